# Generated from AuditLogActor. Do not edit.
"""AuditLogActor."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .audit_log_actor_api_key import AuditLogActorApiKey
    from .audit_log_actor_session import AuditLogActorSession


@component("AuditLogActor")
class AuditLogActor(Component):
    """`actor` of `AuditLog`."""

    type: Literal["session", "api_key"] | None = None
    """What kind it is."""

    session: AuditLogActorSession | None = None
    """The session, or its settings."""

    api_key: AuditLogActorApiKey | None = None
    """The API key."""
