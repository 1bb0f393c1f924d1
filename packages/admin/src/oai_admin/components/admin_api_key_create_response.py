# Generated from AdminApiKeyCreateResponse. Do not edit.
"""AdminApiKeyCreateResponse."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("AdminApiKeyCreateResponseOwner")
class AdminApiKeyCreateResponseOwner(Component):
    """An object of the API."""

    type: str | None = None
    object: str | None = None
    id: str | None = None
    """Unique id."""

    name: str | None = None
    created_at: int | None = None
    """When it was made, in seconds since 1970, UTC."""

    role: str | None = None


@component("AdminApiKeyCreateResponse")
class AdminApiKeyCreateResponse(Component):
    """An object of `object` "organization.admin_api_key"."""

    object: Literal["organization.admin_api_key"] = "organization.admin_api_key"
    id: str
    """Unique id."""

    name: str | None = None
    redacted_value: str
    created_at: int
    """When it was made, in seconds since 1970, UTC."""

    expires_at: int | None
    """Seconds since 1970, UTC."""

    last_used_at: int | None = None
    """Seconds since 1970, UTC."""

    owner: AdminApiKeyCreateResponseOwner
    value: str
