# Generated from createTranslation. Do not edit.
"""Parameters of `audio.translations.create`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from typing import Literal, Required

    from oai_core.multipart import FileInput


class AudioTranslationsCreateBaseParams(RequestOptions, total=False):
    """Parameters of `audio.translations.create` but `response_format`."""

    file: Required[FileInput]
    """The audio file."""

    model: Required[str | Literal["whisper-1"]]
    """Id of the model."""

    prompt: str
    """An English text that shows style and spelling, or what was said before."""

    temperature: float
    """Randomness, 0 to 1; at 0 the server raises it by itself where it must. Default: `0`."""


class AudioTranslationsCreateParams(AudioTranslationsCreateBaseParams, total=False):
    """Parameters of `audio.translations.create`."""

    response_format: Literal["json", "text", "srt", "verbose_json", "vtt"]
    """Form of the transcript. Default: `"json"`."""
