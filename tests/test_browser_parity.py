"""The engine of the page reaches the verdicts of the terminal: every reference, wrong answer and quiz key."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from vetcourse import course, places, runner
from vetcourse.browser import runtime
from vetcourse.browser.bundle import bundle, exercise_to_json
from vetcourse.model import Course, Exercise, Kind
from vetcourse.places import Places
from vetcourse.record import report_to_json
from vetcourse.student.intake import Source
from vetcourse.student.sandbox import Level
from vetcourse.student.session import open_session
from vetcourse.verify import quiz_key

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parent.parent
SEED = 7
WORDS = {"text"}  # Python's own sentences differ from version to version; type and line do not
# What differs between versions and runs of Python in what these wrong answers return: rounding noise of sum(), and
# the order in which a set of words gives its items. Their verdicts are compared as well. The list may only shrink.
KNOWN = {
    "hhi/normalised.py",
    "entropy_weights/noise_decides.py",
    "pathway_reach/cycle_unnoticed.py",
    "pathway_reach/dict_order.py",
    "pathway_reach/last_path_only.py",
}
Case = tuple[Exercise, str, str, dict[str, str]]


@pytest.fixture(scope="module")
def where() -> Places:
    """The course of this checkout."""
    return places.find(ROOT / "exercises", folder=ROOT, environ=os.environ)


@pytest.fixture(scope="module")
def engine(where: Places, tmp_path_factory: pytest.TempPathFactory) -> Any:
    """Answers many requests at once, in the runtime of the page."""
    node = shutil.which("node")
    found = runtime.cached(where.cache.parent)
    if node is None or found is None:
        pytest.skip("no Node or no runtime: apt-get install nodejs npm, then vetcourse build html --browser")
    folder = tmp_path_factory.mktemp("engine")
    archive = folder / "bundle.zip"
    archive.write_bytes(bundle(course.load(where), where))

    def run(requests: list[dict[str, Any]]) -> list[dict[str, Any]]:
        asked = folder / "requests.json"
        asked.write_text(json.dumps(requests), encoding="utf-8")
        command = [node, str(ROOT / "tests" / "parity.mjs"), str(found), str(archive), str(asked)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr[-2000:]
        reports: list[dict[str, Any]] = json.loads(done.stdout)
        return reports

    return run


def cases(everything: Course, where: Places) -> Iterator[Case]:
    """Exercise, name, source and the used exercises' files of every submission."""
    for exercise in everything.exercises.values():
        if exercise.kind is Kind.QUIZ:
            yield exercise, "key", quiz_key(exercise), {}
            continue
        folder = where.exercises / exercise.slug
        used = {slug: (where.exercises / slug / "reference.py").read_text("utf-8") for slug in exercise.uses}
        for path in [
            folder / f"{exercise.slug}.py",
            folder / "reference.py",
            *sorted((folder / "wrong").glob("*.py")),
        ]:
            yield exercise, path.name, path.read_text("utf-8"), used


def in_terminal(where: Places, case: Case) -> dict[str, Any]:
    """The report of the two-process engine."""
    exercise, _, text, used = case

    def source(slug: str, text: str) -> Source:
        return Source(slug=slug, text=text, filename=f"{slug}.py", content=text.encode())

    bench = runner.Bench(where, exercise)
    files = bench.files({slug: source(slug, text) for slug, text in used.items()})
    session = open_session(source(exercise.slug, text), limits=exercise.limits, level=Level.LIMITS, files=files)
    try:
        with session as student:
            return report_to_json(bench.judge(student, seed=SEED))
    finally:
        bench.close()


def request(case: Case) -> dict[str, Any]:
    """The same submission for the page."""
    exercise, _, text, used = case
    return {"exercise": exercise_to_json(exercise), "source": text, "used": used, "seed": SEED}


def comparable(report: dict[str, Any]) -> dict[str, Any]:
    """The report without the sentences of Python itself."""
    for outcome in report["checks"]:
        if outcome["message"]:
            params = outcome["message"]["params"]
            outcome["message"]["params"] = {name: text for name, text in params.items() if name not in WORDS}
    return report


def verdict(report: dict[str, Any]) -> list[object]:
    """What a learner earns."""
    earned = [(item["id"], item["status"], item["points"], item["withheld"]) for item in report["checks"]]
    return [report["exercise"], report["status"], report["score"], report["max"], earned]


