# Generated from the resource admin.organization.projects.data_retention. Do not edit.
"""How long a project's data is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from oai_core.resources import AsyncResource, Resource, method

from ..operations.admin_organization_projects_data_retention import (
    RETRIEVE_PROJECT_DATA_RETENTION,
    UPDATE_PROJECT_DATA_RETENTION,
)

if TYPE_CHECKING:
    from oai_core.options import RequestOptions
    from oai_core.raw import async_raw, async_streaming, raw, streaming

    from ..components.project_data_retention import ProjectDataRetention
    from ..params.admin_organization_projects_data_retention_update_params import (
        AdminOrganizationProjectsDataRetentionUpdateParams,
    )


class AdminOrganizationProjectsDataRetention(Resource):
    """How long a project's data is kept."""

    if TYPE_CHECKING:
        with_raw_response: AdminOrganizationProjectsDataRetentionWithRawResponse
        with_streaming_response: AdminOrganizationProjectsDataRetentionWithStreamingResponse

    @method(RETRIEVE_PROJECT_DATA_RETENTION)
    def retrieve(self, project_id: str, **params: Unpack[RequestOptions]) -> ProjectDataRetention:
        """Read the retention of a project.

        GET /organization/projects/{project_id}/data_retention. Raises APIStatusError, APIConnectionError.
        """
        result: ProjectDataRetention = self._call(
            RETRIEVE_PROJECT_DATA_RETENTION, params, path=(project_id,)
        )
        return result

    @method(UPDATE_PROJECT_DATA_RETENTION)
    def update(
        self, project_id: str, **params: Unpack[AdminOrganizationProjectsDataRetentionUpdateParams]
    ) -> ProjectDataRetention:
        """Set the retention of a project, or let it follow the organization.

        POST /organization/projects/{project_id}/data_retention. Raises APIStatusError, APIConnectionError.
        """
        result: ProjectDataRetention = self._call(
            UPDATE_PROJECT_DATA_RETENTION, params, path=(project_id,)
        )
        return result


class AsyncAdminOrganizationProjectsDataRetention(AsyncResource):
    """How long a project's data is kept."""

    if TYPE_CHECKING:
        with_raw_response: AsyncAdminOrganizationProjectsDataRetentionWithRawResponse
        with_streaming_response: AsyncAdminOrganizationProjectsDataRetentionWithStreamingResponse

    @method(RETRIEVE_PROJECT_DATA_RETENTION)
    async def retrieve(
        self, project_id: str, **params: Unpack[RequestOptions]
    ) -> ProjectDataRetention:
        """Read the retention of a project.

        GET /organization/projects/{project_id}/data_retention. Raises APIStatusError, APIConnectionError.
        """
        result: ProjectDataRetention = await self._call(
            RETRIEVE_PROJECT_DATA_RETENTION, params, path=(project_id,)
        )
        return result

    @method(UPDATE_PROJECT_DATA_RETENTION)
    async def update(
        self, project_id: str, **params: Unpack[AdminOrganizationProjectsDataRetentionUpdateParams]
    ) -> ProjectDataRetention:
        """Set the retention of a project, or let it follow the organization.

        POST /organization/projects/{project_id}/data_retention. Raises APIStatusError, APIConnectionError.
        """
        result: ProjectDataRetention = await self._call(
            UPDATE_PROJECT_DATA_RETENTION, params, path=(project_id,)
        )
        return result


if TYPE_CHECKING:

    class AdminOrganizationProjectsDataRetentionWithRawResponse:
        def __init__(self, resource: AdminOrganizationProjectsDataRetention) -> None:
            self.retrieve = raw(resource.retrieve)
            self.update = raw(resource.update)

    class AdminOrganizationProjectsDataRetentionWithStreamingResponse:
        def __init__(self, resource: AdminOrganizationProjectsDataRetention) -> None:
            self.retrieve = streaming(resource.retrieve)
            self.update = streaming(resource.update)

    class AsyncAdminOrganizationProjectsDataRetentionWithRawResponse:
        def __init__(self, resource: AsyncAdminOrganizationProjectsDataRetention) -> None:
            self.retrieve = async_raw(resource.retrieve)
            self.update = async_raw(resource.update)

    class AsyncAdminOrganizationProjectsDataRetentionWithStreamingResponse:
        def __init__(self, resource: AsyncAdminOrganizationProjectsDataRetention) -> None:
            self.retrieve = async_streaming(resource.retrieve)
            self.update = async_streaming(resource.update)
