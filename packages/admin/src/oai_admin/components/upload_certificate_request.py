# Generated from UploadCertificateRequest. Do not edit.
"""UploadCertificateRequest."""

from __future__ import annotations

from oai_core.components import Component, component


@component("UploadCertificateRequest")
class UploadCertificateRequest(Component):
    """Body of `client.admin.organization.certificates.create`."""

    name: str | None = None
    """Its name."""

    certificate: str
    """The certificate, as PEM text."""
