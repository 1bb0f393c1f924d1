# Generated from ChatCompletionRequestDeveloperMessage. Do not edit.
"""ChatCompletionRequestDeveloperMessage in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Required

    from ..components.chat_completion_request_message_content_part_text import (
        ChatCompletionRequestMessageContentPartText,
    )
    from .chat_completion_request_message_content_part_text import (
        ChatCompletionRequestMessageContentPartTextDict,
    )


class ChatCompletionRequestDeveloperMessageDict(TypedDict, total=False):
    """`ChatCompletionRequestDeveloperMessage` as a mapping."""

    content: Required[
        str
        | Iterable[
            ChatCompletionRequestMessageContentPartText
            | ChatCompletionRequestMessageContentPartTextDict
        ]
    ]
    role: Required[Literal["developer"]]
    name: str
