# Generated from the surface of oai-vector-stores. Do not edit.
"""The clients of oai-vector-stores."""

from __future__ import annotations

from typing import TYPE_CHECKING

import oai_core

from ._version import __version__

if TYPE_CHECKING:
    from .resources.vector_stores import AsyncVectorStores, VectorStores


class OpenAI(oai_core.OpenAI):
    """A blocking client, typed for the resources of oai-vector-stores."""

    groups = ("oai_vector_stores.plugin:plugin",)
    distribution = f"oai-vector-stores/{__version__}"

    if TYPE_CHECKING:
        vector_stores: VectorStores


class AsyncOpenAI(oai_core.AsyncOpenAI):
    """An async client, typed for the resources of oai-vector-stores."""

    groups = ("oai_vector_stores.plugin:plugin",)
    distribution = f"oai-vector-stores/{__version__}"

    if TYPE_CHECKING:
        vector_stores: AsyncVectorStores
