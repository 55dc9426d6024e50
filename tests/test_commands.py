"""The commands as a student runs them, in processes of their own, on a small course."""

import contextlib
import json
import os
import queue
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest

RIGHT = "def double(x):\n    return 2 * x\n"
RIGHT_QUIZ = 'Q1 = "b"\nQ2 = "25%"\n'


@pytest.fixture
def workspace(course_folder, tmp_path, vetcourse):
    """A workspace of the small course, and a way to run commands in it."""
    ran = vetcourse("start", "ws", "--exercises", str(course_folder / "exercises"))
    assert ran.code == 0, ran.err
    folder = tmp_path / "ws"

    def run(*arguments: str, **more):
        return vetcourse(*arguments, "--exercises", str(course_folder / "exercises"), folder=folder, **more)

    run.folder = folder
    return run


def solve(folder: Path) -> None:
    (folder / "l01_double/double.py").write_text(RIGHT, encoding="utf-8")
    (folder / "l01_double/quiz_l01.py").write_text(RIGHT_QUIZ, encoding="utf-8")


def test_a_new_workspace_fails_everywhere_with_a_reason(workspace):
    ran = workspace("check")
    assert ran.code == 1
    assert "还没有开始做" in ran.out
    assert "还没有作答" in ran.out


def test_right_answers_pass_and_are_remembered(workspace):
    solve(workspace.folder)
    assert workspace("check").code == 0
    listed = workspace("list")
    assert "2/2 个练习通过" in listed.out
    assert "3/3" in listed.out


def test_one_exercise_is_explained_check_by_check(workspace):
    solve(workspace.folder)
    ran = workspace("check", "quiz_l01")
    assert "对，二乘二得四。" in ran.out
    assert "2/2 项通过" in ran.out


def test_a_wrong_quiz_answer_gets_the_explanation_of_its_option(workspace):
    (workspace.folder / "l01_double/quiz_l01.py").write_text('Q1 = "a"\n', encoding="utf-8")
    ran = workspace("check", "quiz_l01")
    assert "选项 a 不对" in ran.out
    assert "那是加一" in ran.out
    assert "文件里没有 Q2" in ran.out


def test_a_lesson_or_a_file_can_be_named(workspace):
    solve(workspace.folder)
    assert workspace("check", "L01").code == 0
    assert workspace("check", "l01_double/double.py").code == 0


def test_starting_again_keeps_what_is_there(workspace, vetcourse, course_folder, tmp_path):
    solve(workspace.folder)
    (workspace.folder / "l01_double/quiz_l01.py").unlink()
    ran = vetcourse("start", "ws", "--exercises", str(course_folder / "exercises"))
    assert ran.code == 0
    assert (workspace.folder / "l01_double/double.py").read_text(encoding="utf-8") == RIGHT
    assert "Q1 = None" in (workspace.folder / "l01_double/quiz_l01.py").read_text(encoding="utf-8")


def test_a_folder_of_other_things_is_not_touched(vetcourse, tmp_path):
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine/letter.txt").write_text("x")
    ran = vetcourse("start", "mine")
    assert ran.code == 2
    assert [path.name for path in (tmp_path / "mine").iterdir()] == ["letter.txt"]


def test_stubs_carry_the_task(workspace):
    text = (workspace.folder / "l01_double/double.py").read_text(encoding="utf-8")
    assert "写一个函数 double，返回两倍的数。" in text
    assert "raise NotImplementedError" in text
    compile(text, "double.py", "exec")


def test_hints_come_one_by_one_for_the_check_that_failed(workspace):
    workspace("check", "double")
    assert "提示 1/2：乘以二。" in workspace("hint", "double").out
    assert "提示 2/2：或者自己加自己。" in workspace("hint", "double").out
    assert "提示 2/2" in workspace("hint", "double", "test_one").out


def test_a_check_without_hints_says_so(workspace):
    ran = workspace("hint", "double", "test_agrees_with_reference")
    assert ran.code == 5
    assert "没有更多提示" in ran.err


def test_reset_gives_the_stub_back_and_keeps_a_copy(workspace):
    path = workspace.folder / "l01_double/double.py"
    stub = path.read_text(encoding="utf-8")
    path.write_text(RIGHT, encoding="utf-8")
    assert workspace("reset", "double", "--yes").code == 0
    assert path.read_text(encoding="utf-8") == stub
    assert (path.parent / "double.old-1.txt").read_text(encoding="utf-8") == RIGHT


def test_the_solution_opens_once_the_exercise_is_passed(workspace):
    assert workspace("solution", "double").code == 5
    solve(workspace.folder)
    workspace("check", "double")
    assert workspace("solution", "double").out == RIGHT
    assert workspace("solution", "quiz_l01", "--anyway").out == "Q1 = 'b'\nQ2 = 0.25\n"


