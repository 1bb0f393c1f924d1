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
    """Default: `20`."""

    after: str
    owner_project_access: Literal["active", "inactive", "any"]
