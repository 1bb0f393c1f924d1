"""What of an upload has arrived, so that it can go on where it was interrupted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

if TYPE_CHECKING:
    from oai_core.helpers.ledgers import LedgerFile

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
    expires_at: float | None = None
    """When the server forgets it, in seconds since 1970, UTC; an hour after it was begun."""

    parts: dict[int, SentPart] = attrs.field(factory=dict[int, SentPart])
    """By their number, from 0 on."""

    @property
    def count(self) -> int:
        """How many parts there are in all."""
        return -(-self.bytes // self.part_size)

    def validate(self) -> None:
        """Raise ValueError if it is none that an upload could have left."""
        numbers: tuple[Any, ...] = (self.bytes, self.part_size, *self.parts)
        texts: tuple[Any, ...] = (self.upload_id, self.filename, self.purpose, self.mime_type)
        expires_at: Any = self.expires_at
        sent = (text for part in self.parts.values() for text in (part.id, part.sha256))
        if not (
            all(number.__class__ is int and number >= 0 for number in numbers)
            and all(isinstance(text, str) and text for text in (*texts, *sent))
            and isinstance(expires_at, int | float | None)
            and self.part_size > 0
            and max(self.parts, default=-1) < self.count
        ):
            raise ValueError("resume: this is no ledger of an upload")

    def check(self, **wanted: Any) -> None:
        """Raise ValueError if it is of an upload of something else."""
        for name, value in wanted.items():
            known = getattr(self, name)
            if known != value:
                raise ValueError(
                    f"resume: that upload has another {name}: {known!r}, not {value!r}"
                )


def read_ledger(file: LedgerFile) -> UploadLedger | None:
    """Read the ledger of an upload; `None` from a new file. Raises ValueError for another."""
    if not file.lines:
        return None
    head, *steps = file.lines
    names = {field.name for field in attrs.fields(UploadLedger)} - {"parts"}
    known: dict[str, Any] = {name: head.get(name) for name in names}
    try:
        ledger = UploadLedger(**known)
        for step in steps:
            ledger.parts[step["part"]] = SentPart(step["id"], step["sha256"])
        ledger.validate()
    except (TypeError, ValueError, KeyError):
        raise file.spoiled() from None
    return ledger


def begin(file: LedgerFile, ledger: UploadLedger) -> None:
    """Write down an upload, and the parts that arrived already."""
    head = attrs.asdict(ledger, filter=lambda field, _: field.name != "parts")
    file.begin(head, *(step(number, part) for number, part in ledger.parts.items()))


def step(number: int, part: SentPart) -> dict[str, Any]:
    """The line of a part."""
    return {"part": number, "id": part.id, "sha256": part.sha256}
