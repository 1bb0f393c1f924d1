# Generated from the surface of oai-chatkit. Do not edit.
"""The clients of oai-chatkit."""

from __future__ import annotations

from typing import TYPE_CHECKING

import oai_core

from ._version import __version__

if TYPE_CHECKING:
    from .resources.beta_chatkit import AsyncBetaChatkit, BetaChatkit

    class Beta:
        """Groups that are in beta, as `client.beta`."""

        chatkit: BetaChatkit

    class AsyncBeta:
        """Groups that are in beta, as `client.beta`."""

        chatkit: AsyncBetaChatkit


class OpenAI(oai_core.OpenAI):
    """A blocking client, typed for the resources of oai-chatkit."""

    groups = ("oai_chatkit.plugin:plugin",)
    distribution = f"oai-chatkit/{__version__}"

    if TYPE_CHECKING:
        beta: Beta


class AsyncOpenAI(oai_core.AsyncOpenAI):
    """An async client, typed for the resources of oai-chatkit."""

    groups = ("oai_chatkit.plugin:plugin",)
    distribution = f"oai-chatkit/{__version__}"

    if TYPE_CHECKING:
        beta: AsyncBeta
