"""What the emulator received, in order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, field
from threading import Lock
from typing import Any, overload

_SECRET = frozenset(
    {"authorization", "api-key", "x-api-key", "cookie", "proxy-authorization"}
    # A browser hands its key over as a name of a protocol.
    | {"sec-websocket-protocol"}
)

LIMIT = 10_000


@dataclass(slots=True)
class Entry:
    """One request. `body` is JSON where it could be parsed, else text.

    `status` is the status of the answer, `None` while there is none (or where the connection was
    cut before it); `fault` names the fault that was played.
    """

    index: int
    method: str
    path: str
    query: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])
    headers: dict[str, str] = field(default_factory=dict[str, str])
    body: Any = None
    status: int | None = None
    fault: str | None = None

    def as_json(self) -> dict[str, Any]:
        """Give the entry as a JSON object."""
        return asdict(self)


class Journal(Sequence[Entry]):
    """A list of entries that may be read while requests come in; the last `LIMIT` are kept."""

    def __init__(self) -> None:
        self._entries: list[Entry] = []
        self._count = 0
        self._lock = Lock()

    def record(
        self,
        method: str,
        path: str,
        query: list[tuple[str, str]],
        headers: dict[str, str],
        body: Any,
    ) -> Entry:
        """Add a request; credentials in its headers are replaced."""
        shown = {k: "[redacted]" if k.lower() in _SECRET else v for k, v in headers.items()}
        with self._lock:
            entry = Entry(self._count, method, path, query, shown, body)
            self._count += 1
            self._entries.append(entry)
            del self._entries[:-LIMIT]
        return entry

    def clear(self) -> None:
        """Forget everything."""
        with self._lock:
            self._entries.clear()
            self._count = 0

    def __len__(self) -> int:
        return len(self._entries)

    def __iter__(self) -> Iterator[Entry]:
        return iter(list(self._entries))

    @overload
    def __getitem__(self, index: int) -> Entry: ...
    @overload
    def __getitem__(self, index: slice) -> list[Entry]: ...
    def __getitem__(self, index: int | slice) -> Entry | list[Entry]:
        return self._entries[index]

    def __repr__(self) -> str:
        return f"Journal({[f'{entry.method} {entry.path}' for entry in self]})"
