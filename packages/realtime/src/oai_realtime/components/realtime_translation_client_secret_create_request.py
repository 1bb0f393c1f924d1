# Generated from RealtimeTranslationClientSecretCreateRequest. Do not edit.
"""RealtimeTranslationClientSecretCreateRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .realtime_translation_session_create_request import RealtimeTranslationSessionCreateRequest


@component("RealtimeTranslationClientSecretCreateRequestExpiresAfter")
class RealtimeTranslationClientSecretCreateRequestExpiresAfter(Component):
    """`expires_after` of `client.realtime.translations.client_secrets.create`."""

    anchor: Literal["created_at"] | None = None
    """The moment from which the time is counted. Default: `"created_at"`."""

    seconds: int | None = None
    """Seconds after the anchor. 10 to 7200. Default: `600`."""


@component("RealtimeTranslationClientSecretCreateRequest")
class RealtimeTranslationClientSecretCreateRequest(Component):
    """Body of `client.realtime.translations.client_secrets.create`."""

    expires_after: RealtimeTranslationClientSecretCreateRequestExpiresAfter | None = None
    """After what time it expires."""

    session: RealtimeTranslationSessionCreateRequest
    """The session, or its settings."""
