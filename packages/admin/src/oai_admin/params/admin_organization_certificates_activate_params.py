# Generated from activateOrganizationCertificates. Do not edit.
"""Parameters of `admin.organization.certificates.activate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Required


class AdminOrganizationCertificatesActivateParams(RequestOptions, total=False):
    """Parameters of `admin.organization.certificates.activate`."""

    certificate_ids: Required[Iterable[str]]
    """Ids of the certificates. 1 to 10 items."""
