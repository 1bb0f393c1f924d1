# Generated from listFineTuningJobCheckpoints. Do not edit.
"""Parameters of `fine_tuning.jobs.checkpoints.list`."""

from __future__ import annotations

from oai_core.options import RequestOptions


class FineTuningJobsCheckpointsListParams(RequestOptions, total=False):
    """Parameters of `fine_tuning.jobs.checkpoints.list`."""

    after: str
    limit: int
    """Default: `10`."""
