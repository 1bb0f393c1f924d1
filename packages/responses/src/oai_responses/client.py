# Generated from the surface of oai-responses. Do not edit.
"""The clients of oai-responses."""

from __future__ import annotations

from typing import TYPE_CHECKING

import oai_core

from ._version import __version__

if TYPE_CHECKING:
    from .resources.conversations import AsyncConversations, Conversations
    from .resources.responses import AsyncResponses, Responses


class OpenAI(oai_core.OpenAI):
    """A blocking client, typed for the resources of oai-responses."""

    groups = ("oai_responses.plugin:plugin",)
    distribution = f"oai-responses/{__version__}"

    if TYPE_CHECKING:
        conversations: Conversations
        responses: Responses


class AsyncOpenAI(oai_core.AsyncOpenAI):
    """An async client, typed for the resources of oai-responses."""

    groups = ("oai_responses.plugin:plugin",)
    distribution = f"oai-responses/{__version__}"

    if TYPE_CHECKING:
        conversations: AsyncConversations
        responses: AsyncResponses
