"""Marks of quiz answers: every kind, and the ways a learner may write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vetcourse.checks import CheckFailure
from vetcourse.model import Option, Question, QuestionKind
from vetcourse.quiz import mark, normal_text, number

OPTIONS = tuple(Option(id=name, text=name, why="x") for name in "abcd")


def question(kind: str, answer, **more) -> Question:
    return Question(id="Q1", kind=QuestionKind(kind), text="?", answer=answer, options=OPTIONS, **more)


def key_of(asked: Question, answer: object) -> str | None:
    try:
        mark(asked, answer)
    except CheckFailure as failure:
        return failure.key
    return None


@pytest.mark.parametrize(
    ("asked", "right"),
    [
        (question("single", "b"), ["b", "B", "ｂ", " b "]),
        (question("multiple", ("a", "c")), [["a", "c"], ["c", "a"], ("a", "c")]),
        (question("order", ("b", "a", "d", "c")), [["b", "a", "d", "c"]]),
        (question("match", {"a": "2", "b": "1"}), [{"a": "2", "b": "1"}, {"b": 1, "a": 2}]),
        (question("number", 0.25, tolerance=0.001), [0.25, 0.2505, "25%", "０.２５", "25％"]),
        (question("number", 43377.0), [43377, "43,377", "４３，３７７"]),
        (question("cloze", ("变异系数", "CV")), ["变异系数", "变异系数。", "cv", " ＣＶ "]),
    ],
)
def test_right_answers_pass_however_they_are_written(asked, right):
    assert [key_of(asked, answer) for answer in right] == [None] * len(right)


@pytest.mark.parametrize(
    ("asked", "answer", "key"),
    [
        (question("single", "b"), None, "failure.quiz_empty"),
        (question("single", "b"), "a", "failure.quiz_option"),
        (question("single", "b"), "e", "failure.quiz_unknown_option"),
        (question("single", "b"), ["b"], "failure.quiz_unknown_option"),
        (question("multiple", ("a", "c")), ["a"], "failure.quiz_incomplete"),
        (question("multiple", ("a", "c")), ["a", "b", "c"], "failure.quiz_option"),
        (question("multiple", ("a", "c")), "ac", "failure.quiz_list_form"),
        (question("multiple", ("a", "c")), ["a", "a"], "failure.quiz_twice"),
        (question("order", ("b", "a")), ["a", "b"], "failure.quiz_order"),
        (question("order", ("b", "a")), ["b"], "failure.quiz_order_all"),
        (question("match", {"a": "2"}), {"a": "1"}, "failure.quiz_match"),
        (question("match", {"a": "2"}), {}, "failure.quiz_match_missing"),
        (question("match", {"a": "2"}), {"a": "2", "b": "1"}, "failure.quiz_match_extra"),
        (question("match", {"a": "2"}), [("a", "2")], "failure.quiz_match_form"),
        (question("match", {"a": "2"}), {10**5000: "2"}, "failure.quiz_match_missing"),
        (question("match", {"a": "2"}), {"a": 10**5000}, "failure.quiz_match"),
        (question("number", 0.25), 0.3, "failure.quiz_number"),
        (question("number", 0.25), "a quarter", "failure.quiz_number_form"),
        (question("number", 0.25), float("nan"), "failure.quiz_number_form"),
        (question("number", 0.25), True, "failure.quiz_number_form"),
        (question("cloze", ("甲",)), "乙", "failure.quiz_cloze"),
        (question("cloze", ("甲",)), 1, "failure.quiz_text_form"),
    ],
)
def test_a_wrong_answer_is_told_what_is_wrong(asked, answer, key):
    assert key_of(asked, answer) == key


@pytest.mark.parametrize("text", ["1_000", "٣", "inf", "nan", "1e5", "", "-", ".", "1,00", "1.2.3", "0x10", "1" * 40])
def test_odd_spellings_are_no_numbers(text):
    assert number(text) is None


@given(st.floats(min_value=-1e6, max_value=1e6))
def test_a_number_and_its_spelling_agree(value):
    assert number(f"{value:.6f}") == pytest.approx(value, abs=1e-6)


@given(st.text())
def test_normal_text_is_stable(text):
    once = normal_text(text)
    assert normal_text(once) == once
