# Generated from the resource admin.organization.projects.users.roles. Do not edit.
"""Roles that a user has in a project."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from oai_core.resources import AsyncResource, Resource, method

from ..operations.admin_organization_projects_users_roles import (
    ASSIGN_PROJECT_USER_ROLE,
    LIST_PROJECT_USER_ROLE_ASSIGNMENTS,
    RETRIEVE_PROJECT_USER_ROLE,
    UNASSIGN_PROJECT_USER_ROLE,
)

if TYPE_CHECKING:
    from oai_core.options import RequestOptions
    from oai_core.pages import AsyncPaginator, Page
    from oai_core.raw import async_raw, async_streaming, raw, streaming

    from ..components.assigned_role_details import AssignedRoleDetails
    from ..components.deleted_role_assignment_resource import DeletedRoleAssignmentResource
    from ..components.user_role_assignment import UserRoleAssignment
    from ..params.admin_organization_projects_users_roles_create_params import (
        AdminOrganizationProjectsUsersRolesCreateParams,
    )
    from ..params.admin_organization_projects_users_roles_list_params import (
        AdminOrganizationProjectsUsersRolesListParams,
    )


class AdminOrganizationProjectsUsersRoles(Resource):
    """Roles that a user has in a project."""

    if TYPE_CHECKING:
        with_raw_response: AdminOrganizationProjectsUsersRolesWithRawResponse
        with_streaming_response: AdminOrganizationProjectsUsersRolesWithStreamingResponse

    @method(LIST_PROJECT_USER_ROLE_ASSIGNMENTS)
    def list(
        self,
        user_id: str,
        *,
        project_id: str,
        **params: Unpack[AdminOrganizationProjectsUsersRolesListParams],
    ) -> Page[AssignedRoleDetails]:
        """Walk the roles of a user in a project.

        GET /projects/{project_id}/users/{user_id}/roles. Raises APIStatusError, APIConnectionError.
        """
        result: Page[AssignedRoleDetails] = self._list(
            LIST_PROJECT_USER_ROLE_ASSIGNMENTS, params, path=(project_id, user_id)
        )
        return result

    @method(ASSIGN_PROJECT_USER_ROLE)
    def create(
        self,
        user_id: str,
        *,
        project_id: str,
        **params: Unpack[AdminOrganizationProjectsUsersRolesCreateParams],
    ) -> UserRoleAssignment:
        """Give a role of the project to a user.

        POST /projects/{project_id}/users/{user_id}/roles. Raises APIStatusError, APIConnectionError.
        """
        result: UserRoleAssignment = self._call(
            ASSIGN_PROJECT_USER_ROLE, params, path=(project_id, user_id)
        )
        return result

    @method(RETRIEVE_PROJECT_USER_ROLE)
    def retrieve(
        self, role_id: str, *, project_id: str, user_id: str, **params: Unpack[RequestOptions]
    ) -> AssignedRoleDetails:
        """Read one role of a user in a project.

        GET /projects/{project_id}/users/{user_id}/roles/{role_id}. Raises APIStatusError, APIConnectionError.
        """
        result: AssignedRoleDetails = self._call(
            RETRIEVE_PROJECT_USER_ROLE, params, path=(project_id, user_id, role_id)
        )
        return result

    @method(UNASSIGN_PROJECT_USER_ROLE)
    def delete(
        self, role_id: str, *, project_id: str, user_id: str, **params: Unpack[RequestOptions]
    ) -> DeletedRoleAssignmentResource:
        """Take a role of the project from a user.

        DELETE /projects/{project_id}/users/{user_id}/roles/{role_id}. Raises APIStatusError, APIConnectionError.
        """
        result: DeletedRoleAssignmentResource = self._call(
            UNASSIGN_PROJECT_USER_ROLE, params, path=(project_id, user_id, role_id)
        )
        return result


class AsyncAdminOrganizationProjectsUsersRoles(AsyncResource):
    """Roles that a user has in a project."""

    if TYPE_CHECKING:
        with_raw_response: AsyncAdminOrganizationProjectsUsersRolesWithRawResponse
        with_streaming_response: AsyncAdminOrganizationProjectsUsersRolesWithStreamingResponse

    @method(LIST_PROJECT_USER_ROLE_ASSIGNMENTS)
    def list(
        self,
        user_id: str,
        *,
        project_id: str,
        **params: Unpack[AdminOrganizationProjectsUsersRolesListParams],
    ) -> AsyncPaginator[AssignedRoleDetails]:
        """Walk the roles of a user in a project.

        GET /projects/{project_id}/users/{user_id}/roles. Raises APIStatusError, APIConnectionError.
        """
        result: AsyncPaginator[AssignedRoleDetails] = self._list(
            LIST_PROJECT_USER_ROLE_ASSIGNMENTS, params, path=(project_id, user_id)
        )
        return result

    @method(ASSIGN_PROJECT_USER_ROLE)
    async def create(
        self,
        user_id: str,
        *,
        project_id: str,
        **params: Unpack[AdminOrganizationProjectsUsersRolesCreateParams],
    ) -> UserRoleAssignment:
        """Give a role of the project to a user.

        POST /projects/{project_id}/users/{user_id}/roles. Raises APIStatusError, APIConnectionError.
        """
        result: UserRoleAssignment = await self._call(
            ASSIGN_PROJECT_USER_ROLE, params, path=(project_id, user_id)
        )
        return result

    @method(RETRIEVE_PROJECT_USER_ROLE)
    async def retrieve(
        self, role_id: str, *, project_id: str, user_id: str, **params: Unpack[RequestOptions]
    ) -> AssignedRoleDetails:
        """Read one role of a user in a project.

        GET /projects/{project_id}/users/{user_id}/roles/{role_id}. Raises APIStatusError, APIConnectionError.
        """
        result: AssignedRoleDetails = await self._call(
            RETRIEVE_PROJECT_USER_ROLE, params, path=(project_id, user_id, role_id)
        )
        return result

    @method(UNASSIGN_PROJECT_USER_ROLE)
    async def delete(
        self, role_id: str, *, project_id: str, user_id: str, **params: Unpack[RequestOptions]
    ) -> DeletedRoleAssignmentResource:
        """Take a role of the project from a user.

        DELETE /projects/{project_id}/users/{user_id}/roles/{role_id}. Raises APIStatusError, APIConnectionError.
        """
        result: DeletedRoleAssignmentResource = await self._call(
            UNASSIGN_PROJECT_USER_ROLE, params, path=(project_id, user_id, role_id)
        )
        return result


if TYPE_CHECKING:

    class AdminOrganizationProjectsUsersRolesWithRawResponse:
        def __init__(self, resource: AdminOrganizationProjectsUsersRoles) -> None:
            self.list = raw(resource.list)
            self.create = raw(resource.create)
            self.retrieve = raw(resource.retrieve)
            self.delete = raw(resource.delete)

    class AdminOrganizationProjectsUsersRolesWithStreamingResponse:
        def __init__(self, resource: AdminOrganizationProjectsUsersRoles) -> None:
            self.list = streaming(resource.list)
            self.create = streaming(resource.create)
            self.retrieve = streaming(resource.retrieve)
            self.delete = streaming(resource.delete)

    class AsyncAdminOrganizationProjectsUsersRolesWithRawResponse:
        def __init__(self, resource: AsyncAdminOrganizationProjectsUsersRoles) -> None:
            self.list = async_raw(resource.list)
            self.create = async_raw(resource.create)
            self.retrieve = async_raw(resource.retrieve)
            self.delete = async_raw(resource.delete)

    class AsyncAdminOrganizationProjectsUsersRolesWithStreamingResponse:
        def __init__(self, resource: AsyncAdminOrganizationProjectsUsersRoles) -> None:
            self.list = async_streaming(resource.list)
            self.create = async_streaming(resource.create)
            self.retrieve = async_streaming(resource.retrieve)
            self.delete = async_streaming(resource.delete)