def test_the_json_record_is_complete_and_repeats_with_its_seed(workspace):
    path = workspace.folder / "l01_double/double.py"
    path.write_text("def double(x):\n    return x\n", encoding="utf-8")
    first = json.loads(workspace("check", "double", "--json", "--seed", "5").out)
    second = json.loads(workspace("check", "double", "--json", "--seed", "5").out)
    result = first["results"][0]
    assert (first["schema"], result["status"], result["seed"]) == (1, "fail", 5)
    assert {
        "id",
        "status",
        "points",
        "max",
        "message",
        "call",
        "actual",
        "expected",
        "line",
        "stdout",
        "title",
        "text",
    } <= set(result["checks"][0])
    volatile = {"started", "duration_ms"}
    assert {k: v for k, v in result.items() if k not in volatile} == {
        k: v for k, v in second["results"][0].items() if k not in volatile
    }


@pytest.mark.parametrize(
    ("content", "sentence"),
    [(b"", "空"), (b"x" * 300_000, "256"), (b"a\0b", "空字符")],
)
def test_an_unusable_file_is_named_and_others_are_checked(workspace, content, sentence):
    solve(workspace.folder)
    (workspace.folder / "l01_double/double.py").write_bytes(content)
    ran = workspace("check")
    assert ran.code == 4
    assert sentence in ran.err
    assert "double.py" in ran.err
    assert "quiz_l01" in ran.out


def test_a_folder_in_place_of_a_file_is_named(workspace):
    path = workspace.folder / "l01_double/double.py"
    path.unlink()
    path.mkdir()
    ran = workspace("check", "double")
    assert ran.code == 4
    assert "Traceback" not in ran.err


@pytest.mark.parametrize("encoding", ["gbk", "utf-8-sig", "utf-16"])
def test_files_in_the_encodings_of_students_are_read(workspace, encoding):
    text = "# 返回两倍的数\ndef double(x):\n    return 2 * x\n"
    (workspace.folder / "l01_double/double.py").write_bytes(text.encode(encoding))
    assert workspace("check", "double").code == 0


def test_a_file_that_is_there_twice_is_named(workspace):
    solve(workspace.folder)
    (workspace.folder / "old").mkdir()
    (workspace.folder / "old/double.py").write_text(RIGHT)
    ran = workspace("check", "double")
    assert ran.code == 4
    assert "old/double.py" in ran.err


def test_a_missing_file_says_how_to_get_it_back(workspace):
    (workspace.folder / "l01_double/double.py").unlink()
    ran = workspace("check", "double")
    assert (ran.code, "vetcourse reset double" in ran.err) == (4, True)
    assert workspace("reset", "double").code == 0
    assert workspace("check", "double").code == 1


def test_unknown_names_suggest_the_nearest_all_at_once(workspace):
    ran = workspace("check", "dubble", "quiz_l02")
    assert ran.code == 4
    assert "double" in ran.err
    assert "quiz_l01" in ran.err


def test_a_damaged_progress_file_is_set_aside(workspace):
    (workspace.folder / ".vetcourse/progress.json").write_text("{")
    solve(workspace.folder)
    ran = workspace("check", "double")
    assert ran.code == 0
    assert "progress.damaged.json" in ran.err
    assert (workspace.folder / ".vetcourse/progress.damaged.json").is_file()


def test_a_workspace_keeps_its_language(course_folder, vetcourse, tmp_path):
    exercises = str(course_folder / "exercises")
    vetcourse("start", "ws", "--exercises", exercises, "--lang", "en")
    ran = vetcourse("check", "double", "--exercises", exercises, folder=tmp_path / "ws", LANG="zh_CN.UTF-8")
    assert "Not started yet" in ran.out
    assert (
        "还没有开始做"
        in vetcourse("check", "double", "--exercises", exercises, "--lang", "zh", folder=tmp_path / "ws").out
    )


@pytest.mark.parametrize(
    ("environ", "word"),
    [
        ({}, "用法"),
        ({"LANG": "C"}, "用法"),
        ({"LANG": "en_GB.UTF-8"}, "Usage"),
        ({"LANG": "en_GB.UTF-8", "VETCOURSE_LANG": "zh"}, "用法"),
        ({"LANG": "fr_FR.UTF-8"}, "用法"),
        ({"LC_ALL": "POSIX", "LANG": "en_GB.UTF-8"}, "用法"),
    ],
)
def test_the_language_is_chosen_by_option_environment_locale(vetcourse, environ, word):
    assert word in vetcourse("--help", **environ).out


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (["chekc"], 2, "check"),
        (["check", "--jsn"], 2, "--json"),
        (["hint"], 2, "name"),
        (["check", "--seed", "x"], 2, "seed"),
        (["check", "--lang", "xx"], 2, "xx"),
        (["check", "--color", "pink"], 2, "pink"),
        (["check"], 4, "vetcourse start"),
        (["list", "--exercises", "nowhere"], 4, "course.yaml"),
    ],
)
def test_wrong_usage_is_explained(vetcourse, arguments, code, words):
    ran = vetcourse(*arguments)
    assert ran.code == code
    assert words.lower() in ran.err.lower()
    assert "Traceback" not in ran.err


