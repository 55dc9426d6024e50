"""The codec between the two sides: plain built-in values as tagged bytes, nothing else.

Both sides import this module, and the far side's start is paid for by every check, so it imports nothing.  A value is
one tag byte and its text; counts and lengths stand in front, so a reader knows what comes before it reserves memory::

    N T F                  None, True, False
    i<hex>;                int
    d<repr>;               float, also nan and inf
    c<repr>,<repr>;        complex
    s<n>:... b<n>:...      str (UTF-8, lone surrogates kept one by one), bytes
    l<n>: t<n>: e<n>: z<n>:    list, tuple, set, frozenset of n values
    m<n>:                  dict of n keys and values
    D<n>:... I<n>:...      list of floats, list of ints, as one text
    f<n>;                  function number n of the near side, which the far side may call

A subclass is written as its built-in base with the base's own methods, so an operator that lies does not cross.
"""

from __future__ import annotations

__all__ = ["REPLY", "REQUEST", "Caps", "NotPlainError", "TooLargeError", "WireError", "decode", "encode"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import Any

DEPTH = 40
INT_BITS = 40_000
EQUAL_HASHES = 50
NUMBER = 64  # characters of a float at most
HEADER = 4
NONCE = 8


class WireError(Exception):
    """The bytes are no value."""


class NotPlainError(Exception):
    """The value is none of the types that may cross; the text is the name of its type."""


class TooLargeError(Exception):
    """The value is above a cap."""


class Caps:
    """How much one message may hold: bytes and values."""

    __slots__ = ("nodes", "size")

    def __init__(self, size: int, nodes: int) -> None:
        self.size = size
        self.nodes = nodes


REPLY = Caps(1 << 20, 50_000)
REQUEST = Caps(1 << 26, 2_000_000)


def encode(value: object, caps: Caps = REPLY, special: Callable[[object], bytes | None] | None = None) -> bytes:
    """Write *value*; *special* may write what is no plain value.

    Raises NotPlainError and TooLargeError.
    """
    writer = Writer(caps, special)
    writer.write(value, 0)
    data = b"".join(writer.parts)
    if len(data) > caps.size:
        raise TooLargeError
    return data


def decode(data: bytes, caps: Caps = REPLY, functions: Callable[[int], object] | None = None) -> object:
    """Read the one value that *data* holds; *functions* gives what stands for a function's number.

    Raises WireError, also where a cap is passed.
    """
    if len(data) > caps.size:
        raise WireError("too large")
    reader = Reader(data, caps, functions)
    try:
        value = reader.read(0)
    except (ValueError, TypeError, OverflowError, LookupError) as error:
        raise WireError(str(error)) from None
    if reader.at != len(data):
        raise WireError("more than one value")
    return value


class Writer:
    """Collects the bytes of one value."""

    __slots__ = ("nodes", "parts", "size", "special")

    def __init__(self, caps: Caps, special: Callable[[object], bytes | None] | None) -> None:
        self.parts: list[bytes] = []
        self.nodes = caps.nodes
        self.size = caps.size
        self.special = special

    def write(self, value: object, depth: int) -> None:
        self.nodes -= 1
        if depth > DEPTH or self.nodes < 0:
            raise TooLargeError
        put = WRITE.get(type(value)) or self._inherited(type(value))
        put(self, value, depth)

    def _inherited(self, kind: type) -> Callable[[Writer, Any, int], None]:
        for base in kind.__mro__:
            if base in WRITE:
                return WRITE[base]
        return Writer.put_special

    def put_special(self, value: object, depth: int) -> None:
        data = self.special(value) if self.special is not None else None
        if data is None:
            raise NotPlainError(type(value).__name__)
        self.parts.append(data)

    def put_none(self, value: None, depth: int) -> None:
        self.parts.append(b"N")

    def put_bool(self, value: bool, depth: int) -> None:
        self.parts.append(b"T" if value else b"F")

    def put_int(self, value: int, depth: int) -> None:
        if int.bit_length(value) > INT_BITS:
            raise TooLargeError
        self.parts.append(b"i%b;" % int.__format__(value, "x").encode())

    def put_float(self, value: float, depth: int) -> None:
        self.parts.append(b"d%b;" % float.__repr__(value).encode())

    def put_complex(self, value: complex, depth: int) -> None:
        real = complex.real.__get__(value)
        imag = complex.imag.__get__(value)
        self.parts.append(b"c%b,%b;" % (float.__repr__(real).encode(), float.__repr__(imag).encode()))

    def put_str(self, value: str, depth: int) -> None:
        self._take(str.__len__(value))
        data = str.encode(value, "utf-8", "surrogatepass")
        self.parts.append(b"s%d:" % len(data))
        self.parts.append(data)

    def put_bytes(self, value: bytes, depth: int) -> None:
        self._take(bytes.__len__(value))
        self.parts.append(b"b%d:" % bytes.__len__(value))
        self.parts.append(bytes.__getitem__(value, slice(None)))

    def put_list(self, value: list[object], depth: int) -> None:
        kinds = set(map(type, list.__iter__(value))) if list.__len__(value) <= self.nodes else None
        if kinds == {float}:
            self._flat(b"D", ",".join(map(repr, list.__iter__(value))), list.__len__(value))
        elif kinds == {int}:
            self._flat(b"I", ",".join(map(HEX, list.__iter__(value))), list.__len__(value))
        else:
            self._items(b"l%d:", list.__len__(value), list.__iter__(value), depth)

    def put_tuple(self, value: tuple[object, ...], depth: int) -> None:
        self._items(b"t%d:", tuple.__len__(value), tuple.__iter__(value), depth)

    def put_set(self, value: set[object], depth: int) -> None:
        self._items(b"e%d:", set.__len__(value), set.__iter__(value), depth)

    def put_frozenset(self, value: frozenset[object], depth: int) -> None:
        self._items(b"z%d:", frozenset.__len__(value), frozenset.__iter__(value), depth)

    def put_dict(self, value: dict[object, object], depth: int) -> None:
        self.parts.append(b"m%d:" % dict.__len__(value))
        for key, item in dict.items(value):
            self.write(key, depth + 1)
            self.write(item, depth + 1)

    def _items(self, head: bytes, count: int, items: Iterable[object], depth: int) -> None:
        self.parts.append(head % count)
        for item in items:
            self.write(item, depth + 1)

    def _flat(self, tag: bytes, text: str, count: int) -> None:
        self.nodes -= count
        self._take(len(text))
        self.parts.append(b"%b%d:%d:" % (tag, count, len(text)))
        self.parts.append(text.encode())

    def _take(self, size: int) -> None:
        self.size -= size
        if self.size < 0:
            raise TooLargeError


HEX = "{:x}".format

WRITE: dict[type, Callable[[Writer, Any, int], None]] = {
    bool: Writer.put_bool,
    int: Writer.put_int,
    float: Writer.put_float,
    str: Writer.put_str,
    type(None): Writer.put_none,
    list: Writer.put_list,
    tuple: Writer.put_tuple,
    dict: Writer.put_dict,
    bytes: Writer.put_bytes,
    set: Writer.put_set,
    frozenset: Writer.put_frozenset,
    complex: Writer.put_complex,
}


class Reader:
    """Reads one value from bytes that nobody vouches for."""

    __slots__ = ("at", "data", "functions", "nodes")

    def __init__(self, data: bytes, caps: Caps, functions: Callable[[int], object] | None) -> None:
        self.data = data
        self.at = 0
        self.nodes = caps.nodes
        self.functions = functions

    def read(self, depth: int) -> object:
        self._spend(1)
        if depth > DEPTH:
            raise WireError("too deep")
        tag = self.data[self.at]
        self.at += 1
        read = READ.get(tag)
        if read is None:
            raise WireError("unknown tag")
        return read(self, depth)

    def get_int(self, depth: int) -> int:
        return int(self._until(b";", INT_BITS // 4 + 1), 16)

    def get_float(self, depth: int) -> float:
        return float(self._until(b";", NUMBER))

    def get_complex(self, depth: int) -> complex:
        real = float(self._until(b",", NUMBER))
        return complex(real, float(self._until(b";", NUMBER)))

    def get_str(self, depth: int) -> str:
        return self._bytes().decode("utf-8", "surrogatepass")

    def get_bytes(self, depth: int) -> bytes:
        return self._bytes()

    def get_list(self, depth: int) -> list[object]:
        return [self.read(depth + 1) for _ in range(self._count())]

    def get_tuple(self, depth: int) -> tuple[object, ...]:
        return tuple(self.get_list(depth))

    def get_set(self, depth: int) -> set[object]:
        return set(self._hashable(self.get_list(depth)))

    def get_frozenset(self, depth: int) -> frozenset[object]:
        return frozenset(self._hashable(self.get_list(depth)))

    def get_dict(self, depth: int) -> dict[object, object]:
        keys: list[object] = []
        items: list[object] = []
        for _ in range(self._count()):
            keys.append(self.read(depth + 1))
            items.append(self.read(depth + 1))
        return dict(zip(self._hashable(keys), items, strict=True))

    def get_floats(self, depth: int) -> list[float]:
        return list(map(float, self._flat(NUMBER)))

    def get_ints(self, depth: int) -> list[int]:
        return [int(item, 16) for item in self._flat(INT_BITS // 4 + 1)]

    def get_function(self, depth: int) -> object:
        if self.functions is None:
            raise WireError("no functions here")
        return self.functions(int(self._until(b";", 9)))

    def _flat(self, longest: int) -> list[bytes]:
        count = self._count()
        self._spend(count)
        items = self._slice(self._number()).split(b",")
        if len(items) != count or max(map(len, items)) > longest:
            raise WireError("bad list of numbers")
        return items

    def _bytes(self) -> bytes:
        return self._slice(self._number())

    def _slice(self, size: int) -> bytes:
        if size > len(self.data) - self.at:
            raise WireError("cut short")
        self.at += size
        return self.data[self.at - size : self.at]

    def _count(self) -> int:
        count = self._number()
        if count > self.nodes:
            raise WireError("too many values")
        return count

    def _number(self) -> int:
        text = self._until(b":", 9)
        if not text.isdigit():
            raise WireError("bad length")
        return int(text)

    def _until(self, mark: bytes, longest: int) -> bytes:
        end = self.data.find(mark, self.at, self.at + longest + 1)
        if end < 0:
            raise WireError("no end")
        start, self.at = self.at, end + 1
        return self.data[start:end]

    def _spend(self, count: int) -> None:
        self.nodes -= count
        if self.nodes < 0:
            raise WireError("too many values")

    def _hashable(self, keys: list[object]) -> list[object]:
        """Refuse keys made to collide: a few thousand of them would keep the reader busy for minutes."""
        if len(keys) > EQUAL_HASHES:
            seen: dict[int, int] = {}
            for key in keys:
                code = hash(key)
                seen[code] = seen.get(code, 0) + 1
            if max(seen.values()) > EQUAL_HASHES:
                raise WireError("equal hashes")
        return keys


READ: dict[int, Callable[[Reader, int], object]] = {
    ord("N"): lambda reader, depth: None,
    ord("T"): lambda reader, depth: True,
    ord("F"): lambda reader, depth: False,
    ord("i"): Reader.get_int,
    ord("d"): Reader.get_float,
    ord("c"): Reader.get_complex,
    ord("s"): Reader.get_str,
    ord("b"): Reader.get_bytes,
    ord("l"): Reader.get_list,
    ord("t"): Reader.get_tuple,
    ord("e"): Reader.get_set,
    ord("z"): Reader.get_frozenset,
    ord("m"): Reader.get_dict,
    ord("D"): Reader.get_floats,
    ord("I"): Reader.get_ints,
    ord("f"): Reader.get_function,
}
