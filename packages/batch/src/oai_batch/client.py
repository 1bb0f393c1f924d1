# Generated from the surface of oai-batch. Do not edit.
"""The clients of oai-batch."""

from __future__ import annotations

from typing import TYPE_CHECKING

import oai_core

from ._version import __version__

if TYPE_CHECKING:
    from .resources.batches import AsyncBatches, Batches


class OpenAI(oai_core.OpenAI):
    """A blocking client, typed for the resources of oai-batch."""

    groups = ("oai_batch.plugin:plugin",)
    distribution = f"oai-batch/{__version__}"

    if TYPE_CHECKING:
        batches: Batches


class AsyncOpenAI(oai_core.AsyncOpenAI):
    """An async client, typed for the resources of oai-batch."""

    groups = ("oai_batch.plugin:plugin",)
    distribution = f"oai-batch/{__version__}"

    if TYPE_CHECKING:
        batches: AsyncBatches
