# Generated from the operations of admin.organization.projects.api_keys. Do not edit.
"""Operations of `admin.organization.projects.api_keys`."""

from __future__ import annotations

from oai_core.operations import Cursor, Operation

__all__ = ["DELETE_PROJECT_API_KEY", "LIST_PROJECT_API_KEYS", "RETRIEVE_PROJECT_API_KEY"]

LIST_PROJECT_API_KEYS = Operation(
    "list-project-api-keys",
    "GET",
    "/organization/projects/{project_id}/api_keys",
    scope="oai_admin.components",
    params="oai_admin.params:AdminOrganizationProjectsApiKeysListParams",
    query={"limit": "limit", "after": "after", "owner_project_access": "owner_project_access"},
    result="ProjectApiKeyListResponse",
    item="ProjectApiKey",
    page=Cursor("after", "last_id"),
    auth="admin",
)

RETRIEVE_PROJECT_API_KEY = Operation(
    "retrieve-project-api-key",
    "GET",
    "/organization/projects/{project_id}/api_keys/{api_key_id}",
    scope="oai_admin.components",
    params="oai_core.options:RequestOptions",
    result="ProjectApiKey",
    auth="admin",
)

DELETE_PROJECT_API_KEY = Operation(
    "delete-project-api-key",
    "DELETE",
    "/organization/projects/{project_id}/api_keys/{api_key_id}",
    scope="oai_admin.components",
    params="oai_core.options:RequestOptions",
    result="ProjectApiKeyDeleteResponse",
    auth="admin",
)
