# Generated from RealtimeSessionCreateResponseGA. Do not edit.
"""RealtimeSessionCreateResponseGA."""

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
    from oai_shared.components.voice_ids_shared import VoiceIdsShared

    from .audio_transcription_response import AudioTranscriptionResponse
    from .noise_reduction_type import NoiseReductionType
    from .realtime_audio_formats import RealtimeAudioFormats
    from .realtime_function_tool import RealtimeFunctionTool
    from .realtime_reasoning import RealtimeReasoning
    from .realtime_truncation import RealtimeTruncation
    from .realtime_turn_detection import RealtimeTurnDetection


@component("RealtimeSessionCreateResponseGAAudioInputNoiseReduction")
class RealtimeSessionCreateResponseGAAudioInputNoiseReduction(Component):
    """An object of the API."""

    type: NoiseReductionType | None = None


@component("RealtimeSessionCreateResponseGAAudioInput")
class RealtimeSessionCreateResponseGAAudioInput(Component):
    """An object of the API."""

    format: RealtimeAudioFormats | None = None
    transcription: AudioTranscriptionResponse | None = None
    noise_reduction: RealtimeSessionCreateResponseGAAudioInputNoiseReduction | None = None
    turn_detection: RealtimeTurnDetection | None = None


@component("RealtimeSessionCreateResponseGAAudioOutput")
class RealtimeSessionCreateResponseGAAudioOutput(Component):
    """An object of the API."""

    format: RealtimeAudioFormats | None = None
    voice: VoiceIdsShared | None = None
    """Default: `"alloy"`."""

    speed: float | None = None
    """0.25 to 1.5. Default: `1`."""


@component("RealtimeSessionCreateResponseGAAudio")
class RealtimeSessionCreateResponseGAAudio(Component):
    """An object of the API."""

    input: RealtimeSessionCreateResponseGAAudioInput | None = None
    output: RealtimeSessionCreateResponseGAAudioOutput | None = None


@component("RealtimeSessionCreateResponseGATracingTracingConfiguration")
class RealtimeSessionCreateResponseGATracingTracingConfiguration(Component):
    """An object of the API."""

    workflow_name: str | None = None
    group_id: str | None = None
    metadata: dict[str, Any] | None = None
    """Up to 16 pairs of strings of your own; keys to 64 characters, values to 512."""


@component("RealtimeSessionCreateResponseGA")
class RealtimeSessionCreateResponseGA(Component):
    """An object of `type` "realtime"."""

    type: Literal["realtime"] = "realtime"
    id: str
    """Unique id."""

    object: Literal["realtime.session"] = "realtime.session"
    expires_at: int | None = None
    """Seconds since 1970, UTC."""

    output_modalities: list[Literal["text", "audio"]] | None = None
    """Default: `['audio']`."""

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
    instructions: str | None = None
    """What the model is told before anything else."""

    audio: RealtimeSessionCreateResponseGAAudio | None = None
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None = None
    """Extra output to send along."""

    tracing: Literal["auto"] | RealtimeSessionCreateResponseGATracingTracingConfiguration | None = (
        None
    )
    tools: list[RealtimeSessionCreateResponseGAToolsItem] | None = None
    """Tools that the model may call."""

    tool_choice: RealtimeSessionCreateResponseGAToolChoice | ToolChoiceOptions | None = None
    """Which tool the model may or must call. Default: `"auto"`."""

    reasoning: RealtimeReasoning | None = None
    """How much the model thinks, and what of it is shown."""

    max_output_tokens: int | Literal["inf"] | None = None
    """Bound on what the model may write, thinking included."""

    truncation: RealtimeTruncation | None = None
    """What happens when the context is too long."""

    prompt: Prompt | None = None


if TYPE_CHECKING:
    RealtimeSessionCreateResponseGAToolsItem: TypeAlias = (
        RealtimeFunctionTool | MCPTool | UnknownComponent
    )
else:
    RealtimeSessionCreateResponseGAToolsItem = TaggedUnion(
        "RealtimeSessionCreateResponseGAToolsItem",
        __name__,
        "type",
        {
            "function": "RealtimeFunctionTool",
            "mcp": "MCPTool",
        },
        absent="RealtimeFunctionTool",
    )

if TYPE_CHECKING:
    RealtimeSessionCreateResponseGAToolChoice: TypeAlias = (
        ToolChoiceFunction | ToolChoiceMCP | UnknownComponent
    )
else:
    RealtimeSessionCreateResponseGAToolChoice = TaggedUnion(
        "RealtimeSessionCreateResponseGAToolChoice",
        __name__,
        "type",
        {
            "function": "ToolChoiceFunction",
            "mcp": "ToolChoiceMCP",
        },
    )
