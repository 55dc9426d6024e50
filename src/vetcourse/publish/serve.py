"""The live preview: sphinx-autobuild with the settings of one edition."""

from __future__ import annotations

from pathlib import Path

from vetcourse.languages import Edition
from vetcourse.publish import sphinxrun

__all__ = ["command"]

WATCHED = ("exercises", "data", "locales", "src/vetcourse/publish")
IGNORED = ("*/_generated/*", "*.mo", "*/__pycache__/*", "*/.vetcourse/*")


def command(root: Path, out: Path, edition: Edition, port: int) -> list[str]:
    """Return what Python has to run: the server rebuilds what a saved file changes and reloads the page."""
    sphinx = sphinxrun.arguments(
        edition,
        builder="html",
        root=root,
        out=out / "html" / edition.code,
        doctrees=out / ".doctrees" / edition.code,
    )
    lenient = [word for word in sphinx if word not in ("-W", "--keep-going")]  # a page with a mistake is still shown
    watched = [word for folder in WATCHED for word in ("--watch", str(root / folder))]
    ignored = [word for pattern in IGNORED for word in ("--ignore", pattern)]
    options = ["--host", "127.0.0.1", "--port", str(port), "--delay", "0"]
    return ["-m", "sphinx_autobuild", *options, *watched, *ignored, *lenient]
