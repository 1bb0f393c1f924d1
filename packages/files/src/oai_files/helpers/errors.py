"""What is raised when a file arrived in part."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.errors import APIError

if TYPE_CHECKING:
    from .ledger import UploadLedger

__all__ = ["UploadInterruptedError"]


class UploadInterruptedError(APIError):
    """An upload in parts was begun, and is not complete.

    `ledger` knows the upload and the parts that arrived: the same call with `resume=error.ledger`
    goes on with the others, within the hour that the API gives an upload. The reason is
    `__cause__`; `code`, `param`, `type` and `body` are its.
    """

    ledger: UploadLedger

    def __init__(self, ledger: UploadLedger, cause: Exception) -> None:
        api = cause if isinstance(cause, APIError) else None
        super().__init__(
            f"{len(ledger.parts)} of {ledger.count} parts of {ledger.filename!r} arrived "
            f"at {ledger.upload_id}: {cause}",
            None if api is None else api.request,
            body=None if api is None else api.body,
        )
        self.ledger = ledger
        self.__cause__ = cause
