import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vetcourse.student.wire import REPLY, REQUEST, Caps, NotPlainError, TooLargeError, WireError, decode, encode

text = st.text(st.characters(exclude_categories=()), max_size=20)
hashable = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.complex_numbers(allow_nan=True)
    | text
    | st.binary(max_size=20),
    lambda inner: st.lists(inner, max_size=4).map(tuple) | st.frozensets(inner, max_size=4),
    max_leaves=8,
)
values = st.recursive(
    hashable | st.lists(st.floats(), max_size=30) | st.lists(st.integers(), max_size=30),
    lambda inner: (
        st.lists(inner, max_size=5)
        | st.lists(inner, max_size=4).map(tuple)
        | st.sets(hashable, max_size=5)
        | st.dictionaries(hashable, inner, max_size=5)
    ),
    max_leaves=20,
)


def written(value: object) -> str:
    """One text for each value: type and content; NaN is NaN, 0.0 is not -0.0, sets have no order."""
    kind = type(value).__name__
    if isinstance(value, (list, tuple)):
        return f"{kind}({', '.join(map(written, value))})"
    if isinstance(value, dict):
        return f"{kind}({', '.join(map(written, value.items()))})"
    if isinstance(value, (set, frozenset)):
        return f"{kind}({', '.join(sorted(map(written, value)))})"
    return f"{kind} {value:x}" if isinstance(value, int) else f"{kind} {value!r}"


def same(left: object, right: object) -> bool:
    return written(left) == written(right)


@given(values)
@settings(max_examples=400, deadline=None)
def test_every_plain_value_comes_back_the_same(value):
    assert same(decode(encode(value)), value)


@given(st.binary(max_size=60) | st.text("NTFidcsbltezmDIf0123456789:;,-", max_size=40).map(str.encode))
@settings(max_examples=500, deadline=None)
def test_foreign_bytes_are_a_value_or_refused(data):
    try:
        value = decode(data)
    except WireError:
        return
    assert same(decode(encode(value)), value)


@pytest.mark.parametrize(
    "value", [math.nan, math.inf, -math.inf, -0.0, 5e-324, [math.nan, -0.0], complex(-0.0, math.nan)]
)
def test_odd_floats_come_back(value):
    assert same(decode(encode(value)), value)


def test_lone_surrogates_stay_apart():
    text = "\ud83d\ude00 \udcff 好"
    assert decode(encode(text)) == text
    assert len(decode(encode("\ud83d\ude00"))) == 2


def test_subclasses_arrive_as_the_base_with_its_own_value():
    class Liar(int):
        def __eq__(self, other):
            return True

        def __hash__(self):
            return 0

        def __format__(self, spec):
            return "7"

    class Rows(list):
        def __iter__(self):
            while True:
                yield 1

    class Name(str):
        def encode(self, *args):
            return b"forged"

    assert same(decode(encode([Liar(3), Rows([1, "a"]), Name("x")])), [3, [1, "a"], "x"])


def test_bool_is_not_int():
    assert same(decode(encode([True, False])), [True, False])
    assert same(decode(encode([1, True])), [1, True])


@pytest.mark.parametrize("value", [object(), range(3), iter([]), len, [1, {2: object()}], Ellipsis, memoryview(b"")])
def test_other_objects_do_not_cross(value):
    with pytest.raises(NotPlainError):
        encode(value)


def nested(depth):
    value = []
    for _ in range(depth):
        value = [value]
    return value


def test_depth_is_limited_on_both_sides():
    assert decode(encode(nested(40))) == nested(40)
    with pytest.raises(TooLargeError):
        encode(nested(41))
    with pytest.raises(WireError, match="deep"):
        decode(b"l1:" * 41 + b"N")
    with pytest.raises(WireError):
        decode(b"l1:" * 200_000)


def test_a_list_in_itself_is_too_deep():
    value = []
    value.append(value)
    with pytest.raises(TooLargeError):
        encode(value)


def test_number_of_values_is_limited_on_both_sides():
    for value in ([0.5] * 50_000, list(range(50_000)), [None] * 50_000, dict.fromkeys(range(25_001))):
        with pytest.raises(TooLargeError):
            encode(value)
        with pytest.raises(WireError):
            decode(encode(value, REQUEST))
    assert len(decode(encode([0.5] * 40_000))) == 40_000


def test_size_is_limited_on_both_sides():
    small = Caps(size=100, nodes=100)
    for value in ("x" * 101, b"x" * 101, "好" * 50, [1.123456789] * 20):
        with pytest.raises(TooLargeError):
            encode(value, small)
        with pytest.raises(WireError, match="large"):
            decode(encode(value), small)


def test_long_integers_are_limited():
    longest = 2**40_000 - 1
    assert decode(encode(longest)) == longest
    assert decode(encode([-longest, 1])) == [-longest, 1]
    for value in (2**40_004, [2**40_004, 1]):
        with pytest.raises((TooLargeError, WireError)):
            decode(encode(value))


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"N N",
        b"NN",
        b"?",
        b"i12",
        b"ixyz;",
        b"i" + b"f" * 20_000 + b";",
        b"d1e5000.0;",
        b"d" + b"1" * 100 + b";",
        b"s5:abc",
        b"s-1:",
        b"s99999999999:",
        b"s1:\xff",
        b"l3:NN",
        b"l999999999:",
        b"D3:3:1,2",
        b"D2:5:1,2,3",
        b"D1:1000000:1",
        b"e1:l0:",
        b"m1:l0:N",
        b"f1;",
        b"c1;",
        b"\x00" * 50,
    ],
)
def test_damaged_bytes_are_refused(data):
    with pytest.raises(WireError):
        decode(data)


def test_keys_made_to_collide_are_refused():
    prime = 2**61 - 1
    same_hash = [1 + prime * number for number in range(51)]
    for value in (set(same_hash), dict.fromkeys(same_hash), frozenset(same_hash)):
        with pytest.raises(WireError, match="equal hashes"):
            decode(encode(value))
    assert decode(encode(set(same_hash[:50]))) == set(same_hash[:50])


def test_functions_cross_as_numbers_where_they_are_allowed():
    data = encode([len, 1], REQUEST, lambda value: b"f3;")
    assert decode(data, REQUEST, lambda number: f"function {number}") == ["function 3", 1]


def test_caps_of_requests_are_wider():
    assert REQUEST.size > REPLY.size
    assert decode(encode("x" * 2_000_000, REQUEST), REQUEST) == "x" * 2_000_000
