# Generated from the operations of admin.organization.groups.roles. Do not edit.
"""Operations of `admin.organization.groups.roles`."""

from __future__ import annotations

from oai_core.operations import Cursor, Operation

__all__ = [
    "ASSIGN_GROUP_ROLE",
    "LIST_GROUP_ROLE_ASSIGNMENTS",
    "RETRIEVE_GROUP_ROLE",
    "UNASSIGN_GROUP_ROLE",
]

LIST_GROUP_ROLE_ASSIGNMENTS = Operation(
    "list-group-role-assignments",
    "GET",
    "/organization/groups/{group_id}/roles",
    scope="oai_admin.components",
    params="oai_admin.params:AdminOrganizationGroupsRolesListParams",
    query={"limit": "limit", "after": "after", "order": "order"},
    result="RoleListResource",
    item="AssignedRoleDetails",
    page=Cursor("after", "next"),
    auth="admin",
)

ASSIGN_GROUP_ROLE = Operation(
    "assign-group-role",
    "POST",
    "/organization/groups/{group_id}/roles",
    scope="oai_admin.components",
    params="oai_admin.params:AdminOrganizationGroupsRolesCreateParams",
    body=("role_id",),
    required=("role_id",),
    result="GroupRoleAssignment",
    auth="admin",
)

RETRIEVE_GROUP_ROLE = Operation(
    "retrieve-group-role",
    "GET",
    "/organization/groups/{group_id}/roles/{role_id}",
    scope="oai_admin.components",
    params="oai_core.options:RequestOptions",
    result="AssignedRoleDetails",
    auth="admin",
)

UNASSIGN_GROUP_ROLE = Operation(
    "unassign-group-role",
    "DELETE",
    "/organization/groups/{group_id}/roles/{role_id}",
    scope="oai_admin.components",
    params="oai_core.options:RequestOptions",
    result="DeletedRoleAssignmentResource",
    auth="admin",
)
