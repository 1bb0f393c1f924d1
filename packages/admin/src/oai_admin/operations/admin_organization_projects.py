# Generated from the operations of admin.organization.projects. Do not edit.
"""Operations of `admin.organization.projects`."""

from __future__ import annotations

from oai_core.operations import Cursor, Operation

__all__ = [
    "ARCHIVE_PROJECT",
    "CREATE_PROJECT",
    "LIST_PROJECTS",
    "MODIFY_PROJECT",
    "RETRIEVE_PROJECT",
]

LIST_PROJECTS = Operation(
    "list-projects",
    "GET",
    "/organization/projects",
    scope="oai_admin.components",
    params="oai_admin.params:AdminOrganizationProjectsListParams",
    query={"limit": "limit", "after": "after", "include_archived": "include_archived"},
    result="ProjectListResponse",
    item="Project",
    page=Cursor("after", "last_id"),
    auth="admin",
)

CREATE_PROJECT = Operation(
    "create-project",
    "POST",
    "/organization/projects",
    scope="oai_admin.components",
    params="oai_admin.params:AdminOrganizationProjectsCreateParams",
    body=("name", "residency", "external_key_id", "geography"),
    required=("name",),
    result="Project",
    auth="admin",
)

RETRIEVE_PROJECT = Operation(
    "retrieve-project",
    "GET",
    "/organization/projects/{project_id}",
    scope="oai_admin.components",
    params="oai_core.options:RequestOptions",
    result="Project",
    auth="admin",
)

MODIFY_PROJECT = Operation(
    "modify-project",
    "POST",
    "/organization/projects/{project_id}",
    scope="oai_admin.components",
    params="oai_admin.params:AdminOrganizationProjectsUpdateParams",
    body=("name", "external_key_id", "geography"),
    result="Project",
    auth="admin",
)

ARCHIVE_PROJECT = Operation(
    "archive-project",
    "POST",
    "/organization/projects/{project_id}/archive",
    scope="oai_admin.components",
    params="oai_core.options:RequestOptions",
    result="Project",
    auth="admin",
)
