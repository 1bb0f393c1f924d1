# Generated from WebhookFineTuningJobSucceeded. Do not edit.
"""WebhookFineTuningJobSucceeded."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("WebhookFineTuningJobSucceededData")
class WebhookFineTuningJobSucceededData(Component):
    """An object of the API."""

    id: str
    """Unique id."""


@component("WebhookFineTuningJobSucceeded")
class WebhookFineTuningJobSucceeded(Component):
    """An object of `type` "fine_tuning.job.succeeded"."""

    created_at: int
    """When it was made, in seconds since 1970, UTC."""

    id: str
    """Unique id."""

    data: WebhookFineTuningJobSucceededData
    object: Literal["event"] | None = None
    type: Literal["fine_tuning.job.succeeded"] = "fine_tuning.job.succeeded"
