"""The texts of ``docs/``, as Sphinx's own extractor sees them."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

from vetcourse import catalogue
from vetcourse.errors import DamagedError, Problem
from vetcourse.translate.extract.message import Message, Templates, collect

__all__ = ["extract"]

THEME_DOMAIN = "sphinx"
COMPLAINT = re.compile(r"^(?P<path>[^:\n]+):(?P<line>\d+): (?P<text>.+)$")


def extract(root: Path, build: Path) -> Templates:
    """One template for each page; ``build`` keeps what Sphinx has read, so that only changed pages are read again.

    Raises DamagedError with what Sphinx complains about.
    """
    output = build / "gettext"
    command = [sys.executable, "-m", "sphinx", "-b", "gettext", "-q", "-N"]
    command += ["-c", str(root), "-d", str(build / "doctrees" / "gettext"), str(root / "docs"), str(output)]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, encoding="utf-8", check=False)
    if done.returncode:
        raise DamagedError(_problems(done.stderr))
    pages = {path.relative_to(root / "docs").with_suffix("").as_posix() for path in (root / "docs").rglob("*.rst")}
    found = {}
    for path in sorted(output.rglob("*.pot")):
        domain = path.relative_to(output).with_suffix("").as_posix()
        if domain in pages:
            entries = catalogue.read(path)
            found[domain] = collect(
                Message(msgid=entry.msgid, msgctxt=entry.msgctxt, notes=entry.extracted) for entry in entries
            )
        elif domain != THEME_DOMAIN:
            path.unlink()
    return found


def _problems(complaint: str) -> list[Problem]:
    lines = [line for line in complaint.splitlines() if line.strip()]
    found = [match for line in lines if (match := COMPLAINT.match(line))]
    if not found:
        return [Problem(key="translate.sphinx_failed", params={"text": " ".join(lines[-3:])})]
    return [
        Problem(key="translate.sphinx", params={"text": match["text"]}, path=match["path"], line=int(match["line"]))
        for match in found
    ]
