"""Times, and how fast the emulator pretends to work."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable
from contextvars import ContextVar
from dataclasses import dataclass

import anyio


@dataclass(frozen=True, slots=True)
class Pace:
    """Durations in seconds.

    `latency` passes before any answer, `event_delay` between the events of a stream. A background
    response is queued for `queue_time` and then runs for `run_time`.
    """

    latency: float = 0.0
    event_delay: float = 0.0
    queue_time: float = 0.1
    run_time: float = 0.4


def unix_time() -> int:
    """Seconds since 1970, whole, as the API gives them."""
    return int(time.time())


Sleep = Callable[[float], Awaitable[None]]

SLEEP: ContextVar[Sleep] = ContextVar("oai_emulator_sleep", default=anyio.sleep)
"""How to wait: the in-process transports wait in their own way."""


async def pause(seconds: float) -> None:
    """Wait for so many seconds; not at all for zero."""
    if seconds > 0:
        await SLEEP.get()(seconds)
