# Generated from the resource admin.organization.groups.roles. Do not edit.
"""Roles that a group has in the organization."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from oai_core.resources import AsyncResource, Resource, method

from ..operations.admin_organization_groups_roles import (
    ASSIGN_GROUP_ROLE,
    LIST_GROUP_ROLE_ASSIGNMENTS,
    RETRIEVE_GROUP_ROLE,
    UNASSIGN_GROUP_ROLE,
)

if TYPE_CHECKING:
    from oai_core.options import RequestOptions
    from oai_core.pages import AsyncPaginator, Page
    from oai_core.raw import async_raw, async_streaming, raw, streaming

    from ..components.assigned_role_details import AssignedRoleDetails
    from ..components.deleted_role_assignment_resource import DeletedRoleAssignmentResource
    from ..components.group_role_assignment import GroupRoleAssignment
    from ..params.admin_organization_groups_roles_create_params import (
        AdminOrganizationGroupsRolesCreateParams,
    )
    from ..params.admin_organization_groups_roles_list_params import (
        AdminOrganizationGroupsRolesListParams,
    )


class AdminOrganizationGroupsRoles(Resource):
    """Roles that a group has in the organization."""

    if TYPE_CHECKING:
        with_raw_response: AdminOrganizationGroupsRolesWithRawResponse
        with_streaming_response: AdminOrganizationGroupsRolesWithStreamingResponse

    @method(LIST_GROUP_ROLE_ASSIGNMENTS)
    def list(
        self, group_id: str, **params: Unpack[AdminOrganizationGroupsRolesListParams]
    ) -> Page[AssignedRoleDetails]:
        """Walk the roles of a group.

        GET /organization/groups/{group_id}/roles. Raises APIStatusError, APIConnectionError.
        """
        result: Page[AssignedRoleDetails] = self._list(
            LIST_GROUP_ROLE_ASSIGNMENTS, params, path=(group_id,)
        )
        return result

    @method(ASSIGN_GROUP_ROLE)
    def create(
        self, group_id: str, **params: Unpack[AdminOrganizationGroupsRolesCreateParams]
    ) -> GroupRoleAssignment:
        """Give a role to a group; the answer holds both.

        POST /organization/groups/{group_id}/roles. Raises APIStatusError, APIConnectionError.
        """
        result: GroupRoleAssignment = self._call(ASSIGN_GROUP_ROLE, params, path=(group_id,))
        return result

    @method(RETRIEVE_GROUP_ROLE)
    def retrieve(
        self, role_id: str, *, group_id: str, **params: Unpack[RequestOptions]
    ) -> AssignedRoleDetails:
        """Read one role of a group, with where it comes from.

        GET /organization/groups/{group_id}/roles/{role_id}. Raises APIStatusError, APIConnectionError.
        """
        result: AssignedRoleDetails = self._call(
            RETRIEVE_GROUP_ROLE, params, path=(group_id, role_id)
        )
        return result

    @method(UNASSIGN_GROUP_ROLE)
    def delete(
        self, role_id: str, *, group_id: str, **params: Unpack[RequestOptions]
    ) -> DeletedRoleAssignmentResource:
        """Take a role from a group; the role itself stays.

        DELETE /organization/groups/{group_id}/roles/{role_id}. Raises APIStatusError, APIConnectionError.
        """
        result: DeletedRoleAssignmentResource = self._call(
            UNASSIGN_GROUP_ROLE, params, path=(group_id, role_id)
        )
        return result


class AsyncAdminOrganizationGroupsRoles(AsyncResource):
    """Roles that a group has in the organization."""

    if TYPE_CHECKING:
        with_raw_response: AsyncAdminOrganizationGroupsRolesWithRawResponse
        with_streaming_response: AsyncAdminOrganizationGroupsRolesWithStreamingResponse

    @method(LIST_GROUP_ROLE_ASSIGNMENTS)
    def list(
        self, group_id: str, **params: Unpack[AdminOrganizationGroupsRolesListParams]
    ) -> AsyncPaginator[AssignedRoleDetails]:
        """Walk the roles of a group.

        GET /organization/groups/{group_id}/roles. Raises APIStatusError, APIConnectionError.
        """
        result: AsyncPaginator[AssignedRoleDetails] = self._list(
            LIST_GROUP_ROLE_ASSIGNMENTS, params, path=(group_id,)
        )
        return result

    @method(ASSIGN_GROUP_ROLE)
    async def create(
        self, group_id: str, **params: Unpack[AdminOrganizationGroupsRolesCreateParams]
    ) -> GroupRoleAssignment:
        """Give a role to a group; the answer holds both.

        POST /organization/groups/{group_id}/roles. Raises APIStatusError, APIConnectionError.
        """
        result: GroupRoleAssignment = await self._call(ASSIGN_GROUP_ROLE, params, path=(group_id,))
        return result

    @method(RETRIEVE_GROUP_ROLE)
    async def retrieve(
        self, role_id: str, *, group_id: str, **params: Unpack[RequestOptions]
    ) -> AssignedRoleDetails:
        """Read one role of a group, with where it comes from.

        GET /organization/groups/{group_id}/roles/{role_id}. Raises APIStatusError, APIConnectionError.
        """
        result: AssignedRoleDetails = await self._call(
            RETRIEVE_GROUP_ROLE, params, path=(group_id, role_id)
        )
        return result

    @method(UNASSIGN_GROUP_ROLE)
    async def delete(
        self, role_id: str, *, group_id: str, **params: Unpack[RequestOptions]
    ) -> DeletedRoleAssignmentResource:
        """Take a role from a group; the role itself stays.

        DELETE /organization/groups/{group_id}/roles/{role_id}. Raises APIStatusError, APIConnectionError.
        """
        result: DeletedRoleAssignmentResource = await self._call(
            UNASSIGN_GROUP_ROLE, params, path=(group_id, role_id)
        )
        return result


if TYPE_CHECKING:

    class AdminOrganizationGroupsRolesWithRawResponse:
        def __init__(self, resource: AdminOrganizationGroupsRoles) -> None:
            self.list = raw(resource.list)
            self.create = raw(resource.create)
            self.retrieve = raw(resource.retrieve)
            self.delete = raw(resource.delete)

    class AdminOrganizationGroupsRolesWithStreamingResponse:
        def __init__(self, resource: AdminOrganizationGroupsRoles) -> None:
            self.list = streaming(resource.list)
            self.create = streaming(resource.create)
            self.retrieve = streaming(resource.retrieve)
            self.delete = streaming(resource.delete)

    class AsyncAdminOrganizationGroupsRolesWithRawResponse:
        def __init__(self, resource: AsyncAdminOrganizationGroupsRoles) -> None:
            self.list = async_raw(resource.list)
            self.create = async_raw(resource.create)
            self.retrieve = async_raw(resource.retrieve)
            self.delete = async_raw(resource.delete)

    class AsyncAdminOrganizationGroupsRolesWithStreamingResponse:
        def __init__(self, resource: AsyncAdminOrganizationGroupsRoles) -> None:
            self.list = async_streaming(resource.list)
            self.create = async_streaming(resource.create)
            self.retrieve = async_streaming(resource.retrieve)
            self.delete = async_streaming(resource.delete)
