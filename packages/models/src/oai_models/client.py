# Generated from the surface of oai-models. Do not edit.
"""The clients of oai-models."""

from __future__ import annotations

from typing import TYPE_CHECKING

import oai_core

from ._version import __version__

if TYPE_CHECKING:
    from .resources.models import AsyncModels, Models


class OpenAI(oai_core.OpenAI):
    """A blocking client, typed for the resources of oai-models."""

    groups = ("oai_models.plugin:plugin",)
    distribution = f"oai-models/{__version__}"

    if TYPE_CHECKING:
        models: Models


class AsyncOpenAI(oai_core.AsyncOpenAI):
    """An async client, typed for the resources of oai-models."""

    groups = ("oai_models.plugin:plugin",)
    distribution = f"oai-models/{__version__}"

    if TYPE_CHECKING:
        models: AsyncModels
