# Generated from ChatCompletionRequestSystemMessage. Do not edit.
"""ChatCompletionRequestSystemMessage in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Required

    from .chat_completion_request_system_message_content_part import (
        ChatCompletionRequestSystemMessageContentPartLike,
    )


class ChatCompletionRequestSystemMessageDict(TypedDict, total=False):
    """`ChatCompletionRequestSystemMessage` as a mapping."""

    content: Required[str | Iterable[ChatCompletionRequestSystemMessageContentPartLike]]
    role: Required[Literal["system"]]
    name: str
