# Generated from the resource audio. Do not edit.
"""Speech from text, text from speech, and voices."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.resources import AsyncResource, Resource, subresource

if TYPE_CHECKING:
    from .audio_speech import (
        AsyncAudioSpeech,
        AsyncAudioSpeechWithRawResponse,
        AsyncAudioSpeechWithStreamingResponse,
        AudioSpeech,
        AudioSpeechWithRawResponse,
        AudioSpeechWithStreamingResponse,
    )
    from .audio_transcriptions import (
        AsyncAudioTranscriptions,
        AsyncAudioTranscriptionsWithRawResponse,
        AsyncAudioTranscriptionsWithStreamingResponse,
        AudioTranscriptions,
        AudioTranscriptionsWithRawResponse,
        AudioTranscriptionsWithStreamingResponse,
    )
    from .audio_translations import (
        AsyncAudioTranslations,
        AsyncAudioTranslationsWithRawResponse,
        AsyncAudioTranslationsWithStreamingResponse,
        AudioTranslations,
        AudioTranslationsWithRawResponse,
        AudioTranslationsWithStreamingResponse,
    )
    from .audio_voice_consents import (
        AsyncAudioVoiceConsents,
        AsyncAudioVoiceConsentsWithRawResponse,
        AsyncAudioVoiceConsentsWithStreamingResponse,
        AudioVoiceConsents,
        AudioVoiceConsentsWithRawResponse,
        AudioVoiceConsentsWithStreamingResponse,
    )
    from .audio_voices import (
        AsyncAudioVoices,
        AsyncAudioVoicesWithRawResponse,
        AsyncAudioVoicesWithStreamingResponse,
        AudioVoices,
        AudioVoicesWithRawResponse,
        AudioVoicesWithStreamingResponse,
    )


class Audio(Resource):
    """Speech from text, text from speech, and voices."""

    if TYPE_CHECKING:
        with_raw_response: AudioWithRawResponse
        with_streaming_response: AudioWithStreamingResponse
        speech: AudioSpeech
        transcriptions: AudioTranscriptions
        translations: AudioTranslations
        voice_consents: AudioVoiceConsents
        voices: AudioVoices
    else:
        speech = subresource("oai_audio.resources.audio_speech:AudioSpeech")
        transcriptions = subresource("oai_audio.resources.audio_transcriptions:AudioTranscriptions")
        translations = subresource("oai_audio.resources.audio_translations:AudioTranslations")
        voice_consents = subresource("oai_audio.resources.audio_voice_consents:AudioVoiceConsents")
        voices = subresource("oai_audio.resources.audio_voices:AudioVoices")


class AsyncAudio(AsyncResource):
    """Speech from text, text from speech, and voices."""

    if TYPE_CHECKING:
        with_raw_response: AsyncAudioWithRawResponse
        with_streaming_response: AsyncAudioWithStreamingResponse
        speech: AsyncAudioSpeech
        transcriptions: AsyncAudioTranscriptions
        translations: AsyncAudioTranslations
        voice_consents: AsyncAudioVoiceConsents
        voices: AsyncAudioVoices
    else:
        speech = subresource("oai_audio.resources.audio_speech:AsyncAudioSpeech")
        transcriptions = subresource(
            "oai_audio.resources.audio_transcriptions:AsyncAudioTranscriptions"
        )
        translations = subresource("oai_audio.resources.audio_translations:AsyncAudioTranslations")
        voice_consents = subresource(
            "oai_audio.resources.audio_voice_consents:AsyncAudioVoiceConsents"
        )
        voices = subresource("oai_audio.resources.audio_voices:AsyncAudioVoices")


if TYPE_CHECKING:

    class AudioWithRawResponse:
        def __init__(self, resource: Audio) -> None:
            self.speech = AudioSpeechWithRawResponse(resource.speech)
            self.transcriptions = AudioTranscriptionsWithRawResponse(resource.transcriptions)
            self.translations = AudioTranslationsWithRawResponse(resource.translations)
            self.voice_consents = AudioVoiceConsentsWithRawResponse(resource.voice_consents)
            self.voices = AudioVoicesWithRawResponse(resource.voices)

    class AudioWithStreamingResponse:
        def __init__(self, resource: Audio) -> None:
            self.speech = AudioSpeechWithStreamingResponse(resource.speech)
            self.transcriptions = AudioTranscriptionsWithStreamingResponse(resource.transcriptions)
            self.translations = AudioTranslationsWithStreamingResponse(resource.translations)
            self.voice_consents = AudioVoiceConsentsWithStreamingResponse(resource.voice_consents)
            self.voices = AudioVoicesWithStreamingResponse(resource.voices)

    class AsyncAudioWithRawResponse:
        def __init__(self, resource: AsyncAudio) -> None:
            self.speech = AsyncAudioSpeechWithRawResponse(resource.speech)
            self.transcriptions = AsyncAudioTranscriptionsWithRawResponse(resource.transcriptions)
            self.translations = AsyncAudioTranslationsWithRawResponse(resource.translations)
            self.voice_consents = AsyncAudioVoiceConsentsWithRawResponse(resource.voice_consents)
            self.voices = AsyncAudioVoicesWithRawResponse(resource.voices)

    class AsyncAudioWithStreamingResponse:
        def __init__(self, resource: AsyncAudio) -> None:
            self.speech = AsyncAudioSpeechWithStreamingResponse(resource.speech)
            self.transcriptions = AsyncAudioTranscriptionsWithStreamingResponse(
                resource.transcriptions
            )
            self.translations = AsyncAudioTranslationsWithStreamingResponse(resource.translations)
            self.voice_consents = AsyncAudioVoiceConsentsWithStreamingResponse(
                resource.voice_consents
            )
            self.voices = AsyncAudioVoicesWithStreamingResponse(resource.voices)
