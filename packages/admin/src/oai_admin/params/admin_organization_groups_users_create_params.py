# Generated from add-group-user. Do not edit.
"""Parameters of `admin.organization.groups.users.create`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from typing import Required


class AdminOrganizationGroupsUsersCreateParams(RequestOptions, total=False):
    """Parameters of `admin.organization.groups.users.create`."""

    user_id: Required[str]
    """Id of the user."""
