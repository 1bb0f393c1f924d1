# Generated from ProjectHostedToolPermissionsUpdateRequest. Do not edit.
"""ProjectHostedToolPermissionsUpdateRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .hosted_tool_permission_update import HostedToolPermissionUpdate


@component("ProjectHostedToolPermissionsUpdateRequest")
class ProjectHostedToolPermissionsUpdateRequest(Component):
    """An object of the API."""

    file_search: HostedToolPermissionUpdate | None = None
    web_search: HostedToolPermissionUpdate | None = None
    image_generation: HostedToolPermissionUpdate | None = None
    mcp: HostedToolPermissionUpdate | None = None
    code_interpreter: HostedToolPermissionUpdate | None = None
