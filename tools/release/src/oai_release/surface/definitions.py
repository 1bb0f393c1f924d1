"""Compares two definitions: classes with their members, functions, aliases and constants."""

from __future__ import annotations

from collections.abc import Mapping

import attrs
import griffe

from oai_codegen.semver import Change

from . import calls, restrictions, sides, values
from .annotations import Aliases
from .classes import ClassView, keys_of
from .fields import constructor
from .given import given
from .mappings import mapping
from .package import Definition, Package, Value, is_alias

_TRAITS = {"async": "not async", "classmethod": "no classmethod", "staticmethod": "no staticmethod"}


@attrs.frozen(eq=False)
class Judge:
    """Compares what two states of a package define, and tells each difference once."""

    old: Package
    new: Package
    labels: Mapping[str, str]
    """What public definitions are called, by the path where they stand."""

    _given: frozenset[str] = attrs.field(
        default=attrs.Factory(lambda self: given(self.old), takes_self=True), init=False
    )
    _seen: set[tuple[int, int]] = attrs.field(factory=set[tuple[int, int]], init=False)

    def pair(self, label: str, was: str, now: str) -> list[Change]:
        """Compare what stands at two resolved paths; other packages are compared on their own."""
        before, after = self.old.definition(was), self.new.definition(now)
        if before is None or after is None:
            return []
        return self._definitions(label, before, after)

    @property
    def _names(self) -> Aliases:
        return self.old.aliases, self.new.aliases

    def _first(self, was: object, now: object) -> bool:
        pair = (id(was), id(now))
        new = pair not in self._seen
        self._seen.add(pair)
        return new

    def _definitions(self, label: str, was: Definition, now: Definition) -> list[Change]:
        if not self._first(was, now):
            return []
        had, has = keys_of(self.old, was), keys_of(self.new, now)
        if had is not None and has is not None:
            changes = mapping(f"`{label}`", label, had, has, self._names)
        else:
            changes = self._others(label, was, now)
        if isinstance(was, griffe.Class) and isinstance(now, griffe.Class):
            changes += _bases(label, ClassView(self.old, was), ClassView(self.new, now))
        if restrictions.has("deprecated", now) and not restrictions.has("deprecated", was):
            changes.append(Change("deprecated", f"`{label}` is deprecated.", label))
        return changes

    def _others(self, label: str, was: Definition, now: Definition) -> list[Change]:
        """Compare all but mappings."""
        before, after = kind(was), kind(now)
        if before != after:
            return [Change("breaking", f"`{label}` was {before} and is {after} now.", label)]
        if isinstance(was, griffe.Class) and isinstance(now, griffe.Class):
            old, new = ClassView(self.old, was), ClassView(self.new, now)
            members = self._members(label, old, new) + self._constructors(label, old, new)
            return members + restrictions.of_class(label, old, new)
        if isinstance(was, griffe.Function) and isinstance(now, griffe.Function):
            return self._functions(label, was, now)
        if isinstance(was, Value) and isinstance(now, Value):
            is_given, settable = was.name in self._given, self._settable(was)
            return values.compare(label, was, now, self._names, given=is_given, settable=settable)
        return []

    def _settable(self, one: Value) -> bool:
        owner = one.parent
        if not isinstance(owner, griffe.Class):
            return False
        return not any(view.is_frozen for view in ClassView(self.old, owner).line)

    def _functions(self, label: str, was: griffe.Function, now: griffe.Function) -> list[Change]:
        for trait, without in _TRAITS.items():
            if (trait in was.labels) != (trait in now.labels):
                word = trait if trait in now.labels else without
                return [Change("breaking", f"`{label}` is {word} now.", label)]
        found = calls.compare(label, _forms(self.old, was), _forms(self.new, now))
        return found + restrictions.of_function(label, was, now)

    def _members(self, label: str, was: ClassView, now: ClassView) -> list[Change]:
        # What comes from a public base is told with that base, or with the loss of it.
        changes: list[Change] = []
        had, has = was.members, now.members
        for name, (owner, member) in had.items():
            place = f"{label}.{name}"
            base = None if owner.node is was.node else self.labels.get(owner.node.path)
            if name in has:
                heir, current = has[name]
                if base is None or heir.node.path != owner.node.path:
                    changes += self._definitions(place, member, current)
            elif base is None and self._first(member, None):
                changes.append(Change("removed", f"`{place}` is gone.", place))
        for name, (owner, member) in has.items():
            inherited = owner.node is not now.node and owner.node.path in self.labels
            if name in had or inherited or not self._first(None, member):
                continue
            place = f"{label}.{name}"
            if owner.is_protocol or restrictions.has("abstractmethod", member):
                text = f"`{place}` has to be there in what implements it."
                changes.append(Change("breaking", text, place))
            else:
                changes.append(Change("added", f"`{place}` is new.", place))
        return changes

    def _constructors(self, label: str, was: ClassView, now: ClassView) -> list[Change]:
        old, new = constructor(was), constructor(now)
        if old is None or new is None or was.is_component:
            return []
        inherited = old[0].node is not was.node and new[0].node is not now.node
        if inherited and old[0].node.path in self.labels:
            return []  # told with the base
        before = calls.Form(self.old, was.node.module.path, old[1], None)
        after = calls.Form(self.new, now.node.module.path, new[1], None)
        return calls.compare(label, [before], [after])


def kind(one: Definition) -> str:
    """Say what it is, in words."""
    if isinstance(one, griffe.Class):
        return "a class"
    if isinstance(one, griffe.Function):
        return "a function"
    return "a type" if is_alias(one) else "a value"


def _bases(label: str, was: ClassView, now: ClassView) -> list[Change]:
    gone = [name for name in was.ancestors if name not in now.ancestors]
    text = f"`{label}` no longer derives from {{}}."
    changes = [Change("breaking", text.format(sides.code(name)), label) for name in gone]
    fresh = [name for name in now.ancestors if name not in was.ancestors]
    text = f"`{label}` derives from {{}}."
    return changes + [Change("added", text.format(sides.code(name)), label) for name in fresh]


def _forms(package: Package, function: griffe.Function) -> list[calls.Form]:
    forms: list[calls.Form] = []
    bound = isinstance(function.parent, griffe.Class) and "staticmethod" not in function.labels
    # A plugin takes what it likes of what a hook offers, by name.
    is_hook = restrictions.has("hookspec", function)
    for one in function.overloads or [function]:
        given = list(one.parameters)[1 if bound else 0 :]
        if is_hook:
            by_name = griffe.ParameterKind.keyword_only
            given = [
                griffe.Parameter(p.name, annotation=p.annotation, kind=by_name, default="None")
                for p in given
            ]
        forms.append(calls.Form(package, function.module.path, given, one.returns))
    return forms
