"""Where the fonts of the printed book lie: in installed packages, never on the system."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

__all__ = ["folders"]

PACKAGES = (("pylopdf_fonts_zh_cn", ""), ("justmytype_intl_cjk", "fonts/ofl/notosanssc"))


def folders() -> list[str]:
    """The folders of the Chinese fonts; the Latin ones are inside the compiler."""
    found = []
    for package, below in PACKAGES:
        spec = find_spec(package)
        if spec is None or spec.origin is None:
            raise ModuleNotFoundError(f"No module named {package!r}", name=package)
        found.append(str(Path(spec.origin).parent / below))
    return found
