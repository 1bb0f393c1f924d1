"""The transport on httpx, or on a client of httpx or httpx2 that the user brought.

httpx is imported with the first request, not before. The client made here keeps no cookies. A child
of `os.fork()` gets a client of its own; one that was passed in is shared with it as it is.
"""

from __future__ import annotations

import os
import sys
import threading
from contextlib import suppress
from functools import lru_cache
from importlib import import_module
from time import monotonic
from typing import TYPE_CHECKING, Any
from weakref import WeakSet

from attrs import evolve

from ..errors import APIConnectionError, ConfigurationError
from ..wire import WireRequest, WireResponse
from .collector import watch
from .httpx_mapping import Mapping
from .httpx_responses import AsyncHttpxResponse, HttpxResponse
from .loops import close_in_loop, close_with_loop, is_over, running_loop

if TYPE_CHECKING:
    from ..config import ClientConfig

MAX_CONNECTIONS = 1000
MAX_KEPT_ALIVE = 100
KEEP_ALIVE = (
    5.0  # seconds that an idle connection is kept; the official client's numbers, all three
)
MAX_REDIRECTS = 20  # as httpx has it


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
        self._answered = False  # whether there was an answer yet
        self._send_options: dict[str, Any] = {"stream": True, "follow_redirects": False}
        self._foreign_options: dict[str, Any] = {}  # the same, without credentials
        self._sockets: WeakSet[Any] = WeakSet()
        if self._injected is not None:
            self._client = self._injected
            self._use(_library_of(self._injected, self._kind))
        _ALL.add(self)

    @property
    def is_closed(self) -> bool:
        """Whether the connections were released."""
        return self._closed or bool(self._injected is not None and self._injected.is_closed)

    def _use(self, library: Any) -> None:
        self._mapping = Mapping(library)
        self._foreign_options = {**self._send_options, "auth": self._mapping.no_auth}

    def _new_client(self) -> Any:
        """Make a client of our own; called with the lock held."""
        if self._mapping is None:
            self._use(import_module("httpx"))
            # Without it httpx looks for a user and a password in each address.
            self._send_options = self._foreign_options
        return new_client(self._kind)

    def _check_open(self, request: WireRequest) -> None:
        if self.is_closed:
            raise APIConnectionError("The client is closed.", request, retryable=False)

    def _fault(self, error: Exception, request: WireRequest, started: float) -> APIConnectionError:
        """The error of ours for a request without an answer."""
        fault: APIConnectionError = self._mapping.connection_error(
            error, request, in_flight=monotonic() - started, answered=self._answered
        )
        return fault

    def _answer(self, kind: Any, request: WireRequest, raw: Any) -> Any:
        self._answered = True
        return kind(
            raw.status_code,
            raw.headers,
            request,
            http_version=raw.http_version,
            raw=raw,
            mapping=self._mapping,
        )

    def _keep(self, response: WireResponse) -> WireResponse:
        """Remember an open socket, which ends with the client."""
        if response.socket is not None:
            with self._lock:
                self._sockets.add(response.socket)
            if self._closed:  # meanwhile
                response.socket.abort()
        return response

    def _drop_sockets(self) -> None:
        """End the open sockets; a thread that waits for one would not notice."""
        with self._lock:
            sockets = list(self._sockets)
        for socket in sockets:
            socket.abort()

    def after_fork(self) -> None:
        """In a forked child: leave the parent's connections alone and start afresh."""
        self._lock = threading.Lock()
        self._answered = False
        if self._injected is None and self._client is not None:
            _ABANDONED.append(self._client)
            self._client = None
        for socket in list(self._sockets):
            leave = getattr(socket, "after_fork", None)
            if leave is not None:
                leave()


