# Generated from the surface of oai-fine-tuning. Do not edit.
"""The clients of oai-fine-tuning."""

from __future__ import annotations

from typing import TYPE_CHECKING

import oai_core

from ._version import __version__

if TYPE_CHECKING:
    from .resources.fine_tuning import AsyncFineTuning, FineTuning


class OpenAI(oai_core.OpenAI):
    """A blocking client, typed for the resources of oai-fine-tuning."""

    groups = ("oai_fine_tuning.plugin:plugin",)
    distribution = f"oai-fine-tuning/{__version__}"

    if TYPE_CHECKING:
        fine_tuning: FineTuning


class AsyncOpenAI(oai_core.AsyncOpenAI):
    """An async client, typed for the resources of oai-fine-tuning."""

    groups = ("oai_fine_tuning.plugin:plugin",)
    distribution = f"oai-fine-tuning/{__version__}"

    if TYPE_CHECKING:
        fine_tuning: AsyncFineTuning
