"""Updating catalogues: no sentence is lost, however the sources are edited."""

from __future__ import annotations

import random
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from vetcourse import catalogue
from vetcourse.catalogue import Entry
from vetcourse.errors import DamagedError, UsageError
from vetcourse.languages import Fonts, Language
from vetcourse.places import Places
from vetcourse.translate import pofile
from vetcourse.translate.extract import Message, Templates, collect
from vetcourse.translate.store import memory_path, open_store
from vetcourse.translate.update import Update, update

ENGLISH = Language(
    code="en",
    name="English",
    sphinx="en",
    html="en",
    direction="ltr",
    plural="nplurals=2; plural=(n != 1);",
    complete=True,
    fonts=Fonts(web=(), print=("Noto Serif",)),
)


@dataclass
class Workshop:
    """Sources as plain lists of texts, and their catalogues on the disk."""

    root: Path
    pages: dict[str, list[str]] = field(default_factory=dict)

    @property
    def places(self) -> Places:
        return Places(
            exercises=self.root / "exercises",
            data=self.root / "data",
            locales=self.root / "locales",
            cache=self.root / "cache",
        )

    def templates(self) -> Templates:
        return {page: collect(Message(msgid=text) for text in texts) for page, texts in self.pages.items()}

    def update(self, templates: Templates | None = None) -> Update:
        return update(self.places, self.templates() if templates is None else templates, [ENGLISH])[0]

    def entries(self, page: str) -> dict[str, Entry]:
        return {entry.msgid: entry for entry in open_store(self.places.locales, "en").catalogues[page]}

    def path(self, page: str) -> Path:
        return self.places.locales / "en" / "LC_MESSAGES" / f"{page}.po"

    def translate(self, rendering: Callable[[str], str]) -> None:
        """Translate everything that is still open, as a translator would in the files."""
        for path in self.places.locales.rglob("*.po"):
            found = catalogue.read(path)
            texts = [
                Entry(msgid=entry.msgid, msgctxt=entry.msgctxt, msgstr=(entry.msgstr[0] or rendering(entry.msgid),))
                for entry in found
            ]
            path.write_text(pofile.render(pofile.header("en", ENGLISH.plural), texts), encoding="utf-8", newline="\n")


@pytest.fixture
def workshop(tmp_path: Path) -> Workshop:
    return Workshop(root=tmp_path)


def english(text: str) -> str:
    return "EN " + text


def test_new_messages_get_a_file_and_a_second_update_changes_nothing(workshop: Workshop) -> None:
    workshop.pages = {"unit1/a": ["收入的差距", "第二段。"], "index": ["首页"]}
    first = workshop.update()
    assert sorted(path.name for path in first.changed) == ["a.po", "index.po"]
    before = {path: path.read_bytes() for path in workshop.root.rglob("*.po")}
    assert workshop.update().changed == ()
    assert {path: path.read_bytes() for path in workshop.root.rglob("*.po")} == before


def test_a_renamed_page_keeps_everything_and_leaves_no_orphan(workshop: Workshop) -> None:
    workshop.pages = {"unit1/a": [f"第{n}段的文字。" for n in range(9)], "unit1/b": ["另一页。"]}
    workshop.update()
    workshop.translate(english)
    workshop.pages["unit2/renamed"] = workshop.pages.pop("unit1/a")
    workshop.update()
    assert all(entry.usable for entry in workshop.entries("unit2/renamed").values())
    assert not workshop.path("unit1/a").exists()


def test_a_renamed_page_keeps_its_own_wording_of_a_text_that_others_word_differently(workshop: Workshop) -> None:
    workshop.pages = {"a": ["小结", "甲页的正文。"], "b": ["小结", "乙页的正文。"]}
    workshop.update()
    workshop.translate(english)
    path = workshop.path("b")
    path.write_text(path.read_text(encoding="utf-8").replace("EN 小结", "In short"), encoding="utf-8", newline="\n")
    workshop.pages["c"] = workshop.pages.pop("b")
    workshop.update()
    assert workshop.entries("c")["小结"].msgstr == ("In short",)


