# Generated from the resource fine_tuning. Do not edit.
"""Models trained further on your own examples."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.resources import AsyncResource, Resource, subresource

if TYPE_CHECKING:
    from .fine_tuning_alpha import (
        AsyncFineTuningAlpha,
        AsyncFineTuningAlphaWithRawResponse,
        AsyncFineTuningAlphaWithStreamingResponse,
        FineTuningAlpha,
        FineTuningAlphaWithRawResponse,
        FineTuningAlphaWithStreamingResponse,
    )
    from .fine_tuning_checkpoints import (
        AsyncFineTuningCheckpoints,
        AsyncFineTuningCheckpointsWithRawResponse,
        AsyncFineTuningCheckpointsWithStreamingResponse,
        FineTuningCheckpoints,
        FineTuningCheckpointsWithRawResponse,
        FineTuningCheckpointsWithStreamingResponse,
    )
    from .fine_tuning_jobs import (
        AsyncFineTuningJobs,
        AsyncFineTuningJobsWithRawResponse,
        AsyncFineTuningJobsWithStreamingResponse,
        FineTuningJobs,
        FineTuningJobsWithRawResponse,
        FineTuningJobsWithStreamingResponse,
    )


class FineTuning(Resource):
    """Models trained further on your own examples."""

    if TYPE_CHECKING:
        with_raw_response: FineTuningWithRawResponse
        with_streaming_response: FineTuningWithStreamingResponse
        alpha: FineTuningAlpha
        checkpoints: FineTuningCheckpoints
        jobs: FineTuningJobs
    else:
        alpha = subresource("oai_fine_tuning.resources.fine_tuning_alpha:FineTuningAlpha")
        checkpoints = subresource(
            "oai_fine_tuning.resources.fine_tuning_checkpoints:FineTuningCheckpoints"
        )
        jobs = subresource("oai_fine_tuning.resources.fine_tuning_jobs:FineTuningJobs")


class AsyncFineTuning(AsyncResource):
    """Models trained further on your own examples."""

    if TYPE_CHECKING:
        with_raw_response: AsyncFineTuningWithRawResponse
        with_streaming_response: AsyncFineTuningWithStreamingResponse
        alpha: AsyncFineTuningAlpha
        checkpoints: AsyncFineTuningCheckpoints
        jobs: AsyncFineTuningJobs
    else:
        alpha = subresource("oai_fine_tuning.resources.fine_tuning_alpha:AsyncFineTuningAlpha")
        checkpoints = subresource(
            "oai_fine_tuning.resources.fine_tuning_checkpoints:AsyncFineTuningCheckpoints"
        )
        jobs = subresource("oai_fine_tuning.resources.fine_tuning_jobs:AsyncFineTuningJobs")


if TYPE_CHECKING:

    class FineTuningWithRawResponse:
        def __init__(self, resource: FineTuning) -> None:
            self.alpha = FineTuningAlphaWithRawResponse(resource.alpha)
            self.checkpoints = FineTuningCheckpointsWithRawResponse(resource.checkpoints)
            self.jobs = FineTuningJobsWithRawResponse(resource.jobs)

    class FineTuningWithStreamingResponse:
        def __init__(self, resource: FineTuning) -> None:
            self.alpha = FineTuningAlphaWithStreamingResponse(resource.alpha)
            self.checkpoints = FineTuningCheckpointsWithStreamingResponse(resource.checkpoints)
            self.jobs = FineTuningJobsWithStreamingResponse(resource.jobs)

    class AsyncFineTuningWithRawResponse:
        def __init__(self, resource: AsyncFineTuning) -> None:
            self.alpha = AsyncFineTuningAlphaWithRawResponse(resource.alpha)
            self.checkpoints = AsyncFineTuningCheckpointsWithRawResponse(resource.checkpoints)
            self.jobs = AsyncFineTuningJobsWithRawResponse(resource.jobs)

    class AsyncFineTuningWithStreamingResponse:
        def __init__(self, resource: AsyncFineTuning) -> None:
            self.alpha = AsyncFineTuningAlphaWithStreamingResponse(resource.alpha)
            self.checkpoints = AsyncFineTuningCheckpointsWithStreamingResponse(resource.checkpoints)
            self.jobs = AsyncFineTuningJobsWithStreamingResponse(resource.jobs)
