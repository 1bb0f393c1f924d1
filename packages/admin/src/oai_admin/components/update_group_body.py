# Generated from UpdateGroupBody. Do not edit.
"""UpdateGroupBody."""

from __future__ import annotations

from oai_core.components import Component, component


@component("UpdateGroupBody")
class UpdateGroupBody(Component):
    """Body of `client.admin.organization.groups.update`."""

    name: str
    """Its name. 1 to 255 characters."""
