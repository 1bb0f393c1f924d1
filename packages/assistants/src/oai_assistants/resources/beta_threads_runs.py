# Generated from the resource beta.threads.runs. Do not edit.
# pyright: reportDeprecated=false
"""An assistant at work on a thread."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

from oai_core.deprecation import deprecated
from oai_core.resources import method, subresource

from ..helpers.runs import AsyncBetaThreadsRunsHelpers, BetaThreadsRunsHelpers
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


class BetaThreadsRuns(BetaThreadsRunsHelpers):
    """An assistant at work on a thread."""

    if TYPE_CHECKING:
        with_raw_response: BetaThreadsRunsWithRawResponse
        with_streaming_response: BetaThreadsRunsWithStreamingResponse
        steps: BetaThreadsRunsSteps
    else:
        steps = subresource("oai_assistants.resources.beta_threads_runs_steps:BetaThreadsRunsSteps")

    @deprecated(
        "beta.threads.runs.list is deprecated: use the Responses API, `client.responses`, instead."
    )
    @method(LIST_RUNS)
    def list(self, thread_id: str, **params: Unpack[BetaThreadsRunsListParams]) -> Page[RunObject]:
        """Walk the runs of a thread.

        GET /threads/{thread_id}/runs. Deprecated: use the Responses API, `client.responses`, instead. Raises APIStatusError, APIConnectionError.
        """
        result: Page[RunObject] = self._list(LIST_RUNS, params, path=(thread_id,))
        return result

    @overload
    @deprecated(
        "beta.threads.runs.create is deprecated: use the Responses API, `client.responses`, instead."
    )
    def create(
        self,
        thread_id: str,
        *,
        stream: Literal[True],
        **params: Unpack[BetaThreadsRunsCreateParams],
    ) -> Stream[AssistantStreamEvent]: ...
    @overload
    @deprecated(
        "beta.threads.runs.create is deprecated: use the Responses API, `client.responses`, instead."
    )
    def create(
        self,
        thread_id: str,
        *,
        stream: Literal[False] | None = None,
        **params: Unpack[BetaThreadsRunsCreateParams],
    ) -> RunObject: ...
    @overload
    @deprecated(
        "beta.threads.runs.create is deprecated: use the Responses API, `client.responses`, instead."
    )
    def create(
        self, thread_id: str, *, stream: bool, **params: Unpack[BetaThreadsRunsCreateParams]
    ) -> RunObject | Stream[AssistantStreamEvent]: ...
    @overload
    @deprecated(
        "beta.threads.runs.create is deprecated: use the Responses API, `client.responses`, instead."
    )
    def create(
        self,
        thread_id: str,
        *,
        stream_to: StreamTo,
        stream: Literal[True] | None = None,
        **params: Unpack[BetaThreadsRunsCreateParams],
    ) -> None: ...
    @deprecated(
        "beta.threads.runs.create is deprecated: use the Responses API, `client.responses`, instead."
    )
    @method(CREATE_RUN)
    def create(
        self, thread_id: str, *, stream: bool | None = None, **params: Any
    ) -> RunObject | Stream[AssistantStreamEvent] | None:
        """Run an assistant on a thread; poll the run, or stream its events.

        POST /threads/{thread_id}/runs. Deprecated: use the Responses API, `client.responses`, instead. Raises APIStatusError, APIConnectionError.
        """
        result: RunObject | Stream[AssistantStreamEvent] | None = self._call(
            CREATE_RUN, params, path=(thread_id,), stream=stream
        )
        return result

    @deprecated(
        "beta.threads.runs.retrieve is deprecated: use the Responses API, `client.responses`, instead."
    )
    @method(GET_RUN)
    def retrieve(
        self, run_id: str, *, thread_id: str, **params: Unpack[RequestOptions]
    ) -> RunObject:
        """Read a run: how far it is, and what it waits for.

        GET /threads/{thread_id}/runs/{run_id}. Deprecated: use the Responses API, `client.responses`, instead. Raises APIStatusError, APIConnectionError.
        """
        result: RunObject = self._call(GET_RUN, params, path=(thread_id, run_id))
        return result

    @deprecated(
        "beta.threads.runs.update is deprecated: use the Responses API, `client.responses`, instead."
    )
    @method(MODIFY_RUN)
    def update(
        self, run_id: str, *, thread_id: str, **params: Unpack[BetaThreadsRunsUpdateParams]
    ) -> RunObject:
        """Replace the metadata of a run.

        POST /threads/{thread_id}/runs/{run_id}. Deprecated: use the Responses API, `client.responses`, instead. Raises APIStatusError, APIConnectionError.
        """
        result: RunObject = self._call(MODIFY_RUN, params, path=(thread_id, run_id))
        return result

    @deprecated(
        "beta.threads.runs.cancel is deprecated: use the Responses API, `client.responses`, instead."
    )
    @method(CANCEL_RUN)
    def cancel(self, run_id: str, *, thread_id: str, **params: Unpack[RequestOptions]) -> RunObject:
        """Ask a run to stop; it is `cancelling` until it has.

        POST /threads/{thread_id}/runs/{run_id}/cancel. Deprecated: use the Responses API, `client.responses`, instead. Raises APIStatusError, APIConnectionError.
        """
        result: RunObject = self._call(CANCEL_RUN, params, path=(thread_id, run_id))
        return result

    @overload
    @deprecated(
        "beta.threads.runs.submit_tool_outputs is deprecated: use the Responses API, `client.responses`, instead."
    )
    def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        stream: Literal[True],
        **params: Unpack[BetaThreadsRunsSubmitToolOutputsParams],
    ) -> Stream[AssistantStreamEvent]: ...
    @overload
    @deprecated(
        "beta.threads.runs.submit_tool_outputs is deprecated: use the Responses API, `client.responses`, instead."
    )
    def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        stream: Literal[False] | None = None,
        **params: Unpack[BetaThreadsRunsSubmitToolOutputsParams],
    ) -> RunObject: ...
    @overload
    @deprecated(
        "beta.threads.runs.submit_tool_outputs is deprecated: use the Responses API, `client.responses`, instead."
    )
    def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        stream: bool,
        **params: Unpack[BetaThreadsRunsSubmitToolOutputsParams],
    ) -> RunObject | Stream[AssistantStreamEvent]: ...
    @overload
    @deprecated(
        "beta.threads.runs.submit_tool_outputs is deprecated: use the Responses API, `client.responses`, instead."
    )
    def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        stream_to: StreamTo,
        stream: Literal[True] | None = None,
        **params: Unpack[BetaThreadsRunsSubmitToolOutputsParams],
    ) -> None: ...
    @deprecated(
        "beta.threads.runs.submit_tool_outputs is deprecated: use the Responses API, `client.responses`, instead."
    )
    @method(SUBMIT_TOOL_OUPUTS_TO_RUN)
    def submit_tool_outputs(
        self, run_id: str, *, thread_id: str, stream: bool | None = None, **params: Any
    ) -> RunObject | Stream[AssistantStreamEvent] | None:
        """Hand in the results of all the tool calls that a run waits for, at once.

        POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs. Deprecated: use the Responses API, `client.responses`, instead. Raises APIStatusError, APIConnectionError.
        """
        result: RunObject | Stream[AssistantStreamEvent] | None = self._call(
            SUBMIT_TOOL_OUPUTS_TO_RUN, params, path=(thread_id, run_id), stream=stream
        )
        return result


class AsyncBetaThreadsRuns(AsyncBetaThreadsRunsHelpers):
    """An assistant at work on a thread."""

    if TYPE_CHECKING:
        with_raw_response: AsyncBetaThreadsRunsWithRawResponse
        with_streaming_response: AsyncBetaThreadsRunsWithStreamingResponse
        steps: AsyncBetaThreadsRunsSteps
    else:
        steps = subresource(
            "oai_assistants.resources.beta_threads_runs_steps:AsyncBetaThreadsRunsSteps"
        )

    @deprecated(
        "beta.threads.runs.list is deprecated: use the Responses API, `client.responses`, instead."
    )
    @method(LIST_RUNS)
    def list(
        self, thread_id: str, **params: Unpack[BetaThreadsRunsListParams]
    ) -> AsyncPaginator[RunObject]:
        """Walk the runs of a thread.

        GET /threads/{thread_id}/runs. Deprecated: use the Responses API, `client.responses`, instead. Raises APIStatusError, APIConnectionError.
        """
        result: AsyncPaginator[RunObject] = self._list(LIST_RUNS, params, path=(thread_id,))
        return result

    @overload
    @deprecated(
        "beta.threads.runs.create is deprecated: use the Responses API, `client.responses`, instead."
    )
    async def create(
        self,
        thread_id: str,
        *,
        stream: Literal[True],
        **params: Unpack[BetaThreadsRunsCreateParams],
    ) -> AsyncStream[AssistantStreamEvent]: ...
    @overload
    @deprecated(
        "beta.threads.runs.create is deprecated: use the Responses API, `client.responses`, instead."
    )
    async def create(
        self,
        thread_id: str,
        *,
        stream: Literal[False] | None = None,
        **params: Unpack[BetaThreadsRunsCreateParams],
    ) -> RunObject: ...
    @overload
    @deprecated(
        "beta.threads.runs.create is deprecated: use the Responses API, `client.responses`, instead."
    )
    async def create(
        self, thread_id: str, *, stream: bool, **params: Unpack[BetaThreadsRunsCreateParams]
    ) -> RunObject | AsyncStream[AssistantStreamEvent]: ...
    @overload
    @deprecated(
        "beta.threads.runs.create is deprecated: use the Responses API, `client.responses`, instead."
    )
    async def create(
        self,
        thread_id: str,
        *,
        stream_to: StreamTo,
        stream: Literal[True] | None = None,
        **params: Unpack[BetaThreadsRunsCreateParams],
    ) -> None: ...
    @deprecated(
        "beta.threads.runs.create is deprecated: use the Responses API, `client.responses`, instead."
    )
    @method(CREATE_RUN)
    async def create(
        self, thread_id: str, *, stream: bool | None = None, **params: Any
    ) -> RunObject | AsyncStream[AssistantStreamEvent] | None:
        """Run an assistant on a thread; poll the run, or stream its events.

        POST /threads/{thread_id}/runs. Deprecated: use the Responses API, `client.responses`, instead. Raises APIStatusError, APIConnectionError.
        """
        result: RunObject | AsyncStream[AssistantStreamEvent] | None = await self._call(
            CREATE_RUN, params, path=(thread_id,), stream=stream
        )
        return result

    @deprecated(
        "beta.threads.runs.retrieve is deprecated: use the Responses API, `client.responses`, instead."
    )
    @method(GET_RUN)
    async def retrieve(
        self, run_id: str, *, thread_id: str, **params: Unpack[RequestOptions]
    ) -> RunObject:
        """Read a run: how far it is, and what it waits for.

        GET /threads/{thread_id}/runs/{run_id}. Deprecated: use the Responses API, `client.responses`, instead. Raises APIStatusError, APIConnectionError.
        """
        result: RunObject = await self._call(GET_RUN, params, path=(thread_id, run_id))
        return result

    @deprecated(
        "beta.threads.runs.update is deprecated: use the Responses API, `client.responses`, instead."
    )
    @method(MODIFY_RUN)
    async def update(
        self, run_id: str, *, thread_id: str, **params: Unpack[BetaThreadsRunsUpdateParams]
    ) -> RunObject:
        """Replace the metadata of a run.

        POST /threads/{thread_id}/runs/{run_id}. Deprecated: use the Responses API, `client.responses`, instead. Raises APIStatusError, APIConnectionError.
        """
        result: RunObject = await self._call(MODIFY_RUN, params, path=(thread_id, run_id))
        return result

    @deprecated(
        "beta.threads.runs.cancel is deprecated: use the Responses API, `client.responses`, instead."
    )
    @method(CANCEL_RUN)
    async def cancel(
        self, run_id: str, *, thread_id: str, **params: Unpack[RequestOptions]
    ) -> RunObject:
        """Ask a run to stop; it is `cancelling` until it has.

        POST /threads/{thread_id}/runs/{run_id}/cancel. Deprecated: use the Responses API, `client.responses`, instead. Raises APIStatusError, APIConnectionError.
        """
        result: RunObject = await self._call(CANCEL_RUN, params, path=(thread_id, run_id))
        return result

    @overload
    @deprecated(
        "beta.threads.runs.submit_tool_outputs is deprecated: use the Responses API, `client.responses`, instead."
    )
    async def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        stream: Literal[True],
        **params: Unpack[BetaThreadsRunsSubmitToolOutputsParams],
    ) -> AsyncStream[AssistantStreamEvent]: ...
    @overload
    @deprecated(
        "beta.threads.runs.submit_tool_outputs is deprecated: use the Responses API, `client.responses`, instead."
    )
    async def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        stream: Literal[False] | None = None,
        **params: Unpack[BetaThreadsRunsSubmitToolOutputsParams],
    ) -> RunObject: ...
    @overload
    @deprecated(
        "beta.threads.runs.submit_tool_outputs is deprecated: use the Responses API, `client.responses`, instead."
    )
    async def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        stream: bool,
        **params: Unpack[BetaThreadsRunsSubmitToolOutputsParams],
    ) -> RunObject | AsyncStream[AssistantStreamEvent]: ...
    @overload
    @deprecated(
        "beta.threads.runs.submit_tool_outputs is deprecated: use the Responses API, `client.responses`, instead."
    )
    async def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        stream_to: StreamTo,
        stream: Literal[True] | None = None,
        **params: Unpack[BetaThreadsRunsSubmitToolOutputsParams],
    ) -> None: ...
    @deprecated(
        "beta.threads.runs.submit_tool_outputs is deprecated: use the Responses API, `client.responses`, instead."
    )
    @method(SUBMIT_TOOL_OUPUTS_TO_RUN)
    async def submit_tool_outputs(
        self, run_id: str, *, thread_id: str, stream: bool | None = None, **params: Any
    ) -> RunObject | AsyncStream[AssistantStreamEvent] | None:
        """Hand in the results of all the tool calls that a run waits for, at once.

        POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs. Deprecated: use the Responses API, `client.responses`, instead. Raises APIStatusError, APIConnectionError.
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
