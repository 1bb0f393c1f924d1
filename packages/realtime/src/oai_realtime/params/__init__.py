# Generated from the slice of oai-realtime. Do not edit.
"""Request parameters of oai-realtime, as typed mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from oai_core.lazy import lazy_names

if TYPE_CHECKING:
    from oai_shared.params.mcp_tool import MCPToolDict as MCPToolDict

    from .audio_transcription import AudioTranscriptionDict as AudioTranscriptionDict
    from .beta_realtime_connect_params import BetaRealtimeConnectParams as BetaRealtimeConnectParams
    from .beta_realtime_connection_events import (
        BetaRealtimeConversationItemCreateEventParams as BetaRealtimeConversationItemCreateEventParams,
    )
    from .beta_realtime_connection_events import (
        BetaRealtimeConversationItemDeleteEventParams as BetaRealtimeConversationItemDeleteEventParams,
    )
    from .beta_realtime_connection_events import (
        BetaRealtimeConversationItemRetrieveEventParams as BetaRealtimeConversationItemRetrieveEventParams,
    )
    from .beta_realtime_connection_events import (
        BetaRealtimeConversationItemTruncateEventParams as BetaRealtimeConversationItemTruncateEventParams,
    )
    from .beta_realtime_connection_events import (
        BetaRealtimeInputAudioBufferAppendEventParams as BetaRealtimeInputAudioBufferAppendEventParams,
    )
    from .beta_realtime_connection_events import (
        BetaRealtimeInputAudioBufferClearEventParams as BetaRealtimeInputAudioBufferClearEventParams,
    )
    from .beta_realtime_connection_events import (
        BetaRealtimeInputAudioBufferCommitEventParams as BetaRealtimeInputAudioBufferCommitEventParams,
    )
    from .beta_realtime_connection_events import (
        BetaRealtimeOutputAudioBufferClearEventParams as BetaRealtimeOutputAudioBufferClearEventParams,
    )
    from .beta_realtime_connection_events import (
        BetaRealtimeResponseCancelEventParams as BetaRealtimeResponseCancelEventParams,
    )
    from .beta_realtime_connection_events import (
        BetaRealtimeResponseCreateEventParams as BetaRealtimeResponseCreateEventParams,
    )
    from .beta_realtime_connection_events import (
        BetaRealtimeSessionUpdateEventParams as BetaRealtimeSessionUpdateEventParams,
    )
    from .beta_realtime_connection_events import (
        BetaRealtimeTranscriptionSessionUpdateEventParams as BetaRealtimeTranscriptionSessionUpdateEventParams,
    )
    from .beta_realtime_sessions_create_params import (
        BetaRealtimeSessionsCreateParams as BetaRealtimeSessionsCreateParams,
    )
    from .beta_realtime_transcription_sessions_create_params import (
        BetaRealtimeTranscriptionSessionsCreateParams as BetaRealtimeTranscriptionSessionsCreateParams,
    )
    from .lists_of_items import RealtimeToolsConfigParam as RealtimeToolsConfigParam
    from .realtime_audio_formats import (
        RealtimeAudioFormatsAudioPcmaDict as RealtimeAudioFormatsAudioPcmaDict,
    )
    from .realtime_audio_formats import (
        RealtimeAudioFormatsAudioPcmDict as RealtimeAudioFormatsAudioPcmDict,
    )
    from .realtime_audio_formats import (
        RealtimeAudioFormatsAudioPcmuDict as RealtimeAudioFormatsAudioPcmuDict,
    )
    from .realtime_audio_formats import RealtimeAudioFormatsLike as RealtimeAudioFormatsLike
    from .realtime_beta_client_event import (
        RealtimeBetaClientEventLike as RealtimeBetaClientEventLike,
    )
    from .realtime_beta_client_event_conversation_item_create import (
        RealtimeBetaClientEventConversationItemCreateDict as RealtimeBetaClientEventConversationItemCreateDict,
    )
    from .realtime_beta_client_event_conversation_item_delete import (
        RealtimeBetaClientEventConversationItemDeleteDict as RealtimeBetaClientEventConversationItemDeleteDict,
    )
    from .realtime_beta_client_event_conversation_item_retrieve import (
        RealtimeBetaClientEventConversationItemRetrieveDict as RealtimeBetaClientEventConversationItemRetrieveDict,
    )
    from .realtime_beta_client_event_conversation_item_truncate import (
        RealtimeBetaClientEventConversationItemTruncateDict as RealtimeBetaClientEventConversationItemTruncateDict,
    )
    from .realtime_beta_client_event_input_audio_buffer_append import (
        RealtimeBetaClientEventInputAudioBufferAppendDict as RealtimeBetaClientEventInputAudioBufferAppendDict,
    )
    from .realtime_beta_client_event_input_audio_buffer_clear import (
        RealtimeBetaClientEventInputAudioBufferClearDict as RealtimeBetaClientEventInputAudioBufferClearDict,
    )
    from .realtime_beta_client_event_input_audio_buffer_commit import (
        RealtimeBetaClientEventInputAudioBufferCommitDict as RealtimeBetaClientEventInputAudioBufferCommitDict,
    )
    from .realtime_beta_client_event_output_audio_buffer_clear import (
        RealtimeBetaClientEventOutputAudioBufferClearDict as RealtimeBetaClientEventOutputAudioBufferClearDict,
    )
    from .realtime_beta_client_event_response_cancel import (
        RealtimeBetaClientEventResponseCancelDict as RealtimeBetaClientEventResponseCancelDict,
    )
    from .realtime_beta_client_event_response_create import (
        RealtimeBetaClientEventResponseCreateDict as RealtimeBetaClientEventResponseCreateDict,
    )
    from .realtime_beta_client_event_session_update import (
        RealtimeBetaClientEventSessionUpdateDict as RealtimeBetaClientEventSessionUpdateDict,
    )
    from .realtime_beta_client_event_transcription_session_update import (
        RealtimeBetaClientEventTranscriptionSessionUpdateDict as RealtimeBetaClientEventTranscriptionSessionUpdateDict,
    )
    from .realtime_beta_response_create_params import (
        RealtimeBetaResponseCreateParamsDict as RealtimeBetaResponseCreateParamsDict,
    )
    from .realtime_beta_response_create_params import (
        RealtimeBetaResponseCreateParamsToolChoiceLike as RealtimeBetaResponseCreateParamsToolChoiceLike,
    )
    from .realtime_beta_response_create_params import (
        RealtimeBetaResponseCreateParamsToolsItemDict as RealtimeBetaResponseCreateParamsToolsItemDict,
    )
    from .realtime_calls_accept_params import RealtimeCallsAcceptParams as RealtimeCallsAcceptParams
    from .realtime_calls_create_params import RealtimeCallsCreateParams as RealtimeCallsCreateParams
    from .realtime_calls_refer_params import RealtimeCallsReferParams as RealtimeCallsReferParams
    from .realtime_calls_reject_params import RealtimeCallsRejectParams as RealtimeCallsRejectParams
    from .realtime_client_event import RealtimeClientEventLike as RealtimeClientEventLike
    from .realtime_client_event_conversation_item_create import (
        RealtimeClientEventConversationItemCreateDict as RealtimeClientEventConversationItemCreateDict,
    )
    from .realtime_client_event_conversation_item_delete import (
        RealtimeClientEventConversationItemDeleteDict as RealtimeClientEventConversationItemDeleteDict,
    )
    from .realtime_client_event_conversation_item_retrieve import (
        RealtimeClientEventConversationItemRetrieveDict as RealtimeClientEventConversationItemRetrieveDict,
    )
    from .realtime_client_event_conversation_item_truncate import (
        RealtimeClientEventConversationItemTruncateDict as RealtimeClientEventConversationItemTruncateDict,
    )
    from .realtime_client_event_input_audio_buffer_append import (
        RealtimeClientEventInputAudioBufferAppendDict as RealtimeClientEventInputAudioBufferAppendDict,
    )
    from .realtime_client_event_input_audio_buffer_clear import (
        RealtimeClientEventInputAudioBufferClearDict as RealtimeClientEventInputAudioBufferClearDict,
    )
    from .realtime_client_event_input_audio_buffer_commit import (
        RealtimeClientEventInputAudioBufferCommitDict as RealtimeClientEventInputAudioBufferCommitDict,
    )
    from .realtime_client_event_output_audio_buffer_clear import (
        RealtimeClientEventOutputAudioBufferClearDict as RealtimeClientEventOutputAudioBufferClearDict,
    )
    from .realtime_client_event_response_cancel import (
        RealtimeClientEventResponseCancelDict as RealtimeClientEventResponseCancelDict,
    )
    from .realtime_client_event_response_create import (
        RealtimeClientEventResponseCreateDict as RealtimeClientEventResponseCreateDict,
    )
    from .realtime_client_event_session_update import (
        RealtimeClientEventSessionUpdateDict as RealtimeClientEventSessionUpdateDict,
    )
    from .realtime_client_event_session_update import (
        RealtimeClientEventSessionUpdateSessionLike as RealtimeClientEventSessionUpdateSessionLike,
    )
    from .realtime_client_secrets_create_params import (
        RealtimeClientSecretsCreateParams as RealtimeClientSecretsCreateParams,
    )
    from .realtime_connect_params import RealtimeConnectParams as RealtimeConnectParams
    from .realtime_connection_events import (
        RealtimeConversationItemCreateEventParams as RealtimeConversationItemCreateEventParams,
    )
    from .realtime_connection_events import (
        RealtimeConversationItemDeleteEventParams as RealtimeConversationItemDeleteEventParams,
    )
    from .realtime_connection_events import (
        RealtimeConversationItemRetrieveEventParams as RealtimeConversationItemRetrieveEventParams,
    )
    from .realtime_connection_events import (
        RealtimeConversationItemTruncateEventParams as RealtimeConversationItemTruncateEventParams,
    )
    from .realtime_connection_events import (
        RealtimeInputAudioBufferAppendEventParams as RealtimeInputAudioBufferAppendEventParams,
    )
    from .realtime_connection_events import (
        RealtimeInputAudioBufferClearEventParams as RealtimeInputAudioBufferClearEventParams,
    )
    from .realtime_connection_events import (
        RealtimeInputAudioBufferCommitEventParams as RealtimeInputAudioBufferCommitEventParams,
    )
    from .realtime_connection_events import (
        RealtimeOutputAudioBufferClearEventParams as RealtimeOutputAudioBufferClearEventParams,
    )
    from .realtime_connection_events import (
        RealtimeResponseCancelEventParams as RealtimeResponseCancelEventParams,
    )
    from .realtime_connection_events import (
        RealtimeResponseCreateEventParams as RealtimeResponseCreateEventParams,
    )
    from .realtime_connection_events import (
        RealtimeSessionUpdateEventParams as RealtimeSessionUpdateEventParams,
    )
    from .realtime_conversation_item import (
        RealtimeConversationItemLike as RealtimeConversationItemLike,
    )
    from .realtime_conversation_item_function_call import (
        RealtimeConversationItemFunctionCallDict as RealtimeConversationItemFunctionCallDict,
    )
    from .realtime_conversation_item_function_call_output import (
        RealtimeConversationItemFunctionCallOutputDict as RealtimeConversationItemFunctionCallOutputDict,
    )
    from .realtime_conversation_item_message_assistant import (
        RealtimeConversationItemMessageAssistantContentItemDict as RealtimeConversationItemMessageAssistantContentItemDict,
    )
    from .realtime_conversation_item_message_assistant import (
        RealtimeConversationItemMessageAssistantDict as RealtimeConversationItemMessageAssistantDict,
    )
    from .realtime_conversation_item_message_system import (
        RealtimeConversationItemMessageSystemContentItemDict as RealtimeConversationItemMessageSystemContentItemDict,
    )
    from .realtime_conversation_item_message_system import (
        RealtimeConversationItemMessageSystemDict as RealtimeConversationItemMessageSystemDict,
    )
    from .realtime_conversation_item_message_user import (
        RealtimeConversationItemMessageUserContentItemDict as RealtimeConversationItemMessageUserContentItemDict,
    )
    from .realtime_conversation_item_message_user import (
        RealtimeConversationItemMessageUserDict as RealtimeConversationItemMessageUserDict,
    )
    from .realtime_create_client_secret_request import (
        RealtimeCreateClientSecretRequestExpiresAfterDict as RealtimeCreateClientSecretRequestExpiresAfterDict,
    )
    from .realtime_create_client_secret_request import (
        RealtimeCreateClientSecretRequestSessionLike as RealtimeCreateClientSecretRequestSessionLike,
    )
    from .realtime_function_tool import RealtimeFunctionToolDict as RealtimeFunctionToolDict
    from .realtime_mcp_approval_request import (
        RealtimeMCPApprovalRequestDict as RealtimeMCPApprovalRequestDict,
    )
    from .realtime_mcp_approval_response import (
        RealtimeMCPApprovalResponseDict as RealtimeMCPApprovalResponseDict,
    )
    from .realtime_mcp_list_tools import RealtimeMCPListToolsDict as RealtimeMCPListToolsDict
    from .realtime_mcp_protocol_error import (
        RealtimeMCPProtocolErrorDict as RealtimeMCPProtocolErrorDict,
    )
    from .realtime_mcp_tool_call import RealtimeMCPToolCallDict as RealtimeMCPToolCallDict
    from .realtime_mcp_tool_call import RealtimeMCPToolCallErrorLike as RealtimeMCPToolCallErrorLike
    from .realtime_mcp_tool_execution_error import (
        RealtimeMCPToolExecutionErrorDict as RealtimeMCPToolExecutionErrorDict,
    )
    from .realtime_mcphttp_error import RealtimeMCPHTTPErrorDict as RealtimeMCPHTTPErrorDict
    from .realtime_reasoning import RealtimeReasoningDict as RealtimeReasoningDict
    from .realtime_response_create_params import (
        RealtimeResponseCreateParamsAudioDict as RealtimeResponseCreateParamsAudioDict,
    )
    from .realtime_response_create_params import (
        RealtimeResponseCreateParamsAudioOutputDict as RealtimeResponseCreateParamsAudioOutputDict,
    )
    from .realtime_response_create_params import (
        RealtimeResponseCreateParamsDict as RealtimeResponseCreateParamsDict,
    )
    from .realtime_response_create_params import (
        RealtimeResponseCreateParamsToolChoiceLike as RealtimeResponseCreateParamsToolChoiceLike,
    )
    from .realtime_response_create_params import (
        RealtimeResponseCreateParamsToolsItemLike as RealtimeResponseCreateParamsToolsItemLike,
    )
    from .realtime_session_create_request import (
        RealtimeSessionCreateRequestClientSecretDict as RealtimeSessionCreateRequestClientSecretDict,
    )
    from .realtime_session_create_request import (
        RealtimeSessionCreateRequestDict as RealtimeSessionCreateRequestDict,
    )
    from .realtime_session_create_request import (
        RealtimeSessionCreateRequestInputAudioNoiseReductionDict as RealtimeSessionCreateRequestInputAudioNoiseReductionDict,
    )
    from .realtime_session_create_request import (
        RealtimeSessionCreateRequestInputAudioTranscriptionDict as RealtimeSessionCreateRequestInputAudioTranscriptionDict,
    )
    from .realtime_session_create_request import (
        RealtimeSessionCreateRequestToolsItemDict as RealtimeSessionCreateRequestToolsItemDict,
    )
    from .realtime_session_create_request import (
        RealtimeSessionCreateRequestTracingTracingConfigurationDict as RealtimeSessionCreateRequestTracingTracingConfigurationDict,
    )
    from .realtime_session_create_request import (
        RealtimeSessionCreateRequestTurnDetectionDict as RealtimeSessionCreateRequestTurnDetectionDict,
    )
    from .realtime_session_create_request_ga import (
        RealtimeSessionCreateRequestGAAudioDict as RealtimeSessionCreateRequestGAAudioDict,
    )
    from .realtime_session_create_request_ga import (
        RealtimeSessionCreateRequestGAAudioInputDict as RealtimeSessionCreateRequestGAAudioInputDict,
    )
    from .realtime_session_create_request_ga import (
        RealtimeSessionCreateRequestGAAudioInputNoiseReductionDict as RealtimeSessionCreateRequestGAAudioInputNoiseReductionDict,
    )
    from .realtime_session_create_request_ga import (
        RealtimeSessionCreateRequestGAAudioOutputDict as RealtimeSessionCreateRequestGAAudioOutputDict,
    )
    from .realtime_session_create_request_ga import (
        RealtimeSessionCreateRequestGADict as RealtimeSessionCreateRequestGADict,
    )
    from .realtime_session_create_request_ga import (
        RealtimeSessionCreateRequestGAToolChoiceLike as RealtimeSessionCreateRequestGAToolChoiceLike,
    )
    from .realtime_session_create_request_ga import (
        RealtimeSessionCreateRequestGAToolsItemLike as RealtimeSessionCreateRequestGAToolsItemLike,
    )
    from .realtime_session_create_request_ga import (
        RealtimeSessionCreateRequestGATracingTracingConfigurationDict as RealtimeSessionCreateRequestGATracingTracingConfigurationDict,
    )
    from .realtime_transcription_session_create_request import (
        RealtimeTranscriptionSessionCreateRequestClientSecretDict as RealtimeTranscriptionSessionCreateRequestClientSecretDict,
    )
    from .realtime_transcription_session_create_request import (
        RealtimeTranscriptionSessionCreateRequestClientSecretExpiresAtDict as RealtimeTranscriptionSessionCreateRequestClientSecretExpiresAtDict,
    )
    from .realtime_transcription_session_create_request import (
        RealtimeTranscriptionSessionCreateRequestDict as RealtimeTranscriptionSessionCreateRequestDict,
    )
    from .realtime_transcription_session_create_request import (
        RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReductionDict as RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReductionDict,
    )
    from .realtime_transcription_session_create_request import (
        RealtimeTranscriptionSessionCreateRequestTurnDetectionDict as RealtimeTranscriptionSessionCreateRequestTurnDetectionDict,
    )
    from .realtime_transcription_session_create_request_ga import (
        RealtimeTranscriptionSessionCreateRequestGAAudioDict as RealtimeTranscriptionSessionCreateRequestGAAudioDict,
    )
    from .realtime_transcription_session_create_request_ga import (
        RealtimeTranscriptionSessionCreateRequestGAAudioInputDict as RealtimeTranscriptionSessionCreateRequestGAAudioInputDict,
    )
    from .realtime_transcription_session_create_request_ga import (
        RealtimeTranscriptionSessionCreateRequestGAAudioInputNoiseReductionDict as RealtimeTranscriptionSessionCreateRequestGAAudioInputNoiseReductionDict,
    )
    from .realtime_transcription_session_create_request_ga import (
        RealtimeTranscriptionSessionCreateRequestGADict as RealtimeTranscriptionSessionCreateRequestGADict,
    )
    from .realtime_translation_client_event import (
        RealtimeTranslationClientEventLike as RealtimeTranslationClientEventLike,
    )
    from .realtime_translation_client_event_input_audio_buffer_append import (
        RealtimeTranslationClientEventInputAudioBufferAppendDict as RealtimeTranslationClientEventInputAudioBufferAppendDict,
    )
    from .realtime_translation_client_event_session_close import (
        RealtimeTranslationClientEventSessionCloseDict as RealtimeTranslationClientEventSessionCloseDict,
    )
    from .realtime_translation_client_event_session_update import (
        RealtimeTranslationClientEventSessionUpdateDict as RealtimeTranslationClientEventSessionUpdateDict,
    )
    from .realtime_translation_client_secret_create_request import (
        RealtimeTranslationClientSecretCreateRequestExpiresAfterDict as RealtimeTranslationClientSecretCreateRequestExpiresAfterDict,
    )
    from .realtime_translation_session_create_request import (
        RealtimeTranslationSessionCreateRequestAudioDict as RealtimeTranslationSessionCreateRequestAudioDict,
    )
    from .realtime_translation_session_create_request import (
        RealtimeTranslationSessionCreateRequestAudioInputDict as RealtimeTranslationSessionCreateRequestAudioInputDict,
    )
    from .realtime_translation_session_create_request import (
        RealtimeTranslationSessionCreateRequestAudioInputNoiseReductionDict as RealtimeTranslationSessionCreateRequestAudioInputNoiseReductionDict,
    )
    from .realtime_translation_session_create_request import (
        RealtimeTranslationSessionCreateRequestAudioInputTranscriptionDict as RealtimeTranslationSessionCreateRequestAudioInputTranscriptionDict,
    )
    from .realtime_translation_session_create_request import (
        RealtimeTranslationSessionCreateRequestAudioOutputDict as RealtimeTranslationSessionCreateRequestAudioOutputDict,
    )
    from .realtime_translation_session_create_request import (
        RealtimeTranslationSessionCreateRequestDict as RealtimeTranslationSessionCreateRequestDict,
    )
    from .realtime_translation_session_update_request import (
        RealtimeTranslationSessionUpdateRequestAudioDict as RealtimeTranslationSessionUpdateRequestAudioDict,
    )
    from .realtime_translation_session_update_request import (
        RealtimeTranslationSessionUpdateRequestAudioInputDict as RealtimeTranslationSessionUpdateRequestAudioInputDict,
    )
    from .realtime_translation_session_update_request import (
        RealtimeTranslationSessionUpdateRequestAudioInputNoiseReductionDict as RealtimeTranslationSessionUpdateRequestAudioInputNoiseReductionDict,
    )
    from .realtime_translation_session_update_request import (
        RealtimeTranslationSessionUpdateRequestAudioInputTranscriptionDict as RealtimeTranslationSessionUpdateRequestAudioInputTranscriptionDict,
    )
    from .realtime_translation_session_update_request import (
        RealtimeTranslationSessionUpdateRequestAudioOutputDict as RealtimeTranslationSessionUpdateRequestAudioOutputDict,
    )
    from .realtime_translation_session_update_request import (
        RealtimeTranslationSessionUpdateRequestDict as RealtimeTranslationSessionUpdateRequestDict,
    )
    from .realtime_translations_client_secrets_create_params import (
        RealtimeTranslationsClientSecretsCreateParams as RealtimeTranslationsClientSecretsCreateParams,
    )
    from .realtime_translations_connect_params import (
        RealtimeTranslationsConnectParams as RealtimeTranslationsConnectParams,
    )
    from .realtime_translations_connection_events import (
        RealtimeTranslationsSessionCloseEventParams as RealtimeTranslationsSessionCloseEventParams,
    )
    from .realtime_translations_connection_events import (
        RealtimeTranslationsSessionInputAudioBufferAppendEventParams as RealtimeTranslationsSessionInputAudioBufferAppendEventParams,
    )
    from .realtime_translations_connection_events import (
        RealtimeTranslationsSessionUpdateEventParams as RealtimeTranslationsSessionUpdateEventParams,
    )
    from .realtime_truncation import RealtimeTruncationLike as RealtimeTruncationLike
    from .realtime_truncation import RealtimeTruncationObjectDict as RealtimeTruncationObjectDict
    from .realtime_truncation import (
        RealtimeTruncationObjectTokenLimitsDict as RealtimeTruncationObjectTokenLimitsDict,
    )
    from .realtime_turn_detection import RealtimeTurnDetectionLike as RealtimeTurnDetectionLike
    from .realtime_turn_detection import (
        RealtimeTurnDetectionSemanticVadDict as RealtimeTurnDetectionSemanticVadDict,
    )
    from .realtime_turn_detection import (
        RealtimeTurnDetectionServerVadDict as RealtimeTurnDetectionServerVadDict,
    )

    AudioTranscriptionParam: TypeAlias = AudioTranscriptionDict
    CallAcceptParams: TypeAlias = RealtimeCallsAcceptParams
    CallCreateParams: TypeAlias = RealtimeCallsCreateParams
    CallReferParams: TypeAlias = RealtimeCallsReferParams
    CallRejectParams: TypeAlias = RealtimeCallsRejectParams
    ConversationItemCreateEventParam: TypeAlias = RealtimeClientEventConversationItemCreateDict
    ConversationItemDeleteEventParam: TypeAlias = RealtimeClientEventConversationItemDeleteDict
    ConversationItemParam: TypeAlias = RealtimeConversationItemLike
    ConversationItemRetrieveEventParam: TypeAlias = RealtimeClientEventConversationItemRetrieveDict
    ConversationItemTruncateEventParam: TypeAlias = RealtimeClientEventConversationItemTruncateDict
    InputAudioBufferAppendEventParam: TypeAlias = RealtimeClientEventInputAudioBufferAppendDict
    InputAudioBufferClearEventParam: TypeAlias = RealtimeClientEventInputAudioBufferClearDict
    InputAudioBufferCommitEventParam: TypeAlias = RealtimeClientEventInputAudioBufferCommitDict
    OutputAudioBufferClearEventParam: TypeAlias = RealtimeClientEventOutputAudioBufferClearDict
    RealtimeAudioConfigInputParam: TypeAlias = RealtimeSessionCreateRequestGAAudioInputDict
    RealtimeAudioConfigOutputParam: TypeAlias = RealtimeSessionCreateRequestGAAudioOutputDict
    RealtimeAudioConfigParam: TypeAlias = RealtimeSessionCreateRequestGAAudioDict
    RealtimeAudioFormatsParam: TypeAlias = RealtimeAudioFormatsLike
    RealtimeAudioInputTurnDetectionParam: TypeAlias = RealtimeTurnDetectionLike
    RealtimeClientEventParam: TypeAlias = RealtimeClientEventLike
    RealtimeConversationItemAssistantMessageParam: TypeAlias = (
        RealtimeConversationItemMessageAssistantDict
    )
    RealtimeConversationItemFunctionCallOutputParam: TypeAlias = (
        RealtimeConversationItemFunctionCallOutputDict
    )
    RealtimeConversationItemFunctionCallParam: TypeAlias = RealtimeConversationItemFunctionCallDict
    RealtimeConversationItemSystemMessageParam: TypeAlias = (
        RealtimeConversationItemMessageSystemDict
    )
    RealtimeConversationItemUserMessageParam: TypeAlias = RealtimeConversationItemMessageUserDict
    RealtimeFunctionToolParam: TypeAlias = RealtimeFunctionToolDict
    RealtimeMcpApprovalRequestParam: TypeAlias = RealtimeMCPApprovalRequestDict
    RealtimeMcpApprovalResponseParam: TypeAlias = RealtimeMCPApprovalResponseDict
    RealtimeMcpListToolsParam: TypeAlias = RealtimeMCPListToolsDict
    RealtimeMcpProtocolErrorParam: TypeAlias = RealtimeMCPProtocolErrorDict
    RealtimeMcpToolCallParam: TypeAlias = RealtimeMCPToolCallDict
    RealtimeMcpToolExecutionErrorParam: TypeAlias = RealtimeMCPToolExecutionErrorDict
    RealtimeMcphttpErrorParam: TypeAlias = RealtimeMCPHTTPErrorDict
    RealtimeReasoningParam: TypeAlias = RealtimeReasoningDict
    RealtimeResponseCreateAudioOutputParam: TypeAlias = RealtimeResponseCreateParamsAudioDict
    RealtimeResponseCreateMcpToolParam: TypeAlias = MCPToolDict
    RealtimeResponseCreateParamsParam: TypeAlias = RealtimeResponseCreateParamsDict
    RealtimeSessionCreateRequestParam: TypeAlias = RealtimeSessionCreateRequestGADict
    RealtimeToolChoiceConfigParam: TypeAlias = RealtimeSessionCreateRequestGAToolChoiceLike
    RealtimeToolsConfigUnionParam: TypeAlias = RealtimeSessionCreateRequestGAToolsItemLike
    RealtimeTranscriptionSessionAudioInputParam: TypeAlias = (
        RealtimeTranscriptionSessionCreateRequestGAAudioInputDict
    )
    RealtimeTranscriptionSessionAudioInputTurnDetectionParam: TypeAlias = RealtimeTurnDetectionLike
    RealtimeTranscriptionSessionAudioParam: TypeAlias = (
        RealtimeTranscriptionSessionCreateRequestGAAudioDict
    )
    RealtimeTranscriptionSessionCreateRequestParam: TypeAlias = (
        RealtimeTranscriptionSessionCreateRequestGADict
    )
    RealtimeTranslationClientEventParam: TypeAlias = RealtimeTranslationClientEventLike
    RealtimeTranslationInputAudioBufferAppendEventParam: TypeAlias = (
        RealtimeTranslationClientEventInputAudioBufferAppendDict
    )
    RealtimeTranslationSessionCloseEventParam: TypeAlias = (
        RealtimeTranslationClientEventSessionCloseDict
    )
    RealtimeTranslationSessionCreateRequestParam: TypeAlias = (
        RealtimeTranslationSessionCreateRequestDict
    )
    RealtimeTranslationSessionUpdateEventParam: TypeAlias = (
        RealtimeTranslationClientEventSessionUpdateDict
    )
    RealtimeTranslationSessionUpdateRequestParam: TypeAlias = (
        RealtimeTranslationSessionUpdateRequestDict
    )
    RealtimeTruncationParam: TypeAlias = RealtimeTruncationLike
    RealtimeTruncationRetentionRatioParam: TypeAlias = RealtimeTruncationObjectDict
    ResponseCancelEventParam: TypeAlias = RealtimeClientEventResponseCancelDict
    ResponseCreateEventParam: TypeAlias = RealtimeClientEventResponseCreateDict
    SessionCreateParams: TypeAlias = BetaRealtimeSessionsCreateParams
    SessionUpdateEventParam: TypeAlias = RealtimeClientEventSessionUpdateDict
    TranscriptionSessionCreateParams: TypeAlias = BetaRealtimeTranscriptionSessionsCreateParams
else:
    _MODULES = {
        ".audio_transcription": "AudioTranscriptionDict",
        ".beta_realtime_connect_params": "BetaRealtimeConnectParams",
        ".beta_realtime_connection_events": (
            "BetaRealtimeConversationItemCreateEventParams "
            "BetaRealtimeConversationItemDeleteEventParams "
            "BetaRealtimeConversationItemRetrieveEventParams "
            "BetaRealtimeConversationItemTruncateEventParams "
            "BetaRealtimeInputAudioBufferAppendEventParams "
            "BetaRealtimeInputAudioBufferClearEventParams "
            "BetaRealtimeInputAudioBufferCommitEventParams "
            "BetaRealtimeOutputAudioBufferClearEventParams "
            "BetaRealtimeResponseCancelEventParams BetaRealtimeResponseCreateEventParams "
            "BetaRealtimeSessionUpdateEventParams "
            "BetaRealtimeTranscriptionSessionUpdateEventParams "
        ),
        ".beta_realtime_sessions_create_params": "BetaRealtimeSessionsCreateParams",
        ".beta_realtime_transcription_sessions_create_params": "BetaRealtimeTranscriptionSessionsCreateParams",
        ".lists_of_items": "RealtimeToolsConfigParam",
        ".realtime_audio_formats": (
            "RealtimeAudioFormatsAudioPcmDict RealtimeAudioFormatsAudioPcmaDict "
            "RealtimeAudioFormatsAudioPcmuDict RealtimeAudioFormatsLike "
        ),
        ".realtime_beta_client_event": "RealtimeBetaClientEventLike",
        ".realtime_beta_client_event_conversation_item_create": "RealtimeBetaClientEventConversationItemCreateDict",
        ".realtime_beta_client_event_conversation_item_delete": "RealtimeBetaClientEventConversationItemDeleteDict",
        ".realtime_beta_client_event_conversation_item_retrieve": "RealtimeBetaClientEventConversationItemRetrieveDict",
        ".realtime_beta_client_event_conversation_item_truncate": "RealtimeBetaClientEventConversationItemTruncateDict",
        ".realtime_beta_client_event_input_audio_buffer_append": "RealtimeBetaClientEventInputAudioBufferAppendDict",
        ".realtime_beta_client_event_input_audio_buffer_clear": "RealtimeBetaClientEventInputAudioBufferClearDict",
        ".realtime_beta_client_event_input_audio_buffer_commit": "RealtimeBetaClientEventInputAudioBufferCommitDict",
        ".realtime_beta_client_event_output_audio_buffer_clear": "RealtimeBetaClientEventOutputAudioBufferClearDict",
        ".realtime_beta_client_event_response_cancel": "RealtimeBetaClientEventResponseCancelDict",
        ".realtime_beta_client_event_response_create": "RealtimeBetaClientEventResponseCreateDict",
        ".realtime_beta_client_event_session_update": "RealtimeBetaClientEventSessionUpdateDict",
        ".realtime_beta_client_event_transcription_session_update": "RealtimeBetaClientEventTranscriptionSessionUpdateDict",
        ".realtime_beta_response_create_params": (
            "RealtimeBetaResponseCreateParamsDict "
            "RealtimeBetaResponseCreateParamsToolChoiceLike "
            "RealtimeBetaResponseCreateParamsToolsItemDict "
        ),
        ".realtime_calls_accept_params": "RealtimeCallsAcceptParams",
        ".realtime_calls_create_params": "RealtimeCallsCreateParams",
        ".realtime_calls_refer_params": "RealtimeCallsReferParams",
        ".realtime_calls_reject_params": "RealtimeCallsRejectParams",
        ".realtime_client_event": "RealtimeClientEventLike",
        ".realtime_client_event_conversation_item_create": "RealtimeClientEventConversationItemCreateDict",
        ".realtime_client_event_conversation_item_delete": "RealtimeClientEventConversationItemDeleteDict",
        ".realtime_client_event_conversation_item_retrieve": "RealtimeClientEventConversationItemRetrieveDict",
        ".realtime_client_event_conversation_item_truncate": "RealtimeClientEventConversationItemTruncateDict",
        ".realtime_client_event_input_audio_buffer_append": "RealtimeClientEventInputAudioBufferAppendDict",
        ".realtime_client_event_input_audio_buffer_clear": "RealtimeClientEventInputAudioBufferClearDict",
        ".realtime_client_event_input_audio_buffer_commit": "RealtimeClientEventInputAudioBufferCommitDict",
        ".realtime_client_event_output_audio_buffer_clear": "RealtimeClientEventOutputAudioBufferClearDict",
        ".realtime_client_event_response_cancel": "RealtimeClientEventResponseCancelDict",
        ".realtime_client_event_response_create": "RealtimeClientEventResponseCreateDict",
        ".realtime_client_event_session_update": "RealtimeClientEventSessionUpdateDict RealtimeClientEventSessionUpdateSessionLike",
        ".realtime_client_secrets_create_params": "RealtimeClientSecretsCreateParams",
        ".realtime_connect_params": "RealtimeConnectParams",
        ".realtime_connection_events": (
            "RealtimeConversationItemCreateEventParams "
            "RealtimeConversationItemDeleteEventParams "
            "RealtimeConversationItemRetrieveEventParams "
            "RealtimeConversationItemTruncateEventParams "
            "RealtimeInputAudioBufferAppendEventParams "
            "RealtimeInputAudioBufferClearEventParams "
            "RealtimeInputAudioBufferCommitEventParams "
            "RealtimeOutputAudioBufferClearEventParams RealtimeResponseCancelEventParams "
            "RealtimeResponseCreateEventParams RealtimeSessionUpdateEventParams "
        ),
        ".realtime_conversation_item": "RealtimeConversationItemLike",
        ".realtime_conversation_item_function_call": "RealtimeConversationItemFunctionCallDict",
        ".realtime_conversation_item_function_call_output": "RealtimeConversationItemFunctionCallOutputDict",
        ".realtime_conversation_item_message_assistant": (
            "RealtimeConversationItemMessageAssistantContentItemDict "
            "RealtimeConversationItemMessageAssistantDict "
        ),
        ".realtime_conversation_item_message_system": (
            "RealtimeConversationItemMessageSystemContentItemDict "
            "RealtimeConversationItemMessageSystemDict "
        ),
        ".realtime_conversation_item_message_user": (
            "RealtimeConversationItemMessageUserContentItemDict "
            "RealtimeConversationItemMessageUserDict "
        ),
        ".realtime_create_client_secret_request": (
            "RealtimeCreateClientSecretRequestExpiresAfterDict "
            "RealtimeCreateClientSecretRequestSessionLike "
        ),
        ".realtime_function_tool": "RealtimeFunctionToolDict",
        ".realtime_mcp_approval_request": "RealtimeMCPApprovalRequestDict",
        ".realtime_mcp_approval_response": "RealtimeMCPApprovalResponseDict",
        ".realtime_mcp_list_tools": "RealtimeMCPListToolsDict",
        ".realtime_mcp_protocol_error": "RealtimeMCPProtocolErrorDict",
        ".realtime_mcp_tool_call": "RealtimeMCPToolCallDict RealtimeMCPToolCallErrorLike",
        ".realtime_mcp_tool_execution_error": "RealtimeMCPToolExecutionErrorDict",
        ".realtime_mcphttp_error": "RealtimeMCPHTTPErrorDict",
        ".realtime_reasoning": "RealtimeReasoningDict",
        ".realtime_response_create_params": (
            "RealtimeResponseCreateParamsAudioDict "
            "RealtimeResponseCreateParamsAudioOutputDict RealtimeResponseCreateParamsDict "
            "RealtimeResponseCreateParamsToolChoiceLike "
            "RealtimeResponseCreateParamsToolsItemLike "
        ),
        ".realtime_session_create_request": (
            "RealtimeSessionCreateRequestClientSecretDict RealtimeSessionCreateRequestDict "
            "RealtimeSessionCreateRequestInputAudioNoiseReductionDict "
            "RealtimeSessionCreateRequestInputAudioTranscriptionDict "
            "RealtimeSessionCreateRequestToolsItemDict "
            "RealtimeSessionCreateRequestTracingTracingConfigurationDict "
            "RealtimeSessionCreateRequestTurnDetectionDict "
        ),
        ".realtime_session_create_request_ga": (
            "RealtimeSessionCreateRequestGAAudioDict "
            "RealtimeSessionCreateRequestGAAudioInputDict "
            "RealtimeSessionCreateRequestGAAudioInputNoiseReductionDict "
            "RealtimeSessionCreateRequestGAAudioOutputDict RealtimeSessionCreateRequestGADict "
            "RealtimeSessionCreateRequestGAToolChoiceLike "
            "RealtimeSessionCreateRequestGAToolsItemLike "
            "RealtimeSessionCreateRequestGATracingTracingConfigurationDict "
        ),
        ".realtime_transcription_session_create_request": (
            "RealtimeTranscriptionSessionCreateRequestClientSecretDict "
            "RealtimeTranscriptionSessionCreateRequestClientSecretExpiresAtDict "
            "RealtimeTranscriptionSessionCreateRequestDict "
            "RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReductionDict "
            "RealtimeTranscriptionSessionCreateRequestTurnDetectionDict "
        ),
        ".realtime_transcription_session_create_request_ga": (
            "RealtimeTranscriptionSessionCreateRequestGAAudioDict "
            "RealtimeTranscriptionSessionCreateRequestGAAudioInputDict "
            "RealtimeTranscriptionSessionCreateRequestGAAudioInputNoiseReductionDict "
            "RealtimeTranscriptionSessionCreateRequestGADict "
        ),
        ".realtime_translation_client_event": "RealtimeTranslationClientEventLike",
        ".realtime_translation_client_event_input_audio_buffer_append": "RealtimeTranslationClientEventInputAudioBufferAppendDict",
        ".realtime_translation_client_event_session_close": "RealtimeTranslationClientEventSessionCloseDict",
        ".realtime_translation_client_event_session_update": "RealtimeTranslationClientEventSessionUpdateDict",
        ".realtime_translation_client_secret_create_request": "RealtimeTranslationClientSecretCreateRequestExpiresAfterDict",
        ".realtime_translation_session_create_request": (
            "RealtimeTranslationSessionCreateRequestAudioDict "
            "RealtimeTranslationSessionCreateRequestAudioInputDict "
            "RealtimeTranslationSessionCreateRequestAudioInputNoiseReductionDict "
            "RealtimeTranslationSessionCreateRequestAudioInputTranscriptionDict "
            "RealtimeTranslationSessionCreateRequestAudioOutputDict "
            "RealtimeTranslationSessionCreateRequestDict "
        ),
        ".realtime_translation_session_update_request": (
            "RealtimeTranslationSessionUpdateRequestAudioDict "
            "RealtimeTranslationSessionUpdateRequestAudioInputDict "
            "RealtimeTranslationSessionUpdateRequestAudioInputNoiseReductionDict "
            "RealtimeTranslationSessionUpdateRequestAudioInputTranscriptionDict "
            "RealtimeTranslationSessionUpdateRequestAudioOutputDict "
            "RealtimeTranslationSessionUpdateRequestDict "
        ),
        ".realtime_translations_client_secrets_create_params": "RealtimeTranslationsClientSecretsCreateParams",
        ".realtime_translations_connect_params": "RealtimeTranslationsConnectParams",
        ".realtime_translations_connection_events": (
            "RealtimeTranslationsSessionCloseEventParams "
            "RealtimeTranslationsSessionInputAudioBufferAppendEventParams "
            "RealtimeTranslationsSessionUpdateEventParams "
        ),
        ".realtime_truncation": (
            "RealtimeTruncationLike RealtimeTruncationObjectDict "
            "RealtimeTruncationObjectTokenLimitsDict "
        ),
        ".realtime_turn_detection": (
            "RealtimeTurnDetectionLike RealtimeTurnDetectionSemanticVadDict "
            "RealtimeTurnDetectionServerVadDict "
        ),
        "oai_shared.params.mcp_tool": "MCPToolDict",
    }
    _TABLE = {name: where for where, names in _MODULES.items() for name in names.split()}
    _ALIASES = {
        "AudioTranscriptionParam": "AudioTranscriptionDict",
        "CallAcceptParams": "RealtimeCallsAcceptParams",
        "CallCreateParams": "RealtimeCallsCreateParams",
        "CallReferParams": "RealtimeCallsReferParams",
        "CallRejectParams": "RealtimeCallsRejectParams",
        "ConversationItemCreateEventParam": "RealtimeClientEventConversationItemCreateDict",
        "ConversationItemDeleteEventParam": "RealtimeClientEventConversationItemDeleteDict",
        "ConversationItemParam": "RealtimeConversationItemLike",
        "ConversationItemRetrieveEventParam": "RealtimeClientEventConversationItemRetrieveDict",
        "ConversationItemTruncateEventParam": "RealtimeClientEventConversationItemTruncateDict",
        "InputAudioBufferAppendEventParam": "RealtimeClientEventInputAudioBufferAppendDict",
        "InputAudioBufferClearEventParam": "RealtimeClientEventInputAudioBufferClearDict",
        "InputAudioBufferCommitEventParam": "RealtimeClientEventInputAudioBufferCommitDict",
        "OutputAudioBufferClearEventParam": "RealtimeClientEventOutputAudioBufferClearDict",
        "RealtimeAudioConfigInputParam": "RealtimeSessionCreateRequestGAAudioInputDict",
        "RealtimeAudioConfigOutputParam": "RealtimeSessionCreateRequestGAAudioOutputDict",
        "RealtimeAudioConfigParam": "RealtimeSessionCreateRequestGAAudioDict",
        "RealtimeAudioFormatsParam": "RealtimeAudioFormatsLike",
        "RealtimeAudioInputTurnDetectionParam": "RealtimeTurnDetectionLike",
        "RealtimeClientEventParam": "RealtimeClientEventLike",
        "RealtimeConversationItemAssistantMessageParam": "RealtimeConversationItemMessageAssistantDict",
        "RealtimeConversationItemFunctionCallOutputParam": "RealtimeConversationItemFunctionCallOutputDict",
        "RealtimeConversationItemFunctionCallParam": "RealtimeConversationItemFunctionCallDict",
        "RealtimeConversationItemSystemMessageParam": "RealtimeConversationItemMessageSystemDict",
        "RealtimeConversationItemUserMessageParam": "RealtimeConversationItemMessageUserDict",
        "RealtimeFunctionToolParam": "RealtimeFunctionToolDict",
        "RealtimeMcpApprovalRequestParam": "RealtimeMCPApprovalRequestDict",
        "RealtimeMcpApprovalResponseParam": "RealtimeMCPApprovalResponseDict",
        "RealtimeMcpListToolsParam": "RealtimeMCPListToolsDict",
        "RealtimeMcpProtocolErrorParam": "RealtimeMCPProtocolErrorDict",
        "RealtimeMcpToolCallParam": "RealtimeMCPToolCallDict",
        "RealtimeMcpToolExecutionErrorParam": "RealtimeMCPToolExecutionErrorDict",
        "RealtimeMcphttpErrorParam": "RealtimeMCPHTTPErrorDict",
        "RealtimeReasoningParam": "RealtimeReasoningDict",
        "RealtimeResponseCreateAudioOutputParam": "RealtimeResponseCreateParamsAudioDict",
        "RealtimeResponseCreateMcpToolParam": "MCPToolDict",
        "RealtimeResponseCreateParamsParam": "RealtimeResponseCreateParamsDict",
        "RealtimeSessionCreateRequestParam": "RealtimeSessionCreateRequestGADict",
        "RealtimeToolChoiceConfigParam": "RealtimeSessionCreateRequestGAToolChoiceLike",
        "RealtimeToolsConfigUnionParam": "RealtimeSessionCreateRequestGAToolsItemLike",
        "RealtimeTranscriptionSessionAudioInputParam": "RealtimeTranscriptionSessionCreateRequestGAAudioInputDict",
        "RealtimeTranscriptionSessionAudioInputTurnDetectionParam": "RealtimeTurnDetectionLike",
        "RealtimeTranscriptionSessionAudioParam": "RealtimeTranscriptionSessionCreateRequestGAAudioDict",
        "RealtimeTranscriptionSessionCreateRequestParam": "RealtimeTranscriptionSessionCreateRequestGADict",
        "RealtimeTranslationClientEventParam": "RealtimeTranslationClientEventLike",
        "RealtimeTranslationInputAudioBufferAppendEventParam": "RealtimeTranslationClientEventInputAudioBufferAppendDict",
        "RealtimeTranslationSessionCloseEventParam": "RealtimeTranslationClientEventSessionCloseDict",
        "RealtimeTranslationSessionCreateRequestParam": "RealtimeTranslationSessionCreateRequestDict",
        "RealtimeTranslationSessionUpdateEventParam": "RealtimeTranslationClientEventSessionUpdateDict",
        "RealtimeTranslationSessionUpdateRequestParam": "RealtimeTranslationSessionUpdateRequestDict",
        "RealtimeTruncationParam": "RealtimeTruncationLike",
        "RealtimeTruncationRetentionRatioParam": "RealtimeTruncationObjectDict",
        "ResponseCancelEventParam": "RealtimeClientEventResponseCancelDict",
        "ResponseCreateEventParam": "RealtimeClientEventResponseCreateDict",
        "SessionCreateParams": "BetaRealtimeSessionsCreateParams",
        "SessionUpdateEventParam": "RealtimeClientEventSessionUpdateDict",
        "TranscriptionSessionCreateParams": "BetaRealtimeTranscriptionSessionsCreateParams",
    }
    __all__ = sorted({*_TABLE, *_ALIASES})
    __getattr__, __dir__ = lazy_names(__name__, _TABLE, _ALIASES)
