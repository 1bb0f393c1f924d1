"""Between our requests and errors and those of httpx or httpx2, which have the same names."""

from __future__ import annotations

from typing import Any

from ..errors import APIConnectionError, APITimeoutError, ConfigurationError
from ..options import DEFAULT_TIMEOUT, Timeout
from ..wire import WireRequest
from .bodies import SENT_BEFORE, body_class, framing, wrap_once
from .stale import is_stale

MAX_TIMEOUT = 2_147_483.0  # seconds: what a socket can count in milliseconds, 24 days
_CACHED_URLS = 256
_ACROSS_ORIGINS = frozenset(
    {
        "accept",
        "accept-encoding",
        "accept-language",
        "cache-control",
        "connection",
        "content-encoding",
        "content-language",
        "content-length",
        "content-type",
        "host",
        "range",
        "sec-websocket-extensions",
        "sec-websocket-key",
        "sec-websocket-version",
        "transfer-encoding",
        "upgrade",
        "user-agent",
    }
)
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
        parameters, as far as the request does not have its own; to a foreign server nothing.
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
        if client is not None and request.timeout is DEFAULT_TIMEOUT:
            timeout = self._default_timeout(client) or timeout
        if client is not None and not request.foreign:
            names = {name.lower() for name, _ in headers}
            headers += [item for item in client.headers.raw if item[0].lower() not in names]
            cookies = client.cookies or None
            if client.params:
                url = url.copy_with(params=client.params.merge(url.params))
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
        self._check_host(url, request)
        if len(self._targets) >= _CACHED_URLS:
            self._targets.clear()
        target = self._targets[request.url] = Target(url)
        return target

    def _check_host(self, url: Any, request: WireRequest) -> None:
        """Refuse what the look-up of names would raise a UnicodeError for."""
        if not all(0 < len(label) < 64 for label in url.raw_host.removesuffix(b".").split(b".")):
            message = "Not a URL: a part of the host's name is empty or too long."
            raise APIConnectionError(message, request, retryable=False)

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
            phases = ("connect", "read", "write", "pool")
            each = isinstance(timeout, Timeout)
            limits = {name: _limit(getattr(timeout, name) if each else timeout) for name in phases}
            if len(self._timeouts) >= _CACHED_URLS:
                self._timeouts.clear()
            known = self._timeouts[timeout] = limits
        return known

    def _default_timeout(self, client: Any) -> dict[str, float | None] | None:
        """The timeout that a client was made with, unless it is the library's own."""
        if client.timeout == self._library.Timeout(5.0):
            return None
        limits: dict[str, float | None] = client.timeout.as_dict()
        return limits

    def redirect(self, old: Any, new: Any, request: WireRequest, foreign: bool) -> bool:
        """Prepare a redirected request; tells whether it goes to another origin.

        There it has only headers that cannot identify anybody. What is `foreign` already gets no
        cookies of a client that was passed in, which httpx adds each time.
        """
        if getattr(getattr(new.stream, "content", None), "replayable", True) is False:
            raise APIConnectionError(f"Redirected. {SENT_BEFORE}", request, retryable=False)
        self._check_host(new.url, request)
        if crossed := _origin(old.url) != _origin(new.url):
            for name in set(new.headers.keys()) - _ACROSS_ORIGINS:
                del new.headers[name]
        elif foreign:
            new.headers.pop("cookie", None)
        return crossed

    def connection_error(
        self,
        error: Exception,
        request: WireRequest,
        *,
        in_flight: float | None = None,
        answered: bool = False,
    ) -> APIConnectionError:
        """Turn an exception of the library into ours.

        `in_flight` are the seconds since the request was begun, `None` where its answer had begun;
        `answered` says that this client had an answer before.
        """
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
        return APIConnectionError(
            f"Connection error: {text}",
            request,
            stale=in_flight is not None and is_stale(library, error, in_flight, answered),
            retryable=not isinstance(error, hopeless),
        )


def _limit(seconds: Any) -> float | None:
    """One limit of a timeout; the sockets know no infinity."""
    if seconds is None or seconds == float("inf"):
        return None
    if not isinstance(seconds, int | float) or not 0 <= seconds <= MAX_TIMEOUT:
        raise ConfigurationError(
            f"timeout: seconds from 0 to {MAX_TIMEOUT:,.0f} or None are needed, not {seconds!r}"
        )
    return seconds


def _origin(url: Any) -> tuple[str, str, int | None]:
    return url.scheme, url.host, url.port or {"http": 80, "https": 443}.get(url.scheme)
