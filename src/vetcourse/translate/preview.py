"""One page rebuilt as soon as its catalogue or source is saved, and served on this machine."""

from __future__ import annotations

import functools
import http.server
import multiprocessing
import os
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from vetcourse.errors import DamagedError, Problem, UnknownNameError
from vetcourse.languages import Language
from vetcourse.places import PACKAGE, Places
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
        """Build the page; return Sphinx's complaints. Raises DamagedError if Sphinx fails.

        The build runs in a child of a process that has Sphinx loaded already, where the system can do that.
        """
        context = _warm()
        with tempfile.TemporaryDirectory() as folder:
            log = Path(folder) / "log"
            catalogues = catalogue_path(self.places.locales, self.language.code, "x").parent
            process = context.Process(target=_build, args=(self.command()[3:], self.places.root, catalogues, log))
            process.start()
            process.join()
            complaints = log.read_text(encoding="utf-8", errors="replace")
        if process.exitcode:
            raise DamagedError(_failed(complaints))
        return complaints


def build_all(root: Path, language: Language) -> Path:
    """Build all pages of the course at *root*; return the folder. Raises DamagedError if Sphinx fails."""
    output = root / "build" / "html" / language.code
    options = ["-b", "html", "-q", "-N", "-c", str(root), "-d", str(root / "build" / ".doctrees")]
    options += ["-D", f"language={language.sphinx}", str(root / "docs"), str(output)]
    _run([sys.executable, "-m", "sphinx", *options], root)
    return output


def _run(command: list[str], root: Path) -> str:
    """Run Sphinx and return its complaints; raises DamagedError if it fails."""
    path = os.pathsep.join([str(PACKAGE.parent), *filter(None, [os.environ.get("PYTHONPATH")])])
    environ = {**os.environ, "PYTHONPATH": path}
    done = subprocess.run(
        command, cwd=root, env=environ, capture_output=True, text=True, encoding="utf-8", check=False
    )
    if done.returncode:
        raise DamagedError(_failed(done.stderr))
    return done.stderr


def _failed(complaints: str) -> Problem:
    text = " ".join(line.strip() for line in complaints.splitlines() if line.strip())
    return Problem(key="translate.sphinx_failed", params={"text": text[-600:]})


@functools.cache
def _warm() -> Any:
    """How to start a child that need not load Sphinx and the book's extension again."""
    methods = multiprocessing.get_all_start_methods()
    context = multiprocessing.get_context("forkserver" if "forkserver" in methods else "spawn")
    parts = sorted(path.stem for path in (PACKAGE / "publish").glob("*.py") if path.stem != "__init__")
    modules = ["sphinx.cmd.build", "sphinx.builders.html", "furo", *(f"vetcourse.publish.{part}" for part in parts)]
    context.set_forkserver_preload(modules)
    return context


def _compile(catalogues: Path) -> None:
    """Compile what has changed: asked for one page, Sphinx compiles one and then misses the others on every run."""
    from sphinx.util.i18n import CatalogInfo

    for path in catalogues.rglob("*.po"):
        domain = path.relative_to(catalogues).with_suffix("").as_posix()
        found = CatalogInfo(str(catalogues), domain, "utf-8")
        if found.is_outdated():
            found.write_mo(catalogues.parent.name)


def _build(arguments: list[str], root: Path, catalogues: Path, log: Path) -> None:
    """Run Sphinx in this process, with all it says in *log*."""
    from sphinx.cmd.build import main

    os.chdir(root)
    with log.open("w", encoding="utf-8") as stream:
        os.dup2(stream.fileno(), 1)
        os.dup2(stream.fileno(), 2)
        sys.stdout = sys.stderr = stream
        _compile(catalogues)
        code = main(arguments)
        stream.flush()
    os._exit(code)


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
