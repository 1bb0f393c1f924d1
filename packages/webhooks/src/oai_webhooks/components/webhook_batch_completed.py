# Generated from WebhookBatchCompleted. Do not edit.
"""WebhookBatchCompleted."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("WebhookBatchCompletedData")
class WebhookBatchCompletedData(Component):
    """An object of the API."""

    id: str
    """Unique id."""


@component("WebhookBatchCompleted")
class WebhookBatchCompleted(Component):
    """An object of `type` "batch.completed"."""

    created_at: int
    """When it was made, in seconds since 1970, UTC."""

    id: str
    """Unique id."""

    data: WebhookBatchCompletedData
    object: Literal["event"] | None = None
    type: Literal["batch.completed"] = "batch.completed"
