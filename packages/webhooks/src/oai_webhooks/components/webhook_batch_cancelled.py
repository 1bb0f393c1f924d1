# Generated from WebhookBatchCancelled. Do not edit.
"""WebhookBatchCancelled."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("WebhookBatchCancelledData")
class WebhookBatchCancelledData(Component):
    """An object of the API."""

    id: str
    """Unique id."""


@component("WebhookBatchCancelled")
class WebhookBatchCancelled(Component):
    """An object of `type` "batch.cancelled"."""

    created_at: int
    """When it was made, in seconds since 1970, UTC."""

    id: str
    """Unique id."""

    data: WebhookBatchCancelledData
    object: Literal["event"] | None = None
    type: Literal["batch.cancelled"] = "batch.cancelled"
