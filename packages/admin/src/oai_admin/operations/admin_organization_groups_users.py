# Generated from the operations of admin.organization.groups.users. Do not edit.
"""Operations of `admin.organization.groups.users`."""

from __future__ import annotations

from oai_core.operations import Cursor, Operation

__all__ = ["ADD_GROUP_USER", "LIST_GROUP_USERS", "REMOVE_GROUP_USER", "RETRIEVE_GROUP_USER"]

LIST_GROUP_USERS = Operation(
    "list-group-users",
    "GET",
    "/organization/groups/{group_id}/users",
    scope="oai_admin.components",
    params="oai_admin.params:AdminOrganizationGroupsUsersListParams",
    query={"limit": "limit", "after": "after", "order": "order"},
    result="UserListResource",
    item="GroupUser",
    page=Cursor("after", "next"),
    auth="admin",
)

ADD_GROUP_USER = Operation(
    "add-group-user",
    "POST",
    "/organization/groups/{group_id}/users",
    scope="oai_admin.components",
    params="oai_admin.params:AdminOrganizationGroupsUsersCreateParams",
    body=("user_id",),
    required=("user_id",),
    result="GroupUserAssignment",
    auth="admin",
)

RETRIEVE_GROUP_USER = Operation(
    "retrieve-group-user",
    "GET",
    "/organization/groups/{group_id}/users/{user_id}",
    scope="oai_admin.components",
    params="oai_core.options:RequestOptions",
    result="GroupMemberUser",
    auth="admin",
)

REMOVE_GROUP_USER = Operation(
    "remove-group-user",
    "DELETE",
    "/organization/groups/{group_id}/users/{user_id}",
    scope="oai_admin.components",
    params="oai_core.options:RequestOptions",
    result="GroupUserDeletedResource",
    auth="admin",
)
