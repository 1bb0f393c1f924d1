# Generated from list-projects. Do not edit.
"""Parameters of `admin.organization.projects.list`."""

from __future__ import annotations

from oai_core.options import RequestOptions


class AdminOrganizationProjectsListParams(RequestOptions, total=False):
    """Parameters of `admin.organization.projects.list`."""

    limit: int
    """How many at most on a page. Default: `20`."""

    after: str
    """Id of the item before the page; the cursor for the next page."""

    include_archived: bool
    """Whether to show archived ones too. Default: `False`."""
