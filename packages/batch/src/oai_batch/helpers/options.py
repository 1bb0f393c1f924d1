"""The arguments of `batches.run` beside the requests."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from os import PathLike
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, TypeVar

from oai_core.operations import Operation
from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from oai_core.helpers.progress import ProgressOption
    from oai_core.requests import Request
    from oai_shared.params.metadata import MetadataLike

    from ..components.batch_file_expiration_after import BatchFileExpirationAfter
    from ..params.batch_file_expiration_after import BatchFileExpirationAfterDict

T = TypeVar("T")

if TYPE_CHECKING:
    Described: TypeAlias = (
        Mapping[str, Request[T]] | Iterable[Request[T]] | Iterable[tuple[str, Request[T]]]
    )
    """Described calls: by their ids, without ids, or as pairs of an id and a call."""

    Plain: TypeAlias = Mapping[str, Any] | tuple[Operation, Mapping[str, Any]]
    """A line as the API has it, or an operation and its parameters."""

    Requests: TypeAlias = (
        Mapping[str, Plain | Request[Any]]
        | Iterable[Plain | Request[Any] | tuple[str, Plain | Request[Any]]]
    )
    """All that `batches.run` takes."""


class BatchRunOptions(RequestOptions, total=False):
    """Arguments of `batches.run`."""

    ledger: str | PathLike[str] | None
    """A file that makes the run resumable."""
    completion_window: Literal["24h"]
    """How long each batch may take."""
    metadata: MetadataLike
    """Pairs of strings that each batch gets."""
    output_expires_after: BatchFileExpirationAfter | BatchFileExpirationAfterDict | None
    """After what time the files of the results expire."""
    poll_interval: float | None
    """Seconds between two looks at the batches."""
    max_wait_seconds: float | None
    """How long to wait for all batches."""
    progress: ProgressOption
    """Told how many requests are done, or `True` for a bar."""
    max_requests: int
    """Requests of one batch."""
    max_bytes: int
    """Bytes of one input file."""
    concurrency: int
    """How many files or batches are asked for at a time."""
