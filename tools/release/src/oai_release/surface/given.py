"""Which aliases of a package stand for what programs give: there, a value that goes is missed."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator

import griffe

from .annotations import parsed
from .classes import ClassView, keys_of
from .fields import constructor
from .package import Definition, Package, is_alias

ONLY_GIVEN = re.compile(r"\w+(Like|Dict|Params)")
"""Aliases that are made for requests, and never read."""

_SENT_BY_OTHERS = frozenset({"oai_shared"})  # whose aliases stand in the requests of all groups


def given(package: Package) -> frozenset[str]:
    """Give the names of aliases that parameters, fields of a call and keys of mappings reach.

    Requests take what answers hold, too, so that it can be sent back. Such unions of components
    are read all the same: they have no alias of their own for requests.
    """
    aliases = package.aliases
    if package.name in _SENT_BY_OTHERS:
        return frozenset(aliases)
    components = _components(package)
    waiting = list(_names(_texts(package)))
    found: set[str] = set()
    while waiting:
        name = waiting.pop()
        if name not in aliases or name in found:
            continue
        inner = set(_names([aliases[name]]))
        if f"{name}Like" in aliases or ONLY_GIVEN.fullmatch(name) or not inner & components:
            found.add(name)
            waiting += inner
    return frozenset(found)


def _components(package: Package) -> set[str]:
    return {
        name
        for module in package.modules.values()
        for name, one in module.defined.items()
        if isinstance(one, griffe.Class) and ClassView(package, one).is_component
    }


def _texts(package: Package) -> Iterator[object]:
    """The annotations of all that is given."""
    for module in package.modules.values():
        for one in module.defined.values():
            yield from _of(package, one)


def _of(package: Package, one: Definition) -> Iterator[object]:
    if one.name.startswith("_") and not one.name.endswith("__"):
        return
    mapping = keys_of(package, one)
    if mapping is not None:
        yield from (key.type for key in mapping.values())
    elif isinstance(one, griffe.Class):
        made = constructor(ClassView(package, one))
        if made is not None:
            yield from (parameter.annotation for parameter in made[1])
        for member in one.members.values():
            if isinstance(member, griffe.Class | griffe.Function):
                yield from _of(package, member)
    elif isinstance(one, griffe.Function):
        for form in one.overloads or [one]:
            yield from (parameter.annotation for parameter in form.parameters)
    elif is_alias(one) and ONLY_GIVEN.fullmatch(one.name):
        yield one.value


def _names(texts: Iterable[object]) -> Iterator[str]:
    for text in texts:
        if text is not None:
            yield from _named(parsed(str(text)))


def _named(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.Name):
        yield node.id
    elif isinstance(node, ast.Attribute):
        yield node.attr
    elif isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield from _names([node.value])  # a name that is defined further down
    elif isinstance(node, ast.Subscript) and "Literal" in set(_named(node.value)):
        return
    for child in ast.iter_child_nodes(node):
        yield from _named(child)
