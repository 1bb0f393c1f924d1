"""The calls of tools in one streamed answer."""

from __future__ import annotations

from collections.abc import Callable
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from oai_core.components import Component, fields_of
from oai_core.encoding import ENCODERS
from oai_core.helpers.accumulate import Accumulation, Text

from ..components.chat_completion_message_tool_call_chunk import (
    ChatCompletionMessageToolCallChunk,
    ChatCompletionMessageToolCallChunkFunction,
)
from .events import FunctionToolCallArgumentsDeltaEvent, FunctionToolCallArgumentsDoneEvent

if TYPE_CHECKING:
    from .parsing import Wanted


def _all_but(cls: type, *names: str) -> tuple[Callable[[Any], Any], tuple[None, ...]]:
    """What reads all other fields at once, and what it gives where nothing is in them."""
    others = [field.name for field in fields_of(cls) if field.name not in names]
    return attrgetter(*others), (None,) * len(others)


_beside, _NOTHING_BESIDE = _all_but(ChatCompletionMessageToolCallChunk, "index", "function")
_but_arguments, _ONLY_ARGUMENTS = _all_but(ChatCompletionMessageToolCallChunkFunction, "arguments")


class Calls:
    """The calls, by their place in the answer.

    Servers tell them apart by `index`; some leave that out, or give the same to all of them.
    """

    __slots__ = ("_by_index", "_calls", "_choice", "_done", "_last", "_wanted")

    def __init__(self, choice: int, wanted: Wanted[Any]) -> None:
        self._choice = choice
        self._wanted = wanted
        self._calls: dict[int, Accumulation] = {}
        self._by_index: dict[int, int] = {}  # an index as sent -> the place
        self._last: int | None = None
        self._done: set[int] = set()

    @property
    def has_any(self) -> bool:
        """Whether a call has begun."""
        return bool(self._calls)

    def feed(self, calls: list[Any], events: list[Any]) -> bool:
        """Take the deltas of calls; returns whether they begin or go on with another call."""
        changed = False
        for call in calls:
            if self._go_on(call, events):
                continue
            if call.__class__ is dict or isinstance(call, Component):
                members = ENCODERS.shallow(call)
                place = self._place(members)
                changed = changed or place != self._last
                self._last = place
                self._add(place, members, events)
        return changed

    def _go_on(self, call: Any, events: list[Any]) -> bool:
        """Take the short way for the common delta: more of the last call, and nothing else."""
        last = self._last
        if last is None or call.__class__ is not ChatCompletionMessageToolCallChunk:
            return False
        index: Any = call.index
        made = call.function
        if (
            index.__class__ is not int
            or made.__class__ is not ChatCompletionMessageToolCallChunkFunction
            or self._by_index.get(index) != last
            or _beside(call) != _NOTHING_BESIDE
            or _but_arguments(made) != _ONLY_ARGUMENTS
        ):
            return False
        delta: Any = made.arguments
        function: Any = self._calls[last].values.get("function")
        text = function.text("arguments") if function.__class__ is Accumulation else None
        if text is None or delta.__class__ is not str:
            return False
        text.pieces.append(delta)
        self._tell(last, function, delta, text, events)
        return True

    def done(self, events: list[Any], *, all_but_last: bool = False) -> None:
        """Tell of the calls that nothing more comes for."""
        for place in sorted(self._calls):
            if place not in self._done and not (all_but_last and place == self._last):
                self._done.add(place)
                function: Any = self._calls[place].values.get("function")
                if function.__class__ is Accumulation:
                    name, text = function.values.get("name") or "", function.text("arguments")
                    arguments = "" if text is None else str(text)
                    events.append(
                        FunctionToolCallArgumentsDoneEvent(
                            self._choice, place, name, arguments, self._wanted
                        )
                    )

    def plain(self) -> list[dict[str, Any]]:
        """The calls so far, as they would stand in a message that was not streamed."""
        whole = [self._calls[place].plain() for place in sorted(self._calls)]
        for call in whole:
            call.pop("index", None)
            call.setdefault("type", "custom" if "custom" in call else "function")
        return whole

    def _place(self, call: dict[str, Any]) -> int:
        index: Any = call.get("index")
        call_id: Any = call.get("id")
        if index.__class__ is not int:
            place = self._place_by_id(call_id) if call_id else None
            if place is None and not (call_id or _name(call)):
                place = self._last
            return self._next() if place is None else place
        place = self._by_index.get(index)
        if place is None:
            place = index if index not in self._calls else self._next()
            self._by_index[index] = place
        elif call_id and _name(call) and self._calls[place].values.get("id") not in (None, call_id):
            place = self._place_by_id(call_id)
            if place is None:
                place = self._by_index[index] = self._next()
        return place

    def _place_by_id(self, call_id: Any) -> int | None:
        return next(
            (place for place, call in self._calls.items() if call.values.get("id") == call_id), None
        )

    def _next(self) -> int:
        return max(self._calls, default=-1) + 1

    def _add(self, place: int, members: dict[str, Any], events: list[Any]) -> None:
        call = self._calls.get(place)
        if call is None:
            call = self._calls[place] = Accumulation()
        elif call.values.get("id"):
            members.pop("id", None)  # some servers make a new one for every delta
        call.add(members)
        function: Any = call.values.get("function")
        if function.__class__ is not Accumulation:
            return
        delta: Any = _member(members.get("function"), "arguments")
        if delta.__class__ is not str:
            delta = ""
        self._tell(place, function, delta, function.text("arguments"), events)

    def _tell(
        self, place: int, function: Accumulation, delta: str, text: Text | None, events: list[Any]
    ) -> None:
        name: Any = function.values.get("name")
        if name.__class__ is not str:
            name = ""
        events.append(
            FunctionToolCallArgumentsDeltaEvent(
                self._choice,
                place,
                name,
                delta,
                text,
                0 if text is None else len(text.pieces),
                name in self._wanted.readers,
            )
        )


def _name(call: dict[str, Any]) -> Any:
    for kind in ("function", "custom"):
        name = _member(call.get(kind), "name")
        if name:
            return name
    return None


def _member(value: Any, name: str) -> Any:
    """A member of a component or of a mapping, which it is where its class does not know it."""
    return value.get(name) if value.__class__ is dict else getattr(value, name, None)
