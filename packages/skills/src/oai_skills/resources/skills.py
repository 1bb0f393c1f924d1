# Generated from the resource skills. Do not edit.
"""Bundles of instructions and files that models take up when they need them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from oai_core.resources import AsyncResource, Resource, method, subresource

from ..operations.skills import (
    CREATE_SKILL,
    DELETE_SKILL,
    GET_SKILL,
    LIST_SKILLS,
    UPDATE_SKILL_DEFAULT_VERSION,
)

if TYPE_CHECKING:
    from oai_core.options import RequestOptions
    from oai_core.pages import AsyncPaginator, Page
    from oai_core.raw import async_raw, async_streaming, raw, streaming

    from ..components.deleted_skill_resource import DeletedSkillResource
    from ..components.skill_resource import SkillResource
    from ..params.skills_create_params import SkillsCreateParams
    from ..params.skills_list_params import SkillsListParams
    from ..params.skills_update_params import SkillsUpdateParams
    from .skills_content import (
        AsyncSkillsContent,
        AsyncSkillsContentWithRawResponse,
        AsyncSkillsContentWithStreamingResponse,
        SkillsContent,
        SkillsContentWithRawResponse,
        SkillsContentWithStreamingResponse,
    )
    from .skills_versions import (
        AsyncSkillsVersions,
        AsyncSkillsVersionsWithRawResponse,
        AsyncSkillsVersionsWithStreamingResponse,
        SkillsVersions,
        SkillsVersionsWithRawResponse,
        SkillsVersionsWithStreamingResponse,
    )


class Skills(Resource):
    """Bundles of instructions and files that models take up when they need them."""

    if TYPE_CHECKING:
        with_raw_response: SkillsWithRawResponse
        with_streaming_response: SkillsWithStreamingResponse
        content: SkillsContent
        versions: SkillsVersions
    else:
        content = subresource("oai_skills.resources.skills_content:SkillsContent")
        versions = subresource("oai_skills.resources.skills_versions:SkillsVersions")

    @method(LIST_SKILLS)
    def list(self, **params: Unpack[SkillsListParams]) -> Page[SkillResource]:
        """Walk the skills of the project.

        GET /skills. Raises APIStatusError, APIConnectionError.
        """
        result: Page[SkillResource] = self._list(LIST_SKILLS, params)
        return result

    @method(CREATE_SKILL)
    def create(self, **params: Unpack[SkillsCreateParams]) -> SkillResource:
        """Upload a skill, as its files or as one zip archive.

        POST /skills. Raises APIStatusError, APIConnectionError.
        """
        result: SkillResource = self._call(CREATE_SKILL, params)
        return result

    @method(GET_SKILL)
    def retrieve(self, skill_id: str, **params: Unpack[RequestOptions]) -> SkillResource:
        """Read a skill: its name, description, default and latest version.

        GET /skills/{skill_id}. Raises APIStatusError, APIConnectionError.
        """
        result: SkillResource = self._call(GET_SKILL, params, path=(skill_id,))
        return result

    @method(UPDATE_SKILL_DEFAULT_VERSION)
    def update(self, skill_id: str, **params: Unpack[SkillsUpdateParams]) -> SkillResource:
        """Choose the version that is used where none is named.

        POST /skills/{skill_id}. Raises APIStatusError, APIConnectionError.
        """
        result: SkillResource = self._call(UPDATE_SKILL_DEFAULT_VERSION, params, path=(skill_id,))
        return result

    @method(DELETE_SKILL)
    def delete(self, skill_id: str, **params: Unpack[RequestOptions]) -> DeletedSkillResource:
        """Delete a skill, not only one version of it.

        DELETE /skills/{skill_id}. Raises APIStatusError, APIConnectionError.
        """
        result: DeletedSkillResource = self._call(DELETE_SKILL, params, path=(skill_id,))
        return result


class AsyncSkills(AsyncResource):
    """Bundles of instructions and files that models take up when they need them."""

    if TYPE_CHECKING:
        with_raw_response: AsyncSkillsWithRawResponse
        with_streaming_response: AsyncSkillsWithStreamingResponse
        content: AsyncSkillsContent
        versions: AsyncSkillsVersions
    else:
        content = subresource("oai_skills.resources.skills_content:AsyncSkillsContent")
        versions = subresource("oai_skills.resources.skills_versions:AsyncSkillsVersions")

    @method(LIST_SKILLS)
    def list(self, **params: Unpack[SkillsListParams]) -> AsyncPaginator[SkillResource]:
        """Walk the skills of the project.

        GET /skills. Raises APIStatusError, APIConnectionError.
        """
        result: AsyncPaginator[SkillResource] = self._list(LIST_SKILLS, params)
        return result

    @method(CREATE_SKILL)
    async def create(self, **params: Unpack[SkillsCreateParams]) -> SkillResource:
        """Upload a skill, as its files or as one zip archive.

        POST /skills. Raises APIStatusError, APIConnectionError.
        """
        result: SkillResource = await self._call(CREATE_SKILL, params)
        return result

    @method(GET_SKILL)
    async def retrieve(self, skill_id: str, **params: Unpack[RequestOptions]) -> SkillResource:
        """Read a skill: its name, description, default and latest version.

        GET /skills/{skill_id}. Raises APIStatusError, APIConnectionError.
        """
        result: SkillResource = await self._call(GET_SKILL, params, path=(skill_id,))
        return result

    @method(UPDATE_SKILL_DEFAULT_VERSION)
    async def update(self, skill_id: str, **params: Unpack[SkillsUpdateParams]) -> SkillResource:
        """Choose the version that is used where none is named.

        POST /skills/{skill_id}. Raises APIStatusError, APIConnectionError.
        """
        result: SkillResource = await self._call(
            UPDATE_SKILL_DEFAULT_VERSION, params, path=(skill_id,)
        )
        return result

    @method(DELETE_SKILL)
    async def delete(self, skill_id: str, **params: Unpack[RequestOptions]) -> DeletedSkillResource:
        """Delete a skill, not only one version of it.

        DELETE /skills/{skill_id}. Raises APIStatusError, APIConnectionError.
        """
        result: DeletedSkillResource = await self._call(DELETE_SKILL, params, path=(skill_id,))
        return result


if TYPE_CHECKING:

    class SkillsWithRawResponse:
        def __init__(self, resource: Skills) -> None:
            self.list = raw(resource.list)
            self.create = raw(resource.create)
            self.retrieve = raw(resource.retrieve)
            self.update = raw(resource.update)
            self.delete = raw(resource.delete)
            self.content = SkillsContentWithRawResponse(resource.content)
            self.versions = SkillsVersionsWithRawResponse(resource.versions)

    class SkillsWithStreamingResponse:
        def __init__(self, resource: Skills) -> None:
            self.list = streaming(resource.list)
            self.create = streaming(resource.create)
            self.retrieve = streaming(resource.retrieve)
            self.update = streaming(resource.update)
            self.delete = streaming(resource.delete)
            self.content = SkillsContentWithStreamingResponse(resource.content)
            self.versions = SkillsVersionsWithStreamingResponse(resource.versions)

    class AsyncSkillsWithRawResponse:
        def __init__(self, resource: AsyncSkills) -> None:
            self.list = async_raw(resource.list)
            self.create = async_raw(resource.create)
            self.retrieve = async_raw(resource.retrieve)
            self.update = async_raw(resource.update)
            self.delete = async_raw(resource.delete)
            self.content = AsyncSkillsContentWithRawResponse(resource.content)
            self.versions = AsyncSkillsVersionsWithRawResponse(resource.versions)

    class AsyncSkillsWithStreamingResponse:
        def __init__(self, resource: AsyncSkills) -> None:
            self.list = async_streaming(resource.list)
            self.create = async_streaming(resource.create)
            self.retrieve = async_streaming(resource.retrieve)
            self.update = async_streaming(resource.update)
            self.delete = async_streaming(resource.delete)
            self.content = AsyncSkillsContentWithStreamingResponse(resource.content)
            self.versions = AsyncSkillsVersionsWithStreamingResponse(resource.versions)
