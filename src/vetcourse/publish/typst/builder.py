"""The builder ``typstpdf``: all documents -> one Typst source -> one PDF."""

from __future__ import annotations

import shutil
from collections.abc import Mapping, Set
from pathlib import Path
from typing import ClassVar

from docutils import nodes
from sphinx.builders import Builder
from sphinx.environment.adapters.indexentries import IndexEntries
from sphinx.errors import SphinxError
from sphinx.locale import admonitionlabels
from sphinx.util import logging

from vetcourse import languages
from vetcourse.errors import Problem
from vetcourse.messages import Messages
from vetcourse.publish import pinyin
from vetcourse.publish.typst import assemble, frame, index
from vetcourse.publish.typst.compiler import compile_pdf
from vetcourse.publish.typst.handlers import HANDLERS
from vetcourse.publish.typst.render import Book, Renderer

__all__ = ["PrintError", "TypstBuilder", "file_name"]

logger = logging.getLogger(__name__)
TEMPLATE = Path(__file__).with_name("book.typ")


class PrintError(SphinxError):
    """The book cannot be printed; each problem was told as a warning with its place in the source."""

    category = "PDF"


def file_name(edition: str) -> str:
    """The name of an edition's PDF."""
    return f"vetcourse-{edition}.pdf"


class TypstBuilder(Builder):
    """Writes ``vetcourse-<edition>.pdf`` into the output folder; the Typst source stays beside it in ``source/``."""

    name = "typstpdf"
    format = "typst"
    epilog = "The PDF is in %(outdir)s."
    allow_parallel = False
    supported_image_types: ClassVar[list[str]] = ["image/svg+xml", "image/png", "image/jpeg", "image/gif"]
    supported_remote_images = False
    supported_data_uri_images = False

    def init(self) -> None:
        """Learn which edition is being printed."""
        language = next(item for item in languages.load() if item.sphinx == self.config.language)
        parallel = self.tags.has("bilingual")
        self.language = language
        self.edition = next(
            item for item in languages.editions() if item.frame == language.code and item.parallel == parallel
        )
        self.target = Path(self.outdir) / file_name(self.edition.code)
        self.messages = Messages(language.code, languages.default_file().parent)

    def get_outdated_docs(self) -> str:
        """All: page numbers depend on every page."""
        return "all documents"

    def get_target_uri(self, docname: str, typ: str | None = None) -> str:
        """Where a document is: ``%docname``; the writer turns it into a label."""
        return f"%{docname}"

    def get_relative_uri(self, from_: str, to: str, typ: str | None = None) -> str:
        """There is one file: the same from everywhere."""
        return self.get_target_uri(to, typ)

    def prepare_writing(self, docnames: Set[str]) -> None:
        """Nothing to prepare."""

    def write_doc(self, docname: str, doctree: nodes.document) -> None:
        """Documents are not written one by one."""

    def write_documents(self, docnames: Set[str]) -> None:
        """Write the whole book; one that fails leaves no older PDF behind."""
        self.target.unlink(missing_ok=True)
        root = str(self.config.root_doc)
        tree = assemble.join(self, root)
        self.post_process_images(tree)
        groups = index.with_uses(self._index(), assemble.uses(tree, root))
        labels = assemble.labels(tree, root, index.targets(groups))
        out = Renderer(book=self._book(tree, root, labels), handlers=HANDLERS)
        body = frame.whole(tree, out, self._front(), index.printed(groups, labels))
        self._stop_at(out.problems)
        self._compile(self._write(body))

    def _index(self) -> pinyin.Index:
        entries = IndexEntries(self.env).create_index(self)
        return pinyin.arrange(entries, pinyin.load_readings(Path(self.srcdir)))

    def _book(self, tree: nodes.document, root: str, labels: Mapping[str, str]) -> Book:
        config = self.config
        return Book(
            root=root,
            source=Path(self.srcdir),
            labels=labels,
            footnotes=assemble.footnotes(tree, root),
            sections=self.env.toc_secnumbers,
            figures=self.env.toc_fignumbers if config.numfig else {},
            figure_formats=config.numfig_format,
            admonitions={name: str(label) for name, label in admonitionlabels.items()},
            images={uri: f"images/{name}" for uri, name in self.images.items()},
            words=self.messages.text,
            highlight=config.highlight_language,
        )

    def _front(self) -> frame.Front:
        book = getattr(self.config, "vetcourse_book", None)
        return frame.Front(
            title=self.config.project,
            second=book.course.title if book and self.edition.parallel else "",
            author=self.config.author,
            language=self.language.html,
            edition=self.edition.name,
            version=self.config.release or self.config.version,
        )

    def _write(self, body: str) -> Path:
        folder = Path(self.outdir) / "source"
        (folder / "images").mkdir(parents=True, exist_ok=True)
        shutil.copyfile(TEMPLATE, folder / TEMPLATE.name)
        for uri, name in self.images.items():
            shutil.copyfile(Path(self.srcdir) / uri, folder / "images" / name)
        path = folder / "main.typ"
        path.write_text(body, encoding="utf-8", newline="\n")
        return path

    def _compile(self, source: Path) -> None:
        warnings, problems = compile_pdf(source, self.target)
        self._stop_at(problems)
        for text in warnings:
            logger.warning(
                "%s", self.messages.text("print.other_warning", text=text), type="vetcourse", subtype="print"
            )

    def _stop_at(self, problems: list[Problem]) -> None:
        if not problems:
            return
        different = {str(problem): problem for problem in problems}
        for problem in different.values():
            sentence = self.messages.text(problem.key, **problem.params)
            logger.warning("%s", sentence, location=problem.place, type="vetcourse", subtype="print")
        raise PrintError(self.messages.text("print.stopped", count=len(different)))

    def finish(self) -> None:
        """Nothing is left to do."""
