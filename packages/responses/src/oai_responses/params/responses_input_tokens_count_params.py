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
    """The model whose tokens are counted."""

    input: str | Iterable[InputItemLike] | None
    """A text, or items such as messages and tool outputs. At most 10485760 characters."""

    previous_response_id: str | None
    """The response to continue; its context comes first."""

    tools: Iterable[ToolLike] | None
    """Tools that the model may call."""

    text: ResponseTextParam | ResponseTextParamDict | None
    """Format and length of the text."""

    reasoning: Reasoning | ReasoningDict | None
    """How much the model thinks, and what of it is shown."""

    truncation: TruncationEnum
    """What happens when the context is too long. One of `"auto"`, `"disabled"`. Deprecated."""

    instructions: str | None
    """What the model is told before anything else."""

    personality: PersonalityEnum
    """Style of the answers. Known values: `"friendly"`, `"pragmatic"`."""

    conversation: ConversationParamLike | None
    """Conversation whose items count too."""

    tool_choice: ToolChoiceParamLike | None
    """Which tool the model may or must call."""

    parallel_tool_calls: bool | None
    """Whether several tools may be called at once."""
