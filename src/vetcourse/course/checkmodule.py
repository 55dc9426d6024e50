"""What a check module says, read from its source without running it."""

from __future__ import annotations

import ast
import inspect
from pathlib import Path

from vetcourse.errors import Problem
from vetcourse.model import Check, Visibility

__all__ = ["FIXTURES", "read"]

FIXTURES = ("student", "reference", "rng", "data")


def read(path: Path, shown: str, problems: list[Problem]) -> tuple[Check, ...]:
    """Return the checks of the module in order; what is wrong is added to *problems*."""
    try:
        tree = ast.parse(path.read_bytes(), filename=shown)
    except FileNotFoundError:
        problems.append(Problem(key="problem.missing_checks", path=shown))
        return ()
    except (SyntaxError, ValueError) as error:
        line = getattr(error, "lineno", None) or 1
        text = getattr(error, "msg", None) or str(error)
        problems.append(Problem(key="problem.check_syntax", params={"text": text}, path=shown, line=line))
        return ()
    functions = [node for node in tree.body if isinstance(node, ast.FunctionDef) and node.name.startswith("test_")]
    if not functions:
        problems.append(Problem(key="problem.no_checks", path=shown, line=1))
    seen: set[str] = set()
    checks = []
    for function in functions:
        if function.name in seen:
            _add(problems, "problem.duplicate_check", shown, function, name=function.name)
        seen.add(function.name)
        checks.append(_check(function, shown, problems))
    return tuple(checks)


def _check(function: ast.FunctionDef, shown: str, problems: list[Problem]) -> Check:
    arguments = [argument.arg for argument in function.args.args]
    for name in arguments:
        if name not in FIXTURES:
            _add(problems, "problem.unknown_fixture", shown, function, name=name, known=", ".join(FIXTURES))
    title = ast.get_docstring(function, clean=False) or ""
    if not title.strip():
        _add(problems, "problem.no_docstring", shown, function, name=function.name)
    marks = _marks(function, shown, problems)
    return Check(
        id=function.name,
        title=inspect.cleandoc(title).split("\n\n")[0].replace("\n", ""),
        points=int(marks.get("points", 1)),
        required="required" in marks,
        random="rng" in arguments,
        visibility=Visibility.HIDDEN if "hidden" in marks else Visibility.VISIBLE,
        line=function.lineno,
    )


def _marks(function: ast.FunctionDef, shown: str, problems: list[Problem]) -> dict[str, int]:
    marks: dict[str, int] = {}
    for node in function.decorator_list:
        match node:
            case ast.Name(id="required" | "hidden" as name):
                marks[name] = 1
            case ast.Call(func=ast.Name(id="points"), args=[ast.Constant(value=int(number))]) if number > 0:
                marks["points"] = number
            case _:
                text = ast.unparse(node)
                problems.append(
                    Problem(key="problem.unknown_mark", params={"text": text}, path=shown, line=node.lineno)
                )
    return marks


def _add(problems: list[Problem], key: str, shown: str, node: ast.FunctionDef, **params: object) -> None:
    problems.append(Problem(key=key, params=params, path=shown, line=node.lineno))
