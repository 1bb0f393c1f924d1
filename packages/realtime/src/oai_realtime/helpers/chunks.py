"""Sound in pieces of any length, as base64 of chunks of one length."""

from __future__ import annotations

from array import array
from binascii import b2a_base64
from collections.abc import AsyncGenerator, Iterable, Iterator
from typing import Any, TypeAlias

from oai_core.helpers.checks import count

from .encodings import SAMPLE, AudioEncoding, encoded, in_order, rate_of

Pcm: TypeAlias = "bytes | bytearray | memoryview | array[int]"
"""Sound: 16-bit samples, least byte first, as bytes or as a buffer of 16-bit numbers."""

LARGEST = 15 * 1024 * 1024 * 3 // 4 - 1024
"""Bytes of sound in one event: the API takes 15 MiB, and base64 makes 4 bytes of 3."""


class Chunker:
    """Cuts what it is fed into base64 of `chunk_ms` of sound each; the last may be shorter.

    It is fed 16-bit samples, which may be split between two pieces. Raises TypeError, ValueError
    with the name of what is wrong, and for more than an event may have.
    """

    def __init__(
        self, chunk_ms: int, rate: int | None, encoding: AudioEncoding = "audio/pcm"
    ) -> None:
        rate = rate_of(encoding, rate)
        self._encoding: AudioEncoding = encoding
        self._second = rate * SAMPLE
        self._size = max(count("chunk_ms", chunk_ms) * rate // 1000, 1) * SAMPLE
        if self._size > LARGEST:
            most = LARGEST * 1000 // self._second
            raise ValueError(f"chunk_ms: {most} at most at a rate of {rate}, not {chunk_ms}")
        self._rest = bytearray()
        self._sent = 0  # bytes, without the chunk that is in the hands of the caller

    @property
    def seconds(self) -> float:
        """How long the sound was that the caller is done with."""
        return self._sent / self._second

    def feed(self, piece: Any) -> Iterator[str]:
        """Give the chunks that are full now. Raises TypeError, ValueError for what is no sound."""
        sound, size = octets(piece), self._size
        start = 0
        if self._rest:
            start = size - len(self._rest)
            self._rest += sound[:start]
            if len(self._rest) < size:
                return
            yield from self._hand_out(self._rest)
            self._rest.clear()
        while start + size <= len(sound):
            yield from self._hand_out(sound[start : start + size])
            start += size
        self._rest += sound[start:]

    def finish(self) -> Iterator[str]:
        """Give what is left. Raises ValueError, after that, for half a sample."""
        odd = len(self._rest) % SAMPLE
        if whole := self._rest[: len(self._rest) - odd]:
            yield from self._hand_out(whole)
        if odd:
            raise ValueError(
                f"audio: it ends within a 16-bit sample; {self.seconds} seconds before it were sent"
            )

    def _hand_out(self, chunk: bytearray | memoryview) -> Iterator[str]:
        yield b2a_base64(encoded(chunk, self._encoding), newline=False).decode("ascii")
        self._sent += len(chunk)


def octets(audio: Any) -> memoryview:
    """The bytes of a piece of sound; plain bytes are not copied.

    Raises TypeError, ValueError that say what was given instead of sound.
    """
    try:
        view = memoryview(audio)
    except TypeError:
        raise TypeError(f"audio: bytes are needed, not {type(audio).__name__}") from None
    if view.format not in ("B", "b", "c", "h", "<h"):
        raise TypeError(f"audio: 16-bit samples are needed, not items of format {view.format!r}")
    if view.shape and any(channels != 1 for channels in view.shape[1:]):
        raise ValueError(f"audio: one channel is needed, not an array of shape {view.shape}")
    if view.format == "h":
        return memoryview(in_order(array("h", view.tobytes())).tobytes())
    if view.format == "B" and view.ndim == 1 and view.c_contiguous:
        return view
    return memoryview(view.tobytes())


def chunks(audio: Any, chunker: Chunker) -> Iterator[str]:
    """Cut sound, or an iterable of pieces of it."""
    for piece in _pieces(audio):
        yield from chunker.feed(piece)
    yield from chunker.finish()


async def achunks(audio: Any, chunker: Chunker) -> AsyncGenerator[str]:
    """Cut sound, or an iterable or async iterable of pieces of it."""
    if hasattr(audio, "__aiter__"):
        async for piece in audio:
            for chunk in chunker.feed(piece):
                yield chunk
        for chunk in chunker.finish():
            yield chunk
    else:
        for chunk in chunks(audio, chunker):
            yield chunk


def _pieces(audio: Any) -> Iterable[Any]:
    """Sound itself as its only piece; raise before anything is sent for what can be no sound."""
    try:
        size = memoryview(audio).nbytes
    except TypeError:
        if isinstance(audio, str) or not hasattr(audio, "__iter__"):
            raise TypeError(
                f"audio: bytes, or an iterable of bytes, are needed, not {type(audio).__name__}"
            ) from None
        pieces: Iterable[Any] = audio
        return pieces
    if size % SAMPLE:
        raise ValueError(f"audio: a 16-bit sample has 2 bytes, but there are {size}")
    return (audio,)
