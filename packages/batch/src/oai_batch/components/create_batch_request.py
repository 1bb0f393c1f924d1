# Generated from CreateBatchRequest. Do not edit.
"""CreateBatchRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from oai_shared.components.metadata import Metadata

    from .batch_file_expiration_after import BatchFileExpirationAfter


@component("CreateBatchRequest")
class CreateBatchRequest(Component):
    """Body of `client.batches.create`."""

    input_file_id: str
    """Id of the uploaded JSONL file, one request on each line."""

    endpoint: Literal[
        "/v1/responses",
        "/v1/chat/completions",
        "/v1/embeddings",
        "/v1/completions",
        "/v1/moderations",
        "/v1/images/generations",
        "/v1/images/edits",
        "/v1/videos",
    ]
    """Path to which each line of the input is sent."""

    completion_window: Literal["24h"] = "24h"
    metadata: Metadata | None = None
    """Up to 16 pairs of strings of your own; keys to 64 characters, values to 512."""

    output_expires_after: BatchFileExpirationAfter | None = None
    """After what time the files of the result expire."""
