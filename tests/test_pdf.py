"""The printed book, on a small book that holds every kind of node the course uses."""

from __future__ import annotations

import re
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from pdf_reading import NEVER_FIRST, NEVER_LAST, bookmarks, letters, lines, make, objects, open_links, tags

SOURCE = Path(__file__).parent / "fixtures" / "print"
NAME = "vetcourse-zh.pdf"


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small book."""
    out = tmp_path_factory.mktemp("print")
    assert make(SOURCE, out) == ""
    return out / NAME


@pytest.fixture(scope="module")
def pdf(printed: Path) -> pikepdf.Pdf:
    """Its structure."""
    return pikepdf.open(printed)


@pytest.fixture(scope="module")
def text(printed: Path) -> str:
    """Its words, without blanks."""
    return re.sub(r"\s", "", "".join(line for page in lines(printed) for line in page))


def test_it_speaks_chinese_and_says_so(pdf: pikepdf.Pdf) -> None:
    assert str(pdf.Root.Lang) == "zh-CN"


def test_it_is_tagged_and_shows_its_title(pdf: pikepdf.Pdf) -> None:
    assert pdf.Root.MarkInfo.Marked
    assert "/StructTreeRoot" in pdf.Root
    assert pdf.Root.ViewerPreferences.DisplayDocTitle
    with pdf.open_metadata() as metadata:
        assert metadata["pdfuaid:part"] == "1"
        assert metadata["dc:title"] == "小书"


def test_every_font_is_inside_and_can_be_read_back(pdf: pikepdf.Pdf) -> None:
    fonts = [font for font in objects(pdf, "Font") if font.Subtype == "/Type0"]
    assert len(fonts) >= 4
    for font in fonts:
        descriptor = font.DescendantFonts[0].FontDescriptor
        assert "/ToUnicode" in font
        assert {"/FontFile2", "/FontFile3"} & set(descriptor.keys())
    others = [
        font for font in objects(pdf, "Font") if font.Subtype not in ("/Type0", "/CIDFontType0", "/CIDFontType2")
    ]
    assert others == []


def test_the_file_is_sound(pdf: pikepdf.Pdf) -> None:
    assert pdf.check_pdf_syntax() == []


def test_tables_have_heads_and_pictures_have_words(pdf: pikepdf.Pdf) -> None:
    assert len(tags(pdf, "TH")) >= 9
    figures = tags(pdf, "Figure")
    assert len(figures) == 3
    assert all(str(figure.get("/Alt", figure.get("/A", {}).get("/Alt", ""))) for figure in figures)


def test_formulae_say_their_source(pdf: pikepdf.Pdf) -> None:
    formulae = tags(pdf, "Formula")
    assert len(formulae) == 4
    assert all("\\" in str(formula.Alt) or "=" in str(formula.Alt) for formula in formulae)


def test_bookmarks_are_the_headings_in_order_without_a_skipped_level(printed: Path) -> None:
    found = [(level, title) for level, title, _ in bookmarks(printed)]
    assert found == [
        (0, "目录"),
        (0, "前言"),
        (0, "1 第一单元 机理"),
        (1, "1.1 第一课 行与段"),
        (2, "1.1.1 文章怎么说"),
        (2, "1.1.2 怎样度量"),
        (2, "1.1.3 数据怎么说"),
        (1, "1.2 第二课 段与页"),
        (2, "1.2.1 小节"),
        (0, "2 术语表"),
        (0, "参考文献"),
        (0, "索引"),
    ]


def test_contents_list_documents_with_the_page_they_begin_on(printed: Path) -> None:
    pages = lines(printed)
    contents = next(page for page in pages if page[0] == "目录")
    marks = {title: page for _, title, page in bookmarks(printed)}
    first = marks["前言"]
    shown = dict(re.fullmatch(r"(.+?)[ .]*(\d+)", line).groups() for line in contents[1:-1])
    expected = [title for level, title, _ in bookmarks(printed) if level < 2][1:]
    assert [re.sub(r"\s+", " ", title).strip() for title in shown] == expected
    assert [int(page) for page in shown.values()] == [marks[title] - first + 1 for title in expected]


def test_every_link_inside_leads_to_a_page(pdf: pikepdf.Pdf) -> None:
    count, broken = open_links(pdf)
    assert count > 40
    assert broken == []


def test_no_line_breaks_a_rule_of_chinese_punctuation(printed: Path) -> None:
    body = [line for page in lines(printed)[2:] for line in page]
    assert [line for line in body if line.strip()[0] in NEVER_FIRST] == []
    assert [line for line in body if line.strip()[-1] in NEVER_LAST] == []


def test_no_character_is_lost(text: str) -> None:
    assert "\ufffd" not in text and "\ufffe" not in text
    for words in ("“做大蛋糕”", "缩进的一行", "否则", "跨两列", "行内图", '原样文字{x}"引号"\\反斜线'):
        assert words in text


def test_what_is_for_the_web_stays_there(text: str) -> None:
    assert "这句话只在印刷版里" in text
    assert "这句话只在网页上" not in text
    assert "只在网页" not in text


def test_numbers_of_figures_are_those_of_the_pages(text: str) -> None:
    for words in ("图1.1洛伦兹曲线", "表1.1城乡居民收入", "列表1.1命令", "(1)"):
        assert words in text


def test_a_note_stands_at_the_foot_of_its_page_and_once(text: str) -> None:
    assert text.count("脚注一的文字") == 1
    assert text.count("脚注二。") == 1


def test_an_outside_address_is_printed_in_full(text: str) -> None:
    assert "https://example.org/a/long/path/to/somewhere" in text


def test_the_index_is_in_pinyin_order_with_pages_once_and_ascending(printed: Path) -> None:
    index = [line for page in lines(printed) if page[0] == "索引" for line in page[1:-1]]
    letters_seen = [line.strip() for line in index if re.fullmatch(r"[A-Z]", line.strip())]
    assert letters_seen == sorted(letters_seen)
    place = {line.split()[0]: count for count, line in enumerate(index)}
    assert place["C"] < place["长三角"] < place["重庆"] < place["D"]
    assert place["G"] < place["共同富裕"] < place["H"] < place["行业"]
    for line in index:
        pages = [int(number) for number in re.findall(r"(?<= )\d+", line)]
        assert pages == sorted(set(pages))


def test_every_word_of_the_pages_is_printed(printed: Path, tmp_path: Path) -> None:
    assert make(SOURCE, tmp_path, "-D", "text_add_secnumbers=0", builder="text") == ""
    words = letters("".join(line for page in lines(printed) for line in page))
    for page in ("index", "unit1/index", "unit1/l02", "glossary"):
        for sentence in re.split(r"[。；\n|]", (tmp_path / f"{page}.txt").read_text(encoding="utf-8")):
            wanted = letters(re.sub(r"^[\s\d.]+", "", sentence))
            assert wanted in words or "只在网页" in sentence or wanted == "目次", sentence


def test_the_same_source_gives_the_same_pages(printed: Path, tmp_path: Path) -> None:
    assert make(SOURCE, tmp_path) == ""
    with pypdfium2.PdfDocument(printed) as first, pypdfium2.PdfDocument(tmp_path / NAME) as second:
        assert len(first) == len(second)
        for one, other in zip(first, second, strict=True):
            assert one.render(scale=0.5).to_numpy().tobytes() == other.render(scale=0.5).to_numpy().tobytes()


def test_an_english_book_is_marked_as_english(tmp_path: Path) -> None:
    write(tmp_path, "Title\n=====\n\nWords with “quotes” and an apostrophe’s form.\n")
    assert make(tmp_path, tmp_path / "out", "-D", "language=en") == ""
    with pikepdf.open(tmp_path / "out" / "vetcourse-en.pdf") as english:
        assert str(english.Root.Lang) == "en-GB"
    assert "Contents" in "".join(line for page in lines(tmp_path / "out" / "vetcourse-en.pdf") for line in page)


def write(folder: Path, text: str) -> None:
    """A book of one page."""
    path = f"import sys\nsys.path.insert(0, {str(folder)!r})\n"
    settings = "extensions = ['vetcourse.publish.typst', 'strange']\nproject = '书'\nlanguage = 'zh_CN'\n"
    (folder / "conf.py").write_text(path + settings, encoding="utf-8")
    (folder / "strange.py").write_text(STRANGE, encoding="utf-8")
    (folder / "dot.svg").write_text(SVG, encoding="utf-8")
    (folder / "index.rst").write_text(text, encoding="utf-8")


SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>'
STRANGE = """
from docutils import nodes
class strange(nodes.General, nodes.Element): pass
from docutils.parsers.rst import Directive
class Strange(Directive):
    def run(self):
        node = strange()
        node.source, node.line = self.state_machine.get_source_and_line(self.lineno)
        return [node]
