"""The runtime of the page is held to its digest; archives of work are read and written as elsewhere."""

from __future__ import annotations

import io
import json
import shutil
import subprocess
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from vetcourse.browser import runtime
from vetcourse.errors import UnusableFileError

ROOT = Path(__file__).resolve().parent.parent
ZIP = ROOT / "src" / "vetcourse" / "browser" / "static" / "zip.js"
FILES = {
    "l05_olive/gini.py": "# 基尼\n" * 50,
    "l01_reading/quiz_l01.py": "Q1 = None\n",
    ".vetcourse/progress.json": "{}\n",
}
HARNESS = """
const zip = require(process.argv[1]);
const fs = require("fs");
(async () => {
  const [, , how, from, to] = process.argv;
  if (how === "write") {
    fs.writeFileSync(to, Buffer.from(await zip.write(JSON.parse(fs.readFileSync(from, "utf8"))).arrayBuffer()));
  } else {
    const bytes = new Uint8Array(fs.readFileSync(from));
    fs.writeFileSync(to, JSON.stringify(await zip.read(bytes.buffer, (path) => !path.startsWith("skipped"))));
  }
})().catch((error) => { console.error(error.message); process.exit(1); });
"""


def script(how: str, source: Path, target: Path) -> int:
    """Let the page's script read or write an archive."""
    node = shutil.which("node")
    if node is None:
        pytest.skip("no Node: apt-get install nodejs")
    command = [node, "-e", HARNESS, str(ZIP), how, str(source), str(target)]
    return subprocess.run(command, capture_output=True, check=False).returncode


def test_another_package_is_refused_and_not_unpacked(vetcourse: Callable[..., Any], tmp_path: Path) -> None:
    package = tmp_path / "pyodide.tgz"
    package.write_bytes(b"something else")
    done = vetcourse(
        "build", "html", "--browser-runtime", "pyodide.tgz", lang="en", VETCOURSE_CACHE=str(tmp_path / "c")
    )
    assert done.code == 4 and runtime.DIGEST in done.err and not (tmp_path / "c" / "runtime").exists()
    assert not (tmp_path / "build").exists(), "the book is not begun before the runtime is there"


def test_what_is_missing_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(UnusableFileError) as raised:
        runtime.unpack(tmp_path / "none.tgz", tmp_path)
    assert raised.value.problems[0].key == "browser.unreadable"
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(UnusableFileError) as raised:
        runtime.fetch(tmp_path)
    assert raised.value.problems[0].key == "browser.no_npm"
    assert runtime.cached(tmp_path) is None


def test_a_failing_npm_is_quoted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    npm = tmp_path / "npm"
    npm.write_text("#!/bin/sh\necho 'no network here' >&2\nexit 1\n", encoding="utf-8")
    npm.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    with pytest.raises(UnusableFileError) as raised:
        runtime.fetch(tmp_path)
    assert raised.value.problems[0].params["reason"] == "no network here"


@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
def test_the_page_reads_archives_of_others(tmp_path: Path, method: int) -> None:
    archive, found = tmp_path / "work.zip", tmp_path / "found.json"
    with zipfile.ZipFile(archive, "w", method) as packed:
        packed.writestr("skipped.bin", "x")
        for name, text in FILES.items():
            packed.writestr(name, text)
        packed.comment = b"a comment at the end"
    assert script("read", archive, found) == 0
    assert json.loads(found.read_text(encoding="utf-8")) == FILES


def test_others_read_the_archives_of_the_page(tmp_path: Path) -> None:
    source, archive = tmp_path / "files.json", tmp_path / "work.zip"
    source.write_text(json.dumps(FILES), encoding="utf-8")
    assert script("write", source, archive) == 0
    with zipfile.ZipFile(io.BytesIO(archive.read_bytes())) as packed:
        assert packed.testzip() is None
        assert {name: packed.read(name).decode() for name in packed.namelist()} == FILES


def test_what_is_no_archive_is_refused(tmp_path: Path) -> None:
    (tmp_path / "text.zip").write_text("not a zip, but long enough to look for one", encoding="utf-8")
    assert script("read", tmp_path / "text.zip", tmp_path / "found.json") == 1
