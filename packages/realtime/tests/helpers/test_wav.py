"""WAV files of all kinds, as 16-bit samples of one channel."""

from __future__ import annotations

import io
import os
import struct
import threading
import wave
from array import array
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from oai_realtime.helpers.resampling import Resampler
from oai_realtime.helpers.wav import wav_head, wav_pcm

SAMPLES = [0, 1, -1, 32767, -32768, 1000, -1000, 12345]


def written(data: bytes, *, width: int = 2, channels: int = 1, rate: int = 24000) -> bytes:
    """A WAV file made by the standard library."""
    file = io.BytesIO()
    with wave.open(file, "wb") as writer:
        writer.setparams((channels, width, rate, 0, "NONE", ""))
        writer.writeframes(data)
    return file.getvalue()


def packed(samples: list[int]) -> bytes:
    return struct.pack(f"<{len(samples)}h", *samples)


def read(source: Any, rate: int = 24000) -> list[int]:
    data = b"".join(wav_pcm(source, rate))
    return list(struct.unpack(f"<{len(data) // 2}h", data))


def test_samples_that_fit_are_left_as_they_are(tmp_path: Path) -> None:
    whole = written(packed(SAMPLES))
    path = tmp_path / "some.wav"
    path.write_bytes(whole)
    with path.open("rb") as file:
        for source in (whole, bytearray(whole), memoryview(whole), path, str(path), file):
            assert read(source) == SAMPLES
        assert not file.closed


def test_other_widths_keep_their_upper_bits() -> None:
    wide = np.array(SAMPLES, dtype="<i4")
    assert read(written((wide << 16 | 0xFFFF).astype("<i4").tobytes(), width=4)) == SAMPLES
    three = b"".join(struct.pack("<i", sample << 8 | 0xFF)[:3] for sample in SAMPLES)
    assert read(written(three, width=3)) == SAMPLES
    assert read(written(bytes([128, 255, 0, 129]), width=1)) == [0, 127 << 8, -128 << 8, 256]


def test_two_channels_become_their_mean() -> None:
    pairs = [(100, 200), (-3, 0), (32767, 32767), (-32768, -32768), (32767, -32768)]
    data = packed([sample for pair in pairs for sample in pair])
    assert read(written(data, channels=2)) == [150, -2, 32767, -32768, -1]
    bytes_of_one = bytes([255, 129, 0, 0])
    assert read(written(bytes_of_one, width=1, channels=2)) == [64 << 8, -128 << 8]


def test_rates_go_up_and_down_along_straight_lines() -> None:
    assert read(written(packed([0, 300, 0]), rate=8000)) == [0, 100, 200, 300, 200, 100, 0, 0, 0]
    assert read(written(packed([0, 1, 2, 3, 4]), rate=48000)) == [0, 2, 4]
    assert read(written(packed([0, 300, 600, 900]), rate=16000)) == [0, 200, 400, 600, 800, 900]
    assert read(written(packed([5]), rate=12000), rate=12000) == [5]


