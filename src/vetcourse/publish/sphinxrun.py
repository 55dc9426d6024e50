"""One run of Sphinx in a process of its own: its progress as it goes, its warnings as problems."""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import IO

from vetcourse.errors import DamagedError, Problem
from vetcourse.languages import Edition, language

__all__ = ["arguments", "run"]

PLACED = re.compile(r"^(?P<path>[^:\n]+?)(?::(?P<line>\d+))?: (?:WARNING|ERROR|SEVERE): (?P<text>.*)$")
BARE = re.compile(r"^(?:WARNING|ERROR|SEVERE): (?P<text>.*)$")
STEP = re.compile(r"(?P<name>[^\n\r.]+)\.\.\. \[ *(?P<percent>\d+)%\]")
COLOUR = re.compile(r"\x1b\[[0-9;]*m")
CRASH = re.compile(r"^Traceback\n=+\n+(.*?)(?=\n\n|\Z)", re.MULTILINE | re.DOTALL)
NOISE = ("build finished with problems", "(with warnings treated as errors)")


def arguments(edition: Edition, *, builder: str, root: Path, out: Path, doctrees: Path) -> list[str]:
    """Return the command line that builds *edition* into *out*."""
    tags = ["-t", "bilingual"] if edition.parallel else []
    name = language(edition.frame).sphinx
    options = ["-c", str(root), "-d", str(doctrees), "-D", f"language={name}", *tags]
    return ["-b", builder, "-W", "--keep-going", *options, str(root / "docs"), str(out)]


def run(command: Sequence[str], root: Path, progress: Callable[[str, int], None]) -> None:
    """Run Sphinx; *progress* hears the name of each step and its percentage. DamagedError holds all warnings."""
    words = [sys.executable, "-m", "sphinx", "--color", *command]
    with tempfile.TemporaryFile("w+", encoding="utf-8") as errors:
        process = subprocess.Popen(
            words, cwd=root, stdout=subprocess.PIPE, stderr=errors, text=True, encoding="utf-8", errors="replace"
        )
        assert process.stdout is not None
        for name, percent in _steps(process.stdout):
            progress(name, percent)
        code = process.wait()
        errors.seek(0)
        problems = list(_problems(errors.read(), root))
    if code or problems:
        raise DamagedError(problems or [Problem(key="book.sphinx_failed", params={"code": code})])


def _steps(stream: IO[str]) -> Iterator[tuple[str, int]]:
    for line in stream:
        for match in STEP.finditer(COLOUR.sub("", line)):
            yield match["name"].strip(), int(match["percent"])


def _problems(text: str, root: Path) -> Iterator[Problem]:
    """One problem a warning; lines that continue a message belong to it. A crash is one problem, too."""
    crash = CRASH.search(COLOUR.sub("", text))
    if crash:
        yield Problem(key="book.sphinx_crashed", params={"text": "\n" + crash[1].rstrip()})
        return
    message: list[str] = []
    for line in [*COLOUR.sub("", text).splitlines(), ""]:
        starts = bool(PLACED.match(line) or BARE.match(line))
        if (starts or not line.strip()) and message:
            yield _problem(message, root)
            message = []
        if line.strip() and not any(noise in line for noise in NOISE):
            message.append(line)


def _problem(message: list[str], root: Path) -> Problem:
    match = PLACED.match(message[0])
    bare = BARE.match(message[0])
    first = match["text"] if match else bare["text"] if bare else message[0]
    text = " ".join([first, *(line.strip() for line in message[1:])])
    path = Path(match["path"]) if match else None
    if path is not None and path.is_absolute() and path.is_relative_to(root):
        path = path.relative_to(root)
    line = int(match["line"]) if match and match["line"] else None
    return Problem(key="book.sphinx", params={"text": text}, path=str(path) if path else None, line=line)
