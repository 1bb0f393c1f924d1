# Generated from ToggleCertificatesRequest. Do not edit.
"""ToggleCertificatesRequest."""

from __future__ import annotations

from oai_core.components import Component, component


@component("ToggleCertificatesRequest")
class ToggleCertificatesRequest(Component):
    """Body of `client.admin.organization.certificates.activate`, `client.admin.organization.certificates.deactivate`, `client.admin.organization.projects.certificates.activate` and others."""

    certificate_ids: list[str]
    """Ids of the certificates. 1 to 10 items."""
