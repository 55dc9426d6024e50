"""Where the course lies on this machine."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from vetcourse.errors import Problem, UnknownNameError
from vetcourse.records import Record

__all__ = ["Places", "find"]

PACKAGE = Path(__file__).resolve().parent
WORKSPACE_MARK = ".vetcourse"
# The program's own sentences are translated beside its code, whatever course is open.
CHECKOUT = PACKAGE.parent.parent
PROGRAM_LOCALES = CHECKOUT / "locales" if (CHECKOUT / "locales").is_dir() else PACKAGE / "_course" / "locales"


class Places(Record):
    """The folders of one course; ``cache`` may not exist yet."""

    exercises: Path
    data: Path
    locales: Path
    cache: Path

    @property
    def root(self) -> Path:
        """The folder that holds conf.py and docs/ in a checkout."""
        return self.exercises.parent


def find(exercises: Path | None, *, folder: Path, environ: Mapping[str, str]) -> Places:
    """Find the course: *exercises* itself, else above *folder*, else this checkout, else the installed package.

    A folder named ``exercises`` inside a workspace is never taken for the course.
    """
    chosen = exercises.resolve() if exercises is not None else _search(folder)
    if not (chosen / "course.yaml").is_file():
        raise UnknownNameError(Problem(key="problem.no_course", path=str(chosen)))
    home = _first_existing(chosen.parent, CHECKOUT, PACKAGE / "_course")
    return Places(
        exercises=chosen,
        data=home / "data",
        locales=home / "locales",
        cache=_cache(environ) / f"{chosen.name}-{_fingerprint(str(chosen))}",
    )


def _search(folder: Path) -> Path:
    for parent in (folder, *folder.parents):
        if (parent / WORKSPACE_MARK).is_dir():
            break
        if (parent / "exercises" / "course.yaml").is_file() and (parent / "conf.py").is_file():
            return parent / "exercises"
    checkout = CHECKOUT / "exercises"
    return checkout if (checkout / "course.yaml").is_file() else PACKAGE / "_course" / "exercises"


def _first_existing(*folders: Path) -> Path:
    """The first folder that holds both tables and catalogues: private exercises use the course's own."""
    for folder in folders:
        if (folder / "data").is_dir() and (folder / "locales").is_dir():
            return folder
    return folders[0]


def _cache(environ: Mapping[str, str]) -> Path:
    chosen = environ.get("VETCOURSE_CACHE")
    if chosen:
        return Path(chosen)
    base = environ.get("XDG_CACHE_HOME") or environ.get("LOCALAPPDATA")
    return (Path(base) if base else Path(os.path.expanduser("~/.cache"))) / "vetcourse"  # noqa: PTH111 - no home is fine


def _fingerprint(text: str) -> str:
    """Eight hex digits (FNV-1a, 32 bit): enough to tell the checkouts of one user apart."""
    value = 0x811C9DC5
    for byte in text.encode("utf-8", "surrogateescape"):
        value = (value ^ byte) * 0x01000193 & 0xFFFFFFFF
    return f"{value:08x}"
