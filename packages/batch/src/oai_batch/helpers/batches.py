"""What `client.batches` has beyond the API's operations."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any, Literal, ParamSpec, TypeVar, Unpack, overload

from oai_core.resources import AsyncResource, Resource, helper

if TYPE_CHECKING:
    from os import PathLike

    from oai_core.helpers.progress import ProgressOption
    from oai_core.options import RequestOptions
    from oai_core.requests import Request
    from oai_shared.params.metadata import MetadataLike

    from ..components.batch_file_expiration_after import BatchFileExpirationAfter
    from ..params.batch_file_expiration_after import BatchFileExpirationAfterDict
    from .options import BatchRunOptions, Described, Requests
    from .results import BatchResults

P = ParamSpec("P")
T = TypeVar("T")
MAX_REQUESTS = 50_000
"""Requests of one batch, and texts of one of embeddings: the API reference of `batches.create`."""
MAX_BYTES = 200 * 1024 * 1024
"""Bytes of one input file; the same page says 200 MB."""


class BatchesHelpers(Resource):
    """Methods of `client.batches` that make several calls."""

    @overload
    def run(
        self, requests: Described[T], **options: Unpack[BatchRunOptions]
    ) -> BatchResults[T]: ...
    @overload
    def run(self, requests: Requests, **options: Unpack[BatchRunOptions]) -> BatchResults[Any]: ...
    @helper()
    def run(
        self,
        requests: Any,
        *,
        ledger: str | PathLike[str] | None = None,
        completion_window: Literal["24h"] = "24h",
        metadata: MetadataLike = None,
        output_expires_after: BatchFileExpirationAfter | BatchFileExpirationAfterDict | None = None,
        poll_interval: float | None = None,
        max_wait_seconds: float | None = None,
        progress: ProgressOption = None,
        max_requests: int = MAX_REQUESTS,
        max_bytes: int = MAX_BYTES,
        concurrency: int = 4,
        **options: Unpack[RequestOptions],
    ) -> BatchResults[Any]:
        """Run many calls as batches: upload, create, wait, download; results come in order.

        `requests` are calls described by `batches.request`: an iterable of them, of pairs
        `(custom_id, call)`, or a mapping from ids to calls. A pair of an operation and its
        parameters, and a mapping with `custom_id`, `method`, `url` and `body`, do as well; the
        answer to the latter is plain JSON. Requests without an id are called request-1, request-2
        and so on. They are read once and written to temporary files, before anything is sent, so
        that a generator of many takes little memory.

        There is one batch for each endpoint and model, and another one wherever it would have more
        than `max_requests` requests or `max_bytes` bytes. At most `concurrency` files or batches
        are asked for at a time.

        With a `ledger`, a path, a run that was ended goes on where it was: the same call with the
        same requests uploads nothing twice and makes no batch twice. Without one, a run that ends
        leaves its batches at the server; a note on the error names them.

        Between two looks pass `poll_interval` seconds, else as many as the server asks for, else
        a tenth of the time waited so far, from 1 to 60 s. `progress` is told the requests done,
        with the batches in `latest.batches`. The options hold for each call.

        What fails for one request is an error in its result, also where its batch failed, expired
        or was cancelled. Raises ValueError and TypeError that name the request or the argument,
        before anything is sent; `PollTimeoutError` after `max_wait_seconds`; BlockingIOError if
        another run has the ledger open; APIStatusError and APIConnectionError.
        """
        from .running import Settings, run

        created = {
            "completion_window": completion_window,
            "metadata": metadata,
            "output_expires_after": output_expires_after,
        }
        settings = Settings(
            ledger=ledger,
            created={name: value for name, value in created.items() if value is not None},
            poll_interval=poll_interval,
            max_wait_seconds=max_wait_seconds,
            progress=progress,
            max_requests=max_requests,
            max_bytes=max_bytes,
            concurrency=concurrency,
            options=options,
        )
        return self._run(run(self, requests, settings))

    @helper()
    def request(self, method: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Request[T]:
        """Describe a call for `run`, as `batches.request(client.responses.create, model=...)`.

        `method` is a method of a resource, or a helper that makes one call, such as `parse`.
        Nothing is sent. Raises TypeError and ValueError for wrong arguments, and for calls that no
        batch can make: streams, uploads, other endpoints than `batches.create` names.
        """
        from oai_core.requests import note_call

        from .entries import endpoint_of

        described = note_call(method, args, kwargs)
        endpoint_of(described)
        return described


class AsyncBatchesHelpers(AsyncResource):
    """Methods of an async client's `batches` that make several calls."""

    @overload
    async def run(
        self, requests: Described[T], **options: Unpack[BatchRunOptions]
    ) -> BatchResults[T]: ...
    @overload
    async def run(
        self, requests: Requests, **options: Unpack[BatchRunOptions]
    ) -> BatchResults[Any]: ...
    @helper()
    async def run(
        self,
        requests: Any,
        *,
        ledger: str | PathLike[str] | None = None,
        completion_window: Literal["24h"] = "24h",
        metadata: MetadataLike = None,
        output_expires_after: BatchFileExpirationAfter | BatchFileExpirationAfterDict | None = None,
        poll_interval: float | None = None,
        max_wait_seconds: float | None = None,
        progress: ProgressOption = None,
        max_requests: int = MAX_REQUESTS,
        max_bytes: int = MAX_BYTES,
        concurrency: int = 4,
        **options: Unpack[RequestOptions],
    ) -> BatchResults[Any]:
        """Run many calls as batches; see `Batches.run` of the blocking client."""
        from .running import Settings, run

        created = {
            "completion_window": completion_window,
            "metadata": metadata,
            "output_expires_after": output_expires_after,
        }
        settings = Settings(
            ledger=ledger,
            created={name: value for name, value in created.items() if value is not None},
            poll_interval=poll_interval,
            max_wait_seconds=max_wait_seconds,
            progress=progress,
            max_requests=max_requests,
            max_bytes=max_bytes,
            concurrency=concurrency,
            options=options,
        )
        return await self._run(run(self, requests, settings))

    @helper()
    def request(
        self, method: Callable[P, Awaitable[T]], /, *args: P.args, **kwargs: P.kwargs
    ) -> Request[T]:
        """Describe a call for `run`, which has not to be awaited; see `Batches.request`."""
        from oai_core.requests import note_call

        from .entries import endpoint_of

        described = note_call(method, args, kwargs)
        endpoint_of(described)
        return described
