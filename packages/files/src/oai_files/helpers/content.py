"""A local file, read in sections by several readers at once."""

from __future__ import annotations

import hashlib
import os
from io import BytesIO, TextIOBase
from pathlib import Path
from threading import Lock
from types import TracebackType
from typing import Any, Self

from oai_core.files import CHUNK, is_bytes, is_path


class Content:
    """The bytes to upload: a path, bytes, or an open file, which is read from its beginning.

    A context manager: a file that was opened here is closed.
    """

    def __init__(self, file: Any) -> None:
        """Find out name and size. Raises TypeError, and OSError for what cannot be read."""
        self._owned = is_path(file) or is_bytes(file)
        self._lock = Lock()
        self.name: str | None = None
        if is_path(file):
            self._file: Any = Path(os.fsdecode(file)).open("rb")  # noqa: SIM115 - see __exit__
        else:
            self._file = BytesIO(file) if is_bytes(file) else _seekable(file)
        name = getattr(self._file, "name", None)
        if isinstance(name, str | bytes):
            self.name = Path(os.fsdecode(name)).name
        self.size: int = self._file.seek(0, os.SEEK_END)

    def read_at(self, offset: int, count: int) -> bytes:
        """Read as many bytes, wherever others read meanwhile."""
        with self._lock:
            self._file.seek(offset)
            data: bytes = self._file.read(count)
            return data

    def digest(self, kind: str, offset: int = 0, size: int | None = None) -> str:
        """The hash of a section, or of all, in hexadecimal digits."""
        found = hashlib.new(kind, usedforsecurity=False)
        end = self.size if size is None else offset + size
        for start in range(offset, end, CHUNK):
            found.update(self.read_at(start, min(CHUNK, end - start)))
        return found.hexdigest()

    def __enter__(self) -> Self:
        """Begin to read."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close what was opened here."""
        if self._owned:
            self._file.close()


class Section:
    """A part of a file, as an open file of its own that ends where the part does.

    It is read while it is sent, 64 KiB at a time, and hashed on the way.
    """

    def __init__(self, content: Content, offset: int, size: int) -> None:
        self._content = content
        self._offset = offset
        self._size = size
        self._position = 0
        self._hash = hashlib.sha256()

    def read(self, count: int) -> bytes:
        """Read on; nothing after the end."""
        count = min(count, self._size - self._position)
        data = self._content.read_at(self._offset + self._position, count)
        self._position += len(data)
        self._hash.update(data)
        return data

    def seek(self, position: int, whence: int = os.SEEK_SET) -> int:
        """Go to the beginning, to read anew, or look where the end is."""
        self._position = position + (self._size if whence == os.SEEK_END else 0)
        self._hash = hashlib.sha256()
        return self._position

    @property
    def sha256(self) -> str:
        """The hash of what was read since the beginning."""
        return self._hash.hexdigest()


def _seekable(file: Any) -> Any:
    if not hasattr(file, "read"):
        kind = type(file).__name__
        hint = "; a string is not a file" if isinstance(file, str) else ""
        raise TypeError(f"file: a path, bytes or an open binary file is needed, not {kind}{hint}")
    if isinstance(file, TextIOBase):
        raise TypeError("file: open the file in binary mode, as in open(path, 'rb')")
    readable = getattr(file, "readable", None)
    if readable is not None and readable() is not True:
        raise TypeError("file: it is open for writing alone; open it with 'rb'")
    seekable = getattr(file, "seekable", None)
    if seekable is None or seekable() is not True:
        raise TypeError("file: parts are read side by side, so a file that can seek is needed")
    return file
