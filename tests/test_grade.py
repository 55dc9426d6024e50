"""``grade`` and ``report`` from end to end: real processes, real archives, killed and resumed."""

import io
import json
import os
import random
import signal
import socket
import sqlite3
import subprocess
import sys
import tarfile
import time
import zipfile
from pathlib import Path

import pytest
from openpyxl import load_workbook

ROOT = Path(__file__).resolve().parent.parent
RIGHT = "def double(x):\n    return 2 * x\n"
WRONG = "def double(x):\n    return 2\n"
BROKEN = "def double(x)\n    return 2\n"
# In the tests of the machinery the submissions are ours; isolation has tests of its own.
TRUST = ("--sandbox", "limits", "--i-trust-these-submissions")


def hand_in(folder: Path, **students: str) -> Path:
    for name, text in students.items():
        (folder / name).mkdir(parents=True, exist_ok=True)
        (folder / name / "double.py").write_text(text, encoding="utf-8")
    return folder


def results(path: Path) -> dict[tuple[str, str], tuple]:
    """Everything that must not depend on when and how often a run was stopped."""
    with sqlite3.connect(path) as database:
        rows = database.execute("SELECT student, exercise, key, status, score, max, record FROM results").fetchall()
    stable = {}
    for student, exercise, *rest, record in rows:
        value = {k: v for k, v in json.loads(record).items() if k not in ("started", "duration_ms")}
        stable[student, exercise] = (*rest, json.dumps(value, sort_keys=True))
    return stable


@pytest.fixture
def grade(course_folder, tmp_path, vetcourse):
    def run(folder, *arguments, book="book.sqlite", trust=TRUST, **more):
        exercises = str(course_folder / "exercises")
        return vetcourse(
            "grade",
            str(folder),
            "--gradebook",
            book,
            "--jobs",
            "2",
            *trust,
            *arguments,
            "--exercises",
            exercises,
            **more,
        )

    return run


def test_a_class_is_graded_whatever_the_marks(grade, tmp_path):
    ran = grade(hand_in(tmp_path / "in", anna=RIGHT, bo=WRONG, chen=BROKEN))
    assert ran.code == 0, ran.err
    scores = {student: value[2] for (student, _), value in results(tmp_path / "book.sqlite").items()}
    assert scores == {"anna": 3, "bo": 0, "chen": 0}
    assert "批改了 3 份，1 份全部通过" in ran.out


def test_only_what_changed_is_graded_again(grade, course_folder, tmp_path):
    folder = hand_in(tmp_path / "in", anna=RIGHT, bo=WRONG)
    grade(folder)
    hand_in(folder, bo=RIGHT)
    assert "批改了 1 份，1 份全部通过；另有 1 份没有变化" in grade(folder).out
    checks = course_folder / "exercises/double/double_test.py"
    checks.write_text(checks.read_text(encoding="utf-8") + "\n", encoding="utf-8")
    assert "批改了 2 份" in grade(folder).out
    assert "批改了 2 份" in grade(folder, "--regrade").out


def test_a_run_refuses_without_isolation_unless_told(grade, tmp_path):
    folder = hand_in(tmp_path / "in", anna=RIGHT)
    ran = grade(folder, trust=("--sandbox", "limits"), lang="en")
    assert ran.code == 6
    assert "bubblewrap" in ran.err
    assert not (tmp_path / "book.sqlite").exists()
    assert "没有隔离" in grade(folder).out


def test_strange_files_are_results_of_their_own_and_stop_nobody(grade, tmp_path):
    folder = hand_in(tmp_path / "in", anna=RIGHT, empty="", nul="a\0b", big="#" * 300_000)
    hand_in(folder, twice=RIGHT)
    (folder / "twice/again").mkdir()
    (folder / "twice/again/double.py").write_text(RIGHT)
    for name in ("link", "fifo", "dir"):
        (folder / name).mkdir()
    (folder / "link/double.py").symlink_to(folder / "anna/double.py")
    os.mkfifo(folder / "fifo/double.py")
    (folder / "dir/double.py").mkdir()
    (folder / "linked").symlink_to(folder / "anna")
    assert grade(folder).code == 0
    found = results(tmp_path / "book.sqlite")
    assert {student for (student, _), value in found.items() if value[2]} == {"anna"}
    assert {student for student, _ in found} == {"anna", "empty", "nul", "big", "twice", "link", "fifo", "dir"}


