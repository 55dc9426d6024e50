"""Builds editions and formats, tells how far it is, and says what it made."""

from __future__ import annotations

import shutil
import threading
import time
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from vetcourse.errors import CourseError, DamagedError, Problem, UsageError
from vetcourse.languages import Edition, editions
from vetcourse.publish import sphinxrun
from vetcourse.publish.front import write_front

__all__ = ["Format", "Product", "Progress", "build", "choose"]

Progress = Callable[[str, str, int], None]
STEM = "vetcourse"


class Format(StrEnum):
    """A form of the book; the value is also its folder below the output."""

    HTML = "html"
    PDF = "pdf"
    EPUB = "epub"


BUILDERS = {Format.HTML: "html", Format.PDF: "typstpdf", Format.EPUB: "epub"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Product:
    """One finished book: where a reader opens it, its size in bytes, its number of files, and the seconds it took."""

    format: Format
    edition: Edition
    path: Path
    size: int
    files: int
    seconds: float


def choose(names: Iterable[str]) -> tuple[Edition, ...]:
    """Return the editions called *names*, all if there are none; UsageError for a name that does not exist."""
    known = {edition.code: edition for edition in editions()}
    wanted = list(dict.fromkeys(names)) or list(known)
    unknown = [name for name in wanted if name not in known]
    if unknown:
        params = {"name": ", ".join(unknown), "known": ", ".join(known)}
        raise UsageError(Problem(key="book.edition_unknown", params=params))
    return tuple(known[name] for name in wanted)


def build(
    root: Path,
    out: Path,
    *,
    formats: Sequence[Format],
    wanted: Sequence[Edition],
    progress: Progress,
    workers: int = 2,
) -> tuple[Product, ...]:
    """Build every format of every wanted edition of the course at *root*, then the page that leads to them.

    Editions are built side by side, the formats of one edition one after the other, as they share what Sphinx has
    read. *progress* hears edition, step and percentage. Raises CourseError with the problems of all editions.
    """
    if not (root / "conf.py").is_file():
        raise UsageError(Problem(key="book.no_sources", path=str(root)))
    lock = threading.Lock()

    def report(name: str, step: str, percent: int) -> None:
        with lock:
            progress(name, step, percent)

    problems: dict[str, Problem] = {}
    products: list[Product] = []
    with ThreadPoolExecutor(max_workers=workers) as pool:
        jobs = [pool.submit(_edition, root, out, formats, edition, report) for edition in wanted]
        for job in jobs:
            try:
                products += job.result()
            except CourseError as error:
                problems |= {str(problem): problem for problem in error.problems}  # told once for all editions
    if problems:
        raise DamagedError(problems.values())
    write_front(out)
    return tuple(sorted(products, key=lambda product: list(Format).index(product.format)))


def _edition(root: Path, out: Path, formats: Sequence[Format], edition: Edition, report: Progress) -> list[Product]:
    return [_product(root, out, kind, edition, report) for kind in formats]


def _product(root: Path, out: Path, kind: Format, edition: Edition, report: Progress) -> Product:
    started = time.monotonic()
    place = out / kind / edition.code if kind == Format.HTML else out / ".work" / kind / edition.code
    command = sphinxrun.arguments(
        edition, builder=BUILDERS[kind], root=root, out=place, doctrees=out / ".doctrees" / edition.code
    )
    name = f"{kind} {edition.code}"
    sphinxrun.run(command, root, lambda step, percent: report(name, step, percent))
    path = place / "index.html" if kind == Format.HTML else _collect(place, out, kind, edition)
    files = [file for file in path.parent.rglob("*") if file.is_file()] if kind == Format.HTML else [path]
    return Product(
        format=kind,
        edition=edition,
        path=path,
        size=sum(file.stat().st_size for file in files),
        files=len(files),
        seconds=time.monotonic() - started,
    )


def _collect(place: Path, out: Path, kind: Format, edition: Edition) -> Path:
    """Copy the one file of a format to where readers look for it."""
    made = max(place.glob(f"*.{kind}"), key=lambda path: path.stat().st_mtime_ns)
    target = out / kind / f"{STEM}-{edition.code}.{kind}"
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(made, target)
    return target
