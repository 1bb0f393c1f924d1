# Generated from AssignedRoleDetails. Do not edit.
"""AssignedRoleDetails."""

from __future__ import annotations

from typing import Any

from oai_core.components import Component, component


@component("AssignedRoleDetailsAssignmentSourcesItem")
class AssignedRoleDetailsAssignmentSourcesItem(Component):
    """An object of the API."""

    principal_id: str
    principal_type: str


@component("AssignedRoleDetails")
class AssignedRoleDetails(Component):
    """An object of the API."""

    id: str
    """Unique id."""

    name: str
    permissions: list[str]
    resource_type: str
    predefined_role: bool
    description: str | None
    created_at: int | None
    """When it was made, in seconds since 1970, UTC."""

    updated_at: int | None
    """Seconds since 1970, UTC."""

    created_by: str | None
    """Who made it."""

    created_by_user_obj: dict[str, Any] | None
    metadata: dict[str, Any] | None
    """Up to 16 pairs of strings of your own; keys to 64 characters, values to 512."""

    assignment_sources: list[AssignedRoleDetailsAssignmentSourcesItem] | None
