# Generated from the operations of admin.organization.roles. Do not edit.
"""Operations of `admin.organization.roles`."""

from __future__ import annotations

from oai_core.operations import Cursor, Operation

__all__ = ["CREATE_ROLE", "DELETE_ROLE", "LIST_ROLES", "RETRIEVE_ROLE", "UPDATE_ROLE"]

LIST_ROLES = Operation(
    "list-roles",
    "GET",
    "/organization/roles",
    scope="oai_admin.components",
    params="oai_admin.params:AdminOrganizationRolesListParams",
    query={"limit": "limit", "after": "after", "order": "order"},
    result="PublicRoleListResource",
    item="Role",
    page=Cursor("after", "next"),
    auth="admin",
)

CREATE_ROLE = Operation(
    "create-role",
    "POST",
    "/organization/roles",
    scope="oai_admin.components",
    params="oai_admin.params:AdminOrganizationRolesCreateParams",
    body=("role_name", "permissions", "description"),
    required=("role_name", "permissions"),
    result="Role",
    auth="admin",
)

RETRIEVE_ROLE = Operation(
    "retrieve-role",
    "GET",
    "/organization/roles/{role_id}",
    scope="oai_admin.components",
    params="oai_core.options:RequestOptions",
    result="Role",
    auth="admin",
)

UPDATE_ROLE = Operation(
    "update-role",
    "POST",
    "/organization/roles/{role_id}",
    scope="oai_admin.components",
    params="oai_admin.params:AdminOrganizationRolesUpdateParams",
    body=("permissions", "description", "role_name"),
    result="Role",
    auth="admin",
)

DELETE_ROLE = Operation(
    "delete-role",
    "DELETE",
    "/organization/roles/{role_id}",
    scope="oai_admin.components",
    params="oai_core.options:RequestOptions",
    result="RoleDeletedResource",
    auth="admin",
)
