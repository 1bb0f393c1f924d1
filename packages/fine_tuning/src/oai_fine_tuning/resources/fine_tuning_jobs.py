# Generated from the resource fine_tuning.jobs. Do not edit.
"""Jobs that train a model."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from oai_core.resources import AsyncResource, Resource, method, subresource

from ..operations.fine_tuning_jobs import (
    CANCEL_FINE_TUNING_JOB,
    CREATE_FINE_TUNING_JOB,
    LIST_FINE_TUNING_EVENTS,
    LIST_PAGINATED_FINE_TUNING_JOBS,
    PAUSE_FINE_TUNING_JOB,
    RESUME_FINE_TUNING_JOB,
    RETRIEVE_FINE_TUNING_JOB,
)

if TYPE_CHECKING:
    from oai_core.options import RequestOptions
    from oai_core.pages import AsyncPaginator, Page
    from oai_core.raw import async_raw, async_streaming, raw, streaming

    from ..components.fine_tuning_job import FineTuningJob
    from ..components.fine_tuning_job_event import FineTuningJobEvent
    from ..params.fine_tuning_jobs_create_params import FineTuningJobsCreateParams
    from ..params.fine_tuning_jobs_list_events_params import FineTuningJobsListEventsParams
    from ..params.fine_tuning_jobs_list_params import FineTuningJobsListParams
    from .fine_tuning_jobs_checkpoints import (
        AsyncFineTuningJobsCheckpoints,
        AsyncFineTuningJobsCheckpointsWithRawResponse,
        AsyncFineTuningJobsCheckpointsWithStreamingResponse,
        FineTuningJobsCheckpoints,
        FineTuningJobsCheckpointsWithRawResponse,
        FineTuningJobsCheckpointsWithStreamingResponse,
    )


class FineTuningJobs(Resource):
    """Jobs that train a model."""

    if TYPE_CHECKING:
        with_raw_response: FineTuningJobsWithRawResponse
        with_streaming_response: FineTuningJobsWithStreamingResponse
        checkpoints: FineTuningJobsCheckpoints
    else:
        checkpoints = subresource(
            "oai_fine_tuning.resources.fine_tuning_jobs_checkpoints:FineTuningJobsCheckpoints"
        )

    @method(LIST_PAGINATED_FINE_TUNING_JOBS)
    def list(self, **params: Unpack[FineTuningJobsListParams]) -> Page[FineTuningJob]:
        """Walk the jobs of the organization, or those with given metadata.

        GET /fine_tuning/jobs. Raises APIStatusError, APIConnectionError.
        """
        result: Page[FineTuningJob] = self._list(LIST_PAGINATED_FINE_TUNING_JOBS, params)
        return result

    @method(CREATE_FINE_TUNING_JOB)
    def create(self, **params: Unpack[FineTuningJobsCreateParams]) -> FineTuningJob:
        """Queue a job on an uploaded file; the answer does not wait for it.

        POST /fine_tuning/jobs. Raises APIStatusError, APIConnectionError.
        """
        result: FineTuningJob = self._call(CREATE_FINE_TUNING_JOB, params)
        return result

    @method(RETRIEVE_FINE_TUNING_JOB)
    def retrieve(self, fine_tuning_job_id: str, **params: Unpack[RequestOptions]) -> FineTuningJob:
        """Read a job, its status and, once it succeeded, the name of its model.

        GET /fine_tuning/jobs/{fine_tuning_job_id}. Raises APIStatusError, APIConnectionError.
        """
        result: FineTuningJob = self._call(
            RETRIEVE_FINE_TUNING_JOB, params, path=(fine_tuning_job_id,)
        )
        return result

    @method(CANCEL_FINE_TUNING_JOB)
    def cancel(self, fine_tuning_job_id: str, **params: Unpack[RequestOptions]) -> FineTuningJob:
        """Stop a job for good.

        POST /fine_tuning/jobs/{fine_tuning_job_id}/cancel. Raises APIStatusError, APIConnectionError.
        """
        result: FineTuningJob = self._call(
            CANCEL_FINE_TUNING_JOB, params, path=(fine_tuning_job_id,)
        )
        return result

    @method(LIST_FINE_TUNING_EVENTS)
    def list_events(
        self, fine_tuning_job_id: str, **params: Unpack[FineTuningJobsListEventsParams]
    ) -> Page[FineTuningJobEvent]:
        """Walk what a job reported: messages and metrics.

        GET /fine_tuning/jobs/{fine_tuning_job_id}/events. Raises APIStatusError, APIConnectionError.
        """
        result: Page[FineTuningJobEvent] = self._list(
            LIST_FINE_TUNING_EVENTS, params, path=(fine_tuning_job_id,)
        )
        return result

    @method(PAUSE_FINE_TUNING_JOB)
    def pause(self, fine_tuning_job_id: str, **params: Unpack[RequestOptions]) -> FineTuningJob:
        """Pause a running job so that it can be resumed.

        POST /fine_tuning/jobs/{fine_tuning_job_id}/pause. Raises APIStatusError, APIConnectionError.
        """
        result: FineTuningJob = self._call(
            PAUSE_FINE_TUNING_JOB, params, path=(fine_tuning_job_id,)
        )
        return result

    @method(RESUME_FINE_TUNING_JOB)
    def resume(self, fine_tuning_job_id: str, **params: Unpack[RequestOptions]) -> FineTuningJob:
        """Go on with a paused job.

        POST /fine_tuning/jobs/{fine_tuning_job_id}/resume. Raises APIStatusError, APIConnectionError.
        """
        result: FineTuningJob = self._call(
            RESUME_FINE_TUNING_JOB, params, path=(fine_tuning_job_id,)
        )
        return result


class AsyncFineTuningJobs(AsyncResource):
    """Jobs that train a model."""

    if TYPE_CHECKING:
        with_raw_response: AsyncFineTuningJobsWithRawResponse
        with_streaming_response: AsyncFineTuningJobsWithStreamingResponse
        checkpoints: AsyncFineTuningJobsCheckpoints
    else:
        checkpoints = subresource(
            "oai_fine_tuning.resources.fine_tuning_jobs_checkpoints:AsyncFineTuningJobsCheckpoints"
        )

    @method(LIST_PAGINATED_FINE_TUNING_JOBS)
    def list(self, **params: Unpack[FineTuningJobsListParams]) -> AsyncPaginator[FineTuningJob]:
        """Walk the jobs of the organization, or those with given metadata.

        GET /fine_tuning/jobs. Raises APIStatusError, APIConnectionError.
        """
        result: AsyncPaginator[FineTuningJob] = self._list(LIST_PAGINATED_FINE_TUNING_JOBS, params)
        return result

    @method(CREATE_FINE_TUNING_JOB)
    async def create(self, **params: Unpack[FineTuningJobsCreateParams]) -> FineTuningJob:
        """Queue a job on an uploaded file; the answer does not wait for it.

        POST /fine_tuning/jobs. Raises APIStatusError, APIConnectionError.
        """
        result: FineTuningJob = await self._call(CREATE_FINE_TUNING_JOB, params)
        return result

    @method(RETRIEVE_FINE_TUNING_JOB)
    async def retrieve(
        self, fine_tuning_job_id: str, **params: Unpack[RequestOptions]
    ) -> FineTuningJob:
        """Read a job, its status and, once it succeeded, the name of its model.

        GET /fine_tuning/jobs/{fine_tuning_job_id}. Raises APIStatusError, APIConnectionError.
        """
        result: FineTuningJob = await self._call(
            RETRIEVE_FINE_TUNING_JOB, params, path=(fine_tuning_job_id,)
        )
        return result

    @method(CANCEL_FINE_TUNING_JOB)
    async def cancel(
        self, fine_tuning_job_id: str, **params: Unpack[RequestOptions]
    ) -> FineTuningJob:
        """Stop a job for good.

        POST /fine_tuning/jobs/{fine_tuning_job_id}/cancel. Raises APIStatusError, APIConnectionError.
        """
        result: FineTuningJob = await self._call(
            CANCEL_FINE_TUNING_JOB, params, path=(fine_tuning_job_id,)
        )
        return result

    @method(LIST_FINE_TUNING_EVENTS)
    def list_events(
        self, fine_tuning_job_id: str, **params: Unpack[FineTuningJobsListEventsParams]
    ) -> AsyncPaginator[FineTuningJobEvent]:
        """Walk what a job reported: messages and metrics.

        GET /fine_tuning/jobs/{fine_tuning_job_id}/events. Raises APIStatusError, APIConnectionError.
        """
        result: AsyncPaginator[FineTuningJobEvent] = self._list(
            LIST_FINE_TUNING_EVENTS, params, path=(fine_tuning_job_id,)
        )
        return result

    @method(PAUSE_FINE_TUNING_JOB)
    async def pause(
        self, fine_tuning_job_id: str, **params: Unpack[RequestOptions]
    ) -> FineTuningJob:
        """Pause a running job so that it can be resumed.

        POST /fine_tuning/jobs/{fine_tuning_job_id}/pause. Raises APIStatusError, APIConnectionError.
        """
        result: FineTuningJob = await self._call(
            PAUSE_FINE_TUNING_JOB, params, path=(fine_tuning_job_id,)
        )
        return result

    @method(RESUME_FINE_TUNING_JOB)
    async def resume(
        self, fine_tuning_job_id: str, **params: Unpack[RequestOptions]
    ) -> FineTuningJob:
        """Go on with a paused job.

        POST /fine_tuning/jobs/{fine_tuning_job_id}/resume. Raises APIStatusError, APIConnectionError.
        """
        result: FineTuningJob = await self._call(
            RESUME_FINE_TUNING_JOB, params, path=(fine_tuning_job_id,)
        )
        return result


if TYPE_CHECKING:

    class FineTuningJobsWithRawResponse:
        def __init__(self, resource: FineTuningJobs) -> None:
            self.list = raw(resource.list)
            self.create = raw(resource.create)
            self.retrieve = raw(resource.retrieve)
            self.cancel = raw(resource.cancel)
            self.list_events = raw(resource.list_events)
            self.pause = raw(resource.pause)
            self.resume = raw(resource.resume)
            self.checkpoints = FineTuningJobsCheckpointsWithRawResponse(resource.checkpoints)

    class FineTuningJobsWithStreamingResponse:
        def __init__(self, resource: FineTuningJobs) -> None:
            self.list = streaming(resource.list)
            self.create = streaming(resource.create)
            self.retrieve = streaming(resource.retrieve)
            self.cancel = streaming(resource.cancel)
            self.list_events = streaming(resource.list_events)
            self.pause = streaming(resource.pause)
            self.resume = streaming(resource.resume)
            self.checkpoints = FineTuningJobsCheckpointsWithStreamingResponse(resource.checkpoints)

    class AsyncFineTuningJobsWithRawResponse:
        def __init__(self, resource: AsyncFineTuningJobs) -> None:
            self.list = async_raw(resource.list)
            self.create = async_raw(resource.create)
            self.retrieve = async_raw(resource.retrieve)
            self.cancel = async_raw(resource.cancel)
            self.list_events = async_raw(resource.list_events)
            self.pause = async_raw(resource.pause)
            self.resume = async_raw(resource.resume)
            self.checkpoints = AsyncFineTuningJobsCheckpointsWithRawResponse(resource.checkpoints)

    class AsyncFineTuningJobsWithStreamingResponse:
        def __init__(self, resource: AsyncFineTuningJobs) -> None:
            self.list = async_streaming(resource.list)
            self.create = async_streaming(resource.create)
            self.retrieve = async_streaming(resource.retrieve)
            self.cancel = async_streaming(resource.cancel)
            self.list_events = async_streaming(resource.list_events)
            self.pause = async_streaming(resource.pause)
            self.resume = async_streaming(resource.resume)
            self.checkpoints = AsyncFineTuningJobsCheckpointsWithStreamingResponse(
                resource.checkpoints
            )
