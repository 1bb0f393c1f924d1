"""Compares two states of a package."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

import attrs

from oai_codegen.semver import KINDS, Change

from . import public
from .definitions import Judge
from .package import Package


def compare(old: Package, new: Package) -> list[Change]:
    """Give what programs that use the package can notice, by kind and then by place."""
    before, after = public.paths(old), public.paths(new)
    changes = _gone(old.name, before, after) + _fresh(old.name, before, after)
    pairs: dict[tuple[str, str], list[str]] = defaultdict(list)
    for path in before.keys() & after.keys():
        pairs[before[path], after[path]].append(path)
    labels = {pair: public.label(old.name, found) for pair, found in pairs.items()}
    named = {target: label for pair, label in labels.items() for target in pair}
    judge = Judge(old, new, named)
    for (was, now), label in sorted(labels.items(), key=lambda one: (one[1].count("."), one[1])):
        changes += judge.pair(label, was, now)
    order = list(KINDS)
    unique = {attrs.astuple(change): change for change in changes}
    return sorted(unique.values(), key=lambda one: (order.index(one.kind), one.where, one.text))


def _by_target(paths: Mapping[str, str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for path, target in sorted(paths.items()):
        found[target].append(path)
    return found


def _gone(name: str, before: Mapping[str, str], after: Mapping[str, str]) -> list[Change]:
    changes: list[Change] = []
    for found in _by_target(before).values():
        lost = [path for path in found if path not in after]
        if not lost:
            continue
        label = public.label(name, found)
        text = f"`{label}` is gone."
        if len(lost) < len(found):
            text = f"`{label}` can no longer be imported from {_modules(lost)}."
        changes.append(Change("removed", text, label))
    return changes


def _fresh(name: str, before: Mapping[str, str], after: Mapping[str, str]) -> list[Change]:
    changes: list[Change] = []
    for found in _by_target(after).values():
        fresh = [path for path in found if path not in before]
        if not fresh:
            continue
        label = public.label(name, found)
        text = f"`{label}` is new."
        if len(fresh) < len(found):
            text = f"`{label}` can be imported from {_modules(fresh)}."
        changes.append(Change("added", text, label))
    return changes


def _modules(paths: list[str]) -> str:
    return ", ".join(f"`{path.rpartition('.')[0]}`" for path in paths)
