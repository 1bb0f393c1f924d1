# Generated from OrganizationCertificate. Do not edit.
"""OrganizationCertificate."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("OrganizationCertificateCertificateDetails")
class OrganizationCertificateCertificateDetails(Component):
    """`certificate_details` of `OrganizationCertificate`."""

    valid_at: int | None = None
    """From when it is valid, in seconds since 1970, UTC."""

    expires_at: int | None = None
    """When it expires, in seconds since 1970, UTC."""


@component("OrganizationCertificate")
class OrganizationCertificate(Component):
    """Item of the lists that `client.admin.organization.certificates.list`, `client.admin.organization.certificates.activate` and `client.admin.organization.certificates.deactivate` give."""

    object: Literal["organization.certificate"] = "organization.certificate"
    id: str
    """Unique id."""

    name: str | None
    """Its name."""

    created_at: int
    """When it was made, in seconds since 1970, UTC."""

    certificate_details: OrganizationCertificateCertificateDetails
    """What the certificate says."""

    active: bool
    """Whether it is in use."""
