# Generated from the resource beta.responses.input_items. Do not edit.
"""What a stored response was given as input."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from oai_core.resources import AsyncResource, Resource, method

from ..operations.beta_responses_input_items import BETA_LIST_INPUT_ITEMS

if TYPE_CHECKING:
    from oai_core.pages import AsyncPaginator, Page
    from oai_core.raw import async_raw, async_streaming, raw, streaming

    from ..components.beta_item_resource import BetaItemResource
    from ..params.beta_responses_input_items_list_params import BetaResponsesInputItemsListParams


class BetaResponsesInputItems(Resource):
    """What a stored response was given as input."""

    if TYPE_CHECKING:
        with_raw_response: BetaResponsesInputItemsWithRawResponse
        with_streaming_response: BetaResponsesInputItemsWithStreamingResponse

    @method(BETA_LIST_INPUT_ITEMS)
    def list(
        self, response_id: str, **params: Unpack[BetaResponsesInputItemsListParams]
    ) -> Page[BetaItemResource]:
        """Walk the input items of a response.

        GET /responses/{response_id}/input_items. Raises APIStatusError, APIConnectionError.
        """
        result: Page[BetaItemResource] = self._list(
            BETA_LIST_INPUT_ITEMS, params, path=(response_id,)
        )
        return result


class AsyncBetaResponsesInputItems(AsyncResource):
    """What a stored response was given as input."""

    if TYPE_CHECKING:
        with_raw_response: AsyncBetaResponsesInputItemsWithRawResponse
        with_streaming_response: AsyncBetaResponsesInputItemsWithStreamingResponse

    @method(BETA_LIST_INPUT_ITEMS)
    def list(
        self, response_id: str, **params: Unpack[BetaResponsesInputItemsListParams]
    ) -> AsyncPaginator[BetaItemResource]:
        """Walk the input items of a response.

        GET /responses/{response_id}/input_items. Raises APIStatusError, APIConnectionError.
        """
        result: AsyncPaginator[BetaItemResource] = self._list(
            BETA_LIST_INPUT_ITEMS, params, path=(response_id,)
        )
        return result


if TYPE_CHECKING:

    class BetaResponsesInputItemsWithRawResponse:
        def __init__(self, resource: BetaResponsesInputItems) -> None:
            self.list = raw(resource.list)

    class BetaResponsesInputItemsWithStreamingResponse:
        def __init__(self, resource: BetaResponsesInputItems) -> None:
            self.list = streaming(resource.list)

    class AsyncBetaResponsesInputItemsWithRawResponse:
        def __init__(self, resource: AsyncBetaResponsesInputItems) -> None:
            self.list = async_raw(resource.list)

    class AsyncBetaResponsesInputItemsWithStreamingResponse:
        def __init__(self, resource: AsyncBetaResponsesInputItems) -> None:
            self.list = async_streaming(resource.list)
