import os
import time

import pytest
from levels import Opener

from vetcourse.checks import CheckFailure, StudentFailure
from vetcourse.model import InputFile, InputFolder, Limits
from vetcourse.texts.failure import TEXTS


@pytest.fixture(params=["limits", "bwrap", "warm-landlock", "threads"])
def opened(request):
    """Open sessions as a runner does, at this level; all are closed at the end."""
    opener = Opener(request.param)
    yield opener
    opener.close()


def call(session, *args, name="f", **kwargs):
    return session.call(name, args, kwargs).value


def failure(session, *args, name="f"):
    with pytest.raises(StudentFailure) as caught:
        session.call(name, args, {})
    assert caught.value.key in TEXTS
    assert all(isinstance(value, str) and value.isprintable() for value in caught.value.params.values())
    return caught.value


def test_a_value_comes_back_with_what_was_printed(opened):
    answer = opened("def f(x):\n    print('half', x)\n    return [x * 2, {'a': None}]").call("f", (3,), {})
    assert (answer.value, answer.stdout, answer.mutated) == ([6, {"a": None}], "half 3\n", False)


def test_prints_belong_to_their_call(opened):
    session = opened("print('loading')\ndef f(x): print(x)")
    assert session.call("f", (1,), {}).stdout == "1\n"
    assert session.call("f", (2,), {}).stdout == "2\n"


def test_names_are_the_public_ones_of_the_file(opened):
    assert opened("import math\n_private = 1\nQ1 = 'b'\ndef f(): pass").names() == ("math", "Q1", "f")


def test_constants_are_read_by_name(opened):
    session = opened("Q1 = 'b'\nQ2 = ['a', 'c']\nQ3 = {'a': '2'}\nQ4 = object()")
    assert [session.constant(name) for name in ("Q1", "Q2", "Q3")] == ["b", ["a", "c"], {"a": "2"}]
    with pytest.raises(StudentFailure) as caught:
        session.constant("Q4")
    assert (caught.value.key, caught.value.params) == ("failure.opaque", {"type": "object"})


def test_keyword_arguments_arrive(opened):
    assert call(opened("def f(a, *, b): return a - b"), 5, b=3) == 2


def test_changed_arguments_are_noticed(opened):
    session = opened("def f(x, grow): x.append(1) if grow else sorted(x)\ndef g(x): x[0][0] = x")
    assert session.call("f", ([3.0, 1.0], True), {}).mutated
    assert not session.call("f", ([3.0, 1.0], False), {}).mutated
    assert session.call("f", ([float("nan")], False), {}).mutated is False
    assert session.call("g", ([[1]],), {}).mutated


def test_the_file_is_no_program(opened):
    session = opened("def f(): return __name__\nif __name__ == '__main__':\n    raise SystemExit")
    assert call(session) == "gini"


def test_files_lie_in_the_working_folder(opened):
    files = [InputFile(name="data/a.csv", content=b"1,2\n"), InputFile(name="lorenz.py", content=b"SHARE = 0.4\n")]
    session = opened("import lorenz\ndef f():\n    return open('data/a.csv').read(), lorenz.SHARE", files=files)
    assert call(session) == ("1,2\n", 0.4)


def test_files_among_the_arguments_arrive_as_paths(opened):
    session = opened(
        "import os\ndef f(path): return path, open(path, encoding='utf-8').read()\n"
        "def g(path): return os.listdir(path)"
    )
    assert call(session, InputFile(name="城.csv", content="杭州".encode())) == ("城.csv", "杭州")
    assert call(session, InputFile(name="城.csv", content="丽水".encode())) == ("城.csv", "丽水")
    folder = InputFolder(name="tables", files=(InputFile(name="a.csv", content=b""),))
    assert call(session, folder, name="g") == ["a.csv"]


