# Generated from ProjectUser. Do not edit.
"""ProjectUser."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ProjectUser")
class ProjectUser(Component):
    """Result of `client.admin.organization.projects.users.create`, `client.admin.organization.projects.users.retrieve` and `client.admin.organization.projects.users.update`. Item of the list that `client.admin.organization.projects.users.list` gives."""

    object: Literal["organization.project.user"] = "organization.project.user"
    id: str
    """Unique id."""

    name: str | None = None
    """Its name."""

    email: str | None = None
    """Mail address."""

    role: str
    """What the person or account may do."""

    added_at: int
    """When the person joined, in seconds since 1970, UTC."""
