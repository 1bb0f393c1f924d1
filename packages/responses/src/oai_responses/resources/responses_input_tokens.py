# Generated from the resource responses.input_tokens. Do not edit.
"""The size of a request in tokens."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from oai_core.resources import AsyncResource, Resource, method

from ..operations.responses_input_tokens import COUNT_INPUT_TOKENS

if TYPE_CHECKING:
    from oai_core.raw import async_raw, async_streaming, raw, streaming

    from ..components.token_counts_resource import TokenCountsResource
    from ..params.responses_input_tokens_count_params import ResponsesInputTokensCountParams


class ResponsesInputTokens(Resource):
    """The size of a request in tokens."""

    if TYPE_CHECKING:
        with_raw_response: ResponsesInputTokensWithRawResponse
        with_streaming_response: ResponsesInputTokensWithStreamingResponse

    @method(COUNT_INPUT_TOKENS)
    def count(self, **params: Unpack[ResponsesInputTokensCountParams]) -> TokenCountsResource:
        """Count the input tokens that a request would use, without running it.

        POST /responses/input_tokens. Raises APIStatusError, APIConnectionError.
        """
        result: TokenCountsResource = self._call(COUNT_INPUT_TOKENS, params)
        return result


class AsyncResponsesInputTokens(AsyncResource):
    """The size of a request in tokens."""

    if TYPE_CHECKING:
        with_raw_response: AsyncResponsesInputTokensWithRawResponse
        with_streaming_response: AsyncResponsesInputTokensWithStreamingResponse

    @method(COUNT_INPUT_TOKENS)
    async def count(self, **params: Unpack[ResponsesInputTokensCountParams]) -> TokenCountsResource:
        """Count the input tokens that a request would use, without running it.

        POST /responses/input_tokens. Raises APIStatusError, APIConnectionError.
        """
        result: TokenCountsResource = await self._call(COUNT_INPUT_TOKENS, params)
        return result


if TYPE_CHECKING:

    class ResponsesInputTokensWithRawResponse:
        def __init__(self, resource: ResponsesInputTokens) -> None:
            self.count = raw(resource.count)

    class ResponsesInputTokensWithStreamingResponse:
        def __init__(self, resource: ResponsesInputTokens) -> None:
            self.count = streaming(resource.count)

    class AsyncResponsesInputTokensWithRawResponse:
        def __init__(self, resource: AsyncResponsesInputTokens) -> None:
            self.count = async_raw(resource.count)

    class AsyncResponsesInputTokensWithStreamingResponse:
        def __init__(self, resource: AsyncResponsesInputTokens) -> None:
            self.count = async_streaming(resource.count)
