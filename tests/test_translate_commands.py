"""The translators' commands on a small course, as a translator runs them, up to a third language."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import yaml
from pypdfium2 import PdfDocument
from support import Ran, clean_environment

from vetcourse import languages, places
from vetcourse.places import Places
from vetcourse.publish.catalogues import Catalogues
from vetcourse.translate import pofile
from vetcourse.translate.add import add as add_language
from vetcourse.translate.known import KNOWN
from vetcourse.translate.lint import RULES
from vetcourse.translate.status import status, total
from vetcourse.translate.store import open_store

PAGES = {
    "index.rst": "小课程\n======\n\n欢迎。\n\n.. toctree::\n\n   unit1/l01_double\n   about\n",
    "about.rst": "关于\n====\n\n.. translation-status::\n",
    "unit1/l01_double.rst": """\
第一课
======

.. lesson:: L01

   - 会加倍。

收入会\\ **加倍**\\ 吗？

.. exercise:: double
""",
}
JAPANESE = {
    "第一课": "第一課",
    "会加倍。": "二倍にできる。",
    "收入会\\ **加倍**\\ 吗？": "収入は\\ **二倍**\\ になるだろうか？",
    "加倍": "二倍にする",
    "小课程": "小さな講座",
}
Run = Callable[..., Ran]


@pytest.fixture
def book(course_folder: Path, root: Path) -> Path:
    """A course of one lesson that can be built."""
    for name in ("conf.py", "docutils.conf", "locales/languages.yaml"):
        shutil.copy(root / name, course_folder / name)
    for name, text in PAGES.items():
        path = course_folder / "docs" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return course_folder


@pytest.fixture
def run(vetcourse: Run, book: Path, root: Path) -> Run:
    """Run a translators' command in the folder of the course."""

    def command(*arguments: str, lang: str = "en") -> Ran:
        return vetcourse(*arguments, folder=book, lang=lang, PYTHONPATH=str(root / "src"))

    return command


def places_of(book: Path) -> Places:
    return places.find(book / "exercises", folder=book, environ={})


def fill(book: Path, code: str, texts: dict[str, str]) -> None:
    """Translate some texts wherever they occur, as a translator does in the catalogues."""
    language = languages.language(code, book / "locales" / "languages.yaml")
    store = open_store(book / "locales", code)
    for domain, found in store.catalogues.items():
        entries = [replace(entry, msgstr=(texts.get(entry.msgid, entry.msgstr[0]),)) for entry in found]
        text = pofile.render(pofile.header(code, language.plural), entries)
        store.path(domain).write_text(text, encoding="utf-8", newline="\n")


def catalogue_of(book: Path, page: str, code: str = "en") -> Path:
    return book / "locales" / code / "LC_MESSAGES" / f"{page}.po"


def test_update_finds_every_kind_of_text_and_settles(run: Run, book: Path) -> None:
    assert run("translate", "update").code == 0
    found = {path.relative_to(book / "locales/en/LC_MESSAGES").as_posix() for path in book.rglob("*.po")}
    assert found == {
        *("index.po", "about.po", "unit1/l01_double.po", "vetcourse.po"),
        *("exercises/course.po", "exercises/double.po", "exercises/quiz_l01.po"),
    }
    exercise = catalogue_of(book, "exercises/double").read_text(encoding="utf-8")
    for text in (
        "加倍",
        "写一个函数 ``double``，返回两倍的数。",
        "返回两倍的数。",
        "一的两倍是二。",
        "或者自己加自己。",
    ):
        assert f'msgid "{text}"' in exercise
    assert "那是加一。" in catalogue_of(book, "exercises/quiz_l01").read_text(encoding="utf-8")
    again = run("translate", "update")
    assert again.out.rstrip().endswith("0 files written")


def test_status_counts_pages_as_a_table_and_as_json(run: Run, book: Path) -> None:
    run("translate", "update")
    fill(book, "en", {"欢迎。": "Welcome.", "小课程": "A small course"})
    page = book / "docs/unit1/l01_double.rst"
    page.write_text(page.read_text(encoding="utf-8").replace("会加倍。", "会算两倍。"), encoding="utf-8")
    rows = {row["domain"]: row for row in json.loads(run("translate", "status", "--json").out)}
    assert rows["index"]["percent"] == 100
    assert rows["unit1/l01_double"]["stale"] == 1
    assert rows["unit1/l01_double"]["missing"] == 3
    table = run("translate", "status").out
    assert "unit1/l01_double" in table
    assert "index" not in table
    assert "index" in run("translate", "status", "--all").out


