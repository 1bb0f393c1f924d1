# Generated from OrganizationProjectCertificateActivationResponse. Do not edit.
"""OrganizationProjectCertificateActivationResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .organization_project_certificate import OrganizationProjectCertificate


@component("OrganizationProjectCertificateActivationResponse")
class OrganizationProjectCertificateActivationResponse(Component):
    """Page of `client.admin.organization.projects.certificates.activate`."""

    object: Literal["organization.project.certificate.activation"] = (
        "organization.project.certificate.activation"
    )
    data: list[OrganizationProjectCertificate]
    """What it holds, the items of a list or the object of an event."""
