# Generated from FineTuningJobEvent. Do not edit.
"""FineTuningJobEvent."""

from __future__ import annotations

from typing import Any, Literal

from oai_core.components import Component, component


@component("FineTuningJobEvent")
class FineTuningJobEvent(Component):
    """An object of `object` "fine_tuning.job.event"."""

    object: Literal["fine_tuning.job.event"] = "fine_tuning.job.event"
    id: str
    """Unique id."""

    created_at: int
    """When it was made, in seconds since 1970, UTC."""

    level: Literal["info", "warn", "error"]
    message: str
    type: Literal["message", "metrics"] | None = None
    data: dict[str, Any] | None = None
