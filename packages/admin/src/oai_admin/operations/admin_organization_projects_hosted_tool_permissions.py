# Generated from the operations of admin.organization.projects.hosted_tool_permissions. Do not edit.
"""Operations of `admin.organization.projects.hosted_tool_permissions`."""

from __future__ import annotations

from oai_core.operations import Operation

__all__ = ["RETRIEVE_PROJECT_HOSTED_TOOL_PERMISSIONS", "UPDATE_PROJECT_HOSTED_TOOL_PERMISSIONS"]

RETRIEVE_PROJECT_HOSTED_TOOL_PERMISSIONS = Operation(
    "retrieve-project-hosted-tool-permissions",
    "GET",
    "/organization/projects/{project_id}/hosted_tool_permissions",
    scope="oai_admin.components",
    params="oai_core.options:RequestOptions",
    result="ProjectHostedToolPermissions",
    auth="admin",
)

UPDATE_PROJECT_HOSTED_TOOL_PERMISSIONS = Operation(
    "update-project-hosted-tool-permissions",
    "POST",
    "/organization/projects/{project_id}/hosted_tool_permissions",
    scope="oai_admin.components",
    params="oai_admin.params:AdminOrganizationProjectsHostedToolPermissionsUpdateParams",
    body=("file_search", "web_search", "image_generation", "mcp", "code_interpreter"),
    result="ProjectHostedToolPermissions",
    auth="admin",
)
