# Generated from the resource fine_tuning.alpha. Do not edit.
"""Parts that may still change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.resources import AsyncResource, Resource, subresource

if TYPE_CHECKING:
    from .fine_tuning_alpha_graders import (
        AsyncFineTuningAlphaGraders,
        AsyncFineTuningAlphaGradersWithRawResponse,
        AsyncFineTuningAlphaGradersWithStreamingResponse,
        FineTuningAlphaGraders,
        FineTuningAlphaGradersWithRawResponse,
        FineTuningAlphaGradersWithStreamingResponse,
    )


class FineTuningAlpha(Resource):
    """Parts that may still change."""

    if TYPE_CHECKING:
        with_raw_response: FineTuningAlphaWithRawResponse
        with_streaming_response: FineTuningAlphaWithStreamingResponse
        graders: FineTuningAlphaGraders
    else:
        graders = subresource(
            "oai_fine_tuning.resources.fine_tuning_alpha_graders:FineTuningAlphaGraders"
        )


class AsyncFineTuningAlpha(AsyncResource):
    """Parts that may still change."""

    if TYPE_CHECKING:
        with_raw_response: AsyncFineTuningAlphaWithRawResponse
        with_streaming_response: AsyncFineTuningAlphaWithStreamingResponse
        graders: AsyncFineTuningAlphaGraders
    else:
        graders = subresource(
            "oai_fine_tuning.resources.fine_tuning_alpha_graders:AsyncFineTuningAlphaGraders"
        )


if TYPE_CHECKING:

    class FineTuningAlphaWithRawResponse:
        def __init__(self, resource: FineTuningAlpha) -> None:
            self.graders = FineTuningAlphaGradersWithRawResponse(resource.graders)

    class FineTuningAlphaWithStreamingResponse:
        def __init__(self, resource: FineTuningAlpha) -> None:
            self.graders = FineTuningAlphaGradersWithStreamingResponse(resource.graders)

    class AsyncFineTuningAlphaWithRawResponse:
        def __init__(self, resource: AsyncFineTuningAlpha) -> None:
            self.graders = AsyncFineTuningAlphaGradersWithRawResponse(resource.graders)

    class AsyncFineTuningAlphaWithStreamingResponse:
        def __init__(self, resource: AsyncFineTuningAlpha) -> None:
            self.graders = AsyncFineTuningAlphaGradersWithStreamingResponse(resource.graders)
