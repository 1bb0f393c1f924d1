# Generated from HostedToolPermissionUpdate. Do not edit.
"""HostedToolPermissionUpdate."""

from __future__ import annotations

from oai_core.components import Component, component


@component("HostedToolPermissionUpdate")
class HostedToolPermissionUpdate(Component):
    """An object of the API."""

    enabled: bool
