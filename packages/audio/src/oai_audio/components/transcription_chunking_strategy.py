# Generated from TranscriptionChunkingStrategy. Do not edit.
"""TranscriptionChunkingStrategy."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import TypeAlias

    from .vad_config import VadConfig

if TYPE_CHECKING:
    TranscriptionChunkingStrategy: TypeAlias = Literal["auto"] | VadConfig
    """No operation refers to it."""
else:
    TranscriptionChunkingStrategy = Alias('Literal["auto"] | VadConfig', __name__)
