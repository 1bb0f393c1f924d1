# Generated from create-realtime-translation-client-secret. Do not edit.
"""Parameters of `realtime.translations.client_secrets.create`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from typing import Required

    from ..components.realtime_translation_client_secret_create_request import (
        RealtimeTranslationClientSecretCreateRequestExpiresAfter,
    )
    from ..components.realtime_translation_session_create_request import (
        RealtimeTranslationSessionCreateRequest,
    )
    from .realtime_translation_client_secret_create_request import (
        RealtimeTranslationClientSecretCreateRequestExpiresAfterDict,
    )
    from .realtime_translation_session_create_request import (
        RealtimeTranslationSessionCreateRequestDict,
    )


class RealtimeTranslationsClientSecretsCreateParams(RequestOptions, total=False):
    """Parameters of `realtime.translations.client_secrets.create`."""

    expires_after: (
        RealtimeTranslationClientSecretCreateRequestExpiresAfter
        | RealtimeTranslationClientSecretCreateRequestExpiresAfterDict
    )
    """After what time it expires."""

    session: Required[
        RealtimeTranslationSessionCreateRequest | RealtimeTranslationSessionCreateRequestDict
    ]
    """The session, or its settings."""
