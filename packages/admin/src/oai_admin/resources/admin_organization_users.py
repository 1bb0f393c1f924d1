# Generated from the resource admin.organization.users. Do not edit.
"""People in the organization."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from oai_core.resources import AsyncResource, Resource, method, subresource

from ..operations.admin_organization_users import (
    DELETE_USER,
    LIST_USERS,
    MODIFY_USER,
    RETRIEVE_USER,
)

if TYPE_CHECKING:
    from oai_core.options import RequestOptions
    from oai_core.pages import AsyncPaginator, Page
    from oai_core.raw import async_raw, async_streaming, raw, streaming

    from ..components.user import User
    from ..components.user_delete_response import UserDeleteResponse
    from ..params.admin_organization_users_list_params import AdminOrganizationUsersListParams
    from ..params.admin_organization_users_update_params import AdminOrganizationUsersUpdateParams
    from .admin_organization_users_roles import (
        AdminOrganizationUsersRoles,
        AdminOrganizationUsersRolesWithRawResponse,
        AdminOrganizationUsersRolesWithStreamingResponse,
        AsyncAdminOrganizationUsersRoles,
        AsyncAdminOrganizationUsersRolesWithRawResponse,
        AsyncAdminOrganizationUsersRolesWithStreamingResponse,
    )


class AdminOrganizationUsers(Resource):
    """People in the organization."""

    if TYPE_CHECKING:
        with_raw_response: AdminOrganizationUsersWithRawResponse
        with_streaming_response: AdminOrganizationUsersWithStreamingResponse
        roles: AdminOrganizationUsersRoles
    else:
        roles = subresource(
            "oai_admin.resources.admin_organization_users_roles:AdminOrganizationUsersRoles"
        )

    @method(LIST_USERS)
    def list(self, **params: Unpack[AdminOrganizationUsersListParams]) -> Page[User]:
        """Walk the users of the organization, or those with given mail addresses.

        GET /organization/users. Raises APIStatusError, APIConnectionError.
        """
        result: Page[User] = self._list(LIST_USERS, params)
        return result

    @method(RETRIEVE_USER)
    def retrieve(self, user_id: str, **params: Unpack[RequestOptions]) -> User:
        """Read a user.

        GET /organization/users/{user_id}. Raises APIStatusError, APIConnectionError.
        """
        result: User = self._call(RETRIEVE_USER, params, path=(user_id,))
        return result

    @method(MODIFY_USER)
    def update(self, user_id: str, **params: Unpack[AdminOrganizationUsersUpdateParams]) -> User:
        """Change the role of a user, or what is noted about them.

        POST /organization/users/{user_id}. Raises APIStatusError, APIConnectionError.
        """
        result: User = self._call(MODIFY_USER, params, path=(user_id,))
        return result

    @method(DELETE_USER)
    def delete(self, user_id: str, **params: Unpack[RequestOptions]) -> UserDeleteResponse:
        """Take a user out of the organization.

        DELETE /organization/users/{user_id}. Raises APIStatusError, APIConnectionError.
        """
        result: UserDeleteResponse = self._call(DELETE_USER, params, path=(user_id,))
        return result


class AsyncAdminOrganizationUsers(AsyncResource):
    """People in the organization."""

    if TYPE_CHECKING:
        with_raw_response: AsyncAdminOrganizationUsersWithRawResponse
        with_streaming_response: AsyncAdminOrganizationUsersWithStreamingResponse
        roles: AsyncAdminOrganizationUsersRoles
    else:
        roles = subresource(
            "oai_admin.resources.admin_organization_users_roles:AsyncAdminOrganizationUsersRoles"
        )

    @method(LIST_USERS)
    def list(self, **params: Unpack[AdminOrganizationUsersListParams]) -> AsyncPaginator[User]:
        """Walk the users of the organization, or those with given mail addresses.

        GET /organization/users. Raises APIStatusError, APIConnectionError.
        """
        result: AsyncPaginator[User] = self._list(LIST_USERS, params)
        return result

    @method(RETRIEVE_USER)
    async def retrieve(self, user_id: str, **params: Unpack[RequestOptions]) -> User:
        """Read a user.

        GET /organization/users/{user_id}. Raises APIStatusError, APIConnectionError.
        """
        result: User = await self._call(RETRIEVE_USER, params, path=(user_id,))
        return result

    @method(MODIFY_USER)
    async def update(
        self, user_id: str, **params: Unpack[AdminOrganizationUsersUpdateParams]
    ) -> User:
        """Change the role of a user, or what is noted about them.

        POST /organization/users/{user_id}. Raises APIStatusError, APIConnectionError.
        """
        result: User = await self._call(MODIFY_USER, params, path=(user_id,))
        return result

    @method(DELETE_USER)
    async def delete(self, user_id: str, **params: Unpack[RequestOptions]) -> UserDeleteResponse:
        """Take a user out of the organization.

        DELETE /organization/users/{user_id}. Raises APIStatusError, APIConnectionError.
        """
        result: UserDeleteResponse = await self._call(DELETE_USER, params, path=(user_id,))
        return result


if TYPE_CHECKING:

    class AdminOrganizationUsersWithRawResponse:
        def __init__(self, resource: AdminOrganizationUsers) -> None:
            self.list = raw(resource.list)
            self.retrieve = raw(resource.retrieve)
            self.update = raw(resource.update)
            self.delete = raw(resource.delete)
            self.roles = AdminOrganizationUsersRolesWithRawResponse(resource.roles)

    class AdminOrganizationUsersWithStreamingResponse:
        def __init__(self, resource: AdminOrganizationUsers) -> None:
            self.list = streaming(resource.list)
            self.retrieve = streaming(resource.retrieve)
            self.update = streaming(resource.update)
            self.delete = streaming(resource.delete)
            self.roles = AdminOrganizationUsersRolesWithStreamingResponse(resource.roles)

    class AsyncAdminOrganizationUsersWithRawResponse:
        def __init__(self, resource: AsyncAdminOrganizationUsers) -> None:
            self.list = async_raw(resource.list)
            self.retrieve = async_raw(resource.retrieve)
            self.update = async_raw(resource.update)
            self.delete = async_raw(resource.delete)
            self.roles = AsyncAdminOrganizationUsersRolesWithRawResponse(resource.roles)

    class AsyncAdminOrganizationUsersWithStreamingResponse:
        def __init__(self, resource: AsyncAdminOrganizationUsers) -> None:
            self.list = async_streaming(resource.list)
            self.retrieve = async_streaming(resource.retrieve)
            self.update = async_streaming(resource.update)
            self.delete = async_streaming(resource.delete)
            self.roles = AsyncAdminOrganizationUsersRolesWithStreamingResponse(resource.roles)