@pytest.mark.parametrize("name", ["../a", "/etc/a", "a/../../b", "", "a\\b", "a\nb"])
def test_files_stay_below_the_working_folder(opened, name):
    session = opened("def f(path): return 1")
    with pytest.raises(ValueError, match="file name"):
        call(session, InputFile(name=name, content=b""))


@pytest.mark.parametrize("name", ["limits", "warm-limits"])
def test_the_working_folder_is_gone_afterwards(name, tmp_path, monkeypatch):
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    opener = Opener(name)
    deep = "os.makedirs('/'.join('d' * 400))\n    for _ in range(1500):\n        os.mkdir('e')\n        os.chdir('e')"
    session = opener(f"import os\ndef f():\n    os.symlink('/etc', 'link')\n    os.mkdir('locked', 0)\n    {deep}")
    call(session)
    session.close()
    assert session._place.scratch.path not in [str(path) for path in tmp_path.iterdir()]
    opener.close()
    assert list(tmp_path.iterdir()) == []
    assert os.listdir("/etc")  # noqa: PTH208


def test_functions_can_be_called_back(opened):
    seen = []

    def fetch(number, *, scale=1):
        seen.append(number)
        return [number * scale]

    session = opened("def f(fetch): return fetch(1) + fetch(2, scale=10)")
    assert call(session, fetch) == [1, 20]
    assert seen == [1, 2]


def test_an_exception_of_a_called_back_function_arrives(opened):
    session = opened(
        "def f(g):\n    try:\n        g()\n    except ZeroDivisionError as error:\n        return str(error)"
    )
    assert call(session, lambda: 1 / 0) == "division by zero"


def test_a_verdict_inside_a_called_back_function_counts(opened):
    def refuse():
        raise CheckFailure("failure.value")

    session = opened("def f(g):\n    try:\n        return g()\n    except BaseException:\n        return 1")
    with pytest.raises(CheckFailure):
        call(session, refuse)
    assert call(session, lambda: 2) == 2


def test_calling_back_without_end_is_stopped(opened):
    session = opened("def f(g):\n    while True:\n        g()", limits=Limits(call=60, total=60))
    assert failure(session, lambda: 1).key == "failure.callback"


@pytest.mark.parametrize(
    ("text", "key", "params", "line"),
    [
        ("def f(x)\n    return x", "failure.syntax", {"text": "expected ':'"}, 1),
        ("x = 1\nprint（x）", "failure.fullwidth", {"character": "（", "ascii": "("}, 2),
        ("x = “a”", "failure.fullwidth", {"character": "“", "ascii": '"'}, 1),
        ("x = 1\u3000+ 1", "failure.fullwidth", {"character": "U+3000", "ascii": " "}, 1),
        ("def f(x):\nreturn x", "failure.indentation", None, 2),
        ("import numpy", "failure.import_missing", None, 1),
        ("x = 1\n1 / 0", "failure.exception", {"type": "ZeroDivisionError", "text": "division by zero"}, 2),
        ("import sys\nsys.exit(0)", "failure.exit", None, 2),
        ("exit()", "failure.exit", None, 1),
        ("import os\nos._exit(0)", "failure.exit", {}, None),
        ("x = input('?')", "failure.input", None, 1),
        ("x = [0] * 10**9", "failure.memory", {"megabytes": "512"}, 1),
    ],
)
def test_a_file_that_does_not_load(opened, text, key, params, line):
    found = failure(opened(text), 1)
    assert (found.key, found.line, found.fatal) == (key, line, True)
    assert params is None or found.params == params


