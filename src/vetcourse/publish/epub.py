"""The e-book: Sphinx's EPUB builder without scripts, with pages that say what they hold."""

from __future__ import annotations

import re
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Any

from docutils import nodes
from sphinx.builders.epub3 import HTML_TAG, Epub3Builder
from sphinx.transforms.post_transforms import SphinxPostTransform

from vetcourse import __version__
from vetcourse.publish import book as books
from vetcourse.publish import quizform
from vetcourse.publish.mathml import NAMESPACE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx.application import Sphinx
    from sphinx.config import Config

__all__ = ["EpubBuilder", "setup"]

STYLE = Path(__file__).with_name("epub.css")
STYLES = ("pygments.css", STYLE.name)
ITEM = re.compile(r'<item id="[^"]*" href="(?P<href>[^"]+)" media-type="[^"]+" />')
CONTENTS = {
    "mathml": re.compile(r"<math[ >]"),
    "svg": re.compile(r"<svg[ >]"),
    "scripted": re.compile(r"<script[ >]"),
}
BARE_MATH = re.compile(r"<math(?![^>]*xmlns)")
MARKS = {"single": "○ ", "multiple": "□ "}
COVER = "_static/cover.svg"
COVER_LINE = 10  # characters of a title that fit on one line of the cover


class EpubBuilder(Epub3Builder):
    """Writes ``vetcourse-<edition>.epub``."""

    def init(self) -> None:
        """Say the language on every page."""
        language = self.config.epub_language
        self.html_tag = HTML_TAG.replace(">", f' lang="{language}" xml:lang="{language}">')
        super().init()

    def init_templates(self) -> None:
        """Take no template that is made for the web site."""
        self.config.templates_path = []
        super().init_templates()

    def init_js_files(self) -> None:
        """Take no script into the book."""

    def add_js_file(self, filename: str | None, **kwargs: Any) -> None:
        """Take no script of an extension either."""

    def init_css_files(self) -> None:
        """Take one style sheet, and the colours of code."""
        self._css_files = []
        for name in STYLES:
            super().add_css_file(name)

    def add_css_file(self, filename: str, **kwargs: Any) -> None:
        """Take no style sheet that is made for the web site."""

    def copy_static_files(self) -> None:
        """Copy what the pages use, and nothing else of the web site."""
        self._static_dir.mkdir(parents=True, exist_ok=True)
        self.create_pygments_style_file()
        (self._static_dir / STYLE.name).write_text(STYLE.read_text(encoding="utf-8"), encoding="utf-8", newline="\n")
        cover = _cover(self.config.epub_title, books.of(self.config).edition.name)
        (Path(self.outdir) / COVER).write_text(cover, encoding="utf-8", newline="\n")

    def build_content(self) -> None:
        """Write content.opf; pages with formulae or drawings are declared, as the standard demands."""
        for page in Path(self.outdir).rglob("*.xhtml"):
            _name_formulae(page)
        super().build_content()
        path = Path(self.outdir) / "content.opf"
        declared = ITEM.sub(lambda item: self._declare(item), path.read_text(encoding="utf-8"))
        path.write_text(declared, encoding="utf-8", newline="\n")

    def _declare(self, item: re.Match[str]) -> str:
        properties = " ".join(_properties(Path(self.outdir), item["href"]))
        return item[0].replace(" />", f' properties="{properties}" />') if properties else item[0]


class PrintQuiz(SphinxPostTransform):
    """A form cannot be sent from a book: its questions become paragraphs and lists."""

    default_priority = 200
    builders = ("epub",)

    def run(self, **kwargs: Any) -> None:
        """Replace the nodes of every form by the standard ones they stand for."""
        for choice in list(self.document.findall(quizform.Choice)):
            label = MARKS.get(choice["kind"], "____ ") + f"{choice['option']}. "
            first = choice.children[0]
            assert isinstance(first, nodes.paragraph)
            first.insert(0, nodes.Text(label))
            choice.replace_self(nodes.list_item("", *choice.children))
        for kind, plain in _PLAIN.items():
            for node in list(self.document.findall(kind)):
                node.replace_self(plain("", *node.children, classes=[*node["classes"], kind.__name__.lower()]))


