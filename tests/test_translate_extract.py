"""Every text of a file of the course is extracted: a key that is neither text nor data has been forgotten."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from vetcourse.errors import DamagedError
from vetcourse.translate.extract import figures, program, tables

TEXTS = {
    "course": {"title"},
    "exercise": {"title", "hints"},
    "quiz": {"text", "why", "unit"},
    "table": {"title", "publisher", "unit", "values", "breaks", "notes"},
}
DATA = {
    "course": {"units", "lessons", "exercises", "id", "slug", "article", "pages"},
    "exercise": {
        *("kind", "lesson", "difficulty", "minutes", "article", "signature", "data", "uses", "fresh", "limits"),
        *("load", "call", "total", "memory_mb"),
        "formula_source",  # a reference: its title keeps the language of the work
    },
    "quiz": {"questions", "id", "kind", "options", "targets", "answer", "tolerance", "claim"},
    "table": {
        *("kind", "years", "columns", "in", "shown", "licence", "method", "sources"),
        *("id", "seen", "url", "accessed"),  # of a source, whose title keeps the language of the work
    },
}


def properties(schema: Any) -> Iterator[str]:
    """Every key that a schema knows, at any depth."""
    if isinstance(schema, dict):
        known = schema.get("properties")
        if isinstance(known, dict):
            yield from known
        for value in schema.values():
            yield from properties(value)
    elif isinstance(schema, list):
        for value in schema:
            yield from properties(value)


@pytest.mark.parametrize("name", TEXTS)
def test_every_key_is_known_as_text_or_as_data(root: Path, name: str) -> None:
    schema = json.loads((root / "src/vetcourse/schemas" / f"{name}.schema.json").read_text(encoding="utf-8"))
    assert set(properties(schema)) - TEXTS[name] - DATA[name] == set()


def test_figures_give_their_chinese_texts_and_those_of_shared_modules(tmp_path: Path) -> None:
    (tmp_path / "_shared.py").write_text('UNIT = "元"\n', encoding="utf-8")
    (tmp_path / "gap.py").write_text(
        '"""不是标签。"""\nimport _shared\n\n\ndef draw(t, tables):\n    """也不是。"""\n'
        '    return [t("收入"), t("b"), f"第{1}行", t("差距")]\n',
        encoding="utf-8",
    )
    found = figures.extract(tmp_path)
    assert {domain: [message.msgid for message in template] for domain, template in found.items()} == {
        "figures/gap": ["元", "收入", "差距"]
    }


def test_a_broken_figure_and_a_broken_table_are_named(tmp_path: Path) -> None:
    (tmp_path / "bad.py").write_text("def draw(\n", encoding="utf-8")
    (tmp_path / "bad.yaml").write_text("title: [\n", encoding="utf-8")
    for extract, place in ((figures.extract, "docs/figures/bad.py:1"), (tables.extract, "data/bad.yaml:2")):
        with pytest.raises(DamagedError) as caught:
            extract(tmp_path)
        assert [problem.place for problem in caught.value.problems] == [place]


def test_a_table_gives_title_headings_units_and_words_for_values(tmp_path: Path) -> None:
    (tmp_path / "gap.yaml").write_text(
        "title: 收入\npublisher: 统计局\nyears: '2018'\nunit: 元\ncolumns:\n  year: {title: 年份}\n"
        "  region: {title: 地区, unit: 个, values: {E: 东部}}\nbreaks: [口径改变]\nnotes: [缺一年]\nsources: []\n",
        encoding="utf-8",
    )
    found = [message.msgid for message in tables.extract(tmp_path)["data/gap"]]
    assert found == ["收入", "统计局", "元", "年份", "地区", "个", "东部", "口径改变", "缺一年"]


def test_every_sentence_of_the_program_has_its_key_as_context() -> None:
    template = program.extract()["vetcourse"]
    contexts = [message.msgctxt or "" for message in template]
    assert contexts == sorted(contexts)
    assert "translate.unclosed_quote" in contexts
