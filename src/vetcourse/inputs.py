"""What lies beside a student's file when it runs."""

from __future__ import annotations

from collections.abc import Mapping

from vetcourse.model import Exercise, InputFile
from vetcourse.places import Places
from vetcourse.student.intake import Source

__all__ = ["input_files"]


def input_files(places: Places, exercise: Exercise, used: Mapping[str, Source]) -> list[InputFile]:
    """The tables of the exercise, and the student's own files that it imports."""
    files = [InputFile(name=f"data/{name}", content=(places.data / name).read_bytes()) for name in exercise.data]
    return files + [InputFile(name=f"{slug}.py", content=source.text.encode()) for slug, source in used.items()]
