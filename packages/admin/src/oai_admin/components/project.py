# Generated from Project. Do not edit.
"""Project."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .public_project_residency import PublicProjectResidency


@component("Project")
class Project(Component):
    """An object of `object` "organization.project"."""

    id: str
    """Unique id."""

    object: Literal["organization.project"] = "organization.project"
    name: str | None = None
    created_at: int
    """When it was made, in seconds since 1970, UTC."""

    archived_at: int | None = None
    """Seconds since 1970, UTC."""

    status: str | None = None
    external_key_id: str | None = None
    residency: PublicProjectResidency | None = None