@pytest.mark.parametrize(
    ("text", "key", "params", "line"),
    [
        ("def f(x):\n    raise NotImplementedError", "failure.not_implemented", None, 2),
        ("def f(x): return f(x)", "failure.recursion", None, 1),
        ("def f(x): return [0] * 10**9", "failure.memory", {"megabytes": "512"}, 1),
        ("def f(x, y): return x", "failure.arguments", None, None),
        ("def f(x): return len(x)", "failure.exception", None, 1),
        ("f = 3", "failure.not_callable", {"name": "f", "text": "int"}, None),
        ("def f(x): return range(x)", "failure.opaque", {"type": "range"}, None),
        ("def f(x): return [1, {2: lambda: 0}]", "failure.opaque", {"type": "function"}, None),
        ("def f(x): return 'x' * 10**8", "failure.too_large", {}, None),
        ("def f(x): return 10**200000", "failure.too_large", {}, None),
        ("def f(x):\n    a = []\n    a.append(a)\n    return a", "failure.too_large", {}, None),
        ("def f(x): return input()", "failure.input", None, 1),
        ("import sys\ndef f(x): return sys.stdin.readline()", "failure.input", None, 2),
        ("import sys\ndef f(x): return [line for line in sys.stdin]", "failure.input", None, 2),
        ("import sys\ndef f(x): sys.exit(1)", "failure.exit", None, 2),
        ("def g(x): pass", "failure.missing_name", {"name": "f"}, None),
        ("def F(x): pass", "failure.missing_name_near", {"name": "f", "suggestion": "F"}, None),
    ],
)
def test_a_call_that_gives_no_value(opened, text, key, params, line):
    session = opened(text + "\ndef ok(): return 'still here'")
    found = failure(session, 1)
    assert (found.key, found.line, found.fatal) == (key, line, False)
    assert params is None or found.params == params
    assert call(session, name="ok") == "still here"


def test_an_exception_is_named_with_its_bases(opened):
    text = (
        "class MyError(KeyError): pass\ndef f():\n    def g():\n        raise MyError('\\x1b[31mred\\u202e')\n    g()"
    )
    found = failure(opened(text))
    assert found.exception == "MyError"
    assert found.bases[:2] == ("KeyError", "LookupError")
    assert found.line == 4
    assert "\x1b" not in found.params["text"]


def test_what_a_learner_reads_is_the_same_in_every_run(opened):
    files = [InputFile(name="lorenz.py", content=b"X = 1\n")]
    text = "def f():\n    raise ValueError(f'{object()}\\nsecond line')\ndef g():\n    from lorenz import shares"
    session = opened(text, files=files)
    assert failure(session).params["text"] == "<object object at 0x…> second line"
    assert failure(session, name="g").params["text"] == "cannot import name 'shares' from 'lorenz' (lorenz.py)"


def test_the_line_is_in_the_students_file_even_if_the_error_is_elsewhere(opened):
    found = failure(opened("import statistics\ndef f():\n    return statistics.mean([])"))
    assert (found.exception, found.line) == ("StatisticsError", 3)


def test_an_error_in_an_imported_file_names_it(opened):
    files = [InputFile(name="lorenz.py", content=b"def shares(x)\n")]
    found = failure(opened("import lorenz\n", files=files))
    assert (found.key, found.line) == ("failure.syntax", 1)
    assert found.params["text"].startswith("lorenz.py:1:")


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("def f():\n    while True: pass", "failure.timeout"),
        ("import time\ndef f(): time.sleep(600)", "failure.timeout"),
        ("def f():\n    while True: print('x' * 100)", "failure.output_limit"),
        (
            "class E(Exception):\n    def __str__(self):\n        while True: pass\ndef f(): raise E",
            "failure.timeout",
        ),
        ("import ctypes\ndef f(): ctypes.string_at(0)", "failure.crash"),
        ("import os\ndef f(): os.write(1, b'x' * 30)", "failure.protocol"),
        ("import os\ndef f(): os.write(1, b'\\xff' * 9)", "failure.protocol"),
    ],
)
def test_a_call_that_ends_the_session(opened, text, key):
    limits = Limits(load=60, call=0.5, total=4) if key != "failure.output_limit" else Limits(call=60, total=60)
    session = opened(text, limits=limits)
    found = failure(session)
    assert (found.key, found.fatal) == (key, True)
    again = failure(session)
    assert (again.key, again.fatal) == (key, True)


