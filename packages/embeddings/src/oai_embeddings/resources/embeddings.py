# Generated from the resource embeddings. Do not edit.
"""Texts as vectors: the nearer two vectors, the more alike the texts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..helpers.embeddings import AsyncEmbeddingsHelpers, EmbeddingsHelpers

if TYPE_CHECKING:
    from oai_core.raw import async_raw, async_streaming, raw, streaming


class Embeddings(EmbeddingsHelpers):
    """Texts as vectors: the nearer two vectors, the more alike the texts."""

    if TYPE_CHECKING:
        with_raw_response: EmbeddingsWithRawResponse
        with_streaming_response: EmbeddingsWithStreamingResponse


class AsyncEmbeddings(AsyncEmbeddingsHelpers):
    """Texts as vectors: the nearer two vectors, the more alike the texts."""

    if TYPE_CHECKING:
        with_raw_response: AsyncEmbeddingsWithRawResponse
        with_streaming_response: AsyncEmbeddingsWithStreamingResponse


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
