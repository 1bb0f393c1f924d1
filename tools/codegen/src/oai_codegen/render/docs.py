"""What docstrings say: our sentences from the glossary, then facts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from fnmatch import fnmatchcase

import attrs

from ..documents import Json
from ..ir.kinds import NULL, Choice, ListOf, Named, Null, Type, arms_of
from ..ir.models import AliasModel, Facts, Model, Module, ObjectModel, Property
from ..ir.modules import Modules
from .roles import Roles
from .text import quoted

_BOUNDS = {
    "minimum": "at least {}",
    "maximum": "at most {}",
    "exclusiveMinimum": "more than {}",
    "exclusiveMaximum": "less than {}",
    "multipleOf": "a multiple of {}",
    "minLength": "at least {} characters",
    "maxLength": "at most {} characters",
    "minItems": "at least {} items",
    "maxItems": "at most {} items",
    "minProperties": "at least {} entries",
    "maxProperties": "at most {} entries",
    "pattern": "matching `{}`",
}
_PAIRS = (("minimum", "maximum", "{} to {}"), ("minLength", "maxLength", "{} to {} characters"),
          ("minItems", "maxItems", "{} to {} items"))  # fmt: skip
_FORMATS = {
    "unixtime": ("1970", "Seconds since 1970, UTC."),
    "uri": ("URL", "A URL."),
    "date": ("date", "A date, YYYY-MM-DD."),
    "binary": ("", "A file."),
}
"""What a format means, unless the word is in the sentence already."""


_SHOWN_VALUES = 12


@attrs.frozen
class Glossary:
    """Sentences for property names and for whole schemas.

    `modules` and `roles` add what the models tell: values behind a name, and what a class is for.
    `patterns` are the places whose class or member is a pattern, by member, in the file's order.
    """

    properties: Mapping[str, str]
    schemas: Mapping[str, str]
    by_place: Mapping[str, str]
    modules: Modules | None = None
    roles: Roles | None = None
    used: set[str] = attrs.field(factory=set[str])
    patterns: Mapping[str, list[tuple[str, str]]] = attrs.field(
        factory=dict[str, list[tuple[str, str]]]
    )

    @classmethod
    def of(cls, data: Json, modules: Modules | None = None, roles: Roles | None = None) -> Glossary:
        """Read glossary.yaml's content."""
        properties: Json = data.get("properties") or {}
        schemas: Json = data.get("schemas") or {}
        places: Json = data.get("places") or {}
        patterns = defaultdict[str, list[tuple[str, str]]](list)
        for place in places:
            owner, _, wire = place.partition(".")
            if "*" in place:
                patterns[wire].append((owner, place))
        return cls(properties, schemas, places, modules, roles, patterns=patterns)

    def about(self, item: Property, owner: str, parameter: bool = False) -> str | None:
        """The docstring of one field or parameter; `None` if there is nothing to say.

        A constant is filled in by its class, but as a `parameter` it is for the caller to write.
        """
        sentence = self.sentence(item.wire, owner)
        known = self._all_facts(item)
        if item.constant is not None:
            known = attrs.evolve(known, default=None)
            always = f"Always `{_plain(item.constant)}`."
            sentence = f"{sentence or ''} {always}".strip() if parameter else None
        parts = [sentence] if sentence else []
        parts += self._values(item.type)
        parts += facts(known, sentence)
        if item.wire != item.name:
            parts.append(f"`{item.wire}` in JSON.")
        return " ".join(parts) or None

    def sentence(self, wire: str, owner: str) -> str | None:
        """What a member of a class means; the beta twin of a class means the same."""
        for name in (owner, owner.removeprefix("Beta")):
            places = [f"{name}.{wire}"]
            places += [
                place
                for member in dict.fromkeys([wire, *self._member_patterns(wire)])
                for like, place in self.patterns.get(member, ())
                if fnmatchcase(name, like)
            ]
            for place in places:
                if place in self.by_place:
                    self.used.add(place)
                    return self.by_place[place]
        return self.properties.get(wire)

    def _member_patterns(self, wire: str) -> Iterator[str]:
        return (like for like in self.patterns if "*" in like and fnmatchcase(wire, like))

    def unused(self) -> list[str]:
        """Entries about places and classes that were never asked for."""
        return sorted({*self.by_place, *self.schemas} - self.used)

    def about_model(self, model: Model, home: Module) -> str:
        """The docstring of a class, a union or an alias."""
        said: list[str] = []
        for name in (model.name, model.name.removeprefix("Beta")):
            if name in self.schemas:
                self.used.add(name)
                said.append(self.schemas[name])
                break
        if self.roles is not None:
            said += self.roles.say(model, home, known=bool(said))
        if isinstance(model, ObjectModel | AliasModel) and model.deprecated:
            said.append("Deprecated.")
        return " ".join(said) or "An object of the API."

    def _alias(self, type: Type) -> Named | None:
        """The alias for plain values that a type hides its values and facts behind."""
        arms = [arm for arm in arms_of(type) if arm != NULL]
        if self.modules is None or len(arms) != 1 or not isinstance(arms[0], Named):
            return None
        main = self.modules.by_schema[arms[0].schema].main
        return arms[0] if isinstance(main, AliasModel) else None

    def _values(self, type: Type) -> list[str]:
        """The values that an annotation does not show, because a name stands for them."""
        many = [arm for arm in arms_of(type) if isinstance(arm, ListOf)]
        alias = self._alias(many[0].item if len(many) == 1 else type)
        if alias is None or self.modules is None:
            return []
        model = self.modules.by_schema[alias.schema].main
        inner = arms_of(model.type) if isinstance(model, AliasModel) else ()
        while len(inner) == 1 and isinstance(inner[0], Named):
            model = self.modules.by_schema[inner[0].schema].main
            inner = arms_of(model.type) if isinstance(model, AliasModel) else ()
        values = [value for arm in inner if isinstance(arm, Choice) for value in arm.values]
        if not 0 < len(values) <= _SHOWN_VALUES:
            return []
        listed = ", ".join(f"`{quoted(value)}`" for value in values)
        if any(not isinstance(arm, Choice | Null) for arm in inner):
            return [f"Known values: {listed}."]
        return [f"{'Each one' if many else 'One'} of {listed}."]

    def _all_facts(self, item: Property) -> Facts:
        """The facts of a property, and of the alias that its type is."""
        alias = self._alias(item.type)
        if alias is None or self.modules is None:
            return item.facts
        named = self.modules.builder().facts(self.modules.index.schemas[alias.schema])
        own = item.facts
        return Facts(
            own.deprecated or named.deprecated,
            own.format or named.format,
            {**named.bounds, **own.bounds},
            named.default if own.default is None else own.default,
        )


