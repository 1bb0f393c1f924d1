"""From the arguments of a method to a request: address, headers, body."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

import attrs

from ._version import __version__
from .auth import Auth, KeyAuth, checked
from .headers import merge_headers
from .operations import AuthKind, Operation
from .options import DEFAULT_TIMEOUT, HANDSHAKE_TIMEOUT, OPTION_NAMES
from .query import encode_path, encode_query
from .timeouts import check_timeout
from .verbs import RawBody
from .wire import WireRequest

if TYPE_CHECKING:
    from .config import ClientConfig
    from .encoding import Encoders

NO_OPTIONS: Mapping[str, Any] = {}
RETRY_HEADER = "x-oai-retry-count"
AUTHORIZATION = "authorization"
IDEMPOTENCY = "idempotency-key"
_OPTION_HEADERS = (
    ("organization", "openai-organization"),
    ("project", "openai-project"),
    ("idempotency_key", IDEMPOTENCY),
)
_ENCODINGS = "gzip, deflate"  # what httpx decodes without extras


@attrs.define(eq=False)
class Prepared:
    """A request, and what its attempts need to know."""

    request: WireRequest
    kind: AuthKind
    auth: Auth | None
    """Asked for a header before every attempt; `None` where the header is fixed."""
    max_retries: int


def take_options(params: dict[str, Any]) -> dict[str, Any]:
    """Move the per-call options out of a method's keywords."""
    return {name: params.pop(name) for name in OPTION_NAMES & params.keys()}


def user_agent(distribution: str) -> str:
    """Name the distribution, core, Python and the platform."""
    python = ".".join(map(str, sys.version_info[:3]))
    core = f"oai-core/{__version__}"
    lead = "" if distribution.startswith("oai-core/") else f"{distribution} "
    return f"{lead}{core} python/{python} {sys.platform}"


