"""Resources: the objects on a client whose methods are operations."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from .groups import ApiGroup, Mode, load
from .nearest import did_you_mean
from .operations import HELPERS, METHODS, Operation

if TYPE_CHECKING:
    from .base_client import AsyncClient, SyncClient
    from .effects import Flow
    from .helpers.events import AsyncEvents, Events
    from .pages import AsyncPaginator
    from .sockets.manager import AsyncConnectionManager, ConnectionManager

__all__ = ["ApiGroup", "AsyncResource", "Resource", "helper", "method", "subresource"]

R = TypeVar("R")
F = TypeVar("F", bound=Callable[..., Any])


def method(operation: Operation) -> Callable[[F], F]:
    """Mark a method as that operation: `inspect.signature` and `help` list its parameters."""

    def mark(function: F) -> F:
        from .signatures import LazySignature

        function.__signature__ = LazySignature(function, operation)  # type: ignore[attr-defined]
        # One that is written by hand stands in a mixin, which has its resource's name.
        METHODS.setdefault(operation, function.__qualname__.replace("Helpers.", ".", 1))
        function.operation = operation  # type: ignore[attr-defined]
        return function

    return mark


def helper(operation: Operation | None = None, *, raw: bool = False) -> Callable[[F], F]:
    """Mark a method that is no operation.

    `operation` is the one whose parameters it takes beside its own, for `help` to list. `raw` says
    that it makes one call in the mode of its resource, so that `with_raw_response` has it, too.
    """

    def mark(function: F) -> F:
        if operation is not None:
            from .signatures import LazySignature

            signature = LazySignature(function, operation)
            function.__signature__ = signature  # type: ignore[attr-defined]
            HELPERS.setdefault(operation, []).append(function)
        function.has_raw = raw  # type: ignore[attr-defined]
        return function

    return mark


class subresource:  # noqa: N801 - used like a decorator or property
    """A nested resource, imported on first use and kept on its parent."""

    def __init__(self, path: str) -> None:
        """`path` is "module:Class"."""
        self._path = path

    def __set_name__(self, owner: type, name: str) -> None:
        """Remember the attribute."""
        self._name = name

    def __get__(self, instance: Any, owner: type | None = None) -> Any:
        """Build the nested resource in its parent's mode."""
        if instance is None:
            return self
        made = load(self._path)(instance._client, instance._mode)
        vars(instance)[self._name] = made
        return made


class _Base:
    """What both kinds of resource share: a client, and what their methods return."""

    def __init__(self, client: Any, mode: Mode = "parsed") -> None:
        self._client = client
        self._mode: Mode = mode

    def __repr__(self) -> str:
        """Name the class; the client may hold secrets."""
        return f"<{type(self).__name__} of {self._client!r}>"

    if not TYPE_CHECKING:  # checkers must see an unknown attribute as an error

        def __getattr__(self, name):
            """Say what there is, for a name that is not."""
            hint = did_you_mean(name, [n for n in dir(type(self)) if n[0] != "_"])
            raise AttributeError(f"{type(self).__name__!r} has no attribute {name!r}{hint}")


class Resource(_Base):
    """A group of blocking methods."""

    _client: SyncClient

    def _call(
        self,
        operation: Operation,
        params: Any,  # a dict; for checkers it is the method's TypedDict
        path: tuple[str, ...] = (),
        stream: bool | None = None,
        cast_to: Any = None,
    ) -> Any:
        return self._client.execute(operation, params, path, stream, self._mode, cast_to)

    def _run(self, flow: Flow[R]) -> R:
        """Run a flow of whole calls to its end."""
        from .drivers import run_blocking

        return run_blocking(flow, self._client.transport)

    def _events(self, flow: Flow[R]) -> Events[Any, R]:
        """Hand out the events of a flow of whole calls."""
        from .helpers.events import Events

        return Events(flow, self._client.transport)

    def _connect(self, operation: Operation, params: Any) -> ConnectionManager[Any]:
        """Say how a WebSocket is to be opened; entering it does so."""
        from .sockets.manager import ConnectionManager

        return ConnectionManager(self._client, operation, params)

    _list = _call

    if not TYPE_CHECKING:

        @property
        def with_raw_response(self) -> Any:
            """The same methods, returning `RawResponse`: headers, status, and `parse()`."""
            from .views import RawMethods

            return RawMethods(type(self)(self._client, "raw"))

        @property
        def with_streaming_response(self) -> Any:
            """The same methods as context managers that leave the body unread."""
            from .views import StreamingMethods

            return StreamingMethods(type(self)(self._client, "streaming"))


class AsyncResource(_Base):
    """A group of async methods."""

    _client: AsyncClient

    async def _call(
        self,
        operation: Operation,
        params: Any,  # a dict; for checkers it is the method's TypedDict
        path: tuple[str, ...] = (),
        stream: bool | None = None,
        cast_to: Any = None,
    ) -> Any:
        return await self._client.execute(operation, params, path, stream, self._mode, cast_to)

    async def _run(self, flow: Flow[R]) -> R:
        """Run a flow of whole calls to its end."""
        from .drivers import run_async

        return await run_async(flow, self._client.transport)

    def _events(self, flow: Flow[R]) -> AsyncEvents[Any, R]:
        """Hand out the events of a flow of whole calls."""
        from .helpers.events import AsyncEvents

        return AsyncEvents(flow, self._client.transport)

    def _connect(self, operation: Operation, params: Any) -> AsyncConnectionManager[Any]:
        """Say how a WebSocket is to be opened; entering it does so."""
        from .sockets.manager import AsyncConnectionManager

        return AsyncConnectionManager(self._client, operation, params)

    def _list(
        self, operation: Operation, params: Any, path: tuple[str, ...] = ()
    ) -> AsyncPaginator[Any]:
        from .pages import AsyncPaginator

        return AsyncPaginator(lambda: self._call(operation, params, path))

    if not TYPE_CHECKING:

        @property
        def with_raw_response(self) -> Any:
            """The same methods, returning `RawResponse`: headers, status, and `parse()`."""
            from .views import RawMethods

            return RawMethods(type(self)(self._client, "raw"))

        @property
        def with_streaming_response(self) -> Any:
            """The same methods as async context managers that leave the body unread."""
            from .views import AsyncStreamingMethods

            return AsyncStreamingMethods(type(self)(self._client, "streaming"))
