# Generated from the resource models. Do not edit.
"""The models that a key can use."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from oai_core.resources import AsyncResource, Resource, method

from ..operations.models import DELETE_MODEL, LIST_MODELS, RETRIEVE_MODEL

if TYPE_CHECKING:
    from oai_core.options import RequestOptions
    from oai_core.pages import AsyncPaginator, Page
    from oai_core.raw import async_raw, async_streaming, raw, streaming

    from ..components.delete_model_response import DeleteModelResponse
    from ..components.model import Model


class Models(Resource):
    """The models that a key can use."""

    if TYPE_CHECKING:
        with_raw_response: ModelsWithRawResponse
        with_streaming_response: ModelsWithStreamingResponse

    @method(LIST_MODELS)
    def list(self, **params: Unpack[RequestOptions]) -> Page[Model]:
        """List all models that the key can use; the list has no pages.

        GET /models. Raises APIStatusError, APIConnectionError.
        """
        result: Page[Model] = self._list(LIST_MODELS, params)
        return result

    @method(RETRIEVE_MODEL)
    def retrieve(self, model: str, **params: Unpack[RequestOptions]) -> Model:
        """Read who owns a model and when it was made.

        GET /models/{model}. Raises APIStatusError, APIConnectionError.
        """
        result: Model = self._call(RETRIEVE_MODEL, params, path=(model,))
        return result

    @method(DELETE_MODEL)
    def delete(self, model: str, **params: Unpack[RequestOptions]) -> DeleteModelResponse:
        """Delete a fine-tuned model; only owners of the organization may.

        DELETE /models/{model}. Raises APIStatusError, APIConnectionError.
        """
        result: DeleteModelResponse = self._call(DELETE_MODEL, params, path=(model,))
        return result


class AsyncModels(AsyncResource):
    """The models that a key can use."""

    if TYPE_CHECKING:
        with_raw_response: AsyncModelsWithRawResponse
        with_streaming_response: AsyncModelsWithStreamingResponse

    @method(LIST_MODELS)
    def list(self, **params: Unpack[RequestOptions]) -> AsyncPaginator[Model]:
        """List all models that the key can use; the list has no pages.

        GET /models. Raises APIStatusError, APIConnectionError.
        """
        result: AsyncPaginator[Model] = self._list(LIST_MODELS, params)
        return result

    @method(RETRIEVE_MODEL)
    async def retrieve(self, model: str, **params: Unpack[RequestOptions]) -> Model:
        """Read who owns a model and when it was made.

        GET /models/{model}. Raises APIStatusError, APIConnectionError.
        """
        result: Model = await self._call(RETRIEVE_MODEL, params, path=(model,))
        return result

    @method(DELETE_MODEL)
    async def delete(self, model: str, **params: Unpack[RequestOptions]) -> DeleteModelResponse:
        """Delete a fine-tuned model; only owners of the organization may.

        DELETE /models/{model}. Raises APIStatusError, APIConnectionError.
        """
        result: DeleteModelResponse = await self._call(DELETE_MODEL, params, path=(model,))
        return result


if TYPE_CHECKING:

    class ModelsWithRawResponse:
        def __init__(self, resource: Models) -> None:
            self.list = raw(resource.list)
            self.retrieve = raw(resource.retrieve)
            self.delete = raw(resource.delete)

    class ModelsWithStreamingResponse:
        def __init__(self, resource: Models) -> None:
            self.list = streaming(resource.list)
            self.retrieve = streaming(resource.retrieve)
            self.delete = streaming(resource.delete)

    class AsyncModelsWithRawResponse:
        def __init__(self, resource: AsyncModels) -> None:
            self.list = async_raw(resource.list)
            self.retrieve = async_raw(resource.retrieve)
            self.delete = async_raw(resource.delete)

    class AsyncModelsWithStreamingResponse:
        def __init__(self, resource: AsyncModels) -> None:
            self.list = async_streaming(resource.list)
            self.retrieve = async_streaming(resource.retrieve)
            self.delete = async_streaming(resource.delete)
