"""Each live attack succeeds where nothing is isolated, so the corpus cannot rot; and what limits alone hold."""

import pytest
from corpus import faults, index, judge, succeeded

LIVE = [name for name, entry in index().items() if entry.get("at_none")]
# At level `limits` answers can be read from disk, and the grader can be stopped by its own user's processes.
NOT_HELD = {"f_read_reference", "f_read_tests", "f_import_checks", "f_vm_readv"}
FORGING = [name for name, entry in index().items() if entry["category"] == "forging" and name not in NOT_HELD]


@pytest.fixture(scope="module")
def naive():
    return judge("none", LIVE)


@pytest.mark.slow
@pytest.mark.parametrize("name", LIVE)
def test_the_attack_succeeds_without_isolation(naive, name):
    assert succeeded(naive[name]), naive[name]


@pytest.mark.slow
def test_no_forgery_wins_marks_at_limits():
    """Honest marks come from the protocol, not from isolation."""
    results = judge("limits", FORGING)
    won = {name: results[name]["marks"] for name in FORGING if results[name]["marks"] != index()[name]["marks"]}
    assert won == {}


@pytest.mark.slow
def test_the_harness_sees_harm():
    """Without isolation the same conditions fail, so that passing them means something."""
    names = ["h_overwrite", "h_ssh", "h_connect", "x_daemon", "f_read_reference", "h_nice"]
    results = judge("limits", names)
    assert [name for name in names if not faults(results[name])] == []
