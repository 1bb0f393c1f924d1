# Generated from WebhookEvalRunSucceeded. Do not edit.
"""WebhookEvalRunSucceeded."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("WebhookEvalRunSucceededData")
class WebhookEvalRunSucceededData(Component):
    """`data` of `WebhookEvalRunSucceeded`."""

    id: str
    """Unique id."""


@component("WebhookEvalRunSucceeded")
class WebhookEvalRunSucceeded(Component):
    """A member of `UnwrapWebhookEvent`, told by `type` = `"eval.run.succeeded"`."""

    created_at: int
    """When it was made, in seconds since 1970, UTC."""

    id: str
    """Unique id."""

    data: WebhookEvalRunSucceededData
    """What the event is about, by id."""

    object: Literal["event"] | None = None
    """What kind of object it is."""

    type: Literal["eval.run.succeeded"] = "eval.run.succeeded"