def test_every_command_has_help_in_both_languages(vetcourse):
    from vetcourse.cli.commands import COMMANDS

    for language in ("zh", "en"):
        shown = vetcourse("--help", lang=language).out
        for command in COMMANDS:
            assert f"\n  {command} " in shown
            page = vetcourse(command, "--help", lang=language)
            assert page.code == 0
            has_chinese = any("\u4e00" <= c <= "\u9fff" for c in page.out)
            assert has_chinese == (language == "zh"), page.out


@pytest.mark.parametrize("encoding", ["gbk", "ascii"])
def test_narrow_terminals_get_ascii_marks_and_no_crash(workspace, encoding):
    ran = workspace("check", "double", PYTHONIOENCODING=encoding, PYTHONUTF8="0")
    assert ran.code == 1
    assert "[x]" in ran.out
    assert "\x1b" not in ran.out


def test_no_color_wins_over_a_terminal(workspace):
    assert "\x1b" in workspace("check", "double", "--color", "always").out
    assert "\x1b" not in workspace("check", "double", "--color", "never").out


def test_watch_checks_after_a_save(workspace, course_folder, cache):
    environ = {**os.environ, "VETCOURSE_CACHE": str(cache), "PYTHONPATH": str(Path(__file__).parent.parent / "src")}
    # Tests may run where Ctrl+C is ignored, as in the background of a shell; a student's terminal delivers it.
    code = (
        "import signal, sys; signal.signal(signal.SIGINT, signal.default_int_handler);"
        "from vetcourse.cli import main; sys.exit(main(sys.argv[1:]))"
    )
    arguments = ["watch", "--exercises", str(course_folder / "exercises"), "--lang", "en"]
    process = subprocess.Popen(
        [sys.executable, "-c", code, *arguments],
        cwd=workspace.folder,
        env=environ,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    lines: queue.Queue[str] = queue.Queue()
    threading.Thread(target=lambda: [lines.put(line) for line in process.stdout], daemon=True).start()
    try:
        assert "Watching 2 files" in lines.get(timeout=60)
        seen = []
        for _ in range(60):
            # The watcher may need a moment to be ready, so save until it answers.
            (workspace.folder / "l01_double/double.py").write_text(RIGHT, encoding="utf-8")
            with contextlib.suppress(queue.Empty):
                seen.append(lines.get(timeout=1))
            if any("2/2 checks passed" in line for line in seen):
                break
        assert any("2/2 checks passed" in line for line in seen), seen
    finally:
        process.send_signal(signal.SIGINT)
        assert process.wait(timeout=30) == 130


def test_check_imports_neither_pytest_nor_sphinx(workspace, course_folder, cache):
    code = (
        "import sys; from vetcourse.cli import main; main(['check', 'double', '--exercises', sys.argv[1]]);"
        "print(sorted({'pytest', 'sphinx', 'yaml', 'click', 'rich', 'jsonschema', 'dataclasses'} & set(sys.modules)))"
    )
    environ = {**os.environ, "VETCOURSE_CACHE": str(cache), "PYTHONPATH": str(Path(__file__).parent.parent / "src")}
    workspace("check", "double")
    done = subprocess.run(
        [sys.executable, "-c", code, str(course_folder / "exercises")],
        cwd=workspace.folder, env=environ, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert done.stdout.splitlines()[-1] == "[]"


def test_verify_proves_the_small_course_and_finds_a_lazy_wrong_answer(course_folder, vetcourse):
    exercises = str(course_folder / "exercises")
    proven = vetcourse("verify", "double", "quiz_l01", "--exercises", exercises)
    assert proven.code == 0, proven.out
    (course_folder / "exercises/double/wrong/square.py").write_text('"""test_one"""\n' + RIGHT, encoding="utf-8")
    ran = vetcourse("verify", "double", "--exercises", exercises, lang="en")
    assert ran.code == 1
    assert "exercises/double/wrong/square.py: this wrong answer should fail the check test_one" in ran.out


def test_the_pytest_plugin_runs_the_same_checks(course_folder):
    environ = {**os.environ, "PYTHONPATH": str(Path(__file__).parent.parent / "src")}
    (course_folder / "exercises/double/reference.py").write_text(
        "def double(x):\n    return 3 * x\n", encoding="utf-8"
    )
    plugin = [] if _installed() else ["-p", "vetcourse.pytest_plugin"]
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *plugin, "exercises"],
        cwd=course_folder, env=environ, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert "reference" in done.stdout
    assert "1 failed, 4 passed" in done.stdout, done.stdout


def _installed() -> bool:
    from importlib.metadata import entry_points

    return any(point.name == "vetcourse" for point in entry_points(group="pytest11"))
