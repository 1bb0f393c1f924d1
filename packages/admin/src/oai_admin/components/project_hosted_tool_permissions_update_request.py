# Generated from ProjectHostedToolPermissionsUpdateRequest. Do not edit.
"""ProjectHostedToolPermissionsUpdateRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .hosted_tool_permission_update import HostedToolPermissionUpdate


@component("ProjectHostedToolPermissionsUpdateRequest")
class ProjectHostedToolPermissionsUpdateRequest(Component):
    """Body of `client.admin.organization.projects.hosted_tool_permissions.update`."""

    file_search: HostedToolPermissionUpdate | None = None
    """What concerns the search in files."""

    web_search: HostedToolPermissionUpdate | None = None
    """What concerns the search of the web."""

    image_generation: HostedToolPermissionUpdate | None = None
    """What concerns the making of images."""

    mcp: HostedToolPermissionUpdate | None = None
    """What concerns remote MCP servers."""

    code_interpreter: HostedToolPermissionUpdate | None = None
    """What concerns the code interpreter."""
