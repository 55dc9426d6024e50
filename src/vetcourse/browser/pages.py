"""Puts the exercises into built pages: the runtime beside them, one script on each page that has an exercise."""

from __future__ import annotations

import base64
import gzip
import html
import json
import re
import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from vetcourse.browser.bundle import bundle
from vetcourse.browser.lessons import lesson_script
from vetcourse.languages import Edition, language
from vetcourse.messages import Messages
from vetcourse.model import Course
from vetcourse.places import Places

__all__ = ["FOLDER", "enhance"]

FOLDER = "_browser"
STATIC = Path(__file__).with_name("static")
SERVED = ("exercise.js", "zip.js", "editor.css", "worker.mjs", "LICENCES.txt")
RUNTIME = ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "python_stdlib.zip")
TAG = re.compile(r'<script defer src="[^"]*_browser/exercise\.js"[^>]*></script>\n?')
HEAD = "</head>"


def enhance(
    built: Path, editions: Sequence[Edition], course: Course, places: Places, runtime: Path, identity: str
) -> Path:
    """Add the exercises to the *editions* below *built* and return the folder that they share.

    Doing so again changes nothing.
    """
    folder = built / FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    for name in SERVED:
        shutil.copyfile(STATIC / name, folder / name)
    for name in RUNTIME:
        shutil.copyfile(runtime / name, folder / name)
    (folder / "bundle.zip").write_bytes(bundle(course, places))
    (folder / "offline.js").write_text(_offline(folder), encoding="utf-8", newline="\n")
    info = json.loads((runtime / "pyodide-lock.json").read_text(encoding="utf-8"))["info"]
    for code in dict.fromkeys(edition.frame for edition in editions):
        _write_lessons(folder / code, course, places, Messages(code, places.locales), info)
    for edition in editions:
        _add_scripts(built, edition, course, places, identity)
    return folder


def _write_lessons(folder: Path, course: Course, places: Places, messages: Messages, info: dict[str, Any]) -> None:
    folder.mkdir(exist_ok=True)
    for lesson in course.lessons.values():
        script = lesson_script(course, lesson, places, messages, info)
        (folder / f"{lesson.slug}.js").write_text(script, encoding="utf-8", newline="\n")


def _offline(folder: Path) -> str:
    """One script with everything that a page opened from a file cannot fetch."""
    files = {
        name: base64.b64encode(gzip.compress((folder / name).read_bytes(), 9, mtime=0)).decode()
        for name in (*RUNTIME, "bundle.zip")
    }
    value = {"worker": (STATIC / "worker.mjs").read_text(encoding="utf-8"), "files": files}
    return f"window.vetcourseRuntime = {json.dumps(value, ensure_ascii=False)};\n"


def _add_scripts(built: Path, edition: Edition, course: Course, places: Places, identity: str) -> None:
    label = Messages(edition.frame, places.locales).text("browser.open")
    home = built / edition.code
    for lesson in course.lessons.values():
        page = home / lesson.unit / f"{lesson.slug}.html"
        text = page.read_text(encoding="utf-8") if page.is_file() else ""
        if '<section class="exercise"' not in text:
            continue
        data = {
            "course": identity,
            "lesson": lesson.slug,
            "language": edition.frame,
            "lang": language(edition.frame).html,
            "open": label,
        }
        attributes = "".join(f' data-{name}="{html.escape(value, quote=True)}"' for name, value in data.items())
        tag = f'<script defer src="../../{FOLDER}/exercise.js"{attributes}></script>\n'
        page.write_text(TAG.sub("", text).replace(HEAD, tag + HEAD, 1), encoding="utf-8", newline="\n")
