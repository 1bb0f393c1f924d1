# Generated from create-realtime-session. Do not edit.
"""Parameters of `beta.realtime.sessions.create`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Required

    from oai_shared.components.prompt import Prompt
    from oai_shared.params.prompt import PromptDict
    from oai_shared.params.voice_ids_or_custom_voice import VoiceIdsOrCustomVoiceLike

    from ..components.realtime_session_create_request import (
        RealtimeSessionCreateRequestClientSecret,
        RealtimeSessionCreateRequestInputAudioTranscription,
        RealtimeSessionCreateRequestToolsItem,
        RealtimeSessionCreateRequestTracingTracingConfiguration,
        RealtimeSessionCreateRequestTurnDetection,
    )
    from .realtime_session_create_request import (
        RealtimeSessionCreateRequestClientSecretDict,
        RealtimeSessionCreateRequestInputAudioTranscriptionDict,
        RealtimeSessionCreateRequestToolsItemDict,
        RealtimeSessionCreateRequestTracingTracingConfigurationDict,
        RealtimeSessionCreateRequestTurnDetectionDict,
    )
    from .realtime_truncation import RealtimeTruncationLike


class BetaRealtimeSessionsCreateParams(RequestOptions, total=False):
    """Parameters of `beta.realtime.sessions.create`."""

    client_secret: Required[
        RealtimeSessionCreateRequestClientSecret | RealtimeSessionCreateRequestClientSecretDict
    ]
    modalities: Iterable[Literal["text", "audio"]]
    instructions: str
    """What the model is told before anything else."""

    voice: VoiceIdsOrCustomVoiceLike
    input_audio_format: str
    output_audio_format: str
    input_audio_transcription: (
        RealtimeSessionCreateRequestInputAudioTranscription
        | RealtimeSessionCreateRequestInputAudioTranscriptionDict
    )
    speed: float
    """0.25 to 1.5. Default: `1`."""

    tracing: (
        Literal["auto"]
        | RealtimeSessionCreateRequestTracingTracingConfiguration
        | RealtimeSessionCreateRequestTracingTracingConfigurationDict
    )
    turn_detection: (
        RealtimeSessionCreateRequestTurnDetection | RealtimeSessionCreateRequestTurnDetectionDict
    )
    tools: Iterable[
        RealtimeSessionCreateRequestToolsItem | RealtimeSessionCreateRequestToolsItemDict
    ]
    """Tools that the model may call."""

    tool_choice: str
    """Which tool the model may or must call."""

    temperature: float
    """Randomness; higher is more varied. Change this or `top_p`, not both."""

    max_response_output_tokens: int | Literal["inf"]
    truncation: RealtimeTruncationLike
    """What happens when the context is too long."""

    prompt: Prompt | PromptDict | None
