# Generated from WebhookResponseCancelled. Do not edit.
"""WebhookResponseCancelled."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("WebhookResponseCancelledData")
class WebhookResponseCancelledData(Component):
    """`data` of `WebhookResponseCancelled`."""

    id: str
    """Unique id."""


@component("WebhookResponseCancelled")
class WebhookResponseCancelled(Component):
    """A member of `UnwrapWebhookEvent`, told by `type` = `"response.cancelled"`."""

    created_at: int
    """When it was made, in seconds since 1970, UTC."""

    id: str
    """Unique id."""

    data: WebhookResponseCancelledData
    """What the event is about, by id."""

    object: Literal["event"] | None = None
    """What kind of object it is."""

    type: Literal["response.cancelled"] = "response.cancelled"
