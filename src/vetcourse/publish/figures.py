"""Draws the figures of ``docs/figures``: one module a figure, one file a language, text stays text.

A module has a function ``draw(t, tables)``; ``t`` translates a label, ``tables`` reads ``data/``. It returns a
matplotlib figure or a whole SVG document. The same input gives the same bytes.
"""

from __future__ import annotations

import csv
import importlib.util
import io
import re
import traceback
from collections.abc import Callable
from dataclasses import dataclass, fields
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any, Protocol, cast

__all__ = ["PALETTE", "DrawingError", "Palette", "Tables", "Translate", "draw", "fresh", "standalone"]

Translate = Callable[[str], str]
CJK_FONT = "Noto Sans SC"
FAMILIES = ("PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", CJK_FONT, "sans-serif")


@dataclass(frozen=True, slots=True, kw_only=True)
class Palette:
    """The colours of all figures; the page replaces each by its own for light, dark and print."""

    ink: str = "#1f2a33"
    muted: str = "#5d6873"
    grid: str = "#d3d9df"
    paper: str = "#f3f5f7"
    first: str = "#1b5e9b"
    second: str = "#b8480f"
    third: str = "#2b7a4b"
    fourth: str = "#7b3fa0"
    fifth: str = "#8a6d00"

    def colours(self) -> dict[str, str]:
        """Return all colours by name."""
        return {item.name: getattr(self, item.name) for item in fields(self)}

    @property
    def series(self) -> tuple[str, ...]:
        """The colours of data, in the order of use."""
        return self.first, self.second, self.third, self.fourth, self.fifth


PALETTE = Palette()


class DrawingError(Exception):
    """A module of ``docs/figures`` does not draw; ``line`` is the last of its lines that was reached."""

    def __init__(self, text: str, line: int | None) -> None:
        super().__init__(text)
        self.line = line


class Drawer(Protocol):
    """What a module of ``docs/figures`` offers."""

    def __call__(self, t: Translate, tables: Tables) -> Any:
        """Return a matplotlib figure or an SVG document."""


@dataclass(frozen=True, slots=True)
class Tables:
    """Reads the tables below one folder."""

    folder: Path

    def rows(self, table: str) -> list[dict[str, str]]:
        """Return all rows of *table*."""
        with (self.folder / f"{table}.csv").open(encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file))

    def column(self, table: str, name: str) -> list[float | None]:
        """Return one column as numbers; an empty cell is None."""
        return [float(row[name]) if row[name] else None for row in self.rows(table)]


def fresh(target: Path, sources: list[Path]) -> bool:
    """Whether *target* is newer than all its sources."""
    if not target.is_file():
        return False
    made = target.stat().st_mtime_ns
    return all(source.stat().st_mtime_ns <= made for source in [*sources, Path(__file__)] if source.is_file())


def draw(module: Path, t: Translate, tables: Tables) -> str:
    """Return the SVG document that *module* draws; DrawingError tells where in it a mistake is."""
    try:
        drawing = cast(Drawer, _load(module).draw)
        with _style():
            result = drawing(t, tables)
            return result if isinstance(result, str) else _svg(result, module.stem)
    except Exception as error:
        raise DrawingError(f"{type(error).__name__}: {error}", _line(error, module)) from error


def standalone(svg: str) -> str:
    """Return *svg* as a file of its own: with the fonts that an image cannot take from a page."""
    names = ", ".join(f"'{name}'" if " " in name else name for name in FAMILIES)
    return re.sub(r"(<svg [^>]*>)", rf"\1<style>text {{ font-family: {names}; }}</style>", svg, count=1)