def test_status_shows_a_page_that_was_taken_away(run: Run, book: Path) -> None:
    run("translate", "update")
    (book / "docs/about.rst").unlink()
    rows = {row["domain"]: row for row in json.loads(run("translate", "status", "--json").out)}
    assert rows["about"]["stale"] == rows["about"]["messages"] > 0
    assert {name for name, row in rows.items() if row["stale"]} == {"about"}
    assert "removed locales/en/LC_MESSAGES/about.po" in run("translate", "update").out


def test_an_unknown_language_names_the_known_ones(run: Run) -> None:
    done = run("translate", "status", "tlh")
    assert done.code == 2
    assert "there is no language tlh; there are en" in done.err


def test_check_lists_findings_with_their_lines(run: Run, book: Path) -> None:
    run("translate", "update")
    fill(book, "en", {"收入会\\ **加倍**\\ 吗？": "Will income double？"})
    done = run("translate", "check", "en")
    assert done.code == 1
    assert re.search(r"locales/en/LC_MESSAGES/unit1/l01_double\.po:\d+: error fullwidth: ？", done.out)
    assert re.search(r"locales/en/LC_MESSAGES/unit1/l01_double\.po:\d+: error emphasis: -strong", done.out)
    found = json.loads(run("translate", "check", "--json").out)
    assert {"path", "line", "severity", "rule", "text", "msgid", "msgstr"} == set(found[0])


def test_damaged_catalogues_are_named_all_at_once_and_nothing_is_written(run: Run, book: Path) -> None:
    run("translate", "update")
    for page in ("index", "about"):
        path = catalogue_of(book, page)
        path.write_text(path.read_text(encoding="utf-8") + '\nmsgid "x\n', encoding="utf-8")
    before = {path: path.read_bytes() for path in book.rglob("*.po")}
    for command in (("update",), ("status",), ("check",), ("add", "ja"), ("export", "en", "x.csv")):
        done = run("translate", *command)
        assert done.code == 7, command
        assert {line.split(":")[0] for line in done.err.splitlines()} == {
            "locales/en/LC_MESSAGES/index.po",
            "locales/en/LC_MESSAGES/about.po",
        }
    assert {path: path.read_bytes() for path in book.rglob("*.po")} == before
    assert "ja" not in (book / "locales/languages.yaml").read_text(encoding="utf-8")


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_every_rule_is_described_with_an_example(run: Run, lang: str) -> None:
    listed = run("translate", "check", "--rules", lang=lang).out
    for rule in RULES:
        assert re.search(rf"(?m)^{rule.name} \(", listed)
        assert rule.example.bad in listed
        assert rule.example.good in listed
    assert "vetcourse: ignore=" in listed


def test_a_sheet_goes_out_and_comes_back(run: Run, book: Path) -> None:
    run("translate", "update")
    assert "rows" in run("translate", "export", "en", "en.csv", "--open", "--page", "unit1").out
    sheet = book / "en.csv"
    text = sheet.read_text(encoding="utf-8-sig")
    assert "欢迎。" not in text
    text = text.replace('"会加倍。",""', '"会加倍。","Can double a number."').replace(
        '"第一课",""', '"第一课","课 1"'
    )
    sheet.write_text(text, encoding="utf-8-sig", newline="")
    done = run("translate", "import", "en", "en.csv")
    assert done.code == 1
    assert "1 rows taken" in done.out
    assert re.search(r"en\.csv:\d+: the translation breaks the rule leftover: 课", done.out)
    assert 'msgstr "Can double a number."' in catalogue_of(book, "unit1/l01_double").read_text(encoding="utf-8")
    assert run("translate", "import", "en", "none.csv").code == 4
    assert run("translate", "export", "en", "x.ods").code == 2
    assert run("translate", "export", "en", "x.csv", "--page", "nowhere").code == 4


def test_a_sheet_can_quote_another_language(run: Run, book: Path) -> None:
    run("translate", "update")
    fill(book, "en", {"欢迎。": "Welcome."})
    run("translate", "add", "fr")
    assert run("translate", "export", "fr", "fr.csv", "--page", "index", "--beside", "en").code == 0
    sheet = book / "fr.csv"
    text = sheet.read_text(encoding="utf-8-sig")
    assert '"欢迎。","","missing","","Welcome.' in text
    sheet.write_text(text.replace('"欢迎。",""', '"欢迎。","Bienvenue."'), encoding="utf-8-sig", newline="")
    assert "1 rows taken" in run("translate", "import", "fr", "fr.csv").out
    assert run("translate", "export", "fr", "x.csv", "--beside", "tlh").code == 2


