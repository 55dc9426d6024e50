"""Keep the far side's modules compiled: it starts without writing a cache, so nobody else would."""

# ruff: noqa: PTH116
from __future__ import annotations

import os
import sys

__all__ = ["refresh"]

MODULES = ("child", "wire", "confine", "lock", "zygote")


def refresh(folder: str) -> None:
    """Compile what has no compiled form or an old one; where that cannot be written, starting is only slower."""
    for name in MODULES:
        source = f"{folder}/{name}.py"
        compiled = f"{folder}/__pycache__/{name}.{sys.implementation.cache_tag}.pyc"
        try:
            if os.stat(compiled).st_mtime >= os.stat(source).st_mtime:
                continue
        except OSError:
            pass
        import py_compile

        try:
            py_compile.compile(source, cfile=compiled)
        except OSError:
            return
