"""The course as files -> the course as records; the only reader of course YAML.

A command that needs one exercise starts from its compiled record and reads no YAML at all.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from vetcourse import compiled
from vetcourse.course import saved as store
from vetcourse.errors import CourseError, DamagedError, Problem, UnknownNameError
from vetcourse.model import Course, Exercise
from vetcourse.places import Places
from vetcourse.records import replace

__all__ = ["exercise", "load", "near", "outline"]


def outline(places: Places) -> Course:
    """Return units and lessons, without the exercises' records.

    Raises DamagedError with every problem of course.yaml.
    """
    path = places.exercises / "course.yaml"
    marks = compiled.fingerprint([path])
    saved = store.load_course(places.cache / "course.json", marks)
    if saved is not None:
        return saved
    from vetcourse.course import manifest

    problems: list[Problem] = []
    found = manifest.read(path, problems)
    if problems or found is None:
        raise DamagedError(problems)
    store.save_course(places.cache / "course.json", marks, found[0])
    return found[0]


def exercise(places: Places, slug: str) -> Exercise:
    """Return one exercise.

    Raises UnknownNameError, which names the nearest exercise, or DamagedError with every problem of its folder.
    """
    folder = places.exercises / slug
    known = [name for lesson in outline(places).lessons.values() for name in lesson.exercises]
    if slug not in known:
        raise UnknownNameError(_unknown(slug, known))
    problems: list[Problem] = []
    found = _exercise(places, slug, problems)
    if found is None:
        raise DamagedError(problems or [Problem(key="problem.missing_file", path=f"{folder}/exercise.yaml")])
    return found


def load(places: Places) -> Course:
    """Return the whole course.

    Raises DamagedError with all problems of all files.
    """
    problems: list[Problem] = []
    exercises: dict[str, Exercise] = {}
    course = _outline_or_problems(places, problems)
    if course is None:
        for path in _folders(places):
            _exercise(places, path.name, problems)
        raise DamagedError(problems)
    for lesson in course.lessons.values():
        for slug in lesson.exercises:
            found = _exercise(places, slug, problems)
            if found is not None:
                exercises[slug] = found
                _check_links(found, lesson.slug, course, places, problems)
    _check_strays(places, course, problems)
    if problems:
        raise DamagedError(problems)
    return replace(course, exercises=exercises)


def near(name: str, known: list[str]) -> str:
    """The known name most like *name*, or the empty string."""
    import difflib

    return next(iter(difflib.get_close_matches(name, known, 1, 0.5)), "")


def _outline_or_problems(places: Places, problems: list[Problem]) -> Course | None:
    try:
        return outline(places)
    except CourseError as error:
        problems.extend(error.problems)
        return None


def _exercise(places: Places, slug: str, problems: list[Problem]) -> Exercise | None:
    folder = places.exercises / slug
    marks = compiled.fingerprint([folder / part.format(slug=slug) for part in store.PARTS])
    cache = places.cache / f"{slug}.json"
    saved = store.load_exercise(cache, marks)
    if saved is not None:
        return saved
    from vetcourse.course import folder as reader

    found = reader.read(folder, places.data, problems)
    if found is not None:
        store.save_exercise(cache, marks, found)
    return found


def _check_links(exercise: Exercise, lesson: str, course: Course, places: Places, problems: list[Problem]) -> None:
    """Whatever one file says about another: the lesson, and the exercises that are used."""
    path = f"{places.exercises.name}/{exercise.slug}/exercise.yaml"
    if exercise.lesson not in course.lessons:
        guess = near(exercise.lesson, list(course.lessons))
        params: Mapping[str, object] = {"name": exercise.lesson, "known": guess or ", ".join(course.lessons)}
        problems.append(Problem(key="problem.unknown_lesson", params=params, path=path))
    elif exercise.lesson != lesson:
        params = {"name": exercise.lesson, "listed": lesson}
        problems.append(Problem(key="problem.other_lesson", params=params, path=path))
    known = {slug for entry in course.lessons.values() for slug in entry.exercises}
    for slug in exercise.uses:
        if slug not in known:
            problems.append(Problem(key="problem.unknown_use", params={"name": slug}, path=path))


def _check_strays(places: Places, course: Course, problems: list[Problem]) -> None:
    listed = {slug for lesson in course.lessons.values() for slug in lesson.exercises}
    for path in _folders(places):
        if path.name not in listed:
            shown = f"{places.exercises.name}/{path.name}"
            problems.append(Problem(key="problem.not_listed", params={"name": path.name}, path=shown))


def _folders(places: Places) -> list[Path]:
    return sorted(path.parent for path in places.exercises.glob("*/exercise.yaml"))


def _unknown(slug: str, known: list[str]) -> Problem:
    guess = near(slug, known)
    if guess:
        return Problem(key="problem.unknown_exercise_near", params={"name": slug, "near": guess})
    return Problem(key="problem.unknown_exercise", params={"name": slug})
