# Generated from CreateTranslationRequest. Do not edit.
"""CreateTranslationRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from oai_core.multipart import FileInput


@component("CreateTranslationRequest")
class CreateTranslationRequest(Component):
    """Body of `client.audio.translations.create`."""

    file: FileInput
    """The audio file."""

    model: str | Literal["whisper-1"]
    """Id of the model."""

    prompt: str | None = None
    """An English text that shows style and spelling, or what was said before."""

    response_format: Literal["json", "text", "srt", "verbose_json", "vtt"] | None = None
    """Form of the transcript. Default: `"json"`."""

    temperature: float | None = None
    """Randomness, 0 to 1; at 0 the server raises it by itself where it must. Default: `0`."""
