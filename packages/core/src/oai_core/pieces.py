"""A body in pieces: of one size, as text, as lines."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any


class Sizer:
    """Cuts and joins chunks to pieces of one size."""

    def __init__(self, size: int | None) -> None:
        if size is not None and size < 1:
            raise ValueError(f"chunk_size: {size} is not a positive number of bytes")
        self._size = size
        self._rest = bytearray()

    def feed(self, chunk: bytes) -> Iterator[bytes]:
        """Take a chunk and yield the pieces that are complete."""
        if self._size is None:
            yield chunk
            return
        self._rest += chunk
        while len(self._rest) >= self._size:
            yield bytes(self._rest[: self._size])
            del self._rest[: self._size]

    def finish(self) -> Iterator[bytes]:
        """Yield the last piece."""
        if self._rest:
            yield bytes(self._rest)


def resized(chunks: Any, size: int | None) -> Iterator[bytes]:
    """Yield the same bytes in pieces of one size, or as they come."""
    sizer = Sizer(size)
    for chunk in chunks:
        yield from sizer.feed(chunk)
    yield from sizer.finish()


def text_decoder(encoding: str) -> Any:
    """A decoder for text in pieces; what is not in the encoding is replaced."""
    from codecs import getincrementaldecoder

    return getincrementaldecoder(encoding)("replace")


class Lines:
    """Splits text at LF, CR and CRLF, which may fall between two pieces."""

    def __init__(self) -> None:
        self._rest: list[str] = []
        self._after_cr = False

    def feed(self, text: str) -> Iterator[str]:
        """Take text and yield the lines that are complete."""
        if self._after_cr and text.startswith("\n"):
            text = text[1:]
        self._after_cr = text.endswith("\r")
        parts = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
        for part in parts[:-1]:
            self._rest.append(part)
            yield "".join(self._rest)
            self._rest.clear()
        if parts[-1]:
            self._rest.append(parts[-1])

    def finish(self) -> Iterator[str]:
        """Yield the last line, if nothing ended it."""
        if self._rest:
            yield "".join(self._rest)
