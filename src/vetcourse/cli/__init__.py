"""The command ``vetcourse``: parse, call, print."""

from __future__ import annotations

import sys

from vetcourse.cli.app import App, make_app, split_settings
from vetcourse.errors import CourseError

__all__ = ["main"]

INTERNAL_ERROR = 3
INTERRUPTED = 130


def main(arguments: list[str] | None = None) -> int:
    """Run one command and return its exit code."""
    settings, rest = split_settings(sys.argv[1:] if arguments is None else arguments)
    app = make_app(settings)
    try:
        app.check_settings()
        return _dispatch(app, rest)
    except CourseError as error:
        _print_problems(app, error)
        return error.exit_code
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # The reader of our output has gone, as in `vetcourse list | head`.
        sys.stderr.close()
        return 0
    except Exception:
        import traceback

        traceback.print_exc()
        print(app.text("cli.internal_error"), file=sys.stderr)
        return INTERNAL_ERROR


def _dispatch(app: App, rest: list[str]) -> int:
    """``check`` is started many times a day and takes a short way; everything else goes through click."""
    if rest[:1] == ["check"] and not any(word.startswith("-") for word in rest[1:]):
        from vetcourse.cli.check import check

        return check(app, rest[1:])
    from vetcourse.cli.commands import run

    return run(app, rest)


def _print_problems(app: App, error: CourseError) -> None:
    from vetcourse.messages import Messages
    from vetcourse.places import PACKAGE

    try:
        messages = app.messages
    except CourseError:
        messages = Messages("zh", PACKAGE)
    for problem in error.problems:
        print(messages.problem(problem), file=sys.stderr)
