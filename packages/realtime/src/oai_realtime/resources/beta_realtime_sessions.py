# Generated from the resource beta.realtime.sessions. Do not edit.
"""Sessions of the older form."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from oai_core.resources import AsyncResource, Resource, method

from ..operations.beta_realtime_sessions import CREATE_REALTIME_SESSION

if TYPE_CHECKING:
    from oai_core.raw import async_raw, async_streaming, raw, streaming

    from ..components.realtime_session_create_response import RealtimeSessionCreateResponse
    from ..params.beta_realtime_sessions_create_params import BetaRealtimeSessionsCreateParams


class BetaRealtimeSessions(Resource):
    """Sessions of the older form."""

    if TYPE_CHECKING:
        with_raw_response: BetaRealtimeSessionsWithRawResponse
        with_streaming_response: BetaRealtimeSessionsWithStreamingResponse

    @method(CREATE_REALTIME_SESSION)
    def create(
        self, **params: Unpack[BetaRealtimeSessionsCreateParams]
    ) -> RealtimeSessionCreateResponse:
        """Make a short-lived key and a session of the older form; use `realtime.client_secrets`.

        POST /realtime/sessions. Raises APIStatusError, APIConnectionError.
        """
        result: RealtimeSessionCreateResponse = self._call(CREATE_REALTIME_SESSION, params)
        return result


class AsyncBetaRealtimeSessions(AsyncResource):
    """Sessions of the older form."""

    if TYPE_CHECKING:
        with_raw_response: AsyncBetaRealtimeSessionsWithRawResponse
        with_streaming_response: AsyncBetaRealtimeSessionsWithStreamingResponse

    @method(CREATE_REALTIME_SESSION)
    async def create(
        self, **params: Unpack[BetaRealtimeSessionsCreateParams]
    ) -> RealtimeSessionCreateResponse:
        """Make a short-lived key and a session of the older form; use `realtime.client_secrets`.

        POST /realtime/sessions. Raises APIStatusError, APIConnectionError.
        """
        result: RealtimeSessionCreateResponse = await self._call(CREATE_REALTIME_SESSION, params)
        return result


if TYPE_CHECKING:

    class BetaRealtimeSessionsWithRawResponse:
        def __init__(self, resource: BetaRealtimeSessions) -> None:
            self.create = raw(resource.create)

    class BetaRealtimeSessionsWithStreamingResponse:
        def __init__(self, resource: BetaRealtimeSessions) -> None:
            self.create = streaming(resource.create)

    class AsyncBetaRealtimeSessionsWithRawResponse:
        def __init__(self, resource: AsyncBetaRealtimeSessions) -> None:
            self.create = async_raw(resource.create)

    class AsyncBetaRealtimeSessionsWithStreamingResponse:
        def __init__(self, resource: AsyncBetaRealtimeSessions) -> None:
            self.create = async_streaming(resource.create)
