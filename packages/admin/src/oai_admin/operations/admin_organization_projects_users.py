# Generated from the operations of admin.organization.projects.users. Do not edit.
"""Operations of `admin.organization.projects.users`."""

from __future__ import annotations

from oai_core.operations import Cursor, Operation

__all__ = [
    "CREATE_PROJECT_USER",
    "DELETE_PROJECT_USER",
    "LIST_PROJECT_USERS",
    "MODIFY_PROJECT_USER",
    "RETRIEVE_PROJECT_USER",
]

LIST_PROJECT_USERS = Operation(
    "list-project-users",
    "GET",
    "/organization/projects/{project_id}/users",
    scope="oai_admin.components",
    params="oai_admin.params:AdminOrganizationProjectsUsersListParams",
    query={"limit": "limit", "after": "after"},
    result="ProjectUserListResponse",
    item="ProjectUser",
    page=Cursor("after", "last_id"),
    auth="admin",
)

CREATE_PROJECT_USER = Operation(
    "create-project-user",
    "POST",
    "/organization/projects/{project_id}/users",
    scope="oai_admin.components",
    params="oai_admin.params:AdminOrganizationProjectsUsersCreateParams",
    body=("user_id", "email", "role"),
    required=("role",),
    result="ProjectUser",
    auth="admin",
)

RETRIEVE_PROJECT_USER = Operation(
    "retrieve-project-user",
    "GET",
    "/organization/projects/{project_id}/users/{user_id}",
    scope="oai_admin.components",
    params="oai_core.options:RequestOptions",
    result="ProjectUser",
    auth="admin",
)

MODIFY_PROJECT_USER = Operation(
    "modify-project-user",
    "POST",
    "/organization/projects/{project_id}/users/{user_id}",
    scope="oai_admin.components",
    params="oai_admin.params:AdminOrganizationProjectsUsersUpdateParams",
    body=("role",),
    result="ProjectUser",
    auth="admin",
)

DELETE_PROJECT_USER = Operation(
    "delete-project-user",
    "DELETE",
    "/organization/projects/{project_id}/users/{user_id}",
    scope="oai_admin.components",
    params="oai_core.options:RequestOptions",
    result="ProjectUserDeleteResponse",
    auth="admin",
)
