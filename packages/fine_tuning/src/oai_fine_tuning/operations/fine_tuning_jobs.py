# Generated from the operations of fine_tuning.jobs. Do not edit.
"""Operations of `fine_tuning.jobs`."""

from __future__ import annotations

from oai_core.operations import Cursor, Operation

__all__ = [
    "CANCEL_FINE_TUNING_JOB",
    "CREATE_FINE_TUNING_JOB",
    "LIST_FINE_TUNING_EVENTS",
    "LIST_PAGINATED_FINE_TUNING_JOBS",
    "PAUSE_FINE_TUNING_JOB",
    "RESUME_FINE_TUNING_JOB",
    "RETRIEVE_FINE_TUNING_JOB",
]

LIST_PAGINATED_FINE_TUNING_JOBS = Operation(
    "listPaginatedFineTuningJobs",
    "GET",
    "/fine_tuning/jobs",
    scope="oai_fine_tuning.components",
    params="oai_fine_tuning.params:FineTuningJobsListParams",
    query={"after": "after", "limit": "limit", "metadata": "metadata"},
    result="ListPaginatedFineTuningJobsResponse",
    item="FineTuningJob",
    page=Cursor("after", "item"),
)

CREATE_FINE_TUNING_JOB = Operation(
    "createFineTuningJob",
    "POST",
    "/fine_tuning/jobs",
    scope="oai_fine_tuning.components",
    params="oai_fine_tuning.params:FineTuningJobsCreateParams",
    body=(
        "model",
        "training_file",
        "hyperparameters",
        "suffix",
        "validation_file",
        "integrations",
        "seed",
        "method",
        "metadata",
    ),
    required=("model", "training_file"),
    result="FineTuningJob",
)

RETRIEVE_FINE_TUNING_JOB = Operation(
    "retrieveFineTuningJob",
    "GET",
    "/fine_tuning/jobs/{fine_tuning_job_id}",
    scope="oai_fine_tuning.components",
    params="oai_core.options:RequestOptions",
    result="FineTuningJob",
)

CANCEL_FINE_TUNING_JOB = Operation(
    "cancelFineTuningJob",
    "POST",
    "/fine_tuning/jobs/{fine_tuning_job_id}/cancel",
    scope="oai_fine_tuning.components",
    params="oai_core.options:RequestOptions",
    result="FineTuningJob",
)

LIST_FINE_TUNING_EVENTS = Operation(
    "listFineTuningEvents",
    "GET",
    "/fine_tuning/jobs/{fine_tuning_job_id}/events",
    scope="oai_fine_tuning.components",
    params="oai_fine_tuning.params:FineTuningJobsListEventsParams",
    query={"after": "after", "limit": "limit"},
    result="ListFineTuningJobEventsResponse",
    item="FineTuningJobEvent",
    page=Cursor("after", "item"),
)

PAUSE_FINE_TUNING_JOB = Operation(
    "pauseFineTuningJob",
    "POST",
    "/fine_tuning/jobs/{fine_tuning_job_id}/pause",
    scope="oai_fine_tuning.components",
    params="oai_core.options:RequestOptions",
    result="FineTuningJob",
)

RESUME_FINE_TUNING_JOB = Operation(
    "resumeFineTuningJob",
    "POST",
    "/fine_tuning/jobs/{fine_tuning_job_id}/resume",
    scope="oai_fine_tuning.components",
    params="oai_core.options:RequestOptions",
    result="FineTuningJob",
)