def test_folders_of_any_name_are_graded_and_reported(grade, course_folder, tmp_path, vetcourse):
    names = [b"\xff\xfe\x80", "李雷".encode("gbk"), "韩梅".encode(), b"a\x1b[2J\nb", ("\U00020000" * 63).encode()]
    hand_in(tmp_path / "in", **{os.fsdecode(name): RIGHT for name in names})
    ran = grade(tmp_path / "in")
    assert ran.code == 0, ran.err
    students = {student for student, _ in results(tmp_path / "book.sqlite")}
    assert students == {"\\xff\\xfe\\x80", "李雷", "韩梅", "a\\x1b[2J\\nb", "\U00020000" * 63}
    exercises = str(course_folder / "exercises")
    assert vetcourse("report", "book.sqlite", "--out", "report", "--exercises", exercises).code == 0
    assert len(list((tmp_path / "report/students").iterdir())) == len(names)


def test_a_thousand_folders_in_each_other_stop_nobody(grade, tmp_path, monkeypatch, request):
    folder = hand_in(tmp_path / "in", anna=RIGHT, bo=RIGHT)
    (folder / "bo/double.py").unlink()
    request.addfinalizer(lambda: subprocess.run(["rm", "-rf", folder], check=True))  # pytest could not
    monkeypatch.chdir(folder / "bo")
    for _ in range(1500):
        os.mkdir("a")  # noqa: PTH102 - the path from the root would be too long
        os.chdir("a")
    monkeypatch.chdir(tmp_path)
    with zipfile.ZipFile(tmp_path / "class.zip", "w") as archive:
        archive.writestr("anna/double.py", RIGHT)
        archive.writestr("bo/" + "a/" * 1500 + "double.py", RIGHT)
    for place, book in ((folder, "folder.sqlite"), (tmp_path / "class.zip", "zip.sqlite")):
        ran = grade(place, book=book)
        assert ran.code == 0, ran.err
        assert "1 项：bo；" in ran.out
        assert list(results(tmp_path / book)) == [("anna", "double")]


def test_two_folders_of_one_student_are_two_submissions_of_which_none_counts(grade, tmp_path):
    names = ("李雷".encode("gbk"), "李雷".encode())
    hand_in(tmp_path / "in", **{os.fsdecode(name): RIGHT for name in names})
    assert grade(tmp_path / "in").code == 0
    found = results(tmp_path / "book.sqlite")
    assert {place: value[1] for place, value in found.items()} == {("李雷", "double"): "fail"}


def test_what_gave_nothing_to_grade_is_named(grade, tmp_path):
    folder = hand_in(tmp_path / "in", anna=RIGHT)
    (folder / "bo").mkdir()
    (folder / "bo/Double (1).py").write_text(RIGHT)
    (folder / "homework.zip").write_bytes(b"PK")
    (folder / "__MACOSX").mkdir()
    (folder / ".DS_Store").write_bytes(b"")
    assert "2 项：bo, homework.zip；" in grade(folder).out


def test_a_class_in_one_folder_more_is_not_one_student(grade, tmp_path):
    hand_in(tmp_path / "in/class", anna=RIGHT, bo=RIGHT)
    assert "文件夹 class 里" in grade(tmp_path / "in").out
    assert "文件夹" not in grade(tmp_path / "in/class", book="right.sqlite").out


def test_a_file_that_was_changed_gets_other_inputs(grade, tmp_path):
    def seed():
        return json.loads(results(tmp_path / "book.sqlite")["anna", "double"][-1])["seed"]

    folder = hand_in(tmp_path / "in", anna=WRONG)
    grade(folder)
    first = seed()
    grade(folder, "--regrade")
    assert seed() == first
    hand_in(folder, anna=WRONG + "# the answers to the inputs of the first time\n")
    grade(folder)
    assert seed() != first


def test_a_broken_check_is_our_error_listed_and_done_again(grade, course_folder, tmp_path):
    checks = course_folder / "exercises/double/double_test.py"
    good = checks.read_text(encoding="utf-8")
    checks.write_text("import nothing_of_this_name\n" + good, encoding="utf-8")
    folder = hand_in(tmp_path / "in", anna=RIGHT)
    ran = grade(folder)
    assert ran.code == 1
    assert "anna/double" in ran.out
    checks.write_text(good, encoding="utf-8")
    assert grade(folder).code == 0
    assert results(tmp_path / "book.sqlite")["anna", "double"][1] == "pass"


