# Generated from ChatCompletionRequestUserMessage. Do not edit.
"""ChatCompletionRequestUserMessage in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Required

    from .chat_completion_request_user_message_content_part import (
        ChatCompletionRequestUserMessageContentPartLike,
    )


class ChatCompletionRequestUserMessageDict(TypedDict, total=False):
    """`ChatCompletionRequestUserMessage` as a mapping."""

    content: Required[str | Iterable[ChatCompletionRequestUserMessageContentPartLike]]
    role: Required[Literal["user"]]
    name: str
