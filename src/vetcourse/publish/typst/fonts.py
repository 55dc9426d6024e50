"""The fonts of the printed book: from installed packages, never from the system."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

from fontTools.ttLib import TTFont  # type: ignore[import-untyped]

__all__ = ["HEADINGS", "folders"]

HEADINGS = "Vetcourse Sans"
STATIC = "pylopdf_fonts_zh_cn"
VARIABLE = ("justmytype_intl_cjk", "fonts/ofl/notosanssc/NotoSansSC[wght].ttf")
FAMILY = (1, 16)  # name records of the family


def folders(cache: Path) -> list[str]:
    """The folders of the Chinese fonts; the Latin ones are inside the compiler.

    The variable font gets a family name of its own, in a copy below *cache*: it shares the static font's name, and
    the text of pictures, which cannot ask for a weight on its axis, would be set in its thinnest form.
    """
    target = cache / "headings.ttf"
    if not target.is_file():
        cache.mkdir(parents=True, exist_ok=True)
        with TTFont(_package(VARIABLE[0]) / VARIABLE[1], lazy=True, recalcTimestamp=False) as font:
            for record in font["name"].names:
                if record.nameID in FAMILY:
                    record.string = HEADINGS
            font.save(target)
    return [str(_package(STATIC)), str(cache)]


def _package(name: str) -> Path:
    spec = find_spec(name)
    if spec is None or spec.origin is None:
        raise ModuleNotFoundError(f"No module named {name!r}", name=name)
    return Path(spec.origin).parent
