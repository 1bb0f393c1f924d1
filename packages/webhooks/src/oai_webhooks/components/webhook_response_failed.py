# Generated from WebhookResponseFailed. Do not edit.
"""WebhookResponseFailed."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("WebhookResponseFailedData")
class WebhookResponseFailedData(Component):
    """`data` of `WebhookResponseFailed`."""

    id: str
    """Unique id."""


@component("WebhookResponseFailed")
class WebhookResponseFailed(Component):
    """A member of `UnwrapWebhookEvent`, told by `type` = `"response.failed"`."""

    created_at: int
    """When it was made, in seconds since 1970, UTC."""

    id: str
    """Unique id."""

    data: WebhookResponseFailedData
    """What the event is about, by id."""

    object: Literal["event"] | None = None
    """What kind of object it is."""

    type: Literal["response.failed"] = "response.failed"
