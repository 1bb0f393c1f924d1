# Generated from the resource audio.speech. Do not edit.
"""audio.speech."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from oai_core.resources import AsyncResource, Resource, method

from ..operations.audio_speech import CREATE_SPEECH

if TYPE_CHECKING:
    from oai_core.raw import BinaryResponse, async_raw, async_streaming, raw, streaming

    from ..params.audio_speech_create_params import AudioSpeechCreateParams


class AudioSpeech(Resource):
    """audio.speech."""

    if TYPE_CHECKING:
        with_raw_response: AudioSpeechWithRawResponse
        with_streaming_response: AudioSpeechWithStreamingResponse

    @method(CREATE_SPEECH)
    def create(self, **params: Unpack[AudioSpeechCreateParams]) -> BinaryResponse:
        """createSpeech.

        POST /audio/speech. Raises APIStatusError, APIConnectionError.
        """
        result: BinaryResponse = self._call(CREATE_SPEECH, params)
        return result


class AsyncAudioSpeech(AsyncResource):
    """audio.speech."""

    if TYPE_CHECKING:
        with_raw_response: AsyncAudioSpeechWithRawResponse
        with_streaming_response: AsyncAudioSpeechWithStreamingResponse

    @method(CREATE_SPEECH)
    async def create(self, **params: Unpack[AudioSpeechCreateParams]) -> BinaryResponse:
        """createSpeech.

        POST /audio/speech. Raises APIStatusError, APIConnectionError.
        """
        result: BinaryResponse = await self._call(CREATE_SPEECH, params)
        return result


if TYPE_CHECKING:

    class AudioSpeechWithRawResponse:
        def __init__(self, resource: AudioSpeech) -> None:
            self.create = raw(resource.create)

    class AudioSpeechWithStreamingResponse:
        def __init__(self, resource: AudioSpeech) -> None:
            self.create = streaming(resource.create)

    class AsyncAudioSpeechWithRawResponse:
        def __init__(self, resource: AsyncAudioSpeech) -> None:
            self.create = async_raw(resource.create)

    class AsyncAudioSpeechWithStreamingResponse:
        def __init__(self, resource: AsyncAudioSpeech) -> None:
            self.create = async_streaming(resource.create)
