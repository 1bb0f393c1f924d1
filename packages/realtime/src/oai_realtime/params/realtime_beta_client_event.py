# Generated from RealtimeBetaClientEvent. Do not edit.
"""RealtimeBetaClientEvent in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import TypeAlias

    from ..components.realtime_beta_client_event import RealtimeBetaClientEvent
    from .realtime_beta_client_event_conversation_item_create import (
        RealtimeBetaClientEventConversationItemCreateDict,
    )
    from .realtime_beta_client_event_conversation_item_delete import (
        RealtimeBetaClientEventConversationItemDeleteDict,
    )
    from .realtime_beta_client_event_conversation_item_retrieve import (
        RealtimeBetaClientEventConversationItemRetrieveDict,
    )
    from .realtime_beta_client_event_conversation_item_truncate import (
        RealtimeBetaClientEventConversationItemTruncateDict,
    )
    from .realtime_beta_client_event_input_audio_buffer_append import (
        RealtimeBetaClientEventInputAudioBufferAppendDict,
    )
    from .realtime_beta_client_event_input_audio_buffer_clear import (
        RealtimeBetaClientEventInputAudioBufferClearDict,
    )
    from .realtime_beta_client_event_input_audio_buffer_commit import (
        RealtimeBetaClientEventInputAudioBufferCommitDict,
    )
    from .realtime_beta_client_event_output_audio_buffer_clear import (
        RealtimeBetaClientEventOutputAudioBufferClearDict,
    )
    from .realtime_beta_client_event_response_cancel import (
        RealtimeBetaClientEventResponseCancelDict,
    )
    from .realtime_beta_client_event_response_create import (
        RealtimeBetaClientEventResponseCreateDict,
    )
    from .realtime_beta_client_event_session_update import RealtimeBetaClientEventSessionUpdateDict
    from .realtime_beta_client_event_transcription_session_update import (
        RealtimeBetaClientEventTranscriptionSessionUpdateDict,
    )

if TYPE_CHECKING:
    RealtimeBetaClientEventLike: TypeAlias = "RealtimeBetaClientEvent | RealtimeBetaClientEventConversationItemCreateDict | RealtimeBetaClientEventConversationItemDeleteDict | RealtimeBetaClientEventConversationItemRetrieveDict | RealtimeBetaClientEventConversationItemTruncateDict | RealtimeBetaClientEventInputAudioBufferAppendDict | RealtimeBetaClientEventInputAudioBufferClearDict | RealtimeBetaClientEventInputAudioBufferCommitDict | RealtimeBetaClientEventOutputAudioBufferClearDict | RealtimeBetaClientEventResponseCancelDict | RealtimeBetaClientEventResponseCreateDict | RealtimeBetaClientEventSessionUpdateDict | RealtimeBetaClientEventTranscriptionSessionUpdateDict"
else:
    RealtimeBetaClientEventLike = Alias(
        "RealtimeBetaClientEvent | RealtimeBetaClientEventConversationItemCreateDict | RealtimeBetaClientEventConversationItemDeleteDict | RealtimeBetaClientEventConversationItemRetrieveDict | RealtimeBetaClientEventConversationItemTruncateDict | RealtimeBetaClientEventInputAudioBufferAppendDict | RealtimeBetaClientEventInputAudioBufferClearDict | RealtimeBetaClientEventInputAudioBufferCommitDict | RealtimeBetaClientEventOutputAudioBufferClearDict | RealtimeBetaClientEventResponseCancelDict | RealtimeBetaClientEventResponseCreateDict | RealtimeBetaClientEventSessionUpdateDict | RealtimeBetaClientEventTranscriptionSessionUpdateDict",
        __name__,
    )
