"""The life of one call, as a generator of effects: prepare, send, retry, decode.

With no plugin that listens, no context object is built and nothing is timed.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from time import perf_counter
from typing import TYPE_CHECKING, Any

from .call import Call
from .effects import Flow, ReadBody, Send, Sleep
from .errors import APIConnectionError, APIError, APIStatusError, status_error
from .hooks.middleware import SendOn, compose
from .operations import Operation
from .prepare import AUTHORIZATION, NO_OPTIONS, RETRY_HEADER, Prepared, take_options
from .results import Caller, Outcome
from .retry import Retry
from .wire import WireRequest, WireResponse

if TYPE_CHECKING:
    from .groups import Mode
    from .hooks.plan import Plan
    from .runtime import Runtime


def call(
    client: Caller,
    runtime: Runtime,
    operation: Operation,
    params: dict[str, Any],
    path: tuple[str, ...],
    stream: bool | None,
    mode: Mode,
    cast_to: Any = None,
) -> Flow[Any]:
    """Run one operation and return what its method returns."""
    again = dict(params) if operation.item is not None else None
    options = NO_OPTIONS
    if not operation.names.issuperset(params) or operation.required:
        operation.check_names(params.keys())
        options = take_options(params)
    outcome = Outcome(client, runtime, operation, again, path, stream, mode, cast_to)
    if runtime.listens:
        return (yield from _observed(runtime, operation, params, path, stream, options, outcome))
    prepared = runtime.preparer.prepare(operation, params, path, stream, options)
    outcome.mark(prepared.request)
    response = yield from _attempts(runtime, prepared, prepared.request, None, None)
    return outcome.result(response)


def _observed(
    runtime: Runtime,
    operation: Operation,
    params: dict[str, Any],
    path: tuple[str, ...],
    stream: bool | None,
    options: Mapping[str, Any],
    outcome: Outcome,
) -> Flow[Any]:
    """The same with a `Call` that the hooks share."""
    plan = runtime.plan
    info = Call(operation, dict(params), runtime.config, perf_counter())
    response: WireResponse | None = None
    sockets: list[Any] = []
    try:
        for observe in plan.before_call or ():
            observe(info)
        prepared = runtime.preparer.prepare(operation, params, path, stream, options)
        outcome.mark(prepared.request)
        # The headers of a GET are shared by all calls; a plugin may change its own in place.
        prepared.request.headers = dict(prepared.request.headers)
        outer, inner = runtime.layers(operation)

        def send(request: WireRequest) -> Flow[WireResponse]:
            once: SendOn | None = None
            if operation.socket is not None:
                once = compose(inner, info, partial(_open_once, sockets))
            elif inner:
                once = compose(inner, info, _send_once)
            return _attempts(runtime, prepared, request, info, once)

        start = compose(outer, info, send) if outer else send
        response = yield from start(prepared.request)
        returned: Any = response
        if not isinstance(returned, WireResponse):
            raise TypeError(
                f"Middleware of {operation.id} returned {type(returned).__name__}, "
                "not a WireResponse: end it with `return (yield from send(request))`"
            )
        outcome.observe(info)
        result = outcome.result(response)
        if sockets:
            _drop_lost(sockets, response)
    except BaseException as error:
        _drop_lost(sockets, None)
        _failed(runtime, info, response, error)
        raise
    if not outcome.is_open:
        plan.end(info, response, None)
    return result


def _drop_lost(sockets: list[Any], kept: WireResponse | None) -> None:
    """Give up the sockets that were opened and are not those of the answer that is `kept`.

    If that has another one, middleware has put its own around the last.
    """
    if kept is not None and not any(kept.socket is socket for socket in sockets):
        sockets = sockets[:-1]
    for socket in sockets:
        abort = getattr(socket, "abort", None)
        if abort is not None and (kept is None or socket is not kept.socket):
            abort()


def _failed(
    runtime: Runtime, info: Call, response: WireResponse | None, error: BaseException
) -> None:
    """Tell the observers, and raise another exception if a plugin maps it."""
    plan = runtime.plan
    mapped: Exception | None = None
    if plan.map_error is not None and isinstance(error, Exception):
        try:
            mapped = plan.map_error(info, error)
        except Exception as broken:  # noqa: BLE001 - the observers come first, then it is raised
            mapped = broken
    if response is None and isinstance(error, APIStatusError):
        response = error.response
    plan.end(info, response, mapped or error)
    if mapped is not None and mapped is not error:
        try:
            raise mapped from error
        finally:
            del mapped, error


def _send_once(request: WireRequest) -> Flow[WireResponse]:
    response: WireResponse = yield Send(request)
    return response


def _open_once(sockets: list[Any], request: WireRequest) -> Flow[WireResponse]:
    """The same, noting an open socket: middleware and hooks may lose it."""
    response: WireResponse = yield Send(request)
    if response.socket is not None:
        sockets.append(response.socket)
    return response


def _attempts(
    runtime: Runtime,
    prepared: Prepared,
    request: WireRequest,
    info: Call | None,
    once: SendOn | None,
) -> Flow[WireResponse]:
    """Send until there is an answer to return, or nothing more to try."""
    plan = runtime.plan
    attempt = 0
    if RETRY_HEADER in request.headers:  # middleware sends this request a second time
        request.headers = {k: v for k, v in request.headers.items() if k != RETRY_HEADER}
    spare = True  # one resend on a connection that the server had closed, outside the budget
    while True:
        if prepared.auth is not None:
            value = yield from prepared.auth.authorize(prepared.kind)
            request.headers = {**request.headers, AUTHORIZATION: value}
        if info is not None:
            for observe in plan.before_send or ():
                observe(info, request, attempt)
        response: WireResponse | None = None
        error: APIError | None = None
        try:
            response = (yield Send(request)) if once is None else (yield from once(request))
        except APIConnectionError as failure:
            error = failure
            if failure.stale and spare and _replayable(request):
                spare = False
                _tell_retry(plan, info, attempt, Retry(0.0, "stale connection"))
                continue
        if response is not None:
            response.retries = attempt
            if info is not None:
                for observe in plan.after_receive or ():
                    observe(info, request, response, attempt)
            if 200 <= response.status < 300 or response.socket is not None:
                return response
            error = yield from _status_error(response)
        assert error is not None
        try:
            retry = _judge(runtime, prepared, request, attempt, response, error)
        finally:
            error = None  # in a frame that it passes it would be a cycle
        if info is not None:
            info.retries = attempt + 1
            _tell_retry(plan, info, attempt, retry)
        yield Sleep(retry.delay)
        attempt += 1
        request.headers = {**request.headers, RETRY_HEADER: str(attempt)}


def _judge(
    runtime: Runtime,
    prepared: Prepared,
    request: WireRequest,
    attempt: int,
    response: WireResponse | None,
    error: APIError,
) -> Retry:
    """Ask the policy about a failed attempt; raise its error if there is to be no other."""
    status = None if response is None else response.status
    headers = None if response is None else response.headers
    policy = runtime.retry_policy
    retry: Retry | None = None
    if policy is not None:
        retry = policy.decide(attempt, prepared.max_retries, status, headers, error)
    if retry is not None and _replayable(request):
        return retry
    if retry is not None:
        error.extend("It was not sent again: its body is an iterator that is used up.")
    try:
        raise error
    finally:
        del error


def _tell_retry(plan: Plan, info: Call | None, attempt: int, retry: Retry) -> None:
    if info is not None:
        for observe in plan.before_retry or ():
            observe(info, info.operation, attempt, retry.delay, retry.reason)


def _status_error(response: WireResponse) -> Flow[APIStatusError]:
    """Read the body of an error and make the exception."""
    from ._json import JSONDecodeError, loads_tolerantly

    content = response.content
    if content is None:
        try:
            content = yield ReadBody(response)
        except APIConnectionError:
            content = b""  # the status alone must do
    body: Any = None
    if content:
        try:
            body = loads_tolerantly(content)
        except JSONDecodeError:
            body = content.decode("utf-8", "replace")
    return status_error(response, body)


def _replayable(request: WireRequest) -> bool:
    content: Any = request.content
    if content is None or isinstance(content, bytes):
        return True
    used_up = hasattr(content, "__next__") or hasattr(content, "__anext__")
    return bool(getattr(content, "replayable", not used_up))
