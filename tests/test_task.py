"""The text of a task: its messages, its translation, its plain form."""

from vetcourse import task

TASK = (
    "写一个函数 ``f``，计算:term:`基尼系数`。",
    ".. math::\n\n   G = \\frac{1}{2}",
    "约定：",
    "- 第一条；\n- **第二条**，\n  接着写。",
    "例如 ``f(1)`` 返回 ``2``。",
)


def test_each_paragraph_and_each_item_is_a_message():
    assert task.pieces(TASK) == [
        "写一个函数 ``f``，计算:term:`基尼系数`。",
        "约定：",
        "第一条；",
        "**第二条**，接着写。",
        "例如 ``f(1)`` 返回 ``2``。",
    ]


def test_a_translation_keeps_lists_and_formulae():
    text = task.translated(TASK, lambda message: f"<{len(message)}>")
    assert text == "<27>\n\n.. math::\n\n   G = \\frac{1}{2}\n\n<3>\n\n- <4>\n- <12>\n\n<21>\n"


def test_the_plain_form_has_no_markup():
    plain = task.plain(task.translated(TASK, str))
    assert "``" not in plain
    assert "**" not in plain
    assert ":term:" not in plain
    assert "   G = \\frac{1}{2}" in plain
    assert task.plain(":term:`common prosperity <共同富裕>`") == "common prosperity"
