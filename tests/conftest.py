"""What all tests share."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from htmlbook import Book, build_once
from support import ROOT, SMALL_COURSE, Ran, clean_environment


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    """Where everything is installed, a skipped test is a failure: nothing may go untested unseen."""
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    if os.environ.get("VETCOURSE_CI") and reporter is not None and reporter.stats.get("skipped"):
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


@pytest.fixture(scope="session")
def root() -> Path:
    """The checkout."""
    return ROOT


@pytest.fixture(scope="session")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A cache of its own for the run, so that tests neither use nor leave anything in the home folder."""
    return tmp_path_factory.mktemp("cache")


@pytest.fixture(scope="session")
def book(tmp_path_factory: pytest.TempPathFactory) -> Book:
    """The three editions as HTML, built once for all test processes of a run."""
    base = tmp_path_factory.getbasetemp()
    return build_once(base.parent if os.environ.get("PYTEST_XDIST_WORKER") else base)


@pytest.fixture
def vetcourse(tmp_path: Path, cache: Path) -> Callable[..., Ran]:
    """Run ``vetcourse`` in a process, as a student does; the folder is ``tmp_path`` unless given."""

    def run(*arguments: str, folder: Path | None = None, lang: str | None = None, **environ: str) -> Ran:
        env = {**clean_environment(), "PYTHONPATH": str(ROOT / "src"), "VETCOURSE_CACHE": str(cache), **environ}
        if lang:
            env["VETCOURSE_LANG"] = lang
        done = subprocess.run(
            [sys.executable, "-m", "vetcourse", *arguments],
            cwd=folder or tmp_path,
            env=env,
            capture_output=True,
            encoding=environ.get("PYTHONIOENCODING", "utf-8"),
            timeout=300,
            check=False,
        )
        return Ran(done.returncode, done.stdout, done.stderr)

    return run


@pytest.fixture
def course_folder(tmp_path: Path) -> Iterator[Path]:
    """A small course of one lesson that a test may damage: exercises/, data/, locales/."""
    folder = tmp_path / "course"
    exercises = folder / "exercises"
    double = exercises / "double"
    (double / "wrong").mkdir(parents=True)
    (folder / "data").mkdir()
    (folder / "locales").mkdir()
    for path, text in SMALL_COURSE.items():
        target = exercises / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
    yield folder