class Preparer:
    """Builds the requests of one client; what never changes is built once."""

    def __init__(
        self, config: ClientConfig, auth: Auth, encoders: Encoders, distribution: str
    ) -> None:
        self._config = config
        self._auth = auth
        self._encoders = encoders
        self._agent = user_agent(distribution)
        self._headers: dict[tuple[AuthKind, bool, str], tuple[dict[str, str], bool]] = {}
        base, _, self._base_query = config.base_url.partition("?")
        self._base = base.rstrip("/")
        self._default_query = encode_query(config.default_query) if config.default_query else ""
        self._omitted = {n.lower() for n, v in config.default_headers.items() if v is None}

    def prepare(
        self,
        operation: Operation,
        params: dict[str, Any],
        path: tuple[str, ...],
        stream: bool | None,
        options: Mapping[str, Any],
    ) -> Prepared:
        """Build a request. `params` is used up: it becomes the body where it can."""
        given = NO_OPTIONS
        if operation.headers:  # before the body takes what is left
            given = {n: params.pop(n) for n in operation.headers if n in params}
        url, foreign = self._url(operation, params, path, stream, options)
        content, content_type = self._content(operation, params, stream, options)
        kind: AuthKind = "none" if foreign else operation.auth
        accept = _accept(operation, bool(stream))
        if operation.socket is not None:
            accept = ""
        headers, dynamic = self._base_headers(kind, content_type == "", accept)
        auth: Auth | None = self._auth if dynamic else None
        if operation.method == "POST" or content_type or options or operation.headers:
            headers = dict(headers)
            if content_type:
                headers["content-type"] = content_type
            if operation.method == "POST" and IDEMPOTENCY not in self._omitted:
                # One key for all attempts: a repeated request is then recognised by the server.
                headers.setdefault(IDEMPOTENCY, os.urandom(16).hex())
            if options or operation.headers or operation.const_headers:
                headers, auth = self._call_headers(operation, given, options, headers, auth, kind)
        elif operation.const_headers:
            headers = merge_headers(headers, operation.const_headers)
        timeout = options.get("timeout", self._config.timeout) if options else self._config.timeout
        if operation.socket is not None and timeout is DEFAULT_TIMEOUT:
            timeout = HANDSHAKE_TIMEOUT
        request = WireRequest(
            operation.method, url, headers, content, check_timeout(timeout), bool(stream), foreign
        )
        retries = options.get("max_retries") if options else None
        return Prepared(
            request, kind, auth, self._config.max_retries if retries is None else _count(retries)
        )

    def _base_headers(self, kind: AuthKind, json: bool, accept: str) -> tuple[dict[str, str], bool]:
        """Headers that all calls of a kind share, and whether the credential must be asked for."""
        key = (kind, json, accept)
        known = self._headers.get(key)
        if known is not None:
            return known
        config = self._config
        ours: dict[str, str | None] = {"user-agent": self._agent}
        if accept:  # the answer to the handshake of a socket has no body
            ours |= {"accept": accept, "accept-encoding": _ENCODINGS}
        if json:
            ours["content-type"] = "application/json"
        defaults = config.default_headers
        dynamic = False
        if kind != "none":
            if config.organization:
                ours["openai-organization"] = config.organization
            if config.project:
                ours["openai-project"] = config.project
            if not any(name.lower() == AUTHORIZATION for name in defaults):
                fixed = self._auth.static(kind)
                if fixed is None:
                    dynamic = True
                else:
                    ours[AUTHORIZATION] = fixed
        made = merge_headers({}, ours, _lower(defaults) if kind != "none" else None)
        self._headers[key] = (made, dynamic)
        return made, dynamic

    def _call_headers(
        self,
        operation: Operation,
        given: Mapping[str, Any],
        options: Mapping[str, Any],
        headers: dict[str, str],
        auth: Auth | None,
        kind: AuthKind,
    ) -> tuple[dict[str, str], Auth | None]:
        own: dict[str, str | None] = dict(operation.const_headers)
        for name, wire in operation.headers.items():
            value: Any = given.get(name)
            if value is not None:
                own[wire] = ",".join(value) if value.__class__ in (list, tuple) else str(value)
        for name, header in _OPTION_HEADERS:
            if name in options and (kind != "none" or header == IDEMPOTENCY):
                own[header] = _text(name, options[name])
        if kind != "none" and options.get("api_key") is not None:
            key = options["api_key"]
            own[AUTHORIZATION] = None
            auth = None
            if isinstance(key, str):
                own[AUTHORIZATION] = f"Bearer {checked(key)}"
            else:
                auth = KeyAuth(key, key)
        extra = _lower(_extra(options, "extra_headers"))
        if AUTHORIZATION in extra:
            auth = None
        try:
            return merge_headers(headers, own, extra), auth
        except (TypeError, ValueError) as error:
            raise type(error)(f"extra_headers: {error}") from None

    def _url(
        self,
        operation: Operation,
        params: dict[str, Any],
        path: tuple[str, ...],
        stream: bool | None,
        options: Mapping[str, Any],
    ) -> tuple[str, bool]:
        """The address, and whether it is on another server than the client's."""
        base, query, foreign = self._base, self._base_query, False
        given_base = options.get("base_url") if options else None
        if operation.socket is not None:
            given_base = given_base or self._config.websocket_base_url
        if given_base is not None:
            from .config import check_base_url

            schemes = ("http", "https", "ws", "wss") if operation.socket else ("http", "https")
            base, _, query = check_base_url(given_base, "base_url", schemes).partition("?")
            base = base.rstrip("/")
        if operation.socket is not None and base.startswith("http"):
            base = f"ws{base[4:]}"
        route = encode_path(operation.path, operation.path_names, path) if path else operation.path
        if operation.body_root:
            route = route.partition("#")[0]  # a fragment is never sent
        if route.startswith(("http://", "https://")):
            foreign = _origin(route) != _origin(base)
            url = route
        else:
            url = f"{base}{route}" if route.startswith("/") else f"{base}/{route}"
        given: dict[str, Any] = {
            wire: params.pop(name) for name, wire in operation.query.items() if name in params
        }
        if operation.stream == "query":  # in words: there are servers that stream by default
            given["stream"] = bool(stream)
        extra = _extra(options, "extra_query") if options else NO_OPTIONS
        if given or extra or operation.const_query:
            defaults = NO_OPTIONS if foreign else self._config.default_query
            own = encode_query({**defaults, **operation.const_query, **given, **extra})
        else:
            own = "" if foreign else self._default_query
        text = "&".join(part for part in ("" if foreign else query, own) if part)
        if text:
            url = f"{url}{'&' if '?' in url else '?'}{text}"
        return url, foreign

    def _content(
        self,
        operation: Operation,
        params: dict[str, Any],
        stream: bool | None,
        options: Mapping[str, Any],
    ) -> tuple[Any, str | None]:
        """The body and its type: "" for JSON, `None` for no body."""
        extra = _extra(options, "extra_body") if options else None
        if operation.body_root:
            return self._raw_content(params.get("body"), extra or NO_OPTIONS, stream, options)
        if operation.body is None and not operation.files:
            return (self._encoders.dumps(extra), "") if extra else (None, None)
        if operation.renamed:
            for name, wire in operation.renamed.items():
                if name in params:
                    params[wire] = params.pop(name)
        if operation.stream == "body":
            params["stream"] = bool(stream)
        elif stream and operation.stream == "stream_format":
            params["stream_format"] = "sse"
        if extra:
            params = {**params, **extra}
        if operation.media:
            other = self._not_json(operation, params, options)
            if other is not None:
                return other
        if not params and operation.optional_body:
            return None, None
        return self._encoders.dumps(params), ""

    def _not_json(
        self, operation: Operation, params: dict[str, Any], options: Mapping[str, Any]
    ) -> tuple[Any, str] | None:
        """A body of another kind and its type; `None` where it is to be JSON."""
        if operation.whole and len(params) == 1:
            name, value = next(iter(params.items()))
            if name in operation.whole:
                if not isinstance(value, str):
                    raise TypeError(f"{name}: text is needed, not {type(value).__name__}")
                return value.encode(), operation.whole[name]
        _check_files(operation, params)
        if not _is_multipart(operation, params):
            return None
        from .multipart import MultipartBody

        body = MultipartBody.from_params(
            params,
            operation.files,
            self._encoders.to_jsonable,
            types=operation.part_types,
            progress=options.get("upload_progress"),
        )
        return body, body.content_type

    def _raw_content(
        self,
        body: Any,
        extra: Mapping[str, Any],
        stream: bool | None,
        options: Mapping[str, Any],
    ) -> tuple[Any, str | None]:
        """The body of a request that no group describes."""
        if body is None and not extra:
            return None, None
        if isinstance(body, RawBody | bytes | bytearray):
            if extra:
                raise TypeError("extra_body: it can be added to a JSON object only")
            if isinstance(body, RawBody):
                return body.build(self._encoders.to_jsonable, options.get("upload_progress"))
            return bytes(body), "application/octet-stream"
        if extra or stream:
            body = self._merged(body, extra, bool(stream))
        return self._encoders.dumps(body), ""

    def _merged(self, body: Any, extra: Mapping[str, Any], stream: bool) -> Any:
        """Add members to the body of a raw request; a stream is asked for in words, too."""
        plain: Any = {} if body is None else self._encoders.to_jsonable(body)
        if plain.__class__ is not dict:
            if extra:
                raise TypeError("extra_body: it can be added to a JSON object only")
            return body
        asked: dict[str, Any] = {"stream": True} if stream else {}
        return {**asked, **plain, **extra}


