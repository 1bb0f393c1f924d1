"""What sessions call the format of their sound; the two of telephones have a byte for a sample."""

from __future__ import annotations

import sys
from array import array
from collections.abc import Iterator
from functools import cache
from typing import Any, Literal, TypeAlias

from oai_core.helpers.checks import count

AudioEncoding: TypeAlias = Literal["audio/pcm", "audio/pcmu", "audio/pcma"]
"""16-bit samples, or one of the two laws of G.711, as `audio.input.format.type` of a session."""

SAMPLE = 2  # bytes of a sample of "audio/pcm"
RATES = {"audio/pcm": 24_000, "audio/pcmu": 8_000, "audio/pcma": 8_000}
"""Samples a second, as the API has them."""


def rate_of(encoding: Any, rate: int | None) -> int:
    """The rate that is meant. Raises TypeError, ValueError that name the argument."""
    if not isinstance(encoding, str) or encoding not in RATES:
        raise ValueError(f"encoding: {', '.join(RATES)}; not {encoding!r}")
    return RATES[encoding] if rate is None else count("rate", rate)


def encoded(pcm: bytes | bytearray | memoryview, encoding: AudioEncoding) -> bytes:
    """Make 16-bit samples, least byte first, what the encoding says."""
    if encoding == "audio/pcm":
        return bytes(pcm)
    return bytes(map(_bytes_of_samples(encoding).__getitem__, in_order(array("h", bytes(pcm)))))


def decoded(data: bytes, encoding: AudioEncoding) -> bytes:
    """Make 16-bit samples of it, least byte first."""
    if encoding == "audio/pcm":
        return data
    samples = array("h", map(_samples_of_bytes(encoding).__getitem__, data))
    return in_order(samples).tobytes()


def in_order(samples: array[int]) -> array[int]:
    """Swap the bytes on machines that write the greatest one first."""
    if sys.byteorder == "big":
        samples.byteswap()
    return samples


# A byte has a sign, one of 8 segments and one of 16 steps in it (ITU-T G.711, tables 1 and 2). Each
# segment's steps are twice as wide as those of the one before; A-law has its first two alike.


@cache
def _bytes_of_samples(encoding: str) -> bytes:
    """The byte of each sample from 0 on, then from -32768 on: a negative index finds its own."""
    if encoding == "audio/pcmu":
        # 14 bits and a bias of 33 that the first segment leaves out, in steps from 2 on.
        sizes = b"".join(bytes([code]) * (2 << (code >> 4)) for code in range(128))[1:]
        sizes += b"\x7f" * (8193 - len(sizes))
        below = bytes(sizes[-(sample >> 2)] ^ 0x7F for sample in range(-32768, 0))
        return bytes(sizes[sample >> 2] ^ 0xFF for sample in range(32768)) + below
    sizes = b"".join(bytes([code]) * (1 << (code >> 4 or 1)) for code in range(128))
    below = bytes(sizes[~sample >> 3] ^ 0x55 for sample in range(-32768, 0))
    return bytes(sizes[sample >> 3] ^ 0xD5 for sample in range(32768)) + below


@cache
def _samples_of_bytes(encoding: str) -> tuple[int, ...]:
    return tuple(_samples(encoding))


def _samples(encoding: str) -> Iterator[int]:
    """The middle of each byte's step."""
    for byte in range(256):
        code = byte ^ (0xFF if encoding == "audio/pcmu" else 0x55)
        segment, step = code >> 4 & 7, code & 15
        if encoding == "audio/pcmu":
            size = ((2 * step + 33) << segment + 2) - 132
            yield -size if code & 0x80 else size
        else:
            size = (2 * step + 1) << 3 if segment == 0 else (2 * step + 33) << segment + 2
            yield size if code & 0x80 else -size
