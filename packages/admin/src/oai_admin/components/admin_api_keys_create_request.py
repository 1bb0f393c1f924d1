# Generated from AdminApiKeysCreateRequest. Do not edit.
"""AdminApiKeysCreateRequest."""

from __future__ import annotations

from oai_core.components import Component, component


@component("AdminApiKeysCreateRequest")
class AdminApiKeysCreateRequest(Component):
    """Body of `client.admin.organization.admin_api_keys.create`."""

    name: str
    """Its name."""

    expires_in_seconds: int | None = None
    """Seconds until it expires. 1 to 31536000."""
