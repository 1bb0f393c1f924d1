# Generated from ListRunStepsResponse. Do not edit.
"""ListRunStepsResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .run_step_object import RunStepObject


@component("ListRunStepsResponse")
class ListRunStepsResponse(Component):
    """Page of `client.beta.threads.runs.steps.list`."""

    object: str
    """What kind of object it is."""

    data: list[RunStepObject]
    """Items of this page."""

    first_id: str
    """Id of the first item of the page."""

    last_id: str
    """Id of the last item of the page; the cursor for the next one."""

    has_more: bool
    """Whether there are items after these."""
