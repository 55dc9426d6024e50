"""The whole corpus against fresh interpreters, as an ordinary user, and the corpus itself."""

import pytest
from corpus import HERE, faults, index, judge
from levels import need

from vetcourse.student.sandbox import Level

LEVELS = ["bwrap", "landlock"]


@pytest.fixture(scope="module", params=LEVELS)
def results(request):
    need(Level(request.param))
    return judge(request.param, list(index()))


@pytest.mark.slow
@pytest.mark.parametrize("name", index())
def test_a_fresh_far_side_holds(results, name):
    assert faults(results[name]) == []


def test_the_corpus_is_large_and_complete():
    files = {path.stem for path in (HERE / "files").glob("*.py")}
    assert files == {name for name, entry in index().items() if "made" not in entry}
    assert len(files) >= 110
    assert {entry["category"] for entry in index().values()} == {
        "control",
        "forging",
        "exhaustion",
        "harm",
        "encoding",
    }


def test_every_attack_succeeds_somewhere_or_says_why_not():
    for name, entry in index().items():
        honest = entry["marks"] in (5, 4, "any")
        assert honest or bool(entry.get("at_none")) != bool(entry.get("preventive")), name


def test_forging_and_harm_are_held_off_at_the_strongest_level(tmp_path):
    """A short form of the corpus that every run of the tests can afford."""
    from vetcourse.student.choice import choose

    level, _ = choose("auto", cache=str(tmp_path / "cache"))
    if not level.isolated:
        pytest.skip("nothing isolates here: sudo apt install bubblewrap")
    slow = {"f_thread_later", "ok_slow"}
    names = [
        name for name, entry in index().items() if entry["category"] in ("control", "forging") and name not in slow
    ]
    wrong = {name: faults(result) for name, result in judge(level, names).items() if name in index()}
    assert {name: found for name, found in wrong.items() if found} == {}
