"""The imports of a module."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator

import attrs


@attrs.frozen
class Import:
    """One name that an import statement binds."""

    module: str
    """The module that is named, in full."""

    name: str
    """What is taken from it: `*` for everything, empty for the module itself."""

    bound: str
    """The name it gets; empty for `*`."""

    marked: bool
    """Whether it is spelt `X as X`, which says that it is meant to be imported from here."""


def absolute(level: int, name: str | None, module: str, is_package: bool) -> str:
    """Give the module that `from <level dots><name>` means inside `module`."""
    if not level:
        return name or ""
    parts = module.split(".")
    above = parts[: len(parts) - level + is_package]
    return ".".join([*above, *([name] if name else [])])


def statements(body: Iterable[ast.stmt]) -> Iterator[ast.stmt]:
    """Walk the statements of a module, into its branches but not into functions and classes."""
    for statement in body:
        yield statement
        if isinstance(statement, ast.If | ast.Try):
            yield from statements(statement.body)
            yield from statements(statement.orelse)
        if isinstance(statement, ast.Try):
            for handler in statement.handlers:
                yield from statements(handler.body)


def imports_of(nodes: Iterable[ast.AST], module: str, is_package: bool) -> tuple[Import, ...]:
    """Give what the import statements among `nodes` bind."""
    found: list[Import] = []
    for node in nodes:
        if isinstance(node, ast.Import):
            for one in node.names:
                whole = one.name if one.asname else one.name.split(".")[0]
                found.append(Import(whole, "", one.asname or whole, one.asname == one.name))
        elif isinstance(node, ast.ImportFrom):
            source = absolute(node.level, node.module, module, is_package)
            for one in node.names:
                bound = "" if one.name == "*" else one.asname or one.name
                found.append(Import(source, one.name, bound, one.asname == one.name))
    return tuple(found)
