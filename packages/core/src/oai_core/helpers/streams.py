"""Streams that add events of their own to those of the server, and gather the final value.

An accumulator holds the logic, without I/O; two thin loops feed it.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Sequence
from contextlib import suppress
from types import AsyncGeneratorType, GeneratorType, TracebackType
from typing import TYPE_CHECKING, Any, Generic, Protocol, Self, TypeVar, cast

if TYPE_CHECKING:
    from ..wire import WireResponse

E = TypeVar("E")
R = TypeVar("R")
Event_co = TypeVar("Event_co", covariant=True)
Result_co = TypeVar("Result_co", covariant=True)
S = TypeVar("S")


class Accumulator(Protocol[Event_co, Result_co]):
    """Turns the server's events into those of the stream, and into the final value."""

    def feed(self, raw: Any) -> Sequence[Event_co]:
        """Take one event of the server; return what the caller sees for it."""
        ...

    def finish(self) -> Sequence[Event_co]:
        """Take the end of the server's events; return what the caller sees then."""
        ...

    def result(self) -> Result_co:
        """Return the final value, or raise what tells why there is none."""
        ...


class _StreamBase(Generic[E, R]):
    def __init__(self, source: Any, accumulator: Accumulator[E, R]) -> None:
        self._source = source
        self._accumulator = accumulator

    @property
    def response(self) -> WireResponse:
        """The response whose body is streamed: `status`, `headers`."""
        response: WireResponse = self._source.response
        return response

    @property
    def request_id(self) -> str | None:
        """The server's id of the request."""
        request_id: str | None = self._source.request_id
        return request_id

    def __repr__(self) -> str:
        """Name the source."""
        return f"<{type(self).__name__} of {self._source!r}>"


class HelperStream(_StreamBase[E, R]):
    """Events of one call, gathered on the way; iterate it inside `with`."""

    def __init__(self, source: Any, accumulator: Accumulator[E, R]) -> None:
        super().__init__(source, accumulator)
        self._events: Iterator[E] = _events(source, accumulator)

    def __iter__(self) -> Iterator[E]:
        """Iterate the events; a second iteration goes on where the first stopped."""
        return self._events

    def __next__(self) -> E:
        """The next event."""
        return next(self._events)

    def until_done(self) -> Self:
        """Read all events that are left."""
        for _ in self._events:
            pass
        return self

    def _final(self) -> R:
        self.until_done()
        return self._accumulator.result()

    def close(self) -> None:
        """Stop and give up the connection; from any thread, if the source can be closed so."""
        try:
            self._source.close()
        finally:
            self._end()

    def _end(self) -> None:
        with suppress(ValueError):  # it runs in another thread, and ends with its source
            cast("GeneratorType[E]", self._events).close()

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
        try:
            self._source.__exit__(kind, error, trace)
        finally:
            self._end()


def _events(source: Any, accumulator: Accumulator[Any, Any]) -> Iterator[Any]:
    feed = accumulator.feed
    for raw in source:
        yield from feed(raw)
    yield from accumulator.finish()


class AsyncHelperStream(_StreamBase[E, R]):
    """Events of one call, gathered on the way, for `async for` inside `async with`."""

    def __init__(self, source: Any, accumulator: Accumulator[E, R]) -> None:
        super().__init__(source, accumulator)
        self._events: AsyncIterator[E] = _aevents(source, accumulator)

    def __aiter__(self) -> AsyncIterator[E]:
        """Iterate the events; a second iteration goes on where the first stopped."""
        return self._events

    async def __anext__(self) -> E:
        """The next event."""
        return await self._events.__anext__()

    async def until_done(self) -> Self:
        """Read all events that are left."""
        async for _ in self._events:
            pass
        return self

    async def _final(self) -> R:
        await self.until_done()
        return self._accumulator.result()

    async def aclose(self) -> None:
        """Stop and give up the connection."""
        try:
            await self._source.aclose()
        finally:
            await self._end()

    close = aclose

    async def _end(self) -> None:
        events = cast("AsyncGeneratorType[E]", self._events)
        if not events.ag_running:  # in another task it ends with its source
            await events.aclose()

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
        try:
            await self._source.__aexit__(kind, error, trace)
        finally:
            await self._end()


async def _aevents(source: Any, accumulator: Accumulator[Any, Any]) -> AsyncIterator[Any]:
    feed = accumulator.feed
    async for raw in source:
        for event in feed(raw):
            yield event
    for event in accumulator.finish():
        yield event


class _NotBegun:
    """Says what is forgotten where a manager is taken for its stream."""

    __slots__ = ()

    if not TYPE_CHECKING:  # checkers see themselves that there is no such thing

        def __iter__(self) -> Any:
            raise TypeError(f"The stream is not open: `{self._use} ...stream(...) as stream`")

        __aiter__ = __iter__

        def __getattr__(self, name: str) -> Any:
            hint = f": the stream is not open; `{self._use} ...stream(...) as stream`"
            if name.startswith("_"):
                hint = ""
            raise AttributeError(f"{type(self).__name__!r} has no attribute {name!r}{hint}")


class StreamManager(_NotBegun, Generic[S]):
    """A stream to come: the request is sent by `with`, which closes the stream at its end."""

    _use = "with"

    def __init__(self, start: Callable[[], S]) -> None:
        """`start` makes the call and returns a stream, a context manager itself."""
        self._start = start
        self._stream: S | None = None

    def __enter__(self) -> S:
        """Send the request."""
        if self._stream is not None:
            raise RuntimeError("This stream was begun already: ask for another one.")
        self._stream = self._start()
        return self._stream

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close the stream."""
        stream: Any = self._stream
        if stream is not None:
            stream.__exit__(kind, error, trace)


class AsyncStreamManager(_NotBegun, Generic[S]):
    """A stream to come: the request is sent by `async with`, which closes it at its end."""

    _use = "async with"

    def __init__(self, start: Callable[[], Awaitable[S]]) -> None:
        """`start` makes the call and returns a stream, an async context manager itself."""
        self._start = start
        self._stream: S | None = None

    async def __aenter__(self) -> S:
        """Send the request."""
        if self._stream is not None:
            raise RuntimeError("This stream was begun already: ask for another one.")
        self._stream = await self._start()
        return self._stream

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close the stream."""
        stream: Any = self._stream
        if stream is not None:
            await stream.__aexit__(kind, error, trace)
