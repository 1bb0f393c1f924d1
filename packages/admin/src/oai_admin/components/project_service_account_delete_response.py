# Generated from ProjectServiceAccountDeleteResponse. Do not edit.
"""ProjectServiceAccountDeleteResponse."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ProjectServiceAccountDeleteResponse")
class ProjectServiceAccountDeleteResponse(Component):
    """Result of `client.admin.organization.projects.service_accounts.delete`."""

    object: Literal["organization.project.service_account.deleted"] = (
        "organization.project.service_account.deleted"
    )
    id: str
    """Unique id."""

    deleted: bool
    """Whether it is gone."""
