"""The script of the page marks every answer as the program does: the same cases through Node and through Python."""

from __future__ import annotations

import gzip
import json
import os
import random
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from vetcourse import course, places
from vetcourse.checks import CheckFailure
from vetcourse.messages import fill
from vetcourse.model import Option, Question, QuestionKind
from vetcourse.quiz import mark, normal_text, number

ROOT = Path(__file__).resolve().parent.parent
SCRIPT = ROOT / "src" / "vetcourse" / "publish" / "theme" / "static" / "quiz.js"
SEED = 20240621
ODD = ["", " ", "\x1c", "\x85", "\ufeff", "\u3000", "。", ". 。", "٣", "1_000", "inf", "1e5"]
ODD += ["İ", "ß", "ǅ", "ΑΣ", "½", "㎡", "\U0001d7d9"]
HARNESS = """
const script = require(process.argv[1]);
const read = (answer) => (answer && Array.isArray(answer.pairs) ? new Map(answer.pairs) : answer);
const { questions, answers, texts, templates } = JSON.parse(require("fs").readFileSync(0, "utf8"));
const failure = (found) => found && [found.key, found.params];
process.stdout.write(JSON.stringify({
  marks: answers.map(([name, answer]) => failure(script.mark(questions[name], read(answer)))),
  texts: texts.map((text) => [script.normalText(text), script.number(text)]),
  fills: templates.map(([template, params]) => script.fill(template, params)),
}));
"""


def in_page(cases: dict[str, object]) -> dict[str, list[object]]:
    """What the script says to all cases at once."""
    node = shutil.which("node")
    if node is None:
        pytest.skip("no Node: apt-get install nodejs")
    done = subprocess.run(
        [node, "-e", HARNESS, str(SCRIPT)], input=json.dumps(cases), capture_output=True, text=True, check=True
    )
    found: dict[str, list[object]] = json.loads(done.stdout)
    return found


def in_program(question: Question, answer: object) -> list[object] | None:
    """What the program says; the page knows the question and sees the answer in its own field."""
    try:
        mark(question, answer)
    except CheckFailure as failure:
        return [failure.key, {name: text for name, text in failure.params.items() if name != "question"}]
    return None


def written(question: Question) -> dict[str, object]:
    """The question as the page holds it."""
    answer = question.answer
    return {
        "kind": str(question.kind),
        "answer": list(answer.items()) if question.kind is QuestionKind.MATCH else answer,
        "options": [option.id for option in question.options],
        "tolerance": question.tolerance,
    }


def made_up(rng: random.Random) -> dict[str, Question]:
    """Questions of every kind, beside those of the course."""
    found = {}
    for index in range(60):
        kind = list(QuestionKind)[index % 6]
        ids = rng.sample("abcdefgh", rng.randint(2, 6))
        answer: object = {
            QuestionKind.SINGLE: ids[0],
            QuestionKind.MULTIPLE: tuple(rng.sample(ids, rng.randint(1, len(ids)))),
            QuestionKind.ORDER: tuple(rng.sample(ids, len(ids))),
            QuestionKind.MATCH: {name: rng.choice("123") for name in ids},
            QuestionKind.NUMBER: rng.choice([0, 0.25, 43377, -3.5, 1e-6, 12.125, 100]),
            QuestionKind.CLOZE: ("变异系数", "CV", "Straße", "two  words."),
        }[kind]
        found[f"made:{index}"] = Question(
            id="Q1", kind=kind, text="?", answer=answer, tolerance=rng.choice([0.0, 0.001, 0.5]),
            options=tuple(Option(id=name, text=name) for name in ids),
        )  # fmt: skip
    return found


def of_the_course() -> dict[str, Question]:
    """Every question of the course."""
    found = places.find(ROOT / "exercises", folder=ROOT, environ=os.environ)
    exercises = course.load(found).exercises.values()
    return {f"{quiz.slug}:{question.id}": question for quiz in exercises for question in quiz.questions}


def dressed(text: str, rng: random.Random) -> str:
    """The same text as a Chinese keyboard or a careless hand writes it."""
    wide = "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" and rng.random() < 0.5 else c for c in text)
    return rng.choice(["", " ", "\u3000"]) + rng.choice([text, text.upper(), wide]) + rng.choice(["", " ", "\t"])


