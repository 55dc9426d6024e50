"""The translators' commands against the tools they stand beside.

python benchmarks/translate.py [--babel MESSAGES]

* status of 120 lessons, a cold process;
* an update with 10 % of 3,000 messages changed, and Babel's merge of the same catalogues;
* a changed page rebuilt by the preview, and by sphinx-build;
* fifty edits of the sources: what is kept and what is offered, and the same with plain sphinx-intl.
"""

from __future__ import annotations

import argparse
import io
import os
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from measure import machine

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "src"), str(ROOT / "tests")]

from test_translate_update import Edits, Workshop, edit, english, lessons  # noqa: E402

from vetcourse import catalogue, languages, places  # noqa: E402
from vetcourse.catalogue import Entry  # noqa: E402
from vetcourse.translate import pofile  # noqa: E402
from vetcourse.translate.preview import Preview  # noqa: E402

ENGLISH = languages.language("en", ROOT / "locales" / "languages.yaml")
PAGE = "unit1/l05_olive"
POT = {"Content-Type": "text/plain; charset=UTF-8"}


def main() -> None:
    """Run all measurements in a folder that is removed again."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument(
        "--babel", type=int, default=1000, help="messages that Babel merges (its time grows squarely)"
    )
    size: int = parser.parse_args().babel
    print(machine())
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        status(folder / "status")
        update(folder / "update", size)
        preview(folder / "preview")
        fifty_edits(folder / "edits")


def report(what: str, seconds: Sequence[float]) -> None:
    """Print a median and its range."""
    print(f"{what:<58} {statistics.median(seconds):7.2f} s   ({min(seconds):.2f} to {max(seconds):.2f})")


def timed(action: Callable[[], object], times: int = 1) -> list[float]:
    """Seconds of some runs."""
    found = []
    for _ in range(times):
        started = time.perf_counter()
        action()
        found.append(time.perf_counter() - started)
    return found


def status(folder: Path) -> None:
    """120 lessons of 60 messages, all translated."""
    workshop = Workshop(root=folder, pages=lessons(random.Random(1), pages=120, length=59))
    workshop.update()
    workshop.translate(english)
    for page, texts in workshop.pages.items():
        path = folder / "docs" / f"{page}.rst"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("\n\n".join(texts), encoding="utf-8")
    (folder / "exercises").mkdir()
    (folder / "exercises" / "course.yaml").write_text("title: x\nunits: []\n", encoding="utf-8")
    (folder / "data").mkdir()
    shutil.copy(ROOT / "locales" / "languages.yaml", folder / "locales")
    shutil.copy(ROOT / "conf.py", folder)
    environ = {**os.environ, "PYTHONPATH": str(ROOT / "src"), "VETCOURSE_CACHE": str(folder / "cache")}
    command = [sys.executable, "-m", "vetcourse", "translate", "status", "en"]
    run = lambda: subprocess.run(command, cwd=folder, env=environ, check=True, capture_output=True)  # noqa: E731
    report("status, 120 lessons, 7,200 messages", timed(run, 7))


def update(folder: Path, size: int) -> None:
    """50 pages of 60 messages; every tenth message is reworded."""
    workshop = Workshop(root=folder, pages=lessons(random.Random(2), pages=50, length=59))
    workshop.update()
    workshop.translate(english)
    before = {path: path.read_bytes() for path in folder.rglob("*.po")}
    old = [text for texts in workshop.pages.values() for text in texts]
    workshop.pages = {
        page: [text.replace("怎样", "如何") if number % 10 == 0 else text for number, text in enumerate(texts, 5)]
        for page, texts in workshop.pages.items()
    }
    new = [text for texts in workshop.pages.values() for text in texts]

    def once() -> float:
        for path, content in before.items():
            path.write_bytes(content)
        shutil.rmtree(folder / "memory", ignore_errors=True)
        return timed(workshop.update)[0]

    report(
        f"update, {len(new):,} messages, {sum(a != b for a, b in zip(old, new, strict=True))} changed",
        [once() for _ in range(5)],
    )
    pairs = list(dict(zip(old, new, strict=True)).items())[:size]
    changed = sum(before != after for before, after in pairs)
    report(f"Babel's merge, {len(pairs):,} messages, {changed} changed", timed(lambda: babel(pairs)))


def babel(pairs: Sequence[tuple[str, str]]) -> None:
    """The merge that sphinx-intl and pybabel use."""
    from babel.messages.pofile import read_po

    translated = [Entry(msgid=old, msgstr=(english(old),)) for old, _ in pairs]
    template = [Entry(msgid=new, msgstr=("",)) for new in dict.fromkeys(new for _, new in pairs)]
    here = read_po(io.BytesIO(pofile.render(POT, translated).encode()))
    here.update(read_po(io.BytesIO(pofile.render(POT, template).encode())))


def preview(folder: Path) -> None:
    """One page of the course itself, saved again and again."""
    parts = ("conf.py", "docutils.conf", "docs", "exercises", "data", "locales")
    folder.mkdir()
    for part in parts:
        copy = shutil.copytree if (ROOT / part).is_dir() else shutil.copy
        copy(ROOT / part, folder / part)
    found = places.find(folder / "exercises", folder=folder, environ=os.environ)
    shown = Preview(places=found, language=ENGLISH, page=PAGE, build=folder / "build")
    path = folder / "locales" / "en" / "LC_MESSAGES" / f"{PAGE}.po"
    report("preview, first build of everything it needs", timed(shown.rebuild))

    def save(build: Callable[[], object]) -> float:
        path.touch()
        return timed(build)[0]

    environ = {**os.environ, "PYTHONPATH": str(ROOT / "src")}
    plain = lambda: subprocess.run(shown.command(), cwd=folder, env=environ, check=True, capture_output=True)  # noqa: E731
    runs = [(save(shown.rebuild), save(plain)) for _ in range(5)]
    report("preview, page saved", [ours for ours, _ in runs])
    report("sphinx-build, page saved", [theirs for _, theirs in runs])


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """Unchanged texts that kept their translation; edited ones that came back, and with the former text."""

    kept: int
    unchanged: int
    offered: int
    with_former: int
    edited: int

    def __str__(self) -> str:
        return (
            f"{self.kept}/{self.unchanged} unchanged texts kept; of {self.edited} edited ones"
            f" {self.offered} offered, {self.with_former} with the former text"
        )


def fifty_edits(folder: Path) -> None:
    """The same edits for both."""
    chance = random.Random(0)
    pages = lessons(chance)
    edits = edit(pages, chance, 50)
    workshop = Workshop(root=folder / "ours", pages=pages)
    workshop.update()
    workshop.translate(english)
    workshop.pages = edits.pages
    workshop.update()
    print(f"{'fifty edits, vetcourse translate update':<58} {_score(folder / 'ours', pages, edits)}")
    theirs = Workshop(root=folder / "theirs")
    _sphinx_intl(theirs, pages)
    theirs.translate(english)
    _sphinx_intl(theirs, edits.pages)
    print(f"{'fifty edits, sphinx-intl update':<58} {_score(folder / 'theirs', pages, edits)}")


def _sphinx_intl(workshop: Workshop, pages: Mapping[str, Sequence[str]]) -> None:
    templates = workshop.root / "gettext"
    shutil.rmtree(templates, ignore_errors=True)
    for page, texts in pages.items():
        path = templates / f"{page}.pot"
        path.parent.mkdir(parents=True, exist_ok=True)
        entries = [Entry(msgid=text, msgstr=("",)) for text in dict.fromkeys(texts)]
        path.write_text(pofile.render(POT, entries), encoding="utf-8")
    command = [
        "sphinx_intl",
        "update",
        "-p",
        str(templates),
        "-d",
        str(workshop.places.locales),
        "-l",
        "en",
        "-w",
        "0",
    ]
    subprocess.run([sys.executable, "-m", *command], check=True, capture_output=True)


def _score(root: Path, before: Mapping[str, Sequence[str]], edits: Edits) -> Score:
    old = {text for texts in before.values() for text in texts}
    entries: dict[str, Entry] = {}
    for page in edits.pages:
        found = catalogue.read(root / "locales" / "en" / "LC_MESSAGES" / f"{page}.po")
        entries |= {entry.msgid: entry for entry in found}
    unchanged = [text for text in entries if text in old]
    offered = {
        former: entries[new]
        for former, new in edits.edited.items()
        if entries[new].fuzzy and entries[new].msgstr == (english(former),)
    }
    return Score(
        kept=sum(entries[text].usable and entries[text].msgstr == (english(text),) for text in unchanged),
        unchanged=len(unchanged),
        offered=len(offered),
        with_former=sum(entry.previous == former for former, entry in offered.items()),
        edited=len(edits.edited),
    )


if __name__ == "__main__":
    main()
