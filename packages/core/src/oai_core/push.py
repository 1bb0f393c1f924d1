"""Push style: a stream's events handed to a callable, as they arrive."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from inspect import isawaitable
from typing import Any

from .options import StreamTo
from .streams import AsyncStream, Stream


def push(call: Callable[[], Stream[Any]], sink: StreamTo) -> None:
    """Make a call and feed `sink("data", event)` for each event, then `sink("finish", None)`.

    A failure, of the call or of its stream, goes to `sink("error", exception)` and is raised too.
    """
    try:
        stream = call()
    except Exception as error:
        _now(sink("error", error))
        raise
    with stream:
        events = iter(stream)
        while True:
            try:
                event = next(events)
            except StopIteration:
                break
            except Exception as error:
                _now(sink("error", error))
                raise
            _now(sink("data", event))
    _now(sink("finish", None))


def _now(result: Any) -> None:
    if isawaitable(result):
        close = getattr(result, "close", None)
        if close is not None:
            close()
        raise TypeError("stream_to: a blocking client needs a plain function, not an async one")


async def apush(call: Callable[[], Awaitable[AsyncStream[Any]]], sink: StreamTo) -> None:
    """The same for async streams; the sink may be async."""
    try:
        stream = await call()
    except Exception as error:
        await _later(sink("error", error))
        raise
    async with stream:
        events = stream.__aiter__()
        while True:
            try:
                event = await events.__anext__()
            except StopAsyncIteration:
                break
            except Exception as error:
                await _later(sink("error", error))
                raise
            await _later(sink("data", event))
    await _later(sink("finish", None))


async def _later(result: Any) -> None:
    if isawaitable(result):
        await result
