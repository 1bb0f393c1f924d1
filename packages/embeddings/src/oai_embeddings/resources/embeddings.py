# Generated from the resource embeddings. Do not edit.
"""Texts as vectors: the nearer two vectors, the more alike the texts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from oai_core.resources import method

from ..helpers.embeddings import AsyncEmbeddingsHelpers, EmbeddingsHelpers
from ..operations.embeddings import CREATE_EMBEDDING

if TYPE_CHECKING:
    from oai_core.raw import async_raw, async_streaming, raw, streaming

    from ..components.create_embedding_response import CreateEmbeddingResponse
    from ..params.embeddings_create_params import EmbeddingsCreateParams


class Embeddings(EmbeddingsHelpers):
    """Texts as vectors: the nearer two vectors, the more alike the texts."""

    if TYPE_CHECKING:
        with_raw_response: EmbeddingsWithRawResponse
        with_streaming_response: EmbeddingsWithStreamingResponse

    @method(CREATE_EMBEDDING)
    def create(self, **params: Unpack[EmbeddingsCreateParams]) -> CreateEmbeddingResponse:
        """Turn one text or many into vectors, in the order of the input.

        POST /embeddings. Raises APIStatusError, APIConnectionError.
        """
        result: CreateEmbeddingResponse = self._call(CREATE_EMBEDDING, params)
        return result


class AsyncEmbeddings(AsyncEmbeddingsHelpers):
    """Texts as vectors: the nearer two vectors, the more alike the texts."""

    if TYPE_CHECKING:
        with_raw_response: AsyncEmbeddingsWithRawResponse
        with_streaming_response: AsyncEmbeddingsWithStreamingResponse

    @method(CREATE_EMBEDDING)
    async def create(self, **params: Unpack[EmbeddingsCreateParams]) -> CreateEmbeddingResponse:
        """Turn one text or many into vectors, in the order of the input.

        POST /embeddings. Raises APIStatusError, APIConnectionError.
        """
        result: CreateEmbeddingResponse = await self._call(CREATE_EMBEDDING, params)
        return result


if TYPE_CHECKING:

    class EmbeddingsWithRawResponse:
        def __init__(self, resource: Embeddings) -> None:
            self.create = raw(resource.create)

    class EmbeddingsWithStreamingResponse:
        def __init__(self, resource: Embeddings) -> None:
            self.create = streaming(resource.create)

    class AsyncEmbeddingsWithRawResponse:
        def __init__(self, resource: AsyncEmbeddings) -> None:
            self.create = async_raw(resource.create)

    class AsyncEmbeddingsWithStreamingResponse:
        def __init__(self, resource: AsyncEmbeddings) -> None:
            self.create = async_streaming(resource.create)
