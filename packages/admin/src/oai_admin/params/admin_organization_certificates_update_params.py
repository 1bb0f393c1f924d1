# Generated from modifyCertificate. Do not edit.
"""Parameters of `admin.organization.certificates.update`."""

from __future__ import annotations

from oai_core.options import RequestOptions


class AdminOrganizationCertificatesUpdateParams(RequestOptions, total=False):
    """Parameters of `admin.organization.certificates.update`."""

    name: str
    """Its name."""
