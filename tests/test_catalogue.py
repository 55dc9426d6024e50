"""The strict reader: GNU ``msgfmt -c`` is the judge of what is damaged."""

from __future__ import annotations

import random
import shutil
import subprocess
from pathlib import Path

import pytest

from vetcourse.catalogue import load, parse, read
from vetcourse.catalogue.plurals import PluralError, rule
from vetcourse.errors import DamagedError

HEADER = """msgid ""
msgstr ""
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\\n"
"""
GOOD = (
    HEADER
    + """
# by hand
#. from the program
#: a.py:1 b.py:2
#, fuzzy, python-format
#| msgctxt "older"
#| msgid "旧"
msgctxt "key"
msgid "差距 %s"
msgstr "gap %s"

msgid ""
"two "
"lines\\n"
msgstr ""
"deux \\"lignes\\"\\n"

msgid "%d apple"
msgid_plural "%d apples"
msgstr[0] "%d pomme"
msgstr[1] "%d pommes"

msgid "empty"
msgstr ""

#~ msgid "gone"
#~ msgstr "parti"
"""
)

DAMAGED = {
    "unclosed quote": (GOOD.replace('"gap %s"', '"gap %s'), "unclosed_quote", 16),
    "stray line": (GOOD.replace('msgid "empty"', 'hello there\nmsgid "empty"'), "stray", 29),
    "missing msgstr": (GOOD.replace('msgstr ""\n\n#~', "\n#~"), "no_msgstr", 29),
    "duplicate": (GOOD + '\nmsgid "empty"\nmsgstr "x"\n', "duplicate", 35),
    "duplicate of an obsolete one": (GOOD + '\nmsgid "gone"\nmsgstr ""\n', "duplicate", 35),
    "byte order mark": ("\ufeff" + GOOD, "byte_order_mark", 1),
    "no header": ('msgid "差距"\nmsgstr "gap"\n', "no_header", 1),
    "empty file": ("", "no_header", 1),
    "conflict marker": (GOOD.replace('msgid "empty"', '<<<<<<< HEAD\nmsgid "empty"'), "conflict", 29),
    "bad plural rule": (GOOD.replace("n != 1", "n !! 1"), "plural_invalid", 1),
    "plural rule out of range": (GOOD.replace("(n != 1)", "n"), "plural_range", 1),
    "plural rule divides by zero": (GOOD.replace("(n != 1)", "1/n"), "plural_range", 1),
    "plural count": (GOOD.replace('msgstr[1] "%d pommes"\n', ""), "plural_count", 26),
    "plural index": (GOOD.replace("msgstr[1]", "msgstr[2]"), "plural_index", 27),
    "other charset": (GOOD.replace("UTF-8", "GBK"), "charset", 1),
    "comment inside": (GOOD.replace('msgid "empty"\n', 'msgid "empty"\n# x\n'), "comment_inside", 30),
    "unknown escape": (GOOD.replace("gap %s", "gap\\q %s"), "bad_escape", 16),
    "newline at one end": (GOOD.replace('lignes\\"\\n', 'lignes\\"'), "newline_end", 21),
    "domain": (GOOD + 'domain "x"\n', "domain", 34),
    "cut off": (GOOD + '\nmsgid "last"\nmsgstr', "cut_off", 36),
    "cut off in a string": (GOOD + '\nmsgid "last"\nmsgstr "la', "unclosed_quote", 36),
    "half obsolete": (GOOD.replace("#~ msgstr", "msgstr"), "obsolete_mixed", 33),
    "text without keyword": (HEADER + '\n# x\n"text"\n', "misplaced", 9),
    "control character": (GOOD.replace("gap", "g\\000ap"), "control", 16),
}

GOOD_FORMS = {
    "plain": GOOD,
    "CRLF": GOOD.replace("\n", "\r\n"),
    "no newline at the end": GOOD.rstrip("\n"),
    "header alone": HEADER,
    "fuzzy header": "#, fuzzy\n" + HEADER,
    "all on one line": HEADER + 'msgid "a" msgstr "b"\n',
    "no blanks": HEADER + 'msgid"a"msgstr"b"',
    "octal and hexadecimal": HEADER + 'msgid "\\101\\x42"\nmsgstr "\\t"\n',
    "previous of an obsolete one": HEADER + '#~| msgid "a"\n#~ msgid "b"\n#~ msgstr "c"\n',
    "header last": 'msgid "a"\nmsgstr "b"\n\n' + HEADER,
    "markers inside a string": HEADER + 'msgid "<<<<<<< a"\nmsgstr "======="\n',
}


def found(text: str | bytes) -> list[tuple[str, int | None]]:
    content = text if isinstance(text, bytes) else text.encode()
    try:
        parse("en.po", content)
    except DamagedError as error:
        return [(problem.key.removeprefix("translate."), problem.line) for problem in error.problems]
    return []


def gnu_accepts(content: bytes) -> bool:
    judge = subprocess.run(["msgfmt", "-c", "-o", "-", "-"], input=content, capture_output=True, check=False)
    return judge.returncode == 0


needs_msgfmt = pytest.mark.skipif(shutil.which("msgfmt") is None, reason="needs GNU gettext: apt-get install gettext")


@pytest.mark.parametrize("name", DAMAGED)
def test_damage_is_refused_with_its_line(name: str) -> None:
    text, key, line = DAMAGED[name]
    assert found(text) == [(key, line)]


@pytest.mark.parametrize("name", GOOD_FORMS)
def test_good_files_are_accepted(name: str) -> None:
    assert found(GOOD_FORMS[name]) == []


