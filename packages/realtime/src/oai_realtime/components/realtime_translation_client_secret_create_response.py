# Generated from RealtimeTranslationClientSecretCreateResponse. Do not edit.
"""RealtimeTranslationClientSecretCreateResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .realtime_translation_session import RealtimeTranslationSession


@component("RealtimeTranslationClientSecretCreateResponse")
class RealtimeTranslationClientSecretCreateResponse(Component):
    """Result of `client.realtime.translations.client_secrets.create`."""

    value: str
    """The key itself."""

    expires_at: int
    """When it expires, in seconds since 1970, UTC."""

    session: RealtimeTranslationSession
    """The session, or its settings."""
