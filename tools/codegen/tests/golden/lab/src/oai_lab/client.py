# Generated from the surface of oai-lab. Do not edit.
"""The clients of oai-lab."""

from __future__ import annotations

from typing import TYPE_CHECKING

import oai_core

from ._version import __version__

if TYPE_CHECKING:
    from .resources.experiments import AsyncExperiments, Experiments


class OpenAI(oai_core.OpenAI):
    """A blocking client, typed for the resources of oai-lab."""

    groups = ("oai_lab.plugin:plugin",)
    distribution = f"oai-lab/{__version__}"

    if TYPE_CHECKING:
        experiments: Experiments


class AsyncOpenAI(oai_core.AsyncOpenAI):
    """An async client, typed for the resources of oai-lab."""

    groups = ("oai_lab.plugin:plugin",)
    distribution = f"oai-lab/{__version__}"

    if TYPE_CHECKING:
        experiments: AsyncExperiments
