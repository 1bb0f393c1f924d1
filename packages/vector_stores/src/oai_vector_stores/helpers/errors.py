"""What is raised when files got only halfway into a vector store."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from oai_core.errors import APIError

__all__ = ["VectorStoreUploadError"]


class VectorStoreUploadError(APIError):
    """Files were uploaded, but not all of them, or they were not added to the vector store.

    `file_ids` has the id of each file in the order in which they were passed, `None` for those that
    were not uploaded; with them one can go on, or delete them. `errors` are the failed uploads by
    the place of their file. The first error is `__cause__`, too, and `code`, `param`, `type` and
    `body` are its.
    """

    file_ids: Sequence[str | None]
    errors: Mapping[int, Exception]

    def __init__(
        self,
        message: str,
        cause: Exception,
        *,
        file_ids: Sequence[str | None],
        errors: Mapping[int, Exception] | None = None,
    ) -> None:
        api = cause if isinstance(cause, APIError) else None
        super().__init__(
            f"{message}: {cause}",
            None if api is None else api.request,
            body=None if api is None else api.body,
        )
        self.file_ids = file_ids
        self.errors = errors or {}
        self.__cause__ = cause