def test_page_and_terminal_agree(engine: Any, where: Places) -> None:
    everything = list(cases(course.load(where), where))
    page = engine([request(case) for case in everything])
    different = {}
    for case, found in zip(everything, page, strict=True):
        wanted = comparable(in_terminal(where, case))
        name = f"{case[0].slug}/{case[1]}"
        assert verdict(found) == verdict(wanted), name
        if comparable(found) != wanted and name not in KNOWN:
            pairs = [(a, b) for a, b in zip(found["checks"], wanted["checks"], strict=True) if a != b]
            different[name] = pairs[:1] or (found["status"], wanted["status"])
    assert different == {}, json.dumps(different, ensure_ascii=False, indent=1)[:6000]
    assert len(everything) >= 250


SLIPS = {
    "recursion": "def gini(values):\n    return gini(values)\n",
    "exit": "def gini(values):\n    exit()\n",
    "input": "def gini(values):\n    return float(input())\n",
    "syntax": "def gini(values):\n    return (1\n",
    "indentation": "def gini(values):\nreturn 1\n",
    "full width": "def gini(values)：\n    return 1\n",
    "import": "import numpy_is_not_here\n",
    "printed": "def gini(values):\n    print(0)\n",
    "opaque": "def gini(values):\n    return object()\n",
    "arguments": "def gini():\n    return 0\n",
    "name": "def Gini(values):\n    return 0\n",
    "no function": "gini = 1\n",
    "division": "def gini(values):\n    return 1 / 0\n",
    "mutation": "def gini(values):\n    values.sort()\n    return values.pop()\n",
    "nan": "def gini(values):\n    return float('nan')\n",
    "own exception": "class Odd(ValueError):\n    pass\n\n\ndef gini(values):\n    raise Odd('奇')\n",
}


def test_the_pin_is_the_version_that_runs(where: Places) -> None:
    found = runtime.cached(where.cache.parent)
    if found is None:
        pytest.skip("no runtime: apt-get install npm, then vetcourse build html --browser")
    assert f'"{runtime.VERSION}"' in (found / "pyodide.mjs").read_text(encoding="utf-8")


def test_slips_are_explained_alike(engine: Any, where: Places) -> None:
    exercise = course.load(where).exercises["gini"]
    everything = [(exercise, name, text, {}) for name, text in SLIPS.items()]
    page = engine([request(case) for case in everything])
    for case, found in zip(everything, page, strict=True):
        wanted = comparable(in_terminal(where, case))
        for one, other in zip(comparable(found)["checks"], wanted["checks"], strict=True):
            assert one == other, case[1]


POISONS = {
    "builtins": "import builtins\nbuiltins.sorted = lambda *a, **k: []\nbuiltins.len = lambda x: 1\n",
    "module": "import math, statistics\nmath.sqrt = lambda x: 0\nstatistics.mean = lambda x: 0\n",
    "class": "import random\nrandom.Random.uniform = lambda *a: 1.0\nrandom.Random.random = lambda *a: 0.5\n",
    "modules": "import sys\nsys.modules['math'] = sys\nsys.modules.pop('csv', None)\n",
    "path": "import sys\nsys.path.clear()\n",
    "recursion": "import sys\nsys.setrecursionlimit(60)\n",
    "state": "import random\nrandom.seed(1)\n",
    "folder": "import os\nos.chdir('/tmp')\nos.environ.clear()\n",
    "streams": "import sys\nsys.stdout = sys.stderr = None\n",
    "exit": "import builtins\nbuiltins.__import__ = None\n",
}


def test_no_attempt_spoils_the_next(engine: Any, where: Places) -> None:
    exercise = course.load(where).exercises["gini"]
    reference = (where.exercises / "gini" / "reference.py").read_text("utf-8")
    clean = request((exercise, "", reference, {}))
    sources = [clean]
    for poison in POISONS.values():
        sources += [clean | {"source": poison + reference}, clean]
    reports = engine(sources)
    spoiled = [name for name, report in zip(POISONS, reports[2::2], strict=True) if report != reports[0]]
    assert reports[0]["status"] == "pass" and spoiled == []