@given(
    st.lists(st.integers(-32768, 32767), max_size=60),
    st.sampled_from([1, 3, 8000, 11025, 16000, 24000, 44100, 48000]),
    st.sampled_from([1, 8000, 16000, 24000]),
    st.integers(1, 20),
)
def test_resampling_is_interpolation_however_the_pieces_fall(
    samples: list[int], rate: int, wanted: int, size: int
) -> None:
    if wanted // rate > 8000:
        samples = samples[:2]
    resampler = Resampler(rate, wanted)
    data = b"".join(
        resampler.feed(array("h", samples[at : at + size])) for at in range(0, len(samples), size)
    )
    made = np.frombuffer(data + resampler.finish(), dtype="<i2")
    places = np.arange(-(-len(samples) * wanted // rate)) * rate / wanted
    assert len(made) == len(places)  # the length in seconds is kept
    if samples:
        exact = np.interp(places, np.arange(len(samples)), np.array(samples, dtype=float))
        assert np.abs(made - exact).max(initial=0) <= 0.5 + 1e-6


def test_long_files_come_in_pieces_of_a_tenth_of_a_second() -> None:
    pieces = list(wav_pcm(written(bytes(48000 * 2), rate=48000), 24000))
    assert len(pieces) == 10
    assert sum(map(len, pieces)) == 48000
    assert max(map(len, pieces)) <= 4802


def chunk(name: bytes, data: bytes, size: int | None = None) -> bytes:
    return name + struct.pack("<I", len(data) if size is None else size) + data


def riff(*parts: bytes) -> bytes:
    return chunk(b"RIFF", b"WAVE" + b"".join(parts))


FORM = struct.pack("<HHIIHH", 1, 1, 24000, 48000, 2, 16)
LONG_FORM = struct.pack("<HHIIHHHHI", 0xFFFE, 1, 24000, 72000, 3, 24, 22, 24, 4) + bytes(
    [1, 0, 0, 0, 0, 0, 16, 0, 128, 0, 0, 170, 0, 56, 155, 113]
)


def test_other_chunks_are_passed_over() -> None:
    file = riff(
        chunk(b"LIST", bytes(200_001) + b"\0", 200_001),
        chunk(b"fmt ", FORM),
        chunk(b"fact", bytes(4)),
        chunk(b"data", packed(SAMPLES)),
        chunk(b"LIST", b"no sound"),
    )
    assert read(file) == SAMPLES


def test_formats_that_are_extended_are_known() -> None:
    three = b"".join(struct.pack("<i", sample << 8)[:3] for sample in SAMPLES)
    assert read(riff(chunk(b"fmt ", LONG_FORM), chunk(b"data", three))) == SAMPLES


@pytest.mark.parametrize("size", [0, 0xFFFFFFFF, 1000])
def test_streams_are_read_to_their_end(size: int) -> None:
    file = riff(chunk(b"fmt ", FORM), chunk(b"data", packed(SAMPLES) + b"\1", size))
    assert read(file) == SAMPLES


def test_a_head_that_lies_takes_no_memory() -> None:
    class Counting(io.BytesIO):
        largest = 0

        def read(self, size: int | None = -1, /) -> bytes:
            self.largest = max(self.largest, size or 0)
            return super().read(size)

    head = struct.pack("<HHIIHH", 1, 2, 0xFFFFFFFF, 0, 8, 32)
    file = Counting(riff(chunk(b"fmt ", head), chunk(b"data", bytes(1000), 0xFFFFFFFF)))
    read(file)
    assert 0 < file.largest <= 65_536


def test_a_pipe_gives_what_it_has() -> None:
    whole = written(packed(SAMPLES * 1000))
    source, target = os.pipe()

    def fill() -> None:
        with os.fdopen(target, "wb", buffering=0) as file:
            for at in range(0, len(whole), 777):
                file.write(whole[at : at + 777])

    writer = threading.Thread(target=fill, daemon=True)
    writer.start()
    with os.fdopen(source, "rb", buffering=0) as file:
        assert read(file) == SAMPLES * 1000
    writer.join(5)


def form(tag: int, channels: int, bits: int, *, rate: int = 8000, frame: int = 2) -> bytes:
    head = struct.pack("<HHIIHH", tag, channels, rate, rate * frame, frame, bits)
    return riff(chunk(b"fmt ", head), chunk(b"data", b""))


@pytest.mark.parametrize(
    ("source", "words"),
    [
        (b"", "begins with RIFF and WAVE, this one with b''"),
        (b"ID3\x04" + bytes(20), "begins with RIFF"),
        (riff(), "ends before them"),
        (riff(chunk(b"fmt ", FORM)), "ends before them"),
        (riff(chunk(b"data", b"aa")), "ends before them"),
        (riff(chunk(b"fmt ", FORM[:10])), "has 16 bytes, this one 10"),
        (form(3, 1, 32, frame=4), "here are floating-point numbers of 32 bits"),
        (form(7, 1, 8, frame=1), "mu-law of 8 bits, channels: 1, rate: 8000"),
        (form(0x1234, 1, 16), "samples of tag 4660"),
        (form(1, 6, 16, frame=12), "whole numbers of 16 bits, channels: 6"),
        (form(1, 1, 64, frame=8), "of 64 bits"),
        (form(1, 1, 16, rate=0), "rate: 0"),
        (form(1, 2, 16, frame=3), "have 4 bytes, but the WAV file says 3"),
    ],
)
def test_what_cannot_be_read_is_named(source: bytes, words: str) -> None:
    with pytest.raises(ValueError, match=rf"^source: .*{words}"):
        read(source)


def test_sources_of_other_kinds_are_refused(tmp_path: Path) -> None:
    with pytest.raises(TypeError, match=r"source: a path, bytes or a file .* not int"):
        read(7)
    with pytest.raises(TypeError, match="source: the file gives str; open it for bytes"):
        read(io.StringIO("RIFF"))
    with pytest.raises(FileNotFoundError):
        read(tmp_path / "none.wav")


def test_the_head_is_that_of_the_standard_library() -> None:
    assert wav_head(16, 2, 8000) == written(bytes(16), channels=2, rate=8000)[:44]
