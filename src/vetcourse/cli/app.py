"""What every command shares: the reader's language, the course, the terminal."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from vetcourse import messages, places
from vetcourse.cli.terminal import Terminal
from vetcourse.errors import Problem, UsageError
from vetcourse.records import Record, replace

__all__ = ["App", "Settings", "split_settings"]

OPTIONS = ("--lang", "--exercises", "--color")
COLORS = ("auto", "always", "never")


class Settings(Record):
    """The options that every command takes, wherever they stand on the line."""

    lang: str | None = None
    exercises: str | None = None
    color: str = "auto"


class App:
    """One call of the program."""

    def __init__(self, settings: Settings, environ: Mapping[str, str], folder: Path, terminal: Terminal) -> None:
        self.settings = settings
        self.environ = environ
        self.folder = folder
        self.terminal = terminal
        self._places: places.Places | None = None
        self._messages: messages.Messages | None = None

    @property
    def places(self) -> places.Places:
        """Where the course is; raises UnknownNameError if there is none."""
        if self._places is None:
            chosen = self.settings.exercises
            path = self.folder / chosen if chosen else None
            self._places = places.find(path, folder=self.folder, environ=self.environ)
        return self._places

    @property
    def languages(self) -> tuple[str, ...]:
        """Chinese and every language that has catalogues."""
        folders = {self.places.locales, places.PROGRAM_LOCALES}
        found = {path.parent.name for folder in folders for path in folder.glob("*/LC_MESSAGES")}
        return (messages.SOURCE, *sorted(found))

    @property
    def messages(self) -> messages.Messages:
        """The sentences in the reader's language."""
        if self._messages is None:
            language = messages.choose_language(self.settings.lang, self.environ, self.languages)
            self._messages = messages.Messages(language, self.places.locales, self.places.cache)
        return self._messages

    def in_language(self, language: str) -> App:
        """The same call in another language."""
        return App(replace(self.settings, lang=language), self.environ, self.folder, self.terminal)

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
    return App(settings, os.environ, Path.cwd(), Terminal.detect(settings.color, os.environ))
