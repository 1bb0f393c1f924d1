# Generated from WebhookResponseIncomplete. Do not edit.
"""WebhookResponseIncomplete."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("WebhookResponseIncompleteData")
class WebhookResponseIncompleteData(Component):
    """`data` of `WebhookResponseIncomplete`."""

    id: str
    """Unique id."""


@component("WebhookResponseIncomplete")
class WebhookResponseIncomplete(Component):
    """A member of `UnwrapWebhookEvent`, told by `type` = `"response.incomplete"`."""

    created_at: int
    """When it was made, in seconds since 1970, UTC."""

    id: str
    """Unique id."""

    data: WebhookResponseIncompleteData
    """What the event is about, by id."""

    object: Literal["event"] | None = None
    """What kind of object it is."""

    type: Literal["response.incomplete"] = "response.incomplete"
