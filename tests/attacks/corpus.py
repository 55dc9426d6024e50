"""The index of the corpus, and what must hold after each attack."""

from __future__ import annotations

import json
import shutil
import tempfile
from functools import cache
from pathlib import Path
from typing import Any

import ordinary
import yaml

HERE = Path(__file__).resolve().parent
LIMITS = {"timeout": 1.5, "load_timeout": 5.0, "total_timeout": 6.0}
LONGEST = 12.0
BUSY = 2.0  # other tests run beside this one
SECONDS = 900
GROWTH_MB = 100
FULL = 5

Entry = dict[str, Any]


@cache
def index() -> dict[str, Entry]:
    """The entries by id."""
    entries = yaml.safe_load((HERE / "index.yaml").read_text(encoding="utf-8"))
    return {entry["id"]: entry for entry in entries}


def judge(level: str, ids: list[str]) -> dict[str, Entry]:
    """Run attacks at a level, ``warm-`` and a level, or ``none``; the results by id."""
    # Not pytest's folder: that is closed to other users.
    folder = Path(tempfile.mkdtemp(prefix="vetcourse-attacks-"))
    try:
        jobs = folder / "jobs.json"
        jobs.write_text(json.dumps([index()[name] for name in ids]), encoding="utf-8")
        jobs.chmod(0o644)
        done = ordinary.run(["grader.py", str(folder), level, str(jobs)], folder, seconds=SECONDS)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    assert done.returncode == 0, done.stderr
    results = [json.loads(line) for line in done.stdout.splitlines()]
    return {result["id"]: result for result in results}


def faults(result: Entry) -> list[str]:
    """What does not hold of the result of one attack."""
    entry = index()[result["id"]]
    found = list(result["harm"])
    if entry["marks"] != "any" and result["marks"] != entry["marks"]:
        found.append(f"marks {result['marks']} instead of {entry['marks']}")
    if result["verdict"] not in entry["verdict"]:
        found.append(f"verdict {result['verdict']}")
    if result["leaked"]:
        found.append("the secret stands in the report")
    if result["unprintable"]:
        found.append("the report could steer a terminal")
    limit = LIMITS.get(result["verdict"], LONGEST - 1)
    if result["seconds"] > limit + 1 + BUSY:
        found.append(f"took {result['seconds']:.1f} s")
    if result["grown"] > GROWTH_MB:
        found.append(f"the grader grew by {result['grown']} MB")
    if result["honest"] != FULL:
        found.append(f"the honest submission after it got {result['honest']}")
    return found


def succeeded(result: Entry) -> bool:
    """Whether an attack on the naive runner had one of the effects that the index names."""
    effects = {effect.partition(" ")[0].rstrip(",:") for effect in result["effects"]}
    return bool(effects & set(index()[result["id"]]["at_none"].split("_or_")))
