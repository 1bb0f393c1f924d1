# Generated from the resource evals.runs. Do not edit.
"""One try of a model on an eval."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from oai_core.resources import AsyncResource, Resource, method, subresource

from ..operations.evals_runs import (
    CANCEL_EVAL_RUN,
    CREATE_EVAL_RUN,
    DELETE_EVAL_RUN,
    GET_EVAL_RUN,
    GET_EVAL_RUNS,
)

if TYPE_CHECKING:
    from oai_core.options import RequestOptions
    from oai_core.pages import AsyncPaginator, Page
    from oai_core.raw import async_raw, async_streaming, raw, streaming

    from ..components.delete_eval_run_response import DeleteEvalRunResponse
    from ..components.eval_run import EvalRun
    from ..params.evals_runs_create_params import EvalsRunsCreateParams
    from ..params.evals_runs_list_params import EvalsRunsListParams
    from .evals_runs_output_items import (
        AsyncEvalsRunsOutputItems,
        AsyncEvalsRunsOutputItemsWithRawResponse,
        AsyncEvalsRunsOutputItemsWithStreamingResponse,
        EvalsRunsOutputItems,
        EvalsRunsOutputItemsWithRawResponse,
        EvalsRunsOutputItemsWithStreamingResponse,
    )


class EvalsRuns(Resource):
    """One try of a model on an eval."""

    if TYPE_CHECKING:
        with_raw_response: EvalsRunsWithRawResponse
        with_streaming_response: EvalsRunsWithStreamingResponse
        output_items: EvalsRunsOutputItems
    else:
        output_items = subresource(
            "oai_evals.resources.evals_runs_output_items:EvalsRunsOutputItems"
        )

    @method(GET_EVAL_RUNS)
    def list(self, eval_id: str, **params: Unpack[EvalsRunsListParams]) -> Page[EvalRun]:
        """Walk the runs of an eval, or those with one status.

        GET /evals/{eval_id}/runs. Raises APIStatusError, APIConnectionError.
        """
        result: Page[EvalRun] = self._list(GET_EVAL_RUNS, params, path=(eval_id,))
        return result

    @method(CREATE_EVAL_RUN)
    def create(self, eval_id: str, **params: Unpack[EvalsRunsCreateParams]) -> EvalRun:
        """Start a run on its data; it is queued, and the answer does not wait for it.

        POST /evals/{eval_id}/runs. Raises APIStatusError, APIConnectionError.
        """
        result: EvalRun = self._call(CREATE_EVAL_RUN, params, path=(eval_id,))
        return result

    @method(GET_EVAL_RUN)
    def retrieve(self, run_id: str, *, eval_id: str, **params: Unpack[RequestOptions]) -> EvalRun:
        """Read a run, its status and how many items passed.

        GET /evals/{eval_id}/runs/{run_id}. Raises APIStatusError, APIConnectionError.
        """
        result: EvalRun = self._call(GET_EVAL_RUN, params, path=(eval_id, run_id))
        return result

    @method(CANCEL_EVAL_RUN)
    def cancel(self, run_id: str, *, eval_id: str, **params: Unpack[RequestOptions]) -> EvalRun:
        """Stop a run that has not ended.

        POST /evals/{eval_id}/runs/{run_id}. Raises APIStatusError, APIConnectionError.
        """
        result: EvalRun = self._call(CANCEL_EVAL_RUN, params, path=(eval_id, run_id))
        return result

    @method(DELETE_EVAL_RUN)
    def delete(
        self, run_id: str, *, eval_id: str, **params: Unpack[RequestOptions]
    ) -> DeleteEvalRunResponse:
        """Delete a run with its results.

        DELETE /evals/{eval_id}/runs/{run_id}. Raises APIStatusError, APIConnectionError.
        """
        result: DeleteEvalRunResponse = self._call(DELETE_EVAL_RUN, params, path=(eval_id, run_id))
        return result


class AsyncEvalsRuns(AsyncResource):
    """One try of a model on an eval."""

    if TYPE_CHECKING:
        with_raw_response: AsyncEvalsRunsWithRawResponse
        with_streaming_response: AsyncEvalsRunsWithStreamingResponse
        output_items: AsyncEvalsRunsOutputItems
    else:
        output_items = subresource(
            "oai_evals.resources.evals_runs_output_items:AsyncEvalsRunsOutputItems"
        )

    @method(GET_EVAL_RUNS)
    def list(self, eval_id: str, **params: Unpack[EvalsRunsListParams]) -> AsyncPaginator[EvalRun]:
        """Walk the runs of an eval, or those with one status.

        GET /evals/{eval_id}/runs. Raises APIStatusError, APIConnectionError.
        """
        result: AsyncPaginator[EvalRun] = self._list(GET_EVAL_RUNS, params, path=(eval_id,))
        return result

    @method(CREATE_EVAL_RUN)
    async def create(self, eval_id: str, **params: Unpack[EvalsRunsCreateParams]) -> EvalRun:
        """Start a run on its data; it is queued, and the answer does not wait for it.

        POST /evals/{eval_id}/runs. Raises APIStatusError, APIConnectionError.
        """
        result: EvalRun = await self._call(CREATE_EVAL_RUN, params, path=(eval_id,))
        return result

    @method(GET_EVAL_RUN)
    async def retrieve(
        self, run_id: str, *, eval_id: str, **params: Unpack[RequestOptions]
    ) -> EvalRun:
        """Read a run, its status and how many items passed.

        GET /evals/{eval_id}/runs/{run_id}. Raises APIStatusError, APIConnectionError.
        """
        result: EvalRun = await self._call(GET_EVAL_RUN, params, path=(eval_id, run_id))
        return result

    @method(CANCEL_EVAL_RUN)
    async def cancel(
        self, run_id: str, *, eval_id: str, **params: Unpack[RequestOptions]
    ) -> EvalRun:
        """Stop a run that has not ended.

        POST /evals/{eval_id}/runs/{run_id}. Raises APIStatusError, APIConnectionError.
        """
        result: EvalRun = await self._call(CANCEL_EVAL_RUN, params, path=(eval_id, run_id))
        return result

    @method(DELETE_EVAL_RUN)
    async def delete(
        self, run_id: str, *, eval_id: str, **params: Unpack[RequestOptions]
    ) -> DeleteEvalRunResponse:
        """Delete a run with its results.

        DELETE /evals/{eval_id}/runs/{run_id}. Raises APIStatusError, APIConnectionError.
        """
        result: DeleteEvalRunResponse = await self._call(
            DELETE_EVAL_RUN, params, path=(eval_id, run_id)
        )
        return result


if TYPE_CHECKING:

    class EvalsRunsWithRawResponse:
        def __init__(self, resource: EvalsRuns) -> None:
            self.list = raw(resource.list)
            self.create = raw(resource.create)
            self.retrieve = raw(resource.retrieve)
            self.cancel = raw(resource.cancel)
            self.delete = raw(resource.delete)
            self.output_items = EvalsRunsOutputItemsWithRawResponse(resource.output_items)

    class EvalsRunsWithStreamingResponse:
        def __init__(self, resource: EvalsRuns) -> None:
            self.list = streaming(resource.list)
            self.create = streaming(resource.create)
            self.retrieve = streaming(resource.retrieve)
            self.cancel = streaming(resource.cancel)
            self.delete = streaming(resource.delete)
            self.output_items = EvalsRunsOutputItemsWithStreamingResponse(resource.output_items)

    class AsyncEvalsRunsWithRawResponse:
        def __init__(self, resource: AsyncEvalsRuns) -> None:
            self.list = async_raw(resource.list)
            self.create = async_raw(resource.create)
            self.retrieve = async_raw(resource.retrieve)
            self.cancel = async_raw(resource.cancel)
            self.delete = async_raw(resource.delete)
            self.output_items = AsyncEvalsRunsOutputItemsWithRawResponse(resource.output_items)

    class AsyncEvalsRunsWithStreamingResponse:
        def __init__(self, resource: AsyncEvalsRuns) -> None:
            self.list = async_streaming(resource.list)
            self.create = async_streaming(resource.create)
            self.retrieve = async_streaming(resource.retrieve)
            self.cancel = async_streaming(resource.cancel)
            self.delete = async_streaming(resource.delete)
            self.output_items = AsyncEvalsRunsOutputItemsWithStreamingResponse(
                resource.output_items
            )
