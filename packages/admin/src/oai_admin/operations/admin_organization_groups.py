# Generated from the operations of admin.organization.groups. Do not edit.
"""Operations of `admin.organization.groups`."""

from __future__ import annotations

from oai_core.operations import Cursor, Operation

__all__ = ["CREATE_GROUP", "DELETE_GROUP", "LIST_GROUPS", "RETRIEVE_GROUP", "UPDATE_GROUP"]

LIST_GROUPS = Operation(
    "list-groups",
    "GET",
    "/organization/groups",
    scope="oai_admin.components",
    params="oai_admin.params:AdminOrganizationGroupsListParams",
    query={"limit": "limit", "after": "after", "order": "order"},
    result="GroupListResource",
    item="GroupResponse",
    page=Cursor("after", "next"),
    auth="admin",
)

CREATE_GROUP = Operation(
    "create-group",
    "POST",
    "/organization/groups",
    scope="oai_admin.components",
    params="oai_admin.params:AdminOrganizationGroupsCreateParams",
    body=("name",),
    required=("name",),
    result="GroupResponse",
    auth="admin",
)

RETRIEVE_GROUP = Operation(
    "retrieve-group",
    "GET",
    "/organization/groups/{group_id}",
    scope="oai_admin.components",
    params="oai_core.options:RequestOptions",
    result="GroupResponse",
    auth="admin",
)

UPDATE_GROUP = Operation(
    "update-group",
    "POST",
    "/organization/groups/{group_id}",
    scope="oai_admin.components",
    params="oai_admin.params:AdminOrganizationGroupsUpdateParams",
    body=("name",),
    required=("name",),
    result="GroupResourceWithSuccess",
    auth="admin",
)

DELETE_GROUP = Operation(
    "delete-group",
    "DELETE",
    "/organization/groups/{group_id}",
    scope="oai_admin.components",
    params="oai_core.options:RequestOptions",
    result="GroupDeletedResource",
    auth="admin",
)
