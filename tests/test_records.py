"""Records behave like frozen dataclasses with keywords."""

import pickle

import pytest

from vetcourse.model import Check, Limits
from vetcourse.records import Record, fields, replace


class Point(Record):
    """A point."""

    x: int
    y: int = 0


def test_fields_defaults_and_order():
    assert fields(Point(x=1)) == {"x": 1, "y": 0}
    assert repr(Point(x=1)) == "Point(x=1, y=0)"


def test_missing_and_unknown_fields_are_errors():
    with pytest.raises(TypeError, match="needs x"):
        Point()
    with pytest.raises(TypeError, match="has no z"):
        Point(x=1, z=2)


def test_records_are_frozen_equal_by_value_and_hashable():
    point = Point(x=1)
    with pytest.raises(AttributeError):
        point.x = 2
    with pytest.raises(AttributeError):
        del point.x
    assert point == Point(x=1, y=0)
    assert point != Point(x=2)
    assert len({point, Point(x=1)}) == 1


def test_a_copy_with_changes_leaves_the_original():
    point = Point(x=1)
    assert (replace(point, y=5), point) == (Point(x=1, y=5), Point(x=1))


def test_records_cross_to_worker_processes():
    check = Check(id="a", title="b", points=2)
    assert pickle.loads(pickle.dumps(check)) == check
    assert pickle.loads(pickle.dumps(Limits())) == Limits()
