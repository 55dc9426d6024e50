"""Sphinx itself never gets to see a damaged or hostile catalogue, and built pages are compared once more."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from vetcourse.translate.scan import scan

CONF = """
extensions = {extensions}
language = "en"
locale_dirs = [{locales!r}]
gettext_compact = False
"""
HEADER = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n\n'
GOOD = HEADER + 'msgid "看这里。"\nmsgstr "Look here."\n'
HOSTILE = HEADER + 'msgid "看这里。"\nmsgstr "`Look here <javascript:alert(1)>`_."\n'
RAW = HEADER + (
    'msgid "看这里。"\nmsgstr ""\n'
    '".. role:: x(raw)\\n"\n"   :format: html\\n"\n"\\n"\n":x:`<script>alert(1)</script>`"\n'
)
DAMAGED = HEADER + 'msgid "看这里。"\nmsgstr "Look here.\n'


class Site:
    """A book of one page, with or without the guard."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.catalogues = root / "locales" / "en" / "LC_MESSAGES"
        self.catalogues.mkdir(parents=True)
        (root / "docs").mkdir()
        (root / "docs" / "index.rst").write_text("标题\n====\n\n看这里。\n", encoding="utf-8")

    def build(self, language: str = "en", *, guarded: bool = True) -> subprocess.CompletedProcess[str]:
        extensions = ["vetcourse.translate.book"] if guarded else []
        text = CONF.format(extensions=extensions, locales=str(self.root / "locales"))
        (self.root / "conf.py").write_text(text, encoding="utf-8")
        command = [sys.executable, "-m", "sphinx", "-q", "-E", "-D", f"language={language}", "-c", str(self.root)]
        command += ["-d", str(self.root / "doctrees"), str(self.root / "docs"), str(self.root / "html" / language)]
        return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)


@pytest.fixture
def site(tmp_path: Path) -> Site:
    return Site(tmp_path)


def test_a_good_catalogue_passes(site: Site) -> None:
    (site.catalogues / "index.po").write_text(GOOD, encoding="utf-8")
    assert site.build().returncode == 0
    assert "Look here." in (site.root / "html" / "en" / "index.html").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("name", "text", "line"),
    [
        ("index.po", HOSTILE, 6),
        ("index.po", RAW, 6),
        ("index.po", DAMAGED, 6),
        ("sphinx.po", HEADER + 'msgid "Search"\nmsgstr "<script>alert(1)</script>"\n', 6),
    ],
)
def test_hostile_and_damaged_catalogues_stop_the_build(site: Site, name: str, text: str, line: int) -> None:
    path = site.catalogues / name
    path.write_text(text, encoding="utf-8")
    done = site.build()
    assert done.returncode != 0
    assert f"{path}:{line}: " in done.stderr
    assert not (site.root / "html" / "en" / "index.html").exists()


def test_a_compiled_catalogue_without_its_source_is_removed(site: Site) -> None:
    path = site.catalogues / "index.po"
    path.write_text(GOOD, encoding="utf-8")
    site.build()
    assert path.with_suffix(".mo").exists()
    path.unlink()
    site.build()
    assert not path.with_suffix(".mo").exists()
    assert "看这里。" in (site.root / "html" / "en" / "index.html").read_text(encoding="utf-8")


def test_the_scan_finds_what_a_translation_brought_into_a_page(site: Site) -> None:
    site.build("zh_CN", guarded=False)
    (site.catalogues / "index.po").write_text(GOOD, encoding="utf-8")
    site.build(guarded=False)
    html = site.root / "html"
    assert scan(html / "zh_CN", html / "en") == []
    (site.catalogues / "index.po").write_text(HOSTILE, encoding="utf-8")
    site.build(guarded=False)
    assert [problem.params["text"] for problem in scan(html / "zh_CN", html / "en")] == [
        "<a href=javascript:alert(1)>"
    ]
    (site.catalogues / "index.po").write_text(RAW, encoding="utf-8")
    site.build(guarded=False)
    assert [problem.params["text"] for problem in scan(html / "zh_CN", html / "en")] == ["<script>"]
