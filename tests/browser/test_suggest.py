"""The suggestion of a translation stays on the reader's machine until it is copied or mailed."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from vetcourse.translate.add import add

pytestmark = pytest.mark.slow

CONF = 'extensions = ["vetcourse.translate.book"]\nlanguage = "ja"\nlocale_dirs = [{locales!r}]\n'
SOURCE = "收入会加倍吗？<b>&"


@pytest.fixture
def draft(tmp_path: Path, root: Path) -> Path:
    """One page in a language that is not complete."""
    locales = tmp_path / "locales"
    locales.mkdir()
    record = locales / "languages.yaml"
    record.write_bytes((root / "locales" / "languages.yaml").read_bytes())
    add(record, "ja")
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "index.rst").write_text(f"标题\n====\n\n{SOURCE}\n", encoding="utf-8")
    (tmp_path / "conf.py").write_text(CONF.format(locales=str(locales)), encoding="utf-8")
    command = [sys.executable, "-m", "sphinx", "-q", "-W", "-c", str(tmp_path), str(tmp_path / "docs")]
    subprocess.run([*command, str(tmp_path / "html")], check=True)
    return tmp_path / "html" / "index.html"


def test_a_reader_can_write_copy_and_mail_a_suggestion(browser: Any, draft: Path) -> None:
    page = browser.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(draft.as_uri())
    page.click("a.suggest")
    area = page.locator(".suggest-form textarea")
    assert SOURCE in area.input_value()
    assert "Page: index" in area.input_value()
    area.fill("収入は二倍になるだろうか？")
    page.click(".suggest-form button >> nth=0")
    assert page.locator(".suggest-form [role=status]").inner_text() != ""
    address = page.locator(".suggest-form a").get_attribute("href")
    assert address.startswith("mailto:?subject=")
    assert "%E5%8F%8E%E5%85%A5" in address
    page.keyboard.press("Escape")
    assert not page.locator(".suggest-form").is_visible()
    assert [url for url in asked if not url.startswith("file:")] == []
    page.close()


def test_without_a_script_the_link_opens_a_letter(browser: Any, draft: Path) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(draft.as_uri())
    address = page.locator("a.suggest").get_attribute("href")
    assert address.startswith("mailto:?subject=")
    assert "%E6%94%B6%E5%85%A5" in address
    assert page.locator("a.suggest b").count() == 0
    context.close()
