# Generated from ServiceAccountApiKeyBody. Do not edit.
"""ServiceAccountApiKeyBody."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ServiceAccountApiKeyBody")
class ServiceAccountApiKeyBody(Component):
    """Result of `client.admin.organization.projects.service_accounts.api_keys.create`."""

    object: Literal["organization.project.service_account.api_key"] = (
        "organization.project.service_account.api_key"
    )
    value: str
    """The key itself, which is shown only once."""

    name: str
    """Its name."""

    created_at: int
    """When it was made, in seconds since 1970, UTC."""

    id: str
    """Unique id."""
