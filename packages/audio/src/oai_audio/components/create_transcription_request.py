# Generated from CreateTranscriptionRequest. Do not edit.
"""CreateTranscriptionRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from oai_core.multipart import FileInput

    from .audio_model import AudioModel
    from .audio_response_format import AudioResponseFormat
    from .transcription_include import TranscriptionInclude
    from .vad_config import VadConfig


@component("CreateTranscriptionRequest")
class CreateTranscriptionRequest(Component):
    """Body of `client.audio.transcriptions.create`."""

    file: FileInput
    """The audio file."""

    model: str | AudioModel
    """Id of the model."""

    language: str | None = None
    """The language, as a short code such as `en`."""

    languages: list[str] | None = None
    """Languages that may be spoken, as short codes such as `en`. At least 1 item."""

    keywords: list[str] | None = None
    """Words that may occur, such as names; they are then heard more reliably."""

    prompt: str | None = None
    """A text that shows style and spelling, or what was said before."""

    response_format: AudioResponseFormat | None = None
    """Form of the transcript. One of `"json"`, `"text"`, `"srt"`, `"verbose_json"`, `"vtt"`, `"diarized_json"`. Default: `"json"`."""

    temperature: float | None = None
    """Randomness, 0 to 1; at 0 the server raises it by itself where it must. Default: `0`."""

    include: list[TranscriptionInclude] | None = None
    """Extra output to send along. Each one of `"logprobs"`."""

    timestamp_granularities: list[Literal["word", "segment"]] | None = None
    """Times for words, for segments or for both; for `verbose_json` only. Default: `['segment']`."""

    stream: bool | None = None
    """Send the answer piece by piece, as server-sent events. Default: `False`."""

    chunking_strategy: Literal["auto"] | VadConfig | None = None
    """How the content is cut into chunks."""

    known_speaker_names: list[str] | None = None
    """Names for the speakers in `known_speaker_references`, in the same order. At most 4 items."""

    known_speaker_references: list[str] | None = None
    """Samples of speakers' voices, 2 to 10 seconds each, as data URLs. At most 4 items."""
