# Generated from Batch. Do not edit.
"""Batch."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from oai_shared.components.metadata import Metadata

    from .batch_error import BatchError
    from .batch_request_counts import BatchRequestCounts


@component("BatchErrors")
class BatchErrors(Component):
    """`errors` of `Batch`."""

    object: str | None = None
    """What kind of object it is."""

    data: list[BatchError] | None = None
    """What it holds, the items of a list or the object of an event."""


@component("BatchUsageInputTokensDetails")
class BatchUsageInputTokensDetails(Component):
    """`input_tokens_details` of `BatchUsage`."""

    cached_tokens: int
    """Input tokens that came from the prompt cache."""


@component("BatchUsageOutputTokensDetails")
class BatchUsageOutputTokensDetails(Component):
    """`output_tokens_details` of `BatchUsage`."""

    reasoning_tokens: int
    """Tokens spent on thinking."""


@component("BatchUsage")
class BatchUsage(Component):
    """`usage` of `Batch`."""

    input_tokens: int
    """Tokens that went in."""

    input_tokens_details: BatchUsageInputTokensDetails
    """The input tokens in detail."""

    output_tokens: int
    """Tokens that the model produced."""

    output_tokens_details: BatchUsageOutputTokensDetails
    """The output tokens in detail."""

    total_tokens: int
    """All tokens, in and out."""


@component("Batch")
class Batch(Component):
    """Result of `client.batches.create`, `client.batches.retrieve` and `client.batches.cancel`. Item of the list that `client.batches.list` gives."""

    id: str
    """Unique id."""

    object: Literal["batch"] = "batch"
    endpoint: str
    """Path to which each line of the input is sent."""

    model: str | None = None
    """Id of the model."""

    errors: BatchErrors | None = None
    """What went wrong."""

    input_file_id: str
    """Id of the uploaded JSONL file, one request on each line."""

    completion_window: str
    """How long the batch may take."""

    status: Literal[
        "validating",
        "failed",
        "in_progress",
        "finalizing",
        "completed",
        "expired",
        "cancelling",
        "cancelled",
    ]
    """How far it got, or how it stands."""

    output_file_id: str | None = None
    """Id of the file with the results."""

    error_file_id: str | None = None
    """Id of the file with the requests that failed."""

    created_at: int
    """When it was made, in seconds since 1970, UTC."""

    in_progress_at: int | None = None
    """When the work began, in seconds since 1970, UTC."""

    expires_at: int | None = None
    """When it expires, in seconds since 1970, UTC."""

    finalizing_at: int | None = None
    """When the results began to be written, in seconds since 1970, UTC."""

    completed_at: int | None = None
    """When it ended, in seconds since 1970, UTC."""

    failed_at: int | None = None
    """When it failed, in seconds since 1970, UTC."""

    expired_at: int | None = None
    """When it expired, in seconds since 1970, UTC."""

    cancelling_at: int | None = None
    """When the cancelling began, in seconds since 1970, UTC."""

    cancelled_at: int | None = None
    """When it was cancelled, in seconds since 1970, UTC."""

    request_counts: BatchRequestCounts | None = None
    """How many requests stand how."""

    usage: BatchUsage | None = None
    """What was used, in tokens."""

    metadata: Metadata | None = None
    """Up to 16 pairs of strings of your own; keys to 64 characters, values to 512."""
