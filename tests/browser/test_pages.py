"""The pages in a real browser: what they fetch and say, whether everybody can use them."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any

import pytest
from htmlbook import EDITIONS, Book

pytestmark = pytest.mark.slow

KINDS = (
    "index",
    "unit1/index",
    "unit1/l05_olive",
    "glossary",
    "coverage",
    "references",
    "about",
    "search",
    "genindex",
    "404",
)
LESSON = "unit1/l05_olive"
WIDE, NARROW = {"width": 1366, "height": 900}, {"width": 390, "height": 844}
Address = Callable[[str, str, str], str]


@pytest.mark.parametrize("scheme", ["file", "http"])
@pytest.mark.parametrize("edition", EDITIONS)
def test_a_page_asks_no_other_host_and_reports_no_error(
    browser: Any, address: Address, scheme: str, edition: str
) -> None:
    asked: list[str] = []
    said: list[str] = []
    page = browser.new_page()
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: said.append(message.text) if message.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: said.append(str(error)))
    for kind in KINDS:
        page.goto(address(scheme, edition, kind))
        page.wait_for_timeout(150)
    page.goto(address(scheme, edition, "search") + "?q=%E5%9F%BA%E5%B0%BC")
    page.wait_for_timeout(1500)
    page.close()
    home = address(scheme, edition, "index").rsplit("/", 2)[0]
    assert [url for url in asked if not url.startswith((home, "data:"))] == []
    assert said == []


@pytest.mark.parametrize("edition", EDITIONS)
def test_a_lesson_is_light_on_the_wire(browser: Any, address: Address, edition: str) -> None:
    requests: list[str] = []
    page = browser.new_page()
    page.on("request", lambda request: requests.append(request.url))
    page.goto(address("http", edition, LESSON), wait_until="networkidle")
    page.close()
    assert len(requests) <= 18, requests


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [WIDE, NARROW], ids=["wide", "narrow"])
@pytest.mark.parametrize("edition", EDITIONS)
def test_axe_finds_nothing(
    browser: Any, address: Address, axe: str, edition: str, size: dict[str, int], scheme: str
) -> None:
    context = browser.new_context(viewport=size, color_scheme=scheme, reduced_motion="reduce")
    page = context.new_page()
    found: dict[str, list[str]] = {}
    for kind in KINDS:
        page.goto(address("file", edition, kind))
        page.evaluate(axe)
        result = page.evaluate("axe.run(document, {resultTypes: ['violations']})")
        for rule in result["violations"]:
            nodes = [f"{node['target'][0]} {node['html'][:120]}" for node in rule["nodes"][:3]]
            found.setdefault(rule["id"], []).append(f"{kind}: {nodes}")
    context.close()
    assert found == {}, json.dumps(found, ensure_ascii=False, indent=1)


@pytest.mark.parametrize("edition", EDITIONS)
def test_nothing_runs_off_a_phone(browser: Any, address: Address, edition: str) -> None:
    page = browser.new_page(viewport=NARROW)
    for kind in KINDS:
        page.goto(address("file", edition, kind))
        over = page.evaluate("document.documentElement.scrollWidth - innerWidth")
        assert over <= 0, kind
    page.close()


def test_chinese_is_set_as_decided(browser: Any, address: Address) -> None:
    page = browser.new_page(viewport=WIDE)
    page.goto(address("file", "zh", LESSON))
    values = page.evaluate(
        """() => {
          const paragraph = document.querySelector("#l05-claim ~ p, section#l05-claim > p, section > p");
          const style = getComputedStyle(paragraph);
          const emphasis = document.createElement("em");
          emphasis.textContent = "重点";
          paragraph.append(emphasis);
          const stress = getComputedStyle(emphasis);
          return {
            leading: parseFloat(style.lineHeight) / parseFloat(style.fontSize),
            characters: paragraph.getBoundingClientRect().width / parseFloat(style.fontSize),
            strict: style.lineBreak, justify: style.textAlign, slant: stress.fontStyle,
            dots: stress.textEmphasisStyle, font: style.fontFamily,
          };
        }"""
    )
    page.close()
    assert values["leading"] >= 1.75
    assert 34 <= values["characters"] <= 40.01
    assert values["strict"] == "strict" and values["justify"] == "justify"
    assert values["slant"] == "normal" and "dot" in values["dots"]
    assert "PingFang SC" in values["font"] and "Noto Sans CJK SC" in values["font"]


def test_a_term_explains_itself_to_the_keyboard(browser: Any, address: Address) -> None:
    page = browser.new_page(viewport=WIDE)
    page.goto(address("file", "en", LESSON))
    link = page.locator("article a.reference:has(.std-term)").first
    link.focus()
    card = page.locator("#term-card")
    card.wait_for(state="visible")
    assert "基尼系数" in card.inner_text() and "Gini coefficient" in card.inner_text()
    assert link.get_attribute("aria-describedby") == "term-card"
    page.keyboard.press("Escape")
    assert not card.is_visible()
    page.close()


def test_a_touch_explains_before_it_leads_away(browser: Any, address: Address) -> None:
    context = browser.new_context(viewport=NARROW, has_touch=True)
    page = context.new_page()
    page.goto(address("file", "zh", LESSON))
    page.locator("article a.reference:has(.std-term)").first.tap()
    page.locator("#term-card").wait_for(state="visible")
    assert page.url.split("#")[0].endswith(f"{LESSON}.html")
    context.close()


def test_a_lesson_counts_as_read_at_its_end(browser: Any, address: Address) -> None:
    context = browser.new_context(viewport=WIDE)
    page = context.new_page()
    page.goto(address("http", "zh", LESSON))
    page.evaluate("document.querySelector('.related-pages').scrollIntoView({behavior: 'instant'})")
    page.wait_for_function("(localStorage.getItem('vetcourse:read') || '').includes('l05_olive')")
    page.goto(address("http", "zh", "index"))
    assert page.locator(".course-lessons .is-read").count() == 1
    context.close()


def test_the_parallel_edition_shows_what_is_chosen(browser: Any, address: Address) -> None:
    context = browser.new_context(viewport=WIDE)
    page = context.new_page()
    page.goto(address("http", "zh-en", LESSON))
    source, translation = (
        page.locator("article .bi-pair .bi-src").first,
        page.locator("article .bi-pair .bi-tr").first,
    )
    drawings = page.locator("article figure svg[role=img]:visible")
    assert source.is_visible() and translation.is_visible()
    assert {drawing.get_attribute("lang") for drawing in drawings.all()} == {"en"}
    assert abs(source.bounding_box()["y"] - translation.bounding_box()["y"]) < 8
    page.get_by_role("button", name="Below").click()
    assert translation.bounding_box()["y"] > source.bounding_box()["y"] + 10
    page.get_by_role("button", name="中文").click()
    assert source.is_visible() and not translation.is_visible()
    assert {drawing.get_attribute("lang") for drawing in drawings.all()} == {"zh-CN"}
    assert all(re.search("[\u4e00-\u9fff]", drawing.get_attribute("aria-label")) for drawing in drawings.all())
    page.reload()
    assert not page.locator("article .bi-pair .bi-tr").first.is_visible()
    context.close()


def test_one_language_is_printed_across_the_page(browser: Any, address: Address) -> None:
    context = browser.new_context(viewport=WIDE)
    page = context.new_page()
    page.goto(address("http", "zh-en", LESSON))
    page.emulate_media(media="print")
    pair = page.locator("article section > .bi-pair").first
    width = "getBoundingClientRect().width"
    share = f"(pair) => pair.querySelector('.bi-tr').{width} / pair.{width}"
    assert pair.evaluate(share) < 0.5
    page.locator("button[data-parallel=translation]").dispatch_event("click")
    assert pair.evaluate(share) > 0.95
    context.close()


def test_the_switch_keeps_the_section(browser: Any, address: Address) -> None:
    page = browser.new_page()
    page.goto(address("file", "zh", LESSON) + "#l05-data")
    page.locator(".editions a", has_text="English").click()
    page.wait_for_url("**/en/unit1/l05_olive.html#l05-data")
    page.close()


def test_code_is_copied_without_prompts(browser: Any, address: Address) -> None:
    context = browser.new_context(permissions=["clipboard-read", "clipboard-write"])
    page = context.new_page()
    page.goto(address("http", "zh", LESSON))
    page.locator(".highlight .copy").first.click()
    text = page.evaluate("navigator.clipboard.readText()")
    assert text.startswith("import csv\n") and ">>>" not in text
    context.close()


def test_a_server_may_show_the_page_for_a_wrong_address_at_any_depth(
    browser: Any, book: Book, address: Address
) -> None:
    text = book.page("en", "404").text
    page = browser.new_page()
    page.route("**/nothing.html", lambda route: route.fulfill(status=404, content_type="text/html", body=text))
    page.goto(address("http", "en", "unit9/deep/nothing"))
    styles = page.locator("link[rel=stylesheet]")
    rules = styles.evaluate_all("links => links.map((link) => link.sheet ? link.sheet.cssRules.length : 0)")
    assert rules
    assert all(rules)
    home = page.locator("article a[href*='index.html']").evaluate("link => link.href")
    assert home.startswith(address("http", "en", "index"))
    page.close()
