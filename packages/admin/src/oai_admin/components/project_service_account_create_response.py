# Generated from ProjectServiceAccountCreateResponse. Do not edit.
"""ProjectServiceAccountCreateResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .project_service_account_api_key import ProjectServiceAccountApiKey


@component("ProjectServiceAccountCreateResponse")
class ProjectServiceAccountCreateResponse(Component):
    """Result of `client.admin.organization.projects.service_accounts.create`."""

    object: Literal["organization.project.service_account"] = "organization.project.service_account"
    id: str
    """Unique id."""

    name: str
    """Its name."""

    role: Literal["member", "none"]
    """What the person or account may do."""

    created_at: int
    """When it was made, in seconds since 1970, UTC."""

    api_key: ProjectServiceAccountApiKey | None
    """The API key."""
