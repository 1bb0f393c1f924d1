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
    """Body of `client.responses.input_tokens.count`."""

    model: str | None = None
    """Id of the model."""

    input: str | list[InputItem] | None = None
    """A text, or items such as messages and tool outputs. At most 10485760 characters."""

    previous_response_id: str | None = None
    """The response to continue; its context comes first."""

    tools: list[Tool] | None = None
    """Tools that the model may call."""

    text: ResponseTextParam | None = None
    """Format and length of the text."""

    reasoning: Reasoning | None = None
    """How much the model thinks, and what of it is shown."""

    truncation: TruncationEnum | None = None
    """What happens when the context is too long. One of `"auto"`, `"disabled"`. Deprecated."""

    instructions: str | None = None
    """What the model is told before anything else."""

    personality: PersonalityEnum | None = None
    """Style of the answers. Known values: `"friendly"`, `"pragmatic"`."""

    conversation: ConversationParam | None = None
    """Conversation whose items count too."""

    tool_choice: ToolChoiceParam | None = None
    """Which tool the model may or must call."""

    parallel_tool_calls: bool | None = None
    """Whether several tools may be called at once."""
