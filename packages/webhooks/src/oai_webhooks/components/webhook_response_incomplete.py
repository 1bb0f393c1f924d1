# Generated from WebhookResponseIncomplete. Do not edit.
"""WebhookResponseIncomplete."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("WebhookResponseIncompleteData")
class WebhookResponseIncompleteData(Component):
    """An object of the API."""

    id: str
    """Unique id."""


@component("WebhookResponseIncomplete")
class WebhookResponseIncomplete(Component):
    """An object of `type` "response.incomplete"."""

    created_at: int
    """When it was made, in seconds since 1970, UTC."""

    id: str
    """Unique id."""

    data: WebhookResponseIncompleteData
    object: Literal["event"] | None = None
    type: Literal["response.incomplete"] = "response.incomplete"
