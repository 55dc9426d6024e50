"""What every directive asks: which course, which edition, and what a text is in its language."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from vetcourse import course, languages, places
from vetcourse.publish.catalogues import Catalogues
from vetcourse.publish.progress import percent

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.config import Config

    from vetcourse.languages import Edition, Language
    from vetcourse.model import Course
    from vetcourse.places import Places

__all__ = ["BILINGUAL", "Book", "of"]

BILINGUAL = "bilingual"  # the Sphinx tag of the parallel edition


@dataclass(frozen=True, slots=True, kw_only=True)
class Book:
    """One edition of the course while it is being built.

    ``source`` is the language of the lessons, ``language`` that of menus and labels; ``shares`` says of each edition
    that is not complete how many per cent are translated.
    """

    places: Places
    edition: Edition
    source: Language
    language: Language
    course: Course
    catalogues: Catalogues
    shares: Mapping[str, int | None]

    @property
    def translated(self) -> bool:
        """Whether this edition shows translations at all."""
        return self.language != self.source

    @property
    def joint(self) -> str:
        """What stands between two sentences."""
        return "" if self.language.html.startswith("zh") else " "

    def label(self, key: str, **params: object) -> str:
        """Return one of the program's own sentences."""
        return self.catalogues.label(key, self.language.code, **params)

    def pages(self, pages: str) -> str:
        """Return the printed pages ``91-92`` as one cites them."""
        return self.catalogues.pages(pages, self.language.code)

    def source_label(self, key: str, **params: object) -> str:
        """Return one of the program's own sentences in the language of the lessons."""
        return self.catalogues.label(key, self.source.code, **params)

    def translate(self, domain: str, message: str) -> str:
        """Return *message* in this edition's language, or the empty string where there is no translation."""
        return self.catalogues.translate(domain, message, self.language.code) if self.translated else ""

    def text(self, domain: str, message: str) -> str:
        """Return *message* in this edition's language, else as it stands in the source."""
        return self.translate(domain, message) or message


def of(config: Config) -> Book:
    """Return the book that Sphinx is building."""
    book: Book = config.vetcourse_book
    return book


def setup(app: Sphinx) -> None:
    """Find out at start which edition is wanted."""
    app.add_config_value("vetcourse_book", None, "")
    app.connect("config-inited", _open, priority=100)


def _open(app: Sphinx, config: Config) -> None:
    found = places.find(Path(app.confdir) / "exercises", folder=Path(app.confdir), environ=os.environ)
    known = {item.sphinx: item for item in languages.load()}
    language = known.get(config.language)
    if language is None:
        names = ", ".join(known)
        from sphinx.errors import ConfigError

        raise ConfigError(f"language {config.language!r} is not in locales/languages.yaml; it knows {names}")
    source = languages.load()[0]
    book = Book(
        places=found,
        edition=_edition(source.code, language.code, app.tags.has(BILINGUAL)),
        source=source,
        language=language,
        course=course.load(found),
        catalogues=Catalogues(found.locales),
        shares={edition.code: percent(edition) for edition in languages.editions()},
    )
    config.vetcourse_book = book
    config.project = config.html_title = book.text("exercises/course", book.course.title)


def _edition(source: str, language: str, parallel: bool) -> Edition:
    wanted = (source, language) if parallel else (language,)
    return next(item for item in languages.editions() if item.languages == wanted)
