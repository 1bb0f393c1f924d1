# Generated from ListPaginatedFineTuningJobsResponse. Do not edit.
"""ListPaginatedFineTuningJobsResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .fine_tuning_job import FineTuningJob


@component("ListPaginatedFineTuningJobsResponse")
class ListPaginatedFineTuningJobsResponse(Component):
    """Page of `client.fine_tuning.jobs.list`."""

    data: list[FineTuningJob]
    """Items of this page."""

    has_more: bool
    """Whether there are items after these."""

    object: Literal["list"] = "list"
