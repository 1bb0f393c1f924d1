# Generated from ProjectCreateRequest. Do not edit.
"""ProjectCreateRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .public_project_residency import PublicProjectResidency


@component("ProjectCreateRequest")
class ProjectCreateRequest(Component):
    """Body of `client.admin.organization.projects.create`."""

    name: str
    """Its name."""

    residency: PublicProjectResidency | None = None
    """Where data are kept. One of `"GLOBAL"`, `"US_STORAGE_PROCESSING"`, `"EU_STORAGE_PROCESSING"`, `"JP_STORAGE"`, `"KR_STORAGE"`, `"CA_STORAGE"`, `"SG_STORAGE"`, `"IN_STORAGE"`, `"AU_STORAGE"`, `"GB_STORAGE"`, `"AE_STORAGE"`, `"AE_STORAGE_PROCESSING"`."""

    external_key_id: str | None = None
    """Id of a key of your own for encryption."""

    geography: str | None = None
    """Where data are kept."""
