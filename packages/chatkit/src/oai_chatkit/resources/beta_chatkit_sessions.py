# Generated from the resource beta.chatkit.sessions. Do not edit.
"""Sessions that let a browser talk to one workflow."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from oai_core.resources import AsyncResource, Resource, method

from ..operations.beta_chatkit_sessions import (
    CANCEL_CHAT_SESSION_METHOD,
    CREATE_CHAT_SESSION_METHOD,
)

if TYPE_CHECKING:
    from oai_core.options import RequestOptions
    from oai_core.raw import async_raw, async_streaming, raw, streaming

    from ..components.chat_session_resource import ChatSessionResource
    from ..params.beta_chatkit_sessions_create_params import BetaChatkitSessionsCreateParams


class BetaChatkitSessions(Resource):
    """Sessions that let a browser talk to one workflow."""

    if TYPE_CHECKING:
        with_raw_response: BetaChatkitSessionsWithRawResponse
        with_streaming_response: BetaChatkitSessionsWithStreamingResponse

    @method(CREATE_CHAT_SESSION_METHOD)
    def create(self, **params: Unpack[BetaChatkitSessionsCreateParams]) -> ChatSessionResource:
        """Open a session for one of your users; its `client_secret` goes to the browser.

        POST /chatkit/sessions. Raises APIStatusError, APIConnectionError.
        """
        result: ChatSessionResource = self._call(CREATE_CHAT_SESSION_METHOD, params)
        return result

    @method(CANCEL_CHAT_SESSION_METHOD)
    def cancel(self, session_id: str, **params: Unpack[RequestOptions]) -> ChatSessionResource:
        """End a session; its secret opens nothing more.

        POST /chatkit/sessions/{session_id}/cancel. Raises APIStatusError, APIConnectionError.
        """
        result: ChatSessionResource = self._call(
            CANCEL_CHAT_SESSION_METHOD, params, path=(session_id,)
        )
        return result


class AsyncBetaChatkitSessions(AsyncResource):
    """Sessions that let a browser talk to one workflow."""

    if TYPE_CHECKING:
        with_raw_response: AsyncBetaChatkitSessionsWithRawResponse
        with_streaming_response: AsyncBetaChatkitSessionsWithStreamingResponse

    @method(CREATE_CHAT_SESSION_METHOD)
    async def create(
        self, **params: Unpack[BetaChatkitSessionsCreateParams]
    ) -> ChatSessionResource:
        """Open a session for one of your users; its `client_secret` goes to the browser.

        POST /chatkit/sessions. Raises APIStatusError, APIConnectionError.
        """
        result: ChatSessionResource = await self._call(CREATE_CHAT_SESSION_METHOD, params)
        return result

    @method(CANCEL_CHAT_SESSION_METHOD)
    async def cancel(
        self, session_id: str, **params: Unpack[RequestOptions]
    ) -> ChatSessionResource:
        """End a session; its secret opens nothing more.

        POST /chatkit/sessions/{session_id}/cancel. Raises APIStatusError, APIConnectionError.
        """
        result: ChatSessionResource = await self._call(
            CANCEL_CHAT_SESSION_METHOD, params, path=(session_id,)
        )
        return result


if TYPE_CHECKING:

    class BetaChatkitSessionsWithRawResponse:
        def __init__(self, resource: BetaChatkitSessions) -> None:
            self.create = raw(resource.create)
            self.cancel = raw(resource.cancel)

    class BetaChatkitSessionsWithStreamingResponse:
        def __init__(self, resource: BetaChatkitSessions) -> None:
            self.create = streaming(resource.create)
            self.cancel = streaming(resource.cancel)

    class AsyncBetaChatkitSessionsWithRawResponse:
        def __init__(self, resource: AsyncBetaChatkitSessions) -> None:
            self.create = async_raw(resource.create)
            self.cancel = async_raw(resource.cancel)

    class AsyncBetaChatkitSessionsWithStreamingResponse:
        def __init__(self, resource: AsyncBetaChatkitSessions) -> None:
            self.create = async_streaming(resource.create)
            self.cancel = async_streaming(resource.cancel)
