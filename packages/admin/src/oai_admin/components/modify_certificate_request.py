# Generated from ModifyCertificateRequest. Do not edit.
"""ModifyCertificateRequest."""

from __future__ import annotations

from oai_core.components import Component, component


@component("ModifyCertificateRequest")
class ModifyCertificateRequest(Component):
    """An object of the API."""

    name: str | None = None
