"""Our own components as the type of an output: decoded as all components are, nothing is lost."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import attrs

from ..decoding import DECODERS
from ..unions import TaggedUnion
from .errors import expected
from .nodes import is_object
from .objects import Object, Union


@attrs.define(eq=False, slots=True)
class ComponentObject(Object):
    """A component."""

    def decode(self, value: Any) -> Any:
        """What does not fit is kept as it came; see `oai_core.decoding`."""
        if not is_object(value):
            raise expected(self.label, value)
        return DECODERS.for_type(self.build)(value)


@attrs.frozen(eq=False)
class ComponentUnion(Union):
    """A tagged union of components."""

    union: TaggedUnion

    def decode(self, value: Any) -> Any:
        """An unknown tag gives an `UnknownComponent`."""
        if not is_object(value):
            raise expected(self.label, value)
        return DECODERS.for_union(self.union)(value)


def member_names(union: TaggedUnion) -> Iterator[str]:
    """The names of the classes that a union may give."""
    targets = [*union.members.values(), union.absent]
    for target in targets:
        if isinstance(target, str):
            yield target
        elif target is not None:
            yield from (when.target for when in target)
