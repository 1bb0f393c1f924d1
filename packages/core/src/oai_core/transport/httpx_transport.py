"""The transport on httpx, or on a client of httpx or httpx2 that the user brought.

httpx is imported with the first request, not before.
"""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import AsyncIterator, Iterator
from importlib import import_module
from time import monotonic
from typing import TYPE_CHECKING, Any
from weakref import WeakSet

import attrs

from ..errors import APIConnectionError, ConfigurationError
from ..options import DEFAULT_TIMEOUT
from ..wire import WireRequest, WireResponse
from .httpx_mapping import Mapping, plain_defaults

if TYPE_CHECKING:
    from ..config import ClientConfig

MAX_CONNECTIONS = 1000
MAX_KEPT_ALIVE = 100
KEEP_ALIVE = 5.0  # seconds that an idle connection is kept; the official client's numbers, all three
MAX_REDIRECTS = 20  # as httpx has it


@attrs.define(eq=False)
class HttpxResponse(WireResponse):
    """A response whose body httpx reads, blocking."""

    mapping: Any = None

    def read(self) -> bytes:
        """Read the whole body."""
        if self.content is None:
            try:
                self.content = self.raw.read()
            except self.mapping.errors as error:
                raise self.mapping.connection_error(error, self.request) from error
        return self.content

    def iter_bytes(self) -> Iterator[bytes]:
        """Yield the decoded body as it arrives."""
        if self.content is not None:
            yield self.content
            return
        raw = self.raw
        encoded = raw.headers.get("content-encoding")
        try:
            # Without an encoding there is nothing to decode: skip the layers that would.
            yield from raw.iter_bytes() if encoded else raw.stream
        except self.mapping.errors as error:
            raise self.mapping.connection_error(error, self.request) from error

    def close(self) -> None:
        """Give the connection back if the body was read, else drop it."""
        self.raw.close()


@attrs.define(eq=False)
class AsyncHttpxResponse(WireResponse):
    """A response whose body httpx reads under asyncio or trio."""

    mapping: Any = None

    async def aread(self) -> bytes:
        """Read the whole body."""
        if self.content is None:
            try:
                self.content = await self.raw.aread()
            except self.mapping.errors as error:
                raise self.mapping.connection_error(error, self.request) from error
        return self.content

    async def aiter_bytes(self) -> AsyncIterator[bytes]:
        """Yield the decoded body as it arrives."""
        if self.content is not None:
            yield self.content
            return
        raw = self.raw
        encoded = raw.headers.get("content-encoding")
        try:
            async for chunk in raw.aiter_bytes() if encoded else raw.stream:
                yield chunk
        except self.mapping.errors as error:
            raise self.mapping.connection_error(error, self.request) from error

    async def aclose(self) -> None:
        """Give the connection back if the body was read, else drop it."""
        await self.raw.aclose()


class _Base:
    """What both transports share: one client of httpx, made when it is first needed."""

    _kind: str  # "Client" or "AsyncClient"

    def __init__(self, config: ClientConfig) -> None:
        """Wrap `config.http_client`, or make a client later."""
        self._injected: Any = config.http_client
        self._client: Any = None
        self._mapping: Any = None
        self._closed = False
        self._lock = threading.Lock()
        self._last_answer = 0.0  # monotonic time of the last response, to judge stale connections
        self._fast = True
        if self._injected is not None:
            library = _library_of(self._injected, self._kind)
            self._use(self._injected, Mapping(library))
            self._fast = plain_defaults(self._injected)
        _ALL.add(self)

    @property
    def is_closed(self) -> bool:
        """Whether the connections were released."""
        return self._closed or bool(self._injected is not None and self._injected.is_closed)

    def _use(self, client: Any, mapping: Mapping) -> None:
        self._mapping = mapping
        self._client = client

    def _open(self) -> None:
        """Make the client, once, whatever thread comes first."""
        with self._lock:
            if self._client is None:
                httpx = import_module("httpx")
                made = getattr(httpx, self._kind)(
                    limits=httpx.Limits(
                        max_connections=MAX_CONNECTIONS,
                        max_keepalive_connections=MAX_KEPT_ALIVE,
                        keepalive_expiry=KEEP_ALIVE,
                    ),
                    timeout=None,  # each request brings its own
                )
                self._use(made, Mapping(httpx))

    def _build(self, request: WireRequest) -> Any:
        if self._closed or self.is_closed:
            raise APIConnectionError("The client is closed.", request, retryable=False)
        if self._client is None:
            self._open()
        if self._fast:
            return self._mapping.request(request, self._kind)
        own_timeout = request.timeout is not DEFAULT_TIMEOUT or self._mapping.has_default_timeout(
            self._client
        )
        return self._mapping.merged_request(self._client, request, self._kind, own_timeout)

    def _fault(self, error: Exception, request: WireRequest) -> APIConnectionError:
        """The error of ours; it is stale only if a connection may have been idle in the pool."""
        idle = monotonic() - self._last_answer if self._last_answer else float("inf")
        return self._mapping.connection_error(error, request, pooled=idle < 2 * KEEP_ALIVE)  # type: ignore[no-any-return]

    def _answer(self, kind: type[WireResponse], request: WireRequest, raw: Any) -> Any:
        self._last_answer = monotonic()
        version = raw.extensions.get("http_version", b"HTTP/1.1")
        try:
            elapsed = raw.elapsed.total_seconds()
        except RuntimeError:  # still open: the clock stops with the body
            elapsed = 0.0
        return kind(
            raw.status_code,
            raw.headers,
            request,
            None if request.stream else raw.content,
            version.decode("ascii"),
            elapsed,
            raw=raw,
            mapping=self._mapping,  # type: ignore[call-arg]
        )

    def _after_fork(self) -> None:
        """In a forked child: leave the parent's connections alone and start afresh."""
        self._lock = threading.Lock()
        self._last_answer = 0.0
        if self._injected is None and self._client is not None:
            _ABANDONED.append(self._client)
            self._client = None


