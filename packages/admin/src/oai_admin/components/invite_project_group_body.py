# Generated from InviteProjectGroupBody. Do not edit.
"""InviteProjectGroupBody."""

from __future__ import annotations

from oai_core.components import Component, component


@component("InviteProjectGroupBody")
class InviteProjectGroupBody(Component):
    """Body of `client.admin.organization.projects.groups.create`."""

    group_id: str
    """Id of the group."""

    role: str
    """What the group may do."""
