# Generated from OrganizationCertificateActivationResponse. Do not edit.
"""OrganizationCertificateActivationResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .organization_certificate import OrganizationCertificate


@component("OrganizationCertificateActivationResponse")
class OrganizationCertificateActivationResponse(Component):
    """An object of `object` "organization.certificate.activation"."""

    object: Literal["organization.certificate.activation"] = "organization.certificate.activation"
    data: list[OrganizationCertificate]
