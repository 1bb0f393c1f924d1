# Generated from the operations of admin.organization.projects.roles. Do not edit.
"""Operations of `admin.organization.projects.roles`."""

from __future__ import annotations

from oai_core.operations import Cursor, Operation

__all__ = [
    "CREATE_PROJECT_ROLE",
    "DELETE_PROJECT_ROLE",
    "LIST_PROJECT_ROLES",
    "RETRIEVE_PROJECT_ROLE",
    "UPDATE_PROJECT_ROLE",
]

LIST_PROJECT_ROLES = Operation(
    "list-project-roles",
    "GET",
    "/projects/{project_id}/roles",
    scope="oai_admin.components",
    params="oai_admin.params:AdminOrganizationProjectsRolesListParams",
    query={"limit": "limit", "after": "after", "order": "order"},
    result="PublicRoleListResource",
    item="Role",
    page=Cursor("after", "next"),
    auth="admin",
)

CREATE_PROJECT_ROLE = Operation(
    "create-project-role",
    "POST",
    "/projects/{project_id}/roles",
    scope="oai_admin.components",
    params="oai_admin.params:AdminOrganizationProjectsRolesCreateParams",
    body=("role_name", "permissions", "description"),
    required=("role_name", "permissions"),
    result="Role",
    auth="admin",
)

RETRIEVE_PROJECT_ROLE = Operation(
    "retrieve-project-role",
    "GET",
    "/projects/{project_id}/roles/{role_id}",
    scope="oai_admin.components",
    params="oai_core.options:RequestOptions",
    result="Role",
    auth="admin",
)

UPDATE_PROJECT_ROLE = Operation(
    "update-project-role",
    "POST",
    "/projects/{project_id}/roles/{role_id}",
    scope="oai_admin.components",
    params="oai_admin.params:AdminOrganizationProjectsRolesUpdateParams",
    body=("permissions", "description", "role_name"),
    result="Role",
    auth="admin",
)

DELETE_PROJECT_ROLE = Operation(
    "delete-project-role",
    "DELETE",
    "/projects/{project_id}/roles/{role_id}",
    scope="oai_admin.components",
    params="oai_core.options:RequestOptions",
    result="RoleDeletedResource",
    auth="admin",
)
