# Generated from the operations of admin.organization.projects.users.roles. Do not edit.
"""Operations of `admin.organization.projects.users.roles`."""

from __future__ import annotations

from oai_core.operations import Cursor, Operation

__all__ = [
    "ASSIGN_PROJECT_USER_ROLE",
    "LIST_PROJECT_USER_ROLE_ASSIGNMENTS",
    "RETRIEVE_PROJECT_USER_ROLE",
    "UNASSIGN_PROJECT_USER_ROLE",
]

LIST_PROJECT_USER_ROLE_ASSIGNMENTS = Operation(
    "list-project-user-role-assignments",
    "GET",
    "/projects/{project_id}/users/{user_id}/roles",
    scope="oai_admin.components",
    params="oai_admin.params:AdminOrganizationProjectsUsersRolesListParams",
    query={"limit": "limit", "after": "after", "order": "order"},
    result="RoleListResource",
    item="AssignedRoleDetails",
    page=Cursor("after", "next"),
    auth="admin",
)

ASSIGN_PROJECT_USER_ROLE = Operation(
    "assign-project-user-role",
    "POST",
    "/projects/{project_id}/users/{user_id}/roles",
    scope="oai_admin.components",
    params="oai_admin.params:AdminOrganizationProjectsUsersRolesCreateParams",
    body=("role_id",),
    required=("role_id",),
    result="UserRoleAssignment",
    auth="admin",
)

RETRIEVE_PROJECT_USER_ROLE = Operation(
    "retrieve-project-user-role",
    "GET",
    "/projects/{project_id}/users/{user_id}/roles/{role_id}",
    scope="oai_admin.components",
    params="oai_core.options:RequestOptions",
    result="AssignedRoleDetails",
    auth="admin",
)

UNASSIGN_PROJECT_USER_ROLE = Operation(
    "unassign-project-user-role",
    "DELETE",
    "/projects/{project_id}/users/{user_id}/roles/{role_id}",
    scope="oai_admin.components",
    params="oai_core.options:RequestOptions",
    result="DeletedRoleAssignmentResource",
    auth="admin",
)
