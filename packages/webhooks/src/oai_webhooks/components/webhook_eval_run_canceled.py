# Generated from WebhookEvalRunCanceled. Do not edit.
"""WebhookEvalRunCanceled."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("WebhookEvalRunCanceledData")
class WebhookEvalRunCanceledData(Component):
    """`data` of `WebhookEvalRunCanceled`."""

    id: str
    """Unique id."""


@component("WebhookEvalRunCanceled")
class WebhookEvalRunCanceled(Component):
    """A member of `UnwrapWebhookEvent`, told by `type` = `"eval.run.canceled"`."""

    created_at: int
    """When it was made, in seconds since 1970, UTC."""

    id: str
    """Unique id."""

    data: WebhookEvalRunCanceledData
    """What the event is about, by id."""

    object: Literal["event"] | None = None
    """What kind of object it is."""

    type: Literal["eval.run.canceled"] = "eval.run.canceled"
