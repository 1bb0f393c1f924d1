# Generated from VoiceIdsShared. Do not edit.
"""VoiceIdsShared."""

from __future__ import annotations

from typing import Literal, TypeAlias

VoiceIdsShared: TypeAlias = (
    str
    | Literal[
        "alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"
    ]
)
"""`voice` of `RealtimeBetaResponse`, `RealtimeResponseAudioOutput`, `RealtimeSession` and others."""
