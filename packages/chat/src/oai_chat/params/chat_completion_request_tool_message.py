# Generated from ChatCompletionRequestToolMessage. Do not edit.
"""ChatCompletionRequestToolMessage in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Required

    from .chat_completion_request_tool_message_content_part import (
        ChatCompletionRequestToolMessageContentPartLike,
    )


class ChatCompletionRequestToolMessageDict(TypedDict, total=False):
    """`ChatCompletionRequestToolMessage` as a mapping."""

    role: Required[Literal["tool"]]
    content: Required[str | Iterable[ChatCompletionRequestToolMessageContentPartLike]]
    tool_call_id: Required[str]
