# Generated from the resource admin.organization.projects.users. Do not edit.
"""The members of a project."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from oai_core.resources import AsyncResource, Resource, method, subresource

from ..operations.admin_organization_projects_users import (
    CREATE_PROJECT_USER,
    DELETE_PROJECT_USER,
    LIST_PROJECT_USERS,
    MODIFY_PROJECT_USER,
    RETRIEVE_PROJECT_USER,
)

if TYPE_CHECKING:
    from oai_core.options import RequestOptions
    from oai_core.pages import AsyncPaginator, Page
    from oai_core.raw import async_raw, async_streaming, raw, streaming

    from ..components.project_user import ProjectUser
    from ..components.project_user_delete_response import ProjectUserDeleteResponse
    from ..params.admin_organization_projects_users_create_params import (
        AdminOrganizationProjectsUsersCreateParams,
    )
    from ..params.admin_organization_projects_users_list_params import (
        AdminOrganizationProjectsUsersListParams,
    )
    from ..params.admin_organization_projects_users_update_params import (
        AdminOrganizationProjectsUsersUpdateParams,
    )
    from .admin_organization_projects_users_roles import (
        AdminOrganizationProjectsUsersRoles,
        AdminOrganizationProjectsUsersRolesWithRawResponse,
        AdminOrganizationProjectsUsersRolesWithStreamingResponse,
        AsyncAdminOrganizationProjectsUsersRoles,
        AsyncAdminOrganizationProjectsUsersRolesWithRawResponse,
        AsyncAdminOrganizationProjectsUsersRolesWithStreamingResponse,
    )


class AdminOrganizationProjectsUsers(Resource):
    """The members of a project."""

    if TYPE_CHECKING:
        with_raw_response: AdminOrganizationProjectsUsersWithRawResponse
        with_streaming_response: AdminOrganizationProjectsUsersWithStreamingResponse
        roles: AdminOrganizationProjectsUsersRoles
    else:
        roles = subresource(
            "oai_admin.resources.admin_organization_projects_users_roles:AdminOrganizationProjectsUsersRoles"
        )

    @method(LIST_PROJECT_USERS)
    def list(
        self, project_id: str, **params: Unpack[AdminOrganizationProjectsUsersListParams]
    ) -> Page[ProjectUser]:
        """Walk the members of a project.

        GET /organization/projects/{project_id}/users. Raises APIStatusError, APIConnectionError.
        """
        result: Page[ProjectUser] = self._list(LIST_PROJECT_USERS, params, path=(project_id,))
        return result

    @method(CREATE_PROJECT_USER)
    def create(
        self, project_id: str, **params: Unpack[AdminOrganizationProjectsUsersCreateParams]
    ) -> ProjectUser:
        """Put a user of the organization into a project, by id or mail address.

        POST /organization/projects/{project_id}/users. Raises APIStatusError, APIConnectionError.
        """
        result: ProjectUser = self._call(CREATE_PROJECT_USER, params, path=(project_id,))
        return result

    @method(RETRIEVE_PROJECT_USER)
    def retrieve(
        self, user_id: str, *, project_id: str, **params: Unpack[RequestOptions]
    ) -> ProjectUser:
        """Read a member of a project.

        GET /organization/projects/{project_id}/users/{user_id}. Raises APIStatusError, APIConnectionError.
        """
        result: ProjectUser = self._call(RETRIEVE_PROJECT_USER, params, path=(project_id, user_id))
        return result

    @method(MODIFY_PROJECT_USER)
    def update(
        self,
        user_id: str,
        *,
        project_id: str,
        **params: Unpack[AdminOrganizationProjectsUsersUpdateParams],
    ) -> ProjectUser:
        """Change the role of a member of a project.

        POST /organization/projects/{project_id}/users/{user_id}. Raises APIStatusError, APIConnectionError.
        """
        result: ProjectUser = self._call(MODIFY_PROJECT_USER, params, path=(project_id, user_id))
        return result

    @method(DELETE_PROJECT_USER)
    def delete(
        self, user_id: str, *, project_id: str, **params: Unpack[RequestOptions]
    ) -> ProjectUserDeleteResponse:
        """Take a member out of a project; projects that are archived refuse.

        DELETE /organization/projects/{project_id}/users/{user_id}. Raises APIStatusError, APIConnectionError.
        """
        result: ProjectUserDeleteResponse = self._call(
            DELETE_PROJECT_USER, params, path=(project_id, user_id)
        )
        return result


class AsyncAdminOrganizationProjectsUsers(AsyncResource):
    """The members of a project."""

    if TYPE_CHECKING:
        with_raw_response: AsyncAdminOrganizationProjectsUsersWithRawResponse
        with_streaming_response: AsyncAdminOrganizationProjectsUsersWithStreamingResponse
        roles: AsyncAdminOrganizationProjectsUsersRoles
    else:
        roles = subresource(
            "oai_admin.resources.admin_organization_projects_users_roles:AsyncAdminOrganizationProjectsUsersRoles"
        )

    @method(LIST_PROJECT_USERS)
    def list(
        self, project_id: str, **params: Unpack[AdminOrganizationProjectsUsersListParams]
    ) -> AsyncPaginator[ProjectUser]:
        """Walk the members of a project.

        GET /organization/projects/{project_id}/users. Raises APIStatusError, APIConnectionError.
        """
        result: AsyncPaginator[ProjectUser] = self._list(
            LIST_PROJECT_USERS, params, path=(project_id,)
        )
        return result

    @method(CREATE_PROJECT_USER)
    async def create(
        self, project_id: str, **params: Unpack[AdminOrganizationProjectsUsersCreateParams]
    ) -> ProjectUser:
        """Put a user of the organization into a project, by id or mail address.

        POST /organization/projects/{project_id}/users. Raises APIStatusError, APIConnectionError.
        """
        result: ProjectUser = await self._call(CREATE_PROJECT_USER, params, path=(project_id,))
        return result

    @method(RETRIEVE_PROJECT_USER)
    async def retrieve(
        self, user_id: str, *, project_id: str, **params: Unpack[RequestOptions]
    ) -> ProjectUser:
        """Read a member of a project.

        GET /organization/projects/{project_id}/users/{user_id}. Raises APIStatusError, APIConnectionError.
        """
        result: ProjectUser = await self._call(
            RETRIEVE_PROJECT_USER, params, path=(project_id, user_id)
        )
        return result

    @method(MODIFY_PROJECT_USER)
    async def update(
        self,
        user_id: str,
        *,
        project_id: str,
        **params: Unpack[AdminOrganizationProjectsUsersUpdateParams],
    ) -> ProjectUser:
        """Change the role of a member of a project.

        POST /organization/projects/{project_id}/users/{user_id}. Raises APIStatusError, APIConnectionError.
        """
        result: ProjectUser = await self._call(
            MODIFY_PROJECT_USER, params, path=(project_id, user_id)
        )
        return result

    @method(DELETE_PROJECT_USER)
    async def delete(
        self, user_id: str, *, project_id: str, **params: Unpack[RequestOptions]
    ) -> ProjectUserDeleteResponse:
        """Take a member out of a project; projects that are archived refuse.

        DELETE /organization/projects/{project_id}/users/{user_id}. Raises APIStatusError, APIConnectionError.
        """
        result: ProjectUserDeleteResponse = await self._call(
            DELETE_PROJECT_USER, params, path=(project_id, user_id)
        )
        return result


if TYPE_CHECKING:

    class AdminOrganizationProjectsUsersWithRawResponse:
        def __init__(self, resource: AdminOrganizationProjectsUsers) -> None:
            self.list = raw(resource.list)
            self.create = raw(resource.create)
            self.retrieve = raw(resource.retrieve)
            self.update = raw(resource.update)
            self.delete = raw(resource.delete)
            self.roles = AdminOrganizationProjectsUsersRolesWithRawResponse(resource.roles)

    class AdminOrganizationProjectsUsersWithStreamingResponse:
        def __init__(self, resource: AdminOrganizationProjectsUsers) -> None:
            self.list = streaming(resource.list)
            self.create = streaming(resource.create)
            self.retrieve = streaming(resource.retrieve)
            self.update = streaming(resource.update)
            self.delete = streaming(resource.delete)
            self.roles = AdminOrganizationProjectsUsersRolesWithStreamingResponse(resource.roles)

    class AsyncAdminOrganizationProjectsUsersWithRawResponse:
        def __init__(self, resource: AsyncAdminOrganizationProjectsUsers) -> None:
            self.list = async_raw(resource.list)
            self.create = async_raw(resource.create)
            self.retrieve = async_raw(resource.retrieve)
            self.update = async_raw(resource.update)
            self.delete = async_raw(resource.delete)
            self.roles = AsyncAdminOrganizationProjectsUsersRolesWithRawResponse(resource.roles)

    class AsyncAdminOrganizationProjectsUsersWithStreamingResponse:
        def __init__(self, resource: AsyncAdminOrganizationProjectsUsers) -> None:
            self.list = async_streaming(resource.list)
            self.create = async_streaming(resource.create)
            self.retrieve = async_streaming(resource.retrieve)
            self.update = async_streaming(resource.update)
            self.delete = async_streaming(resource.delete)
            self.roles = AsyncAdminOrganizationProjectsUsersRolesWithStreamingResponse(
                resource.roles
            )
