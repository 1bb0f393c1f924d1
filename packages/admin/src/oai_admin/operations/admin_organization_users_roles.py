# Generated from the operations of admin.organization.users.roles. Do not edit.
"""Operations of `admin.organization.users.roles`."""

from __future__ import annotations

from oai_core.operations import Cursor, Operation

__all__ = [
    "ASSIGN_USER_ROLE",
    "LIST_USER_ROLE_ASSIGNMENTS",
    "RETRIEVE_USER_ROLE",
    "UNASSIGN_USER_ROLE",
]

LIST_USER_ROLE_ASSIGNMENTS = Operation(
    "list-user-role-assignments",
    "GET",
    "/organization/users/{user_id}/roles",
    scope="oai_admin.components",
    params="oai_admin.params:AdminOrganizationUsersRolesListParams",
    query={"limit": "limit", "after": "after", "order": "order"},
    result="RoleListResource",
    item="AssignedRoleDetails",
    page=Cursor("after", "next"),
    auth="admin",
)

ASSIGN_USER_ROLE = Operation(
    "assign-user-role",
    "POST",
    "/organization/users/{user_id}/roles",
    scope="oai_admin.components",
    params="oai_admin.params:AdminOrganizationUsersRolesCreateParams",
    body=("role_id",),
    required=("role_id",),
    result="UserRoleAssignment",
    auth="admin",
)

RETRIEVE_USER_ROLE = Operation(
    "retrieve-user-role",
    "GET",
    "/organization/users/{user_id}/roles/{role_id}",
    scope="oai_admin.components",
    params="oai_core.options:RequestOptions",
    result="AssignedRoleDetails",
    auth="admin",
)

UNASSIGN_USER_ROLE = Operation(
    "unassign-user-role",
    "DELETE",
    "/organization/users/{user_id}/roles/{role_id}",
    scope="oai_admin.components",
    params="oai_core.options:RequestOptions",
    result="DeletedRoleAssignmentResource",
    auth="admin",
)
