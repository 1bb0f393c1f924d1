# Generated from list-invites. Do not edit.
"""Parameters of `admin.organization.invites.list`."""

from __future__ import annotations

from oai_core.options import RequestOptions


class AdminOrganizationInvitesListParams(RequestOptions, total=False):
    """Parameters of `admin.organization.invites.list`."""

    limit: int
    """How many at most on a page. Default: `20`."""

    after: str
    """Id of the item before the page; the cursor for the next page."""
