# Generated from the resource skills.versions. Do not edit.
"""The versions of a skill, which never change."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from oai_core.resources import AsyncResource, Resource, method, subresource

from ..operations.skills_versions import (
    CREATE_SKILL_VERSION,
    DELETE_SKILL_VERSION,
    GET_SKILL_VERSION,
    LIST_SKILL_VERSIONS,
)

if TYPE_CHECKING:
    from oai_core.options import RequestOptions
    from oai_core.pages import AsyncPaginator, Page
    from oai_core.raw import async_raw, async_streaming, raw, streaming

    from ..components.deleted_skill_version_resource import DeletedSkillVersionResource
    from ..components.skill_version_resource import SkillVersionResource
    from ..params.skills_versions_create_params import SkillsVersionsCreateParams
    from ..params.skills_versions_list_params import SkillsVersionsListParams
    from .skills_versions_content import (
        AsyncSkillsVersionsContent,
        AsyncSkillsVersionsContentWithRawResponse,
        AsyncSkillsVersionsContentWithStreamingResponse,
        SkillsVersionsContent,
        SkillsVersionsContentWithRawResponse,
        SkillsVersionsContentWithStreamingResponse,
    )


class SkillsVersions(Resource):
    """The versions of a skill, which never change."""

    if TYPE_CHECKING:
        with_raw_response: SkillsVersionsWithRawResponse
        with_streaming_response: SkillsVersionsWithStreamingResponse
        content: SkillsVersionsContent
    else:
        content = subresource("oai_skills.resources.skills_versions_content:SkillsVersionsContent")

    @method(LIST_SKILL_VERSIONS)
    def list(
        self, skill_id: str, **params: Unpack[SkillsVersionsListParams]
    ) -> Page[SkillVersionResource]:
        """Walk the versions of a skill.

        GET /skills/{skill_id}/versions. Raises APIStatusError, APIConnectionError.
        """
        result: Page[SkillVersionResource] = self._list(
            LIST_SKILL_VERSIONS, params, path=(skill_id,)
        )
        return result

    @method(CREATE_SKILL_VERSION)
    def create(
        self, skill_id: str, **params: Unpack[SkillsVersionsCreateParams]
    ) -> SkillVersionResource:
        """Upload a new version, and make it the default or not.

        POST /skills/{skill_id}/versions. Raises APIStatusError, APIConnectionError.
        """
        result: SkillVersionResource = self._call(CREATE_SKILL_VERSION, params, path=(skill_id,))
        return result

    @method(GET_SKILL_VERSION)
    def retrieve(
        self, version: str, *, skill_id: str, **params: Unpack[RequestOptions]
    ) -> SkillVersionResource:
        """Read one version of a skill.

        GET /skills/{skill_id}/versions/{version}. Raises APIStatusError, APIConnectionError.
        """
        result: SkillVersionResource = self._call(
            GET_SKILL_VERSION, params, path=(skill_id, version)
        )
        return result

    @method(DELETE_SKILL_VERSION)
    def delete(
        self, version: str, *, skill_id: str, **params: Unpack[RequestOptions]
    ) -> DeletedSkillVersionResource:
        """Delete one version of a skill.

        DELETE /skills/{skill_id}/versions/{version}. Raises APIStatusError, APIConnectionError.
        """
        result: DeletedSkillVersionResource = self._call(
            DELETE_SKILL_VERSION, params, path=(skill_id, version)
        )
        return result


class AsyncSkillsVersions(AsyncResource):
    """The versions of a skill, which never change."""

    if TYPE_CHECKING:
        with_raw_response: AsyncSkillsVersionsWithRawResponse
        with_streaming_response: AsyncSkillsVersionsWithStreamingResponse
        content: AsyncSkillsVersionsContent
    else:
        content = subresource(
            "oai_skills.resources.skills_versions_content:AsyncSkillsVersionsContent"
        )

    @method(LIST_SKILL_VERSIONS)
    def list(
        self, skill_id: str, **params: Unpack[SkillsVersionsListParams]
    ) -> AsyncPaginator[SkillVersionResource]:
        """Walk the versions of a skill.

        GET /skills/{skill_id}/versions. Raises APIStatusError, APIConnectionError.
        """
        result: AsyncPaginator[SkillVersionResource] = self._list(
            LIST_SKILL_VERSIONS, params, path=(skill_id,)
        )
        return result

    @method(CREATE_SKILL_VERSION)
    async def create(
        self, skill_id: str, **params: Unpack[SkillsVersionsCreateParams]
    ) -> SkillVersionResource:
        """Upload a new version, and make it the default or not.

        POST /skills/{skill_id}/versions. Raises APIStatusError, APIConnectionError.
        """
        result: SkillVersionResource = await self._call(
            CREATE_SKILL_VERSION, params, path=(skill_id,)
        )
        return result

    @method(GET_SKILL_VERSION)
    async def retrieve(
        self, version: str, *, skill_id: str, **params: Unpack[RequestOptions]
    ) -> SkillVersionResource:
        """Read one version of a skill.

        GET /skills/{skill_id}/versions/{version}. Raises APIStatusError, APIConnectionError.
        """
        result: SkillVersionResource = await self._call(
            GET_SKILL_VERSION, params, path=(skill_id, version)
        )
        return result

    @method(DELETE_SKILL_VERSION)
    async def delete(
        self, version: str, *, skill_id: str, **params: Unpack[RequestOptions]
    ) -> DeletedSkillVersionResource:
        """Delete one version of a skill.

        DELETE /skills/{skill_id}/versions/{version}. Raises APIStatusError, APIConnectionError.
        """
        result: DeletedSkillVersionResource = await self._call(
            DELETE_SKILL_VERSION, params, path=(skill_id, version)
        )
        return result


if TYPE_CHECKING:

    class SkillsVersionsWithRawResponse:
        def __init__(self, resource: SkillsVersions) -> None:
            self.list = raw(resource.list)
            self.create = raw(resource.create)
            self.retrieve = raw(resource.retrieve)
            self.delete = raw(resource.delete)
            self.content = SkillsVersionsContentWithRawResponse(resource.content)

    class SkillsVersionsWithStreamingResponse:
        def __init__(self, resource: SkillsVersions) -> None:
            self.list = streaming(resource.list)
            self.create = streaming(resource.create)
            self.retrieve = streaming(resource.retrieve)
            self.delete = streaming(resource.delete)
            self.content = SkillsVersionsContentWithStreamingResponse(resource.content)

    class AsyncSkillsVersionsWithRawResponse:
        def __init__(self, resource: AsyncSkillsVersions) -> None:
            self.list = async_raw(resource.list)
            self.create = async_raw(resource.create)
            self.retrieve = async_raw(resource.retrieve)
            self.delete = async_raw(resource.delete)
            self.content = AsyncSkillsVersionsContentWithRawResponse(resource.content)

    class AsyncSkillsVersionsWithStreamingResponse:
        def __init__(self, resource: AsyncSkillsVersions) -> None:
            self.list = async_streaming(resource.list)
            self.create = async_streaming(resource.create)
            self.retrieve = async_streaming(resource.retrieve)
            self.delete = async_streaming(resource.delete)
            self.content = AsyncSkillsVersionsContentWithStreamingResponse(resource.content)
