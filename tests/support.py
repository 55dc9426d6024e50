"""What tests build upon: running the program, and a small course."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True)
class Ran:
    """What one call of the program gave."""

    code: int
    out: str
    err: str


def clean_environment() -> dict[str, str]:
    """This environment without what would choose a language, a colour or a course."""
    dropped = ("VETCOURSE_", "LC_", "LANG", "NO_COLOR", "FORCE_COLOR")
    return {name: value for name, value in os.environ.items() if not name.startswith(dropped)}


SMALL_COURSE = {
    "course.yaml": """\
title: 小课程
units:
  - id: unit1
    title: 第一单元
    lessons:
      - id: L01
        slug: l01_double
        title: 加倍
        exercises: [double, quiz_l01]
""",
    "double/exercise.yaml": """\
kind: code
lesson: l01_double
title: 加倍
difficulty: 1
minutes: 5
signature: "double(x: float) -> float"
hints:
  test_one: [乘以二。, 或者自己加自己。]
""",
    "double/task.rst": "写一个函数 ``double``，返回两倍的数。\n",
    "double/double.py": 'def double(x):\n    """返回两倍的数。"""\n    raise NotImplementedError\n',
    "double/reference.py": "def double(x):\n    return 2 * x\n",
    "double/double_test.py": '''\
from vetcourse.checks import close, points, required


@points(2)
def test_one(student):
    """一的两倍是二。"""
    close(student.double(1), 2)


@required
def test_agrees_with_reference(student, reference, rng):
    """随机的数上与参考解一致。"""
    for _ in range(3):
        x = rng.uniform(-100, 100)
        close(student.double(x), reference.double(x))
''',
    "double/wrong/square.py": '"""test_one"""\n\n\ndef double(x):\n    return x * x\n',
    "double/wrong/constant.py": '"""test_agrees_with_reference"""\n\n\ndef double(x):\n    return 2\n',
    "quiz_l01/exercise.yaml": "kind: quiz\nlesson: l01_double\ntitle: 小测\ndifficulty: 1\nminutes: 5\n",
    "quiz_l01/quiz.yaml": """\
questions:
  - id: Q1
    kind: single
    text: 二的两倍是几？
    options:
      - {id: a, text: 三, why: 那是加一。}
      - {id: b, text: 四, why: 对，二乘二得四。}
    answer: b
  - id: Q2
    kind: number
    text: 四分之一写成小数是多少？
    answer: 0.25
    tolerance: 0.001
    why: 一除以四。
""",
}
