"""Sound as bytes: a soft tone whose length depends on the text. No speech, but a valid WAV file.

The text goes along as a comment in the file, so that it can be heard again.
"""

from __future__ import annotations

import math
import struct
import wave
from io import BytesIO
from zlib import crc32

from ..tokens import count

RATE = 24_000
"""Samples in a second, one channel of 16 bits each."""

MEDIA = {
    "wav": "audio/wav",
    "mp3": "audio/mpeg",
    "opus": "audio/opus",
    "aac": "audio/aac",
    "flac": "audio/flac",
    "pcm": "audio/pcm",
    "pcm16": "audio/pcm",
}
# The first bytes by which players know the formats that are not made for real.
_MAGIC = {
    "mp3": b"ID3\x04\x00\x00\x00\x00\x00\x00",
    "opus": b"OggS\x00\x02",
    "aac": b"\xff\xf1\x50\x80",
    "flac": b"fLaC",
}
_MARK = b"INFOICMT"
_LENGTH = 4
_PER_TOKEN = 0.08
_LONGEST = 4.0
_LOUDNESS = 6000


def seconds_of(text: str, speed: float = 1.0) -> float:
    """Give the length of the sound for a text."""
    return min(_LONGEST, _PER_TOKEN * max(1, count(text)) / speed)


def pcm(text: str, speed: float = 1.0, voice: str = "") -> bytes:
    """Make samples, little-endian; another voice has another pitch."""
    pitch = 220 + crc32(voice.encode("utf-8", "replace")) % 220
    samples = round(seconds_of(text, speed) * RATE)
    step = 2 * math.pi * pitch / RATE
    # One period is enough: it is played over and over.
    period = max(1, round(RATE / pitch))
    wave_form = b"".join(
        struct.pack("<h", round(_LOUDNESS * math.sin(step * index))) for index in range(period)
    )
    return (wave_form * (samples // period + 1))[: 2 * samples]


def sound(text: str, format: str, speed: float = 1.0, voice: str = "") -> bytes:
    """Make a file. WAV and PCM are real; of other formats only the first bytes are."""
    samples = pcm(text, speed, voice)
    if format in {"pcm", "pcm16"}:
        return samples
    if format in _MAGIC:
        return _MAGIC[format] + _comment(text) + samples
    file = BytesIO()
    with wave.open(file, "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(RATE)
        out.writeframes(samples)
    whole = file.getvalue() + _comment(text)
    return b"RIFF" + struct.pack("<I", len(whole) - 8) + whole[8:]


def _comment(text: str) -> bytes:
    """Make a chunk of a RIFF file, of even length."""
    words = text.encode("utf-8", "replace")
    padded = words + b"\0" * (len(words) % 2)
    inner = _MARK + struct.pack("<I", len(words)) + padded
    return b"LIST" + struct.pack("<I", len(inner)) + inner


def heard(content: bytes) -> str | None:
    """Give the text that a file was made from, if it was made here."""
    _, mark, rest = content.partition(_MARK)
    if not mark or len(rest) < _LENGTH:
        return None
    (length,) = struct.unpack("<I", rest[:_LENGTH])
    return rest[_LENGTH : _LENGTH + length].decode("utf-8", "replace")


def duration(content: bytes, text: str) -> float:
    """Give the seconds of a file; where it is no WAV file, those that the text would take."""
    try:
        with wave.open(BytesIO(content)) as file:
            return float(file.getnframes() / file.getframerate())
    except (wave.Error, EOFError):
        return seconds_of(text)
