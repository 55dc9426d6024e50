"""What can be translated."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

__all__ = ["Message", "Template", "Templates", "collect"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """One text of the source language; ``notes`` tell a translator where it is used."""

    msgid: str
    msgctxt: str | None = None
    notes: tuple[str, ...] = ()


Template: TypeAlias = tuple[Message, ...]
Templates: TypeAlias = Mapping[str, Template]
"""The messages by domain, which is the path of their catalogue without ``.po``."""


def collect(messages: Iterable[Message]) -> Template:
    """One message for each text in the order of first use; of a repeated text, all notes."""
    found: dict[tuple[str | None, str], Message] = {}
    for message in messages:
        key = (message.msgctxt, message.msgid)
        notes = found[key].notes if key in found else ()
        joined = tuple(dict.fromkeys((*notes, *message.notes)))
        found[key] = Message(msgid=message.msgid, msgctxt=message.msgctxt, notes=joined)
    return tuple(message for message in found.values() if message.msgid.strip())
