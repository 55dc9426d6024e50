"""The nodes of a quiz and their HTML: fieldsets that work without a script.

Every node is a standard one to other formats: a container, a paragraph, a list.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils import nodes

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.writers.html5 import HTML5Translator

__all__ = ["Choice", "Choices", "Entry", "Prompt", "Question", "setup"]


class Question(nodes.container):
    """One question; attributes ``slug``, ``question`` and ``kind``."""


class Prompt(nodes.paragraph):
    """What is asked."""


class Choices(nodes.enumerated_list):
    """The answers on offer."""


class Choice(nodes.list_item):
    """One answer; ``places`` are the targets or the number of places that it may be given."""


class Entry(nodes.paragraph):
    """Where an answer is written."""


def visit_question(self: HTML5Translator, node: Question) -> None:
    """Open the group of one question."""
    attributes = {"data-quiz": node["slug"], "data-question": node["question"], "data-kind": node["kind"]}
    self.body.append(self.starttag(node, "fieldset", **attributes))


def depart_question(self: HTML5Translator, node: Question) -> None:
    """Close the group."""
    self.body.append("</fieldset>\n")


def visit_prompt(self: HTML5Translator, node: Prompt) -> None:
    """Open the legend."""
    self.body.append(self.starttag(node, "legend", ""))


def depart_prompt(self: HTML5Translator, node: Prompt) -> None:
    """Close the legend."""
    self.body.append("</legend>\n")


def visit_choices(self: HTML5Translator, node: Choices) -> None:
    """Open the answers."""
    self.body.append(self.starttag(node, "ul"))


def depart_choices(self: HTML5Translator, node: Choices) -> None:
    """Close the answers."""
    self.body.append("</ul>\n")


def visit_choice(self: HTML5Translator, node: Choice) -> None:
    """Open one answer with the control that picks or places it."""
    name = f"{node['slug']}-{node['question']}"
    letter = f'<span class="option-id">{node["option"]}</span> '
    self.body.append(self.starttag(node, "li", "", **{"data-option": node["option"]}))
    if node["kind"] in ("single", "multiple"):
        control = "radio" if node["kind"] == "single" else "checkbox"
        self.body.append(f'<label><input type="{control}" name="{name}" value="{node["option"]}"> {letter}')
        return
    places = node["places"]
    values = [str(number) for number in range(1, places + 1)] if isinstance(places, int) else places
    options = "".join(f'<option value="{value}">{value}</option>' for value in ["", *values])
    self.body.append(f'<label><select name="{name}-{node["option"]}">{options}</select> {letter}')


def depart_choice(self: HTML5Translator, node: Choice) -> None:
    """Close one answer."""
    self.body.append("</label></li>\n")


def visit_entry(self: HTML5Translator, node: Entry) -> None:
    """Write the field; the line that other formats print is left out."""
    name = f"{node['slug']}-{node['question']}"
    mode = "decimal" if node["kind"] == "number" else "text"
    self.body.append(self.starttag(node, "p", "", CLASS="entry"))
    self.body.append(
        f'<label><span class="entry-label">{self.encode(node["label"])}</span> '
        f'<input type="text" name="{name}" inputmode="{mode}" autocomplete="off" size="16"> '
    )
    node.pop(0)


def depart_entry(self: HTML5Translator, node: Entry) -> None:
    """Close the field."""
    self.body.append("</label></p>\n")


def setup(app: Sphinx) -> None:
    """Register the nodes; formats other than HTML know them by their base classes."""
    app.add_node(Question, html=(visit_question, depart_question))
    app.add_node(Prompt, html=(visit_prompt, depart_prompt))
    app.add_node(Choices, html=(visit_choices, depart_choices))
    app.add_node(Choice, html=(visit_choice, depart_choice))
    app.add_node(Entry, html=(visit_entry, depart_entry))
