# Generated from the resource audio.translations. Do not edit.
"""Speech written down in English."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from oai_core.resources import AsyncResource, Resource, method

from ..operations.audio_translations import CREATE_TRANSLATION

if TYPE_CHECKING:
    from oai_core.raw import async_raw, async_streaming, raw, streaming

    from ..components.create_translation_response import CreateTranslationResponse
    from ..params.audio_translations_create_params import AudioTranslationsCreateParams


class AudioTranslations(Resource):
    """Speech written down in English."""

    if TYPE_CHECKING:
        with_raw_response: AudioTranslationsWithRawResponse
        with_streaming_response: AudioTranslationsWithStreamingResponse

    @method(CREATE_TRANSLATION)
    def create(
        self, **params: Unpack[AudioTranslationsCreateParams]
    ) -> CreateTranslationResponse | str:
        """Write down in English what is said in a sound file.

        POST /audio/translations. Raises APIStatusError, APIConnectionError.
        """
        result: CreateTranslationResponse | str = self._call(CREATE_TRANSLATION, params)
        return result


class AsyncAudioTranslations(AsyncResource):
    """Speech written down in English."""

    if TYPE_CHECKING:
        with_raw_response: AsyncAudioTranslationsWithRawResponse
        with_streaming_response: AsyncAudioTranslationsWithStreamingResponse

    @method(CREATE_TRANSLATION)
    async def create(
        self, **params: Unpack[AudioTranslationsCreateParams]
    ) -> CreateTranslationResponse | str:
        """Write down in English what is said in a sound file.

        POST /audio/translations. Raises APIStatusError, APIConnectionError.
        """
        result: CreateTranslationResponse | str = await self._call(CREATE_TRANSLATION, params)
        return result


if TYPE_CHECKING:

    class AudioTranslationsWithRawResponse:
        def __init__(self, resource: AudioTranslations) -> None:
            self.create = raw(resource.create)

    class AudioTranslationsWithStreamingResponse:
        def __init__(self, resource: AudioTranslations) -> None:
            self.create = streaming(resource.create)

    class AsyncAudioTranslationsWithRawResponse:
        def __init__(self, resource: AsyncAudioTranslations) -> None:
            self.create = async_raw(resource.create)

    class AsyncAudioTranslationsWithStreamingResponse:
        def __init__(self, resource: AsyncAudioTranslations) -> None:
            self.create = async_streaming(resource.create)
