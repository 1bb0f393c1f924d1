# Generated from the resource uploads. Do not edit.
"""Large files, sent in parts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from oai_core.resources import method, subresource

from ..helpers.uploads import AsyncUploadsHelpers, UploadsHelpers
from ..operations.uploads import CANCEL_UPLOAD, COMPLETE_UPLOAD, CREATE_UPLOAD

if TYPE_CHECKING:
    from oai_core.options import RequestOptions
    from oai_core.raw import async_raw, async_streaming, raw, streaming

    from ..components.upload import Upload
    from ..params.uploads_complete_params import UploadsCompleteParams
    from ..params.uploads_create_params import UploadsCreateParams
    from .uploads_parts import (
        AsyncUploadsParts,
        AsyncUploadsPartsWithRawResponse,
        AsyncUploadsPartsWithStreamingResponse,
        UploadsParts,
        UploadsPartsWithRawResponse,
        UploadsPartsWithStreamingResponse,
    )


class Uploads(UploadsHelpers):
    """Large files, sent in parts."""

    if TYPE_CHECKING:
        with_raw_response: UploadsWithRawResponse
        with_streaming_response: UploadsWithStreamingResponse
        parts: UploadsParts
    else:
        parts = subresource("oai_files.resources.uploads_parts:UploadsParts")

    @method(CREATE_UPLOAD)
    def create(self, **params: Unpack[UploadsCreateParams]) -> Upload:
        """Announce a file of up to 8 GB; its parts have one hour to arrive.

        POST /uploads. Raises APIStatusError, APIConnectionError.
        """
        result: Upload = self._call(CREATE_UPLOAD, params)
        return result

    @method(CANCEL_UPLOAD)
    def cancel(self, upload_id: str, **params: Unpack[RequestOptions]) -> Upload:
        """Give up an upload; it takes no more parts.

        POST /uploads/{upload_id}/cancel. Raises APIStatusError, APIConnectionError.
        """
        result: Upload = self._call(CANCEL_UPLOAD, params, path=(upload_id,))
        return result

    @method(COMPLETE_UPLOAD)
    def complete(self, upload_id: str, **params: Unpack[UploadsCompleteParams]) -> Upload:
        """Join the parts in the order of their ids; the answer holds the new file.

        POST /uploads/{upload_id}/complete. Raises APIStatusError, APIConnectionError.
        """
        result: Upload = self._call(COMPLETE_UPLOAD, params, path=(upload_id,))
        return result


class AsyncUploads(AsyncUploadsHelpers):
    """Large files, sent in parts."""

    if TYPE_CHECKING:
        with_raw_response: AsyncUploadsWithRawResponse
        with_streaming_response: AsyncUploadsWithStreamingResponse
        parts: AsyncUploadsParts
    else:
        parts = subresource("oai_files.resources.uploads_parts:AsyncUploadsParts")

    @method(CREATE_UPLOAD)
    async def create(self, **params: Unpack[UploadsCreateParams]) -> Upload:
        """Announce a file of up to 8 GB; its parts have one hour to arrive.

        POST /uploads. Raises APIStatusError, APIConnectionError.
        """
        result: Upload = await self._call(CREATE_UPLOAD, params)
        return result

    @method(CANCEL_UPLOAD)
    async def cancel(self, upload_id: str, **params: Unpack[RequestOptions]) -> Upload:
        """Give up an upload; it takes no more parts.

        POST /uploads/{upload_id}/cancel. Raises APIStatusError, APIConnectionError.
        """
        result: Upload = await self._call(CANCEL_UPLOAD, params, path=(upload_id,))
        return result

    @method(COMPLETE_UPLOAD)
    async def complete(self, upload_id: str, **params: Unpack[UploadsCompleteParams]) -> Upload:
        """Join the parts in the order of their ids; the answer holds the new file.

        POST /uploads/{upload_id}/complete. Raises APIStatusError, APIConnectionError.
        """
        result: Upload = await self._call(COMPLETE_UPLOAD, params, path=(upload_id,))
        return result


if TYPE_CHECKING:

    class UploadsWithRawResponse:
        def __init__(self, resource: Uploads) -> None:
            self.create = raw(resource.create)
            self.cancel = raw(resource.cancel)
            self.complete = raw(resource.complete)
            self.parts = UploadsPartsWithRawResponse(resource.parts)

    class UploadsWithStreamingResponse:
        def __init__(self, resource: Uploads) -> None:
            self.create = streaming(resource.create)
            self.cancel = streaming(resource.cancel)
            self.complete = streaming(resource.complete)
            self.parts = UploadsPartsWithStreamingResponse(resource.parts)

    class AsyncUploadsWithRawResponse:
        def __init__(self, resource: AsyncUploads) -> None:
            self.create = async_raw(resource.create)
            self.cancel = async_raw(resource.cancel)
            self.complete = async_raw(resource.complete)
            self.parts = AsyncUploadsPartsWithRawResponse(resource.parts)

    class AsyncUploadsWithStreamingResponse:
        def __init__(self, resource: AsyncUploads) -> None:
            self.create = async_streaming(resource.create)
            self.cancel = async_streaming(resource.cancel)
            self.complete = async_streaming(resource.complete)
            self.parts = AsyncUploadsPartsWithStreamingResponse(resource.parts)
