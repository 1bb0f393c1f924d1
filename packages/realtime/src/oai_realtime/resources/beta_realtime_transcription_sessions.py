# Generated from the resource beta.realtime.transcription_sessions. Do not edit.
"""Transcription sessions of the older form."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from oai_core.resources import AsyncResource, Resource, method

from ..operations.beta_realtime_transcription_sessions import CREATE_REALTIME_TRANSCRIPTION_SESSION

if TYPE_CHECKING:
    from oai_core.raw import async_raw, async_streaming, raw, streaming

    from ..components.realtime_transcription_session_create_response import (
        RealtimeTranscriptionSessionCreateResponse,
    )
    from ..params.beta_realtime_transcription_sessions_create_params import (
        BetaRealtimeTranscriptionSessionsCreateParams,
    )


class BetaRealtimeTranscriptionSessions(Resource):
    """Transcription sessions of the older form."""

    if TYPE_CHECKING:
        with_raw_response: BetaRealtimeTranscriptionSessionsWithRawResponse
        with_streaming_response: BetaRealtimeTranscriptionSessionsWithStreamingResponse

    @method(CREATE_REALTIME_TRANSCRIPTION_SESSION)
    def create(
        self, **params: Unpack[BetaRealtimeTranscriptionSessionsCreateParams]
    ) -> RealtimeTranscriptionSessionCreateResponse:
        """Make a key and a transcription session of the older form; see `client_secrets`.

        POST /realtime/transcription_sessions. Raises APIStatusError, APIConnectionError.
        """
        result: RealtimeTranscriptionSessionCreateResponse = self._call(
            CREATE_REALTIME_TRANSCRIPTION_SESSION, params
        )
        return result


class AsyncBetaRealtimeTranscriptionSessions(AsyncResource):
    """Transcription sessions of the older form."""

    if TYPE_CHECKING:
        with_raw_response: AsyncBetaRealtimeTranscriptionSessionsWithRawResponse
        with_streaming_response: AsyncBetaRealtimeTranscriptionSessionsWithStreamingResponse

    @method(CREATE_REALTIME_TRANSCRIPTION_SESSION)
    async def create(
        self, **params: Unpack[BetaRealtimeTranscriptionSessionsCreateParams]
    ) -> RealtimeTranscriptionSessionCreateResponse:
        """Make a key and a transcription session of the older form; see `client_secrets`.

        POST /realtime/transcription_sessions. Raises APIStatusError, APIConnectionError.
        """
        result: RealtimeTranscriptionSessionCreateResponse = await self._call(
            CREATE_REALTIME_TRANSCRIPTION_SESSION, params
        )
        return result


if TYPE_CHECKING:

    class BetaRealtimeTranscriptionSessionsWithRawResponse:
        def __init__(self, resource: BetaRealtimeTranscriptionSessions) -> None:
            self.create = raw(resource.create)

    class BetaRealtimeTranscriptionSessionsWithStreamingResponse:
        def __init__(self, resource: BetaRealtimeTranscriptionSessions) -> None:
            self.create = streaming(resource.create)

    class AsyncBetaRealtimeTranscriptionSessionsWithRawResponse:
        def __init__(self, resource: AsyncBetaRealtimeTranscriptionSessions) -> None:
            self.create = async_raw(resource.create)

    class AsyncBetaRealtimeTranscriptionSessionsWithStreamingResponse:
        def __init__(self, resource: AsyncBetaRealtimeTranscriptionSessions) -> None:
            self.create = async_streaming(resource.create)
