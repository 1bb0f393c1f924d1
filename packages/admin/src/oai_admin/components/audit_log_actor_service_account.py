# Generated from AuditLogActorServiceAccount. Do not edit.
"""AuditLogActorServiceAccount."""

from __future__ import annotations

from oai_core.components import Component, component


@component("AuditLogActorServiceAccount")
class AuditLogActorServiceAccount(Component):
    """`service_account` of `AuditLogActorApiKey`."""

    id: str | None = None
    """Unique id."""
