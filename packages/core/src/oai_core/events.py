"""Bytes of a stream to decoded events, without I/O."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ._json import JSONDecodeError, loads
from .errors import APIError, APIResponseValidationError, OpenAIError, StreamError
from .sse import SSEParser
from .wire import WireResponse

if TYPE_CHECKING:
    from .decoding import EventTable

KEPT_EVENTS = 1024  # how many of the last events a StreamError shows

_STOP: Any = object()


def _same(value: Any) -> Any:
    return value


class EventReader:
    """Bytes to events. A fault is kept in `failure`, so that the events before it are seen."""

    def __init__(
        self,
        decode: Callable[[Any], Any] | None,
        *,
        frames: bool,
        response: WireResponse,
        table: EventTable | None = None,
        refuse: Callable[[bytes], OpenAIError] | None = None,
    ) -> None:
        """`frames` decodes `{"event", "data"}` mappings instead of the data alone.

        `table` is the tag of the events' union and its functions by tag; `refuse` makes the error
        for a body that is no stream.
        """
        self._tag: str = table[0] if table else ""
        self._known: dict[Any, Any] | None = table[1] if table else None
        self._table: dict[Any, Callable[[Any], Any]] = {}
        self._decode = decode
        self._frames = frames
        self._response = response
        self._refuse = refuse
        self._whole: list[bytes] = []
        self._parser: SSEParser[Any] = SSEParser(names=True) if frames else SSEParser()
        self.events: deque[Any] = deque(maxlen=KEPT_EVENTS)
        self.done = False
        self.failure: OpenAIError | None = None

    def feed(self, chunk: bytes) -> list[Any]:
        """Take bytes and return the events that are complete."""
        if self._refuse is not None:
            self._whole.append(chunk)
            return []
        events = self._parser.feed(chunk)
        return self._read_frames(events) if self._frames else self._read(events)

    def _read(self, payloads: list[bytes]) -> list[Any]:
        """Decode data without names; the common event costs one look into the union's table."""
        found: list[Any] = []
        add = found.append
        tag, table = self._tag, self._table
        careful = self._known is None or self._parser.error is not None
        for data in payloads:
            if careful:
                event = self._read_one(data)
                if event is _STOP:
                    break
                add(event)
                continue
            try:
                value = loads(data)
                if "error" in value:
                    raise KeyError
                event = table[value[tag]](value)
            except (KeyError, TypeError, JSONDecodeError):
                event = self._read_one(data)
                if event is _STOP:
                    break
            add(event)
        self._keep(found)
        return found

    def _read_one(self, data: bytes) -> Any:
        """Decode one event with all its special cases; `_STOP` after the end or a fault."""
        try:
            value = loads(data)
        except JSONDecodeError as error:
            if data.strip() == b"[DONE]":
                self.done = True
            else:
                self.failure = self._malformed(data, error)
            return _STOP
        decode = self._decode or _same
        if value.__class__ is not dict:
            if data is not self._parser.error:
                return decode(value)
        elif not (value.get("error") or value.get("type") == "error" or data is self._parser.error):
            event = decode(value)
            self._learn(value)
            return event
        self.failure = self._error(value)
        return _STOP

    def _learn(self, value: dict[str, Any]) -> None:
        """Remember the function for a tag: the next event of its kind takes the short way."""
        if self._known is not None:
            name = value.get(self._tag)
            if isinstance(name, str) and name in self._known:
                self._table[name] = self._known[name]

    def _read_frames(self, frames: list[tuple[str | None, bytes]]) -> list[Any]:
        """Decode names and data together."""
        found: list[Any] = []
        for name, data in frames:
            if data.strip() == b"[DONE]":
                self.done = True
                break
            try:
                value = loads(data)
            except JSONDecodeError as error:
                self.failure = self._malformed(data, error)
                break
            if name == "error" or (value.__class__ is dict and value.get("error")):
                self.failure = self._error(value)
                break
            frame = {"event": name, "data": value}
            found.append(frame if self._decode is None else self._decode(frame))
        self._keep(found)
        return found

    def _keep(self, found: list[Any]) -> None:
        """Remember the last events; a fault among these bytes is told of those before it."""
        self.events.extend(found)
        if found and isinstance(self.failure, StreamError):
            self.failure.events = list(self.events)

    def finish(self) -> list[Any]:
        """Take the end of the body; what is left of an event is an error unless it is whole."""
        if self._refuse is not None:
            self.failure = self._refuse(b"".join(self._whole))
            return []
        rest = self._parser.finish()  # some servers leave out the blank line after the last event
        found = self._read_frames(rest) if self._frames else self._read(rest)
        pending = bytes(self._parser.pending)
        kind = self._response.headers.get("content-type", "")
        if not (self.events or self.done or self.failure or pending.strip()) and (
            not kind.startswith("text/event-stream")
        ):
            self.failure = APIResponseValidationError(
                "A stream was asked for, but the server answered with an empty body.",
                response=self._response,
                body=b"",
            )
        if pending.strip() and self.failure is None and not self.done:
            self.failure = StreamError(
                "The stream ended in the middle of an event.",
                response=self._response,
                events=list(self.events),
                partial=pending,
            )
        return found

    def broken(self, cause: BaseException) -> StreamError:
        """The error for a connection that broke before the end."""
        return StreamError(
            f"The stream broke off after {len(self.events)} events: {cause}",
            response=self._response,
            events=list(self.events),
            partial=bytes(self._parser.pending),
            cause=cause,
        )

    def _malformed(self, data: bytes, error: Exception) -> StreamError:
        return StreamError(
            f"An event of the stream is not JSON: {error}",
            response=self._response,
            events=list(self.events),
            partial=data,
            cause=error,
        )

    def _error(self, value: Any) -> APIError:
        body = (value.get("error") or value) if value.__class__ is dict else value
        message = body.get("message") if body.__class__ is dict else str(body)
        return APIError(
            str(message or "The server reported an error in the stream."),
            self._response.request,
            body=body,
        )
