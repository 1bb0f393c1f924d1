"""Batches of files: uploading them, and waiting until all are searchable."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from oai_core.options import NOT_SET
from oai_core.resources import AsyncResource, Resource, helper

from ..operations.vector_stores_file_batches import (
    CREATE_VECTOR_STORE_FILE_BATCH,
    GET_VECTOR_STORE_FILE_BATCH,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from oai_core.files import FileInput
    from oai_core.helpers.progress import ProgressOption
    from oai_core.options import RequestOptions
    from oai_shared.params.vector_store_file_attributes import VectorStoreFileAttributesLike

    from ..components.vector_store_file_batch_object import VectorStoreFileBatchObject
    from ..params.chunking_strategy_request_param import ChunkingStrategyRequestParamLike
    from ..params.vector_stores_file_batches_create_params import (
        VectorStoresFileBatchesCreateParams,
    )


class VectorStoresFileBatchesHelpers(Resource):
    """What `VectorStoresFileBatches` has beside its operations."""

    @helper(GET_VECTOR_STORE_FILE_BATCH)
    def poll(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        poll_interval_ms: float | None = None,
        max_wait_seconds: float | None = None,
        progress: ProgressOption = None,
        **options: Unpack[RequestOptions],
    ) -> VectorStoreFileBatchObject:
        """Wait until no file of a batch is in progress, and return the batch.

        `file_counts` tells how many failed. It is read every `poll_interval_ms`, else as often as
        the server asks, else each second. After `max_wait_seconds` it is a `PollTimeoutError`.
        `progress` is called with a `Progress` in files, or draws a bar (`True`). The options hold
        for each request. Raises APIStatusError, APIConnectionError.
        """
        from oai_core.helpers.polling import Poller

        from .attaching import poll_batch

        poller = Poller(
            self._client,
            options,
            progress,
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
        )
        return self._run(poll_batch(poller, vector_store_id, batch_id))

    @helper(CREATE_VECTOR_STORE_FILE_BATCH)
    def create_and_poll(
        self,
        vector_store_id: str,
        *,
        poll_interval_ms: float | None = None,
        max_wait_seconds: float | None = None,
        progress: ProgressOption = None,
        **params: Unpack[VectorStoresFileBatchesCreateParams],
    ) -> VectorStoreFileBatchObject:
        """Add uploaded files to the store and wait for them; see `create` and `poll`."""
        from oai_core.helpers.polling import Poller, carried

        from .attaching import create_and_poll_batch

        poller = Poller(
            self._client,
            carried(params),
            progress,
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
        )
        return self._run(create_and_poll_batch(poller, vector_store_id, params))

    @helper(GET_VECTOR_STORE_FILE_BATCH)
    def upload_and_poll(
        self,
        vector_store_id: str,
        *,
        files: Iterable[FileInput],
        max_concurrency: int = 5,
        file_ids: Iterable[str] = (),
        attributes: VectorStoreFileAttributesLike = NOT_SET,
        chunking_strategy: ChunkingStrategyRequestParamLike = NOT_SET,
        poll_interval_ms: float | None = None,
        max_wait_seconds: float | None = None,
        progress: ProgressOption = None,
        **options: Unpack[RequestOptions],
    ) -> VectorStoreFileBatchObject:
        """Upload files, at most `max_concurrency` at a time, add them to the store and wait.

        `file_ids` are added with them. After a failure no other upload begins, nothing is added,
        and it is a `VectorStoreUploadError` with the ids of all that were uploaded. `progress` is
        told of the files that are uploaded, then of those that are done; see `poll`.
        """
        from oai_core.helpers.polling import Poller, shared

        from .attaching import OWN, given, upload_and_poll_batch
        from .uploading import Files

        chosen = Files(files, file_ids, max_concurrency)
        poller = Poller(
            self._client,
            shared(options, *OWN),
            progress,
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
        )
        params = given(attributes=attributes, chunking_strategy=chunking_strategy)
        flow = upload_and_poll_batch(self, poller, vector_store_id, chosen, params)
        return self._run(flow)


class AsyncVectorStoresFileBatchesHelpers(AsyncResource):
    """The same for `AsyncVectorStoresFileBatches`."""

    @helper(GET_VECTOR_STORE_FILE_BATCH)
    async def poll(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        poll_interval_ms: float | None = None,
        max_wait_seconds: float | None = None,
        progress: ProgressOption = None,
        **options: Unpack[RequestOptions],
    ) -> VectorStoreFileBatchObject:
        """Wait until no file of a batch is in progress, and return the batch.

        `file_counts` tells how many failed. It is read every `poll_interval_ms`, else as often as
        the server asks, else each second. After `max_wait_seconds` it is a `PollTimeoutError`.
        `progress` is called with a `Progress` in files, or draws a bar (`True`). The options hold
        for each request. Raises APIStatusError, APIConnectionError.
        """
        from oai_core.helpers.polling import Poller

        from .attaching import poll_batch

        poller = Poller(
            self._client,
            options,
            progress,
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
        )
        return await self._run(poll_batch(poller, vector_store_id, batch_id))

    @helper(CREATE_VECTOR_STORE_FILE_BATCH)
    async def create_and_poll(
        self,
        vector_store_id: str,
        *,
        poll_interval_ms: float | None = None,
        max_wait_seconds: float | None = None,
        progress: ProgressOption = None,
        **params: Unpack[VectorStoresFileBatchesCreateParams],
    ) -> VectorStoreFileBatchObject:
        """Add uploaded files to the store and wait for them; see `create` and `poll`."""
        from oai_core.helpers.polling import Poller, carried

        from .attaching import create_and_poll_batch

        poller = Poller(
            self._client,
            carried(params),
            progress,
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
        )
        return await self._run(create_and_poll_batch(poller, vector_store_id, params))

    @helper(GET_VECTOR_STORE_FILE_BATCH)
    async def upload_and_poll(
        self,
        vector_store_id: str,
        *,
        files: Iterable[FileInput],
        max_concurrency: int = 5,
        file_ids: Iterable[str] = (),
        attributes: VectorStoreFileAttributesLike = NOT_SET,
        chunking_strategy: ChunkingStrategyRequestParamLike = NOT_SET,
        poll_interval_ms: float | None = None,
        max_wait_seconds: float | None = None,
        progress: ProgressOption = None,
        **options: Unpack[RequestOptions],
    ) -> VectorStoreFileBatchObject:
        """Upload files, at most `max_concurrency` at a time, add them to the store and wait.

        `file_ids` are added with them. After a failure no other upload begins, nothing is added,
        and it is a `VectorStoreUploadError` with the ids of all that were uploaded. `progress` is
        told of the files that are uploaded, then of those that are done; see `poll`.
        """
        from oai_core.helpers.polling import Poller, shared

        from .attaching import OWN, given, upload_and_poll_batch
        from .uploading import Files

        chosen = Files(files, file_ids, max_concurrency)
        poller = Poller(
            self._client,
            shared(options, *OWN),
            progress,
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
        )
        params = given(attributes=attributes, chunking_strategy=chunking_strategy)
        flow = upload_and_poll_batch(self, poller, vector_store_id, chosen, params)
        return await self._run(flow)
