# Generated from FineTuningJobEvent. Do not edit.
"""FineTuningJobEvent."""

from __future__ import annotations

from typing import Any, Literal

from oai_core.components import Component, component


@component("FineTuningJobEvent")
class FineTuningJobEvent(Component):
    """Item of the list that `client.fine_tuning.jobs.list_events` gives."""

    object: Literal["fine_tuning.job.event"] = "fine_tuning.job.event"
    id: str
    """Unique id."""

    created_at: int
    """When it was made, in seconds since 1970, UTC."""

    level: Literal["info", "warn", "error"]
    """How grave it is."""

    message: str
    """What happened, for people."""

    type: Literal["message", "metrics"] | None = None
    """What kind it is."""

    data: dict[str, Any] | None = None
    """What it holds, the items of a list or the object of an event."""
