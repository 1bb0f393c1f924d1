# Generated from ChatCompletionList. Do not edit.
"""ChatCompletionList."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .create_chat_completion_response import CreateChatCompletionResponse


@component("ChatCompletionList")
class ChatCompletionList(Component):
    """Page of `client.chat.completions.list`."""

    object: Literal["list"] = "list"
    data: list[CreateChatCompletionResponse]
    """Items of this page."""

    first_id: str
    """Id of the first item of the page."""

    last_id: str
    """Id of the last item of the page; the cursor for the next one."""

    has_more: bool
    """Whether there are items after these."""