def _accept(operation: Operation, stream: bool) -> str:
    """What the answer may be; JSON is not asked for where a file or a text is due."""
    if stream:
        return "text/event-stream"
    return "*/*" if operation.binary or operation.text else "application/json"


def _lower(headers: Mapping[str, str | None]) -> dict[str, str | None]:
    """Names in lower case: all of ours are, so that a name is one key."""
    return {name.lower(): value for name, value in headers.items()}


def _text(name: str, value: Any) -> str | None:
    if value is not None and not isinstance(value, str):
        raise TypeError(f"{name}: text is needed, not {type(value).__name__}")
    return value


def _extra(options: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    value: Any = options.get(name)
    if value is None:
        return NO_OPTIONS
    if not isinstance(value, Mapping):
        raise TypeError(f"{name}: a mapping is needed, not {type(value).__name__}")
    return cast("Mapping[str, Any]", value)


def _is_multipart(operation: Operation, params: Mapping[str, Any]) -> bool:
    """Multipart where it is the only way, or where a file is among the values."""
    if operation.media and "application/json" not in operation.media:
        return True
    return any(_is_file(params[name]) for name in operation.files if params.get(name) is not None)


def _check_files(operation: Operation, params: Mapping[str, Any]) -> None:
    """In the place of a file, nothing else can stand; with JSON, a mapping may name one."""
    json = "application/json" in operation.media
    for name in operation.files:
        value = params.get(name)
        items: Any = value if value.__class__ is list else [value]
        if any(isinstance(item, str) for item in items):
            raise TypeError(
                f"{name}: a string is not a file; pass bytes, pathlib.Path(...) or an open file"
            )
        if not json and (
            isinstance(value, Mapping) or (value is None and name in operation.required)
        ):
            kind = "None" if value is None else "a mapping"
            raise TypeError(f"{name}: a file is needed, not {kind}")


def _is_file(value: Any) -> bool:
    from .multipart import is_file

    if is_file(value):
        return True
    return any(map(is_file, value)) if value.__class__ in (list, tuple) else False


def _origin(url: str) -> tuple[str, str]:
    scheme, _, rest = url.partition("://")
    host = rest.partition("/")[0].partition("?")[0].lower()
    default = {"http": ":80", "https": ":443"}.get(scheme.lower(), "")
    return scheme.lower(), host.removesuffix(default) if default else host


def _count(value: Any) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        raise TypeError(f"max_retries: a whole number, not {type(value).__name__}")
    if value < 0:
        raise ValueError(f"max_retries: {value} is negative")
    return value
