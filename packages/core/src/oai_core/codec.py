"""The codec of a client: compiled functions for components, cattrs for all other types."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar

from .components import Component
from .decoding import DECODERS, Decoder, Decoders
from .encoding import ENCODERS, Encoders
from .unions import Alias, TaggedUnion

if TYPE_CHECKING:
    from cattrs import Converter

T = TypeVar("T")


class Codec:
    """Turns JSON values into typed ones and back.

    Components go through functions compiled from their annotations. Any other type goes through one
    cattrs `Converter`, which is made when it is first needed and knows components too.
    """

    def __init__(self) -> None:
        """Share the compiled functions of all codecs until a hook is registered."""
        self.decoders: Decoders = Decoders(self._convert)
        self.encoders: Encoders = Encoders(self._unstructure)

    @cached_property
    def converter(self) -> Converter:
        """The cattrs converter underneath. Register hooks for components on the codec itself."""
        from cattrs import Converter

        made = Converter()

        def is_ours(target: Any) -> bool:
            return isinstance(target, TaggedUnion | Alias) or (
                isinstance(target, type) and issubclass(target, Component)
            )

        def structure(target: Any) -> Callable[[Any, Any], Any]:
            decode = self.decoders.for_type(target)

            def build(value: Any, _: Any) -> Any:
                return decode(value)

            return build

        def unstructure(_: Any) -> Callable[[Any], Any]:
            return self.encoders.to_jsonable

        made.register_structure_hook_factory(is_ours, structure)
        made.register_unstructure_hook_factory(is_ours, unstructure)
        return made

    def _convert(self, target: Any) -> Decoder:
        converter = self.converter
        return lambda value: converter.structure(value, target)

    def _unstructure(self, value: Any) -> Any:
        return self.converter.unstructure(value)

    def register_structure_hook(self, cls: type[T], function: Callable[[Any, type[T]], T]) -> None:
        """Decode values for `cls`, a component or any other class, with `function(value, cls)`."""
        if issubclass(cls, Component):
            self.decoders.register(cls, lambda value: function(value, cls))
        else:
            self.converter.register_structure_hook(cls, function)

    def register_unstructure_hook(self, cls: type[T], function: Callable[[T], Any]) -> None:
        """Encode instances of `cls` in request bodies with `function(value)`."""
        self.encoders.register(cls, function)
        if not issubclass(cls, Component):
            self.converter.register_unstructure_hook(cls, function)

    def decode(self, value: Any, target: Any) -> Any:
        """Build a component, a member of a union or any type of cattrs' from a JSON value."""
        return self.decoders.for_type(target)(value)

    def encode(self, value: Any) -> Any:
        """Turn a value into plain JSON values."""
        return self.encoders.to_jsonable(value)

    def dumps(self, value: Any) -> bytes:
        """Write a value as JSON; the errors name the place that JSON cannot hold."""
        return self.encoders.dumps(value)


class _SharedCodec(Codec):
    """The codec of all clients that no plugin changed: compiled once a process."""

    def __init__(self) -> None:
        self.decoders = DECODERS
        self.encoders = ENCODERS
        DECODERS.set_convert(self._convert)
        ENCODERS.set_fallback(self._unstructure)

    def register_structure_hook(self, cls: type[T], function: Callable[[Any, type[T]], T]) -> None:
        """Refuse: a hook here would change every client."""
        raise RuntimeError("Register codec hooks in `oai_setup_codec`, on the codec it is given.")

    register_unstructure_hook = register_structure_hook  # type: ignore[assignment]


SHARED = _SharedCodec()
"""Used by every client without codec hooks."""
