"""Descriptions from docstrings: of a class, and of its fields."""

from __future__ import annotations

import ast
import inspect
import linecache
import re
import sys
import textwrap
from collections.abc import Mapping
from functools import lru_cache
from itertools import pairwise

_SECTION = re.compile(r"(Attributes|Args|Arguments|Parameters|Fields):\s*")
_ANY_SECTION = re.compile(r"[A-Z][A-Za-z ]*:\s*")
_ENTRY = re.compile(r"\*{0,2}(\w+)\s*(?:\([^)]*\))?\s*:\s*(.*)")


def class_docs(cls: type) -> tuple[str | None, dict[str, str]]:
    """The description of a class, and those of its fields.

    A field is described in the class's docstring, below `Attributes:`, or by a string that follows
    it in the source, which is read where it can be found.
    """
    fields: dict[str, str] = {}
    for base in reversed(cls.__mro__[:-1]):
        fields.update(_following(base))
        fields.update(split(_written(base))[1])
    return split(_written(cls))[0] or None, fields


def split(doc: str) -> tuple[str, dict[str, str]]:
    """Take a docstring apart: what stands before its sections, and the entries of the fields'."""
    lines = doc.splitlines()
    starts = [i for i, line in enumerate(lines) if _ANY_SECTION.fullmatch(line)]
    head = "\n".join(lines[: starts[0]] if starts else lines).strip()
    entries: dict[str, str] = {}
    for start in starts:
        if _SECTION.fullmatch(lines[start]):
            entries.update(_entries(lines[start + 1 :]))
    return head, entries


def _entries(lines: list[str]) -> dict[str, str]:
    """`name: text` and `name (type): text`, with further lines indented deeper."""
    entries: dict[str, str] = {}
    name = ""
    block: list[str] = []
    for line in lines:
        if line and not line[0].isspace():
            break
        block.append(line)
    for line in textwrap.dedent("\n".join(block)).splitlines():
        entry = _ENTRY.fullmatch(line)
        if entry:
            name, entries[entry[1]] = entry[1], entry[2].strip()
        elif name and line.strip():
            entries[name] = f"{entries[name]} {line.strip()}".strip()
    return entries


def _written(cls: type) -> str:
    """The docstring that somebody wrote: not one that a decorator made up."""
    doc = vars(cls).get("__doc__")
    if cls.__module__ == "builtins" or not isinstance(doc, str):
        return ""
    return "" if doc.startswith(f"{cls.__name__}(") else inspect.cleandoc(doc)


def _following(cls: type) -> Mapping[str, str]:
    """Strings that follow a field, `total: int` and then `\"\"\"In cents.\"\"\"`."""
    if cls.__module__ == "builtins" or not vars(cls).get("__annotations__"):
        return {}
    return _strings_of(cls.__module__).get(cls.__qualname__, {})


@lru_cache(maxsize=32)
def _strings_of(module: str) -> Mapping[str, Mapping[str, str]]:
    """The strings that follow fields, by class, of a module whose source can be read."""
    file = getattr(sys.modules.get(module), "__file__", None)
    found: dict[str, Mapping[str, str]] = {}
    try:
        tree = ast.parse("".join(linecache.getlines(file)) if file else "")
    except (SyntaxError, ValueError):  # no source of Python
        return found
    waiting: list[tuple[str, ast.AST]] = [("", tree)]
    while waiting:
        prefix, node = waiting.pop()
        for child in ast.iter_child_nodes(node):
            inside = prefix
            if isinstance(child, ast.ClassDef):
                found[f"{prefix}{child.name}"] = _strings_in(child.body)
                inside = f"{prefix}{child.name}."
            elif isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef):
                inside = f"{prefix}{child.name}.<locals>."
            elif isinstance(child, ast.expr):
                continue
            waiting.append((inside, child))
    return found


def _strings_in(body: list[ast.stmt]) -> Mapping[str, str]:
    return {
        field.target.id: inspect.cleandoc(text.value.value)
        for field, text in pairwise(body)
        if isinstance(field, ast.AnnAssign)
        and isinstance(field.target, ast.Name)
        and isinstance(text, ast.Expr)
        and isinstance(text.value, ast.Constant)
        and isinstance(text.value.value, str)
    }
