# Generated from list-groups. Do not edit.
"""Parameters of `admin.organization.groups.list`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from typing import Literal


class AdminOrganizationGroupsListParams(RequestOptions, total=False):
    """Parameters of `admin.organization.groups.list`."""

    limit: int
    """0 to 1000. Default: `100`."""

    after: str
    order: Literal["asc", "desc"]
    """Default: `"asc"`."""
