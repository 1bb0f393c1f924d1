"""How the classes, unions and names differ that one schema becomes."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import attrs

from ..ir.kinds import Type, any_of
from ..ir.models import Model, Module, ObjectModel, UnionModel
from ..ir.modules import Modules
from ..semver import Bump, Change, largest
from .members import Member, members
from .rules import Sides, kind, sentence
from .steps import Typed, compare


@attrs.frozen
class Place:
    """A module among those of its state."""

    module: Module
    around: Modules

    def typed(self, type: Type) -> Typed:
        """A type that stands in the module."""
        return Typed(type, self.module, self.around)


Judge = Callable[[str], Sides]
"""Whether a model of the module is sent, read or both, by its name."""


def modules(old: Place, new: Place, judge: Judge, method: str = "") -> list[Change]:
    """Compare the models of one schema by their names.

    `method` is the only method that takes the schema, where it has no name of its own: its
    members are told as parameters then.
    """
    was, now = _by_name(old.module), _by_name(new.module)
    found: list[Change] = []
    for name in was.keys() & now.keys():
        if was[name] != now[name]:
            label = method if name == new.module.main.name else ""
            found += _models(was[name], now[name], (old, new), judge(name), label)
    if largest(change.bump for change in found) < Bump.MAJOR:
        # Where an anonymous class has another place or another kind, its name goes.
        gone = sorted(was.keys() - now.keys())
        found += [Change("removed", f"`{name}` is gone.", name) for name in gone]
    if largest(change.bump for change in found) < Bump.MINOR:
        come = sorted(now.keys() - was.keys())
        found += [Change("added", f"`{name}` is new.", name) for name in come]
    return found


def _by_name(module: Module) -> dict[str, Model]:
    return {model.name: model for model in module.models()}


def _models(
    old: Model, new: Model, places: tuple[Place, Place], sides: Sides, method: str
) -> Iterator[Change]:
    name = new.name
    subject = f"`{name}`"
    if isinstance(old, ObjectModel) and isinstance(new, ObjectModel):

        def named(key: str) -> tuple[str, str]:
            shown = names[key]
            if method:
                return f"The parameter `{shown}` of `{method}`", f"{method}({shown})"
            return f"`{name}.{shown}`", f"{name}.{shown}"

        names = {one.wire: one.name for one in (*new.properties, *old.properties)}
        yield from members(_members(old, places[0]), _members(new, places[1]), sides, named)
    elif isinstance(old, ObjectModel) or isinstance(new, ObjectModel):
        words = f"{_word(new)} where it was {_word(old)}"
        yield Change(kind("type", sides), f"{subject} is {words}.", name)
    else:
        for step in compare(places[0].typed(_type(old)), places[1].typed(_type(new))):
            # Whoever reads a value of this name may get None where there never was one.
            what = f"inner {step.what}" if step.what in ("null+", "null-") else step.what
            yield Change(kind(what, sides), sentence(step, subject), name)
    was, now = _is_deprecated(old), _is_deprecated(new)
    if was != now:
        text = "deprecated" if now else "no longer deprecated"
        yield Change("deprecated" if now else "changed", f"{subject} is {text}.", name)


def _members(model: ObjectModel, place: Place) -> dict[str, Member]:
    return {one.wire: Member(one, place.module, place.around) for one in model.properties}


def _is_deprecated(model: Model) -> bool:
    return not isinstance(model, UnionModel) and model.deprecated


def _word(model: Model) -> str:
    if isinstance(model, ObjectModel):
        return "a class"
    return "a union" if isinstance(model, UnionModel) else "a name for a type"


def _type(model: Model) -> Type:
    """The type behind a name."""
    assert not isinstance(model, ObjectModel)
    return any_of(list(model.arms)) if isinstance(model, UnionModel) else model.type
