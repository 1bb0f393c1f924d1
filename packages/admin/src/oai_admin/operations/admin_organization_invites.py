# Generated from the operations of admin.organization.invites. Do not edit.
"""Operations of `admin.organization.invites`."""

from __future__ import annotations

from oai_core.operations import Cursor, Operation

__all__ = ["DELETE_INVITE", "INVITE_USER", "LIST_INVITES", "RETRIEVE_INVITE"]

LIST_INVITES = Operation(
    "list-invites",
    "GET",
    "/organization/invites",
    scope="oai_admin.components",
    params="oai_admin.params:AdminOrganizationInvitesListParams",
    query={"limit": "limit", "after": "after"},
    result="InviteListResponse",
    item="Invite",
    page=Cursor("after", "last_id"),
    auth="admin",
)

INVITE_USER = Operation(
    "inviteUser",
    "POST",
    "/organization/invites",
    scope="oai_admin.components",
    params="oai_admin.params:AdminOrganizationInvitesCreateParams",
    body=("email", "role", "projects"),
    required=("email", "role"),
    result="Invite",
    auth="admin",
)

RETRIEVE_INVITE = Operation(
    "retrieve-invite",
    "GET",
    "/organization/invites/{invite_id}",
    scope="oai_admin.components",
    params="oai_core.options:RequestOptions",
    result="Invite",
    auth="admin",
)

DELETE_INVITE = Operation(
    "delete-invite",
    "DELETE",
    "/organization/invites/{invite_id}",
    scope="oai_admin.components",
    params="oai_core.options:RequestOptions",
    result="InviteDeleteResponse",
    auth="admin",
)
