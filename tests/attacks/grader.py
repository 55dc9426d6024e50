"""Judge the corpus in a process of its own, as an ordinary user; one JSON line an attack.

``grader.py FOLDER LEVEL JOBS``: FOLDER is for the world, LEVEL is a level, ``warm-`` and a level, or ``none`` for the
naive runner; JOBS is a JSON file with the entries of the index.
"""

from __future__ import annotations

import contextlib
import ctypes
import json
import os
import resource
import subprocess
import sys
import time
from pathlib import Path

from world import HONEST, World, descendants, end_all

from vetcourse import grading
from vetcourse.checks import StudentFailure, close
from vetcourse.model import Check, Exercise, Kind, Limits, Report, Status
from vetcourse.record import report_to_json
from vetcourse.student.intake import Refused, Source, accept, from_bytes
from vetcourse.student.sandbox import Level
from vetcourse.student.session import FarSideError, Session, open_session
from vetcourse.student.warm import Zygote

HERE = Path(__file__).resolve().parent
LIMITS = Limits(load=5, call=1.5, total=6)
VALUES = {"one": 1, "five": 5, "minus": -3, "million": 1000000, "half": 0.5}
SUBREAPER = 36
PATIENCE = 2.0  # of the naive runner's keeper
START = 1.5  # a busy machine starts interpreters slowly


def double_checks():
    """The private checks: full marks only for five right values."""

    def make(value):
        return lambda student: close(student.double(value), 2 * value)

    checks = {f"test_{name}": make(value) for name, value in VALUES.items()}
    exercise = Exercise(
        slug="double",
        kind=Kind.CODE,
        lesson="l01",
        title="double",
        checks=tuple(Check(id=name, title=name) for name in checks),
        version="1",
        limits=LIMITS,
    )
    return exercise, checks


class Reference:
    """A host that no check here asks."""

    def names(self):
        return ()

    def call(self, name, args, kwargs):
        raise NotImplementedError

    def constant(self, name):
        raise NotImplementedError


class Judge:
    """Judges submissions at one level, fresh or warm."""

    def __init__(self, name: str) -> None:
        self.level = Level(name.removeprefix("warm-"))
        self.zygote = Zygote(self.level) if name.startswith("warm-") else None
        self.exercise, self.checks = double_checks()

    def open(self, source: Source) -> Session:
        if self.zygote is not None:
            return self.zygote.open_session(source, limits=LIMITS)
        return open_session(source, limits=LIMITS, level=self.level)

    def __call__(self, found: Source | Refused) -> tuple[object, str, str]:
        """Marks, a word for the verdict, and all that anybody would read."""
        if isinstance(found, Refused):
            return 0, "refused", json.dumps([found.key, dict(found.params)])
        with self.open(found) as session:
            report = grading.grade(self.exercise, self.checks, session, Reference(), data=None, seed=1)
        return report.score, verdict(report), json.dumps(report_to_json(report), ensure_ascii=False)

    def folder(self) -> str:
        """The zygote's own folder for temporary files."""
        return self.zygote._root.path if self.zygote else ""


def verdict(report: Report) -> str:
    failed = [outcome for outcome in report.checks if outcome.status is not Status.PASS]
    if not failed:
        return "full"
    if failed[0].status is Status.ERROR:
        return f"error {failed[0].message}"
    key = failed[0].message.key.removeprefix("failure.") if failed[0].message else ""
    return key if key in HOST_KEYS else "wrong"


HOST_KEYS = {
    *("syntax", "indentation", "fullwidth", "exception", "import_missing", "recursion", "memory", "timeout"),
    *("load_timeout", "total_timeout", "crash", "exit", "missing_name", "missing_name_near", "not_callable"),
    *("not_implemented", "arguments", "opaque", "too_large", "output_limit", "protocol", "input", "callback"),
}


def isolated(name: str, world: World, entries: list[dict[str, object]]) -> None:
    """Every attack at a level, each followed by an honest submission."""
    judge = Judge(name)
    honest = from_bytes(HONEST.encode(), "double.py")
    assert isinstance(honest, Source)
    print(json.dumps({"id": "warming up", "honest": judge(honest)[0]}), flush=True)
    for entry in entries:
        print(json.dumps(attack(judge, world, entry, honest), ensure_ascii=False), flush=True)
    if judge.zygote is not None:
        judge.zygote.close()


