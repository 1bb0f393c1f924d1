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
        RealtimeTranscriptionSessionCreateRequestClientSecret,
        RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReduction,
        RealtimeTranscriptionSessionCreateRequestTurnDetection,
    )
    from .audio_transcription import AudioTranscriptionDict
    from .realtime_transcription_session_create_request import (
        RealtimeTranscriptionSessionCreateRequestClientSecretDict,
        RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReductionDict,
        RealtimeTranscriptionSessionCreateRequestTurnDetectionDict,
    )


class BetaRealtimeTranscriptionSessionsCreateParams(RequestOptions, total=False):
    """Parameters of `beta.realtime.transcription_sessions.create`."""

    turn_detection: (
        RealtimeTranscriptionSessionCreateRequestTurnDetection
        | RealtimeTranscriptionSessionCreateRequestTurnDetectionDict
        | None
    )
    """How the server notices that someone has finished speaking."""

    input_audio_noise_reduction: (
        RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReduction
        | RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReductionDict
        | None
    )
    """Filter for noise in the audio that you send."""

    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"]
    """Encoding of the audio that you send. Default: `"pcm16"`."""

    input_audio_transcription: AudioTranscription | AudioTranscriptionDict | None
    """How what you say is transcribed; not at all, if not set."""

    include: Iterable[Literal["item.input_audio_transcription.logprobs"]]
    """Extra output to send along."""

    modalities: Iterable[Literal["text", "audio"]]
    """Kinds of output, text and audio."""

    client_secret: (
        RealtimeTranscriptionSessionCreateRequestClientSecret
        | RealtimeTranscriptionSessionCreateRequestClientSecretDict
    )
    """A short-lived key for clients that must not know your API key."""
