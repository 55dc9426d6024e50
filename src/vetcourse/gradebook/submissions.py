"""A folder of submissions -> jobs: ``SUBMISSIONS/<student>/**/<slug>.py``."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path

from vetcourse.gradebook.jobs import Job
from vetcourse.model import Exercise
from vetcourse.records import Record
from vetcourse.student.intake import Refused, Source, accept

__all__ = ["Found", "find", "job", "key_of"]


class Found(Record):
    """One file handed in, or several of the same name, of which none can be chosen."""

    student: str
    exercise: str
    paths: tuple[Path, ...]


def find(root: Path, slugs: Collection[str]) -> Iterator[Found]:
    """Yield what each student handed in, students and exercises in order; links to folders are not followed."""
    for entry in sorted(os.scandir(root), key=lambda entry: entry.name):
        if not entry.is_dir(follow_symlinks=False) or entry.name.startswith("."):
            continue
        files: dict[str, list[Path]] = {}
        for folder, names, others in os.walk(entry.path):
            names.sort()
            for name in sorted([*others, *names]):
                slug = name.removesuffix(".py")
                if name.endswith(".py") and slug in slugs:
                    files.setdefault(slug, []).append(Path(folder) / name)
        for slug in sorted(files):
            yield Found(student=entry.name, exercise=slug, paths=tuple(files[slug]))


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
        seed=seed_of(policy, found.student, found.exercise),
        source=source,
        used=used,
    )


def key_of(source: Source | Refused, used: Mapping[str, Source], exercise: Exercise, policy: str) -> str:
    """What a verdict depends on; as long as it is the same, a submission is not graded again."""
    own = source.key if isinstance(source, Refused) else source.sha256[:16]
    others = [f"{slug}={other.sha256[:16]}" for slug, other in sorted(used.items())]
    return "|".join([own, *others, exercise.version, policy])


def seed_of(policy: str, student: str, exercise: str) -> int:
    """The seed of one submission under a policy."""
    kind, _, number = policy.partition(":")
    if kind == "fixed":
        return int(number)
    text = f"{number}\0{student}\0{exercise}".encode("utf-8", "surrogateescape")
    return int.from_bytes(hashlib.sha256(text).digest()[:4], "big")


def _take(root: Path, found: Found) -> Source | Refused:
    if len(found.paths) > 1:
        shown = ", ".join(str(path.relative_to(root)) for path in found.paths)
        return Refused(key="grade.twice", params={"paths": shown[:300]})
    return accept(found.paths[0], within=root)
