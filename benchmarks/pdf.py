"""Printing: the course itself, and how time and memory grow from 12 lessons to 120.

python benchmarks/pdf.py
"""

from __future__ import annotations

import os
import re
import shutil
import sys
import tempfile
from pathlib import Path

from measure import Cost, machine, once

ROOT = Path(__file__).resolve().parent.parent
LESSONS = (12, 24, 60, 120)
GROWTH = 10.0  # ten times the lessons may take ten times as long
FIXTURE = ROOT / "tests" / "fixtures" / "print"


def main() -> None:
    """Print the course, then books of many copies of a lesson that holds every kind of node."""
    print(machine())
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        _tell("the course", *_print(ROOT / "docs", folder / "course", "-c", str(ROOT)))
        times = {count: _print(_book(folder / str(count), count), folder / f"{count}.out") for count in LESSONS}
        for count, measured in times.items():
            _tell(f"{count} lessons", *measured)
        growth = times[LESSONS[-1]][0].cpu / times[LESSONS[0]][0].cpu
    goal = f"goal at most {GROWTH:.0f}"
    print(f"from {LESSONS[0]} to {LESSONS[-1]} lessons: {growth:.1f} times the processor time; {goal}")
    raise SystemExit(growth > GROWTH)


def _print(source: Path, out: Path, *options: str) -> tuple[Cost, int, int]:
    """Read first; return the cost of printing alone, the pages and the bytes of the file."""
    read = ["-d", f"{out}.doctrees", *options, str(source)]
    _sphinx("dummy", *read, str(out / "read"))
    cost = _sphinx("typstpdf", *read, str(out))
    made = next(out.glob("*.pdf"))
    return cost, _pages(made), made.stat().st_size


def _sphinx(builder: str, *arguments: str) -> Cost:
    path = os.pathsep.join(filter(None, [str(ROOT / "src"), os.environ.get("PYTHONPATH", "")]))
    command = [sys.executable, "-m", "sphinx", "-Q", "-b", builder, *arguments]
    return once(command, ROOT, os.environ | {"PYTHONPATH": path})


def _pages(path: Path) -> int:
    import pypdfium2

    with pypdfium2.PdfDocument(path) as document:
        return len(document)


def _book(folder: Path, count: int) -> Path:
    """A book of *count* lessons, each with its own labels."""
    shutil.copytree(FIXTURE, folder)
    lesson = (folder / "unit1" / "l01.rst").read_text(encoding="utf-8")
    for number in range(1, count + 1):
        own = re.sub(r"\b(l01|fig-a|tab-a|code-a|gini|Miao2024)\b(?!\()", rf"\g<1>x{number}", lesson)
        own = own.replace(":doc:`l02`", ":doc:`/glossary`") + f"\n.. [Miao2024x{number}] 缪仁亮, 潘锡泉. 2024.\n"
        (folder / "unit1" / f"n{number:03}.rst").write_text(own, encoding="utf-8")
    (folder / "unit1" / "index.rst").write_text(
        "第一单元\n========\n\n.. toctree::\n   :glob:\n\n   n*\n", encoding="utf-8"
    )
    for name in ("l01", "l02"):
        (folder / "unit1" / f"{name}.rst").unlink()
    (folder / "index.rst").write_text(
        "书\n==\n\n.. toctree::\n   :numbered:\n\n   unit1/index\n   glossary\n", encoding="utf-8"
    )
    return folder


def _tell(name: str, cost: Cost, pages: int, size: int) -> None:
    times = f"{cost.wall:6.2f} s wall  {cost.cpu:6.2f} s processor"
    print(f"{name:>12}  {times}  {cost.rss:5.0f} MB  {pages:4} pages  {size / 1e6:5.1f} MB file", flush=True)


if __name__ == "__main__":
    main()
