"""Results that follow a parameter, such as `response_format`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import attrs

from ..problems import Problems
from ..surface import ShapesRow
from .kinds import NULL, STRING, Choice, Named, Type, any_of, arms_of
from .models import AliasModel, Module, Property, UnionModel
from .modules import Modules


@attrs.frozen
class Shape:
    """One result, and the values of the parameter that bring it.

    `values` is `None` where the result is that of calls without the parameter only.
    """

    param: str
    values: Type | None
    optional: bool
    result: Type
    result_home: Module | None


@attrs.define
class ShapesBuilder:
    """Checks the `shapes` of a method row against its parameters and its result."""

    modules: Modules
    problems: Problems
    location: str

    def build(
        self,
        row: ShapesRow,
        params: Mapping[str, tuple[Property, Module | None]],
        result: tuple[Type | None, Module | None],
        text: bool,
    ) -> tuple[Shape, ...]:
        """The shapes: that of the default first, then one for each result, in the row's order."""
        if row.by not in params:
            self._error(f"there is no parameter {row.by!r}")
            return ()
        param, param_home = params[row.by]
        values = list(self._values(param.type, param_home))
        for value in row.cases:
            if value not in values:
                self._error(f"{row.by} is never {value!r}")
        known: dict[str, tuple[Type, Module | None]] = {"str": (STRING, None)} if text else {}
        known |= {arm.schema: (arm, home) for arm, home in self._arms(*result)}
        rest = [value for value in values if value not in row.cases]
        by_result: dict[str, list[Any]] = {}
        for value, name in row.cases.items():
            by_result.setdefault(name, []).append(value)
        if param.required and not rest:
            self._error(f"{row.by} is required and all its values are cases: default is not used")
        made: list[Shape] = []
        for name, found, optional in [
            (row.default, rest, not param.required),
            *((name, found, False) for name, found in by_result.items()),
        ]:
            if name not in known:
                self._error(f"{name!r} is not a result of the operation")
                continue
            made.append(Shape(row.by, _choice(found), optional, *known[name]))
        return tuple(made)

    def _error(self, text: str) -> None:
        self.problems.error(self.location, f"shapes: {text}")

    def _values(self, type: Type, home: Module | None) -> Iterator[Any]:
        for arm in arms_of(type):
            resolved = self.modules.resolve(arm, home) if home else None
            if isinstance(arm, Choice):
                yield from arm.values
            elif arm == NULL:
                yield None
            elif resolved is not None and isinstance(resolved[0], AliasModel):
                yield from self._values(resolved[0].type, resolved[1])

    def _arms(self, type: Type | None, home: Module | None) -> Iterator[tuple[Named, Module]]:
        """The named schemas that a result may be, through unions and aliases."""
        for arm in arms_of(type) if type is not None else ():
            resolved = self.modules.resolve(arm, home) if home else None
            if isinstance(arm, Named) and resolved is not None:
                yield arm, resolved[1]
                model = resolved[0]
                if isinstance(model, UnionModel):
                    for inner in model.arms:
                        yield from self._arms(inner, resolved[1])
                elif isinstance(model, AliasModel):
                    yield from self._arms(model.type, resolved[1])


def _choice(values: list[Any]) -> Type | None:
    literals = tuple(value for value in values if value is not None)
    arms: list[Type] = [Choice(literals)] if literals else []
    if None in values:
        arms.append(NULL)
    return any_of(arms) if arms else None
