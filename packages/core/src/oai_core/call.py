"""One call as plugins see it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import attrs

from .errors import OpenAIError
from .operations import Operation

if TYPE_CHECKING:
    from .config import ClientConfig


@attrs.define(eq=False)
class Call:
    """One logical call: all its attempts. Built only where a plugin listens.

    `params` are the keyword parameters as given, without per-call options; `state` is free for
    plugins, keyed by plugin name by convention. `started` is `time.perf_counter()` at the start.
    """

    operation: Operation
    params: Mapping[str, Any]
    config: ClientConfig
    started: float
    retries: int = 0
    ended: bool = False
    state: dict[str, Any] = attrs.field(factory=dict[str, Any])

    def __repr__(self) -> str:
        """Name the operation; parameters may be private."""
        return f"Call({self.operation!r}, retries={self.retries})"


def end_of_block(error: BaseException | None) -> BaseException | None:
    """How a call ended whose `with` block was left with `error`.

    A failure of ours or a cancellation is its end; an exception of the user's own is not its fault,
    and neither is a generator around the block that was closed.
    """
    user_own = isinstance(error, Exception) and not isinstance(error, OpenAIError)
    return None if user_own or isinstance(error, GeneratorExit) else error
