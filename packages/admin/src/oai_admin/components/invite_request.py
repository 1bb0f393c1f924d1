# Generated from InviteRequest. Do not edit.
"""InviteRequest."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("InviteRequestProjectsItem")
class InviteRequestProjectsItem(Component):
    """An item of `projects` of `client.admin.organization.invites.create`."""

    id: str
    """Unique id."""

    role: Literal["member", "owner"]
    """What the person may do."""


@component("InviteRequest")
class InviteRequest(Component):
    """Body of `client.admin.organization.invites.create`."""

    email: str
    """Mail address."""

    role: Literal["reader", "owner"]
    """What the person may do."""

    projects: list[InviteRequestProjectsItem] | None = None
    """Projects that the person joins, each with a role."""