def facts(facts: Facts, sentence: str | None = None) -> list[str]:
    """Sentences of facts, as far as `sentence` leaves them open: format, range, default."""
    said: list[str] = []
    if facts.format in _FORMATS:
        word, text = _FORMATS[facts.format]
        if sentence is None or word.lower() not in sentence.lower():
            said.append(text)
    limits = _limits(dict(facts.bounds))
    if limits:
        said.append(f"{limits[0].upper()}{limits[1:]}.")
    if facts.default not in (None, [], {}):
        said.append(f"Default: `{_plain(facts.default)}`.")
    if facts.deprecated:
        said.append("Deprecated.")
    return said


def _plain(value: object) -> str:
    return quoted(value) if isinstance(value, str) else repr(value)


def _limits(bounds: dict[str, object]) -> str:
    parts: list[str] = []
    for low, high, text in _PAIRS:
        if low in bounds and high in bounds:
            parts.append(text.format(bounds.pop(low), bounds.pop(high)))
    for key, value in bounds.items():
        if key in _BOUNDS:
            text = _BOUNDS[key].format(value)
            parts.append(_singular(text) if value == 1 else text)
    if bounds.get("uniqueItems"):
        parts.append("all different")
    return ", ".join(parts)


def _singular(text: str) -> str:
    for many, one in (("items", "item"), ("characters", "character"), ("entries", "entry")):
        text = text.replace(many, one)
    return text
