"""What `client.embeddings` does beside its operation."""

from __future__ import annotations

from oai_core.resources import AsyncResource, Resource


class EmbeddingsHelpers(Resource):
    """Texts as vectors."""


class AsyncEmbeddingsHelpers(AsyncResource):
    """Texts as vectors."""
