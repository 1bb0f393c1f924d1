"""The handshake of a WebSocket as a request of HTTP, whatever client sends it."""

from __future__ import annotations

from functools import partial
from inspect import iscoroutinefunction
from ssl import SSLSocket
from typing import Any

import attrs

from ...errors import APIConnectionError
from ...wire import WireRequest, WireResponse
from .framing import Framing, pairs
from .settings import socket_settings


class Opening:
    """One handshake: `request` is to be sent, then its answer becomes a socket."""

    def __init__(self, request: WireRequest) -> None:
        """`request` has an address of ws, wss, http or https; `request.socket` are the options."""
        self._wire = request
        self._settings = socket_settings(request.socket or {})
        url = f"http{request.url[2:]}" if request.url.startswith("ws") else request.url
        plain = attrs.evolve(request, url=url, stream=True)
        self._framing = Framing(plain, self._settings)
        plain.headers = {**request.headers, **self._framing.headers()}
        plain.socket = None
        self.request = plain

    def blocking(self, response: WireResponse) -> WireResponse:
        """Put a socket on the response, if it is the answer 101; others stay as they are."""
        from .blocking import BlockingSocket

        response.request = self._wire
        try:
            if (stream := self._upgraded(response)) is None:
                return response
            drop = partial(_drop, response.raw)
            socket = BlockingSocket(self._framing, stream, self._settings, drop)
        except BaseException as error:
            response.close()
            if isinstance(error, OSError):
                raise self._ended(error) from error
            raise
        return self._opened(response, socket)

    async def asynchronous(self, response: WireResponse) -> WireResponse:
        """Do the same for an async client."""
        from .asynchronous import TaskSocket

        response.request = self._wire
        try:
            if (stream := self._upgraded(response)) is None:
                return response
            drop = partial(_adrop, response.raw)
            socket = TaskSocket(self._framing, stream, self._settings, drop)
        except BaseException:
            await response.aclose()
            raise
        return self._opened(response, socket)

    def _opened(self, response: Any, socket: Any) -> WireResponse:
        """The same response, whose connection is the socket's from now on."""
        response.is_open = False  # it would close the connection when it is dropped
        return WireResponse(
            response.status,
            response.headers,
            self._wire,
            content=b"",
            http_version=response.http_version,
            elapsed=response.elapsed,
            socket=socket,
        )

    def _upgraded(self, response: WireResponse) -> Any:
        """The connection behind an answer 101; `None` for any other."""
        if response.http_version == "HTTP/2":
            raise self._refused(
                "WebSockets need HTTP/1.1, but the http_client spoke HTTP/2: "
                "make it without http2=True."
            )
        if response.status != 101:
            return None
        self._framing.open(pairs(response.headers))
        stream = response.raw.extensions.get("network_stream")
        if stream is None:
            raise self._refused(
                "The http_client's transport does not hand over its connection, "
                "which WebSockets need: use one of httpx or httpx2 itself."
            )
        tls, socket = stream.get_extra_info("ssl_object"), stream.get_extra_info("socket")
        if tls is not None and not isinstance(socket, SSLSocket) and _is_blocking(stream):
            raise self._refused(
                "A blocking client has no WebSockets through a proxy that is reached by TLS itself "
                "(https://): use an async client, or a proxy of http://."
            )
        return stream

    def _refused(self, why: str) -> APIConnectionError:
        return APIConnectionError(why, self._wire, retryable=False)

    def _ended(self, error: OSError) -> APIConnectionError:
        return APIConnectionError(
            f"The handshake left no connection, as after an event hook that reads it: {error}",
            self._wire,
        )


def _drop(native: Any) -> None:
    try:
        native.close()
    finally:
        native.stream = None  # each holds the other


async def _adrop(native: Any) -> None:
    try:
        await native.aclose()
    finally:
        native.stream = None


def _is_blocking(stream: Any) -> bool:
    """Whether a network stream is one of threads."""
    return not iscoroutinefunction(stream.read)
