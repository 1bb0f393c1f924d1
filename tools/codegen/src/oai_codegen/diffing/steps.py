"""How two types differ, as steps that can be judged one by one."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import attrs

from ..ir.kinds import (
    ANY,
    NULL,
    Choice,
    ListOf,
    Local,
    MapOf,
    Named,
    Null,
    Scalar,
    Type,
    any_of,
    arms_of,
)
from ..ir.models import AliasModel, Model, Module, ObjectModel, UnionModel
from ..ir.modules import Modules
from ..naming import class_name
from ..render.text import quoted

_SCALARS: dict[type, tuple[str, ...]] = {
    str: ("str",),
    bool: ("bool",),
    int: ("int", "float"),
    float: ("float",),
}
"""Which types take in a literal, by its own."""

_WHOLE = frozenset({"narrower", "open", "type", "wider"})
"""Steps that are told with the whole types."""


@attrs.frozen
class _Value:
    """A literal; `1` and `True` are equal in Python, but are not the same value."""

    kind: type
    value: Any


@attrs.frozen
class Typed:
    """A type, and the module in which its anonymous parts stand."""

    type: Type
    home: Module | None
    around: Modules | None = None
    """Where named types are looked up."""

    def part(self, type: Type) -> Typed:
        """A part of this type."""
        return attrs.evolve(self, type=type)

    def local(self, name: str) -> Model | None:
        """An anonymous model that the type names."""
        return self.home.local(name) if self.home is not None else None

    def opened(self, there: tuple[Type, ...]) -> Iterator[Typed]:
        """The arms; a union or another name for a type that is not `there` gives its own arms.

        So it makes no difference whether a type has a name of its own.
        """
        for arm in arms_of(self.type):
            model, home = self._target(arm) if arm not in there else (None, None)
            if isinstance(model, UnionModel | AliasModel):
                inner = any_of(list(model.arms)) if isinstance(model, UnionModel) else model.type
                yield from Typed(inner, home, self.around).opened((*there, arm))
            else:
                yield self.part(arm)

    def _target(self, arm: Type) -> tuple[Model | None, Module | None]:
        if isinstance(arm, Local):
            return self.local(arm.name), self.home
        if isinstance(arm, Named) and self.around is not None:
            module = self.around.by_schema[arm.schema]
            return module.main, module
        return None, None


@attrs.frozen
class Step:
    """One way in which a type differs from what it was.

    `what` is a key of the table in `rules.py`; `items` are the arms or values it is about.
    """

    what: str
    items: tuple[str, ...] = ()


def spell(type: Type) -> str:
    """Write a type as a Python annotation would."""
    match type:
        case Scalar(name):
            return "file" if name == "binary" else name
        case Choice(values):
            return f"Literal[{', '.join(map(quoted, values))}]"
        case Null():
            return "None"
        case ListOf(item):
            return f"list[{spell(item)}]"
        case MapOf(value):
            return f"dict[str, {spell(value)}]"
        case Named(schema):
            return class_name(schema)
        case Local(name):
            return name
        case _:
            return " | ".join(spell(arm) for arm in type.arms)


def compare(old: Typed, new: Typed) -> list[Step]:
    """Give the steps from one type to the other; none where the order alone differs.

    Anonymous classes are the same when their names are: their members are compared elsewhere.
    """
    if old.type == new.type:
        return []
    before, after = list(old.opened(arms_of(new.type))), list(new.opened(arms_of(old.type)))
    was, now = _plain(before), _plain(after)
    had, got = _values(before), _values(after)
    whole = (_whole(old.type), _whole(new.type))
    null = [] if (NULL in was) == (NULL in now) else [Step("null+" if NULL in now else "null-")]
    lost = [arm for arm in was if arm not in now and arm != NULL]
    gained = [arm for arm in now if arm not in was and arm != NULL]
    out = [value for value in had if value not in got]
    in_ = [value for value in got if value not in had]
    left = [one for one in before if one.type in lost]
    right = [one for one in after if one.type in gained]
    steps = _paired(lost, gained, (left, right), whole)
    stays = bool(steps) or len(out) < len(had) or any(arm in now for arm in was if arm != NULL)
    wide = [arm for arm in gained if _covers_any(arm, lost, out)]
    narrow = [arm for arm in lost if _covers_any(arm, gained, in_)]
    if wide or narrow:
        lost = [arm for arm in lost if arm not in narrow and not _covers_any_of(wide, arm)]
        gained = [arm for arm in gained if arm not in wide and not _covers_any_of(narrow, arm)]
        out = [value for value in out if not any(_holds(arm, value) for arm in wide)]
        in_ = [value for value in in_ if not any(_holds(arm, value) for arm in narrow)]
        steps += [Step("wider" if Scalar("float") in wide else "open", whole)] if wide else []
        steps += [Step("narrower", whole)] if narrow else []
    elif not stays and (lost or out) and (gained or in_):
        return [Step("type", whole), *null]
    still = [value for value in out if any(_holds(arm, value) for arm in now)]
    for what, items in (
        ("arm+", [spell(arm) for arm in gained]),
        ("arm-", [spell(arm) for arm in lost]),
        ("value+", [quoted(value.value) for value in in_]),
        ("value-", [quoted(value.value) for value in out if value not in still]),
        ("unlisted", [quoted(value.value) for value in still]),
    ):
        if items:
            steps.append(Step(what, tuple(items)))
    return [*steps, *null]


def shape(typed: Typed) -> Any:
    """A value that is equal for equal types, whatever their anonymous parts are called."""
    match typed.type:
        case ListOf(item):
            return "list", shape(typed.part(item))
        case MapOf(value):
            return "map", shape(typed.part(value))
        case Local(name):
            model = typed.local(name)
            if isinstance(model, ObjectModel):
                return frozenset(
                    (one.wire, one.required, shape(typed.part(one.type)))
                    for one in model.properties
                )
            if isinstance(model, UnionModel):
                return frozenset(shape(typed.part(arm)) for arm in model.arms)
            return name
        case Choice(values):
            return frozenset(values)
        case _:
            arms = arms_of(typed.type)
            several = len(arms) > 1
            return frozenset(shape(typed.part(arm)) for arm in arms) if several else typed.type


def _plain(parts: list[Typed]) -> list[Type]:
    """The arms but for literals."""
    return list(dict.fromkeys(one.type for one in parts if not isinstance(one.type, Choice)))


def _values(parts: list[Typed]) -> list[_Value]:
    choices = [one.type for one in parts if isinstance(one.type, Choice)]
    found = [_Value(value.__class__, value) for choice in choices for value in choice.values]
    return list(dict.fromkeys(found))


def _paired(
    lost: list[Type],
    gained: list[Type],
    parts: tuple[list[Typed], list[Typed]],
    whole: tuple[str, str],
) -> list[Step]:
    """Compare a list with a list and a map with a map by what they hold; takes them off both."""
    steps: list[Step] = []
    for kind in (ListOf, MapOf):
        left, right = ([one for one in side if isinstance(one.type, kind)] for side in parts)
        if len(left) == len(right) == 1:
            lost.remove(left[0].type)
            gained.remove(right[0].type)
            inner = compare(_held(left[0]), _held(right[0]))
            steps += [_outer(step, whole) for step in inner]
    return steps


def _outer(step: Step, whole: tuple[str, str]) -> Step:
    if step.what in ("null+", "null-"):
        return Step(f"inner {step.what}")
    return Step(step.what, whole) if step.what in _WHOLE else step


def _held(part: Typed) -> Typed:
    assert isinstance(part.type, ListOf | MapOf)
    return part.part(part.type.item if isinstance(part.type, ListOf) else part.type.value)


def _whole(type: Type) -> str:
    return spell(any_of([arm for arm in arms_of(type) if arm != NULL] or [NULL]))


def _covers_any(wide: Type, arms: list[Type], values: list[_Value]) -> bool:
    return any(_covers(wide, arm) for arm in arms) or any(_holds(wide, value) for value in values)


def _covers_any_of(wide: list[Type], arm: Type) -> bool:
    return any(_covers(one, arm) for one in wide)


def _covers(wide: Type, arm: Type) -> bool:
    """Whether values of `arm` may stand where `wide` is asked for."""
    return wide != arm and (wide == ANY or (wide, arm) == (Scalar("float"), Scalar("int")))


def _holds(wide: Type, value: _Value) -> bool:
    names = _SCALARS.get(value.kind, ())
    return wide == ANY or (isinstance(wide, Scalar) and wide.name in names)
