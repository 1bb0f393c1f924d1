# Generated from ListFineTuningJobEventsResponse. Do not edit.
"""ListFineTuningJobEventsResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .fine_tuning_job_event import FineTuningJobEvent


@component("ListFineTuningJobEventsResponse")
class ListFineTuningJobEventsResponse(Component):
    """Page of `client.fine_tuning.jobs.list_events`."""

    data: list[FineTuningJobEvent]
    """Items of this page."""

    object: Literal["list"] = "list"
    has_more: bool
    """Whether there are items after these."""
