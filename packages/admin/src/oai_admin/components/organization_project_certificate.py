# Generated from OrganizationProjectCertificate. Do not edit.
"""OrganizationProjectCertificate."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("OrganizationProjectCertificateCertificateDetails")
class OrganizationProjectCertificateCertificateDetails(Component):
    """An object of the API."""

    valid_at: int | None = None
    """Seconds since 1970, UTC."""

    expires_at: int | None = None
    """Seconds since 1970, UTC."""


@component("OrganizationProjectCertificate")
class OrganizationProjectCertificate(Component):
    """An object of `object` "organization.project.certificate"."""

    object: Literal["organization.project.certificate"] = "organization.project.certificate"
    id: str
    """Unique id."""

    name: str | None
    created_at: int
    """When it was made, in seconds since 1970, UTC."""

    certificate_details: OrganizationProjectCertificateCertificateDetails
    active: bool
