# Generated from the resource admin.organization.projects.groups. Do not edit.
"""Groups that may use a project."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from oai_core.resources import AsyncResource, Resource, method, subresource

from ..operations.admin_organization_projects_groups import (
    ADD_PROJECT_GROUP,
    LIST_PROJECT_GROUPS,
    REMOVE_PROJECT_GROUP,
    RETRIEVE_PROJECT_GROUP,
)

if TYPE_CHECKING:
    from oai_core.options import RequestOptions
    from oai_core.pages import AsyncPaginator, Page
    from oai_core.raw import async_raw, async_streaming, raw, streaming

    from ..components.project_group import ProjectGroup
    from ..components.project_group_deleted_resource import ProjectGroupDeletedResource
    from ..params.admin_organization_projects_groups_create_params import (
        AdminOrganizationProjectsGroupsCreateParams,
    )
    from ..params.admin_organization_projects_groups_list_params import (
        AdminOrganizationProjectsGroupsListParams,
    )
    from ..params.admin_organization_projects_groups_retrieve_params import (
        AdminOrganizationProjectsGroupsRetrieveParams,
    )
    from .admin_organization_projects_groups_roles import (
        AdminOrganizationProjectsGroupsRoles,
        AdminOrganizationProjectsGroupsRolesWithRawResponse,
        AdminOrganizationProjectsGroupsRolesWithStreamingResponse,
        AsyncAdminOrganizationProjectsGroupsRoles,
        AsyncAdminOrganizationProjectsGroupsRolesWithRawResponse,
        AsyncAdminOrganizationProjectsGroupsRolesWithStreamingResponse,
    )


class AdminOrganizationProjectsGroups(Resource):
    """Groups that may use a project."""

    if TYPE_CHECKING:
        with_raw_response: AdminOrganizationProjectsGroupsWithRawResponse
        with_streaming_response: AdminOrganizationProjectsGroupsWithStreamingResponse
        roles: AdminOrganizationProjectsGroupsRoles
    else:
        roles = subresource(
            "oai_admin.resources.admin_organization_projects_groups_roles:AdminOrganizationProjectsGroupsRoles"
        )

    @method(LIST_PROJECT_GROUPS)
    def list(
        self, project_id: str, **params: Unpack[AdminOrganizationProjectsGroupsListParams]
    ) -> Page[ProjectGroup]:
        """Walk the groups that may use a project.

        GET /organization/projects/{project_id}/groups. Raises APIStatusError, APIConnectionError.
        """
        result: Page[ProjectGroup] = self._list(LIST_PROJECT_GROUPS, params, path=(project_id,))
        return result

    @method(ADD_PROJECT_GROUP)
    def create(
        self, project_id: str, **params: Unpack[AdminOrganizationProjectsGroupsCreateParams]
    ) -> ProjectGroup:
        """Let a group use a project, with a role there.

        POST /organization/projects/{project_id}/groups. Raises APIStatusError, APIConnectionError.
        """
        result: ProjectGroup = self._call(ADD_PROJECT_GROUP, params, path=(project_id,))
        return result

    @method(RETRIEVE_PROJECT_GROUP)
    def retrieve(
        self,
        group_id: str,
        *,
        project_id: str,
        **params: Unpack[AdminOrganizationProjectsGroupsRetrieveParams],
    ) -> ProjectGroup:
        """Read what a group is in a project.

        GET /organization/projects/{project_id}/groups/{group_id}. Raises APIStatusError, APIConnectionError.
        """
        result: ProjectGroup = self._call(
            RETRIEVE_PROJECT_GROUP, params, path=(project_id, group_id)
        )
        return result

    @method(REMOVE_PROJECT_GROUP)
    def delete(
        self, group_id: str, *, project_id: str, **params: Unpack[RequestOptions]
    ) -> ProjectGroupDeletedResource:
        """Shut a project to a group; the group itself stays.

        DELETE /organization/projects/{project_id}/groups/{group_id}. Raises APIStatusError, APIConnectionError.
        """
        result: ProjectGroupDeletedResource = self._call(
            REMOVE_PROJECT_GROUP, params, path=(project_id, group_id)
        )
        return result


class AsyncAdminOrganizationProjectsGroups(AsyncResource):
    """Groups that may use a project."""

    if TYPE_CHECKING:
        with_raw_response: AsyncAdminOrganizationProjectsGroupsWithRawResponse
        with_streaming_response: AsyncAdminOrganizationProjectsGroupsWithStreamingResponse
        roles: AsyncAdminOrganizationProjectsGroupsRoles
    else:
        roles = subresource(
            "oai_admin.resources.admin_organization_projects_groups_roles:AsyncAdminOrganizationProjectsGroupsRoles"
        )

    @method(LIST_PROJECT_GROUPS)
    def list(
        self, project_id: str, **params: Unpack[AdminOrganizationProjectsGroupsListParams]
    ) -> AsyncPaginator[ProjectGroup]:
        """Walk the groups that may use a project.

        GET /organization/projects/{project_id}/groups. Raises APIStatusError, APIConnectionError.
        """
        result: AsyncPaginator[ProjectGroup] = self._list(
            LIST_PROJECT_GROUPS, params, path=(project_id,)
        )
        return result

    @method(ADD_PROJECT_GROUP)
    async def create(
        self, project_id: str, **params: Unpack[AdminOrganizationProjectsGroupsCreateParams]
    ) -> ProjectGroup:
        """Let a group use a project, with a role there.

        POST /organization/projects/{project_id}/groups. Raises APIStatusError, APIConnectionError.
        """
        result: ProjectGroup = await self._call(ADD_PROJECT_GROUP, params, path=(project_id,))
        return result

    @method(RETRIEVE_PROJECT_GROUP)
    async def retrieve(
        self,
        group_id: str,
        *,
        project_id: str,
        **params: Unpack[AdminOrganizationProjectsGroupsRetrieveParams],
    ) -> ProjectGroup:
        """Read what a group is in a project.

        GET /organization/projects/{project_id}/groups/{group_id}. Raises APIStatusError, APIConnectionError.
        """
        result: ProjectGroup = await self._call(
            RETRIEVE_PROJECT_GROUP, params, path=(project_id, group_id)
        )
        return result

    @method(REMOVE_PROJECT_GROUP)
    async def delete(
        self, group_id: str, *, project_id: str, **params: Unpack[RequestOptions]
    ) -> ProjectGroupDeletedResource:
        """Shut a project to a group; the group itself stays.

        DELETE /organization/projects/{project_id}/groups/{group_id}. Raises APIStatusError, APIConnectionError.
        """
        result: ProjectGroupDeletedResource = await self._call(
            REMOVE_PROJECT_GROUP, params, path=(project_id, group_id)
        )
        return result


if TYPE_CHECKING:

    class AdminOrganizationProjectsGroupsWithRawResponse:
        def __init__(self, resource: AdminOrganizationProjectsGroups) -> None:
            self.list = raw(resource.list)
            self.create = raw(resource.create)
            self.retrieve = raw(resource.retrieve)
            self.delete = raw(resource.delete)
            self.roles = AdminOrganizationProjectsGroupsRolesWithRawResponse(resource.roles)

    class AdminOrganizationProjectsGroupsWithStreamingResponse:
        def __init__(self, resource: AdminOrganizationProjectsGroups) -> None:
            self.list = streaming(resource.list)
            self.create = streaming(resource.create)
            self.retrieve = streaming(resource.retrieve)
            self.delete = streaming(resource.delete)
            self.roles = AdminOrganizationProjectsGroupsRolesWithStreamingResponse(resource.roles)

    class AsyncAdminOrganizationProjectsGroupsWithRawResponse:
        def __init__(self, resource: AsyncAdminOrganizationProjectsGroups) -> None:
            self.list = async_raw(resource.list)
            self.create = async_raw(resource.create)
            self.retrieve = async_raw(resource.retrieve)
            self.delete = async_raw(resource.delete)
            self.roles = AsyncAdminOrganizationProjectsGroupsRolesWithRawResponse(resource.roles)

    class AsyncAdminOrganizationProjectsGroupsWithStreamingResponse:
        def __init__(self, resource: AsyncAdminOrganizationProjectsGroups) -> None:
            self.list = async_streaming(resource.list)
            self.create = async_streaming(resource.create)
            self.retrieve = async_streaming(resource.retrieve)
            self.delete = async_streaming(resource.delete)
            self.roles = AsyncAdminOrganizationProjectsGroupsRolesWithStreamingResponse(
                resource.roles
            )
