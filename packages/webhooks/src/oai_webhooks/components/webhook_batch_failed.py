# Generated from WebhookBatchFailed. Do not edit.
"""WebhookBatchFailed."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("WebhookBatchFailedData")
class WebhookBatchFailedData(Component):
    """`data` of `WebhookBatchFailed`."""

    id: str
    """Unique id."""


@component("WebhookBatchFailed")
class WebhookBatchFailed(Component):
    """A member of `UnwrapWebhookEvent`, told by `type` = `"batch.failed"`."""

    created_at: int
    """When it was made, in seconds since 1970, UTC."""

    id: str
    """Unique id."""

    data: WebhookBatchFailedData
    """What the event is about, by id."""

    object: Literal["event"] | None = None
    """What kind of object it is."""

    type: Literal["batch.failed"] = "batch.failed"
