"""A package as data: its modules, what they define, and what they hand on from elsewhere."""

from __future__ import annotations

import ast
import re
from collections.abc import Mapping
from functools import cached_property, lru_cache
from pathlib import Path

import attrs
import griffe

from ..errors import ReleaseError
from .imports import Import, imports_of, statements

Value = griffe.Attribute | griffe.TypeAlias
Definition = griffe.Class | griffe.Function | griffe.Attribute | griffe.TypeAlias

_EXTENSIONS = griffe.Extensions()  # none: what dataclasses and attrs make is read in `fields`
_TYPE_NAME = re.compile(r"_*[A-Z]\w*[a-z]\w*")
_TYPES = frozenset({"bool", "bytes", "dict", "float", "int", "list", "object", "str", "tuple"})
_PRIVATE_PARTS = frozenset({"operations"})  # generated data, for core alone


def is_alias(one: Value) -> bool:
    """Whether it names a type: it says so, or is spelt like one and is an expression of types."""
    if isinstance(one, griffe.TypeAlias):
        return True
    if one.annotation is not None:
        return str(one.annotation).rpartition(".")[2] == "TypeAlias"
    if one.value is None or not isinstance(one.parent, griffe.Module):
        return False
    node = ast.parse(str(one.value).strip(), mode="eval").body
    if _TYPE_NAME.fullmatch(one.name):
        return isinstance(node, ast.Name | ast.Attribute | ast.Subscript | ast.BinOp)
    return _is_type(node)


def _is_type(node: ast.expr) -> bool:
    """Whether an expression can only be a type: `int`, or a union of such with others."""
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
        sides = (node.left, node.right)
        return any(_is_type(one) or ast.unparse(one) == "None" for one in sides)
    if isinstance(node, ast.Subscript):
        return _is_type(node.value)
    return isinstance(node, ast.Name) and node.id in _TYPES


@attrs.define(eq=False, slots=False)
class Module:
    """One file."""

    name: str
    tree: griffe.Module
    imports: tuple[Import, ...]
    is_package: bool

    @cached_property
    def defined(self) -> Mapping[str, Definition]:
        """What the file itself defines, by name."""
        members = self.tree.members.items()
        return {name: one for name, one in members if isinstance(one, Definition)}

    @cached_property
    def exported(self) -> tuple[str, ...]:
        """The names in an `__all__` that is written out; none where it is computed."""
        names = self.tree.exports or []
        return tuple(name for name in names if isinstance(name, str))


@attrs.define(eq=False, slots=False)
class Package:
    """All modules of a package but those of generated data."""

    name: str
    modules: Mapping[str, Module]
    left_out: frozenset[str] = frozenset()
    """The folders of generated data, as modules."""

    @cached_property
    def aliases(self) -> Mapping[str, str]:
        """What the aliases of types stand for, by name; none that two modules use otherwise."""
        found: dict[str, set[str]] = {}
        for module in self.modules.values():
            for name, one in module.defined.items():
                if not isinstance(one, griffe.Class | griffe.Function) and is_alias(one):
                    found.setdefault(name, set()).add(str(one.value))
        return {name: min(values) for name, values in found.items() if len(values) == 1}

    def resolve(self, path: str) -> str:
        """Follow `package.module.name` to where it is defined, or out of the package."""
        seen: set[str] = set()
        while path not in seen:
            seen.add(path)
            where, _, name = path.rpartition(".")
            module = self.modules.get(where)
            if module is None or name in module.defined:
                break
            for one in module.imports:
                if one.bound == name and one.name:
                    path = f"{one.module}.{one.name}"
                    break
            else:
                path = self._through_star(module, name) or path
        return path

    def _through_star(self, module: Module, name: str) -> str | None:
        for one in module.imports:
            source = self.modules.get(one.module)
            if one.name == "*" and source is not None and name in self.names(source):
                return f"{one.module}.{name}"
        return None

    def definition(self, path: str) -> Definition | None:
        """Give what stands at a resolved path; None for what other packages define."""
        where, _, name = path.rpartition(".")
        module = self.modules.get(where)
        return module.defined.get(name) if module else None

    def names(self, module: Module, within: frozenset[str] = frozenset()) -> set[str]:
        """Give the public names of a module: `*.<module>` stands for all of a foreign module.

        They are what it defines, imports as `X as X`, lists in `__all__`, and, in an `__init__`,
        what it imports from its own package.
        """
        found = {name for name in (*module.defined, *module.exported) if not name.startswith("_")}
        for one in module.imports:
            own = one.module.split(".")[0] == self.name
            if one.name == "*":
                source = self.modules.get(one.module)
                if source is None:
                    found.add(f"*.{one.module}")
                elif one.module not in within:
                    found |= self.names(source, within | {module.name})
            elif one.marked or (module.is_package and own and one.name):
                found.add(one.bound)
        return {name for name in found if not name.startswith("_")}


@lru_cache(maxsize=4096)
def _module(name: str, path: str, is_package: bool, code: str) -> Module:
    tree = griffe.visit(name, filepath=Path(path), code=code, extensions=_EXTENSIONS)
    imports = imports_of(statements(ast.parse(code).body), name, is_package)
    return Module(name, tree, imports, is_package)


def load(folder: Path) -> Package:
    """Read the package in `folder`, whose name it has; ReleaseError where it cannot be read."""
    if not (folder / "__init__.py").is_file():
        raise ReleaseError(f"{folder} is no Python package: it has no __init__.py")
    found: dict[str, Module] = {}
    left_out: set[str] = set()
    for path in sorted(folder.rglob("*.py")):
        inner = path.relative_to(folder).with_suffix("")
        for depth, part in enumerate(inner.parts[:-1]):
            if part in _PRIVATE_PARTS:
                left_out.add(".".join([folder.name, *inner.parts[: depth + 1]]))
        if _PRIVATE_PARTS.intersection(inner.parts[:-1]):
            continue
        is_package = inner.name == "__init__"
        parts = [folder.name, *(inner.parts[:-1] if is_package else inner.parts)]
        name = ".".join(parts)
        try:
            code = path.read_text(encoding="utf-8")
            # The path matters to griffe only as far as it tells packages from modules: states of
            # one package share what they have in common.
            found[name] = _module(name, "/".join(inner.parts) + ".py", is_package, code)
        except (SyntaxError, UnicodeDecodeError) as error:
            raise ReleaseError(f"{path} cannot be read: {error}") from error
    return Package(folder.name, found, frozenset(left_out))
