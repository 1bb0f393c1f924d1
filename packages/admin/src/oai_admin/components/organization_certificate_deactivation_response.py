# Generated from OrganizationCertificateDeactivationResponse. Do not edit.
"""OrganizationCertificateDeactivationResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .organization_certificate import OrganizationCertificate


@component("OrganizationCertificateDeactivationResponse")
class OrganizationCertificateDeactivationResponse(Component):
    """Page of `client.admin.organization.certificates.deactivate`."""

    object: Literal["organization.certificate.deactivation"] = (
        "organization.certificate.deactivation"
    )
    data: list[OrganizationCertificate]
    """What it holds, the items of a list or the object of an event."""
