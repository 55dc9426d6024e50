"""What `vetcourse build` makes of a small course, and what it says when something is wrong."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from urllib.request import urlopen

import pytest
from support import clean_environment

from vetcourse import languages
from vetcourse.errors import DamagedError, UsageError
from vetcourse.publish import sphinxrun
from vetcourse.publish.build import Format, build, choose

ROOT = Path(__file__).resolve().parent.parent
PAGE = """.. _l01:

第一课　加倍
============

.. lesson:: L01

   - 会把一个数加倍。

正文里有**“引号”**紧挨着汉字，也有
换行。

.. quiz:: quiz_l01

.. exercise:: double
"""


@pytest.fixture
def site(course_folder: Path) -> Path:
    """The small course with settings and one page."""
    shutil.copy(ROOT / "conf.py", course_folder)
    shutil.copy(ROOT / "docutils.conf", course_folder)
    docs = course_folder / "docs"
    (docs / "unit1").mkdir(parents=True)
    (docs / "unit1" / "l01_double.rst").write_text(PAGE, encoding="utf-8")
    toctree = "小课程\n======\n\n.. course-map::\n\n.. toctree::\n   :hidden:\n\n   unit1/l01_double\n"
    (docs / "index.rst").write_text(toctree, encoding="utf-8")
    return course_folder


def make(site: Path) -> tuple[object, ...]:
    """Build the Chinese pages."""
    return build(site, site / "out", formats=[Format.HTML], wanted=choose(["zh"]), progress=lambda *_: None)


def test_a_small_course_becomes_a_site(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", str(ROOT / "src"))
    (product,) = make(site)
    text = (site / "out/html/zh/unit1/l01_double.html").read_text(encoding="utf-8")
    assert "<strong>“引号”</strong>" in text
    assert "也有换行" in text.replace("\n", "")
    assert "vetcourse check double" in text and 'data-kind="single"' in text
    assert "文章" not in text  # this lesson follows none
    assert product.path.is_file() and product.files > 10 and product.size > 10_000  # type: ignore[attr-defined]
    assert 'href="html/zh/index.html"' in (site / "out/index.html").read_text(encoding="utf-8")


def test_every_mistake_of_a_page_is_told_with_its_line(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", str(ROOT / "src"))
    page = site / "docs/unit1/l01_double.rst"
    page.write_text(
        PAGE + "\n见:ref:`nowhere`。\n\n.. exercise:: triple\n\n.. chart:: none\n\n   没有图。\n", encoding="utf-8"
    )
    with pytest.raises(DamagedError) as caught:
        make(site)
    places = {(problem.path, problem.line) for problem in caught.value.problems}
    text = str(caught.value)
    assert {("docs/unit1/l01_double.rst", 19), ("docs/unit1/l01_double.rst", 21)} <= places, text
    assert "triple" in text and ":alt:" in text and "nowhere" in text


def test_a_drawing_with_a_mistake_is_told_with_its_line(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", str(ROOT / "src"))
    drawing = site / "docs/figures/curve.py"
    drawing.parent.mkdir()
    drawing.write_text("def draw(t, tables):\n    return tables.column('none', 'x')\n", encoding="utf-8")
    with (site / "docs/unit1/l01_double.rst").open("a", encoding="utf-8") as file:
        file.write("\n.. chart:: curve\n   :alt: 一条线\n\n   线\n\n.. chart:: missing\n   :alt: 没有\n\n   无\n")
    with pytest.raises(DamagedError) as caught:
        make(site)
    told = {(problem.path, problem.line): str(problem.params["text"]) for problem in caught.value.problems}
    assert "FileNotFoundError" in told["docs/figures/curve.py", 2]
    assert any("missing.py" in text for (path, _), text in told.items() if path == "docs/unit1/l01_double.rst")


def test_a_crash_is_one_problem_with_its_traceback(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", f"{ROOT / 'src'}{os.pathsep}{site}")
    broken = "from docutils.parsers.rst import Directive\n\n\nclass Boom(Directive):\n    run = None\n\n\n"
    broken += "def setup(app):\n    app.add_directive('boom', Boom)\n"
    (site / "boom.py").write_text(broken, encoding="utf-8")
    with (site / "conf.py").open("a", encoding="utf-8") as file:
        file.write('extensions.append("boom")\n')
    (site / "docs/unit1/l01_double.rst").write_text(PAGE + "\n.. boom::\n", encoding="utf-8")
    with pytest.raises(DamagedError) as caught:
        make(site)
    (problem,) = caught.value.problems
    assert problem.key == "book.sphinx_crashed"
    assert "TypeError: 'NoneType' object is not callable" in str(problem.params["text"])


def test_a_folder_without_a_course_is_a_usage_error(tmp_path: Path) -> None:
    with pytest.raises(UsageError):
        make(tmp_path)


def test_editions_are_chosen_by_name() -> None:
    assert [edition.code for edition in choose([])] == ["zh", "en", "zh-en"]
    assert [edition.code for edition in choose(["en", "en"])] == ["en"]
    with pytest.raises(UsageError):
        choose(["fr"])


def test_sphinx_gets_language_tag_and_folders_of_its_own() -> None:
    words = sphinxrun.arguments(
        languages.edition("zh-en"), builder="html", root=Path("/c"), out=Path("/o"), doctrees=Path("/d")
    )
    assert "language=en" in words and "bilingual" in words and words[-1] == "/o"
    assert "bilingual" not in sphinxrun.arguments(
        languages.edition("en"), builder="html", root=Path("/c"), out=Path("/o"), doctrees=Path("/d")
    )


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("languages: [\n", "book.yaml_syntax"),
        ("languages: []\neditions: []\n", "book.record_invalid"),
        ("editions: []\n", "book.record_invalid"),
    ],
)
def test_a_damaged_record_of_languages_is_told(tmp_path: Path, text: str, key: str) -> None:
    path = tmp_path / "languages.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(DamagedError) as caught:
        languages.load(path)
    assert {problem.key for problem in caught.value.problems} == {key}


def test_an_edition_of_an_unknown_language_is_told(tmp_path: Path) -> None:
    text = (
        (ROOT / "locales/languages.yaml")
        .read_text(encoding="utf-8")
        .replace("languages: [zh, en]", "languages: [zh, fr]")
    )
    path = tmp_path / "languages.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(DamagedError) as caught:
        languages.editions(path)
    assert [problem.key for problem in caught.value.problems] == ["book.language_unknown"]


def test_the_command_explains_an_unknown_edition(vetcourse: Callable[..., object]) -> None:
    ran = vetcourse("build", "html", "--edition", "fr", folder=ROOT, lang="en")
    assert ran.code == 2 and "fr" in ran.err and "zh-en" in ran.err  # type: ignore[attr-defined]


CATALOGUE = """msgid ""
msgstr "Content-Type: text/plain; charset=UTF-8\\n"

