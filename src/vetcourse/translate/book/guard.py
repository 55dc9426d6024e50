"""A Sphinx extension that refuses damaged and hostile catalogues before Sphinx uses a word of them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING, Any

from vetcourse import catalogue
from vetcourse.errors import DamagedError, Problem
from vetcourse.translate.lint.safety import dangers

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.config import Config

__all__ = ["guard", "problems", "setup"]


def guard(folder: Path) -> None:
    """Raise DamagedError with everything that is damaged or dangerous in the catalogues below *folder*."""
    found = list(problems(folder))
    if found:
        raise DamagedError(found)


def problems(folder: Path) -> Iterator[Problem]:
    """Damage of any file, and every danger of a translation that would be shown."""
    for path in sorted(folder.rglob("*.po")):
        domain = path.relative_to(folder).with_suffix("").as_posix()
        try:
            entries = catalogue.read(path).entries
        except DamagedError as error:
            yield from error.problems
            continue
        for entry in entries:
            if not entry.usable:
                continue
            for text in entry.msgstr:
                for name, danger in dangers(domain, entry.msgid, text):
                    params = {"danger": f"{name}: {danger}"}
                    yield Problem(key="translate.danger", params=params, path=str(path), line=entry.msgstr_line)


def remove_orphans(folder: Path) -> list[Path]:
    """Remove compiled catalogues that have lost their source: Sphinx would go on using them."""
    orphans = [path for path in sorted(folder.rglob("*.mo")) if not path.with_suffix(".po").is_file()]
    for path in orphans:
        path.unlink()
    return orphans


def _check(app: Sphinx, config: Config) -> None:
    from sphinx.errors import ExtensionError

    names = dict.fromkeys((config.language, config.language.partition("_")[0]))
    for folder, name in product(config.locale_dirs, names):
        catalogues = Path(app.srcdir) / folder / name / "LC_MESSAGES"
        if catalogues.is_dir():
            remove_orphans(catalogues)
            found = list(problems(catalogues))
            if found:
                raise ExtensionError("\n".join(_sentence(problem, app) for problem in found))


def _sentence(problem: Problem, app: Sphinx) -> str:
    """In English, or in Chinese where the catalogue with the English sentences is the damaged one."""
    from vetcourse.messages import SOURCE, Messages

    folder = Path(app.srcdir) / app.config.locale_dirs[0]
    try:
        return Messages("en", folder).problem(problem)
    except DamagedError:
        return Messages(SOURCE, folder).problem(problem)


def setup(app: Sphinx) -> dict[str, Any]:
    """Check before any other extension looks at the configuration."""
    app.connect("config-inited", _check, priority=1)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
