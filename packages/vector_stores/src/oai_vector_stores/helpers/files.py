"""Files of a vector store: uploading them, and waiting until they are searchable."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from oai_core.options import NOT_SET
from oai_core.resources import AsyncResource, Resource, helper

from ..operations.vector_stores_files import GET_VECTOR_STORE_FILE

if TYPE_CHECKING:
    from oai_core.files import FileInput
    from oai_core.helpers.progress import ProgressOption
    from oai_core.options import RequestOptions
    from oai_shared.params.vector_store_file_attributes import VectorStoreFileAttributesLike

    from ..components.vector_store_file_object import VectorStoreFileObject
    from ..params.chunking_strategy_request_param import ChunkingStrategyRequestParamLike


class VectorStoresFilesHelpers(Resource):
    """What `VectorStoresFiles` has beside its operations."""

    @helper(GET_VECTOR_STORE_FILE)
    def poll(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        poll_interval_ms: float | None = None,
        max_wait_seconds: float | None = None,
        progress: ProgressOption = None,
        **options: Unpack[RequestOptions],
    ) -> VectorStoreFileObject:
        """Wait until a file of the store is completed, failed or cancelled, and return it.

        `last_error` says why it failed. It is read every `poll_interval_ms`, else as often as the
        server asks, else each second. After `max_wait_seconds` it is a `PollTimeoutError`.
        `progress` is called with a `Progress`, or draws a bar (`True`). The options hold for each
        request. Raises APIStatusError, APIConnectionError.
        """
        from oai_core.helpers.polling import Poller

        from .attaching import poll_file

        poller = Poller(
            self._client,
            options,
            progress,
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
        )
        return self._run(poll_file(poller, vector_store_id, file_id))

    @helper(GET_VECTOR_STORE_FILE)
    def create_and_poll(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        attributes: VectorStoreFileAttributesLike = NOT_SET,
        chunking_strategy: ChunkingStrategyRequestParamLike = NOT_SET,
        poll_interval_ms: float | None = None,
        max_wait_seconds: float | None = None,
        progress: ProgressOption = None,
        **options: Unpack[RequestOptions],
    ) -> VectorStoreFileObject:
        """Add an uploaded file to the store and wait for it; see `create` and `poll`."""
        from oai_core.helpers.polling import Poller, carried

        from .attaching import create_and_poll_file, given

        poller = Poller(
            self._client,
            carried(options),
            progress,
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
        )
        params = given(attributes=attributes, chunking_strategy=chunking_strategy)
        flow = create_and_poll_file(poller, vector_store_id, file_id, {**options, **params})
        return self._run(flow)

    @helper(GET_VECTOR_STORE_FILE)
    def upload(
        self,
        *,
        vector_store_id: str,
        file: FileInput,
        attributes: VectorStoreFileAttributesLike = NOT_SET,
        chunking_strategy: ChunkingStrategyRequestParamLike = NOT_SET,
        progress: ProgressOption = None,
        **options: Unpack[RequestOptions],
    ) -> VectorStoreFileObject:
        """Upload a file for the purpose "assistants" and add it to the store; nothing is awaited.

        `progress` is called with a `Progress` in bytes, or draws a bar (`True`). Where the file
        was uploaded, but not added, it is a `VectorStoreUploadError` with the id of the file.
        Raises APIStatusError, APIConnectionError.
        """
        from oai_core.helpers.polling import shared
        from oai_core.helpers.progress import Watch

        from .attaching import OWN, given, upload_file

        watch = Watch(self._client, progress)
        params = given(attributes=attributes, chunking_strategy=chunking_strategy)
        flow = upload_file(self, watch, vector_store_id, file, params, shared(options, *OWN))
        return self._run(flow)

    @helper(GET_VECTOR_STORE_FILE)
    def upload_and_poll(
        self,
        *,
        vector_store_id: str,
        file: FileInput,
        attributes: VectorStoreFileAttributesLike = NOT_SET,
        chunking_strategy: ChunkingStrategyRequestParamLike = NOT_SET,
        poll_interval_ms: float | None = None,
        max_wait_seconds: float | None = None,
        progress: ProgressOption = None,
        **options: Unpack[RequestOptions],
    ) -> VectorStoreFileObject:
        """Upload a file, add it to the store and wait for it; see `upload` and `poll`."""
        from oai_core.helpers.polling import Poller, shared

        from .attaching import OWN, given, upload_and_poll_file

        poller = Poller(
            self._client,
            shared(options, *OWN),
            progress,
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
        )
        params = given(attributes=attributes, chunking_strategy=chunking_strategy)
        flow = upload_and_poll_file(self, poller, vector_store_id, file, params)
        return self._run(flow)


class AsyncVectorStoresFilesHelpers(AsyncResource):
    """The same for `AsyncVectorStoresFiles`."""

    @helper(GET_VECTOR_STORE_FILE)
    async def poll(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        poll_interval_ms: float | None = None,
        max_wait_seconds: float | None = None,
        progress: ProgressOption = None,
        **options: Unpack[RequestOptions],
    ) -> VectorStoreFileObject:
        """Wait until a file of the store is completed, failed or cancelled, and return it.

        `last_error` says why it failed. It is read every `poll_interval_ms`, else as often as the
        server asks, else each second. After `max_wait_seconds` it is a `PollTimeoutError`.
        `progress` is called with a `Progress`, or draws a bar (`True`). The options hold for each
        request. Raises APIStatusError, APIConnectionError.
        """
        from oai_core.helpers.polling import Poller

        from .attaching import poll_file

        poller = Poller(
            self._client,
            options,
            progress,
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
        )
        return await self._run(poll_file(poller, vector_store_id, file_id))

    @helper(GET_VECTOR_STORE_FILE)
    async def create_and_poll(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        attributes: VectorStoreFileAttributesLike = NOT_SET,
        chunking_strategy: ChunkingStrategyRequestParamLike = NOT_SET,
        poll_interval_ms: float | None = None,
        max_wait_seconds: float | None = None,
        progress: ProgressOption = None,
        **options: Unpack[RequestOptions],
    ) -> VectorStoreFileObject:
        """Add an uploaded file to the store and wait for it; see `create` and `poll`."""
        from oai_core.helpers.polling import Poller, carried

        from .attaching import create_and_poll_file, given

        poller = Poller(
            self._client,
            carried(options),
            progress,
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
        )
        params = given(attributes=attributes, chunking_strategy=chunking_strategy)
        flow = create_and_poll_file(poller, vector_store_id, file_id, {**options, **params})
        return await self._run(flow)

    @helper(GET_VECTOR_STORE_FILE)
    async def upload(
        self,
        *,
        vector_store_id: str,
        file: FileInput,
        attributes: VectorStoreFileAttributesLike = NOT_SET,
        chunking_strategy: ChunkingStrategyRequestParamLike = NOT_SET,
        progress: ProgressOption = None,
        **options: Unpack[RequestOptions],
    ) -> VectorStoreFileObject:
        """Upload a file for the purpose "assistants" and add it to the store; nothing is awaited.

        `progress` is called with a `Progress` in bytes, or draws a bar (`True`). Where the file
        was uploaded, but not added, it is a `VectorStoreUploadError` with the id of the file.
        Raises APIStatusError, APIConnectionError.
        """
        from oai_core.helpers.polling import shared
        from oai_core.helpers.progress import Watch

        from .attaching import OWN, given, upload_file

        watch = Watch(self._client, progress)
        params = given(attributes=attributes, chunking_strategy=chunking_strategy)
        flow = upload_file(self, watch, vector_store_id, file, params, shared(options, *OWN))
        return await self._run(flow)

    @helper(GET_VECTOR_STORE_FILE)
    async def upload_and_poll(
        self,
        *,
        vector_store_id: str,
        file: FileInput,
        attributes: VectorStoreFileAttributesLike = NOT_SET,
        chunking_strategy: ChunkingStrategyRequestParamLike = NOT_SET,
        poll_interval_ms: float | None = None,
        max_wait_seconds: float | None = None,
        progress: ProgressOption = None,
        **options: Unpack[RequestOptions],
    ) -> VectorStoreFileObject:
        """Upload a file, add it to the store and wait for it; see `upload` and `poll`."""
        from oai_core.helpers.polling import Poller, shared

        from .attaching import OWN, given, upload_and_poll_file

        poller = Poller(
            self._client,
            shared(options, *OWN),
            progress,
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
        )
        params = given(attributes=attributes, chunking_strategy=chunking_strategy)
        flow = upload_and_poll_file(self, poller, vector_store_id, file, params)
        return await self._run(flow)
