# Generated from ProjectHostedToolPermissions. Do not edit.
"""ProjectHostedToolPermissions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .hosted_tool_permission import HostedToolPermission


@component("ProjectHostedToolPermissions")
class ProjectHostedToolPermissions(Component):
    """Result of `client.admin.organization.projects.hosted_tool_permissions.retrieve` and `client.admin.organization.projects.hosted_tool_permissions.update`."""

    file_search: HostedToolPermission
    """What concerns the search in files."""

    web_search: HostedToolPermission
    """What concerns the search of the web."""

    image_generation: HostedToolPermission
    """What concerns the making of images."""

    mcp: HostedToolPermission
    """What concerns remote MCP servers."""

    code_interpreter: HostedToolPermission
    """What concerns the code interpreter."""
