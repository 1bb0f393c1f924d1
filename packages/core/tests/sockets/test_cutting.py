"""The short way to messages finds what the library's parser finds, however bytes are split."""

from __future__ import annotations

import random
from collections import deque
from time import process_time
from typing import Any

import attrs
import pytest
from websockets.server import ServerProtocol

from oai_core.transport.sockets.cutting import Cutter
from oai_core.transport.sockets.framing import Framing
from oai_core.transport.sockets.settings import SocketSettings
from oai_core.wire import WireRequest

from .frames import BINARY, CONTINUATION, PING, PONG, TEXT, closing, fragments, frame

LIMIT = 70_000
SIZES = (0, 1, 125, 126, 127, 300, 65_535, 65_536, LIMIT)
GOOD = (
    *(frame(TEXT, b"a" * size) for size in SIZES),
    frame(BINARY, b"b" * 200),
    frame(PING, b"are you there?"),
    frame(PONG, b""),
    fragments(TEXT, b"one ", b"", b"two"),
    fragments(TEXT, b"", b"rest"),
    fragments(BINARY, b"x", b"y" * 500),
    frame(TEXT, b"1", is_last=False) + frame(PING, b"p") + frame(CONTINUATION, b"2"),
)
BAD = {
    "a message that is too long": frame(TEXT, b"a" * (LIMIT + 1)),
    "fragments that are too long": fragments(TEXT, b"a" * LIMIT, b"a"),
    "text amid fragments": frame(TEXT, b"1", is_last=False) + frame(TEXT, b"2"),
    "a continuation of nothing": frame(CONTINUATION, b"2"),
    "a reserved bit": frame(TEXT, b"1", reserved=0x40),
    "an unknown opcode": frame(3, b"1"),
    "an unknown control frame": frame(11, b"1"),
    "a ping that is too long": frame(PING, b"1" * 126),
    "a ping in parts": frame(PING, b"1", is_last=False),
    "a masked frame": b"\x81\x81\x00\x00\x00\x00a",
    "a masked frame, longer": b"\x81\xfe\x00\x80\x00\x00\x00\x00" + b"a" * 128,
    "a closing": closing(1001, "Gone."),
    "a closing without a code": closing(),
    "a closing with a code that does not exist": closing(999),
    "the end": b"",
    "the end amid a frame": frame(TEXT, b"a" * 300)[:200],
    "the end amid a head": b"\x81",
}


@attrs.frozen
class Outcome:
    """All that a connection makes of the bytes."""

    messages: list[bytes]
    answers: bytes
    code: int | None
    reason: str | None


def opened() -> Framing:
    request = WireRequest("GET", "http://127.0.0.1/realtime", {})
    framing = Framing(request, SocketSettings(max_size=LIMIT))
    server = ServerProtocol()
    lines = "".join(f"{name}: {value}\r\n" for name, value in framing.headers().items())
    server.receive_data(f"GET / HTTP/1.1\r\nHost: a\r\n{lines}\r\n".encode())
    asked: Any
    [asked] = server.events_received()
    framing.open([*server.accept(asked).headers.raw_items()])
    return framing


def outcome(framing: Framing, pieces: list[bytes]) -> Outcome:
    for piece in pieces:
        if not framing.is_over:
            framing.feed(piece)
    closed = framing.closed
    return Outcome(
        [*framing.messages],
        unmasked(framing.output()),
        None if closed is None else closed.code,
        None if closed is None else closed.reason,
    )


def unmasked(data: bytes) -> bytes:
    """Frames of a client without the masks, which are random."""
    found = b""
    while data:
        size = data[1] & 0x7F
        mask, content = data[2:6], data[6 : 6 + size]
        found += data[:1] + bytes(b ^ mask[n % 4] for n, b in enumerate(content))
        data = data[6 + size :]
    return found


def split(rng: random.Random, data: bytes) -> list[bytes]:
    marks = sorted(rng.randrange(len(data) + 1) for _ in range(rng.choice((0, 1, 5, 60))))
    ends = [*marks, len(data)]
    pieces = [data[a:b] for a, b in zip([0, *marks], ends, strict=True)]
    return [piece for piece in pieces if piece]


@pytest.mark.parametrize("end", BAD)
def test_it_finds_what_the_library_finds(end: str) -> None:
    rng = random.Random(end)
    for _ in range(25):
        before = b"".join(rng.choices(GOOD, k=rng.randrange(6)))
        data = before + BAD[end] + rng.choice(GOOD)
        pieces = [*split(rng, before + BAD[end] if end.startswith("the end") else data), b""]
        plain = opened()
        plain._cutter.stop()
        expected = outcome(plain, pieces)
        assert outcome(opened(), pieces) == expected
        assert expected.code is not None


def test_every_split_of_every_frame() -> None:
    for data in GOOD:
        if len(data) > 1000:
            continue
        expected = outcome(opened(), [data])
        for at in range(1, len(data)):
            assert outcome(opened(), [data[:at], data[at:]]) == expected


def test_a_frame_in_many_pieces_is_joined_once() -> None:
    """Whoever joins at each piece needs time by the square of their number: many seconds here."""
    cutter, messages = Cutter(None), deque[bytes]()
    other: list[bytes] = []
    data = frame(TEXT, b"a" * 16_000_000)
    start = process_time()
    for at in range(0, len(data), 1400):
        cutter.cut(data[at : at + 1400], messages, other.append)
    assert process_time() - start < 1
    assert [len(message) for message in messages] == [16_000_000]
    assert other == []


@pytest.mark.parametrize("head", [b"\x81\x7f" + (1 << 40).to_bytes(8), b"\x81\x65"])
def test_nothing_is_kept_of_what_is_too_long(head: bytes) -> None:
    rest: list[bytes] = []
    cutter = Cutter(100)
    cutter.cut(head, deque(), rest.append)
    assert not cutter.is_on
    assert rest == [head]
    assert cutter.stop() == b""
