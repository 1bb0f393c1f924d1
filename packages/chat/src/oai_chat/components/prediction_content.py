# Generated from PredictionContent. Do not edit.
"""PredictionContent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .chat_completion_request_message_content_part_text import (
        ChatCompletionRequestMessageContentPartText,
    )


@component("PredictionContent")
class PredictionContent(Component):
    """`prediction` of `client.chat.completions.create`."""

    type: Literal["content"] = "content"
    content: str | list[ChatCompletionRequestMessageContentPartText]
    """What is said or given, as a text or in parts. At least 1 item."""
