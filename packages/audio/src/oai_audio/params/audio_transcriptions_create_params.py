# Generated from createTranscription. Do not edit.
"""Parameters of `audio.transcriptions.create`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Required

    from oai_core.multipart import FileInput

    from ..components.audio_model import AudioModel
    from ..components.audio_response_format import AudioResponseFormat
    from ..components.transcription_include import TranscriptionInclude
    from ..components.vad_config import VadConfig
    from .vad_config import VadConfigDict


class AudioTranscriptionsCreateBaseParams(RequestOptions, total=False):
    """Parameters of `audio.transcriptions.create` but `response_format`."""

    file: Required[FileInput]
    """The audio file."""

    model: Required[str | AudioModel]
    """Id of the model."""

    language: str
    """The language, as a short code such as `en`."""

    languages: Iterable[str]
    """Languages that may be spoken, as short codes such as `en`. At least 1 item."""

    keywords: Iterable[str]
    """Words that may occur, such as names; they are then heard more reliably."""

    prompt: str
    """A text that shows style and spelling, or what was said before."""

    temperature: float
    """Randomness, 0 to 1; at 0 the server raises it by itself where it must. Default: `0`."""

    include: Iterable[TranscriptionInclude]
    """Extra output to send along. Each one of `"logprobs"`."""

    timestamp_granularities: Iterable[Literal["word", "segment"]]
    """Times for words, for segments or for both; for `verbose_json` only. Default: `['segment']`."""

    chunking_strategy: Literal["auto"] | VadConfig | VadConfigDict | None
    """How the content is cut into chunks."""

    known_speaker_names: Iterable[str]
    """Names for the speakers in `known_speaker_references`, in the same order. At most 4 items."""

    known_speaker_references: Iterable[str]
    """Samples of speakers' voices, 2 to 10 seconds each, as data URLs. At most 4 items."""


class AudioTranscriptionsCreateParams(AudioTranscriptionsCreateBaseParams, total=False):
    """Parameters of `audio.transcriptions.create`."""

    response_format: AudioResponseFormat
    """Form of the transcript. One of `"json"`, `"text"`, `"srt"`, `"verbose_json"`, `"vtt"`, `"diarized_json"`. Default: `"json"`."""