def test_add_needs_a_code_and_for_rare_languages_a_plural_rule(run: Run, book: Path) -> None:
    record = book / "locales/languages.yaml"
    before = record.read_bytes()
    assert run("translate", "add", "../x").code == 2
    assert "--plural" in run("translate", "add", "eo").err
    assert run("translate", "add", "eo", "--name", "Esperanto", "--plural", "nplurals=2; plural=n n;").code == 2
    assert record.read_bytes() == before
    assert run("translate", "add", "eo", "--name", "Esperanto", "--plural", "nplurals=2; plural=n!=1;").code == 0
    assert languages.language("eo", record).name == "Esperanto"
    once = record.read_bytes()
    assert "part of the course already" in run("translate", "add", "eo").out
    assert record.read_bytes() == once
    assert once.startswith(before.partition(b"languages:")[0])


def test_a_language_with_a_region_reaches_the_pages(run: Run, book: Path) -> None:
    assert "Português (Brasil) (pt_BR)" in run("translate", "add", "pt-br").out
    record = book / "locales/languages.yaml"
    assert languages.language("pt_BR", record).html == "pt-BR"
    assert "part of the course already" in run("translate", "add", "pt_BR").out
    fill(book, "pt_BR", {"欢迎。": "Boas-vindas."})
    done = run("build", "html", "--edition", "pt_BR")
    assert done.code == 0, done.out + done.err
    page = (book / "build/html/pt_BR/index.html").read_text(encoding="utf-8")
    assert "Boas-vindas." in page
    assert 'lang="pt-BR"' in page


def test_sphinx_finds_the_catalogues_of_every_known_language(book: Path) -> None:
    record = book / "locales/languages.yaml"
    for code in KNOWN:
        language, _ = add_language(record, code)
        assert language.sphinx == language.code == code
    assert add_language(record, "es-mx")[0].name == "Español (MX)"


@pytest.mark.parametrize("code", ["zh", "zh-CN", "ja-Jpan", "english", "p"])
def test_a_code_that_cannot_be_added_changes_nothing(run: Run, book: Path, code: str) -> None:
    before = (book / "locales/languages.yaml").read_bytes()
    done = run("translate", "add", code)
    assert (done.code, "Traceback" in done.err) == (2, False)
    assert (book / "locales/languages.yaml").read_bytes() == before
    assert [path.name for path in (book / "locales").iterdir() if path.is_dir()] in ([], ["en"])


def test_a_removed_language_comes_back_with_its_translations(run: Run, book: Path) -> None:
    record = book / "locales/languages.yaml"
    before = record.read_bytes()
    run("translate", "add", "ja")
    fill(book, "ja", JAPANESE)
    kept = catalogue_of(book, "index", "ja").read_bytes()
    added = record.read_bytes()
    done = run("translate", "remove", "ja")
    assert done.code == 0, done.err
    assert "locales/ja" in done.out
    assert record.read_bytes() == before
    assert run("build", "html", "--edition", "ja").code == 2
    run("translate", "add", "ja")
    assert (record.read_bytes(), catalogue_of(book, "index", "ja").read_bytes()) == (added, kept)
    assert run("translate", "remove", "zh").code == 2
    assert run("translate", "remove", "fr").code == 2


def test_a_record_in_another_form_is_left_to_its_author(run: Run, book: Path) -> None:
    run("translate", "add", "ja")
    record = book / "locales/languages.yaml"
    text = record.read_text(encoding="utf-8").replace("  - code: ja\n    name", "  -\n    code: ja\n    name")
    record.write_text(text, encoding="utf-8")
    done = run("translate", "remove", "ja")
    assert done.code == 2
    assert "ja" in done.err
    assert record.read_text(encoding="utf-8") == text


def test_a_draft_language_is_not_flooded_with_what_is_not_begun(run: Run, book: Path) -> None:
    run("translate", "add", "fr")
    done = run("translate", "check", "fr")
    assert done.code == 0
    assert "0 errors, 0 warnings" in done.out
    assert "欢迎。" not in done.out
    assert re.search(r"\d+ more messages are untranslated", done.out)


def test_an_update_names_the_files_that_it_takes_away(run: Run, book: Path) -> None:
    run("translate", "update")
    fill(book, "en", {"欢迎。": "Welcome."})
    page = catalogue_of(book, "index")
    copy = page.with_name("index copy.po")
    copy.write_text(page.read_text(encoding="utf-8").replace("Welcome.", "Be welcome."), encoding="utf-8")
    done = run("translate", "update")
    assert "removed locales/en/LC_MESSAGES/index copy.po" in done.out
    assert 'msgstr "Be welcome."' in (book / "memory/en.po").read_text(encoding="utf-8")
    assert 'msgstr "Welcome."' in page.read_text(encoding="utf-8")


def test_a_catalogue_in_utf_16_is_one_problem(run: Run, book: Path) -> None:
    run("translate", "update")
    page = catalogue_of(book, "index")
    page.write_text(page.read_text(encoding="utf-8"), encoding="utf-16")
    done = run("translate", "check")
    assert done.code == 7
    assert done.err.splitlines() == ["locales/en/LC_MESSAGES/index.po:1: the file is UTF-16; save it as UTF-8."]