def test_a_paragraph_that_moves_to_another_page_keeps_its_translation(workshop: Workshop) -> None:
    workshop.pages = {"a": ["留下的一段。", "搬走的一段文字。"], "b": ["乙页。"]}
    workshop.update()
    workshop.translate(english)
    workshop.pages["b"].append(workshop.pages["a"].pop())
    workshop.update()
    assert workshop.entries("b")["搬走的一段文字。"].msgstr == ("EN 搬走的一段文字。",)


def test_an_edited_sentence_is_offered_with_its_former_text(workshop: Workshop) -> None:
    workshop.pages = {"a": ["把收入从低到高排好，再累加。", "别的。"]}
    workshop.update()
    workshop.translate(english)
    workshop.pages["a"][0] = "先把收入从低到高排好，然后累加 3 次。"
    workshop.update()
    entry = workshop.entries("a")[workshop.pages["a"][0]]
    assert entry.fuzzy
    assert entry.previous == "把收入从低到高排好，再累加。"
    assert entry.msgstr == ("EN 把收入从低到高排好，再累加。",)
    assert any("numbers" in line for line in entry.comments)


def test_an_edit_that_is_undone_needs_no_translator(workshop: Workshop) -> None:
    before = "把收入从低到高排好，再累加。"
    workshop.pages = {"a": [before, "别的。"]}
    workshop.update()
    workshop.translate(english)
    final = workshop.path("a").read_bytes()
    workshop.pages["a"][0] = "把收入从低到高排好，再相加。"
    workshop.update()
    workshop.pages["a"][0] = before
    workshop.update()
    assert workshop.path("a").read_bytes() == final


def test_a_deleted_text_comes_back_from_the_memory(workshop: Workshop) -> None:
    workshop.pages = {"a": ["会回来的一段。", "留下的。"], "b": ["整页都会回来。"]}
    workshop.update()
    workshop.translate(english)
    gone = workshop.pages.pop("b"), workshop.pages["a"].pop(0)
    workshop.update()
    assert memory_path(workshop.places.locales, "en").is_file()
    workshop.update()
    workshop.pages["b"], workshop.pages["a"] = gone[0], [gone[1], *workshop.pages["a"]]
    workshop.update()
    assert workshop.entries("b")["整页都会回来。"].usable
    assert workshop.entries("a")["会回来的一段。"].usable
    assert not memory_path(workshop.places.locales, "en").exists()


def test_two_translations_of_one_text_are_both_shown(workshop: Workshop) -> None:
    workshop.pages = {"a": ["检查", "甲。"], "b": ["检查", "乙。"]}
    workshop.update()
    workshop.translate(english)
    path = workshop.path("b")
    path.write_text(path.read_text(encoding="utf-8").replace("EN 检查", "Check"), encoding="utf-8", newline="\n")
    workshop.pages["c"] = ["丙丙丙丙。", "检查"]
    workshop.update()
    entry = workshop.entries("c")["检查"]
    assert entry.fuzzy
    assert {entry.msgstr[0], entry.comments[0].rpartition(": ")[2]} == {"EN 检查", "Check"}
    assert workshop.update().changed == ()


def test_a_changed_sentence_of_the_program_is_found_by_its_key(workshop: Workshop) -> None:
    workshop.update({"vetcourse": (Message(msgid="请保存。", msgctxt="cli.save"),)})
    workshop.translate(english)
    workshop.update({"vetcourse": (Message(msgid="改动还没有写入磁盘", msgctxt="cli.save"),)})
    entry = workshop.entries("vetcourse")["改动还没有写入磁盘"]
    assert (entry.fuzzy, entry.previous, entry.msgstr) == (True, "请保存。", ("EN 请保存。",))


def test_the_glossary_and_code_fill_themselves_in(workshop: Workshop) -> None:
    (workshop.root / "docs").mkdir()
    glossary = "terms:\n- {zh: 共同富裕, en: common prosperity}\n"
    (workshop.root / "docs" / "glossary.yaml").write_text(glossary, encoding="utf-8")
    workshop.pages = {"a": ["共同富裕", "``gini(x)``", "，", "别的。"]}
    workshop.update()
    found = {text: entry.msgstr[0] for text, entry in workshop.entries("a").items()}
    assert found == {"共同富裕": "common prosperity", "``gini(x)``": "``gini(x)``", "，": "", "别的。": ""}


