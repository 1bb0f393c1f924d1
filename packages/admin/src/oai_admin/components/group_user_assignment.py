# Generated from GroupUserAssignment. Do not edit.
"""GroupUserAssignment."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("GroupUserAssignment")
class GroupUserAssignment(Component):
    """Result of `client.admin.organization.groups.users.create`."""

    object: Literal["group.user"] = "group.user"
    user_id: str
    """Id of the user."""

    group_id: str
    """Id of the group."""
