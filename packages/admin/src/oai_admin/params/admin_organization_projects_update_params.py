# Generated from modify-project. Do not edit.
"""Parameters of `admin.organization.projects.update`."""

from __future__ import annotations

from oai_core.options import RequestOptions


class AdminOrganizationProjectsUpdateParams(RequestOptions, total=False):
    """Parameters of `admin.organization.projects.update`."""

    name: str | None
    """Its name."""

    external_key_id: str | None
    """Id of a key of your own for encryption."""

    geography: str
    """Where data are kept."""
