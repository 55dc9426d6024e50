"""From bytes to a catalogue, or to the list of everything that is wrong with it."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from vetcourse.catalogue.entry import Catalogue, Entry, Key
from vetcourse.catalogue.grammar import Grammar
from vetcourse.errors import DamagedError, Problem

__all__ = ["load", "parse", "read"]

UTF_16 = (b"\xff\xfe", b"\xfe\xff")
CHARSETS = {"", "utf-8", "utf8"}
ASCII_CHARSETS = {"charset", "ascii", "us-ascii"}


def load(path: Path) -> dict[Key, str]:
    """The translations of ``path`` that a learner may be shown; none if there is no such file.

    Raises :class:`DamagedError` with every problem of the file.
    """
    try:
        return read(path).texts()
    except FileNotFoundError:
        return {}


def read(path: Path) -> Catalogue:
    """Read ``path`` strictly; a file that did not change is parsed once.

    Raises :class:`DamagedError` with every problem of the file, and ``OSError`` if it cannot be opened.
    """
    stat = path.stat()
    return _read(path, stat.st_mtime_ns, stat.st_size)


@lru_cache(maxsize=1024)
def _read(path: Path, _changed: int, _size: int) -> Catalogue:
    return parse(str(path), path.read_bytes())


def parse(path: str, content: bytes) -> Catalogue:
    """The catalogue in ``content``; ``path`` only names it in problems.

    Raises :class:`DamagedError` with every problem of the file.
    """
    if content.startswith(UTF_16):
        raise DamagedError(Problem(key="translate.utf16", path=path, line=1))
    text, problems = _decode(path, content)
    grammar = Grammar(path)
    grammar.feed(text)
    problems += grammar.problems
    entries = tuple(grammar.entries)
    problems += _duplicates(path, entries)
    header = _header_entry(entries)
    fields = _fields(header)
    charset = fields.get("Content-Type", "").partition("charset=")[2].strip().lower()
    problems += _header_problems(path, header, charset, is_ascii=text.isascii())
    problems += _contents(path, entries, header)
    if problems:
        raise DamagedError(sorted(problems, key=lambda problem: problem.line or 0))
    return Catalogue(path=path, header=fields, entries=entries)


def _decode(path: str, content: bytes) -> tuple[str, list[Problem]]:
    problems = []
    if content.startswith(b"\xef\xbb\xbf"):
        problems.append(Problem(key="translate.byte_order_mark", path=path, line=1))
        content = content[3:]
    try:
        return content.decode("utf-8"), problems
    except UnicodeDecodeError:
        for number, line in enumerate(content.split(b"\n"), 1):
            try:
                line.decode("utf-8")
            except UnicodeDecodeError:
                problems.append(Problem(key="translate.not_utf8", path=path, line=number))
        return content.decode("utf-8", "replace"), problems


def _duplicates(path: str, entries: tuple[Entry, ...]) -> list[Problem]:
    first: dict[Key, int] = {}
    problems = []
    for entry in entries:
        line = first.setdefault(entry.key, entry.line)
        if line != entry.line:
            problems.append(Problem(key="translate.duplicate", params={"first": line}, path=path, line=entry.line))
    return problems


def _header_entry(entries: tuple[Entry, ...]) -> Entry | None:
    return next((one for one in entries if one.key == (None, "") and not one.obsolete and one.msgstr[0]), None)


def _header_problems(path: str, header: Entry | None, charset: str, *, is_ascii: bool) -> list[Problem]:
    if header is None:
        return [Problem(key="translate.no_header", path=path, line=1)]
    if charset in CHARSETS or (is_ascii and charset in ASCII_CHARSETS):
        return []
    return [Problem(key="translate.charset", params={"charset": charset}, path=path, line=header.line)]


def _fields(header: Entry | None) -> dict[str, str]:
    lines = header.msgstr[0].split("\n") if header else ()
    return {name.strip(): value.strip() for name, _, value in (line.partition(":") for line in lines) if name.strip()}


def _contents(path: str, entries: tuple[Entry, ...], header: Entry | None) -> list[Problem]:
    from vetcourse.catalogue import contents

    return contents.problems(path, entries, header)
