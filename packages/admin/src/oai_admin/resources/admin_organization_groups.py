# Generated from the resource admin.organization.groups. Do not edit.
"""Groups of users that get roles together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from oai_core.resources import AsyncResource, Resource, method, subresource

from ..operations.admin_organization_groups import (
    CREATE_GROUP,
    DELETE_GROUP,
    LIST_GROUPS,
    RETRIEVE_GROUP,
    UPDATE_GROUP,
)

if TYPE_CHECKING:
    from oai_core.options import RequestOptions
    from oai_core.pages import AsyncPaginator, Page
    from oai_core.raw import async_raw, async_streaming, raw, streaming

    from ..components.group_deleted_resource import GroupDeletedResource
    from ..components.group_resource_with_success import GroupResourceWithSuccess
    from ..components.group_response import GroupResponse
    from ..params.admin_organization_groups_create_params import AdminOrganizationGroupsCreateParams
    from ..params.admin_organization_groups_list_params import AdminOrganizationGroupsListParams
    from ..params.admin_organization_groups_update_params import AdminOrganizationGroupsUpdateParams
    from .admin_organization_groups_roles import (
        AdminOrganizationGroupsRoles,
        AdminOrganizationGroupsRolesWithRawResponse,
        AdminOrganizationGroupsRolesWithStreamingResponse,
        AsyncAdminOrganizationGroupsRoles,
        AsyncAdminOrganizationGroupsRolesWithRawResponse,
        AsyncAdminOrganizationGroupsRolesWithStreamingResponse,
    )
    from .admin_organization_groups_users import (
        AdminOrganizationGroupsUsers,
        AdminOrganizationGroupsUsersWithRawResponse,
        AdminOrganizationGroupsUsersWithStreamingResponse,
        AsyncAdminOrganizationGroupsUsers,
        AsyncAdminOrganizationGroupsUsersWithRawResponse,
        AsyncAdminOrganizationGroupsUsersWithStreamingResponse,
    )


class AdminOrganizationGroups(Resource):
    """Groups of users that get roles together."""

    if TYPE_CHECKING:
        with_raw_response: AdminOrganizationGroupsWithRawResponse
        with_streaming_response: AdminOrganizationGroupsWithStreamingResponse
        roles: AdminOrganizationGroupsRoles
        users: AdminOrganizationGroupsUsers
    else:
        roles = subresource(
            "oai_admin.resources.admin_organization_groups_roles:AdminOrganizationGroupsRoles"
        )
        users = subresource(
            "oai_admin.resources.admin_organization_groups_users:AdminOrganizationGroupsUsers"
        )

    @method(LIST_GROUPS)
    def list(self, **params: Unpack[AdminOrganizationGroupsListParams]) -> Page[GroupResponse]:
        """Walk the groups of the organization.

        GET /organization/groups. Raises APIStatusError, APIConnectionError.
        """
        result: Page[GroupResponse] = self._list(LIST_GROUPS, params)
        return result

    @method(CREATE_GROUP)
    def create(self, **params: Unpack[AdminOrganizationGroupsCreateParams]) -> GroupResponse:
        """Make an empty group.

        POST /organization/groups. Raises APIStatusError, APIConnectionError.
        """
        result: GroupResponse = self._call(CREATE_GROUP, params)
        return result

    @method(RETRIEVE_GROUP)
    def retrieve(self, group_id: str, **params: Unpack[RequestOptions]) -> GroupResponse:
        """Read a group.

        GET /organization/groups/{group_id}. Raises APIStatusError, APIConnectionError.
        """
        result: GroupResponse = self._call(RETRIEVE_GROUP, params, path=(group_id,))
        return result

    @method(UPDATE_GROUP)
    def update(
        self, group_id: str, **params: Unpack[AdminOrganizationGroupsUpdateParams]
    ) -> GroupResourceWithSuccess:
        """Rename a group.

        POST /organization/groups/{group_id}. Raises APIStatusError, APIConnectionError.
        """
        result: GroupResourceWithSuccess = self._call(UPDATE_GROUP, params, path=(group_id,))
        return result

    @method(DELETE_GROUP)
    def delete(self, group_id: str, **params: Unpack[RequestOptions]) -> GroupDeletedResource:
        """Delete a group; its members stay in the organization.

        DELETE /organization/groups/{group_id}. Raises APIStatusError, APIConnectionError.
        """
        result: GroupDeletedResource = self._call(DELETE_GROUP, params, path=(group_id,))
        return result


class AsyncAdminOrganizationGroups(AsyncResource):
    """Groups of users that get roles together."""

    if TYPE_CHECKING:
        with_raw_response: AsyncAdminOrganizationGroupsWithRawResponse
        with_streaming_response: AsyncAdminOrganizationGroupsWithStreamingResponse
        roles: AsyncAdminOrganizationGroupsRoles
        users: AsyncAdminOrganizationGroupsUsers
    else:
        roles = subresource(
            "oai_admin.resources.admin_organization_groups_roles:AsyncAdminOrganizationGroupsRoles"
        )
        users = subresource(
            "oai_admin.resources.admin_organization_groups_users:AsyncAdminOrganizationGroupsUsers"
        )

    @method(LIST_GROUPS)
    def list(
        self, **params: Unpack[AdminOrganizationGroupsListParams]
    ) -> AsyncPaginator[GroupResponse]:
        """Walk the groups of the organization.

        GET /organization/groups. Raises APIStatusError, APIConnectionError.
        """
        result: AsyncPaginator[GroupResponse] = self._list(LIST_GROUPS, params)
        return result

    @method(CREATE_GROUP)
    async def create(self, **params: Unpack[AdminOrganizationGroupsCreateParams]) -> GroupResponse:
        """Make an empty group.

        POST /organization/groups. Raises APIStatusError, APIConnectionError.
        """
        result: GroupResponse = await self._call(CREATE_GROUP, params)
        return result

    @method(RETRIEVE_GROUP)
    async def retrieve(self, group_id: str, **params: Unpack[RequestOptions]) -> GroupResponse:
        """Read a group.

        GET /organization/groups/{group_id}. Raises APIStatusError, APIConnectionError.
        """
        result: GroupResponse = await self._call(RETRIEVE_GROUP, params, path=(group_id,))
        return result

    @method(UPDATE_GROUP)
    async def update(
        self, group_id: str, **params: Unpack[AdminOrganizationGroupsUpdateParams]
    ) -> GroupResourceWithSuccess:
        """Rename a group.

        POST /organization/groups/{group_id}. Raises APIStatusError, APIConnectionError.
        """
        result: GroupResourceWithSuccess = await self._call(UPDATE_GROUP, params, path=(group_id,))
        return result

    @method(DELETE_GROUP)
    async def delete(self, group_id: str, **params: Unpack[RequestOptions]) -> GroupDeletedResource:
        """Delete a group; its members stay in the organization.

        DELETE /organization/groups/{group_id}. Raises APIStatusError, APIConnectionError.
        """
        result: GroupDeletedResource = await self._call(DELETE_GROUP, params, path=(group_id,))
        return result


if TYPE_CHECKING:

    class AdminOrganizationGroupsWithRawResponse:
        def __init__(self, resource: AdminOrganizationGroups) -> None:
            self.list = raw(resource.list)
            self.create = raw(resource.create)
            self.retrieve = raw(resource.retrieve)
            self.update = raw(resource.update)
            self.delete = raw(resource.delete)
            self.roles = AdminOrganizationGroupsRolesWithRawResponse(resource.roles)
            self.users = AdminOrganizationGroupsUsersWithRawResponse(resource.users)

    class AdminOrganizationGroupsWithStreamingResponse:
        def __init__(self, resource: AdminOrganizationGroups) -> None:
            self.list = streaming(resource.list)
            self.create = streaming(resource.create)
            self.retrieve = streaming(resource.retrieve)
            self.update = streaming(resource.update)
            self.delete = streaming(resource.delete)
            self.roles = AdminOrganizationGroupsRolesWithStreamingResponse(resource.roles)
            self.users = AdminOrganizationGroupsUsersWithStreamingResponse(resource.users)

    class AsyncAdminOrganizationGroupsWithRawResponse:
        def __init__(self, resource: AsyncAdminOrganizationGroups) -> None:
            self.list = async_raw(resource.list)
            self.create = async_raw(resource.create)
            self.retrieve = async_raw(resource.retrieve)
            self.update = async_raw(resource.update)
            self.delete = async_raw(resource.delete)
            self.roles = AsyncAdminOrganizationGroupsRolesWithRawResponse(resource.roles)
            self.users = AsyncAdminOrganizationGroupsUsersWithRawResponse(resource.users)

    class AsyncAdminOrganizationGroupsWithStreamingResponse:
        def __init__(self, resource: AsyncAdminOrganizationGroups) -> None:
            self.list = async_streaming(resource.list)
            self.create = async_streaming(resource.create)
            self.retrieve = async_streaming(resource.retrieve)
            self.update = async_streaming(resource.update)
            self.delete = async_streaming(resource.delete)
            self.roles = AsyncAdminOrganizationGroupsRolesWithStreamingResponse(resource.roles)
            self.users = AsyncAdminOrganizationGroupsUsersWithStreamingResponse(resource.users)
