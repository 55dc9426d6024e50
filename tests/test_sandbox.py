import os
import signal
import struct
import time

import pytest
from levels import PATIENT, Opener, need

from vetcourse.checks import StudentFailure
from vetcourse.errors import NotIsolatedError
from vetcourse.model import Limits
from vetcourse.student import selftest
from vetcourse.student.choice import choose
from vetcourse.student.intake import Source
from vetcourse.student.sandbox import Level, bwrap, seccomp
from vetcourse.student.sandbox.syscalls import DENIED, GUARDED
from vetcourse.student.session import FarSideError, open_session
from vetcourse.student.warm import Zygote
from vetcourse.texts.sandbox import TEXTS

ISOLATED = [Level.BWRAP, Level.LANDLOCK]
ALLOWED, KILLED = 0x7FFF0000, 0x80000000
OWN = 4711


def answer(machine: str, name: str, *arguments: int, program: seccomp.Filter | None = None) -> int | str:
    """What the filter answers to a system call: run it as the kernel would.  An error number, or a word."""
    column, architecture = seccomp.MACHINES[machine]
    number = {**DENIED, **GUARDED, "read": (0, 63), "mmap": (9, 222), "x32": (0x40000000, 63)}[name][column]
    assert number is not None
    chosen = program or seccomp.build(machine)
    code = bytearray(chosen.program)
    for position in chosen.own:
        code[position : position + 4] = OWN.to_bytes(4, "little")
    call = struct.pack("<IIQ6Q", number, architecture, 0, *arguments, *([0] * (6 - len(arguments))))
    return decide(bytes(code), call)


def decide(code: bytes, call: bytes) -> int | str:
    accumulator, at = 0, 0
    while True:
        kind, yes, no, value = struct.unpack_from("<HBBI", code, 8 * at)
        at += 1
        if kind == seccomp.LOAD:
            (accumulator,) = struct.unpack_from("<I", call, value)
        elif kind == seccomp.RETURN:
            words = {ALLOWED: "allowed", KILLED: "killed"}
            return words.get(value) or value & 0xFFFF
        else:
            holds = {
                seccomp.EQUAL: accumulator == value,
                seccomp.AT_LEAST: accumulator >= value,
                seccomp.ANY_BIT: bool(accumulator & value),
            }[kind]
            at += yes if holds else no


@pytest.mark.parametrize("machine", ["x86_64", "aarch64"])
def test_the_filter_denies_what_is_listed(machine):
    column = seccomp.MACHINES[machine][0]
    for name, numbers in DENIED.items():
        if numbers[column] is not None:
            assert answer(machine, name) == seccomp.EPERM, name


@pytest.mark.parametrize("machine", ["x86_64", "aarch64"])
@pytest.mark.parametrize(
    ("name", "arguments", "expected"),
    [
        ("read", (), "allowed"),
        ("mmap", (), "allowed"),
        ("clone3", (), seccomp.ENOSYS),
        ("openat2", (), seccomp.ENOSYS),
        ("clone", (0x3D0F00,), "allowed"),  # what libc asks for a thread
        ("clone", (17,), seccomp.EPERM),
        ("clone", (0x3D0F00 | 0x10000000,), seccomp.EPERM),
        ("kill", (OWN, 9), "allowed"),
        ("kill", (1, 9), seccomp.EPERM),
        ("kill", (0xFFFFFFFF, 9), seccomp.EPERM),
        ("kill", (0, 9), seccomp.EPERM),
        ("tgkill", (OWN, OWN, 6), "allowed"),
        ("tgkill", (1, 1, 6), seccomp.EPERM),
        ("prlimit64", (0, 7), "allowed"),
        ("prlimit64", (OWN, 7), "allowed"),
        ("prlimit64", (1, 7), seccomp.EPERM),
        ("prctl", (15,), "allowed"),
        ("prctl", (1, 0), seccomp.EPERM),
        ("ioctl", (0, 0x5401), "allowed"),
        ("ioctl", (0, 0x5412), seccomp.EPERM),
        ("fcntl", (0, 1), "allowed"),
        ("fcntl", (0, 8, 1), seccomp.EPERM),
        ("fcntl", (0, 1031, 1 << 20), seccomp.EPERM),
    ],
)
def test_the_filter_looks_at_arguments(machine, name, arguments, expected):
    assert answer(machine, name, *arguments) == expected


