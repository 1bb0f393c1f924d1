"""Uploading a large file in parts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from oai_core.options import NOT_SET
from oai_core.resources import AsyncResource, Resource, helper

from ..operations.uploads import CANCEL_UPLOAD

if TYPE_CHECKING:
    from os import PathLike
    from typing import IO, Literal, TypeAlias

    from oai_core.helpers.progress import ProgressOption
    from oai_core.options import RequestOptions

    from ..components.file_expiration_after import FileExpirationAfter
    from ..components.upload import Upload
    from ..params.file_expiration_after import FileExpirationAfterDict
    from .ledger import UploadLedger

    Purpose: TypeAlias = Literal["assistants", "batch", "fine-tune", "vision"]


class UploadsHelpers(Resource):
    """What `Uploads` has beside its operations."""

    @helper(CANCEL_UPLOAD)
    def upload_file_chunked(
        self,
        *,
        file: bytes | PathLike[str] | IO[bytes],
        purpose: Purpose,
        mime_type: str | None = None,
        filename: str | None = None,
        bytes: int | None = None,
        part_size: int | None = None,
        md5: str | bool | None = None,
        expires_after: FileExpirationAfter | FileExpirationAfterDict = NOT_SET,
        concurrency: int = 4,
        resume: str | PathLike[str] | UploadLedger | None = None,
        progress: ProgressOption = None,
        **options: Unpack[RequestOptions],
    ) -> Upload:
        """Upload a large file in parts, several at a time, and return the completed upload.

        `file` is a path, bytes, or an open binary file that can seek; it is read while it is sent.
        `filename` is needed where it has none, `mime_type` is guessed from it. `bytes`, if given,
        must be its size. A part has `part_size` bytes, 64 MiB if not given, and `concurrency` are
        under way at once. `md5` is the sum of the file for the server to check, or `True` to have
        it computed, which reads the file once more. `progress` is called with a `Progress` in
        bytes, or draws a bar (`True`). The options hold for each request.

        Parts that fail are sent again as any call is. Where that does not help, it is an
        `UploadInterruptedError`, whose `ledger` is for `resume`. `resume` may also be the path of a
        file that keeps the ledger: it is made, gone on from if it is there, and deleted at the end.
        An upload has an hour; one that expired is begun anew. A file that has changed is a
        ValueError. Raises APIStatusError, APIConnectionError.
        """
        from oai_core.helpers.polling import shared
        from oai_core.helpers.progress import Watch

        from .chunked import OWN, Plan, upload_chunked

        plan = Plan(
            filename=filename,
            purpose=purpose,
            mime_type=mime_type,
            bytes=bytes,
            part_size=part_size,
            md5=md5,
            concurrency=concurrency,
            resume=resume,
            more={} if expires_after is NOT_SET else {"expires_after": expires_after},
        )
        watch = Watch(self._client, progress)
        return self._run(upload_chunked(self, watch, file, plan, shared(options, *OWN)))


class AsyncUploadsHelpers(AsyncResource):
    """The same for `AsyncUploads`."""

    @helper(CANCEL_UPLOAD)
    async def upload_file_chunked(
        self,
        *,
        file: bytes | PathLike[str] | IO[bytes],
        purpose: Purpose,
        mime_type: str | None = None,
        filename: str | None = None,
        bytes: int | None = None,
        part_size: int | None = None,
        md5: str | bool | None = None,
        expires_after: FileExpirationAfter | FileExpirationAfterDict = NOT_SET,
        concurrency: int = 4,
        resume: str | PathLike[str] | UploadLedger | None = None,
        progress: ProgressOption = None,
        **options: Unpack[RequestOptions],
    ) -> Upload:
        """Upload a large file in parts, several at a time, and return the completed upload.

        `file` is a path, bytes, or an open binary file that can seek; it is read while it is sent.
        `filename` is needed where it has none, `mime_type` is guessed from it. `bytes`, if given,
        must be its size. A part has `part_size` bytes, 64 MiB if not given, and `concurrency` are
        under way at once. `md5` is the sum of the file for the server to check, or `True` to have
        it computed, which reads the file once more. `progress` is called with a `Progress` in
        bytes, or draws a bar (`True`). The options hold for each request.

        Parts that fail are sent again as any call is. Where that does not help, it is an
        `UploadInterruptedError`, whose `ledger` is for `resume`. `resume` may also be the path of a
        file that keeps the ledger: it is made, gone on from if it is there, and deleted at the end.
        An upload has an hour; one that expired is begun anew. A file that has changed is a
        ValueError. Raises APIStatusError, APIConnectionError.
        """
        from oai_core.helpers.polling import shared
        from oai_core.helpers.progress import Watch

        from .chunked import OWN, Plan, upload_chunked

        plan = Plan(
            filename=filename,
            purpose=purpose,
            mime_type=mime_type,
            bytes=bytes,
            part_size=part_size,
            md5=md5,
            concurrency=concurrency,
            resume=resume,
            more={} if expires_after is NOT_SET else {"expires_after": expires_after},
        )
        watch = Watch(self._client, progress)
        return await self._run(upload_chunked(self, watch, file, plan, shared(options, *OWN)))
