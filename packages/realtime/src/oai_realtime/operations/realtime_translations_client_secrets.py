# Generated from the operations of realtime.translations.client_secrets. Do not edit.
"""Operations of `realtime.translations.client_secrets`."""

from __future__ import annotations

from oai_core.operations import Operation

__all__ = ["CREATE_REALTIME_TRANSLATION_CLIENT_SECRET"]

CREATE_REALTIME_TRANSLATION_CLIENT_SECRET = Operation(
    "create-realtime-translation-client-secret",
    "POST",
    "/realtime/translations/client_secrets",
    scope="oai_realtime.components",
    params="oai_realtime.params:RealtimeTranslationsClientSecretsCreateParams",
    body=("expires_after", "session"),
    required=("session",),
    result="RealtimeTranslationClientSecretCreateResponse",
)
