"""Takes back what a student's code does to the interpreter that it shares with the next attempt.

One interpreter serves all attempts of a page.  An answer that replaces ``builtins.sorted`` would otherwise make the
reference solution fail from then on.
"""

from __future__ import annotations

import os
import random
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType

__all__ = ["Guard"]

HEAP_TYPE = 1 << 9  # Py_TPFLAGS_HEAPTYPE: a class whose attributes can be replaced


class Guard:
    """The state of the interpreter at one time: every module, its classes, and the settings code may change."""

    def __init__(self) -> None:
        self._modules = dict(sys.modules)
        self._names = {name: dict(vars(module)) for name, module in self._modules.items() if _is_module(module)}
        classes = {value for names in self._names.values() for value in list(names.values()) if _is_open(value)}
        self._classes = {kind: dict(vars(kind)) for kind in classes}
        self._path = list(sys.path)
        self._environ = dict(os.environ)
        self._recursion = sys.getrecursionlimit()
        self._random = random.getstate()
        self._streams = (sys.stdin, sys.stdout, sys.stderr)

    @contextmanager
    def protect(self) -> Iterator[None]:
        """Restore everything at the end of the block, whatever happened in it."""
        try:
            yield
        finally:
            self.restore()

    def restore(self) -> None:
        """Put everything back."""
        sys.settrace(None)
        sys.setprofile(None)
        for name in [name for name in sys.modules if name not in self._modules]:
            del sys.modules[name]
        for name, names in self._names.items():
            _reset(vars(self._modules[name]), names)
        sys.modules.update(self._modules)
        for kind, names in self._classes.items():
            _reset_class(kind, names)
        sys.path[:] = self._path
        if dict(os.environ) != self._environ:
            os.environ.clear()
            os.environ.update(self._environ)
        sys.setrecursionlimit(self._recursion)
        random.setstate(self._random)
        sys.stdin, sys.stdout, sys.stderr = self._streams
        os.chdir("/")


def _reset(now: dict[str, object], before: dict[str, object]) -> None:
    if len(now) == len(before) and all(now.get(name, before) is value for name, value in before.items()):
        return
    for name in [name for name in now if name not in before]:
        del now[name]
    now.update(before)


def _reset_class(kind: type, before: dict[str, object]) -> None:
    now = vars(kind)
    if len(now) == len(before) and all(now.get(name, before) is value for name, value in before.items()):
        return
    for name in [name for name in now if name not in before]:
        type.__delattr__(kind, name)
    for name, value in before.items():
        if now.get(name, before) is not value:
            type.__setattr__(kind, name, value)


def _is_module(value: object) -> bool:
    return isinstance(value, ModuleType) and value.__name__ != "__main__"


def _is_open(value: object) -> bool:
    return isinstance(value, type) and bool(value.__flags__ & HEAP_TYPE)
