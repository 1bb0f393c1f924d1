# Generated from create-group. Do not edit.
"""Parameters of `admin.organization.groups.create`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from typing import Required


class AdminOrganizationGroupsCreateParams(RequestOptions, total=False):
    """Parameters of `admin.organization.groups.create`."""

    name: Required[str]
    """Its name. 1 to 255 characters."""
