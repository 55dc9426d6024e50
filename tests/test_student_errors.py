"""What a student reads for every kind of mistake, word for word, in both languages.

The expected texts are in ``golden/students``; ``VETCOURSE_UPDATE_GOLDEN=1`` writes them anew for review.
"""

import os
import re
from pathlib import Path

import pytest

GOLDEN = Path(__file__).parent / "golden" / "students"
UPDATE = os.environ.get("VETCOURSE_UPDATE_GOLDEN")

MISTAKES = {
    "right": "def double(x):\n    return 2 * x\n",
    "wrong_value": "def double(x):\n    return x\n",
    "hard_coded": "def double(x):\n    return 2\n",
    "rounded": "def double(x):\n    return round(2 * x, 2)\n",
    "printed": "def double(x):\n    print(2 * x)\n",
    "nothing_returned": "def double(x):\n    y = 2 * x\n",
    "wrong_type": "def double(x):\n    return str(2 * x)\n",
    "object": "def double(x):\n    return object()\n",
    "stub": "def double(x):\n    raise NotImplementedError\n",
    "syntax": "def double(x)\n    return 2 * x\n",
    "indentation": "def double(x):\n  y = 2\n    return y * x\n",
    "fullwidth": "def double(x)：\n    return 2 * x\n",
    "exception": "def double(x):\n    values = {}\n    return values['x']\n",
    "exception_while_loading": "import math\n\nmath.sqrt(-1)\n\n\ndef double(x):\n    return 2 * x\n",
    "missing_function": "def triple(y):\n    return 3 * y\n",
    "misspelt_name": "def duoble(x):\n    return 2 * x\n",
    "no_function": "double = 2\n",
    "wrong_arguments": "def double():\n    return 2\n",
    "endless_loop": "def double(x):\n    while True:\n        pass\n",
    "endless_loading": "while True:\n    pass\n",
    "recursion": "def double(x):\n    return double(x)\n",
    "memory": "def double(x):\n    return len([0] * 10**10)\n",
    "import_missing": "import numpy\n\n\ndef double(x):\n    return 2 * x\n",
    "asks_for_input": "def double(x):\n    return 2 * float(input())\n",
    "exits": "def double(x):\n    raise SystemExit(0)\n",
    "crash": "import os\n\n\ndef double(x):\n    os.abort()\n",
    "prints_without_end": "def double(x):\n    while True:\n        print('x' * 10000)\n",
    "huge_result": "def double(x):\n    return [0.5] * 1000000\n",
    "hostile_text": "def double(x):\n    raise ValueError('\\x1b[2J\\u202eabc')\n",
}


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_mistake_gets_its_own_helpful_sentence(mistake, language, course_folder, tmp_path, vetcourse):
    shorten_limits(course_folder)
    (tmp_path / "double.py").write_text(MISTAKES[mistake], encoding="utf-8")
    ran = vetcourse("check", "double", "--seed", "1", "--exercises", str(course_folder / "exercises"), lang=language)
    assert ran.code == (0 if mistake == "right" else 1)
    shown = re.sub(r"\d+\.\d\d (秒|s)$", r"0.00 \1", ran.out, flags=re.MULTILINE)
    path = GOLDEN / f"{mistake}.{language}.txt"
    if UPDATE:
        path.write_text(shown, encoding="utf-8")
    assert shown == path.read_text(encoding="utf-8")


def test_no_mistake_reads_like_another():
    """Every mistake has a sentence of its own: the first reasons differ, apart from pairs that are one mistake."""
    same = {"exception_while_loading", "no_function", "hostile_text", "hard_coded", "right", "huge_result"}
    reasons = {}
    for mistake in set(MISTAKES) - same:
        lines = (GOLDEN / f"{mistake}.zh.txt").read_text(encoding="utf-8").splitlines()
        reason = next(
            line for line in lines if line.startswith("    ") and not re.match(r"    (调用|得到|应为)：", line)
        )
        reasons.setdefault(re.sub(r"double\.py:\d+: ", "", reason), []).append(mistake)
    assert [names for names in reasons.values() if len(names) > 1] == []


def shorten_limits(course_folder: Path) -> None:
    path = course_folder / "exercises/double/exercise.yaml"
    limits = "limits: {load: 1, call: 0.5, total: 3, memory_mb: 256}\n"
    path.write_text(path.read_text(encoding="utf-8") + limits, encoding="utf-8")
