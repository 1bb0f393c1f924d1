"""Files that remember how far long work came, so that it goes on from there after an interruption.

A ledger is a log of JSON objects, a line each: the first says what it is about, each other one is a
step. A line is on the disk before the next step begins; half a line, from a crash, is cut off.
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from errno import ENOLCK, ENOSPC, ENOTSUP, EOPNOTSUPP
from threading import Lock
from typing import Any, cast

from .._json import JSONDecodeError, dumps, loads

__all__ = ["LedgerFile"]

_NO_LOCKS = {ENOLCK, ENOTSUP, EOPNOTSUPP}  # of some network file systems; one writes at own risk


class LedgerFile:
    """A ledger that is open, and locked against other processes. Several threads may append.

    `lines` are those that were there when it was opened; none in a new file.
    """

    def __init__(self, path: Any, kind: str, field: str) -> None:
        """Open or make the file. `kind` is what it is about, `field` the argument that errors name.

        Raises TypeError for what is no path, ValueError for a file of another kind, which is left
        as it is, BlockingIOError if it is in use, and OSError as `open` does.
        """
        if not isinstance(path, str | os.PathLike):
            raise TypeError(f"{field}: the path of a file is needed, not {type(path).__name__}")
        self._path: str = os.fsdecode(cast("os.PathLike[str]", path))
        self._kind = kind
        self._field = field
        self._guard = Lock()
        descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o600)
        self._file = os.fdopen(descriptor, "r+b", buffering=0)
        try:
            self._lock()
            self.lines = self._read()
        except BaseException:
            self._file.close()
            raise

    def begin(self, head: dict[str, Any], *steps: dict[str, Any]) -> None:
        """Write what it is about in the place of all that was there, and steps done already."""
        with self._guard:
            self._file.seek(0)
            self._file.truncate()
            for value in ({f"oai_{self._kind}_ledger": 1, **head}, *steps):
                self._write(value)

    def append(self, step: dict[str, Any]) -> None:
        """Write a step; it is on the disk when this returns."""
        with self._guard:
            self._write(step)

    def spoiled(self) -> ValueError:
        """The error of a file that is something else."""
        return ValueError(f"{self._field}: {self._path!r} is no ledger of this kind: {self._kind}")

    def remove(self) -> None:
        """Delete it: all is done."""
        if sys.platform == "win32":
            self._file.close()  # what is open cannot be deleted there
        with suppress(FileNotFoundError):
            os.unlink(self._path)
        self._file.close()

    def close(self) -> None:
        """Give the file free; one that nothing was written to is deleted."""
        if self._file.closed:
            return
        if self._file.seek(0, os.SEEK_END):
            self._file.close()
        else:
            self.remove()

    def _write(self, value: dict[str, Any]) -> None:
        """Write a line, or nothing: half a line in the middle would spoil the file."""
        line, start = dumps(value) + b"\n", self._file.tell()
        try:
            if self._file.write(line) != len(line):
                raise OSError(ENOSPC, f"{self._field}: the disk is full")
            os.fsync(self._file.fileno())
        except BaseException:
            self._file.seek(start)
            self._file.truncate()
            raise

    def _read(self) -> list[dict[str, Any]]:
        """Read all whole lines, and leave the file at their end."""
        content = self._file.read()
        end = content.rfind(b"\n") + 1
        # Half a first line, from a crash, is ours by how it begins; else it is somebody's file.
        beginning = b'{"oai_%b_ledger":1' % self._kind.encode()
        if not beginning.startswith(content[: len(beginning)]):
            raise self.spoiled()
        try:
            lines: list[Any] = [loads(line) for line in content[:end].splitlines()]
        except JSONDecodeError:
            raise self.spoiled() from None
        if any(line.__class__ is not dict for line in lines):
            raise self.spoiled()
        self._file.seek(end)
        self._file.truncate()
        return lines

    def _in_use(self) -> BlockingIOError:
        return BlockingIOError(f"{self._field}: {self._path!r} is in use by another run")

    if sys.platform == "win32":

        def _lock(self) -> None:
            import msvcrt

            try:
                self._file.seek(1 << 40)  # a byte never written, for the lock keeps others off it
                msvcrt.locking(self._file.fileno(), msvcrt.LK_NBLCK, 1)
            except OSError:
                raise self._in_use() from None
            self._file.seek(0)

    else:

        def _lock(self) -> None:
            import fcntl

            try:
                fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                raise self._in_use() from None
            except OSError as error:
                if error.errno not in _NO_LOCKS:
                    raise
