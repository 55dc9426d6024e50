"""Figures are drawn from the tables, alike each time, with text that can be read and translated."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from vetcourse import catalogue
from vetcourse.publish import figures
from vetcourse.publish.diagram import Diagram, wrap

ROOT = Path(__file__).resolve().parent.parent
FIGURES = sorted(path for path in (ROOT / "docs" / "figures").glob("*.py") if not path.stem.startswith("_"))
HAN = re.compile("[\u3400-\u9fff]")


def labels(module: Path) -> list[str]:
    """The labels that a module translates."""
    tree = ast.parse(module.read_text(encoding="utf-8"))
    return [
        node.args[0].value
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id == "t"
        and isinstance(node.args[0], ast.Constant)
    ]


def drawn(module: Path, language: str = "zh") -> str:
    """The drawing in one language."""
    path = ROOT / "locales" / language / "LC_MESSAGES" / "figures" / f"{module.stem}.po"
    texts = catalogue.load(path) if language != "zh" else {}
    return figures.draw(module, lambda label: texts.get((None, label), label), figures.Tables(ROOT / "data"))


@pytest.mark.parametrize("module", FIGURES, ids=lambda path: path.stem)
def test_a_figure_is_text_in_both_languages_and_nothing_else(module: Path) -> None:
    chinese, english = drawn(module), drawn(module, "en")
    assert chinese == drawn(module), "two runs differ"
    for svg in (chinese, english):
        assert svg.startswith("<svg ") and "<style" not in svg and "<script" not in svg
        assert "<text" in svg
        ids = re.findall(r'\bid="([^"]+)"', svg)
        assert len(ids) == len(set(ids))
        assert not re.search(r"fill: ?#ffffff|background", svg.split("<text", 1)[0])
    words = "".join(re.findall(r"<text[^>]*>([^<]*)<", english))
    assert not HAN.search(words), words


@pytest.mark.parametrize("module", FIGURES, ids=lambda path: path.stem)
def test_every_chinese_label_goes_through_the_catalogue(module: Path) -> None:
    tree = ast.parse(module.read_text(encoding="utf-8"))
    known = set(labels(module))
    looked_up = {
        node.value
        for parent in ast.walk(tree)
        for node in ast.iter_child_nodes(parent)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and HAN.search(node.value)
    }
    svg = drawn(module)
    for text in looked_up - known:
        assert f">{text}<" not in svg, text


def test_every_chart_of_the_lessons_exists_and_describes_itself() -> None:
    names = {path.stem for path in FIGURES}
    for page in (ROOT / "docs").rglob("*.rst"):
        text = page.read_text(encoding="utf-8")
        for match in re.finditer(r"^\.\. chart:: (\S+)\n((?:   :.*\n)*)", text, re.MULTILINE):
            assert match[1] in names, (page, match[1])
            assert ":alt:" in match[2], (page, match[1])


def test_colours_come_from_the_palette() -> None:
    known = set(figures.PALETTE.colours().values()) | {"#ffffff"}
    for module in FIGURES:
        assert set(re.findall(r"#[0-9a-f]{6}\b", drawn(module))) <= known, module.stem


def test_a_figure_is_drawn_again_when_its_table_changes(tmp_path: Path) -> None:
    source, target = tmp_path / "table.csv", tmp_path / "figure.svg"
    source.write_text("a\n1\n", encoding="utf-8")
    assert not figures.fresh(target, [source])
    target.write_text("<svg/>", encoding="utf-8")
    assert figures.fresh(target, [source])
    later = target.stat().st_mtime + 5
    import os

    os.utime(source, (later, later))
    assert not figures.fresh(target, [source])


def test_words_are_wrapped_where_each_script_allows() -> None:
    assert wrap("共同富裕的路", 48, 12) == ["共同富裕", "的路"]
    assert wrap("common prosperity for all", 96, 12) == ["common", "prosperity for", "all"]
    assert wrap("一|二", 100, 12) == ["一", "二"]


def test_a_diagram_escapes_what_it_writes() -> None:
    drawing = Diagram(name="x", width=10, height=10)
    drawing.text(0, 0, "a < b & c")
    assert "a &lt; b &amp; c" in drawing.svg()
