"""What no translation may do: bring in markup, addresses or characters that its source does not have.

Everything here is plain text search, so that it can run before docutils, Sphinx or a browser sees the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from vetcourse.translate.lint.protected import LINK, is_plain, split

__all__ = ["dangers"]

BLOCK = re.compile(r"(?m)^[ \t]*(?:\.\.(?:[ \t\n]|\Z)|__[ \t])")
ROLE_LIKE = re.compile(r":([A-Za-z][\w:+.-]*):`|`:([A-Za-z][\w:+.-]*):")
TAG = re.compile(r"<\s*[/!?a-z][^>]*>?|&(?:#\w+|[a-z]\w+);", re.IGNORECASE)
HANDLER = re.compile(r"\bon[a-z]{3,}\s*=", re.IGNORECASE)
SCHEME = re.compile(r"(?<![\w+.-])([A-Za-z][A-Za-z0-9+.-]*)[ \t\r\n]*:(?=\S)")
READS_FILES = {"download"}
ALLOWED_SCHEMES = {"http", "https", "mailto"}
SCRIPT_SCHEMES = ("javascript", "vbscript", "data", "file")
INVISIBLE = re.compile(
    "[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]"
)


def dangers(domain: str, source: str, target: str) -> Iterator[tuple[str, str]]:
    """Name and text of each danger in the translation *target* of *source*."""
    plain = is_plain(domain)
    yield from _invisible(source, target)
    yield from _schemes(source, target)
    if plain:
        yield from _html(source, target)
        return
    for match in BLOCK.finditer(target):
        if match[0].strip() not in source or not BLOCK.search(source):
            yield "block", target[match.start() :].strip().splitlines()[0][:60]
    here, there = split(source, plain=False), split(target, plain=False)
    names = {name for name, _ in here.roles}
    for name, aim in there.roles:
        if name not in names:
            yield "role", f":{name}:"
        elif name in READS_FILES and (name, aim) not in here.roles:
            yield "target", f":{name}:`{aim}`"
    for first, second in ROLE_LIKE.findall(split_text(there.rest)):
        if (first or second).lower() not in names:
            yield "role", f":{first or second}:"
    for _, address in LINK.findall(target):
        if address.strip() not in here.urls:
            yield "address", address.strip()


def split_text(rest: str) -> str:
    """The text between marks."""
    return re.sub("[\ue000-\ue004]", " ", rest)


def _invisible(source: str, target: str) -> Iterator[tuple[str, str]]:
    for letter in sorted(set(INVISIBLE.findall(target)) - set(source)):
        yield "invisible", f"U+{ord(letter):04X}"


def _schemes(source: str, target: str) -> Iterator[tuple[str, str]]:
    known = {scheme.lower() for scheme in SCHEME.findall(source)} | ALLOWED_SCHEMES
    squeezed = re.sub(r"[\s\\\u00ad]+", "", target).lower()
    for scheme in SCRIPT_SCHEMES[:2]:
        if f"{scheme}:" in squeezed and f"{scheme}:" not in source.lower():
            yield "scheme", f"{scheme}:"
    for scheme in dict.fromkeys(found.lower() for found in SCHEME.findall(target)):
        if scheme not in known and scheme in _live_schemes() and scheme not in SCRIPT_SCHEMES[:2]:
            yield "scheme", f"{scheme}:"


def _html(source: str, target: str) -> Iterator[tuple[str, str]]:
    known = {match[0] for match in TAG.finditer(source)}
    for match in TAG.finditer(target):
        if match[0] not in known:
            yield "html", match[0][:60]
    for match in HANDLER.finditer(target):
        if match[0] not in source:
            yield "html", match[0]


@cache
def _live_schemes() -> frozenset[str]:
    """What docutils turns into a link wherever it meets it in a text."""
    from docutils.utils.urischemes import schemes

    return frozenset(schemes) | set(SCRIPT_SCHEMES)
