"""Values and foreign text made printable: the same on every host, short, and harmless to a terminal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

__all__ = ["clean", "cut", "show"]

ELLIPSIS = "…"
INT_BITS = 4000  # str() of longer ints is refused by Python or slow
SORTED = 100  # items of a set that are put in order to be shown
BRACKETS = {list: ("[", "]"), tuple: ("(", ")")}


def clean(text: str) -> str:
    """Replace what could steer a terminal or reorder a line: control, escape, bidi and surrogate characters."""
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() or c in "\n\t" else f"\\x{ord(c):02x}" for c in text)


def cut(text: str, limit: int) -> str:
    """Shorten *text* to *limit* characters, the last one an ellipsis."""
    return text if len(text) <= limit else text[: limit - 1] + ELLIPSIS


def show(value: object, limit: int = 240) -> str:
    """Return *value* as Python would write it, floats at 10 significant digits, at most *limit* characters."""
    parts: list[str] = []
    size = 0
    for part in _parts(value):
        parts.append(part)
        size += len(part)
        if size > limit:
            break
    return cut("".join(parts), limit)


def _parts(value: object) -> Iterator[str]:
    kind = type(value)
    if kind is float:
        yield _float(value)  # type: ignore[arg-type]
    elif kind is int:
        yield str(value) if value.bit_length() <= INT_BITS else f"<int, {value.bit_length()} bit>"  # type: ignore[attr-defined]
    elif kind is str or kind is bytes:
        yield clean(repr(value[:1000]))  # type: ignore[index]
    elif kind is dict:
        yield from _dict_parts(value)  # type: ignore[arg-type]
    elif kind in (list, tuple, set, frozenset):
        yield from _sequence_parts(value)  # type: ignore[arg-type]
    elif value is None or kind is bool or kind is complex:
        yield repr(value)
    elif callable(value):
        yield clean(getattr(value, "__name__", "function"))
    else:
        yield f"<{clean(getattr(value, 'name', kind.__name__))}>"


def _float(value: float) -> str:
    finite = value - value == 0
    return repr(value) if finite and value == int(value) and abs(value) < 1e10 else f"{value:.10g}"


def _sequence_parts(value: Iterable[object]) -> Iterator[str]:
    kind = type(value)
    items: list[object] = list(value)
    if kind in (set, frozenset):
        yield _set(kind, items)
        return
    left, right = BRACKETS[kind]
    yield left
    for index, item in enumerate(items):
        if index:
            yield ", "
        yield from _parts(item)
    yield ",)" if kind is tuple and len(items) == 1 else right


def _set(kind: type, items: list[object]) -> str:
    """Sets have no order, so they are sorted by what is shown of their items, each of which is made once."""
    if not items:
        return "set()"
    if len(items) > SORTED:
        return f"<{kind.__name__}, {len(items)} items>"
    shown = sorted((type(item).__name__, show(item)) for item in items)
    return "{" + ", ".join(text for _, text in shown) + "}"


def _dict_parts(value: dict[object, object]) -> Iterator[str]:
    yield "{"
    for index, (key, item) in enumerate(value.items()):
        if index:
            yield ", "
        yield from _parts(key)
        yield ": "
        yield from _parts(item)
    yield "}"
