# Generated from list-project-api-keys. Do not edit.
"""Parameters of `admin.organization.projects.api_keys.list`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from typing import Literal


class AdminOrganizationProjectsApiKeysListParams(RequestOptions, total=False):
    """Parameters of `admin.organization.projects.api_keys.list`."""

    limit: int
    """How many at most on a page. Default: `20`."""

    after: str
    """Id of the item before the page; the cursor for the next page."""

    owner_project_access: Literal["active", "inactive", "any"]
    """Only keys whose owner may, or may no longer, use the project."""
