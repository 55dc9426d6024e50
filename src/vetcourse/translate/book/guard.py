"""A Sphinx extension that refuses damaged and hostile catalogues before Sphinx uses a word of them."""

from __future__ import annotations

import json
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

__all__ = ["problems", "setup"]

PASSED = "catalogues_passed.json"  # below the doctrees: what need not be read again


def problems(folder: Path, path: Path) -> Iterator[Problem]:
    """The damage of one catalogue below *folder*, or every danger of a translation that would be shown."""
    domain = path.relative_to(folder).with_suffix("").as_posix()
    try:
        entries = catalogue.read(path).entries
    except DamagedError as error:
        yield from error.problems
        return
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

    stamps = Path(app.doctreedir) / PASSED
    passed = _load(stamps)
    names = dict.fromkeys((config.language, config.language.partition("_")[0]))
    found: list[Problem] = []
    now: dict[str, list[int]] = {}
    for folder, name in product(config.locale_dirs, names):
        catalogues = Path(app.srcdir) / folder / name / "LC_MESSAGES"
        remove_orphans(catalogues)
        for path in sorted(catalogues.rglob("*.po")):
            stamp = [path.stat().st_mtime_ns, path.stat().st_size]
            wrong = [] if passed.get(str(path)) == stamp else list(problems(catalogues, path))
            found += wrong
            if not wrong:
                now[str(path)] = stamp
    if found:
        raise ExtensionError("\n".join(_sentence(problem, app) for problem in found))
    if now != passed:
        stamps.parent.mkdir(parents=True, exist_ok=True)
        stamps.write_text(json.dumps(now), encoding="utf-8")


def _load(stamps: Path) -> dict[str, list[int]]:
    """What passed before, by path: time of change and size."""
    try:
        found: dict[str, list[int]] = json.loads(stamps.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found


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
