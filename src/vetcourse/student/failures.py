"""What the far side says went wrong -> a failure the learner can read."""

from __future__ import annotations

from vetcourse.checks import StudentFailure
from vetcourse.display import clean, cut
from vetcourse.model import Limits

__all__ = ["ended", "from_reply", "missing", "text"]

TEXT = 500
NAME = 80
LINES = 1_000_000  # more than any file that is taken in has
KINDS = {
    "syntax",
    "indentation",
    "exception",
    "import_missing",
    "recursion",
    "memory",
    "exit",
    "not_callable",
    "not_implemented",
    "arguments",
    "opaque",
    "too_large",
    "input",
}
# Full-width forms whose half-width form is not their compatibility form.
HALF = {"。": ".", "、": ",", "“": '"', "”": '"', "‘": "'", "’": "'", "【": "[", "】": "]", "《": "<", "》": ">"}
HALF |= {"—": "-", "–": "-", "－": "-", "×": "*", "÷": "/", "·": "."}


def from_reply(
    reply: tuple[object, ...], limits: Limits, name: str, printed: str, folder: str = ""
) -> StudentFailure | None:
    """Read ``("fail", kind, details, line, exception, bases)``; None if it has another shape.

    *folder* is the working folder, whose name is taken out of what the learner reads.
    """
    if len(reply) != 6:
        return None
    _, kind, details, line, exception, bases = reply
    if kind not in KINDS or not isinstance(details, dict) or not _fits(line, exception, bases):
        return None
    params = {
        text(key, NAME): text(value, NAME if key == "type" else TEXT, folder)
        for key, value in list(details.items())[:5]
    }
    if kind == "memory":
        params = {"megabytes": str(limits.memory_mb)}
    if kind == "not_callable":
        params["name"] = name
    wide = _full_width(params.get("text", "")) if kind == "syntax" else None
    return StudentFailure(
        f"failure.{kind}" if wide is None else "failure.fullwidth",
        params if wide is None else wide,
        line=line if isinstance(line, int) else None,
        stdout=printed,
        exception=text(exception, NAME) if kind == "exception" else None,
        bases=tuple(text(base, NAME) for base in bases) if isinstance(bases, tuple) else (),
    )


def missing(name: str, known: tuple[str, ...]) -> StudentFailure:
    """The file has no such name; a near one is suggested."""
    import difflib

    lowered = {other.lower(): other for other in reversed(known)}
    near = difflib.get_close_matches(name.lower(), lowered, n=1)
    shown = clean(cut(name, NAME))
    if not near:
        return StudentFailure("failure.missing_name", {"name": shown})
    return StudentFailure(
        "failure.missing_name_near", {"name": shown, "suggestion": clean(cut(lowered[near[0]], NAME))}
    )


def ended(how: str, limits: Limits, signal: str, printed: str) -> StudentFailure:
    """The far side is gone: *how* is a limit or what a link says."""
    params = {
        "timeout": {"seconds": f"{limits.call:g}"},
        "load_timeout": {"seconds": f"{limits.load:g}"},
        "total_timeout": {"seconds": f"{limits.total:g}"},
        "crash": {"signal": signal},
    }
    key = "exit" if how == "crash" and not signal else how
    return StudentFailure(f"failure.{key}", params.get(key, {}), stdout=printed, fatal=True)


def _fits(line: object, exception: object, bases: object) -> bool:
    return (
        (line is None or (type(line) is int and 0 <= line <= LINES))
        and (exception is None or type(exception) is str)
        and type(bases) is tuple
        and len(bases) <= 20
        and all(type(base) is str for base in bases)
    )


def text(value: object, limit: int = TEXT, folder: str = "") -> str:
    """Foreign text made printable, short and the same in every run; the empty string for anything else."""
    if not isinstance(value, str):
        return ""
    import re

    value = value.replace(f"{folder}/", "") if folder else value
    value = re.sub(r"\b0x[0-9a-fA-F]{6,}", "0x…", value[: 2 * TEXT])
    return cut(" ".join(clean(value).split("\n")), limit)


def _full_width(message: str) -> dict[str, str] | None:
    """Find the full-width character that Python complains of, and what to type instead."""
    code = message.rpartition("U+")[2].rstrip(")")
    if "character" not in message or not code or len(code) > 6:
        return None
    try:
        character = chr(int(code, 16))
    except (ValueError, OverflowError):
        return None
    import unicodedata

    ascii_form = HALF.get(character) or unicodedata.normalize("NFKC", character)
    if ascii_form == character or not ascii_form.isascii():
        return None
    return {"character": character if character.isprintable() else f"U+{ord(character):04X}", "ascii": ascii_form}
