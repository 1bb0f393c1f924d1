# Generated from the operations of admin.organization.users. Do not edit.
"""Operations of `admin.organization.users`."""

from __future__ import annotations

from oai_core.operations import Cursor, Operation

__all__ = ["DELETE_USER", "LIST_USERS", "MODIFY_USER", "RETRIEVE_USER"]

LIST_USERS = Operation(
    "list-users",
    "GET",
    "/organization/users",
    scope="oai_admin.components",
    params="oai_admin.params:AdminOrganizationUsersListParams",
    query={"limit": "limit", "after": "after", "emails": "emails"},
    result="UserListResponse",
    item="User",
    page=Cursor("after", "last_id"),
    auth="admin",
)

RETRIEVE_USER = Operation(
    "retrieve-user",
    "GET",
    "/organization/users/{user_id}",
    scope="oai_admin.components",
    params="oai_core.options:RequestOptions",
    result="User",
    auth="admin",
)

MODIFY_USER = Operation(
    "modify-user",
    "POST",
    "/organization/users/{user_id}",
    scope="oai_admin.components",
    params="oai_admin.params:AdminOrganizationUsersUpdateParams",
    body=("role", "role_id", "technical_level", "developer_persona"),
    result="User",
    auth="admin",
)

DELETE_USER = Operation(
    "delete-user",
    "DELETE",
    "/organization/users/{user_id}",
    scope="oai_admin.components",
    params="oai_core.options:RequestOptions",
    result="UserDeleteResponse",
    auth="admin",
)
