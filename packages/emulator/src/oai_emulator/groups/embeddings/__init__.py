"""Embeddings."""

from __future__ import annotations

from ...routing import Route
from .create import create


class EmbeddingsGroup:
    """The operation under /embeddings."""

    name = "embeddings"
    routes = (Route("POST", "/embeddings", create),)
