# Generated from list-users. Do not edit.
"""Parameters of `admin.organization.users.list`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from collections.abc import Iterable


class AdminOrganizationUsersListParams(RequestOptions, total=False):
    """Parameters of `admin.organization.users.list`."""

    limit: int
    """Default: `20`."""

    after: str
    emails: Iterable[str]
