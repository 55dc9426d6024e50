"""Wall and processor time of commands, compared inside one interleaved run."""

from __future__ import annotations

import os
import platform
import statistics
import subprocess
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

__all__ = ["Cost", "compare", "machine", "table"]


@dataclass(frozen=True)
class Cost:
    """Seconds of wall and processor time (user and system, with waited-for children), and peak memory in MB."""

    wall: float
    cpu: float
    rss: float


def once(command: Sequence[str], folder: Path, environ: Mapping[str, str]) -> Cost:
    """Run one command to its end; its exit code does not matter here."""
    began = time.perf_counter()
    process = subprocess.Popen(
        command, cwd=folder, env=dict(environ), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    _, _, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - began
    process.returncode = 0
    return Cost(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def compare(
    commands: Mapping[str, Sequence[str]], folder: Path, environ: Mapping[str, str], rounds: int = 7
) -> dict[str, Cost]:
    """Run all commands in turn, *rounds* times after one warm-up, and return the medians."""
    runs: dict[str, list[Cost]] = {name: [] for name in commands}
    for turn in range(rounds + 1):
        for name, command in commands.items():
            cost = once(command, folder, environ)
            if turn:
                runs[name].append(cost)
    return {
        name: Cost(*(statistics.median(getattr(cost, part) for cost in costs) for part in ("wall", "cpu", "rss")))
        for name, costs in runs.items()
    }


def table(costs: Mapping[str, Cost], base: str) -> str:
    """The medians, and their ratios to *base*, as a Markdown table."""
    lines = ["| what | wall, ms | ratio | processor, ms | ratio | memory, MB |", "|---|---|---|---|---|---|"]
    for name, cost in costs.items():
        wall, cpu = cost.wall / costs[base].wall, cost.cpu / costs[base].cpu
        cells = (f"{1000 * cost.wall:.0f}", f"{wall:.2f}", f"{1000 * cost.cpu:.0f}", f"{cpu:.2f}", f"{cost.rss:.0f}")
        lines.append(f"| {name} | {' | '.join(cells)} |")
    return "\n".join(lines)


def machine() -> str:
    """What the figures were measured on."""
    return f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}"
