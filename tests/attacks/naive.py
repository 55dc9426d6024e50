"""What others do: run the submission in the grader's own process and believe its exit status."""

import sys

folder = sys.argv[1]
sys.path.insert(0, folder)
EXPECTED = {1: 2, 5: 10, -3: -6, 1000000: 2000000, 0.5: 1.0}
with open(f"{folder}/double.py", "rb") as file:  # noqa: PTH123
    source = file.read()
import json  # noqa: E402, F401

space = {"__name__": "double"}
exec(compile(source, "double.py", "exec"), space)
for value in EXPECTED:
    want = EXPECTED[value]
    got = space["double"](value)
    difference = abs(got - want)
    if not difference <= 1e-9:
        sys.exit(1)
print("5 passed")
