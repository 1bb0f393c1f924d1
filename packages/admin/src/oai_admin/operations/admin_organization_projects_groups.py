# Generated from the operations of admin.organization.projects.groups. Do not edit.
"""Operations of `admin.organization.projects.groups`."""

from __future__ import annotations

from oai_core.operations import Cursor, Operation

__all__ = [
    "ADD_PROJECT_GROUP",
    "LIST_PROJECT_GROUPS",
    "REMOVE_PROJECT_GROUP",
    "RETRIEVE_PROJECT_GROUP",
]

LIST_PROJECT_GROUPS = Operation(
    "list-project-groups",
    "GET",
    "/organization/projects/{project_id}/groups",
    scope="oai_admin.components",
    params="oai_admin.params:AdminOrganizationProjectsGroupsListParams",
    query={"limit": "limit", "after": "after", "order": "order"},
    result="ProjectGroupListResource",
    item="ProjectGroup",
    page=Cursor("after", "next"),
    auth="admin",
)

ADD_PROJECT_GROUP = Operation(
    "add-project-group",
    "POST",
    "/organization/projects/{project_id}/groups",
    scope="oai_admin.components",
    params="oai_admin.params:AdminOrganizationProjectsGroupsCreateParams",
    body=("group_id", "role"),
    required=("group_id", "role"),
    result="ProjectGroup",
    auth="admin",
)

RETRIEVE_PROJECT_GROUP = Operation(
    "retrieve-project-group",
    "GET",
    "/organization/projects/{project_id}/groups/{group_id}",
    scope="oai_admin.components",
    params="oai_admin.params:AdminOrganizationProjectsGroupsRetrieveParams",
    query={"group_type": "group_type"},
    result="ProjectGroup",
    auth="admin",
)

REMOVE_PROJECT_GROUP = Operation(
    "remove-project-group",
    "DELETE",
    "/organization/projects/{project_id}/groups/{group_id}",
    scope="oai_admin.components",
    params="oai_core.options:RequestOptions",
    result="ProjectGroupDeletedResource",
    auth="admin",
)
