"""Namespaces of a connection whose methods send client events."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeVar

import attrs

from ..groups import load
from ..nearest import did_you_mean

if TYPE_CHECKING:
    from .async_connection import AsyncConnection
    from .blocking_connection import Connection

F = TypeVar("F", bound=Callable[..., Any])


@attrs.frozen(eq=False)
class ClientEvent:
    """A kind of event that the client sends, as data.

    `params` names the TypedDict of its members without `type`, as "module:Class".
    """

    type: str
    params: str
    names: frozenset[str]
    required: tuple[str, ...] = ()

    def check(self, given: Mapping[str, Any]) -> None:
        """Raise a `TypeError` for a member that there is not, or that is missing."""
        for name in given:
            if name not in self.names:
                hint = did_you_mean(name, self.names)
                raise TypeError(f"{self.type}() got an unexpected keyword argument {name!r}{hint}")
        for name in self.required:
            if name not in given:
                raise TypeError(f"{self.type}() needs the keyword argument {name!r}")

    def __repr__(self) -> str:
        """Name the type."""
        return f"ClientEvent({self.type})"


def sends(event: ClientEvent) -> Callable[[F], F]:
    """Mark a method as sending that event: `inspect.signature` and `help` list its members."""

    def mark(function: F) -> F:
        from ..signatures import LazySignature

        function.__signature__ = LazySignature(function, event)  # type: ignore[attr-defined]
        function.event = event  # type: ignore[attr-defined]
        return function

    return mark


class sender:  # noqa: N801 - used like a decorator or property
    """A namespace, made each time it is used: kept on its connection it would be a cycle."""

    def __init__(self, path: str) -> None:
        """`path` is "module:Class"."""
        self._path = path
        self._class: Any = None

    def __get__(self, instance: Any, owner: type | None = None) -> Any:
        """Make it for a connection, or for that of the namespace around it."""
        if instance is None:
            return self
        if self._class is None:
            self._class = load(self._path)
        return self._class(getattr(instance, "_connection", instance))


class _Base:
    def __init__(self, connection: Any) -> None:
        self._connection: Any = connection

    def __repr__(self) -> str:
        """Name the connection, without credentials."""
        return f"<{type(self).__name__} of {self._connection!r}>"

    if not TYPE_CHECKING:

        def __getattr__(self, name):
            """Say what there is, for a name that is not."""
            hint = did_you_mean(name, [n for n in dir(type(self)) if n[0] != "_"])
            raise AttributeError(f"{type(self).__name__!r} has no attribute {name!r}{hint}")


class Sender(_Base):
    """A namespace whose methods send, blocking."""

    _connection: Connection[Any, Any]

    def _send(self, event: ClientEvent, params: Any) -> None:
        event.check(params)
        self._connection.send({"type": event.type, **params})


class AsyncSender(_Base):
    """A namespace whose methods are to be awaited."""

    _connection: AsyncConnection[Any, Any]

    async def _send(self, event: ClientEvent, params: Any) -> None:
        event.check(params)
        await self._connection.send({"type": event.type, **params})
