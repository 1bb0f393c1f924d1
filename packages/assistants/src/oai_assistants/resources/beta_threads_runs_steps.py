# Generated from the resource beta.threads.runs.steps. Do not edit.
# pyright: reportDeprecated=false
"""What a run did: the messages it wrote and the tools it called."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from oai_core.deprecation import deprecated
from oai_core.resources import AsyncResource, Resource, method

from ..operations.beta_threads_runs_steps import GET_RUN_STEP, LIST_RUN_STEPS

if TYPE_CHECKING:
    from oai_core.pages import AsyncPaginator, Page
    from oai_core.raw import async_raw, async_streaming, raw, streaming

    from ..components.run_step_object import RunStepObject
    from ..params.beta_threads_runs_steps_list_params import BetaThreadsRunsStepsListParams
    from ..params.beta_threads_runs_steps_retrieve_params import BetaThreadsRunsStepsRetrieveParams


class BetaThreadsRunsSteps(Resource):
    """What a run did: the messages it wrote and the tools it called."""

    if TYPE_CHECKING:
        with_raw_response: BetaThreadsRunsStepsWithRawResponse
        with_streaming_response: BetaThreadsRunsStepsWithStreamingResponse

    @deprecated(
        "beta.threads.runs.steps.list is deprecated: use the Responses API, `client.responses`, instead."
    )
    @method(LIST_RUN_STEPS)
    def list(
        self, run_id: str, *, thread_id: str, **params: Unpack[BetaThreadsRunsStepsListParams]
    ) -> Page[RunStepObject]:
        """Walk the steps of a run.

        GET /threads/{thread_id}/runs/{run_id}/steps. Deprecated: use the Responses API, `client.responses`, instead. Raises APIStatusError, APIConnectionError.
        """
        result: Page[RunStepObject] = self._list(LIST_RUN_STEPS, params, path=(thread_id, run_id))
        return result

    @deprecated(
        "beta.threads.runs.steps.retrieve is deprecated: use the Responses API, `client.responses`, instead."
    )
    @method(GET_RUN_STEP)
    def retrieve(
        self,
        step_id: str,
        *,
        thread_id: str,
        run_id: str,
        **params: Unpack[BetaThreadsRunsStepsRetrieveParams],
    ) -> RunStepObject:
        """Read one step of a run.

        GET /threads/{thread_id}/runs/{run_id}/steps/{step_id}. Deprecated: use the Responses API, `client.responses`, instead. Raises APIStatusError, APIConnectionError.
        """
        result: RunStepObject = self._call(GET_RUN_STEP, params, path=(thread_id, run_id, step_id))
        return result


class AsyncBetaThreadsRunsSteps(AsyncResource):
    """What a run did: the messages it wrote and the tools it called."""

    if TYPE_CHECKING:
        with_raw_response: AsyncBetaThreadsRunsStepsWithRawResponse
        with_streaming_response: AsyncBetaThreadsRunsStepsWithStreamingResponse

    @deprecated(
        "beta.threads.runs.steps.list is deprecated: use the Responses API, `client.responses`, instead."
    )
    @method(LIST_RUN_STEPS)
    def list(
        self, run_id: str, *, thread_id: str, **params: Unpack[BetaThreadsRunsStepsListParams]
    ) -> AsyncPaginator[RunStepObject]:
        """Walk the steps of a run.

        GET /threads/{thread_id}/runs/{run_id}/steps. Deprecated: use the Responses API, `client.responses`, instead. Raises APIStatusError, APIConnectionError.
        """
        result: AsyncPaginator[RunStepObject] = self._list(
            LIST_RUN_STEPS, params, path=(thread_id, run_id)
        )
        return result

    @deprecated(
        "beta.threads.runs.steps.retrieve is deprecated: use the Responses API, `client.responses`, instead."
    )
    @method(GET_RUN_STEP)
    async def retrieve(
        self,
        step_id: str,
        *,
        thread_id: str,
        run_id: str,
        **params: Unpack[BetaThreadsRunsStepsRetrieveParams],
    ) -> RunStepObject:
        """Read one step of a run.

        GET /threads/{thread_id}/runs/{run_id}/steps/{step_id}. Deprecated: use the Responses API, `client.responses`, instead. Raises APIStatusError, APIConnectionError.
        """
        result: RunStepObject = await self._call(
            GET_RUN_STEP, params, path=(thread_id, run_id, step_id)
        )
        return result


if TYPE_CHECKING:

    class BetaThreadsRunsStepsWithRawResponse:
        def __init__(self, resource: BetaThreadsRunsSteps) -> None:
            self.list = raw(resource.list)
            self.retrieve = raw(resource.retrieve)

    class BetaThreadsRunsStepsWithStreamingResponse:
        def __init__(self, resource: BetaThreadsRunsSteps) -> None:
            self.list = streaming(resource.list)
            self.retrieve = streaming(resource.retrieve)

    class AsyncBetaThreadsRunsStepsWithRawResponse:
        def __init__(self, resource: AsyncBetaThreadsRunsSteps) -> None:
            self.list = async_raw(resource.list)
            self.retrieve = async_raw(resource.retrieve)

    class AsyncBetaThreadsRunsStepsWithStreamingResponse:
        def __init__(self, resource: AsyncBetaThreadsRunsSteps) -> None:
            self.list = async_streaming(resource.list)
            self.retrieve = async_streaming(resource.retrieve)
