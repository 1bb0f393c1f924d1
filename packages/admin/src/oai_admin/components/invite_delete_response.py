# Generated from InviteDeleteResponse. Do not edit.
"""InviteDeleteResponse."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("InviteDeleteResponse")
class InviteDeleteResponse(Component):
    """Result of `client.admin.organization.invites.delete`."""

    object: Literal["organization.invite.deleted"] = "organization.invite.deleted"
    id: str
    """Unique id."""

    deleted: bool
    """Whether it is gone."""
