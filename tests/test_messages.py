"""Sentences: filled in safely, in the reader's language, for every key there is."""

import importlib
import pkgutil
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import vetcourse.texts
from vetcourse.errors import CourseError, Problem
from vetcourse.messages import Messages, choose_language, fill

ROOT = Path(__file__).resolve().parent.parent
TEXTS = {
    key: text
    for module in pkgutil.iter_modules(vetcourse.texts.__path__)
    for key, text in importlib.import_module(f"vetcourse.texts.{module.name}").TEXTS.items()
}
PLACEHOLDER = re.compile(r"(?<!\{)\{([a-z_]+)\}")


def test_parameters_are_filled_in_and_braces_doubled_are_braces():
    assert fill("{name}: {{x}} {name}", {"name": "a"}) == "a: {x} a"


def test_a_translation_cannot_reach_into_a_value():
    assert fill("{name.__class__} {0} {name!r}", {"name": "a"}) == "{name.__class__} {0} {name!r}"


def test_what_is_filled_in_is_not_filled_again():
    assert fill("{a}{b}", {"a": "{b}", "b": "x"}) == "{b}x"


@given(st.text(), st.dictionaries(st.text(), st.text()))
def test_no_template_makes_filling_fail(template, params):
    assert isinstance(fill(template, params), str)


@pytest.mark.parametrize("key", sorted(TEXTS))
def test_every_sentence_speaks_both_languages_with_the_same_parameters(key):
    english = Messages("en", ROOT / "locales").text(key)
    # A journal's own name may follow in brackets; a language is called by its own name.
    assert not re.search(r"[\u4e00-\u9fff]", re.sub(r"\([^)]*\)|中文", "", english))
    assert sorted(set(PLACEHOLDER.findall(TEXTS[key]))) == sorted(set(PLACEHOLDER.findall(english)))


def test_keys_begin_with_the_name_of_their_module():
    for module in pkgutil.iter_modules(vetcourse.texts.__path__):
        for key in importlib.import_module(f"vetcourse.texts.{module.name}").TEXTS:
            assert key.startswith(f"{module.name}.")


def test_every_key_that_the_program_names_exists():
    named = set()
    for path in (ROOT / "src").rglob("*.py"):
        if "texts" not in path.parts:
            named |= set(re.findall(r'"((?:cli|problem|failure|grade|intake)\.[a-z_0-9]+)"', path.read_text("utf-8")))
    assert named
    assert named - set(TEXTS) == set()


def test_a_problem_reads_place_first():
    problem = Problem(key="problem.missing_key", params={"name": "title"}, path="a.yaml", line=3)
    assert Messages("en", ROOT / "locales").problem(problem) == "a.yaml:3: the key title is missing; add it"
    assert str(CourseError(problem)).startswith("a.yaml:3: ")


def test_what_a_language_lacks_comes_in_english_then_in_chinese(tmp_path):
    folder = tmp_path / "ja/LC_MESSAGES"
    folder.mkdir(parents=True)
    header = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n\n'
    (folder / "page.po").write_text(header + 'msgid "甲"\nmsgstr "ja-a"\n', encoding="utf-8")
    (tmp_path / "en/LC_MESSAGES").mkdir(parents=True)
    english = header + 'msgid "甲"\nmsgstr "en-a"\n\nmsgid "乙"\nmsgstr "en-b"\n'
    (tmp_path / "en/LC_MESSAGES/page.po").write_text(english, encoding="utf-8")
    messages = Messages("ja", tmp_path)
    assert [messages.translate("page", text) for text in "甲乙丙"] == ["ja-a", "en-b", "丙"]


def test_a_compiled_catalogue_follows_its_source(tmp_path):
    path = tmp_path / "en/LC_MESSAGES/page.po"
    path.parent.mkdir(parents=True)
    header = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n\n'
    for english in ("first", "second time"):
        path.write_text(f'{header}msgid "甲"\nmsgstr "{english}"\n', encoding="utf-8")
        for _ in range(2):
            assert Messages("en", tmp_path, tmp_path / "cache").translate("page", "甲") == english


@pytest.mark.parametrize(
    ("option", "environ", "chosen"),
    [
        (None, {}, "zh"),
        ("en", {"VETCOURSE_LANG": "zh"}, "en"),
        ("en-GB", {}, "en"),
        (None, {"VETCOURSE_LANG": "en_US.UTF-8"}, "en"),
        (None, {"LANGUAGE": "fr:en", "LANG": "zh_CN.UTF-8"}, "en"),
        (None, {"LC_ALL": "C.UTF-8", "LANG": "en_US"}, "zh"),
        (None, {"LANG": "de_DE.UTF-8"}, "zh"),
        ("xx", {}, "xx"),
    ],
)
def test_the_language_is_chosen_in_order(option, environ, chosen):
    assert choose_language(option, environ, ("zh", "en")) == chosen


@pytest.mark.parametrize(
    ("option", "known", "chosen"),
    [
        ("pt-BR", ("zh", "en", "pt", "pt_BR"), "pt_BR"),
        ("pt_br.UTF-8", ("zh", "en", "pt", "pt_BR"), "pt_BR"),
        ("pt_PT", ("zh", "en", "pt", "pt_BR"), "pt"),
        ("pt_PT", ("zh", "en", "pt_BR"), "pt_BR"),
        ("zh_TW", ("zh", "en", "zh_TW"), "zh_TW"),
        ("zh_CN", ("zh", "en", "zh_TW"), "zh"),
        ("fr_FR", ("zh", "en"), "fr_FR"),
    ],
)
def test_a_region_counts_where_the_course_has_it(option, known, chosen):
    assert choose_language(option, {}, known) == chosen
