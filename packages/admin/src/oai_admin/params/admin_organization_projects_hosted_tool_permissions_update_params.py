# Generated from update-project-hosted-tool-permissions. Do not edit.
"""Parameters of `admin.organization.projects.hosted_tool_permissions.update`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from ..components.hosted_tool_permission_update import HostedToolPermissionUpdate
    from .hosted_tool_permission_update import HostedToolPermissionUpdateDict


class AdminOrganizationProjectsHostedToolPermissionsUpdateParams(RequestOptions, total=False):
    """Parameters of `admin.organization.projects.hosted_tool_permissions.update`."""

    file_search: HostedToolPermissionUpdate | HostedToolPermissionUpdateDict | None
    """What concerns the search in files."""

    web_search: HostedToolPermissionUpdate | HostedToolPermissionUpdateDict | None
    """What concerns the search of the web."""

    image_generation: HostedToolPermissionUpdate | HostedToolPermissionUpdateDict | None
    """What concerns the making of images."""

    mcp: HostedToolPermissionUpdate | HostedToolPermissionUpdateDict | None
    """What concerns remote MCP servers."""

    code_interpreter: HostedToolPermissionUpdate | HostedToolPermissionUpdateDict | None
    """What concerns the code interpreter."""
