# Generated from RoleListResource. Do not edit.
"""RoleListResource."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .assigned_role_details import AssignedRoleDetails


@component("RoleListResource")
class RoleListResource(Component):
    """An object of `object` "list"."""

    object: Literal["list"] = "list"
    data: list[AssignedRoleDetails]
    has_more: bool
    """Whether there are items after these."""

    next: str | None
