# Generated from Invite. Do not edit.
"""Invite."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("InviteProjectsItem")
class InviteProjectsItem(Component):
    """An item of `projects` of `Invite`."""

    id: str
    """Unique id."""

    role: Literal["member", "owner"]
    """What the person may do."""


@component("Invite")
class Invite(Component):
    """Result of `client.admin.organization.invites.create` and `client.admin.organization.invites.retrieve`. Item of the list that `client.admin.organization.invites.list` gives."""

    object: Literal["organization.invite"] = "organization.invite"
    id: str
    """Unique id."""

    email: str
    """Mail address."""

    role: Literal["owner", "reader"]
    """What the person may do."""

    status: Literal["accepted", "expired", "pending"]
    """How far it got, or how it stands."""

    created_at: int
    """When it was made, in seconds since 1970, UTC."""

    expires_at: int | None = None
    """When it expires, in seconds since 1970, UTC."""

    accepted_at: int | None = None
    """When it was accepted, in seconds since 1970, UTC."""

    projects: list[InviteProjectsItem]
    """Projects that the person joins, each with a role."""
