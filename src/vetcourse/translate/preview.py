"""One page rebuilt as soon as its catalogue or source is saved, and served on this machine."""

from __future__ import annotations

import functools
import http.server
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from vetcourse.errors import DamagedError, Problem, UnknownNameError
from vetcourse.languages import Language
from vetcourse.places import Places
from vetcourse.translate.store import catalogue_path

__all__ = ["Preview", "build_all", "find_page", "serve", "watch"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """One page in one language, and where Sphinx builds it; what Sphinx has read is kept between runs."""

    places: Places
    language: Language
    page: str
    build: Path

    @property
    def output(self) -> Path:
        """The folder of the edition."""
        return self.build / "html" / self.language.code

    @property
    def path(self) -> Path:
        """The built page."""
        return self.output / f"{self.page}.html"

    @property
    def source(self) -> Path:
        """The page's source."""
        return self.places.root / "docs" / f"{self.page}.rst"

    def command(self) -> list[str]:
        """What builds the page and nothing else."""
        doctrees = self.build / ".doctrees" / self.language.code
        options = ["-b", "html", "-q", "-N", "-c", str(self.places.root), "-d", str(doctrees)]
        options += ["-D", f"language={self.language.sphinx}", str(self.places.root / "docs"), str(self.output)]
        return [sys.executable, "-m", "sphinx", *options, str(self.source)]

    def rebuild(self) -> str:
        """Build the page; return Sphinx's complaints. Raises DamagedError if there is no page at all."""
        return _run(self.command(), self.places.root)


def build_all(root: Path, language: Language) -> Path:
    """Build all pages of the course at *root*; return the folder. Raises DamagedError if Sphinx fails."""
    output = root / "build" / "html" / language.code
    options = ["-b", "html", "-q", "-N", "-c", str(root), "-d", str(root / "build" / ".doctrees")]
    options += ["-D", f"language={language.sphinx}", str(root / "docs"), str(output)]
    _run([sys.executable, "-m", "sphinx", *options], root)
    return output


def _run(command: list[str], root: Path) -> str:
    """Run Sphinx and return its complaints; raises DamagedError if it fails."""
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, encoding="utf-8", check=False)
    if done.returncode:
        text = " ".join(line for line in done.stderr.splitlines() if line.strip())[-600:]
        raise DamagedError(Problem(key="translate.sphinx_failed", params={"text": text}))
    return done.stderr


def find_page(places: Places, name: str) -> str:
    """The page that *name* means: ``unit1/l05_olive``, ``l05_olive`` or ``l05``; raises UnknownNameError."""
    docs = places.root / "docs"
    pages = sorted(path.relative_to(docs).with_suffix("").as_posix() for path in docs.rglob("*.rst"))
    wanted = name.removesuffix(".po").removesuffix(".rst").strip("/")
    for matches in (
        [page for page in pages if page == wanted],
        [page for page in pages if page.rpartition("/")[2] == wanted],
        [page for page in pages if page.rpartition("/")[2].startswith(wanted.lower() + "_")],
    ):
        if len(matches) == 1:
            return matches[0]
    raise UnknownNameError(Problem(key="translate.no_page", params={"name": name, "known": ", ".join(pages[:8])}))


def serve(folder: Path, port: int) -> http.server.ThreadingHTTPServer:
    """Serve *folder* to this machine only, in the background; port 0 takes any free one."""
    handler = functools.partial(_Quiet, directory=str(folder))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", port), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server


class _Quiet(http.server.SimpleHTTPRequestHandler):
    """Says nothing, and lets no browser keep an old page."""

    def end_headers(self) -> None:
        self.send_header("Cache-Control", "no-store")
        super().end_headers()

    def log_message(self, format: str, *args: object) -> None:
        """Stay silent."""


def watch(preview: Preview) -> Iterator[None]:
    """One item each time the page's source or a catalogue of the language is saved."""
    from watchfiles import watch as changes

    language = preview.language.code
    catalogues = catalogue_path(preview.places.locales, language, "x").parent
    watched = [path for path in (preview.source.parent, catalogues) if path.is_dir()]
    for found in changes(*watched, debounce=50, step=20):
        if any(Path(path).suffix in (".po", ".rst") for _, path in found):
            yield