@needs_msgfmt
def test_msgfmt_agrees_on_the_listed_files() -> None:
    ours_only = {"other charset", "control character"}
    for name, (text, _, _) in DAMAGED.items():
        assert name in ours_only or not gnu_accepts(text.encode()), name
    for name, text in GOOD_FORMS.items():
        assert gnu_accepts(text.encode()), name


def test_bytes_of_another_encoding_are_named_line_by_line() -> None:
    content = GOOD.encode().replace(b"deux", "两个".encode("gbk"))
    assert ("not_utf8", 22) in found(content)


def test_all_problems_of_a_file_are_reported_at_once() -> None:
    text = GOOD.replace('"gap %s"', '"gap %s').replace("msgstr[1]", "msgstr[3]") + '\nmsgid "empty"\nmsgstr ""\n'
    assert found(text) == [("unclosed_quote", 16), ("plural_index", 27), ("duplicate", 35)]


def test_an_entry_keeps_everything_a_translator_wrote() -> None:
    entry = next(iter(parse("en.po", GOOD.encode())))
    assert (entry.msgctxt, entry.msgid, entry.msgstr) == ("key", "差距 %s", ("gap %s",))
    assert (entry.previous_ctxt, entry.previous) == ("older", "旧")
    assert entry.comments == ("by hand",)
    assert entry.extracted == ("from the program",)
    assert entry.references == ("a.py:1", "b.py:2")
    assert entry.fuzzy
    assert (entry.line, entry.msgstr_line) == (14, 16)


def test_only_usable_translations_reach_a_learner(tmp_path: Path) -> None:
    path = tmp_path / "en.po"
    path.write_text(GOOD, encoding="utf-8", newline="\n")
    assert load(path) == {(None, "two lines\n"): 'deux "lignes"\n', (None, "%d apple"): "%d pommes"}
    assert load(tmp_path / "none.po") == {}


def test_a_changed_file_is_read_again(tmp_path: Path) -> None:
    path = tmp_path / "en.po"
    path.write_text(HEADER + 'msgid "a"\nmsgstr "b"\n', encoding="utf-8")
    before = read(path)
    assert read(path) is before
    path.write_text(HEADER + 'msgid "a"\nmsgstr "longer"\n', encoding="utf-8")
    assert load(path) == {(None, "a"): "longer"}


SLAVIC = "n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2"


@pytest.mark.parametrize(
    ("header", "forms", "of_one", "of_five"),
    [
        ("nplurals=1; plural=0;", 1, 0, 0),
        ("nplurals=2; plural=n>1", 2, 0, 1),
        (f"nplurals=3; plural=({SLAVIC});", 3, 0, 2),
        ("nplurals=2; plural=!(n==1)", 2, 0, 1),
    ],
)
def test_plural_rules_are_understood(header: str, forms: int, of_one: int, of_five: int) -> None:
    plural = rule(header)
    assert (plural.forms, plural.index(1), plural.index(5)) == (forms, of_one, of_five)


@pytest.mark.parametrize(
    "expression", ["", "n n", "(n", "n ? 1", "x", "n +", "__import__", "(" * 500 + "n" + ")" * 500, "!" * 5000 + "n"]
)
def test_other_plural_rules_are_refused(expression: str) -> None:
    with pytest.raises(PluralError):
        rule(f"nplurals=2; plural={expression};")


@pytest.mark.parametrize(
    ("flag", "msgid", "msgstr", "right"),
    [
        ("python-format", "%(a)s of %(b)d", "%(b)d for %(a)s", True),
        ("python-format", "%s", "%d", False),
        ("python-brace-format", "{a} and {b}", "{b}, {a}", True),
        ("python-brace-format", "{a}", "{b}", False),
        ("python-brace-format", "{a}", "{a", False),
        ("no-python-format", "%s", "%d", True),
    ],
)
def test_flagged_formats_agree_on_both_sides(flag: str, msgid: str, msgstr: str, right: bool) -> None:
    text = f'{HEADER}\n#, {flag}\nmsgid "{msgid}"\nmsgstr "{msgstr}"\n'
    assert found(text) == ([] if right else [("format", 10)])


PIECES = [
    *('"', "\\", "\n", "#", "#~ ", "#| ", 'msgid "q"\n', 'msgstr "q"\n', 'msgctxt "z"\n', "[", "0", " ", "\t", "中"),
    *('"x"', "<<<<<<< a\n", "fuzzy", "\\x41", "n", "%", "nplurals=3", "#,", "\n\n", "$", "\x0b"),
]


def mutated(seed: int) -> bytes:
    chance, text = random.Random(seed), GOOD
    for _ in range(chance.choice([1, 1, 2])):
        lines = text.split("\n")
        here, there = chance.randrange(len(lines)), chance.randrange(len(lines))
        match chance.randrange(4):
            case 0:
                cut = chance.randrange(len(text) + 1)
                text = text[:cut] + chance.choice(PIECES) + text[cut:]
            case 1:
                text = "\n".join(lines[:here] + lines[here + 1 :])
            case 2:
                text = "\n".join([*lines[:there], lines[here], *lines[there:]])
            case _:
                text = text[: chance.randrange(1, len(text) + 1)]
    return text.encode()


@needs_msgfmt
def test_msgfmt_agrees_on_random_damage() -> None:
    accepted = 0
    for seed in range(300):
        content = mutated(seed)
        problems = found(content)
        if [key for key, _ in problems] == ["charset"]:
            continue  # a charset other than UTF-8 is refused here on purpose
        assert (not problems) == gnu_accepts(content), (seed, problems, content.decode())
        accepted += not problems
    assert 30 < accepted < 270
