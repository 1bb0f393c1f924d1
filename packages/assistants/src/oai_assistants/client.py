# Generated from the surface of oai-assistants. Do not edit.
"""The clients of oai-assistants."""

from __future__ import annotations

from typing import TYPE_CHECKING

import oai_core

from ._version import __version__

if TYPE_CHECKING:
    from .resources.beta_assistants import AsyncBetaAssistants, BetaAssistants
    from .resources.beta_threads import AsyncBetaThreads, BetaThreads

    class Beta:
        """Groups that are in beta, as `client.beta`."""

        assistants: BetaAssistants
        threads: BetaThreads

    class AsyncBeta:
        """Groups that are in beta, as `client.beta`."""

        assistants: AsyncBetaAssistants
        threads: AsyncBetaThreads


class OpenAI(oai_core.OpenAI):
    """A blocking client, typed for the resources of oai-assistants."""

    groups = ("oai_assistants.plugin:plugin",)
    distribution = f"oai-assistants/{__version__}"

    if TYPE_CHECKING:
        beta: Beta


class AsyncOpenAI(oai_core.AsyncOpenAI):
    """An async client, typed for the resources of oai-assistants."""

    groups = ("oai_assistants.plugin:plugin",)
    distribution = f"oai-assistants/{__version__}"

    if TYPE_CHECKING:
        beta: AsyncBeta
