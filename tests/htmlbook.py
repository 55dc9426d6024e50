"""The built pages as tests read them."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from urllib.parse import unquote, urldefrag, urlsplit

import lxml.html

ROOT = Path(__file__).resolve().parent.parent
EDITIONS = ("zh", "en", "zh-en")
CODE = ("code", "pre", "math", "script", "style", "kbd", "svg", "textarea")


@dataclass(frozen=True)
class Page:
    """One HTML file of one edition."""

    path: Path
    edition: str
    home: Path

    @property
    def name(self) -> str:
        """``unit1/l05_olive``."""
        return self.path.relative_to(self.home).with_suffix("").as_posix()

    @cached_property
    def text(self) -> str:
        """The file."""
        return self.path.read_text(encoding="utf-8")

    @cached_property
    def tree(self) -> lxml.html.HtmlElement:
        """The parsed file."""
        return lxml.html.document_fromstring(self.text)

    @property
    def article(self) -> lxml.html.HtmlElement:
        """The part that is this page's own."""
        return self.tree.xpath("//article")[0]

    def prose(self) -> Iterator[tuple[str, lxml.html.HtmlElement]]:
        """Each text of the article outside code and drawings, with the element that holds it."""
        for text in self.article.xpath(".//text()[normalize-space()]"):
            element = text.getparent() if text.is_text else text.getparent().getparent()
            if not any(ancestor.tag in CODE for ancestor in [element, *element.iterancestors()]):
                yield str(text), element


@dataclass(frozen=True)
class Book:
    """The three editions in one folder."""

    folder: Path

    @cached_property
    def pages(self) -> tuple[Page, ...]:
        """All pages of all editions."""
        return tuple(
            Page(path, edition, self.folder / "html" / edition)
            for edition in EDITIONS
            for path in sorted((self.folder / "html" / edition).rglob("*.html"))
        )

    def page(self, edition: str, name: str) -> Page:
        """One page."""
        home = self.folder / "html" / edition
        return Page(home / f"{name}.html", edition, home)

    def lessons(self, edition: str) -> list[Page]:
        """The pages of lessons."""
        return [
            page
            for page in self.pages
            if page.edition == edition and page.path.stem[:1] == "l" and "unit" in page.name
        ]


def build_once(shared: Path) -> Book:
    """Build the course in *shared*; of several test processes one builds and the others wait.

    ``VETCOURSE_BOOK`` names a folder that was built before, for whoever works on the tests.
    """
    if ready := os.environ.get("VETCOURSE_BOOK"):
        return Book(Path(ready))
    out, mark, lock = shared / "book", shared / "book.done", shared / "book.lock"
    try:
        os.close(os.open(lock, os.O_CREAT | os.O_EXCL))
    except FileExistsError:
        for _ in range(3000):
            if mark.exists():
                break
            time.sleep(0.2)
        assert mark.read_text(encoding="utf-8") == "", mark.read_text(encoding="utf-8")
        return Book(out)
    command = [sys.executable, "-m", "vetcourse", "build", "html", "--out", str(out)]
    env = {**os.environ, "PYTHONPATH": str(ROOT / "src"), "VETCOURSE_LANG": "en"}
    done = subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, check=False)
    problems = done.stderr if done.returncode else ""
    mark.write_text(problems, encoding="utf-8")
    assert done.returncode == 0, problems
    return Book(out)


def target(page: Page, link: str) -> tuple[Path, str] | None:
    """The file and the fragment that a link of *page* leads to; None for other hosts."""
    if urlsplit(link).scheme or link.startswith("//"):
        return None
    address, fragment = urldefrag(link)
    path = urlsplit(address).path
    return ((page.path.parent / unquote(path)).resolve() if path else page.path), unquote(fragment)
