# Generated from the slice of oai-audio. Do not edit.
"""Components of oai-audio."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from oai_core.lazy import lazy_names

if TYPE_CHECKING:
    from oai_shared.components.transcript_text_usage_duration import (
        TranscriptTextUsageDuration as TranscriptTextUsageDuration,
    )
    from oai_shared.components.transcript_text_usage_tokens import (
        TranscriptTextUsageTokens as TranscriptTextUsageTokens,
    )
    from oai_shared.components.transcription_language import (
        TranscriptionLanguage as TranscriptionLanguage,
    )
    from oai_shared.components.voice_ids_or_custom_voice import (
        VoiceIdsOrCustomVoice as VoiceIdsOrCustomVoice,
    )

    from .audio_model import AudioModel as AudioModel
    from .audio_response_format import AudioResponseFormat as AudioResponseFormat
    from .create_speech_request import CreateSpeechRequest as CreateSpeechRequest
    from .create_speech_response_stream_event import (
        CreateSpeechResponseStreamEvent as CreateSpeechResponseStreamEvent,
    )
    from .create_transcription_request import (
        CreateTranscriptionRequest as CreateTranscriptionRequest,
    )
    from .create_transcription_response import (
        CreateTranscriptionResponse as CreateTranscriptionResponse,
    )
    from .create_transcription_response_diarized_json import (
        CreateTranscriptionResponseDiarizedJson as CreateTranscriptionResponseDiarizedJson,
    )
    from .create_transcription_response_diarized_json import (
        CreateTranscriptionResponseDiarizedJsonUsage as CreateTranscriptionResponseDiarizedJsonUsage,
    )
    from .create_transcription_response_json import (
        CreateTranscriptionResponseJson as CreateTranscriptionResponseJson,
    )
    from .create_transcription_response_json import (
        CreateTranscriptionResponseJsonLogprobsItem as CreateTranscriptionResponseJsonLogprobsItem,
    )
    from .create_transcription_response_json import (
        CreateTranscriptionResponseJsonUsage as CreateTranscriptionResponseJsonUsage,
    )
    from .create_transcription_response_stream_event import (
        CreateTranscriptionResponseStreamEvent as CreateTranscriptionResponseStreamEvent,
    )
    from .create_transcription_response_verbose_json import (
        CreateTranscriptionResponseVerboseJson as CreateTranscriptionResponseVerboseJson,
    )
    from .create_translation_request import CreateTranslationRequest as CreateTranslationRequest
    from .create_translation_response import CreateTranslationResponse as CreateTranslationResponse
    from .create_translation_response_json import (
        CreateTranslationResponseJson as CreateTranslationResponseJson,
    )
    from .create_translation_response_verbose_json import (
        CreateTranslationResponseVerboseJson as CreateTranslationResponseVerboseJson,
    )
    from .create_voice_consent_request import CreateVoiceConsentRequest as CreateVoiceConsentRequest
    from .create_voice_request import CreateVoiceRequest as CreateVoiceRequest
    from .speech_audio_delta_event import SpeechAudioDeltaEvent as SpeechAudioDeltaEvent
    from .speech_audio_done_event import SpeechAudioDoneEvent as SpeechAudioDoneEvent
    from .speech_audio_done_event import SpeechAudioDoneEventUsage as SpeechAudioDoneEventUsage
    from .speech_model import SpeechModel as SpeechModel
    from .transcript_text_delta_event import TranscriptTextDeltaEvent as TranscriptTextDeltaEvent
    from .transcript_text_delta_event import (
        TranscriptTextDeltaEventLogprobsItem as TranscriptTextDeltaEventLogprobsItem,
    )
    from .transcript_text_done_event import TranscriptTextDoneEvent as TranscriptTextDoneEvent
    from .transcript_text_done_event import (
        TranscriptTextDoneEventLogprobsItem as TranscriptTextDoneEventLogprobsItem,
    )
    from .transcript_text_segment_event import (
        TranscriptTextSegmentEvent as TranscriptTextSegmentEvent,
    )
    from .transcription_chunking_strategy import (
        TranscriptionChunkingStrategy as TranscriptionChunkingStrategy,
    )
    from .transcription_diarized_segment import (
        TranscriptionDiarizedSegment as TranscriptionDiarizedSegment,
    )
    from .transcription_include import TranscriptionInclude as TranscriptionInclude
    from .transcription_segment import TranscriptionSegment as TranscriptionSegment
    from .transcription_word import TranscriptionWord as TranscriptionWord
    from .update_voice_consent_request import UpdateVoiceConsentRequest as UpdateVoiceConsentRequest
    from .vad_config import VadConfig as VadConfig
    from .voice_consent_deleted_resource import (
        VoiceConsentDeletedResource as VoiceConsentDeletedResource,
    )
    from .voice_consent_list_resource import VoiceConsentListResource as VoiceConsentListResource
    from .voice_consent_resource import VoiceConsentResource as VoiceConsentResource
    from .voice_resource import VoiceResource as VoiceResource

    Transcription: TypeAlias = CreateTranscriptionResponseJson
    TranscriptionCreateResponse: TypeAlias = CreateTranscriptionResponse
    TranscriptionDiarized: TypeAlias = CreateTranscriptionResponseDiarizedJson
    TranscriptionStreamEvent: TypeAlias = CreateTranscriptionResponseStreamEvent
    TranscriptionTextDeltaEvent: TypeAlias = TranscriptTextDeltaEvent
    TranscriptionTextDoneEvent: TypeAlias = TranscriptTextDoneEvent
    TranscriptionTextSegmentEvent: TypeAlias = TranscriptTextSegmentEvent
    TranscriptionVerbose: TypeAlias = CreateTranscriptionResponseVerboseJson
    Translation: TypeAlias = CreateTranslationResponseJson
    TranslationCreateResponse: TypeAlias = CreateTranslationResponse
    TranslationVerbose: TypeAlias = CreateTranslationResponseVerboseJson
    Voice: TypeAlias = VoiceResource
    VoiceConsent: TypeAlias = VoiceConsentResource
    VoiceConsentDeleted: TypeAlias = VoiceConsentDeletedResource
else:
    _MODULES = {
        ".audio_model": "AudioModel",
        ".audio_response_format": "AudioResponseFormat",
        ".create_speech_request": "CreateSpeechRequest",
        ".create_speech_response_stream_event": "CreateSpeechResponseStreamEvent",
        ".create_transcription_request": "CreateTranscriptionRequest",
        ".create_transcription_response": "CreateTranscriptionResponse",
        ".create_transcription_response_diarized_json": (
            "CreateTranscriptionResponseDiarizedJson CreateTranscriptionResponseDiarizedJsonUsage "
        ),
        ".create_transcription_response_json": (
            "CreateTranscriptionResponseJson CreateTranscriptionResponseJsonLogprobsItem "
            "CreateTranscriptionResponseJsonUsage "
        ),
        ".create_transcription_response_stream_event": "CreateTranscriptionResponseStreamEvent",
        ".create_transcription_response_verbose_json": "CreateTranscriptionResponseVerboseJson",
        ".create_translation_request": "CreateTranslationRequest",
        ".create_translation_response": "CreateTranslationResponse",
        ".create_translation_response_json": "CreateTranslationResponseJson",
        ".create_translation_response_verbose_json": "CreateTranslationResponseVerboseJson",
        ".create_voice_consent_request": "CreateVoiceConsentRequest",
        ".create_voice_request": "CreateVoiceRequest",
        ".speech_audio_delta_event": "SpeechAudioDeltaEvent",
        ".speech_audio_done_event": "SpeechAudioDoneEvent SpeechAudioDoneEventUsage",
        ".speech_model": "SpeechModel",
        ".transcript_text_delta_event": "TranscriptTextDeltaEvent TranscriptTextDeltaEventLogprobsItem",
        ".transcript_text_done_event": "TranscriptTextDoneEvent TranscriptTextDoneEventLogprobsItem",
        ".transcript_text_segment_event": "TranscriptTextSegmentEvent",
        ".transcription_chunking_strategy": "TranscriptionChunkingStrategy",
        ".transcription_diarized_segment": "TranscriptionDiarizedSegment",
        ".transcription_include": "TranscriptionInclude",
        ".transcription_segment": "TranscriptionSegment",
        ".transcription_word": "TranscriptionWord",
        ".update_voice_consent_request": "UpdateVoiceConsentRequest",
        ".vad_config": "VadConfig",
        ".voice_consent_deleted_resource": "VoiceConsentDeletedResource",
        ".voice_consent_list_resource": "VoiceConsentListResource",
        ".voice_consent_resource": "VoiceConsentResource",
        ".voice_resource": "VoiceResource",
        "oai_shared.components.transcript_text_usage_duration": "TranscriptTextUsageDuration",
        "oai_shared.components.transcript_text_usage_tokens": "TranscriptTextUsageTokens",
        "oai_shared.components.transcription_language": "TranscriptionLanguage",
        "oai_shared.components.voice_ids_or_custom_voice": "VoiceIdsOrCustomVoice",
    }
    _TABLE = {name: where for where, names in _MODULES.items() for name in names.split()}
    _ALIASES = {
        "Transcription": "CreateTranscriptionResponseJson",
        "TranscriptionCreateResponse": "CreateTranscriptionResponse",
        "TranscriptionDiarized": "CreateTranscriptionResponseDiarizedJson",
        "TranscriptionStreamEvent": "CreateTranscriptionResponseStreamEvent",
        "TranscriptionTextDeltaEvent": "TranscriptTextDeltaEvent",
        "TranscriptionTextDoneEvent": "TranscriptTextDoneEvent",
        "TranscriptionTextSegmentEvent": "TranscriptTextSegmentEvent",
        "TranscriptionVerbose": "CreateTranscriptionResponseVerboseJson",
        "Translation": "CreateTranslationResponseJson",
        "TranslationCreateResponse": "CreateTranslationResponse",
        "TranslationVerbose": "CreateTranslationResponseVerboseJson",
        "Voice": "VoiceResource",
        "VoiceConsent": "VoiceConsentResource",
        "VoiceConsentDeleted": "VoiceConsentDeletedResource",
    }
    __all__ = sorted({*_TABLE, *_ALIASES})
    __getattr__, __dir__ = lazy_names(__name__, _TABLE, _ALIASES)
