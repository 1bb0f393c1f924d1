# Generated from RealtimeClientEvent. Do not edit.
"""RealtimeClientEvent in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import TypeAlias

    from ..components.realtime_client_event import RealtimeClientEvent
    from .realtime_client_event_conversation_item_create import (
        RealtimeClientEventConversationItemCreateDict,
    )
    from .realtime_client_event_conversation_item_delete import (
        RealtimeClientEventConversationItemDeleteDict,
    )
    from .realtime_client_event_conversation_item_retrieve import (
        RealtimeClientEventConversationItemRetrieveDict,
    )
    from .realtime_client_event_conversation_item_truncate import (
        RealtimeClientEventConversationItemTruncateDict,
    )
    from .realtime_client_event_input_audio_buffer_append import (
        RealtimeClientEventInputAudioBufferAppendDict,
    )
    from .realtime_client_event_input_audio_buffer_clear import (
        RealtimeClientEventInputAudioBufferClearDict,
    )
    from .realtime_client_event_input_audio_buffer_commit import (
        RealtimeClientEventInputAudioBufferCommitDict,
    )
    from .realtime_client_event_output_audio_buffer_clear import (
        RealtimeClientEventOutputAudioBufferClearDict,
    )
    from .realtime_client_event_response_cancel import RealtimeClientEventResponseCancelDict
    from .realtime_client_event_response_create import RealtimeClientEventResponseCreateDict
    from .realtime_client_event_session_update import RealtimeClientEventSessionUpdateDict

if TYPE_CHECKING:
    RealtimeClientEventLike: TypeAlias = "RealtimeClientEvent | RealtimeClientEventConversationItemCreateDict | RealtimeClientEventConversationItemDeleteDict | RealtimeClientEventConversationItemRetrieveDict | RealtimeClientEventConversationItemTruncateDict | RealtimeClientEventInputAudioBufferAppendDict | RealtimeClientEventInputAudioBufferClearDict | RealtimeClientEventOutputAudioBufferClearDict | RealtimeClientEventInputAudioBufferCommitDict | RealtimeClientEventResponseCancelDict | RealtimeClientEventResponseCreateDict | RealtimeClientEventSessionUpdateDict"
else:
    RealtimeClientEventLike = Alias(
        "RealtimeClientEvent | RealtimeClientEventConversationItemCreateDict | RealtimeClientEventConversationItemDeleteDict | RealtimeClientEventConversationItemRetrieveDict | RealtimeClientEventConversationItemTruncateDict | RealtimeClientEventInputAudioBufferAppendDict | RealtimeClientEventInputAudioBufferClearDict | RealtimeClientEventOutputAudioBufferClearDict | RealtimeClientEventInputAudioBufferCommitDict | RealtimeClientEventResponseCancelDict | RealtimeClientEventResponseCreateDict | RealtimeClientEventSessionUpdateDict",
        __name__,
    )
