# Generated from Group. Do not edit.
"""Group."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("Group")
class Group(Component):
    """`group` of `GroupRoleAssignment`."""

    object: Literal["group"] = "group"
    id: str
    """Unique id."""

    name: str
    """Its name."""

    created_at: int
    """When it was made, in seconds since 1970, UTC."""

    scim_managed: bool
    """Whether an identity provider keeps it up to date by SCIM."""
