# Generated from OrganizationCertificate. Do not edit.
"""OrganizationCertificate."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("OrganizationCertificateCertificateDetails")
class OrganizationCertificateCertificateDetails(Component):
    """An object of the API."""

    valid_at: int | None = None
    """Seconds since 1970, UTC."""

    expires_at: int | None = None
    """Seconds since 1970, UTC."""


@component("OrganizationCertificate")
class OrganizationCertificate(Component):
    """An object of `object` "organization.certificate"."""

    object: Literal["organization.certificate"] = "organization.certificate"
    id: str
    """Unique id."""

    name: str | None
    created_at: int
    """When it was made, in seconds since 1970, UTC."""

    certificate_details: OrganizationCertificateCertificateDetails
    active: bool
