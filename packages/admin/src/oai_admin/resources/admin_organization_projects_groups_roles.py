# Generated from the resource admin.organization.projects.groups.roles. Do not edit.
"""Roles that a group has in a project."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from oai_core.resources import AsyncResource, Resource, method

from ..operations.admin_organization_projects_groups_roles import (
    ASSIGN_PROJECT_GROUP_ROLE,
    LIST_PROJECT_GROUP_ROLE_ASSIGNMENTS,
    RETRIEVE_PROJECT_GROUP_ROLE,
    UNASSIGN_PROJECT_GROUP_ROLE,
)

if TYPE_CHECKING:
    from oai_core.options import RequestOptions
    from oai_core.pages import AsyncPaginator, Page
    from oai_core.raw import async_raw, async_streaming, raw, streaming

    from ..components.assigned_role_details import AssignedRoleDetails
    from ..components.deleted_role_assignment_resource import DeletedRoleAssignmentResource
    from ..components.group_role_assignment import GroupRoleAssignment
    from ..params.admin_organization_projects_groups_roles_create_params import (
        AdminOrganizationProjectsGroupsRolesCreateParams,
    )
    from ..params.admin_organization_projects_groups_roles_list_params import (
        AdminOrganizationProjectsGroupsRolesListParams,
    )


class AdminOrganizationProjectsGroupsRoles(Resource):
    """Roles that a group has in a project."""

    if TYPE_CHECKING:
        with_raw_response: AdminOrganizationProjectsGroupsRolesWithRawResponse
        with_streaming_response: AdminOrganizationProjectsGroupsRolesWithStreamingResponse

    @method(LIST_PROJECT_GROUP_ROLE_ASSIGNMENTS)
    def list(
        self,
        group_id: str,
        *,
        project_id: str,
        **params: Unpack[AdminOrganizationProjectsGroupsRolesListParams],
    ) -> Page[AssignedRoleDetails]:
        """Walk the roles of a group in a project.

        GET /projects/{project_id}/groups/{group_id}/roles. Raises APIStatusError, APIConnectionError.
        """
        result: Page[AssignedRoleDetails] = self._list(
            LIST_PROJECT_GROUP_ROLE_ASSIGNMENTS, params, path=(project_id, group_id)
        )
        return result

    @method(ASSIGN_PROJECT_GROUP_ROLE)
    def create(
        self,
        group_id: str,
        *,
        project_id: str,
        **params: Unpack[AdminOrganizationProjectsGroupsRolesCreateParams],
    ) -> GroupRoleAssignment:
        """Give a role of the project to a group.

        POST /projects/{project_id}/groups/{group_id}/roles. Raises APIStatusError, APIConnectionError.
        """
        result: GroupRoleAssignment = self._call(
            ASSIGN_PROJECT_GROUP_ROLE, params, path=(project_id, group_id)
        )
        return result

    @method(RETRIEVE_PROJECT_GROUP_ROLE)
    def retrieve(
        self, role_id: str, *, project_id: str, group_id: str, **params: Unpack[RequestOptions]
    ) -> AssignedRoleDetails:
        """Read one role of a group in a project.

        GET /projects/{project_id}/groups/{group_id}/roles/{role_id}. Raises APIStatusError, APIConnectionError.
        """
        result: AssignedRoleDetails = self._call(
            RETRIEVE_PROJECT_GROUP_ROLE, params, path=(project_id, group_id, role_id)
        )
        return result

    @method(UNASSIGN_PROJECT_GROUP_ROLE)
    def delete(
        self, role_id: str, *, project_id: str, group_id: str, **params: Unpack[RequestOptions]
    ) -> DeletedRoleAssignmentResource:
        """Take a role of the project from a group.

        DELETE /projects/{project_id}/groups/{group_id}/roles/{role_id}. Raises APIStatusError, APIConnectionError.
        """
        result: DeletedRoleAssignmentResource = self._call(
            UNASSIGN_PROJECT_GROUP_ROLE, params, path=(project_id, group_id, role_id)
        )
        return result


class AsyncAdminOrganizationProjectsGroupsRoles(AsyncResource):
    """Roles that a group has in a project."""

    if TYPE_CHECKING:
        with_raw_response: AsyncAdminOrganizationProjectsGroupsRolesWithRawResponse
        with_streaming_response: AsyncAdminOrganizationProjectsGroupsRolesWithStreamingResponse

    @method(LIST_PROJECT_GROUP_ROLE_ASSIGNMENTS)
    def list(
        self,
        group_id: str,
        *,
        project_id: str,
        **params: Unpack[AdminOrganizationProjectsGroupsRolesListParams],
    ) -> AsyncPaginator[AssignedRoleDetails]:
        """Walk the roles of a group in a project.

        GET /projects/{project_id}/groups/{group_id}/roles. Raises APIStatusError, APIConnectionError.
        """
        result: AsyncPaginator[AssignedRoleDetails] = self._list(
            LIST_PROJECT_GROUP_ROLE_ASSIGNMENTS, params, path=(project_id, group_id)
        )
        return result

    @method(ASSIGN_PROJECT_GROUP_ROLE)
    async def create(
        self,
        group_id: str,
        *,
        project_id: str,
        **params: Unpack[AdminOrganizationProjectsGroupsRolesCreateParams],
    ) -> GroupRoleAssignment:
        """Give a role of the project to a group.

        POST /projects/{project_id}/groups/{group_id}/roles. Raises APIStatusError, APIConnectionError.
        """
        result: GroupRoleAssignment = await self._call(
            ASSIGN_PROJECT_GROUP_ROLE, params, path=(project_id, group_id)
        )
        return result

    @method(RETRIEVE_PROJECT_GROUP_ROLE)
    async def retrieve(
        self, role_id: str, *, project_id: str, group_id: str, **params: Unpack[RequestOptions]
    ) -> AssignedRoleDetails:
        """Read one role of a group in a project.

        GET /projects/{project_id}/groups/{group_id}/roles/{role_id}. Raises APIStatusError, APIConnectionError.
        """
        result: AssignedRoleDetails = await self._call(
            RETRIEVE_PROJECT_GROUP_ROLE, params, path=(project_id, group_id, role_id)
        )
        return result

    @method(UNASSIGN_PROJECT_GROUP_ROLE)
    async def delete(
        self, role_id: str, *, project_id: str, group_id: str, **params: Unpack[RequestOptions]
    ) -> DeletedRoleAssignmentResource:
        """Take a role of the project from a group.

        DELETE /projects/{project_id}/groups/{group_id}/roles/{role_id}. Raises APIStatusError, APIConnectionError.
        """
        result: DeletedRoleAssignmentResource = await self._call(
            UNASSIGN_PROJECT_GROUP_ROLE, params, path=(project_id, group_id, role_id)
        )
        return result


if TYPE_CHECKING:

    class AdminOrganizationProjectsGroupsRolesWithRawResponse:
        def __init__(self, resource: AdminOrganizationProjectsGroupsRoles) -> None:
            self.list = raw(resource.list)
            self.create = raw(resource.create)
            self.retrieve = raw(resource.retrieve)
            self.delete = raw(resource.delete)

    class AdminOrganizationProjectsGroupsRolesWithStreamingResponse:
        def __init__(self, resource: AdminOrganizationProjectsGroupsRoles) -> None:
            self.list = streaming(resource.list)
            self.create = streaming(resource.create)
            self.retrieve = streaming(resource.retrieve)
            self.delete = streaming(resource.delete)

    class AsyncAdminOrganizationProjectsGroupsRolesWithRawResponse:
        def __init__(self, resource: AsyncAdminOrganizationProjectsGroupsRoles) -> None:
            self.list = async_raw(resource.list)
            self.create = async_raw(resource.create)
            self.retrieve = async_raw(resource.retrieve)
            self.delete = async_raw(resource.delete)

    class AsyncAdminOrganizationProjectsGroupsRolesWithStreamingResponse:
        def __init__(self, resource: AsyncAdminOrganizationProjectsGroupsRoles) -> None:
            self.list = async_streaming(resource.list)
            self.create = async_streaming(resource.create)
            self.retrieve = async_streaming(resource.retrieve)
            self.delete = async_streaming(resource.delete)
