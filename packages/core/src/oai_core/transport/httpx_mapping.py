"""Between our requests and errors and those of httpx or httpx2, which have the same names."""

from __future__ import annotations

from typing import Any

from ..errors import APIConnectionError, APITimeoutError, is_sensitive_header
from ..options import DEFAULT_TIMEOUT, Timeout
from ..wire import WireRequest
from .bodies import body_class, framing, wrap_once

_CACHED_URLS = 256
_NOT_ACROSS_ORIGINS = frozenset({"openai-organization", "openai-project", "idempotency-key"})
_WITH_BODY = frozenset({"POST", "PUT", "PATCH"})


class Target:
    """A parsed address, and its `Host` header."""

    __slots__ = ("host", "url")

    def __init__(self, url: Any) -> None:
        self.url = url
        self.host: bytes = url.netloc


class Mapping:
    """The pieces of one library."""

    def __init__(self, library: Any) -> None:
        """`library` is the module httpx or httpx2."""
        self._library = library
        self._targets: dict[str, Target] = {}
        self._timeouts: dict[Any, dict[str, float | None]] = {}
        self._bodies: dict[bool, Any] = {}
        self.no_auth = library.Auth()
        self.errors = (library.RequestError, library.InvalidURL, library.StreamError)

    def request(self, request: WireRequest, blocking: bool, client: Any = None) -> Any:
        """Build the native request directly, without the detours of `client.build_request`.

        What a `client` that was passed in sends with every request is added: headers, cookies and
        parameters, as far as the request does not have its own.
        """
        target = self._targets.get(request.url) or self._target(request)
        headers: list[tuple[bytes, bytes]] = [(b"host", target.host)]
        name = ""
        try:
            for name, value in request.headers.items():
                headers.append((name.encode("ascii"), value.encode("latin-1")))
        except UnicodeEncodeError:
            # Not chained: the exception holds the value, which may be a credential.
            raise ValueError(f"Header {name} holds a character that HTTP does not allow.") from None
        url, cookies, timeout = target.url, None, self._timeout(request.timeout)
        if client is not None:
            names = {name.lower() for name, _ in headers}
            headers += [item for item in client.headers.raw if item[0].lower() not in names]
            cookies = client.cookies or None
            if client.params:
                url = url.copy_with(params=client.params.merge(url.params))
            if request.timeout is DEFAULT_TIMEOUT and not self._has_default_timeout(client):
                timeout = client.timeout.as_dict()
        content = request.content
        if content is None or isinstance(content, bytes):
            if content or request.method in _WITH_BODY:
                headers.append((b"content-length", b"%d" % len(content or b"")))
            stream = self._library.ByteStream(content or b"")
        else:
            content = wrap_once(request, blocking)
            headers += framing(content, {name.lower() for name, _ in headers})
            stream = self._body(blocking)(content)
        return self._library.Request(
            request.method,
            url,
            headers=headers,
            cookies=cookies,
            stream=stream,
            extensions={"timeout": timeout},
        )

    def _target(self, request: WireRequest) -> Target:
        try:
            url = self._library.URL(request.url)
        except self._library.InvalidURL as error:
            raise APIConnectionError(f"Not a URL: {error}", request, retryable=False) from error
        if len(self._targets) >= _CACHED_URLS:
            self._targets.clear()
        target = self._targets[request.url] = Target(url)
        return target

    def _body(self, blocking: bool) -> Any:
        made = self._bodies.get(blocking)
        if made is None:
            library = self._library
            base = library.SyncByteStream if blocking else library.AsyncByteStream
            made = self._bodies[blocking] = body_class(base, blocking)
        return made

    def _timeout(self, timeout: Timeout | float | None) -> dict[str, float | None]:
        known = self._timeouts.get(timeout)
        if known is None:
            limits: dict[str, float | None]
            if isinstance(timeout, Timeout):
                limits = {
                    "connect": timeout.connect,
                    "read": timeout.read,
                    "write": timeout.write,
                    "pool": timeout.pool,
                }
            else:
                limits = {"connect": timeout, "read": timeout, "write": timeout, "pool": timeout}
            if len(self._timeouts) >= _CACHED_URLS:
                self._timeouts.clear()
            known = self._timeouts[timeout] = limits
        return known

    def _has_default_timeout(self, client: Any) -> bool:
        """Whether a client was made without a timeout of its own."""
        return bool(client.timeout == self._library.Timeout(5.0))

    def strip_redirect(self, old: Any, new: Any) -> None:
        """Take credentials and identifiers out of a redirected request to another origin."""
        if _origin(old.url) != _origin(new.url):
            for name in list(new.headers.keys()):
                if name in _NOT_ACROSS_ORIGINS or is_sensitive_header(name):
                    del new.headers[name]

    def connection_error(
        self, error: Exception, request: WireRequest, *, pooled: bool = False
    ) -> APIConnectionError:
        """Turn an exception of the library into ours."""
        library = self._library
        text = str(error) or type(error).__name__
        cause = error.__cause__
        # httpx-aiohttp calls it a timeout when the server closes a connection.
        aiohttp = type(cause).__module__.startswith("aiohttp")
        if isinstance(error, library.TimeoutException) and not (
            aiohttp and not isinstance(cause, TimeoutError)
        ):
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
            or (aiohttp and type(cause).__name__ == "ServerDisconnectedError")
        )
        return APIConnectionError(
            f"Connection error: {text}",
            request,
            stale=stale,
            retryable=not isinstance(error, hopeless),
        )


def _origin(url: Any) -> tuple[str, str, int | None]:
    return url.scheme, url.host, url.port or {"http": 80, "https": 443}.get(url.scheme)
