# Generated from AudioResponseFormat. Do not edit.
"""AudioResponseFormat."""

from __future__ import annotations

from typing import Literal, TypeAlias

AudioResponseFormat: TypeAlias = Literal[
    "json", "text", "srt", "verbose_json", "vtt", "diarized_json"
]
"""`response_format` of `client.audio.transcriptions.create`."""
