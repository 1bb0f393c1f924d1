# Generated from the resource beta.realtime. Do not edit.
"""The older form of Realtime."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from oai_core.resources import AsyncResource, Resource, helper, subresource

from ..operations.beta_realtime import CONNECT_BETA_REALTIME

if TYPE_CHECKING:
    from oai_core.sockets.manager import AsyncConnectionManager, ConnectionManager

    from ..params.beta_realtime_connect_params import BetaRealtimeConnectParams
    from ..sockets.beta_realtime import AsyncBetaRealtimeConnection, BetaRealtimeConnection
    from .beta_realtime_sessions import (
        AsyncBetaRealtimeSessions,
        AsyncBetaRealtimeSessionsWithRawResponse,
        AsyncBetaRealtimeSessionsWithStreamingResponse,
        BetaRealtimeSessions,
        BetaRealtimeSessionsWithRawResponse,
        BetaRealtimeSessionsWithStreamingResponse,
    )
    from .beta_realtime_transcription_sessions import (
        AsyncBetaRealtimeTranscriptionSessions,
        AsyncBetaRealtimeTranscriptionSessionsWithRawResponse,
        AsyncBetaRealtimeTranscriptionSessionsWithStreamingResponse,
        BetaRealtimeTranscriptionSessions,
        BetaRealtimeTranscriptionSessionsWithRawResponse,
        BetaRealtimeTranscriptionSessionsWithStreamingResponse,
    )


class BetaRealtime(Resource):
    """The older form of Realtime."""

    if TYPE_CHECKING:
        with_raw_response: BetaRealtimeWithRawResponse
        with_streaming_response: BetaRealtimeWithStreamingResponse
        sessions: BetaRealtimeSessions
        transcription_sessions: BetaRealtimeTranscriptionSessions
    else:
        sessions = subresource("oai_realtime.resources.beta_realtime_sessions:BetaRealtimeSessions")
        transcription_sessions = subresource(
            "oai_realtime.resources.beta_realtime_transcription_sessions:BetaRealtimeTranscriptionSessions"
        )

    @helper(CONNECT_BETA_REALTIME)
    def connect(
        self, **params: Unpack[BetaRealtimeConnectParams]
    ) -> ConnectionManager[BetaRealtimeConnection]:
        """Open a session of the older form; use `realtime.connect`.

        GET /realtime, as a WebSocket, when the result is entered: `with`, or `enter()`.
        Raises APIStatusError, APIConnectionError then.
        """
        result: ConnectionManager[BetaRealtimeConnection] = self._connect(
            CONNECT_BETA_REALTIME, params
        )
        return result


class AsyncBetaRealtime(AsyncResource):
    """The older form of Realtime."""

    if TYPE_CHECKING:
        with_raw_response: AsyncBetaRealtimeWithRawResponse
        with_streaming_response: AsyncBetaRealtimeWithStreamingResponse
        sessions: AsyncBetaRealtimeSessions
        transcription_sessions: AsyncBetaRealtimeTranscriptionSessions
    else:
        sessions = subresource(
            "oai_realtime.resources.beta_realtime_sessions:AsyncBetaRealtimeSessions"
        )
        transcription_sessions = subresource(
            "oai_realtime.resources.beta_realtime_transcription_sessions:AsyncBetaRealtimeTranscriptionSessions"
        )

    @helper(CONNECT_BETA_REALTIME)
    def connect(
        self, **params: Unpack[BetaRealtimeConnectParams]
    ) -> AsyncConnectionManager[AsyncBetaRealtimeConnection]:
        """Open a session of the older form; use `realtime.connect`.

        GET /realtime, as a WebSocket, when the result is entered: `async with`, or `enter()`.
        Raises APIStatusError, APIConnectionError then.
        """
        result: AsyncConnectionManager[AsyncBetaRealtimeConnection] = self._connect(
            CONNECT_BETA_REALTIME, params
        )
        return result


if TYPE_CHECKING:

    class BetaRealtimeWithRawResponse:
        def __init__(self, resource: BetaRealtime) -> None:
            self.sessions = BetaRealtimeSessionsWithRawResponse(resource.sessions)
            self.transcription_sessions = BetaRealtimeTranscriptionSessionsWithRawResponse(
                resource.transcription_sessions
            )

    class BetaRealtimeWithStreamingResponse:
        def __init__(self, resource: BetaRealtime) -> None:
            self.sessions = BetaRealtimeSessionsWithStreamingResponse(resource.sessions)
            self.transcription_sessions = BetaRealtimeTranscriptionSessionsWithStreamingResponse(
                resource.transcription_sessions
            )

    class AsyncBetaRealtimeWithRawResponse:
        def __init__(self, resource: AsyncBetaRealtime) -> None:
            self.sessions = AsyncBetaRealtimeSessionsWithRawResponse(resource.sessions)
            self.transcription_sessions = AsyncBetaRealtimeTranscriptionSessionsWithRawResponse(
                resource.transcription_sessions
            )

    class AsyncBetaRealtimeWithStreamingResponse:
        def __init__(self, resource: AsyncBetaRealtime) -> None:
            self.sessions = AsyncBetaRealtimeSessionsWithStreamingResponse(resource.sessions)
            self.transcription_sessions = (
                AsyncBetaRealtimeTranscriptionSessionsWithStreamingResponse(
                    resource.transcription_sessions
                )
            )
