# Generated from RealtimeTranslationClientSecretCreateResponse. Do not edit.
"""RealtimeTranslationClientSecretCreateResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .realtime_translation_session import RealtimeTranslationSession


@component("RealtimeTranslationClientSecretCreateResponse")
class RealtimeTranslationClientSecretCreateResponse(Component):
    """An object of the API."""

    value: str
    expires_at: int
    """Seconds since 1970, UTC."""

    session: RealtimeTranslationSession