def test_a_translators_comment_and_waiver_stay(workshop: Workshop) -> None:
    workshop.pages = {"a": ["一段文字。"]}
    workshop.update()
    path = workshop.path("a")
    text = path.read_text(encoding="utf-8")
    waiver = '# vetcourse: ignore=numbers the year is spelled out\n# by hand\nmsgid "一段文字。"\nmsgstr "A text."\n'
    path.write_text(text.replace('msgid "一段文字。"\nmsgstr ""\n', waiver), encoding="utf-8", newline="\n")
    assert workshop.update().changed == ()


def test_a_damaged_file_stops_everything(workshop: Workshop) -> None:
    workshop.pages = {"a": ["甲。"], "b": ["乙。"], "c": ["丙。"]}
    workshop.update()
    for page in ("a", "b"):
        path = workshop.path(page)
        path.write_text(path.read_text(encoding="utf-8") + 'msgid "x\n', encoding="utf-8")
    before = {path: path.read_bytes() for path in workshop.root.rglob("*.po")}
    workshop.pages["c"].append("又一段。")
    with pytest.raises(DamagedError) as caught:
        workshop.update()
    assert [problem.place.rpartition("/")[2] for problem in caught.value.problems] == ["a.po:12", "b.po:12"]
    assert {path: path.read_bytes() for path in workshop.root.rglob("*.po")} == before


def test_a_file_that_changed_meanwhile_is_not_overwritten(tmp_path: Path) -> None:
    path, other = tmp_path / "a.po", tmp_path / "b.po"
    path.write_bytes(b"edited since")
    with pytest.raises(UsageError):
        pofile.write_all({path: "new", other: "new"}, {path: b"as read"})
    assert path.read_bytes() == b"edited since"
    assert [file.name for file in tmp_path.iterdir()] == ["a.po"]


@pytest.mark.skipif(shutil.which("msgfmt") is None, reason="needs GNU gettext: apt-get install gettext")
def test_gettext_and_sphinx_intl_accept_what_is_written(workshop: Workshop) -> None:
    workshop.pages = {"a": ['引号 " 与反斜线 \\ 和\n换行', "改前的一段文字。", "甲。"], "b": ["``x``"]}
    workshop.update()
    workshop.translate(english)
    workshop.pages["a"][1] = "改后的一段文字。"
    workshop.update()
    written = {path: path.read_bytes() for path in workshop.places.locales.rglob("*.po")}
    for path in written:
        subprocess.run(["msgfmt", "-c", "-o", "-", str(path)], check=True, capture_output=True)
    templates = workshop.root / "gettext"
    for page, texts in workshop.pages.items():
        head = {"Content-Type": "text/plain; charset=UTF-8"}
        target = templates / f"{page}.pot"
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(pofile.render(head, [Entry(msgid=text, msgstr=("",)) for text in texts]), encoding="utf-8")
    command = [
        "sphinx_intl",
        "update",
        "-p",
        str(templates),
        "-d",
        str(workshop.places.locales),
        "-l",
        "en",
        "-w",
        "0",
    ]
    subprocess.run([sys.executable, "-m", *command], check=True, capture_output=True)
    assert {path: path.read_bytes() for path in workshop.places.locales.rglob("*.po")} == written


TOPICS = ["收入", "支出", "教育", "培训", "就业", "产业", "乡村", "城镇", "技能", "财政", "企业", "学校"]
VERBS = ["提高", "缩小", "扩大", "测量", "比较", "解释", "改变", "分配"]
THINGS = ["差距", "份额", "水平", "比重", "机会", "质量", "结构", "速度"]


