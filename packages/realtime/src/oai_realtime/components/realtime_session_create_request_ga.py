# Generated from RealtimeSessionCreateRequestGA. Do not edit.
"""RealtimeSessionCreateRequestGA."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from oai_core.components import Component, TaggedUnion, component

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent
    from oai_shared.components.mcp_tool import MCPTool
    from oai_shared.components.prompt import Prompt
    from oai_shared.components.tool_choice_function import ToolChoiceFunction
    from oai_shared.components.tool_choice_mcp import ToolChoiceMCP
    from oai_shared.components.tool_choice_options import ToolChoiceOptions
    from oai_shared.components.voice_ids_or_custom_voice import VoiceIdsOrCustomVoice

    from .audio_transcription import AudioTranscription
    from .noise_reduction_type import NoiseReductionType
    from .realtime_audio_formats import RealtimeAudioFormats
    from .realtime_function_tool import RealtimeFunctionTool
    from .realtime_reasoning import RealtimeReasoning
    from .realtime_truncation import RealtimeTruncation
    from .realtime_turn_detection import RealtimeTurnDetection


@component("RealtimeSessionCreateRequestGAAudioInputNoiseReduction")
class RealtimeSessionCreateRequestGAAudioInputNoiseReduction(Component):
    """`noise_reduction` of `RealtimeSessionCreateRequestGAAudioInput`."""

    type: NoiseReductionType | None = None
    """What kind it is. One of `"near_field"`, `"far_field"`."""


@component("RealtimeSessionCreateRequestGAAudioInput")
class RealtimeSessionCreateRequestGAAudioInput(Component):
    """`input` of `RealtimeSessionCreateRequestGAAudio`."""

    format: RealtimeAudioFormats | None = None
    """Encoding of the audio."""

    transcription: AudioTranscription | None = None
    """How the audio is transcribed; not at all, if not set."""

    noise_reduction: RealtimeSessionCreateRequestGAAudioInputNoiseReduction | None = None
    """Filter for noise in the audio that comes in."""

    turn_detection: RealtimeTurnDetection | None = None
    """How the server notices that someone has finished speaking."""


@component("RealtimeSessionCreateRequestGAAudioOutput")
class RealtimeSessionCreateRequestGAAudioOutput(Component):
    """`output` of `RealtimeSessionCreateRequestGAAudio`."""

    format: RealtimeAudioFormats | None = None
    """Encoding of the audio."""

    voice: VoiceIdsOrCustomVoice | None = None
    """Voice that speaks. Default: `"alloy"`."""

    speed: float | None = None
    """Speed of the voice; 1 is natural. 0.25 to 1.5. Default: `1`."""


@component("RealtimeSessionCreateRequestGAAudio")
class RealtimeSessionCreateRequestGAAudio(Component):
    """`audio` of `RealtimeSessionCreateRequestGA`."""

    input: RealtimeSessionCreateRequestGAAudioInput | None = None
    """How audio comes in."""

    output: RealtimeSessionCreateRequestGAAudioOutput | None = None
    """How audio goes out."""


@component("RealtimeSessionCreateRequestGATracingTracingConfiguration")
class RealtimeSessionCreateRequestGATracingTracingConfiguration(Component):
    """`tracing` of `RealtimeSessionCreateRequestGA`."""

    workflow_name: str | None = None
    """Name of the workflow in the traces."""

    group_id: str | None = None
    """Joins traces that belong together."""

    metadata: dict[str, Any] | None = None
    """Anything to show with the trace."""


@component("RealtimeSessionCreateRequestGA")
class RealtimeSessionCreateRequestGA(Component):
    """Body of `client.realtime.calls.accept`."""

    type: Literal["realtime"] = "realtime"
    output_modalities: list[Literal["text", "audio"]] | None = None
    """Kinds of output, text and audio. Default: `['audio']`."""

    model: (
        str
        | Literal[
            "gpt-realtime",
            "gpt-realtime-1.5",
            "gpt-realtime-2",
            "gpt-realtime-2.1",
            "gpt-realtime-2.1-mini",
            "gpt-realtime-2025-08-28",
            "gpt-4o-realtime-preview",
            "gpt-4o-realtime-preview-2024-10-01",
            "gpt-4o-realtime-preview-2024-12-17",
            "gpt-4o-realtime-preview-2025-06-03",
            "gpt-4o-mini-realtime-preview",
            "gpt-4o-mini-realtime-preview-2024-12-17",
            "gpt-realtime-mini",
            "gpt-realtime-mini-2025-10-06",
            "gpt-realtime-mini-2025-12-15",
            "gpt-audio-1.5",
            "gpt-audio-mini",
            "gpt-audio-mini-2025-10-06",
            "gpt-audio-mini-2025-12-15",
        ]
        | None
    ) = None
    """Id of the model."""

    instructions: str | None = None
    """What the model is told before anything else."""

    audio: RealtimeSessionCreateRequestGAAudio | None = None
    """How audio goes in and out."""

    include: list[Literal["item.input_audio_transcription.logprobs"]] | None = None
    """Extra output to send along."""

    tracing: Literal["auto"] | RealtimeSessionCreateRequestGATracingTracingConfiguration | None = (
        None
    )
    """Whether and under what names the steps are traced."""

    tools: list[RealtimeSessionCreateRequestGAToolsItem] | None = None
    """Tools that the model may call."""

    tool_choice: RealtimeSessionCreateRequestGAToolChoice | ToolChoiceOptions | None = None
    """Which tool the model may or must call. Default: `"auto"`."""

    parallel_tool_calls: bool | None = None
    """Whether several tools may be called at once."""

    reasoning: RealtimeReasoning | None = None
    """How much the model thinks, and what of it is shown."""

    max_output_tokens: int | Literal["inf"] | None = None
    """Bound on what the model may write, thinking included."""

    truncation: RealtimeTruncation | None = None
    """What happens when the context is too long. Known values: `"auto"`, `"disabled"`."""

    prompt: Prompt | None = None
    """A stored prompt and its variables."""


if TYPE_CHECKING:
    RealtimeSessionCreateRequestGAToolsItem: TypeAlias = (
        RealtimeFunctionTool | MCPTool | UnknownComponent
    )
    """An item of `tools` of `RealtimeSessionCreateRequestGA`. Told apart by `type`."""
else:
    RealtimeSessionCreateRequestGAToolsItem = TaggedUnion(
        "RealtimeSessionCreateRequestGAToolsItem",
        __name__,
        "type",
        {
            "function": "RealtimeFunctionTool",
            "mcp": "MCPTool",
        },
        absent="RealtimeFunctionTool",
    )

if TYPE_CHECKING:
    RealtimeSessionCreateRequestGAToolChoice: TypeAlias = (
        ToolChoiceFunction | ToolChoiceMCP | UnknownComponent
    )
    """`tool_choice` of `RealtimeSessionCreateRequestGA`. Told apart by `type`."""
else:
    RealtimeSessionCreateRequestGAToolChoice = TaggedUnion(
        "RealtimeSessionCreateRequestGAToolChoice",
        __name__,
        "type",
        {
            "function": "ToolChoiceFunction",
            "mcp": "ToolChoiceMCP",
        },
    )
