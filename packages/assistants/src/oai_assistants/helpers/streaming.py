"""Streams of runs to come: the managers that `stream` and its like return."""

from __future__ import annotations

from inspect import iscoroutinefunction
from typing import TYPE_CHECKING, Any, TypeVar, cast

from oai_core.helpers.streams import AsyncStreamManager, StreamManager

from .callbacks import Callbacks
from .handlers import AssistantEventHandler, AsyncAssistantEventHandler

if TYPE_CHECKING:
    from oai_core.operations import Operation

__all__ = ["AssistantStreamManager", "AsyncAssistantStreamManager"]

H = TypeVar("H", bound=AssistantEventHandler)
A = TypeVar("A", bound=AsyncAssistantEventHandler)


class AssistantStreamManager(StreamManager[H]):
    """A run to come: `with` sends the request, gives the handler, and closes its stream."""


class AsyncAssistantStreamManager(AsyncStreamManager[A]):
    """A run to come: `async with` sends the request, gives the handler, and closes its stream."""


def managed(
    resource: Any,
    operation: Operation,
    path: tuple[str, ...],
    handler: H,
    params: dict[str, Any],
) -> AssistantStreamManager[H]:
    """Make the manager of the stream that a call with these parameters gives."""
    _check(operation, handler, AssistantEventHandler, params)
    client, given = resource._client, cast("Any", handler)

    def start() -> H:
        _check_unused(handler)
        source = client.execute(operation, dict(params), path, True)
        given._begin(source, client._runtime.codec.decoders)
        return handler

    return AssistantStreamManager(start)


def amanaged(
    resource: Any,
    operation: Operation,
    path: tuple[str, ...],
    handler: A,
    params: dict[str, Any],
) -> AsyncAssistantStreamManager[A]:
    """Do the same for an async client."""
    _check(operation, handler, AsyncAssistantEventHandler, params)
    client, given = resource._client, cast("Any", handler)

    async def start() -> A:
        _check_unused(handler)
        source = await client.execute(operation, dict(params), path, True)
        given._begin(source, client._runtime.codec.decoders)
        return handler

    return AsyncAssistantStreamManager(start)


def _check(operation: Operation, handler: Any, kind: type, params: dict[str, Any]) -> None:
    """Refuse what cannot work, before anything is sent."""
    if not isinstance(handler, kind):
        given = handler.__name__ if isinstance(handler, type) else type(handler).__name__
        what = "the class " if isinstance(handler, type) else ""
        raise TypeError(
            f"event_handler: an instance of {kind.__name__} is needed, not {what}{given}"
        )
    if isinstance(handler, Callbacks):
        for name in dir(Callbacks):
            if name.startswith("on_") and iscoroutinefunction(getattr(handler, name)):
                raise TypeError(f"event_handler: {name} is async, which needs an async client")
    if "stream_to" in params:
        raise TypeError("stream_to: a handler gets the events; create() pushes them")
    _check_unused(handler)
    operation.check_names(params.keys())


def _check_unused(handler: Any) -> None:
    if handler._begun is not None:
        raise RuntimeError("event_handler: it had its stream already; make a new one for each.")
