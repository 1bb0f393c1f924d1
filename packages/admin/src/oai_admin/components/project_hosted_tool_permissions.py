# Generated from ProjectHostedToolPermissions. Do not edit.
"""ProjectHostedToolPermissions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .hosted_tool_permission import HostedToolPermission


@component("ProjectHostedToolPermissions")
class ProjectHostedToolPermissions(Component):
    """An object of the API."""

    file_search: HostedToolPermission
    web_search: HostedToolPermission
    image_generation: HostedToolPermission
    mcp: HostedToolPermission
    code_interpreter: HostedToolPermission
