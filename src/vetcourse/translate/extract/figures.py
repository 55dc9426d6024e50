"""The labels of ``docs/figures/``: every Chinese text in the code of a drawing."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from vetcourse.errors import DamagedError, Problem
from vetcourse.translate.extract.message import Message, Templates, collect
from vetcourse.translate.script import has_han

__all__ = ["extract"]


def extract(folder: Path) -> Templates:
    """One template for each drawing, read without running it."""
    trees: dict[str, ast.Module] = {}
    problems = []
    for path in sorted(folder.glob("*.py")):
        try:
            trees[path.stem] = ast.parse(path.read_bytes(), filename=path.name)
        except SyntaxError as error:
            place = f"docs/figures/{path.name}"
            params = {"text": error.msg}
            problems.append(Problem(key="problem.check_syntax", params=params, path=place, line=error.lineno))
    if problems:
        raise DamagedError(problems)
    found = {}
    for name, tree in trees.items():
        template = collect(Message(msgid=text) for text in _labels(tree, trees))
        if template and not name.startswith("_"):
            found[f"figures/{name}"] = template
    return found


def _labels(tree: ast.Module, siblings: dict[str, ast.Module]) -> Iterator[str]:
    """The labels of one drawing and of the shared modules it imports; docstrings and parts of f-strings are none."""
    ignored: set[ast.AST] = set()
    for node in ast.walk(tree):
        match node:
            case ast.Expr(value=ast.Constant() as docstring):
                ignored.add(docstring)
            case ast.JoinedStr(values=parts):
                ignored.update(parts)
            case ast.Import(names=names) | ast.ImportFrom(names=names):
                modules = {alias.name for alias in names} | {getattr(node, "module", None) or ""}
                for module in sorted(modules & {name for name in siblings if name.startswith("_")}):
                    yield from _labels(siblings[module], {})
    for node in _in_order(tree):
        if isinstance(node, ast.Constant) and node not in ignored:
            text = node.value
            if isinstance(text, str) and has_han(text):
                yield text


def _in_order(tree: ast.AST) -> Iterator[ast.AST]:
    yield tree
    for child in ast.iter_child_nodes(tree):
        yield from _in_order(child)