def test_everybody_gets_inputs_of_their_own_unless_told(grade, tmp_path):
    folder = hand_in(tmp_path / "in", anna=RIGHT, bo=RIGHT)

    def seeds(book):
        return {json.loads(value[-1])["seed"] for value in results(tmp_path / book).values()}

    grade(folder)
    grade(folder, "--same-inputs", book="same.sqlite")
    assert (len(seeds("book.sqlite")), len(seeds("same.sqlite"))) == (2, 1)


@pytest.mark.parametrize("kind", ["zip", "tar.gz", "gbk.zip"])
def test_an_archive_of_a_learning_platform_is_graded(grade, tmp_path, kind):
    path = tmp_path / f"in.{kind}"
    if kind == "tar.gz":
        with tarfile.open(path, "w:gz") as archive:
            info = tarfile.TarInfo("张三/double.py")
            info.size = len(RIGHT)
            archive.addfile(info, io.BytesIO(RIGHT.encode()))
    else:
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr("xxxx/double.py" if kind == "gbk.zip" else "张三/double.py", RIGHT)
    if kind == "gbk.zip":
        # Chinese Windows writes names in its own code page and does not say so.
        path.write_bytes(path.read_bytes().replace(b"xxxx", "张三".encode("gbk")))
    assert grade(path).code == 0
    assert results(tmp_path / "book.sqlite")["张三", "double"][2] == 3


@pytest.mark.parametrize(
    "name", ["../evil/double.py", "/evil/double.py", "a/../../double.py", "C:/x/double.py", "a\\..\\double.py"]
)
def test_an_archive_that_leads_out_is_refused_whole(grade, tmp_path, name):
    path = tmp_path / "in.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("anna/double.py", RIGHT)
        info = zipfile.ZipInfo("x")
        info.filename = name
        archive.writestr(info, RIGHT)
    ran = grade(path)
    assert ran.code == 2
    assert "不安全的路径" in ran.err
    assert not list(tmp_path.glob("**/evil"))


def test_an_archive_with_a_link_is_refused_whole(grade, tmp_path):
    path = tmp_path / "in.tar"
    with tarfile.open(path, "w") as archive:
        info = tarfile.TarInfo("anna/double.py")
        info.type, info.linkname = tarfile.SYMTYPE, "/etc/passwd"
        archive.addfile(info)
    assert "链接" in grade(path).err


def test_the_report_holds_everything_and_no_formula(grade, course_folder, tmp_path, vetcourse):
    folder = hand_in(tmp_path / "in", anna=RIGHT, bo=WRONG)
    for name in ("=1+1", "0071", "<b>x"):
        hand_in(folder, **{name: RIGHT})
    grade(folder)
    exercises = str(course_folder / "exercises")
    for language, word in (("zh", "班级报告"), ("en", "Class report")):
        out = f"report-{language}"
        ran = vetcourse("report", "book.sqlite", "--out", out, "--exercises", exercises, lang=language)
        assert (ran.code, ran.err) == (0, "")
        page = (tmp_path / out / "index.html").read_text(encoding="utf-8")
        assert word in page
        assert "<b>x" not in page
        assert "http" not in page.replace("http://www.w3.org", "")
    csv_text = (tmp_path / "report-en/marks.csv").read_text(encoding="utf-8-sig")
    assert '\n"\'=1+1","double",' in csv_text.replace("\r", "")
    sheet = load_workbook(tmp_path / "report-en/marks.xlsx").active
    cells = {row[0].value: row[0].data_type for row in sheet.iter_rows()}
    assert cells["0071"] == "s"
    assert len(list((tmp_path / "report-en/students").iterdir())) == 5
    feedback = next((tmp_path / "report-en/students").glob("bo-*.md")).read_text(encoding="utf-8")
    assert "The value that came back is wrong" in feedback


def test_gradebooks_of_two_teachers_merge(grade, tmp_path):
    grade(hand_in(tmp_path / "a", anna=RIGHT), book="a.sqlite")
    grade(hand_in(tmp_path / "b", bo=RIGHT), book="b.sqlite")
    grade(tmp_path / "a", "--merge", "b.sqlite", book="a.sqlite")
    assert {student for student, _ in results(tmp_path / "a.sqlite")} == {"anna", "bo"}


