# Generated from AdminApiKeyCreateResponse. Do not edit.
"""AdminApiKeyCreateResponse."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("AdminApiKeyCreateResponseOwner")
class AdminApiKeyCreateResponseOwner(Component):
    """`owner` of `AdminApiKeyCreateResponse`."""

    type: str | None = None
    """What kind it is."""

    object: str | None = None
    """What kind of object it is."""

    id: str | None = None
    """Unique id."""

    name: str | None = None
    """Its name."""

    created_at: int | None = None
    """When it was made, in seconds since 1970, UTC."""

    role: str | None = None
    """What the owner may do."""


@component("AdminApiKeyCreateResponse")
class AdminApiKeyCreateResponse(Component):
    """Result of `client.admin.organization.admin_api_keys.create`."""

    object: Literal["organization.admin_api_key"] = "organization.admin_api_key"
    id: str
    """Unique id."""

    name: str | None = None
    """Its name."""

    redacted_value: str
    """The key with its middle left out."""

    created_at: int
    """When it was made, in seconds since 1970, UTC."""

    expires_at: int | None
    """When it expires, in seconds since 1970, UTC."""

    last_used_at: int | None = None
    """When it was last used, in seconds since 1970, UTC."""

    owner: AdminApiKeyCreateResponseOwner
    """Whose it is."""

    value: str
    """The key itself, which is shown only once."""
