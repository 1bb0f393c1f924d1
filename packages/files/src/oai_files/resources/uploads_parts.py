# Generated from the resource uploads.parts. Do not edit.
"""The parts of an upload."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from oai_core.resources import AsyncResource, Resource, method

from ..operations.uploads_parts import ADD_UPLOAD_PART

if TYPE_CHECKING:
    from oai_core.raw import async_raw, async_streaming, raw, streaming

    from ..components.upload_part import UploadPart
    from ..params.uploads_parts_create_params import UploadsPartsCreateParams


class UploadsParts(Resource):
    """The parts of an upload."""

    if TYPE_CHECKING:
        with_raw_response: UploadsPartsWithRawResponse
        with_streaming_response: UploadsPartsWithStreamingResponse

    @method(ADD_UPLOAD_PART)
    def create(self, upload_id: str, **params: Unpack[UploadsPartsCreateParams]) -> UploadPart:
        """Send one part of up to 64 MB; parts may be sent side by side.

        POST /uploads/{upload_id}/parts. Raises APIStatusError, APIConnectionError.
        """
        result: UploadPart = self._call(ADD_UPLOAD_PART, params, path=(upload_id,))
        return result


class AsyncUploadsParts(AsyncResource):
    """The parts of an upload."""

    if TYPE_CHECKING:
        with_raw_response: AsyncUploadsPartsWithRawResponse
        with_streaming_response: AsyncUploadsPartsWithStreamingResponse

    @method(ADD_UPLOAD_PART)
    async def create(
        self, upload_id: str, **params: Unpack[UploadsPartsCreateParams]
    ) -> UploadPart:
        """Send one part of up to 64 MB; parts may be sent side by side.

        POST /uploads/{upload_id}/parts. Raises APIStatusError, APIConnectionError.
        """
        result: UploadPart = await self._call(ADD_UPLOAD_PART, params, path=(upload_id,))
        return result


if TYPE_CHECKING:

    class UploadsPartsWithRawResponse:
        def __init__(self, resource: UploadsParts) -> None:
            self.create = raw(resource.create)

    class UploadsPartsWithStreamingResponse:
        def __init__(self, resource: UploadsParts) -> None:
            self.create = streaming(resource.create)

    class AsyncUploadsPartsWithRawResponse:
        def __init__(self, resource: AsyncUploadsParts) -> None:
            self.create = async_raw(resource.create)

    class AsyncUploadsPartsWithStreamingResponse:
        def __init__(self, resource: AsyncUploadsParts) -> None:
            self.create = async_streaming(resource.create)
