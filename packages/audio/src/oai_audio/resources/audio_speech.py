# Generated from the resource audio.speech. Do not edit.
"""Text read aloud."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

from oai_core.resources import AsyncResource, Resource, method

from ..operations.audio_speech import CREATE_SPEECH

if TYPE_CHECKING:
    from typing import Any, Literal

    from oai_core.options import StreamTo
    from oai_core.raw import BinaryResponse, async_raw, async_streaming, raw, streaming
    from oai_core.streams import AsyncStream, Stream

    from ..components.create_speech_response_stream_event import CreateSpeechResponseStreamEvent
    from ..params.audio_speech_create_params import AudioSpeechCreateParams


class AudioSpeech(Resource):
    """Text read aloud."""

    if TYPE_CHECKING:
        with_raw_response: AudioSpeechWithRawResponse
        with_streaming_response: AudioSpeechWithStreamingResponse

    @overload
    def create(
        self, *, stream: Literal[True], **params: Unpack[AudioSpeechCreateParams]
    ) -> Stream[CreateSpeechResponseStreamEvent]: ...
    @overload
    def create(
        self, *, stream: Literal[False] | None = None, **params: Unpack[AudioSpeechCreateParams]
    ) -> BinaryResponse: ...
    @overload
    def create(
        self, *, stream: bool, **params: Unpack[AudioSpeechCreateParams]
    ) -> BinaryResponse | Stream[CreateSpeechResponseStreamEvent]: ...
    @overload
    def create(
        self,
        *,
        stream_to: StreamTo,
        stream: Literal[True] | None = None,
        **params: Unpack[AudioSpeechCreateParams],
    ) -> None: ...
    @method(CREATE_SPEECH)
    def create(
        self, *, stream: bool | None = None, **params: Any
    ) -> BinaryResponse | Stream[CreateSpeechResponseStreamEvent] | None:
        """Read a text aloud, as a sound file or as a stream of events.

        POST /audio/speech. Raises APIStatusError, APIConnectionError.
        """
        result: BinaryResponse | Stream[CreateSpeechResponseStreamEvent] | None = self._call(
            CREATE_SPEECH, params, stream=stream
        )
        return result


class AsyncAudioSpeech(AsyncResource):
    """Text read aloud."""

    if TYPE_CHECKING:
        with_raw_response: AsyncAudioSpeechWithRawResponse
        with_streaming_response: AsyncAudioSpeechWithStreamingResponse

    @overload
    async def create(
        self, *, stream: Literal[True], **params: Unpack[AudioSpeechCreateParams]
    ) -> AsyncStream[CreateSpeechResponseStreamEvent]: ...
    @overload
    async def create(
        self, *, stream: Literal[False] | None = None, **params: Unpack[AudioSpeechCreateParams]
    ) -> BinaryResponse: ...
    @overload
    async def create(
        self, *, stream: bool, **params: Unpack[AudioSpeechCreateParams]
    ) -> BinaryResponse | AsyncStream[CreateSpeechResponseStreamEvent]: ...
    @overload
    async def create(
        self,
        *,
        stream_to: StreamTo,
        stream: Literal[True] | None = None,
        **params: Unpack[AudioSpeechCreateParams],
    ) -> None: ...
    @method(CREATE_SPEECH)
    async def create(
        self, *, stream: bool | None = None, **params: Any
    ) -> BinaryResponse | AsyncStream[CreateSpeechResponseStreamEvent] | None:
        """Read a text aloud, as a sound file or as a stream of events.

        POST /audio/speech. Raises APIStatusError, APIConnectionError.
        """
        result: (
            BinaryResponse | AsyncStream[CreateSpeechResponseStreamEvent] | None
        ) = await self._call(CREATE_SPEECH, params, stream=stream)
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
