# Generated from list-project-groups. Do not edit.
"""Parameters of `admin.organization.projects.groups.list`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from typing import Literal


class AdminOrganizationProjectsGroupsListParams(RequestOptions, total=False):
    """Parameters of `admin.organization.projects.groups.list`."""

    limit: int
    """How many at most on a page. 0 to 100. Default: `20`."""

    after: str
    """Id of the item before the page; the cursor for the next page."""

    order: Literal["asc", "desc"]
    """Whether the list rises or falls. Default: `"asc"`."""
