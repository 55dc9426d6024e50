"""``index.html`` of the output: one page that leads to every edition and format."""

from __future__ import annotations

from html import escape
from pathlib import Path

from vetcourse.languages import Edition, editions, language
from vetcourse.publish.progress import percent

__all__ = ["write_front"]

PAGE = """<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>职业教育与共同富裕 · Vocational education and common prosperity</title>
<style>
body {{ font: 1.05rem/1.8 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif;
  max-width: 44rem; margin: 12vh auto 4rem; padding: 0 1.25rem; color: #1f2a33; background: #fff; }}
h1 {{ font-size: 1.9rem; line-height: 1.35; margin: 0; text-wrap: balance; }}
h1 + p {{ margin: .4rem 0 2.5rem; color: #5d6873; text-wrap: balance; }}
ul {{ list-style: none; margin: 0; padding: 0; }}
li {{ display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; align-items: baseline; padding: .9rem 0;
  border-top: 1px solid #d3d9df; }}
li > a:first-child {{ flex: 1 1 9rem; font-size: 1.25rem; font-weight: 600; }}
a {{ color: #1b5e9b; text-underline-offset: .2em; padding: .15rem 0; }}
@media (prefers-color-scheme: dark) {{
  body {{ color: #dfe5ea; background: #14181c; }} h1 + p {{ color: #a4afb9; }}
  li {{ border-color: #343c44; }} a {{ color: #8fc1f0; }}
}}
</style>
</head>
<body>
<main>
<h1>职业教育与共同富裕</h1>
<p lang="en">Vocational education and common prosperity: mechanism, practice, data</p>
<ul>
{entries}
</ul>
</main>
</body>
</html>
"""


def write_front(out: Path) -> Path:
    """Write the page for what lies in *out* now, and return its path."""
    entries = [entry for edition in editions() if (entry := _entry(out, edition))]
    path = out / "index.html"
    path.write_text(PAGE.format(entries="\n".join(entries)), encoding="utf-8", newline="\n")
    return path


def _entry(out: Path, edition: Edition) -> str:
    code, name, frame, share = edition.code, edition.name, edition.frame, percent(edition)
    tag = (
        language("zh").html if any("\u4e00" <= character <= "\u9fff" for character in name) else language(frame).html
    )
    links = []
    if (out / "html" / code / "index.html").is_file():
        progress = "" if share is None else f" <small>{share} %</small>"
        links.append(f'<a href="html/{code}/index.html">{escape(name)}{progress}</a>')
    for kind in ("pdf", "epub"):
        path = out / kind / f"vetcourse-{code}.{kind}"
        if path.is_file():
            size = f"{path.stat().st_size / 1e6:.1f} MB"
            links.append(f'<a href="{kind}/{path.name}">{kind.upper()} <small>{size}</small></a>')
    return f'<li lang="{tag}">{" ".join(links)}</li>' if links else ""
