# Generated from the resource admin.organization.groups.users. Do not edit.
"""The members of a group."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from oai_core.resources import AsyncResource, Resource, method

from ..operations.admin_organization_groups_users import (
    ADD_GROUP_USER,
    LIST_GROUP_USERS,
    REMOVE_GROUP_USER,
    RETRIEVE_GROUP_USER,
)

if TYPE_CHECKING:
    from oai_core.options import RequestOptions
    from oai_core.pages import AsyncPaginator, Page
    from oai_core.raw import async_raw, async_streaming, raw, streaming

    from ..components.group_member_user import GroupMemberUser
    from ..components.group_user import GroupUser
    from ..components.group_user_assignment import GroupUserAssignment
    from ..components.group_user_deleted_resource import GroupUserDeletedResource
    from ..params.admin_organization_groups_users_create_params import (
        AdminOrganizationGroupsUsersCreateParams,
    )
    from ..params.admin_organization_groups_users_list_params import (
        AdminOrganizationGroupsUsersListParams,
    )


class AdminOrganizationGroupsUsers(Resource):
    """The members of a group."""

    if TYPE_CHECKING:
        with_raw_response: AdminOrganizationGroupsUsersWithRawResponse
        with_streaming_response: AdminOrganizationGroupsUsersWithStreamingResponse

    @method(LIST_GROUP_USERS)
    def list(
        self, group_id: str, **params: Unpack[AdminOrganizationGroupsUsersListParams]
    ) -> Page[GroupUser]:
        """Walk the members of a group.

        GET /organization/groups/{group_id}/users. Raises APIStatusError, APIConnectionError.
        """
        result: Page[GroupUser] = self._list(LIST_GROUP_USERS, params, path=(group_id,))
        return result

    @method(ADD_GROUP_USER)
    def create(
        self, group_id: str, **params: Unpack[AdminOrganizationGroupsUsersCreateParams]
    ) -> GroupUserAssignment:
        """Put a user of the organization into a group.

        POST /organization/groups/{group_id}/users. Raises APIStatusError, APIConnectionError.
        """
        result: GroupUserAssignment = self._call(ADD_GROUP_USER, params, path=(group_id,))
        return result

    @method(RETRIEVE_GROUP_USER)
    def retrieve(
        self, user_id: str, *, group_id: str, **params: Unpack[RequestOptions]
    ) -> GroupMemberUser:
        """Read one member of a group.

        GET /organization/groups/{group_id}/users/{user_id}. Raises APIStatusError, APIConnectionError.
        """
        result: GroupMemberUser = self._call(RETRIEVE_GROUP_USER, params, path=(group_id, user_id))
        return result

    @method(REMOVE_GROUP_USER)
    def delete(
        self, user_id: str, *, group_id: str, **params: Unpack[RequestOptions]
    ) -> GroupUserDeletedResource:
        """Take a user out of a group; the user stays in the organization.

        DELETE /organization/groups/{group_id}/users/{user_id}. Raises APIStatusError, APIConnectionError.
        """
        result: GroupUserDeletedResource = self._call(
            REMOVE_GROUP_USER, params, path=(group_id, user_id)
        )
        return result


class AsyncAdminOrganizationGroupsUsers(AsyncResource):
    """The members of a group."""

    if TYPE_CHECKING:
        with_raw_response: AsyncAdminOrganizationGroupsUsersWithRawResponse
        with_streaming_response: AsyncAdminOrganizationGroupsUsersWithStreamingResponse

    @method(LIST_GROUP_USERS)
    def list(
        self, group_id: str, **params: Unpack[AdminOrganizationGroupsUsersListParams]
    ) -> AsyncPaginator[GroupUser]:
        """Walk the members of a group.

        GET /organization/groups/{group_id}/users. Raises APIStatusError, APIConnectionError.
        """
        result: AsyncPaginator[GroupUser] = self._list(LIST_GROUP_USERS, params, path=(group_id,))
        return result

    @method(ADD_GROUP_USER)
    async def create(
        self, group_id: str, **params: Unpack[AdminOrganizationGroupsUsersCreateParams]
    ) -> GroupUserAssignment:
        """Put a user of the organization into a group.

        POST /organization/groups/{group_id}/users. Raises APIStatusError, APIConnectionError.
        """
        result: GroupUserAssignment = await self._call(ADD_GROUP_USER, params, path=(group_id,))
        return result

    @method(RETRIEVE_GROUP_USER)
    async def retrieve(
        self, user_id: str, *, group_id: str, **params: Unpack[RequestOptions]
    ) -> GroupMemberUser:
        """Read one member of a group.

        GET /organization/groups/{group_id}/users/{user_id}. Raises APIStatusError, APIConnectionError.
        """
        result: GroupMemberUser = await self._call(
            RETRIEVE_GROUP_USER, params, path=(group_id, user_id)
        )
        return result

    @method(REMOVE_GROUP_USER)
    async def delete(
        self, user_id: str, *, group_id: str, **params: Unpack[RequestOptions]
    ) -> GroupUserDeletedResource:
        """Take a user out of a group; the user stays in the organization.

        DELETE /organization/groups/{group_id}/users/{user_id}. Raises APIStatusError, APIConnectionError.
        """
        result: GroupUserDeletedResource = await self._call(
            REMOVE_GROUP_USER, params, path=(group_id, user_id)
        )
        return result


if TYPE_CHECKING:

    class AdminOrganizationGroupsUsersWithRawResponse:
        def __init__(self, resource: AdminOrganizationGroupsUsers) -> None:
            self.list = raw(resource.list)
            self.create = raw(resource.create)
            self.retrieve = raw(resource.retrieve)
            self.delete = raw(resource.delete)

    class AdminOrganizationGroupsUsersWithStreamingResponse:
        def __init__(self, resource: AdminOrganizationGroupsUsers) -> None:
            self.list = streaming(resource.list)
            self.create = streaming(resource.create)
            self.retrieve = streaming(resource.retrieve)
            self.delete = streaming(resource.delete)

    class AsyncAdminOrganizationGroupsUsersWithRawResponse:
        def __init__(self, resource: AsyncAdminOrganizationGroupsUsers) -> None:
            self.list = async_raw(resource.list)
            self.create = async_raw(resource.create)
            self.retrieve = async_raw(resource.retrieve)
            self.delete = async_raw(resource.delete)

    class AsyncAdminOrganizationGroupsUsersWithStreamingResponse:
        def __init__(self, resource: AsyncAdminOrganizationGroupsUsers) -> None:
            self.list = async_streaming(resource.list)
            self.create = async_streaming(resource.create)
            self.retrieve = async_streaming(resource.retrieve)
            self.delete = async_streaming(resource.delete)
