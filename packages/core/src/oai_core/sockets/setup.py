"""What a connection gets from the `connect` that it was made by."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

import attrs

from .handlers import Handlers
from .options import ReconnectSettings
from .queue import SendQueue

if TYPE_CHECKING:
    from ..operations import Operation


@attrs.frozen(eq=False, kw_only=True, repr=False)  # its options hold credentials
class Setup:
    """How to open sockets, when to open another, what to send first, and who hears events.

    `open` opens one with the given options of a call, and returns `Opened`, or an awaitable of it
    for an async client. `options` are those of the first; a callback may change its copy.
    """

    operation: Operation
    open: Callable[[Mapping[str, Any]], Any]
    options: Mapping[str, Any]
    settings: ReconnectSettings
    queue: SendQueue
    handlers: Handlers
