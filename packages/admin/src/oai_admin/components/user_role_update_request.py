# Generated from UserRoleUpdateRequest. Do not edit.
"""UserRoleUpdateRequest."""

from __future__ import annotations

from oai_core.components import Component, component


@component("UserRoleUpdateRequest")
class UserRoleUpdateRequest(Component):
    """Body of `client.admin.organization.users.update`."""

    role: str | None = None
    """What the person may do."""

    role_id: str | None = None
    """Id of the role."""

    technical_level: str | None = None
    """How well the person knows the technique."""

    developer_persona: str | None = None
    """What kind of developer the person is."""
