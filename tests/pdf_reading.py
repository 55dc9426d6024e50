"""Read a PDF the way a reader's tools do: structure through pikepdf, words through PDFium."""

from __future__ import annotations

import io
import re
import subprocess
import sys
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pikepdf
import pypdfium2
from fontTools.cffLib import CFFFontSet
from fontTools.pens.basePen import NullPen
from fontTools.ttLib import TTFont

NEVER_FIRST = "、。，．：；！？）》」』】〕”’…％"
NEVER_LAST = "（《「『【〔“‘"


def make(source: Path, out: Path, *options: str, builder: str = "typstpdf") -> str:
    """Build *source* into *out*; return all that Sphinx complains of."""
    command = [sys.executable, "-m", "sphinx", "-q", "--no-color", "-b", builder, "-d", f"{out}.doctrees", *options]
    done = subprocess.run([*command, str(source), str(out)], capture_output=True, text=True, encoding="utf-8")
    return done.stderr


def objects(pdf: pikepdf.Pdf, kind: str) -> Iterator[pikepdf.Dictionary]:
    """All dictionaries of a /Type."""
    for thing in pdf.objects:
        if isinstance(thing, pikepdf.Dictionary) and thing.get("/Type") == f"/{kind}":
            yield thing


def widths_declared(font: pikepdf.Dictionary) -> dict[int, float]:
    """The /W array of a font by glyph, in thousandths of the size."""
    found: dict[int, float] = {}
    entries = list(font.W)
    while entries:
        first, second = int(entries.pop(0)), entries.pop(0)
        if isinstance(second, pikepdf.Array):
            found |= {first + place: float(width) for place, width in enumerate(second)}
        else:
            found |= dict.fromkeys(range(first, int(second) + 1), float(entries.pop(0)))
    return found


def widths_inside(font: pikepdf.Dictionary) -> list[float]:
    """The same of the embedded font program itself."""
    descriptor = font.FontDescriptor
    if "/FontFile2" in descriptor:
        table = TTFont(io.BytesIO(descriptor.FontFile2.read_bytes()))
        return [table["hmtx"][name][0] * 1000 / table["head"].unitsPerEm for name in table.getGlyphOrder()]
    fonts = CFFFontSet()
    fonts.decompile(io.BytesIO(descriptor.FontFile3.read_bytes()), None)
    top = fonts.topDictIndex[0]
    found = []
    for name in top.charset:
        glyph = top.CharStrings[name]
        glyph.draw(NullPen())  # the width is known when the outline has been read
        found.append(float(glyph.width))
    return found


def tags(pdf: pikepdf.Pdf, name: str) -> list[pikepdf.Dictionary]:
    """All structure elements of a kind, such as ``TH``."""
    return [thing for thing in pdf.objects if isinstance(thing, pikepdf.Dictionary) and thing.get("/S") == f"/{name}"]


def lines(path: Path) -> list[list[str]]:
    """The lines of each page, as they stand on it."""
    with pypdfium2.PdfDocument(path) as document:
        return [
            [line for line in page.get_textpage().get_text_range().replace("\r", "").split("\n") if line.strip()]
            for page in document
        ]


def bookmarks(path: Path) -> list[tuple[int, str, int]]:
    """Level, title and page (from 0) of each bookmark."""
    with pypdfium2.PdfDocument(path) as document:
        return [
            (mark.level, re.sub(r"\s+", " ", mark.get_title()).strip(), mark.get_dest().get_index())
            for mark in document.get_toc()
        ]


def letters(text: str) -> str:
    """Only what is read aloud: letters and digits, in one form."""
    return "".join(sign for sign in unicodedata.normalize("NFKC", text) if sign.isalnum())


def open_links(pdf: pikepdf.Pdf) -> tuple[int, list[str]]:
    """How many links lead into the file, and those that lead to no page."""
    pages = {page.obj.objgen for page in pdf.pages}
    named = pikepdf.NameTree(pdf.Root.Names.Dests) if "/Names" in pdf.Root and "/Dests" in pdf.Root.Names else {}
    count, broken = 0, []
    for page in pdf.pages:
        for link in page.get("/Annots", []):
            action = link.get("/A", {})
            target = link.get("/Dest", action.get("/D") if action.get("/S") == "/GoTo" else None)
            if target is None:
                continue
            count += 1
            place = named.get(str(target)) if isinstance(target, pikepdf.String) else target
            place = place.get("/D") if isinstance(place, pikepdf.Dictionary) else place
            if place is None or place[0].objgen not in pages:
                broken.append(str(target))
    return count, broken
