"""Frozen, slotted records with keyword arguments.

They read and behave like ``@dataclass(frozen=True, slots=True, kw_only=True)``.  The difference is the start of the
program: ``vetcourse check`` defines some forty records, and the standard library would write and compile code for
each of them, which costs more than all the rest of the start.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, TypeVar, dataclass_transform

    R = TypeVar("R", bound="Record")
else:

    def dataclass_transform(**_options):
        """At run time there is nothing to tell a type checker."""
        return lambda cls: cls


__all__ = ["Record", "fields", "replace"]


class RecordType(type):
    """Turns annotations into slots and class attributes into defaults."""

    record_fields: tuple[str, ...]
    record_defaults: Mapping[str, object]

    def __new__(mcs, name: str, bases: tuple[type, ...], namespace: dict[str, Any]) -> RecordType:
        """Make the class; fields of a parent come first."""
        own = tuple(field for field in namespace.get("__annotations__", {}) if not field.startswith("record_"))
        defaults = {field: namespace.pop(field) for field in own if field in namespace}
        namespace["__slots__"] = own
        cls = super().__new__(mcs, name, bases, namespace)
        cls.record_fields = (*(f for base in bases for f in getattr(base, "record_fields", ())), *own)
        cls.record_defaults = {
            k: v for base in bases for k, v in getattr(base, "record_defaults", {}).items()
        } | defaults
        return cls


@dataclass_transform(kw_only_default=True, frozen_default=True, eq_default=True)
class Record(metaclass=RecordType):
    """Base of all records; a default that is mutable is shared, so defaults are immutable or never written to."""

    def __init__(self, **values: object) -> None:
        cls = type(self)
        for name in cls.record_fields:
            if name in values:
                object.__setattr__(self, name, values.pop(name))
            elif name in cls.record_defaults:
                object.__setattr__(self, name, cls.record_defaults[name])
            else:
                raise TypeError(f"{cls.__name__} needs {name}")
        if values:
            raise TypeError(f"{cls.__name__} has no {', '.join(values)}")

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"{type(self).__name__} is frozen")

    def __delattr__(self, name: str) -> None:
        raise AttributeError(f"{type(self).__name__} is frozen")

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return all(getattr(self, name) == getattr(other, name) for name in type(self).record_fields)

    def __hash__(self) -> int:
        return hash((type(self), *(getattr(self, name) for name in type(self).record_fields)))

    def __repr__(self) -> str:
        shown = ", ".join(f"{name}={getattr(self, name)!r}" for name in type(self).record_fields)
        return f"{type(self).__name__}({shown})"

    def __reduce__(self) -> tuple[object, ...]:
        return _rebuild, (type(self), fields(self))


def fields(record: Record) -> dict[str, Any]:
    """The fields of a record by name, in order."""
    return {name: getattr(record, name) for name in type(record).record_fields}


def replace(record: R, **changes: object) -> R:
    """A copy with some fields changed."""
    return type(record)(**(fields(record) | changes))


def _rebuild(cls: type[R], values: dict[str, object]) -> R:
    return cls(**values)
