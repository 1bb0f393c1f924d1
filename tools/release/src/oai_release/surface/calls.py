"""How the ways to call a function, a method or a class differ."""

from __future__ import annotations

import re
from collections.abc import Sequence

import attrs
import griffe

from oai_codegen.semver import Bump, Change, largest

from . import sides
from .annotations import Aliases
from .classes import ClassView, Key, keys_of
from .mappings import mapping
from .package import Package

_Kind = griffe.ParameterKind
_BY_PLACE = frozenset({_Kind.positional_only, _Kind.positional_or_keyword})
_BY_NAME = frozenset({_Kind.keyword_only, _Kind.positional_or_keyword})
_VARIADIC = frozenset({_Kind.var_positional, _Kind.var_keyword})


@attrs.frozen(eq=False)
class Form:
    """One way to call: an overload, or the only one."""

    package: Package
    module: str
    parameters: Sequence[griffe.Parameter]
    returns: object

    @property
    def text(self) -> str:
        """Everything that is compared, in one line."""
        given = [f"{p.kind}:{p.name}:{p.annotation}={p.default}" for p in self.parameters]
        return f"{given}->{self.returns}"

    @property
    def shown(self) -> str:
        """Its parameters, as far as they tell it from others."""
        shown: list[str] = []
        for one in self.parameters:
            stars = {_Kind.var_positional: "*", _Kind.var_keyword: "**"}
            name = f"{stars.get(one.kind or _Kind.keyword_only, '')}{one.name}"
            shown.append(f"{name}: {one.annotation}" if one.annotation else name)
        return ", ".join(shown)


def compare(label: str, old: Sequence[Form], new: Sequence[Form]) -> list[Change]:
    """Compare all ways to call `label`, as sets: their order tells nothing."""
    if len(old) == 1 and len(new) == 1:
        return _forms(label, old[0], new[0])
    common = {one.text for one in old} & {one.text for one in new}
    gone = [one for one in old if one.text not in common]
    fresh = [one for one in new if one.text not in common]
    changes: list[Change] = []
    for one in gone:
        # Another form may do all that this one did, and more.
        judged = [(_forms(label, one, other), other) for other in (fresh or new)]
        best, other = min(judged, key=lambda pair: (_weight(pair[0]), len(pair[0])))
        if _weight(best) is Bump.MAJOR and len(gone) != len(fresh):
            text = f"`{label}` can no longer be called as {sides.code(f'({one.shown})')}."
            changes.append(Change("breaking", text, label))
            continue
        changes += best if fresh else []
        fresh = [form for form in fresh if form is not other]
    for one in fresh:
        text = f"`{label}` can be called as {sides.code(f'({one.shown})')}."
        changes.append(Change("added", text, label))
    return changes


def _weight(changes: Sequence[Change]) -> Bump:
    return largest(one.bump for one in changes)


def _forms(label: str, old: Form, new: Form) -> list[Change]:
    subject = f"The result of `{label}`"
    names = old.package.aliases, new.package.aliases
    changes = _parameters(label, old, new)
    return changes + sides.read(subject, old.returns, new.returns, label, names)


def _parameters(label: str, old: Form, new: Form) -> list[Change]:
    before = {one.name: one for one in old.parameters if one.kind not in _VARIADIC}
    after = {one.name: one for one in new.parameters if one.kind not in _VARIADIC}
    names = old.package.aliases, new.package.aliases
    changes = _variadic(label, old, new)
    kinds = {one.kind for one in new.parameters}
    for name, was in before.items():
        now = after.get(name)
        if now is not None:
            changes += _parameter(label, was, now, names)
        elif not _swallowed(was, kinds):
            changes.append(Change("removed", f"`{label}` no longer takes `{name}`.", label))
    was_order = [one.name for one in before.values() if one.kind in _BY_PLACE]
    now_order = [one.name for one in after.values() if one.kind in _BY_PLACE]
    stayed = [name for name in was_order if name in now_order]
    if any(was_order.index(name) != now_order.index(name) for name in stayed):
        text = f"The positional parameters of `{label}` have other places."
        changes.append(Change("breaking", text, label))
    for name, now in after.items():
        if name in before:
            continue
        if now.required:
            text = f"`{label}` needs `{name}`."
            changes.append(Change("breaking", text, label))
        else:
            changes.append(Change("added", f"`{label}` takes `{name}`.", label))
    return changes


