# Generated from the resource realtime.translations.client_secrets. Do not edit.
"""Short-lived keys for translation sessions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from oai_core.resources import AsyncResource, Resource, method

from ..operations.realtime_translations_client_secrets import (
    CREATE_REALTIME_TRANSLATION_CLIENT_SECRET,
)

if TYPE_CHECKING:
    from oai_core.raw import async_raw, async_streaming, raw, streaming

    from ..components.realtime_translation_client_secret_create_response import (
        RealtimeTranslationClientSecretCreateResponse,
    )
    from ..params.realtime_translations_client_secrets_create_params import (
        RealtimeTranslationsClientSecretsCreateParams,
    )


class RealtimeTranslationsClientSecrets(Resource):
    """Short-lived keys for translation sessions."""

    if TYPE_CHECKING:
        with_raw_response: RealtimeTranslationsClientSecretsWithRawResponse
        with_streaming_response: RealtimeTranslationsClientSecretsWithStreamingResponse

    @method(CREATE_REALTIME_TRANSLATION_CLIENT_SECRET)
    def create(
        self, **params: Unpack[RealtimeTranslationsClientSecretsCreateParams]
    ) -> RealtimeTranslationClientSecretCreateResponse:
        """Make a short-lived key for translation sessions with the given settings.

        POST /realtime/translations/client_secrets. Raises APIStatusError, APIConnectionError.
        """
        result: RealtimeTranslationClientSecretCreateResponse = self._call(
            CREATE_REALTIME_TRANSLATION_CLIENT_SECRET, params
        )
        return result


class AsyncRealtimeTranslationsClientSecrets(AsyncResource):
    """Short-lived keys for translation sessions."""

    if TYPE_CHECKING:
        with_raw_response: AsyncRealtimeTranslationsClientSecretsWithRawResponse
        with_streaming_response: AsyncRealtimeTranslationsClientSecretsWithStreamingResponse

    @method(CREATE_REALTIME_TRANSLATION_CLIENT_SECRET)
    async def create(
        self, **params: Unpack[RealtimeTranslationsClientSecretsCreateParams]
    ) -> RealtimeTranslationClientSecretCreateResponse:
        """Make a short-lived key for translation sessions with the given settings.

        POST /realtime/translations/client_secrets. Raises APIStatusError, APIConnectionError.
        """
        result: RealtimeTranslationClientSecretCreateResponse = await self._call(
            CREATE_REALTIME_TRANSLATION_CLIENT_SECRET, params
        )
        return result


if TYPE_CHECKING:

    class RealtimeTranslationsClientSecretsWithRawResponse:
        def __init__(self, resource: RealtimeTranslationsClientSecrets) -> None:
            self.create = raw(resource.create)

    class RealtimeTranslationsClientSecretsWithStreamingResponse:
        def __init__(self, resource: RealtimeTranslationsClientSecrets) -> None:
            self.create = streaming(resource.create)

    class AsyncRealtimeTranslationsClientSecretsWithRawResponse:
        def __init__(self, resource: AsyncRealtimeTranslationsClientSecrets) -> None:
            self.create = async_raw(resource.create)

    class AsyncRealtimeTranslationsClientSecretsWithStreamingResponse:
        def __init__(self, resource: AsyncRealtimeTranslationsClientSecrets) -> None:
            self.create = async_streaming(resource.create)
