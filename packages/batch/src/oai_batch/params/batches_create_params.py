# Generated from createBatch. Do not edit.
"""Parameters of `batches.create`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from typing import Literal, Required

    from oai_shared.params.metadata import MetadataLike

    from ..components.batch_file_expiration_after import BatchFileExpirationAfter
    from .batch_file_expiration_after import BatchFileExpirationAfterDict


class BatchesCreateParams(RequestOptions, total=False):
    """Parameters of `batches.create`."""

    input_file_id: Required[str]
    """Id of the uploaded JSONL file, one request on each line."""

    endpoint: Required[
        Literal[
            "/v1/responses",
            "/v1/chat/completions",
            "/v1/embeddings",
            "/v1/completions",
            "/v1/moderations",
            "/v1/images/generations",
            "/v1/images/edits",
            "/v1/videos",
        ]
    ]
    """Path to which each line of the input is sent."""

    completion_window: Required[Literal["24h"]]
    """How long the batch may take. Always `"24h"`."""

    metadata: MetadataLike
    """Up to 16 pairs of strings of your own; keys to 64 characters, values to 512."""

    output_expires_after: BatchFileExpirationAfter | BatchFileExpirationAfterDict
    """After what time the files of the result expire."""
