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
    """How many at most on a page. Default: `20`."""

    after: str
    """Id of the item before the page; the cursor for the next page."""

    emails: Iterable[str]
    """Only people with one of these addresses."""
