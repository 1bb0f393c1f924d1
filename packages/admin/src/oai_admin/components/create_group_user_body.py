# Generated from CreateGroupUserBody. Do not edit.
"""CreateGroupUserBody."""

from __future__ import annotations

from oai_core.components import Component, component


@component("CreateGroupUserBody")
class CreateGroupUserBody(Component):
    """Body of `client.admin.organization.groups.users.create`."""

    user_id: str
    """Id of the user."""
