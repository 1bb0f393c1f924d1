# Generated from the surface of oai-embeddings. Do not edit.
"""The clients of oai-embeddings."""

from __future__ import annotations

from typing import TYPE_CHECKING

import oai_core

from ._version import __version__

if TYPE_CHECKING:
    from .resources.embeddings import AsyncEmbeddings, Embeddings


class OpenAI(oai_core.OpenAI):
    """A blocking client, typed for the resources of oai-embeddings."""

    groups = ("oai_embeddings.plugin:plugin",)
    distribution = f"oai-embeddings/{__version__}"

    if TYPE_CHECKING:
        embeddings: Embeddings


class AsyncOpenAI(oai_core.AsyncOpenAI):
    """An async client, typed for the resources of oai-embeddings."""

    groups = ("oai_embeddings.plugin:plugin",)
    distribution = f"oai-embeddings/{__version__}"

    if TYPE_CHECKING:
        embeddings: AsyncEmbeddings