def _swallowed(was: griffe.Parameter, kinds: set[griffe.ParameterKind | None]) -> bool:
    by_place = was.kind not in _BY_PLACE or _Kind.var_positional in kinds
    by_name = was.kind not in _BY_NAME or _Kind.var_keyword in kinds
    return by_place and by_name


def _parameter(
    label: str, was: griffe.Parameter, now: griffe.Parameter, names: Aliases
) -> list[Change]:
    subject = f"`{was.name}` of `{label}`"
    changes = sides.write(subject, was.annotation, now.annotation, label, names)
    if was.kind in _BY_PLACE and now.kind not in _BY_PLACE:
        changes.append(Change("breaking", f"{subject} has to be given by name.", label))
    if was.kind in _BY_NAME and now.kind not in _BY_NAME:
        changes.append(Change("breaking", f"{subject} can no longer be given by name.", label))
    if was.kind not in _BY_PLACE and now.kind in _BY_PLACE:
        changes.append(Change("added", f"{subject} can be given by its place.", label))
    if was.kind not in _BY_NAME and now.kind in _BY_NAME:
        changes.append(Change("added", f"{subject} can be given by name.", label))
    if now.required and not was.required:
        changes.append(Change("breaking", f"{subject} has no default any more.", label))
    elif was.required and not now.required:
        changes.append(Change("added", f"{subject} has a default.", label))
    elif str(was.default) != str(now.default):
        text = f"The default of {subject} is {sides.code(now.default)}, no longer "
        changes.append(Change("changed", f"{text}{sides.code(was.default)}.", label))
    return changes


def _variadic(label: str, old: Form, new: Form) -> list[Change]:
    changes: list[Change] = []
    for kind in (_Kind.var_positional, _Kind.var_keyword):
        was = next((one for one in old.parameters if one.kind is kind), None)
        now = next((one for one in new.parameters if one.kind is kind), None)
        more = "by name" if kind is _Kind.var_keyword else "by their places"
        if was is None and now is None:
            continue
        if now is None:
            text = f"`{label}` takes no more arguments {more} than it lists."
            changes.append(Change("breaking", text, label))
        elif was is None:
            text = f"`{label}` takes any further arguments {more}."
            changes.append(Change("added", text, label))
        elif str(was.annotation) != str(now.annotation):
            changes += _annotated(label, was, now, old, new)
    return changes


def _annotated(
    label: str, was: griffe.Parameter, now: griffe.Parameter, old: Form, new: Form
) -> list[Change]:
    names = old.package.aliases, new.package.aliases
    left, right = _unpacked(was, old), _unpacked(now, new)
    if left is None or right is None:
        return sides.write(f"`{label}`", was.annotation, now.annotation, label, names)
    (had, bases), (has, others) = left, right
    changes = mapping(f"`{label}`", label, had, has, names)
    if lost := bases - others:
        text = f"`{label}` no longer takes the arguments of {sides.code(min(lost))}."
        changes.append(Change("breaking", text, label))
    return changes


def _unpacked(one: griffe.Parameter, form: Form) -> tuple[dict[str, Key], set[str]] | None:
    """Give the keys behind `**params: Unpack[Name]`, and the mappings of other packages."""
    found = re.fullmatch(r"(?:\w+\.)*Unpack\[(\w+)\]", str(one.annotation))
    if not found:
        return None
    path = form.package.resolve(f"{form.module}.{found[1]}")
    definition = form.package.definition(path)
    given = keys_of(form.package, definition) if definition is not None else None
    if given is None:
        return {}, {found[1]}
    bases: set[str] = set()
    if isinstance(definition, griffe.Class):
        bases = ClassView(form.package, definition).foreign - {"TypedDict"}
    return dict(given), bases
