"""Catalogues in their canonical form: UTF-8, LF, unwrapped, header fields in a fixed order, nothing obsolete."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path

from vetcourse.catalogue import Entry
from vetcourse.errors import Problem, UsageError

__all__ = ["header", "render", "write_all"]

ESCAPES = str.maketrans(
    {
        "\\": "\\\\",
        '"': '\\"',
        "\n": "\\n",
        "\t": "\\t",
        "\r": "\\r",
        "\b": "\\b",
        "\f": "\\f",
        "\v": "\\v",
        "\a": "\\a",
    }
)
KEPT = ("Last-Translator", "Language-Team", "PO-Revision-Date")
PLACEHOLDERS = ("YEAR-MO-DA", "FULL NAME", "LANGUAGE <LL@li.org>", "EMAIL@ADDRESS")


def header(language: str, plural: str, old: Mapping[str, str] | None = None) -> dict[str, str]:
    """The header of a catalogue; of an older one only what a translator wrote is kept."""
    before = old or {}
    kept = {name: before[name] for name in KEPT if before.get(name)}
    return {
        "Project-Id-Version": "vetcourse",
        **{name: value for name, value in kept.items() if not any(mark in value for mark in PLACEHOLDERS)},
        "Language": language,
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=utf-8",
        "Content-Transfer-Encoding": "8bit",
        "Plural-Forms": plural,
    }


def render(fields: Mapping[str, str], entries: Iterable[Entry]) -> str:
    """The text of a catalogue."""
    head = ['msgid ""', 'msgstr ""', *(_quote(f"{name}: {value}\n") for name, value in fields.items())]
    return "\n\n".join(["\n".join(head), *("\n".join(_entry(entry)) for entry in entries)]) + "\n"


def write_all(changes: Mapping[Path, str | None], before: Mapping[Path, bytes]) -> list[Path]:
    """Write or, for None, remove the files of which the content changes; return these.

    All new contents are on the disk before the first file is replaced.  Raises UsageError if somebody else has
    changed a file since ``before`` was read; then nothing is written.
    """
    wanted = {path: None if text is None else text.encode("utf-8") for path, text in changes.items()}
    changed = [path for path, content in wanted.items() if content != before.get(path)]
    meanwhile = [path for path in changed if _content(path) != before.get(path)]
    if meanwhile:
        raise UsageError(Problem(key="translate.changed_meanwhile", path=str(path)) for path in meanwhile)
    ready: list[tuple[Path, Path]] = []
    try:
        for path in changed:
            if (content := wanted[path]) is not None:
                ready.append((_temporary(path, content), path))
        for temporary, path in ready:
            temporary.replace(path)
    except BaseException:
        for temporary, _ in ready:
            temporary.unlink(missing_ok=True)
        raise
    for path in changed:
        if wanted[path] is None:
            path.unlink(missing_ok=True)
    return changed


def _temporary(path: Path, content: bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    with os.fdopen(handle, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    temporary = Path(name)
    temporary.chmod(0o644)
    return temporary


def _content(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None


def _entry(entry: Entry) -> Iterable[str]:
    yield from (f"# {line}".rstrip() for line in entry.comments)
    yield from (f"#. {line}".rstrip() for line in entry.extracted)
    if entry.references:
        yield "#: " + " ".join(entry.references)
    if entry.flags:
        yield "#, " + ", ".join(sorted(entry.flags, key=lambda flag: (flag != "fuzzy", flag)))
    if entry.previous is not None:
        if entry.previous_ctxt is not None:
            yield from _field("#| msgctxt", entry.previous_ctxt, mark="#| ")
        yield from _field("#| msgid", entry.previous, mark="#| ")
        if entry.previous_plural is not None:
            yield from _field("#| msgid_plural", entry.previous_plural, mark="#| ")
    if entry.msgctxt is not None:
        yield from _field("msgctxt", entry.msgctxt)
    yield from _field("msgid", entry.msgid)
    if entry.plural is None:
        yield from _field("msgstr", entry.msgstr[0])
        return
    yield from _field("msgid_plural", entry.plural)
    for index, text in enumerate(entry.msgstr):
        yield from _field(f"msgstr[{index}]", text)


def _field(name: str, text: str, mark: str = "") -> Iterable[str]:
    """One line, or a line for each line of the text."""
    if "\n" not in text[:-1]:
        yield f"{name} {_quote(text)}"
        return
    yield f'{name} ""'
    yield from (mark + _quote(line) for line in text.splitlines(keepends=True))


def _quote(text: str) -> str:
    return '"' + text.translate(ESCAPES) + '"'
