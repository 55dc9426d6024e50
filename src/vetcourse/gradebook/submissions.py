"""A folder of submissions -> jobs: ``SUBMISSIONS/<student>/**/<slug>.py``."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path

from vetcourse.display import clean, cut
from vetcourse.gradebook.jobs import Job
from vetcourse.model import Exercise
from vetcourse.records import Record
from vetcourse.student.intake import DEEPEST, Refused, Source, accept

__all__ = ["Found", "find", "job", "key_of", "unused"]


class Found(Record):
    """One file handed in, or several of the same name, of which none can be chosen."""

    student: str
    exercise: str
    paths: tuple[Path, ...]


def find(root: Path, slugs: Collection[str]) -> Iterator[Found]:
    """Yield what each student handed in, students and exercises in order; links to folders are not followed."""
    students: dict[str, list[str]] = {}
    for entry in sorted(os.scandir(root), key=lambda entry: entry.name):
        if entry.is_dir(follow_symlinks=False) and not entry.name.startswith("."):
            students.setdefault(shown_name(entry.name), []).append(entry.path)
    for student, folders in sorted(students.items()):
        files: dict[str, list[Path]] = {}
        for path in _python_files(folders):
            if path.stem in slugs:
                files.setdefault(path.stem, []).append(path)
        for slug in sorted(files):
            yield Found(student=student, exercise=slug, paths=tuple(files[slug]))


def _python_files(folders: list[str]) -> Iterator[Path]:
    """Whatever is called ``….py`` below *folders*, nearer ones first; not what lies too deep."""
    for _ in range(DEEPEST):
        inner: list[str] = []
        for folder in folders:
            try:
                found = sorted(os.scandir(folder), key=lambda entry: entry.name)
            except OSError:
                continue
            inner += [entry.path for entry in found if entry.is_dir(follow_symlinks=False)]
            yield from (Path(entry.path) for entry in found if entry.name.endswith(".py"))
        folders = inner


def unused(root: Path, students: Collection[str]) -> list[str]:
    """Names of what lies in the folder of submissions and gave nothing to grade."""
    names = sorted(path.name for path in root.iterdir() if not path.name.startswith((".", "__MACOSX")))
    return [name for name in map(shown_name, names) if name not in students]


def shown_name(name: str) -> str:
    """A file's name as text that a gradebook can keep and a terminal can show, whatever its bytes are.

    An archive packed on Chinese Windows and unpacked elsewhere leaves names in GBK.
    """
    raw = os.fsencode(name)
    for codec in ("utf-8", "gb18030"):
        try:
            text = raw.decode(codec)
            break
        except UnicodeDecodeError:
            continue
    else:
        text = raw.decode("utf-8", "backslashreplace")
    return clean(text).replace("\n", "\\n").replace("\t", "\\t")


def job(root: Path, found: Found, exercise: Exercise, all_found: Mapping[tuple[str, str], Found], policy: str) -> Job:
    """Read the file, and the student's other files that it may import, and make a job of them.

    *policy* is ``fixed:N``, the same random inputs for everybody, or ``each:N``, inputs of one's own from seed N.
    """
    source = _take(root, found)
    used: dict[str, Source] = {}
    for slug in exercise.uses:
        other = all_found.get((found.student, slug))
        taken = _take(root, other) if other is not None else None
        if isinstance(taken, Source):
            used[slug] = taken
    return Job(
        student=found.student,
        exercise=found.exercise,
        key=key_of(source, used, exercise, policy),
        seed=seed_of(policy, found.student, found.exercise, source),
        source=source,
        used=used,
    )


def key_of(source: Source | Refused, used: Mapping[str, Source], exercise: Exercise, policy: str) -> str:
    """What a verdict depends on; as long as it is the same, a submission is not graded again."""
    own = source.key if isinstance(source, Refused) else source.sha256[:16]
    others = [f"{slug}={other.sha256[:16]}" for slug, other in sorted(used.items())]
    return "|".join([own, *others, exercise.version, policy])


def seed_of(policy: str, student: str, exercise: str, source: Source | Refused) -> int:
    """The seed of one submission under a policy.

    A file that was changed gets other inputs, so that nobody hands in the answers to those that the feedback showed.
    """
    kind, _, number = policy.partition(":")
    if kind == "fixed":
        return int(number)
    content = "" if isinstance(source, Refused) else source.sha256
    text = f"{number}\0{student}\0{exercise}\0{content}".encode()
    return int.from_bytes(hashlib.sha256(text).digest()[:4], "big")


def _take(root: Path, found: Found) -> Source | Refused:
    if len(found.paths) > 1:
        shown = ", ".join(shown_name(str(path.relative_to(root))) for path in found.paths)
        return Refused(key="grade.twice", params={"paths": cut(shown, 300)})
    return accept(found.paths[0], within=root)
