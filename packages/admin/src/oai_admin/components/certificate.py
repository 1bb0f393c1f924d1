# Generated from Certificate. Do not edit.
"""Certificate."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("CertificateCertificateDetails")
class CertificateCertificateDetails(Component):
    """An object of the API."""

    valid_at: int | None = None
    """Seconds since 1970, UTC."""

    expires_at: int | None = None
    """Seconds since 1970, UTC."""

    content: str | None = None


@component("Certificate")
class Certificate(Component):
    """An object of the API."""

    object: Literal["certificate", "organization.certificate", "organization.project.certificate"]
    id: str
    """Unique id."""

    name: str | None
    created_at: int
    """When it was made, in seconds since 1970, UTC."""

    certificate_details: CertificateCertificateDetails
    active: bool | None = None
