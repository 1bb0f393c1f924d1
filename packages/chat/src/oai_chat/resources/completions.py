# Generated from the resource completions. Do not edit.
"""Text that goes on from a prompt, for models that take no messages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

from oai_core.resources import AsyncResource, Resource, method

from ..operations.completions import CREATE_COMPLETION

if TYPE_CHECKING:
    from typing import Any, Literal

    from oai_core.options import StreamTo
    from oai_core.raw import async_raw, async_streaming, raw, streaming
    from oai_core.streams import AsyncStream, Stream

    from ..components.create_completion_response import CreateCompletionResponse
    from ..params.completions_create_params import CompletionsCreateParams


class Completions(Resource):
    """Text that goes on from a prompt, for models that take no messages."""

    if TYPE_CHECKING:
        with_raw_response: CompletionsWithRawResponse
        with_streaming_response: CompletionsWithStreamingResponse

    @overload
    def create(
        self, *, stream: Literal[True], **params: Unpack[CompletionsCreateParams]
    ) -> Stream[CreateCompletionResponse]: ...
    @overload
    def create(
        self, *, stream: Literal[False] | None = None, **params: Unpack[CompletionsCreateParams]
    ) -> CreateCompletionResponse: ...
    @overload
    def create(
        self, *, stream: bool, **params: Unpack[CompletionsCreateParams]
    ) -> CreateCompletionResponse | Stream[CreateCompletionResponse]: ...
    @overload
    def create(
        self,
        *,
        stream_to: StreamTo,
        stream: Literal[True] | None = None,
        **params: Unpack[CompletionsCreateParams],
    ) -> None: ...
    @method(CREATE_COMPLETION)
    def create(
        self, *, stream: bool | None = None, **params: Any
    ) -> CreateCompletionResponse | Stream[CreateCompletionResponse] | None:
        """Let a model go on with a prompt, at once or as a stream of pieces.

        POST /completions. Raises APIStatusError, APIConnectionError.
        """
        result: CreateCompletionResponse | Stream[CreateCompletionResponse] | None = self._call(
            CREATE_COMPLETION, params, stream=stream
        )
        return result


class AsyncCompletions(AsyncResource):
    """Text that goes on from a prompt, for models that take no messages."""

    if TYPE_CHECKING:
        with_raw_response: AsyncCompletionsWithRawResponse
        with_streaming_response: AsyncCompletionsWithStreamingResponse

    @overload
    async def create(
        self, *, stream: Literal[True], **params: Unpack[CompletionsCreateParams]
    ) -> AsyncStream[CreateCompletionResponse]: ...
    @overload
    async def create(
        self, *, stream: Literal[False] | None = None, **params: Unpack[CompletionsCreateParams]
    ) -> CreateCompletionResponse: ...
    @overload
    async def create(
        self, *, stream: bool, **params: Unpack[CompletionsCreateParams]
    ) -> CreateCompletionResponse | AsyncStream[CreateCompletionResponse]: ...
    @overload
    async def create(
        self,
        *,
        stream_to: StreamTo,
        stream: Literal[True] | None = None,
        **params: Unpack[CompletionsCreateParams],
    ) -> None: ...
    @method(CREATE_COMPLETION)
    async def create(
        self, *, stream: bool | None = None, **params: Any
    ) -> CreateCompletionResponse | AsyncStream[CreateCompletionResponse] | None:
        """Let a model go on with a prompt, at once or as a stream of pieces.

        POST /completions. Raises APIStatusError, APIConnectionError.
        """
        result: (
            CreateCompletionResponse | AsyncStream[CreateCompletionResponse] | None
        ) = await self._call(CREATE_COMPLETION, params, stream=stream)
        return result


if TYPE_CHECKING:

    class CompletionsWithRawResponse:
        def __init__(self, resource: Completions) -> None:
            self.create = raw(resource.create)

    class CompletionsWithStreamingResponse:
        def __init__(self, resource: Completions) -> None:
            self.create = streaming(resource.create)

    class AsyncCompletionsWithRawResponse:
        def __init__(self, resource: AsyncCompletions) -> None:
            self.create = async_raw(resource.create)

    class AsyncCompletionsWithStreamingResponse:
        def __init__(self, resource: AsyncCompletions) -> None:
            self.create = async_streaming(resource.create)
