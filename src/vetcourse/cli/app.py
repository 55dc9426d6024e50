"""What every command shares: the reader's language, the course, the terminal."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from vetcourse import messages, places
from vetcourse.cli.terminal import Terminal
from vetcourse.errors import Problem, UsageError

__all__ = ["App", "Settings", "split_settings"]

OPTIONS = ("--lang", "--exercises", "--color")
COLORS = ("auto", "always", "never")


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """The options that every command takes, wherever they stand on the line."""

    lang: str | None = None
    exercises: str | None = None
    color: str = "auto"


@dataclass(frozen=True, kw_only=True)
class App:
    """One call of the program."""

    settings: Settings
    environ: Mapping[str, str]
    folder: Path
    terminal: Terminal

    @cached_property
    def places(self) -> places.Places:
        """Where the course is; raises UnknownNameError if there is none."""
        chosen = self.settings.exercises
        path = self.folder / chosen if chosen else None
        return places.find(path, folder=self.folder, environ=self.environ)

    @cached_property
    def languages(self) -> tuple[str, ...]:
        """Chinese and every language that has catalogues."""
        try:
            found = sorted(path.parent.name for path in self.places.locales.glob("*/LC_MESSAGES"))
        except OSError:
            found = []
        return (messages.SOURCE, *found)

    @cached_property
    def messages(self) -> messages.Messages:
        """The sentences in the reader's language."""
        return self.speak(self.settings.lang)

    def speak(self, wish: str | None) -> messages.Messages:
        """The sentences in the language of *wish*, else of the environment."""
        return messages.Messages(messages.choose_language(wish, self.environ, self.languages), self.places.locales)

    def check_settings(self) -> None:
        """Raise UsageError for a language or colour mode that does not exist."""
        problems = []
        lang, color = self.settings.lang, self.settings.color
        if lang is not None and self.messages.language not in self.languages:
            params = {"name": lang, "known": ", ".join(self.languages)}
            problems.append(Problem(key="problem.unknown_language", params=params))
        if color not in COLORS:
            params = {"name": color, "known": ", ".join(COLORS)}
            problems.append(Problem(key="problem.unknown_color", params=params))
        if problems:
            raise UsageError(problems)

    def text(self, key: str, /, **params: object) -> str:
        """A sentence in the reader's language."""
        return self.messages.text(key, **params)


def split_settings(arguments: list[str]) -> tuple[Settings, list[str]]:
    """Take the common options out of the command line; after ``--`` nothing is an option."""
    found: dict[str, str] = {}
    rest: list[str] = []
    queue = list(arguments)
    while queue:
        word = queue.pop(0)
        if word == "--":
            return Settings(**found), [*rest, word, *queue]
        name, equals, value = word.partition("=")
        if name not in OPTIONS or (not equals and not queue):
            rest.append(word)
        else:
            found[name[2:]] = value if equals else queue.pop(0)
    return Settings(**found), rest


def make_app(settings: Settings) -> App:
    """The program as this process sees it."""
    return App(
        settings=settings,
        environ=os.environ,
        folder=Path.cwd(),
        terminal=Terminal.detect(settings.color, os.environ),
    )
