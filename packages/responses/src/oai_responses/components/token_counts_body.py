# Generated from TokenCountsBody. Do not edit.
"""TokenCountsBody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .conversation_param import ConversationParam
    from .input_item import InputItem
    from .personality_enum import PersonalityEnum
    from .reasoning import Reasoning
    from .response_text_param import ResponseTextParam
    from .tool import Tool
    from .tool_choice_param import ToolChoiceParam
    from .truncation_enum import TruncationEnum


@component("TokenCountsBody")
class TokenCountsBody(Component):
    """An object of the API."""

    model: str | None = None
    input: str | list[InputItem] | None = None
    previous_response_id: str | None = None
    tools: list[Tool] | None = None
    text: ResponseTextParam | None = None
    reasoning: Reasoning | None = None
    truncation: TruncationEnum | None = None
    """Deprecated."""

    instructions: str | None = None
    personality: PersonalityEnum | None = None
    conversation: ConversationParam | None = None
    tool_choice: ToolChoiceParam | None = None
    parallel_tool_calls: bool | None = None
