"""``vetcourse translate add``: a record in ``locales/languages.yaml``; the catalogues come with the next update."""

from __future__ import annotations

import json
import re
from pathlib import Path

from vetcourse import languages
from vetcourse.catalogue.plurals import PluralError, rule
from vetcourse.errors import Problem, UsageError
from vetcourse.languages import Language
from vetcourse.translate import pofile
from vetcourse.translate.known import KNOWN, Facts

__all__ = ["add"]

CODE = re.compile(r"[a-z]{2,3}")
EDITIONS = re.compile(r"(?m)^(?:#[^\n]*\n)*editions:[ \t]*\n")
PRINT = ("Libertinus Serif", "Noto Serif SC")


def add(record: Path, code: str, *, name: str | None = None, plural: str | None = None) -> tuple[Language, bool]:
    """Return the language *code* of the record, and whether it had to be added.

    Raises UsageError for a code that is none, for a language that needs ``name`` and ``plural``, and for a plural
    rule that cannot be read.
    """
    if not CODE.fullmatch(code):
        raise UsageError(Problem(key="translate.bad_code", params={"name": code}))
    known = {language.code: language for language in languages.load(record)}
    if code in known:
        return known[code], False
    facts = _facts(code, name, plural)
    before = record.read_bytes()
    text = _with_language(before.decode("utf-8"), code, facts)
    pofile.write_all({record: text}, {record: before})
    return languages.language(code, record), True


def _facts(code: str, name: str | None, plural: str | None) -> Facts:
    known = KNOWN.get(code)
    if known is None and (name is None or plural is None):
        params = {"name": code, "known": ", ".join(KNOWN)}
        raise UsageError(Problem(key="translate.unknown_facts", params=params))
    facts = Facts(
        name=name or (known.name if known else ""),
        plural=plural or (known.plural if known else ""),
        sphinx=known.sphinx if known else "",
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
    sphinx: {facts.sphinx or code}
    html: {facts.html or code}
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
