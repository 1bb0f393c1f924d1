"""Errors as plain data: what an error keeps when it travels to another process."""

from __future__ import annotations

import pickle
from typing import Any

from .error_bodies import is_list
from .headers import Headers
from .redaction import redact, redact_headers
from .wire import WireRequest, WireResponse

_PLAIN = (str, int, float, bool, bytes, type(None))


def reduce_error(error: BaseException) -> tuple[Any, ...]:
    """What `__reduce__` returns: the class, its arguments and those attributes that pickle."""
    state = {name: _portable(value) for name, value in vars(error).items()}
    return _restore, (type(error), error.args, state)


def _restore(kind: type[BaseException], args: tuple[Any, ...], state: dict[str, Any]) -> Any:
    error = kind.__new__(kind, *args)
    error.args = args
    vars(error).update(state)
    return error


def _portable(value: Any) -> Any:
    if isinstance(value, _PLAIN):
        return value
    if isinstance(value, WireResponse):
        return _plain_response(value)
    if isinstance(value, WireRequest):
        return _plain_request(value)
    try:
        pickle.loads(pickle.dumps(value))
    except Exception:  # noqa: BLE001 - whatever the reason, it cannot travel
        return [_portable(item) for item in value] if is_list(value) else None
    return value


def _plain_request(request: WireRequest) -> WireRequest:
    content: Any = request.content  # a generator or an open file does not travel
    return WireRequest(
        request.method,
        redact(request.url),
        redact_headers(request.headers),
        content if isinstance(content, bytes) else None,
        request.timeout,
        request.stream,
    )


def _plain_response(response: WireResponse) -> WireResponse:
    return WireResponse(
        response.status,
        Headers(redact_headers(response.headers)),
        _plain_request(response.request),
        response.content,
        response.http_version,
        response.elapsed,
    )
