"""Three HTML editions against plain ``sphinx-build`` of the same sources with stock furo; one edited lesson.

python benchmarks/build.py

The plain build reads the same pages, tasks, questions, tables and drawings; its directives only copy them into the
page, and it has neither our search, pairs, formulae nor cards. Processor time decides, as the machine may be busy.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from pathlib import Path

from measure import Cost, compare, machine, once, table

ROOT = Path(__file__).resolve().parent.parent
RATIO = 1.5
SECONDS = 3.0
LESSON = Path("docs") / "unit1" / "l05_olive.rst"
EDITIONS = {
    "zh": ["-D", "language=zh_CN"],
    "en": ["-D", "language=en"],
    "zh-en": ["-D", "language=en", "-t", "bilingual"],
}
CONF = """
import sys
sys.path.insert(0, {here!r})
extensions = ["plainbook", "sphinx.ext.mathjax"]
project = "plain"
exclude_patterns = ["_generated", "figures", "references"]
html_theme = "furo"
language = "zh_CN"
locale_dirs = [{locales!r}]
gettext_compact = False
numfig = True
smartquotes = False
suppress_warnings = ["*"]
"""
PLAIN = '''
"""The directives of the course as plain copies of their sources."""
import csv
from pathlib import Path
import yaml
from docutils import nodes
from docutils.statemachine import StringList
from sphinx.util.docutils import SphinxDirective, SphinxRole
ROOT = Path({root!r})

class Copy(SphinxDirective):
    has_content = True
    optional_arguments = 99
    option_spec = {{name: str for name in "name alt caption columns rows class unit kind".split()}}
    def text(self):
        return "\\n".join(self.content)
    def run(self):
        box = nodes.container()
        self.state.nested_parse(StringList(self.text().splitlines(), source="x"), 0, box)
        return [box]

class Exercise(Copy):
    def text(self):
        return (ROOT / "exercises" / self.arguments[0] / "task.rst").read_text(encoding="utf-8")

class Quiz(Copy):
    def text(self):
        path = ROOT / "exercises" / self.arguments[0] / "quiz.yaml"
        lines = []
        for question in yaml.load(path.read_text(encoding="utf-8"), yaml.CSafeLoader)["questions"]:
            lines += [question["text"], ""]
            lines += [f"- {{option['text']}}" for option in question.get("options", [])] + [""]
        return "\\n".join(lines)

class Table(Copy):
    def text(self):
        lines = ["================ " * 1]
        with (ROOT / "data" / (self.arguments[0] + ".csv")).open(encoding="utf-8") as file:
            rows = list(csv.reader(file))
        body = "\\n".join("   " + ",".join(f'"{{cell}}"' for cell in row) for row in rows)
        return ".. csv-table::\\n\\n" + body

class Chart(Copy):
    def text(self):
        return f".. image:: /_generated/zh/{{self.arguments[0]}}.svg\\n\\n" + super().text()

class Terms(Copy):
    def text(self):
        terms = yaml.load((ROOT / "docs" / "glossary.yaml").read_text(encoding="utf-8"), yaml.CSafeLoader)["terms"]
        return ".. glossary::\\n\\n" + "\\n\\n".join(f"   {{t['zh']}}\\n      {{t['definition_zh']}}" for t in terms)

class Map(Copy):
    def text(self):
        text = (ROOT / "docs" / "article_map.yaml").read_text(encoding="utf-8")
        sections = yaml.load(text, yaml.CSafeLoader)["sections"]
        return "\\n".join(f"- {{claim}}" for section in sections for claim in section["claims"])

class Plain(SphinxRole):
    def run(self):
        return [nodes.inline("", self.text)], []

def setup(app):
    for name, kind in dict(exercise=Exercise, quiz=Quiz, chart=Chart, lesson=Copy).items():
        app.add_directive(name, kind, override=True)
    kinds = {{"data-table": Table, "course-map": Copy, "article-map": Map, "glossary-terms": Terms}}
    for name, kind in kinds.items():
        app.add_directive(name, kind)
    for name in ("references", "translation-status", "suggest-translation"):
        app.add_directive(name, Copy)
    for name in ("article", "cite"):
        app.add_role(name, Plain())
    return {{"parallel_read_safe": True}}
'''


def ours(folder: Path, edition: str, *more: str) -> list[str]:
    """The command that builds one edition."""
    options = [*more, "-d", str(folder / "doctrees" / edition), *EDITIONS[edition]]
    return [
        sys.executable,
        "-m",
        "sphinx",
        "-q",
        "-b",
        "html",
        "-c",
        ".",
        *options,
        "docs",
        str(folder / "html" / edition),
    ]


def plain(folder: Path, language: str) -> list[str]:
    """The command of the plain build, whose settings it writes first; a translated edition has a translated base."""
    conf = folder / "plain"
    conf.mkdir(exist_ok=True)
    (conf / "conf.py").write_text(CONF.format(here=str(conf), locales=str(ROOT / "locales")), encoding="utf-8")
    shutil.copy(ROOT / "docutils.conf", conf)
    (conf / "plainbook.py").write_text(PLAIN.format(root=str(ROOT)), encoding="utf-8")
    options = [
        "-E",
        "-c",
        str(conf),
        "-d",
        str(folder / "doctrees" / f"plain-{language}"),
        "-D",
        f"language={language}",
    ]
    return [
        sys.executable,
        "-m",
        "sphinx",
        "-q",
        "-b",
        "html",
        *options,
        "docs",
        str(folder / "html" / f"plain-{language}"),
    ]


def main() -> int:
    """Measure, print, and say with the exit code whether the goals are met."""
    environ = {**os.environ, "PYTHONPATH": str(ROOT / "src")}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        commands = {f"plain {language}": plain(folder, language) for language in ("zh_CN", "en")}
        commands |= {edition: ours(folder, edition, "-E") for edition in EDITIONS}
        costs = compare(commands, ROOT, environ, rounds=3)
        lesson = once_edited(folder, environ)
    print(f"Medians of 3 interleaved runs. {machine()}\n")
    print(table(costs, "plain zh_CN"))
    print(
        f"\nOne edited lesson: {lesson.cpu:.1f} s of processor, {lesson.wall:.1f} s by the clock (goal <= {SECONDS})"
    )
    ratios = [
        costs[edition].cpu / costs[f"plain {options[1].partition('=')[2]}"].cpu
        for edition, options in EDITIONS.items()
    ]
    figures = ", ".join(f"{ratio:.2f}" for ratio in ratios)
    print(
        "\nProcessor time of zh, en and zh-en to the plain build of its menus' language:",
        figures,
        f"(goal <= {RATIO})",
    )
    return int(max(ratios) > RATIO or lesson.cpu > SECONDS)


def once_edited(folder: Path, environ: dict[str, str]) -> Cost:
    """What one saved lesson costs, everything else being built."""
    lesson = ROOT / LESSON
    kept = lesson.stat()
    try:
        os.utime(lesson)
        return once(ours(folder, "zh"), ROOT, environ)
    finally:
        os.utime(lesson, ns=(kept.st_atime_ns, kept.st_mtime_ns))


if __name__ == "__main__":
    raise SystemExit(main())
