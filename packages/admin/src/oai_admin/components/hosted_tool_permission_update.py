# Generated from HostedToolPermissionUpdate. Do not edit.
"""HostedToolPermissionUpdate."""

from __future__ import annotations

from oai_core.components import Component, component


@component("HostedToolPermissionUpdate")
class HostedToolPermissionUpdate(Component):
    """`file_search` of `client.admin.organization.projects.hosted_tool_permissions.update`. `web_search` of `client.admin.organization.projects.hosted_tool_permissions.update`."""

    enabled: bool
    """Whether it is switched on."""
