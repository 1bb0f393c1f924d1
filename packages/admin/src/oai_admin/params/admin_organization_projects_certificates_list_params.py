# Generated from listProjectCertificates. Do not edit.
"""Parameters of `admin.organization.projects.certificates.list`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from typing import Literal


class AdminOrganizationProjectsCertificatesListParams(RequestOptions, total=False):
    """Parameters of `admin.organization.projects.certificates.list`."""

    limit: int
    """Default: `20`."""

    after: str
    order: Literal["asc", "desc"]
    """Default: `"desc"`."""
