# Generated from the resource audio.transcriptions. Do not edit.
"""Speech written down in its own language."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

from oai_core.resources import AsyncResource, Resource, method

from ..operations.audio_transcriptions import CREATE_TRANSCRIPTION

if TYPE_CHECKING:
    from typing import Any, Literal

    from oai_core.options import StreamTo
    from oai_core.raw import async_raw, async_streaming, raw, streaming
    from oai_core.streams import AsyncStream, Stream

    from ..components.create_transcription_response import CreateTranscriptionResponse
    from ..components.create_transcription_response_diarized_json import (
        CreateTranscriptionResponseDiarizedJson,
    )
    from ..components.create_transcription_response_json import CreateTranscriptionResponseJson
    from ..components.create_transcription_response_stream_event import (
        CreateTranscriptionResponseStreamEvent,
    )
    from ..components.create_transcription_response_verbose_json import (
        CreateTranscriptionResponseVerboseJson,
    )
    from ..params.audio_transcriptions_create_params import (
        AudioTranscriptionsCreateBaseParams,
        AudioTranscriptionsCreateParams,
    )


class AudioTranscriptions(Resource):
    """Speech written down in its own language."""

    if TYPE_CHECKING:
        with_raw_response: AudioTranscriptionsWithRawResponse
        with_streaming_response: AudioTranscriptionsWithStreamingResponse

    @overload
    def create(
        self, *, stream: Literal[True], **params: Unpack[AudioTranscriptionsCreateParams]
    ) -> Stream[CreateTranscriptionResponseStreamEvent]: ...
    @overload
    def create(
        self,
        *,
        stream: Literal[False] | None = None,
        response_format: Literal["json"] = ...,
        **params: Unpack[AudioTranscriptionsCreateBaseParams],
    ) -> CreateTranscriptionResponseJson: ...
    @overload
    def create(
        self,
        *,
        stream: Literal[False] | None = None,
        response_format: Literal["verbose_json"],
        **params: Unpack[AudioTranscriptionsCreateBaseParams],
    ) -> CreateTranscriptionResponseVerboseJson: ...
    @overload
    def create(
        self,
        *,
        stream: Literal[False] | None = None,
        response_format: Literal["diarized_json"],
        **params: Unpack[AudioTranscriptionsCreateBaseParams],
    ) -> CreateTranscriptionResponseDiarizedJson: ...
    @overload
    def create(
        self,
        *,
        stream: Literal[False] | None = None,
        response_format: Literal["text", "srt", "vtt"],
        **params: Unpack[AudioTranscriptionsCreateBaseParams],
    ) -> str: ...
    @overload
    def create(
        self,
        *,
        stream: Literal[False] | None = None,
        **params: Unpack[AudioTranscriptionsCreateParams],
    ) -> CreateTranscriptionResponse | str: ...
    @overload
    def create(
        self, *, stream: bool, **params: Unpack[AudioTranscriptionsCreateParams]
    ) -> CreateTranscriptionResponse | str | Stream[CreateTranscriptionResponseStreamEvent]: ...
    @overload
    def create(
        self,
        *,
        stream_to: StreamTo,
        stream: Literal[True] | None = None,
        **params: Unpack[AudioTranscriptionsCreateParams],
    ) -> None: ...
    @method(CREATE_TRANSCRIPTION)
    def create(
        self, *, stream: bool | None = None, **params: Any
    ) -> CreateTranscriptionResponse | str | Stream[CreateTranscriptionResponseStreamEvent] | None:
        """Write down what is said in a sound file, at once or as a stream of events.

        POST /audio/transcriptions. Raises APIStatusError, APIConnectionError.
        """
        result: (
            CreateTranscriptionResponse
            | str
            | Stream[CreateTranscriptionResponseStreamEvent]
            | None
        ) = self._call(CREATE_TRANSCRIPTION, params, stream=stream)
        return result


class AsyncAudioTranscriptions(AsyncResource):
    """Speech written down in its own language."""

    if TYPE_CHECKING:
        with_raw_response: AsyncAudioTranscriptionsWithRawResponse
        with_streaming_response: AsyncAudioTranscriptionsWithStreamingResponse

    @overload
    async def create(
        self, *, stream: Literal[True], **params: Unpack[AudioTranscriptionsCreateParams]
    ) -> AsyncStream[CreateTranscriptionResponseStreamEvent]: ...
    @overload
    async def create(
        self,
        *,
        stream: Literal[False] | None = None,
        response_format: Literal["json"] = ...,
        **params: Unpack[AudioTranscriptionsCreateBaseParams],
    ) -> CreateTranscriptionResponseJson: ...
    @overload
    async def create(
        self,
        *,
        stream: Literal[False] | None = None,
        response_format: Literal["verbose_json"],
        **params: Unpack[AudioTranscriptionsCreateBaseParams],
    ) -> CreateTranscriptionResponseVerboseJson: ...
    @overload
    async def create(
        self,
        *,
        stream: Literal[False] | None = None,
        response_format: Literal["diarized_json"],
        **params: Unpack[AudioTranscriptionsCreateBaseParams],
    ) -> CreateTranscriptionResponseDiarizedJson: ...
    @overload
    async def create(
        self,
        *,
        stream: Literal[False] | None = None,
        response_format: Literal["text", "srt", "vtt"],
        **params: Unpack[AudioTranscriptionsCreateBaseParams],
    ) -> str: ...
    @overload
    async def create(
        self,
        *,
        stream: Literal[False] | None = None,
        **params: Unpack[AudioTranscriptionsCreateParams],
    ) -> CreateTranscriptionResponse | str: ...
    @overload
    async def create(
        self, *, stream: bool, **params: Unpack[AudioTranscriptionsCreateParams]
    ) -> (
        CreateTranscriptionResponse | str | AsyncStream[CreateTranscriptionResponseStreamEvent]
    ): ...
    @overload
    async def create(
        self,
        *,
        stream_to: StreamTo,
        stream: Literal[True] | None = None,
        **params: Unpack[AudioTranscriptionsCreateParams],
    ) -> None: ...
    @method(CREATE_TRANSCRIPTION)
    async def create(
        self, *, stream: bool | None = None, **params: Any
    ) -> (
        CreateTranscriptionResponse
        | str
        | AsyncStream[CreateTranscriptionResponseStreamEvent]
        | None
    ):
        """Write down what is said in a sound file, at once or as a stream of events.

        POST /audio/transcriptions. Raises APIStatusError, APIConnectionError.
        """
        result: (
            CreateTranscriptionResponse
            | str
            | AsyncStream[CreateTranscriptionResponseStreamEvent]
            | None
        ) = await self._call(CREATE_TRANSCRIPTION, params, stream=stream)
        return result


if TYPE_CHECKING:

    class AudioTranscriptionsWithRawResponse:
        def __init__(self, resource: AudioTranscriptions) -> None:
            self.create = raw(resource.create)

    class AudioTranscriptionsWithStreamingResponse:
        def __init__(self, resource: AudioTranscriptions) -> None:
            self.create = streaming(resource.create)

    class AsyncAudioTranscriptionsWithRawResponse:
        def __init__(self, resource: AsyncAudioTranscriptions) -> None:
            self.create = async_raw(resource.create)

    class AsyncAudioTranscriptionsWithStreamingResponse:
        def __init__(self, resource: AsyncAudioTranscriptions) -> None:
            self.create = async_streaming(resource.create)
