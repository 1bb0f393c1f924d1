"""What is generated: classes, unions and aliases, in modules; and operations."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import attrs

from .kinds import Choice, Type


@attrs.frozen
class Facts:
    """What the document says about a value besides its type."""

    deprecated: bool = False
    format: str | None = None
    bounds: Mapping[str, Any] = attrs.field(factory=dict[str, Any])
    default: Any = None


@attrs.frozen
class Property:
    """A member of a JSON object, or a parameter of an operation."""

    wire: str
    name: str
    type: Type
    required: bool
    facts: Facts = attrs.field(factory=Facts)

    @property
    def constant(self) -> Any:
        """The only value of a required constant, else `None`."""
        if self.required and isinstance(self.type, Choice) and len(self.type.values) == 1:
            return self.type.values[0]
        return None


@attrs.frozen
class ObjectModel:
    """A class."""

    name: str
    schema: str
    properties: tuple[Property, ...]
    deprecated: bool = False

    def property(self, wire: str) -> Property | None:
        """A member by its name in JSON."""
        return next((item for item in self.properties if item.wire == wire), None)


@attrs.frozen
class UnionModel:
    """Several classes under one name, perhaps with values that are no objects."""

    name: str
    arms: tuple[Type, ...]
    tag_hint: str | None
    location: str


@attrs.frozen
class AliasModel:
    """A name for another type."""

    name: str
    type: Type
    deprecated: bool = False


Model = ObjectModel | UnionModel | AliasModel


@attrs.frozen
class Module:
    """What one named schema becomes: its own model, and the anonymous ones within it."""

    schema: str
    name: str
    stem: str
    package: str
    main: Model
    locals: Mapping[str, ObjectModel | UnionModel]

    def models(self) -> Iterator[Model]:
        """All models: classes, then what is made of them, inner ones first."""
        found = [*self.locals.values(), self.main]
        yield from (model for model in found if isinstance(model, ObjectModel))
        yield from (model for model in found if not isinstance(model, ObjectModel))

    def local(self, name: str) -> Model:
        """A model of this module by name."""
        return self.main if name == self.main.name else self.locals[name]
