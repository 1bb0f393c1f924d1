# Generated from ProjectServiceAccountCreateRequest. Do not edit.
"""ProjectServiceAccountCreateRequest."""

from __future__ import annotations

from oai_core.components import Component, component


@component("ProjectServiceAccountCreateRequest")
class ProjectServiceAccountCreateRequest(Component):
    """Body of `client.admin.organization.projects.service_accounts.create`."""

    name: str
    """Its name."""

    create_service_account_only: bool | None = None
    """Whether to leave out the API key and the roles that come by default."""
