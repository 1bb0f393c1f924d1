# Generated from RoleListResource. Do not edit.
"""RoleListResource."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .assigned_role_details import AssignedRoleDetails


@component("RoleListResource")
class RoleListResource(Component):
    """Page of `client.admin.organization.groups.roles.list`, `client.admin.organization.projects.groups.roles.list`, `client.admin.organization.projects.users.roles.list` and others."""

    object: Literal["list"] = "list"
    data: list[AssignedRoleDetails]
    """Items of this page."""

    has_more: bool
    """Whether there are items after these."""

    next: str | None
    """Cursor of the next page; none after the last."""
