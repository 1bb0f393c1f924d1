# Generated from RealtimeBetaClientEventInputAudioBufferCommit. Do not edit.
"""RealtimeBetaClientEventInputAudioBufferCommit in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class RealtimeBetaClientEventInputAudioBufferCommitDict(TypedDict, total=False):
    """`RealtimeBetaClientEventInputAudioBufferCommit` as a mapping."""

    event_id: str
    type: Required[Literal["input_audio_buffer.commit"]]
