# Generated from the surface of oai-chat. Do not edit.
"""The clients of oai-chat."""

from __future__ import annotations

from typing import TYPE_CHECKING

import oai_core

from ._version import __version__

if TYPE_CHECKING:
    from .resources.chat import AsyncChat, Chat
    from .resources.completions import AsyncCompletions, Completions

    class Beta:
        """Groups that are in beta, as `client.beta`."""

        chat: Chat

    class AsyncBeta:
        """Groups that are in beta, as `client.beta`."""

        chat: AsyncChat


class OpenAI(oai_core.OpenAI):
    """A blocking client, typed for the resources of oai-chat."""

    groups = ("oai_chat.plugin:plugin",)
    distribution = f"oai-chat/{__version__}"

    if TYPE_CHECKING:
        beta: Beta
        chat: Chat
        completions: Completions


class AsyncOpenAI(oai_core.AsyncOpenAI):
    """An async client, typed for the resources of oai-chat."""

    groups = ("oai_chat.plugin:plugin",)
    distribution = f"oai-chat/{__version__}"

    if TYPE_CHECKING:
        beta: AsyncBeta
        chat: AsyncChat
        completions: AsyncCompletions
