# Generated from the resource admin.organization.invites. Do not edit.
"""Invitations into the organization, sent by mail."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from oai_core.resources import AsyncResource, Resource, method

from ..operations.admin_organization_invites import (
    DELETE_INVITE,
    INVITE_USER,
    LIST_INVITES,
    RETRIEVE_INVITE,
)

if TYPE_CHECKING:
    from oai_core.options import RequestOptions
    from oai_core.pages import AsyncPaginator, Page
    from oai_core.raw import async_raw, async_streaming, raw, streaming

    from ..components.invite import Invite
    from ..components.invite_delete_response import InviteDeleteResponse
    from ..params.admin_organization_invites_create_params import (
        AdminOrganizationInvitesCreateParams,
    )
    from ..params.admin_organization_invites_list_params import AdminOrganizationInvitesListParams


class AdminOrganizationInvites(Resource):
    """Invitations into the organization, sent by mail."""

    if TYPE_CHECKING:
        with_raw_response: AdminOrganizationInvitesWithRawResponse
        with_streaming_response: AdminOrganizationInvitesWithStreamingResponse

    @method(LIST_INVITES)
    def list(self, **params: Unpack[AdminOrganizationInvitesListParams]) -> Page[Invite]:
        """Walk the invites, whether pending, accepted or expired.

        GET /organization/invites. Raises APIStatusError, APIConnectionError.
        """
        result: Page[Invite] = self._list(LIST_INVITES, params)
        return result

    @method(INVITE_USER)
    def create(self, **params: Unpack[AdminOrganizationInvitesCreateParams]) -> Invite:
        """Invite an address; it has access once the invite is accepted.

        POST /organization/invites. Raises APIStatusError, APIConnectionError.
        """
        result: Invite = self._call(INVITE_USER, params)
        return result

    @method(RETRIEVE_INVITE)
    def retrieve(self, invite_id: str, **params: Unpack[RequestOptions]) -> Invite:
        """Read an invite and its status.

        GET /organization/invites/{invite_id}. Raises APIStatusError, APIConnectionError.
        """
        result: Invite = self._call(RETRIEVE_INVITE, params, path=(invite_id,))
        return result

    @method(DELETE_INVITE)
    def delete(self, invite_id: str, **params: Unpack[RequestOptions]) -> InviteDeleteResponse:
        """Withdraw an invite that nobody has accepted yet.

        DELETE /organization/invites/{invite_id}. Raises APIStatusError, APIConnectionError.
        """
        result: InviteDeleteResponse = self._call(DELETE_INVITE, params, path=(invite_id,))
        return result


class AsyncAdminOrganizationInvites(AsyncResource):
    """Invitations into the organization, sent by mail."""

    if TYPE_CHECKING:
        with_raw_response: AsyncAdminOrganizationInvitesWithRawResponse
        with_streaming_response: AsyncAdminOrganizationInvitesWithStreamingResponse

    @method(LIST_INVITES)
    def list(self, **params: Unpack[AdminOrganizationInvitesListParams]) -> AsyncPaginator[Invite]:
        """Walk the invites, whether pending, accepted or expired.

        GET /organization/invites. Raises APIStatusError, APIConnectionError.
        """
        result: AsyncPaginator[Invite] = self._list(LIST_INVITES, params)
        return result

    @method(INVITE_USER)
    async def create(self, **params: Unpack[AdminOrganizationInvitesCreateParams]) -> Invite:
        """Invite an address; it has access once the invite is accepted.

        POST /organization/invites. Raises APIStatusError, APIConnectionError.
        """
        result: Invite = await self._call(INVITE_USER, params)
        return result

    @method(RETRIEVE_INVITE)
    async def retrieve(self, invite_id: str, **params: Unpack[RequestOptions]) -> Invite:
        """Read an invite and its status.

        GET /organization/invites/{invite_id}. Raises APIStatusError, APIConnectionError.
        """
        result: Invite = await self._call(RETRIEVE_INVITE, params, path=(invite_id,))
        return result

    @method(DELETE_INVITE)
    async def delete(
        self, invite_id: str, **params: Unpack[RequestOptions]
    ) -> InviteDeleteResponse:
        """Withdraw an invite that nobody has accepted yet.

        DELETE /organization/invites/{invite_id}. Raises APIStatusError, APIConnectionError.
        """
        result: InviteDeleteResponse = await self._call(DELETE_INVITE, params, path=(invite_id,))
        return result


if TYPE_CHECKING:

    class AdminOrganizationInvitesWithRawResponse:
        def __init__(self, resource: AdminOrganizationInvites) -> None:
            self.list = raw(resource.list)
            self.create = raw(resource.create)
            self.retrieve = raw(resource.retrieve)
            self.delete = raw(resource.delete)

    class AdminOrganizationInvitesWithStreamingResponse:
        def __init__(self, resource: AdminOrganizationInvites) -> None:
            self.list = streaming(resource.list)
            self.create = streaming(resource.create)
            self.retrieve = streaming(resource.retrieve)
            self.delete = streaming(resource.delete)

    class AsyncAdminOrganizationInvitesWithRawResponse:
        def __init__(self, resource: AsyncAdminOrganizationInvites) -> None:
            self.list = async_raw(resource.list)
            self.create = async_raw(resource.create)
            self.retrieve = async_raw(resource.retrieve)
            self.delete = async_raw(resource.delete)

    class AsyncAdminOrganizationInvitesWithStreamingResponse:
        def __init__(self, resource: AsyncAdminOrganizationInvites) -> None:
            self.list = async_streaming(resource.list)
            self.create = async_streaming(resource.create)
            self.retrieve = async_streaming(resource.retrieve)
            self.delete = async_streaming(resource.delete)
