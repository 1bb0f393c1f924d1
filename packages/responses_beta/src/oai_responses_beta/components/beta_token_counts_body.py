# Generated from BetaTokenCountsBody. Do not edit.
"""BetaTokenCountsBody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_conversation_param import BetaConversationParam
    from .beta_input_item import BetaInputItem
    from .beta_personality_enum import BetaPersonalityEnum
    from .beta_reasoning import BetaReasoning
    from .beta_response_text_param import BetaResponseTextParam
    from .beta_tool import BetaTool
    from .beta_tool_choice_param import BetaToolChoiceParam
    from .beta_truncation_enum import BetaTruncationEnum


@component("BetaTokenCountsBody")
class BetaTokenCountsBody(Component):
    """An object of the API."""

    model: str | None = None
    input: str | list[BetaInputItem] | None = None
    previous_response_id: str | None = None
    """The response to continue; its context comes first."""

    tools: list[BetaTool] | None = None
    """Tools that the model may call."""

    text: BetaResponseTextParam | None = None
    reasoning: BetaReasoning | None = None
    """How much the model thinks, and what of it is shown."""

    truncation: BetaTruncationEnum | None = None
    """What happens when the context is too long. Deprecated."""

    instructions: str | None = None
    """What the model is told before anything else."""

    personality: BetaPersonalityEnum | None = None
    conversation: BetaConversationParam | None = None
    """Conversation to continue; input and output are added to it."""

    tool_choice: BetaToolChoiceParam | None = None
    """Which tool the model may or must call."""

    parallel_tool_calls: bool | None = None
    """Whether several tools may be called at once."""
