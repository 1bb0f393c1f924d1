"""The input files of batches: one endpoint and one model each, and no larger than allowed."""

from __future__ import annotations

from array import array
from hashlib import sha256
from tempfile import SpooledTemporaryFile
from typing import IO, TYPE_CHECKING, Any, cast

import attrs

from oai_core.effects import Flow, Sleep

from .entries import Entry, read_entries

if TYPE_CHECKING:
    from oai_core.base_client import BaseClient
    from oai_core.requests import Reader

IN_MEMORY = 1_048_576  # bytes of a file that are kept in memory; what is larger goes to disk
TURN = 256  # requests that are written before other tasks of an event loop get their turn


def _temporary() -> IO[bytes]:
    return cast("IO[bytes]", SpooledTemporaryFile(IN_MEMORY))


@attrs.define(eq=False)
class Chunk:
    """What becomes one batch. `positions` are those of its requests among all, line by line."""

    endpoint: str
    model: str | None
    file: IO[bytes] = attrs.field(factory=_temporary)
    positions: array[int] = attrs.field(factory=lambda: array("Q"))
    inputs: int = 0
    size: int = 0
    digest: Any = attrs.field(factory=sha256)

    def add(self, position: int, entry: Entry) -> None:
        """Write a request."""
        self.file.write(entry.line)
        self.digest.update(entry.line)
        self.positions.append(position)
        self.inputs += entry.inputs
        self.size += len(entry.line)

    def described(self) -> dict[str, Any]:
        """What tells this chunk from others, as JSON."""
        return {
            "endpoint": self.endpoint,
            "model": self.model,
            "requests": len(self.positions),
            "bytes": self.size,
            "sha256": self.digest.hexdigest(),
        }


@attrs.define(eq=False)
class Plan:
    """All requests: ids and readers by position, and the chunks that hold the lines."""

    positions: dict[str, int] = attrs.field(factory=dict[str, int])
    readers: list[Reader[Any]] = attrs.field(factory=list[Any])
    chunks: list[Chunk] = attrs.field(factory=list[Chunk])

    def close(self) -> None:
        """Drop the lines."""
        for chunk in self.chunks:
            chunk.file.close()


def write(requests: Any, client: BaseClient, max_requests: int, max_bytes: int) -> Flow[Plan]:
    """Write all requests to temporary files; nothing is sent before the last one was looked at."""
    plan = Plan()
    try:
        yield from _fill(plan, read_entries(requests, client), max_requests, max_bytes)
    except BaseException:
        plan.close()
        raise
    return plan


def _fill(plan: Plan, entries: Any, max_requests: int, max_bytes: int) -> Flow[None]:
    filling: dict[tuple[str, str | None], Chunk] = {}
    shared: dict[Any, Reader[Any]] = {}
    twice: set[str] = set()
    for position, entry in enumerate(entries):
        if position % TURN == TURN - 1:
            yield Sleep(0)
        for what, taken, limit in (
            ("bytes", len(entry.line), max_bytes),
            ("inputs", entry.inputs, max_requests),
        ):
            if taken > limit:
                raise ValueError(
                    f"requests: {entry.custom_id!r}: it has {taken} {what}, a batch {limit} at most"
                )
        if plan.positions.setdefault(entry.custom_id, position) != position:
            twice.add(entry.custom_id)
        reader = entry.reader
        if reader.cast_to is None:  # thousands of requests are read by one
            reader = shared.setdefault((reader.client, reader.operation), reader)
        plan.readers.append(reader)
        kind = (entry.endpoint, entry.model)
        chunk = filling.get(kind)
        if (
            chunk is None
            or chunk.size + len(entry.line) > max_bytes
            or chunk.inputs + entry.inputs > max_requests
        ):
            chunk = filling[kind] = Chunk(*kind)
            plan.chunks.append(chunk)
        chunk.add(position, entry)
    if twice:
        shown = ", ".join(map(repr, sorted(twice)[:5]))
        more = f" and {len(twice) - 5} more" if len(twice) > 5 else ""
        raise ValueError(f"requests: custom_id is used more than once: {shown}{more}")
