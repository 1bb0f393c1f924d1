# Generated from UserRoleUpdateRequest. Do not edit.
"""UserRoleUpdateRequest."""

from __future__ import annotations

from oai_core.components import Component, component


@component("UserRoleUpdateRequest")
class UserRoleUpdateRequest(Component):
    """An object of the API."""

    role: str | None = None
    role_id: str | None = None
    technical_level: str | None = None
    developer_persona: str | None = None
