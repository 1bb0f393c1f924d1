# Generated from ChatCompletionAllowedToolsChoice. Do not edit.
"""ChatCompletionAllowedToolsChoice."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .chat_completion_allowed_tools import ChatCompletionAllowedTools


@component("ChatCompletionAllowedToolsChoice")
class ChatCompletionAllowedToolsChoice(Component):
    """A member of `ChatCompletionToolChoiceOption`, told by `type` = `"allowed_tools"`."""

    type: Literal["allowed_tools"] = "allowed_tools"
    allowed_tools: ChatCompletionAllowedTools
    """Tools of the server that the model may use; all, if not set."""
