# Generated from the resource skills.content. Do not edit.
"""The files of the default version."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from oai_core.resources import AsyncResource, Resource, method

from ..operations.skills_content import GET_SKILL_CONTENT

if TYPE_CHECKING:
    from oai_core.options import RequestOptions
    from oai_core.raw import BinaryResponse, async_raw, async_streaming, raw, streaming


class SkillsContent(Resource):
    """The files of the default version."""

    if TYPE_CHECKING:
        with_raw_response: SkillsContentWithRawResponse
        with_streaming_response: SkillsContentWithStreamingResponse

    @method(GET_SKILL_CONTENT)
    def retrieve(self, skill_id: str, **params: Unpack[RequestOptions]) -> BinaryResponse:
        """Download the default version as a zip archive.

        GET /skills/{skill_id}/content. Raises APIStatusError, APIConnectionError.
        """
        result: BinaryResponse = self._call(GET_SKILL_CONTENT, params, path=(skill_id,))
        return result


class AsyncSkillsContent(AsyncResource):
    """The files of the default version."""

    if TYPE_CHECKING:
        with_raw_response: AsyncSkillsContentWithRawResponse
        with_streaming_response: AsyncSkillsContentWithStreamingResponse

    @method(GET_SKILL_CONTENT)
    async def retrieve(self, skill_id: str, **params: Unpack[RequestOptions]) -> BinaryResponse:
        """Download the default version as a zip archive.

        GET /skills/{skill_id}/content. Raises APIStatusError, APIConnectionError.
        """
        result: BinaryResponse = await self._call(GET_SKILL_CONTENT, params, path=(skill_id,))
        return result


if TYPE_CHECKING:

    class SkillsContentWithRawResponse:
        def __init__(self, resource: SkillsContent) -> None:
            self.retrieve = raw(resource.retrieve)

    class SkillsContentWithStreamingResponse:
        def __init__(self, resource: SkillsContent) -> None:
            self.retrieve = streaming(resource.retrieve)

    class AsyncSkillsContentWithRawResponse:
        def __init__(self, resource: AsyncSkillsContent) -> None:
            self.retrieve = async_raw(resource.retrieve)

    class AsyncSkillsContentWithStreamingResponse:
        def __init__(self, resource: AsyncSkillsContent) -> None:
            self.retrieve = async_streaming(resource.retrieve)
