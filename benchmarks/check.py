"""Cold ``vetcourse check gini`` against ``pytest -q`` on five equal checks, and against an empty Python.

python benchmarks/check.py
"""

from __future__ import annotations

import compileall
import os
import sys
import tempfile
from pathlib import Path

from measure import compare, machine, table

ROOT = Path(__file__).resolve().parent.parent
FIVE_CHECKS = """\
import pytest

from gini import gini


def test_equal_incomes():
    assert gini([5, 5, 5]) == pytest.approx(0)


def test_known_value():
    assert gini([1, 2, 3, 4]) == pytest.approx(0.25)


def test_scaled_incomes():
    assert gini([2, 4, 6, 8]) == pytest.approx(0.25)


def test_empty_list():
    with pytest.raises(ValueError):
        gini([])


def test_unsorted_list():
    assert gini([4, 1, 3, 2]) == pytest.approx(0.25)
"""


def main() -> None:
    """Measure in a folder that holds the reference as a right submission."""
    # pip compiles what it installs, pytest among it; a checkout has to catch up.
    compileall.compile_dir(ROOT / "src" / "vetcourse", quiet=2)
    command = Path(sys.executable).with_name("vetcourse")
    vetcourse = [str(command)] if command.exists() else [sys.executable, "-m", "vetcourse"]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "gini.py").write_text((ROOT / "exercises/gini/reference.py").read_text("utf-8"), "utf-8")
        (folder / "test_gini.py").write_text(FIVE_CHECKS, "utf-8")
        environ = os.environ | {
            "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1",
            "VETCOURSE_CACHE": str(folder / "cache"),
            "PYTHONPATH": os.pathsep.join(filter(None, [str(ROOT / "src"), os.environ.get("PYTHONPATH", "")])),
        }
        commands = {
            "pytest -q, 5 checks": [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "test_gini.py"],
            "vetcourse check gini": [*vetcourse, "check", "gini", "--lang", "zh"],
            "vetcourse check gini --lang en": [*vetcourse, "check", "gini", "--lang", "en"],
            "python -c pass": [sys.executable, "-c", "pass"],
        }
        costs = compare(commands, folder, environ)
    print(f"Median of 7 interleaved runs. {machine()}\n")
    print(table(costs, "pytest -q, 5 checks"))


if __name__ == "__main__":
    main()
