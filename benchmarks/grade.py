"""Grading a class: cost per submission, isolation, memory, an endless loop; beside pytest and autograder.

python benchmarks/grade.py [--submissions 3000]

Set AUTOGRADER to the command of the ``autograder`` package (3.7.7) in an environment of its own to have it compared.
"""

from __future__ import annotations

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
RIGHT = (ROOT / "exercises/gini/reference.py").read_text("utf-8")
LOOP = "def gini(values, weights=None):\n    while True:\n        pass\n"
SAMPLE = 20  # of those that take a process each
ROUNDS = 3
# The same five checks that pytest and autograder get, and the random one that every exercise has.
SIX_CHECKS = '''\
from vetcourse.checks import close, raises, required


def test_equal_incomes(student):
    """1"""
    close(student.gini([5, 5, 5]), 0)


def test_known_value(student):
    """2"""
    close(student.gini([1, 2, 3, 4]), 0.25)


def test_scaled_incomes(student):
    """3"""
    close(student.gini([2, 4, 6, 8]), 0.25)


def test_empty_list(student):
    """4"""
    raises(ValueError, student.gini, [])


def test_unsorted_list(student):
    """5"""
    close(student.gini([4, 1, 3, 2]), 0.25)


@required
def test_agrees_with_reference(student, reference, rng):
    """6"""
    incomes = [rng.uniform(1, 100) for _ in range(20)]
    close(student.gini(incomes), reference.gini(incomes))
'''
EXERCISE = """\
kind: code
lesson: l01_gini
title: gini
difficulty: 1
minutes: 5
signature: "gini(values: list[float], weights: list[float] | None = None) -> float"
"""
MANIFEST = """\
title: benchmark
units:
  - id: unit1
    title: benchmark
    lessons:
      - {id: L01, slug: l01_gini, title: gini, exercises: [gini]}
"""


