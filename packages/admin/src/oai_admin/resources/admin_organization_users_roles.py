# Generated from the resource admin.organization.users.roles. Do not edit.
"""Roles that a user has in the organization."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from oai_core.resources import AsyncResource, Resource, method

from ..operations.admin_organization_users_roles import (
    ASSIGN_USER_ROLE,
    LIST_USER_ROLE_ASSIGNMENTS,
    RETRIEVE_USER_ROLE,
    UNASSIGN_USER_ROLE,
)

if TYPE_CHECKING:
    from oai_core.options import RequestOptions
    from oai_core.pages import AsyncPaginator, Page
    from oai_core.raw import async_raw, async_streaming, raw, streaming

    from ..components.assigned_role_details import AssignedRoleDetails
    from ..components.deleted_role_assignment_resource import DeletedRoleAssignmentResource
    from ..components.user_role_assignment import UserRoleAssignment
    from ..params.admin_organization_users_roles_create_params import (
        AdminOrganizationUsersRolesCreateParams,
    )
    from ..params.admin_organization_users_roles_list_params import (
        AdminOrganizationUsersRolesListParams,
    )


class AdminOrganizationUsersRoles(Resource):
    """Roles that a user has in the organization."""

    if TYPE_CHECKING:
        with_raw_response: AdminOrganizationUsersRolesWithRawResponse
        with_streaming_response: AdminOrganizationUsersRolesWithStreamingResponse

    @method(LIST_USER_ROLE_ASSIGNMENTS)
    def list(
        self, user_id: str, **params: Unpack[AdminOrganizationUsersRolesListParams]
    ) -> Page[AssignedRoleDetails]:
        """Walk the roles of a user.

        GET /organization/users/{user_id}/roles. Raises APIStatusError, APIConnectionError.
        """
        result: Page[AssignedRoleDetails] = self._list(
            LIST_USER_ROLE_ASSIGNMENTS, params, path=(user_id,)
        )
        return result

    @method(ASSIGN_USER_ROLE)
    def create(
        self, user_id: str, **params: Unpack[AdminOrganizationUsersRolesCreateParams]
    ) -> UserRoleAssignment:
        """Give a role to a user; the answer holds both.

        POST /organization/users/{user_id}/roles. Raises APIStatusError, APIConnectionError.
        """
        result: UserRoleAssignment = self._call(ASSIGN_USER_ROLE, params, path=(user_id,))
        return result

    @method(RETRIEVE_USER_ROLE)
    def retrieve(
        self, role_id: str, *, user_id: str, **params: Unpack[RequestOptions]
    ) -> AssignedRoleDetails:
        """Read one role of a user, with where it comes from.

        GET /organization/users/{user_id}/roles/{role_id}. Raises APIStatusError, APIConnectionError.
        """
        result: AssignedRoleDetails = self._call(
            RETRIEVE_USER_ROLE, params, path=(user_id, role_id)
        )
        return result

    @method(UNASSIGN_USER_ROLE)
    def delete(
        self, role_id: str, *, user_id: str, **params: Unpack[RequestOptions]
    ) -> DeletedRoleAssignmentResource:
        """Take a role from a user; the role itself stays.

        DELETE /organization/users/{user_id}/roles/{role_id}. Raises APIStatusError, APIConnectionError.
        """
        result: DeletedRoleAssignmentResource = self._call(
            UNASSIGN_USER_ROLE, params, path=(user_id, role_id)
        )
        return result


class AsyncAdminOrganizationUsersRoles(AsyncResource):
    """Roles that a user has in the organization."""

    if TYPE_CHECKING:
        with_raw_response: AsyncAdminOrganizationUsersRolesWithRawResponse
        with_streaming_response: AsyncAdminOrganizationUsersRolesWithStreamingResponse

    @method(LIST_USER_ROLE_ASSIGNMENTS)
    def list(
        self, user_id: str, **params: Unpack[AdminOrganizationUsersRolesListParams]
    ) -> AsyncPaginator[AssignedRoleDetails]:
        """Walk the roles of a user.

        GET /organization/users/{user_id}/roles. Raises APIStatusError, APIConnectionError.
        """
        result: AsyncPaginator[AssignedRoleDetails] = self._list(
            LIST_USER_ROLE_ASSIGNMENTS, params, path=(user_id,)
        )
        return result

    @method(ASSIGN_USER_ROLE)
    async def create(
        self, user_id: str, **params: Unpack[AdminOrganizationUsersRolesCreateParams]
    ) -> UserRoleAssignment:
        """Give a role to a user; the answer holds both.

        POST /organization/users/{user_id}/roles. Raises APIStatusError, APIConnectionError.
        """
        result: UserRoleAssignment = await self._call(ASSIGN_USER_ROLE, params, path=(user_id,))
        return result

    @method(RETRIEVE_USER_ROLE)
    async def retrieve(
        self, role_id: str, *, user_id: str, **params: Unpack[RequestOptions]
    ) -> AssignedRoleDetails:
        """Read one role of a user, with where it comes from.

        GET /organization/users/{user_id}/roles/{role_id}. Raises APIStatusError, APIConnectionError.
        """
        result: AssignedRoleDetails = await self._call(
            RETRIEVE_USER_ROLE, params, path=(user_id, role_id)
        )
        return result

    @method(UNASSIGN_USER_ROLE)
    async def delete(
        self, role_id: str, *, user_id: str, **params: Unpack[RequestOptions]
    ) -> DeletedRoleAssignmentResource:
        """Take a role from a user; the role itself stays.

        DELETE /organization/users/{user_id}/roles/{role_id}. Raises APIStatusError, APIConnectionError.
        """
        result: DeletedRoleAssignmentResource = await self._call(
            UNASSIGN_USER_ROLE, params, path=(user_id, role_id)
        )
        return result


if TYPE_CHECKING:

    class AdminOrganizationUsersRolesWithRawResponse:
        def __init__(self, resource: AdminOrganizationUsersRoles) -> None:
            self.list = raw(resource.list)
            self.create = raw(resource.create)
            self.retrieve = raw(resource.retrieve)
            self.delete = raw(resource.delete)

    class AdminOrganizationUsersRolesWithStreamingResponse:
        def __init__(self, resource: AdminOrganizationUsersRoles) -> None:
            self.list = streaming(resource.list)
            self.create = streaming(resource.create)
            self.retrieve = streaming(resource.retrieve)
            self.delete = streaming(resource.delete)

    class AsyncAdminOrganizationUsersRolesWithRawResponse:
        def __init__(self, resource: AsyncAdminOrganizationUsersRoles) -> None:
            self.list = async_raw(resource.list)
            self.create = async_raw(resource.create)
            self.retrieve = async_raw(resource.retrieve)
            self.delete = async_raw(resource.delete)

    class AsyncAdminOrganizationUsersRolesWithStreamingResponse:
        def __init__(self, resource: AsyncAdminOrganizationUsersRoles) -> None:
            self.list = async_streaming(resource.list)
            self.create = async_streaming(resource.create)
            self.retrieve = async_streaming(resource.retrieve)
            self.delete = async_streaming(resource.delete)
