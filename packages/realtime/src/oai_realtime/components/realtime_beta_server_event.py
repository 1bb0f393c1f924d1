# Generated from RealtimeBetaServerEvent. Do not edit.
"""RealtimeBetaServerEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent

    from .realtime_beta_server_event_conversation_item_created import (
        RealtimeBetaServerEventConversationItemCreated,
    )
    from .realtime_beta_server_event_conversation_item_deleted import (
        RealtimeBetaServerEventConversationItemDeleted,
    )
    from .realtime_beta_server_event_conversation_item_input_audio_transcription_completed import (
        RealtimeBetaServerEventConversationItemInputAudioTranscriptionCompleted,
    )
    from .realtime_beta_server_event_conversation_item_input_audio_transcription_delta import (
        RealtimeBetaServerEventConversationItemInputAudioTranscriptionDelta,
    )
    from .realtime_beta_server_event_conversation_item_input_audio_transcription_failed import (
        RealtimeBetaServerEventConversationItemInputAudioTranscriptionFailed,
    )
    from .realtime_beta_server_event_conversation_item_input_audio_transcription_segment import (
        RealtimeBetaServerEventConversationItemInputAudioTranscriptionSegment,
    )
    from .realtime_beta_server_event_conversation_item_retrieved import (
        RealtimeBetaServerEventConversationItemRetrieved,
    )
    from .realtime_beta_server_event_conversation_item_truncated import (
        RealtimeBetaServerEventConversationItemTruncated,
    )
    from .realtime_beta_server_event_error import RealtimeBetaServerEventError
    from .realtime_beta_server_event_input_audio_buffer_cleared import (
        RealtimeBetaServerEventInputAudioBufferCleared,
    )
    from .realtime_beta_server_event_input_audio_buffer_committed import (
        RealtimeBetaServerEventInputAudioBufferCommitted,
    )
    from .realtime_beta_server_event_input_audio_buffer_speech_started import (
        RealtimeBetaServerEventInputAudioBufferSpeechStarted,
    )
    from .realtime_beta_server_event_input_audio_buffer_speech_stopped import (
        RealtimeBetaServerEventInputAudioBufferSpeechStopped,
    )
    from .realtime_beta_server_event_mcp_list_tools_completed import (
        RealtimeBetaServerEventMCPListToolsCompleted,
    )
    from .realtime_beta_server_event_mcp_list_tools_failed import (
        RealtimeBetaServerEventMCPListToolsFailed,
    )
    from .realtime_beta_server_event_mcp_list_tools_in_progress import (
        RealtimeBetaServerEventMCPListToolsInProgress,
    )
    from .realtime_beta_server_event_rate_limits_updated import (
        RealtimeBetaServerEventRateLimitsUpdated,
    )
    from .realtime_beta_server_event_response_audio_delta import (
        RealtimeBetaServerEventResponseAudioDelta,
    )
    from .realtime_beta_server_event_response_audio_done import (
        RealtimeBetaServerEventResponseAudioDone,
    )
    from .realtime_beta_server_event_response_audio_transcript_delta import (
        RealtimeBetaServerEventResponseAudioTranscriptDelta,
    )
    from .realtime_beta_server_event_response_audio_transcript_done import (
        RealtimeBetaServerEventResponseAudioTranscriptDone,
    )
    from .realtime_beta_server_event_response_content_part_added import (
        RealtimeBetaServerEventResponseContentPartAdded,
    )
    from .realtime_beta_server_event_response_content_part_done import (
        RealtimeBetaServerEventResponseContentPartDone,
    )
    from .realtime_beta_server_event_response_created import RealtimeBetaServerEventResponseCreated
    from .realtime_beta_server_event_response_done import RealtimeBetaServerEventResponseDone
    from .realtime_beta_server_event_response_function_call_arguments_delta import (
        RealtimeBetaServerEventResponseFunctionCallArgumentsDelta,
    )
    from .realtime_beta_server_event_response_function_call_arguments_done import (
        RealtimeBetaServerEventResponseFunctionCallArgumentsDone,
    )
    from .realtime_beta_server_event_response_mcp_call_arguments_delta import (
        RealtimeBetaServerEventResponseMCPCallArgumentsDelta,
    )
    from .realtime_beta_server_event_response_mcp_call_arguments_done import (
        RealtimeBetaServerEventResponseMCPCallArgumentsDone,
    )
    from .realtime_beta_server_event_response_mcp_call_completed import (
        RealtimeBetaServerEventResponseMCPCallCompleted,
    )
    from .realtime_beta_server_event_response_mcp_call_failed import (
        RealtimeBetaServerEventResponseMCPCallFailed,
    )
    from .realtime_beta_server_event_response_mcp_call_in_progress import (
        RealtimeBetaServerEventResponseMCPCallInProgress,
    )
    from .realtime_beta_server_event_response_output_item_added import (
        RealtimeBetaServerEventResponseOutputItemAdded,
    )
    from .realtime_beta_server_event_response_output_item_done import (
        RealtimeBetaServerEventResponseOutputItemDone,
    )
    from .realtime_beta_server_event_response_text_delta import (
        RealtimeBetaServerEventResponseTextDelta,
    )
    from .realtime_beta_server_event_response_text_done import (
        RealtimeBetaServerEventResponseTextDone,
    )
    from .realtime_beta_server_event_session_created import RealtimeBetaServerEventSessionCreated
    from .realtime_beta_server_event_session_updated import RealtimeBetaServerEventSessionUpdated
    from .realtime_beta_server_event_transcription_session_created import (
        RealtimeBetaServerEventTranscriptionSessionCreated,
    )
    from .realtime_beta_server_event_transcription_session_updated import (
        RealtimeBetaServerEventTranscriptionSessionUpdated,
    )
    from .realtime_server_event_conversation_created import RealtimeServerEventConversationCreated
    from .realtime_server_event_output_audio_buffer_cleared import (
        RealtimeServerEventOutputAudioBufferCleared,
    )
    from .realtime_server_event_output_audio_buffer_started import (
        RealtimeServerEventOutputAudioBufferStarted,
    )
    from .realtime_server_event_output_audio_buffer_stopped import (
        RealtimeServerEventOutputAudioBufferStopped,
    )

if TYPE_CHECKING:
    RealtimeBetaServerEvent: TypeAlias = (
        RealtimeBetaServerEventConversationItemCreated
        | RealtimeBetaServerEventConversationItemDeleted
        | RealtimeBetaServerEventConversationItemInputAudioTranscriptionCompleted
        | RealtimeBetaServerEventConversationItemInputAudioTranscriptionDelta
        | RealtimeBetaServerEventConversationItemInputAudioTranscriptionFailed
        | RealtimeBetaServerEventConversationItemInputAudioTranscriptionSegment
        | RealtimeBetaServerEventConversationItemRetrieved
        | RealtimeBetaServerEventConversationItemTruncated
        | RealtimeBetaServerEventError
        | RealtimeBetaServerEventInputAudioBufferCleared
        | RealtimeBetaServerEventInputAudioBufferCommitted
        | RealtimeBetaServerEventInputAudioBufferSpeechStarted
        | RealtimeBetaServerEventInputAudioBufferSpeechStopped
        | RealtimeBetaServerEventMCPListToolsCompleted
        | RealtimeBetaServerEventMCPListToolsFailed
        | RealtimeBetaServerEventMCPListToolsInProgress
        | RealtimeBetaServerEventRateLimitsUpdated
        | RealtimeBetaServerEventResponseAudioDelta
        | RealtimeBetaServerEventResponseAudioDone
        | RealtimeBetaServerEventResponseAudioTranscriptDelta
        | RealtimeBetaServerEventResponseAudioTranscriptDone
        | RealtimeBetaServerEventResponseContentPartAdded
        | RealtimeBetaServerEventResponseContentPartDone
        | RealtimeBetaServerEventResponseCreated
        | RealtimeBetaServerEventResponseDone
        | RealtimeBetaServerEventResponseFunctionCallArgumentsDelta
        | RealtimeBetaServerEventResponseFunctionCallArgumentsDone
        | RealtimeBetaServerEventResponseMCPCallArgumentsDelta
        | RealtimeBetaServerEventResponseMCPCallArgumentsDone
        | RealtimeBetaServerEventResponseMCPCallCompleted
        | RealtimeBetaServerEventResponseMCPCallFailed
        | RealtimeBetaServerEventResponseMCPCallInProgress
        | RealtimeBetaServerEventResponseOutputItemAdded
        | RealtimeBetaServerEventResponseOutputItemDone
        | RealtimeBetaServerEventResponseTextDelta
        | RealtimeBetaServerEventResponseTextDone
        | RealtimeBetaServerEventSessionCreated
        | RealtimeBetaServerEventSessionUpdated
        | RealtimeBetaServerEventTranscriptionSessionCreated
        | RealtimeBetaServerEventTranscriptionSessionUpdated
        | RealtimeServerEventConversationCreated
        | RealtimeServerEventOutputAudioBufferStarted
        | RealtimeServerEventOutputAudioBufferStopped
        | RealtimeServerEventOutputAudioBufferCleared
        | UnknownComponent
    )
    """Event that `client.beta.realtime.connect` hands out. Told apart by `type`."""
else:
    RealtimeBetaServerEvent = TaggedUnion(
        "RealtimeBetaServerEvent",
        __name__,
        "type",
        {
            "conversation.item.created": "RealtimeBetaServerEventConversationItemCreated",
            "conversation.item.deleted": "RealtimeBetaServerEventConversationItemDeleted",
            "conversation.item.input_audio_transcription.completed": "RealtimeBetaServerEventConversationItemInputAudioTranscriptionCompleted",
            "conversation.item.input_audio_transcription.delta": "RealtimeBetaServerEventConversationItemInputAudioTranscriptionDelta",
            "conversation.item.input_audio_transcription.failed": "RealtimeBetaServerEventConversationItemInputAudioTranscriptionFailed",
            "conversation.item.input_audio_transcription.segment": "RealtimeBetaServerEventConversationItemInputAudioTranscriptionSegment",
            "conversation.item.retrieved": "RealtimeBetaServerEventConversationItemRetrieved",
            "conversation.item.truncated": "RealtimeBetaServerEventConversationItemTruncated",
            "error": "RealtimeBetaServerEventError",
            "input_audio_buffer.cleared": "RealtimeBetaServerEventInputAudioBufferCleared",
            "input_audio_buffer.committed": "RealtimeBetaServerEventInputAudioBufferCommitted",
            "input_audio_buffer.speech_started": "RealtimeBetaServerEventInputAudioBufferSpeechStarted",
            "input_audio_buffer.speech_stopped": "RealtimeBetaServerEventInputAudioBufferSpeechStopped",
            "mcp_list_tools.completed": "RealtimeBetaServerEventMCPListToolsCompleted",
            "mcp_list_tools.failed": "RealtimeBetaServerEventMCPListToolsFailed",
            "mcp_list_tools.in_progress": "RealtimeBetaServerEventMCPListToolsInProgress",
            "rate_limits.updated": "RealtimeBetaServerEventRateLimitsUpdated",
            "response.audio.delta": "RealtimeBetaServerEventResponseAudioDelta",
            "response.output_audio.delta": "RealtimeBetaServerEventResponseAudioDelta",
            "response.audio.done": "RealtimeBetaServerEventResponseAudioDone",
            "response.output_audio.done": "RealtimeBetaServerEventResponseAudioDone",
            "response.audio_transcript.delta": "RealtimeBetaServerEventResponseAudioTranscriptDelta",
            "response.output_audio_transcript.delta": "RealtimeBetaServerEventResponseAudioTranscriptDelta",
            "response.audio_transcript.done": "RealtimeBetaServerEventResponseAudioTranscriptDone",
            "response.output_audio_transcript.done": "RealtimeBetaServerEventResponseAudioTranscriptDone",
            "response.content_part.added": "RealtimeBetaServerEventResponseContentPartAdded",
            "response.content_part.done": "RealtimeBetaServerEventResponseContentPartDone",
            "response.created": "RealtimeBetaServerEventResponseCreated",
            "response.done": "RealtimeBetaServerEventResponseDone",
            "response.function_call_arguments.delta": "RealtimeBetaServerEventResponseFunctionCallArgumentsDelta",
            "response.function_call_arguments.done": "RealtimeBetaServerEventResponseFunctionCallArgumentsDone",
            "response.mcp_call_arguments.delta": "RealtimeBetaServerEventResponseMCPCallArgumentsDelta",
            "response.mcp_call_arguments.done": "RealtimeBetaServerEventResponseMCPCallArgumentsDone",
            "response.mcp_call.completed": "RealtimeBetaServerEventResponseMCPCallCompleted",
            "response.mcp_call.failed": "RealtimeBetaServerEventResponseMCPCallFailed",
            "response.mcp_call.in_progress": "RealtimeBetaServerEventResponseMCPCallInProgress",
            "response.output_item.added": "RealtimeBetaServerEventResponseOutputItemAdded",
            "response.output_item.done": "RealtimeBetaServerEventResponseOutputItemDone",
            "response.text.delta": "RealtimeBetaServerEventResponseTextDelta",
            "response.output_text.delta": "RealtimeBetaServerEventResponseTextDelta",
            "response.text.done": "RealtimeBetaServerEventResponseTextDone",
            "response.output_text.done": "RealtimeBetaServerEventResponseTextDone",
            "session.created": "RealtimeBetaServerEventSessionCreated",
            "session.updated": "RealtimeBetaServerEventSessionUpdated",
            "transcription_session.created": "RealtimeBetaServerEventTranscriptionSessionCreated",
            "transcription_session.updated": "RealtimeBetaServerEventTranscriptionSessionUpdated",
            "conversation.created": "RealtimeServerEventConversationCreated",
            "output_audio_buffer.started": "RealtimeServerEventOutputAudioBufferStarted",
            "output_audio_buffer.stopped": "RealtimeServerEventOutputAudioBufferStopped",
            "output_audio_buffer.cleared": "RealtimeServerEventOutputAudioBufferCleared",
        },
    )
