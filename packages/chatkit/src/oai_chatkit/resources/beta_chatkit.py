# Generated from the resource beta.chatkit. Do not edit.
"""Chat widgets: sessions for browsers, and the threads that users wrote."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.resources import AsyncResource, Resource, subresource

if TYPE_CHECKING:
    from .beta_chatkit_sessions import (
        AsyncBetaChatkitSessions,
        AsyncBetaChatkitSessionsWithRawResponse,
        AsyncBetaChatkitSessionsWithStreamingResponse,
        BetaChatkitSessions,
        BetaChatkitSessionsWithRawResponse,
        BetaChatkitSessionsWithStreamingResponse,
    )
    from .beta_chatkit_threads import (
        AsyncBetaChatkitThreads,
        AsyncBetaChatkitThreadsWithRawResponse,
        AsyncBetaChatkitThreadsWithStreamingResponse,
        BetaChatkitThreads,
        BetaChatkitThreadsWithRawResponse,
        BetaChatkitThreadsWithStreamingResponse,
    )


class BetaChatkit(Resource):
    """Chat widgets: sessions for browsers, and the threads that users wrote."""

    if TYPE_CHECKING:
        with_raw_response: BetaChatkitWithRawResponse
        with_streaming_response: BetaChatkitWithStreamingResponse
        sessions: BetaChatkitSessions
        threads: BetaChatkitThreads
    else:
        sessions = subresource("oai_chatkit.resources.beta_chatkit_sessions:BetaChatkitSessions")
        threads = subresource("oai_chatkit.resources.beta_chatkit_threads:BetaChatkitThreads")


class AsyncBetaChatkit(AsyncResource):
    """Chat widgets: sessions for browsers, and the threads that users wrote."""

    if TYPE_CHECKING:
        with_raw_response: AsyncBetaChatkitWithRawResponse
        with_streaming_response: AsyncBetaChatkitWithStreamingResponse
        sessions: AsyncBetaChatkitSessions
        threads: AsyncBetaChatkitThreads
    else:
        sessions = subresource(
            "oai_chatkit.resources.beta_chatkit_sessions:AsyncBetaChatkitSessions"
        )
        threads = subresource("oai_chatkit.resources.beta_chatkit_threads:AsyncBetaChatkitThreads")


if TYPE_CHECKING:

    class BetaChatkitWithRawResponse:
        def __init__(self, resource: BetaChatkit) -> None:
            self.sessions = BetaChatkitSessionsWithRawResponse(resource.sessions)
            self.threads = BetaChatkitThreadsWithRawResponse(resource.threads)

    class BetaChatkitWithStreamingResponse:
        def __init__(self, resource: BetaChatkit) -> None:
            self.sessions = BetaChatkitSessionsWithStreamingResponse(resource.sessions)
            self.threads = BetaChatkitThreadsWithStreamingResponse(resource.threads)

    class AsyncBetaChatkitWithRawResponse:
        def __init__(self, resource: AsyncBetaChatkit) -> None:
            self.sessions = AsyncBetaChatkitSessionsWithRawResponse(resource.sessions)
            self.threads = AsyncBetaChatkitThreadsWithRawResponse(resource.threads)

    class AsyncBetaChatkitWithStreamingResponse:
        def __init__(self, resource: AsyncBetaChatkit) -> None:
            self.sessions = AsyncBetaChatkitSessionsWithStreamingResponse(resource.sessions)
            self.threads = AsyncBetaChatkitThreadsWithStreamingResponse(resource.threads)
