# Generated from Project. Do not edit.
"""Project."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .public_project_residency import PublicProjectResidency


@component("Project")
class Project(Component):
    """Result of `client.admin.organization.projects.create`, `client.admin.organization.projects.retrieve`, `client.admin.organization.projects.update` and others. Item of the list that `client.admin.organization.projects.list` gives."""

    id: str
    """Unique id."""

    object: Literal["organization.project"] = "organization.project"
    name: str | None = None
    """Its name."""

    created_at: int
    """When it was made, in seconds since 1970, UTC."""

    archived_at: int | None = None
    """When it was archived, in seconds since 1970, UTC."""

    status: str | None = None
    """How far it got, or how it stands."""

    external_key_id: str | None = None
    """Id of a key of your own for encryption."""

    residency: PublicProjectResidency | None = None
    """Where data are kept. One of `"GLOBAL"`, `"US_STORAGE_PROCESSING"`, `"EU_STORAGE_PROCESSING"`, `"JP_STORAGE"`, `"KR_STORAGE"`, `"CA_STORAGE"`, `"SG_STORAGE"`, `"IN_STORAGE"`, `"AU_STORAGE"`, `"GB_STORAGE"`, `"AE_STORAGE"`, `"AE_STORAGE_PROCESSING"`."""
