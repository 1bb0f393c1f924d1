# Generated from the operations of admin.organization.projects.groups.roles. Do not edit.
"""Operations of `admin.organization.projects.groups.roles`."""

from __future__ import annotations

from oai_core.operations import Cursor, Operation

__all__ = [
    "ASSIGN_PROJECT_GROUP_ROLE",
    "LIST_PROJECT_GROUP_ROLE_ASSIGNMENTS",
    "RETRIEVE_PROJECT_GROUP_ROLE",
    "UNASSIGN_PROJECT_GROUP_ROLE",
]

LIST_PROJECT_GROUP_ROLE_ASSIGNMENTS = Operation(
    "list-project-group-role-assignments",
    "GET",
    "/projects/{project_id}/groups/{group_id}/roles",
    scope="oai_admin.components",
    params="oai_admin.params:AdminOrganizationProjectsGroupsRolesListParams",
    query={"limit": "limit", "after": "after", "order": "order"},
    result="RoleListResource",
    item="AssignedRoleDetails",
    page=Cursor("after", "next"),
    auth="admin",
)

ASSIGN_PROJECT_GROUP_ROLE = Operation(
    "assign-project-group-role",
    "POST",
    "/projects/{project_id}/groups/{group_id}/roles",
    scope="oai_admin.components",
    params="oai_admin.params:AdminOrganizationProjectsGroupsRolesCreateParams",
    body=("role_id",),
    required=("role_id",),
    result="GroupRoleAssignment",
    auth="admin",
)

RETRIEVE_PROJECT_GROUP_ROLE = Operation(
    "retrieve-project-group-role",
    "GET",
    "/projects/{project_id}/groups/{group_id}/roles/{role_id}",
    scope="oai_admin.components",
    params="oai_core.options:RequestOptions",
    result="AssignedRoleDetails",
    auth="admin",
)

UNASSIGN_PROJECT_GROUP_ROLE = Operation(
    "unassign-project-group-role",
    "DELETE",
    "/projects/{project_id}/groups/{group_id}/roles/{role_id}",
    scope="oai_admin.components",
    params="oai_core.options:RequestOptions",
    result="DeletedRoleAssignmentResource",
    auth="admin",
)
