# Generated from ProjectServiceAccount. Do not edit.
"""ProjectServiceAccount."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ProjectServiceAccount")
class ProjectServiceAccount(Component):
    """Result of `client.admin.organization.projects.service_accounts.retrieve` and `client.admin.organization.projects.service_accounts.update`. Item of the list that `client.admin.organization.projects.service_accounts.list` gives."""

    object: Literal["organization.project.service_account"] = "organization.project.service_account"
    id: str
    """Unique id."""

    name: str
    """Its name."""

    role: Literal["owner", "member", "none"]
    """What the person or account may do."""

    created_at: int
    """When it was made, in seconds since 1970, UTC."""
