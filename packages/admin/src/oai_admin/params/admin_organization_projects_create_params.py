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
    residency: PublicProjectResidency | None
    external_key_id: str | None
