# Generated from WebhookBatchFailed. Do not edit.
"""WebhookBatchFailed."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("WebhookBatchFailedData")
class WebhookBatchFailedData(Component):
    """An object of the API."""

    id: str
    """Unique id."""


@component("WebhookBatchFailed")
class WebhookBatchFailed(Component):
    """An object of `type` "batch.failed"."""

    created_at: int
    """When it was made, in seconds since 1970, UTC."""

    id: str
    """Unique id."""

    data: WebhookBatchFailedData
    object: Literal["event"] | None = None
    type: Literal["batch.failed"] = "batch.failed"
