"""What a package asks of another one that an older state of that one does not have."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import attrs
import griffe

from ..errors import ReleaseError
from .classes import ClassView
from .fields import constructor
from .imports import Import, imports_of
from .package import Definition, Package, load
from .scopes import Bound, walk

_ENTRY = re.compile(r"(\w+(?:\.\w+)*):(\w+)")


def missing_names(dependent: Path, dependency: Path) -> list[str]:
    """Give what the package in `dependent` uses and the one in `dependency` lacks, sorted.

    It looks for names that are imported, for what is reached through them (`oai_core.Timeout`,
    `Operation.path`), for keywords in calls of them (`Operation(text=)`), and for references such
    as `"oai_chat.plugin:plugin"`. Names for checkers alone count, since components look up their
    types by them; imports that a `try` can do without do not. What an object's methods take and
    give is not seen.
    """
    wanted = load(dependency)
    found: set[str] = set()
    for path in sorted(dependent.rglob("*.py")):
        parts = path.relative_to(dependent.parent).with_suffix("").parts
        is_package = parts[-1] == "__init__"
        name = ".".join(parts[:-1] if is_package else parts)
        try:
            tree = ast.parse(path.read_text(encoding="utf-8"))
        except (SyntaxError, UnicodeDecodeError) as error:
            raise ReleaseError(f"{path} cannot be read: {error}") from error
        found.update(_Reader(wanted, name, is_package).missing(tree))
    return sorted(found)


@attrs.frozen(eq=False)
class _Reader:
    """Reads one module of the dependent."""

    wanted: Package
    module: str
    is_package: bool

    def missing(self, tree: ast.Module) -> Iterator[str]:
        for node, names in walk(tree, self.module, self.is_package):
            if isinstance(node, ast.Import):
                yield from (one.name for one in node.names if self._lacks(one.name))
            elif isinstance(node, ast.ImportFrom):
                for one in imports_of([node], self.module, self.is_package):
                    if self._lacks(_full(one)):
                        yield _full(one)
            elif isinstance(node, ast.Attribute):
                yield from self._reached(node, names)
            elif isinstance(node, ast.Call):
                yield from self._keywords(node, names)
            elif isinstance(node, ast.Constant) and isinstance(node.value, str):
                entry = _ENTRY.fullmatch(node.value)
                if entry and self._lacks(f"{entry[1]}.{entry[2]}"):
                    yield f"{entry[1]}.{entry[2]}"

    def _lacks(self, path: str) -> bool:
        return path.split(".", maxsplit=1)[0] == self.wanted.name and not self._exists(path)

    def _exists(self, path: str) -> bool:
        """Whether it is a module or a name in one; what comes from elsewhere is taken as given."""
        if path in self.wanted.modules or self._is_left_out(path):
            return True
        where, _, name = path.rpartition(".")
        resolved = self.wanted.resolve(path)
        if resolved != path:
            return not self._lacks(resolved)
        module = self.wanted.modules.get(where)
        return module is not None and (name in module.defined or name in module.exported)

    def _is_left_out(self, path: str) -> bool:
        return any(f"{path}.".startswith(f"{folder}.") for folder in self.wanted.left_out)

    def _path(self, node: ast.expr, names: Bound) -> str | None:
        if isinstance(node, ast.Name):
            one = names.get(node.id)
            path = _full(one) if one is not None else ""
            # What is not there is told where it is imported.
            of_wanted = path.split(".", maxsplit=1)[0] == self.wanted.name
            return path if of_wanted and self._exists(path) else None
        if isinstance(node, ast.Attribute):
            above = self._path(node.value, names)
            return f"{above}.{node.attr}" if above else None
        return None

    def _reached(self, node: ast.Attribute, names: Bound) -> Iterator[str]:
        above = self._path(node.value, names)
        if above is None or node.attr.startswith("__"):
            return
        if above in self.wanted.modules:
            if not self._exists(f"{above}.{node.attr}"):
                yield f"{above}.{node.attr}"
            return
        one = self._definition(above)
        if isinstance(one, griffe.Class):
            view = ClassView(self.wanted, one)
            known = {name for base in view.line for name in base.node.members}
            # Other packages' bases, but for these, may bring names that nothing here tells of.
            open_ended = view.foreign - {"Generic", "NamedTuple", "Protocol", "TypedDict"}
            if node.attr not in known and not open_ended:
                yield f"{above}.{node.attr}"

    def _definition(self, path: str) -> Definition | None:
        return self.wanted.definition(self.wanted.resolve(path))

    def _keywords(self, node: ast.Call, names: Bound) -> Iterator[str]:
        path = self._path(node.func, names)
        one = self._definition(path) if path else None
        if isinstance(one, griffe.Function):
            taken = list(one.parameters)
        elif isinstance(one, griffe.Class):
            made = constructor(ClassView(self.wanted, one))
            if made is None:
                return
            taken = made[1]
        else:
            return
        if any(each.kind is griffe.ParameterKind.var_keyword for each in taken):
            return
        known = {each.name for each in taken}
        for keyword in node.keywords:
            if keyword.arg and keyword.arg not in known:
                yield f"{path}({keyword.arg}=)"


def _full(one: Import) -> str:
    return one.module if one.name in ("", "*") else f"{one.module}.{one.name}"
