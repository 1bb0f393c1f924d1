# Generated from the resource audio.translations. Do not edit.
"""Speech written down in English."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

from oai_core.resources import AsyncResource, Resource, method

from ..operations.audio_translations import CREATE_TRANSLATION

if TYPE_CHECKING:
    from typing import Any, Literal

    from oai_core.raw import async_raw, async_streaming, raw, streaming

    from ..components.create_translation_response import CreateTranslationResponse
    from ..components.create_translation_response_json import CreateTranslationResponseJson
    from ..components.create_translation_response_verbose_json import (
        CreateTranslationResponseVerboseJson,
    )
    from ..params.audio_translations_create_params import (
        AudioTranslationsCreateBaseParams,
        AudioTranslationsCreateParams,
    )


class AudioTranslations(Resource):
    """Speech written down in English."""

    if TYPE_CHECKING:
        with_raw_response: AudioTranslationsWithRawResponse
        with_streaming_response: AudioTranslationsWithStreamingResponse

    @overload
    def create(
        self,
        *,
        response_format: Literal["json"] = ...,
        **params: Unpack[AudioTranslationsCreateBaseParams],
    ) -> CreateTranslationResponseJson: ...
    @overload
    def create(
        self,
        *,
        response_format: Literal["verbose_json"],
        **params: Unpack[AudioTranslationsCreateBaseParams],
    ) -> CreateTranslationResponseVerboseJson: ...
    @overload
    def create(
        self,
        *,
        response_format: Literal["text", "srt", "vtt"],
        **params: Unpack[AudioTranslationsCreateBaseParams],
    ) -> str: ...
    @overload
    def create(
        self, **params: Unpack[AudioTranslationsCreateParams]
    ) -> CreateTranslationResponse | str: ...
    @method(CREATE_TRANSLATION)
    def create(self, **params: Any) -> CreateTranslationResponse | str:
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

    @overload
    async def create(
        self,
        *,
        response_format: Literal["json"] = ...,
        **params: Unpack[AudioTranslationsCreateBaseParams],
    ) -> CreateTranslationResponseJson: ...
    @overload
    async def create(
        self,
        *,
        response_format: Literal["verbose_json"],
        **params: Unpack[AudioTranslationsCreateBaseParams],
    ) -> CreateTranslationResponseVerboseJson: ...
    @overload
    async def create(
        self,
        *,
        response_format: Literal["text", "srt", "vtt"],
        **params: Unpack[AudioTranslationsCreateBaseParams],
    ) -> str: ...
    @overload
    async def create(
        self, **params: Unpack[AudioTranslationsCreateParams]
    ) -> CreateTranslationResponse | str: ...
    @method(CREATE_TRANSLATION)
    async def create(self, **params: Any) -> CreateTranslationResponse | str:
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
