"""The live preview: sphinx-autobuild with the settings of one edition."""

from __future__ import annotations

import socket
from pathlib import Path

from vetcourse.errors import Problem, UsageError
from vetcourse.languages import Edition
from vetcourse.publish import sphinxrun

__all__ = ["HOST", "check_port", "command"]

HOST = "127.0.0.1"
FOLDER = ".serve"  # below the output: pages with a mistake, and without the other editions, never mix with built ones

WATCHED = ("exercises", "data", "locales", "src/vetcourse/publish")
IGNORED = ("*/_generated/*", "*.mo", "*/__pycache__/*", "*/.vetcourse/*")


def command(root: Path, out: Path, edition: Edition, port: int) -> list[str]:
    """Return what Python has to run: the server rebuilds what a saved file changes and reloads the page."""
    sphinx = sphinxrun.arguments(
        edition,
        builder="html",
        root=root,
        out=out / FOLDER / edition.code,
        doctrees=out / FOLDER / ".doctrees" / edition.code,
    )
    lenient = [word for word in sphinx if word not in ("-W", "--keep-going")]  # a page with a mistake is still shown
    watched = [word for folder in WATCHED if (root / folder).is_dir() for word in ("--watch", str(root / folder))]
    ignored = [word for pattern in IGNORED for word in ("--ignore", pattern)]
    options = ["--host", HOST, "--port", str(port), "--delay", "0"]
    return ["-m", "sphinx_autobuild", *options, *watched, *ignored, "-A", "vetcourse_alone=1", *lenient]


def check_port(port: int) -> None:
    """Raise UsageError if no server can listen at *port*."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, port))
        except (OSError, OverflowError) as error:
            raise UsageError(Problem(key="book.port_taken", params={"port": port})) from error
