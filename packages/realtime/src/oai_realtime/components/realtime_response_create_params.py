# Generated from RealtimeResponseCreateParams. Do not edit.
"""RealtimeResponseCreateParams."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, TaggedUnion, component

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent
    from oai_shared.components.mcp_tool import MCPTool
    from oai_shared.components.metadata import Metadata
    from oai_shared.components.prompt import Prompt
    from oai_shared.components.tool_choice_function import ToolChoiceFunction
    from oai_shared.components.tool_choice_mcp import ToolChoiceMCP
    from oai_shared.components.tool_choice_options import ToolChoiceOptions
    from oai_shared.components.voice_ids_or_custom_voice import VoiceIdsOrCustomVoice

    from .realtime_audio_formats import RealtimeAudioFormats
    from .realtime_conversation_item import RealtimeConversationItem
    from .realtime_function_tool import RealtimeFunctionTool
    from .realtime_reasoning import RealtimeReasoning


@component("RealtimeResponseCreateParamsAudioOutput")
class RealtimeResponseCreateParamsAudioOutput(Component):
    """`output` of `RealtimeResponseCreateParamsAudio`."""

    format: RealtimeAudioFormats | None = None
    """Encoding of the audio."""

    voice: VoiceIdsOrCustomVoice | None = None
    """Voice that speaks. Default: `"alloy"`."""


@component("RealtimeResponseCreateParamsAudio")
class RealtimeResponseCreateParamsAudio(Component):
    """`audio` of `RealtimeResponseCreateParams`."""

    output: RealtimeResponseCreateParamsAudioOutput | None = None
    """How audio goes out."""


@component("RealtimeResponseCreateParams")
class RealtimeResponseCreateParams(Component):
    """`response` of `RealtimeClientEventResponseCreate`."""

    output_modalities: list[Literal["text", "audio"]] | None = None
    """Kinds of output, text and audio."""

    instructions: str | None = None
    """What the model is told before anything else."""

    audio: RealtimeResponseCreateParamsAudio | None = None
    """How audio goes in and out."""

    tools: list[RealtimeResponseCreateParamsToolsItem] | None = None
    """Tools that the model may call."""

    tool_choice: RealtimeResponseCreateParamsToolChoice | ToolChoiceOptions | None = None
    """Which tool the model may or must call. Default: `"auto"`."""

    parallel_tool_calls: bool | None = None
    """Whether several tools may be called at once."""

    reasoning: RealtimeReasoning | None = None
    """How much the model thinks, and what of it is shown."""

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
    RealtimeResponseCreateParamsToolsItem: TypeAlias = (
        RealtimeFunctionTool | MCPTool | UnknownComponent
    )
    """An item of `tools` of `RealtimeResponseCreateParams`. Told apart by `type`."""
else:
    RealtimeResponseCreateParamsToolsItem = TaggedUnion(
        "RealtimeResponseCreateParamsToolsItem",
        __name__,
        "type",
        {
            "function": "RealtimeFunctionTool",
            "mcp": "MCPTool",
        },
        absent="RealtimeFunctionTool",
    )

if TYPE_CHECKING:
    RealtimeResponseCreateParamsToolChoice: TypeAlias = (
        ToolChoiceFunction | ToolChoiceMCP | UnknownComponent
    )
    """`tool_choice` of `RealtimeResponseCreateParams`. Told apart by `type`."""
else:
    RealtimeResponseCreateParamsToolChoice = TaggedUnion(
        "RealtimeResponseCreateParamsToolChoice",
        __name__,
        "type",
        {
            "function": "ToolChoiceFunction",
            "mcp": "ToolChoiceMCP",
        },
    )
