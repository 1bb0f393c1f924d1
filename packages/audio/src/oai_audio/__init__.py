# Generated from the slice of oai-audio. Do not edit.
# ruff: noqa: E501
"""Speech, transcription, translation and custom voices."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.lazy import lazy_names

from ._version import __version__ as __version__

if TYPE_CHECKING:
    from oai_core import NULL as NULL
    from oai_core import APIConnectionError as APIConnectionError
    from oai_core import APIError as APIError
    from oai_core import APIResponseValidationError as APIResponseValidationError
    from oai_core import APIStatusError as APIStatusError
    from oai_core import APITimeoutError as APITimeoutError
    from oai_core import AuthenticationError as AuthenticationError
    from oai_core import BadRequestError as BadRequestError
    from oai_core import ConfigurationError as ConfigurationError
    from oai_core import ConflictError as ConflictError
    from oai_core import ContentFilterFinishReasonError as ContentFilterFinishReasonError
    from oai_core import InternalServerError as InternalServerError
    from oai_core import InvalidWebhookSignatureError as InvalidWebhookSignatureError
    from oai_core import LengthFinishReasonError as LengthFinishReasonError
    from oai_core import NotFoundError as NotFoundError
    from oai_core import OpenAIError as OpenAIError
    from oai_core import PermissionDeniedError as PermissionDeniedError
    from oai_core import PluginError as PluginError
    from oai_core import RateLimitError as RateLimitError
    from oai_core import StreamError as StreamError
    from oai_core import Timeout as Timeout
    from oai_core import UnprocessableEntityError as UnprocessableEntityError
    from oai_core import WebSocketConnectionClosedError as WebSocketConnectionClosedError
    from oai_core import WebSocketQueueFullError as WebSocketQueueFullError
    from oai_core import hookimpl as hookimpl

    from .client import AsyncOpenAI as AsyncOpenAI
    from .client import OpenAI as OpenAI
    from .components import AudioResponseFormat as AudioResponseFormat
    from .components import CreateSpeechRequest as CreateSpeechRequest
    from .components import CreateSpeechResponseStreamEvent as CreateSpeechResponseStreamEvent
    from .components import CreateTranscriptionRequest as CreateTranscriptionRequest
    from .components import CreateTranscriptionResponse as CreateTranscriptionResponse
    from .components import (
        CreateTranscriptionResponseDiarizedJson as CreateTranscriptionResponseDiarizedJson,
    )
    from .components import (
        CreateTranscriptionResponseDiarizedJsonUsage as CreateTranscriptionResponseDiarizedJsonUsage,
    )
    from .components import CreateTranscriptionResponseJson as CreateTranscriptionResponseJson
    from .components import (
        CreateTranscriptionResponseJsonLogprobsItem as CreateTranscriptionResponseJsonLogprobsItem,
    )
    from .components import (
        CreateTranscriptionResponseJsonUsage as CreateTranscriptionResponseJsonUsage,
    )
    from .components import (
        CreateTranscriptionResponseStreamEvent as CreateTranscriptionResponseStreamEvent,
    )
    from .components import (
        CreateTranscriptionResponseVerboseJson as CreateTranscriptionResponseVerboseJson,
    )
    from .components import CreateTranslationRequest as CreateTranslationRequest
    from .components import CreateTranslationResponse as CreateTranslationResponse
    from .components import CreateTranslationResponseJson as CreateTranslationResponseJson
    from .components import (
        CreateTranslationResponseVerboseJson as CreateTranslationResponseVerboseJson,
    )
    from .components import CreateVoiceConsentRequest as CreateVoiceConsentRequest
    from .components import CreateVoiceRequest as CreateVoiceRequest
    from .components import SpeechAudioDeltaEvent as SpeechAudioDeltaEvent
    from .components import SpeechAudioDoneEvent as SpeechAudioDoneEvent
    from .components import SpeechAudioDoneEventUsage as SpeechAudioDoneEventUsage
    from .components import Transcription as Transcription
    from .components import TranscriptionChunkingStrategy as TranscriptionChunkingStrategy
    from .components import TranscriptionDiarized as TranscriptionDiarized
    from .components import TranscriptionDiarizedSegment as TranscriptionDiarizedSegment
    from .components import TranscriptionInclude as TranscriptionInclude
    from .components import TranscriptionLanguage as TranscriptionLanguage
    from .components import TranscriptionSegment as TranscriptionSegment
    from .components import TranscriptionStreamEvent as TranscriptionStreamEvent
    from .components import TranscriptionVerbose as TranscriptionVerbose
    from .components import TranscriptionWord as TranscriptionWord
    from .components import TranscriptTextDeltaEvent as TranscriptTextDeltaEvent
    from .components import (
        TranscriptTextDeltaEventLogprobsItem as TranscriptTextDeltaEventLogprobsItem,
    )
    from .components import TranscriptTextDoneEvent as TranscriptTextDoneEvent
    from .components import (
        TranscriptTextDoneEventLogprobsItem as TranscriptTextDoneEventLogprobsItem,
    )
    from .components import TranscriptTextSegmentEvent as TranscriptTextSegmentEvent
    from .components import TranscriptTextUsageDuration as TranscriptTextUsageDuration
    from .components import TranscriptTextUsageTokens as TranscriptTextUsageTokens
    from .components import Translation as Translation
    from .components import TranslationVerbose as TranslationVerbose
    from .components import UpdateVoiceConsentRequest as UpdateVoiceConsentRequest
    from .components import VadConfig as VadConfig
    from .components import VoiceConsentDeletedResource as VoiceConsentDeletedResource
    from .components import VoiceConsentListResource as VoiceConsentListResource
    from .components import VoiceConsentResource as VoiceConsentResource
    from .components import VoiceIdsOrCustomVoice as VoiceIdsOrCustomVoice
    from .components import VoiceResource as VoiceResource
    from .params import AudioSpeechCreateParams as AudioSpeechCreateParams
    from .params import AudioTranscriptionsCreateParams as AudioTranscriptionsCreateParams
    from .params import AudioTranslationsCreateParams as AudioTranslationsCreateParams
    from .params import AudioVoiceConsentsCreateParams as AudioVoiceConsentsCreateParams
    from .params import AudioVoiceConsentsListParams as AudioVoiceConsentsListParams
    from .params import AudioVoiceConsentsUpdateParams as AudioVoiceConsentsUpdateParams
    from .params import AudioVoicesCreateParams as AudioVoicesCreateParams
    from .params import VadConfigDict as VadConfigDict
    from .resources.audio import AsyncAudio as AsyncAudio
    from .resources.audio import Audio as Audio
    from .resources.audio_speech import AsyncAudioSpeech as AsyncAudioSpeech
    from .resources.audio_speech import AudioSpeech as AudioSpeech
    from .resources.audio_transcriptions import AsyncAudioTranscriptions as AsyncAudioTranscriptions
    from .resources.audio_transcriptions import AudioTranscriptions as AudioTranscriptions
    from .resources.audio_translations import AsyncAudioTranslations as AsyncAudioTranslations
    from .resources.audio_translations import AudioTranslations as AudioTranslations
    from .resources.audio_voice_consents import AsyncAudioVoiceConsents as AsyncAudioVoiceConsents
    from .resources.audio_voice_consents import AudioVoiceConsents as AudioVoiceConsents
    from .resources.audio_voices import AsyncAudioVoices as AsyncAudioVoices
    from .resources.audio_voices import AudioVoices as AudioVoices
else:
    _MODULES = {
        ".client": "AsyncOpenAI OpenAI",
        ".components": (
            "AudioResponseFormat CreateSpeechRequest CreateSpeechResponseStreamEvent "
            "CreateTranscriptionRequest CreateTranscriptionResponse "
            "CreateTranscriptionResponseDiarizedJson "
            "CreateTranscriptionResponseDiarizedJsonUsage CreateTranscriptionResponseJson "
            "CreateTranscriptionResponseJsonLogprobsItem CreateTranscriptionResponseJsonUsage "
            "CreateTranscriptionResponseStreamEvent CreateTranscriptionResponseVerboseJson "
            "CreateTranslationRequest CreateTranslationResponse CreateTranslationResponseJson "
            "CreateTranslationResponseVerboseJson CreateVoiceConsentRequest "
            "CreateVoiceRequest SpeechAudioDeltaEvent SpeechAudioDoneEvent "
            "SpeechAudioDoneEventUsage TranscriptTextDeltaEvent "
            "TranscriptTextDeltaEventLogprobsItem TranscriptTextDoneEvent "
            "TranscriptTextDoneEventLogprobsItem TranscriptTextSegmentEvent "
            "TranscriptTextUsageDuration TranscriptTextUsageTokens Transcription "
            "TranscriptionChunkingStrategy TranscriptionDiarized TranscriptionDiarizedSegment "
            "TranscriptionInclude TranscriptionLanguage TranscriptionSegment "
            "TranscriptionStreamEvent TranscriptionVerbose TranscriptionWord Translation "
            "TranslationVerbose UpdateVoiceConsentRequest VadConfig "
            "VoiceConsentDeletedResource VoiceConsentListResource VoiceConsentResource "
            "VoiceIdsOrCustomVoice VoiceResource "
        ),
        ".params": (
            "AudioSpeechCreateParams AudioTranscriptionsCreateParams "
            "AudioTranslationsCreateParams AudioVoiceConsentsCreateParams "
            "AudioVoiceConsentsListParams AudioVoiceConsentsUpdateParams "
            "AudioVoicesCreateParams VadConfigDict "
        ),
        ".resources.audio": "AsyncAudio Audio",
        ".resources.audio_speech": "AsyncAudioSpeech AudioSpeech",
        ".resources.audio_transcriptions": "AsyncAudioTranscriptions AudioTranscriptions",
        ".resources.audio_translations": "AsyncAudioTranslations AudioTranslations",
        ".resources.audio_voice_consents": "AsyncAudioVoiceConsents AudioVoiceConsents",
        ".resources.audio_voices": "AsyncAudioVoices AudioVoices",
        "oai_core": (
            "APIConnectionError APIError APIResponseValidationError APIStatusError "
            "APITimeoutError AuthenticationError BadRequestError ConfigurationError "
            "ConflictError ContentFilterFinishReasonError InternalServerError "
            "InvalidWebhookSignatureError LengthFinishReasonError NULL NotFoundError "
            "OpenAIError PermissionDeniedError PluginError RateLimitError StreamError Timeout "
            "UnprocessableEntityError WebSocketConnectionClosedError WebSocketQueueFullError "
            "hookimpl "
        ),
    }
    _TABLE = {name: where for where, names in _MODULES.items() for name in names.split()}
    __all__ = sorted({"__version__", *_TABLE})
    __getattr__, __dir__ = lazy_names(__name__, _TABLE)
