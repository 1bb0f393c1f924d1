# Generated from the resource responses. Do not edit.
"""Model responses: text, tools, state and streaming."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

from oai_core.resources import helper, method, subresource

from ..helpers.responses import AsyncResponsesHelpers, ResponsesHelpers
from ..operations.responses import (
    CANCEL_RESPONSE,
    COMPACT_RESPONSE,
    CONNECT_RESPONSES,
    CREATE_RESPONSE,
    DELETE_RESPONSE,
    GET_RESPONSE,
)

if TYPE_CHECKING:
    from typing import Any, Literal

    from oai_core.options import RequestOptions, StreamTo
    from oai_core.raw import async_raw, async_streaming, raw, streaming
    from oai_core.sockets.manager import AsyncConnectionManager, ConnectionManager
    from oai_core.streams import AsyncStream, Stream

    from ..components.compact_resource import CompactResource
    from ..components.deleted_response import DeletedResponse
    from ..components.response import Response
    from ..components.response_stream_event import ResponseStreamEvent
    from ..params.responses_compact_params import ResponsesCompactParams
    from ..params.responses_connect_params import ResponsesConnectParams
    from ..params.responses_create_params import ResponsesCreateParams
    from ..params.responses_retrieve_params import ResponsesRetrieveParams
    from ..sockets.responses import AsyncResponsesConnection, ResponsesConnection
    from .responses_input_items import (
        AsyncResponsesInputItems,
        AsyncResponsesInputItemsWithRawResponse,
        AsyncResponsesInputItemsWithStreamingResponse,
        ResponsesInputItems,
        ResponsesInputItemsWithRawResponse,
        ResponsesInputItemsWithStreamingResponse,
    )
    from .responses_input_tokens import (
        AsyncResponsesInputTokens,
        AsyncResponsesInputTokensWithRawResponse,
        AsyncResponsesInputTokensWithStreamingResponse,
        ResponsesInputTokens,
        ResponsesInputTokensWithRawResponse,
        ResponsesInputTokensWithStreamingResponse,
    )


class Responses(ResponsesHelpers):
    """Model responses: text, tools, state and streaming."""

    if TYPE_CHECKING:
        with_raw_response: ResponsesWithRawResponse
        with_streaming_response: ResponsesWithStreamingResponse
        input_items: ResponsesInputItems
        input_tokens: ResponsesInputTokens
    else:
        input_items = subresource(
            "oai_responses.resources.responses_input_items:ResponsesInputItems"
        )
        input_tokens = subresource(
            "oai_responses.resources.responses_input_tokens:ResponsesInputTokens"
        )

    @overload
    def create(
        self, *, stream: Literal[True], **params: Unpack[ResponsesCreateParams]
    ) -> Stream[ResponseStreamEvent]: ...
    @overload
    def create(
        self, *, stream: Literal[False] | None = None, **params: Unpack[ResponsesCreateParams]
    ) -> Response: ...
    @overload
    def create(
        self, *, stream: bool, **params: Unpack[ResponsesCreateParams]
    ) -> Response | Stream[ResponseStreamEvent]: ...
    @overload
    def create(
        self,
        *,
        stream_to: StreamTo,
        stream: Literal[True] | None = None,
        **params: Unpack[ResponsesCreateParams],
    ) -> None: ...
    @method(CREATE_RESPONSE)
    def create(
        self, *, stream: bool | None = None, **params: Any
    ) -> Response | Stream[ResponseStreamEvent] | None:
        """Ask a model for a response, at once or as a stream of events.

        POST /responses. Raises APIStatusError, APIConnectionError.
        """
        result: Response | Stream[ResponseStreamEvent] | None = self._call(
            CREATE_RESPONSE, params, stream=stream
        )
        return result

    @overload
    def retrieve(
        self, response_id: str, *, stream: Literal[True], **params: Unpack[ResponsesRetrieveParams]
    ) -> Stream[ResponseStreamEvent]: ...
    @overload
    def retrieve(
        self,
        response_id: str,
        *,
        stream: Literal[False] | None = None,
        **params: Unpack[ResponsesRetrieveParams],
    ) -> Response: ...
    @overload
    def retrieve(
        self, response_id: str, *, stream: bool, **params: Unpack[ResponsesRetrieveParams]
    ) -> Response | Stream[ResponseStreamEvent]: ...
    @overload
    def retrieve(
        self,
        response_id: str,
        *,
        stream_to: StreamTo,
        stream: Literal[True] | None = None,
        **params: Unpack[ResponsesRetrieveParams],
    ) -> None: ...
    @method(GET_RESPONSE)
    def retrieve(
        self, response_id: str, *, stream: bool | None = None, **params: Any
    ) -> Response | Stream[ResponseStreamEvent] | None:
        """Read a stored response, or follow one that is still being written.

        GET /responses/{response_id}. Raises APIStatusError, APIConnectionError.
        """
        result: Response | Stream[ResponseStreamEvent] | None = self._call(
            GET_RESPONSE, params, path=(response_id,), stream=stream
        )
        return result

    @method(DELETE_RESPONSE)
    def delete(self, response_id: str, **params: Unpack[RequestOptions]) -> DeletedResponse | None:
        """Delete a stored response.

        DELETE /responses/{response_id}. Raises APIStatusError, APIConnectionError.
        """
        result: DeletedResponse | None = self._call(DELETE_RESPONSE, params, path=(response_id,))
        return result

    @method(CANCEL_RESPONSE)
    def cancel(self, response_id: str, **params: Unpack[RequestOptions]) -> Response:
        """Stop a response that runs in the background.

        POST /responses/{response_id}/cancel. Raises APIStatusError, APIConnectionError.
        """
        result: Response = self._call(CANCEL_RESPONSE, params, path=(response_id,))
        return result

    @method(COMPACT_RESPONSE)
    def compact(self, **params: Unpack[ResponsesCompactParams]) -> CompactResource:
        """Shorten a long context to items that a later call can take in its place.

        POST /responses/compact. Raises APIStatusError, APIConnectionError.
        """
        result: CompactResource = self._call(COMPACT_RESPONSE, params)
        return result

    @helper(CONNECT_RESPONSES)
    def connect(
        self, **params: Unpack[ResponsesConnectParams]
    ) -> ConnectionManager[ResponsesConnection]:
        """Open a socket on which responses follow one another without a new request each.

        GET /responses, as a WebSocket, when the result is entered: `with`, or `enter()`.
        Raises APIStatusError, APIConnectionError then.
        """
        result: ConnectionManager[ResponsesConnection] = self._connect(CONNECT_RESPONSES, params)
        return result


class AsyncResponses(AsyncResponsesHelpers):
    """Model responses: text, tools, state and streaming."""

    if TYPE_CHECKING:
        with_raw_response: AsyncResponsesWithRawResponse
        with_streaming_response: AsyncResponsesWithStreamingResponse
        input_items: AsyncResponsesInputItems
        input_tokens: AsyncResponsesInputTokens
    else:
        input_items = subresource(
            "oai_responses.resources.responses_input_items:AsyncResponsesInputItems"
        )
        input_tokens = subresource(
            "oai_responses.resources.responses_input_tokens:AsyncResponsesInputTokens"
        )

    @overload
    async def create(
        self, *, stream: Literal[True], **params: Unpack[ResponsesCreateParams]
    ) -> AsyncStream[ResponseStreamEvent]: ...
    @overload
    async def create(
        self, *, stream: Literal[False] | None = None, **params: Unpack[ResponsesCreateParams]
    ) -> Response: ...
    @overload
    async def create(
        self, *, stream: bool, **params: Unpack[ResponsesCreateParams]
    ) -> Response | AsyncStream[ResponseStreamEvent]: ...
    @overload
    async def create(
        self,
        *,
        stream_to: StreamTo,
        stream: Literal[True] | None = None,
        **params: Unpack[ResponsesCreateParams],
    ) -> None: ...
    @method(CREATE_RESPONSE)
    async def create(
        self, *, stream: bool | None = None, **params: Any
    ) -> Response | AsyncStream[ResponseStreamEvent] | None:
        """Ask a model for a response, at once or as a stream of events.

        POST /responses. Raises APIStatusError, APIConnectionError.
        """
        result: Response | AsyncStream[ResponseStreamEvent] | None = await self._call(
            CREATE_RESPONSE, params, stream=stream
        )
        return result

    @overload
    async def retrieve(
        self, response_id: str, *, stream: Literal[True], **params: Unpack[ResponsesRetrieveParams]
    ) -> AsyncStream[ResponseStreamEvent]: ...
    @overload
    async def retrieve(
        self,
        response_id: str,
        *,
        stream: Literal[False] | None = None,
        **params: Unpack[ResponsesRetrieveParams],
    ) -> Response: ...
    @overload
    async def retrieve(
        self, response_id: str, *, stream: bool, **params: Unpack[ResponsesRetrieveParams]
    ) -> Response | AsyncStream[ResponseStreamEvent]: ...
    @overload
    async def retrieve(
        self,
        response_id: str,
        *,
        stream_to: StreamTo,
        stream: Literal[True] | None = None,
        **params: Unpack[ResponsesRetrieveParams],
    ) -> None: ...
    @method(GET_RESPONSE)
    async def retrieve(
        self, response_id: str, *, stream: bool | None = None, **params: Any
    ) -> Response | AsyncStream[ResponseStreamEvent] | None:
        """Read a stored response, or follow one that is still being written.

        GET /responses/{response_id}. Raises APIStatusError, APIConnectionError.
        """
        result: Response | AsyncStream[ResponseStreamEvent] | None = await self._call(
            GET_RESPONSE, params, path=(response_id,), stream=stream
        )
        return result

    @method(DELETE_RESPONSE)
    async def delete(
        self, response_id: str, **params: Unpack[RequestOptions]
    ) -> DeletedResponse | None:
        """Delete a stored response.

        DELETE /responses/{response_id}. Raises APIStatusError, APIConnectionError.
        """
        result: DeletedResponse | None = await self._call(
            DELETE_RESPONSE, params, path=(response_id,)
        )
        return result

    @method(CANCEL_RESPONSE)
    async def cancel(self, response_id: str, **params: Unpack[RequestOptions]) -> Response:
        """Stop a response that runs in the background.

        POST /responses/{response_id}/cancel. Raises APIStatusError, APIConnectionError.
        """
        result: Response = await self._call(CANCEL_RESPONSE, params, path=(response_id,))
        return result

    @method(COMPACT_RESPONSE)
    async def compact(self, **params: Unpack[ResponsesCompactParams]) -> CompactResource:
        """Shorten a long context to items that a later call can take in its place.

        POST /responses/compact. Raises APIStatusError, APIConnectionError.
        """
        result: CompactResource = await self._call(COMPACT_RESPONSE, params)
        return result

    @helper(CONNECT_RESPONSES)
    def connect(
        self, **params: Unpack[ResponsesConnectParams]
    ) -> AsyncConnectionManager[AsyncResponsesConnection]:
        """Open a socket on which responses follow one another without a new request each.

        GET /responses, as a WebSocket, when the result is entered: `async with`, or `enter()`.
        Raises APIStatusError, APIConnectionError then.
        """
        result: AsyncConnectionManager[AsyncResponsesConnection] = self._connect(
            CONNECT_RESPONSES, params
        )
        return result


if TYPE_CHECKING:

    class ResponsesWithRawResponse:
        def __init__(self, resource: Responses) -> None:
            self.create = raw(resource.create)
            self.retrieve = raw(resource.retrieve)
            self.delete = raw(resource.delete)
            self.cancel = raw(resource.cancel)
            self.compact = raw(resource.compact)
            self.parse = raw(resource.parse)
            self.input_items = ResponsesInputItemsWithRawResponse(resource.input_items)
            self.input_tokens = ResponsesInputTokensWithRawResponse(resource.input_tokens)

    class ResponsesWithStreamingResponse:
        def __init__(self, resource: Responses) -> None:
            self.create = streaming(resource.create)
            self.retrieve = streaming(resource.retrieve)
            self.delete = streaming(resource.delete)
            self.cancel = streaming(resource.cancel)
            self.compact = streaming(resource.compact)
            self.parse = streaming(resource.parse)
            self.input_items = ResponsesInputItemsWithStreamingResponse(resource.input_items)
            self.input_tokens = ResponsesInputTokensWithStreamingResponse(resource.input_tokens)

    class AsyncResponsesWithRawResponse:
        def __init__(self, resource: AsyncResponses) -> None:
            self.create = async_raw(resource.create)
            self.retrieve = async_raw(resource.retrieve)
            self.delete = async_raw(resource.delete)
            self.cancel = async_raw(resource.cancel)
            self.compact = async_raw(resource.compact)
            self.parse = async_raw(resource.parse)
            self.input_items = AsyncResponsesInputItemsWithRawResponse(resource.input_items)
            self.input_tokens = AsyncResponsesInputTokensWithRawResponse(resource.input_tokens)

    class AsyncResponsesWithStreamingResponse:
        def __init__(self, resource: AsyncResponses) -> None:
            self.create = async_streaming(resource.create)
            self.retrieve = async_streaming(resource.retrieve)
            self.delete = async_streaming(resource.delete)
            self.cancel = async_streaming(resource.cancel)
            self.compact = async_streaming(resource.compact)
            self.parse = async_streaming(resource.parse)
            self.input_items = AsyncResponsesInputItemsWithStreamingResponse(resource.input_items)
            self.input_tokens = AsyncResponsesInputTokensWithStreamingResponse(
                resource.input_tokens
            )
