"""Where the bytes of an uploaded file come from: memory, a path, an open file, an iterator."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Iterable, Iterator, Mapping
from typing import IO, Any, TypeGuard

__all__ = ["CHUNK", "FileContent", "FileInput", "Source", "is_file", "is_tuple", "source_of"]

CHUNK = 65_536  # bytes read at a time

FileContent = bytes | bytearray | os.PathLike[str] | IO[bytes] | Iterable[bytes]
FileInput = (
    FileContent
    | tuple[str | None, FileContent]
    | tuple[str | None, FileContent, str | None]
    | tuple[str | None, FileContent, str | None, Mapping[str, str]]
)
"""What a file parameter takes: content alone, or (name, content[, media type[, headers]])."""


class Source:
    """One file's content. `size` is in bytes, `None` where it is not known before the end."""

    size: int | None = None
    name: str | None = None
    replayable: bool = True

    def chunks(self) -> Iterator[bytes]:
        """Yield the content from its beginning."""
        raise NotImplementedError

    def achunks(self) -> AsyncIterator[bytes]:
        """Yield the content from its beginning, without blocking the event loop."""
        raise NotImplementedError


def is_file(value: Any) -> bool:
    """Whether a value is a file: bytes, a path, an open file, an iterator, or a tuple of one."""
    if is_tuple(value):
        return 2 <= len(value) <= 4 and isinstance(value[0], str | None) and is_file(value[1])
    return is_bytes(value) or is_path(value) or hasattr(value, "read") or is_iterator(value)


def is_iterator(value: Any) -> bool:
    """Whether a value is an iterator, blocking or asynchronous, and no open file."""
    if hasattr(value, "read"):
        return False
    return hasattr(value, "__next__") or hasattr(value, "__anext__")


def is_tuple(value: Any) -> TypeGuard[tuple[Any, ...]]:
    """Whether a value is a tuple."""
    return isinstance(value, tuple)


def is_bytes(value: Any) -> TypeGuard[bytes]:
    """Whether a value is bytes, or a view of bytes."""
    return isinstance(value, bytes | bytearray | memoryview)


def is_path(value: Any) -> TypeGuard[os.PathLike[str]]:
    """Whether a value is a path, but not a plain string."""
    return isinstance(value, os.PathLike)


def source_of(value: Any, field: str, *, rewind: bool = True) -> Source:
    """Make the source of a file's content; an open file is read from its beginning, or not.

    Raises TypeError, naming the field, for anything else.
    Raises OSError for a path that cannot be read.
    """
    if is_bytes(value):
        return _Memory(bytes(value))
    if is_path(value):
        return _Path(os.fspath(value))
    if hasattr(value, "read"):
        return _Open(value, field, rewind)
    if is_iterator(value):
        return _Iterator(value, field)
    if isinstance(value, str):
        raise TypeError(
            f"{field}: a string is not a file; pass bytes, pathlib.Path(...) or an open file"
        )
    kind = type(value).__name__
    raise TypeError(f"{field}: bytes, a path, an open binary file or a tuple is needed, not {kind}")


class _Memory(Source):
    """Bytes."""

    def __init__(self, content: bytes) -> None:
        self.size = len(content)
        self._content = content

    def chunks(self) -> Iterator[bytes]:
        view = memoryview(self._content)
        for start in range(0, len(view), CHUNK):
            yield bytes(view[start : start + CHUNK])

    async def achunks(self) -> AsyncIterator[bytes]:
        for chunk in self.chunks():
            yield chunk


class _Path(Source):
    """A file on disk. It is opened for each attempt, and read to the size it had at first."""

    def __init__(self, path: str | bytes) -> None:
        self._path = path
        self.name = os.path.basename(os.fsdecode(path))
        with open(path, "rb") as file:  # fails now, not in the middle of a call
            self.size = os.fstat(file.fileno()).st_size

    def chunks(self) -> Iterator[bytes]:
        with open(self._path, "rb") as file:
            yield from _exactly(file, self.size)

    async def achunks(self) -> AsyncIterator[bytes]:
        from anyio import to_thread

        file = await to_thread.run_sync(open, self._path, "rb")
        try:
            async for chunk in _aexactly(file, self.size):
                yield chunk
        finally:
            file.close()


