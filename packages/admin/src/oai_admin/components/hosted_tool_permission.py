# Generated from HostedToolPermission. Do not edit.
"""HostedToolPermission."""

from __future__ import annotations

from oai_core.components import Component, component


@component("HostedToolPermission")
class HostedToolPermission(Component):
    """An object of the API."""

    enabled: bool
