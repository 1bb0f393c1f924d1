# Generated from the resource admin.organization.projects.hosted_tool_permissions. Do not edit.
"""Which hosted tools a project may use."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from oai_core.resources import AsyncResource, Resource, method

from ..operations.admin_organization_projects_hosted_tool_permissions import (
    RETRIEVE_PROJECT_HOSTED_TOOL_PERMISSIONS,
    UPDATE_PROJECT_HOSTED_TOOL_PERMISSIONS,
)

if TYPE_CHECKING:
    from oai_core.options import RequestOptions
    from oai_core.raw import async_raw, async_streaming, raw, streaming

    from ..components.project_hosted_tool_permissions import ProjectHostedToolPermissions
    from ..params.admin_organization_projects_hosted_tool_permissions_update_params import (
        AdminOrganizationProjectsHostedToolPermissionsUpdateParams,
    )


class AdminOrganizationProjectsHostedToolPermissions(Resource):
    """Which hosted tools a project may use."""

    if TYPE_CHECKING:
        with_raw_response: AdminOrganizationProjectsHostedToolPermissionsWithRawResponse
        with_streaming_response: AdminOrganizationProjectsHostedToolPermissionsWithStreamingResponse

    @method(RETRIEVE_PROJECT_HOSTED_TOOL_PERMISSIONS)
    def retrieve(
        self, project_id: str, **params: Unpack[RequestOptions]
    ) -> ProjectHostedToolPermissions:
        """Read which hosted tools a project may use.

        GET /organization/projects/{project_id}/hosted_tool_permissions. Raises APIStatusError, APIConnectionError.
        """
        result: ProjectHostedToolPermissions = self._call(
            RETRIEVE_PROJECT_HOSTED_TOOL_PERMISSIONS, params, path=(project_id,)
        )
        return result

    @method(UPDATE_PROJECT_HOSTED_TOOL_PERMISSIONS)
    def update(
        self,
        project_id: str,
        **params: Unpack[AdminOrganizationProjectsHostedToolPermissionsUpdateParams],
    ) -> ProjectHostedToolPermissions:
        """Allow or forbid hosted tools; those that are not named stay as they are.

        POST /organization/projects/{project_id}/hosted_tool_permissions. Raises APIStatusError, APIConnectionError.
        """
        result: ProjectHostedToolPermissions = self._call(
            UPDATE_PROJECT_HOSTED_TOOL_PERMISSIONS, params, path=(project_id,)
        )
        return result


class AsyncAdminOrganizationProjectsHostedToolPermissions(AsyncResource):
    """Which hosted tools a project may use."""

    if TYPE_CHECKING:
        with_raw_response: AsyncAdminOrganizationProjectsHostedToolPermissionsWithRawResponse
        with_streaming_response: (
            AsyncAdminOrganizationProjectsHostedToolPermissionsWithStreamingResponse
        )

    @method(RETRIEVE_PROJECT_HOSTED_TOOL_PERMISSIONS)
    async def retrieve(
        self, project_id: str, **params: Unpack[RequestOptions]
    ) -> ProjectHostedToolPermissions:
        """Read which hosted tools a project may use.

        GET /organization/projects/{project_id}/hosted_tool_permissions. Raises APIStatusError, APIConnectionError.
        """
        result: ProjectHostedToolPermissions = await self._call(
            RETRIEVE_PROJECT_HOSTED_TOOL_PERMISSIONS, params, path=(project_id,)
        )
        return result

    @method(UPDATE_PROJECT_HOSTED_TOOL_PERMISSIONS)
    async def update(
        self,
        project_id: str,
        **params: Unpack[AdminOrganizationProjectsHostedToolPermissionsUpdateParams],
    ) -> ProjectHostedToolPermissions:
        """Allow or forbid hosted tools; those that are not named stay as they are.

        POST /organization/projects/{project_id}/hosted_tool_permissions. Raises APIStatusError, APIConnectionError.
        """
        result: ProjectHostedToolPermissions = await self._call(
            UPDATE_PROJECT_HOSTED_TOOL_PERMISSIONS, params, path=(project_id,)
        )
        return result


if TYPE_CHECKING:

    class AdminOrganizationProjectsHostedToolPermissionsWithRawResponse:
        def __init__(self, resource: AdminOrganizationProjectsHostedToolPermissions) -> None:
            self.retrieve = raw(resource.retrieve)
            self.update = raw(resource.update)

    class AdminOrganizationProjectsHostedToolPermissionsWithStreamingResponse:
        def __init__(self, resource: AdminOrganizationProjectsHostedToolPermissions) -> None:
            self.retrieve = streaming(resource.retrieve)
            self.update = streaming(resource.update)

    class AsyncAdminOrganizationProjectsHostedToolPermissionsWithRawResponse:
        def __init__(self, resource: AsyncAdminOrganizationProjectsHostedToolPermissions) -> None:
            self.retrieve = async_raw(resource.retrieve)
            self.update = async_raw(resource.update)

    class AsyncAdminOrganizationProjectsHostedToolPermissionsWithStreamingResponse:
        def __init__(self, resource: AsyncAdminOrganizationProjectsHostedToolPermissions) -> None:
            self.retrieve = async_streaming(resource.retrieve)
            self.update = async_streaming(resource.update)
