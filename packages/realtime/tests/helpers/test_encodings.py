"""The two laws of telephones, exactly, and sound that is sent and gathered in them."""

from __future__ import annotations

import struct
from base64 import b64decode, b64encode
from typing import Any
from zlib import crc32

import pytest

from oai_realtime import OutputAudio
from oai_realtime.helpers.chunks import Chunker, chunks
from oai_realtime.helpers.encodings import AudioEncoding, decoded, encoded, rate_of

ALL = struct.pack("<65536h", *range(-32768, 32768))


@pytest.mark.parametrize(
    ("encoding", "of_samples", "of_bytes"),
    # of what the module audioop of older Pythons makes of all samples, and of all bytes
    [("audio/pcmu", 0x3B7C3A3E, 0x0C847A9F), ("audio/pcma", 0x9133796E, 0x9D764657)],
)
def test_each_sample_and_each_byte_is_that_of_the_reference(
    encoding: AudioEncoding, of_samples: int, of_bytes: int
) -> None:
    assert crc32(encoded(ALL, encoding)) == of_samples
    assert crc32(decoded(bytes(range(256)), encoding)) == of_bytes


@pytest.mark.parametrize(
    ("encoding", "zeros", "silence"),
    [("audio/pcmu", b"\xff\xff", bytes(4)), ("audio/pcma", b"\xd5\xd5", b"\x08\x00" * 2)],
)
def test_sound_goes_out_and_comes_back(
    encoding: AudioEncoding, zeros: bytes, silence: bytes
) -> None:
    chunker = Chunker(1, None, encoding)  # 8 samples
    made = [b64decode(chunk) for chunk in chunks([bytes(15), bytes(5)], chunker)]
    assert made == [zeros * 4, zeros]
    assert chunker.seconds == 10 / 8000

    audio = OutputAudio(encoding=encoding)
    event = {"type": "response.output_audio.delta", "delta": b64encode(zeros).decode()}
    assert audio.feed(event) == audio.of().pcm == silence
    assert (audio.rate, audio.of().feed(event), audio.seconds) == (8000, silence, 4 / 8000)


def test_rates_are_those_of_the_encoding_unless_told() -> None:
    assert [rate_of(name, None) for name in ("audio/pcm", "audio/pcmu")] == [24_000, 8_000]
    assert rate_of("audio/pcm", 16_000) == 16_000


@pytest.mark.parametrize("encoding", ["audio/mp3", "", None, []])
def test_other_encodings_are_refused(encoding: Any) -> None:
    with pytest.raises(ValueError, match=r"^encoding: audio/pcm, audio/pcmu, audio/pcma; not"):
        OutputAudio(encoding=encoding)