class HttpxTransport(_Base):
    """Sends requests, blocking; shared by all threads of a process."""

    _kind = "Client"

    def __init__(self, config: ClientConfig) -> None:
        """Wrap `config.http_client`, or make a client later."""
        super().__init__(config)
        watch()

    def _open(self, request: WireRequest) -> Any:
        """Make the client, once, whatever thread comes first."""
        with self._lock:
            self._check_open(request)
            if self._client is None:
                self._client = self._new_client()
            return self._client

    def send(self, request: WireRequest) -> WireResponse:
        """Send one request and follow redirects; see `Transport`."""
        client = self._client
        if client is None or self._closed or self._injected is not None:
            client = self._open(request)
        mapping = self._mapping
        native = mapping.request(request, True, self._injected)
        started = monotonic()
        try:
            options = self._foreign_options if request.foreign else self._send_options
            raw = client.send(native, **options)
            if raw.next_request is not None:
                raw = self._redirected(client, raw, request, options)
        except mapping.errors as error:
            raise self._fault(error, request, started) from error
        response: HttpxResponse = self._answer(HttpxResponse, request, raw)
        if not request.stream:
            response.read()
        response.elapsed = monotonic() - started
        return response

    def open_socket(self, request: WireRequest) -> WireResponse:
        """Open a WebSocket; the response has it as `socket`, unless the server refused."""
        own = getattr(self._injected, "open_socket", None)
        if own is not None:  # a client that is no network, such as an emulator's
            response: WireResponse = own(request)
            return response
        from .sockets.opening import Opening

        opening = Opening(request)
        return self._keep(opening.blocking(self.send(opening.request)))

    def _redirected(self, client: Any, raw: Any, request: WireRequest, options: Any) -> Any:
        for _ in range(MAX_REDIRECTS):
            following = raw.next_request
            if following is None:
                return raw
            raw.close()
            foreign = options is self._foreign_options
            if self._mapping.redirect(raw.request, following, request, foreign):
                options = self._foreign_options
            raw = client.send(following, **options)
        raw.close()
        raise APIConnectionError("Too many redirects.", request, retryable=False)

    def close(self) -> None:
        """Release all connections, those of a client that was passed in too."""
        self._closed = True
        self._drop_sockets()
        if self._client is not None:
            self._client.close()


class AsyncHttpxTransport(_Base):
    """Sends requests under asyncio or trio.

    Each event loop gets a client of its own: connections belong to the loop that opened them.
    """

    _kind = "AsyncClient"

    def __init__(self, config: ClientConfig) -> None:
        """Wrap `config.http_client`, or make a client later."""
        super().__init__(config)
        self._clients: dict[Any, Any] = {}  # by loop
        self._keepers: dict[Any, Any] = {}  # what closes each of them
        self._without_client = evolve(config, http_client=None)
        self._for_sockets: AsyncHttpxTransport | None = None

    def _open(self, request: WireRequest, loop: Any) -> Any:
        """Take the client of this loop."""
        with self._lock:
            self._check_open(request)
            if self._injected is not None:
                return self._client
            client = self._clients.get(loop)
            if client is None:
                for other in list(self._clients):
                    if is_over(other):
                        self._forget(other)
                client = self._clients[loop] = self._new_client()
                self._keepers[loop] = close_with_loop(loop, client, self._forget)
            return client

    def _forget(self, loop: Any) -> None:
        """Let go of a client whose loop is over; without a loop the collector closes it."""
        self._clients.pop(loop, None)
        self._keepers.pop(loop, None)

    def after_fork(self) -> None:
        """In a forked child: forget the clients of all loops."""
        super().after_fork()
        _ABANDONED.append((self._clients, self._keepers))
        self._clients, self._keepers = {}, {}

    async def send(self, request: WireRequest) -> WireResponse:
        """Send one request and follow redirects; see `AsyncTransport`."""
        loop = running_loop()
        client = self._clients.get(loop)
        if client is None or self._closed:
            client = self._open(request, loop)
        mapping = self._mapping
        native = mapping.request(request, False, self._injected)
        started = monotonic()
        try:
            options = self._foreign_options if request.foreign else self._send_options
            raw = await client.send(native, **options)
            if raw.next_request is not None:
                raw = await self._redirected(client, raw, request, options)
        except mapping.errors as error:
            raise self._fault(error, request, started) from error
        response: AsyncHttpxResponse = self._answer(AsyncHttpxResponse, request, raw)
        response.loop = loop
        if not request.stream:
            await response.aread()
        response.elapsed = monotonic() - started
        return response

    async def open_socket(self, request: WireRequest) -> WireResponse:
        """Open a WebSocket; the response has it as `socket`, unless the server refused."""
        own = getattr(self._injected, "open_socket", None)
        if own is not None:  # a client that is no network, such as an emulator's
            response: WireResponse = await own(request)
            return response
        from .sockets.opening import Opening

        opening = Opening(request)
        sender = self
        if type(self._injected).__module__.startswith("httpx_aiohttp"):
            # aiohttp does not hand over a connection, so httpx itself opens this one.
            if self._for_sockets is None:
                self._for_sockets = AsyncHttpxTransport(self._without_client)
            sender = self._for_sockets
        return self._keep(await opening.asynchronous(await sender.send(opening.request)))

    async def _redirected(self, client: Any, raw: Any, request: WireRequest, options: Any) -> Any:
        for _ in range(MAX_REDIRECTS):
            following = raw.next_request
            if following is None:
                return raw
            await raw.aclose()
            foreign = options is self._foreign_options
            if self._mapping.redirect(raw.request, following, request, foreign):
                options = self._foreign_options
            raw = await client.send(following, **options)
        await raw.aclose()
        raise APIConnectionError("Too many redirects.", request, retryable=False)

    async def aclose(self) -> None:
        """Release all connections: other loops than the running one are asked to.

        A client that was passed in is closed too.
        """
        self._closed = True
        self._drop_sockets()
        if self._injected is not None:
            await self._client.aclose()
            if self._for_sockets is not None:
                await self._for_sockets.aclose()
            return
        loop = running_loop()
        own = self._keepers.pop(loop, None)
        self._close_all()
        if own is not None:
            await own.aclose()

    def _close_all(self) -> None:
        keepers, self._keepers, self._clients = self._keepers, {}, {}
        for loop, keeper in keepers.items():
            close_in_loop(loop, keeper.aclose)

    def __del__(self) -> None:
        """Let the loops close connections that nobody closed, if they still run."""
        with suppress(Exception):  # half made, or the interpreter is going down
            self._close_all()