def setup(app):
    app.add_node(strange)
    app.add_directive('strange', Strange)
"""
FAULTS = {
    "a character that no font has": ("书\n==\n\n甲\n\n乙\U00020bb7丙。\n", "index.rst:6", "\U00020bb7"),
    "a picture without words": ("书\n==\n\n.. image:: dot.svg\n", "index.rst:4", "dot.svg"),
    "a node without a handler": ("书\n==\n\n甲\n\n.. strange::\n", "index.rst:6", "strange"),
    "a formula that cannot be converted": ("书\n==\n\n甲\n\n:math:`\\frac{a` 乙\n", "index.rst:6", "\\frac{a"),
    "a macro that does not exist": ("书\n==\n\n.. math::\n\n   \\nosuchmacro{x}\n", "index.rst:4", "nosuchmacro"),
    "a link to what is not printed": ("书\n==\n\n甲\n\n见 :ref:`search` 。\n", "index.rst:6", "search"),
}


@pytest.mark.parametrize("fault", FAULTS, ids=str)
def test_a_fault_stops_the_printing_and_names_its_line(fault: str, tmp_path: Path) -> None:
    source, place, words = FAULTS[fault]
    write(tmp_path, source)
    told = make(tmp_path, tmp_path / "out")
    assert f"{place}: WARNING: " in told
    assert words in told.split(f"{place}: WARNING: ")[1].splitlines()[0]
    assert "印刷版没有生成：1 处问题" in told
    assert not (tmp_path / "out" / NAME).exists()


def test_all_faults_are_told_at_once(tmp_path: Path) -> None:
    write(tmp_path, "书\n==\n\n.. image:: dot.svg\n\n见 :ref:`search` 。\n")
    told = make(tmp_path, tmp_path / "out")
    assert "index.rst:4" in told and "index.rst:6" in told
    assert "2 处问题" in told


def test_a_book_that_failed_leaves_no_old_pdf_behind(tmp_path: Path) -> None:
    write(tmp_path, "书\n==\n\n甲\n")
    assert make(tmp_path, tmp_path / "out") == ""
    assert (tmp_path / "out" / NAME).exists()
    write(tmp_path, "书\n==\n\n.. image:: dot.svg\n")
    make(tmp_path, tmp_path / "out")
    assert not (tmp_path / "out" / NAME).exists()
