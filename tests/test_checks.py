"""Comparisons of plain values: what agrees, what does not, and what the learner is told."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vetcourse import checks
from vetcourse.checks import CheckFailure, StudentFailure, close, equal


def failure_of(function, *args, **kwargs) -> CheckFailure:
    with pytest.raises(CheckFailure) as caught:
        function(*args, **kwargs)
    return caught.value


@pytest.mark.parametrize(
    ("actual", "expected"),
    [
        (0.3333333, 1 / 3),
        (1, 1.0),
        (0, 0.0),
        ([1.0, 2.0], [1, 2]),
        ({"a": 0.1 + 0.2, "b": None}, {"a": 0.3, "b": None}),
        ((1, "x"), (1, "x")),
        (1e-10, 0),
        (float("inf"), float("inf")),
    ],
)
def test_close_accepts_equal_values_and_rounding_noise(actual, expected):
    close(actual, expected)


@pytest.mark.parametrize(
    ("actual", "expected", "key"),
    [
        (0.5, 0.25, "failure.value"),
        ({"a": [1, 5]}, {"a": [1, 2]}, "failure.value_at"),
        (0.33, 1 / 3, "failure.rounded"),
        (33.33333333, 0.3333333333, "failure.percent"),
        (-0.25, 0.25, "failure.sign"),
        (float("nan"), 0.25, "failure.nan"),
        (float("inf"), 0.25, "failure.value"),
        (None, 0.25, "failure.none"),
        ("0.25", 0.25, "failure.type"),
        (True, 1, "failure.type"),
        ([1, 2], (1, 2), "failure.type"),
        ([None], [1.0], "failure.type_at"),
        ([1, 2], [1, 2, 3], "failure.length"),
        ({"a": [1]}, {"a": [1, 2]}, "failure.length_at"),
        ({"a": 1}, {"a": 1, "b": 2}, "failure.missing_keys"),
        ({"a": 1, "b": 2}, {"a": 1}, "failure.extra_keys"),
        ("甲", "乙", "failure.value"),
    ],
)
def test_close_says_how_a_value_differs(actual, expected, key):
    assert failure_of(close, actual, expected).key == key


def test_the_place_of_a_difference_is_named_and_the_whole_values_are_shown():
    failure = failure_of(close, {"ratios": {"Lishui": 2.0}}, {"ratios": {"Lishui": 2.5}})
    assert failure.params["where"] == "['ratios']['Lishui']"
    assert failure.actual == "{'ratios': {'Lishui': 2.0}}"


def test_nan_never_agrees_with_nan():
    assert failure_of(close, math.nan, math.nan).key == "failure.nan"
    with pytest.raises(CheckFailure):
        equal(math.nan, math.nan)


def test_equal_wants_the_same_type_everywhere():
    equal([1, "a", {"k": (1.5,)}], [1, "a", {"k": (1.5,)}])
    assert failure_of(equal, [1.0], [1]).key == "failure.type_at"
    assert failure_of(equal, True, 1).key == "failure.type"


@given(st.floats(allow_nan=False, allow_infinity=False), st.floats(allow_nan=False, allow_infinity=False))
def test_close_is_symmetric(a, b):
    def agrees(x, y):
        try:
            close(x, y)
        except CheckFailure:
            return False
        return True

    assert agrees(a, b) == agrees(b, a)
    assert agrees(a, a)


@given(st.integers(min_value=10**20, max_value=10**400), st.floats(allow_nan=False))
def test_huge_integers_are_compared_without_overflow(huge, number):
    with pytest.raises(CheckFailure):
        close(huge, number if number < 1e19 else 0.0)


class Function:
    """A student's function without a student."""

    def __init__(self, outcome, mutates=False):
        self.outcome = outcome
        self.changes = mutates

    def __call__(self, *args, **kwargs):
        if isinstance(self.outcome, Exception):
            raise self.outcome
        return self.outcome

    def mutates(self, *args, **kwargs):
        return self.changes


def test_raises_accepts_the_exception_and_its_subclasses():
    raised = StudentFailure("failure.exception", exception="KeyError", bases=("LookupError", "Exception"))
    checks.raises(KeyError, Function(raised), 1)
    checks.raises(LookupError, Function(raised), 1)


def test_raises_tells_a_value_from_a_wrong_exception():
    assert failure_of(checks.raises, ValueError, Function(3.0)).key == "failure.not_raised"
    raised = StudentFailure("failure.exception", {"text": "x"}, exception="KeyError", bases=("LookupError",))
    failure = failure_of(checks.raises, ValueError, Function(raised))
    assert (failure.key, failure.params["actual"]) == ("failure.wrong_exception", "KeyError")


def test_raises_does_not_take_a_timeout_for_an_exception():
    with pytest.raises(StudentFailure):
        checks.raises(ValueError, Function(StudentFailure("failure.timeout", fatal=True)))


def test_agrees_compares_values_and_exceptions():
    def refuses(_):
        raise ValueError

    raised = StudentFailure("failure.exception", exception="ValueError", bases=("Exception",))
    checks.agrees(Function(4.0), lambda x: 2 * x, 2)
    checks.agrees(Function(raised), refuses, 2)
    assert failure_of(checks.agrees, Function(4.0), refuses, 2).key == "failure.not_raised"
    assert failure_of(checks.agrees, Function(5.0), lambda x: 2 * x, 2).key == "failure.value"


def test_bounds_include_their_ends_and_refuse_nan():
    checks.between(0, 0, 1)
    checks.between(1.0, 0, 1)
    assert failure_of(checks.between, 1.1, 0, 1).key == "failure.too_large_value"
    assert failure_of(checks.between, -0.1, 0, 1).key == "failure.too_small"
    assert failure_of(checks.at_least, math.nan, 0).key == "failure.nan"
    assert failure_of(checks.at_most, "1", 0).key == "failure.type"


def test_holds_wants_exactly_true():
    checks.holds(1 < 2)
    for value in (False, 1, "yes", None):
        assert failure_of(checks.holds, value).key == "failure.property"


def test_unchanged_tells_of_changed_arguments():
    checks.unchanged(Function(1, mutates=False), [1])
    assert failure_of(checks.unchanged, Function(1, mutates=True), [1]).key == "failure.mutated"
