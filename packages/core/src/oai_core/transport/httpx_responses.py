"""Responses of the httpx transports: read whole, or as the bytes arrive.

A body can be taken once. httpx's own guards against a second reader are passed by for speed, so
the responses here have theirs: a connection that was given back may carry another answer.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from contextlib import suppress
from typing import Any

import attrs

from ..errors import OpenAIError
from ..wire import WireResponse
from .collector import READING, close_elsewhere, collecting, release
from .httpx_mapping import Mapping
from .loops import close_in_loop

_ENCODED = b"content-encoding"
_CLOSED = "This response was closed before its body was read to the end."
_TAKEN = (
    "The body of this response was already read; read() keeps it for later, iterating does not."
)


@attrs.define(eq=False, repr=False)
class HttpxResponse(WireResponse):
    """A response whose body is read with blocking calls."""

    mapping: Mapping = attrs.field(kw_only=True)
    is_open: bool = attrs.field(default=True, kw_only=True)
    taken: bool = attrs.field(default=False, kw_only=True)
    """Whether somebody has begun to read the body."""
    reading: int = attrs.field(default=0, kw_only=True)
    """Where `READING` holds the native iterator."""

    def read(self) -> bytes:
        """Read the whole body, once; later calls return the same bytes.

        Raises `APITimeoutError`, `APIConnectionError`, and `OpenAIError` where it cannot be read.
        """
        if self.content is None:
            self.content = b"".join(self.iter_bytes())
        return self.content

    def iter_bytes(self) -> Iterator[bytes]:
        """Yield the decoded body as it arrives, once; the end frees the connection."""
        if self.content is not None:
            return iter((self.content,))
        if self.taken or not self.is_open:
            raise OpenAIError(_TAKEN if self.taken else _CLOSED)
        self.taken = True
        return self._pieces()

    def _pieces(self) -> Iterator[bytes]:
        if not self.is_open:  # closed between the call and the first piece
            raise OpenAIError(_CLOSED)
        native = self.raw
        try:
            # `native.stream`: without the buffers and counters of httpx.
            chunks = native.iter_bytes() if is_encoded(native) else iter(native.stream)
            self.reading = id(chunks)
            READING[self.reading] = chunks
            # Not `yield from`: it would close the native iterator when the collector closes us.
            for chunk in chunks:  # noqa: UP028
                yield chunk
            if not self.is_open:
                raise OpenAIError(_CLOSED)
        except self.mapping.errors as error:
            raise self.mapping.connection_error(error, self.request) from error
        finally:
            self.close()

    def close(self) -> None:
        """Give the connection back, or drop it if the body was not read to its end."""
        if self.is_open:
            self.is_open = False
            if collecting():
                close_elsewhere(self.raw, self.reading)
            else:
                release(self.raw, self.reading)

    def abort(self) -> None:
        """Make a read fail that waits in another thread."""
        from socket import SHUT_RDWR, socket

        stream = self.raw.extensions.get("network_stream")
        connection = None if stream is None else stream.get_extra_info("socket")
        if isinstance(connection, socket):
            with suppress(OSError):
                socket.shutdown(connection, SHUT_RDWR)  # of TLS sockets too: no farewell is due

    def __del__(self) -> None:
        """Close what was dropped unread, in a thread of its own."""
        try:
            if self.is_open:
                self.is_open = False
                close_elsewhere(self.raw, self.reading)
        except Exception:  # noqa: BLE001 - half made, or the interpreter is going down
            pass


@attrs.define(eq=False, repr=False)
class AsyncHttpxResponse(WireResponse):
    """A response whose body is read in an event loop."""

    mapping: Mapping = attrs.field(kw_only=True)
    is_open: bool = attrs.field(default=True, kw_only=True)
    taken: bool = attrs.field(default=False, kw_only=True)
    """Whether somebody has begun to read the body."""
    chunks: Any = attrs.field(default=None, kw_only=True)
    """The native iterator of the body, while it is read."""
    loop: Any = attrs.field(default=None, kw_only=True)
    """What it belongs to: asyncio's loop, or trio's token."""

    async def aread(self) -> bytes:
        """Read the whole body, once; later calls return the same bytes.

        Raises `APITimeoutError`, `APIConnectionError`, and `OpenAIError` where it cannot be read.
        """
        if self.content is None:
            self.content = b"".join([chunk async for chunk in self.aiter_bytes()])
        return self.content

    def aiter_bytes(self) -> AsyncIterator[bytes]:
        """Yield the decoded body as it arrives, once; the end frees the connection."""
        if self.content is None:
            if self.taken or not self.is_open:
                raise OpenAIError(_TAKEN if self.taken else _CLOSED)
            self.taken = True
        return self._pieces()

    async def _pieces(self) -> AsyncIterator[bytes]:
        if self.content is not None:
            yield self.content
            return
        if not self.is_open:  # closed between the call and the first piece
            raise OpenAIError(_CLOSED)
        native = self.raw
        try:
            # An iterator of our own, to close it: an abandoned one would wait for the collector.
            chunks = native.aiter_bytes() if is_encoded(native) else native.stream.__aiter__()
            self.chunks = chunks
            async for chunk in chunks:
                yield chunk
            if not self.is_open:
                raise OpenAIError(_CLOSED)
        except self.mapping.errors as error:
            raise self.mapping.connection_error(error, self.request) from error
        finally:
            await self.aclose()

    async def aclose(self) -> None:
        """Give the connection back, or drop it if the body was not read to its end."""
        if self.is_open:
            self.is_open = False
            chunks, self.chunks = self.chunks, None
            await _release(self.raw, chunks)

    def __del__(self) -> None:
        """Have the loop close what was dropped unread, if it still runs."""
        try:
            if self.is_open:
                self.is_open = False
                raw, chunks = self.raw, self.chunks
                close_in_loop(self.loop, lambda: _release(raw, chunks))
        except Exception:  # noqa: BLE001 - half made, or the interpreter is going down
            pass


def is_encoded(native: Any) -> bool:
    """Whether the body is compressed."""
    return any(name.lower() == _ENCODED for name, _ in native.headers.raw)


async def _release(native: Any, chunks: Any) -> None:
    try:
        await native.aclose()
    finally:
        close = getattr(chunks, "aclose", None)
        if close is not None:
            with suppress(RuntimeError):  # another task is inside; it fails by itself
                await close()
