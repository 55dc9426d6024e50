"""What a program reads in a text: roles, literals, addresses, references, placeholders."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache

__all__ = ["Parts", "is_plain", "split"]

PLAIN_DOMAINS = ("vetcourse", "sphinx")
PLAIN_FOLDERS = ("figures/",)

LITERAL = re.compile(r"``(.+?)``(?!`)", re.DOTALL)
QUOTED = re.compile(r"(?<![`\w:])`([^`\s](?:[^`]*[^`\s])?)`(?![`_\w]|:[\w+.-]+:)")
ROLE = re.compile(r":((?:[a-z][\w+.-]*:)*[a-z][\w+.-]*):`((?:[^`\\]|\\.)+?)`", re.DOTALL | re.IGNORECASE)
LINK = re.compile(r"`((?:[^`\\]|\\.)*?)\s*<([^<>`]+)>`_{1,2}", re.DOTALL)
WITH_TARGET = re.compile(r"^(.*?)\s*<([^<>]+)>$", re.DOTALL)
URL = re.compile(r"(?:https?|ftp)://[^\s<>`\"'，。；：！？、（）《》“”]+|mailto:[^\s<>`，。；]+")
FOOTNOTE = re.compile(r"\[(#?[\w*-]*|\*)\]_(?!\w)")
SUBSTITUTION = re.compile(r"(?<![\w|])\|(?! )([^|\n]*?[^|\s])\|_{0,2}(?![\w|])")
PLACEHOLDER = re.compile(
    r"\{\{|\}\}"
    r"|(\{[A-Za-z_0-9]*(?:[.\[][^{}]*)?(?:![rsa])?(?::[^{}]*)?\})"
    r"|(%\([A-Za-z_]\w*\)[-+ #0]*\d*(?:\.\d+)?[a-zA-Z])"
    r"|((?<![\d%\w])%[-+#0]*\d*(?:\.\d+)?[sdrfgexi](?![A-Za-z]))"
    r"|(\$\{[A-Za-z_]\w*\}|\$[A-Za-z_]\w*)"
)
CODE = re.compile(
    r"(?<![\w-])--[a-z][\w-]*|\b[\w./-]+\.(?:py|yaml|yml|po|rst|csv|json|toml|html|pdf|epub)\b"
    r"|\b[A-Za-z][A-Za-z0-9]*_[A-Za-z0-9_]+\b|\b[A-Z][a-z]+(?:[A-Z][a-z]+)*Error\b",
    re.ASCII,
)
UNSHOWN = {"math", "cite", "article"}
FORMULA = re.compile(r"\\[a-zA-Z]{2,}")
WHOLE_TARGET = {"abbr", "guilabel", "sub", "sup", "strong", "emphasis", "dfn", "superscript", "subscript"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """One text taken apart.

    ``rest`` is the text with a mark in the place of each role, literal and link; ``shown`` is what a reader sees of
    it, without literals, formulae and addresses.
    """

    roles: Counter[tuple[str, str]]
    role_texts: tuple[tuple[str, str, str], ...]
    literals: Counter[str]
    urls: Counter[str]
    references: Counter[str]
    placeholders: Counter[str]
    code: Counter[str]
    rest: str
    shown: str


def is_plain(domain: str) -> bool:
    """Whether the texts of a domain hold no markup at all."""
    return domain in PLAIN_DOMAINS or domain.startswith(PLAIN_FOLDERS)


@lru_cache(maxsize=20_000)
def split(text: str, *, plain: bool) -> Parts:
    """Take a text apart."""
    return _plain(text) if plain else _marked_up(text)


def _plain(text: str) -> Parts:
    return Parts(
        roles=Counter(),
        role_texts=(),
        literals=Counter(),
        urls=_urls(text),
        references=Counter(),
        placeholders=_placeholders(text),
        code=Counter(
            word for word in CODE.findall(URL.sub("", text)) if not word.strip("./").partition(".")[0].isupper()
        ),
        rest=text,
        shown=_without_urls(PLACEHOLDER.sub("X", text)),
    )


def _marked_up(text: str) -> Parts:
    literals: list[str] = []
    roles: list[tuple[str, str, str]] = []
    links: list[str] = []

    def literal(match: re.Match[str]) -> str:
        literals.append(match[1])
        return "\ue000"

    def role(match: re.Match[str]) -> str:
        name, shown, target = _role(match[1].lower(), match[2])
        roles.append((name, shown, target))
        return "\ue001" + ("" if name in UNSHOWN or (shown == target and name != "term") else shown) + "\ue002"

    def link(match: re.Match[str]) -> str:
        links.append(match[2].strip())
        return "\ue003" + match[1] + "\ue004"

    without_literals = LITERAL.sub(literal, text)
    without_roles = ROLE.sub(role, without_literals)
    rest = QUOTED.sub(literal, LINK.sub(link, without_roles))
    references = [*FOOTNOTE.findall(rest), *(f"|{name}|" for name in SUBSTITUTION.findall(rest))]
    return Parts(
        roles=Counter((name, target) for name, _, target in roles),
        role_texts=tuple(roles),
        literals=Counter(literals),
        urls=_urls(rest) + Counter(links),
        references=Counter(references),
        placeholders=Counter() if FORMULA.search(rest) else _placeholders(rest),
        code=Counter(),
        rest=rest,
        shown=_without_urls(re.sub(rf"\s*{FOOTNOTE.pattern}", "", rest)),
    )


def _role(name: str, body: str) -> tuple[str, str, str]:
    """Name, what is shown, and what it points to."""
    if name in WHOLE_TARGET:
        return name, body, ""
    match = None if name == "math" else WITH_TARGET.match(body)
    if match is None:
        return name, body, body.removeprefix("~").removeprefix("!")
    return name, match[1], match[2].strip()


def _without_urls(text: str) -> str:
    return URL.sub(lambda match: "X" + match[0][len(_address(match[0])) :], text)


def _address(url: str) -> str:
    """The address without the mark of the sentence behind it."""
    return url.rstrip(".,;:!?)\\")


def _urls(text: str) -> Counter[str]:
    return Counter(_address(url) for url in URL.findall(text))


def _placeholders(text: str) -> Counter[str]:
    return Counter(next(filter(None, groups)) for groups in PLACEHOLDER.findall(text) if any(groups))
