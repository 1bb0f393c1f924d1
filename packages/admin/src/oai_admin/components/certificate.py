# Generated from Certificate. Do not edit.
"""Certificate."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("CertificateCertificateDetails")
class CertificateCertificateDetails(Component):
    """`certificate_details` of `Certificate`."""

    valid_at: int | None = None
    """From when it is valid, in seconds since 1970, UTC."""

    expires_at: int | None = None
    """When it expires, in seconds since 1970, UTC."""

    content: str | None = None
    """The certificate, as PEM text."""


@component("Certificate")
class Certificate(Component):
    """Result of `client.admin.organization.certificates.create`, `client.admin.organization.certificates.retrieve` and `client.admin.organization.certificates.update`."""

    object: Literal["certificate", "organization.certificate", "organization.project.certificate"]
    """What kind of object it is."""

    id: str
    """Unique id."""

    name: str | None
    """Its name."""

    created_at: int
    """When it was made, in seconds since 1970, UTC."""

    certificate_details: CertificateCertificateDetails
    """What the certificate says."""

    active: bool | None = None
    """Whether it is in use."""
