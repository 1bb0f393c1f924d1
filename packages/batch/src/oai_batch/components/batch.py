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
    """An object of the API."""

    object: str | None = None
    data: list[BatchError] | None = None


@component("BatchUsageInputTokensDetails")
class BatchUsageInputTokensDetails(Component):
    """An object of the API."""

    cached_tokens: int
    """Input tokens that came from the prompt cache."""


@component("BatchUsageOutputTokensDetails")
class BatchUsageOutputTokensDetails(Component):
    """An object of the API."""

    reasoning_tokens: int
    """Tokens spent on thinking."""


@component("BatchUsage")
class BatchUsage(Component):
    """An object of the API."""

    input_tokens: int
    """Tokens that went in."""

    input_tokens_details: BatchUsageInputTokensDetails
    """The input tokens in detail."""

    output_tokens: int
    """Tokens that the model wrote."""

    output_tokens_details: BatchUsageOutputTokensDetails
    """The output tokens in detail."""

    total_tokens: int
    """All tokens, in and out."""


@component("Batch")
class Batch(Component):
    """An object of `object` "batch"."""

    id: str
    """Unique id."""

    object: Literal["batch"] = "batch"
    endpoint: str
    model: str | None = None
    errors: BatchErrors | None = None
    input_file_id: str
    completion_window: str
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
    output_file_id: str | None = None
    error_file_id: str | None = None
    created_at: int
    """When it was made, in seconds since 1970, UTC."""

    in_progress_at: int | None = None
    """Seconds since 1970, UTC."""

    expires_at: int | None = None
    """Seconds since 1970, UTC."""

    finalizing_at: int | None = None
    """Seconds since 1970, UTC."""

    completed_at: int | None = None
    """When it ended, in seconds since 1970, UTC."""

    failed_at: int | None = None
    """Seconds since 1970, UTC."""

    expired_at: int | None = None
    """Seconds since 1970, UTC."""

    cancelling_at: int | None = None
    """Seconds since 1970, UTC."""

    cancelled_at: int | None = None
    """Seconds since 1970, UTC."""

    request_counts: BatchRequestCounts | None = None
    usage: BatchUsage | None = None
    """Tokens that were used."""

    metadata: Metadata | None = None
    """Up to 16 pairs of strings of your own; keys to 64 characters, values to 512."""