def sentences(chance: random.Random, count: int) -> list[str]:
    return [
        f"{chance.choice(TOPICS)}与{chance.choice(TOPICS)}怎样{chance.choice(VERBS)}{chance.choice(THINGS)}，"
        f"第{number}处要看{chance.choice(THINGS)}和{chance.choice(TOPICS)}的{chance.choice(THINGS)}。"
        for number in range(count)
    ]


def lessons(chance: random.Random, pages: int = 12, length: int = 14) -> dict[str, list[str]]:
    return {
        f"unit{page % 3 + 1}/l{page:02}": [f"第{page}课　{chance.choice(TOPICS)}的{chance.choice(THINGS)}", *texts]
        for page, texts in enumerate(sentences(chance, length) for _ in range(pages))
    }


@dataclass
class Edits:
    """What a seeded run of edits did: the sources after it, and new text by old text."""

    pages: dict[str, list[str]]
    edited: dict[str, str] = field(default_factory=dict)


def edit(pages: Mapping[str, list[str]], chance: random.Random, count: int) -> Edits:
    """Fifty edits of the kinds that authors make; no text is edited twice."""
    edits = Edits({page: list(texts) for page, texts in pages.items()})
    kinds = (typo, sentence_added, sentence_cut, paragraph_moved, page_renamed, heading_changed, words_changed)
    for number in range(count):
        kinds[number % len(kinds)](edits, chance)
    return edits


def _change(edits: Edits, chance: random.Random, change: Callable[[str], str], first: int = 1) -> None:
    page = chance.choice(sorted(edits.pages))
    places = [
        place
        for place, text in enumerate(edits.pages[page])
        if place >= first and text not in edits.edited.values() and change(text) != text
    ]
    place = chance.choice(places) if first else 0
    before = edits.pages[page][place]
    if before not in edits.edited.values():
        edits.pages[page][place] = edits.edited[before] = change(before)


def typo(edits: Edits, chance: random.Random) -> None:
    _change(edits, chance, lambda text: text.replace("怎样", "如何"))


def words_changed(edits: Edits, chance: random.Random) -> None:
    _change(edits, chance, lambda text: text.replace("要看", "应当先看").replace("怎样", "怎么"))


def sentence_added(edits: Edits, chance: random.Random) -> None:
    _change(edits, chance, lambda text: text + "这句话是后来加上的，用来提醒读者注意口径。")


def sentence_cut(edits: Edits, chance: random.Random) -> None:
    _change(edits, chance, lambda text: text.partition("，")[0] + "。")


def heading_changed(edits: Edits, chance: random.Random) -> None:
    _change(edits, chance, lambda text: text + "与度量", first=0)


def paragraph_moved(edits: Edits, chance: random.Random) -> None:
    here, there = chance.sample(sorted(edits.pages), 2)
    text = edits.pages[here].pop(chance.randrange(1, len(edits.pages[here])))
    edits.pages[there].insert(chance.randrange(1, len(edits.pages[there])), text)


def page_renamed(edits: Edits, chance: random.Random) -> None:
    page = chance.choice(sorted(edits.pages))
    edits.pages[f"{page}_new"] = edits.pages.pop(page)


@pytest.mark.parametrize("seed", range(3))
def test_fifty_edits_lose_nothing(workshop: Workshop, seed: int) -> None:
    chance = random.Random(seed)
    workshop.pages = lessons(chance)
    workshop.update()
    workshop.translate(english)
    edits = edit(workshop.pages, chance, 50)
    old = {text for texts in workshop.pages.values() for text in texts}
    workshop.pages = edits.pages
    workshop.update()
    entries = {text: entry for page in edits.pages for text, entry in workshop.entries(page).items()}
    unchanged = [text for text in entries if text in old]
    assert len(unchanged) > 100
    assert [text for text in unchanged if entries[text].msgstr != (english(text),) or entries[text].fuzzy] == []
    offered = [
        before
        for before, after in edits.edited.items()
        if entries[after].fuzzy and entries[after].previous == before and entries[after].msgstr == (english(before),)
    ]
    assert len(edits.edited) >= 30
    assert len(offered) >= 0.95 * len(edits.edited), set(edits.edited) - set(offered)
    assert workshop.update().changed == ()
