# Generated from accept-realtime-call. Do not edit.
"""Parameters of `realtime.calls.accept`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Required

    from oai_shared.components.prompt import Prompt
    from oai_shared.components.tool_choice_options import ToolChoiceOptions
    from oai_shared.params.prompt import PromptDict

    from ..components.realtime_reasoning import RealtimeReasoning
    from ..components.realtime_session_create_request_ga import (
        RealtimeSessionCreateRequestGAAudio,
        RealtimeSessionCreateRequestGATracingTracingConfiguration,
    )
    from .realtime_reasoning import RealtimeReasoningDict
    from .realtime_session_create_request_ga import (
        RealtimeSessionCreateRequestGAAudioDict,
        RealtimeSessionCreateRequestGAToolChoiceLike,
        RealtimeSessionCreateRequestGAToolsItemLike,
        RealtimeSessionCreateRequestGATracingTracingConfigurationDict,
    )
    from .realtime_truncation import RealtimeTruncationLike


class RealtimeCallsAcceptParams(RequestOptions, total=False):
    """Parameters of `realtime.calls.accept`."""

    type: Required[Literal["realtime"]]
    """What kind it is. Always `"realtime"`."""

    output_modalities: Iterable[Literal["text", "audio"]]
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
    )
    """Id of the model."""

    instructions: str
    """What the model is told before anything else."""

    audio: RealtimeSessionCreateRequestGAAudio | RealtimeSessionCreateRequestGAAudioDict
    """How audio goes in and out."""

    include: Iterable[Literal["item.input_audio_transcription.logprobs"]]
    """Extra output to send along."""

    tracing: (
        Literal["auto"]
        | RealtimeSessionCreateRequestGATracingTracingConfiguration
        | RealtimeSessionCreateRequestGATracingTracingConfigurationDict
        | None
    )
    """Whether and under what names the steps are traced."""

    tools: Iterable[RealtimeSessionCreateRequestGAToolsItemLike]
    """Tools that the model may call."""

    tool_choice: RealtimeSessionCreateRequestGAToolChoiceLike | ToolChoiceOptions
    """Which tool the model may or must call. Default: `"auto"`."""

    parallel_tool_calls: bool
    """Whether several tools may be called at once."""

    reasoning: RealtimeReasoning | RealtimeReasoningDict
    """How much the model thinks, and what of it is shown."""

    max_output_tokens: int | Literal["inf"]
    """Bound on what the model may write, thinking included."""

    truncation: RealtimeTruncationLike
    """What happens when the context is too long. Known values: `"auto"`, `"disabled"`."""

    prompt: Prompt | PromptDict | None
    """A stored prompt and its variables."""
