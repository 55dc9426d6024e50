"""Commands for translators."""

from __future__ import annotations

import json
from pathlib import Path

import click

from vetcourse import languages
from vetcourse.cli.app import App
from vetcourse.cli.terminal import width
from vetcourse.errors import Problem, UsageError
from vetcourse.languages import Language

__all__ = ["translate_command"]

_STYLE = {"error": "bad", "warning": "warn"}


@click.group("translate", help="translate.help")
def translate_command() -> None:
    """All commands for translators."""


@translate_command.command("update", help="translate.help_update")
@click.argument("wanted", metavar="[LANG]...", nargs=-1)
@click.pass_obj
def update(app: App, wanted: tuple[str, ...]) -> int:
    """Bring the catalogues up to date with the sources."""
    from vetcourse.translate.extract import extract
    from vetcourse.translate.update import update as run

    targets = _targets(app, wanted)
    templates = extract(app.places, app.places.root / "build")
    for done in run(app.places, templates, targets):
        counts = {name: done.counts.get(name, 0) for name in ("kept", "restored", "suggested", "fuzzy", "missing")}
        app.terminal.print(app.text("translate.updated", language=done.language, files=len(done.changed), **counts))
    return 0


@translate_command.command("status", help="translate.help_status")
@click.argument("wanted", metavar="[LANG]...", nargs=-1)
@click.option("--json", "as_json", is_flag=True, help="translate.option_json")
@click.option("--all", "complete_too", is_flag=True, help="translate.option_all")
@click.pass_obj
def status(app: App, wanted: tuple[str, ...], as_json: bool, complete_too: bool) -> int:
    """Say how far each page is."""
    from vetcourse.translate.status import status as count
    from vetcourse.translate.status import total

    rows = count(app.places, [language.code for language in _targets(app, wanted)])
    if as_json:
        app.terminal.print(json.dumps([row.to_json() for row in rows], ensure_ascii=False, indent=2))
        return 0
    names = ("language", "page", "percent", "translated", "fuzzy", "missing", "stale", "words", "words_left")
    table = [[app.text(f"translate.column_{name}") for name in names]]
    for language in dict.fromkeys(row.language for row in rows):
        mine = [row for row in rows if row.language == language]
        shown = [
            row for row in mine if complete_too or row.translated < row.messages or row.stale or not row.messages
        ]
        for row in [*shown, total(mine, app.text("translate.total", pages=len(mine)))]:
            counts = (row.translated, row.fuzzy, row.missing, row.stale, row.words, row.words_left)
            table.append([row.language, row.domain, f"{row.percent}%", *map(str, counts)])
    _print_table(app, table, left=2)
    return 0


@translate_command.command("check", help="translate.help_check")
@click.argument("wanted", metavar="[LANG]...", nargs=-1)
@click.option("--rules", "list_rules", is_flag=True, help="translate.option_rules")
@click.option("--built", type=click.Path(path_type=Path), help="translate.option_built")
@click.option("--json", "as_json", is_flag=True, help="translate.option_json")
@click.pass_obj
def check(app: App, wanted: tuple[str, ...], list_rules: bool, built: Path | None, as_json: bool) -> int:
    """Read every catalogue strictly and hold each translation against the rules."""
    if list_rules:
        return _list_rules(app)
    targets = _targets(app, wanted)
    if built is not None:
        return _scan(app, built, targets)
    from vetcourse.translate.check import check as run

    findings = run(app.places, targets)
    errors = sum(finding.severity == "error" for finding in findings)
    if as_json:
        app.terminal.print(json.dumps([finding.to_json() for finding in findings], ensure_ascii=False, indent=2))
        return 1 if errors else 0
    for finding in findings:
        severity = app.terminal.style(app.text(f"translate.{finding.severity}"), _STYLE[finding.severity])
        detail = f": {finding.text}" if finding.text else ""
        app.terminal.print(f"{finding.path}:{finding.line}: {severity} {finding.rule}{detail}")
        app.terminal.print(f"    {finding.entry.msgid}")
        if finding.entry.msgstr[0]:
            app.terminal.print(f"    {finding.entry.msgstr[0]}")
    app.terminal.print(app.text("translate.checked", errors=errors, warnings=len(findings) - errors))
    return 1 if errors else 0


def _list_rules(app: App) -> int:
    from vetcourse.translate.lint import RULES

    for rule in RULES:
        severity = app.text(f"translate.{rule.severity}")
        app.terminal.print(f"{rule.name} ({severity}): {app.text('translate.rule_' + rule.name.replace('-', '_'))}")
        for mark, text in (("  ", rule.example.source), ("fail", rule.example.bad), ("pass", rule.example.good)):
            app.terminal.print(f"    {app.terminal.mark(mark) if mark.strip() else ' '} {text}")
    app.terminal.print(app.text("translate.waiver"))
    return 0


def _scan(app: App, built: Path, targets: list[Language]) -> int:
    from vetcourse.translate.scan import scan

    source = languages.load(app.places.locales / "languages.yaml")[0]
    problems = [problem for language in targets for problem in scan(built / source.code, built / language.code)]
    for problem in problems:
        app.terminal.print(app.messages.problem(problem))
    app.terminal.print(app.text("translate.scanned", problems=len(problems)))
    return 1 if problems else 0


def _targets(app: App, wanted: tuple[str, ...]) -> list[Language]:
    """The languages that were asked for, else all but the source; raises UsageError for one that there is not."""
    known = languages.load(app.places.locales / "languages.yaml")[1:]
    codes = [language.code for language in known]
    unknown = [code for code in wanted if code not in codes]
    if unknown:
        raise UsageError(
            Problem(key="translate.no_language", params={"name": code, "known": ", ".join(codes)}) for code in unknown
        )
    return [language for language in known if not wanted or language.code in wanted]


def _print_table(app: App, rows: list[list[str]], *, left: int) -> None:
    """Columns as wide as their widest cell; the first *left* ones start at the left, numbers at the right."""
    widths = [max(width(row[index]) for row in rows) for index in range(len(rows[0]))]
    for row in rows:
        cells = []
        for index, cell in enumerate(row):
            blanks = " " * (widths[index] - width(cell))
            cells.append(cell + blanks if index < left else blanks + cell)
        app.terminal.print("  ".join(cells).rstrip())
