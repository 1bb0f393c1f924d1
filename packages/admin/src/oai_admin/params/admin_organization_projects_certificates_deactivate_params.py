# Generated from deactivateProjectCertificates. Do not edit.
"""Parameters of `admin.organization.projects.certificates.deactivate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Required


class AdminOrganizationProjectsCertificatesDeactivateParams(RequestOptions, total=False):
    """Parameters of `admin.organization.projects.certificates.deactivate`."""

    certificate_ids: Required[Iterable[str]]
    """Ids of the certificates. 1 to 10 items."""
