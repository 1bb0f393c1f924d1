# Generated from RealtimeTranslationClientSecretCreateRequest. Do not edit.
"""RealtimeTranslationClientSecretCreateRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .realtime_translation_session_create_request import RealtimeTranslationSessionCreateRequest


@component("RealtimeTranslationClientSecretCreateRequestExpiresAfter")
class RealtimeTranslationClientSecretCreateRequestExpiresAfter(Component):
    """An object of the API."""

    anchor: Literal["created_at"] | None = None
    """Default: `"created_at"`."""

    seconds: int | None = None
    """10 to 7200. Default: `600`."""


@component("RealtimeTranslationClientSecretCreateRequest")
class RealtimeTranslationClientSecretCreateRequest(Component):
    """An object of the API."""

    expires_after: RealtimeTranslationClientSecretCreateRequestExpiresAfter | None = None
    session: RealtimeTranslationSessionCreateRequest
