# Generated from TranscriptionInclude. Do not edit.
"""TranscriptionInclude."""

from __future__ import annotations

from typing import Literal, TypeAlias

TranscriptionInclude: TypeAlias = Literal["logprobs"]
"""An item of `include` of `client.audio.transcriptions.create`."""
