"""What docstrings say: our sentences from the glossary, then facts."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from ..documents import Json
from ..ir.models import Facts, Property
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
    "unixtime": "Seconds since 1970, UTC.",
    "uri": "A URL.",
    "date": "A date, YYYY-MM-DD.",
    "binary": "A file.",
}


@attrs.frozen
class Glossary:
    """Sentences for property names and for whole schemas."""

    properties: Mapping[str, str]
    schemas: Mapping[str, str]
    by_place: Mapping[str, str]
    used: set[str] = attrs.field(factory=set[str])

    @classmethod
    def of(cls, data: Json) -> Glossary:
        """Read glossary.yaml's content."""
        return cls(data.get("properties", {}), data.get("schemas", {}), data.get("places", {}))

    def about(self, item: Property, owner: str) -> str | None:
        """The docstring of one field or parameter; `None` if there is nothing to say."""
        place = f"{owner}.{item.wire}"
        self.used.add(place)
        sentence = self.by_place.get(place, self.properties.get(item.wire))
        if item.constant is not None:
            sentence = None
        parts = [sentence] if sentence else []
        parts += facts(item.facts, has_sentence=sentence is not None)
        if item.wire != item.name:
            parts.append(f"`{item.wire}` in JSON.")
        return " ".join(parts) or None

    def unused(self) -> list[str]:
        """Entries about places and classes that were never asked for."""
        return sorted({*self.by_place, *self.schemas} - self.used)

    def about_class(self, name: str, tag: str | None) -> str:
        """The docstring of a class."""
        self.used.add(name)
        if name in self.schemas:
            return self.schemas[name]
        return f"An object of {tag}." if tag else "An object of the API."


def facts(facts: Facts, has_sentence: bool) -> list[str]:
    """Sentences of facts: format, range, default, deprecation."""
    said: list[str] = []
    if facts.format in _FORMATS and not (has_sentence and facts.format == "unixtime"):
        said.append(_FORMATS[facts.format])
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
    parts += [_BOUNDS[key].format(value) for key, value in bounds.items() if key in _BOUNDS]
    if bounds.get("uniqueItems"):
        parts.append("all different")
    return ", ".join(parts)
