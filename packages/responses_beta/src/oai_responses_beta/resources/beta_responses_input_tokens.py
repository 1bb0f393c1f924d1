# Generated from the resource beta.responses.input_tokens. Do not edit.
"""The size of a request in tokens."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from oai_core.resources import AsyncResource, Resource, method

from ..operations.beta_responses_input_tokens import BETA_GETINPUTTOKENCOUNTS

if TYPE_CHECKING:
    from oai_core.raw import async_raw, async_streaming, raw, streaming

    from ..components.beta_token_counts_resource import BetaTokenCountsResource
    from ..params.beta_responses_input_tokens_count_params import (
        BetaResponsesInputTokensCountParams,
    )


class BetaResponsesInputTokens(Resource):
    """The size of a request in tokens."""

    if TYPE_CHECKING:
        with_raw_response: BetaResponsesInputTokensWithRawResponse
        with_streaming_response: BetaResponsesInputTokensWithStreamingResponse

    @method(BETA_GETINPUTTOKENCOUNTS)
    def count(
        self, **params: Unpack[BetaResponsesInputTokensCountParams]
    ) -> BetaTokenCountsResource:
        """Count the input tokens that a request would use, without running it.

        POST /responses/input_tokens. Raises APIStatusError, APIConnectionError.
        """
        result: BetaTokenCountsResource = self._call(BETA_GETINPUTTOKENCOUNTS, params)
        return result


class AsyncBetaResponsesInputTokens(AsyncResource):
    """The size of a request in tokens."""

    if TYPE_CHECKING:
        with_raw_response: AsyncBetaResponsesInputTokensWithRawResponse
        with_streaming_response: AsyncBetaResponsesInputTokensWithStreamingResponse

    @method(BETA_GETINPUTTOKENCOUNTS)
    async def count(
        self, **params: Unpack[BetaResponsesInputTokensCountParams]
    ) -> BetaTokenCountsResource:
        """Count the input tokens that a request would use, without running it.

        POST /responses/input_tokens. Raises APIStatusError, APIConnectionError.
        """
        result: BetaTokenCountsResource = await self._call(BETA_GETINPUTTOKENCOUNTS, params)
        return result


if TYPE_CHECKING:

    class BetaResponsesInputTokensWithRawResponse:
        def __init__(self, resource: BetaResponsesInputTokens) -> None:
            self.count = raw(resource.count)

    class BetaResponsesInputTokensWithStreamingResponse:
        def __init__(self, resource: BetaResponsesInputTokens) -> None:
            self.count = streaming(resource.count)

    class AsyncBetaResponsesInputTokensWithRawResponse:
        def __init__(self, resource: AsyncBetaResponsesInputTokens) -> None:
            self.count = async_raw(resource.count)

    class AsyncBetaResponsesInputTokensWithStreamingResponse:
        def __init__(self, resource: AsyncBetaResponsesInputTokens) -> None:
            self.count = async_streaming(resource.count)
