"""The course as a student meets it: every stub fails kindly, every reference passes."""

import json
import re
from pathlib import Path

import yaml

from vetcourse.model import Status

ROOT = Path(__file__).resolve().parent.parent
QUESTION = re.compile(r"^(Q\d+) = None$", re.MULTILINE)


def answers(slug: str) -> dict[str, object]:
    """The key of a quiz, as constants."""
    questions = yaml.safe_load((ROOT / f"exercises/{slug}/quiz.yaml").read_text(encoding="utf-8"))["questions"]
    return {q["id"]: q["answer"][0] if q["kind"] == "cloze" else q["answer"] for q in questions}


def test_stubs_fail_kindly_and_references_pass(vetcourse, tmp_path):
    assert vetcourse("start", "ws").code == 0
    folder = tmp_path / "ws"
    ran = vetcourse("check", "--json", folder=folder)
    assert ran.code == 1, ran.err
    results = json.loads(ran.out)["results"]
    assert len(results) == 85
    for result in results:
        assert result["score"] == 0, result["exercise"]
        keys = {check["message"]["key"] for check in result["checks"]}
        assert keys <= {"failure.not_implemented", "failure.quiz_empty"}, (result["exercise"], keys)
    for path in folder.glob("*/*.py"):
        slug = path.stem
        if slug.startswith("quiz_"):
            key = answers(slug)
            text = QUESTION.sub(lambda found: f"{found[1]} = {key[found[1]]!r}", path.read_text(encoding="utf-8"))  # noqa: B023
        else:
            text = (ROOT / f"exercises/{slug}/reference.py").read_text(encoding="utf-8")
        path.write_text(text, encoding="utf-8")
    ran = vetcourse("check", "--json", folder=folder)
    failed = [r["exercise"] for r in json.loads(ran.out)["results"] if r["status"] != Status.PASS.value]
    assert failed == []
    assert ran.code == 0


def test_english_stubs_are_english(vetcourse, tmp_path):
    assert vetcourse("start", "ws", "--lang", "en").code == 0
    for path in sorted((tmp_path / "ws").glob("*/*.py")):
        text = path.read_text(encoding="utf-8")
        # Names that stand in the data, such as grades of skill, stay Chinese; sentences do not.
        assert sum("\u4e00" <= c <= "\u9fff" for c in text) < 0.1 * len(text), path.name
        assert not re.search(r"[\u4e00-\u9fff，、]{12,}", text), path.name
