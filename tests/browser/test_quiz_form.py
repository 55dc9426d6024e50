"""A quiz answered in the page: by mouse and keyboard, over http and from a file, kept, printed, without a script."""

from __future__ import annotations

import gzip
import json
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from htmlbook import EDITIONS, Book

from vetcourse import course, places
from vetcourse.model import Question, QuestionKind

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parents[2]
QUIZ, LESSON = "quiz_l05", "unit1/l05_olive"
WIDE, NARROW = {"width": 1366, "height": 900}, {"width": 390, "height": 844}
RIGHT = {"zh": "答对了。", "en": "Correct.", "zh-en": "Correct."}
ALL = {
    "zh": "答对 {0}/{0} 题，全部正确！",
    "en": "{0}/{0} right: all correct!",
    "zh-en": "{0}/{0} right: all correct!",
}
Address = Callable[[str, str, str], str]


@pytest.fixture(scope="module")
def questions() -> tuple[Question, ...]:
    """The questions of the quiz."""
    return course.load(places.find(ROOT / "exercises", folder=ROOT, environ=os.environ)).exercises[QUIZ].questions


@pytest.fixture
def page(browser: Any) -> Iterator[Any]:
    """A page with a store of its own."""
    context = browser.new_context(viewport=WIDE)
    yield context.new_page()
    context.close()


def group(page: Any, question: Question) -> Any:
    """The fieldset of a question."""
    return page.locator(f'fieldset[data-quiz="{QUIZ}"][data-question="{question.id}"]')


def answer(page: Any, question: Question) -> None:
    """Give the right answer."""
    form = group(page, question)
    right: Any = question.answer
    if question.kind in (QuestionKind.SINGLE, QuestionKind.MULTIPLE):
        for option in [right] if isinstance(right, str) else right:
            form.locator(f'input[value="{option}"]').check()
    elif question.kind is QuestionKind.ORDER:
        for place, option in enumerate(right, 1):
            form.locator(f'li[data-option="{option}"] select').select_option(str(place))
    elif question.kind is QuestionKind.MATCH:
        for option, target in right.items():
            form.locator(f'li[data-option="{option}"] select').select_option(target)
    else:
        form.locator("input").fill(str(right) if question.kind is QuestionKind.NUMBER else right[0])


def feedback(page: Any, question: Question) -> str:
    """What the status region of a question says."""
    return str(group(page, question).get_by_role("status").inner_text())


@pytest.mark.parametrize("scheme", ["file", "http"])
@pytest.mark.parametrize("edition", EDITIONS)
def test_right_answers_are_praised_explained_and_kept(
    page: Any, address: Address, questions: tuple[Question, ...], scheme: str, edition: str
) -> None:
    asked: list[str] = []
    said: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("response", lambda response: said.append(response.url) if response.status >= 400 else None)
    page.on("pageerror", lambda error: said.append(str(error)))
    page.goto(address(scheme, edition, LESSON))
    for question in questions:
        answer(page, question)
        group(page, question).locator("button").click()
        assert RIGHT[edition] in feedback(page, question)
        if edition == "zh" and question.why:
            assert question.why in feedback(page, question)
    page.reload()
    for question in questions:
        assert RIGHT[edition] in feedback(page, question)
    assert page.locator(".quiz-score").inner_text() == ALL[edition].format(len(questions))
    home = address(scheme, edition, "index").rsplit("/", 2)[0]
    assert [url for url in asked if not url.startswith((home, "data:"))] == []
    assert [problem for problem in said if not problem.endswith("/favicon.ico")] == []


def test_one_score_in_every_language(page: Any, address: Address, questions: tuple[Question, ...]) -> None:
    page.goto(address("http", "zh", LESSON))
    for question in questions:
        answer(page, question)
        group(page, question).locator("button").click()
    page.goto(address("http", "en", LESSON))
    assert page.locator(".quiz-score").inner_text() == ALL["en"].format(len(questions))
    keys = page.evaluate("Object.keys(localStorage).filter((key) => key.endsWith('quiz_l05'))")
    assert len(keys) == 1 and keys[0].startswith("vetcourse:")
    page.get_by_role("button", name="Start again").click()
    page.reload()
    assert page.locator(".quiz-score").inner_text() == f"0/{len(questions)} right"
    assert page.locator("fieldset input:checked").count() == 0


