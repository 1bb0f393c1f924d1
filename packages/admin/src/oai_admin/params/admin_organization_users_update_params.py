# Generated from modify-user. Do not edit.
"""Parameters of `admin.organization.users.update`."""

from __future__ import annotations

from oai_core.options import RequestOptions


class AdminOrganizationUsersUpdateParams(RequestOptions, total=False):
    """Parameters of `admin.organization.users.update`."""

    role: str | None
    """What the person or account may do."""

    role_id: str | None
    """Id of the role."""

    technical_level: str | None
    """How well the person knows the technique."""

    developer_persona: str | None
    """What kind of developer the person is."""
