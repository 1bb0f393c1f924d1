"""Streams of events: two thin loops around a reader without I/O."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from contextlib import suppress
from types import AsyncGeneratorType, GeneratorType, TracebackType
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, cast

from .call import end_of_block
from .errors import APIConnectionError
from .events import EventReader
from .wire import WireResponse

if TYPE_CHECKING:
    from .call import Call
    from .hooks.plan import Plan

__all__ = ["AsyncStream", "EventReader", "Stream"]

T = TypeVar("T")
# What may follow the end marker is read, so that the connection can be used again, but no more:
DRAIN_BYTES = 65_536
DRAIN_SECONDS = 1.0


class _Life:
    """What a stream and the generator of its events share, so that neither holds the other.

    The last reference to either then closes the response at once, without the collector.
    """

    __slots__ = ("closed", "info", "plan", "response", "stopped", "verdict")

    def __init__(self, response: WireResponse, info: Call | None, plan: Plan) -> None:
        self.response = response
        self.info = info
        self.plan = plan
        self.closed = False
        self.stopped = False  # `close` was called; a reader elsewhere finds the end
        self.verdict: BaseException | None = None  # what an observer of events raised

    @property
    def watched(self) -> bool:
        """Whether hooks want to see the events."""
        return self.info is not None and self.plan.stream_event is not None

    def observed(self, found: list[Any]) -> Iterator[Any]:
        """Show events to the hooks on their way out."""
        info = self.info
        for event in found:
            try:
                for observe in self.plan.stream_event or ():
                    observe(info, event)
            except Exception as error:
                self.verdict = error
                raise
            if self.stopped:
                return
            yield event

    def ended(self, error: BaseException | None) -> None:
        """Report the end of the call, once."""
        info, self.info = self.info, None
        if info is not None:
            self.plan.end(info, self.response, error)

    def failure(self, error: BaseException, reader: EventReader) -> BaseException | None:
        """What to raise for what happened; `None` if that was only due to `close` elsewhere."""
        if not isinstance(error, Exception):
            return error
        verdict, self.verdict = self.verdict, None
        if error is not verdict:
            if self.stopped:
                return None
            if isinstance(error, APIConnectionError):
                error = reader.broken(error)
        if self.info is not None and self.plan.map_error is not None:
            return self.plan.map_error(self.info, error) or error
        return error

    def finish(self, error: BaseException | None = None) -> None:
        """Close the response and report, once."""
        if not self.closed:
            self.closed = True
            try:
                self.response.close()
            finally:
                self.ended(error)

    async def afinish(self, error: BaseException | None = None) -> None:
        """Do the same without blocking."""
        if not self.closed:
            self.closed = True
            try:
                await self.response.aclose()
            finally:  # when it is cancelled, too
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
        """Stop and give up the connection; from any thread.

        A loop over the events in another thread ends, as after the last event. Over HTTP/2 it does
        so when the next bytes arrive.
        """
        self._close(None)

    def _close(self, error: BaseException | None) -> None:
        life, events = self._life, cast("GeneratorType[T]", self._events)
        if not life.closed:
            life.stopped = True
            self._reader.stop()
            if life.response.http_version != "HTTP/2":  # others may share that connection
                life.response.abort()  # first, for a thread that begins to wait just now
            if events.gi_running:  # it ends by itself
                return
            life.finish(error)
        with suppress(ValueError):  # it began to run just now, and ends by itself
            events.close()

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
        self._close(end_of_block(error))

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
            if reader.over:
                if reader.failure is not None:
                    raise reader.failure
                if not life.stopped:
                    _drain(life.response, chunks)
                break
        else:
            yield from life.observed(reader.finish())
            if reader.failure is not None:
                raise reader.failure
    except GeneratorExit:
        raise
    except BaseException as error:
        failure = life.failure(error, reader)
        if failure is error:
            raise
        if failure is not None:
            raise failure from error
    finally:
        life.finish(failure)
        failure = None  # an exception in its own frame would be a cycle


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
        """Stop and give up the connection; from any task of the event loop.

        A loop over the events in another task ends, as after the last event. Over HTTP/2 it does
        so when the next bytes arrive.
        """
        await self._aclose(None)

    async def _aclose(self, error: BaseException | None) -> None:
        life, events = self._life, cast("AsyncGeneratorType[T]", self._events)
        if not life.closed:
            life.stopped = True
            self._reader.stop()
            if events.ag_running:  # it ends by itself
                if life.response.http_version != "HTTP/2":
                    await life.response.aclose()
                return
            try:
                await life.afinish(error)
            finally:
                await events.aclose()

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
        await self._aclose(end_of_block(error))

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
    chunks: Any = None
    try:
        chunks = life.response.aiter_bytes()
        async for chunk in chunks:
            found = feed(chunk)
            for event in life.observed(found) if watched else found:
                yield event
            if reader.over:
                if reader.failure is not None:
                    raise reader.failure
                if not life.stopped:
                    await _adrain(chunks)
                break
        else:
            for event in life.observed(reader.finish()):
                yield event
            if reader.failure is not None:
                raise reader.failure
    except GeneratorExit:
        raise
    except BaseException as error:
        failure = life.failure(error, reader)
        if failure is error:
            raise
        if failure is not None:
            raise failure from error
    finally:
        await _aend(life, chunks, failure)
        failure = None  # an exception in its own frame would be a cycle


async def _aend(life: _Life, chunks: Any, failure: BaseException | None) -> None:
    try:
        close = getattr(chunks, "aclose", None)
        if close is not None:  # an abandoned generator would wait for the collector
            await close()
    finally:
        await life.afinish(failure)


def _drain(response: WireResponse, chunks: Iterator[bytes]) -> None:
    """Read the little that follows the end marker; an error there is of no interest any more."""
    if response.http_version == "HTTP/2":
        return  # a stream of many: it can be dropped, and its connection stays
    from threading import Timer

    left = DRAIN_BYTES
    timer = Timer(DRAIN_SECONDS, response.abort)
    timer.daemon = True
    timer.start()
    try:
        for chunk in chunks:
            left -= len(chunk)
            if left < 0:
                break
    except APIConnectionError:
        pass
    finally:
        timer.cancel()


async def _adrain(chunks: AsyncIterator[bytes]) -> None:
    import anyio

    left = DRAIN_BYTES
    try:
        with anyio.move_on_after(DRAIN_SECONDS):
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
