# Generated from CreateProjectServiceAccountApiKeyBody. Do not edit.
"""CreateProjectServiceAccountApiKeyBody."""

from __future__ import annotations

from oai_core.components import Component, component


@component("CreateProjectServiceAccountApiKeyBody")
class CreateProjectServiceAccountApiKeyBody(Component):
    """Body of `client.admin.organization.projects.service_accounts.api_keys.create`."""

    name: str | None = None
    """Its name."""

    scopes: list[str] | None = None
    """What the key may be used for."""
