# Generated from AssignedRoleDetails. Do not edit.
"""AssignedRoleDetails."""

from __future__ import annotations

from typing import Any

from oai_core.components import Component, component


@component("AssignedRoleDetailsAssignmentSourcesItem")
class AssignedRoleDetailsAssignmentSourcesItem(Component):
    """An item of `assignment_sources` of `AssignedRoleDetails`."""

    principal_id: str
    """Id of who has the role."""

    principal_type: str
    """Whether a user or a group has the role."""


@component("AssignedRoleDetails")
class AssignedRoleDetails(Component):
    """Result of `client.admin.organization.groups.roles.retrieve`, `client.admin.organization.projects.groups.roles.retrieve`, `client.admin.organization.projects.users.roles.retrieve` and others. Item of the lists that `client.admin.organization.groups.roles.list`, `client.admin.organization.projects.groups.roles.list`, `client.admin.organization.projects.users.roles.list` and others give."""

    id: str
    """Unique id."""

    name: str
    """Its name."""

    permissions: list[str]
    """What it allows."""

    resource_type: str
    """Kind of thing that the role is for."""

    predefined_role: bool
    """Whether the role comes with the platform."""

    description: str | None
    """What it is and is for, in free text."""

    created_at: int | None
    """When it was made, in seconds since 1970, UTC."""

    updated_at: int | None
    """When it was last changed, in seconds since 1970, UTC."""

    created_by: str | None
    """Who made it."""

    created_by_user_obj: dict[str, Any] | None
    """More about who made it."""

    metadata: dict[str, Any] | None
    """Anything that is kept with the role."""

    assignment_sources: list[AssignedRoleDetailsAssignmentSourcesItem] | None
    """How they came to have the role, themselves or through groups."""
