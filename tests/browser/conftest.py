"""A real Chromium for the tests of this folder."""

from __future__ import annotations

import functools
import http.server
import shutil
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from htmlbook import Book

FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
# A name that browsers do not trust as they trust localhost.
FLAGS.append("--host-resolver-rules=MAP classroom.test 127.0.0.1")


@pytest.fixture(scope="session")
def browser() -> Iterator[object]:
    """The system's Chromium, driven by playwright."""
    playwright = pytest.importorskip("playwright.sync_api", reason="pip install playwright")
    program = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if program is None:
        pytest.skip("no Chromium: apt-get install chromium")
    with playwright.sync_playwright() as running:
        started = running.chromium.launch(executable_path=program, args=FLAGS)
        yield started
        started.close()


@pytest.fixture(scope="session")
def served(book: Book) -> Iterator[str]:
    """The address at which the editions are served over plain http."""
    handler = functools.partial(Quiet, directory=str(book.folder / "html"))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()


class Quiet(http.server.SimpleHTTPRequestHandler):
    """Serves files without a line for each."""

    def log_message(self, format: str, *arguments: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="session")
def address(book: Book, served: str) -> Callable[[str, str, str], str]:
    """The address of a page by scheme, edition and name."""

    def make(scheme: str, edition: str, name: str) -> str:
        home = (book.folder / "html").as_uri() if scheme == "file" else served
        return f"{home}/{edition}/{name}.html"

    return make


@pytest.fixture(scope="session")
def axe() -> str:
    """The rules of axe-core as a script."""
    package = pytest.importorskip("axe_playwright_python", reason="pip install axe-playwright-python")
    return (Path(package.__file__).parent / "axe.min.js").read_text(encoding="utf-8")
