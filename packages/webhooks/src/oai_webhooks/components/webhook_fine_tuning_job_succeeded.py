# Generated from WebhookFineTuningJobSucceeded. Do not edit.
"""WebhookFineTuningJobSucceeded."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("WebhookFineTuningJobSucceededData")
class WebhookFineTuningJobSucceededData(Component):
    """`data` of `WebhookFineTuningJobSucceeded`."""

    id: str
    """Unique id."""


@component("WebhookFineTuningJobSucceeded")
class WebhookFineTuningJobSucceeded(Component):
    """A member of `UnwrapWebhookEvent`, told by `type` = `"fine_tuning.job.succeeded"`."""

    created_at: int
    """When it was made, in seconds since 1970, UTC."""

    id: str
    """Unique id."""

    data: WebhookFineTuningJobSucceededData
    """What the event is about, by id."""

    object: Literal["event"] | None = None
    """What kind of object it is."""

    type: Literal["fine_tuning.job.succeeded"] = "fine_tuning.job.succeeded"
