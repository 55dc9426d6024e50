"""The e-book: valid, without scripts, with every text in its language."""

from __future__ import annotations

import re
import shutil
import subprocess
import zipfile
from pathlib import Path

import pytest
from pdf_reading import make

pytestmark = pytest.mark.slow
EDITIONS = {
    "zh": ("zh-CN", ()),
    "en": ("en", ("-D", "language=en")),
    "zh-en": ("en", ("-D", "language=en", "-t", "bilingual")),
}
CHECKER = Path("/usr/share/java/epubcheck.jar")


@pytest.fixture(scope="module", params=list(EDITIONS))
def edition(request: pytest.FixtureRequest) -> str:
    """Each edition in turn."""
    return str(request.param)


@pytest.fixture(scope="module")
def ebook(edition: str, root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Its EPUB."""
    out = tmp_path_factory.mktemp(edition)
    make(root / "docs", out, "-c", str(root), *EDITIONS[edition][1], builder="epub")
    return out / f"vetcourse-{edition}.epub"


@pytest.fixture(scope="module")
def pages(ebook: Path) -> dict[str, str]:
    """Its pages by name."""
    with zipfile.ZipFile(ebook) as archive:
        return {name: archive.read(name).decode() for name in archive.namelist() if name.endswith((".xhtml", ".opf"))}


def test_the_checker_of_the_standard_finds_no_error(ebook: Path) -> None:
    if not CHECKER.exists() or shutil.which("java") is None:
        pytest.skip("epubcheck is missing; install it with: apt-get install epubcheck")
    done = subprocess.run(["java", "-jar", str(CHECKER), str(ebook)], capture_output=True, text=True)
    assert [line for line in (done.stdout + done.stderr).splitlines() if re.match("ERROR|FATAL", line)] == []
    assert done.returncode == 0


def test_it_says_its_language(pages: dict[str, str], edition: str) -> None:
    language = EDITIONS[edition][0]
    assert f"<dc:language>{language}</dc:language>" in pages["content.opf"]
    assert all(f'lang="{language}"' in page for name, page in pages.items() if name.startswith("unit"))


def test_no_page_holds_a_script_or_a_form(pages: dict[str, str]) -> None:
    for name, page in pages.items():
        assert not re.search(r"<(script|input|select|form|button)[ >/]", page), name


def test_pages_with_formulae_say_so(pages: dict[str, str]) -> None:
    with_formulae = {name for name, page in pages.items() if "<math " in page}
    declared = set(re.findall(r'href="([^"]+\.xhtml)"[^>]*properties="[^"]*mathml', pages["content.opf"]))
    assert len(with_formulae) >= 5
    assert declared == with_formulae
    assert all("<math>" not in page for page in pages.values())


def test_it_has_a_cover_and_a_table_of_contents_with_lessons(pages: dict[str, str]) -> None:
    assert re.search(r'href="_static/cover.svg"[^>]*properties="cover-image"', pages["content.opf"])
    assert pages["nav.xhtml"].count("unit1/l0") >= 5


def test_a_quiz_is_printed_as_text(pages: dict[str, str]) -> None:
    page = pages["unit1/l05_olive.xhtml"]
    assert "○ a. " in page and "□ a. " in page and "______" in page


def test_both_languages_of_the_parallel_edition_are_marked(pages: dict[str, str], edition: str) -> None:
    pairs = re.findall(
        r'<p class="bi-src[^"]*" lang="zh-CN">.*?</p>\s*<p class="bi-tr[^"]*" lang="en">',
        pages["unit1/l05_olive.xhtml"],
    )
    assert bool(pairs) == (edition == "zh-en")
