"""Frozen queries, asked as a reader asks them: in the page, from a folder without a server."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from urllib.parse import quote

import pytest

pytestmark = pytest.mark.slow

CHINESE = {
    "基尼系数": "unit1/l05_olive",
    "橄榄形社会": "unit1/l05_olive",
    "洛伦兹曲线": "unit1/l05_olive",
    "沃尔夫森极化指数": "unit1/l05_olive",
    "城乡收入比": "unit1/l04_urban_rural",
    "泰尔指数": "unit1/l02_regions",
    "变异系数": "unit1/l02_regions",
    "人力资本": "unit1/l03_growth",
    "趋同": "unit1/l03_growth",
    "词频": "unit1/l01_reading",
    "反馈回路": "unit1/l06_loop",
    "信度": "unit1/l07_spirit",
    "专业群": "unit2/l08_programmes",
    "新八级工": "unit2/l11_career_chain",
    "技能提升补贴": "unit2/l12_training_chain",
    "稳定匹配": "unit2/l13_east_west",
    "一县一策": "unit2/l14_mountain_sea",
    "科技特派员": "unit2/l15_countryside",
    "所依据的文章": "about",
    "仪表盘": "unit3/l20_capstone",
    "泰尔指数怎么分解": "unit1/l02_regions",
    "城乡 收入 比": "unit1/l04_urban_rural",
    "城乡收入差距有多大": "unit1/l04_urban_rural",
    "基 尼 系 数": "unit1/l05_olive",
    "Ｇｉｎｉ": "unit1/l05_olive",
    "第 12 课": "unit2/l12_training_chain",
    "盖尔—沙普利算法": "unit2/l13_east_west",
    "p中位": "unit2/l15_countryside",
    "外卖骑手培训": "unit3/l18_training",
    "教师怎么批改作业": "guide/instructor",
}
ENGLISH = {
    "Lorenz curve": "unit1/l05_olive",
    "Gini coefficient": "unit1/l05_olive",
    "urban-rural ratio": "unit1/l04_urban_rural",
    "Theil index": "unit1/l02_regions",
    "convergence": "unit1/l03_growth",
    "reliability": "unit1/l07_spirit",
    "stable matching": "unit2/l13_east_west",
    "diffusion": "unit2/l15_countryside",
    "net present value": "unit3/l18_training",
    "dashboard": "unit3/l20_capstone",
    "leave_one_out": "unit1/l02_regions",
    "Wolfson polarization": "unit1/l05_olive",
    "Lorentz curve": "unit1/l05_olive",
    "urbanrural gap": "unit1/l04_urban_rural",
    "inter-coder agreement": "unit1/l01_reading",
    "license": "about",
}


@pytest.mark.parametrize(
    ("edition", "queries"),
    [("zh", CHINESE), ("en", ENGLISH), ("zh-en", CHINESE | ENGLISH)],
    ids=["zh", "en", "zh-en"],
)
def test_each_query_finds_its_page(
    browser: Any, address: Callable[[str, str, str], str], edition: str, queries: dict[str, str]
) -> None:
    page = browser.new_page()
    missed = {
        query: hits
        for query, wanted in queries.items()
        if wanted not in (hits := _hits(page, address, edition, query))
    }
    page.close()
    assert missed == {}


def test_hits_are_highlighted_and_name_their_section(browser: Any, address: Callable[[str, str, str], str]) -> None:
    page = browser.new_page()
    _hits(page, address, "zh", "基尼系数")
    titles = page.locator("#search-results li a").all_inner_texts()
    assert any("基尼系数" in title for title in titles)
    page.locator("#search-results li a[href*='l05_olive']").first.click()
    page.locator("span.highlighted").first.wait_for()
    page.close()


@pytest.mark.parametrize(("edition", "words"), [("zh", "没有找到"), ("en", "Nothing found")])
def test_nothing_found_is_said_in_the_language_of_the_page(
    browser: Any, address: Callable[[str, str, str], str], edition: str, words: str
) -> None:
    page = browser.new_page()
    assert _hits(page, address, edition, "xyzzyq") == []
    assert words in page.locator("#search-results .search-summary").inner_text()
    page.close()


def _hits(page: Any, address: Callable[[str, str, str], str], edition: str, query: str) -> list[str]:
    """The pages of the first five hits."""
    page.goto(address("file", edition, "search") + f"?q={quote(query)}")
    page.wait_for_function(
        "document.querySelector('#search-results .search-summary, #search-results p')", timeout=20_000
    )
    page.wait_for_timeout(600)
    links = page.locator("#search-results ul.search a").evaluate_all("links => links.map((link) => link.href)")
    home = address("file", edition, "index").removesuffix("index.html")
    pages = [link.split("?")[0].split("#")[0].removeprefix(home).removesuffix(".html") for link in links]
    return pages[:5]
