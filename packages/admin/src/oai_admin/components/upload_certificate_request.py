# Generated from UploadCertificateRequest. Do not edit.
"""UploadCertificateRequest."""

from __future__ import annotations

from oai_core.components import Component, component


@component("UploadCertificateRequest")
class UploadCertificateRequest(Component):
    """An object of the API."""

    name: str | None = None
    certificate: str
