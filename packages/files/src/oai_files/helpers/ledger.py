"""What of an upload has arrived, so that it can go on where it was interrupted."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from pathlib import Path
from threading import Lock
from typing import Any

import attrs

__all__ = ["SentPart", "UploadLedger"]


@attrs.frozen
class SentPart:
    """A part that arrived."""

    id: str
    sha256: str
    """Of its bytes, in hexadecimal digits."""


@attrs.frozen(kw_only=True)
class UploadLedger:
    """An upload, what it is of, and the parts that arrived."""

    upload_id: str
    filename: str
    bytes: int
    part_size: int
    purpose: str
    mime_type: str
    expires_at: int | None = None
    """When the server forgets it, in seconds since 1970, UTC; an hour after it was begun."""

    parts: dict[int, SentPart] = attrs.field(factory=dict[int, SentPart])
    """By their number, from 0 on."""

    @property
    def count(self) -> int:
        """How many parts there are in all."""
        return -(-self.bytes // self.part_size)

    def check(self, **wanted: Any) -> None:
        """Raise ValueError if it is of an upload of something else."""
        for name, value in wanted.items():
            known = getattr(self, name)
            if known != value:
                raise ValueError(
                    f"resume: that upload has another {name}: {known!r}, not {value!r}"
                )


class LedgerFile:
    """A ledger on disk: a line of JSON for the upload, and one for each part."""

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self._path = Path(path)
        self._lock = Lock()

    def load(self) -> UploadLedger | None:
        """Read it; `None` if there is none. Raises ValueError for a file of another kind.

        The last line may be half written, if that was interrupted; its part is sent again.
        """
        try:
            lines = self._path.read_text("utf-8").split("\n")
        except FileNotFoundError:
            return None
        try:
            ledger = UploadLedger(**json.loads(lines[0]))
            for line in lines[1:-1]:
                part: Mapping[str, Any] = json.loads(line)
                ledger.parts[part["part"]] = SentPart(part["id"], part["sha256"])
        except (ValueError, TypeError, KeyError) as error:
            raise ValueError(f"resume: {self._path} is no ledger of an upload") from error
        return ledger

    def write(self, ledger: UploadLedger) -> None:
        """Begin the file anew with all that is known."""
        head = attrs.asdict(ledger, filter=lambda field, _: field.name != "parts")
        lines = [head, *(_line(number, part) for number, part in ledger.parts.items())]
        new = self._path.with_name(f"{self._path.name}.new")
        new.write_text("".join(f"{json.dumps(line)}\n" for line in lines), "utf-8")
        new.replace(self._path)

    def add(self, number: int, part: SentPart) -> None:
        """Write down a part that arrived."""
        with self._lock, self._path.open("a", encoding="utf-8") as file:
            file.write(f"{json.dumps(_line(number, part))}\n")

    def remove(self) -> None:
        """Delete it: the upload is complete."""
        self._path.unlink(missing_ok=True)


def _line(number: int, part: SentPart) -> dict[str, Any]:
    return {"part": number, "id": part.id, "sha256": part.sha256}
