# Generated from TranscriptTextDeltaEvent. Do not edit.
"""TranscriptTextDeltaEvent."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("TranscriptTextDeltaEventLogprobsItem")
class TranscriptTextDeltaEventLogprobsItem(Component):
    """An item of `logprobs` of `TranscriptTextDeltaEvent`."""

    token: str | None = None
    """The token, as text."""

    logprob: float | None = None
    """Natural logarithm of the token's probability."""

    bytes: list[int] | None = None
    """UTF-8 bytes of the token."""


@component("TranscriptTextDeltaEvent")
class TranscriptTextDeltaEvent(Component):
    """A member of `CreateTranscriptionResponseStreamEvent`, told by `type` = `"transcript.text.delta"`."""

    type: Literal["transcript.text.delta"] = "transcript.text.delta"
    delta: str
    """What is new since the last event."""

    logprobs: list[TranscriptTextDeltaEventLogprobsItem] | None = None
    """Log probabilities of the tokens."""

    segment_id: str | None = None
    """Id of the segment."""
