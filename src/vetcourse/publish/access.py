"""What the theme leaves inaccessible or untranslated, mended in each page as it is written."""

from __future__ import annotations

import re
from collections.abc import Callable
from html import escape

__all__ = ["repair"]

LABELS = {
    "Toggle Light / Dark / Auto color theme": "book.toggle_theme",
    "Toggle site navigation sidebar": "book.toggle_navigation",
    "Toggle table of contents sidebar": "book.toggle_contents",
}
WORDS = {
    "<span>Back to top</span>": ("<span>{}</span>", "book.back_to_top"),
    "<span>Next</span>": ("<span>{}</span>", "book.next"),
    "<span>Previous</span>": ("<span>{}</span>", "book.previous"),
    '<div class="title">Home</div>': ('<div class="title">{}</div>', "book.home"),
}


def repair(page: str, switch: str, label: Callable[[str], str]) -> str:
    """Return *page* with the *switch* of editions at the head of its article.

    Landmarks get names, headings a level, what scrolls gets focus, and the theme's own words the page's language.
    """

    def name(key: str) -> str:
        return escape(label(key), quote=True)

    page = page.replace(
        '<aside class="sidebar-drawer"', f'<aside class="sidebar-drawer" aria-label="{name("book.navigation")}"'
    )
    page = re.sub(
        r'<aside class="toc-drawer( no-toc)?"',
        rf'<aside class="toc-drawer\1" aria-label="{name("book.contents")}"',
        page,
    )
    page = re.sub(r"<pre(?=[ >])(?![^>]*tabindex)", '<pre tabindex="0"', page)
    page = re.sub(
        r'<div class="(table-wrapper|math-wrapper)([^"]*)"(?![^>]*tabindex)',
        rf'<div class="\1\2" tabindex="0" role="group" aria-label="{name("book.scrolls")}"',
        page,
    )
    page = re.sub(r'(<article role="main"[^>]*>)', lambda match: match[1] + switch, page, count=1)
    page = re.sub(r'(<span class="toc-title">\s*)On this page', lambda match: match[1] + name("book.contents"), page)
    for english, (frame, key) in WORDS.items():
        page = page.replace(english, frame.format(name(key)))
    for english, key in LABELS.items():
        page = page.replace(f'aria-label="{english}"', f'aria-label="{name(key)}"')
    page = re.sub(
        r'(<a class="skip-to-content[^>]*>).*?</a>',
        lambda match: f"{match[1]}{name('book.skip')}</a>",
        page,
        flags=re.DOTALL,
    )
    return re.sub(
        r'(<div class="left-details">).*?(</div>\s*<div class="right-details">)',
        lambda match: f"{match[1]}<p>{name('book.licence')}</p>{match[2]}",
        page,
        flags=re.DOTALL,
    )
