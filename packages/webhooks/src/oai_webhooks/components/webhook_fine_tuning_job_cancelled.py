# Generated from WebhookFineTuningJobCancelled. Do not edit.
"""WebhookFineTuningJobCancelled."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("WebhookFineTuningJobCancelledData")
class WebhookFineTuningJobCancelledData(Component):
    """An object of the API."""

    id: str
    """Unique id."""


@component("WebhookFineTuningJobCancelled")
class WebhookFineTuningJobCancelled(Component):
    """An object of `type` "fine_tuning.job.cancelled"."""

    created_at: int
    """When it was made, in seconds since 1970, UTC."""

    id: str
    """Unique id."""

    data: WebhookFineTuningJobCancelledData
    object: Literal["event"] | None = None
    type: Literal["fine_tuning.job.cancelled"] = "fine_tuning.job.cancelled"
