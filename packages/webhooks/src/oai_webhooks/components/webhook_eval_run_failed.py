# Generated from WebhookEvalRunFailed. Do not edit.
"""WebhookEvalRunFailed."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("WebhookEvalRunFailedData")
class WebhookEvalRunFailedData(Component):
    """`data` of `WebhookEvalRunFailed`."""

    id: str
    """Unique id."""


@component("WebhookEvalRunFailed")
class WebhookEvalRunFailed(Component):
    """A member of `UnwrapWebhookEvent`, told by `type` = `"eval.run.failed"`."""

    created_at: int
    """When it was made, in seconds since 1970, UTC."""

    id: str
    """Unique id."""

    data: WebhookEvalRunFailedData
    """What the event is about, by id."""

    object: Literal["event"] | None = None
    """What kind of object it is."""

    type: Literal["eval.run.failed"] = "eval.run.failed"