def attack(judge: Judge, world: World, entry: dict[str, object], honest: Source) -> dict[str, object]:
    known = descendants(set())
    path = world.place(entry, HERE / "files")
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    began = time.monotonic()
    try:
        marks, word, text = judge(accept(path, within=world.root / "class"))
    except (FarSideError, StudentFailure, OSError) as error:
        marks, word, text = None, f"error {error}", ""
    took = time.monotonic() - began
    grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - memory) // 1024
    harm = world.harm(ignore=judge.folder())
    left = wait_for_end(known)
    if left:
        harm.append(f"survives: {len(left)}")
        end_all(left)
    after = judge(honest)[0]
    world.clear()
    if harm:
        world.restore()
    return {
        "id": entry["id"],
        "marks": marks,
        "verdict": word,
        "harm": harm,
        "leaked": world.secret.partition("=")[2] in text,
        "unprintable": not text.isprintable(),
        "seconds": took,
        "grown": grown,
        "honest": after,
    }


def wait_for_end(known: set[int]) -> set[int]:
    """What is still there after a moment: a name space of processes ends a little after its first process."""
    deadline = time.monotonic() + 1
    while (left := descendants(known)) and time.monotonic() < deadline:
        time.sleep(0.02)
    return left


def naive(world: World, entries: list[dict[str, object]]) -> None:
    """Every live attack on a runner without isolation: how it succeeds."""
    secret = os.memfd_create("secret")
    os.write(secret, world.secret.encode())
    for entry in entries:
        known = descendants(set())
        path = world.place(entry, HERE / "files")
        if not path.parent.is_symlink() and path.is_file() and not path.is_symlink() and "made" not in entry:
            text = (HERE / "files" / f"{entry['id']}.py").read_text(encoding="utf-8")
            path.write_text(world.fill(text, world.victim.pid), encoding="utf-8", newline="\n")
            world._before = world._look()
        effects = run_naively(world, path.parent, secret, known)
        effects += world.harm()
        world.clear()
        world.restore()
        print(json.dumps({"id": entry["id"], "effects": effects}), flush=True)


def run_naively(world: World, folder: Path, secret: int, known: set[int]) -> list[str]:
    command = [sys.executable, "-s", "-B", str(HERE / "naive.py"), str(folder)]
    env = {"SECRET": world.secret, "PATH": os.environ["PATH"], "HOME": str(world.root / "home")}
    child = subprocess.Popen(
        command,
        cwd=world.root / "tmp",
        env=env,
        pass_fds=[secret],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        preexec_fn=keep,
        start_new_session=True,
    )
    assert child.stdout is not None
    os.set_blocking(child.stdout.fileno(), False)
    output, crowd, ended = b"", 0, None
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline and ended is None:
        with contextlib.suppress(BlockingIOError):
            output += (os.read(child.stdout.fileno(), 1 << 16))[: (1 << 20) - len(output)]
        crowd = max(crowd, len(descendants(known | {child.pid})))
        pid, status, usage = os.wait4(child.pid, os.WNOHANG)
        ended = (os.waitstatus_to_exitcode(status), usage) if pid else None
        time.sleep(0.005)
    effects = [] if ended else ["hangs"]
    left = descendants(known | {child.pid})
    if left or crowd > 20:
        effects.append("survives")
    end_all(left | (set() if ended else {child.pid}))
    if ended is None:
        _, status, usage = os.wait4(child.pid, 0)
        ended = (1, usage)
    child.returncode = ended[0]
    while again := descendants(known):
        end_all(again)
        time.sleep(0.01)
    with contextlib.suppress(BlockingIOError):
        output += os.read(child.stdout.fileno(), 1 << 16)
    child.stdout.close()
    effects += ["wins"] if ended[0] == 0 else []
    effects += ["crashes"] if ended[0] < 0 else []
    effects += ["bloats"] if ended[1].ru_maxrss > 400 * 1024 else []
    effects += ["reads"] if world.secret.encode() in output else []
    return effects


def keep() -> None:
    """Keep the machine from harm while an attack succeeds."""
    tasks = int(Path("/proc/loadavg").read_text(encoding="ascii").split()[3].partition("/")[2])
    for limit, most in (
        (resource.RLIMIT_AS, 700 << 20),
        (resource.RLIMIT_NPROC, tasks + 60),
        (resource.RLIMIT_FSIZE, 64 << 20),
        (resource.RLIMIT_CORE, 0),
    ):
        resource.setrlimit(limit, (most, most))


def main() -> None:
    folder, name, jobs = Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3])
    ctypes.CDLL(None).prctl(SUBREAPER, 1, 0, 0, 0)
    world = World(folder)
    os.environ["TMPDIR"] = str(world.root / "tmp")
    os.environ[world.name] = world.secret
    entries = json.loads(jobs.read_text(encoding="utf-8"))
    try:
        if name == "none":
            naive(world, entries)
        else:
            isolated(name, world, entries)
    finally:
        world.close()


if __name__ == "__main__":
    main()
