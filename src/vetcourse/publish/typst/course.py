"""What only this course has: lesson head, exercises as tasks, quizzes as worksheets."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from docutils import nodes

from vetcourse.publish import quizform
from vetcourse.publish.typst import blocks, markup
from vetcourse.publish.typst.inline import in_language
from vetcourse.publish.typst.render import Handler, Renderer, elements

__all__ = ["HANDLERS"]

MARKS = {"single": "round", "multiple": "square"}


def bullet_list(node: nodes.Element, out: Renderer) -> str:
    """A list of facts prints in one line, any other as a list."""
    if "facts" not in node["classes"]:
        return blocks.bullet_list(node, out)
    items = "".join(f"{markup.content(blocks.list_item(item, out))}, " for item in node.children)
    return out.block(node, f"#vc.facts({items})")


def enumerated_list(node: nodes.Element, out: Renderer) -> str:
    """Targets of a question and lessons of a unit have a look of their own; any other list prints as a list."""
    look = next((name for name in ("targets", "course-lessons") if name in node["classes"]), None)
    if look is None:
        return blocks.enumerated_list(node, out)
    items = "".join(f"{markup.content(blocks.list_item(item, out))}, " for item in node.children)
    return out.block(node, f"#vc.{look}({items})")


def prompt(node: nodes.Element, out: Renderer) -> str:
    return out.block(node, markup.call("vc.prompt", in_language(node, out.children(node))))


def choices(node: nodes.Element, out: Renderer) -> str:
    """The answers on offer, each with a place for a mark; the order of the quiz file is kept."""
    ids = [str(item["option"]) for item in elements(node)]
    mark = markup.string(MARKS.get(elements(node)[0]["kind"], "blank"))
    items = "".join(f"{markup.content(blocks.list_item(item, out))}, " for item in node.children)
    return out.block(node, f"#vc.choices({mark}, {markup.value(ids)}, {items})")


def entry(node: nodes.Element, out: Renderer) -> str:
    """A line to write on; what stands after it is the unit."""
    unit = "".join(out.render(child) for child in node.children[1:])
    return out.block(node, markup.call("vc.answer", markup.text(node["label"]), unit))


def question(node: nodes.Element, out: Renderer) -> str:
    return out.block(node, markup.call("vc.question", out.children(node)))


HANDLERS: Final[Mapping[type[nodes.Node], Handler]] = {
    nodes.bullet_list: bullet_list,
    nodes.enumerated_list: enumerated_list,
    quizform.Question: question,
    quizform.Prompt: prompt,
    quizform.Choices: choices,
    quizform.Entry: entry,
}
