# Generated from ChatCompletionNamedToolChoiceCustom. Do not edit.
"""ChatCompletionNamedToolChoiceCustom in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required

    from ..components.chat_completion_named_tool_choice_custom import (
        ChatCompletionNamedToolChoiceCustomCustom,
    )


class ChatCompletionNamedToolChoiceCustomCustomDict(TypedDict, total=False):
    """`ChatCompletionNamedToolChoiceCustomCustom` as a mapping."""

    name: Required[str]


class ChatCompletionNamedToolChoiceCustomDict(TypedDict, total=False):
    """`ChatCompletionNamedToolChoiceCustom` as a mapping."""

    type: Required[Literal["custom"]]
    custom: Required[
        ChatCompletionNamedToolChoiceCustomCustom | ChatCompletionNamedToolChoiceCustomCustomDict
    ]
