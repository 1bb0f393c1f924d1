# Generated from AuditLogActorApiKey. Do not edit.
"""AuditLogActorApiKey."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .audit_log_actor_service_account import AuditLogActorServiceAccount
    from .audit_log_actor_user import AuditLogActorUser


@component("AuditLogActorApiKey")
class AuditLogActorApiKey(Component):
    """`api_key` of `AuditLogActor`."""

    id: str | None = None
    """Unique id."""

    type: Literal["user", "service_account"] | None = None
    """What kind it is."""

    user: AuditLogActorUser | None = None
    """The user."""

    service_account: AuditLogActorServiceAccount | None = None
    """The service account."""
