"""Events of a response in, the same with what was gathered out, and the response at the end."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from oai_core.errors import StreamError
from oai_core.helpers.accumulate import Text
from oai_core.helpers.retyping import retyped

from ..components.response import Response
from ..components.response_completed_event import ResponseCompletedEvent
from ..components.response_failed_event import ResponseFailedEvent
from ..components.response_function_call_arguments_delta_event import (
    ResponseFunctionCallArgumentsDeltaEvent,
)
from ..components.response_function_call_arguments_done_event import (
    ResponseFunctionCallArgumentsDoneEvent,
)
from ..components.response_incomplete_event import ResponseIncompleteEvent
from ..components.response_text_delta_event import ResponseTextDeltaEvent
from ..components.response_text_done_event import ResponseTextDoneEvent
from .events import (
    ParsedResponseCompletedEvent,
    ParsedResponseFailedEvent,
    ParsedResponseFunctionCallArgumentsDeltaEvent,
    ParsedResponseFunctionCallArgumentsDoneEvent,
    ParsedResponseIncompleteEvent,
    ParsedResponseTextDeltaEvent,
    ParsedResponseTextDoneEvent,
)
from .parsed import ParsedResponse
from .snapshot import KINDS, Kind, Snapshot

if TYPE_CHECKING:
    from .events import ParsedResponseStreamEvent
    from .parsing import Wanted

T = TypeVar("T")
_DELTAS: dict[type, Any] = {
    ResponseTextDeltaEvent: ParsedResponseTextDeltaEvent,
    ResponseFunctionCallArgumentsDeltaEvent: ParsedResponseFunctionCallArgumentsDeltaEvent,
}
_ENDS: dict[type, Any] = {
    ResponseCompletedEvent: ParsedResponseCompletedEvent,
    ResponseIncompleteEvent: ParsedResponseIncompleteEvent,
    ResponseFailedEvent: ParsedResponseFailedEvent,
}
_DELTA_KINDS = {f"{name}.delta": kind for name, kind in KINDS.items()}
_DONE_KINDS = {f"{name}.done": kind for name, kind in KINDS.items()}
_ITEMS = frozenset({"response.output_item.added", "response.output_item.done"})
_PARTS = {
    "response.content_part.added": ("content", "content_index"),
    "response.content_part.done": ("content", "content_index"),
    "response.reasoning_summary_part.added": ("summary", "summary_index"),
    "response.reasoning_summary_part.done": ("summary", "summary_index"),
}
_STATES = frozenset({"response.created", "response.queued", "response.in_progress"})
LAST_EVENTS = frozenset({"response.completed", "response.incomplete", "response.failed"})


class ResponseAccumulator(Generic[T]):
    """Gathers one response, whose stream may have come in several pieces."""

    def __init__(self, wanted: Wanted[T]) -> None:
        self._wanted = wanted
        self._snapshot = Snapshot()
        self._final: ParsedResponse[T] | None = None
        self._last: Response | None = None  # the same as it came, where it could not be read
        self._event: Any = None

    def feed(self, raw: Any) -> Sequence[ParsedResponseStreamEvent[T]]:
        """Take one event of the server; return what the caller sees for it."""
        self._event = raw
        name: Any = getattr(raw, "type", None)
        if name.__class__ is not str:
            return (raw,)
        kind = _DELTA_KINDS.get(name)
        if kind is not None:
            return (self._delta(kind, raw),)
        kind = _DONE_KINDS.get(name)
        return (self._other(name, raw) if kind is None else self._done(kind, raw),)

    def finish(self) -> Sequence[ParsedResponseStreamEvent[T]]:
        """Take the end of the server's events."""
        return ()

    def settle(self, response: Response) -> ParsedResponse[T]:
        """Take the response as it is at its end."""
        if not response.output and self._snapshot.items:  # some servers leave it out there
            self._snapshot.response = response
            response = self._snapshot.build()
            if response.status in (None, "completed"):  # so are its items, whatever was told last
                output: list[Any] = response.output
                for item in output:
                    if getattr(item, "status", None) == "in_progress":
                        item.status = "completed"
        self._final, fault = self._wanted.read(response)
        self._last = None if fault is None else response
        del fault  # an exception in a frame that its traceback keeps would be a cycle
        return self._final

    @property
    def sequence_number(self) -> int | None:
        """The number of the last event, if it had one."""
        number = getattr(self._event, "sequence_number", None)
        return number if number.__class__ is int else None

    def result(self) -> ParsedResponse[T]:
        """Return the response; raises the reason why there is none, or why it cannot be read."""
        if self._last is not None:
            return self._wanted.check(self._last)
        if self._final is None:
            raise StreamError("The stream ended before its response did.", partial=self.current())
        return self._final

    def current(self) -> ParsedResponse[T]:
        """Return the response so far."""
        if self._final is not None:
            return self._final
        return self._wanted.read(self._snapshot.build())[0]

    def _delta(self, kind: Kind, event: Any) -> Any:
        item = self._snapshot.item(event, kind.item)
        text = item.text(item.place(kind, event))
        delta: Any = getattr(event, "delta", None)
        if delta.__class__ is str:
            text.pieces.append(delta)
        made = _DELTAS.get(event.__class__)
        if made is not None:
            event = retyped(made, event)
            event._text = text
            event._count = len(text.pieces)
        return event

    def _done(self, kind: Kind, event: Any) -> Any:
        item = self._snapshot.item(event, kind.item)
        whole: Any = getattr(event, kind.member, None)
        if whole.__class__ is str:  # earlier events keep the pieces
            item.texts[item.place(kind, event)] = Text(whole)
        if event.__class__ is ResponseTextDoneEvent:
            event = retyped(ParsedResponseTextDoneEvent, event)
            event._read = self._wanted.text_reader(item.data.get("phase"))
        elif event.__class__ is ResponseFunctionCallArgumentsDoneEvent:
            event = retyped(ParsedResponseFunctionCallArgumentsDoneEvent, event)
            name = item.data.get("name") or event.name
            event._read = self._wanted.arguments_reader(item.data.get("namespace"), name)
        else:
            return event
        event._value = None
        return event

    def _other(self, name: str, event: Any) -> Any:
        snapshot = self._snapshot
        response = getattr(event, "response", None)
        if name in _ITEMS:
            snapshot.put(event)
        elif name in _PARTS:
            snapshot.put_part(event, *_PARTS[name])
        elif name == "response.output_text.annotation.added":
            snapshot.annotate(event)
        elif name in _STATES:
            if isinstance(response, Response):
                snapshot.response = response
        elif name in LAST_EVENTS and isinstance(response, Response):
            final = self.settle(response)
            made = _ENDS.get(event.__class__)
            if made is not None:
                event = retyped(made, event)
                event.response = final
        return event