class _Open(Source):
    """An open binary file. It stays open.

    A form takes it from its beginning, as httpx does, wherever it was read or written to before.
    """

    def __init__(self, file: Any, field: str, rewind: bool) -> None:
        from inspect import iscoroutinefunction
        from io import BytesIO, TextIOBase

        if isinstance(file, TextIOBase):  # others show it when they are read
            raise TypeError(f"{field}: open the file in binary mode, as in open(path, 'rb')")
        if iscoroutinefunction(file.read):
            raise TypeError(f"{field}: its read() is a coroutine function; pass the plain file")
        self._file = file
        self._in_memory = isinstance(file, BytesIO)
        name = getattr(file, "name", None)
        known = isinstance(name, str) and not name.startswith("<")
        self.name = os.path.basename(str(name)) or None if known else None
        self.size = None
        self._start: int | None = None
        try:
            self._start = 0 if rewind else file.tell()
            self.size = file.seek(0, os.SEEK_END) - self._start
            file.seek(self._start)
        except (AttributeError, OSError, TypeError):  # a pipe, a socket, a response
            self.size = self._start = None
        self.replayable = self._start is not None

    def _rewind(self) -> None:
        if self._start is not None:
            self._file.seek(self._start)

    def chunks(self) -> Iterator[bytes]:
        self._rewind()
        return _exactly(self._file, self.size)

    async def achunks(self) -> AsyncIterator[bytes]:
        self._rewind()
        if self._in_memory:
            for chunk in _exactly(self._file, self.size):
                yield chunk
            return
        async for chunk in _aexactly(self._file, self.size):
            yield chunk


class _Iterator(Source):
    """An iterator of bytes, blocking or asynchronous; it can be sent once."""

    replayable = False

    def __init__(self, iterator: Any, field: str) -> None:
        self._iterator = iterator
        self._field = field

    def _bytes(self, chunk: Any) -> bytes:
        if is_bytes(chunk):
            return bytes(chunk)
        raise TypeError(
            f"{self._field}: an iterator of bytes is needed, and it gave a {type(chunk).__name__}; "
            "several files are passed as a list"
        )

    def chunks(self) -> Iterator[bytes]:
        if not hasattr(self._iterator, "__next__"):
            raise TypeError("A blocking client cannot send an asynchronous iterator.")
        return map(self._bytes, self._iterator)

    async def achunks(self) -> AsyncIterator[bytes]:
        if hasattr(self._iterator, "__anext__"):
            async for chunk in self._iterator:
                yield self._bytes(chunk)
        else:
            for chunk in self._iterator:
                yield self._bytes(chunk)


def _exactly(file: Any, size: int | None) -> Iterator[bytes]:
    """Read a file to its end, or as many bytes as were announced."""
    left = size
    while left is None or left > 0:
        chunk = _checked(file.read(CHUNK if left is None else min(CHUNK, left)), left)
        if not chunk:
            return
        if left is not None:
            left -= len(chunk)
        yield chunk


async def _aexactly(file: Any, size: int | None) -> AsyncIterator[bytes]:
    """Read in the same way, in threads.

    64 KiB come from the page cache in microseconds, but a cold disk or a network share can take a
    second, and every other task would wait for it.
    """
    from anyio import to_thread

    left = size
    while left is None or left > 0:
        count = CHUNK if left is None else min(CHUNK, left)
        chunk = _checked(await to_thread.run_sync(file.read, count), left)
        if not chunk:
            return
        if left is not None:
            left -= len(chunk)
        yield chunk


def _checked(chunk: Any, left: int | None) -> bytes:
    if isinstance(chunk, str):
        raise TypeError("The file gives text: open it in binary mode.")
    if not chunk and left:
        raise OSError(f"The file became shorter while it was sent: {left} bytes are missing.")
    return bytes(chunk or b"")
