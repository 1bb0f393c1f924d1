"""WebSocket frames (RFC 6455, section 5) as a server writes and reads them, right or wrong."""

from __future__ import annotations

import struct
from typing import Any, NamedTuple

CONTINUATION, TEXT, BINARY, CLOSE, PING, PONG = 0, 1, 2, 8, 9, 10


class Frame(NamedTuple):
    """One frame of a client, unmasked."""

    opcode: int
    payload: bytes
    is_last: bool


def frame(opcode: int, payload: bytes, *, is_last: bool = True, reserved: int = 0) -> bytes:
    """A frame of a server: not masked."""
    first = (0x80 if is_last else 0) | reserved | opcode
    size = len(payload)
    if size < 126:
        return bytes([first, size]) + payload
    if size < 65_536:
        return bytes([first, 126]) + struct.pack("!H", size) + payload
    return bytes([first, 127]) + struct.pack("!Q", size) + payload


def fragments(opcode: int, *pieces: bytes) -> bytes:
    """One message in several frames."""
    last = len(pieces) - 1
    return b"".join(
        frame(CONTINUATION if number else opcode, piece, is_last=number == last)
        for number, piece in enumerate(pieces)
    )


def closing(code: int | None = None, reason: str = "") -> bytes:
    """A frame that closes; without a code it is empty."""
    return frame(CLOSE, b"" if code is None else struct.pack("!H", code) + reason.encode())


def read_frame(file: Any) -> Frame | None:
    """Read one frame of a client; `None` at the end. A frame that is not masked is an error."""
    head = file.read(2)
    if len(head) < 2:
        return None
    size = head[1] & 0x7F
    assert head[1] & 0x80, "a client's frame was not masked"
    assert not head[0] & 0x70, "a client used an extension that was not agreed on"
    if size == 126:
        size = struct.unpack("!H", file.read(2))[0]
    elif size == 127:
        size = struct.unpack("!Q", file.read(8))[0]
    mask = file.read(4)
    masked = file.read(size)
    if len(mask) < 4 or len(masked) < size:
        return None
    key = mask * (size // 4 + 1)
    whole = int.from_bytes(masked, "big") ^ int.from_bytes(key[:size], "big")
    return Frame(head[0] & 0x0F, whole.to_bytes(size, "big"), bool(head[0] & 0x80))