def test_a_session_without_its_pipe_is_over(opened):
    found = failure(opened("import os\ndef f(): os.close(1)"))
    assert (found.key in ("failure.exit", "failure.crash"), found.fatal) == (True, True)


def test_loading_has_its_own_deadline(opened):
    found = failure(opened("while True: pass", limits=Limits(load=0.3)))
    assert (found.key, found.params) == ("failure.load_timeout", {"seconds": "0.3"})


def test_all_calls_together_have_a_deadline(opened):
    session = opened("from time import sleep as f", limits=Limits(load=60, call=9, total=1.5))
    call(session, 0.7)
    assert failure(session, 1.4).key == "failure.total_timeout"


def test_our_own_time_is_not_the_students(opened):
    session = opened("def f(): return 1", limits=Limits(load=1.5, call=1.5, total=1.5))
    time.sleep(1.6)
    assert call(session) == 1
    time.sleep(1.6)
    assert call(session) == 1


def test_prints_are_kept_up_to_a_limit(opened):
    answer = opened("def f():\n    for _ in range(20000): print('0123456789')\n    return 1").call("f", (), {})
    assert answer.value == 1
    assert len(answer.stdout) == 64 * 1024


def test_a_reply_that_nobody_asked_for_ends_the_session(opened):
    text = "import os, threading\ndef f():\n    threading.Timer(0.1, lambda: os.write(1, b'x')).start()\n    return 1"
    session = opened(text)
    assert call(session) == 1
    time.sleep(0.5)
    assert failure(session).key == "failure.protocol"


def test_sets_have_the_same_order_in_every_run(opened):
    text = "def f(): return list({'甲', '乙', '丙', '丁', '戊', '己', '庚', '辛'})"
    assert call(opened(text)) == call(opened(text))


def test_the_environment_is_clean(opened, monkeypatch):
    monkeypatch.setenv("SECRET_TOKEN", "x")
    assert "SECRET_TOKEN" not in call(opened("import os\ndef f(): return dict(os.environ)"))


def test_no_descriptor_is_inherited(opened, tmp_path):
    secret = os.open(tmp_path / "secret", os.O_RDWR | os.O_CREAT)
    os.set_inheritable(secret, True)
    text = (
        "import os\ndef f(n):\n    try:\n        os.fstat(n)\n        return True\n"
        "    except OSError:\n        return False"
    )
    try:
        session = opened(text)
        assert [call(session, number) for number in (0, 1, 2, 3, secret)] == [True, True, True, False, False]
    finally:
        os.close(secret)


def test_modules_of_the_far_side_are_out_of_reach_by_name(opened):
    session = opened("def f(name):\n    try:\n        __import__(name)\n    except ImportError:\n        return True")
    assert all(call(session, name) for name in ("wire", "child", "confine", "session", "vetcourse"))


def test_large_arguments_arrive(opened):
    session = opened("def f(x): return len(x), x[-1]")
    assert call(session, "x" * 3_000_000) == (3_000_000, "x")
    assert call(session, [0.5] * 300_000) == (300_000, 0.5)


def test_a_large_file_loads(opened):
    assert call(opened("def f(): return 1\n" + "# 注释\n" * 20_000)) == 1


@pytest.mark.parametrize("name", ["limits", "landlock", "warm-limits", "warm-landlock"])
def test_a_closed_session_leaves_no_process(name):
    opener = Opener(name)
    session = opener("import os\ndef f(): return os.getpid()")
    pid = call(session)
    os.kill(pid, 0)
    session.close()
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)
    opener.close()


def test_a_folder_holds_just_the_files_of_this_call(opened):
    session = opened("import os\ndef f(folder): return sorted(os.listdir(folder))")
    both = InputFolder(name="d", files=(InputFile(name="a", content=b"1"), InputFile(name="b", content=b"2")))
    one = InputFolder(name="d", files=(InputFile(name="b", content=b"3"),))
    assert (call(session, both), call(session, one)) == (["a", "b"], ["b"])
