"""Handlers of the events of a run: methods to override, and the stream itself."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from inspect import isawaitable
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from oai_core.errors import APITimeoutError

from .callbacks import AsyncCallbacks, Callbacks
from .snapshots import METHODS, Snapshots

if TYPE_CHECKING:
    from oai_core.decoding import Decoders
    from oai_core.wire import WireResponse

    from ..components.assistant_stream_event import AssistantStreamEvent
    from ..components.message_object import MessageObject
    from ..components.run_object import RunObject
    from ..components.run_step_object import RunStepObject

__all__ = ["AssistantEventHandler", "AsyncAssistantEventHandler"]

_END: Any = object()


class _Begun:
    """The stream of a handler, and what came of it. It does not hold the handler."""

    __slots__ = ("ended", "event", "snapshots", "source")

    def __init__(self, source: Any, snapshots: Snapshots) -> None:
        self.source = source
        self.snapshots = snapshots
        self.event: Any = None
        self.ended = False


class _Handler:
    """What both kinds of handler share. A subclass need not call `__init__`."""

    _begun: _Begun | None = None

    def _begin(self, source: Any, decoders: Decoders) -> None:
        """Take the stream; a handler has one in its life."""
        base: Any = Callbacks if isinstance(self, Callbacks) else AsyncCallbacks
        own, cls = vars(self), type(self)
        wanted = (n for n in METHODS if n in own or getattr(cls, n) is not getattr(base, n))
        self._begun = _Begun(source, Snapshots(decoders, frozenset(wanted)))

    @property
    def _stream(self) -> _Begun:
        if self._begun is None:
            raise RuntimeError(
                "The stream has not begun: use `with`, on what `stream(event_handler=...)` returns."
            )
        return self._begun

    @property
    def response(self) -> WireResponse:
        """The response whose body is streamed: `status`, `headers`."""
        response: WireResponse = self._stream.source.response
        return response

    @property
    def request_id(self) -> str | None:
        """The server's id of the request."""
        request_id: str | None = self._stream.source.request_id
        return request_id

    @property
    def current_event(self) -> AssistantStreamEvent | None:
        """The event that came last; `None` before the first and after the end."""
        return None if self._begun is None else self._begun.event

    @property
    def current_run(self) -> RunObject | None:
        """The run, as it was told of last."""
        return None if self._begun is None else self._begun.snapshots.run

    @property
    def current_run_step_snapshot(self) -> RunStepObject | None:
        """The step that is under way, as far as it came. Built anew each time."""
        return None if self._begun is None else self._begun.snapshots.step

    @property
    def current_message_snapshot(self) -> MessageObject | None:
        """The message that came last, as far as it came. Built anew each time."""
        return None if self._begun is None else self._begun.snapshots.message


class AssistantEventHandler(Callbacks, _Handler):
    """The events of a run, for `for`, and methods that are called for them; override some.

    A handler serves one stream. What a method raises ends the stream and reaches the loop.
    """

    def __iter__(self) -> Iterator[AssistantStreamEvent]:
        """Iterate the events; a second iteration goes on where the first stopped."""
        return self

    def __next__(self) -> AssistantStreamEvent:
        """The next event, after the methods for it were called."""
        begun = self._stream
        if begun.ended:
            raise StopIteration
        try:
            event = next(begun.source, _END)
            begun.event = None if event is _END else event
            if event is not _END:
                self.on_event(event)
            snapshots = begun.snapshots
            for name, values in snapshots.finish() if event is _END else snapshots.feed(event):
                getattr(self, name)(*values)
        except BaseException as error:
            self._fail(begun, error)
            if isinstance(error, StopIteration):  # a loop would take it for the end
                raise RuntimeError("A method of the handler raised StopIteration.") from error
            raise
        if event is _END:
            self.close()
            raise StopIteration
        found: AssistantStreamEvent = event
        return found

    def _fail(self, begun: _Begun, error: BaseException) -> None:
        begun.ended = True
        try:
            begun.source.__exit__(type(error), error, error.__traceback__)
        finally:
            try:
                if isinstance(error, Exception):
                    if _timed_out(error):
                        self.on_timeout()
                    self.on_exception(error)
            finally:
                self.on_end()

    @property
    def text_deltas(self) -> Iterator[str]:
        """The pieces of text of all messages, as they come."""
        for event in self:
            yield from _texts(event)

    def until_done(self) -> Self:
        """Read all events that are left."""
        for _ in self:
            pass
        return self

    def get_final_run(self) -> RunObject:
        """Read all events that are left and return the run: at its end, or waiting for tools.

        Raises `StreamError` if the stream ended before; the run is then its `partial`.
        """
        return self.until_done()._stream.snapshots.final_run()

    def get_final_run_steps(self) -> list[RunStepObject]:
        """Read all events that are left and return the steps, in their order."""
        return self.until_done()._stream.snapshots.steps()

    def get_final_messages(self) -> list[MessageObject]:
        """Read all events that are left and return the messages, in their order."""
        return self.until_done()._stream.snapshots.messages()

    def close(self) -> None:
        """Stop and give up the connection."""
        self.__exit__(None, None, None)

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
        begun = self._begun
        if begun is None or begun.ended:
            return
        begun.ended = True
        begun.event = None
        try:
            begun.source.__exit__(kind, error, trace)
        finally:
            self.on_end()


