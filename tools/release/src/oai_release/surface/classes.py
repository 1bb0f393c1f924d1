"""What is known of a class from its source, and from those of its bases in the same package."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping

import attrs
import griffe

from .annotations import parsed, unwrapped
from .package import Definition, Package

_FOREIGN_MAPPINGS = frozenset({"TypedDict", "RequestOptions", "ClientOptions"})
_ATTRS = re.compile(r"((attrs?|dataclasses)\.)?(define|frozen|mutable|dataclass|s)(\(|$)|_define$")
_FROZEN = re.compile(r"\bfrozen(=True|\(|$)")
_PLAIN = frozenset(dir(object))  # what every object has tells nothing


@attrs.frozen(eq=False)
class ClassView:
    """A class of a package."""

    package: Package
    node: griffe.Class

    @property
    def bases(self) -> list[tuple[str, ClassView | None]]:
        """The direct bases: the path of each, and what it is where the package defines it."""
        found: list[tuple[str, ClassView | None]] = []
        for base in self.node.bases:
            name = str(base).split("[")[0]
            head, _, rest = name.partition(".")
            path = self.package.resolve(f"{self.node.module.path}.{head}")
            definition = None if rest else self.package.definition(path)
            view = (
                ClassView(self.package, definition)
                if isinstance(definition, griffe.Class)
                else None
            )
            found.append((f"{path}.{rest}".rstrip("."), view))
        return found

    @property
    def line(self) -> Iterator[ClassView]:
        """The class and its bases in the package, the nearest first."""
        seen: set[str] = set()
        waiting = [self]
        while waiting:
            one = waiting.pop(0)
            if one.node.path in seen:
                continue
            seen.add(one.node.path)
            yield one
            waiting = [view for _, view in one.bases if view is not None] + waiting

    @property
    def ancestors(self) -> dict[str, str]:
        """The names of all public bases, near and far, with their paths."""
        paths = [path for view in self.line for path, _ in view.bases]
        named = {path.rpartition(".")[2]: path for path in paths}
        return {name: path for name, path in named.items() if not name.startswith("_")}

    @property
    def decorators(self) -> list[str]:
        """The decorators as they are written."""
        return [str(one.value) for one in self.node.decorators]

    @property
    def is_component(self) -> bool:
        """Whether it is a value that the API sends."""
        return "Component" in self.ancestors or any(
            one.startswith("component(") for one in self.decorators
        )

    @property
    def is_mapping(self) -> bool:
        """Whether it is a TypedDict."""
        return bool(_FOREIGN_MAPPINGS & self.ancestors.keys()) or "total" in self.node.keywords

    @property
    def is_protocol(self) -> bool:
        """Whether others implement it without deriving from it."""
        return any(path.rpartition(".")[2] == "Protocol" for path, _ in self.bases)

    @property
    def members(self) -> dict[str, tuple[ClassView, Definition]]:
        """Public members, those of bases in the package too: name -> where it stands, and it."""
        found: dict[str, tuple[ClassView, Definition]] = {}
        for view in self.line:
            for name, one in view.node.members.items():
                special = name.startswith("__") and name.endswith("__")
                if name.startswith("_") and not (special and isinstance(one, griffe.Function)):
                    continue
                if special and name in _PLAIN:
                    continue
                if isinstance(one, Definition):
                    found.setdefault(name, (view, one))
        return found

    @property
    def foreign(self) -> set[str]:
        """The names of bases that stand in other packages."""
        return {
            path.rpartition(".")[2] for view in self.line for path, base in view.bases if not base
        }

    @property
    def is_frozen(self) -> bool:
        """Whether what it makes is never changed."""
        frozen = any(_ATTRS.match(one) and _FROZEN.search(one) for one in self.decorators)
        return frozen or self.is_component or "NamedTuple" in self.ancestors

    @property
    def type_parameters(self) -> list[str]:
        """The type variables that it says it takes: those of `Generic[...]` or `Protocol[...]`."""
        for base in self.node.bases:
            node = parsed(str(base))
            if isinstance(node, ast.Subscript):
                head = ast.unparse(node.value).rpartition(".")[2]
                if head in ("Generic", "Protocol"):
                    inner = node.slice
                    taken = inner.elts if isinstance(inner, ast.Tuple) else [inner]
                    return [ast.unparse(one) for one in taken]
        return []

    @property
    def makes_fields(self) -> bool:
        """Whether its constructor is made from its annotated fields."""
        return any(_ATTRS.match(one) for one in self.decorators) or any(
            path.rpartition(".")[2] == "NamedTuple" for path, _ in self.bases
        )


@attrs.frozen
class Key:
    """A key of a TypedDict."""

    type: str
    required: bool


def keys(view: ClassView) -> Mapping[str, Key]:
    """Give the keys of a TypedDict that this package names."""
    found: dict[str, Key] = {}
    for one in view.line:
        total = str(one.node.keywords.get("total", "True")) != "False"
        for name, member in one.node.members.items():
            if isinstance(member, griffe.Attribute) and member.annotation is not None:
                found.setdefault(name, _key(str(member.annotation), total))
    return found


def keys_of(package: Package, one: Definition) -> Mapping[str, Key] | None:
    """Give the keys of a TypedDict, be it a class or a call; None for what is none."""
    if isinstance(one, griffe.Class):
        view = ClassView(package, one)
        return keys(view) if view.is_mapping else None
    call = parsed(str(one.value)) if isinstance(one, griffe.Attribute) and one.value else None
    if not isinstance(call, ast.Call) or ast.unparse(call.func).split(".")[-1] != "TypedDict":
        return None
    total = not any(each.arg == "total" and _is_false(each.value) for each in call.keywords)
    members = call.args[1] if len(call.args) > 1 else None
    if not isinstance(members, ast.Dict):
        return {}
    return {
        str(name.value): _key(ast.unparse(kind), total)
        for name, kind in zip(members.keys, members.values, strict=True)
        if isinstance(name, ast.Constant)
    }


def _is_false(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and node.value is False


def _key(annotation: str, total: bool) -> Key:
    kind, wrappers = unwrapped(annotation)
    return Key(kind, "Required" in wrappers or (total and "NotRequired" not in wrappers))
