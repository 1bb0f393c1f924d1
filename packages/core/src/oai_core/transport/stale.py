"""Whether a server had closed a connection of the pool before it saw the request.

Such a request can be sent again without a thought: nobody has acted on it. All of these must hold:
the connection had carried another request, it ended without an answer, and it ended soon.
"""

from __future__ import annotations

import re
from typing import Any

__all__ = ["STALE_SECONDS", "is_stale"]

STALE_SECONDS = 0.25
"""The news that a connection was closed takes one way through the network, a refusal two.

This is the longest round trip of a sound line. What fails later was lost at work.
"""
_COUNT = re.compile(r"Request Count: (\d+)")


def is_stale(library: Any, error: Exception, in_flight: float, answered: bool) -> bool:
    """Judge an exception of httpx; whoever cannot be asked for the connection is not stale."""
    if in_flight >= STALE_SECONDS:
        return False
    cause = error.__cause__
    if type(cause).__module__.startswith("aiohttp"):  # it does not tell what it took
        return answered and type(cause).__name__ == "ServerDisconnectedError"
    dropped = isinstance(error, library.ReadError | library.WriteError) or (
        isinstance(error, library.RemoteProtocolError) and "without sending" in str(error)
    )
    return dropped and _requests(cause) > 1


def _requests(error: BaseException | None) -> int:
    """How many requests a failed connection had taken, this one included; 0 if nobody says.

    httpcore tells it only of connections, in `info()`, and those are inside its pool; the one that
    failed is on the stack of the exception. Asking there costs nothing where nothing fails.
    """
    trace = None if error is None else error.__traceback__
    while trace is not None:
        frame = trace.tb_frame
        if str(frame.f_globals.get("__name__")).startswith("httpcore"):  # httpx2 has httpcore2
            info = getattr(frame.f_locals.get("self"), "info", None)
            if callable(info) and (found := _COUNT.search(str(info()))):
                return int(found[1])
        trace = trace.tb_next
    return 0
