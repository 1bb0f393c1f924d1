"""Signs of life: pings, and silence that is too long."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic

from .framing import Framing
from .settings import SocketSettings


class Keepalive:
    """When to ping, and when to give up; silence counts only while somebody listens."""

    def __init__(self, settings: SocketSettings, clock: Callable[[], float] = monotonic) -> None:
        self._interval = settings.ping_interval
        self._timeout = settings.ping_timeout
        self._clock = clock
        self._since = clock()
        self._asked = False

    def left(self) -> float | None:
        """Seconds until something is to be done."""
        limit = self._timeout if self._asked else self._interval
        return None if limit is None else max(0.0, self._since + limit - self._clock())

    def heard(self) -> None:
        """Whatever came is a sign of life."""
        self._since = self._clock()
        self._asked = False

    def is_silent(self, framing: Framing) -> bool:
        """Ping if it is time; fail the connection and say so if there was no answer."""
        if self.left() != 0.0:
            return False
        if self._asked:
            framing.fail(1011, "The server did not answer a ping.")
            return True
        self._asked = True
        self._since = self._clock()
        framing.ping()
        return False
