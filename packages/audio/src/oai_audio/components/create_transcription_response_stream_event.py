# Generated from CreateTranscriptionResponseStreamEvent. Do not edit.
"""CreateTranscriptionResponseStreamEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent

    from .transcript_text_delta_event import TranscriptTextDeltaEvent
    from .transcript_text_done_event import TranscriptTextDoneEvent
    from .transcript_text_segment_event import TranscriptTextSegmentEvent

if TYPE_CHECKING:
    CreateTranscriptionResponseStreamEvent: TypeAlias = (
        TranscriptTextSegmentEvent
        | TranscriptTextDeltaEvent
        | TranscriptTextDoneEvent
        | UnknownComponent
    )
    """Event of the stream of `client.audio.transcriptions.create`. Told apart by `type`."""
else:
    CreateTranscriptionResponseStreamEvent = TaggedUnion(
        "CreateTranscriptionResponseStreamEvent",
        __name__,
        "type",
        {
            "transcript.text.segment": "TranscriptTextSegmentEvent",
            "transcript.text.delta": "TranscriptTextDeltaEvent",
            "transcript.text.done": "TranscriptTextDoneEvent",
        },
    )
