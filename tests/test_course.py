"""The course as files: what is read, and what is said of every damaged file, all at once, with its line."""

import os
from pathlib import Path

import pytest

from vetcourse import course, places
from vetcourse.errors import CourseError, DamagedError, UnknownNameError


def find(folder: Path, cache: Path) -> places.Places:
    return places.find(folder / "exercises", folder=folder, environ={"VETCOURSE_CACHE": str(cache)})


def problems_of(folder: Path, cache: Path) -> list[tuple[str, str]]:
    with pytest.raises(DamagedError) as caught:
        course.load(find(folder, cache))
    return sorted((problem.place, problem.key) for problem in caught.value.problems)


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_a_course_is_read_in_order(course_folder, tmp_path):
    whole = course.load(find(course_folder, tmp_path / "cache"))
    assert list(whole.exercises) == ["double", "quiz_l01"]
    double = whole.exercises["double"]
    assert [(check.id, check.points, check.required, check.random) for check in double.checks] == [
        ("test_one", 2, False, False),
        ("test_agrees_with_reference", 1, True, True),
    ]
    assert double.checks[0].title == "一的两倍是二。"
    assert double.hints["test_one"] == ("乘以二。", "或者自己加自己。")


def test_the_compiled_course_equals_the_read_one_and_follows_every_change(course_folder, tmp_path):
    where = find(course_folder, tmp_path / "cache")
    first = course.load(where)
    assert (where.cache / "double.json").is_file()
    assert course.load(where) == first
    edit(course_folder / "exercises/double/exercise.yaml", "minutes: 5", "minutes: 55")
    assert course.exercise(where, "double").minutes == 55
    assert course.exercise(where, "double").version != first.exercises["double"].version


def test_a_damaged_cache_is_made_anew(course_folder, tmp_path):
    where = find(course_folder, tmp_path / "cache")
    first = course.load(where)
    for path in where.cache.iterdir():
        path.write_text("{")
    assert course.load(where) == first


def test_an_unknown_exercise_suggests_the_nearest(course_folder, tmp_path):
    with pytest.raises(UnknownNameError) as caught:
        course.exercise(find(course_folder, tmp_path / "cache"), "dubble")
    assert caught.value.problems[0].params == {"name": "dubble", "near": "double"}


def test_all_problems_of_all_files_are_told_at_once(course_folder, tmp_path):
    folder = course_folder / "exercises"
    edit(folder / "double/exercise.yaml", "minutes: 5", "minutes: many\ndificulty: 2")
    edit(folder / "double/exercise.yaml", "lesson: l01_double", "lesson: 7")
    edit(folder / "quiz_l01/quiz.yaml", "answer: b", "answer: z")
    edit(folder / "quiz_l01/quiz.yaml", ", why: 那是加一。", "")
    edit(folder / "course.yaml", "title: 第一单元", "titel: 第一单元")
    assert problems_of(course_folder, tmp_path / "cache") == [
        ("exercises/course.yaml:3", "problem.missing_key"),
        ("exercises/course.yaml:4", "problem.unknown_key"),
        ("exercises/double/exercise.yaml:2", "problem.yaml_type"),
        ("exercises/double/exercise.yaml:5", "problem.yaml_type"),
        ("exercises/double/exercise.yaml:6", "problem.unknown_key"),
        ("exercises/quiz_l01/quiz.yaml:2", "problem.question_answer"),
        ("exercises/quiz_l01/quiz.yaml:2", "problem.question_why"),
    ]


