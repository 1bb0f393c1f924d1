# Generated from the resource evals. Do not edit.
"""What is tested: the shape of the data, and the graders that judge answers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from oai_core.resources import AsyncResource, Resource, method, subresource

from ..operations.evals import CREATE_EVAL, DELETE_EVAL, GET_EVAL, LIST_EVALS, UPDATE_EVAL

if TYPE_CHECKING:
    from oai_core.options import RequestOptions
    from oai_core.pages import AsyncPaginator, Page
    from oai_core.raw import async_raw, async_streaming, raw, streaming

    from ..components.delete_eval_response import DeleteEvalResponse
    from ..components.eval import Eval
    from ..params.evals_create_params import EvalsCreateParams
    from ..params.evals_list_params import EvalsListParams
    from ..params.evals_update_params import EvalsUpdateParams
    from .evals_runs import (
        AsyncEvalsRuns,
        AsyncEvalsRunsWithRawResponse,
        AsyncEvalsRunsWithStreamingResponse,
        EvalsRuns,
        EvalsRunsWithRawResponse,
        EvalsRunsWithStreamingResponse,
    )


class Evals(Resource):
    """What is tested: the shape of the data, and the graders that judge answers."""

    if TYPE_CHECKING:
        with_raw_response: EvalsWithRawResponse
        with_streaming_response: EvalsWithStreamingResponse
        runs: EvalsRuns
    else:
        runs = subresource("oai_evals.resources.evals_runs:EvalsRuns")

    @method(LIST_EVALS)
    def list(self, **params: Unpack[EvalsListParams]) -> Page[Eval]:
        """Walk the evals of the project.

        GET /evals. Raises APIStatusError, APIConnectionError.
        """
        result: Page[Eval] = self._list(LIST_EVALS, params)
        return result

    @method(CREATE_EVAL)
    def create(self, **params: Unpack[EvalsCreateParams]) -> Eval:
        """Define an eval from a data source and graders; runs then try models on it.

        POST /evals. Raises APIStatusError, APIConnectionError.
        """
        result: Eval = self._call(CREATE_EVAL, params)
        return result

    @method(GET_EVAL)
    def retrieve(self, eval_id: str, **params: Unpack[RequestOptions]) -> Eval:
        """Read an eval.

        GET /evals/{eval_id}. Raises APIStatusError, APIConnectionError.
        """
        result: Eval = self._call(GET_EVAL, params, path=(eval_id,))
        return result

    @method(UPDATE_EVAL)
    def update(self, eval_id: str, **params: Unpack[EvalsUpdateParams]) -> Eval:
        """Rename an eval or replace its metadata; data source and graders stay as they are.

        POST /evals/{eval_id}. Raises APIStatusError, APIConnectionError.
        """
        result: Eval = self._call(UPDATE_EVAL, params, path=(eval_id,))
        return result

    @method(DELETE_EVAL)
    def delete(self, eval_id: str, **params: Unpack[RequestOptions]) -> DeleteEvalResponse:
        """Delete an eval; the answer names it.

        DELETE /evals/{eval_id}. Raises APIStatusError, APIConnectionError.
        """
        result: DeleteEvalResponse = self._call(DELETE_EVAL, params, path=(eval_id,))
        return result


class AsyncEvals(AsyncResource):
    """What is tested: the shape of the data, and the graders that judge answers."""

    if TYPE_CHECKING:
        with_raw_response: AsyncEvalsWithRawResponse
        with_streaming_response: AsyncEvalsWithStreamingResponse
        runs: AsyncEvalsRuns
    else:
        runs = subresource("oai_evals.resources.evals_runs:AsyncEvalsRuns")

    @method(LIST_EVALS)
    def list(self, **params: Unpack[EvalsListParams]) -> AsyncPaginator[Eval]:
        """Walk the evals of the project.

        GET /evals. Raises APIStatusError, APIConnectionError.
        """
        result: AsyncPaginator[Eval] = self._list(LIST_EVALS, params)
        return result

    @method(CREATE_EVAL)
    async def create(self, **params: Unpack[EvalsCreateParams]) -> Eval:
        """Define an eval from a data source and graders; runs then try models on it.

        POST /evals. Raises APIStatusError, APIConnectionError.
        """
        result: Eval = await self._call(CREATE_EVAL, params)
        return result

    @method(GET_EVAL)
    async def retrieve(self, eval_id: str, **params: Unpack[RequestOptions]) -> Eval:
        """Read an eval.

        GET /evals/{eval_id}. Raises APIStatusError, APIConnectionError.
        """
        result: Eval = await self._call(GET_EVAL, params, path=(eval_id,))
        return result

    @method(UPDATE_EVAL)
    async def update(self, eval_id: str, **params: Unpack[EvalsUpdateParams]) -> Eval:
        """Rename an eval or replace its metadata; data source and graders stay as they are.

        POST /evals/{eval_id}. Raises APIStatusError, APIConnectionError.
        """
        result: Eval = await self._call(UPDATE_EVAL, params, path=(eval_id,))
        return result

    @method(DELETE_EVAL)
    async def delete(self, eval_id: str, **params: Unpack[RequestOptions]) -> DeleteEvalResponse:
        """Delete an eval; the answer names it.

        DELETE /evals/{eval_id}. Raises APIStatusError, APIConnectionError.
        """
        result: DeleteEvalResponse = await self._call(DELETE_EVAL, params, path=(eval_id,))
        return result


if TYPE_CHECKING:

    class EvalsWithRawResponse:
        def __init__(self, resource: Evals) -> None:
            self.list = raw(resource.list)
            self.create = raw(resource.create)
            self.retrieve = raw(resource.retrieve)
            self.update = raw(resource.update)
            self.delete = raw(resource.delete)
            self.runs = EvalsRunsWithRawResponse(resource.runs)

    class EvalsWithStreamingResponse:
        def __init__(self, resource: Evals) -> None:
            self.list = streaming(resource.list)
            self.create = streaming(resource.create)
            self.retrieve = streaming(resource.retrieve)
            self.update = streaming(resource.update)
            self.delete = streaming(resource.delete)
            self.runs = EvalsRunsWithStreamingResponse(resource.runs)

    class AsyncEvalsWithRawResponse:
        def __init__(self, resource: AsyncEvals) -> None:
            self.list = async_raw(resource.list)
            self.create = async_raw(resource.create)
            self.retrieve = async_raw(resource.retrieve)
            self.update = async_raw(resource.update)
            self.delete = async_raw(resource.delete)
            self.runs = AsyncEvalsRunsWithRawResponse(resource.runs)

    class AsyncEvalsWithStreamingResponse:
        def __init__(self, resource: AsyncEvals) -> None:
            self.list = async_streaming(resource.list)
            self.create = async_streaming(resource.create)
            self.retrieve = async_streaming(resource.retrieve)
            self.update = async_streaming(resource.update)
            self.delete = async_streaming(resource.delete)
            self.runs = AsyncEvalsRunsWithStreamingResponse(resource.runs)
