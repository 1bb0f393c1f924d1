"""How the classes of a union are told apart."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

import attrs

from ..documents import Json
from ..problems import Problems
from .kinds import Choice, Named, Type, arms_of, is_nullable, without_null
from .models import AliasModel, Module, ObjectModel, UnionModel
from .modules import Modules

_USUAL = ("type", "object", "event", "role")
Leaf = tuple[ObjectModel, Module]


@attrs.frozen
class Candidate:
    """One class of several that share a tag: taken where all conditions hold."""

    target: str
    has: tuple[str, ...] = ()
    where: Mapping[str, tuple[Any, ...]] = attrs.field(factory=dict[str, tuple[Any, ...]])
    lacks: tuple[str, ...] = ()
    part: Mapping[str, tuple[str, ...]] = attrs.field(factory=dict[str, tuple[str, ...]])


Target = str | tuple[Candidate, ...]


@attrs.frozen
class TagTable:
    """Tag -> class; `absent` where there is no tag."""

    tag: str | None
    members: Mapping[Any, Target]
    absent: Target | None


@attrs.define
class Tagger:
    """Makes the tables; `rules` are those of unions.yaml, for what no tag decides."""

    modules: Modules
    rules: Json
    problems: Problems
    used: set[tuple[str, frozenset[str]]] = attrs.field(factory=set[tuple[str, frozenset[str]]])

    def table(self, union: UnionModel, module: Module) -> TagTable:
        """The table of one union; an undecidable one is a problem."""
        leaves = [leaf for arm in union.arms for leaf in self.modules.leaves(arm, module)]
        leaves = list({leaf[0].name: leaf for leaf in leaves}.values())
        rule = self._rule("untagged", leaves)
        if rule is not None:
            return TagTable(None, {}, rule)
        tag = self._choose_tag(union, leaves)
        if tag is None:
            names = [leaf[0].name for leaf in leaves]
            self.problems.error(
                union.location, f"no member tells {names} apart: add a rule to unions.yaml"
            )
            return TagTable(None, {}, None)
        return TagTable(tag, self._members(tag, leaves, union), self._absent(tag, leaves, union))

    def _choose_tag(self, union: UnionModel, leaves: Sequence[Leaf]) -> str | None:
        own = [item.wire for item in leaves[0][0].properties]
        candidates = dict.fromkeys([*filter(None, [union.tag_hint]), *_USUAL, *own])
        shared = [tag for tag in candidates if all(self._values(leaf, tag) for leaf in leaves)]
        disjoint = [tag for tag in shared if self._is_disjoint(tag, leaves)]
        if union.tag_hint in shared:
            return union.tag_hint
        if disjoint:
            return disjoint[0]
        return shared[0] if shared else None

    def _is_disjoint(self, tag: str, leaves: Sequence[Leaf]) -> bool:
        values = [value for leaf in leaves for value in self._values(leaf, tag)]
        return len(values) == len(set(values))

    def _values(self, leaf: Leaf, tag: str) -> tuple[Any, ...]:
        """The values that a class's tag may have; none if it is no tag."""
        model, _ = leaf
        item = model.property(tag)
        return self._choices(item.type) if item is not None else ()

    def _choices(self, type: Type) -> tuple[Any, ...]:
        bare = without_null(type) if len(arms_of(type)) > 1 else type
        if isinstance(bare, Choice):
            return bare.values
        if isinstance(bare, Named):
            main = self.modules.by_schema[bare.schema].main
            return self._choices(main.type) if isinstance(main, AliasModel) else ()
        return ()

    def _members(self, tag: str, leaves: Sequence[Leaf], union: UnionModel) -> dict[Any, Target]:
        by_value: dict[Any, list[Leaf]] = defaultdict(list)
        for leaf in leaves:
            for value in self._values(leaf, tag):
                by_value[value].append(leaf)
        members: dict[Any, Target] = {}
        for value, sharing in by_value.items():
            if len(sharing) == 1:
                members[value] = sharing[0][0].name
                continue
            decided = self._rule("same_tag", sharing) or self._by_role(sharing)
            if decided is None:
                names = [leaf[0].name for leaf in sharing]
                self.problems.error(
                    union.location, f"{tag}={value!r} fits {names}: add a rule to unions.yaml"
                )
                decided = names[0]
            members[value] = decided
        return members

    def _by_role(self, sharing: Sequence[Leaf]) -> Target | None:
        if not all(self._values(leaf, "role") for leaf in sharing) or not self._is_disjoint(
            "role", sharing
        ):
            return None
        return tuple(
            Candidate(leaf[0].name, where={"role": self._values(leaf, "role")}) for leaf in sharing
        )

    def _absent(self, tag: str, leaves: Sequence[Leaf], union: UnionModel) -> Target | None:
        tagless = [leaf for leaf in leaves if self._may_lack(leaf[0], tag)]
        if not tagless:
            return None
        rule = self._rule("no_tag", tagless)
        if rule is not None:
            return rule
        if len(tagless) == 1:
            return tagless[0][0].name
        names = [leaf[0].name for leaf in tagless]
        self.problems.error(union.location, f"{names} may lack {tag!r}: add a rule to unions.yaml")
        return None

    def _may_lack(self, model: ObjectModel, tag: str) -> bool:
        item = model.property(tag)
        return item is None or not item.required or is_nullable(item.type)

    def _rule(self, kind: str, leaves: Sequence[Leaf]) -> Target | None:
        names = frozenset(leaf[0].name for leaf in leaves)
        for rule in self.rules.get(kind, []):
            if names == frozenset(rule["members"]):
                self.used.add((kind, names))
                return tuple(
                    Candidate(
                        entry["target"],
                        tuple(entry.get("has", ())),
                        {key: tuple(values) for key, values in entry.get("where", {}).items()},
                        tuple(entry.get("lacks", ())),
                        {key: tuple(types) for key, types in entry.get("part", {}).items()},
                    )
                    for entry in rule["choose"]
                )
        return None
