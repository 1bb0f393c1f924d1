# Generated from the resource batches. Do not edit.
"""Files of requests that are answered within a day, at a lower price."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from oai_core.resources import method

from ..helpers.batches import AsyncBatchesHelpers, BatchesHelpers
from ..operations.batches import CANCEL_BATCH, CREATE_BATCH, LIST_BATCHES, RETRIEVE_BATCH

if TYPE_CHECKING:
    from oai_core.options import RequestOptions
    from oai_core.pages import AsyncPaginator, Page
    from oai_core.raw import async_raw, async_streaming, raw, streaming

    from ..components.batch import Batch
    from ..params.batches_create_params import BatchesCreateParams
    from ..params.batches_list_params import BatchesListParams


class Batches(BatchesHelpers):
    """Files of requests that are answered within a day, at a lower price."""

    if TYPE_CHECKING:
        with_raw_response: BatchesWithRawResponse
        with_streaming_response: BatchesWithStreamingResponse

    @method(LIST_BATCHES)
    def list(self, **params: Unpack[BatchesListParams]) -> Page[Batch]:
        """Walk the batches of the organization.

        GET /batches. Raises APIStatusError, APIConnectionError.
        """
        result: Page[Batch] = self._list(LIST_BATCHES, params)
        return result

    @method(CREATE_BATCH)
    def create(self, **params: Unpack[BatchesCreateParams]) -> Batch:
        """Start a batch from an uploaded JSONL file; results come as another file.

        POST /batches. Raises APIStatusError, APIConnectionError.
        """
        result: Batch = self._call(CREATE_BATCH, params)
        return result

    @method(RETRIEVE_BATCH)
    def retrieve(self, batch_id: str, **params: Unpack[RequestOptions]) -> Batch:
        """Read a batch, its counts and the ids of its files.

        GET /batches/{batch_id}. Raises APIStatusError, APIConnectionError.
        """
        result: Batch = self._call(RETRIEVE_BATCH, params, path=(batch_id,))
        return result

    @method(CANCEL_BATCH)
    def cancel(self, batch_id: str, **params: Unpack[RequestOptions]) -> Batch:
        """Stop a batch; what was answered by then can still be read.

        POST /batches/{batch_id}/cancel. Raises APIStatusError, APIConnectionError.
        """
        result: Batch = self._call(CANCEL_BATCH, params, path=(batch_id,))
        return result


class AsyncBatches(AsyncBatchesHelpers):
    """Files of requests that are answered within a day, at a lower price."""

    if TYPE_CHECKING:
        with_raw_response: AsyncBatchesWithRawResponse
        with_streaming_response: AsyncBatchesWithStreamingResponse

    @method(LIST_BATCHES)
    def list(self, **params: Unpack[BatchesListParams]) -> AsyncPaginator[Batch]:
        """Walk the batches of the organization.

        GET /batches. Raises APIStatusError, APIConnectionError.
        """
        result: AsyncPaginator[Batch] = self._list(LIST_BATCHES, params)
        return result

    @method(CREATE_BATCH)
    async def create(self, **params: Unpack[BatchesCreateParams]) -> Batch:
        """Start a batch from an uploaded JSONL file; results come as another file.

        POST /batches. Raises APIStatusError, APIConnectionError.
        """
        result: Batch = await self._call(CREATE_BATCH, params)
        return result

    @method(RETRIEVE_BATCH)
    async def retrieve(self, batch_id: str, **params: Unpack[RequestOptions]) -> Batch:
        """Read a batch, its counts and the ids of its files.

        GET /batches/{batch_id}. Raises APIStatusError, APIConnectionError.
        """
        result: Batch = await self._call(RETRIEVE_BATCH, params, path=(batch_id,))
        return result

    @method(CANCEL_BATCH)
    async def cancel(self, batch_id: str, **params: Unpack[RequestOptions]) -> Batch:
        """Stop a batch; what was answered by then can still be read.

        POST /batches/{batch_id}/cancel. Raises APIStatusError, APIConnectionError.
        """
        result: Batch = await self._call(CANCEL_BATCH, params, path=(batch_id,))
        return result


if TYPE_CHECKING:

    class BatchesWithRawResponse:
        def __init__(self, resource: Batches) -> None:
            self.list = raw(resource.list)
            self.create = raw(resource.create)
            self.retrieve = raw(resource.retrieve)
            self.cancel = raw(resource.cancel)

    class BatchesWithStreamingResponse:
        def __init__(self, resource: Batches) -> None:
            self.list = streaming(resource.list)
            self.create = streaming(resource.create)
            self.retrieve = streaming(resource.retrieve)
            self.cancel = streaming(resource.cancel)

    class AsyncBatchesWithRawResponse:
        def __init__(self, resource: AsyncBatches) -> None:
            self.list = async_raw(resource.list)
            self.create = async_raw(resource.create)
            self.retrieve = async_raw(resource.retrieve)
            self.cancel = async_raw(resource.cancel)

    class AsyncBatchesWithStreamingResponse:
        def __init__(self, resource: AsyncBatches) -> None:
            self.list = async_streaming(resource.list)
            self.create = async_streaming(resource.create)
            self.retrieve = async_streaming(resource.retrieve)
            self.cancel = async_streaming(resource.cancel)
