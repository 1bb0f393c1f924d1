# Generated from RealtimeBetaClientEvent. Do not edit.
"""RealtimeBetaClientEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent

    from .realtime_beta_client_event_conversation_item_create import (
        RealtimeBetaClientEventConversationItemCreate,
    )
    from .realtime_beta_client_event_conversation_item_delete import (
        RealtimeBetaClientEventConversationItemDelete,
    )
    from .realtime_beta_client_event_conversation_item_retrieve import (
        RealtimeBetaClientEventConversationItemRetrieve,
    )
    from .realtime_beta_client_event_conversation_item_truncate import (
        RealtimeBetaClientEventConversationItemTruncate,
    )
    from .realtime_beta_client_event_input_audio_buffer_append import (
        RealtimeBetaClientEventInputAudioBufferAppend,
    )
    from .realtime_beta_client_event_input_audio_buffer_clear import (
        RealtimeBetaClientEventInputAudioBufferClear,
    )
    from .realtime_beta_client_event_input_audio_buffer_commit import (
        RealtimeBetaClientEventInputAudioBufferCommit,
    )
    from .realtime_beta_client_event_output_audio_buffer_clear import (
        RealtimeBetaClientEventOutputAudioBufferClear,
    )
    from .realtime_beta_client_event_response_cancel import RealtimeBetaClientEventResponseCancel
    from .realtime_beta_client_event_response_create import RealtimeBetaClientEventResponseCreate
    from .realtime_beta_client_event_session_update import RealtimeBetaClientEventSessionUpdate
    from .realtime_beta_client_event_transcription_session_update import (
        RealtimeBetaClientEventTranscriptionSessionUpdate,
    )

if TYPE_CHECKING:
    RealtimeBetaClientEvent: TypeAlias = (
        RealtimeBetaClientEventConversationItemCreate
        | RealtimeBetaClientEventConversationItemDelete
        | RealtimeBetaClientEventConversationItemRetrieve
        | RealtimeBetaClientEventConversationItemTruncate
        | RealtimeBetaClientEventInputAudioBufferAppend
        | RealtimeBetaClientEventInputAudioBufferClear
        | RealtimeBetaClientEventInputAudioBufferCommit
        | RealtimeBetaClientEventOutputAudioBufferClear
        | RealtimeBetaClientEventResponseCancel
        | RealtimeBetaClientEventResponseCreate
        | RealtimeBetaClientEventSessionUpdate
        | RealtimeBetaClientEventTranscriptionSessionUpdate
        | UnknownComponent
    )
    """Sent by the client. Told apart by `type`."""
else:
    RealtimeBetaClientEvent = TaggedUnion(
        "RealtimeBetaClientEvent",
        __name__,
        "type",
        {
            "conversation.item.create": "RealtimeBetaClientEventConversationItemCreate",
            "conversation.item.delete": "RealtimeBetaClientEventConversationItemDelete",
            "conversation.item.retrieve": "RealtimeBetaClientEventConversationItemRetrieve",
            "conversation.item.truncate": "RealtimeBetaClientEventConversationItemTruncate",
            "input_audio_buffer.append": "RealtimeBetaClientEventInputAudioBufferAppend",
            "input_audio_buffer.clear": "RealtimeBetaClientEventInputAudioBufferClear",
            "input_audio_buffer.commit": "RealtimeBetaClientEventInputAudioBufferCommit",
            "output_audio_buffer.clear": "RealtimeBetaClientEventOutputAudioBufferClear",
            "response.cancel": "RealtimeBetaClientEventResponseCancel",
            "response.create": "RealtimeBetaClientEventResponseCreate",
            "session.update": "RealtimeBetaClientEventSessionUpdate",
            "transcription_session.update": "RealtimeBetaClientEventTranscriptionSessionUpdate",
        },
    )
