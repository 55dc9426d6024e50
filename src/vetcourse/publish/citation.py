"""``:cite:`` refers to a work, ``references`` lists the works; numbers follow the order of first citation."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from docutils import nodes
from sphinx.transforms.post_transforms import SphinxPostTransform
from sphinx.util import logging
from sphinx.util.docutils import SphinxDirective, SphinxRole

from vetcourse.errors import CourseError
from vetcourse.publish.references import Work, form, load
from vetcourse.publish.wording import plain

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from docutils.nodes import Node, system_message
    from sphinx.application import Sphinx
    from sphinx.environment import BuildEnvironment

__all__ = ["setup"]

logger = logging.getLogger(__name__)
FOLDER = "references"


class Mark(nodes.Inline, nodes.TextElement):
    """A citation that waits for its number; attribute ``keys``."""


class List(nodes.General, nodes.Element):
    """Stands where the references will be."""


class CiteRole(SphinxRole):
    """``:cite:`Gini1914``` or, for several works, ``:cite:`Gini1914, Lorenz1905```."""

    def run(self) -> tuple[list[Node], list[system_message]]:
        """Return a mark; the number comes when all pages have been read."""
        keys = [key.strip() for key in self.text.split(",")]
        cited = _cited(self.env).setdefault(self.env.docname, [])
        cited += [key for key in keys if key not in cited]
        return [Mark(self.rawtext, "", keys=keys, docname=self.env.docname)], []


class ReferencesDirective(SphinxDirective):
    """``.. references::``."""

    def run(self) -> list[Node]:
        """Return the place of the list."""
        for path in sorted((Path(self.env.srcdir) / FOLDER).glob("*.yaml")):
            self.env.note_dependency(str(path))
        _lists(self.env).add(self.env.docname)
        return [List()]


class NumberCitations(SphinxPostTransform):
    """Gives each mark its number and writes the list."""

    default_priority = 4

    def run(self, **kwargs: object) -> None:
        """Replace marks and lists."""
        marks, lists = list(self.document.findall(Mark)), list(self.document.findall(List))
        if not marks and not lists:
            return
        works = _works(self.env)
        numbers = {key: number for number, key in enumerate(_order(self.env), 1)}
        for mark in marks:
            mark.replace_self(self._mark(mark, numbers, works))
        for node in lists:
            node.replace_self(self._list(numbers, works))

    def _mark(self, mark: Mark, numbers: dict[str, int], works: dict[str, Work]) -> Sequence[Node]:
        words: list[Node] = []
        for key in mark["keys"]:
            if key not in works:
                logger.warning(
                    "no file of docs/references has the work %r", key, location=mark, type="vetcourse", subtype="cite"
                )
                continue
            words.append(self._link(works[key], numbers[key]))
        return [nodes.inline("", "", *words, classes=["cite"])]

    def _link(self, work: Work, number: int) -> Node:
        text = nodes.inline("", f"[{number}]")
        page = next(iter(sorted(_lists(self.env))), None)
        if page is None:
            return text
        here = self.env.current_document.docname
        builder = self.env._app.builder
        uri = "" if page == here else builder.get_relative_uri(here, page)
        return nodes.reference("", "", text, internal=True, refuri=f"{uri}#{anchor(work.key)}", reftitle=form(work))

    def _list(self, numbers: dict[str, int], works: dict[str, Work]) -> nodes.enumerated_list:
        found = nodes.enumerated_list(classes=["references"], enumtype="arabic", prefix="[", suffix="]")
        found += [self._entry(works[key]) for key in numbers if key in works]
        return found

    def _entry(self, work: Work) -> nodes.list_item:
        text = form(work)
        words: list[Node] = [nodes.Text(text.removesuffix(work.url))]
        if work.url:
            words.append(nodes.reference("", work.url, refuri=work.url))
        language = "zh-CN" if work.lang.startswith("zh") else work.lang
        entry = plain(nodes.paragraph, [nodes.inline("", "", *words, classes=[f"language-{language}"])])
        return nodes.list_item("", entry, ids=[anchor(work.key)])


def anchor(key: str) -> str:
    """Return the id of a work in the list."""
    return "ref-" + nodes.make_id(key)


def _cited(env: BuildEnvironment) -> dict[str, list[str]]:
    """Keys by page, each page's in the order of citation."""
    if not hasattr(env, "vetcourse_cited"):
        env.vetcourse_cited = {}  # type: ignore[attr-defined]
    cited: dict[str, list[str]] = env.vetcourse_cited  # type: ignore[attr-defined]
    return cited


def _lists(env: BuildEnvironment) -> set[str]:
    """Pages that hold a list of references."""
    if not hasattr(env, "vetcourse_lists"):
        env.vetcourse_lists = set()  # type: ignore[attr-defined]
    lists: set[str] = env.vetcourse_lists  # type: ignore[attr-defined]
    return lists


def _works(env: BuildEnvironment) -> dict[str, Work]:
    try:
        return load(Path(env.srcdir) / FOLDER)
    except CourseError as error:
        logger.warning("%s", error, type="vetcourse", subtype="cite")
        return {}


def _order(env: BuildEnvironment) -> list[str]:
    """Keys by first citation, pages in the order of the table of contents; then the works that nobody cites."""
    cited = _cited(env)
    pages = [page for page in _pages(env, env.config.root_doc, set()) if page in cited]
    pages += [page for page in sorted(cited) if page not in pages]
    keys = dict.fromkeys(key for page in pages for key in cited[page])
    return [*keys, *(key for key in sorted(_works(env)) if key not in keys)]


def _pages(env: BuildEnvironment, page: str, seen: set[str]) -> Iterator[str]:
    if page in seen:
        return
    seen.add(page)
    yield page
    for child in env.toctree_includes.get(page, ()):
        yield from _pages(env, child, seen)


def _forget(app: Sphinx, env: BuildEnvironment, docname: str) -> None:
    _cited(env).pop(docname, None)
    _lists(env).discard(docname)


def _merge(app: Sphinx, env: BuildEnvironment, docnames: set[str], other: BuildEnvironment) -> None:
    for page in docnames:
        if page in _cited(other):
            _cited(env)[page] = _cited(other)[page]
    _lists(env).update(_lists(other) & set(docnames))


def _renumbered(app: Sphinx, env: BuildEnvironment) -> list[str]:
    """Pages to write again because a number changed."""
    order = _order(env)
    if getattr(env, "vetcourse_order", order) == order:
        env.vetcourse_order = order  # type: ignore[attr-defined]
        return []
    env.vetcourse_order = order  # type: ignore[attr-defined]
    return sorted(_cited(env).keys() | _lists(env))


def setup(app: Sphinx) -> None:
    """Register role, directive and numbering."""
    for node in (Mark, List):
        app.add_node(node)
    app.add_role("cite", CiteRole())
    app.add_directive("references", ReferencesDirective)
    app.add_post_transform(NumberCitations)
    app.connect("env-purge-doc", _forget)
    app.connect("env-merge-info", _merge)
    app.connect("env-updated", _renumbered)
