"""How the members of a class differ, or the parameters of a method."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterator, Mapping

import attrs

from ..ir.kinds import is_nullable
from ..ir.models import Facts, Module, Property
from ..ir.modules import Modules
from ..semver import Change
from .rules import Sides, kind, sentence, worst
from .steps import Typed, compare, shape


@attrs.frozen
class Member:
    """A member with the module in which its anonymous parts stand."""

    item: Property
    home: Module | None
    around: Modules | None = None

    @property
    def typed(self) -> Typed:
        """Its type."""
        return Typed(self.item.type, self.home, self.around)

    @property
    def may_be_none(self) -> bool:
        """Whether its attribute can be None."""
        return not self.item.required or is_nullable(self.item.type)


Named = Callable[[str], tuple[str, str]]
"""Subject and place of a member by its key: words for a sentence, and for sorting."""


def members(
    old: Mapping[str, Member], new: Mapping[str, Member], sides: Sides, named: Named
) -> Iterator[Change]:
    """Compare members by their keys."""
    gone = {key: member for key, member in old.items() if key not in new}
    come = {key: member for key, member in new.items() if key not in old}
    renamed = _renamed(gone, come)
    for key in gone:
        subject, where = named(key)
        hint = f", perhaps renamed to `{renamed[key]}`" if key in renamed else ""
        yield Change(kind("gone", sides), f"{subject} is gone{hint}.", where)
    for key, member in come.items():
        subject, where = named(key)
        what = "new and required" if member.item.required else "new"
        # Nobody who only reads has to know which ones are required.
        told = what if sides.sent else "new"
        yield Change(kind(what, sides), f"{subject} is {told}.", where)
    for key in old:
        if key in new:
            subject, where = named(key)
            yield from changes(old[key], new[key], sides, subject, where)


def _renamed(gone: Mapping[str, Member], come: Mapping[str, Member]) -> dict[str, str]:
    shapes = {key: (shape(one.typed), one.item.required) for key, one in come.items()}
    pairs = [
        (key, other)
        for key, one in gone.items()
        for other, found in shapes.items()
        if found == (shape(one.typed), one.item.required)
    ]
    left = Counter(key for key, _ in pairs)
    right = Counter(other for _, other in pairs)
    return {key: other for key, other in pairs if left[key] == right[other] == 1}


def changes(old: Member, new: Member, sides: Sides, subject: str, where: str) -> Iterator[Change]:
    """Compare one member with what it was."""
    before, after = old.item, new.item
    surprise = ["maybe"] if new.may_be_none and not old.may_be_none else []
    if before.required != after.required:
        what = "required" if after.required else "optional"
        told = ", and reads as `None` when it is left out" if surprise and sides.read else ""
        yield Change(_kind([what, *surprise], sides), f"{subject} is {what} now{told}.", where)
    for step in compare(old.typed, new.typed):
        whats = [step.what]
        if step.what in ("null+", "null-") and not (before.required or after.required):
            whats = [f"hidden {step.what}"]
        elif step.what == "null+":
            whats += surprise
        yield Change(_kind(whats, sides), sentence(step, subject), where)
    yield from facts(before.facts, after.facts, subject, where)


def _kind(whats: list[str], sides: Sides) -> str:
    return worst(kind(what, sides) for what in whats)


def facts(old: Facts, new: Facts, subject: str, where: str) -> Iterator[Change]:
    """Compare deprecation, and what else docstrings tell of a value."""
    if new.deprecated != old.deprecated:
        word = "deprecated" if new.deprecated else "supported"
        text = "deprecated" if new.deprecated else "no longer deprecated"
        yield Change(kind(word, Sides(True, True)), f"{subject} is {text}.", where)
    was = {**old.bounds, "format": old.format, "default": old.default}
    now = {**new.bounds, "format": new.format, "default": new.default}
    told = [
        f"`{key}` is {_told(now.get(key))} where it was {_told(was.get(key))}"
        for key in sorted({*was, *now})
        if was.get(key) != now.get(key)
    ]
    if told:
        yield Change("docs", f"Of {subject}, {'; '.join(told)}.", where)


def _told(value: object) -> str:
    return "not given" if value is None else f"`{json.dumps(value, ensure_ascii=False)}`"
