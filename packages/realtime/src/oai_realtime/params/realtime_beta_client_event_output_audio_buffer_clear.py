# Generated from RealtimeBetaClientEventOutputAudioBufferClear. Do not edit.
"""RealtimeBetaClientEventOutputAudioBufferClear in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class RealtimeBetaClientEventOutputAudioBufferClearDict(TypedDict, total=False):
    """`RealtimeBetaClientEventOutputAudioBufferClear` as a mapping."""

    event_id: str
    type: Required[Literal["output_audio_buffer.clear"]]
