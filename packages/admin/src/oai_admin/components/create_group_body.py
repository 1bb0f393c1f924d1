# Generated from CreateGroupBody. Do not edit.
"""CreateGroupBody."""

from __future__ import annotations

from oai_core.components import Component, component


@component("CreateGroupBody")
class CreateGroupBody(Component):
    """Body of `client.admin.organization.groups.create`."""

    name: str
    """Its name. 1 to 255 characters."""
