"""The built wheel: it carries the course, nothing that only authors need, and works on its own."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    code = (
        "import sys; from hatchling.builders.wheel import WheelBuilder;"
        "print(next(WheelBuilder(sys.argv[1]).build(directory=sys.argv[2], versions=['standard'])))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(ROOT), str(folder)], capture_output=True, text=True, check=True
    )
    return Path(done.stdout.splitlines()[-1])


def test_the_wheel_holds_the_course_and_nothing_of_the_workshop(wheel):
    names = zipfile.ZipFile(wheel).namelist()
    for name in (
        "vetcourse/cli/__init__.py",
        "vetcourse/schemas/exercise.schema.json",
        "vetcourse/gradebook/templates/report.html.j2",
        "vetcourse/_course/exercises/course.yaml",
        "vetcourse/_course/exercises/gini/reference.py",
        "vetcourse/_course/data/national_income.csv",
        "vetcourse/_course/locales/en/LC_MESSAGES/vetcourse.po",
        "vetcourse/_course/locales/en/LC_MESSAGES/exercises/gini.po",
    ):
        assert name in names
    for part in ("/wrong/", "tests/", "build/", "__pycache__", ".mo"):
        assert not [name for name in names if part in name]


def test_an_installed_program_starts_and_checks_a_workspace(wheel, tmp_path):
    site = tmp_path / "site"
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(site)
    environ = {
        **os.environ,
        "PYTHONPATH": str(site),
        "VETCOURSE_CACHE": str(tmp_path / "cache"),
        "VETCOURSE_LANG": "en",
    }

    def run(*arguments: str, folder: Path = tmp_path) -> subprocess.CompletedProcess:
        command = [sys.executable, "-m", "vetcourse", *arguments]
        return subprocess.run(command, cwd=folder, env=environ, capture_output=True, text=True, check=False)

    assert run("start", "ws").returncode == 0
    assert "Not started yet" in run("check", "gini", folder=tmp_path / "ws").stdout
    reference = site / "vetcourse/_course/exercises/gini/reference.py"
    (tmp_path / "ws/l05_olive/gini.py").write_text(reference.read_text(encoding="utf-8"), encoding="utf-8")
    done = run("check", "gini", folder=tmp_path / "ws")
    assert done.returncode == 0, done.stdout + done.stderr