def main() -> None:
    """Measure everything in one run and print Markdown."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--submissions", type=int, default=3000)
    number = parser.parse_args().submissions
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write_course(folder / "exercises")
        print(f"{number} submissions of gini in {ROUNDS} interleaved rounds, five checks and a random one; medians\n")
        measures = measurements(folder, number)
        costs: dict[str, list[float]] = {label: [] for label in measures}
        for _ in range(ROUNDS):
            for label, measure in measures.items():
                costs[label].append(1000 * measure())
        medians = {label: statistics.median(values) for label, values in costs.items()}
        base = next(iter(medians.values()))
        print("| what | ms a submission | ratio |\n|---|---|---|")
        for label, cost in medians.items():
            print(f"| {label} | {cost:.1f} | {cost / base:.2f} |")
        print()
        small, large = grade(folder, 500)[1], grade(folder, 5000)[1]
        print(f"Memory of the grading process: {small:.0f} MB for 500 submissions, {large:.0f} MB for 5,000.\n")
        plain = grade(folder, 20)[0]
        loop = grade(folder, 20, loops=1)[0]
        print(f"One endless loop among 20 submissions costs {loop - plain:.1f} s (its limit is 2 s).")


def measurements(folder: Path, count: int) -> dict[str, Callable[[], float]]:
    """By label, what gives the seconds of one submission."""
    few = count // 10
    limits = ("--sandbox", "limits", "--i-trust-these-submissions")
    found: dict[str, Callable[[], float]] = {
        "grade, 2 jobs, strongest isolation, warm": lambda: grade(folder, count)[0] / count,
        "grade, 2 jobs, strongest isolation, fresh processes": lambda: grade(folder, few, "--fresh")[0] / few,
        "grade, 2 jobs, limits only, warm": lambda: grade(folder, count, *limits)[0] / count,
        "pytest, one process each, 5 checks, not isolated": lambda: pytest_each(folder, SAMPLE) / SAMPLE,
    }
    if command := os.environ.get("AUTOGRADER"):
        found["autograder 3.7.7, not isolated"] = lambda: autograder(folder, command, 100) / 100
    return found


def write_course(exercises: Path) -> None:
    """A course of one exercise, so that all tools do the same work."""
    gini = exercises / "gini"
    gini.mkdir(parents=True)
    (exercises / "course.yaml").write_text(MANIFEST, "utf-8")
    (gini / "exercise.yaml").write_text(EXERCISE, "utf-8")
    (gini / "gini_test.py").write_text(SIX_CHECKS, "utf-8")
    for name in ("gini.py", "reference.py", "task.rst"):
        shutil.copy(ROOT / "exercises/gini" / name, gini / name)


def grade(folder: Path, count: int, *more: str, loops: int = 0) -> tuple[float, float]:
    """Seconds and peak megabytes of the grading process for *count* submissions, of which *loops* never end."""
    work = folder / "class"
    shutil.rmtree(work, ignore_errors=True)
    for index in range(count):
        (work / f"s{index:05d}").mkdir(parents=True)
        (work / f"s{index:05d}" / "gini.py").write_text(LOOP if index < loops else RIGHT, "utf-8")
    book = folder / "book.sqlite"
    for path in folder.glob("book.sqlite*"):
        path.unlink()
    command = [sys.executable, "-m", "vetcourse", "grade", str(work), "--gradebook", str(book), "--jobs", "2", *more]
    command += ["--exercises", str(folder / "exercises")]
    environ = os.environ | {"PYTHONPATH": str(ROOT / "src"), "VETCOURSE_CACHE": str(folder / "cache")}
    began = time.perf_counter()
    process = subprocess.Popen(command, env=environ, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    peak = Peak(process.pid)
    process.wait()
    peak.stop()
    if process.returncode:
        raise SystemExit(f"grade ended with {process.returncode}: {' '.join(command)}")
    return time.perf_counter() - began, peak.megabytes


class Peak:
    """The highest resident memory of one process, sampled."""

    def __init__(self, pid: int) -> None:
        self.megabytes = 0.0
        self._status = Path(f"/proc/{pid}/status")
        self._go = True
        self._thread = threading.Thread(target=self._watch)
        self._thread.start()

    def stop(self) -> None:
        """End the sampling."""
        self._go = False
        self._thread.join()

    def _watch(self) -> None:
        while self._go:
            try:
                lines = self._status.read_text().splitlines()
                self.megabytes = next(int(line.split()[1]) / 1024 for line in lines if line.startswith("VmHWM"))
            except (OSError, StopIteration):
                pass
            time.sleep(0.05)


def pytest_each(folder: Path, count: int) -> float:
    """Seconds for *count* submissions with a pytest process each."""
    from check import FIVE_CHECKS

    work = folder / "pytest"
    work.mkdir(exist_ok=True)
    (work / "gini.py").write_text(RIGHT, "utf-8")
    (work / "test_gini.py").write_text(FIVE_CHECKS, "utf-8")
    environ = os.environ | {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
    began = time.perf_counter()
    for _ in range(count):
        command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "test_gini.py"]
        subprocess.run(command, cwd=work, env=environ, stdout=subprocess.DEVNULL, check=True)
    return time.perf_counter() - began


def autograder(folder: Path, command: str, count: int) -> float:
    """Seconds for *count* submissions of the ``autograder`` package on equal checks."""
    work = folder / "autograder"
    shutil.rmtree(work, ignore_errors=True)
    (work / "tests/testcases").mkdir(parents=True)
    for index in range(count):
        (work / f"gini_{index:04d}.py").write_text(RIGHT, "utf-8")
    calls = ("[5, 5, 5]", "[1, 2, 3, 4]", "[2, 4, 6, 8]", "[4, 1, 3, 2]", "[0, 0, 0, 1]")
    for index, call in enumerate(calls):
        text = f"def main():\n    student_submission.gini({call})\n    PASS()\n\n\nmain()\n"
        (work / f"tests/testcases/test_{index}.py").write_text(text, "utf-8")
    began = time.perf_counter()
    subprocess.run([*command.split(), "run", str(work)], stdout=subprocess.DEVNULL, check=False)
    return time.perf_counter() - began


if __name__ == "__main__":
    main()
