# Generated from RealtimeBetaResponseCreateParams. Do not edit.
"""RealtimeBetaResponseCreateParams."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from oai_core.components import Component, TaggedUnion, component

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent
    from oai_shared.components.metadata import Metadata
    from oai_shared.components.prompt import Prompt
    from oai_shared.components.tool_choice_function import ToolChoiceFunction
    from oai_shared.components.tool_choice_mcp import ToolChoiceMCP
    from oai_shared.components.tool_choice_options import ToolChoiceOptions
    from oai_shared.components.voice_ids_or_custom_voice import VoiceIdsOrCustomVoice

    from .realtime_conversation_item import RealtimeConversationItem


@component("RealtimeBetaResponseCreateParamsToolsItem")
class RealtimeBetaResponseCreateParamsToolsItem(Component):
    """An item of `tools` of `RealtimeBetaResponseCreateParams`."""

    type: Literal["function"] | None = None
    """What kind it is."""

    name: str | None = None
    """Its name."""

    description: str | None = None
    """What it is and is for, in free text."""

    parameters: dict[str, Any] | None = None
    """JSON schema of the arguments."""


@component("RealtimeBetaResponseCreateParams")
class RealtimeBetaResponseCreateParams(Component):
    """`response` of `RealtimeBetaClientEventResponseCreate`."""

    modalities: list[Literal["text", "audio"]] | None = None
    """Kinds of output, text and audio."""

    instructions: str | None = None
    """What the model is told before anything else."""

    voice: VoiceIdsOrCustomVoice | None = None
    """Voice that speaks."""

    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | None = None
    """Encoding of the audio that you get."""

    tools: list[RealtimeBetaResponseCreateParamsToolsItem] | None = None
    """Tools that the model may call."""

    tool_choice: RealtimeBetaResponseCreateParamsToolChoice | ToolChoiceOptions | None = None
    """Which tool the model may or must call. Default: `"auto"`."""

    temperature: float | None = None
    """Randomness; higher is more varied."""

    max_output_tokens: int | Literal["inf"] | None = None
    """Bound on what the model may write, thinking included."""

    conversation: str | Literal["auto", "none"] | None = None
    """Whether the response joins the conversation or stands alone (`"none"`)."""

    metadata: Metadata | None = None
    """Up to 16 pairs of strings of your own; keys to 64 characters, values to 512."""

    prompt: Prompt | None = None
    """A stored prompt and its variables."""

    input: list[RealtimeConversationItem] | None = None
    """Items to answer instead of the conversation; an empty list leaves no context."""


if TYPE_CHECKING:
    RealtimeBetaResponseCreateParamsToolChoice: TypeAlias = (
        ToolChoiceFunction | ToolChoiceMCP | UnknownComponent
    )
    """`tool_choice` of `RealtimeBetaResponseCreateParams`. Told apart by `type`."""
else:
    RealtimeBetaResponseCreateParamsToolChoice = TaggedUnion(
        "RealtimeBetaResponseCreateParamsToolChoice",
        __name__,
        "type",
        {
            "function": "ToolChoiceFunction",
            "mcp": "ToolChoiceMCP",
        },
    )
