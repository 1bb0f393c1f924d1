# Generated from WebhookResponseFailed. Do not edit.
"""WebhookResponseFailed."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("WebhookResponseFailedData")
class WebhookResponseFailedData(Component):
    """An object of the API."""

    id: str
    """Unique id."""


@component("WebhookResponseFailed")
class WebhookResponseFailed(Component):
    """An object of `type` "response.failed"."""

    created_at: int
    """When it was made, in seconds since 1970, UTC."""

    id: str
    """Unique id."""

    data: WebhookResponseFailedData
    object: Literal["event"] | None = None
    type: Literal["response.failed"] = "response.failed"
