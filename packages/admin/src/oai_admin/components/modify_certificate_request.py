# Generated from ModifyCertificateRequest. Do not edit.
"""ModifyCertificateRequest."""

from __future__ import annotations

from oai_core.components import Component, component


@component("ModifyCertificateRequest")
class ModifyCertificateRequest(Component):
    """Body of `client.admin.organization.certificates.update`."""

    name: str | None = None
    """Its name."""
