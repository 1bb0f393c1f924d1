# Generated from listFineTuningJobCheckpoints. Do not edit.
"""Parameters of `fine_tuning.jobs.checkpoints.list`."""

from __future__ import annotations

from oai_core.options import RequestOptions


class FineTuningJobsCheckpointsListParams(RequestOptions, total=False):
    """Parameters of `fine_tuning.jobs.checkpoints.list`."""

    after: str
    """Id of the item before the page; the cursor for the next page."""

    limit: int
    """How many at most on a page. Default: `10`."""
