# Generated from the resource beta.threads.runs. Do not edit.
"""beta.threads.runs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

from oai_core.resources import AsyncResource, Resource, method, subresource

from ..operations.beta_threads_runs import (
    CANCEL_RUN,
    CREATE_RUN,
    GET_RUN,
    LIST_RUNS,
    MODIFY_RUN,
    SUBMIT_TOOL_OUPUTS_TO_RUN,
)

if TYPE_CHECKING:
    from typing import Any, Literal

    from oai_core.options import RequestOptions, StreamTo
    from oai_core.pages import AsyncPaginator, Page
    from oai_core.raw import async_raw, async_streaming, raw, streaming
    from oai_core.streams import AsyncStream, Stream

    from ..components.assistant_stream_event import AssistantStreamEvent
    from ..components.run_object import RunObject
    from ..params.beta_threads_runs_create_params import BetaThreadsRunsCreateParams
    from ..params.beta_threads_runs_list_params import BetaThreadsRunsListParams
    from ..params.beta_threads_runs_submit_tool_outputs_params import (
        BetaThreadsRunsSubmitToolOutputsParams,
    )
    from ..params.beta_threads_runs_update_params import BetaThreadsRunsUpdateParams
    from .beta_threads_runs_steps import (
        AsyncBetaThreadsRunsSteps,
        AsyncBetaThreadsRunsStepsWithRawResponse,
        AsyncBetaThreadsRunsStepsWithStreamingResponse,
        BetaThreadsRunsSteps,
        BetaThreadsRunsStepsWithRawResponse,
        BetaThreadsRunsStepsWithStreamingResponse,
    )


class BetaThreadsRuns(Resource):
    """beta.threads.runs."""

    if TYPE_CHECKING:
        with_raw_response: BetaThreadsRunsWithRawResponse
        with_streaming_response: BetaThreadsRunsWithStreamingResponse
        steps: BetaThreadsRunsSteps
    else:
        steps = subresource("oai_assistants.resources.beta_threads_runs_steps:BetaThreadsRunsSteps")

    @method(LIST_RUNS)
    def list(self, thread_id: str, **params: Unpack[BetaThreadsRunsListParams]) -> Page[RunObject]:
        """listRuns.

        GET /threads/{thread_id}/runs. Raises APIStatusError, APIConnectionError.
        """
        result: Page[RunObject] = self._list(LIST_RUNS, params, path=(thread_id,))
        return result

    @overload
    def create(
        self,
        thread_id: str,
        *,
        stream: Literal[True],
        **params: Unpack[BetaThreadsRunsCreateParams],
    ) -> Stream[AssistantStreamEvent]: ...
    @overload
    def create(
        self,
        thread_id: str,
        *,
        stream: Literal[False] | None = None,
        **params: Unpack[BetaThreadsRunsCreateParams],
    ) -> RunObject: ...
    @overload
    def create(
        self, thread_id: str, *, stream: bool, **params: Unpack[BetaThreadsRunsCreateParams]
    ) -> RunObject | Stream[AssistantStreamEvent]: ...
    @overload
    def create(
        self,
        thread_id: str,
        *,
        stream_to: StreamTo,
        stream: Literal[True] | None = None,
        **params: Unpack[BetaThreadsRunsCreateParams],
    ) -> None: ...
    @method(CREATE_RUN)
    def create(
        self, thread_id: str, *, stream: bool | None = None, **params: Any
    ) -> RunObject | Stream[AssistantStreamEvent] | None:
        """createRun.

        POST /threads/{thread_id}/runs. Raises APIStatusError, APIConnectionError.
        """
        result: RunObject | Stream[AssistantStreamEvent] | None = self._call(
            CREATE_RUN, params, path=(thread_id,), stream=stream
        )
        return result

    @method(GET_RUN)
    def retrieve(
        self, run_id: str, *, thread_id: str, **params: Unpack[RequestOptions]
    ) -> RunObject:
        """getRun.

        GET /threads/{thread_id}/runs/{run_id}. Raises APIStatusError, APIConnectionError.
        """
        result: RunObject = self._call(GET_RUN, params, path=(thread_id, run_id))
        return result

    @method(MODIFY_RUN)
    def update(
        self, run_id: str, *, thread_id: str, **params: Unpack[BetaThreadsRunsUpdateParams]
    ) -> RunObject:
        """modifyRun.

        POST /threads/{thread_id}/runs/{run_id}. Raises APIStatusError, APIConnectionError.
        """
        result: RunObject = self._call(MODIFY_RUN, params, path=(thread_id, run_id))
        return result

    @method(CANCEL_RUN)
    def cancel(self, run_id: str, *, thread_id: str, **params: Unpack[RequestOptions]) -> RunObject:
        """cancelRun.

        POST /threads/{thread_id}/runs/{run_id}/cancel. Raises APIStatusError, APIConnectionError.
        """
        result: RunObject = self._call(CANCEL_RUN, params, path=(thread_id, run_id))
        return result

    @overload
    def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        stream: Literal[True],
        **params: Unpack[BetaThreadsRunsSubmitToolOutputsParams],
    ) -> Stream[AssistantStreamEvent]: ...
    @overload
    def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        stream: Literal[False] | None = None,
        **params: Unpack[BetaThreadsRunsSubmitToolOutputsParams],
    ) -> RunObject: ...
    @overload
    def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        stream: bool,
        **params: Unpack[BetaThreadsRunsSubmitToolOutputsParams],
    ) -> RunObject | Stream[AssistantStreamEvent]: ...
    @overload
    def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        stream_to: StreamTo,
        stream: Literal[True] | None = None,
        **params: Unpack[BetaThreadsRunsSubmitToolOutputsParams],
    ) -> None: ...
    @method(SUBMIT_TOOL_OUPUTS_TO_RUN)
    def submit_tool_outputs(
        self, run_id: str, *, thread_id: str, stream: bool | None = None, **params: Any
    ) -> RunObject | Stream[AssistantStreamEvent] | None:
        """submitToolOuputsToRun.

        POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs. Raises APIStatusError, APIConnectionError.
        """
        result: RunObject | Stream[AssistantStreamEvent] | None = self._call(
            SUBMIT_TOOL_OUPUTS_TO_RUN, params, path=(thread_id, run_id), stream=stream
        )
        return result


class AsyncBetaThreadsRuns(AsyncResource):
    """beta.threads.runs."""

    if TYPE_CHECKING:
        with_raw_response: AsyncBetaThreadsRunsWithRawResponse
        with_streaming_response: AsyncBetaThreadsRunsWithStreamingResponse
        steps: AsyncBetaThreadsRunsSteps
    else:
        steps = subresource(
            "oai_assistants.resources.beta_threads_runs_steps:AsyncBetaThreadsRunsSteps"
        )

    @method(LIST_RUNS)
    def list(
        self, thread_id: str, **params: Unpack[BetaThreadsRunsListParams]
    ) -> AsyncPaginator[RunObject]:
        """listRuns.

        GET /threads/{thread_id}/runs. Raises APIStatusError, APIConnectionError.
        """
        result: AsyncPaginator[RunObject] = self._list(LIST_RUNS, params, path=(thread_id,))
        return result

    @overload
    async def create(
        self,
        thread_id: str,
        *,
        stream: Literal[True],
        **params: Unpack[BetaThreadsRunsCreateParams],
    ) -> AsyncStream[AssistantStreamEvent]: ...
    @overload
    async def create(
        self,
        thread_id: str,
        *,
        stream: Literal[False] | None = None,
        **params: Unpack[BetaThreadsRunsCreateParams],
    ) -> RunObject: ...
    @overload
    async def create(
        self, thread_id: str, *, stream: bool, **params: Unpack[BetaThreadsRunsCreateParams]
    ) -> RunObject | AsyncStream[AssistantStreamEvent]: ...
    @overload
    async def create(
        self,
        thread_id: str,
        *,
        stream_to: StreamTo,
        stream: Literal[True] | None = None,
        **params: Unpack[BetaThreadsRunsCreateParams],
    ) -> None: ...
    @method(CREATE_RUN)
    async def create(
        self, thread_id: str, *, stream: bool | None = None, **params: Any
    ) -> RunObject | AsyncStream[AssistantStreamEvent] | None:
        """createRun.

        POST /threads/{thread_id}/runs. Raises APIStatusError, APIConnectionError.
        """
        result: RunObject | AsyncStream[AssistantStreamEvent] | None = await self._call(
            CREATE_RUN, params, path=(thread_id,), stream=stream
        )
        return result

    @method(GET_RUN)
    async def retrieve(
        self, run_id: str, *, thread_id: str, **params: Unpack[RequestOptions]
    ) -> RunObject:
        """getRun.

        GET /threads/{thread_id}/runs/{run_id}. Raises APIStatusError, APIConnectionError.
        """
        result: RunObject = await self._call(GET_RUN, params, path=(thread_id, run_id))
        return result

    @method(MODIFY_RUN)
    async def update(
        self, run_id: str, *, thread_id: str, **params: Unpack[BetaThreadsRunsUpdateParams]
    ) -> RunObject:
        """modifyRun.

        POST /threads/{thread_id}/runs/{run_id}. Raises APIStatusError, APIConnectionError.
        """
        result: RunObject = await self._call(MODIFY_RUN, params, path=(thread_id, run_id))
        return result

    @method(CANCEL_RUN)
    async def cancel(
        self, run_id: str, *, thread_id: str, **params: Unpack[RequestOptions]
    ) -> RunObject:
        """cancelRun.

        POST /threads/{thread_id}/runs/{run_id}/cancel. Raises APIStatusError, APIConnectionError.
        """
        result: RunObject = await self._call(CANCEL_RUN, params, path=(thread_id, run_id))
        return result

    @overload
    async def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        stream: Literal[True],
        **params: Unpack[BetaThreadsRunsSubmitToolOutputsParams],
    ) -> AsyncStream[AssistantStreamEvent]: ...
    @overload
    async def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        stream: Literal[False] | None = None,
        **params: Unpack[BetaThreadsRunsSubmitToolOutputsParams],
    ) -> RunObject: ...
    @overload
    async def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        stream: bool,
        **params: Unpack[BetaThreadsRunsSubmitToolOutputsParams],
    ) -> RunObject | AsyncStream[AssistantStreamEvent]: ...
    @overload
    async def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        stream_to: StreamTo,
        stream: Literal[True] | None = None,
        **params: Unpack[BetaThreadsRunsSubmitToolOutputsParams],
    ) -> None: ...
    @method(SUBMIT_TOOL_OUPUTS_TO_RUN)
    async def submit_tool_outputs(
        self, run_id: str, *, thread_id: str, stream: bool | None = None, **params: Any
    ) -> RunObject | AsyncStream[AssistantStreamEvent] | None:
        """submitToolOuputsToRun.

        POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs. Raises APIStatusError, APIConnectionError.
        """
        result: RunObject | AsyncStream[AssistantStreamEvent] | None = await self._call(
            SUBMIT_TOOL_OUPUTS_TO_RUN, params, path=(thread_id, run_id), stream=stream
        )
        return result


if TYPE_CHECKING:

    class BetaThreadsRunsWithRawResponse:
        def __init__(self, resource: BetaThreadsRuns) -> None:
            self.list = raw(resource.list)
            self.create = raw(resource.create)
            self.retrieve = raw(resource.retrieve)
            self.update = raw(resource.update)
            self.cancel = raw(resource.cancel)
            self.submit_tool_outputs = raw(resource.submit_tool_outputs)
            self.steps = BetaThreadsRunsStepsWithRawResponse(resource.steps)

    class BetaThreadsRunsWithStreamingResponse:
        def __init__(self, resource: BetaThreadsRuns) -> None:
            self.list = streaming(resource.list)
            self.create = streaming(resource.create)
            self.retrieve = streaming(resource.retrieve)
            self.update = streaming(resource.update)
            self.cancel = streaming(resource.cancel)
            self.submit_tool_outputs = streaming(resource.submit_tool_outputs)
            self.steps = BetaThreadsRunsStepsWithStreamingResponse(resource.steps)

    class AsyncBetaThreadsRunsWithRawResponse:
        def __init__(self, resource: AsyncBetaThreadsRuns) -> None:
            self.list = async_raw(resource.list)
            self.create = async_raw(resource.create)
            self.retrieve = async_raw(resource.retrieve)
            self.update = async_raw(resource.update)
            self.cancel = async_raw(resource.cancel)
            self.submit_tool_outputs = async_raw(resource.submit_tool_outputs)
            self.steps = AsyncBetaThreadsRunsStepsWithRawResponse(resource.steps)

    class AsyncBetaThreadsRunsWithStreamingResponse:
        def __init__(self, resource: AsyncBetaThreadsRuns) -> None:
            self.list = async_streaming(resource.list)
            self.create = async_streaming(resource.create)
            self.retrieve = async_streaming(resource.retrieve)
            self.update = async_streaming(resource.update)
            self.cancel = async_streaming(resource.cancel)
            self.submit_tool_outputs = async_streaming(resource.submit_tool_outputs)
            self.steps = AsyncBetaThreadsRunsStepsWithStreamingResponse(resource.steps)
