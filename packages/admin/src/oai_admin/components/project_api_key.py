# Generated from ProjectApiKey. Do not edit.
"""ProjectApiKey."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .project_api_key_owner_service_account import ProjectApiKeyOwnerServiceAccount
    from .project_api_key_owner_user import ProjectApiKeyOwnerUser


@component("ProjectApiKeyOwner")
class ProjectApiKeyOwner(Component):
    """`owner` of `ProjectApiKey`."""

    type: Literal["user", "service_account"] | None = None
    """What kind it is."""

    user: ProjectApiKeyOwnerUser | None = None
    """The user."""

    service_account: ProjectApiKeyOwnerServiceAccount | None = None
    """The service account."""


@component("ProjectApiKey")
class ProjectApiKey(Component):
    """Result of `client.admin.organization.projects.api_keys.retrieve`. Item of the list that `client.admin.organization.projects.api_keys.list` gives."""

    object: Literal["organization.project.api_key"] = "organization.project.api_key"
    redacted_value: str
    """The key with its middle left out."""

    name: str
    """Its name."""

    created_at: int
    """When it was made, in seconds since 1970, UTC."""

    last_used_at: int | None
    """When it was last used, in seconds since 1970, UTC."""

    id: str
    """Unique id."""

    owner_project_access: Literal["active", "inactive"]
    """Only keys whose owner may, or may no longer, use the project."""

    owner: ProjectApiKeyOwner
    """Whose it is."""
