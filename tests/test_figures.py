"""Figures are drawn from the tables; what a reader sees of a number is what the lesson says."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

pytest.importorskip("matplotlib", reason="pip install -e '.[book]'")

from vetcourse.publish import figures

ROOT = Path(__file__).resolve().parents[1]


def labels(name: str) -> list[str]:
    svg = figures.draw(ROOT / "docs" / "figures" / f"{name}.py", lambda text: text, figures.Tables(ROOT / "data"))
    return re.findall(r">([^<>]+)</t", svg)


@pytest.mark.parametrize(
    ("name", "printed"),
    [
        ("olive_indicators", {"0.490", "0.500", "0.862", "0.835"}),
        ("urban_rural_ratio", {"2.72", "2.31", "2.05", "1.96"}),
        ("theil_parts", {"52.5%", "62.5%"}),
    ],
)
def test_the_labels_of_a_figure_are_the_numbers_of_the_lesson(name: str, printed: set[str]) -> None:
    assert printed <= {label.strip() for label in labels(name)}


def test_only_coordinates_are_shortened() -> None:
    svg = figures.tidy('<svg width="1.23456"><text x="9.8765">0.835</text></svg>', "x")
    assert 'width="1.23"' in svg
    assert ">0.835<" in svg


def test_a_figure_is_the_same_each_time() -> None:
    assert labels("lorenz_2025") == labels("lorenz_2025") != []
