"""``vetcourse translate add`` and ``remove``: a record in ``locales/languages.yaml``; catalogues are left alone."""

from __future__ import annotations

import json
import re
from pathlib import Path

import yaml

from vetcourse import languages
from vetcourse.catalogue.plurals import PluralError, rule
from vetcourse.errors import Problem, UsageError
from vetcourse.languages import Language
from vetcourse.translate import pofile
from vetcourse.translate.known import KNOWN, Facts, regional

__all__ = ["add", "remove"]

CODE = re.compile(r"([A-Za-z]{2,3})(?:[-_]([A-Za-z]{2}))?")
EDITIONS = re.compile(r"(?m)^(?:#[^\n]*\n)*editions:[ \t]*\n")
PRINT = ("Libertinus Serif", "Noto Serif SC")


def add(record: Path, code: str, *, name: str | None = None, plural: str | None = None) -> tuple[Language, bool]:
    """Return the language *code* of the record, such as ``ja`` or ``pt-BR``, and whether it had to be added.

    Raises UsageError for a code that is none or the source's, for a language that needs ``name`` and ``plural``, and
    for a plural rule that cannot be read.
    """
    code = _canonical(code)
    source, *others = languages.load(record)
    if code in (source.code, source.sphinx):
        raise UsageError(Problem(key="translate.is_source", params={"name": source.name}))
    for language in others:
        if language.code == code:
            return language, False
    facts = _facts(code, name, plural)
    before = record.read_bytes()
    text = _with_language(before.decode("utf-8"), code, facts)
    pofile.write_all({record: text}, {record: before})
    return languages.language(code, record), True


def remove(record: Path, language: Language) -> tuple[str, ...]:
    """Take *language* and its editions out of the record and return their codes; no translation is touched.

    Raises UsageError if the record is written in another form than ``add`` writes.
    """
    before = record.read_bytes()
    editions = tuple(item.code for item in languages.editions(record) if language.code in item.languages)
    text = _without(before.decode("utf-8"), language.code, editions)
    wanted, left = yaml.safe_load(before), yaml.safe_load(text)
    wanted["languages"] = [item for item in wanted["languages"] if item["code"] != language.code]
    wanted["editions"] = [item for item in wanted["editions"] if item["code"] not in editions]
    if left != wanted:
        raise UsageError(Problem(key="translate.remove_by_hand", params={"code": language.code}, path=str(record)))
    pofile.write_all({record: text}, {record: before})
    return editions


def _without(text: str, code: str, editions: tuple[str, ...]) -> str:
    block = re.compile(rf"(?m)^  - code: {code}\n(?:    .*\n)*")
    text = block.sub("", text)
    for edition in editions:
        text = re.sub(rf"(?m)^  - \{{code: {edition}, .*\}}\n?", "", text)
    return text


def _canonical(code: str) -> str:
    """``pt_BR`` of ``pt-br``: gettext and Sphinx look for catalogues under exactly this name."""
    match = CODE.fullmatch(code)
    if match is None:
        raise UsageError(Problem(key="translate.bad_code", params={"name": code}))
    language, region = match.groups()
    return f"{language.lower()}_{region.upper()}" if region else language.lower()


def _facts(code: str, name: str | None, plural: str | None) -> Facts:
    known = KNOWN.get(code) or regional(code)
    if known is None and (name is None or plural is None):
        params = {"name": code, "known": ", ".join(KNOWN)}
        raise UsageError(Problem(key="translate.unknown_facts", params=params))
    facts = Facts(
        name=name or (known.name if known else ""),
        plural=plural or (known.plural if known else ""),
        html=known.html if known else "",
        direction=known.direction if known else "ltr",
    )
    try:
        rule(facts.plural)
    except PluralError as error:
        raise UsageError(Problem(key=f"translate.{error.name}", params={"text": error.text})) from error
    return facts


def _with_language(text: str, code: str, facts: Facts) -> str:
    """The record with one language and one edition more; comments and order stay as they are."""
    quoted = json.dumps(facts.name, ensure_ascii=False)
    block = f"""\
  - code: {code}
    name: {quoted}
    sphinx: {code}
    html: {facts.html or code.replace("_", "-")}
    direction: {facts.direction}
    plural: "{facts.plural.rstrip(";")};"
    complete: false
    fonts:
      web: []
      print: [{", ".join(PRINT)}]
"""
    start = EDITIONS.search(text)
    if start is None:
        raise UsageError(Problem(key="translate.no_editions", path="locales/languages.yaml"))
    edition = f"  - {{code: {code}, name: {quoted}, languages: [{code}]}}\n"
    return text[: start.start()] + block + text[start.start() :].rstrip("\n") + "\n" + edition
