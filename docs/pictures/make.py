"""The pictures of the README, made from the built book: python docs/pictures/make.py [BUILD]

Needs the book (``vetcourse build``) and a Chromium.
"""

from __future__ import annotations

import html
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

import pypdfium2
from PIL import Image
from playwright.sync_api import Page, sync_playwright

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
WIDTH = 1100
WRONG = """\
def gini(values, weights=None):
    mean = sum(values) / len(values)
    return sum(abs(v - mean) for v in values)
"""
COLORS = {
    "1": "font-weight:700",
    "2": "opacity:.7",
    "31": "color:#ff8f7a",
    "32": "color:#7fd38c",
    "33": "color:#e8c468",
}
TERMINAL = """<meta charset="utf-8"><body style="margin:0;background:#161b20;color:#dfe5ea;padding:28px 32px">
<pre style="font:17px/1.55 'DejaVu Sans Mono',monospace;margin:0;white-space:pre-wrap">{text}</pre>"""


def main() -> None:
    """Make all four."""
    build = Path(sys.argv[1] if len(sys.argv) > 1 else ROOT / "build").resolve()
    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as name:
        browser = playwright.chromium.launch(
            executable_path=os.environ.get("CHROMIUM", "/usr/bin/chromium"), args=["--no-sandbox"]
        )
        page = browser.new_page(viewport={"width": 1280, "height": 900})
        shoot(page, build / "html/en/unit1/l05_olive.html", "lesson.png")
        shoot(page, build / "html/zh-en/unit1/l04_urban_rural.html", "parallel.png")
        terminal = Path(name) / "terminal.html"
        terminal.write_text(TERMINAL.format(text=check(Path(name))), encoding="utf-8")
        page.set_viewport_size({"width": 1000, "height": 620})
        shoot(page, terminal, "terminal.png")
        browser.close()
    print_page(build / "pdf/vetcourse-zh.pdf", "橄榄形社会", "print.png")


def shoot(page: Page, path: Path, name: str) -> None:
    """Save what a reader sees on opening a page."""
    page.goto(path.as_uri())
    page.wait_for_timeout(300)
    page.screenshot(path=HERE / name)
    shrink(name)


def check(folder: Path) -> str:
    """The answer of ``vetcourse check gini`` to a wrong attempt, as HTML."""
    (folder / "gini.py").write_text(WRONG, encoding="utf-8")
    command = [sys.executable, "-m", "vetcourse", "check", "gini", "--seed", "3", "--color", "always", "--lang", "en"]
    environ = os.environ | {"PYTHONPATH": str(ROOT / "src"), "COLUMNS": "100"}
    shown = subprocess.run(command, cwd=folder, env=environ, capture_output=True, text=True, check=False).stdout
    lines = ["$ vetcourse check gini", *shown.splitlines()[:22], "…"]
    text = html.escape("\n".join(lines), quote=False)
    text = re.sub(r"\x1b\[0m", "</span>", text)
    return re.sub(r"\x1b\[([\d;]+)m", lambda found: f'<span style="{style(found[1])}">', text)


def style(codes: str) -> str:
    """Colours of a terminal as CSS."""
    return ";".join(COLORS.get(code, "") for code in codes.split(";"))


def print_page(path: Path, title: str, name: str) -> None:
    """Save the first page of a lesson, as printed."""
    document = pypdfium2.PdfDocument(path)
    for index in range(8, len(document)):
        text = document[index].get_textpage().get_text_range()
        if title in text[:200] and ("学习目标" in text or "学完这一课" in text):
            document[index].render(scale=1.6).to_pil().save(HERE / name)
            return shrink(name, 760)
    raise SystemExit(f"{path}: no page of {title}")


def shrink(name: str, width: int = WIDTH) -> None:
    """Fewer pixels and colours, so that the repository stays small."""
    image = Image.open(HERE / name).convert("RGB")
    size = (width, round(image.height * width / image.width))
    image.resize(size, Image.Resampling.LANCZOS).quantize(128).save(HERE / name, optimize=True)


if __name__ == "__main__":
    main()