class HttpxTransport(_Base):
    """Sends requests, blocking; shared by all threads of a process."""

    _kind = "Client"

    def send(self, request: WireRequest) -> WireResponse:
        """Send one request and follow redirects; see `Transport`."""
        native = self._build(request)
        client, mapping = self._client, self._mapping
        try:
            raw = client.send(native, stream=request.stream, follow_redirects=False)
            if raw.next_request is not None:
                raw = self._redirected(raw, request)
        except mapping.errors as error:
            raise self._fault(error, request) from error
        response: WireResponse = self._answer(HttpxResponse, request, raw)
        return response

    def _redirected(self, raw: Any, request: WireRequest) -> Any:
        for _ in range(MAX_REDIRECTS):
            following = raw.next_request
            if following is None:
                return raw
            self._mapping.strip_redirect(raw.request, following)
            raw.close()
            raw = self._client.send(following, stream=request.stream, follow_redirects=False)
        raw.close()
        raise APIConnectionError("Too many redirects.", request, retryable=False)

    def close(self) -> None:
        """Release all connections, those of a client that was passed in too."""
        self._closed = True
        if self._client is not None:
            self._client.close()


class AsyncHttpxTransport(_Base):
    """Sends requests under asyncio or trio."""

    _kind = "AsyncClient"

    async def send(self, request: WireRequest) -> WireResponse:
        """Send one request and follow redirects; see `AsyncTransport`."""
        native = self._build(request)
        client, mapping = self._client, self._mapping
        try:
            raw = await client.send(native, stream=request.stream, follow_redirects=False)
            if raw.next_request is not None:
                raw = await self._redirected(raw, request)
        except mapping.errors as error:
            raise self._fault(error, request) from error
        response: WireResponse = self._answer(AsyncHttpxResponse, request, raw)
        return response

    async def _redirected(self, raw: Any, request: WireRequest) -> Any:
        for _ in range(MAX_REDIRECTS):
            following = raw.next_request
            if following is None:
                return raw
            self._mapping.strip_redirect(raw.request, following)
            await raw.aclose()
            raw = await self._client.send(following, stream=request.stream, follow_redirects=False)
        await raw.aclose()
        raise APIConnectionError("Too many redirects.", request, retryable=False)

    async def aclose(self) -> None:
        """Release all connections, those of a client that was passed in too."""
        self._closed = True
        if self._client is not None:
            await self._client.aclose()


def aiohttp_client(**options: Any) -> Any:
    """Make an `httpx.AsyncClient` on aiohttp, for many requests at once under asyncio.

    Pass it as `AsyncOpenAI(http_client=aiohttp_client())`. `options` are those of `httpx.AsyncClient`. Needs the
    extra `oai-core[aiohttp]`.
    """
    try:
        backend = import_module("httpx_aiohttp")
    except ImportError as error:
        raise ConfigurationError(
            "aiohttp_client: install it with `pip install 'oai-core[aiohttp]'`"
        ) from error
    httpx = import_module("httpx")
    limits = httpx.Limits(
        max_connections=MAX_CONNECTIONS,
        max_keepalive_connections=MAX_KEPT_ALIVE,
        keepalive_expiry=KEEP_ALIVE,
    )
    options.setdefault("transport", backend.AiohttpTransport(limits=limits))
    return httpx.AsyncClient(**options)


def _library_of(client: Any, kind: str) -> Any:
    """The module that an injected client comes from: httpx or httpx2."""
    for cls in type(client).__mro__:
        root = cls.__module__.partition(".")[0]
        if root in ("httpx", "httpx2") and cls.__name__ == kind:
            return sys.modules[root]
    name = f"{type(client).__module__}.{type(client).__qualname__}"
    raise ConfigurationError(f"http_client: an httpx.{kind} or httpx2.{kind} is needed, not {name}")


_ALL: WeakSet[_Base] = WeakSet()
_ABANDONED: list[Any] = []  # a child must not close what it shares with its parent, so it keeps it


def _reset_all() -> None:
    for transport in list(_ALL):
        transport._after_fork()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_reset_all)
