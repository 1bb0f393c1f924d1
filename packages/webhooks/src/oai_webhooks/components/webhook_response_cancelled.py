# Generated from WebhookResponseCancelled. Do not edit.
"""WebhookResponseCancelled."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("WebhookResponseCancelledData")
class WebhookResponseCancelledData(Component):
    """An object of the API."""

    id: str
    """Unique id."""


@component("WebhookResponseCancelled")
class WebhookResponseCancelled(Component):
    """An object of `type` "response.cancelled"."""

    created_at: int
    """When it was made, in seconds since 1970, UTC."""

    id: str
    """Unique id."""

    data: WebhookResponseCancelledData
    object: Literal["event"] | None = None
    type: Literal["response.cancelled"] = "response.cancelled"
