# Generated from WebhookFineTuningJobFailed. Do not edit.
"""WebhookFineTuningJobFailed."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("WebhookFineTuningJobFailedData")
class WebhookFineTuningJobFailedData(Component):
    """`data` of `WebhookFineTuningJobFailed`."""

    id: str
    """Unique id."""


@component("WebhookFineTuningJobFailed")
class WebhookFineTuningJobFailed(Component):
    """A member of `UnwrapWebhookEvent`, told by `type` = `"fine_tuning.job.failed"`."""

    created_at: int
    """When it was made, in seconds since 1970, UTC."""

    id: str
    """Unique id."""

    data: WebhookFineTuningJobFailedData
    """What the event is about, by id."""

    object: Literal["event"] | None = None
    """What kind of object it is."""

    type: Literal["fine_tuning.job.failed"] = "fine_tuning.job.failed"
