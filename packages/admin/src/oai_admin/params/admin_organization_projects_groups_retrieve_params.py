# Generated from retrieve-project-group. Do not edit.
"""Parameters of `admin.organization.projects.groups.retrieve`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from typing import Literal


class AdminOrganizationProjectsGroupsRetrieveParams(RequestOptions, total=False):
    """Parameters of `admin.organization.projects.groups.retrieve`."""

    group_type: Literal["group", "tenant_group"]
    """Whether it is a group of the organization or of the tenant. Default: `"group"`."""
