# Generated from the resource beta.assistants. Do not edit.
# pyright: reportDeprecated=false
"""Models with instructions and tools of their own, kept on the server."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from oai_core.deprecation import deprecated
from oai_core.resources import AsyncResource, Resource, method

from ..operations.beta_assistants import (
    CREATE_ASSISTANT,
    DELETE_ASSISTANT,
    GET_ASSISTANT,
    LIST_ASSISTANTS,
    MODIFY_ASSISTANT,
)

if TYPE_CHECKING:
    from oai_core.options import RequestOptions
    from oai_core.pages import AsyncPaginator, Page
    from oai_core.raw import async_raw, async_streaming, raw, streaming

    from ..components.assistant_object import AssistantObject
    from ..components.delete_assistant_response import DeleteAssistantResponse
    from ..params.beta_assistants_create_params import BetaAssistantsCreateParams
    from ..params.beta_assistants_list_params import BetaAssistantsListParams
    from ..params.beta_assistants_update_params import BetaAssistantsUpdateParams


class BetaAssistants(Resource):
    """Models with instructions and tools of their own, kept on the server."""

    if TYPE_CHECKING:
        with_raw_response: BetaAssistantsWithRawResponse
        with_streaming_response: BetaAssistantsWithStreamingResponse

    @deprecated(
        "beta.assistants.list is deprecated: use the Responses API, `client.responses`, instead."
    )
    @method(LIST_ASSISTANTS)
    def list(self, **params: Unpack[BetaAssistantsListParams]) -> Page[AssistantObject]:
        """Walk the assistants of the project.

        GET /assistants. Deprecated: use the Responses API, `client.responses`, instead. Raises APIStatusError, APIConnectionError.
        """
        result: Page[AssistantObject] = self._list(LIST_ASSISTANTS, params)
        return result

    @deprecated(
        "beta.assistants.create is deprecated: use the Responses API, `client.responses`, instead."
    )
    @method(CREATE_ASSISTANT)
    def create(self, **params: Unpack[BetaAssistantsCreateParams]) -> AssistantObject:
        """Make an assistant from a model, instructions and tools.

        POST /assistants. Deprecated: use the Responses API, `client.responses`, instead. Raises APIStatusError, APIConnectionError.
        """
        result: AssistantObject = self._call(CREATE_ASSISTANT, params)
        return result

    @deprecated(
        "beta.assistants.retrieve is deprecated: use the Responses API, `client.responses`, instead."
    )
    @method(GET_ASSISTANT)
    def retrieve(self, assistant_id: str, **params: Unpack[RequestOptions]) -> AssistantObject:
        """Read an assistant.

        GET /assistants/{assistant_id}. Deprecated: use the Responses API, `client.responses`, instead. Raises APIStatusError, APIConnectionError.
        """
        result: AssistantObject = self._call(GET_ASSISTANT, params, path=(assistant_id,))
        return result

    @deprecated(
        "beta.assistants.update is deprecated: use the Responses API, `client.responses`, instead."
    )
    @method(MODIFY_ASSISTANT)
    def update(
        self, assistant_id: str, **params: Unpack[BetaAssistantsUpdateParams]
    ) -> AssistantObject:
        """Change an assistant; None clears a field, what is left out stays.

        POST /assistants/{assistant_id}. Deprecated: use the Responses API, `client.responses`, instead. Raises APIStatusError, APIConnectionError.
        """
        result: AssistantObject = self._call(MODIFY_ASSISTANT, params, path=(assistant_id,))
        return result

    @deprecated(
        "beta.assistants.delete is deprecated: use the Responses API, `client.responses`, instead."
    )
    @method(DELETE_ASSISTANT)
    def delete(
        self, assistant_id: str, **params: Unpack[RequestOptions]
    ) -> DeleteAssistantResponse:
        """Remove an assistant.

        DELETE /assistants/{assistant_id}. Deprecated: use the Responses API, `client.responses`, instead. Raises APIStatusError, APIConnectionError.
        """
        result: DeleteAssistantResponse = self._call(DELETE_ASSISTANT, params, path=(assistant_id,))
        return result


class AsyncBetaAssistants(AsyncResource):
    """Models with instructions and tools of their own, kept on the server."""

    if TYPE_CHECKING:
        with_raw_response: AsyncBetaAssistantsWithRawResponse
        with_streaming_response: AsyncBetaAssistantsWithStreamingResponse

    @deprecated(
        "beta.assistants.list is deprecated: use the Responses API, `client.responses`, instead."
    )
    @method(LIST_ASSISTANTS)
    def list(self, **params: Unpack[BetaAssistantsListParams]) -> AsyncPaginator[AssistantObject]:
        """Walk the assistants of the project.

        GET /assistants. Deprecated: use the Responses API, `client.responses`, instead. Raises APIStatusError, APIConnectionError.
        """
        result: AsyncPaginator[AssistantObject] = self._list(LIST_ASSISTANTS, params)
        return result

    @deprecated(
        "beta.assistants.create is deprecated: use the Responses API, `client.responses`, instead."
    )
    @method(CREATE_ASSISTANT)
    async def create(self, **params: Unpack[BetaAssistantsCreateParams]) -> AssistantObject:
        """Make an assistant from a model, instructions and tools.

        POST /assistants. Deprecated: use the Responses API, `client.responses`, instead. Raises APIStatusError, APIConnectionError.
        """
        result: AssistantObject = await self._call(CREATE_ASSISTANT, params)
        return result

    @deprecated(
        "beta.assistants.retrieve is deprecated: use the Responses API, `client.responses`, instead."
    )
    @method(GET_ASSISTANT)
    async def retrieve(
        self, assistant_id: str, **params: Unpack[RequestOptions]
    ) -> AssistantObject:
        """Read an assistant.

        GET /assistants/{assistant_id}. Deprecated: use the Responses API, `client.responses`, instead. Raises APIStatusError, APIConnectionError.
        """
        result: AssistantObject = await self._call(GET_ASSISTANT, params, path=(assistant_id,))
        return result

    @deprecated(
        "beta.assistants.update is deprecated: use the Responses API, `client.responses`, instead."
    )
    @method(MODIFY_ASSISTANT)
    async def update(
        self, assistant_id: str, **params: Unpack[BetaAssistantsUpdateParams]
    ) -> AssistantObject:
        """Change an assistant; None clears a field, what is left out stays.

        POST /assistants/{assistant_id}. Deprecated: use the Responses API, `client.responses`, instead. Raises APIStatusError, APIConnectionError.
        """
        result: AssistantObject = await self._call(MODIFY_ASSISTANT, params, path=(assistant_id,))
        return result

    @deprecated(
        "beta.assistants.delete is deprecated: use the Responses API, `client.responses`, instead."
    )
    @method(DELETE_ASSISTANT)
    async def delete(
        self, assistant_id: str, **params: Unpack[RequestOptions]
    ) -> DeleteAssistantResponse:
        """Remove an assistant.

        DELETE /assistants/{assistant_id}. Deprecated: use the Responses API, `client.responses`, instead. Raises APIStatusError, APIConnectionError.
        """
        result: DeleteAssistantResponse = await self._call(
            DELETE_ASSISTANT, params, path=(assistant_id,)
        )
        return result


if TYPE_CHECKING:

    class BetaAssistantsWithRawResponse:
        def __init__(self, resource: BetaAssistants) -> None:
            self.list = raw(resource.list)
            self.create = raw(resource.create)
            self.retrieve = raw(resource.retrieve)
            self.update = raw(resource.update)
            self.delete = raw(resource.delete)

    class BetaAssistantsWithStreamingResponse:
        def __init__(self, resource: BetaAssistants) -> None:
            self.list = streaming(resource.list)
            self.create = streaming(resource.create)
            self.retrieve = streaming(resource.retrieve)
            self.update = streaming(resource.update)
            self.delete = streaming(resource.delete)

    class AsyncBetaAssistantsWithRawResponse:
        def __init__(self, resource: AsyncBetaAssistants) -> None:
            self.list = async_raw(resource.list)
            self.create = async_raw(resource.create)
            self.retrieve = async_raw(resource.retrieve)
            self.update = async_raw(resource.update)
            self.delete = async_raw(resource.delete)

    class AsyncBetaAssistantsWithStreamingResponse:
        def __init__(self, resource: AsyncBetaAssistants) -> None:
            self.list = async_streaming(resource.list)
            self.create = async_streaming(resource.create)
            self.retrieve = async_streaming(resource.retrieve)
            self.update = async_streaming(resource.update)
            self.delete = async_streaming(resource.delete)
