"""Other views of a resource: the same methods, which give raw responses or leave bodies unread.

A method that makes several calls, or none, gives nothing that could be raw: `helper` marks it, and
views do not have it.
"""

from __future__ import annotations

from collections.abc import Callable
from types import TracebackType
from typing import TYPE_CHECKING, Any

from .resources import AsyncResource, Resource

if TYPE_CHECKING:
    from .raw import AsyncStreamedResponse, StreamedResponse


class RawMethods:
    """A resource whose methods return raw responses."""

    _name = "with_raw_response"

    def __init__(self, resource: Any) -> None:
        self._resource = resource

    def __getattr__(self, name: str) -> Any:
        """Find a method that has a raw form, or a nested resource."""
        found: Any = getattr(self._resource, name)
        if isinstance(found, Resource | AsyncResource):
            return type(self)(found)
        if not callable(found):
            return found
        if not getattr(found, "has_raw", True):
            raise AttributeError(
                f"{type(self._resource).__name__}.{name} has no raw form, since it is not one "
                f"call with one response. Use it without {self._name}.",
                name=name,
                obj=self._resource,
            )
        return self._method(found)

    def _method(self, found: Any) -> Any:
        return found

    def __dir__(self) -> list[str]:
        """List the methods and the nested resources."""
        resource: Any = self._resource
        names = [name for name in dir(resource) if name[0] != "_"]
        return [name for name in names if getattr(getattr(resource, name), "has_raw", True)]

    def __repr__(self) -> str:
        """Name the resource."""
        return f"<{self._name} of {self._resource!r}>"


class StreamingMethods(RawMethods):
    """A resource whose methods are context managers; the call is made on entering."""

    _name = "with_streaming_response"

    def _method(self, found: Any) -> Any:
        return _deferred(found, _Entered)


class AsyncStreamingMethods(RawMethods):
    """The same for async resources."""

    _name = "with_streaming_response"

    def _method(self, found: Any) -> Any:
        return _deferred(found, _AsyncEntered)


def _deferred(function: Any, manager: Any) -> Callable[..., Any]:
    advice: str | None = getattr(function, "__deprecated__", None)
    if advice is not None:  # the warning is about this line, not about the one that enters
        function = function.__wrapped__.__get__(function.__self__)

    def enter_later(*args: Any, **kwargs: Any) -> Any:
        if advice is not None:
            from warnings import warn

            warn(advice, DeprecationWarning, stacklevel=2)
        return manager(lambda: function(*args, **kwargs))

    return enter_later


class _Unentered:
    """A call that is made when its `with` block is entered."""

    _with = "with"

    def __init__(self, call: Callable[[], Any]) -> None:
        self._call = call

    def __getattr__(self, name: str) -> Any:
        """Say how to get at the response."""
        raise AttributeError(
            f"No response yet, so no {name!r}: a method of with_streaming_response makes its call "
            f"where it is entered: `{self._with} client....(...) as response:`"
        )


class _Entered(_Unentered):
    def __enter__(self) -> StreamedResponse[Any]:
        made: StreamedResponse[Any] = self._call()
        self._response = made
        return made

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._response.__exit__(kind, error, trace)


class _AsyncEntered(_Unentered):
    _with = "async with"

    async def __aenter__(self) -> AsyncStreamedResponse[Any]:
        made: AsyncStreamedResponse[Any] = await self._call()
        self._response = made
        return made

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self._response.__aexit__(kind, error, trace)
