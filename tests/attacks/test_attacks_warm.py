"""The whole corpus against forks of one warm interpreter, as an ordinary user."""

import pytest
from corpus import faults, index, judge
from levels import need

from vetcourse.student.sandbox import Level


@pytest.fixture(scope="module", params=["bwrap", "landlock"])
def results(request):
    need(Level(request.param))
    return judge(f"warm-{request.param}", list(index()))


@pytest.mark.slow
@pytest.mark.parametrize("name", index())
def test_a_warm_far_side_holds(results, name):
    assert faults(results[name]) == []
