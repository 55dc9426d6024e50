"""Read a file that nobody vouches for as Python source: no links, a size cap, the encodings that students save in.

The text is never parsed or compiled here.
"""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Mapping
from pathlib import Path

from vetcourse.errors import Problem, UnusableFileError
from vetcourse.records import Record

__all__ = ["Refused", "Source", "accept", "from_bytes", "read_source"]

MOST = 256 * 1024
DEEPEST = 30  # folders between a class and a file; thousands of them would overwhelm whatever looks through them
BOMS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
CODECS = {
    **dict.fromkeys(("utf-8", "utf8", "utf-8-sig"), "utf-8"),
    **dict.fromkeys(("gbk", "gb2312", "gb18030", "cp936", "euc-cn", "hz-gb-2312"), "gb18030"),
    **dict.fromkeys(("big5", "cp950"), "cp950"),
    **dict.fromkeys(("ascii", "us-ascii"), "ascii"),
    **dict.fromkeys(("latin-1", "iso-8859-1", "cp1252"), "latin-1"),
}
CODING = re.compile(rb"^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)", re.ASCII)
FLAGS = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
FOLDER = os.O_RDONLY | getattr(os, "O_DIRECTORY", 0) | getattr(os, "O_NOFOLLOW", 0)


class Source(Record):
    """A student's file: its text, and the bytes as they were handed in."""

    slug: str
    text: str
    filename: str
    content: bytes

    @property
    def sha256(self) -> str:
        """The hash of the bytes."""
        import hashlib

        return hashlib.sha256(self.content).hexdigest()


class Refused(Record):
    """Why a file is not taken: a key of the area ``intake`` and what fills it."""

    key: str
    params: Mapping[str, str] = {}
    line: int | None = None


def read_source(path: Path, *, within: Path) -> Source:
    """Read the file at *path*, which must lie below *within* without passing a link.

    Raises UnusableFileError.
    """
    found = accept(path, within=within)
    if isinstance(found, Refused):
        raise UnusableFileError(Problem(key=found.key, params=found.params, path=str(path), line=found.line))
    return found


def accept(path: Path, *, within: Path) -> Source | Refused:
    """Like :func:`read_source`, but what is not taken is a value."""
    try:
        parts = path.relative_to(within).parts
    except ValueError:
        return Refused(key="intake.outside")
    if not parts or ".." in parts:
        return Refused(key="intake.outside")
    try:
        content = _read(within, parts)
    except FileNotFoundError:
        return Refused(key="intake.missing")
    except OSError as error:
        return Refused(key="intake.unreadable", params={"text": error.strerror or type(error).__name__})
    return content if isinstance(content, Refused) else from_bytes(content, path.name)


def from_bytes(content: bytes, filename: str) -> Source | Refused:
    """Take the bytes of a file as source text."""
    if len(content) > MOST:
        return Refused(key="intake.too_large", params={"kilobytes": str(MOST // 1024)})
    text = _text(content)
    if isinstance(text, Refused):
        return text
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if "\0" in text:
        return Refused(key="intake.nul", line=text.count("\n", 0, text.index("\0")) + 1)
    if not text.strip():
        return Refused(key="intake.empty")
    return Source(slug=filename.removesuffix(".py"), text=text, filename=filename, content=content)


def _read(within: Path, parts: tuple[str, ...]) -> bytes | Refused:
    """Open every folder on the way, then the file, each without following a link."""
    if os.open not in os.supports_dir_fd:
        return _read_by_name(within, parts)
    folder = os.open(within, FOLDER & ~getattr(os, "O_NOFOLLOW", 0))
    try:
        for part in parts[:-1]:
            if stat.S_ISLNK(os.lstat(part, dir_fd=folder).st_mode):
                return Refused(key="intake.link")
            inner = os.open(part, FOLDER, dir_fd=folder)
            os.close(folder)
            folder = inner
        refused = _unfit(os.lstat(parts[-1], dir_fd=folder))
        return refused or _content(os.open(parts[-1], FLAGS, dir_fd=folder))
    finally:
        os.close(folder)


def _read_by_name(within: Path, parts: tuple[str, ...]) -> bytes | Refused:
    path = within
    for part in parts:
        path = path / part
        if path.is_symlink() or getattr(path, "is_junction", bool)():
            return Refused(key="intake.link")
    return _unfit(path.lstat()) or _content(os.open(path, FLAGS))


def _content(descriptor: int) -> bytes | Refused:
    # The path may have changed since it was looked at; what was opened is what counts.
    try:
        refused = _unfit(os.fstat(descriptor))
        if refused is not None:
            return refused
        content = b""
        while len(content) <= MOST and (part := os.read(descriptor, MOST + 1 - len(content))):
            content += part
        return content
    finally:
        os.close(descriptor)


def _unfit(status: os.stat_result) -> Refused | None:
    if stat.S_ISLNK(status.st_mode):
        return Refused(key="intake.link")
    if stat.S_ISDIR(status.st_mode):
        return Refused(key="intake.folder")
    if not stat.S_ISREG(status.st_mode):
        return Refused(key="intake.special")
    if status.st_nlink > 1:
        return Refused(key="intake.hard_link")
    if status.st_size > MOST:
        return Refused(key="intake.too_large", params={"kilobytes": str(MOST // 1024)})
    return None


def _text(content: bytes) -> str | Refused:
    for mark, codec in BOMS:
        if content.startswith(mark):
            return _decoded(content, (codec,))
    declared = _declared(content)
    if isinstance(declared, Refused):
        return declared
    return _decoded(content, (*declared, "utf-8", "gb18030"))


def _decoded(content: bytes, codecs: tuple[str, ...]) -> str | Refused:
    for codec in codecs:
        try:
            return content.decode(codec)
        except UnicodeDecodeError as error:
            line = content.count(b"\n", 0, error.start) + 1
    return Refused(key="intake.encoding", line=line)


def _declared(content: bytes) -> tuple[str, ...] | Refused:
    """The codec of a coding line, which Python looks for in the first two lines."""
    for number, line in enumerate(re.split(rb"\r\n|\r|\n", content[:2000])[:2], start=1):
        found = CODING.match(line)
        if found:
            name = found[1].decode("ascii", "replace").lower().replace("_", "-")
            if name not in CODECS:
                return Refused(key="intake.codec", params={"name": name[:40]}, line=number)
            return (CODECS[name],)
        if line.strip() and not line.lstrip().startswith(b"#"):
            break
    return ()
