# Generated from the resource fine_tuning.jobs.checkpoints. Do not edit.
"""Models that a job saved on its way."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from oai_core.resources import AsyncResource, Resource, method

from ..operations.fine_tuning_jobs_checkpoints import LIST_FINE_TUNING_JOB_CHECKPOINTS

if TYPE_CHECKING:
    from oai_core.pages import AsyncPaginator, Page
    from oai_core.raw import async_raw, async_streaming, raw, streaming

    from ..components.fine_tuning_job_checkpoint import FineTuningJobCheckpoint
    from ..params.fine_tuning_jobs_checkpoints_list_params import (
        FineTuningJobsCheckpointsListParams,
    )


class FineTuningJobsCheckpoints(Resource):
    """Models that a job saved on its way."""

    if TYPE_CHECKING:
        with_raw_response: FineTuningJobsCheckpointsWithRawResponse
        with_streaming_response: FineTuningJobsCheckpointsWithStreamingResponse

    @method(LIST_FINE_TUNING_JOB_CHECKPOINTS)
    def list(
        self, fine_tuning_job_id: str, **params: Unpack[FineTuningJobsCheckpointsListParams]
    ) -> Page[FineTuningJobCheckpoint]:
        """Walk the checkpoints of a job, with their metrics.

        GET /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints. Raises APIStatusError, APIConnectionError.
        """
        result: Page[FineTuningJobCheckpoint] = self._list(
            LIST_FINE_TUNING_JOB_CHECKPOINTS, params, path=(fine_tuning_job_id,)
        )
        return result


class AsyncFineTuningJobsCheckpoints(AsyncResource):
    """Models that a job saved on its way."""

    if TYPE_CHECKING:
        with_raw_response: AsyncFineTuningJobsCheckpointsWithRawResponse
        with_streaming_response: AsyncFineTuningJobsCheckpointsWithStreamingResponse

    @method(LIST_FINE_TUNING_JOB_CHECKPOINTS)
    def list(
        self, fine_tuning_job_id: str, **params: Unpack[FineTuningJobsCheckpointsListParams]
    ) -> AsyncPaginator[FineTuningJobCheckpoint]:
        """Walk the checkpoints of a job, with their metrics.

        GET /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints. Raises APIStatusError, APIConnectionError.
        """
        result: AsyncPaginator[FineTuningJobCheckpoint] = self._list(
            LIST_FINE_TUNING_JOB_CHECKPOINTS, params, path=(fine_tuning_job_id,)
        )
        return result


if TYPE_CHECKING:

    class FineTuningJobsCheckpointsWithRawResponse:
        def __init__(self, resource: FineTuningJobsCheckpoints) -> None:
            self.list = raw(resource.list)

    class FineTuningJobsCheckpointsWithStreamingResponse:
        def __init__(self, resource: FineTuningJobsCheckpoints) -> None:
            self.list = streaming(resource.list)

    class AsyncFineTuningJobsCheckpointsWithRawResponse:
        def __init__(self, resource: AsyncFineTuningJobsCheckpoints) -> None:
            self.list = async_raw(resource.list)

    class AsyncFineTuningJobsCheckpointsWithStreamingResponse:
        def __init__(self, resource: AsyncFineTuningJobsCheckpoints) -> None:
            self.list = async_streaming(resource.list)
