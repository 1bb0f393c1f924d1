"""What a ledger remembers of a run: the ids of its files and batches, and the intents to make them.

Where an intent is there and the id is not, the object is looked for at the server.
"""

from __future__ import annotations

import time
from threading import Lock
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import attrs

if TYPE_CHECKING:
    import os

    from oai_core.helpers.ledgers import LedgerFile

_IDS = ("file_id", "batch_id")


@attrs.define(eq=False)
class Ledger:
    """What is known of each chunk: `file_id`, `batch_id`, and which of them was asked for.

    `run` names the run in file names and idempotency keys; `started` is in seconds since 1970.
    Without a file it forgets all at the end.
    """

    run: str
    started: float
    facts: list[dict[str, Any]]
    file: LedgerFile | None = None
    lock: Any = attrs.field(factory=Lock)

    def note(self, chunk: int, **facts: Any) -> None:
        """Add facts about a chunk; they are on the disk when this returns."""
        with self.lock:
            if self.file is not None:
                self.file.append({"chunk": chunk, **facts})
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
    begun = Ledger(run, time.time(), [{} for _ in range(chunks)])
    if path is None:
        return begun
    from oai_core.helpers.ledgers import LedgerFile

    begun.file = LedgerFile(path, "batch", "ledger")
    try:
        if begun.file.lines:
            _go_on(begun, begun.file, head, path)
        else:
            begun.file.begin({"run": run, "started": begun.started, **head})
    except BaseException:
        begun.close()
        raise
    return begun


def _go_on(ledger: Ledger, file: LedgerFile, head: dict[str, Any], path: Any) -> None:
    """Take over what is known; refuse a ledger of other requests, server or settings."""
    first, *steps = file.lines
    for name, value in head.items():
        if first.get(name) != value:
            raise ValueError(
                f"ledger: {str(path)!r} belongs to another run: not the same {name}. "
                "Use the same requests and arguments to go on, or another file to begin anew."
            )
    run, started = first.get("run"), first.get("started")
    if not isinstance(run, str) or not isinstance(started, int | float):
        raise file.spoiled()
    ledger.run, ledger.started = run, started
    chunks = dict[Any, dict[str, Any]](enumerate(ledger.facts))
    for step in steps:
        known = chunks.get(step.pop("chunk", None))
        ids = [step[name] for name in _IDS if name in step]
        if known is None or not all(isinstance(each, str) for each in ids):
            raise file.spoiled()
        known.update(step)
