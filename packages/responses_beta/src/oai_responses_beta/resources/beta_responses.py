# Generated from the resource beta.responses. Do not edit.
"""Model responses with fields that are not settled yet."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

from oai_core.resources import AsyncResource, Resource, helper, method, subresource

from ..operations.beta_responses import (
    BETA_CANCEL_RESPONSE,
    BETA_COMPACTCONVERSATION,
    BETA_CREATE_RESPONSE,
    BETA_DELETE_RESPONSE,
    BETA_GET_RESPONSE,
    CONNECT_BETA_RESPONSES,
)

if TYPE_CHECKING:
    from typing import Any, Literal

    from oai_core.options import StreamTo
    from oai_core.raw import async_raw, async_streaming, raw, streaming
    from oai_core.sockets.manager import AsyncConnectionManager, ConnectionManager
    from oai_core.streams import AsyncStream, Stream

    from ..components.beta_compact_resource import BetaCompactResource
    from ..components.beta_deleted_response import BetaDeletedResponse
    from ..components.beta_response import BetaResponse
    from ..components.beta_response_stream_event import BetaResponseStreamEvent
    from ..params.beta_responses_cancel_params import BetaResponsesCancelParams
    from ..params.beta_responses_compact_params import BetaResponsesCompactParams
    from ..params.beta_responses_connect_params import BetaResponsesConnectParams
    from ..params.beta_responses_create_params import BetaResponsesCreateParams
    from ..params.beta_responses_delete_params import BetaResponsesDeleteParams
    from ..params.beta_responses_retrieve_params import BetaResponsesRetrieveParams
    from ..sockets.beta_responses import AsyncBetaResponsesConnection, BetaResponsesConnection
    from .beta_responses_input_items import (
        AsyncBetaResponsesInputItems,
        AsyncBetaResponsesInputItemsWithRawResponse,
        AsyncBetaResponsesInputItemsWithStreamingResponse,
        BetaResponsesInputItems,
        BetaResponsesInputItemsWithRawResponse,
        BetaResponsesInputItemsWithStreamingResponse,
    )
    from .beta_responses_input_tokens import (
        AsyncBetaResponsesInputTokens,
        AsyncBetaResponsesInputTokensWithRawResponse,
        AsyncBetaResponsesInputTokensWithStreamingResponse,
        BetaResponsesInputTokens,
        BetaResponsesInputTokensWithRawResponse,
        BetaResponsesInputTokensWithStreamingResponse,
    )


class BetaResponses(Resource):
    """Model responses with fields that are not settled yet."""

    if TYPE_CHECKING:
        with_raw_response: BetaResponsesWithRawResponse
        with_streaming_response: BetaResponsesWithStreamingResponse
        input_items: BetaResponsesInputItems
        input_tokens: BetaResponsesInputTokens
    else:
        input_items = subresource(
            "oai_responses_beta.resources.beta_responses_input_items:BetaResponsesInputItems"
        )
        input_tokens = subresource(
            "oai_responses_beta.resources.beta_responses_input_tokens:BetaResponsesInputTokens"
        )

    @method(BETA_COMPACTCONVERSATION)
    def compact(self, **params: Unpack[BetaResponsesCompactParams]) -> BetaCompactResource:
        """Shorten a long context to items that a later call can take in its place.

        POST /responses/compact. Raises APIStatusError, APIConnectionError.
        """
        result: BetaCompactResource = self._call(BETA_COMPACTCONVERSATION, params)
        return result

    @method(BETA_CANCEL_RESPONSE)
    def cancel(self, response_id: str, **params: Unpack[BetaResponsesCancelParams]) -> BetaResponse:
        """Stop a response that runs in the background.

        POST /responses/{response_id}/cancel. Raises APIStatusError, APIConnectionError.
        """
        result: BetaResponse = self._call(BETA_CANCEL_RESPONSE, params, path=(response_id,))
        return result

    @overload
    def retrieve(
        self,
        response_id: str,
        *,
        stream: Literal[True],
        **params: Unpack[BetaResponsesRetrieveParams],
    ) -> Stream[BetaResponseStreamEvent]: ...
    @overload
    def retrieve(
        self,
        response_id: str,
        *,
        stream: Literal[False] | None = None,
        **params: Unpack[BetaResponsesRetrieveParams],
    ) -> BetaResponse: ...
    @overload
    def retrieve(
        self, response_id: str, *, stream: bool, **params: Unpack[BetaResponsesRetrieveParams]
    ) -> BetaResponse | Stream[BetaResponseStreamEvent]: ...
    @overload
    def retrieve(
        self,
        response_id: str,
        *,
        stream_to: StreamTo,
        stream: Literal[True] | None = None,
        **params: Unpack[BetaResponsesRetrieveParams],
    ) -> None: ...
    @method(BETA_GET_RESPONSE)
    def retrieve(
        self, response_id: str, *, stream: bool | None = None, **params: Any
    ) -> BetaResponse | Stream[BetaResponseStreamEvent] | None:
        """Read a stored response, or follow one that is still being written.

        GET /responses/{response_id}. Raises APIStatusError, APIConnectionError.
        """
        result: BetaResponse | Stream[BetaResponseStreamEvent] | None = self._call(
            BETA_GET_RESPONSE, params, path=(response_id,), stream=stream
        )
        return result

    @method(BETA_DELETE_RESPONSE)
    def delete(
        self, response_id: str, **params: Unpack[BetaResponsesDeleteParams]
    ) -> BetaDeletedResponse | None:
        """Delete a stored response.

        DELETE /responses/{response_id}. Raises APIStatusError, APIConnectionError.
        """
        result: BetaDeletedResponse | None = self._call(
            BETA_DELETE_RESPONSE, params, path=(response_id,)
        )
        return result

    @overload
    def create(
        self, *, stream: Literal[True], **params: Unpack[BetaResponsesCreateParams]
    ) -> Stream[BetaResponseStreamEvent]: ...
    @overload
    def create(
        self, *, stream: Literal[False] | None = None, **params: Unpack[BetaResponsesCreateParams]
    ) -> BetaResponse: ...
    @overload
    def create(
        self, *, stream: bool, **params: Unpack[BetaResponsesCreateParams]
    ) -> BetaResponse | Stream[BetaResponseStreamEvent]: ...
    @overload
    def create(
        self,
        *,
        stream_to: StreamTo,
        stream: Literal[True] | None = None,
        **params: Unpack[BetaResponsesCreateParams],
    ) -> None: ...
    @method(BETA_CREATE_RESPONSE)
    def create(
        self, *, stream: bool | None = None, **params: Any
    ) -> BetaResponse | Stream[BetaResponseStreamEvent] | None:
        """Ask a model for a response, at once or as a stream of events.

        POST /responses. Raises APIStatusError, APIConnectionError.
        """
        result: BetaResponse | Stream[BetaResponseStreamEvent] | None = self._call(
            BETA_CREATE_RESPONSE, params, stream=stream
        )
        return result

    @helper(CONNECT_BETA_RESPONSES)
    def connect(
        self, **params: Unpack[BetaResponsesConnectParams]
    ) -> ConnectionManager[BetaResponsesConnection]:
        """Open a socket on which responses follow one another without a new request each.

        GET /responses, as a WebSocket, when the result is entered: `with`, or `enter()`.
        Raises APIStatusError, APIConnectionError then.
        """
        result: ConnectionManager[BetaResponsesConnection] = self._connect(
            CONNECT_BETA_RESPONSES, params
        )
        return result


class AsyncBetaResponses(AsyncResource):
    """Model responses with fields that are not settled yet."""

    if TYPE_CHECKING:
        with_raw_response: AsyncBetaResponsesWithRawResponse
        with_streaming_response: AsyncBetaResponsesWithStreamingResponse
        input_items: AsyncBetaResponsesInputItems
        input_tokens: AsyncBetaResponsesInputTokens
    else:
        input_items = subresource(
            "oai_responses_beta.resources.beta_responses_input_items:AsyncBetaResponsesInputItems"
        )
        input_tokens = subresource(
            "oai_responses_beta.resources.beta_responses_input_tokens:AsyncBetaResponsesInputTokens"
        )

    @method(BETA_COMPACTCONVERSATION)
    async def compact(self, **params: Unpack[BetaResponsesCompactParams]) -> BetaCompactResource:
        """Shorten a long context to items that a later call can take in its place.

        POST /responses/compact. Raises APIStatusError, APIConnectionError.
        """
        result: BetaCompactResource = await self._call(BETA_COMPACTCONVERSATION, params)
        return result

    @method(BETA_CANCEL_RESPONSE)
    async def cancel(
        self, response_id: str, **params: Unpack[BetaResponsesCancelParams]
    ) -> BetaResponse:
        """Stop a response that runs in the background.

        POST /responses/{response_id}/cancel. Raises APIStatusError, APIConnectionError.
        """
        result: BetaResponse = await self._call(BETA_CANCEL_RESPONSE, params, path=(response_id,))
        return result

    @overload
    async def retrieve(
        self,
        response_id: str,
        *,
        stream: Literal[True],
        **params: Unpack[BetaResponsesRetrieveParams],
    ) -> AsyncStream[BetaResponseStreamEvent]: ...
    @overload
    async def retrieve(
        self,
        response_id: str,
        *,
        stream: Literal[False] | None = None,
        **params: Unpack[BetaResponsesRetrieveParams],
    ) -> BetaResponse: ...
    @overload
    async def retrieve(
        self, response_id: str, *, stream: bool, **params: Unpack[BetaResponsesRetrieveParams]
    ) -> BetaResponse | AsyncStream[BetaResponseStreamEvent]: ...
    @overload
    async def retrieve(
        self,
        response_id: str,
        *,
        stream_to: StreamTo,
        stream: Literal[True] | None = None,
        **params: Unpack[BetaResponsesRetrieveParams],
    ) -> None: ...
    @method(BETA_GET_RESPONSE)
    async def retrieve(
        self, response_id: str, *, stream: bool | None = None, **params: Any
    ) -> BetaResponse | AsyncStream[BetaResponseStreamEvent] | None:
        """Read a stored response, or follow one that is still being written.

        GET /responses/{response_id}. Raises APIStatusError, APIConnectionError.
        """
        result: BetaResponse | AsyncStream[BetaResponseStreamEvent] | None = await self._call(
            BETA_GET_RESPONSE, params, path=(response_id,), stream=stream
        )
        return result

    @method(BETA_DELETE_RESPONSE)
    async def delete(
        self, response_id: str, **params: Unpack[BetaResponsesDeleteParams]
    ) -> BetaDeletedResponse | None:
        """Delete a stored response.

        DELETE /responses/{response_id}. Raises APIStatusError, APIConnectionError.
        """
        result: BetaDeletedResponse | None = await self._call(
            BETA_DELETE_RESPONSE, params, path=(response_id,)
        )
        return result

    @overload
    async def create(
        self, *, stream: Literal[True], **params: Unpack[BetaResponsesCreateParams]
    ) -> AsyncStream[BetaResponseStreamEvent]: ...
    @overload
    async def create(
        self, *, stream: Literal[False] | None = None, **params: Unpack[BetaResponsesCreateParams]
    ) -> BetaResponse: ...
    @overload
    async def create(
        self, *, stream: bool, **params: Unpack[BetaResponsesCreateParams]
    ) -> BetaResponse | AsyncStream[BetaResponseStreamEvent]: ...
    @overload
    async def create(
        self,
        *,
        stream_to: StreamTo,
        stream: Literal[True] | None = None,
        **params: Unpack[BetaResponsesCreateParams],
    ) -> None: ...
    @method(BETA_CREATE_RESPONSE)
    async def create(
        self, *, stream: bool | None = None, **params: Any
    ) -> BetaResponse | AsyncStream[BetaResponseStreamEvent] | None:
        """Ask a model for a response, at once or as a stream of events.

        POST /responses. Raises APIStatusError, APIConnectionError.
        """
        result: BetaResponse | AsyncStream[BetaResponseStreamEvent] | None = await self._call(
            BETA_CREATE_RESPONSE, params, stream=stream
        )
        return result

    @helper(CONNECT_BETA_RESPONSES)
    def connect(
        self, **params: Unpack[BetaResponsesConnectParams]
    ) -> AsyncConnectionManager[AsyncBetaResponsesConnection]:
        """Open a socket on which responses follow one another without a new request each.

        GET /responses, as a WebSocket, when the result is entered: `async with`, or `enter()`.
        Raises APIStatusError, APIConnectionError then.
        """
        result: AsyncConnectionManager[AsyncBetaResponsesConnection] = self._connect(
            CONNECT_BETA_RESPONSES, params
        )
        return result


if TYPE_CHECKING:

    class BetaResponsesWithRawResponse:
        def __init__(self, resource: BetaResponses) -> None:
            self.compact = raw(resource.compact)
            self.cancel = raw(resource.cancel)
            self.retrieve = raw(resource.retrieve)
            self.delete = raw(resource.delete)
            self.create = raw(resource.create)
            self.input_items = BetaResponsesInputItemsWithRawResponse(resource.input_items)
            self.input_tokens = BetaResponsesInputTokensWithRawResponse(resource.input_tokens)

    class BetaResponsesWithStreamingResponse:
        def __init__(self, resource: BetaResponses) -> None:
            self.compact = streaming(resource.compact)
            self.cancel = streaming(resource.cancel)
            self.retrieve = streaming(resource.retrieve)
            self.delete = streaming(resource.delete)
            self.create = streaming(resource.create)
            self.input_items = BetaResponsesInputItemsWithStreamingResponse(resource.input_items)
            self.input_tokens = BetaResponsesInputTokensWithStreamingResponse(resource.input_tokens)

    class AsyncBetaResponsesWithRawResponse:
        def __init__(self, resource: AsyncBetaResponses) -> None:
            self.compact = async_raw(resource.compact)
            self.cancel = async_raw(resource.cancel)
            self.retrieve = async_raw(resource.retrieve)
            self.delete = async_raw(resource.delete)
            self.create = async_raw(resource.create)
            self.input_items = AsyncBetaResponsesInputItemsWithRawResponse(resource.input_items)
            self.input_tokens = AsyncBetaResponsesInputTokensWithRawResponse(resource.input_tokens)

    class AsyncBetaResponsesWithStreamingResponse:
        def __init__(self, resource: AsyncBetaResponses) -> None:
            self.compact = async_streaming(resource.compact)
            self.cancel = async_streaming(resource.cancel)
            self.retrieve = async_streaming(resource.retrieve)
            self.delete = async_streaming(resource.delete)
            self.create = async_streaming(resource.create)
            self.input_items = AsyncBetaResponsesInputItemsWithStreamingResponse(
                resource.input_items
            )
            self.input_tokens = AsyncBetaResponsesInputTokensWithStreamingResponse(
                resource.input_tokens
            )
