# Generated from the resource audio.voices. Do not edit.
"""Voices made after a speaker who consented."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from oai_core.resources import AsyncResource, Resource, method

from ..operations.audio_voices import CREATE_VOICE

if TYPE_CHECKING:
    from oai_core.raw import async_raw, async_streaming, raw, streaming

    from ..components.voice_resource import VoiceResource
    from ..params.audio_voices_create_params import AudioVoicesCreateParams


class AudioVoices(Resource):
    """Voices made after a speaker who consented."""

    if TYPE_CHECKING:
        with_raw_response: AudioVoicesWithRawResponse
        with_streaming_response: AudioVoicesWithStreamingResponse

    @method(CREATE_VOICE)
    def create(self, **params: Unpack[AudioVoicesCreateParams]) -> VoiceResource:
        """Make a voice from a sample and a consent uploaded before.

        POST /audio/voices. Raises APIStatusError, APIConnectionError.
        """
        result: VoiceResource = self._call(CREATE_VOICE, params)
        return result


class AsyncAudioVoices(AsyncResource):
    """Voices made after a speaker who consented."""

    if TYPE_CHECKING:
        with_raw_response: AsyncAudioVoicesWithRawResponse
        with_streaming_response: AsyncAudioVoicesWithStreamingResponse

    @method(CREATE_VOICE)
    async def create(self, **params: Unpack[AudioVoicesCreateParams]) -> VoiceResource:
        """Make a voice from a sample and a consent uploaded before.

        POST /audio/voices. Raises APIStatusError, APIConnectionError.
        """
        result: VoiceResource = await self._call(CREATE_VOICE, params)
        return result


if TYPE_CHECKING:

    class AudioVoicesWithRawResponse:
        def __init__(self, resource: AudioVoices) -> None:
            self.create = raw(resource.create)

    class AudioVoicesWithStreamingResponse:
        def __init__(self, resource: AudioVoices) -> None:
            self.create = streaming(resource.create)

    class AsyncAudioVoicesWithRawResponse:
        def __init__(self, resource: AsyncAudioVoices) -> None:
            self.create = async_raw(resource.create)

    class AsyncAudioVoicesWithStreamingResponse:
        def __init__(self, resource: AsyncAudioVoices) -> None:
            self.create = async_streaming(resource.create)