def test_calls_of_another_architecture_are_killed():
    program = seccomp.build("x86_64").program
    assert decide(program, struct.pack("<IIQ6Q", 0, 0x40000003, 0, *[0] * 6)) == "killed"
    assert answer("x86_64", "x32") == seccomp.ENOSYS


@pytest.mark.parametrize("machine", ["x86_64", "aarch64"])
def test_the_guard_against_truncation_reads_flags(machine):
    guard = seccomp.guard_truncation(machine)
    assert answer(machine, "openat", 0, 0, os.O_RDONLY, program=guard) == "allowed"
    for flag in (os.O_TRUNC, os.O_CREAT | os.O_WRONLY, os.O_TMPFILE | os.O_RDWR):
        assert answer(machine, "openat", 0, 0, flag, program=guard) == seccomp.EACCES


def test_only_known_machines_have_a_filter():
    with pytest.raises(KeyError):
        seccomp.build("riscv64")


@pytest.mark.parametrize("level", ISOLATED)
def test_an_isolated_level_holds_every_attempt(level):
    need(level)
    result = selftest.run(level)
    assert result.passed
    assert set(result.held) == {"read", "write", "connect", "fork", "kill", "proc"}
    assert result.tool


def test_the_self_test_can_fail():
    """Without isolation every attempt gets through, so a pass means something."""
    result = selftest.run(Level.LIMITS)
    assert not result.passed
    assert not any(result.held.values())


def test_a_level_without_its_tool_does_not_pass(monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))
    bwrap.find.cache_clear()
    try:
        result = selftest.run(Level.BWRAP)
        assert (result.passed, result.advice) == (False, "sandbox.install_bwrap")
    finally:
        bwrap.find.cache_clear()


def test_a_tool_that_only_exists_proves_nothing(monkeypatch, tmp_path):
    fake = tmp_path / "bwrap"
    fake.write_text("#!/bin/sh\n[ \"$1\" = --version ] && echo 'bubblewrap 9.9' || exit 1\n", encoding="utf-8")
    fake.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    clear()
    try:
        result = selftest.run(Level.BWRAP)
        assert (result.passed, result.tool) == (False, "bubblewrap 9.9")
        assert "did not start" in result.reason
        level, _ = choose("auto", cache=str(tmp_path / "cache"))
        assert level is not Level.BWRAP
        with pytest.raises(NotIsolatedError):
            choose("bwrap", cache=str(tmp_path / "cache"))
        source = Source(slug="f", text="", content=b"", filename="f.py")
        with open_session(source, limits=Limits(), level=Level.BWRAP) as session:
            for _ in range(2):
                with pytest.raises(FarSideError, match="did not start"):
                    session.names()
    finally:
        clear()


@pytest.mark.parametrize("name", ["landlock", "warm-landlock", "bwrap"])
def test_a_far_side_that_cannot_be_shut_in_runs_nothing(name, monkeypatch, tmp_path):
    opener = Opener(name)
    monkeypatch.setattr(seccomp, "build", lambda: seccomp.Filter(program=bytes(8)))
    session = opener("raise ValueError('I ran')\ndef f(): return 1")
    with pytest.raises(FarSideError, match="could not be confined"):
        session.call("f", (), {})
    opener.close()


def clear():
    bwrap.find.cache_clear()
    bwrap._fixed.cache_clear()


def test_every_result_of_the_self_test_has_words():
    for result in selftest.run_all():
        assert f"sandbox.level_{result.level}" in TEXTS
        assert all(f"sandbox.attempt_{name}" in TEXTS for name in result.held)
        assert not result.advice or result.advice in TEXTS


