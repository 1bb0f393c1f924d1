"""One request to an ASGI application, stepped by whoever reads the answer.

The application runs as a coroutine that stops at each message it sends. It goes on when the reader
asks for more: a stream is as incremental as its reader, and nothing is left over when it stops.
"""

from __future__ import annotations

import contextvars
import time
from collections.abc import Callable, Coroutine, Generator
from typing import Any, cast
from urllib.parse import unquote

import httpx
from starlette.types import ASGIApp, Message

from ..clock import SLEEP, Sleep
from ..errors import ConnectionDropped


class Exchange:
    """A request on its way; `sleep` is how the application waits."""

    def __init__(self, app: ASGIApp, request: httpx.Request, content: bytes, sleep: Sleep) -> None:
        timeouts: dict[str, float | None] = request.extensions.get("timeout", {})
        self._request = request
        self._read_timeout = timeouts.get("read")
        self._sleep = sleep
        self._since = time.monotonic()
        self._incoming: list[Message] = [{"type": "http.request", "body": content}]
        self._context = contextvars.copy_context()
        self._context.run(SLEEP.set, self._wait)
        self._started = False
        running = app(_scope(request), self._receive, _hand_over)
        self._running = cast("Coroutine[Any, Any, None]", running)

    async def _receive(self) -> Message:
        return self._incoming.pop() if self._incoming else {"type": "http.disconnect"}

    async def _wait(self, seconds: float) -> None:
        """Wait, but no longer than the client is ready to."""
        limit = self._read_timeout
        left = None if limit is None else self._since + limit - time.monotonic()
        if left is None or seconds < left:
            await self._sleep(seconds)
            return
        await self._sleep(max(left, 0.0))
        raise httpx.ReadTimeout("The emulator did not answer in time.", request=self._request)

    async def message(self) -> Message | None:
        """Run the application up to its next message; `None` at its end."""
        return await _Steps(self._steps())

    def message_blocking(self) -> Message | None:
        """Do the same without an event loop: `sleep` must not need one."""
        try:
            next(self._steps())
        except StopIteration as end:
            return cast("Message | None", end.value)
        raise RuntimeError("The application waited for an event loop that is not there.")

    def _steps(self) -> Generator[Any, Any, Message | None]:
        self._since = time.monotonic()
        step: Callable[[Any], Any] = self._running.send
        given: Any = None
        while True:
            try:
                trap = self._context.run(step, given)
            except StopIteration:
                return None
            except ConnectionDropped:
                raise self._disconnected() from None
            if isinstance(trap, _Handed):
                self._started = True
                return trap.message
            try:
                step, given = self._running.send, (yield trap)
            except BaseException as error:  # noqa: BLE001 - handed on to the application
                step, given = self._running.throw, error

    def _disconnected(self) -> httpx.RemoteProtocolError:
        what = "in the middle of its body" if self._started else "before a response"
        return httpx.RemoteProtocolError(f"Server disconnected {what}.", request=self._request)

    def close(self) -> None:
        """Stop the application where it is."""
        self._running.close()


class _Handed:
    """What a coroutine yields to hand a message to the reader."""

    __slots__ = ("message",)

    def __init__(self, message: Message) -> None:
        self.message = message

    def __await__(self) -> Generator[Any, None, None]:
        yield self


async def _hand_over(message: Message) -> None:
    await _Handed(message)


class _Steps:
    """Makes a generator of steps awaitable."""

    __slots__ = ("_steps",)

    def __init__(self, steps: Generator[Any, Any, Message | None]) -> None:
        self._steps = steps

    def __await__(self) -> Generator[Any, Any, Message | None]:
        return self._steps


def _scope(request: httpx.Request) -> dict[str, Any]:
    path, _, query = request.url.raw_path.partition(b"?")
    return {
        "type": "http",
        "asgi": {"version": "3.0", "spec_version": "2.4"},
        "http_version": "1.1",
        "method": request.method,
        "scheme": request.url.scheme,
        "path": unquote(path.decode("ascii")),
        "raw_path": path,
        "query_string": query,
        "root_path": "",
        "headers": [(name.lower(), value) for name, value in request.headers.raw],
        "server": (request.url.host, request.url.port),
        "client": ("127.0.0.1", 0),
    }


def head(message: Message | None) -> tuple[int, list[tuple[bytes, bytes]]]:
    """Take status and headers out of the first message."""
    if message is None:
        raise RuntimeError("The application ended without an answer.")
    return message["status"], message["headers"]
