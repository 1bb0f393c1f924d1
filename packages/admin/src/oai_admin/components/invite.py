# Generated from Invite. Do not edit.
"""Invite."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("InviteProjectsItem")
class InviteProjectsItem(Component):
    """An object of the API."""

    id: str
    """Unique id."""

    role: Literal["member", "owner"]


@component("Invite")
class Invite(Component):
    """An object of `object` "organization.invite"."""

    object: Literal["organization.invite"] = "organization.invite"
    id: str
    """Unique id."""

    email: str
    role: Literal["owner", "reader"]
    status: Literal["accepted", "expired", "pending"]
    created_at: int
    """When it was made, in seconds since 1970, UTC."""

    expires_at: int | None = None
    """Seconds since 1970, UTC."""

    accepted_at: int | None = None
    """Seconds since 1970, UTC."""

    projects: list[InviteProjectsItem]
