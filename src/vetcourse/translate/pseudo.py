"""A made-up translation of everything: what still shows Chinese in the built pages cannot be translated."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

from vetcourse.catalogue import Entry
from vetcourse.errors import Problem
from vetcourse.languages import Language
from vetcourse.places import Places
from vetcourse.translate import pofile
from vetcourse.translate.extract import Templates
from vetcourse.translate.lint.protected import LITERAL, PLACEHOLDER, ROLE, URL, WITH_TARGET
from vetcourse.translate.script import HAN, has_han
from vetcourse.translate.store import catalogue_path

__all__ = ["disguise", "escaped", "make_course"]

HAN_OR_MARK = re.compile(f"[{HAN}\u3001-\u301f\uff01-\uff5e]")
MARKS = dict(zip("，。；：？！（）、“”《》", ",.;:?!(),\"\"''", strict=True))
LETTERS = "ȧḃċḋėḟġḣıȷķłṁṅȯṗɋṙṡṫŭṿẇẋẏż"
PARTS = ("conf.py", "docutils.conf", "docs", "exercises", "data")
TARGETS = re.compile(f"({LITERAL.pattern})|({ROLE.pattern})|({URL.pattern})|({PLACEHOLDER.pattern})", re.DOTALL)
SKIPPED = {"script", "style", "code", "pre"}
VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
SHOWN_ATTRIBUTES = ("title", "alt", "aria-label", "placeholder", "content", "data-term")


def disguise(text: str) -> str:
    """The text with a Latin letter for each Han character; what a program reads stays."""
    result, end = [], 0
    for match in TARGETS.finditer(text):
        result += [_letters(text[end : match.start()]), _kept(match[0])]
        end = match.end()
    return "".join([*result, _letters(text[end:])])


def _kept(text: str) -> str:
    """A literal as it is; of a role the words that are shown disguised."""
    role = ROLE.fullmatch(text)
    if role is None or role[1] == "math" or not has_han(role[2]):
        return text
    parts = WITH_TARGET.match(role[2])
    shown, target = (parts[1], parts[2]) if parts else (role[2], role[2])
    return f":{role[1]}:`{_letters(shown)} <{target}>`"


def _letters(text: str) -> str:
    return HAN_OR_MARK.sub(lambda match: MARKS.get(match[0]) or LETTERS[ord(match[0]) % len(LETTERS)], text)


def make_course(places: Places, templates: Templates, language: Language, folder: Path) -> None:
    """Copy the course to *folder* and translate it into the pseudo-language, in the place of *language*."""
    if folder.exists():
        shutil.rmtree(folder)
    for part in PARTS:
        source = places.root / part
        if source.is_dir():
            shutil.copytree(source, folder / part, ignore=shutil.ignore_patterns("_generated", "__pycache__"))
        else:
            folder.mkdir(parents=True, exist_ok=True)
            shutil.copy2(source, folder / part)
    locales = folder / "locales"
    locales.mkdir()
    shutil.copy2(places.locales / "languages.yaml", locales / "languages.yaml")
    fields = pofile.header(language.code, language.plural)
    changes: dict[Path, str | None] = {}
    for domain, template in templates.items():
        empty = (Entry(msgid=message.msgid, msgctxt=message.msgctxt, msgstr=("",)) for message in template)
        entries = [replace(entry, msgstr=(disguise(entry.msgid),)) for entry in empty]
        changes[catalogue_path(locales, language.code, domain)] = pofile.render(fields, entries)
    pofile.write_all(changes, {})


def escaped(built: Path) -> Iterator[Problem]:
    """Every text with Han characters in the pages below *built* that is not marked as Chinese."""
    for path in sorted(built.rglob("*.html")):
        reader = _Reader()
        reader.feed(path.read_text(encoding="utf-8"))
        for text, line in reader.found:
            yield Problem(key="translate.escaped", params={"text": text[:80]}, path=str(path), line=line)


class _Reader(HTMLParser):
    """Collects visible text and attributes with Han characters outside elements that say ``lang="zh…"``."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[tuple[str, int]] = []
        self._open: list[tuple[str, bool]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        known = dict(attrs)
        chinese = (known.get("lang") or "").startswith("zh") and tag != "html"
        for name in SHOWN_ATTRIBUTES:
            if not (chinese or self._quiet):
                self._note(known.get(name) or "")
        if tag not in VOID:
            self._open.append((tag, self._quiet or chinese or tag in SKIPPED))

    def handle_endtag(self, tag: str) -> None:
        while self._open:
            if self._open.pop()[0] == tag:
                return

    def handle_data(self, data: str) -> None:
        if not self._quiet:
            self._note(data)

    @property
    def _quiet(self) -> bool:
        return bool(self._open) and self._open[-1][1]

    def _note(self, text: str) -> None:
        if has_han(text):
            self.found.append((" ".join(text.split()), self.getpos()[0]))
