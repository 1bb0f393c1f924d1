# Generated from create-realtime-transcription-session. Do not edit.
"""Parameters of `beta.realtime.transcription_sessions.create`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal

    from ..components.audio_transcription import AudioTranscription
    from ..components.realtime_transcription_session_create_request import (
        RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReduction,
        RealtimeTranscriptionSessionCreateRequestTurnDetection,
    )
    from .audio_transcription import AudioTranscriptionDict
    from .realtime_transcription_session_create_request import (
        RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReductionDict,
        RealtimeTranscriptionSessionCreateRequestTurnDetectionDict,
    )


class BetaRealtimeTranscriptionSessionsCreateParams(RequestOptions, total=False):
    """Parameters of `beta.realtime.transcription_sessions.create`."""

    turn_detection: (
        RealtimeTranscriptionSessionCreateRequestTurnDetection
        | RealtimeTranscriptionSessionCreateRequestTurnDetectionDict
    )
    input_audio_noise_reduction: (
        RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReduction
        | RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReductionDict
    )
    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"]
    """Default: `"pcm16"`."""

    input_audio_transcription: AudioTranscription | AudioTranscriptionDict
    include: Iterable[Literal["item.input_audio_transcription.logprobs"]]
    """Extra output to send along."""