def test_a_wrong_answer_is_explained_and_not_given_away(
    page: Any, address: Address, questions: tuple[Question, ...]
) -> None:
    page.goto(address("file", "zh", LESSON))
    single = questions[0]
    group(page, single).locator("button").click()
    assert feedback(page, single) == "✗ 还没有作答。"
    for option in single.options:
        group(page, single).locator(f'input[value="{option.id}"]').check()
        assert feedback(page, single) == "", "an old verdict stays under a new answer"
        group(page, single).locator("button").click()
        said = feedback(page, single)
        assert option.why in said
        assert said.startswith("✓" if option.id == single.answer else "✗")
        assert not any(other.why in said for other in single.options if other is not option)
    order = next(question for question in questions if question.kind is QuestionKind.ORDER)
    selects = group(page, order).locator("select")
    selects.nth(0).select_option("1")
    group(page, order).locator("button").click()
    assert "还有没选位次" in feedback(page, order)
    for index in range(selects.count()):
        selects.nth(index).select_option("1")
    group(page, order).locator("button").click()
    assert "同一个位次" in feedback(page, order)


def test_the_keyboard_is_enough(page: Any, address: Address, questions: tuple[Question, ...]) -> None:
    page.goto(address("file", "en", LESSON))
    first = questions[0]
    group(page, first).locator("input").first.focus()
    page.keyboard.press("Space")
    for _ in [option.id for option in first.options][: [o.id for o in first.options].index(str(first.answer))]:
        page.keyboard.press("ArrowDown")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.getAttribute('aria-label')") == "Check question 1"
    page.keyboard.press("Enter")
    assert RIGHT["en"] in feedback(page, first)
    assert page.evaluate("document.activeElement.tagName") == "BUTTON", "the focus moved away"
    number = next(question for question in questions if question.kind is QuestionKind.NUMBER)
    group(page, number).locator("input").focus()
    page.keyboard.type("２５％")
    page.keyboard.press("Enter")
    assert RIGHT["en"] in feedback(page, number)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [WIDE, NARROW], ids=["wide", "narrow"])
@pytest.mark.parametrize("edition", EDITIONS)
def test_axe_finds_nothing_with_the_feedback_open(
    browser: Any, address: Address, axe: str, questions: tuple[Question, ...], edition: str, size: Any, scheme: str
) -> None:
    context = browser.new_context(viewport=size, color_scheme=scheme, reduced_motion="reduce")
    page = context.new_page()
    page.goto(address("file", edition, LESSON))
    for question in questions[:-1]:
        answer(page, question)
    for button in page.locator(".quiz-check").all():
        button.click()
    assert page.locator(".quiz-feedback.is-right").count() == len(questions) - 1
    assert page.locator(".quiz-feedback.is-wrong").count() == 1
    page.evaluate(axe)
    result = page.evaluate("axe.run('section.quiz', {resultTypes: ['violations']})")
    over = page.evaluate("document.documentElement.scrollWidth - innerWidth")
    context.close()
    found = {rule["id"]: [node["html"][:160] for node in rule["nodes"][:3]] for rule in result["violations"]}
    assert found == {}, json.dumps(found, ensure_ascii=False, indent=1)
    assert over <= 0


def test_on_paper_it_is_a_worksheet(page: Any, address: Address, questions: tuple[Question, ...]) -> None:
    page.goto(address("file", "zh", LESSON))
    for question in questions:
        answer(page, question)
        group(page, question).locator("button").click()
    page.emulate_media(media="print")
    for part in (".quiz-check", ".quiz-feedback", ".quiz-foot"):
        assert not any(element.is_visible() for element in page.locator(part).all())
    assert all(element.is_visible() for element in page.locator("fieldset legend").all())
    shown = "(field) => [getComputedStyle(field).appearance, getComputedStyle(field).color]"
    assert page.locator("fieldset input[type=radio]").first.evaluate(shown)[0] == "none"
    assert page.locator("fieldset select").first.evaluate(shown) == ["none", "rgba(0, 0, 0, 0)"]


def test_without_a_script_questions_and_command_stay(browser: Any, address: Address) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(address("file", "en", LESSON))
    section = page.locator("#quiz-quiz-l05")
    assert section.locator("fieldset legend").count() >= 5 and section.locator("button").count() == 0
    assert "vetcourse check quiz_l05" in section.inner_text()
    context.close()


def test_only_pages_with_a_quiz_carry_it_and_it_is_light(book: Book) -> None:
    for page in book.pages:
        scripts = [source for source in page.tree.xpath("//script/@src") if "quiz.js" in source]
        keys = page.tree.xpath("//script[@id='vetcourse-quiz']/text()")
        wanted = 1 if page.tree.xpath("//fieldset[@data-quiz]") else 0
        assert (len(scripts), len(keys)) == (wanted, wanted), page.path
        if wanted:
            script = (page.home / "_static" / "quiz.js").read_bytes()
            size = len(gzip.compress(script)) + len(gzip.compress(keys[0].encode()))
            assert size <= 10 * 1024, f"{page.path}: {size} bytes"
