"""Streams of events: one reader without I/O, and two thin loops around it."""

from __future__ import annotations

from collections import deque
from collections.abc import AsyncIterator, Callable, Iterator
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

from ._json import JSONDecodeError, loads
from .errors import (
    APIConnectionError,
    APIError,
    APIResponseValidationError,
    OpenAIError,
    StreamError,
)
from .sse import SSEParser
from .wire import WireResponse

if TYPE_CHECKING:
    from .call import Call
    from .decoding import EventTable
    from .hooks.plan import Plan

T = TypeVar("T")
KEPT_EVENTS = 1024  # how many of the last events a StreamError shows
DRAIN_LIMIT = 65_536  # bytes read after the end marker, so that the connection can be used again


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


class _Life:
    """What a stream and the generator of its events share, so that neither holds the other.

    The last reference to either then closes the response at once, without the collector.
    """

    __slots__ = ("closed", "info", "plan", "response")

    def __init__(self, response: WireResponse, info: Call | None, plan: Plan) -> None:
        self.response = response
        self.info = info
        self.plan = plan
        self.closed = False

    @property
    def watched(self) -> bool:
        """Whether hooks want to see the events."""
        return self.info is not None and self.plan.stream_event is not None

    def observed(self, found: list[Any]) -> Iterator[Any]:
        """Show events to the hooks on their way out."""
        for event in found:
            for observe in self.plan.stream_event or ():
                observe(self.info, event)
            yield event

    def ended(self, error: BaseException | None) -> None:
        """Report the end of the call, once."""
        info, self.info = self.info, None
        if info is not None:
            self.plan.end(info, self.response, error)

    def mapped(self, error: Exception) -> Exception:
        """Let a plugin choose another exception."""
        if self.info is not None and self.plan.map_error is not None:
            return self.plan.map_error(self.info, error) or error
        return error

    def finish(self, error: BaseException | None = None) -> None:
        """Close the response and report, once."""
        if not self.closed:
            self.closed = True
            self.response.close()
            self.ended(error)

    async def afinish(self, error: BaseException | None = None) -> None:
        """Do the same without blocking."""
        if not self.closed:
            self.closed = True
            await self.response.aclose()
            self.ended(error)


class _StreamBase(Generic[T]):
    """What both kinds of stream share."""

    def __init__(
        self, response: WireResponse, reader: EventReader, info: Call | None, plan: Plan
    ) -> None:
        self._life = _Life(response, info, plan)
        self._handed_out = False
        self._reader = reader

    @property
    def response(self) -> WireResponse:
        """The response whose body is streamed: `status`, `headers`."""
        return self._life.response

    @property
    def request_id(self) -> str | None:
        """The server's id of the request."""
        return self.response.headers.get("x-request-id")

    def __repr__(self) -> str:
        """Name the request."""
        return f"<{type(self).__name__} of {self.response.request!r}>"


class Stream(_StreamBase[T]):
    """Events of one response, as they arrive; closed at the end by itself.

    Iterate it, best inside `with`.
    """

    def __init__(
        self, response: WireResponse, reader: EventReader, info: Call | None, plan: Plan
    ) -> None:
        super().__init__(response, reader, info, plan)
        self._events: Iterator[T] = _events(self._life, reader)

    def __iter__(self) -> Iterator[T]:
        """Iterate the events; a second iteration goes on where the first stopped."""
        self._handed_out = True  # a loop keeps the events, not the stream
        return self._events

    def __next__(self) -> T:
        """The next event."""
        return next(self._events)

    def close(self) -> None:
        """Stop and give up the connection."""
        events: Any = self._events
        events.close()
        self._life.finish()

    def __enter__(self) -> Self:
        """Use the stream in a `with` block."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close."""
        self.close()

    def __del__(self) -> None:
        """Close a stream that was dropped before it was read."""
        if not getattr(self, "_handed_out", True):
            self._life.finish()


