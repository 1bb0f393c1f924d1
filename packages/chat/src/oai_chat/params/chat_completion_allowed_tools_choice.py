# Generated from ChatCompletionAllowedToolsChoice. Do not edit.
"""ChatCompletionAllowedToolsChoice in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required

    from ..components.chat_completion_allowed_tools import ChatCompletionAllowedTools
    from .chat_completion_allowed_tools import ChatCompletionAllowedToolsDict


class ChatCompletionAllowedToolsChoiceDict(TypedDict, total=False):
    """`ChatCompletionAllowedToolsChoice` as a mapping."""

    type: Required[Literal["allowed_tools"]]
    allowed_tools: Required[ChatCompletionAllowedTools | ChatCompletionAllowedToolsDict]
