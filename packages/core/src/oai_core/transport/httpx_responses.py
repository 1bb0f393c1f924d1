"""Responses of the httpx transports: read whole, or as the bytes arrive."""

from __future__ import annotations

from _thread import start_new_thread
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import suppress
from typing import Any

import attrs

from ..wire import WireResponse
from .httpx_mapping import Mapping

_ENCODED = b"content-encoding"


@attrs.define(eq=False, repr=False)
class HttpxResponse(WireResponse):
    """A response whose body is read with blocking calls."""

    mapping: Mapping = attrs.field(kw_only=True)
    is_open: bool = attrs.field(default=True, kw_only=True)
    ended: Callable[[], None] = attrs.field(kw_only=True)
    """Called once, when the connection is free again."""

    def read(self) -> bytes:
        """Read the whole body, once; later calls return the same bytes.

        Raises `APITimeoutError`, `APIConnectionError`.
        """
        if self.content is None:
            self.content = b"".join(self.iter_bytes())
        return self.content

    def iter_bytes(self) -> Iterator[bytes]:
        """Yield the decoded body as it arrives; the end frees the connection."""
        if self.content is not None:
            yield self.content
            return
        native = self.raw
        try:
            if is_encoded(native):
                yield from native.iter_bytes()
            else:
                yield from native.stream  # without the buffers and counters of httpx
        except self.mapping.errors as error:
            raise self.mapping.connection_error(error, self.request) from error
        finally:
            self.close()

    def close(self) -> None:
        """Give the connection back, or drop it if the body was not read to its end."""
        if self.is_open:
            self.is_open = False
            self.raw.close()
            self.ended()

    def abort(self) -> None:
        """Make a read fail that waits in another thread."""
        from socket import SHUT_RDWR, socket

        stream = self.raw.extensions.get("network_stream")
        connection = None if stream is None else stream.get_extra_info("socket")
        if isinstance(connection, socket):
            with suppress(OSError):
                socket.shutdown(connection, SHUT_RDWR)  # of TLS sockets too: no farewell is due

    def __del__(self) -> None:
        """Close what was dropped unread, in a thread of its own.

        The collector may run at any point, also inside the connection pool, where its lock is held:
        closing right here could wait for ever.
        """
        if getattr(self, "is_open", False):
            self.is_open = False
            with suppress(RuntimeError):  # the interpreter is going down
                start_new_thread(_close_quietly, (self.raw,))


@attrs.define(eq=False, repr=False)
class AsyncHttpxResponse(WireResponse):
    """A response whose body is read in an event loop."""

    mapping: Mapping = attrs.field(kw_only=True)
    is_open: bool = attrs.field(default=True, kw_only=True)
    ended: Callable[[], None] = attrs.field(kw_only=True)
    """Called once, when the connection is free again."""
    loop: Any = attrs.field(default=None, kw_only=True)
    """The asyncio loop that it belongs to; `None` under trio."""

    async def aread(self) -> bytes:
        """Read the whole body, once; later calls return the same bytes.

        Raises `APITimeoutError`, `APIConnectionError`.
        """
        if self.content is None:
            self.content = b"".join([chunk async for chunk in self.aiter_bytes()])
        return self.content

    async def aiter_bytes(self) -> AsyncIterator[bytes]:
        """Yield the decoded body as it arrives; the end frees the connection."""
        if self.content is not None:
            yield self.content
            return
        native = self.raw
        # An iterator of our own, to close it: an abandoned generator would wait for the collector.
        chunks: Any = native.aiter_bytes() if is_encoded(native) else native.stream.__aiter__()
        try:
            async for chunk in chunks:
                yield chunk
        except self.mapping.errors as error:
            raise self.mapping.connection_error(error, self.request) from error
        finally:
            close = getattr(chunks, "aclose", None)
            if close is not None:
                await close()
            await self.aclose()

    async def aclose(self) -> None:
        """Give the connection back, or drop it if the body was not read to its end."""
        if self.is_open:
            self.is_open = False
            await self.raw.aclose()
            self.ended()

    def __del__(self) -> None:
        """Have the loop close what was dropped unread, if it still runs."""
        if getattr(self, "is_open", False):
            self.is_open = False
            close_in_loop(self.loop, self.raw.aclose)


def is_encoded(native: Any) -> bool:
    """Whether the body is compressed."""
    return any(name.lower() == _ENCODED for name, _ in native.headers.raw)


def close_in_loop(loop: Any, close: Callable[[], Any]) -> None:
    """Run `close` in an asyncio loop, from whatever thread the collector chose."""
    if loop is None or loop.is_closed() or not loop.is_running():
        return

    def start() -> None:
        task = loop.create_task(_aclose_quietly(close))
        _CLOSING.add(task)
        task.add_done_callback(_CLOSING.discard)

    with suppress(RuntimeError):  # it was closed just now
        loop.call_soon_threadsafe(start)


_CLOSING: set[Any] = set()  # asyncio keeps only weak references to tasks


def _close_quietly(native: Any) -> None:
    with suppress(Exception):  # nobody waits for this connection
        native.close()


async def _aclose_quietly(close: Callable[[], Any]) -> None:
    with suppress(Exception):  # nobody waits for this connection
        await close()
