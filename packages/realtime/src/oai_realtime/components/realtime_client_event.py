# Generated from RealtimeClientEvent. Do not edit.
"""RealtimeClientEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent

    from .realtime_client_event_conversation_item_create import (
        RealtimeClientEventConversationItemCreate,
    )
    from .realtime_client_event_conversation_item_delete import (
        RealtimeClientEventConversationItemDelete,
    )
    from .realtime_client_event_conversation_item_retrieve import (
        RealtimeClientEventConversationItemRetrieve,
    )
    from .realtime_client_event_conversation_item_truncate import (
        RealtimeClientEventConversationItemTruncate,
    )
    from .realtime_client_event_input_audio_buffer_append import (
        RealtimeClientEventInputAudioBufferAppend,
    )
    from .realtime_client_event_input_audio_buffer_clear import (
        RealtimeClientEventInputAudioBufferClear,
    )
    from .realtime_client_event_input_audio_buffer_commit import (
        RealtimeClientEventInputAudioBufferCommit,
    )
    from .realtime_client_event_output_audio_buffer_clear import (
        RealtimeClientEventOutputAudioBufferClear,
    )
    from .realtime_client_event_response_cancel import RealtimeClientEventResponseCancel
    from .realtime_client_event_response_create import RealtimeClientEventResponseCreate
    from .realtime_client_event_session_update import RealtimeClientEventSessionUpdate

if TYPE_CHECKING:
    RealtimeClientEvent: TypeAlias = (
        RealtimeClientEventConversationItemCreate
        | RealtimeClientEventConversationItemDelete
        | RealtimeClientEventConversationItemRetrieve
        | RealtimeClientEventConversationItemTruncate
        | RealtimeClientEventInputAudioBufferAppend
        | RealtimeClientEventInputAudioBufferClear
        | RealtimeClientEventOutputAudioBufferClear
        | RealtimeClientEventInputAudioBufferCommit
        | RealtimeClientEventResponseCancel
        | RealtimeClientEventResponseCreate
        | RealtimeClientEventSessionUpdate
        | UnknownComponent
    )
    """What you send over a realtime socket. Sent by the client. Told apart by `type`."""
else:
    RealtimeClientEvent = TaggedUnion(
        "RealtimeClientEvent",
        __name__,
        "type",
        {
            "conversation.item.create": "RealtimeClientEventConversationItemCreate",
            "conversation.item.delete": "RealtimeClientEventConversationItemDelete",
            "conversation.item.retrieve": "RealtimeClientEventConversationItemRetrieve",
            "conversation.item.truncate": "RealtimeClientEventConversationItemTruncate",
            "input_audio_buffer.append": "RealtimeClientEventInputAudioBufferAppend",
            "input_audio_buffer.clear": "RealtimeClientEventInputAudioBufferClear",
            "output_audio_buffer.clear": "RealtimeClientEventOutputAudioBufferClear",
            "input_audio_buffer.commit": "RealtimeClientEventInputAudioBufferCommit",
            "response.cancel": "RealtimeClientEventResponseCancel",
            "response.create": "RealtimeClientEventResponseCreate",
            "session.update": "RealtimeClientEventSessionUpdate",
        },
    )
