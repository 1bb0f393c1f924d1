# Generated from the resource content_provenance_checks. Do not edit.
"""Checks of images and sound for signs that OpenAI made them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from oai_core.resources import AsyncResource, Resource, method

from ..operations.content_provenance_checks import CREATECONTENTPROVENANCECHECK

if TYPE_CHECKING:
    from oai_core.raw import async_raw, async_streaming, raw, streaming

    from ..components.provenance_resource import ProvenanceResource
    from ..params.content_provenance_checks_create_params import ContentProvenanceChecksCreateParams


class ContentProvenanceChecks(Resource):
    """Checks of images and sound for signs that OpenAI made them."""

    if TYPE_CHECKING:
        with_raw_response: ContentProvenanceChecksWithRawResponse
        with_streaming_response: ContentProvenanceChecksWithStreamingResponse

    @method(CREATECONTENTPROVENANCECHECK)
    def create(self, **params: Unpack[ContentProvenanceChecksCreateParams]) -> ProvenanceResource:
        """Look for provenance signs in a file; none found proves nothing.

        POST /content_provenance_checks. Raises APIStatusError, APIConnectionError.
        """
        result: ProvenanceResource = self._call(CREATECONTENTPROVENANCECHECK, params)
        return result


class AsyncContentProvenanceChecks(AsyncResource):
    """Checks of images and sound for signs that OpenAI made them."""

    if TYPE_CHECKING:
        with_raw_response: AsyncContentProvenanceChecksWithRawResponse
        with_streaming_response: AsyncContentProvenanceChecksWithStreamingResponse

    @method(CREATECONTENTPROVENANCECHECK)
    async def create(
        self, **params: Unpack[ContentProvenanceChecksCreateParams]
    ) -> ProvenanceResource:
        """Look for provenance signs in a file; none found proves nothing.

        POST /content_provenance_checks. Raises APIStatusError, APIConnectionError.
        """
        result: ProvenanceResource = await self._call(CREATECONTENTPROVENANCECHECK, params)
        return result


if TYPE_CHECKING:

    class ContentProvenanceChecksWithRawResponse:
        def __init__(self, resource: ContentProvenanceChecks) -> None:
            self.create = raw(resource.create)

    class ContentProvenanceChecksWithStreamingResponse:
        def __init__(self, resource: ContentProvenanceChecks) -> None:
            self.create = streaming(resource.create)

    class AsyncContentProvenanceChecksWithRawResponse:
        def __init__(self, resource: AsyncContentProvenanceChecks) -> None:
            self.create = async_raw(resource.create)

    class AsyncContentProvenanceChecksWithStreamingResponse:
        def __init__(self, resource: AsyncContentProvenanceChecks) -> None:
            self.create = async_streaming(resource.create)
