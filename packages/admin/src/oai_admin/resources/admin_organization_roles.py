# Generated from the resource admin.organization.roles. Do not edit.
"""Roles that can be given in the organization."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from oai_core.resources import AsyncResource, Resource, method

from ..operations.admin_organization_roles import (
    CREATE_ROLE,
    DELETE_ROLE,
    LIST_ROLES,
    RETRIEVE_ROLE,
    UPDATE_ROLE,
)

if TYPE_CHECKING:
    from oai_core.options import RequestOptions
    from oai_core.pages import AsyncPaginator, Page
    from oai_core.raw import async_raw, async_streaming, raw, streaming

    from ..components.role import Role
    from ..components.role_deleted_resource import RoleDeletedResource
    from ..params.admin_organization_roles_create_params import AdminOrganizationRolesCreateParams
    from ..params.admin_organization_roles_list_params import AdminOrganizationRolesListParams
    from ..params.admin_organization_roles_update_params import AdminOrganizationRolesUpdateParams


class AdminOrganizationRoles(Resource):
    """Roles that can be given in the organization."""

    if TYPE_CHECKING:
        with_raw_response: AdminOrganizationRolesWithRawResponse
        with_streaming_response: AdminOrganizationRolesWithStreamingResponse

    @method(LIST_ROLES)
    def list(self, **params: Unpack[AdminOrganizationRolesListParams]) -> Page[Role]:
        """Walk the roles of the organization, predefined ones too.

        GET /organization/roles. Raises APIStatusError, APIConnectionError.
        """
        result: Page[Role] = self._list(LIST_ROLES, params)
        return result

    @method(CREATE_ROLE)
    def create(self, **params: Unpack[AdminOrganizationRolesCreateParams]) -> Role:
        """Define a role of the organization from a list of permissions.

        POST /organization/roles. Raises APIStatusError, APIConnectionError.
        """
        result: Role = self._call(CREATE_ROLE, params)
        return result

    @method(RETRIEVE_ROLE)
    def retrieve(self, role_id: str, **params: Unpack[RequestOptions]) -> Role:
        """Read a role of the organization.

        GET /organization/roles/{role_id}. Raises APIStatusError, APIConnectionError.
        """
        result: Role = self._call(RETRIEVE_ROLE, params, path=(role_id,))
        return result

    @method(UPDATE_ROLE)
    def update(self, role_id: str, **params: Unpack[AdminOrganizationRolesUpdateParams]) -> Role:
        """Change the name, the permissions or the description of a role.

        POST /organization/roles/{role_id}. Raises APIStatusError, APIConnectionError.
        """
        result: Role = self._call(UPDATE_ROLE, params, path=(role_id,))
        return result

    @method(DELETE_ROLE)
    def delete(self, role_id: str, **params: Unpack[RequestOptions]) -> RoleDeletedResource:
        """Delete a role of the organization; predefined ones cannot be deleted.

        DELETE /organization/roles/{role_id}. Raises APIStatusError, APIConnectionError.
        """
        result: RoleDeletedResource = self._call(DELETE_ROLE, params, path=(role_id,))
        return result


class AsyncAdminOrganizationRoles(AsyncResource):
    """Roles that can be given in the organization."""

    if TYPE_CHECKING:
        with_raw_response: AsyncAdminOrganizationRolesWithRawResponse
        with_streaming_response: AsyncAdminOrganizationRolesWithStreamingResponse

    @method(LIST_ROLES)
    def list(self, **params: Unpack[AdminOrganizationRolesListParams]) -> AsyncPaginator[Role]:
        """Walk the roles of the organization, predefined ones too.

        GET /organization/roles. Raises APIStatusError, APIConnectionError.
        """
        result: AsyncPaginator[Role] = self._list(LIST_ROLES, params)
        return result

    @method(CREATE_ROLE)
    async def create(self, **params: Unpack[AdminOrganizationRolesCreateParams]) -> Role:
        """Define a role of the organization from a list of permissions.

        POST /organization/roles. Raises APIStatusError, APIConnectionError.
        """
        result: Role = await self._call(CREATE_ROLE, params)
        return result

    @method(RETRIEVE_ROLE)
    async def retrieve(self, role_id: str, **params: Unpack[RequestOptions]) -> Role:
        """Read a role of the organization.

        GET /organization/roles/{role_id}. Raises APIStatusError, APIConnectionError.
        """
        result: Role = await self._call(RETRIEVE_ROLE, params, path=(role_id,))
        return result

    @method(UPDATE_ROLE)
    async def update(
        self, role_id: str, **params: Unpack[AdminOrganizationRolesUpdateParams]
    ) -> Role:
        """Change the name, the permissions or the description of a role.

        POST /organization/roles/{role_id}. Raises APIStatusError, APIConnectionError.
        """
        result: Role = await self._call(UPDATE_ROLE, params, path=(role_id,))
        return result

    @method(DELETE_ROLE)
    async def delete(self, role_id: str, **params: Unpack[RequestOptions]) -> RoleDeletedResource:
        """Delete a role of the organization; predefined ones cannot be deleted.

        DELETE /organization/roles/{role_id}. Raises APIStatusError, APIConnectionError.
        """
        result: RoleDeletedResource = await self._call(DELETE_ROLE, params, path=(role_id,))
        return result


if TYPE_CHECKING:

    class AdminOrganizationRolesWithRawResponse:
        def __init__(self, resource: AdminOrganizationRoles) -> None:
            self.list = raw(resource.list)
            self.create = raw(resource.create)
            self.retrieve = raw(resource.retrieve)
            self.update = raw(resource.update)
            self.delete = raw(resource.delete)

    class AdminOrganizationRolesWithStreamingResponse:
        def __init__(self, resource: AdminOrganizationRoles) -> None:
            self.list = streaming(resource.list)
            self.create = streaming(resource.create)
            self.retrieve = streaming(resource.retrieve)
            self.update = streaming(resource.update)
            self.delete = streaming(resource.delete)

    class AsyncAdminOrganizationRolesWithRawResponse:
        def __init__(self, resource: AsyncAdminOrganizationRoles) -> None:
            self.list = async_raw(resource.list)
            self.create = async_raw(resource.create)
            self.retrieve = async_raw(resource.retrieve)
            self.update = async_raw(resource.update)
            self.delete = async_raw(resource.delete)

    class AsyncAdminOrganizationRolesWithStreamingResponse:
        def __init__(self, resource: AsyncAdminOrganizationRoles) -> None:
            self.list = async_streaming(resource.list)
            self.create = async_streaming(resource.create)
            self.retrieve = async_streaming(resource.retrieve)
            self.update = async_streaming(resource.update)
            self.delete = async_streaming(resource.delete)
