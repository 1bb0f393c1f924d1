# Generated from the operations of fine_tuning.jobs.checkpoints. Do not edit.
"""Operations of `fine_tuning.jobs.checkpoints`."""

from __future__ import annotations

from oai_core.operations import Cursor, Operation

__all__ = ["LIST_FINE_TUNING_JOB_CHECKPOINTS"]

LIST_FINE_TUNING_JOB_CHECKPOINTS = Operation(
    "listFineTuningJobCheckpoints",
    "GET",
    "/fine_tuning/jobs/{fine_tuning_job_id}/checkpoints",
    scope="oai_fine_tuning.components",
    params="oai_fine_tuning.params:FineTuningJobsCheckpointsListParams",
    query={"after": "after", "limit": "limit"},
    result="ListFineTuningJobCheckpointsResponse",
    item="FineTuningJobCheckpoint",
    page=Cursor("after", "last_id"),
)
