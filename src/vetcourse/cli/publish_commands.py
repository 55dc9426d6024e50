"""Commands that make the book."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import click

from vetcourse.cli.app import App
from vetcourse.cli.terminal import width
from vetcourse.languages import Edition
from vetcourse.publish.build import Format, Product, build, choose

__all__ = ["build_command", "serve_command"]

FORMATS = [*(str(kind) for kind in Format), "all"]


@click.command("build", help="book.help_build")
@click.argument("formats", nargs=-1, type=click.Choice(FORMATS), metavar="[html|pdf|epub|all]")
@click.option("--edition", "names", multiple=True, help="book.help_edition", metavar="zh|en|zh-en")
@click.option("--out", default="build", help="book.help_out", metavar="DIR")
@click.option("--browser", is_flag=True, help="browser.help_browser")
@click.option("--browser-runtime", "package", default=None, help="browser.help_runtime", metavar="FILE")
@click.pass_obj
def build_command(
    app: App, formats: tuple[str, ...], names: tuple[str, ...], out: str, browser: bool, package: str | None
) -> int:
    """Build the book and say where it is."""
    runtime = _runtime(app, package) if browser or package else None
    kinds = [kind for kind in Format if not formats or str(kind) in formats or "all" in formats]
    target = (app.folder / out).resolve()
    started = time.monotonic()
    products = build(app.places.root, target, formats=kinds, wanted=choose(names), progress=_Meter(app).report)
    _print_table(app, products)
    if runtime is not None and Format.HTML in kinds:
        _add_exercises(app, target / Format.HTML, choose(names), runtime)
    seconds = f"{time.monotonic() - started:.1f}"
    app.terminal.print(app.text("book.built", path=_shown(target / "index.html", app.folder), seconds=seconds))
    return 0


@click.command("serve", help="book.help_serve")
@click.option("--edition", "name", default=None, help="book.help_edition", metavar="zh|en|zh-en")
@click.option("--port", default=8000, help="book.help_port", metavar="PORT")
@click.option("--out", default="build", help="book.help_out", metavar="DIR")
@click.pass_obj
def serve_command(app: App, name: str | None, port: int, out: str) -> int:
    """Show one edition in a browser and rebuild it on each save."""
    from vetcourse.publish.serve import HOST, check_port, command

    edition = choose([name or app.messages.language])[0]
    check_port(port)
    app.terminal.print(app.text("book.serving", url=f"http://{HOST}:{port}/", edition=edition.name))
    line = command(app.places.root, (app.folder / out).resolve(), edition, port)
    try:
        return subprocess.run([sys.executable, *line], cwd=app.places.root, check=False).returncode
    except KeyboardInterrupt:
        return 0  # the server has heard it too


def _runtime(app: App, package: str | None) -> Path:
    from vetcourse.browser import runtime

    cache = app.places.cache.parent
    return runtime.unpack((app.folder / package).resolve(), cache) if package else runtime.fetch(cache)


def _add_exercises(app: App, built: Path, editions: tuple[Edition, ...], runtime: Path) -> None:
    from vetcourse import course
    from vetcourse.browser.pages import enhance
    from vetcourse.publish.quizkey import identity

    everything = course.load(app.places)
    folder = enhance(built, editions, everything, app.places, runtime, identity(everything))
    size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()) / 1e6
    app.terminal.print(app.text("browser.added", path=_shown(folder, app.folder), size=f"{size:.0f}"))


class _Meter:
    """Prints a line when a book reaches a new step; in a terminal the last line also counts."""

    def __init__(self, app: App) -> None:
        self.app = app
        self.steps: dict[str, str] = {}

    def report(self, book: str, step: str, percent: int) -> None:
        """Hear of progress."""
        if self.steps.get(book) != step:
            self.steps[book] = step
            self.app.terminal.print(self.app.terminal.style(f"{book:<12} {step}", "dim"))


def _print_table(app: App, products: tuple[Product, ...]) -> None:
    rows = [[app.text(f"book.column_{name}") for name in ("book", "size", "files", "time", "place")]]
    for product in products:
        rows.append(
            [
                f"{product.format} {product.edition.code}",
                f"{product.size / 1e6:.1f} MB",
                str(product.files),
                f"{product.seconds:.1f} s",
                _shown(product.path, app.folder),
            ]
        )
    widths = [max(width(row[index]) for row in rows) for index in range(len(rows[0]))]
    for number, row in enumerate(rows):
        line = "  ".join(cell + " " * (size - width(cell)) for cell, size in zip(row, widths, strict=True)).rstrip()
        app.terminal.print(app.terminal.style(line, "bold") if number == 0 else line)


def _shown(path: Path, folder: Path) -> str:
    return str(path.relative_to(folder)) if path.is_relative_to(folder) else str(path)
