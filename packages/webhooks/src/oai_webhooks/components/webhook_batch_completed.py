# Generated from WebhookBatchCompleted. Do not edit.
"""WebhookBatchCompleted."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("WebhookBatchCompletedData")
class WebhookBatchCompletedData(Component):
    """`data` of `WebhookBatchCompleted`."""

    id: str
    """Unique id."""


@component("WebhookBatchCompleted")
class WebhookBatchCompleted(Component):
    """A member of `UnwrapWebhookEvent`, told by `type` = `"batch.completed"`."""

    created_at: int
    """When it was made, in seconds since 1970, UTC."""

    id: str
    """Unique id."""

    data: WebhookBatchCompletedData
    """What the event is about, by id."""

    object: Literal["event"] | None = None
    """What kind of object it is."""

    type: Literal["batch.completed"] = "batch.completed"
