# Generated from DeleteCertificateResponse. Do not edit.
"""DeleteCertificateResponse."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("DeleteCertificateResponse")
class DeleteCertificateResponse(Component):
    """Result of `client.admin.organization.certificates.delete`."""

    object: Literal["certificate.deleted"] = "certificate.deleted"
    id: str
    """Unique id."""
