# Generated from createTranslation. Do not edit.
"""Parameters of `audio.translations.create`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from typing import Literal, Required

    from oai_core.multipart import FileInput


class AudioTranslationsCreateParams(RequestOptions, total=False):
    """Parameters of `audio.translations.create`."""

    file: Required[FileInput]
    """A file."""

    model: Required[str | Literal["whisper-1"]]
    prompt: str
    response_format: Literal["json", "text", "srt", "verbose_json", "vtt"]
    """Default: `"json"`."""

    temperature: float
    """Randomness; higher is more varied. Change this or `top_p`, not both. Default: `0`."""
