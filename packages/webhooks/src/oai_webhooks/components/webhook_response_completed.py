# Generated from WebhookResponseCompleted. Do not edit.
"""WebhookResponseCompleted."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("WebhookResponseCompletedData")
class WebhookResponseCompletedData(Component):
    """`data` of `WebhookResponseCompleted`."""

    id: str
    """Unique id."""


@component("WebhookResponseCompleted")
class WebhookResponseCompleted(Component):
    """A member of `UnwrapWebhookEvent`, told by `type` = `"response.completed"`."""

    created_at: int
    """When it was made, in seconds since 1970, UTC."""

    id: str
    """Unique id."""

    data: WebhookResponseCompletedData
    """What the event is about, by id."""

    object: Literal["event"] | None = None
    """What kind of object it is."""

    type: Literal["response.completed"] = "response.completed"
