# Generated from ToggleCertificatesRequest. Do not edit.
"""ToggleCertificatesRequest."""

from __future__ import annotations

from oai_core.components import Component, component


@component("ToggleCertificatesRequest")
class ToggleCertificatesRequest(Component):
    """An object of the API."""

    certificate_ids: list[str]
    """1 to 10 items."""
