"""An async connection: events in, events out, and connecting again where that is wanted."""

from __future__ import annotations

from contextlib import suppress
from inspect import isawaitable
from time import monotonic
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

import anyio

from ..call import end_of_block
from ..errors import OpenAIError, WebSocketConnectionClosedError
from ..transport.sockets.base import SocketClosed
from ..transport.sockets.codes import check_code
from .blocking_connection import check_data, left_of
from .queue import Message
from .reading import CLOSED_HERE, BaseConnection, C, E, ends_quietly
from .reconnecting import ReconnectingEvent, apply, may_pass

if TYPE_CHECKING:
    from ..components import UnknownComponent
    from ..opened import Opened
    from .setup import Setup


class AsyncConnection(BaseConnection[E, C]):
    """A live WebSocket under asyncio or trio: iterate its events, send your own by its namespaces.

    One task may receive while others send; `close` is for any task. Receiving may be cancelled;
    nothing is lost. While nobody receives, a few messages are read ahead, and then the server has
    to wait.
    """

    def __init__(self, setup: Setup, opened: Opened) -> None:
        """Made by the manager that `connect` returns."""
        super().__init__(setup, opened)
        self._sending = anyio.Lock(fast_acquire=True)
        self._losing = anyio.Lock()
        self._stopped = anyio.Event()
        self._catching_up = False
        self._opening: anyio.CancelScope | None = None

    async def recv(self) -> E:
        """Return the next event; may be cancelled without loss.

        Raises `WebSocketConnectionClosedError` at the end, and `APIResponseValidationError` for a
        message that is no event.
        """
        return self._event(await self._receive())

    async def recv_bytes(self) -> bytes:
        """Return the next message as it came; `parse_event` makes an event of it."""
        return self._note(await self._receive())

    async def _receive(self) -> bytes:
        while True:
            if self._catching_up:  # who connected again was cancelled before all was sent
                await self._catch_up()
            socket = self._socket
            try:
                data: bytes = await socket.recv()
            except SocketClosed as closed:
                await self._lost(socket, closed)
            else:
                return data

    def __aiter__(self) -> Self:
        """Iterate the events until the connection is closed.

        The codes 1000, 1001 and 1005 are its end; for any other
        `WebSocketConnectionClosedError` is raised.
        """
        return self  # no generator: one that is left early would have to be closed

    async def __anext__(self) -> E:
        """The next event."""
        try:
            return self._event(await self._receive())
        except WebSocketConnectionClosedError as error:
            if ends_quietly(error):
                raise StopAsyncIteration from None
            raise

    async def dispatch_events(self) -> None:
        """Receive until the end, and call the handlers of each event, one after another.

        Handlers may be async; each is awaited before the next is called. Raises `APIError` for an
        event of type "error" that no handler hears.
        """
        async for event in self:
            for handler in self._hear(event):
                result = handler(event)
                if isawaitable(result):
                    await result

    async def send(self, event: C | UnknownComponent) -> None:
        """Send a client event: a component, or a mapping with its `type`."""
        await self._send_message(self._message(event))

    async def send_raw(self, data: str | bytes) -> None:
        """Send a message as it is: text, or bytes as a binary message."""
        await self._send_message((data, isinstance(check_data(data), str)))

    async def _send_message(self, message: Message) -> None:
        """Send, or queue while there is no connection; never both."""
        async with self._sending:
            if not self._away and not self._closed:
                try:
                    await self._socket.send(*message)
                except SocketClosed as closed:
                    if not self._attempts.allowed(closed.code):
                        self._refuse(closed, message)
                    self._away = True
                else:
                    return
            if self._closed or self._end is not None:
                self._refuse(self._end or SocketClosed(CLOSED_HERE), message)
            self._queue.put(message)

    async def close(self, code: int = 1000, reason: str = "") -> None:
        """Close, from any task; a second time it does nothing.

        Waits for the server for `close_timeout` seconds. Raises `WebSocketConnectionClosedError`
        if messages wait for a connection and nobody was told of them; they are on the error.
        """
        await self._close(code, reason, None)
        if self._left and not self._told:
            self._give_up(self._end or SocketClosed(CLOSED_HERE))

    async def _close(self, code: int, reason: str, fault: BaseException | None) -> None:
        if self._closed:
            return
        check_code(code, reason)
        if self._end is None:
            self._end = SocketClosed(code, reason)
        self._told = self._told or self._losing.locked()  # who receives is told
        self._closed = True
        self._stopped.set()
        if self._opening is not None:
            self._opening.cancel()
        try:
            await self._socket.close(code, reason)
        finally:  # when it is cancelled, too
            self._over(self._end, fault)
            self._finish(self._end)

    async def _lost(self, socket: Any, closed: SocketClosed) -> None:
        """Connect again after the end of `socket`, or raise; one task does it for all.

        Where it is cancelled, the next one that receives goes on.
        """
        failure: BaseException | None = None
        try:
            async with self._losing:
                if socket is not self._socket:
                    return
                self._over(closed)
                while await self._is_next(closed):
                    try:
                        opened = await self._attempt()
                    except OpenAIError as error:
                        failure = error
                        if not may_pass(error):
                            break
                    except Exception:
                        self._finish(closed)
                        raise
                    except BaseException:
                        self._due = monotonic()  # cancelled: this attempt is to be made yet
                        raise
                    else:
                        if opened is not None and await self._resume(opened):
                            return
                self._give_up(closed, failure)
        finally:
            del closed, failure  # exceptions in a frame of their own traces would be cycles

    async def _is_next(self, closed: SocketClosed) -> bool:
        """Wait for the next attempt; false if there is none."""
        if self._due is None:
            if self._end is not None or not self._attempts.allowed(closed.code):
                return False
            self._away = True
            event = self._attempts.next(self._options, closed.code)
            try:
                wanted = await self._ask(event)
            except Exception:
                self._finish(closed)
                raise
            if not wanted:
                return False
            self._due = monotonic() + event.delay
        with anyio.move_on_after(left_of(self._due)):
            await self._stopped.wait()
            return False
        self._due = None
        return True

    async def _attempt(self) -> Opened | None:
        """Open another socket; `None` if `close` stopped that."""
        try:
            with anyio.CancelScope() as self._opening:
                opened: Opened = await self._open(self._options)
                return opened
        finally:
            self._opening = None
        return None

    async def _ask(self, event: ReconnectingEvent) -> bool:
        callback = self._attempts.settings.on_reconnecting
        if callback is None:
            return True
        answer = callback(event)
        return apply(self._options, await answer if isawaitable(answer) else answer)

    async def _resume(self, opened: Opened) -> bool:
        """Go on with another socket and send what waits, in order; false if it ended again."""
        self._take(opened)  # first of all: a cancellation must not lose it
        self._catching_up = True
        return await self._catch_up()

    async def _catch_up(self) -> bool:
        async with self._sending:
            if self._closed:
                await self._socket.close()
                return True  # who receives is told of the end
            try:
                await self._flush()
            except SocketClosed as closed:
                self._over(closed)
                return False
            self._away = self._catching_up = False
        return True

    async def _flush(self) -> None:
        while len(self._queue):
            await self._socket.send(*self._queue.first())
            self._queue.sent()

    async def _start(self) -> None:
        """Send what was queued before the connection was opened."""
        async with self._sending:
            try:
                await self._flush()
            except SocketClosed:
                self._away = True  # who receives is told, or connects again

    async def __aenter__(self) -> Self:
        """Use the connection in an `async with` block."""
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close; an error of the block is not replaced by one of closing."""
        if error is None:
            await self.close()
        else:
            with suppress(OpenAIError):
                await self._close(1000, "", end_of_block(error))

    def __del__(self) -> None:
        """Drop a connection that nobody closed."""
        abort = getattr(getattr(self, "_socket", None), "abort", None)
        if abort is not None and not self._closed:
            with suppress(Exception):  # its loop may be over
                abort()
