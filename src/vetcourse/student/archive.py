"""Unpack what a learning platform hands out: only Python files, and nothing at all if one name is unsafe."""

from __future__ import annotations

import contextlib
import stat
import tarfile
import zipfile
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path, PurePosixPath

from vetcourse.records import Record
from vetcourse.student.intake import DEEPEST, MOST, Refused

__all__ = ["unpack"]

MEMBERS = 200_000  # a class of thousands, every exercise
UTF8_FLAG = 0x800
DAMAGE = (OSError, EOFError, RuntimeError, ValueError, zlib.error, zipfile.BadZipFile, tarfile.TarError)


class Member(Record):
    """One entry of an archive; ``read`` gives at most one byte more than a submission may have."""

    name: str
    plain: bool
    folder: bool
    read: Callable[[], bytes]


def unpack(path: Path, folder: Path) -> Refused | None:
    """Write the Python files of the archive at *path* below *folder*; what is refused is a value.

    The whole archive is looked through before the first file is written.
    """
    try:
        if zipfile.is_zipfile(path):
            with zipfile.ZipFile(path) as archive:
                return _write(list(_zip_members(archive)), folder)
        with tarfile.open(path) as archive:
            return _write(list(_tar_members(archive)), folder)
    except DAMAGE as error:
        return Refused(key="intake.archive", params={"text": type(error).__name__})


def _write(members: list[Member], folder: Path) -> Refused | None:
    refused = _refused(members)
    if refused is not None:
        return refused
    for member in members:
        parts = PurePosixPath(member.name).parts
        if not _wanted(member):
            # Whoever handed in nothing that is wanted is still to be seen.
            if len(parts) > 1:
                with contextlib.suppress(OSError):
                    folder.joinpath(parts[0]).mkdir(exist_ok=True)
            continue
        target = folder.joinpath(*parts)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(member.read())
    return None


def _wanted(member: Member) -> bool:
    return not member.folder and member.name.endswith(".py") and member.name.count("/") <= DEEPEST


def _refused(members: list[Member]) -> Refused | None:
    if len(members) > MEMBERS:
        return Refused(key="intake.archive_many", params={"limit": str(MEMBERS)})
    seen: set[str] = set()
    for member in members:
        shown = {"name": ascii(member.name)[1:-1][:200]}
        if _unsafe(member.name):
            return Refused(key="intake.archive_name", params=shown)
        if not member.plain:
            return Refused(key="intake.archive_link", params=shown)
        # Two names that differ only in case are one file on Windows and macOS.
        place = str(PurePosixPath(member.name)).casefold()
        if place in seen and _wanted(member):
            return Refused(key="intake.archive_twice", params=shown)
        seen.add(place)
    return None


def _unsafe(name: str) -> bool:
    """Whether a name could lead out of the folder or means something else on some system."""
    parts = name.replace("\\", "/").split("/")
    return (
        not name
        or name.startswith(("/", "\\"))
        or ".." in parts
        or ":" in name
        or "\\" in name
        or any(ord(character) < 32 for character in name)
    )


def _zip_members(archive: zipfile.ZipFile) -> Iterator[Member]:
    for info in archive.infolist():
        mode = info.external_attr >> 16
        plain = info.is_dir() or mode == 0 or stat.S_ISREG(mode) or stat.S_IFMT(mode) == 0
        yield Member(
            name=_zip_name(info),
            plain=plain and not info.flag_bits & 0x1,
            folder=info.is_dir(),
            read=lambda info=info: _zip_read(archive, info),  # type: ignore[misc]
        )


def _zip_name(info: zipfile.ZipInfo) -> str:
    """Chinese Windows writes names in its own code page and does not say so."""
    if info.flag_bits & UTF8_FLAG:
        return info.filename
    raw = info.filename.encode("cp437", "replace")
    for codec in ("utf-8", "gb18030"):
        try:
            return raw.decode(codec)
        except UnicodeDecodeError:
            continue
    return info.filename


def _zip_read(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> bytes:
    with archive.open(info) as file:
        return file.read(MOST + 1)


def _tar_members(archive: tarfile.TarFile) -> Iterator[Member]:
    for info in archive:
        yield Member(
            name=info.name,
            plain=info.isfile() or info.isdir(),
            folder=info.isdir(),
            read=lambda info=info: _tar_read(archive, info),  # type: ignore[misc]
        )


def _tar_read(archive: tarfile.TarFile, info: tarfile.TarInfo) -> bytes:
    file = archive.extractfile(info)
    return b"" if file is None else file.read(MOST + 1)
