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
    """How many at most on a page. Default: `20`."""

    after: str
    """Id of the item before the page; the cursor for the next page."""

    order: Literal["asc", "desc"]
    """Whether the list rises or falls. Default: `"desc"`."""
