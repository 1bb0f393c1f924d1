"""Messages that wait for a connection, in order, within a limit of bytes."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Mapping
from typing import Any

from ..components import Component
from ..errors import WebSocketQueueFullError

Message = tuple[str | bytes, bool]
"""What is sent, and whether it is text."""


class SendQueue:
    """First in, first out; a message leaves when it was sent, not before."""

    def __init__(self, limit: int) -> None:
        """`limit` is in bytes of UTF-8."""
        self._limit = limit
        self._messages: deque[tuple[Message, int]] = deque()
        self._size = 0

    def __len__(self) -> int:
        """How many messages wait."""
        return len(self._messages)

    def put(self, message: Message) -> None:
        """Add a message at the end, or raise `WebSocketQueueFullError`."""
        data = message[0]
        size = len(data.encode()) if isinstance(data, str) else len(data)
        if self._size + size > self._limit:
            raise WebSocketQueueFullError(
                f"The message of {size} bytes was not queued: {self._size} of {self._limit} bytes "
                "wait for a connection already (max_queue_size)."
            )
        self._size += size
        self._messages.append((message, size))

    def first(self) -> Message:
        """The message that is to be sent next."""
        return self._messages[0][0]

    def sent(self) -> None:
        """Let go of that message."""
        self._size -= self._messages.popleft()[1]

    def drain(self) -> list[str | bytes]:
        """Take all that were not sent, oldest first."""
        left = self.waiting()
        self._messages.clear()
        self._size = 0
        return left

    def waiting(self) -> list[str | bytes]:
        """All that wait, oldest first."""
        # A copy first: another thread may add one meanwhile.
        return [shown(message) for message, _ in tuple(self._messages)]


def encoded(event: Any, dumps: Callable[[Any], bytes]) -> Message:
    """A client event as a message; refuse what is none."""
    if event.__class__ is not dict and not isinstance(event, Component | Mapping):
        raise TypeError(f"event: a component or a mapping is needed, not {type(event).__name__}")
    return dumps(event), True


def shown(message: Message) -> str | bytes:
    """A message as people see it: text as text."""
    data, is_text = message
    return data.decode() if is_text and isinstance(data, bytes) else data
