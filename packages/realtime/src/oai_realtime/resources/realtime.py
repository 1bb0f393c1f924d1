# Generated from the resource realtime. Do not edit.
"""Speech and text in both directions while they happen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from oai_core.resources import AsyncResource, Resource, helper, subresource

from ..operations.realtime import CONNECT_REALTIME

if TYPE_CHECKING:
    from oai_core.sockets.manager import AsyncConnectionManager, ConnectionManager

    from ..params.realtime_connect_params import RealtimeConnectParams
    from ..sockets.realtime import AsyncRealtimeConnection, RealtimeConnection
    from .realtime_calls import (
        AsyncRealtimeCalls,
        AsyncRealtimeCallsWithRawResponse,
        AsyncRealtimeCallsWithStreamingResponse,
        RealtimeCalls,
        RealtimeCallsWithRawResponse,
        RealtimeCallsWithStreamingResponse,
    )
    from .realtime_client_secrets import (
        AsyncRealtimeClientSecrets,
        AsyncRealtimeClientSecretsWithRawResponse,
        AsyncRealtimeClientSecretsWithStreamingResponse,
        RealtimeClientSecrets,
        RealtimeClientSecretsWithRawResponse,
        RealtimeClientSecretsWithStreamingResponse,
    )
    from .realtime_translations import (
        AsyncRealtimeTranslations,
        AsyncRealtimeTranslationsWithRawResponse,
        AsyncRealtimeTranslationsWithStreamingResponse,
        RealtimeTranslations,
        RealtimeTranslationsWithRawResponse,
        RealtimeTranslationsWithStreamingResponse,
    )


class Realtime(Resource):
    """Speech and text in both directions while they happen."""

    if TYPE_CHECKING:
        with_raw_response: RealtimeWithRawResponse
        with_streaming_response: RealtimeWithStreamingResponse
        calls: RealtimeCalls
        client_secrets: RealtimeClientSecrets
        translations: RealtimeTranslations
    else:
        calls = subresource("oai_realtime.resources.realtime_calls:RealtimeCalls")
        client_secrets = subresource(
            "oai_realtime.resources.realtime_client_secrets:RealtimeClientSecrets"
        )
        translations = subresource(
            "oai_realtime.resources.realtime_translations:RealtimeTranslations"
        )

    @helper(CONNECT_REALTIME)
    def connect(
        self, **params: Unpack[RealtimeConnectParams]
    ) -> ConnectionManager[RealtimeConnection]:
        """Open a session of speech and text, or join a call that is under way.

        GET /realtime, as a WebSocket, when the result is entered: `with`, or `enter()`.
        Raises APIStatusError, APIConnectionError then.
        """
        result: ConnectionManager[RealtimeConnection] = self._connect(CONNECT_REALTIME, params)
        return result


class AsyncRealtime(AsyncResource):
    """Speech and text in both directions while they happen."""

    if TYPE_CHECKING:
        with_raw_response: AsyncRealtimeWithRawResponse
        with_streaming_response: AsyncRealtimeWithStreamingResponse
        calls: AsyncRealtimeCalls
        client_secrets: AsyncRealtimeClientSecrets
        translations: AsyncRealtimeTranslations
    else:
        calls = subresource("oai_realtime.resources.realtime_calls:AsyncRealtimeCalls")
        client_secrets = subresource(
            "oai_realtime.resources.realtime_client_secrets:AsyncRealtimeClientSecrets"
        )
        translations = subresource(
            "oai_realtime.resources.realtime_translations:AsyncRealtimeTranslations"
        )

    @helper(CONNECT_REALTIME)
    def connect(
        self, **params: Unpack[RealtimeConnectParams]
    ) -> AsyncConnectionManager[AsyncRealtimeConnection]:
        """Open a session of speech and text, or join a call that is under way.

        GET /realtime, as a WebSocket, when the result is entered: `async with`, or `enter()`.
        Raises APIStatusError, APIConnectionError then.
        """
        result: AsyncConnectionManager[AsyncRealtimeConnection] = self._connect(
            CONNECT_REALTIME, params
        )
        return result


if TYPE_CHECKING:

    class RealtimeWithRawResponse:
        def __init__(self, resource: Realtime) -> None:
            self.calls = RealtimeCallsWithRawResponse(resource.calls)
            self.client_secrets = RealtimeClientSecretsWithRawResponse(resource.client_secrets)
            self.translations = RealtimeTranslationsWithRawResponse(resource.translations)

    class RealtimeWithStreamingResponse:
        def __init__(self, resource: Realtime) -> None:
            self.calls = RealtimeCallsWithStreamingResponse(resource.calls)
            self.client_secrets = RealtimeClientSecretsWithStreamingResponse(
                resource.client_secrets
            )
            self.translations = RealtimeTranslationsWithStreamingResponse(resource.translations)

    class AsyncRealtimeWithRawResponse:
        def __init__(self, resource: AsyncRealtime) -> None:
            self.calls = AsyncRealtimeCallsWithRawResponse(resource.calls)
            self.client_secrets = AsyncRealtimeClientSecretsWithRawResponse(resource.client_secrets)
            self.translations = AsyncRealtimeTranslationsWithRawResponse(resource.translations)

    class AsyncRealtimeWithStreamingResponse:
        def __init__(self, resource: AsyncRealtime) -> None:
            self.calls = AsyncRealtimeCallsWithStreamingResponse(resource.calls)
            self.client_secrets = AsyncRealtimeClientSecretsWithStreamingResponse(
                resource.client_secrets
            )
            self.translations = AsyncRealtimeTranslationsWithStreamingResponse(
                resource.translations
            )
