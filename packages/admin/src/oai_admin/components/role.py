# Generated from Role. Do not edit.
"""Role."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("Role")
class Role(Component):
    """Result of `client.admin.organization.projects.roles.create`, `client.admin.organization.projects.roles.retrieve`, `client.admin.organization.projects.roles.update` and others. Item of the lists that `client.admin.organization.projects.roles.list` and `client.admin.organization.roles.list` give."""

    object: Literal["role"] = "role"
    id: str
    """Unique id."""

    name: str
    """Its name."""

    description: str | None
    """What it is and is for, in free text."""

    permissions: list[str]
    """What it allows."""

    resource_type: str
    """Kind of thing that the role is for."""

    predefined_role: bool
    """Whether the role comes with the platform."""
