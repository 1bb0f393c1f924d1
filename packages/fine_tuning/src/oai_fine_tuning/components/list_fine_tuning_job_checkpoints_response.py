# Generated from ListFineTuningJobCheckpointsResponse. Do not edit.
"""ListFineTuningJobCheckpointsResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .fine_tuning_job_checkpoint import FineTuningJobCheckpoint


@component("ListFineTuningJobCheckpointsResponse")
class ListFineTuningJobCheckpointsResponse(Component):
    """Page of `client.fine_tuning.jobs.checkpoints.list`."""

    data: list[FineTuningJobCheckpoint]
    """Items of this page."""

    object: Literal["list"] = "list"
    first_id: str | None = None
    """Id of the first item of the page."""

    last_id: str | None = None
    """Id of the last item of the page; the cursor for the next one."""

    has_more: bool
    """Whether there are items after these."""
