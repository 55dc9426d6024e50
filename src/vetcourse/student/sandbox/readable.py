"""What student code may read: the interpreter's own library, and nothing that was installed beside it."""

# ruff: noqa: PTH112, PTH120
from __future__ import annotations

import os
import sys
from functools import cache

from vetcourse.records import Record

__all__ = ["Readable", "readable"]

DEVICES = ("/dev/null", "/dev/zero", "/dev/urandom")
FILES = ("/etc/ld.so.cache", "/etc/localtime")
INSTALLED = ("site-packages", "dist-packages")


class Readable(Record):
    """Folders with all that is in them, folders of which only the names may be read, single files, and devices."""

    listed: tuple[str, ...]
    folders: tuple[str, ...]
    files: tuple[str, ...]
    devices: tuple[str, ...] = DEVICES


@cache
def readable() -> Readable:
    """What a bare interpreter of this machine needs."""
    library = os.path.realpath(os.path.dirname(os.__file__))
    listed, folders, files = _library(library)
    shared_folders, shared_files = _shared_libraries(os.path.dirname(library))
    return Readable(
        listed=tuple(listed),
        folders=(*folders, *shared_folders, *filter(os.path.isdir, ("/usr/share/zoneinfo",))),
        files=(*files, *shared_files, *filter(os.path.exists, FILES)),
    )


def _library(library: str) -> tuple[list[str], list[str], list[str]]:
    """The standard library; without packages where this course is among them."""
    here = os.path.realpath(__file__)
    if not here.startswith(library + os.sep):
        return [], [library], []
    folders: list[str] = []
    files: list[str] = []
    with os.scandir(library) as found:
        for entry in found:
            if entry.name not in INSTALLED:
                (folders if entry.is_dir() else files).append(entry.path)
    return [library], folders, files


def _shared_libraries(beside: str) -> tuple[list[str], list[str]]:
    """Where the loader finds what the library's extension modules need."""
    folders: list[str] = []
    files: list[str] = []
    triplet = getattr(sys.implementation, "_multiarch", "") or "none"
    for root in dict.fromkeys(map(os.path.realpath, ("/lib", "/usr/lib", "/lib64", "/usr/lib64", beside))):
        if os.path.isdir(f"{root}/{triplet}"):
            folders.append(f"{root}/{triplet}")
        if os.path.isdir(root):
            with os.scandir(root) as found:
                files += [entry.path for entry in found if ".so" in entry.name and not entry.is_dir()]
    return folders, files
