# Generated from WebhookResponseCompleted. Do not edit.
"""WebhookResponseCompleted."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("WebhookResponseCompletedData")
class WebhookResponseCompletedData(Component):
    """An object of the API."""

    id: str
    """Unique id."""


@component("WebhookResponseCompleted")
class WebhookResponseCompleted(Component):
    """An object of `type` "response.completed"."""

    created_at: int
    """When it was made, in seconds since 1970, UTC."""

    id: str
    """Unique id."""

    data: WebhookResponseCompletedData
    object: Literal["event"] | None = None
    type: Literal["response.completed"] = "response.completed"
