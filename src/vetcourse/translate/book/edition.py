"""What the parts of the extension ask: which language is being built, and a sentence in it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from vetcourse import languages
from vetcourse.messages import Messages

if TYPE_CHECKING:
    from sphinx.config import Config

    from vetcourse.languages import Language

__all__ = ["language", "locales", "messages"]


def locales(config: Config) -> Path:
    """The folder of the catalogues."""
    return Path(config.locale_dirs[0])


def language(config: Config) -> Language | None:
    """The language that is being built, if the record knows it."""
    record = locales(config) / "languages.yaml"
    known = languages.load(record) if record.is_file() else ()
    return next((item for item in known if item.sphinx == config.language), None)


def messages(config: Config) -> Messages:
    """The program's sentences in the language that is being built."""
    found = language(config)
    return Messages(found.code if found else "en", locales(config))
