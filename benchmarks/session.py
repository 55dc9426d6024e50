"""What isolation costs: one submission, six calls, at each level, fresh and warm.

``python benchmarks/session.py [ROUNDS]``: medians of interleaved rounds; ratios to level ``limits`` of the same kind.
"""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Callable

from vetcourse.model import Limits
from vetcourse.student import selftest
from vetcourse.student.intake import Source
from vetcourse.student.sandbox import Level
from vetcourse.student.session import Session, open_session
from vetcourse.student.warm import Zygote

TEXT = "def double(x):\n    return x * 2\n"
SOURCE = Source(slug="double", text=TEXT, content=TEXT.encode(), filename="double.py")
CALLS = 6
LIMITS = Limits(load=60, call=60, total=60)


def serve(session: Session) -> None:
    """Load, answer all calls, end."""
    with session:
        for number in range(CALLS):
            session.call("double", (number,), {})


def timed(open_one: Callable[[], Session]) -> float:
    """Seconds from nothing to the end of a session."""
    began = time.perf_counter()
    serve(open_one())
    return time.perf_counter() - began


def main() -> None:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 40
    levels = [Level.LIMITS] + [level for level in (Level.LANDLOCK, Level.BWRAP) if selftest.run(level).passed]
    zygotes = {level: Zygote(level) for level in levels}
    times: dict[tuple[str, Level], list[float]] = {}
    for turn in range(rounds + 2):
        for level in levels:
            fresh = timed(lambda level=level: open_session(SOURCE, limits=LIMITS, level=level))
            warm = timed(lambda level=level: zygotes[level].open_session(SOURCE, limits=LIMITS))
            if turn > 1:
                times.setdefault(("fresh", level), []).append(fresh)
                times.setdefault(("warm", level), []).append(warm)
    for zygote in zygotes.values():
        zygote.close()
    print("| far side | level | ms a submission | ratio to limits |\n|---|---|---|---|")
    for (kind, level), found in sorted(times.items()):
        middle, base = statistics.median(found), statistics.median(times[kind, Level.LIMITS])
        print(f"| {kind} | {level} | {1000 * middle:.1f} | {middle / base:.2f} |")


if __name__ == "__main__":
    main()
