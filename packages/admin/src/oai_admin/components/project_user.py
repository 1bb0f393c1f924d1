# Generated from ProjectUser. Do not edit.
"""ProjectUser."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ProjectUser")
class ProjectUser(Component):
    """An object of `object` "organization.project.user"."""

    object: Literal["organization.project.user"] = "organization.project.user"
    id: str
    """Unique id."""

    name: str | None = None
    email: str | None = None
    role: str
    added_at: int
    """Seconds since 1970, UTC."""
