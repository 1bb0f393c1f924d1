"""The type expressions of components, as data.

Components name their types in a small grammar: names, `A | B | None`, `list[X]`, `dict[str, X]`,
`Literal[...]`, `Any`, `FileInput` and the scalars. It is read here without importing what it names.
"""

from __future__ import annotations

import ast
import sys
from functools import lru_cache
from importlib import import_module
from typing import Any

from .unions import Alias, TaggedUnion

Node = tuple[str, Any]
"""("plain", None) | ("name", str) | ("list", Node) | ("dict", Node) | ("union", list of Node)"""

PLAIN: Node = ("plain", None)
_SCALARS = frozenset({"str", "int", "float", "bool", "Any", "None", "FileInput"})


@lru_cache(maxsize=4096)
def parse(expression: str) -> Node:
    """Read one expression; raises `TypeError` for what the grammar does not have."""
    if expression in _SCALARS:
        return PLAIN
    return _node(ast.parse(expression, mode="eval").body, expression)


def _node(tree: ast.expr, source: str) -> Node:
    if isinstance(tree, ast.Constant) and tree.value is None:
        return PLAIN
    if isinstance(tree, ast.Name):
        return PLAIN if tree.id in _SCALARS else ("name", tree.id)
    if isinstance(tree, ast.BinOp) and isinstance(tree.op, ast.BitOr):
        arms = [_node(tree.left, source), _node(tree.right, source)]
        flat = [a for arm in arms for a in (arm[1] if arm[0] == "union" else [arm])]
        rich = [arm for arm in flat if not is_plain(arm)]
        if not rich:
            return PLAIN
        return rich[0] if len(rich) == 1 else ("union", rich)
    if isinstance(tree, ast.Subscript) and isinstance(tree.value, ast.Name):
        name = tree.value.id
        if name == "Literal":
            return PLAIN
        if name == "list":
            return _wrap("list", _node(tree.slice, source))
        if name == "dict" and isinstance(tree.slice, ast.Tuple) and len(tree.slice.elts) == 2:
            return _wrap("dict", _node(tree.slice.elts[1], source))
    raise TypeError(f"Not a type that a component can have: {source!r}")


def _wrap(kind: str, item: Node) -> Node:
    return PLAIN if is_plain(item) else (kind, item)


def is_plain(node: Node) -> bool:
    """Whether values of the type are kept as JSON gave them."""
    return node[0] == "plain"


def may_be(node: Node) -> tuple[bool, bool]:
    """Whether decoding may have work to do for a JSON object, and for an array."""
    kind, value = node
    if kind == "union":
        arms = [may_be(arm) for arm in value]
        return any(arm[0] for arm in arms), any(arm[1] for arm in arms)
    return kind in ("dict", "name"), kind in ("list", "name")


def resolve(name: str, scope: str) -> Any:
    """Find what a name in an annotation stands for: in the module `scope`, else in its package."""
    module = sys.modules.get(scope) or import_module(scope)
    found = vars(module).get(name)
    if isinstance(found, type | TaggedUnion | Alias):
        return found
    for place in (scope, scope.rpartition(".")[0]):
        package = sys.modules.get(place) or import_module(place)
        if hasattr(package, "__path__"):
            found = getattr(package, name, None)
            if found is not None:
                return found
    raise NameError(f"{name!r} is not known in {scope}")
