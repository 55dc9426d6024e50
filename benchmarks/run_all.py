"""Run every benchmark and write its figures to benchmarks/README.md: python benchmarks/run_all.py [NAME ...]."""

from __future__ import annotations

import datetime
import os
import re
import subprocess
import sys
from pathlib import Path

from measure import machine

HERE = Path(__file__).resolve().parent
README = HERE / "README.md"
HEAD = """# Benchmarks

Speed is shown as ratios inside one run, because machines differ and are busy. Each section is what its script
printed; `python benchmarks/run_all.py` writes all of them anew, `python benchmarks/run_all.py check grade` these two.
"""
SCRIPTS = ("check", "grade", "session", "build", "pdf", "translate")


def main() -> None:
    """Replace the sections of the scripts that are named, or of all."""
    wanted = sys.argv[1:] or [name for name in SCRIPTS if (HERE / f"{name}.py").exists()]
    sections = parts(README.read_text("utf-8")) if README.exists() else {}
    for name in wanted:
        print(f"{name} ...", flush=True)
        environ = os.environ | {"PYTHONPATH": os.pathsep.join([str(HERE.parent / "src"), str(HERE)])}
        command = [sys.executable, str(HERE / f"{name}.py")]
        done = subprocess.run(command, cwd=HERE.parent, env=environ, capture_output=True, text=True, check=False)
        if done.returncode:
            raise SystemExit(f"{name} ended with {done.returncode}:\n{done.stderr}")
        today = datetime.datetime.now(datetime.UTC).date().isoformat()
        sections[name] = f"`python benchmarks/{name}.py`, {today}, {machine()}\n\n{shown(done.stdout.strip())}\n"
        write(sections)


def shown(output: str) -> str:
    """What a script printed, as Markdown."""
    return output if "|---" in output else f"```\n{output}\n```"


def parts(text: str) -> dict[str, str]:
    """The sections of the page by name."""
    found = re.split(r"^## (\w+)\n\n", text, flags=re.MULTILINE)[1:]
    return dict(zip(found[::2], found[1::2], strict=True))


def write(sections: dict[str, str]) -> None:
    """Write the page, sections in the order of the scripts."""
    order = [name for name in SCRIPTS if name in sections]
    body = "\n".join(f"## {name}\n\n{sections[name].strip()}\n" for name in order)
    README.write_text(f"{HEAD}\n{body}", "utf-8", newline="\n")


if __name__ == "__main__":
    main()
