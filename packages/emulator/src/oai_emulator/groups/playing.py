"""Events that were all made before, sent one after the other."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Sequence

from ..clock import Pace, pause
from ..replies import EventReply
from ..values import JsonObject


def played(
    events: Sequence[JsonObject], pace: Pace, *, named: bool = True, done: bool = False
) -> EventReply:
    """Make a stream of events at the emulator's pace; `named` and `done` as of `EventReply`."""

    async def source() -> AsyncGenerator[JsonObject, None]:
        for index, event in enumerate(events):
            await pause(pace.event_delay if index else 0.0)
            yield event

    return EventReply(source, named=named, done=done)
