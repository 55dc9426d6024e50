"""Join all documents to one tree and learn what the printed book needs to know of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import count

from docutils import nodes
from sphinx import addnodes
from sphinx.builders import Builder
from sphinx.util.nodes import inline_all_toctrees

from vetcourse.publish.typst.inline import TITLES, is_inside
from vetcourse.publish.typst.render import document_of, is_title_section
from vetcourse.publish.typst.structure import chapters

__all__ = ["footnotes", "join", "labels", "uses"]


def join(builder: Builder, root: str) -> nodes.document:
    """One resolved tree; a listed document follows the one that lists it, a short list stands in its place."""
    tree = builder.env.get_doctree(root)
    whole = inline_all_toctrees(builder, {root}, root, tree, lambda text: text, [root])
    _adopt(whole)
    _move_documents(whole)
    builder.env.resolve_references(whole, root, builder)
    return whole


def _adopt(tree: nodes.document) -> None:
    """Sphinx leaves the children of an inlined document with their former parent."""
    for file in tree.findall(addnodes.start_of_file):
        for child in file.children:
            child.parent = file


def _move_documents(tree: nodes.document) -> None:
    for file in list(tree.findall(addnodes.start_of_file)):
        home = file.parent
        while not isinstance(home, (addnodes.start_of_file, nodes.document)):
            home = home.parent
        place = file.parent
        entry = chapters("", targets=[f"{file['docname']}#"])
        previous = place.children[place.index(file) - 1] if place.index(file) else None
        if isinstance(home, nodes.document):
            place.remove(file)  # the table of contents lists them
        elif isinstance(previous, chapters):
            previous["targets"].append(f"{file['docname']}#")
            place.remove(file)
        else:
            place.replace(file, entry)
        home.append(file)


def labels(tree: nodes.document, root: str, wanted: Iterable[str]) -> Mapping[str, str]:
    """A Typst label for each place that a link or the index points to, by ``docname#id``; a title's id is empty."""
    targets = {*wanted, *_pointed_at(tree, root)}
    found = {"genindex": "genindex"}
    for number, node in enumerate(tree.findall(nodes.Element)):
        places = list(_places(node, root))
        if not targets.isdisjoint(places):
            found.update(dict.fromkeys(places, f"p{number}"))
    return found


def _places(node: nodes.Element, root: str) -> Iterator[str]:
    ids: list[str] = node.get("ids", [])
    if not ids and not is_title_section(node):
        return
    name = document_of(node, root)
    yield from (f"{name}#{anchor}" for anchor in ids)
    if is_title_section(node):
        yield f"{name}#"
        yield name


def uses(tree: nodes.document, root: str) -> Mapping[str, list[str]]:
    """Where each glossary term is first used in a section: the index leads there too. Marks those links."""
    found: dict[str, list[str]] = {}
    numbers = count(1)
    for section in tree.findall(nodes.section):
        seen: set[str] = set()
        for link in _term_links(section):
            target = link["refuri"].removeprefix("%")
            if target not in seen:
                seen.add(target)
                link["ids"] = [f"use-{next(numbers)}"]
                found.setdefault(target, []).append(f"{document_of(link, root)}#{link['ids'][0]}")
    return found


def _term_links(section: nodes.section) -> Iterator[nodes.reference]:
    """The links to terms that stand in a section itself, not in those below it."""
    for child in section.children:
        if isinstance(child, nodes.Element) and not isinstance(child, (nodes.section, addnodes.start_of_file)):
            links = child.findall(nodes.reference)
            yield from (
                link for link in links if "#term-" in str(link.get("refuri", "")) and not is_inside(link, TITLES)
            )


def _pointed_at(tree: nodes.document, root: str) -> Iterator[str]:
    for node in tree.findall(nodes.Element):
        if "refid" in node:
            yield f"{document_of(node, root)}#{node['refid']}"
        elif str(node.get("refuri", "")).startswith("%"):
            yield node["refuri"].removeprefix("%")
        elif isinstance(node, chapters):
            yield from node["targets"]


def footnotes(tree: nodes.document, root: str) -> Mapping[str, nodes.footnote]:
    """Each footnote by ``docname#id``."""
    notes = tree.findall(nodes.footnote)
    return {f"{document_of(node, root)}#{name}": node for node in notes for name in node["ids"]}
