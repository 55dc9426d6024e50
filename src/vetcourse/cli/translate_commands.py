"""Commands for translators."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import TYPE_CHECKING

import click

from vetcourse import languages
from vetcourse.cli.app import App
from vetcourse.cli.terminal import width
from vetcourse.errors import CourseError, Problem, UnknownNameError, UsageError
from vetcourse.languages import Language
from vetcourse.translate.store import open_stores

if TYPE_CHECKING:
    from vetcourse.translate.preview import Preview
    from vetcourse.translate.update import Update

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
    _refuse_damage(app, targets)
    templates = extract(app.places, app.places.root / "build")
    for done in run(app.places, templates, targets):
        _print_update(app, done)
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
    from vetcourse.translate.lint import MISSING

    findings = run(app.places, targets)
    errors = sum(finding.severity == "error" for finding in findings)
    if as_json:
        app.terminal.print(json.dumps([finding.to_json() for finding in findings], ensure_ascii=False, indent=2))
        return 1 if errors else 0
    listed = [finding for finding in findings if finding.rule != MISSING or finding.severity == "error"]
    for finding in listed:
        severity = app.terminal.style(app.text(f"translate.{finding.severity}"), _STYLE[finding.severity])
        detail = f": {finding.text}" if finding.text else ""
        app.terminal.print(f"{finding.path}:{finding.line}: {severity} {finding.rule}{detail}")
        app.terminal.print(f"    {finding.entry.msgid}")
        if finding.entry.msgstr[0]:
            app.terminal.print(f"    {finding.entry.msgstr[0]}")
    _explain(app, [finding.rule for finding in listed])
    app.terminal.print(app.text("translate.checked", errors=errors, warnings=len(listed) - errors))
    if len(listed) < len(findings):
        app.terminal.print(app.text("translate.not_begun", count=len(findings) - len(listed)))
    return 1 if errors else 0


@translate_command.command("add", help="translate.help_add")
@click.argument("code", metavar="LANG")
@click.option("--name", help="translate.option_name", metavar="NAME")
@click.option("--plural", help="translate.option_plural", metavar="RULE")
@click.pass_obj
def add(app: App, code: str, name: str | None, plural: str | None) -> int:
    """Add a language: its record, then its catalogues."""
    from vetcourse.translate.add import add as run
    from vetcourse.translate.extract import extract
    from vetcourse.translate.update import update as fill

    _refuse_damage(app, _targets(app, ()))
    record = app.places.locales / "languages.yaml"
    language, new = run(record, code, name=name, plural=plural)
    code = language.code
    app.terminal.print(app.text("translate.added" if new else "translate.known", name=language.name, code=code))
    done = fill(app.places, extract(app.places, app.places.root / "build"), [language])[0]
    _print_update(app, done)
    app.terminal.print(app.text("translate.next", code=code))
    return 0


@translate_command.command("remove", help="translate.help_remove")
@click.argument("code", metavar="LANG")
@click.pass_obj
def remove(app: App, code: str) -> int:
    """Take a language out of the course; its translations stay."""
    from vetcourse.translate.add import remove as run

    language = _targets(app, (code,))[0]
    editions = run(app.places.locales / "languages.yaml", language)
    params = {"name": language.name, "code": language.code, "editions": ", ".join(editions)}
    app.terminal.print(app.text("translate.removed", **params))
    return 0


@translate_command.command("export", help="translate.help_export")
@click.argument("code", metavar="LANG")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--page", "pages", multiple=True, help="translate.option_page", metavar="PAGE")
@click.option("--open", "open_only", is_flag=True, help="translate.option_open")
@click.option("--beside", help="translate.option_beside", metavar="LANG")
@click.pass_obj
def export(app: App, code: str, file: Path, pages: tuple[str, ...], open_only: bool, beside: str | None) -> int:
    """Write translations into a spreadsheet or an XLIFF file."""
    from vetcourse.translate import exchange

    language = _targets(app, (code,))[0]
    catalogues = open_stores(app.places.locales, [code])[0].catalogues
    known = {domain: found for domain, found in catalogues.items() if not pages or _named(domain, pages)}
    if not known:
        params = {"name": ", ".join(pages), "known": ", ".join(list(catalogues)[:8])}
        raise UnknownNameError(Problem(key="translate.no_page", params=params))
    other = _targets(app, (beside,))[0].code if beside else None
    quoted = open_stores(app.places.locales, [other])[0].catalogues if other else None
    rows = list(exchange.rows(known, open_only=open_only, beside=quoted))
    source = languages.load(app.places.locales / "languages.yaml")[0]
    exchange.write(app.folder / file, rows, source=source, target=language)
    app.terminal.print(app.text("translate.exported", rows=len(rows), pages=len(known), path=str(file)))
    return 0


@translate_command.command("import", help="translate.help_import")
@click.argument("code", metavar="LANG")
@click.argument("files", type=click.Path(path_type=Path), nargs=-1, required=True, metavar="FILE...")
@click.option("--newer-too", is_flag=True, help="translate.option_newer")
@click.pass_obj
def import_(app: App, code: str, files: tuple[Path, ...], newer_too: bool) -> int:
    """Take edited translations back."""
    from vetcourse.translate import exchange

    language = _targets(app, (code,))[0]
    rows = [row for file in files for row in exchange.read(app.folder / file)]
    store = open_stores(app.places.locales, [code])[0]
    done = exchange.take(store, language, rows, newer_too=newer_too)
    for problem in done.rejected:
        app.terminal.print(app.messages.problem(problem))
    _explain(app, [str(problem.params["rule"]) for problem in done.rejected if "rule" in problem.params])
    counts = {"taken": done.taken, "unchanged": done.unchanged, "rejected": len(done.rejected)}
    app.terminal.print(app.text("translate.imported", files=len(done.changed), **counts))
    return 1 if done.rejected else 0


@translate_command.command("preview", help="translate.help_preview")
@click.argument("code", metavar="LANG")
@click.argument("page")
@click.option("--port", default=8001, help="translate.option_port")
@click.option("--once", is_flag=True, help="translate.option_once")
@click.pass_obj
def preview(app: App, code: str, page: str, port: int, once: bool) -> int:
    """Build one page, show it, and build it again on each save."""
    from vetcourse.translate import preview as previews

    language = next((one for one in languages.load(app.places.locales / "languages.yaml") if one.code == code), None)
    shown = previews.Preview(
        places=app.places,
        language=language or _targets(app, (code,))[0],
        page=previews.find_page(app.places, page),
        build=app.places.root / "build",
    )
    _rebuild(app, shown)
    if once:
        return 0
    server = previews.serve(shown.output, port)
    url = f"http://127.0.0.1:{server.server_address[1]}/{shown.page}.html"
    app.terminal.print(app.text("translate.previewing", url=url))
    for _ in previews.watch(shown):
        _rebuild(app, shown)
    return 0


def _rebuild(app: App, shown: Preview) -> None:
    """Build the page; a damaged catalogue is reported, and the page waits for the next save."""
    started = time.monotonic()
    try:
        complaints = shown.rebuild()
    except CourseError as error:
        for problem in error.problems:
            app.terminal.print(app.messages.problem(problem))
        return
    if complaints:
        app.terminal.print(complaints.rstrip())
    seconds = f"{time.monotonic() - started:.1f}"
    app.terminal.print(app.text("translate.rebuilt", path=str(shown.path), seconds=seconds))


@translate_command.command("pseudo", help="translate.help_pseudo")
@click.option("--out", default="build/pseudo", help="translate.option_out", metavar="DIR")
@click.pass_obj
def pseudo(app: App, out: str) -> int:
    """Build the course in a made-up language and list what still shows Chinese."""
    from vetcourse.translate import pseudo as pseudos
    from vetcourse.translate.extract import extract
    from vetcourse.translate.preview import build_all

    language = _targets(app, ())[0]
    folder = (app.folder / out).resolve()
    pseudos.make_course(app.places, extract(app.places, app.places.root / "build"), language, folder)
    built = build_all(folder, language)
    problems = list(pseudos.escaped(built))
    for problem in problems:
        app.terminal.print(app.messages.problem(problem))
    app.terminal.print(app.text("translate.pseudo", path=str(built / "index.html"), problems=len(problems)))
    return 1 if problems else 0


def _refuse_damage(app: App, targets: list[Language]) -> None:
    """Read every catalogue before anything else is done."""
    open_stores(app.places.locales, [language.code for language in targets])


def _named(domain: str, pages: tuple[str, ...]) -> bool:
    return any(domain == page or domain.startswith(page.rstrip("/") + "/") for page in pages) or (
        domain.rpartition("/")[2] in pages
    )


def _print_update(app: App, done: Update) -> None:
    counts = {name: done.counts.get(name, 0) for name in ("kept", "restored", "suggested", "fuzzy", "missing")}
    app.terminal.print(app.text("translate.updated", language=done.language, files=len(done.changed), **counts))
    for path in done.removed:
        shown = path.relative_to(app.places.root).as_posix()
        app.terminal.print(app.text("translate.file_gone", path=shown, code=done.language))


def _explain(app: App, rules: list[str]) -> None:
    """What each rule asks for, once."""
    for rule in dict.fromkeys(rules):
        sentence = app.text("translate.rule_" + rule.replace("-", "_"))
        app.terminal.print(app.terminal.style(f"{rule}: {sentence}", "dim"))


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
