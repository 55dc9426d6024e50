"""What a rule says about a translation."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from typing import TypeAlias

from vetcourse.catalogue import Entry
from vetcourse.translate.lint.protected import Parts, is_plain, split
from vetcourse.translate.lint.safety import dangers
from vetcourse.translate.script import uses_han

__all__ = ["Example", "Finding", "Pair", "Rule", "Severity", "Words"]

Words: TypeAlias = Iterator[str]


class Severity(StrEnum):
    """Errors stop a build, warnings do not."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, kw_only=True)
class Pair:
    """A source text and its translation.

    ``terms`` are the glossary's renderings by source term, ``language`` is the code of the target language.
    """

    domain: str
    source: str
    target: str
    terms: Mapping[str, str] = field(default_factory=dict)
    language: str = "en"

    @property
    def han(self) -> bool:
        """Whether the target language writes with Han characters too."""
        return uses_han(self.language)

    @property
    def plain(self) -> bool:
        """Whether the domain has no markup."""
        return is_plain(self.domain)

    @cached_property
    def here(self) -> Parts:
        """The source taken apart."""
        return split(self.source, plain=self.plain)

    @cached_property
    def dangers(self) -> tuple[tuple[str, str], ...]:
        """What the translation brings in that it may not."""
        return tuple(dangers(self.domain, self.source, self.target))

    @cached_property
    def there(self) -> Parts:
        """The translation taken apart."""
        return split(self.target, plain=self.plain)


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """A source with a bad and a good translation."""

    source: str
    bad: str
    good: str
    domain: str = "unit1/example"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One rule; ``find`` yields what is wrong, in the words of the text itself."""

    name: str
    severity: Severity
    find: Callable[[Pair], Words]
    example: Example


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """A rule that a translation breaks, and where."""

    rule: str
    severity: Severity
    path: str
    line: int
    text: str
    entry: Entry

    def to_json(self) -> dict[str, str | int]:
        """Plain values, keys in a fixed order."""
        return {
            "path": self.path,
            "line": self.line,
            "severity": self.severity.value,
            "rule": self.rule,
            "text": self.text,
            "msgid": self.entry.msgid,
            "msgstr": self.entry.msgstr[0],
        }
