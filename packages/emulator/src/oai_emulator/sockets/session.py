"""What the logic of a socket is written against: client events come in, server events go out.

A session knows nothing of sockets, tasks and threads. `receive` runs for one client event, as a
coroutine that may await three things only: `send`, `tick` and `pause`. Whatever waits in a `tick`
or a `pause` lets the events that come meanwhile be handled, so a long reply is stopped by a later
event: the reply looks, after each tick, whether it was told to end. Between two awaits nothing else
runs, of this socket or of any other, and `World.lock` is held.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import ClassVar, Protocol

from ..clock import SLEEP, Pace
from ..errors import ApiError
from ..faults import Fault
from ..routing import Call
from ..values import JsonObject
from ..world import World

Send = Callable[[JsonObject], Awaitable[None]]
"""Hands one event to the client; waits while the client reads too slowly."""


class MakeCall(Protocol):
    """Makes the call of an HTTP operation for a body that was checked already."""

    def __call__(
        self, method: str, path: str, body: JsonObject, fault: Fault | None = None
    ) -> Call:
        """Give the call; `path` is below the base URL and may end in `?beta=true`."""
        ...


@dataclass(frozen=True, slots=True)
class Opening:
    """A handshake that was let in.

    `path` is below the base URL; names of `headers` are in lower case. `fault` is what was taken
    for this socket; the plumbing plays it, except for the kind "failed", which is the session's.
    """

    path: str
    query: Mapping[str, str]
    headers: Mapping[str, str]
    world: World
    call: MakeCall
    fault: Fault | None = None

    @property
    def pace(self) -> Pace:
        """How fast the emulator pretends to work."""
        return self.world.pace


class Hangup(Exception):
    """Raised by `receive`: what was sent before still goes out, then the socket closes."""

    def __init__(self, code: int = 1000, reason: str = "") -> None:
        super().__init__(code, reason)
        self.code = code
        self.reason = reason


class Session(ABC):
    """One socket. The factory that makes it may raise `ApiError`, which refuses the handshake."""

    schemas: ClassVar[Mapping[str, str]]
    """The client events: from `type` to the schema of the document that an event is checked by."""

    def schema(self, event: JsonObject) -> str | None:
        """Choose the schema for an event, by its `type`; `None` for an unknown type."""
        kind = event.get("type")
        return self.schemas.get(kind) if isinstance(kind, str) else None

    def members(self, event: JsonObject) -> JsonObject:
        """Give the members that are checked; all of them, unless the document lacks some."""
        return event

    def opened(self) -> Iterable[JsonObject]:
        """Give the events that come before the client says anything."""
        return ()

    @abstractmethod
    async def receive(self, event: JsonObject, send: Send) -> None:
        """Answer one checked client event. An `ApiError` raised here becomes `error(...)`."""

    @abstractmethod
    def error(self, error: ApiError, event: JsonObject | None) -> JsonObject:
        """Make the error event; `event` is what the client sent, if that was a JSON object."""

    def closed(self) -> None:  # noqa: B027 - most sessions hold nothing
        """Forget what belongs to the socket; it is gone. Called once."""


SessionFactory = Callable[[Opening], Session]


async def tick(seconds: float = 0.0) -> None:
    """Go on after so many seconds, and not before other events had their turn (unlike `pause`).

    In a stream, put one after each event: then the client decides by its reading how far it gets.
    """
    await SLEEP.get()(seconds)
