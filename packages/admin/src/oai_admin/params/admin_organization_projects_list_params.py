# Generated from list-projects. Do not edit.
"""Parameters of `admin.organization.projects.list`."""

from __future__ import annotations

from oai_core.options import RequestOptions


class AdminOrganizationProjectsListParams(RequestOptions, total=False):
    """Parameters of `admin.organization.projects.list`."""

    limit: int
    """Default: `20`."""

    after: str
    include_archived: bool
    """Default: `False`."""
