# Generated from AuditLogActorUser. Do not edit.
"""AuditLogActorUser."""

from __future__ import annotations

from oai_core.components import Component, component


@component("AuditLogActorUser")
class AuditLogActorUser(Component):
    """`user` of `AuditLogActorApiKey` and `AuditLogActorSession`."""

    id: str | None = None
    """Unique id."""

    email: str | None = None
    """Mail address."""