msgid "加倍"
msgstr "Doubling"
"""


def test_a_page_follows_the_catalogues_of_its_exercises(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", str(ROOT / "src"))
    path = site / "locales/en/LC_MESSAGES/exercises/double.po"
    path.parent.mkdir(parents=True)
    for words in ("Doubling", "Times two"):
        path.write_text(CATALOGUE.replace("Doubling", words), encoding="utf-8")
        build(site, site / "out", formats=[Format.HTML], wanted=choose(["en"]), progress=lambda *_: None)
        assert words in (site / "out/html/en/unit1/l01_double.html").read_text(encoding="utf-8")


def test_the_map_of_the_course_follows_its_lessons(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", str(ROOT / "src"))
    lesson = site / "docs/unit1/l01_double.rst"
    lesson.rename(site / "kept.rst")
    (lesson.parent / "other.rst").write_text("别的\n====\n", encoding="utf-8")
    index = site / "docs/index.rst"
    toctree = index.read_text(encoding="utf-8")
    index.write_text(
        toctree.partition(".. toctree::")[0] + ".. toctree::\n   :glob:\n\n   unit1/*\n", encoding="utf-8"
    )

    def course_map() -> str:
        make(site)
        return (site / "out/html/zh/index.html").read_text(encoding="utf-8")

    first = course_map()
    assert 'class="course-lesson unwritten"' in first and "40 分钟" in first
    (site / "kept.rst").rename(lesson)
    os.utime(lesson)
    second = course_map()
    assert 'class="course-lesson unwritten"' not in second and 'href="unit1/l01_double.html"' in second
    assert 'href="l01_double.html"' in (site / "out/html/zh/unit1/other.html").read_text(encoding="utf-8")
    exercise = site / "exercises/quiz_l01/exercise.yaml"
    exercise.write_text(exercise.read_text(encoding="utf-8").replace("minutes: 5", "minutes: 15"), encoding="utf-8")
    assert "50 分钟" in course_map()


@contextmanager
def preview(site: Path, port: int) -> Iterator[None]:
    """A running ``vetcourse serve``."""
    command = [sys.executable, "-m", "vetcourse", "serve", "--port", str(port)]
    environ = {**clean_environment(), "PYTHONPATH": str(ROOT / "src")}
    with (site / "serve.log").open("w") as log:
        server = subprocess.Popen(command, cwd=site, env=environ, stdout=log, stderr=log, start_new_session=True)
    try:
        yield
    finally:
        os.killpg(server.pid, signal.SIGINT)
        try:
            assert server.wait(10) == 0
        finally:
            with suppress(ProcessLookupError):
                os.killpg(server.pid, signal.SIGKILL)


def shown(port: int, words: str) -> str:
    """The page as soon as it holds *words*."""
    text = ""
    for _ in range(600):
        with suppress(OSError), urlopen(f"http://127.0.0.1:{port}/unit1/l01_double.html", timeout=5) as page:
            text = page.read().decode()
        if words in text:
            return text
        time.sleep(0.1)
    raise AssertionError(f"{words!r} did not appear in {text[-2000:]!r}")


def test_the_preview_follows_a_saved_page(site: Path, vetcourse: Callable[..., object]) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    lesson = site / "docs/unit1/l01_double.rst"
    with preview(site, port):
        before = shown(port, "也有换行")
        assert 'class="editions"' not in before and "hreflang" not in before  # only this edition is there
        lesson.write_text(PAGE.replace("正文里有", "改过的正文里有"), encoding="utf-8")
        shown(port, "改过的正文里有")
        ran = vetcourse("serve", "--port", str(port), folder=site)
        assert (ran.code, str(port) in ran.err, "--port" in ran.err) == (2, True, True)  # type: ignore[attr-defined]
    assert not (site / "build/html").exists()