def right(question: Question, rng: random.Random) -> object:
    """A right answer in one of its spellings."""
    answer = question.answer
    if question.kind is QuestionKind.SINGLE:
        return dressed(answer, rng)
    if question.kind is QuestionKind.MULTIPLE:
        return [dressed(item, rng) for item in rng.sample(answer, len(answer))]
    if question.kind is QuestionKind.ORDER:
        return [dressed(item, rng) for item in answer]
    if question.kind is QuestionKind.MATCH:
        pairs = [(dressed(key, rng), dressed(value, rng)) for key, value in answer.items()]
        return dict(rng.sample(pairs, len(pairs)))
    if question.kind is QuestionKind.NUMBER:
        near = answer + rng.choice([0, 0, 0.9, 0.999999]) * question.tolerance
        return rng.choice(
            [near, f"{near:.12f}", dressed(f"{near:,.12f}", rng), f"{near * 100:.12f}%", f"+{near:.9f}％"]
        )
    return dressed(rng.choice(answer), rng) + rng.choice(["", "。", "."])


def spoiled(question: Question, rng: random.Random) -> object:
    """An answer that is probably wrong, in content or in form."""
    ids = [option.id for option in question.options] or ["a"]
    number_ = float(question.answer) if question.kind is QuestionKind.NUMBER else 1.0
    return rng.choice(
        [
            None, True, 0, 7, -2.5, 10**20, 1e300, [], [[]], {}, *ODD,
            rng.choice(ids), rng.choice(ids) * 2,
            rng.choices([*ids, "z"], k=rng.randint(0, 5)),
            rng.sample(ids, len(ids)),
            {name: rng.choice("1234") for name in rng.sample([*ids, "y"], rng.randint(0, len(ids)))},
            number_ + question.tolerance * rng.choice([1, 1.0000001, 1.1]),
            -number_, number_ * 100, f"{number_ * 1000:,.3f}",
            "".join(rng.choices("0123456789,.%+-−％ ", k=rng.randint(1, 8))),
        ]
    )  # fmt: skip


def answers(questions: dict[str, Question], rng: random.Random) -> Iterator[tuple[str, object]]:
    """Each question with many right and many spoiled answers."""
    for name, question in questions.items():
        yield from ((name, right(question, rng)) for _ in range(12))
        yield from ((name, spoiled(question, rng)) for _ in range(12))


def test_page_and_program_mark_alike() -> None:
    rng = random.Random(SEED)
    questions = made_up(rng) | of_the_course()
    cases = list(answers(questions, rng))
    texts = [text for _, answer in cases if isinstance(text := answer, str)]
    sent = [(name, {"pairs": list(answer.items())} if isinstance(answer, dict) else answer) for name, answer in cases]
    page = in_page(
        {
            "questions": {name: written(question) for name, question in questions.items()},
            "answers": sent,
            "texts": texts,
            "templates": [],
        }
    )
    program = [in_program(questions[name], answer) for name, answer in cases]
    different = [case for case in zip(cases, page["marks"], program, strict=True) if case[1] != case[2]]
    assert different == []
    assert [[normal_text(text), number(text)] for text in texts] == page["texts"]
    accepted = sum(verdict is None for verdict in program)
    assert len(cases) >= 2000 and accepted >= len(cases) * 0.4, (len(cases), accepted)
    assert len({verdict[0] for verdict in program if verdict}) >= 14


def test_page_and_program_fill_sentences_alike() -> None:
    rng = random.Random(SEED)
    parts = ["{", "}", "{{", "}}", "{a}", "{b}", "{c}", "a", "题", " "]
    cases = [
        ("".join(rng.choices(parts, k=rng.randint(0, 7))), rng.choice([{}, {"a": "{b}"}, {"a": "$&", "b": "<i>"}]))
        for _ in range(2000)
    ]
    page = in_page({"questions": {}, "answers": [], "texts": [], "templates": cases})
    different = [case for case in zip(cases, page["fills"], strict=True) if fill(*case[0]) != case[1]]
    assert different == []


def test_the_script_is_light() -> None:
    assert len(gzip.compress(SCRIPT.read_bytes(), 9)) <= 5 * 1024
