# Generated from WebhookBatchExpired. Do not edit.
"""WebhookBatchExpired."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("WebhookBatchExpiredData")
class WebhookBatchExpiredData(Component):
    """`data` of `WebhookBatchExpired`."""

    id: str
    """Unique id."""


@component("WebhookBatchExpired")
class WebhookBatchExpired(Component):
    """A member of `UnwrapWebhookEvent`, told by `type` = `"batch.expired"`."""

    created_at: int
    """When it was made, in seconds since 1970, UTC."""

    id: str
    """Unique id."""

    data: WebhookBatchExpiredData
    """What the event is about, by id."""

    object: Literal["event"] | None = None
    """What kind of object it is."""

    type: Literal["batch.expired"] = "batch.expired"
