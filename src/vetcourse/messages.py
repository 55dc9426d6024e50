"""A key and what fills it -> a sentence in the reader's language."""

from __future__ import annotations

import importlib
from collections.abc import Mapping
from pathlib import Path

from vetcourse.errors import Problem
from vetcourse.model import Message
from vetcourse.places import PROGRAM_LOCALES

__all__ = ["FALLBACK", "SOURCE", "Messages", "choose_language", "fill"]

SOURCE = "zh"
FALLBACK = "en"
PROGRAM = "vetcourse"


class Messages:
    """The sentences of one language; what has no translation falls back to English, then Chinese."""

    def __init__(self, language: str, locales: Path, cache: Path | None = None) -> None:
        self.language = language
        self._locales = locales
        self._cache = cache
        self._loaded: dict[Path, Mapping[str, str]] = {}
        self._chain = [] if language == SOURCE else list(dict.fromkeys([language, FALLBACK]))

    def text(self, key: str, /, **params: object) -> str:
        """The sentence of *key* with its parameters filled in."""
        area = key.partition(".")[0]
        source: str = importlib.import_module(f"vetcourse.texts.{area}").TEXTS[key]
        return fill(self.translate(PROGRAM, source, context=key), params)

    def message(self, message: Message) -> str:
        """The sentence of a stored message."""
        return self.text(message.key, **message.params)

    def problem(self, problem: Problem) -> str:
        """``path:line: what is wrong; what to do``."""
        sentence = self.text(problem.key, **problem.params)
        return f"{problem.place}: {sentence}" if problem.place else sentence

    def translate(self, domain: str, source: str, *, context: str | None = None) -> str:
        """The translation of a text of the course; *domain* is a catalogue such as ``exercises/gini``."""
        for language in self._chain:
            found = self._catalogue(language, domain).get(f"{context or ''}\4{source}")
            if found:
                return found
        return source

    def _catalogue(self, language: str, domain: str) -> Mapping[str, str]:
        """The translations of one catalogue by context and source text, joined as gettext joins them."""
        folder = PROGRAM_LOCALES if domain == PROGRAM else self._locales
        path = folder / language / "LC_MESSAGES" / f"{domain}.po"
        if path not in self._loaded:
            kept = self._cache and self._cache / "locales" / language / f"{domain}.json"
            self._loaded[path] = _read(path, kept) if path.is_file() else {}
        return self._loaded[path]


def _read(path: Path, kept: Path | None) -> Mapping[str, str]:
    """Read a catalogue, from its compiled form where that is still true."""
    from vetcourse import compiled

    marks = compiled.fingerprint([path])
    found = compiled.load(kept, marks) if kept else None
    if found is None:
        from vetcourse import catalogue

        found = {f"{context or ''}\4{source}": text for (context, source), text in catalogue.load(path).items()}
        if kept:
            compiled.save(kept, marks, found)
    return found


def fill(template: str, params: Mapping[str, object]) -> str:
    """Replace ``{name}`` by the parameter of that name; ``{{`` and ``}}`` are braces.

    Unlike ``str.format`` it reads no attributes, so a translation cannot reach into a value, and it never expands
    what it has filled in.
    """
    result: list[str] = []
    rest = template
    while rest:
        before, brace, rest = rest.partition("{")
        result.append(before.replace("}}", "}"))
        if not brace:
            break
        if rest.startswith("{"):
            result.append("{")
            rest = rest[1:]
            continue
        name, closed, after = rest.partition("}")
        if closed and name in params:
            result.append(str(params[name]))
            rest = after
        else:
            result.append("{")
    return "".join(result)


def choose_language(option: str | None, environ: Mapping[str, str], known: tuple[str, ...]) -> str:
    """Choose: the option, ``VETCOURSE_LANG``, the locale of the system, Chinese; ``C`` and ``POSIX`` mean Chinese."""
    for wish in (option, environ.get("VETCOURSE_LANG")):
        if wish:
            return _among(wish, known) or wish
    for variable in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        for wish in environ.get(variable, "").split(":"):
            if wish.partition(".")[0] in ("C", "POSIX"):
                return SOURCE
            if wish and (found := _among(wish, known)):
                return found
    return SOURCE


def _among(locale: str, known: tuple[str, ...]) -> str | None:
    """The language for a locale such as ``pt_BR.UTF-8``: with its region, without it, or of another region."""
    code = locale.partition(".")[0].partition("@")[0].replace("-", "_").lower()
    language = code.partition("_")[0]
    bases = {name: name.lower().partition("_")[0] for name in known}
    found = [name for wish in (code, language) for name in known if name.lower() == wish]
    found += [name for name in known if bases[name] == language]
    return found[0] if found else None
