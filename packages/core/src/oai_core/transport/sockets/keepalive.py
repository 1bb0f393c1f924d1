"""Signs of life: pings, silence that is too long, and when to hang up."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic

from .framing import Framing
from .settings import SocketSettings

PARTING = 1.0  # seconds to wait for the end of the stream once both sides have said goodbye


class Keepalive:
    """When to ping, and when to give up; silence counts only while somebody listens."""

    def __init__(self, settings: SocketSettings, clock: Callable[[], float] = monotonic) -> None:
        self._interval = settings.ping_interval
        self._timeout = settings.ping_timeout
        self._clock = clock
        self._since = clock()
        self._asked = False
        self._parting = False

    @property
    def is_asked(self) -> bool:
        """Whether an answer to a ping is waited for."""
        return self._asked

    def left(self) -> float | None:
        """Seconds until something is to be done."""
        limit = self._timeout if self._asked else self._interval
        if self._parting:
            limit = PARTING
        return None if limit is None else max(0.0, self._since + limit - self._clock())

    def heard(self, framing: Framing) -> None:
        """Whatever came is a sign of life, until the connection is closed."""
        if not self._parting:
            self._since = self._clock()
            self._asked = False
            self._parting = framing.closed is not None

    def is_silent(self, framing: Framing) -> bool:
        """Whether to hang up. Pings if it is time; fails the connection if there was no answer."""
        if self.left() != 0.0:
            return False
        if self._parting:
            return True
        if self._asked and framing.is_open:
            framing.fail(1011, "The server did not answer a ping.")
            return True
        self._since = self._clock()
        if framing.is_open:  # else `close` waits, which has a limit of its own
            self._asked = True
            framing.ping()
        return False