def test_the_choice_is_remembered(tmp_path):
    need(Level.LANDLOCK)
    first = choose("landlock", cache=str(tmp_path))
    assert first[1].level == "landlock"
    assert first[1].tool.startswith("Landlock ")
    assert first[1].kernel.startswith("Linux ")
    (kept,) = tmp_path.iterdir()
    kept.write_text(kept.read_text(encoding="utf-8").replace("Landlock", "Remembered"), encoding="utf-8")
    assert choose("landlock", cache=str(tmp_path))[1].tool.startswith("Remembered ")
    kept.write_text("another start of the machine\nRemembered 1\n", encoding="utf-8")
    assert choose("landlock", cache=str(tmp_path))[1].tool.startswith("Landlock ")


def test_a_damaged_memory_is_made_again(tmp_path):
    need(Level.LANDLOCK)
    (tmp_path / "sandbox-landlock").write_bytes(b"\xff\xfe")
    assert choose("landlock", cache=str(tmp_path))[0] is Level.LANDLOCK


def test_a_cache_that_cannot_be_written_is_no_problem(tmp_path):
    (tmp_path / "file").write_text("", encoding="utf-8")
    assert choose("limits", cache=str(tmp_path / "file"))[0] is Level.LIMITS
    assert choose("auto", cache=str(tmp_path / "file"))[0] in (*ISOLATED, Level.LIMITS)


@pytest.mark.parametrize("level", ["limits", "landlock", "bwrap"])
def test_a_warm_far_side_serves_one_submission_after_the_other(level):
    need(Level(level))
    with Zygote(Level(level)) as zygote:
        for number in range(3):
            source = Source(slug="f", text=f"def f(): return {number}", content=b"", filename="f.py")
            with zygote.open_session(source, limits=PATIENT) as session:
                assert session.call("f", (), {}).value == number


@pytest.mark.parametrize("name", ["warm-limits", "warm-landlock", "warm-bwrap"])
@pytest.mark.parametrize(
    "text",
    [
        "import os\ndef f(): os._exit(3)",
        "import ctypes\ndef f(): ctypes.string_at(0)",
        "def f():\n    while True: pass",
        "import os, signal\ndef f(): os.kill(os.getpid(), signal.SIGSTOP)",
        "import os\ndef f():\n    [os.close(n) for n in range(3)]\n    while True: pass",
        "import builtins, sys\ndef f():\n    sys.modules.clear()\n    builtins.__dict__.clear()",
        "import sys\ndef f():\n    sys.modules['left'] = sys\n    raise ValueError",
    ],
)
def test_what_a_submission_does_is_not_felt_by_the_next(name, text):
    opener = Opener(name)
    try:
        with pytest.raises(StudentFailure):
            opener(text, limits=Limits(load=60, call=0.3)).call("f", (), {})
        session = opener("import sys\ndef f(): return 'left' in sys.modules, len([1])")
        assert session.call("f", (), {}).value == (False, 1)
    finally:
        opener.close()


def test_a_zygote_that_was_ended_is_replaced():
    need(Level.LANDLOCK)
    source = Source(slug="f", text="def f(): return 1", content=b"", filename="f.py")
    with Zygote(Level.LANDLOCK) as zygote:
        with zygote.open_session(source, limits=PATIENT) as session:
            assert session.call("f", (), {}).value == 1
        os.kill(zygote._pid, signal.SIGKILL)
        with zygote.open_session(source, limits=PATIENT) as session:
            assert session.call("f", (), {}).value == 1
        with pytest.raises(RuntimeError, match="one session"), zygote.open_session(source, limits=PATIENT):
            zygote.open_session(source, limits=PATIENT)


def test_a_zygote_ends_with_all_it_has_forked():
    need(Level.LANDLOCK)
    source = Source(slug="f", text="import os\ndef f(): return os.getpid()", content=b"", filename="f.py")
    zygote = Zygote(Level.LANDLOCK)
    pid = zygote.open_session(source, limits=PATIENT).call("f", (), {}).value
    zygote.close()
    deadline = time.monotonic() + 5
    while time.monotonic() < deadline:
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            return
        time.sleep(0.01)
    pytest.fail("the fork is still there")