@pytest.mark.parametrize(
    ("file", "old", "new", "place", "key"),
    [
        ("course.yaml", "slug: l01_double", "slug: [", "course.yaml:9", "problem.yaml_syntax"),
        ("course.yaml", "[double, quiz_l01]", "[double, double]", "course.yaml:9", "problem.duplicate_exercise"),
        ("course.yaml", "title: 小课程", "title: 小课程\ntitle: 又一个", "course.yaml:2", "problem.duplicate_key"),
        ("course.yaml", "[double, quiz_l01]", "[double]", "quiz_l01", "problem.not_listed"),
        (
            "double/exercise.yaml",
            "lesson: l01_double",
            "lesson: l01_duble",
            "double/exercise.yaml",
            "problem.unknown_lesson",
        ),
        ("double/exercise.yaml", "test_one:", "test_two:", "double/exercise.yaml:8", "problem.hint_for_nothing"),
        ("double/exercise.yaml", "kind: code", "kind: cod", "double/exercise.yaml:1", "problem.yaml_enum"),
        ("double/exercise.yaml", "minutes: 5", "minutes: 0", "double/exercise.yaml:5", "problem.yaml_value"),
        ("double/exercise.yaml", "title: 加倍\n", "", "double/exercise.yaml:1", "problem.missing_key"),
        ("double/exercise.yaml", "double(x: float)", "dbl(x: float)", "double/exercise.yaml:6", "problem.signature"),
        (
            "double/exercise.yaml",
            "minutes: 5",
            "minutes: 5\ndata: [x.csv]",
            "double/exercise.yaml:6",
            "problem.no_table",
        ),
        (
            "double/exercise.yaml",
            "minutes: 5",
            "minutes: 5\nuses: [triple]",
            "double/exercise.yaml",
            "problem.unknown_use",
        ),
        (
            "double/double_test.py",
            "def test_one(student):",
            "def test_one(student:",
            "double/double_test.py:5",
            "problem.check_syntax",
        ),
        (
            "double/double_test.py",
            "test_one(student)",
            "test_one(pupil)",
            "double/double_test.py:5",
            "problem.unknown_fixture",
        ),
        (
            "double/double_test.py",
            '    """一的两倍是二。"""\n',
            "",
            "double/double_test.py:5",
            "problem.no_docstring",
        ),
        ("double/double_test.py", "@points(2)", "@points(-2)", "double/double_test.py:4", "problem.unknown_mark"),
        (
            "double/double_test.py",
            "def test_agrees_with_reference",
            "def test_one",
            "double/double_test.py:11",
            "problem.duplicate_check",
        ),
        ("quiz_l01/quiz.yaml", "id: Q2", "id: Q1", "quiz_l01/quiz.yaml:9", "problem.duplicate_question"),
        ("quiz_l01/quiz.yaml", "    why: 一除以四。\n", "", "quiz_l01/quiz.yaml:9", "problem.question_no_why"),
        ("quiz_l01/quiz.yaml", "kind: number", "kind: guess", "quiz_l01/quiz.yaml:10", "problem.yaml_enum"),
    ],
)
def test_a_problem_is_named_with_its_file_and_line(course_folder, tmp_path, file, old, new, place, key):
    edit(course_folder / "exercises" / file, old, new)
    assert (f"exercises/{place}", key) in problems_of(course_folder, tmp_path / "cache")


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("double/exercise.yaml", "problem.missing_file"),
        ("double/double.py", "problem.missing_stub"),
        ("double/reference.py", "problem.missing_reference"),
        ("double/task.rst", "problem.missing_task"),
        ("double/double_test.py", "problem.missing_checks"),
        ("quiz_l01/quiz.yaml", "problem.missing_file"),
    ],
)
def test_a_missing_file_is_named(course_folder, tmp_path, name, key):
    (course_folder / "exercises" / name).unlink()
    assert (f"exercises/{name}", key) in problems_of(course_folder, tmp_path / "cache")


@pytest.mark.parametrize(
    ("content", "key"),
    [(b"", "problem.empty_yaml"), ("kind: 码".encode("gbk"), "problem.not_utf8"), (b"- 1\n", "problem.yaml_type")],
)
def test_a_file_of_the_wrong_kind_is_named(course_folder, tmp_path, content, key):
    (course_folder / "exercises/double/exercise.yaml").write_bytes(content)
    assert key in {found for _, found in problems_of(course_folder, tmp_path / "cache")}


def test_one_damaged_exercise_does_not_stop_another(course_folder, tmp_path):
    (course_folder / "exercises/quiz_l01/quiz.yaml").write_text("questions: 1\n")
    assert course.exercise(find(course_folder, tmp_path / "cache"), "double").slug == "double"


def test_a_folder_without_a_course_is_refused(tmp_path):
    with pytest.raises(UnknownNameError):
        places.find(tmp_path, folder=tmp_path, environ={})


def test_exercises_inside_a_workspace_are_never_the_course(course_folder, tmp_path):
    (course_folder / ".vetcourse").mkdir()
    (course_folder / "conf.py").touch()
    found = places.find(None, folder=course_folder, environ={"VETCOURSE_CACHE": str(tmp_path)})
    assert course_folder not in found.exercises.parents


def test_the_course_of_this_checkout_is_complete(root, cache):
    where = places.find(root / "exercises", folder=root, environ={**os.environ, "VETCOURSE_CACHE": str(cache)})
    try:
        whole = course.load(where)
    except CourseError as error:
        pytest.fail(str(error))
    assert len(whole.lessons) == 20
