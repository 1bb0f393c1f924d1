# Generated from list-roles. Do not edit.
"""Parameters of `admin.organization.roles.list`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from typing import Literal


class AdminOrganizationRolesListParams(RequestOptions, total=False):
    """Parameters of `admin.organization.roles.list`."""

    limit: int
    """How many at most on a page. 0 to 1000. Default: `1000`."""

    after: str
    """Id of the item before the page; the cursor for the next page."""

    order: Literal["asc", "desc"]
    """Whether the list rises or falls. Default: `"asc"`."""
