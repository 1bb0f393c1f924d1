# Generated from Getinputtokencounts. Do not edit.
"""Parameters of `responses.input_tokens.count`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..components.personality_enum import PersonalityEnum
    from ..components.reasoning import Reasoning
    from ..components.response_text_param import ResponseTextParam
    from ..components.truncation_enum import TruncationEnum
    from .conversation_param import ConversationParamLike
    from .input_item import InputItemLike
    from .reasoning import ReasoningDict
    from .response_text_param import ResponseTextParamDict
    from .tool import ToolLike
    from .tool_choice_param import ToolChoiceParamLike


class ResponsesInputTokensCountParams(RequestOptions, total=False):
    """Parameters of `responses.input_tokens.count`."""

    model: str | None
    input: str | Iterable[InputItemLike] | None
    previous_response_id: str | None
    tools: Iterable[ToolLike] | None
    text: ResponseTextParam | ResponseTextParamDict | None
    reasoning: Reasoning | ReasoningDict | None
    truncation: TruncationEnum
    """Deprecated."""

    instructions: str | None
    personality: PersonalityEnum
    conversation: ConversationParamLike | None
    tool_choice: ToolChoiceParamLike | None
    parallel_tool_calls: bool | None
