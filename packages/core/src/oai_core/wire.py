"""One request and one response as the transport sees them: no schema, no policy."""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

import attrs

if TYPE_CHECKING:
    from .multipart import MultipartBody
    from .options import Timeout


@attrs.define(eq=False)
class WireRequest:
    """A request that is ready to be sent.

    `headers` holds each name once, whatever its case. `stream` leaves the response's body unread.
    `foreign` marks another server than the client's: nothing that identifies the user goes there.
    `socket` makes it the handshake of a WebSocket: options of the library that opens it.
    """

    method: str
    url: str
    headers: dict[str, str]
    content: bytes | MultipartBody | Iterable[bytes] | AsyncIterable[bytes] | None = None
    timeout: Timeout | float | None = None
    stream: bool = False
    foreign: bool = False
    socket: Mapping[str, Any] | None = None

    def __repr__(self) -> str:
        """Method and address alone: headers and queries carry credentials."""
        from .redaction import redact

        return f"WireRequest({self.method} {redact(self.url.partition('?')[0])})"


@attrs.define(eq=False)
class WireResponse:
    """A response whose head has arrived; `content` is `None` until the body is read.

    `headers.get(name)` ignores case. `elapsed` is in seconds, from sending to the end of the head
    (of the body, where it was read at once). `retries` counts the failed attempts before it.
    `raw` is the HTTP library's own object; `socket` the open WebSocket, after a handshake.
    """

    status: int
    headers: Mapping[str, str]
    request: WireRequest
    content: bytes | None = None
    http_version: str = "HTTP/1.1"
    elapsed: float = 0.0
    retries: int = 0
    raw: Any = None
    socket: Any = None

    def __repr__(self) -> str:
        """Status and request: bodies may be private."""
        return f"WireResponse({self.status}, {self.request!r})"

    def read(self) -> bytes:
        """Read the whole body, once; later calls return the same bytes."""
        return self._content()

    def iter_bytes(self) -> Iterator[bytes]:
        """Yield the decoded body as it arrives."""
        yield self._content()

    def close(self) -> None:
        """Give the connection back or drop it."""

    def abort(self) -> None:
        """Make a read fail that waits in another thread, where the transport can do so."""

    async def aread(self) -> bytes:
        """Read the whole body, once; later calls return the same bytes."""
        return self._content()

    async def aiter_bytes(self) -> AsyncIterator[bytes]:
        """Yield the decoded body as it arrives."""
        yield self._content()

    async def aclose(self) -> None:
        """Give the connection back or drop it."""

    def _content(self) -> bytes:
        if self.content is None:
            raise RuntimeError("The body of this response cannot be read here.")
        return self.content
