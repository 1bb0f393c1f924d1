# Generated from the resource evals.runs.output_items. Do not edit.
"""Results of a run, one for each item of its data."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from oai_core.resources import AsyncResource, Resource, method

from ..operations.evals_runs_output_items import GET_EVAL_RUN_OUTPUT_ITEM, GET_EVAL_RUN_OUTPUT_ITEMS

if TYPE_CHECKING:
    from oai_core.options import RequestOptions
    from oai_core.pages import AsyncPaginator, Page
    from oai_core.raw import async_raw, async_streaming, raw, streaming

    from ..components.eval_run_output_item import EvalRunOutputItem
    from ..params.evals_runs_output_items_list_params import EvalsRunsOutputItemsListParams


class EvalsRunsOutputItems(Resource):
    """Results of a run, one for each item of its data."""

    if TYPE_CHECKING:
        with_raw_response: EvalsRunsOutputItemsWithRawResponse
        with_streaming_response: EvalsRunsOutputItemsWithStreamingResponse

    @method(GET_EVAL_RUN_OUTPUT_ITEMS)
    def list(
        self, run_id: str, *, eval_id: str, **params: Unpack[EvalsRunsOutputItemsListParams]
    ) -> Page[EvalRunOutputItem]:
        """Walk the results of a run, or only those that failed or passed.

        GET /evals/{eval_id}/runs/{run_id}/output_items. Raises APIStatusError, APIConnectionError.
        """
        result: Page[EvalRunOutputItem] = self._list(
            GET_EVAL_RUN_OUTPUT_ITEMS, params, path=(eval_id, run_id)
        )
        return result

    @method(GET_EVAL_RUN_OUTPUT_ITEM)
    def retrieve(
        self, output_item_id: str, *, eval_id: str, run_id: str, **params: Unpack[RequestOptions]
    ) -> EvalRunOutputItem:
        """Read one result, with the sample and what every grader said.

        GET /evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}. Raises APIStatusError, APIConnectionError.
        """
        result: EvalRunOutputItem = self._call(
            GET_EVAL_RUN_OUTPUT_ITEM, params, path=(eval_id, run_id, output_item_id)
        )
        return result


class AsyncEvalsRunsOutputItems(AsyncResource):
    """Results of a run, one for each item of its data."""

    if TYPE_CHECKING:
        with_raw_response: AsyncEvalsRunsOutputItemsWithRawResponse
        with_streaming_response: AsyncEvalsRunsOutputItemsWithStreamingResponse

    @method(GET_EVAL_RUN_OUTPUT_ITEMS)
    def list(
        self, run_id: str, *, eval_id: str, **params: Unpack[EvalsRunsOutputItemsListParams]
    ) -> AsyncPaginator[EvalRunOutputItem]:
        """Walk the results of a run, or only those that failed or passed.

        GET /evals/{eval_id}/runs/{run_id}/output_items. Raises APIStatusError, APIConnectionError.
        """
        result: AsyncPaginator[EvalRunOutputItem] = self._list(
            GET_EVAL_RUN_OUTPUT_ITEMS, params, path=(eval_id, run_id)
        )
        return result

    @method(GET_EVAL_RUN_OUTPUT_ITEM)
    async def retrieve(
        self, output_item_id: str, *, eval_id: str, run_id: str, **params: Unpack[RequestOptions]
    ) -> EvalRunOutputItem:
        """Read one result, with the sample and what every grader said.

        GET /evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}. Raises APIStatusError, APIConnectionError.
        """
        result: EvalRunOutputItem = await self._call(
            GET_EVAL_RUN_OUTPUT_ITEM, params, path=(eval_id, run_id, output_item_id)
        )
        return result


if TYPE_CHECKING:

    class EvalsRunsOutputItemsWithRawResponse:
        def __init__(self, resource: EvalsRunsOutputItems) -> None:
            self.list = raw(resource.list)
            self.retrieve = raw(resource.retrieve)

    class EvalsRunsOutputItemsWithStreamingResponse:
        def __init__(self, resource: EvalsRunsOutputItems) -> None:
            self.list = streaming(resource.list)
            self.retrieve = streaming(resource.retrieve)

    class AsyncEvalsRunsOutputItemsWithRawResponse:
        def __init__(self, resource: AsyncEvalsRunsOutputItems) -> None:
            self.list = async_raw(resource.list)
            self.retrieve = async_raw(resource.retrieve)

    class AsyncEvalsRunsOutputItemsWithStreamingResponse:
        def __init__(self, resource: AsyncEvalsRunsOutputItems) -> None:
            self.list = async_streaming(resource.list)
            self.retrieve = async_streaming(resource.retrieve)
