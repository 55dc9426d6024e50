"""The languages and editions of the course, read from ``locales/languages.yaml``."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from vetcourse.errors import DamagedError, Problem

__all__ = ["Edition", "Fonts", "Language", "default_file", "edition", "editions", "language", "load"]

PACKAGE = Path(__file__).resolve().parent
SCHEMA = PACKAGE / "schemas" / "languages.schema.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fonts:
    """Font families by preference: on a page, and in print."""

    web: tuple[str, ...]
    print: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """One language.

    ``code`` is ours (``--lang``, folders), ``sphinx`` and ``html`` are what those tools call it, ``name`` is its own
    name, ``plural`` the gettext rule; a ``complete`` language is held to 100 % by the checks.
    """

    code: str
    name: str
    sphinx: str
    html: str
    direction: str
    plural: str
    complete: bool
    fonts: Fonts


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition:
    """One form of the book: in one language, or in two side by side (source first)."""

    code: str
    name: str
    languages: tuple[str, ...]

    @property
    def parallel(self) -> bool:
        """Whether the edition shows each text in two languages."""
        return len(self.languages) > 1

    @property
    def frame(self) -> str:
        """The language of menus and labels."""
        return self.languages[-1]


def load(path: Path | None = None) -> tuple[Language, ...]:
    """Return all languages, the source language first."""
    return _read(*_stamped(path))[0]


def editions(path: Path | None = None) -> tuple[Edition, ...]:
    """Return all editions, in the order in which they are offered."""
    return _read(*_stamped(path))[1]


def language(code: str, path: Path | None = None) -> Language:
    """Return the language called *code*; KeyError if there is none."""
    return {item.code: item for item in load(path)}[code]


def edition(code: str, path: Path | None = None) -> Edition:
    """Return the edition called *code*; KeyError if there is none."""
    return {item.code: item for item in editions(path)}[code]


def default_file() -> Path:
    """Return the record of the course around the working folder, of this checkout, or of the package."""
    for folder in (Path.cwd(), *Path.cwd().parents):
        if (folder / "conf.py").is_file() and (folder / "locales" / "languages.yaml").is_file():
            return folder / "locales" / "languages.yaml"
    checkout = PACKAGE.parents[1] / "locales" / "languages.yaml"
    return checkout if checkout.is_file() else PACKAGE / "locales" / "languages.yaml"


def _stamped(path: Path | None) -> tuple[Path, int]:
    """The record and its time of change: a record that was edited is read again."""
    record = path or default_file()
    return record, record.stat().st_mtime_ns if record.exists() else 0


@cache
def _read(path: Path, _changed: int) -> tuple[tuple[Language, ...], tuple[Edition, ...]]:
    raw = _parse(path)
    problems = [*_schema_problems(path, raw)] or [*_reference_problems(path, raw)]
    if problems:
        raise DamagedError(problems)
    languages = tuple(
        Language(**{**item, "fonts": Fonts(**{use: tuple(names) for use, names in item["fonts"].items()})})
        for item in raw["languages"]
    )
    return languages, tuple(Edition(**{**item, "languages": tuple(item["languages"])}) for item in raw["editions"])


def _parse(path: Path) -> Any:
    import yaml

    try:
        return yaml.safe_load(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        raise DamagedError(
            Problem(key="book.file_unreadable", params={"reason": str(error)}, path=str(path))
        ) from error
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = mark.line + 1 if mark else None
        reason = str(getattr(error, "problem", None) or error)
        problem = Problem(key="book.yaml_syntax", params={"reason": reason}, path=str(path), line=line)
        raise DamagedError(problem) from error


def _schema_problems(path: Path, raw: object) -> Iterator[Problem]:
    from jsonschema import Draft202012Validator

    validator = Draft202012Validator(json.loads(SCHEMA.read_text(encoding="utf-8")))
    for error in validator.iter_errors(raw):
        params = {"place": error.json_path, "reason": error.message}
        yield Problem(key="book.record_invalid", params=params, path=str(path))


def _reference_problems(path: Path, raw: Mapping[str, Any]) -> Iterator[Problem]:
    known = [item["code"] for item in raw["languages"]]
    names = known + [code for item in raw["editions"] for code in (item["code"],)]
    for code in {code for code in known if known.count(code) > 1}:
        yield Problem(key="book.language_twice", params={"code": code}, path=str(path))
    for item in raw["editions"]:
        if names.count(item["code"]) > 1 + (item["code"] in known):
            yield Problem(key="book.language_twice", params={"code": item["code"]}, path=str(path))
        for code in item["languages"]:
            if code not in known:
                params = {"code": code, "edition": item["code"]}
                yield Problem(key="book.language_unknown", params=params, path=str(path))
