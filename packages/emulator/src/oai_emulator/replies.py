"""What a handler gives back: one JSON value, bytes, or events over time."""

from __future__ import annotations

import json
from collections.abc import AsyncGenerator, Callable
from dataclasses import dataclass, field
from typing import Any

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
        return compact(self.body).encode()


@dataclass(frozen=True, slots=True)
class BytesReply:
    """A body that is not JSON: `media` is its content type."""

    content: bytes = b""
    media: str = "application/octet-stream"
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict[str, str])

    def encode(self) -> bytes:
        """Give the bytes of the body."""
        return self.content


@dataclass(frozen=True, slots=True)
class EventReply:
    """A stream of server-sent events. `named` writes `event:` lines, `done` a closing `[DONE]`.

    `framed` events are `{"event": ..., "data": ...}`: a name, and the value that is told under it.
    """

    source: EventSource
    named: bool = True
    done: bool = False
    framed: bool = False

    def encode(self, event: JsonObject) -> bytes:
        """Give the bytes of one event."""
        if self.framed:
            data = event["data"] if isinstance(event["data"], str) else compact(event["data"])
            return f"event: {event['event']}\ndata: {data}\n\n".encode()
        data = compact(event)
        name = f"event: {event['type']}\n" if self.named else ""
        return f"{name}data: {data}\n\n".encode()


def compact(value: Any) -> str:
    """Write JSON that UTF-8 has bytes for."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    if not text.isascii():
        try:
            text.encode()
        except UnicodeEncodeError:  # half a surrogate pair
            return json.dumps(value, separators=(",", ":"))
    return text


Reply = JsonReply | BytesReply | EventReply
