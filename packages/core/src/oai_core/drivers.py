"""Two loops that carry out the effects of a flow: one blocking, one async."""

from __future__ import annotations

from typing import TypeVar

from .effects import Flow
from .transport.base import AsyncTransport, Transport

R = TypeVar("R")


def run_blocking(flow: Flow[R], transport: Transport) -> R:
    """Run a flow to its end and return its value; errors of effects are raised inside it."""
    try:
        effect = next(flow)
        while True:
            try:
                value = effect.run(transport)
            except Exception as error:  # noqa: BLE001 - the flow decides
                effect = flow.throw(error)
            else:
                effect = flow.send(value)
    except StopIteration as stop:
        result: R = stop.value
        return result
    finally:
        flow.close()


async def run_async(flow: Flow[R], transport: AsyncTransport) -> R:
    """Run a flow to its end under asyncio or trio."""
    try:
        effect = next(flow)
        while True:
            try:
                value = await effect.arun(transport)
            except Exception as error:  # noqa: BLE001 - the flow decides
                effect = flow.throw(error)
            else:
                effect = flow.send(value)
    except StopIteration as stop:
        result: R = stop.value
        return result
    finally:
        flow.close()
