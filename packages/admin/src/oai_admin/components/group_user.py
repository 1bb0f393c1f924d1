# Generated from GroupUser. Do not edit.
"""GroupUser."""

from __future__ import annotations

from oai_core.components import Component, component


@component("GroupUser")
class GroupUser(Component):
    """Item of the list that `client.admin.organization.groups.users.list` gives."""

    id: str
    """Unique id."""

    name: str
    """Its name."""

    email: str | None
    """Mail address."""
