"""A session played step by step, by whoever reads it: no task, no thread, no event loop.

What the client sends is handled at once, up to the first `tick`; what goes on after a tick goes on
as the client reads. So a stream is as incremental as its reader, and memory is bounded: while
`LIMIT` characters wait to be read the player is `full`, and takes no more.
"""

from __future__ import annotations

import contextvars
import time
from collections import deque
from collections.abc import Callable, Coroutine, Generator
from dataclasses import dataclass
from heapq import heappop, heappush
from typing import Any

from ..clock import SLEEP
from ..errors import ApiError
from ..faults import Fault
from ..replies import compact
from ..values import JsonObject
from ..world import World
from .reading import EventReader
from .session import Hangup, Session

LIMIT = 4 * 1024 * 1024
"""How many characters may wait for a slow reader: about what the buffers of a network take."""

_BROKEN_SESSION = 1011
_HALF = '{"type":"response.output_text.del'


@dataclass(frozen=True, slots=True)
class Wait:
    """There is nothing to read for so many seconds; `None`: until the client sends something."""

    seconds: float | None


@dataclass(frozen=True, slots=True)
class Closing:
    """The socket is to be closed, with a code."""

    code: int
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Cut:
    """The connection is to be cut in the middle of a message that begins like this."""

    half: str = _HALF


Step = str | Wait | Closing | Cut


@dataclass(frozen=True, slots=True)
class _Said:
    event: JsonObject


@dataclass(frozen=True, slots=True)
class _Paused:
    seconds: float


class _Trap:
    """What a coroutine yields to its player."""

    __slots__ = ("value",)

    def __init__(self, value: _Said | _Paused) -> None:
        self.value = value

    def __await__(self) -> Generator[_Said | _Paused, None, None]:
        yield self.value


async def _send(event: JsonObject) -> None:
    await _Trap(_Said(event))


async def _pause(seconds: float) -> None:
    await _Trap(_Paused(seconds))


@dataclass(frozen=True, slots=True)
class _Reply:
    """The handling of one client event, on its way."""

    running: Coroutine[Any, Any, None]
    event: JsonObject


class Player:
    """One open socket, seen from the server. Not safe for several threads at once."""

    def __init__(
        self,
        session: Session,
        reader: EventReader,
        world: World,
        fault: Fault | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._session = session
        self._reader = reader
        self._world = world
        self._fault = fault if fault is not None and fault.strikes else None
        self._clock = clock
        self._context = contextvars.copy_context()
        self._context.run(SLEEP.set, _pause)
        self._read = 0
        self._over = False
        self._ending = False
        self._outbox: deque[str | Closing] = deque()
        self._waiting = 0  # characters in there
        self._ready: deque[_Reply] = deque()
        self._sleeping: list[tuple[float, int, _Reply]] = []
        self._naps = 0
        with world.lock:
            for event in session.opened():
                self._put(event)

    @property
    def full(self) -> bool:
        """Whether the client has to read before it may send."""
        return self._waiting >= LIMIT

    @property
    def at_end(self) -> bool:
        """Whether the client has read all that comes before the end of the socket."""
        fault = self._fault
        if fault is not None and fault.ends and self._read >= fault.after:
            return True
        return bool(self._outbox) and isinstance(self._outbox[0], Closing)

    def feed(self, message: str | bytes) -> None:
        """Take in a message of the client."""
        if self._over or self._ending:
            return
        try:
            event = self._reader.read(message)
        except ApiError as error:
            self._say_error(error, None)
            return
        try:
            self._reader.check(self._session, event)
        except ApiError as error:
            self._say_error(error, event)
            return
        self._ready.append(_Reply(self._session.receive(event, _send), event))
        self._run()

    def pull(self) -> Step:
        """Give what the client is to see next. After `Closing` and `Cut` there is nothing more."""
        if self._over:
            return Closing(_BROKEN_SESSION)
        struck = self._strike()
        if struck is not None:
            return struck
        self._run()
        while not self._outbox:
            if not self._sleeping:
                return Wait(None)
            left = self._sleeping[0][0] - self._clock()
            if left > 0:
                return Wait(left)
            self._ready.append(heappop(self._sleeping)[2])
            self._run()
        step = self._outbox.popleft()
        if isinstance(step, Closing):
            self.close()
        else:
            self._waiting -= len(step)
        self._read += 1
        return step

    def close(self) -> None:
        """Stop everything. Idempotent."""
        if self._over:
            return
        self._over = True
        self._outbox.clear()
        self._waiting = 0
        with self._world.lock:
            self._stop_replies()
            self._session.closed()

    def _strike(self) -> Step | None:
        fault = self._fault
        if fault is None or self._read < fault.after:
            return None
        self._fault = None
        match fault.kind:
            case "close":
                self.close()
                return Closing(fault.code, fault.reason)
            case "disconnect-stream":
                self.close()
                return Cut()
            case "malformed":
                return _HALF
            case _:
                with self._world.lock:
                    return compact(self._session.error(_server_error(), None))

    def _run(self) -> None:
        """Let handlers go on, in their order, until they pause or the reader has enough."""
        with self._world.lock:
            while self._ready and not self.full:
                try:
                    self._advance(self._ready[0])
                except BaseException:
                    self.close()
                    raise

    def _advance(self, reply: _Reply) -> None:
        try:
            trap = self._context.run(reply.running.send, None)
        except StopIteration:
            self._ready.popleft()
        except ApiError as error:
            self._ready.popleft()
            self._say_error(error, reply.event)
        except Hangup as end:
            self._ending = True
            self._stop_replies()
            self._outbox.append(Closing(end.code, end.reason))
        else:
            if isinstance(trap, _Said):
                self._put(trap.event)
            elif isinstance(trap, _Paused):
                self._ready.popleft()
                self._naps += 1
                heappush(self._sleeping, (self._clock() + trap.seconds, self._naps, reply))
            else:
                raise TypeError("A session may await only send, tick and pause.")

    def _stop_replies(self) -> None:
        for reply in (*self._ready, *(entry[2] for entry in self._sleeping)):
            self._context.run(reply.running.close)
        self._ready.clear()
        self._sleeping.clear()

    def _put(self, event: JsonObject) -> None:
        text = compact(event)
        self._outbox.append(text)
        self._waiting += len(text)

    def _say_error(self, error: ApiError, event: JsonObject | None) -> None:
        with self._world.lock:
            self._put(self._session.error(error, event))


def _server_error() -> ApiError:
    return ApiError(500, "The server had an error.", type="server_error", code="server_error")
