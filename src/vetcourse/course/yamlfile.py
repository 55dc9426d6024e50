"""Read one YAML file strictly: every problem with its line, all of them at once."""

from __future__ import annotations

import difflib
import functools
import json
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import resources
from pathlib import Path
from typing import Any

import jsonschema
import yaml

from vetcourse.errors import Problem

__all__ = ["Document", "read"]

Address = tuple[str | int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """The plain value of a file, and the line of each of its parts."""

    path: str
    value: Any
    lines: dict[Address, int]

    def line(self, *address: str | int) -> int:
        """The line of a part, or of the nearest part around it."""
        for size in range(len(address), -1, -1):
            if address[:size] in self.lines:
                return self.lines[address[:size]]
        return 1

    def problem(self, key: str, *address: str | int, **params: object) -> Problem:
        """A problem at a part of this file."""
        return Problem(key=key, params=params, path=self.path, line=self.line(*address))


def read(path: Path, schema: str, problems: list[Problem], shown: str | None = None) -> Document | None:
    """Read *path* and hold it against ``schemas/<schema>.schema.json``; problems are added to *problems*."""
    name = shown or str(path)
    try:
        text = path.read_bytes().decode("utf-8")
    except FileNotFoundError:
        problems.append(Problem(key="problem.missing_file", path=name))
        return None
    except UnicodeDecodeError:
        problems.append(Problem(key="problem.not_utf8", path=name))
        return None
    except OSError as error:
        problems.append(Problem(key="problem.unreadable", params={"text": error.strerror or ""}, path=name))
        return None
    document = _compose(text, name, problems)
    if document is None:
        return None
    found = list(_schema_problems(document, schema))
    problems.extend(found)
    return None if found else document


def _compose(text: str, name: str, problems: list[Problem]) -> Document | None:
    loader = yaml.SafeLoader(text)
    try:
        node = loader.get_single_node()
        if node is None:
            problems.append(Problem(key="problem.empty_yaml", path=name, line=1))
            return None
        lines: dict[Address, int] = {}
        before = len(problems)
        _note(node, (), lines, name, problems)
        if len(problems) > before:
            return None
        return Document(path=name, value=loader.construct_document(node), lines=lines)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        text = error.problem or error.context or ""
        line = mark.line + 1 if mark else 1
        problems.append(Problem(key="problem.yaml_syntax", params={"text": text}, path=name, line=line))
    except (yaml.YAMLError, ValueError) as error:
        problems.append(Problem(key="problem.yaml_syntax", params={"text": str(error)}, path=name, line=1))
    finally:
        loader.dispose()
    return None


def _note(node: yaml.Node, address: Address, lines: dict[Address, int], name: str, problems: list[Problem]) -> None:
    """Keep the line of every part; a key given twice is a problem, since YAML would drop the first."""
    lines[address] = node.start_mark.line + 1
    if isinstance(node, yaml.SequenceNode):
        for index, item in enumerate(node.value):
            _note(item, (*address, index), lines, name, problems)
    elif isinstance(node, yaml.MappingNode):
        seen: set[str] = set()
        for key, value in node.value:
            word = str(key.value)
            line = key.start_mark.line + 1
            if word in seen:
                problems.append(Problem(key="problem.duplicate_key", params={"name": word}, path=name, line=line))
            seen.add(word)
            _note(value, (*address, word), lines, name, problems)
            lines[(*address, word)] = line


@functools.cache
def _validator(schema: str) -> Any:
    source = resources.files("vetcourse").joinpath("schemas", f"{schema}.schema.json").read_text("utf-8")
    return jsonschema.Draft202012Validator(json.loads(source))


def _schema_problems(document: Document, schema: str) -> Iterator[Problem]:
    errors = _validator(schema).iter_errors(document.value)
    for error in sorted(errors, key=lambda error: [str(part) for part in error.absolute_path]):
        address = tuple(error.absolute_path)
        yield from _explain(document, error, address)


def _explain(document: Document, error: Any, address: Address) -> Iterator[Problem]:
    name = ".".join(str(part) for part in address) or "-"
    rule = error.validator
    if rule == "additionalProperties":
        known = list(error.schema.get("properties", {}))
        for key in error.instance:
            if key not in known:
                near = difflib.get_close_matches(str(key), known, 1)
                hint = near[0] if near else ", ".join(known)
                yield document.problem("problem.unknown_key", *address, str(key), name=key, known=hint)
    elif rule == "required":
        for key in error.validator_value:
            if key not in error.instance:
                yield document.problem("problem.missing_key", *address, name=key)
    elif rule == "type":
        wanted = error.validator_value
        wanted = wanted if isinstance(wanted, str) else " / ".join(wanted)
        yield document.problem(
            "problem.yaml_type", *address, name=name, expected=wanted, actual=_short(error.instance)
        )
    elif rule == "enum":
        wanted = ", ".join(map(str, error.validator_value))
        yield document.problem(
            "problem.yaml_enum", *address, name=name, expected=wanted, actual=_short(error.instance)
        )
    else:
        yield document.problem("problem.yaml_value", *address, name=name, text=_short(error.message))


def _short(value: object) -> str:
    text = str(value)
    return text if len(text) <= 80 else text[:79] + "…"