def _load(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(f"vetcourse_figure_{path.stem}", path)
    if spec is None or spec.loader is None:
        raise ImportError(f"{path} is no Python module")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _line(error: Exception, module: Path) -> int | None:
    if isinstance(error, SyntaxError) and error.filename == str(module):
        return error.lineno
    reached = [frame.lineno for frame in traceback.extract_tb(error.__traceback__) if frame.filename == str(module)]
    return reached[-1] if reached else None


def _style() -> Any:
    import matplotlib as mpl

    _fonts()
    return mpl.rc_context(cast(Any, _settings()))


def _settings() -> dict[str, Any]:
    from cycler import cycler

    return {
        "font.family": [CJK_FONT],
        "font.size": 11,
        "axes.unicode_minus": False,
        "axes.edgecolor": PALETTE.muted,
        "axes.labelcolor": PALETTE.ink,
        "axes.titlecolor": PALETTE.ink,
        "axes.titlesize": 12,
        "axes.spines.top": False,
        "axes.spines.right": False,
        "axes.grid": True,
        "axes.axisbelow": True,
        "axes.prop_cycle": cycler(color=PALETTE.series, linestyle=["-", "--", "-.", ":", "-"]),
        "axes.labelpad": 7,
        "figure.constrained_layout.use": True,
        "figure.constrained_layout.w_pad": 0.12,  # the reader's font may be wider than the one measured here
        "figure.constrained_layout.h_pad": 0.06,
        "figure.facecolor": "none",
        "axes.facecolor": "none",
        "savefig.facecolor": "none",
        "savefig.edgecolor": "none",
        "figure.figsize": (6.4, 4.0),
        "grid.color": PALETTE.grid,
        "grid.linewidth": 0.7,
        "legend.frameon": False,
        "lines.linewidth": 2,
        "lines.markersize": 5,
        "svg.fonttype": "none",
        "svg.hashsalt": "vetcourse",
        "text.color": PALETTE.ink,
        "xtick.color": PALETTE.muted,
        "ytick.color": PALETTE.muted,
        "xtick.labelcolor": PALETTE.ink,
        "ytick.labelcolor": PALETTE.ink,
    }


@cache
def _fonts() -> None:
    """Measure text with the font of the wheel, on every machine the same."""
    import pylopdf_fonts_zh_cn
    from matplotlib import font_manager

    folder = Path(pylopdf_fonts_zh_cn.__file__).parent
    font_manager.fontManager.addfont(str(folder / "NotoSansSC-Regular.otf"))


def _svg(figure: Any, name: str) -> str:
    buffer = io.StringIO()
    figure.savefig(buffer, format="svg", metadata={"Date": None, "Creator": None})
    from matplotlib import pyplot

    pyplot.close(figure)
    return tidy(buffer.getvalue(), name)


def _short(number: re.Match[str]) -> str:
    """A coordinate to a hundredth of a point; the numbers that a reader sees are text and stay as they are."""
    return f"{float(number[0]):.2f}".rstrip("0").rstrip(".")


def tidy(svg: str, name: str) -> str:
    """Return matplotlib's *svg* without what a page must not get: prologue, metadata, global style, plain ids."""
    svg = svg[svg.index("<svg") :]
    svg = re.sub(r"<metadata>.*?</metadata>\s*", "", svg, flags=re.DOTALL)
    svg = re.sub(r"<defs>\s*<style[^>]*>.*?</style>\s*</defs>\s*", "", svg, flags=re.DOTALL)
    svg = re.sub(r'\bid="([^"]+)"', rf'id="{name}-\1"', svg)
    svg = re.sub(r'(href="#|url\(#)', rf"\g<1>{name}-", svg)
    svg = re.sub(r'<g id="[^"]*">', "<g>", svg)
    svg = re.sub(r"font: (?:\w+ )*?(\d[\d.]*px) [^;\"]*", r"font-size: \1", svg)
    svg = re.sub(r" font-family: [^;\"]*;?", "", svg)
    svg = svg.replace(' transform="rotate(-0 ', ' transform="rotate(0 ')
    svg = re.sub(r' transform="rotate\(0 [^"]*"', "", svg)
    svg = re.sub(
        r"<svg ([^>]*)>", '<svg \\1 stroke-linejoin="round" stroke-linecap="butt" overflow="visible">', svg, count=1
    )
    svg = re.sub(r"<[^>]*>", lambda tag: re.sub(r"\d+\.\d{3,}", _short, tag[0]), svg)
    return re.sub(r"\s*\n\s*", "\n", svg)