@pytest.mark.slow
def test_a_run_that_is_killed_again_and_again_ends_like_one_that_was_not(course_folder, tmp_path, cache):
    rng = random.Random(7)
    students = {f"s{n:04d}": rng.choice([RIGHT, RIGHT, WRONG, BROKEN]) for n in range(600)}
    for n in range(0, 600, 100):
        students[f"s{n:04d}"] = "import os\nos._exit(0)\n"
    folder = hand_in(tmp_path / "in", **students)
    command = [sys.executable, "-m", "vetcourse", "grade", str(folder), "--jobs", "2", "--seed", "11", *TRUST]
    command += ["--exercises", str(course_folder / "exercises")]
    environ = {**os.environ, "VETCOURSE_CACHE": str(cache), "PYTHONPATH": str(ROOT / "src")}
    subprocess.run([*command, "--gradebook", "whole.sqlite"], cwd=tmp_path, env=environ, check=True, stdout=-3)
    sizes = []
    for _ in range(3):
        process = subprocess.Popen(
            [*command, "--gradebook", "killed.sqlite"], cwd=tmp_path, env=environ, stdout=-3, start_new_session=True
        )
        time.sleep(rng.uniform(1.0, 2.5))
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        sizes.append(len(results(tmp_path / "killed.sqlite")) if _is_there(tmp_path / "killed.sqlite") else 0)
    assert sizes == sorted(sizes)
    done = subprocess.run(
        [*command, "--gradebook", "killed.sqlite"], cwd=tmp_path, env=environ, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    assert results(tmp_path / "killed.sqlite") == results(tmp_path / "whole.sqlite")


def _is_there(path: Path) -> bool:
    try:
        results(path)
    except sqlite3.OperationalError:
        return False
    return True


@pytest.mark.slow
def test_a_cluster_that_loses_a_worker_grades_like_one_machine(grade, tmp_path, cache):
    students = {f"s{n:03d}": [RIGHT, WRONG, BROKEN][n % 3] for n in range(120)}
    folder = hand_in(tmp_path / "in", **students)
    assert grade(folder, "--seed", "3", book="local.sqlite").code == 0
    address = f"tcp://127.0.0.1:{_free_port()}"
    environ = {**os.environ, "VETCOURSE_CACHE": str(cache), "PYTHONPATH": str(ROOT / "src")}

    def start(*arguments: str) -> subprocess.Popen:
        return subprocess.Popen(
            [sys.executable, "-m", *arguments], env=environ, stderr=subprocess.DEVNULL, cwd=tmp_path
        )

    local = ("--host", "127.0.0.1", "--no-dashboard")
    started = [start("distributed.cli.dask_scheduler", "--port", address.rpartition(":")[2], *local)]
    try:
        for _ in range(2):
            started.append(start("distributed.cli.dask_worker", address, "--nthreads", "1", "--no-nanny", *local))
        _wait_for_workers(address, 2, environ)
        exercises = str(folder.parent / "course/exercises")
        book = ("--gradebook", "cluster.sqlite", "--seed", "3", "--exercises", exercises)
        run = start("vetcourse", "grade", str(folder), *book, *TRUST, "--cluster", address)
        _wait_for_rows(tmp_path / "cluster.sqlite", 10)
        started[1].kill()
        assert run.wait(timeout=120) == 0
    finally:
        for process in reversed(started):
            process.terminate()
            process.wait(timeout=30)
    assert results(tmp_path / "cluster.sqlite") == results(tmp_path / "local.sqlite")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _wait_for_workers(address: str, count: int, environ: dict[str, str]) -> None:
    code = f"from distributed import Client; Client({address!r}, timeout='60s').wait_for_workers({count}, timeout=60)"
    subprocess.run([sys.executable, "-c", code], env=environ, check=True, timeout=120)


def _wait_for_rows(path: Path, count: int) -> None:
    deadline = time.monotonic() + 90
    while time.monotonic() < deadline:
        if path.exists() and _is_there(path) and len(results(path)) >= count:
            return
        time.sleep(0.05)
    raise AssertionError("no results came")
