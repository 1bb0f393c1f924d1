# Generated from the slice of oai-audio. Do not edit.
"""Request parameters of oai-audio, as typed mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from oai_core.lazy import lazy_names

if TYPE_CHECKING:
    from .audio_speech_create_params import AudioSpeechCreateParams as AudioSpeechCreateParams
    from .audio_transcriptions_create_params import (
        AudioTranscriptionsCreateBaseParams as AudioTranscriptionsCreateBaseParams,
    )
    from .audio_transcriptions_create_params import (
        AudioTranscriptionsCreateParams as AudioTranscriptionsCreateParams,
    )
    from .audio_translations_create_params import (
        AudioTranslationsCreateBaseParams as AudioTranslationsCreateBaseParams,
    )
    from .audio_translations_create_params import (
        AudioTranslationsCreateParams as AudioTranslationsCreateParams,
    )
    from .audio_voice_consents_create_params import (
        AudioVoiceConsentsCreateParams as AudioVoiceConsentsCreateParams,
    )
    from .audio_voice_consents_list_params import (
        AudioVoiceConsentsListParams as AudioVoiceConsentsListParams,
    )
    from .audio_voice_consents_update_params import (
        AudioVoiceConsentsUpdateParams as AudioVoiceConsentsUpdateParams,
    )
    from .audio_voices_create_params import AudioVoicesCreateParams as AudioVoicesCreateParams
    from .vad_config import VadConfigDict as VadConfigDict

    SpeechCreateParams: TypeAlias = AudioSpeechCreateParams
    TranscriptionCreateParams: TypeAlias = AudioTranscriptionsCreateParams
    TranslationCreateParams: TypeAlias = AudioTranslationsCreateParams
    VoiceConsentCreateParams: TypeAlias = AudioVoiceConsentsCreateParams
    VoiceConsentListParams: TypeAlias = AudioVoiceConsentsListParams
    VoiceConsentUpdateParams: TypeAlias = AudioVoiceConsentsUpdateParams
else:
    _MODULES = {
        ".audio_speech_create_params": "AudioSpeechCreateParams",
        ".audio_transcriptions_create_params": "AudioTranscriptionsCreateBaseParams AudioTranscriptionsCreateParams",
        ".audio_translations_create_params": "AudioTranslationsCreateBaseParams AudioTranslationsCreateParams",
        ".audio_voice_consents_create_params": "AudioVoiceConsentsCreateParams",
        ".audio_voice_consents_list_params": "AudioVoiceConsentsListParams",
        ".audio_voice_consents_update_params": "AudioVoiceConsentsUpdateParams",
        ".audio_voices_create_params": "AudioVoicesCreateParams",
        ".vad_config": "VadConfigDict",
    }
    _TABLE = {name: where for where, names in _MODULES.items() for name in names.split()}
    _ALIASES = {
        "SpeechCreateParams": "AudioSpeechCreateParams",
        "TranscriptionCreateParams": "AudioTranscriptionsCreateParams",
        "TranslationCreateParams": "AudioTranslationsCreateParams",
        "VoiceConsentCreateParams": "AudioVoiceConsentsCreateParams",
        "VoiceConsentListParams": "AudioVoiceConsentsListParams",
        "VoiceConsentUpdateParams": "AudioVoiceConsentsUpdateParams",
    }
    __all__ = sorted({*_TABLE, *_ALIASES})
    __getattr__, __dir__ = lazy_names(__name__, _TABLE, _ALIASES)
