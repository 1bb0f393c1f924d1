# Generated from create-project. Do not edit.
"""Parameters of `admin.organization.projects.create`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from typing import Required

    from ..components.public_project_residency import PublicProjectResidency


class AdminOrganizationProjectsCreateParams(RequestOptions, total=False):
    """Parameters of `admin.organization.projects.create`."""

    name: Required[str]
    """Its name."""

    residency: PublicProjectResidency | None
    """Where data are kept. One of `"GLOBAL"`, `"US_STORAGE_PROCESSING"`, `"EU_STORAGE_PROCESSING"`, `"JP_STORAGE"`, `"KR_STORAGE"`, `"CA_STORAGE"`, `"SG_STORAGE"`, `"IN_STORAGE"`, `"AU_STORAGE"`, `"GB_STORAGE"`, `"AE_STORAGE"`, `"AE_STORAGE_PROCESSING"`."""

    external_key_id: str | None
    """Id of a key of your own for encryption."""

    geography: str
    """Where data are kept."""
