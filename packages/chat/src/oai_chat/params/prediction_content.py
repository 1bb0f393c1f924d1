# Generated from PredictionContent. Do not edit.
"""PredictionContent in requests, as plain mappings."""

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


class PredictionContentDict(TypedDict, total=False):
    """`PredictionContent` as a mapping."""

    type: Required[Literal["content"]]
    content: Required[
        str
        | Iterable[
            ChatCompletionRequestMessageContentPartText
            | ChatCompletionRequestMessageContentPartTextDict
        ]
    ]