def aiohttp_client(**options: Any) -> Any:
    """Make an `httpx.AsyncClient` on aiohttp, for many requests at once under asyncio.

    Pass it as `AsyncOpenAI(http_client=aiohttp_client())`. `options` are those of
    `httpx.AsyncClient`. Needs the extra `oai-core[aiohttp]`.
    """
    try:
        backend = import_module("httpx_aiohttp")
    except ImportError as error:
        raise ConfigurationError(
            "aiohttp_client: install it with `pip install 'oai-core[aiohttp]'`"
        ) from error
    settings = {"limits": limits(), "follow_redirects": True, "timeout": None, **options}
    return backend.HttpxAiohttpClient(**settings)


def new_client(kind: str) -> Any:
    """Make an `httpx.Client` or `httpx.AsyncClient` without a timeout: each request has its own."""
    httpx = import_module("httpx")
    settings: dict[str, Any] = {"verify": _ssl_context(), "limits": limits()}
    from urllib.request import getproxies

    if not getproxies():  # with proxies, httpx must make its transports itself
        transport = getattr(httpx, "HTTPTransport" if kind == "Client" else "AsyncHTTPTransport")
        settings["transport"] = transport(socket_options=_tcp_keepalive(), **settings)
    return getattr(httpx, kind)(timeout=None, cookies=_no_cookies(), **settings)


def limits() -> Any:
    """The pool's size, as the official client has it."""
    return import_module("httpx").Limits(
        max_connections=MAX_CONNECTIONS,
        max_keepalive_connections=MAX_KEPT_ALIVE,
        keepalive_expiry=KEEP_ALIVE,
    )


def _no_cookies() -> Any:
    from http.cookiejar import CookieJar, DefaultCookiePolicy

    return CookieJar(DefaultCookiePolicy(allowed_domains=()))


def _ssl_context() -> Any:
    """One context for all clients of a process: loading the certificates takes milliseconds."""
    return _made_context(os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR"))


@lru_cache(maxsize=4)
def _made_context(_file: str | None, _folder: str | None) -> Any:
    return import_module("httpx").create_ssl_context()


def _tcp_keepalive() -> list[tuple[int, int, int]]:
    """Probe connections after 60 s, each 60 s, 5 times, as the official client does.

    A router in between then does not forget a connection that waits for a slow model.
    """
    import socket

    options = [(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)]
    for name, value in (("TCP_KEEPIDLE", 60), ("TCP_KEEPINTVL", 60), ("TCP_KEEPCNT", 5)):
        option = getattr(socket, name, None)  # not on every platform
        if option is not None:
            options.append((socket.IPPROTO_TCP, option, value))
    return options


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
        transport.after_fork()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_reset_all)
