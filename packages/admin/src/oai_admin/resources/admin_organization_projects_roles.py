# Generated from the resource admin.organization.projects.roles. Do not edit.
"""Roles that can be given in a project."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from oai_core.resources import AsyncResource, Resource, method

from ..operations.admin_organization_projects_roles import (
    CREATE_PROJECT_ROLE,
    DELETE_PROJECT_ROLE,
    LIST_PROJECT_ROLES,
    RETRIEVE_PROJECT_ROLE,
    UPDATE_PROJECT_ROLE,
)

if TYPE_CHECKING:
    from oai_core.options import RequestOptions
    from oai_core.pages import AsyncPaginator, Page
    from oai_core.raw import async_raw, async_streaming, raw, streaming

    from ..components.role import Role
    from ..components.role_deleted_resource import RoleDeletedResource
    from ..params.admin_organization_projects_roles_create_params import (
        AdminOrganizationProjectsRolesCreateParams,
    )
    from ..params.admin_organization_projects_roles_list_params import (
        AdminOrganizationProjectsRolesListParams,
    )
    from ..params.admin_organization_projects_roles_update_params import (
        AdminOrganizationProjectsRolesUpdateParams,
    )


class AdminOrganizationProjectsRoles(Resource):
    """Roles that can be given in a project."""

    if TYPE_CHECKING:
        with_raw_response: AdminOrganizationProjectsRolesWithRawResponse
        with_streaming_response: AdminOrganizationProjectsRolesWithStreamingResponse

    @method(LIST_PROJECT_ROLES)
    def list(
        self, project_id: str, **params: Unpack[AdminOrganizationProjectsRolesListParams]
    ) -> Page[Role]:
        """Walk the roles of a project, predefined ones too.

        GET /projects/{project_id}/roles. Raises APIStatusError, APIConnectionError.
        """
        result: Page[Role] = self._list(LIST_PROJECT_ROLES, params, path=(project_id,))
        return result

    @method(CREATE_PROJECT_ROLE)
    def create(
        self, project_id: str, **params: Unpack[AdminOrganizationProjectsRolesCreateParams]
    ) -> Role:
        """Define a role of a project from a list of permissions.

        POST /projects/{project_id}/roles. Raises APIStatusError, APIConnectionError.
        """
        result: Role = self._call(CREATE_PROJECT_ROLE, params, path=(project_id,))
        return result

    @method(RETRIEVE_PROJECT_ROLE)
    def retrieve(self, role_id: str, *, project_id: str, **params: Unpack[RequestOptions]) -> Role:
        """Read a role of a project.

        GET /projects/{project_id}/roles/{role_id}. Raises APIStatusError, APIConnectionError.
        """
        result: Role = self._call(RETRIEVE_PROJECT_ROLE, params, path=(project_id, role_id))
        return result

    @method(UPDATE_PROJECT_ROLE)
    def update(
        self,
        role_id: str,
        *,
        project_id: str,
        **params: Unpack[AdminOrganizationProjectsRolesUpdateParams],
    ) -> Role:
        """Change the name, the permissions or the description of a project's role.

        POST /projects/{project_id}/roles/{role_id}. Raises APIStatusError, APIConnectionError.
        """
        result: Role = self._call(UPDATE_PROJECT_ROLE, params, path=(project_id, role_id))
        return result

    @method(DELETE_PROJECT_ROLE)
    def delete(
        self, role_id: str, *, project_id: str, **params: Unpack[RequestOptions]
    ) -> RoleDeletedResource:
        """Delete a role of a project; predefined ones cannot be deleted.

        DELETE /projects/{project_id}/roles/{role_id}. Raises APIStatusError, APIConnectionError.
        """
        result: RoleDeletedResource = self._call(
            DELETE_PROJECT_ROLE, params, path=(project_id, role_id)
        )
        return result


class AsyncAdminOrganizationProjectsRoles(AsyncResource):
    """Roles that can be given in a project."""

    if TYPE_CHECKING:
        with_raw_response: AsyncAdminOrganizationProjectsRolesWithRawResponse
        with_streaming_response: AsyncAdminOrganizationProjectsRolesWithStreamingResponse

    @method(LIST_PROJECT_ROLES)
    def list(
        self, project_id: str, **params: Unpack[AdminOrganizationProjectsRolesListParams]
    ) -> AsyncPaginator[Role]:
        """Walk the roles of a project, predefined ones too.

        GET /projects/{project_id}/roles. Raises APIStatusError, APIConnectionError.
        """
        result: AsyncPaginator[Role] = self._list(LIST_PROJECT_ROLES, params, path=(project_id,))
        return result

    @method(CREATE_PROJECT_ROLE)
    async def create(
        self, project_id: str, **params: Unpack[AdminOrganizationProjectsRolesCreateParams]
    ) -> Role:
        """Define a role of a project from a list of permissions.

        POST /projects/{project_id}/roles. Raises APIStatusError, APIConnectionError.
        """
        result: Role = await self._call(CREATE_PROJECT_ROLE, params, path=(project_id,))
        return result

    @method(RETRIEVE_PROJECT_ROLE)
    async def retrieve(
        self, role_id: str, *, project_id: str, **params: Unpack[RequestOptions]
    ) -> Role:
        """Read a role of a project.

        GET /projects/{project_id}/roles/{role_id}. Raises APIStatusError, APIConnectionError.
        """
        result: Role = await self._call(RETRIEVE_PROJECT_ROLE, params, path=(project_id, role_id))
        return result

    @method(UPDATE_PROJECT_ROLE)
    async def update(
        self,
        role_id: str,
        *,
        project_id: str,
        **params: Unpack[AdminOrganizationProjectsRolesUpdateParams],
    ) -> Role:
        """Change the name, the permissions or the description of a project's role.

        POST /projects/{project_id}/roles/{role_id}. Raises APIStatusError, APIConnectionError.
        """
        result: Role = await self._call(UPDATE_PROJECT_ROLE, params, path=(project_id, role_id))
        return result

    @method(DELETE_PROJECT_ROLE)
    async def delete(
        self, role_id: str, *, project_id: str, **params: Unpack[RequestOptions]
    ) -> RoleDeletedResource:
        """Delete a role of a project; predefined ones cannot be deleted.

        DELETE /projects/{project_id}/roles/{role_id}. Raises APIStatusError, APIConnectionError.
        """
        result: RoleDeletedResource = await self._call(
            DELETE_PROJECT_ROLE, params, path=(project_id, role_id)
        )
        return result


if TYPE_CHECKING:

    class AdminOrganizationProjectsRolesWithRawResponse:
        def __init__(self, resource: AdminOrganizationProjectsRoles) -> None:
            self.list = raw(resource.list)
            self.create = raw(resource.create)
            self.retrieve = raw(resource.retrieve)
            self.update = raw(resource.update)
            self.delete = raw(resource.delete)

    class AdminOrganizationProjectsRolesWithStreamingResponse:
        def __init__(self, resource: AdminOrganizationProjectsRoles) -> None:
            self.list = streaming(resource.list)
            self.create = streaming(resource.create)
            self.retrieve = streaming(resource.retrieve)
            self.update = streaming(resource.update)
            self.delete = streaming(resource.delete)

    class AsyncAdminOrganizationProjectsRolesWithRawResponse:
        def __init__(self, resource: AsyncAdminOrganizationProjectsRoles) -> None:
            self.list = async_raw(resource.list)
            self.create = async_raw(resource.create)
            self.retrieve = async_raw(resource.retrieve)
            self.update = async_raw(resource.update)
            self.delete = async_raw(resource.delete)

    class AsyncAdminOrganizationProjectsRolesWithStreamingResponse:
        def __init__(self, resource: AsyncAdminOrganizationProjectsRoles) -> None:
            self.list = async_streaming(resource.list)
            self.create = async_streaming(resource.create)
            self.retrieve = async_streaming(resource.retrieve)
            self.update = async_streaming(resource.update)
            self.delete = async_streaming(resource.delete)
