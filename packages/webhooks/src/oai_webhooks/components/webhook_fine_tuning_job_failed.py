# Generated from WebhookFineTuningJobFailed. Do not edit.
"""WebhookFineTuningJobFailed."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("WebhookFineTuningJobFailedData")
class WebhookFineTuningJobFailedData(Component):
    """An object of the API."""

    id: str
    """Unique id."""


@component("WebhookFineTuningJobFailed")
class WebhookFineTuningJobFailed(Component):
    """An object of `type` "fine_tuning.job.failed"."""

    created_at: int
    """When it was made, in seconds since 1970, UTC."""

    id: str
    """Unique id."""

    data: WebhookFineTuningJobFailedData
    object: Literal["event"] | None = None
    type: Literal["fine_tuning.job.failed"] = "fine_tuning.job.failed"
