# Generated from the slice of oai-realtime. Do not edit.
"""Request parameters of oai-realtime, as typed mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.lazy import lazy_names

if TYPE_CHECKING:
    from .audio_transcription import AudioTranscriptionDict as AudioTranscriptionDict
    from .beta_realtime_sessions_create_params import (
        BetaRealtimeSessionsCreateParams as BetaRealtimeSessionsCreateParams,
    )
    from .beta_realtime_transcription_sessions_create_params import (
        BetaRealtimeTranscriptionSessionsCreateParams as BetaRealtimeTranscriptionSessionsCreateParams,
    )
    from .realtime_audio_formats import (
        RealtimeAudioFormatsAudioPcmaDict as RealtimeAudioFormatsAudioPcmaDict,
    )
    from .realtime_audio_formats import (
        RealtimeAudioFormatsAudioPcmDict as RealtimeAudioFormatsAudioPcmDict,
    )
    from .realtime_audio_formats import (
        RealtimeAudioFormatsAudioPcmuDict as RealtimeAudioFormatsAudioPcmuDict,
    )
    from .realtime_audio_formats import RealtimeAudioFormatsLike as RealtimeAudioFormatsLike
    from .realtime_calls_accept_params import RealtimeCallsAcceptParams as RealtimeCallsAcceptParams
    from .realtime_calls_create_params import RealtimeCallsCreateParams as RealtimeCallsCreateParams
    from .realtime_calls_refer_params import RealtimeCallsReferParams as RealtimeCallsReferParams
    from .realtime_calls_reject_params import RealtimeCallsRejectParams as RealtimeCallsRejectParams
    from .realtime_client_secrets_create_params import (
        RealtimeClientSecretsCreateParams as RealtimeClientSecretsCreateParams,
    )
    from .realtime_create_client_secret_request import (
        RealtimeCreateClientSecretRequestExpiresAfterDict as RealtimeCreateClientSecretRequestExpiresAfterDict,
    )
    from .realtime_create_client_secret_request import (
        RealtimeCreateClientSecretRequestSessionLike as RealtimeCreateClientSecretRequestSessionLike,
    )
    from .realtime_function_tool import RealtimeFunctionToolDict as RealtimeFunctionToolDict
    from .realtime_reasoning import RealtimeReasoningDict as RealtimeReasoningDict
    from .realtime_session_create_request import (
        RealtimeSessionCreateRequestClientSecretDict as RealtimeSessionCreateRequestClientSecretDict,
    )
    from .realtime_session_create_request import (
        RealtimeSessionCreateRequestInputAudioTranscriptionDict as RealtimeSessionCreateRequestInputAudioTranscriptionDict,
    )
    from .realtime_session_create_request import (
        RealtimeSessionCreateRequestToolsItemDict as RealtimeSessionCreateRequestToolsItemDict,
    )
    from .realtime_session_create_request import (
        RealtimeSessionCreateRequestTracingTracingConfigurationDict as RealtimeSessionCreateRequestTracingTracingConfigurationDict,
    )
    from .realtime_session_create_request import (
        RealtimeSessionCreateRequestTurnDetectionDict as RealtimeSessionCreateRequestTurnDetectionDict,
    )
    from .realtime_session_create_request_ga import (
        RealtimeSessionCreateRequestGAAudioDict as RealtimeSessionCreateRequestGAAudioDict,
    )
    from .realtime_session_create_request_ga import (
        RealtimeSessionCreateRequestGAAudioInputDict as RealtimeSessionCreateRequestGAAudioInputDict,
    )
    from .realtime_session_create_request_ga import (
        RealtimeSessionCreateRequestGAAudioInputNoiseReductionDict as RealtimeSessionCreateRequestGAAudioInputNoiseReductionDict,
    )
    from .realtime_session_create_request_ga import (
        RealtimeSessionCreateRequestGAAudioOutputDict as RealtimeSessionCreateRequestGAAudioOutputDict,
    )
    from .realtime_session_create_request_ga import (
        RealtimeSessionCreateRequestGADict as RealtimeSessionCreateRequestGADict,
    )
    from .realtime_session_create_request_ga import (
        RealtimeSessionCreateRequestGAToolChoiceLike as RealtimeSessionCreateRequestGAToolChoiceLike,
    )
    from .realtime_session_create_request_ga import (
        RealtimeSessionCreateRequestGAToolsItemLike as RealtimeSessionCreateRequestGAToolsItemLike,
    )
    from .realtime_session_create_request_ga import (
        RealtimeSessionCreateRequestGATracingTracingConfigurationDict as RealtimeSessionCreateRequestGATracingTracingConfigurationDict,
    )
    from .realtime_transcription_session_create_request import (
        RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReductionDict as RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReductionDict,
    )
    from .realtime_transcription_session_create_request import (
        RealtimeTranscriptionSessionCreateRequestTurnDetectionDict as RealtimeTranscriptionSessionCreateRequestTurnDetectionDict,
    )
    from .realtime_transcription_session_create_request_ga import (
        RealtimeTranscriptionSessionCreateRequestGAAudioDict as RealtimeTranscriptionSessionCreateRequestGAAudioDict,
    )
    from .realtime_transcription_session_create_request_ga import (
        RealtimeTranscriptionSessionCreateRequestGAAudioInputDict as RealtimeTranscriptionSessionCreateRequestGAAudioInputDict,
    )
    from .realtime_transcription_session_create_request_ga import (
        RealtimeTranscriptionSessionCreateRequestGAAudioInputNoiseReductionDict as RealtimeTranscriptionSessionCreateRequestGAAudioInputNoiseReductionDict,
    )
    from .realtime_transcription_session_create_request_ga import (
        RealtimeTranscriptionSessionCreateRequestGADict as RealtimeTranscriptionSessionCreateRequestGADict,
    )
    from .realtime_translation_client_secret_create_request import (
        RealtimeTranslationClientSecretCreateRequestExpiresAfterDict as RealtimeTranslationClientSecretCreateRequestExpiresAfterDict,
    )
    from .realtime_translation_session_create_request import (
        RealtimeTranslationSessionCreateRequestAudioDict as RealtimeTranslationSessionCreateRequestAudioDict,
    )
    from .realtime_translation_session_create_request import (
        RealtimeTranslationSessionCreateRequestAudioInputDict as RealtimeTranslationSessionCreateRequestAudioInputDict,
    )
    from .realtime_translation_session_create_request import (
        RealtimeTranslationSessionCreateRequestAudioInputNoiseReductionDict as RealtimeTranslationSessionCreateRequestAudioInputNoiseReductionDict,
    )
    from .realtime_translation_session_create_request import (
        RealtimeTranslationSessionCreateRequestAudioInputTranscriptionDict as RealtimeTranslationSessionCreateRequestAudioInputTranscriptionDict,
    )
    from .realtime_translation_session_create_request import (
        RealtimeTranslationSessionCreateRequestAudioOutputDict as RealtimeTranslationSessionCreateRequestAudioOutputDict,
    )
    from .realtime_translation_session_create_request import (
        RealtimeTranslationSessionCreateRequestDict as RealtimeTranslationSessionCreateRequestDict,
    )
    from .realtime_translations_client_secrets_create_params import (
        RealtimeTranslationsClientSecretsCreateParams as RealtimeTranslationsClientSecretsCreateParams,
    )
    from .realtime_truncation import RealtimeTruncationLike as RealtimeTruncationLike
    from .realtime_truncation import RealtimeTruncationObjectDict as RealtimeTruncationObjectDict
    from .realtime_truncation import (
        RealtimeTruncationObjectTokenLimitsDict as RealtimeTruncationObjectTokenLimitsDict,
    )
    from .realtime_turn_detection import RealtimeTurnDetectionLike as RealtimeTurnDetectionLike
    from .realtime_turn_detection import (
        RealtimeTurnDetectionSemanticVadDict as RealtimeTurnDetectionSemanticVadDict,
    )
    from .realtime_turn_detection import (
        RealtimeTurnDetectionServerVadDict as RealtimeTurnDetectionServerVadDict,
    )
else:
    _MODULES = {
        ".audio_transcription": "AudioTranscriptionDict",
        ".beta_realtime_sessions_create_params": "BetaRealtimeSessionsCreateParams",
        ".beta_realtime_transcription_sessions_create_params": "BetaRealtimeTranscriptionSessionsCreateParams",
        ".realtime_audio_formats": (
            "RealtimeAudioFormatsAudioPcmDict RealtimeAudioFormatsAudioPcmaDict "
            "RealtimeAudioFormatsAudioPcmuDict RealtimeAudioFormatsLike "
        ),
        ".realtime_calls_accept_params": "RealtimeCallsAcceptParams",
        ".realtime_calls_create_params": "RealtimeCallsCreateParams",
        ".realtime_calls_refer_params": "RealtimeCallsReferParams",
        ".realtime_calls_reject_params": "RealtimeCallsRejectParams",
        ".realtime_client_secrets_create_params": "RealtimeClientSecretsCreateParams",
        ".realtime_create_client_secret_request": (
            "RealtimeCreateClientSecretRequestExpiresAfterDict "
            "RealtimeCreateClientSecretRequestSessionLike "
        ),
        ".realtime_function_tool": "RealtimeFunctionToolDict",
        ".realtime_reasoning": "RealtimeReasoningDict",
        ".realtime_session_create_request": (
            "RealtimeSessionCreateRequestClientSecretDict "
            "RealtimeSessionCreateRequestInputAudioTranscriptionDict "
            "RealtimeSessionCreateRequestToolsItemDict "
            "RealtimeSessionCreateRequestTracingTracingConfigurationDict "
            "RealtimeSessionCreateRequestTurnDetectionDict "
        ),
        ".realtime_session_create_request_ga": (
            "RealtimeSessionCreateRequestGAAudioDict "
            "RealtimeSessionCreateRequestGAAudioInputDict "
            "RealtimeSessionCreateRequestGAAudioInputNoiseReductionDict "
            "RealtimeSessionCreateRequestGAAudioOutputDict RealtimeSessionCreateRequestGADict "
            "RealtimeSessionCreateRequestGAToolChoiceLike "
            "RealtimeSessionCreateRequestGAToolsItemLike "
            "RealtimeSessionCreateRequestGATracingTracingConfigurationDict "
        ),
        ".realtime_transcription_session_create_request": (
            "RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReductionDict "
            "RealtimeTranscriptionSessionCreateRequestTurnDetectionDict "
        ),
        ".realtime_transcription_session_create_request_ga": (
            "RealtimeTranscriptionSessionCreateRequestGAAudioDict "
            "RealtimeTranscriptionSessionCreateRequestGAAudioInputDict "
            "RealtimeTranscriptionSessionCreateRequestGAAudioInputNoiseReductionDict "
            "RealtimeTranscriptionSessionCreateRequestGADict "
        ),
        ".realtime_translation_client_secret_create_request": "RealtimeTranslationClientSecretCreateRequestExpiresAfterDict",
        ".realtime_translation_session_create_request": (
            "RealtimeTranslationSessionCreateRequestAudioDict "
            "RealtimeTranslationSessionCreateRequestAudioInputDict "
            "RealtimeTranslationSessionCreateRequestAudioInputNoiseReductionDict "
            "RealtimeTranslationSessionCreateRequestAudioInputTranscriptionDict "
            "RealtimeTranslationSessionCreateRequestAudioOutputDict "
            "RealtimeTranslationSessionCreateRequestDict "
        ),
        ".realtime_translations_client_secrets_create_params": "RealtimeTranslationsClientSecretsCreateParams",
        ".realtime_truncation": (
            "RealtimeTruncationLike RealtimeTruncationObjectDict "
            "RealtimeTruncationObjectTokenLimitsDict "
        ),
        ".realtime_turn_detection": (
            "RealtimeTurnDetectionLike RealtimeTurnDetectionSemanticVadDict "
            "RealtimeTurnDetectionServerVadDict "
        ),
    }
    _TABLE = {name: where for where, names in _MODULES.items() for name in names.split()}
    __all__ = sorted(_TABLE)
    __getattr__, __dir__ = lazy_names(__name__, _TABLE)
