# Generated from uploadCertificate. Do not edit.
"""Parameters of `admin.organization.certificates.create`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from typing import Required


class AdminOrganizationCertificatesCreateParams(RequestOptions, total=False):
    """Parameters of `admin.organization.certificates.create`."""

    name: str
    """Its name."""

    certificate: Required[str]
    """The certificate, as PEM text."""