def test_nothing_escapes_translation(run: Run) -> None:
    done = run("translate", "pseudo")
    assert (done.code, done.out.rpartition(": ")[2]) == (0, "0 texts escape translation\n"), done.out + done.err


def test_a_third_language_reaches_pages_print_and_command_line(run: Run, book: Path) -> None:
    assert "日本語" in run("translate", "add", "ja").out
    fill(book, "ja", JAPANESE)
    record = yaml.safe_load((book / "locales/languages.yaml").read_text(encoding="utf-8"))
    assert {"code": "ja", "name": "日本語", "languages": ["ja"]} in record["editions"]
    rows = {row["domain"]: row for row in json.loads(run("translate", "status", "ja", "--json").out)}
    assert rows["unit1/l01_double"]["percent"] == 100
    assert rows["exercises/double"]["percent"] < 100

    done = run("build", "html", "pdf", "--edition", "ja", "--edition", "zh")
    assert done.code == 0, done.out + done.err
    page = (book / "build/html/ja/unit1/l01_double.html").read_text(encoding="utf-8")
    assert 'lang="ja"' in page
    assert "<strong>二倍</strong>" in page
    assert "写一个函数" in page  # what is not translated falls back to the source
    assert 'class="untranslated" role="note"' in page
    assert "mailto:?subject=" in page
    switch = (book / "build/html/zh/unit1/l01_double.html").read_text(encoding="utf-8")
    assert '<a href="../../ja/unit1/l01_double.html" lang="ja" hreflang="ja">日本語 <small>' in switch
    share = total(status(places_of(book), ["ja"])).percent
    assert 0 < share < 100
    assert f"日本語 <small>{share} %</small></a>" in switch
    assert f"日本語 <small>{share} %</small></a>" in (book / "build/index.html").read_text(encoding="utf-8")
    assert 'hreflang="en">English</a>' in switch  # held complete: no figure
    assert "mailto:?subject=" not in switch
    for edition in ("zh", "ja"):
        about = (book / f"build/html/{edition}/about.html").read_text(encoding="utf-8")
        table = about[about.index("translation-status") :]
        assert "日本語" in table
        assert "100%" in table
    pdf = PdfDocument(book / "build/pdf/vetcourse-ja.pdf")
    assert "二倍" in "".join(pdf[number].get_textpage().get_text_bounded() for number in range(len(pdf)))
    assert "二倍にする" in run("list", lang="ja").out


def test_a_new_language_says_in_english_what_it_cannot_say_yet(root: Path) -> None:
    labels = Catalogues(root / "locales")
    english = labels.label("book.untranslated", "en", percent=3)
    assert labels.label("book.untranslated", "fr", percent=3) == english != labels.label("book.untranslated", "zh")


def test_a_hostile_catalogue_stops_the_build_with_its_line(run: Run, book: Path) -> None:
    run("translate", "update")
    fill(book, "en", {"欢迎。": "`Welcome <javascript:alert(1)>`_."})
    done = run("build", "html", "--edition", "en")
    assert done.code != 0
    line = next(
        number
        for number, text in enumerate(catalogue_of(book, "index").read_text(encoding="utf-8").splitlines(), 1)
        if "javascript" in text
    )
    assert f"index.po:{line}" in done.err


@pytest.fixture
def preview(book: Path, run: Run, root: Path) -> Iterator[str]:
    """The preview of a page while it is being edited: its address."""
    run("translate", "update")
    command = [sys.executable, "-m", "vetcourse", "--lang", "en", "translate", "preview", "en", "l01", "--port", "0"]
    environ = {**clean_environment(), "PYTHONPATH": str(root / "src")}
    process = subprocess.Popen(command, cwd=book, env=environ, stdout=subprocess.PIPE, text=True, encoding="utf-8")
    try:
        assert process.stdout is not None
        yield next(match[0] for line in process.stdout if (match := re.search(r"http://\S+\.html", line)))
    finally:
        process.terminate()
        process.wait(timeout=30)


def test_the_preview_follows_the_catalogue(preview: str, book: Path) -> None:
    def shown() -> str:
        with urllib.request.urlopen(preview, timeout=10) as answer:
            text: str = answer.read().decode("utf-8")
        return text

    assert "会加倍。" in shown()
    fill(book, "en", {"会加倍。": "Can double a number."})
    deadline = time.monotonic() + 60
    while "Can double a number." not in shown():
        assert time.monotonic() < deadline, "the page was not rebuilt"
        time.sleep(0.2)


def test_a_page_that_does_not_exist_is_named(run: Run) -> None:
    done = run("translate", "preview", "en", "l99", "--once")
    assert done.code == 4
    assert "there is no page l99" in done.err
