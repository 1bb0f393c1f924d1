"""Two loops that carry out the effects of a flow: one blocking, one async.

An `Exception` of an effect is raised inside the flow, which may go on. Anything else, a
cancellation or Ctrl-C, is raised inside it too, so that everybody there sees why it ends; but it
ends, whatever the flow does.
"""

from __future__ import annotations

from typing import Any, TypeVar

from .effects import Flow
from .transport.base import AsyncTransport, Transport

R = TypeVar("R")
LAST_EFFECTS = 100  # how many of these a flow may ask for while it is ended; none is carried out


def run_blocking(flow: Flow[R], transport: Transport) -> R:
    """Run a flow to its end and return its value; errors of effects are raised inside it."""
    try:
        effect = next(flow)
        while True:
            try:
                value = effect.run(transport)
            except Exception as error:  # noqa: BLE001 - the flow decides
                effect = flow.throw(error)
            except BaseException as error:
                finish(flow, error)
                raise
            else:
                effect = flow.send(value)
    except StopIteration as stop:
        result: R = stop.value
        return result


async def run_async(flow: Flow[R], transport: AsyncTransport) -> R:
    """Run a flow to its end under asyncio or trio."""
    try:
        effect = next(flow)
        while True:
            try:
                value = await effect.arun(transport)
            except Exception as error:  # noqa: BLE001 - the flow decides
                effect = flow.throw(error)
            except BaseException as error:
                finish(flow, error)
                raise
            else:
                effect = flow.send(value)
    except StopIteration as stop:
        result: R = stop.value
        return result


def finish(flow: Flow[Any], error: BaseException) -> None:
    """Raise `error` inside the flow, again at each effect that it still asks for."""
    try:
        for _ in range(LAST_EFFECTS):
            flow.throw(error)
    except BaseException:  # noqa: BLE001 - nothing may take the place of `error`
        pass
    finally:
        del flow, error  # an exception in a frame of its own trace would be a cycle
