"""A file that remembers how far a run came, so that the next one goes on from there.

It is a log of JSON lines: the first says which requests it is for, each other one is a step. A line
is on the disk before the next step begins; half a line, from a crash, is cut off.
"""

from __future__ import annotations

import os
import sys
import time
from errno import ENOSPC
from threading import Lock
from typing import IO, Any
from uuid import uuid4

import attrs

from oai_core._json import JSONDecodeError, dumps, loads

_BEGINNING = b'{"oai_batch_ledger":1'


@attrs.define(eq=False)
class Ledger:
    """What is known of each chunk: `file_id`, `batch_id`, and which of them was asked for.

    `run` names the run in file names and idempotency keys; `started` is in seconds since 1970.
    Without a file it forgets all at the end.
    """

    run: str
    started: float
    facts: list[dict[str, Any]]
    file: IO[bytes] | None = None
    lock: Any = attrs.field(factory=Lock)

    def note(self, chunk: int, **facts: Any) -> None:
        """Add facts about a chunk; they are on the disk when this returns."""
        with self.lock:
            if self.file is not None:
                _append(self.file, {"chunk": chunk, **facts})
            self.facts[chunk].update(facts)

    def close(self) -> None:
        """Give the file free for another run."""
        if self.file is not None:
            self.file.close()


def open_ledger(
    path: str | os.PathLike[str] | None, head: dict[str, Any], run: str | None = None
) -> Ledger:
    """Open the ledger of the requests that `head` describes, or begin it.

    Raises ValueError if it belongs to other requests, or is no ledger; BlockingIOError if another
    run has it open; OSError as `open` does.
    """
    chunks: int = len(head["requests"])
    run = run or f"batch-{uuid4().hex}"
    facts: list[dict[str, Any]] = [{} for _ in range(chunks)]
    begun = Ledger(run, time.time(), facts)
    if path is None:
        return begun
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o600)
    file = os.fdopen(descriptor, "r+b", buffering=0)
    try:
        _lock(file, path)
        lines = _lines(file, path)
        if not lines:
            first = {"oai_batch_ledger": 1, "run": run, "started": begun.started, **head}
            _append(file, first)
            return attrs.evolve(begun, file=file)
        _check(lines[0], head, path)
        ledger = Ledger(lines[0]["run"], lines[0]["started"], begun.facts, file)
        steps: list[dict[str, Any]] = lines[1:]
        for step in steps:
            facts[int(step.pop("chunk"))].update(step)
    except BaseException:
        file.close()
        raise
    return ledger


def _append(file: IO[bytes], value: Any) -> None:
    """Write a line, or nothing: half a line in the middle would spoil the file."""
    line, start = dumps(value) + b"\n", file.tell()
    try:
        if file.write(line) != len(line):
            raise OSError(ENOSPC, "ledger: the disk is full")
        os.fsync(file.fileno())
    except BaseException:
        file.seek(start)
        file.truncate()
        raise


def _lines(file: IO[bytes], path: Any) -> list[Any]:
    """Read all whole lines, and leave the file at their end."""
    content = file.read()
    end = content.rfind(b"\n") + 1
    lines: list[Any] = []
    # Half a first line, from a crash, is ours by how it begins; anything else is somebody's file.
    known = _BEGINNING.startswith(content[: len(_BEGINNING)])
    if known:
        try:
            lines = [loads(line) for line in content[:end].splitlines()]
        except JSONDecodeError:
            known = False
    if not known:
        raise ValueError(f"ledger: {os.fspath(path)!r} is not the ledger of a batch run")
    file.seek(end)
    file.truncate()
    return lines


def _check(known: dict[str, Any], head: dict[str, Any], path: Any) -> None:
    """Refuse a ledger of other requests, another server, or other settings."""
    for name, value in head.items():
        if known.get(name) != value:
            raise ValueError(
                f"ledger: {os.fspath(path)!r} belongs to another run: not the same {name}. "
                "Use the same requests and arguments to go on, or another file to begin anew."
            )


if sys.platform == "win32":

    def _lock(file: IO[bytes], path: Any) -> None:
        import msvcrt

        try:
            file.seek(1 << 40)  # a byte that is never written, for the lock keeps others off it
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            raise _in_use(path) from None
        file.seek(0)

else:

    def _lock(file: IO[bytes], path: Any) -> None:
        import fcntl

        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise _in_use(path) from None


def _in_use(path: Any) -> BlockingIOError:
    return BlockingIOError(f"ledger: {os.fspath(path)!r} is in use by another run")
