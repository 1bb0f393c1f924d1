# Generated from modify-user. Do not edit.
"""Parameters of `admin.organization.users.update`."""

from __future__ import annotations

from oai_core.options import RequestOptions


class AdminOrganizationUsersUpdateParams(RequestOptions, total=False):
    """Parameters of `admin.organization.users.update`."""

    role: str | None
    role_id: str | None
    technical_level: str | None
    developer_persona: str | None
