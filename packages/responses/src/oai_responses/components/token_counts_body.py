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
    """The response to continue; its context comes first."""

    tools: list[Tool] | None = None
    """Tools that the model may call."""

    text: ResponseTextParam | None = None
    reasoning: Reasoning | None = None
    """How much the model thinks, and what of it is shown."""

    truncation: TruncationEnum | None = None
    """What happens when the context is too long. Deprecated."""

    instructions: str | None = None
    """What the model is told before anything else."""

    personality: PersonalityEnum | None = None
    conversation: ConversationParam | None = None
    """Conversation to continue; input and output are added to it."""

    tool_choice: ToolChoiceParam | None = None
    """Which tool the model may or must call."""

    parallel_tool_calls: bool | None = None
    """Whether several tools may be called at once."""
