"""Messages and steps that grow by deltas: each is a whole object but for one list of parts."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, cast

from oai_core.components import Component
from oai_core.encoding import ENCODERS
from oai_core.helpers.accumulate import Accumulation

if TYPE_CHECKING:
    from oai_core.decoding import Decoders

Members = dict[str, Any]


def members(value: Any) -> Members:
    """The members of a component or a mapping, one level deep; of anything else none."""
    if isinstance(value, Component):
        made: Members = ENCODERS.shallow(value)
        return made
    return dict(cast("Mapping[str, Any]", value)) if isinstance(value, Mapping) else {}


class Growing(ABC):
    """One object, as far as its events told it; what the server sent whole at its end wins."""

    schema: str  # the component
    parts_schema: str  # and what each of its parts is

    def __init__(self, decoders: Decoders) -> None:
        self._decoders = decoders
        self._head = Accumulation()
        self._parts: dict[int, Accumulation] = {}
        self._last = 0
        self.begun = False  # in this stream
        self.announced: set[int] = set()
        self.final: Any = None

    @abstractmethod
    def split(self, whole: Members) -> list[Any]:
        """Take the list of parts out of the members of an object or a delta."""

    @abstractmethod
    def join(self, whole: Members, parts: list[Members]) -> None:
        """Put the parts back."""

    @abstractmethod
    def parts_of(self, whole: Any) -> list[Any]:
        """The parts of a decoded object."""

    def tell(self, whole: Any) -> None:
        """Take the whole object, as it is at its beginning; deltas may have come before."""
        self.begun = True
        given = members(whole)
        parts = self.split(given)
        self._head = Accumulation({**self._head.plain(), **given})
        if not self._parts:
            for index, part in enumerate(parts):
                self._parts[index] = Accumulation(members(part))

    def grow(self, delta: Any) -> Iterator[tuple[int, Any]]:
        """Add a delta; gives its pieces with the index of the part that each belongs to."""
        self.begun = True
        given = members(delta)
        pieces = self.split(given)
        self._head.add(given)
        for piece in pieces:
            added = members(piece)
            index = self._last = self._index(added)
            if index not in self._parts:
                self._parts[index] = Accumulation()
            self._parts[index].add(added)
            yield index, piece

    def _index(self, piece: Members) -> int:
        """Where a piece belongs; without an index to the part of its id, or else to the last."""
        index = piece.get("index")
        if isinstance(index, int):
            return index
        for name in ("id", "type"):
            value = piece.get(name)
            if value is not None:
                alike = [i for i, part in self._parts.items() if part.values.get(name) == value]
                if not alike:
                    return max(self._parts, default=-1) + 1
                return self._last if self._last in alike else alike[-1]
        return self._last

    def part(self, index: int) -> Any:
        """One part so far, decoded."""
        if self.final is not None:
            parts = self.parts_of(self.final)
            if index < len(parts):
                return parts[index]
        return self._decoded(self.parts_schema, self._parts[index].plain())

    def whole(self) -> Any:
        """The whole object so far, decoded."""
        if self.final is not None:
            return self.final
        plain = self._head.plain()
        self.join(plain, [self._parts[index].plain() for index in sorted(self._parts)])
        return self._decoded(self.schema, plain)

    def _decoded(self, schema: str, plain: Members) -> Any:
        return self._decoders.for_annotation(schema, "oai_assistants.components")(plain)


class GrowingMessage(Growing):
    """A message, whose parts are its content."""

    schema = "MessageObject"
    parts_schema = "MessageObjectContentItem"

    def split(self, whole: Members) -> list[Any]:
        """Take out `content`."""
        return whole.pop("content") if isinstance(whole.get("content"), list) else []

    def join(self, whole: Members, parts: list[Members]) -> None:
        """Put in `content`."""
        if parts or "content" not in whole:
            whole["content"] = parts

    def parts_of(self, whole: Any) -> list[Any]:
        """The `content`."""
        return getattr(whole, "content", None) or []


class GrowingStep(Growing):
    """A step of a run, whose parts are calls of tools."""

    schema = "RunStepObject"
    parts_schema = "RunStepDetailsToolCallsObjectToolCallsItem"

    def split(self, whole: Members) -> list[Any]:
        """Take out the `tool_calls` of `step_details`."""
        details = members(whole.get("step_details"))
        if not isinstance(details.get("tool_calls"), list):
            return []
        calls: list[Any] = details.pop("tool_calls")
        whole["step_details"] = details
        return calls

    def join(self, whole: Members, parts: list[Members]) -> None:
        """Put in the `tool_calls` of `step_details`."""
        details = members(whole.get("step_details"))
        if parts or details.get("type") == "tool_calls":
            whole["step_details"] = {"type": "tool_calls", "tool_calls": parts, **details}

    def parts_of(self, whole: Any) -> list[Any]:
        """The `tool_calls`."""
        details = getattr(whole, "step_details", None)
        return getattr(details, "tool_calls", None) or []
