# Generated from HostedToolPermission. Do not edit.
"""HostedToolPermission."""

from __future__ import annotations

from oai_core.components import Component, component


@component("HostedToolPermission")
class HostedToolPermission(Component):
    """`file_search` of `ProjectHostedToolPermissions`. `web_search` of `ProjectHostedToolPermissions`."""

    enabled: bool
    """Whether it is switched on."""
