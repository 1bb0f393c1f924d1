# Generated from WebhookFineTuningJobCancelled. Do not edit.
"""WebhookFineTuningJobCancelled."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("WebhookFineTuningJobCancelledData")
class WebhookFineTuningJobCancelledData(Component):
    """`data` of `WebhookFineTuningJobCancelled`."""

    id: str
    """Unique id."""


@component("WebhookFineTuningJobCancelled")
class WebhookFineTuningJobCancelled(Component):
    """A member of `UnwrapWebhookEvent`, told by `type` = `"fine_tuning.job.cancelled"`."""

    created_at: int
    """When it was made, in seconds since 1970, UTC."""

    id: str
    """Unique id."""

    data: WebhookFineTuningJobCancelledData
    """What the event is about, by id."""

    object: Literal["event"] | None = None
    """What kind of object it is."""

    type: Literal["fine_tuning.job.cancelled"] = "fine_tuning.job.cancelled"
