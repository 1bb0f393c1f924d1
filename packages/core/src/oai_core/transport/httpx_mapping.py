"""Between our requests and errors and those of httpx or httpx2, which have the same names."""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator
from typing import Any

from ..errors import APIConnectionError, APITimeoutError
from ..options import Timeout
from ..wire import WireRequest

_CACHED_URLS = 256
_NOT_ACROSS_ORIGINS = (
    "authorization",
    "api-key",
    "x-api-key",
    "cookie",
    "openai-organization",
    "openai-project",
    "idempotency-key",
)
_HTTPX_DEFAULTS = frozenset({"accept", "accept-encoding", "connection", "user-agent"})


class Mapping:
    """The pieces of one library."""

    def __init__(self, library: Any) -> None:
        """`library` is the module httpx or httpx2."""
        self._library = library
        self._urls: dict[str, Any] = {}
        self._timeouts: dict[Any, dict[str, float | None]] = {}
        self.errors = (library.RequestError, library.InvalidURL, library.StreamError)

    def request(self, request: WireRequest, kind: str) -> Any:
        """Build the native request directly: nothing of the client is to be merged."""
        url = self._urls.get(request.url)
        if url is None:
            if len(self._urls) >= _CACHED_URLS:
                self._urls.clear()
            url = self._urls[request.url] = self._url(request)
        content = request.content
        extensions = {"timeout": self._timeout(request.timeout)}
        if content is None or isinstance(content, bytes):
            return self._library.Request(
                request.method, url, headers=request.headers, content=content, extensions=extensions
            )
        headers, stream = self._stream(request, content, kind)
        return self._library.Request(
            request.method, url, headers=headers, stream=stream, extensions=extensions
        )

    def merged_request(
        self, client: Any, request: WireRequest, kind: str, own_timeout: bool
    ) -> Any:
        """Build the native request through a client that has headers, cookies or parameters of its own."""
        content = request.content
        headers: dict[str, str] = request.headers
        options: dict[str, Any] = {}
        if own_timeout:
            options["timeout"] = self._library.Timeout(**self._timeout(request.timeout))
        if content is None or isinstance(content, bytes):
            options["content"] = content
        else:
            headers, stream = self._stream(request, content, kind)
            options["content"] = b""
        built = client.build_request(
            request.method, self._url(request), headers=headers, **options
        )
        if content is not None and not isinstance(content, bytes):
            built = self._library.Request(
                built.method,
                built.url,
                headers=[(k, v) for k, v in built.headers.raw if k.lower() != b"content-length"]
                + [
                    (name.encode(), value.encode())
                    for name, value in headers.items()
                    if name == "content-length"
                ],
                stream=stream,
                extensions=built.extensions,
            )
        return built

    def _url(self, request: WireRequest) -> Any:
        try:
            return self._library.URL(request.url)
        except self._library.InvalidURL as error:
            raise APIConnectionError(f"Not a URL: {error}", request, retryable=False) from error

    def _stream(
        self, request: WireRequest, content: Any, kind: str
    ) -> tuple[dict[str, str], Any]:
        length = getattr(content, "content_length", None)
        headers = dict(request.headers)
        if length is not None:
            headers["content-length"] = str(length)
        else:
            headers["transfer-encoding"] = "chunked"
        base = self._library.SyncByteStream if kind == "Client" else self._library.AsyncByteStream
        if kind == "Client" and not isinstance(content, Iterable):
            raise TypeError("The body is an async iterable: a blocking client needs a plain one.")
        return headers, _body_class(base, kind)(content)

    def _timeout(self, timeout: Timeout | float | None) -> dict[str, float | None]:
        known = self._timeouts.get(timeout)
        if known is None:
            if isinstance(timeout, Timeout):
                known = {
                    "connect": timeout.connect,
                    "read": timeout.read,
                    "write": timeout.write,
                    "pool": timeout.pool,
                }
            else:
                known = dict.fromkeys(("connect", "read", "write", "pool"), timeout)
            if len(self._timeouts) >= _CACHED_URLS:
                self._timeouts.clear()
            self._timeouts[timeout] = known
        return known

    def has_default_timeout(self, client: Any) -> bool:
        """Whether a client was made without a timeout of its own."""
        return bool(client.timeout == self._library.Timeout(5.0))

    def strip_redirect(self, old: Any, new: Any) -> None:
        """Take credentials and identifiers out of a redirected request to another origin."""
        if (old.url.scheme, old.url.host, _port(old.url)) != (
            new.url.scheme,
            new.url.host,
            _port(new.url),
        ):
            for name in _NOT_ACROSS_ORIGINS:
                if name in new.headers:
                    del new.headers[name]

    def connection_error(
        self, error: Exception, request: WireRequest, *, pooled: bool = False
    ) -> APIConnectionError:
        """Turn an exception of the library into ours."""
        library = self._library
        text = str(error) or type(error).__name__
        if isinstance(error, library.TimeoutException):
            phase = type(error).__name__.removesuffix("Timeout").lower()
            return APITimeoutError(f"Request timed out ({phase}).", request)
        hopeless = (
            library.UnsupportedProtocol,
            library.LocalProtocolError,
            library.InvalidURL,
            library.TooManyRedirects,
            library.StreamError,
        )
        stale = pooled and (
            (isinstance(error, library.RemoteProtocolError) and "without sending" in text)
            or isinstance(error, library.ReadError | library.WriteError)
        )
        return APIConnectionError(
            f"Connection error: {text}",
            request,
            stale=stale,
            retryable=not isinstance(error, hopeless),
        )


def _port(url: Any) -> int | None:
    port: int | None = url.port
    return port or {"http": 80, "https": 443}.get(url.scheme)


def plain_defaults(client: Any) -> bool:
    """Whether a client adds nothing of its own to requests."""
    headers = {name.lower() for name in client.headers}
    agent = str(client.headers.get("user-agent", "python-httpx"))
    return (
        headers <= _HTTPX_DEFAULTS
        and agent.startswith(("python-httpx", "httpx"))
        and not client.params
        and not list(client.cookies)
        and not str(client.base_url)
    )


_BODIES: dict[tuple[Any, str], Any] = {}


def _body_class(base: Any, kind: str) -> Any:
    """A stream class of the library that yields a body of ours."""
    made = _BODIES.get((base, kind))
    if made is not None:
        return made

    def __init__(self: Any, content: Any) -> None:
        self.content = content

    if kind == "Client":

        def __iter__(self: Any) -> Iterator[bytes]:
            yield from self.content

        members: dict[str, Any] = {"__init__": __init__, "__iter__": __iter__}
    else:

        async def __aiter__(self: Any) -> AsyncIterator[bytes]:
            if isinstance(self.content, AsyncIterable):
                async for chunk in self.content:
                    yield chunk
            else:
                for chunk in self.content:
                    yield chunk

        members = {"__init__": __init__, "__aiter__": __aiter__}
    made = _BODIES[base, kind] = type(f"{kind}Body", (base,), members)
    return made
