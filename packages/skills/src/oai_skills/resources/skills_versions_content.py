# Generated from the resource skills.versions.content. Do not edit.
"""The files of one version."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from oai_core.resources import AsyncResource, Resource, method

from ..operations.skills_versions_content import GET_SKILL_VERSION_CONTENT

if TYPE_CHECKING:
    from oai_core.options import RequestOptions
    from oai_core.raw import BinaryResponse, async_raw, async_streaming, raw, streaming


class SkillsVersionsContent(Resource):
    """The files of one version."""

    if TYPE_CHECKING:
        with_raw_response: SkillsVersionsContentWithRawResponse
        with_streaming_response: SkillsVersionsContentWithStreamingResponse

    @method(GET_SKILL_VERSION_CONTENT)
    def retrieve(
        self, version: str, *, skill_id: str, **params: Unpack[RequestOptions]
    ) -> BinaryResponse:
        """Download one version as a zip archive.

        GET /skills/{skill_id}/versions/{version}/content. Raises APIStatusError, APIConnectionError.
        """
        result: BinaryResponse = self._call(
            GET_SKILL_VERSION_CONTENT, params, path=(skill_id, version)
        )
        return result


class AsyncSkillsVersionsContent(AsyncResource):
    """The files of one version."""

    if TYPE_CHECKING:
        with_raw_response: AsyncSkillsVersionsContentWithRawResponse
        with_streaming_response: AsyncSkillsVersionsContentWithStreamingResponse

    @method(GET_SKILL_VERSION_CONTENT)
    async def retrieve(
        self, version: str, *, skill_id: str, **params: Unpack[RequestOptions]
    ) -> BinaryResponse:
        """Download one version as a zip archive.

        GET /skills/{skill_id}/versions/{version}/content. Raises APIStatusError, APIConnectionError.
        """
        result: BinaryResponse = await self._call(
            GET_SKILL_VERSION_CONTENT, params, path=(skill_id, version)
        )
        return result


if TYPE_CHECKING:

    class SkillsVersionsContentWithRawResponse:
        def __init__(self, resource: SkillsVersionsContent) -> None:
            self.retrieve = raw(resource.retrieve)

    class SkillsVersionsContentWithStreamingResponse:
        def __init__(self, resource: SkillsVersionsContent) -> None:
            self.retrieve = streaming(resource.retrieve)

    class AsyncSkillsVersionsContentWithRawResponse:
        def __init__(self, resource: AsyncSkillsVersionsContent) -> None:
            self.retrieve = async_raw(resource.retrieve)

    class AsyncSkillsVersionsContentWithStreamingResponse:
        def __init__(self, resource: AsyncSkillsVersionsContent) -> None:
            self.retrieve = async_streaming(resource.retrieve)
