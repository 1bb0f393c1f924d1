# Generated from WebhookBatchCancelled. Do not edit.
"""WebhookBatchCancelled."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("WebhookBatchCancelledData")
class WebhookBatchCancelledData(Component):
    """`data` of `WebhookBatchCancelled`."""

    id: str
    """Unique id."""


@component("WebhookBatchCancelled")
class WebhookBatchCancelled(Component):
    """A member of `UnwrapWebhookEvent`, told by `type` = `"batch.cancelled"`."""

    created_at: int
    """When it was made, in seconds since 1970, UTC."""

    id: str
    """Unique id."""

    data: WebhookBatchCancelledData
    """What the event is about, by id."""

    object: Literal["event"] | None = None
    """What kind of object it is."""

    type: Literal["batch.cancelled"] = "batch.cancelled"
