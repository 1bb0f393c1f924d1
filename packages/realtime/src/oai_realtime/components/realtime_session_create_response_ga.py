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
    """`noise_reduction` of `RealtimeSessionCreateResponseGAAudioInput`."""

    type: NoiseReductionType | None = None
    """What kind it is. One of `"near_field"`, `"far_field"`."""


@component("RealtimeSessionCreateResponseGAAudioInput")
class RealtimeSessionCreateResponseGAAudioInput(Component):
    """`input` of `RealtimeSessionCreateResponseGAAudio`."""

    format: RealtimeAudioFormats | None = None
    """Encoding of the audio."""

    transcription: AudioTranscriptionResponse | None = None
    """How the audio is transcribed; not at all, if not set."""

    noise_reduction: RealtimeSessionCreateResponseGAAudioInputNoiseReduction | None = None
    """Filter for noise in the audio that comes in."""

    turn_detection: RealtimeTurnDetection | None = None
    """How the server notices that someone has finished speaking."""


@component("RealtimeSessionCreateResponseGAAudioOutput")
class RealtimeSessionCreateResponseGAAudioOutput(Component):
    """`output` of `RealtimeSessionCreateResponseGAAudio`."""

    format: RealtimeAudioFormats | None = None
    """Encoding of the audio."""

    voice: VoiceIdsShared | None = None
    """Voice that speaks. Known values: `"alloy"`, `"ash"`, `"ballad"`, `"coral"`, `"echo"`, `"sage"`, `"shimmer"`, `"verse"`, `"marin"`, `"cedar"`. Default: `"alloy"`."""

    speed: float | None = None
    """Speed of the voice; 1 is natural. 0.25 to 1.5. Default: `1`."""


@component("RealtimeSessionCreateResponseGAAudio")
class RealtimeSessionCreateResponseGAAudio(Component):
    """`audio` of `RealtimeSessionCreateResponseGA`."""

    input: RealtimeSessionCreateResponseGAAudioInput | None = None
    """How audio comes in."""

    output: RealtimeSessionCreateResponseGAAudioOutput | None = None
    """How audio goes out."""


@component("RealtimeSessionCreateResponseGATracingTracingConfiguration")
class RealtimeSessionCreateResponseGATracingTracingConfiguration(Component):
    """`tracing` of `RealtimeSessionCreateResponseGA`."""

    workflow_name: str | None = None
    """Name of the workflow in the traces."""

    group_id: str | None = None
    """Joins traces that belong together."""

    metadata: dict[str, Any] | None = None
    """Anything to show with the trace."""


@component("RealtimeSessionCreateResponseGA")
class RealtimeSessionCreateResponseGA(Component):
    """A member of `RealtimeCreateClientSecretResponseSession`, `RealtimeServerEventSessionCreatedSession` and `RealtimeServerEventSessionUpdatedSession`, told by `type` = `"realtime"`."""

    type: Literal["realtime"] = "realtime"
    id: str
    """Unique id."""

    object: Literal["realtime.session"] = "realtime.session"
    expires_at: int | None = None
    """When it expires, in seconds since 1970, UTC."""

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

    audio: RealtimeSessionCreateResponseGAAudio | None = None
    """How audio goes in and out."""

    include: list[Literal["item.input_audio_transcription.logprobs"]] | None = None
    """Extra output to send along."""

    tracing: Literal["auto"] | RealtimeSessionCreateResponseGATracingTracingConfiguration | None = (
        None
    )
    """Whether and under what names the steps are traced."""

    tools: list[RealtimeSessionCreateResponseGAToolsItem] | None = None
    """Tools that the model may call."""

    tool_choice: RealtimeSessionCreateResponseGAToolChoice | ToolChoiceOptions | None = None
    """Which tool the model may or must call. Default: `"auto"`."""

    reasoning: RealtimeReasoning | None = None
    """How much the model thinks, and what of it is shown."""

    max_output_tokens: int | Literal["inf"] | None = None
    """Bound on what the model may write, thinking included."""

    truncation: RealtimeTruncation | None = None
    """What happens when the context is too long. Known values: `"auto"`, `"disabled"`."""

    prompt: Prompt | None = None
    """A stored prompt and its variables."""


if TYPE_CHECKING:
    RealtimeSessionCreateResponseGAToolsItem: TypeAlias = (
        RealtimeFunctionTool | MCPTool | UnknownComponent
    )
    """An item of `tools` of `RealtimeSessionCreateResponseGA`. Told apart by `type`."""
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
    """`tool_choice` of `RealtimeSessionCreateResponseGA`. Told apart by `type`."""
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
