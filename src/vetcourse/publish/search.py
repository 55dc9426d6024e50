"""Search that finds Chinese: pairs of Han characters and whole words, cut by one rule on both sides.

The index is cut here, the query in the browser; both follow the constants of this module. A run of Han characters
is indexed as its characters and its overlapping pairs; a query asks for pairs, or for the character if it is one.
``theme/static/search.js`` ranks what is found.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from docutils import nodes
from sphinx.search.zh import SearchChinese
from sphinx.transforms.post_transforms import SphinxPostTransform

if TYPE_CHECKING:
    from sphinx.application import Sphinx

__all__ = ["HAN_RANGES", "BigramSearch", "setup", "words"]

HAN_RANGES = ((0x3005, 0x3007), (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFAFF), (0x20000, 0x3FFFF))
HAN = "".join(f"{chr(first)}-{chr(last)}" for first, last in HAN_RANGES)
RUNS = re.compile(rf"([{HAN}]+)|[0-9]+\.[0-9]+|(?:(?![{HAN}])[^\W_])+")
WORD = r"[\p{L}\p{N}]"  # what Python calls \w, without the underscore
SPELLINGS = (  # British endings and how America spells them
    (r"is(?=(?:e[drs]?|ers|ing|ations?)$)", "iz"),
    (r"our(?=(?:s|ed|ing)?$)", "or"),
    (r"enc(?=e[ds]?$)", "ens"),
    (r"mme(?=s?$)", "m"),
    (r"tre(?=s?$)", "ter"),
)
ASKING = "怎么 怎样 什么 么样 如何 为何 为什 哪些 哪个 多少 多大 是否 还是 有没 没有 可以"  # pairs of any question
UNSEARCHED = "no-search"  # a class at which Sphinx stops indexing


def words(text: str, *, query: bool = False) -> list[str]:
    """Return the terms of *text*: pairs of Han (for the index single ones too), numbers, words of two letters."""
    terms: list[str] = []
    for match in RUNS.finditer(unicodedata.normalize("NFKC", text)):
        run = match[0]
        if match[1]:
            terms += [run[index : index + 2] for index in range(len(run) - 1)]
            if not query or len(run) == 1:
                terms += run
        elif len(run) > 1 or "0" <= run <= "9":
            terms.append(run)
    return terms


def american(word: str) -> str:
    """Spell an English word so that British and American writers agree."""
    for british, spelling in SPELLINGS:
        word = re.sub(british, spelling, word)
    return word


def _script() -> str:
    han = "".join(f"\\u{{{first:x}}}-\\u{{{last:x}}}" for first, last in HAN_RANGES)
    spellings = ", ".join(f'[/{british}/, "{spelling}"]' for british, spelling in SPELLINGS)
    return f"""
const spellings = [{spellings}];
function american(word) {{
  return spellings.reduce((text, [british, spelling]) => text.replace(british, spelling), word);
}}
function joinHan(query) {{
  return query.replace(/([{han}])\\s+(?=[{han}])/gu, "$1");
}}
function splitQuery(query) {{
  const terms = [];
  const han = /^[{han}]/u;
  const runs = query.normalize("NFKC").match(/[{han}]+|[0-9]+\\.[0-9]+|(?:(?![{han}]){WORD})+/gu) || [];
  for (const run of runs) {{
    const characters = Array.from(run);
    if (!han.test(run)) {{
      if (characters.length > 1 || /[0-9]/.test(run)) terms.push(run);
    }} else if (characters.length === 1) {{
      terms.push(run);
    }} else {{
      for (let i = 0; i + 1 < characters.length; i++) terms.push(characters[i] + characters[i + 1]);
    }}
  }}
  return terms;
}}
"""


class BigramSearch(SearchChinese):
    """Sphinx's search for Chinese, with our own cuts."""

    language_name = "English"  # the stemmer that the browser has; Sphinx 9.0 names one that does not exist
    js_splitter_code = _script()
    stopwords = SearchChinese.stopwords | frozenset(ASKING.split())

    def __init__(self, options: dict[str, str]) -> None:
        super().__init__(options)
        self.stems: dict[str, str] = {}

    def split(self, input: str) -> list[str]:
        """Return the terms of a stretch of text."""
        return words(input)

    def word_filter(self, word: str) -> bool:
        """Keep everything but English words that every page has."""
        return bool(word) and word not in self.stopwords

    def stem(self, word: str) -> str:
        """Stem English words only."""
        if not word.isascii():
            return word.lower()
        known = self.stems.get(word)
        if known is None:
            known = self.stems[word] = super().stem(american(word))
        return known


class HideFormulae(SphinxPostTransform):
    """Keeps the commands of formulae out of the index."""

    default_priority = 860

    def run(self, **kwargs: object) -> None:
        """Mark every formula."""
        for node in self.document.findall(lambda node: isinstance(node, (nodes.math, nodes.math_block))):
            node["classes"].append(UNSEARCHED)  # type: ignore[index]


def setup(app: Sphinx) -> None:
    """Register the search under the name ``zh``; every edition uses it."""
    app.add_search_language(BigramSearch)
    app.add_post_transform(HideFormulae)
