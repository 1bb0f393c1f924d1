"""WAV files as 16-bit samples of one channel at the rate that a session takes."""

from __future__ import annotations

import os
import struct
from collections.abc import AsyncGenerator, Generator
from contextlib import AbstractContextManager, closing, nullcontext
from io import BytesIO
from pathlib import Path
from typing import Any, BinaryIO, TypeAlias

import attrs

from oai_core.files import is_bytes, is_path

from .resampling import Resampler, to_16_bits, to_mono

WavSource: TypeAlias = str | os.PathLike[str] | bytes | bytearray | memoryview | BinaryIO
"""A path, the bytes of a file, or a file opened for reading bytes; it stays open."""

PCM, EXTENSIBLE = 1, 0xFFFE  # tags of RFC 2361 and of WAVEFORMATEXTENSIBLE
NAMES = {2: "ADPCM", 3: "floating-point numbers", 6: "A-law", 7: "mu-law", 85: "MP3"}
FORMAT_BYTES = 40  # of a format that are read; those of tag 1 have 16
PIECES_A_SECOND = 10
MOST = 65_536  # bytes that are asked of a file at once
TO_THE_END = 0xFFFFFFFF  # what programs write that do not know the length yet; others write 0


@attrs.frozen
class WavFormat:
    """How samples are written: channels, samples a second, bytes of a sample."""

    channels: int
    rate: int
    width: int


def wav_pcm(source: WavSource, rate: int) -> Generator[bytes]:
    """Read a WAV file piece by piece, as 16-bit mono samples at `rate`.

    Whole numbers of 8, 16, 24 or 32 bits are taken, the upper 16 of them kept; two channels
    become their mean; another rate is reached by straight lines between samples. A file that
    ends early, or whose length is not known, is read to its end. Raises TypeError for what is no
    source, ValueError for any other kind of file, OSError.
    """
    with _opened(source) as file:
        form, left = read_head(file)
        frame = form.channels * form.width
        most = max(form.rate // PIECES_A_SECOND, 1) * frame
        resampler = Resampler(form.rate, rate)
        while data := _read(file, min(left, most)):
            left -= len(data)
            samples = to_16_bits(data[: len(data) - len(data) % frame], form.width)
            if piece := resampler.feed(to_mono(samples) if form.channels == 2 else samples):
                yield piece
        if piece := resampler.finish():
            yield piece


async def awav_pcm(source: WavSource, rate: int) -> AsyncGenerator[bytes]:
    """Read a WAV file in a thread; see `wav_pcm`."""
    from anyio import to_thread

    with closing(wav_pcm(source, rate)) as pieces:
        while piece := await to_thread.run_sync(next, pieces, b""):
            yield piece


def read_head(file: Any) -> tuple[WavFormat, int]:
    """Read up to the first sample; also give the bytes of samples that are to follow.

    Raises ValueError that names what is there and what is needed.
    """
    riff = _read(file, 12)
    if riff[:4] != b"RIFF" or riff[8:] != b"WAVE":
        raise ValueError(f"source: a WAV file begins with RIFF and WAVE, this one with {riff!r}")
    form = None
    while len(head := _read(file, 8)) == 8:
        name, size = struct.unpack("<4sI", head)
        if name == b"data":
            if form is not None:
                return form, size or TO_THE_END
            break
        data = _read(file, min(size, FORMAT_BYTES))
        _skip(file, size + size % 2 - len(data))
        if name == b"fmt ":
            form = _format(data)
    raise ValueError("source: a WAV file needs a format and samples, this one ends before them")


def wav_head(size: int, channels: int, rate: int) -> bytes:
    """What comes before `size` bytes of 16-bit samples in a file."""
    form = (PCM, channels, rate, rate * channels * 2, channels * 2, 16)
    head = (b"RIFF", min(size + 36, TO_THE_END), b"WAVE", b"fmt ", 16, *form, b"data")
    return struct.pack("<4sI4s4sIHHIIHH4sI", *head, min(size, TO_THE_END))


def _format(data: bytes) -> WavFormat:
    if len(data) < 16:
        raise ValueError(f"source: the format of a WAV file has 16 bytes, this one {len(data)}")
    tag, channels, rate, _, frame, bits = struct.unpack_from("<HHIIHH", data)
    if tag == EXTENSIBLE and len(data) >= 26:  # the tag is the beginning of a longer name then
        (tag,) = struct.unpack_from("<H", data, 24)
    width = (bits + 7) // 8
    if tag != PCM or not 1 <= width <= 4 or channels not in (1, 2) or not rate:
        raise ValueError(
            "source: whole numbers of 8, 16, 24 or 32 bits, in one channel or two, are needed; "
            f"here are {NAMES.get(tag, 'whole numbers' if tag == PCM else f'samples of tag {tag}')}"
            f" of {bits} bits, channels: {channels}, rate: {rate}"
        )
    if frame != channels * width:
        raise ValueError(
            f"source: {channels} samples of {bits} bits have {channels * width} bytes, "
            f"but the WAV file says {frame}"
        )
    return WavFormat(channels, rate, width)


def _opened(source: Any) -> AbstractContextManager[Any]:
    if is_bytes(source):
        return BytesIO(source)
    if isinstance(source, str) or is_path(source):
        return Path(source).open("rb")
    if hasattr(source, "read"):
        return nullcontext(source)
    raise TypeError(
        f"source: a path, bytes or a file opened for bytes is needed, not {type(source).__name__}"
    )


def _read(file: Any, size: int) -> bytes:
    """Read `size` bytes; fewer at the end of the file alone, though pipes give what they have."""
    data = bytearray()
    while len(data) < size:
        piece = file.read(min(size - len(data), MOST))  # it may make room for all that is asked
        if not isinstance(piece, bytes):
            raise TypeError(f"source: the file gives {type(piece).__name__}; open it for bytes")
        if not piece:
            break
        data += piece
    return bytes(data)


def _skip(file: Any, size: int) -> None:
    while size > 0 and (data := _read(file, min(size, MOST))):
        size -= len(data)
