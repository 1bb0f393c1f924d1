# Generated from AuditLogActorSession. Do not edit.
"""AuditLogActorSession."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .audit_log_actor_user import AuditLogActorUser


@component("AuditLogActorSession")
class AuditLogActorSession(Component):
    """`session` of `AuditLogActor`."""

    user: AuditLogActorUser | None = None
    """The user."""

    ip_address: str | None = None
    """The IP address."""
