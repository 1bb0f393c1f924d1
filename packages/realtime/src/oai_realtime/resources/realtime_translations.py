# Generated from the resource realtime.translations. Do not edit.
"""Live translation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from oai_core.resources import AsyncResource, Resource, helper, subresource

from ..operations.realtime_translations import CONNECT_REALTIME_TRANSLATIONS

if TYPE_CHECKING:
    from oai_core.sockets.manager import AsyncConnectionManager, ConnectionManager

    from ..params.realtime_translations_connect_params import RealtimeTranslationsConnectParams
    from ..sockets.realtime_translations import (
        AsyncRealtimeTranslationsConnection,
        RealtimeTranslationsConnection,
    )
    from .realtime_translations_client_secrets import (
        AsyncRealtimeTranslationsClientSecrets,
        AsyncRealtimeTranslationsClientSecretsWithRawResponse,
        AsyncRealtimeTranslationsClientSecretsWithStreamingResponse,
        RealtimeTranslationsClientSecrets,
        RealtimeTranslationsClientSecretsWithRawResponse,
        RealtimeTranslationsClientSecretsWithStreamingResponse,
    )


class RealtimeTranslations(Resource):
    """Live translation."""

    if TYPE_CHECKING:
        with_raw_response: RealtimeTranslationsWithRawResponse
        with_streaming_response: RealtimeTranslationsWithStreamingResponse
        client_secrets: RealtimeTranslationsClientSecrets
    else:
        client_secrets = subresource(
            "oai_realtime.resources.realtime_translations_client_secrets:RealtimeTranslationsClientSecrets"
        )

    @helper(CONNECT_REALTIME_TRANSLATIONS)
    def connect(
        self, model: str, **params: Unpack[RealtimeTranslationsConnectParams]
    ) -> ConnectionManager[RealtimeTranslationsConnection]:
        """Open a session that translates speech as it is spoken.

        GET /realtime/translations, as a WebSocket, when the result is entered: `with`, or `enter()`.
        Raises APIStatusError, APIConnectionError then.
        """
        result: ConnectionManager[RealtimeTranslationsConnection] = self._connect(
            CONNECT_REALTIME_TRANSLATIONS, {"model": model, **params}
        )
        return result


class AsyncRealtimeTranslations(AsyncResource):
    """Live translation."""

    if TYPE_CHECKING:
        with_raw_response: AsyncRealtimeTranslationsWithRawResponse
        with_streaming_response: AsyncRealtimeTranslationsWithStreamingResponse
        client_secrets: AsyncRealtimeTranslationsClientSecrets
    else:
        client_secrets = subresource(
            "oai_realtime.resources.realtime_translations_client_secrets:AsyncRealtimeTranslationsClientSecrets"
        )

    @helper(CONNECT_REALTIME_TRANSLATIONS)
    def connect(
        self, model: str, **params: Unpack[RealtimeTranslationsConnectParams]
    ) -> AsyncConnectionManager[AsyncRealtimeTranslationsConnection]:
        """Open a session that translates speech as it is spoken.

        GET /realtime/translations, as a WebSocket, when the result is entered: `async with`, or `enter()`.
        Raises APIStatusError, APIConnectionError then.
        """
        result: AsyncConnectionManager[AsyncRealtimeTranslationsConnection] = self._connect(
            CONNECT_REALTIME_TRANSLATIONS, {"model": model, **params}
        )
        return result


if TYPE_CHECKING:

    class RealtimeTranslationsWithRawResponse:
        def __init__(self, resource: RealtimeTranslations) -> None:
            self.client_secrets = RealtimeTranslationsClientSecretsWithRawResponse(
                resource.client_secrets
            )

    class RealtimeTranslationsWithStreamingResponse:
        def __init__(self, resource: RealtimeTranslations) -> None:
            self.client_secrets = RealtimeTranslationsClientSecretsWithStreamingResponse(
                resource.client_secrets
            )

    class AsyncRealtimeTranslationsWithRawResponse:
        def __init__(self, resource: AsyncRealtimeTranslations) -> None:
            self.client_secrets = AsyncRealtimeTranslationsClientSecretsWithRawResponse(
                resource.client_secrets
            )

    class AsyncRealtimeTranslationsWithStreamingResponse:
        def __init__(self, resource: AsyncRealtimeTranslations) -> None:
            self.client_secrets = AsyncRealtimeTranslationsClientSecretsWithStreamingResponse(
                resource.client_secrets
            )
