# Generated from WebhookBatchExpired. Do not edit.
"""WebhookBatchExpired."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("WebhookBatchExpiredData")
class WebhookBatchExpiredData(Component):
    """An object of the API."""

    id: str
    """Unique id."""


@component("WebhookBatchExpired")
class WebhookBatchExpired(Component):
    """An object of `type` "batch.expired"."""

    created_at: int
    """When it was made, in seconds since 1970, UTC."""

    id: str
    """Unique id."""

    data: WebhookBatchExpiredData
    object: Literal["event"] | None = None
    type: Literal["batch.expired"] = "batch.expired"
