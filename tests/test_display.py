"""Values as text: short, the same everywhere, harmless."""

from hypothesis import given
from hypothesis import strategies as st

from vetcourse.display import clean, cut, show


def test_floats_are_shown_with_ten_significant_digits():
    assert show(0.1 + 0.2) == "0.3"
    assert show([1 / 3, 2.0, 1e300, float("nan"), float("-inf")]) == "[0.3333333333, 2.0, 1e+300, nan, -inf]"


def test_containers_are_shown_as_python_writes_them():
    assert show({"a": (1,), "b": {3, 1}, "c": frozenset(), "d": [None, True]}) == (
        "{'a': (1,), 'b': {1, 3}, 'c': set(), 'd': [None, True]}"
    )


def test_long_values_are_cut():
    shown = show(list(range(10_000)))
    assert len(shown) == 240
    assert shown.endswith("…")
    assert cut("abcdef", 4) == "abc…"


def test_huge_integers_are_described_instead_of_printed():
    assert show(10**5000) == "<int, 16610 bit>"


def test_large_and_deep_sets_are_shown_at_once():
    nested = frozenset()
    for _ in range(39):
        nested = frozenset([nested])
    assert show(nested) == "{" * 39 + "set()" + "}" * 39
    assert show([set(range(1000))]) == "[<set, 1000 items>]"


def test_functions_and_foreign_objects_are_named_without_addresses():
    assert show(max) == "max"
    assert "0x" not in show(object())


@given(st.text())
def test_clean_text_cannot_steer_a_terminal(text):
    assert all(c.isprintable() or c in "\n\t" for c in clean(text))


def test_escapes_bidi_marks_and_surrogates_are_made_visible():
    assert clean("a\x1b[31mb\u202ec\ud800") == "a\\x1b[31mb\\x202ec\\xd800"
    assert "\x1b" not in show("\x1b]0;title\x07")


@given(
    st.recursive(st.none() | st.integers() | st.floats() | st.text(), lambda inner: st.lists(inner), max_leaves=20)
)
def test_any_plain_value_can_be_shown(value):
    assert len(show(value)) <= 240
