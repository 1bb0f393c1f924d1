"""An effect with a time limit."""

from __future__ import annotations

from typing import Any

from ..effects import Effect
from ..transport.base import AsyncTransport, Transport


class Within(Effect):
    """Another effect that must be done in some seconds, else it is cancelled: `TimeoutError`.

    Threads cannot be cancelled: under a blocking client the effect has to know its time itself.
    """

    __slots__ = ("effect", "seconds")

    def __init__(self, effect: Effect, seconds: float | None) -> None:
        self.effect = effect
        self.seconds = seconds

    def run(self, transport: Transport) -> Any:
        """Do it."""
        return self.effect.run(transport)

    async def arun(self, transport: AsyncTransport) -> Any:
        """Do it, or cancel it."""
        if self.seconds is None:
            return await self.effect.arun(transport)
        import anyio

        with anyio.fail_after(max(self.seconds, 0)):
            return await self.effect.arun(transport)
