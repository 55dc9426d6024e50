"""Trusted code of the course: check modules and references, run in this process."""

from __future__ import annotations

import copy
import sys
import types
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from pathlib import Path

from vetcourse.errors import DamagedError, Problem
from vetcourse.grading import Reply
from vetcourse.model import Exercise, InputFile, InputFolder
from vetcourse.places import Places

__all__ = ["ReferenceHost", "load_checks"]


def load_checks(places: Places, exercise: Exercise) -> Mapping[str, Callable[..., object]]:
    """Run the check module of an exercise and return its functions by name.

    Raises DamagedError if it does not import.
    """
    path = places.exercises / exercise.slug / f"{exercise.slug}_test.py"
    module = _run(path, f"{places.exercises.name}/{exercise.slug}/{path.name}", "problem.check_import")
    return {check.id: module[check.id] for check in exercise.checks}  # type: ignore[misc]


class ReferenceHost:
    """The reference solution as a host; loaded when first called, arguments are copied like across a wire."""

    def __init__(self, places: Places, exercise: Exercise) -> None:
        self._places = places
        self._exercise = exercise
        self._names: dict[str, object] | None = None
        self._files = ExitStack()
        self._folder: Path | None = None

    def close(self) -> None:
        """Remove the files that were made for the reference."""
        self._files.close()

    def names(self) -> tuple[str, ...]:
        """The public names of the reference."""
        return tuple(name for name in self._load() if not name.startswith("_"))

    def constant(self, name: str) -> object:
        """The value the reference gives to *name*."""
        return self._load()[name]

    def call(self, name: str, args: tuple[object, ...], kwargs: Mapping[str, object]) -> Reply:
        """Call a function of the reference; its own exceptions pass through."""
        function = self._load()[name]
        copies = [self._local(arg) for arg in args]
        named = {key: self._local(arg) for key, arg in kwargs.items()}
        value = function(*copies, **named)  # type: ignore[operator]
        kept = list(args) == copies and dict(kwargs) == named
        return Reply(value=value, mutated=not kept)

    def _load(self) -> dict[str, object]:
        if self._names is None:
            for slug in self._exercise.uses:
                self._provide(slug)
            self._names = self._run(self._exercise.slug)
        return self._names

    def _provide(self, slug: str) -> None:
        """Make the reference of a used exercise importable under its slug while this reference loads."""
        module = types.ModuleType(slug)
        module.__dict__.update(self._run(slug))
        before = sys.modules.get(slug)
        sys.modules[slug] = module
        self._files.callback(_restore, slug, before)

    def _run(self, slug: str) -> dict[str, object]:
        path = self._places.exercises / slug / "reference.py"
        return _run(path, f"{self._places.exercises.name}/{slug}/{path.name}", "problem.reference_import")

    def _local(self, value: object) -> object:
        if isinstance(value, InputFile):
            return str(self._write(value, self._work()))
        if isinstance(value, InputFolder):
            import shutil

            folder = self._work() / value.name
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir()
            for file in value.files:
                self._write(file, folder)
            return str(folder)
        return value if callable(value) else copy.deepcopy(value)

    def _write(self, file: InputFile, folder: Path) -> Path:
        path = folder / file.name
        path.write_bytes(file.content)
        return path

    def _work(self) -> Path:
        if self._folder is None:
            import tempfile

            self._folder = Path(self._files.enter_context(tempfile.TemporaryDirectory(prefix="vetcourse-")))
        return self._folder


def _restore(name: str, before: types.ModuleType | None) -> None:
    if before is None:
        sys.modules.pop(name, None)
    else:
        sys.modules[name] = before


def _run(path: Path, shown: str, key: str) -> dict[str, object]:
    namespace: dict[str, object] = {"__name__": path.stem, "__file__": str(path)}
    try:
        exec(compile(path.read_bytes(), str(path), "exec", dont_inherit=True), namespace)
    except Exception as error:
        params = {"type": type(error).__name__, "text": str(error)}
        raise DamagedError(Problem(key=key, params=params, path=shown, line=_line(error, path))) from error
    return namespace


def _line(error: BaseException, path: Path) -> int | None:
    if isinstance(error, SyntaxError):
        return error.lineno
    line, trace = None, error.__traceback__
    while trace is not None:
        if trace.tb_frame.f_code.co_filename == str(path):
            line = trace.tb_lineno
        trace = trace.tb_next
    return line
