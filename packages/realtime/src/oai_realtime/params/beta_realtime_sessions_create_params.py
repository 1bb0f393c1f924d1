# Generated from create-realtime-session. Do not edit.
"""Parameters of `beta.realtime.sessions.create`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal

    from oai_shared.components.prompt import Prompt
    from oai_shared.params.prompt import PromptDict
    from oai_shared.params.voice_ids_or_custom_voice import VoiceIdsOrCustomVoiceLike

    from ..components.realtime_session_create_request import (
        RealtimeSessionCreateRequestClientSecret,
        RealtimeSessionCreateRequestInputAudioNoiseReduction,
        RealtimeSessionCreateRequestInputAudioTranscription,
        RealtimeSessionCreateRequestToolsItem,
        RealtimeSessionCreateRequestTracingTracingConfiguration,
        RealtimeSessionCreateRequestTurnDetection,
    )
    from .realtime_session_create_request import (
        RealtimeSessionCreateRequestClientSecretDict,
        RealtimeSessionCreateRequestInputAudioNoiseReductionDict,
        RealtimeSessionCreateRequestInputAudioTranscriptionDict,
        RealtimeSessionCreateRequestToolsItemDict,
        RealtimeSessionCreateRequestTracingTracingConfigurationDict,
        RealtimeSessionCreateRequestTurnDetectionDict,
    )
    from .realtime_truncation import RealtimeTruncationLike


class BetaRealtimeSessionsCreateParams(RequestOptions, total=False):
    """Parameters of `beta.realtime.sessions.create`."""

    client_secret: (
        RealtimeSessionCreateRequestClientSecret | RealtimeSessionCreateRequestClientSecretDict
    )
    """A short-lived key for clients that must not know your API key."""

    modalities: Iterable[Literal["text", "audio"]]
    """Kinds of output, text and audio."""

    instructions: str
    """What the model is told before anything else."""

    voice: VoiceIdsOrCustomVoiceLike
    """Voice that speaks."""

    input_audio_format: str
    """Encoding of the audio that you send."""

    output_audio_format: str
    """Encoding of the audio that you get."""

    input_audio_transcription: (
        RealtimeSessionCreateRequestInputAudioTranscription
        | RealtimeSessionCreateRequestInputAudioTranscriptionDict
        | None
    )
    """How what you say is transcribed; not at all, if not set."""

    speed: float
    """Speed of the voice; 1 is natural. 0.25 to 1.5. Default: `1`."""

    tracing: (
        Literal["auto"]
        | RealtimeSessionCreateRequestTracingTracingConfiguration
        | RealtimeSessionCreateRequestTracingTracingConfigurationDict
        | None
    )
    """Whether and under what names the steps are traced."""

    turn_detection: (
        RealtimeSessionCreateRequestTurnDetection
        | RealtimeSessionCreateRequestTurnDetectionDict
        | None
    )
    """How the server notices that someone has finished speaking."""

    tools: Iterable[
        RealtimeSessionCreateRequestToolsItem | RealtimeSessionCreateRequestToolsItemDict
    ]
    """Tools that the model may call."""

    tool_choice: str
    """Which tool the model may or must call."""

    temperature: float
    """Randomness; higher is more varied."""

    max_response_output_tokens: int | Literal["inf"]
    """Bound on the tokens of one response, tool calls included."""

    truncation: RealtimeTruncationLike
    """What happens when the context is too long. Known values: `"auto"`, `"disabled"`."""

    prompt: Prompt | PromptDict | None
    """A stored prompt and its variables."""

    model: str
    """Id of the model."""

    input_audio_noise_reduction: (
        RealtimeSessionCreateRequestInputAudioNoiseReduction
        | RealtimeSessionCreateRequestInputAudioNoiseReductionDict
    )
    """Filter for noise in the audio that you send."""
