# Generated from the resource fine_tuning.alpha.graders. Do not edit.
"""Graders tried by themselves, without a job."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from oai_core.resources import AsyncResource, Resource, method

from ..operations.fine_tuning_alpha_graders import RUN_GRADER, VALIDATE_GRADER

if TYPE_CHECKING:
    from oai_core.raw import async_raw, async_streaming, raw, streaming

    from ..components.run_grader_response import RunGraderResponse
    from ..components.validate_grader_response import ValidateGraderResponse
    from ..params.fine_tuning_alpha_graders_run_params import FineTuningAlphaGradersRunParams
    from ..params.fine_tuning_alpha_graders_validate_params import (
        FineTuningAlphaGradersValidateParams,
    )


class FineTuningAlphaGraders(Resource):
    """Graders tried by themselves, without a job."""

    if TYPE_CHECKING:
        with_raw_response: FineTuningAlphaGradersWithRawResponse
        with_streaming_response: FineTuningAlphaGradersWithStreamingResponse

    @method(RUN_GRADER)
    def run(self, **params: Unpack[FineTuningAlphaGradersRunParams]) -> RunGraderResponse:
        """Grade one sample; the answer has the reward and what went wrong, if anything.

        POST /fine_tuning/alpha/graders/run. Raises APIStatusError, APIConnectionError.
        """
        result: RunGraderResponse = self._call(RUN_GRADER, params)
        return result

    @method(VALIDATE_GRADER)
    def validate(
        self, **params: Unpack[FineTuningAlphaGradersValidateParams]
    ) -> ValidateGraderResponse:
        """Ask whether a grader is well formed; the answer is the grader as it was read.

        POST /fine_tuning/alpha/graders/validate. Raises APIStatusError, APIConnectionError.
        """
        result: ValidateGraderResponse = self._call(VALIDATE_GRADER, params)
        return result


class AsyncFineTuningAlphaGraders(AsyncResource):
    """Graders tried by themselves, without a job."""

    if TYPE_CHECKING:
        with_raw_response: AsyncFineTuningAlphaGradersWithRawResponse
        with_streaming_response: AsyncFineTuningAlphaGradersWithStreamingResponse

    @method(RUN_GRADER)
    async def run(self, **params: Unpack[FineTuningAlphaGradersRunParams]) -> RunGraderResponse:
        """Grade one sample; the answer has the reward and what went wrong, if anything.

        POST /fine_tuning/alpha/graders/run. Raises APIStatusError, APIConnectionError.
        """
        result: RunGraderResponse = await self._call(RUN_GRADER, params)
        return result

    @method(VALIDATE_GRADER)
    async def validate(
        self, **params: Unpack[FineTuningAlphaGradersValidateParams]
    ) -> ValidateGraderResponse:
        """Ask whether a grader is well formed; the answer is the grader as it was read.

        POST /fine_tuning/alpha/graders/validate. Raises APIStatusError, APIConnectionError.
        """
        result: ValidateGraderResponse = await self._call(VALIDATE_GRADER, params)
        return result


if TYPE_CHECKING:

    class FineTuningAlphaGradersWithRawResponse:
        def __init__(self, resource: FineTuningAlphaGraders) -> None:
            self.run = raw(resource.run)
            self.validate = raw(resource.validate)

    class FineTuningAlphaGradersWithStreamingResponse:
        def __init__(self, resource: FineTuningAlphaGraders) -> None:
            self.run = streaming(resource.run)
            self.validate = streaming(resource.validate)

    class AsyncFineTuningAlphaGradersWithRawResponse:
        def __init__(self, resource: AsyncFineTuningAlphaGraders) -> None:
            self.run = async_raw(resource.run)
            self.validate = async_raw(resource.validate)

    class AsyncFineTuningAlphaGradersWithStreamingResponse:
        def __init__(self, resource: AsyncFineTuningAlphaGraders) -> None:
            self.run = async_streaming(resource.run)
            self.validate = async_streaming(resource.validate)
