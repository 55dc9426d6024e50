"""Every command of the guides is run as it is printed, in a copy of the project."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
GUIDES = sorted((ROOT / "docs/guide").glob("*.rst"))
COMMAND = re.compile(r"^   \$ (.+)$", re.MULTILINE)
# A check that fails and a translation that is not finished are answers, not accidents.
ANSWERS = {0, 1}


def commands(page: Path) -> list[str]:
    return COMMAND.findall(page.read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of what is tracked, with what the instructor's guide takes for granted."""
    folder = tmp_path_factory.mktemp("project") / "copy"
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True).stdout
    for name in listed.decode().split("\0"):
        if name and (ROOT / name).is_file():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, folder / name)
    right = (ROOT / "exercises/gini/reference.py").read_text(encoding="utf-8")
    for student in ("0071", "0072"):
        (folder / "submissions" / student).mkdir(parents=True)
        (folder / "submissions" / student / "gini.py").write_text(right, encoding="utf-8")
    run(folder, "vetcourse grade submissions --gradebook other.sqlite --sandbox limits --i-trust-these-submissions")
    return folder


def run(folder: Path, command: str) -> subprocess.CompletedProcess:
    program, *arguments = shlex.split(command)
    assert program == "vetcourse"
    root = folder if (folder / "conf.py").exists() else folder.parent
    environ = {**os.environ, "PYTHONPATH": str(root / "src"), "VETCOURSE_CACHE": str(root / "cache")}
    return subprocess.run(
        [sys.executable, "-m", "vetcourse", *arguments],
        cwd=folder,
        env=environ,
        capture_output=True,
        text=True,
        timeout=900,
        check=False,
    )


def test_the_guides_hold_commands():
    assert sum(len(commands(page)) for page in GUIDES) >= 30


@pytest.mark.slow
@pytest.mark.parametrize("page", [page for page in GUIDES if commands(page)], ids=lambda page: page.stem)
def test_every_command_of_a_guide_works(page, project):
    folder = project
    for command in commands(page):
        if command.startswith("cd "):
            folder = folder / command[3:]
            continue
        done = run(folder, command)
        assert done.returncode in ANSWERS, f"{command}\n{done.stdout}\n{done.stderr}"
        assert "Traceback" not in done.stderr, command


@pytest.mark.parametrize("name", ["README.md", "README.zh-CN.md", "CONTRIBUTING.md"])
def test_every_command_named_in_a_readme_exists(name):
    from vetcourse.cli.commands import COMMANDS

    text = (ROOT / name).read_text(encoding="utf-8")
    named = set(re.findall(r"\bvetcourse ([a-z]+)\b", text))
    assert named
    assert named <= set(COMMANDS)


def test_both_readmes_begin_with_the_same_two_commands():
    blocks = []
    for name in ("README.md", "README.zh-CN.md"):
        text = (ROOT / name).read_text(encoding="utf-8")
        blocks.append(text.split("```")[1].strip().splitlines())
    assert blocks[0] == blocks[1]
    assert len(blocks[0]) == 2