_PLAIN: dict[type[nodes.Element], Any] = {
    quizform.Choices: nodes.bullet_list,
    quizform.Entry: lambda raw, *children, **attributes: nodes.paragraph(raw, "", *children, **attributes),
    quizform.Prompt: lambda raw, *children, **attributes: nodes.paragraph(raw, "", *children, **attributes),
    quizform.Question: nodes.container,
}


def _name_formulae(page: Path) -> None:
    """XHTML, unlike HTML, knows a formula by its namespace only."""
    text = page.read_text(encoding="utf-8")
    named = BARE_MATH.sub(f'<math xmlns="{NAMESPACE}"', text)
    if named != text:
        page.write_text(named, encoding="utf-8", newline="\n")


def _properties(folder: Path, href: str) -> Iterator[str]:
    if href == COVER:
        yield "cover-image"
    if href.endswith(".xhtml"):
        page = (folder / href).read_text(encoding="utf-8")
        yield from (name for name, sign in CONTENTS.items() if sign.search(page))


def _cover(title: str, edition: str) -> str:
    """A cover as text on a plain ground, with the curve that the course returns to."""
    lines = _lines(title)
    words = "".join(
        f'<text x="80" y="{250 + 84 * count}" font-size="62" font-weight="bold">{escape(line)}</text>'
        for count, line in enumerate(lines)
    )
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 900 1200" width="900" height="1200">'
        '<rect width="900" height="1200" fill="#174a5b"/>'
        f'<g fill="#ffffff" font-family="Noto Sans SC, PingFang SC, Microsoft YaHei, sans-serif">{words}'
        f'<text x="80" y="140" font-size="30">{escape(edition)}</text></g>'
        '<g fill="none" stroke="#ffffff"><path d="M380 1120H820V680Z" stroke-width="2" opacity=".5"/>'
        '<path d="M380 1120C620 1110 812 930 820 680" stroke-width="7"/>'
        '<path d="M380 1120C700 1116 818 1010 820 680" stroke-width="4" stroke="#f0b27a"/></g></svg>\n'
    )


def _lines(title: str) -> list[str]:
    """Break a title for the cover: after a colon, then between words or after so many Han characters."""
    lines: list[str] = []
    for part in re.split(r"(?<=[：:])\s*", title):
        units = re.findall(r"[A-Za-z,;:-]+\s*|\S", part)
        line = ""
        for unit in units:
            width = sum(1 if ord(sign) > 0x2E7F else 0.55 for sign in line + unit)
            if line and width > COVER_LINE + 1:
                lines.append(line.strip())
                line = ""
            line += unit
        lines.append(line.strip())
    return [line for line in lines if line]


def _describe(app: Sphinx, config: Config) -> None:
    """Fill in what the e-book says of itself, where ``conf.py`` does not."""
    book = books.of(config)
    config.version = config.version or __version__
    config.epub_language = book.language.html
    config.epub_basename = f"vetcourse-{book.edition.code}"
    config.epub_identifier = config.epub_uid = config.epub_basename
    config.epub_description = book.label("print.subtitle")
    config.epub_contributor = config.author
    config.epub_show_urls = "no"
    config.epub_tocdepth = 2
    config.epub_tocscope = "includehidden"
    config.epub_exclude_files = ["404.xhtml"]  # a page for web servers


def setup(app: Sphinx) -> None:
    """Put our builder in the place of Sphinx's."""
    app.setup_extension("sphinx.builders.epub3")
    app.add_builder(EpubBuilder, override=True)
    app.add_post_transform(PrintQuiz)
    app.connect("config-inited", _describe, priority=200)
