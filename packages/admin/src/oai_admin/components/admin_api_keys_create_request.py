# Generated from AdminApiKeysCreateRequest. Do not edit.
"""AdminApiKeysCreateRequest."""

from __future__ import annotations

from oai_core.components import Component, component


@component("AdminApiKeysCreateRequest")
class AdminApiKeysCreateRequest(Component):
    """An object of the API."""

    name: str
    expires_in_seconds: int | None = None
    """1 to 31536000."""
