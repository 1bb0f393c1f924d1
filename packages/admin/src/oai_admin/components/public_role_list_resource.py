# Generated from PublicRoleListResource. Do not edit.
"""PublicRoleListResource."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .role import Role


@component("PublicRoleListResource")
class PublicRoleListResource(Component):
    """Page of `client.admin.organization.projects.roles.list` and `client.admin.organization.roles.list`."""

    object: Literal["list"] = "list"
    data: list[Role]
    """Items of this page."""

    has_more: bool
    """Whether there are items after these."""

    next: str | None
    """Cursor of the next page; none after the last."""
