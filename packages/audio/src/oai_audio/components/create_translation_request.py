# Generated from CreateTranslationRequest. Do not edit.
"""CreateTranslationRequest."""

from __future__ import annotations

from typing import Any, Literal

from oai_core.components import Component, component


@component("CreateTranslationRequest")
class CreateTranslationRequest(Component):
    """An object of the API."""

    file: Any
    """A file."""

    model: str | Literal["whisper-1"]
    prompt: str | None = None
    response_format: Literal["json", "text", "srt", "verbose_json", "vtt"] | None = None
    """Default: `"json"`."""

    temperature: float | None = None
    """Randomness; higher is more varied. Change this or `top_p`, not both. Default: `0`."""
