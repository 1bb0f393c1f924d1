"""What a handler gives back: one JSON value, or events over time."""

from __future__ import annotations

import json
from collections.abc import AsyncGenerator, Callable
from dataclasses import dataclass, field

from .values import JsonObject

EventSource = Callable[[], AsyncGenerator[JsonObject, None]]


@dataclass(frozen=True, slots=True)
class JsonReply:
    """A JSON body."""

    body: JsonObject
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict[str, str])

    def encode(self) -> bytes:
        """Give the bytes of the body."""
        return json.dumps(self.body, ensure_ascii=False, separators=(",", ":")).encode()


@dataclass(frozen=True, slots=True)
class EventReply:
    """A stream of server-sent events. `named` writes `event:` lines, `done` a closing `[DONE]`."""

    source: EventSource
    named: bool = True
    done: bool = False

    def encode(self, event: JsonObject) -> bytes:
        """Give the bytes of one event."""
        data = json.dumps(event, ensure_ascii=False, separators=(",", ":"))
        name = f"event: {event['type']}\n" if self.named else ""
        return f"{name}data: {data}\n\n".encode()


Reply = JsonReply | EventReply