class AsyncAssistantEventHandler(AsyncCallbacks, _Handler):
    """The events of a run, for `async for`, and methods that are called for them; override some.

    A handler serves one stream. What a method raises ends the stream and reaches the loop.
    """

    def __aiter__(self) -> AsyncIterator[AssistantStreamEvent]:
        """Iterate the events; a second iteration goes on where the first stopped."""
        return self

    async def __anext__(self) -> AssistantStreamEvent:
        """The next event, after the methods for it were called."""
        begun = self._stream
        if begun.ended:
            raise StopAsyncIteration
        try:
            event = await anext(begun.source, _END)
            begun.event = None if event is _END else event
            if event is not _END:
                await self._call("on_event", event)
            snapshots = begun.snapshots
            for name, values in snapshots.finish() if event is _END else snapshots.feed(event):
                await self._call(name, *values)
        except BaseException as error:
            await self._fail(begun, error)
            if isinstance(error, StopAsyncIteration):  # a loop would take it for the end
                raise RuntimeError("A method of the handler raised StopAsyncIteration.") from error
            raise
        if event is _END:
            await self.aclose()
            raise StopAsyncIteration
        found: AssistantStreamEvent = event
        return found

    async def _call(self, name: str, *values: Any) -> None:
        result: Any = getattr(self, name)(*values)
        if isawaitable(result):  # a method that only counts, say, may be a plain one
            await result

    async def _fail(self, begun: _Begun, error: BaseException) -> None:
        begun.ended = True
        try:
            await begun.source.__aexit__(type(error), error, error.__traceback__)
        finally:
            try:
                if isinstance(error, Exception):
                    if _timed_out(error):
                        await self._call("on_timeout")
                    await self._call("on_exception", error)
            finally:
                await self._call("on_end")

    @property
    def text_deltas(self) -> AsyncIterator[str]:
        """The pieces of text of all messages, as they come."""
        return _AsyncTexts(self)

    async def until_done(self) -> Self:
        """Read all events that are left."""
        async for _ in self:
            pass
        return self

    async def get_final_run(self) -> RunObject:
        """Read all events that are left and return the run: at its end, or waiting for tools.

        Raises `StreamError` if the stream ended before; the run is then its `partial`.
        """
        return (await self.until_done())._stream.snapshots.final_run()

    async def get_final_run_steps(self) -> list[RunStepObject]:
        """Read all events that are left and return the steps, in their order."""
        return (await self.until_done())._stream.snapshots.steps()

    async def get_final_messages(self) -> list[MessageObject]:
        """Read all events that are left and return the messages, in their order."""
        return (await self.until_done())._stream.snapshots.messages()

    async def aclose(self) -> None:
        """Stop and give up the connection."""
        await self.__aexit__(None, None, None)

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
        begun = self._begun
        if begun is None or begun.ended:
            return
        begun.ended = True
        begun.event = None
        try:
            await begun.source.__aexit__(kind, error, trace)
        finally:
            await self._call("on_end")


class _AsyncTexts:
    """Texts of events. No generator: one that is dropped half way would need its loop to end."""

    def __init__(self, handler: AsyncAssistantEventHandler) -> None:
        self._handler = handler
        self._rest: Iterator[str] = iter(())

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> str:
        while True:
            for text in self._rest:
                return text
            self._rest = _texts(await anext(self._handler))


def _texts(event: Any) -> Iterator[str]:
    if getattr(event, "event", None) == "thread.message.delta":
        content: Any = getattr(getattr(event.data, "delta", None), "content", None)
        for piece in list(content or ()):
            text = getattr(getattr(piece, "text", None), "value", None)
            if text:
                yield text


def _timed_out(error: BaseException | None) -> bool:
    """Whether a time limit is at the root of an error."""
    while error is not None:
        if isinstance(error, APITimeoutError | TimeoutError):
            return True
        error = error.__cause__
    return False
