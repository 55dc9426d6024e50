"""The commands as click sees them: names, options, help; their work is done elsewhere.

Help texts are keys of :mod:`vetcourse.texts`; they are put into the reader's language before click prints them.
"""

from __future__ import annotations

import importlib
import importlib.util
import sys
from typing import Any

import click

from vetcourse import __version__
from vetcourse.cli.app import App
from vetcourse.errors import Problem, UsageError

__all__ = ["COMMANDS", "main_group", "run"]

# command -> module below vetcourse.cli that defines it, in the order of the help page
COMMANDS = {
    "start": "student_commands",
    "list": "student_commands",
    "check": "student_commands",
    "watch": "student_commands",
    "hint": "student_commands",
    "reset": "student_commands",
    "solution": "student_commands",
    "build": "publish_commands",
    "serve": "publish_commands",
    "grade": "grade_commands",
    "report": "grade_commands",
    "translate": "translate_commands",
    "verify": "author_commands",
    "doctor": "author_commands",
}


class Formatter(click.HelpFormatter):
    """click's help page with its own words in the reader's language."""

    app: App

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        super().write_usage(prog, args, prefix or self.app.text("cli.usage") + " ")

    def write_dl(self, rows: Any, *widths: int) -> None:
        own = [(term, self.app.text("cli.option_help") if "--help" in term else text) for term, text in rows]
        super().write_dl(own, *widths)

    def section(self, name: str) -> Any:
        return super().section(
            {"Options": self.app.text("cli.options"), "Commands": self.app.text("cli.commands")}.get(name, name)
        )


class LazyGroup(click.Group):
    """Imports the module of a command when it is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return [name for name in COMMANDS if _module(name) is not None]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        module = _module(cmd_name)
        if module is None:
            return None
        command: click.Command = getattr(module, f"{cmd_name}_command")
        localise(command, ctx.find_object(App))
        return command

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        super().format_options(ctx, formatter)
        app: App = ctx.find_object(App)  # type: ignore[assignment]
        with formatter.section(app.text("cli.everywhere")):
            formatter.write_dl(
                [
                    (option, app.text(f"cli.option_{option[2:].partition(' ')[0]}"))
                    for option in ("--lang zh|en", "--exercises DIR", "--color auto|always|never")
                ]
            )


def _module(name: str) -> Any:
    if name not in COMMANDS or importlib.util.find_spec(f"vetcourse.cli.{COMMANDS[name]}") is None:
        return None
    return importlib.import_module(f"vetcourse.cli.{COMMANDS[name]}")


def localise(command: click.Command, app: App | None) -> None:
    """Replace the keys of help texts by sentences."""
    if app is None:
        return
    command.help = _sentence(app, command.help)
    command.short_help = _sentence(app, command.short_help)
    for parameter in command.params:
        if isinstance(parameter, click.Option):
            parameter.help = _sentence(app, parameter.help)
    for child in getattr(command, "commands", {}).values():
        localise(child, app)


def _sentence(app: App, text: str | None) -> str | None:
    area = (text or "").partition(".")[0]
    if text and " " not in text and area.isidentifier() and "." in text:
        return app.text(text)
    return text


@click.group(
    cls=LazyGroup,
    name="vetcourse",
    help="cli.help",
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.version_option(__version__, message="vetcourse %(version)s", help="cli.option_version")
def main_group() -> None:
    """All commands."""


def run(app: App, arguments: list[str]) -> int:
    """Run one command line and return its exit code."""
    formatter = type("LocalFormatter", (Formatter,), {"app": app})
    context = type("LocalContext", (click.Context,), {"formatter_class": formatter})
    for group in (click.Command,):
        group.context_class = context
    localise(main_group, app)
    try:
        if not arguments:
            arguments = ["--help"]
        result = main_group.main(arguments, prog_name="vetcourse", standalone_mode=False, obj=app)
        return result if isinstance(result, int) else 0
    except click.exceptions.Exit as stop:
        return stop.exit_code
    except click.Abort:
        return 130
    except click.UsageError as error:
        raise UsageError(_explain(error)) from None
    except click.ClickException as error:
        print(error.format_message(), file=sys.stderr)
        return UsageError.exit_code


def _explain(error: click.UsageError) -> Problem:
    command = error.ctx.command_path if error.ctx else "vetcourse"
    params: dict[str, object] = {"command": command}
    match error:
        case click.NoSuchOption():
            near = (error.possibilities or [""])[0]
            key = "cli.no_such_option_near" if near else "cli.no_such_option"
            return Problem(key=key, params=params | {"name": error.option_name, "near": near})
        case click.MissingParameter():
            name = error.param.human_readable_name if error.param else ""
            return Problem(key="cli.missing_argument", params=params | {"name": name})
        case click.BadParameter():
            name = error.param.human_readable_name if error.param else ""
            return Problem(key="cli.bad_argument", params=params | {"name": name, "text": error.message})
    if "No such command" in error.message:
        from vetcourse.course import near as nearest

        name = error.message.split("'")[1]
        guess = nearest(name, list(COMMANDS))
        key = "cli.no_such_command_near" if guess else "cli.no_such_command"
        return Problem(key=key, params={"name": name, "near": guess})
    return Problem(key="cli.usage_error", params=params | {"text": error.format_message()})
