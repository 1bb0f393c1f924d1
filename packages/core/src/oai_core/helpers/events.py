"""Flows that hand out events on their way: `Events` and `AsyncEvents` are loops over such a flow.

A flow yields `Emit(event)` for one event of its own, `EmitAll(stream)` for all that a stream
brings, and any other effect. What it returns is the loop's `result`.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from types import AsyncGeneratorType, GeneratorType, TracebackType
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, cast

from ..drivers import finish
from ..effects import Effect, Flow
from ..errors import OpenAIError

if TYPE_CHECKING:
    from ..transport.base import AsyncTransport, Transport

E = TypeVar("E")
R = TypeVar("R")


class Emit(Effect):
    """Hand out one event; the flow gets `None`."""

    __slots__ = ("event",)

    def __init__(self, event: Any) -> None:
        self.event = event


class EmitAll(Effect):
    """Hand out every event of a stream, which is closed afterwards; its errors reach the flow.

    `stream` is a context manager to iterate, in the form that the client's kind has. `keep` tells
    which events are handed out; it sees all of them.
    """

    __slots__ = ("keep", "stream")

    def __init__(self, stream: Any, keep: Callable[[Any], bool] | None = None) -> None:
        self.stream = stream
        self.keep = keep


class _Box:
    """Where the generator leaves what the flow returned, without holding the loop."""

    __slots__ = ("done", "value")

    def __init__(self) -> None:
        self.done = False
        self.value: Any = None


class _EventsBase(Generic[E, R]):
    def __init__(self) -> None:
        self._box = _Box()

    @property
    def result(self) -> R:
        """What it came to; an `OpenAIError` before the last event was read."""
        if not self._box.done:
            raise OpenAIError("There is no result before the last event: iterate to the end first.")
        value: R = self._box.value
        return value


class Events(_EventsBase[E, R]):
    """Events of several calls, as they happen; iterate it, best inside `with`."""

    def __init__(self, flow: Flow[R], transport: Transport) -> None:
        super().__init__()
        self._events: Iterator[E] = _events(flow, transport, self._box)

    def __iter__(self) -> Iterator[E]:
        """Iterate the events; a second iteration goes on where the first stopped."""
        return self._events

    def __next__(self) -> E:
        """The next event."""
        return next(self._events)

    def until_done(self) -> R:
        """Read all events that are left and return the result."""
        for _ in self._events:
            pass
        return self.result

    def close(self) -> None:
        """Stop, and give up the stream that is being read."""
        cast("GeneratorType[E]", self._events).close()

    def __enter__(self) -> Self:
        """Use it in a `with` block."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close."""
        self.close()


def _events(flow: Flow[Any], transport: Transport, box: _Box) -> Iterator[Any]:
    value: Any = None
    failure: Exception | None = None
    try:
        while True:
            effect = flow.send(value) if failure is None else flow.throw(failure)
            value = failure = None
            try:
                if isinstance(effect, Emit):
                    yield effect.event
                elif isinstance(effect, EmitAll):
                    keep = effect.keep
                    with effect.stream as stream:
                        if keep is None:
                            yield from stream
                        else:
                            for event in stream:
                                if keep(event):
                                    yield event
                else:
                    value = effect.run(transport)
            except Exception as error:  # noqa: BLE001 - the flow decides
                failure = error
            except BaseException as error:
                finish(flow, error)
                raise
    except StopIteration as stop:
        box.value, box.done = stop.value, True
    finally:
        failure = None  # an exception in its own frame would be a cycle


class AsyncEvents(_EventsBase[E, R]):
    """Events of several calls, as they happen, for `async for`; best inside `async with`."""

    def __init__(self, flow: Flow[R], transport: AsyncTransport) -> None:
        super().__init__()
        self._events: AsyncIterator[E] = _aevents(flow, transport, self._box)

    def __aiter__(self) -> AsyncIterator[E]:
        """Iterate the events; a second iteration goes on where the first stopped."""
        return self._events

    async def __anext__(self) -> E:
        """The next event."""
        return await self._events.__anext__()

    async def until_done(self) -> R:
        """Read all events that are left and return the result."""
        async for _ in self._events:
            pass
        return self.result

    async def aclose(self) -> None:
        """Stop, and give up the stream that is being read."""
        await cast("AsyncGeneratorType[E]", self._events).aclose()

    close = aclose

    async def __aenter__(self) -> Self:
        """Use it in an `async with` block."""
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close."""
        await self.aclose()


async def _aevents(flow: Flow[Any], transport: AsyncTransport, box: _Box) -> AsyncIterator[Any]:
    value: Any = None
    failure: Exception | None = None
    try:
        while True:
            try:
                effect = flow.send(value) if failure is None else flow.throw(failure)
            except StopIteration as stop:
                box.value, box.done = stop.value, True
                return
            value = failure = None
            try:
                if isinstance(effect, Emit):
                    yield effect.event
                elif isinstance(effect, EmitAll):
                    keep = effect.keep
                    async with effect.stream as stream:
                        async for event in stream:
                            if keep is None or keep(event):
                                yield event
                else:
                    value = await effect.arun(transport)
            except Exception as error:  # noqa: BLE001 - the flow decides
                failure = error
            except BaseException as error:
                finish(flow, error)
                raise
    finally:
        failure = None  # an exception in its own frame would be a cycle
