"""`client.embeddings.create`, whose vectors are 32-bit numbers unless asked for otherwise."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Unpack, overload

from oai_core.resources import AsyncResource, Resource, method

from ..operations.embeddings import CREATE_EMBEDDING

if TYPE_CHECKING:
    from ..components.create_embedding_response import CreateEmbeddingResponse
    from ..params.embeddings_create_params import EmbeddingsCreateBaseParams
    from .results import EmbeddingVectors


def _target(params: dict[str, Any]) -> Any:
    """Ask for base64, a quarter of the size, unless the caller chose; say how it is decoded."""
    extra = params.get("extra_body")
    if "encoding_format" in params or (isinstance(extra, dict) and "encoding_format" in extra):
        return None
    from .results import VectorsTarget

    params["encoding_format"] = "base64"
    return VectorsTarget()


class EmbeddingsHelpers(Resource):
    """Texts as vectors."""

    @overload
    def create(self, **params: Unpack[EmbeddingsCreateBaseParams]) -> EmbeddingVectors: ...
    @overload
    def create(
        self,
        *,
        encoding_format: Literal["float", "base64"],
        **params: Unpack[EmbeddingsCreateBaseParams],
    ) -> CreateEmbeddingResponse: ...
    @method(CREATE_EMBEDDING)
    def create(self, **params: Any) -> CreateEmbeddingResponse:
        """Turn one text or many into vectors, in the order of the input.

        Without `encoding_format`, each is a `numpy.ndarray` of float32, or an `array("f")` where
        numpy is not installed; with it, what the server sent: a list of numbers, or base64.

        POST /embeddings. Raises APIStatusError, APIConnectionError.
        """
        cast_to = _target(params)
        result: CreateEmbeddingResponse = self._call(CREATE_EMBEDDING, params, cast_to=cast_to)
        return result


class AsyncEmbeddingsHelpers(AsyncResource):
    """Texts as vectors."""

    @overload
    async def create(self, **params: Unpack[EmbeddingsCreateBaseParams]) -> EmbeddingVectors: ...
    @overload
    async def create(
        self,
        *,
        encoding_format: Literal["float", "base64"],
        **params: Unpack[EmbeddingsCreateBaseParams],
    ) -> CreateEmbeddingResponse: ...
    @method(CREATE_EMBEDDING)
    async def create(self, **params: Any) -> CreateEmbeddingResponse:
        """Turn one text or many into vectors, in the order of the input.

        Without `encoding_format`, each is a `numpy.ndarray` of float32, or an `array("f")` where
        numpy is not installed; with it, what the server sent: a list of numbers, or base64.

        POST /embeddings. Raises APIStatusError, APIConnectionError.
        """
        cast_to = _target(params)
        result: CreateEmbeddingResponse = await self._call(
            CREATE_EMBEDDING, params, cast_to=cast_to
        )
        return result
