"""A blocking connection: events in, events out, and connecting again where that is wanted."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from inspect import isawaitable
from threading import TIMEOUT_MAX, Event, Lock, RLock, get_ident
from time import monotonic
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from ..call import end_of_block
from ..errors import OpenAIError, WebSocketConnectionClosedError
from ..transport.sockets.base import SocketClosed
from ..transport.sockets.codes import check_code
from ..transport.sockets.settings import check_number
from .queue import Message
from .reading import CLOSED_HERE, BaseConnection, C, E, ends_quietly
from .reconnecting import ReconnectingEvent, apply, may_pass

if TYPE_CHECKING:
    from ..components import UnknownComponent
    from ..opened import Opened
    from .setup import Setup


class Connection(BaseConnection[E, C]):
    """A live WebSocket: iterate it for the server's events, send your own by its namespaces.

    One thread may receive while others send; `close` is for any thread. While nobody receives, a
    few messages are read ahead, and then the server has to wait.
    """

    def __init__(self, setup: Setup, opened: Opened) -> None:
        """Made by the manager that `connect` returns."""
        super().__init__(setup, opened)
        self._sending = RLock()
        self._losing = Lock()
        self._loser = 0  # the thread that connects again
        self._stopped = Event()

    def recv(self, timeout: float | None = None) -> E:
        """Return the next event.

        Raises `TimeoutError` after `timeout` seconds, `WebSocketConnectionClosedError` at the end,
        and `APIResponseValidationError` for a message that is no event. A handshake that has begun,
        where it connects again, is not broken off for `timeout`; it has limits of its own.
        """
        return self._event(self._receive(timeout))

    def recv_bytes(self, timeout: float | None = None) -> bytes:
        """Return the next message as it came; `parse_event` makes an event of it."""
        return self._note(self._receive(timeout))

    def _receive(self, timeout: float | None) -> bytes:
        deadline = None
        if timeout is not None:
            check_number("timeout", timeout)
            timeout = min(timeout, TIMEOUT_MAX)
            deadline = monotonic() + timeout
        while True:
            socket = self._socket
            try:
                data: bytes = socket.recv(timeout)
            except SocketClosed as closed:
                self._lost(socket, closed, deadline)
                timeout = None if deadline is None else left_of(deadline)
            else:
                return data

    def __iter__(self) -> Iterator[E]:
        """Iterate the events until the connection is closed.

        The codes 1000, 1001 and 1005 are its end; for any other
        `WebSocketConnectionClosedError` is raised.
        """
        while True:
            try:
                event = self.recv()
            except WebSocketConnectionClosedError as error:
                if ends_quietly(error):
                    return
                raise
            yield event

    def dispatch_events(self) -> None:
        """Receive until the end, and call the handlers of each event, one after another.

        Raises `APIError` for an event of type "error" that no handler hears.
        """
        for event in self:
            for handler in self._hear(event):
                _refuse_awaitable(handler(event), "handler")

    def send(self, event: C | UnknownComponent) -> None:
        """Send a client event: a component, or a mapping with its `type`."""
        self._send_message(self._message(event))

    def send_raw(self, data: str | bytes) -> None:
        """Send a message as it is: text, or bytes as a binary message."""
        self._send_message((data, isinstance(check_data(data), str)))

    def _send_message(self, message: Message) -> None:
        """Send, or queue while there is no connection; never both."""
        with self._sending:
            if not self._away and not self._closed:
                try:
                    self._socket.send(*message)
                except SocketClosed as closed:
                    if not self._attempts.allowed(closed.code):
                        self._refuse(closed, message)
                    self._away = True
                else:
                    return
            if self._closed or self._end is not None:
                self._refuse(self._end or SocketClosed(CLOSED_HERE), message)
            self._queue.put(message)

    def close(self, code: int = 1000, reason: str = "") -> None:
        """Close, from any thread; a second time it does nothing.

        Waits for the server for `close_timeout` seconds. Raises `WebSocketConnectionClosedError`
        if messages wait for a connection and nobody was told of them; they are on the error.
        """
        self._close(code, reason, None)
        if self._left and not self._told:
            self._give_up(self._end or SocketClosed(CLOSED_HERE))

    def _close(self, code: int, reason: str, fault: BaseException | None) -> None:
        if self._closed:
            return
        check_code(code, reason)
        if self._end is None:
            self._end = SocketClosed(code, reason)
        self._told = self._told or self._losing.locked()  # who receives is told
        self._closed = True
        self._stopped.set()
        self._socket.close(code, reason)
        self._over(self._end, fault)
        self._finish(self._end)

    def _lost(self, socket: Any, closed: SocketClosed, deadline: float | None) -> None:
        """Connect again after the end of `socket`, or raise; one thread does it for all.

        Where the time is over, the next one that receives goes on with the same attempt.
        """
        if self._loser == get_ident():
            raise RuntimeError("There is no connection yet: what connects again cannot receive.")
        if not self._losing.acquire(timeout=-1 if deadline is None else left_of(deadline)):
            raise TimeoutError(_LATE)
        failure: BaseException | None = None
        self._loser = get_ident()
        try:
            if socket is not self._socket:
                return
            self._over(closed)
            while self._is_next(closed, deadline):
                try:
                    opened = self._open(self._options)
                except OpenAIError as error:
                    failure = error
                    if not may_pass(error):
                        break
                except Exception:
                    self._finish(closed)
                    raise
                else:
                    if self._resume(opened):
                        return
            self._give_up(closed, failure)
        finally:
            self._loser = 0
            self._losing.release()
            del closed, failure  # exceptions in a frame of their own traces would be cycles

    def _is_next(self, closed: SocketClosed, deadline: float | None) -> bool:
        """Wait for the next attempt; false if there is none."""
        if self._due is None:
            if self._end is not None or not self._attempts.allowed(closed.code):
                return False
            with self._sending:
                self._away = True
            event = self._attempts.next(self._options, closed.code)
            try:
                wanted = self._ask(event)
            except Exception:
                self._finish(closed)
                raise
            if not wanted:
                return False
            self._due = monotonic() + event.delay
        left = left_of(self._due)
        late = deadline is not None and left_of(deadline) < left
        if self._stopped.wait(left_of(deadline) if deadline is not None and late else left):
            return False
        if late:
            raise TimeoutError(_LATE)
        self._due = None
        return True

    def _finish(self, closed: SocketClosed) -> None:
        """Do so while nobody queues: what comes later is refused."""
        # Within a limit: in a forked child, the thread that sends does not exist.
        alone = self._sending.acquire(timeout=_LONGEST_SEND)
        try:
            super()._finish(closed)
        finally:
            if alone:
                self._sending.release()

    def _ask(self, event: ReconnectingEvent) -> bool:
        callback = self._attempts.settings.on_reconnecting
        if callback is None:
            return True
        answer = callback(event)
        _refuse_awaitable(answer, "on_reconnecting")
        return apply(self._options, answer)

    def _resume(self, opened: Opened) -> bool:
        """Go on with another socket and send what waits, in order; false if it ended again."""
        with self._sending:
            self._take(opened)
            if self._closed:
                opened.socket.close()
                return True  # who receives is told of the end
            try:
                self._flush()
            except SocketClosed as closed:
                self._over(closed)
                return False
            self._away = False
        return True

    def _flush(self) -> None:
        while len(self._queue):
            self._socket.send(*self._queue.first())
            self._queue.sent()

    def _start(self) -> None:
        """Send what was queued before the connection was opened."""
        with self._sending:
            try:
                self._flush()
            except SocketClosed:
                self._away = True  # who receives is told, or connects again

    def __enter__(self) -> Self:
        """Use the connection in a `with` block."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close; an error of the block is not replaced by one of closing."""
        if error is None:
            self.close()
        else:
            with suppress(OpenAIError):
                self._close(1000, "", end_of_block(error))

    def __del__(self) -> None:
        """Drop a connection that nobody closed."""
        abort = getattr(getattr(self, "_socket", None), "abort", None)
        if abort is not None and not self._closed:
            with suppress(Exception):
                abort()


_LATE = "No event came in time."
_LONGEST_SEND = 2.0  # seconds that a send goes on, at most, whose connection has ended


def left_of(deadline: float) -> float:
    """Seconds until then, from 0."""
    return min(max(0.0, deadline - monotonic()), TIMEOUT_MAX)


def check_data(data: Any) -> str | bytes:
    """Refuse what is no message."""
    if not isinstance(data, str | bytes):
        raise TypeError(f"data: text or bytes are needed, not {type(data).__name__}")
    return data


def _refuse_awaitable(value: Any, name: str) -> None:
    if isawaitable(value):
        close = getattr(value, "close", None)
        if close is not None:
            close()
        raise TypeError(f"{name}: a blocking client needs a plain function, not an async one")
