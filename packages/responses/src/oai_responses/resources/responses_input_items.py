# Generated from the resource responses.input_items. Do not edit.
"""What a stored response was given as input."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from oai_core.resources import AsyncResource, Resource, method

from ..operations.responses_input_items import LIST_INPUT_ITEMS

if TYPE_CHECKING:
    from oai_core.pages import AsyncPaginator, Page
    from oai_core.raw import async_raw, async_streaming, raw, streaming

    from ..components.item_resource import ItemResource
    from ..params.responses_input_items_list_params import ResponsesInputItemsListParams


class ResponsesInputItems(Resource):
    """What a stored response was given as input."""

    if TYPE_CHECKING:
        with_raw_response: ResponsesInputItemsWithRawResponse
        with_streaming_response: ResponsesInputItemsWithStreamingResponse

    @method(LIST_INPUT_ITEMS)
    def list(
        self, response_id: str, **params: Unpack[ResponsesInputItemsListParams]
    ) -> Page[ItemResource]:
        """Walk the input items of a response.

        GET /responses/{response_id}/input_items. Raises APIStatusError, APIConnectionError.
        """
        result: Page[ItemResource] = self._list(LIST_INPUT_ITEMS, params, path=(response_id,))
        return result


class AsyncResponsesInputItems(AsyncResource):
    """What a stored response was given as input."""

    if TYPE_CHECKING:
        with_raw_response: AsyncResponsesInputItemsWithRawResponse
        with_streaming_response: AsyncResponsesInputItemsWithStreamingResponse

    @method(LIST_INPUT_ITEMS)
    def list(
        self, response_id: str, **params: Unpack[ResponsesInputItemsListParams]
    ) -> AsyncPaginator[ItemResource]:
        """Walk the input items of a response.

        GET /responses/{response_id}/input_items. Raises APIStatusError, APIConnectionError.
        """
        result: AsyncPaginator[ItemResource] = self._list(
            LIST_INPUT_ITEMS, params, path=(response_id,)
        )
        return result


if TYPE_CHECKING:

    class ResponsesInputItemsWithRawResponse:
        def __init__(self, resource: ResponsesInputItems) -> None:
            self.list = raw(resource.list)

    class ResponsesInputItemsWithStreamingResponse:
        def __init__(self, resource: ResponsesInputItems) -> None:
            self.list = streaming(resource.list)

    class AsyncResponsesInputItemsWithRawResponse:
        def __init__(self, resource: AsyncResponsesInputItems) -> None:
            self.list = async_raw(resource.list)

    class AsyncResponsesInputItemsWithStreamingResponse:
        def __init__(self, resource: AsyncResponsesInputItems) -> None:
            self.list = async_streaming(resource.list)
