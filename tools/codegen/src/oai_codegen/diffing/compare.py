"""`diff`: two states, and what changed between them for each distribution."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

import attrs

from ..documents import Json, is_array, is_object
from ..ir.models import Model, ObjectModel, UnionModel
from ..problems import fail
from ..refs import find_refs
from ..semver import KINDS, Change
from ..surface import MethodRow
from .facts import Facts, distribution
from .models import Place, modules
from .operations import operations, place, title
from .rules import BOTH, READ, Sides
from .view import Operation, View, operation_id


def diff(old: Facts, new: Facts) -> dict[str, list[Change]]:
    """Give what changed, by name of the distribution, such as `oai-chat`; most important first.

    Distributions without changes are left out. Where one side tells about some groups only, the
    others are not compared; CodegenError if no group is left.
    """
    groups = compared(old, new)
    old, new = _completed(old, new), _completed(new, old)
    same_prose = None in (old.prose, new.prose) or old.prose == new.prose
    if old.slices == new.slices and same_prose:
        return {}
    comparison = _Comparison.of(old, new)
    comparison.operations()
    comparison.schemas()
    comparison.webhooks()
    comparison.prose()
    return {
        distribution(group): _sorted(changes)
        for group, changes in sorted(comparison.found.items())
        if changes and group in groups
    }


def compared(old: Facts, new: Facts) -> frozenset[str]:
    """The groups to compare; a group may be missing from a state that tells about all."""
    everything = frozenset(old.slices.keys() | new.slices.keys())
    left, right = old.only or everything, new.only or everything
    if not left & right:
        names = [", ".join(sorted(map(distribution, groups))) for groups in (left, right)]
        raise fail(new.where, f"is about {names[1]}, but {old.where} is about {names[0]}")
    return left & right


def _completed(facts: Facts, other: Facts) -> Facts:
    """Take what some slices do not tell about from the other state, as if it were the same.

    What requests reach cannot be told from one slice alone.
    """
    if facts.only is None:
        return facts
    slices, ours = dict(facts.slices), facts.owners
    for group in other.slices.keys() - facts.only:
        part = other.slices[group]
        schemas = {
            name: schema
            for name, schema in part["components"]["schemas"].items()
            if name not in ours
        }
        slices[group] = {**part, "components": {"schemas": schemas}}
    return attrs.evolve(facts, slices=slices)


def _sorted(changes: Iterable[Change]) -> list[Change]:
    order = list(KINDS)
    unique = dict.fromkeys(changes)
    return sorted(unique, key=lambda one: (order.index(one.kind), one.where, one.text))


@attrs.frozen
class _Comparison:
    old: Facts
    new: Facts
    was: View
    now: View
    found: defaultdict[str, list[Change]] = attrs.field(
        factory=lambda: defaultdict[str, list[Change]](list)
    )

    @classmethod
    def of(cls, old: Facts, new: Facts) -> _Comparison:
        rows, sent = _rows(old, new), _sent(old, new)
        return cls(
            old,
            new,
            View.of(old, rows, sent),
            View.of(new, rows, sent),
        )

    def operations(self) -> None:
        was, now = self.was.operations, self.now.operations
        pairs = {name: name for name in was.keys() & now.keys()}
        asked = {now[name].key: name for name in now.keys() - was.keys()}
        for name, one in was.items():
            if name not in pairs and one.key in asked:
                pairs[name] = asked[one.key]
        moved = {name for name, other in pairs.items() if was[name].group != now[other].group}
        for name in was:
            if name not in pairs or name in moved:
                self._tell(was[name], "removed", "gone")
        for name in now:
            if name not in pairs.values() or name in {pairs[one] for one in moved}:
                self._tell(now[name], "added", "new")
        for name, other in pairs.items():
            if name not in moved:
                self._pair(was[name], now[other])

    def _tell(self, operation: Operation, kind: str, word: str) -> None:
        for method in operation.methods:
            text = f"{title(operation, method)} is {word}."
            self.found[operation.group].append(Change(kind, text, place(method)))

    def _pair(self, old: Operation, new: Operation) -> None:
        owners = self.old.owners, self.new.owners

        def at_home(name: str) -> bool:
            return owners[0].get(name) == owners[1].get(name) == new.group

        told = operations(old, new, at_home, (self.was.modules, self.now.modules))
        if not told and canonical(old.raw) != canonical(new.raw):
            told = [_unseen(place(new.methods[0]))]
        self.found[new.group] += told

    def schemas(self) -> None:
        was, now = self.old.owners, self.new.owners
        before, after = self.old.schemas, self.new.schemas
        for name in sorted({*was, *now}):
            if was.get(name) == now.get(name):
                self._schema(name, now[name], before[name], after[name])
                continue
            module = (self.now if name in now else self.was).modules.by_schema[name]
            shown = f"`{module.name}`"
            if name in was:
                word = f"moved to `{distribution(now[name])}`" if name in now else "is gone"
                change = Change("removed", f"{shown} {word}.", module.name)
                self.found[was[name]].append(change)
            if name in now:
                word = f"moved here from `{distribution(was[name])}`" if name in was else "is new"
                self.found[now[name]].append(Change("added", f"{shown} {word}.", module.name))

    def _schema(self, name: str, group: str, before: Json, after: Json) -> None:
        old, new = self.was.modules.by_schema[name], self.now.modules.by_schema[name]

        def judge(model: str) -> Sides:
            return BOTH if (name, model) in self.was.requests else READ

        told = modules(Place(old, self.was.modules), Place(new, self.now.modules), judge)
        there = {model.name: model.__class__ for model in old.models()}
        kept = [one for one in new.models() if there.get(one.name) is one.__class__]
        told += self._mappings(name, kept)
        if not told and before != after and canonical(before) != canonical(after):
            told = [_unseen(new.name)]
        self.found[group] += told

    def _mappings(self, name: str, models: Iterable[Model]) -> list[Change]:
        """TypedDicts come and go with the requests that hold them."""
        found: list[Change] = []
        for model in models:
            key = (name, model.name)
            had, has = key in self.was.mappings, key in self.now.mappings
            if had == has or not isinstance(model, ObjectModel | UnionModel):
                continue
            called = f"{model.name}{'Dict' if isinstance(model, ObjectModel) else 'Like'}"
            if had:
                text = f"`{called}` is gone: no request holds `{model.name}` any more."
            else:
                text = f"`{called}` is new: requests can hold `{model.name}` now."
            found.append(Change("removed" if had else "added", text, called))
        return found

    def webhooks(self) -> None:
        was, now = self.old.webhooks, self.new.webhooks
        for name in sorted({*was, *now}):
            subject = f"The webhook `{name}`"
            if name not in now:
                self.found[was[name][0]].append(Change("removed", f"{subject} is gone.", name))
            elif name not in was:
                self.found[now[name][0]].append(Change("added", f"{subject} is new.", name))
            elif set(find_refs(was[name][1])) != set(find_refs(now[name][1])):
                text = f"{subject} sends something else."
                self.found[now[name][0]].append(Change("breaking", text, name))
            elif canonical(was[name][1]) != canonical(now[name][1]):
                self.found[now[name][0]].append(_unseen(name))

    def prose(self) -> None:
        """One change for each distribution: the sentences are not ours, and often change."""
        if self.old.prose is None or self.new.prose is None:
            return
        owners = {name: (name, group) for name, group in self.new.owners.items()}
        for one in self.now.operations.values():
            owners[one.id] = place(one.methods[0]), one.group
        for name, (group, _) in self.new.webhooks.items():
            owners[name] = name, group
        told: defaultdict[str, list[str]] = defaultdict(list)
        for name, digest in self.new.prose.items():
            if self.old.prose.get(name, digest) != digest and name in owners:
                told[owners[name][1]].append(f"`{owners[name][0]}`")
        for group, names in told.items():
            rest = f" and {len(names) - 3} more" if len(names) > 3 else ""
            text = f"The API reference describes {', '.join(sorted(names)[:3])}{rest} anew."
            self.found[group].append(Change("docs", text))


def _unseen(name: str) -> Change:
    text = f"The API says other things about `{name}` that its types do not show."
    return Change("docs", text, name)


def _rows(old: Facts, new: Facts) -> Mapping[str, list[MethodRow]]:
    """The methods of all operations; one that has another id now is still the same method."""
    rows: dict[str, list[MethodRow]] = {}
    for facts in (new, old):
        known: defaultdict[str, list[MethodRow]] = defaultdict(list)
        for surface in facts.surfaces.values():
            for row in surface.methods:
                known[row.operation].append(row)
        rows.update({name: found for name, found in known.items() if name not in rows})
    ids = {(verb, path): operation_id(path, verb, raw) for _, path, verb, raw in old.operations()}
    for _, path, verb, raw in new.operations():
        name, before = operation_id(path, verb, raw), ids.get((verb, path))
        if name not in rows and before in rows:
            rows[name] = [attrs.evolve(row, operation=name) for row in rows[before]]
    return rows


def _sent(old: Facts, new: Facts) -> set[str]:
    surfaces = [surface for facts in (old, new) for surface in facts.surfaces.values()]
    return {name for surface in surfaces for name in surface.request_roots}


def canonical(node: Any, key: str = "") -> Any:
    """Give a piece of a document so that it compares equal where order alone differs."""
    if is_object(node):
        return {name: canonical(value, name) for name, value in node.items()}
    if is_array(node):
        items = [canonical(item) for item in node]
        if key in ("anyOf", "enum", "oneOf", "parameters", "required"):
            return sorted(items, key=lambda item: json.dumps(item, sort_keys=True))
        return items
    return node
