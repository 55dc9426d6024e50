"""Rules on what must be the same on both sides: whatever a program reads, and the structure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from vetcourse.translate.lint.finding import Example, Pair, Rule, Severity, Words
from vetcourse.translate.lint.structure import structure
from vetcourse.translate.script import has_han

__all__ = ["RULES"]


def _differences(here: Counter[str], there: Counter[str]) -> Words:
    for text, count in (here - there).items():
        yield f"-{text}" if count == 1 else f"-{text} ×{count}"
    for text, count in (there - here).items():
        yield f"+{text}" if count == 1 else f"+{text} ×{count}"


def safety(pair: Pair) -> Words:
    """Markup, addresses or invisible characters that the source does not have."""
    for name, text in pair.dangers:
        yield f"{name}: {text}"


def placeholders(pair: Pair) -> Words:
    """``{name}``, ``%(name)s``, ``%d``, ``$name``."""
    yield from _differences(pair.here.placeholders, pair.there.placeholders)


def literals(pair: Pair) -> Words:
    """Code between double backquotes; in plain texts options, files and names."""
    yield from _differences(pair.here.literals, pair.there.literals)
    yield from _differences(pair.here.code, pair.there.code)


def roles(pair: Pair) -> Words:
    """Role names and what they point to."""
    here, there = (Counter(_shown_roles(side.roles)) for side in (pair.here, pair.there))
    yield from _differences(here, there)


def _shown_roles(found: Counter[tuple[str, str]]) -> Iterator[str]:
    for (name, target), count in found.items():
        yield from [f":{name}:`{' '.join(target.split())}`"] * count


def term_form(pair: Pair) -> Words:
    """A glossary term shows the translation and points to the source term."""
    if pair.han:
        return
    for name, shown, target in pair.there.role_texts:
        if name == "term" and (shown == target or has_han(shown)):
            rendering = pair.terms.get(target, "…")
            yield f":term:`{rendering} <{target}>`"


def urls(pair: Pair) -> Words:
    """Web addresses."""
    yield from _differences(pair.here.urls, pair.there.urls)


def references(pair: Pair) -> Words:
    """Footnotes and substitutions."""
    yield from _differences(pair.here.references, pair.there.references)


def markup(pair: Pair) -> Words:
    """Markup that docutils can read: every mark is closed, no star or underscore stands bare."""
    if pair.plain:
        return
    complaints = structure(pair.there.rest).complaints
    if len(complaints) > len(structure(pair.here.rest).complaints):
        yield complaints[0].splitlines()[0]


def blocks(pair: Pair) -> Words:
    """One paragraph stays one paragraph, and does not turn into a list, a heading or a quotation."""
    if pair.plain:
        if pair.target.count("\n") != pair.source.count("\n"):
            yield f"\\n ×{pair.target.count(chr(10))}"
        return
    here, there = structure(pair.here.rest).blocks, structure(pair.there.rest).blocks
    if here != there:
        yield f"{', '.join(there) or '-'} ≠ {', '.join(here) or '-'}"


def emphasis(pair: Pair) -> Words:
    """As many words in bold or italics; a Chinese title in 《》 may become italics."""
    if pair.plain or any(markup(pair)):
        return
    here, there = structure(pair.here.rest).inline, structure(pair.there.rest).inline
    titles = max(0, pair.source.count("《") - pair.target.count("《"))
    surplus = Counter(there)
    surplus["emphasis"] -= min(titles, max(0, there["emphasis"] - here["emphasis"]))
    yield from _differences(+here, +surplus)


def _rule(name: str, find: object, source: str, bad: str, good: str, domain: str = "unit1/example") -> Rule:
    example = Example(source=source, bad=bad, good=good, domain=domain)
    return Rule(name=name, severity=Severity.ERROR, find=find, example=example)  # type: ignore[arg-type]


RULES = (
    _rule(
        "safety",
        safety,
        "点这里。",
        "`Click here <javascript:alert(1)>`_.",
        "Click here.",
    ),
    _rule(
        "placeholders",
        placeholders,
        "得分 {score}，满分 {total}",
        "{score} of {totl} points",
        "{score} of {total} points",
        "vetcourse",
    ),
    _rule("literals", literals, "返回 ``gini(x)``。", "Return ``gini(y)``.", "Return ``gini(x)``."),
    _rule(
        "roles", roles, "见 :ref:`下一节 <l05-data>`。", "See the next section.", "See :ref:`the data <l05-data>`."
    ),
    _rule(
        "term-form",
        term_form,
        "目标是\\ :term:`共同富裕`。",
        "The aim is :term:`共同富裕`.",
        "The aim is :term:`common prosperity <共同富裕>`.",
    ),
    _rule(
        "urls",
        urls,
        "数据见 https://www.stats.gov.cn/sj/。",
        "The data are at https://www.stats.gov/sj/.",
        "The data are at https://www.stats.gov.cn/sj/.",
    ),
    _rule(
        "references",
        references,
        "来自统计局 [1]_。",
        "From the statistics office.",
        "From the statistics office [1]_.",
    ),
    _rule("markup", markup, "这很**重要**。", "This is **important.", "This is **important**."),
    _rule("blocks", blocks, "先排序。", "1. Sort first.", "Sort first."),
    _rule("emphasis", emphasis, "这很**重要**。", "This is important.", "This is **important**."),
)
