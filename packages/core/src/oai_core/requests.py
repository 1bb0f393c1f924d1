"""Calls that are described, not made: what would be sent, and how its answer would be read."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import Any, Generic, ParamSpec, TypeVar

import attrs

from ._json import JSONDecodeError, loads_tolerantly
from .errors import status_error
from .groups import Mode
from .operations import Operation
from .prepare import take_options
from .redaction import redact
from .resources import AsyncResource, Resource
from .results import Outcome
from .wire import WireRequest, WireResponse

__all__ = ["Reader", "Request", "adescribe", "describe", "describe_operation"]

P = ParamSpec("P")
T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)
NO_HEADERS: Mapping[str, str] = {}


@attrs.frozen(eq=False, repr=False)
class Reader(Generic[T_co]):
    """How the answer to one kind of call is read; requests that read alike can share one.

    `cast_to` is the target that the method names beside its operation's own, as `parse` does.
    """

    client: Any
    operation: Operation
    cast_to: Any = None

    def read(
        self, content: bytes, *, status: int = 200, headers: Mapping[str, str] = NO_HEADERS
    ) -> T_co:
        """Return what the call returns for this body, of JSON.

        Names of `headers` are in lower case. Raises what the call raises: an `APIStatusError` for a
        status of 400 and above, an `APIResponseValidationError` for a body that is something else.
        """
        operation = self.operation
        request = WireRequest(operation.method, operation.path, {})
        response = WireResponse(status, headers, request, content)
        if status >= 400:
            raise status_error(response, _value(content))
        runtime = self.client._runtime
        outcome = Outcome(self.client, runtime, operation, None, (), None, "parsed", self.cast_to)
        result: T_co = outcome.parse(response)
        return result


@attrs.frozen(eq=False, repr=False)
class Request(Generic[T_co]):
    """One call of an operation that nobody made yet.

    `path` is below the base URL, its parameters filled in; `url` is the whole address. `body` is
    the JSON that would be sent, empty where the call has none. `options` are the per-call options
    that were given; an `extra_body` is part of `body` already. Plugins have not seen it.
    """

    operation: Operation
    path: str
    url: str
    body: bytes
    options: Mapping[str, Any]
    reader: Reader[T_co]

    @property
    def method(self) -> str:
        """The HTTP method."""
        return self.operation.method

    def __repr__(self) -> str:
        """Method and path; bodies may be private."""
        return f"<Request {self.method} {redact(self.path)}>"


def describe(method: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Request[T]:
    """Describe the call that `method(*args, **kwargs)` would make, and send nothing.

    `method` is a method of a blocking client's resource, `client.responses.create`, or a helper
    that makes one call, such as `client.responses.parse`. Raises a TypeError for anything else and
    for wrong arguments, a ValueError for calls whose answer is a stream or whose body is a form.
    """
    return note_call(method, args, kwargs)


def adescribe(
    method: Callable[P, Awaitable[T]], /, *args: P.args, **kwargs: P.kwargs
) -> Request[T]:
    """Describe a call of an async client; nothing has to be awaited. See `describe`."""
    return note_call(method, args, kwargs)


def describe_operation(
    client: Any,
    operation: Operation,
    params: Mapping[str, Any],
    path: tuple[str, ...] = (),
    *,
    cast_to: Any = None,
) -> Request[Any]:
    """Describe a call of an operation with these keyword parameters, as `client.execute` takes it.

    Raises TypeError and ValueError as `describe` does.
    """
    given = dict(params)
    operation.check_names(given.keys())
    options = take_options(given)
    if options.pop("stream_to", None) is not None:
        raise ValueError(f"stream_to: a described call of {operation.title} does not stream")
    if operation.page is not None:
        raise ValueError(f"{operation.title}: it walks pages, which are calls of their own")
    runtime = client._runtime
    request = runtime.preparer.prepare(operation, given, path, None, options).request
    content: Any = request.content
    if content is not None and content.__class__ is not bytes:
        raise ValueError(
            f"{operation.title}: the call sends a form with files; only a call whose body is JSON "
            "can be described"
        )
    route = operation.path
    if path:
        from .query import encode_path

        route = encode_path(operation.path, operation.path_names, path)
    options.pop("extra_body", None)
    return Request(
        operation, route, request.url, content or b"", options, Reader(client, operation, cast_to)
    )


def note_call(
    method: Callable[..., Any],
    args: tuple[Any, ...],
    kwargs: Mapping[str, Any],
    stacklevel: int = 3,
) -> Request[Any]:
    """Describe a call; the warning of a deprecated method is about the line `stacklevel` up."""
    resource: Any = getattr(method, "__self__", None)
    if not isinstance(resource, Resource | AsyncResource):
        raise TypeError(
            "method: a method of a resource is needed, such as client.responses.create, "
            f"not {type(method).__name__}"
        )
    if resource._mode != "parsed":  # pyright: ignore[reportPrivateUsage]
        raise TypeError("method: pass the plain method; a described call has no raw response")
    function: Any = getattr(method, "__func__", None)
    if not getattr(function, "has_raw", True):
        raise _not_one(method)
    advice: str | None = getattr(function, "__deprecated__", None)
    if advice is not None:
        from warnings import warn

        warn(advice, DeprecationWarning, stacklevel=stacklevel)
        function = function.__wrapped__
    client: Any = resource._client  # pyright: ignore[reportPrivateUsage]
    double = type(resource)(_Notebook(client))
    try:
        _begin(function(double, *args, **kwargs))
    except _Noted as noted:
        operation, params, path, stream, cast_to = noted.call
    else:
        raise _not_one(method)
    if stream:
        raise ValueError(
            f"stream: a described call of {operation.title} gives one answer; leave stream out"
        )
    return describe_operation(client, operation, params, path, cast_to=cast_to)


def _begin(made: Any) -> None:
    """Run a coroutine up to its call, which comes before anything that could be waited for."""
    wait = getattr(made, "__await__", None)
    if wait is not None:
        steps = wait()
        try:
            next(steps, None)
        finally:
            steps.close()


def _not_one(method: Any) -> TypeError:
    name: str = getattr(method, "__qualname__", repr(method)).replace("Helpers.", ".", 1)
    return TypeError(f"method: {name} does not make one call that could be described")


def _value(content: bytes) -> Any:
    try:
        return loads_tolerantly(content) if content else None
    except JSONDecodeError:
        return content


class _Noted(BaseException):
    """Carries a call out of the method that was to make it; no `except Exception` stops it."""

    def __init__(self, *call: Any) -> None:
        super().__init__()
        self.call = call


class _Notebook:
    """Stands in for a client, and takes down what a method asks of it."""

    def __init__(self, client: Any) -> None:
        self.config = client.config
        self._runtime = client._runtime

    def execute(
        self,
        operation: Operation,
        params: dict[str, Any],
        path: tuple[str, ...] = (),
        stream: bool | None = None,
        mode: Mode = "parsed",
        cast_to: Any = None,
    ) -> Any:
        """Go no further."""
        raise _Noted(operation, params, path, stream, cast_to)

    def __getattr__(self, name: str) -> Any:
        """Refuse the rest of a client: it would send something."""
        raise TypeError(f"method: it needs {name!r} of the client; its call cannot be described")
