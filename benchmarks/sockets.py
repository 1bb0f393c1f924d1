"""What the server sends over a WebSocket: the events of one turn, framed beforehand."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterator
from functools import cache
from itertools import cycle, islice
from typing import Any

from benchmarks.payloads import DELTAS, dumps, item_events

AUDIO_DELTAS = 500
TENTH = base64.b64encode(bytes(4800)).decode()
"""100 ms of PCM16 at 24 kHz, the API's format: 6,400 characters."""
TEXT, AUDIO, RESPONSES, SINGLE = "text", "audio", "responses", "single"
"""Kinds of turns: a client asks for one by its URL."""
ASK = '{"type":"response.create"}'
LAST = frozenset({"response.done", "response.completed"})
_GUID = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"  # RFC 6455, section 1.3
_TEXT, _CLOSE, _PING, _PONG = 0x1, 0x8, 0x9, 0xA  # opcodes, RFC 6455, section 5.2
_HEAD = (
    b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
    b"Sec-WebSocket-Accept: %b\r\n\r\n"
)


def _realtime_events(kind: str, count: int, delta: str) -> Iterator[bytes]:
    """Give `count` deltas and the end of the response they belong to."""
    ids: dict[str, Any] = {"response_id": "resp_6810f1a2b3c4d5e6", "item_id": "item_c5d6e7f8"}
    place = {**ids, "output_index": 0, "content_index": 0}
    for number in range(count):
        yield dumps({"type": kind, "event_id": f"event_{number:016}", **place, "delta": delta})
    response: dict[str, Any] = {
        "object": "realtime.response",
        "id": ids["response_id"],
        "status": "completed",
        "status_details": None,
        "output": [],
        "usage": None,
    }
    yield dumps({"type": "response.done", "event_id": "event_last", "response": response})


def events(kind: str) -> Iterator[bytes]:
    """Give the JSON of the events of one turn."""
    if kind == TEXT:
        return _realtime_events("response.output_text.delta", DELTAS, " the lowest")
    if kind == SINGLE:
        return islice(events(TEXT), 1)
    if kind == AUDIO:
        return _realtime_events("response.output_audio.delta", AUDIO_DELTAS, TENTH)
    return item_events()


def _framed(message: bytes) -> bytes:
    """Make one unmasked text frame (RFC 6455, section 5.2)."""
    length = len(message)
    if length < 126:
        return bytes((0x81, length)) + message
    if length < 1 << 16:
        return b"\x81\x7e" + length.to_bytes(2, "big") + message
    return b"\x81\x7f" + length.to_bytes(8, "big") + message


@cache
def turn(kind: str) -> bytes:
    """Give the bytes of a turn."""
    return b"".join(map(_framed, events(kind)))


class Peer:
    """The server's side of one connection: a turn for each message."""

    def __init__(self, head: bytes) -> None:
        lines = head.split(b"\r\n")
        kind = lines[0].split(b" ")[1].partition(b"=")[2].decode()
        self._turn = turn(kind or RESPONSES)
        self.is_closed = False
        keys = (line for line in lines if line.lower().startswith(b"sec-websocket-key:"))
        key = next(keys).partition(b":")[2].strip()
        accept = base64.b64encode(hashlib.sha1(key + _GUID, usedforsecurity=False).digest())
        self.greeting = _HEAD % accept

    def answer(self, data: bytes) -> Iterator[bytes]:
        """Answer whole frames of a client, each masked and shorter than 126 bytes."""
        while data:
            opcode, end = data[0] & 0x0F, 6 + (data[1] & 0x7F)
            mask = cycle(data[2:6])
            content = bytes(byte ^ key for byte, key in zip(data[6:end], mask, strict=False))
            data = data[end:]
            if opcode == _TEXT:
                yield self._turn
            elif opcode in (_CLOSE, _PING):
                self.is_closed = opcode == _CLOSE
                answer = _CLOSE if self.is_closed else _PONG
                yield bytes((0x80 | answer, len(content))) + content
