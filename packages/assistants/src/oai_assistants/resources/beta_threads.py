# Generated from the resource beta.threads. Do not edit.
# pyright: reportDeprecated=false
"""Conversations that assistants answer in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

from oai_core.deprecation import deprecated
from oai_core.resources import method, subresource

from ..helpers.threads import AsyncBetaThreadsHelpers, BetaThreadsHelpers
from ..operations.beta_threads import (
    CREATE_THREAD,
    CREATE_THREAD_AND_RUN,
    DELETE_THREAD,
    GET_THREAD,
    MODIFY_THREAD,
)

if TYPE_CHECKING:
    from typing import Any, Literal

    from oai_core.options import RequestOptions, StreamTo
    from oai_core.raw import async_raw, async_streaming, raw, streaming
    from oai_core.streams import AsyncStream, Stream

    from ..components.assistant_stream_event import AssistantStreamEvent
    from ..components.delete_thread_response import DeleteThreadResponse
    from ..components.run_object import RunObject
    from ..components.thread_object import ThreadObject
    from ..params.beta_threads_create_and_run_params import BetaThreadsCreateAndRunParams
    from ..params.beta_threads_create_params import BetaThreadsCreateParams
    from ..params.beta_threads_update_params import BetaThreadsUpdateParams
    from .beta_threads_messages import (
        AsyncBetaThreadsMessages,
        AsyncBetaThreadsMessagesWithRawResponse,
        AsyncBetaThreadsMessagesWithStreamingResponse,
        BetaThreadsMessages,
        BetaThreadsMessagesWithRawResponse,
        BetaThreadsMessagesWithStreamingResponse,
    )
    from .beta_threads_runs import (
        AsyncBetaThreadsRuns,
        AsyncBetaThreadsRunsWithRawResponse,
        AsyncBetaThreadsRunsWithStreamingResponse,
        BetaThreadsRuns,
        BetaThreadsRunsWithRawResponse,
        BetaThreadsRunsWithStreamingResponse,
    )


class BetaThreads(BetaThreadsHelpers):
    """Conversations that assistants answer in."""

    if TYPE_CHECKING:
        with_raw_response: BetaThreadsWithRawResponse
        with_streaming_response: BetaThreadsWithStreamingResponse
        messages: BetaThreadsMessages
        runs: BetaThreadsRuns
    else:
        messages = subresource("oai_assistants.resources.beta_threads_messages:BetaThreadsMessages")
        runs = subresource("oai_assistants.resources.beta_threads_runs:BetaThreadsRuns")

    @deprecated(
        "beta.threads.create is deprecated: use the Responses API, `client.responses`, instead."
    )
    @method(CREATE_THREAD)
    def create(self, **params: Unpack[BetaThreadsCreateParams]) -> ThreadObject:
        """Start a thread, empty or with its first messages.

        POST /threads. Deprecated: use the Responses API, `client.responses`, instead. Raises APIStatusError, APIConnectionError.
        """
        result: ThreadObject = self._call(CREATE_THREAD, params)
        return result

    @overload
    @deprecated(
        "beta.threads.create_and_run is deprecated: use the Responses API, `client.responses`, instead."
    )
    def create_and_run(
        self, *, stream: Literal[True], **params: Unpack[BetaThreadsCreateAndRunParams]
    ) -> Stream[AssistantStreamEvent]: ...
    @overload
    @deprecated(
        "beta.threads.create_and_run is deprecated: use the Responses API, `client.responses`, instead."
    )
    def create_and_run(
        self,
        *,
        stream: Literal[False] | None = None,
        **params: Unpack[BetaThreadsCreateAndRunParams],
    ) -> RunObject: ...
    @overload
    @deprecated(
        "beta.threads.create_and_run is deprecated: use the Responses API, `client.responses`, instead."
    )
    def create_and_run(
        self, *, stream: bool, **params: Unpack[BetaThreadsCreateAndRunParams]
    ) -> RunObject | Stream[AssistantStreamEvent]: ...
    @overload
    @deprecated(
        "beta.threads.create_and_run is deprecated: use the Responses API, `client.responses`, instead."
    )
    def create_and_run(
        self,
        *,
        stream_to: StreamTo,
        stream: Literal[True] | None = None,
        **params: Unpack[BetaThreadsCreateAndRunParams],
    ) -> None: ...
    @deprecated(
        "beta.threads.create_and_run is deprecated: use the Responses API, `client.responses`, instead."
    )
    @method(CREATE_THREAD_AND_RUN)
    def create_and_run(
        self, *, stream: bool | None = None, **params: Any
    ) -> RunObject | Stream[AssistantStreamEvent] | None:
        """Start a thread and run an assistant on it, in one call; may be streamed.

        POST /threads/runs. Deprecated: use the Responses API, `client.responses`, instead. Raises APIStatusError, APIConnectionError.
        """
        result: RunObject | Stream[AssistantStreamEvent] | None = self._call(
            CREATE_THREAD_AND_RUN, params, stream=stream
        )
        return result

    @deprecated(
        "beta.threads.retrieve is deprecated: use the Responses API, `client.responses`, instead."
    )
    @method(GET_THREAD)
    def retrieve(self, thread_id: str, **params: Unpack[RequestOptions]) -> ThreadObject:
        """Read a thread, without its messages.

        GET /threads/{thread_id}. Deprecated: use the Responses API, `client.responses`, instead. Raises APIStatusError, APIConnectionError.
        """
        result: ThreadObject = self._call(GET_THREAD, params, path=(thread_id,))
        return result

    @deprecated(
        "beta.threads.update is deprecated: use the Responses API, `client.responses`, instead."
    )
    @method(MODIFY_THREAD)
    def update(self, thread_id: str, **params: Unpack[BetaThreadsUpdateParams]) -> ThreadObject:
        """Change the metadata of a thread, or the files that its tools may use.

        POST /threads/{thread_id}. Deprecated: use the Responses API, `client.responses`, instead. Raises APIStatusError, APIConnectionError.
        """
        result: ThreadObject = self._call(MODIFY_THREAD, params, path=(thread_id,))
        return result

    @deprecated(
        "beta.threads.delete is deprecated: use the Responses API, `client.responses`, instead."
    )
    @method(DELETE_THREAD)
    def delete(self, thread_id: str, **params: Unpack[RequestOptions]) -> DeleteThreadResponse:
        """Remove a thread.

        DELETE /threads/{thread_id}. Deprecated: use the Responses API, `client.responses`, instead. Raises APIStatusError, APIConnectionError.
        """
        result: DeleteThreadResponse = self._call(DELETE_THREAD, params, path=(thread_id,))
        return result


class AsyncBetaThreads(AsyncBetaThreadsHelpers):
    """Conversations that assistants answer in."""

    if TYPE_CHECKING:
        with_raw_response: AsyncBetaThreadsWithRawResponse
        with_streaming_response: AsyncBetaThreadsWithStreamingResponse
        messages: AsyncBetaThreadsMessages
        runs: AsyncBetaThreadsRuns
    else:
        messages = subresource(
            "oai_assistants.resources.beta_threads_messages:AsyncBetaThreadsMessages"
        )
        runs = subresource("oai_assistants.resources.beta_threads_runs:AsyncBetaThreadsRuns")

    @deprecated(
        "beta.threads.create is deprecated: use the Responses API, `client.responses`, instead."
    )
    @method(CREATE_THREAD)
    async def create(self, **params: Unpack[BetaThreadsCreateParams]) -> ThreadObject:
        """Start a thread, empty or with its first messages.

        POST /threads. Deprecated: use the Responses API, `client.responses`, instead. Raises APIStatusError, APIConnectionError.
        """
        result: ThreadObject = await self._call(CREATE_THREAD, params)
        return result

    @overload
    @deprecated(
        "beta.threads.create_and_run is deprecated: use the Responses API, `client.responses`, instead."
    )
    async def create_and_run(
        self, *, stream: Literal[True], **params: Unpack[BetaThreadsCreateAndRunParams]
    ) -> AsyncStream[AssistantStreamEvent]: ...
    @overload
    @deprecated(
        "beta.threads.create_and_run is deprecated: use the Responses API, `client.responses`, instead."
    )
    async def create_and_run(
        self,
        *,
        stream: Literal[False] | None = None,
        **params: Unpack[BetaThreadsCreateAndRunParams],
    ) -> RunObject: ...
    @overload
    @deprecated(
        "beta.threads.create_and_run is deprecated: use the Responses API, `client.responses`, instead."
    )
    async def create_and_run(
        self, *, stream: bool, **params: Unpack[BetaThreadsCreateAndRunParams]
    ) -> RunObject | AsyncStream[AssistantStreamEvent]: ...
    @overload
    @deprecated(
        "beta.threads.create_and_run is deprecated: use the Responses API, `client.responses`, instead."
    )
    async def create_and_run(
        self,
        *,
        stream_to: StreamTo,
        stream: Literal[True] | None = None,
        **params: Unpack[BetaThreadsCreateAndRunParams],
    ) -> None: ...
    @deprecated(
        "beta.threads.create_and_run is deprecated: use the Responses API, `client.responses`, instead."
    )
    @method(CREATE_THREAD_AND_RUN)
    async def create_and_run(
        self, *, stream: bool | None = None, **params: Any
    ) -> RunObject | AsyncStream[AssistantStreamEvent] | None:
        """Start a thread and run an assistant on it, in one call; may be streamed.

        POST /threads/runs. Deprecated: use the Responses API, `client.responses`, instead. Raises APIStatusError, APIConnectionError.
        """
        result: RunObject | AsyncStream[AssistantStreamEvent] | None = await self._call(
            CREATE_THREAD_AND_RUN, params, stream=stream
        )
        return result

    @deprecated(
        "beta.threads.retrieve is deprecated: use the Responses API, `client.responses`, instead."
    )
    @method(GET_THREAD)
    async def retrieve(self, thread_id: str, **params: Unpack[RequestOptions]) -> ThreadObject:
        """Read a thread, without its messages.

        GET /threads/{thread_id}. Deprecated: use the Responses API, `client.responses`, instead. Raises APIStatusError, APIConnectionError.
        """
        result: ThreadObject = await self._call(GET_THREAD, params, path=(thread_id,))
        return result

    @deprecated(
        "beta.threads.update is deprecated: use the Responses API, `client.responses`, instead."
    )
    @method(MODIFY_THREAD)
    async def update(
        self, thread_id: str, **params: Unpack[BetaThreadsUpdateParams]
    ) -> ThreadObject:
        """Change the metadata of a thread, or the files that its tools may use.

        POST /threads/{thread_id}. Deprecated: use the Responses API, `client.responses`, instead. Raises APIStatusError, APIConnectionError.
        """
        result: ThreadObject = await self._call(MODIFY_THREAD, params, path=(thread_id,))
        return result

    @deprecated(
        "beta.threads.delete is deprecated: use the Responses API, `client.responses`, instead."
    )
    @method(DELETE_THREAD)
    async def delete(
        self, thread_id: str, **params: Unpack[RequestOptions]
    ) -> DeleteThreadResponse:
        """Remove a thread.

        DELETE /threads/{thread_id}. Deprecated: use the Responses API, `client.responses`, instead. Raises APIStatusError, APIConnectionError.
        """
        result: DeleteThreadResponse = await self._call(DELETE_THREAD, params, path=(thread_id,))
        return result


if TYPE_CHECKING:

    class BetaThreadsWithRawResponse:
        def __init__(self, resource: BetaThreads) -> None:
            self.create = raw(resource.create)
            self.create_and_run = raw(resource.create_and_run)
            self.retrieve = raw(resource.retrieve)
            self.update = raw(resource.update)
            self.delete = raw(resource.delete)
            self.messages = BetaThreadsMessagesWithRawResponse(resource.messages)
            self.runs = BetaThreadsRunsWithRawResponse(resource.runs)

    class BetaThreadsWithStreamingResponse:
        def __init__(self, resource: BetaThreads) -> None:
            self.create = streaming(resource.create)
            self.create_and_run = streaming(resource.create_and_run)
            self.retrieve = streaming(resource.retrieve)
            self.update = streaming(resource.update)
            self.delete = streaming(resource.delete)
            self.messages = BetaThreadsMessagesWithStreamingResponse(resource.messages)
            self.runs = BetaThreadsRunsWithStreamingResponse(resource.runs)

    class AsyncBetaThreadsWithRawResponse:
        def __init__(self, resource: AsyncBetaThreads) -> None:
            self.create = async_raw(resource.create)
            self.create_and_run = async_raw(resource.create_and_run)
            self.retrieve = async_raw(resource.retrieve)
            self.update = async_raw(resource.update)
            self.delete = async_raw(resource.delete)
            self.messages = AsyncBetaThreadsMessagesWithRawResponse(resource.messages)
            self.runs = AsyncBetaThreadsRunsWithRawResponse(resource.runs)

    class AsyncBetaThreadsWithStreamingResponse:
        def __init__(self, resource: AsyncBetaThreads) -> None:
            self.create = async_streaming(resource.create)
            self.create_and_run = async_streaming(resource.create_and_run)
            self.retrieve = async_streaming(resource.retrieve)
            self.update = async_streaming(resource.update)
            self.delete = async_streaming(resource.delete)
            self.messages = AsyncBetaThreadsMessagesWithStreamingResponse(resource.messages)
            self.runs = AsyncBetaThreadsRunsWithStreamingResponse(resource.runs)
