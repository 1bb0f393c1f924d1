# Generated from OrganizationProjectCertificate. Do not edit.
"""OrganizationProjectCertificate."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("OrganizationProjectCertificateCertificateDetails")
class OrganizationProjectCertificateCertificateDetails(Component):
    """`certificate_details` of `OrganizationProjectCertificate`."""

    valid_at: int | None = None
    """From when it is valid, in seconds since 1970, UTC."""

    expires_at: int | None = None
    """When it expires, in seconds since 1970, UTC."""


@component("OrganizationProjectCertificate")
class OrganizationProjectCertificate(Component):
    """Item of the lists that `client.admin.organization.projects.certificates.list`, `client.admin.organization.projects.certificates.activate` and `client.admin.organization.projects.certificates.deactivate` give."""

    object: Literal["organization.project.certificate"] = "organization.project.certificate"
    id: str
    """Unique id."""

    name: str | None
    """Its name."""

    created_at: int
    """When it was made, in seconds since 1970, UTC."""

    certificate_details: OrganizationProjectCertificateCertificateDetails
    """What the certificate says."""

    active: bool
    """Whether it is in use."""
