# Generated from OrganizationCertificateActivationResponse. Do not edit.
"""OrganizationCertificateActivationResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .organization_certificate import OrganizationCertificate


@component("OrganizationCertificateActivationResponse")
class OrganizationCertificateActivationResponse(Component):
    """Page of `client.admin.organization.certificates.activate`."""

    object: Literal["organization.certificate.activation"] = "organization.certificate.activation"
    data: list[OrganizationCertificate]
    """What it holds, the items of a list or the object of an event."""
