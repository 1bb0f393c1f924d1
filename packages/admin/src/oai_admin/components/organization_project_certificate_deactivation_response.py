# Generated from OrganizationProjectCertificateDeactivationResponse. Do not edit.
"""OrganizationProjectCertificateDeactivationResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .organization_project_certificate import OrganizationProjectCertificate


@component("OrganizationProjectCertificateDeactivationResponse")
class OrganizationProjectCertificateDeactivationResponse(Component):
    """Page of `client.admin.organization.projects.certificates.deactivate`."""

    object: Literal["organization.project.certificate.deactivation"] = (
        "organization.project.certificate.deactivation"
    )
    data: list[OrganizationProjectCertificate]
    """What it holds, the items of a list or the object of an event."""
