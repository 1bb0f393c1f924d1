"""Bytes of a stream to decoded events, without I/O."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ._json import JSONDecodeError, loads, loads_tolerantly
from .errors import APIError, APIResponseValidationError, OpenAIError, StreamError
from .sse import SSEParser
from .wire import WireResponse

if TYPE_CHECKING:
    from .decoding import EventTable

KEPT_EVENTS = 1024  # how many of the last events a StreamError shows

_STOP: Any = object()
_KINDS: dict[type, str] = {
    dict: "object",
    list: "array",
    str: "string",
    bool: "boolean",
    int: "number",
    float: "number",
}


def kind_of(value: Any) -> str:
    """What JSON calls a value."""
    return _KINDS.get(value.__class__, "null")


def media_type(response: WireResponse) -> str:
    """The content type of a response in lower case, without its parameters; "" if it has none."""
    return response.headers.get("content-type", "").partition(";")[0].strip().lower()


class EventReader:
    """Bytes to events. A fault is kept in `failure`, so that the events before it are seen.

    `over` says that no more bytes are wanted: after the end marker, a fault, or `stop()`.
    """

    def __init__(
        self,
        decode: Callable[[Any], Any] | None,
        *,
        frames: bool,
        response: WireResponse,
        table: EventTable | None = None,
        refuse: Callable[[bytes], OpenAIError] | None = None,
        due: str | None = None,
    ) -> None:
        """`frames` decodes `{"event", "data"}` mappings instead of the data alone.

        `table` is the tag of the events' union and its functions by tag; `refuse` makes the error
        for a body that is no stream; `due` is the name of the events if they must be objects.
        """
        self._tag: str = table[0] if table else ""
        self._known: dict[Any, Any] | None = table[1] if table else None
        self._table: dict[Any, Callable[[Any], Any]] = {}
        self._decode = decode
        self._due = due
        self._frames = frames
        self._response = response
        self._refuse = refuse
        self._whole: list[bytes] = []
        self._parser: SSEParser[Any] = SSEParser(names=True) if frames else SSEParser()
        self._split: Callable[[bytes], list[Any]] = self._parser.feed
        self._careful = frames or refuse is not None or table is None
        self.events: deque[Any] = deque(maxlen=KEPT_EVENTS)
        self._remember = self.events.extend
        self.done = False
        self.over = False
        self.failure: OpenAIError | None = None

    def feed(self, chunk: bytes) -> list[Any]:
        """Take bytes and return the events that are complete.

        The common event costs one look into the union's table.
        """
        if self._careful:
            return self._feed_carefully(chunk)
        payloads = self._split(chunk)
        if self._parser.error is not None:
            return self._read(payloads)
        found: list[Any] = []
        tag, table = self._tag, self._table
        for data in payloads:
            try:
                value = loads(data)
                if "error" in value:
                    raise KeyError
                event = table[value[tag]](value)
            except (KeyError, TypeError, JSONDecodeError):
                event = self._read_one(data)
                if event is _STOP:
                    break
            found.append(event)
        self._remember(found)
        if self.over:
            self._tell_events()
        return found

    def stop(self) -> None:
        """Give no more events."""
        self.over = self._careful = True

    def _feed_carefully(self, chunk: bytes) -> list[Any]:
        if self.over:
            return []
        if self._refuse is not None:
            self._whole.append(chunk)
            return []
        events = self._split(chunk)
        return self._read_frames(events) if self._frames else self._read(events)

    def _read(self, payloads: list[bytes]) -> list[Any]:
        """Decode data without names."""
        found: list[Any] = []
        for data in payloads:
            event = self._read_one(data)
            if event is _STOP:
                break
            found.append(event)
        self._keep(found)
        return found

    def _read_one(self, data: bytes) -> Any:
        """Decode one event with all its special cases; `_STOP` after the end or a fault."""
        failing = data is self._parser.error
        value = self._parse(data, failing)
        if value is _STOP:
            return _STOP
        if value.__class__ is not dict:
            if failing:
                return self._fail(self._error(value))
            if self._due is not None:
                return self._fail(self._no_object(value, data))
            return value if self._decode is None else self._decode(value)
        if failing or value.get("error") or value.get("type") == "error":
            return self._fail(self._error(value))
        event = value if self._decode is None else self._decode(value)
        self._learn(value)
        return event

    def _parse(self, data: bytes, failing: bool) -> Any:
        """Parse one event's data, or `_STOP`. The text of an event named `error` may be no JSON."""
        if data.strip() == b"[DONE]":
            self.done = self.over = True
            return _STOP
        try:
            return loads_tolerantly(data)
        except JSONDecodeError as error:
            if failing:
                return self._fail(self._error(data.decode("utf-8", "replace")))
            return self._fail(self._malformed(data, error))

    def _fail(self, failure: OpenAIError) -> Any:
        self.failure = failure
        self.over = True
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
            value = self._parse(data, name == "error")
            if value is _STOP:
                break
            if name == "error" or (value.__class__ is dict and value.get("error")):
                self._fail(self._error(value))
                break
            if value.__class__ is not dict and self._due is not None:
                self._fail(self._no_object(value, data))
                break
            frame = {"event": name, "data": value}
            found.append(frame if self._decode is None else self._decode(frame))
        self._keep(found)
        return found

    def _keep(self, found: list[Any]) -> None:
        """Remember the last events; a fault among these bytes is told of those before it."""
        self._remember(found)
        self._tell_events()

    def _tell_events(self) -> None:
        if isinstance(self.failure, StreamError):
            self.failure.events = list(self.events)

    def finish(self) -> list[Any]:
        """Take the end of the body; what is left of an event is an error unless it is whole."""
        if self.over:
            return []
        if self._refuse is not None:
            self._fail(self._refuse(b"".join(self._whole)))
            return []
        rest = self._parser.finish()  # some servers leave out the blank line after the last event
        found = self._read_frames(rest) if self._frames else self._read(rest)
        if not self.over:
            self._judge_end()
        return found

    def _judge_end(self) -> None:
        """Tell a body that has ended from one that broke off, or that never was a stream."""
        pending = self._parser.pending
        strange = self._parser.strange
        kind = media_type(self._response)
        if strange is not None and not self.events:
            failure: OpenAIError = APIResponseValidationError(
                "A stream was asked for, but the server answered with something else "
                f"({kind or 'no content type'}).",
                response=self._response,
                body=strange,
            )
        elif pending.strip():
            failure = StreamError(
                "The stream ended in the middle of an event.",
                response=self._response,
                events=list(self.events),
                partial=pending,
            )
        elif not self.events and kind != "text/event-stream":
            failure = APIResponseValidationError(
                "A stream was asked for, but the server answered with an empty body.",
                response=self._response,
                body=b"",
            )
        else:
            return
        self._fail(failure)

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

    def _no_object(self, value: Any, data: bytes) -> StreamError:
        """An event of a kind that no server is known to send, and that has no fields to read.

        It would fail in the caller's code, at the first attribute, far from its cause.
        """
        return StreamError(
            f"An event of the stream is a JSON {kind_of(value)}, "
            f"where an object ({self._due}) was due.",
            response=self._response,
            events=list(self.events),
            partial=data,
        )

    def _error(self, value: Any) -> APIError:
        body = (value.get("error") or value) if value.__class__ is dict else value
        message = body.get("message") if body.__class__ is dict else body
        return APIError(
            str(message or "The server reported an error in the stream."),
            self._response.request,
            body=body,
        )
