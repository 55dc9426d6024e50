"""Plural rules: the small part of C that ``Plural-Forms`` is written in."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache

__all__ = ["PluralError", "PluralRule", "rule"]

TOKEN = re.compile(r"[ \t]*(?:([0-9]+)|(n)|(\|\||&&|==|!=|<=|>=|[-+*/%<>!?:()]))")
LEVELS: tuple[tuple[str, ...], ...] = (
    ("||",),
    ("&&",),
    ("==", "!="),
    ("<", ">", "<=", ">="),
    ("+", "-"),
    ("*", "/", "%"),
)
TRIED = 1001
LONGEST = 200

Number = Callable[[int], int]


class PluralError(Exception):
    """A plural rule that no program can use; ``name`` says why, ``text`` quotes it."""

    def __init__(self, name: str, text: str) -> None:
        super().__init__(name, text)
        self.name = name
        self.text = text


@dataclass(frozen=True, slots=True, kw_only=True)
class PluralRule:
    """How many forms a language has, and which of them a number takes."""

    forms: int
    index: Number


@lru_cache(maxsize=64)
def rule(header: str) -> PluralRule:
    """Find ``nplurals=2; plural=(n != 1);`` in a header and read it; raises :class:`PluralError`."""
    count = re.search(r"nplurals=[ \t]*([0-9]+)", header)
    expression = re.search(r"plural=([^;\n]*)", header)
    if expression is None or "nplurals=" not in header:
        raise PluralError("plural_missing", "-")
    if count is None or not 0 < int(count[1]) <= 1000:
        raise PluralError("plural_invalid", count[0] if count else expression[0])
    forms, index = int(count[1]), _Parser(expression[1]).parse()
    try:
        fits = all(0 <= index(number) < forms for number in range(TRIED))
    except ZeroDivisionError:
        fits = False
    if not fits:
        raise PluralError("plural_range", f"nplurals={forms}; {expression[0]}")
    return PluralRule(forms=forms, index=index)


class _Parser:
    """Recursive descent over the operators of :data:`LEVELS`, loosest first."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.tokens = self._split()
        if len(self.tokens) > LONGEST:
            raise PluralError("plural_invalid", text[:40])

    def _split(self) -> list[str]:
        tokens, position = [], 0
        end = len(self.text.rstrip(" \t"))
        while position < end:
            token = TOKEN.match(self.text, position)
            if token is None:
                raise PluralError("plural_invalid", self.text)
            tokens.append(token[0].strip())
            position = token.end()
        return tokens[::-1]

    def parse(self) -> Number:
        value = self._choice()
        if self.tokens:
            raise PluralError("plural_invalid", self.text)
        return value

    def _take(self, *expected: str) -> str | None:
        return self.tokens.pop() if self.tokens and self.tokens[-1] in expected else None

    def _need(self, expected: str) -> None:
        if self._take(expected) is None:
            raise PluralError("plural_invalid", self.text)

    def _choice(self) -> Number:
        test = self._binary(LEVELS)
        if self._take("?"):
            yes = self._choice()
            self._need(":")
            no = self._choice()
            return lambda n: yes(n) if test(n) else no(n)
        return test

    def _binary(self, levels: Sequence[tuple[str, ...]]) -> Number:
        if not levels:
            return self._unary()
        value = self._binary(levels[1:])
        while operator := self._take(*levels[0]):
            value = _apply(operator, value, self._binary(levels[1:]))
        return value

    def _unary(self) -> Number:
        if self._take("!"):
            inner = self._unary()
            return lambda n: int(not inner(n))
        if self._take("("):
            value = self._choice()
            self._need(")")
            return value
        token = self.tokens.pop() if self.tokens else ""
        if token == "n":
            return lambda n: n
        if not token.isdigit():
            raise PluralError("plural_invalid", self.text)
        constant = int(token)
        return lambda n: constant


def _apply(operator: str, left: Number, right: Number) -> Number:
    return {
        "||": lambda n: int(bool(left(n) or right(n))),
        "&&": lambda n: int(bool(left(n) and right(n))),
        "==": lambda n: int(left(n) == right(n)),
        "!=": lambda n: int(left(n) != right(n)),
        "<": lambda n: int(left(n) < right(n)),
        ">": lambda n: int(left(n) > right(n)),
        "<=": lambda n: int(left(n) <= right(n)),
        ">=": lambda n: int(left(n) >= right(n)),
        "+": lambda n: left(n) + right(n),
        "-": lambda n: left(n) - right(n),
        "*": lambda n: left(n) * right(n),
        "/": lambda n: left(n) // right(n),
        "%": lambda n: left(n) % right(n),
    }[operator]
