"""What names stand for at each place of a module, as far as imports say so."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator, Mapping

from .imports import Import, imports_of

_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)
_COMPREHENSIONS = (ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)
_SCOPES = (*_FUNCTIONS, *_COMPREHENSIONS, ast.ClassDef)
_NAMED = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.ExceptHandler)
_FALLBACKS = frozenset({"BaseException", "Exception", "ImportError", "ModuleNotFoundError"})

Bound = Mapping[str, Import]
"""Imports by the name that they bind."""

Imports = Callable[[ast.Import | ast.ImportFrom], tuple[Import, ...]]


def walk(tree: ast.Module, module: str, is_package: bool) -> Iterator[tuple[ast.AST, Bound]]:
    """Give all nodes, each with the imports that names stand for where it is.

    A name that is also assigned, or is a parameter, stands for no import. Imports that the module
    can do without, in a `try` that catches their failure, are left out.
    """

    def read(node: ast.Import | ast.ImportFrom) -> tuple[Import, ...]:
        return imports_of([node], module, is_package)

    yield from _scope(tree, {}, read)


def _scope(scope: ast.AST, outer: Bound, read: Imports) -> Iterator[tuple[ast.AST, Bound]]:
    inside = list(_inside(scope))
    bound = dict(outer)
    for node in inside:
        if isinstance(node, ast.Import | ast.ImportFrom):
            bound |= {one.bound: one for one in read(node)}
    for name in _assigned(scope, inside):
        bound.pop(name, None)
    # What a class binds is not seen in its methods.
    below = outer if isinstance(scope, ast.ClassDef) else bound
    for node in inside:
        if isinstance(node, _SCOPES):
            yield from ((one, bound) for one in _around(node))
            yield node, bound
            yield from _scope(node, below, read)
        else:
            yield node, bound


def _inside(scope: ast.AST) -> Iterator[ast.AST]:
    """The nodes of a scope; of inner scopes, only the one node that they are."""
    waiting = _body(scope)
    while waiting:
        node = waiting.pop(0)
        yield node
        if isinstance(node, ast.Try) and any(_catches(one) for one in node.handlers):
            kept = [one for one in node.body if not isinstance(one, ast.Import | ast.ImportFrom)]
            waiting = [*kept, *node.handlers, *node.orelse, *node.finalbody, *waiting]
        elif not isinstance(node, _SCOPES):
            waiting = [*ast.iter_child_nodes(node), *waiting]


def _around(scope: ast.AST) -> Iterator[ast.AST]:
    """What stands at an inner scope, but is read outside: decorators, defaults, bases, types."""
    if not isinstance(scope, _COMPREHENSIONS):
        for child in ast.iter_child_nodes(scope):
            if child not in _body(scope):
                yield from ast.walk(child)


def _body(scope: ast.AST) -> list[ast.AST]:
    if isinstance(scope, ast.Lambda):
        return [scope.body]
    if isinstance(scope, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
        return list(scope.body)
    return list(ast.iter_child_nodes(scope))


def _catches(handler: ast.ExceptHandler) -> bool:
    if handler.type is None:
        return True
    given = handler.type.elts if isinstance(handler.type, ast.Tuple) else [handler.type]
    return not _FALLBACKS.isdisjoint(ast.unparse(one) for one in given)


def _assigned(scope: ast.AST, inside: list[ast.AST]) -> Iterator[str]:
    if isinstance(scope, _FUNCTIONS):
        yield from (node.arg for node in ast.walk(scope.args) if isinstance(node, ast.arg))
    for node in inside:
        if isinstance(node, ast.Name) and not isinstance(node.ctx, ast.Load):
            yield node.id
        elif isinstance(node, _NAMED) and node.name:
            yield node.name