def _events(life: _Life, reader: EventReader) -> Iterator[Any]:
    """Read a response to its end, or until the iterator is closed or dropped."""
    feed = reader.feed
    watched = life.watched
    failure: BaseException | None = None
    try:
        chunks = life.response.iter_bytes()
        for chunk in chunks:
            found = feed(chunk)
            if found:
                yield from life.observed(found) if watched else found
            if reader.failure is not None:
                raise reader.failure
            if reader.done:
                _drain(chunks)
                break
        else:
            yield from life.observed(reader.finish())
            if reader.failure is not None:
                raise reader.failure
    except GeneratorExit:
        raise
    except APIConnectionError as error:
        failure = life.mapped(reader.broken(error))
        raise failure from error
    except Exception as error:
        failure = life.mapped(error)
        if failure is error:
            raise
        raise failure from error
    finally:
        life.finish(failure)


class AsyncStream(_StreamBase[T]):
    """Events of one response, as they arrive, for `async for`; closed at the end by itself."""

    def __init__(
        self, response: WireResponse, reader: EventReader, info: Call | None, plan: Plan
    ) -> None:
        super().__init__(response, reader, info, plan)
        self._events: AsyncIterator[T] = _aevents(self._life, reader)

    def __aiter__(self) -> AsyncIterator[T]:
        """Iterate the events; a second iteration goes on where the first stopped."""
        self._handed_out = True  # a loop keeps the events, not the stream
        return self._events

    async def __anext__(self) -> T:
        """The next event."""
        return await self._events.__anext__()

    async def aclose(self) -> None:
        """Stop and give up the connection."""
        events: Any = self._events
        await events.aclose()
        await self._life.afinish()

    close = aclose

    async def __aenter__(self) -> Self:
        """Use the stream in an `async with` block."""
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close."""
        await self.aclose()

    def __del__(self) -> None:
        """Close a stream that was dropped before it was read, where a loop runs to do it in."""
        if not getattr(self, "_handed_out", True) and not self._life.closed:
            self._life.closed = True
            _close_in_loop(self.response)
            self._life.ended(None)


async def _aevents(life: _Life, reader: EventReader) -> AsyncIterator[Any]:
    """Do the same without blocking."""
    feed = reader.feed
    watched = life.watched
    failure: BaseException | None = None
    chunks: Any = life.response.aiter_bytes()
    try:
        async for chunk in chunks:
            found = feed(chunk)
            for event in life.observed(found) if watched else found:
                yield event
            if reader.failure is not None:
                raise reader.failure
            if reader.done:
                await _adrain(chunks)
                break
        else:
            for event in life.observed(reader.finish()):
                yield event
            if reader.failure is not None:
                raise reader.failure
    except GeneratorExit:
        raise
    except APIConnectionError as error:
        failure = life.mapped(reader.broken(error))
        raise failure from error
    except Exception as error:
        failure = life.mapped(error)
        if failure is error:
            raise
        raise failure from error
    finally:
        close = getattr(chunks, "aclose", None)
        if close is not None:  # an abandoned generator would wait for the collector
            await close()
        await life.afinish(failure)


def _drain(chunks: Iterator[bytes]) -> None:
    """Read the little that follows the end marker; an error there is of no interest any more."""
    left = DRAIN_LIMIT
    try:
        for chunk in chunks:
            left -= len(chunk)
            if left < 0:
                break
    except APIConnectionError:
        pass


async def _adrain(chunks: AsyncIterator[bytes]) -> None:
    import anyio

    left = DRAIN_LIMIT
    try:
        with anyio.move_on_after(1):  # the events are complete: do not wait for a server's slow end
            async for chunk in chunks:
                left -= len(chunk)
                if left < 0:
                    break
    except APIConnectionError:
        pass


def _close_in_loop(response: WireResponse) -> None:
    import sys

    if "asyncio" in sys.modules:
        from asyncio import get_running_loop

        try:
            task = get_running_loop().create_task(response.aclose())
        except RuntimeError:
            return
        _CLOSING.add(task)
        task.add_done_callback(_CLOSING.discard)


_CLOSING: set[Any] = set()  # asyncio keeps only weak references to tasks
