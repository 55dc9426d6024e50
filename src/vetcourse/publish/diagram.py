"""Concept figures: boxes and arrows on a grid of points, as an SVG document with text as text."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html import escape

from vetcourse.publish.figures import PALETTE

__all__ = ["Box", "Diagram", "wrap"]

SIZE = 14.0  # of text, in units of the drawing
LEADING = 1.4
NARROW = 0.56  # mean width of a Latin letter in ems


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """A box and where arrows meet it."""

    x: float
    y: float
    width: float
    height: float

    @property
    def left(self) -> tuple[float, float]:
        """The middle of the left edge."""
        return self.x, self.y + self.height / 2

    @property
    def right(self) -> tuple[float, float]:
        """The middle of the right edge."""
        return self.x + self.width, self.y + self.height / 2

    @property
    def top(self) -> tuple[float, float]:
        """The middle of the upper edge."""
        return self.x + self.width / 2, self.y

    @property
    def bottom(self) -> tuple[float, float]:
        """The middle of the lower edge."""
        return self.x + self.width / 2, self.y + self.height


@dataclass(slots=True, kw_only=True)
class Diagram:
    """A drawing in the making; ``name`` keeps its ids apart from those of other figures on a page."""

    name: str
    width: float
    height: float
    parts: list[str] = field(default_factory=list)

    def box(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        text: str,
        *,
        colour: str = PALETTE.first,
        filled: bool = False,
        size: float = SIZE,
    ) -> Box:
        """Draw a box with centred text; a ``filled`` one has a tint and a heavier edge."""
        fill = f'fill="{colour}" fill-opacity="0.13"' if filled else 'fill="none"'
        self.parts.append(
            f'<rect x="{x:g}" y="{y:g}" width="{width:g}" height="{height:g}" rx="7" {fill} '
            f'stroke="{colour}" stroke-width="{2 if filled else 1.3}"/>'
        )
        lines = wrap(text, width - 1.2 * size, size)
        first = y + height / 2 - (len(lines) - 1) * size * LEADING / 2
        for number, line in enumerate(lines):
            self.text(x + width / 2, first + number * size * LEADING, line, size=size, weight="600" if filled else "")
        return Box(x=x, y=y, width=width, height=height)

    def text(
        self,
        x: float,
        y: float,
        text: str,
        *,
        size: float = SIZE,
        anchor: str = "middle",
        colour: str = PALETTE.ink,
        weight: str = "",
    ) -> None:
        """Write one line with its middle at height *y*."""
        heavy = f' font-weight="{weight}"' if weight else ""
        self.parts.append(
            f'<text x="{x:g}" y="{y + size * 0.36:g}" font-size="{size:g}" text-anchor="{anchor}" '
            f'fill="{colour}"{heavy}>{escape(text)}</text>'
        )

    def lines(self, x: float, y: float, width: float, text: str, *, size: float = 12.0) -> None:
        """Write a wrapped remark centred on (*x*, *y*)."""
        rows = wrap(text, width, size)
        for number, row in enumerate(rows):
            height = y + (number - (len(rows) - 1) / 2) * size * LEADING
            self.text(x, height, row, size=size, colour=PALETTE.muted)

    def arrow(self, *points: tuple[float, float], colour: str = PALETTE.muted, dashed: bool = False) -> None:
        """Draw a line through *points* with a head at its end."""
        path = " ".join(f"{'M' if number == 0 else 'L'}{x:g} {y:g}" for number, (x, y) in enumerate(points))
        self._path(path, colour, dashed)

    def curve(
        self,
        start: tuple[float, float],
        bend: tuple[float, float],
        end: tuple[float, float],
        *,
        colour: str = PALETTE.muted,
    ) -> None:
        """Draw a bent line from *start* towards *bend* to *end*, with a head."""
        self._path(f"M{start[0]:g} {start[1]:g} Q{bend[0]:g} {bend[1]:g} {end[0]:g} {end[1]:g}", colour, dashed=False)

    def _path(self, path: str, colour: str, dashed: bool) -> None:
        dash = ' stroke-dasharray="6 4"' if dashed else ""
        self.parts.append(
            f'<path d="{path}" fill="none" stroke="{colour}" stroke-width="1.8"{dash} '
            f'marker-end="url(#{self.name}-head)"/>'
        )

    def svg(self) -> str:
        """Return the document."""
        head = (
            f'<defs><marker id="{self.name}-head" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="7" '
            f'markerHeight="7" orient="auto-start-reverse"><path d="M0 1 L9 5 L0 9 z" fill="{PALETTE.muted}"/>'
            "</marker></defs>"
        )
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{self.width:g}pt" height="{self.height:g}pt" '
            f'viewBox="0 0 {self.width:g} {self.height:g}">\n{head}\n' + "\n".join(self.parts) + "\n</svg>\n"
        )


def wrap(text: str, width: float, size: float) -> list[str]:
    """Break *text* into lines of at most *width*: between Han characters, else at blanks; ``|`` forces a break."""
    lines: list[str] = []
    for part in text.split("|"):
        line = ""
        for piece in re.findall(
            r"[\u2e80-\u9fff\uff00-\uffef][，。、；：）”]?|[^\s\u2e80-\u9fff\uff00-\uffef]+\s*|\s+", part
        ):
            if line and _width(line + piece.rstrip(), size) > width:
                lines.append(line.rstrip())
                line = ""
            line += piece
        lines.append(line.rstrip())
    return lines


def _width(text: str, size: float) -> float:
    return size * sum(1.0 if character >= "\u2e80" else NARROW for character in text)
