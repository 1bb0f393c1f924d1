# Generated from the slice of oai-realtime. Do not edit.
"""Components of oai-realtime."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from oai_core.lazy import lazy_names

if TYPE_CHECKING:
    from oai_shared.components.mcp_list_tools_tool import MCPListToolsTool as MCPListToolsTool
    from oai_shared.components.mcp_tool import MCPTool as MCPTool
    from oai_shared.components.metadata import Metadata as Metadata
    from oai_shared.components.prompt import Prompt as Prompt
    from oai_shared.components.tool_choice_function import ToolChoiceFunction as ToolChoiceFunction
    from oai_shared.components.tool_choice_mcp import ToolChoiceMCP as ToolChoiceMCP
    from oai_shared.components.tool_choice_options import ToolChoiceOptions as ToolChoiceOptions
    from oai_shared.components.transcript_text_usage_duration import (
        TranscriptTextUsageDuration as TranscriptTextUsageDuration,
    )
    from oai_shared.components.transcript_text_usage_tokens import (
        TranscriptTextUsageTokens as TranscriptTextUsageTokens,
    )
    from oai_shared.components.transcription_language import (
        TranscriptionLanguage as TranscriptionLanguage,
    )
    from oai_shared.components.voice_ids_or_custom_voice import (
        VoiceIdsOrCustomVoice as VoiceIdsOrCustomVoice,
    )
    from oai_shared.components.voice_ids_shared import VoiceIdsShared as VoiceIdsShared

    from .audio_transcription import AudioTranscription as AudioTranscription
    from .audio_transcription_response import (
        AudioTranscriptionResponse as AudioTranscriptionResponse,
    )
    from .log_prob_properties import LogProbProperties as LogProbProperties
    from .noise_reduction_type import NoiseReductionType as NoiseReductionType
    from .realtime_audio_formats import RealtimeAudioFormats as RealtimeAudioFormats
    from .realtime_audio_formats import RealtimeAudioFormatsAudioPcm as RealtimeAudioFormatsAudioPcm
    from .realtime_audio_formats import (
        RealtimeAudioFormatsAudioPcma as RealtimeAudioFormatsAudioPcma,
    )
    from .realtime_audio_formats import (
        RealtimeAudioFormatsAudioPcmu as RealtimeAudioFormatsAudioPcmu,
    )
    from .realtime_beta_client_event import RealtimeBetaClientEvent as RealtimeBetaClientEvent
    from .realtime_beta_client_event_conversation_item_create import (
        RealtimeBetaClientEventConversationItemCreate as RealtimeBetaClientEventConversationItemCreate,
    )
    from .realtime_beta_client_event_conversation_item_delete import (
        RealtimeBetaClientEventConversationItemDelete as RealtimeBetaClientEventConversationItemDelete,
    )
    from .realtime_beta_client_event_conversation_item_retrieve import (
        RealtimeBetaClientEventConversationItemRetrieve as RealtimeBetaClientEventConversationItemRetrieve,
    )
    from .realtime_beta_client_event_conversation_item_truncate import (
        RealtimeBetaClientEventConversationItemTruncate as RealtimeBetaClientEventConversationItemTruncate,
    )
    from .realtime_beta_client_event_input_audio_buffer_append import (
        RealtimeBetaClientEventInputAudioBufferAppend as RealtimeBetaClientEventInputAudioBufferAppend,
    )
    from .realtime_beta_client_event_input_audio_buffer_clear import (
        RealtimeBetaClientEventInputAudioBufferClear as RealtimeBetaClientEventInputAudioBufferClear,
    )
    from .realtime_beta_client_event_input_audio_buffer_commit import (
        RealtimeBetaClientEventInputAudioBufferCommit as RealtimeBetaClientEventInputAudioBufferCommit,
    )
    from .realtime_beta_client_event_output_audio_buffer_clear import (
        RealtimeBetaClientEventOutputAudioBufferClear as RealtimeBetaClientEventOutputAudioBufferClear,
    )
    from .realtime_beta_client_event_response_cancel import (
        RealtimeBetaClientEventResponseCancel as RealtimeBetaClientEventResponseCancel,
    )
    from .realtime_beta_client_event_response_create import (
        RealtimeBetaClientEventResponseCreate as RealtimeBetaClientEventResponseCreate,
    )
    from .realtime_beta_client_event_session_update import (
        RealtimeBetaClientEventSessionUpdate as RealtimeBetaClientEventSessionUpdate,
    )
    from .realtime_beta_client_event_transcription_session_update import (
        RealtimeBetaClientEventTranscriptionSessionUpdate as RealtimeBetaClientEventTranscriptionSessionUpdate,
    )
    from .realtime_beta_response import RealtimeBetaResponse as RealtimeBetaResponse
    from .realtime_beta_response import (
        RealtimeBetaResponseStatusDetails as RealtimeBetaResponseStatusDetails,
    )
    from .realtime_beta_response import (
        RealtimeBetaResponseStatusDetailsError as RealtimeBetaResponseStatusDetailsError,
    )
    from .realtime_beta_response import RealtimeBetaResponseUsage as RealtimeBetaResponseUsage
    from .realtime_beta_response import (
        RealtimeBetaResponseUsageInputTokenDetails as RealtimeBetaResponseUsageInputTokenDetails,
    )
    from .realtime_beta_response import (
        RealtimeBetaResponseUsageInputTokenDetailsCachedTokensDetails as RealtimeBetaResponseUsageInputTokenDetailsCachedTokensDetails,
    )
    from .realtime_beta_response import (
        RealtimeBetaResponseUsageOutputTokenDetails as RealtimeBetaResponseUsageOutputTokenDetails,
    )
    from .realtime_beta_response_create_params import (
        RealtimeBetaResponseCreateParams as RealtimeBetaResponseCreateParams,
    )
    from .realtime_beta_response_create_params import (
        RealtimeBetaResponseCreateParamsToolChoice as RealtimeBetaResponseCreateParamsToolChoice,
    )
    from .realtime_beta_response_create_params import (
        RealtimeBetaResponseCreateParamsToolsItem as RealtimeBetaResponseCreateParamsToolsItem,
    )
    from .realtime_beta_server_event import RealtimeBetaServerEvent as RealtimeBetaServerEvent
    from .realtime_beta_server_event_conversation_item_created import (
        RealtimeBetaServerEventConversationItemCreated as RealtimeBetaServerEventConversationItemCreated,
    )
    from .realtime_beta_server_event_conversation_item_deleted import (
        RealtimeBetaServerEventConversationItemDeleted as RealtimeBetaServerEventConversationItemDeleted,
    )
    from .realtime_beta_server_event_conversation_item_input_audio_transcription_completed import (
        RealtimeBetaServerEventConversationItemInputAudioTranscriptionCompleted as RealtimeBetaServerEventConversationItemInputAudioTranscriptionCompleted,
    )
    from .realtime_beta_server_event_conversation_item_input_audio_transcription_completed import (
        RealtimeBetaServerEventConversationItemInputAudioTranscriptionCompletedUsage as RealtimeBetaServerEventConversationItemInputAudioTranscriptionCompletedUsage,
    )
    from .realtime_beta_server_event_conversation_item_input_audio_transcription_delta import (
        RealtimeBetaServerEventConversationItemInputAudioTranscriptionDelta as RealtimeBetaServerEventConversationItemInputAudioTranscriptionDelta,
    )
    from .realtime_beta_server_event_conversation_item_input_audio_transcription_failed import (
        RealtimeBetaServerEventConversationItemInputAudioTranscriptionFailed as RealtimeBetaServerEventConversationItemInputAudioTranscriptionFailed,
    )
    from .realtime_beta_server_event_conversation_item_input_audio_transcription_failed import (
        RealtimeBetaServerEventConversationItemInputAudioTranscriptionFailedError as RealtimeBetaServerEventConversationItemInputAudioTranscriptionFailedError,
    )
    from .realtime_beta_server_event_conversation_item_input_audio_transcription_segment import (
        RealtimeBetaServerEventConversationItemInputAudioTranscriptionSegment as RealtimeBetaServerEventConversationItemInputAudioTranscriptionSegment,
    )
    from .realtime_beta_server_event_conversation_item_retrieved import (
        RealtimeBetaServerEventConversationItemRetrieved as RealtimeBetaServerEventConversationItemRetrieved,
    )
    from .realtime_beta_server_event_conversation_item_truncated import (
        RealtimeBetaServerEventConversationItemTruncated as RealtimeBetaServerEventConversationItemTruncated,
    )
    from .realtime_beta_server_event_error import (
        RealtimeBetaServerEventError as RealtimeBetaServerEventError,
    )
    from .realtime_beta_server_event_error import (
        RealtimeBetaServerEventErrorError as RealtimeBetaServerEventErrorError,
    )
    from .realtime_beta_server_event_input_audio_buffer_cleared import (
        RealtimeBetaServerEventInputAudioBufferCleared as RealtimeBetaServerEventInputAudioBufferCleared,
    )
    from .realtime_beta_server_event_input_audio_buffer_committed import (
        RealtimeBetaServerEventInputAudioBufferCommitted as RealtimeBetaServerEventInputAudioBufferCommitted,
    )
    from .realtime_beta_server_event_input_audio_buffer_speech_started import (
        RealtimeBetaServerEventInputAudioBufferSpeechStarted as RealtimeBetaServerEventInputAudioBufferSpeechStarted,
    )
    from .realtime_beta_server_event_input_audio_buffer_speech_stopped import (
        RealtimeBetaServerEventInputAudioBufferSpeechStopped as RealtimeBetaServerEventInputAudioBufferSpeechStopped,
    )
    from .realtime_beta_server_event_mcp_list_tools_completed import (
        RealtimeBetaServerEventMCPListToolsCompleted as RealtimeBetaServerEventMCPListToolsCompleted,
    )
    from .realtime_beta_server_event_mcp_list_tools_failed import (
        RealtimeBetaServerEventMCPListToolsFailed as RealtimeBetaServerEventMCPListToolsFailed,
    )
    from .realtime_beta_server_event_mcp_list_tools_in_progress import (
        RealtimeBetaServerEventMCPListToolsInProgress as RealtimeBetaServerEventMCPListToolsInProgress,
    )
    from .realtime_beta_server_event_rate_limits_updated import (
        RealtimeBetaServerEventRateLimitsUpdated as RealtimeBetaServerEventRateLimitsUpdated,
    )
    from .realtime_beta_server_event_rate_limits_updated import (
        RealtimeBetaServerEventRateLimitsUpdatedRateLimitsItem as RealtimeBetaServerEventRateLimitsUpdatedRateLimitsItem,
    )
    from .realtime_beta_server_event_response_audio_delta import (
        RealtimeBetaServerEventResponseAudioDelta as RealtimeBetaServerEventResponseAudioDelta,
    )
    from .realtime_beta_server_event_response_audio_done import (
        RealtimeBetaServerEventResponseAudioDone as RealtimeBetaServerEventResponseAudioDone,
    )
    from .realtime_beta_server_event_response_audio_transcript_delta import (
        RealtimeBetaServerEventResponseAudioTranscriptDelta as RealtimeBetaServerEventResponseAudioTranscriptDelta,
    )
    from .realtime_beta_server_event_response_audio_transcript_done import (
        RealtimeBetaServerEventResponseAudioTranscriptDone as RealtimeBetaServerEventResponseAudioTranscriptDone,
    )
    from .realtime_beta_server_event_response_content_part_added import (
        RealtimeBetaServerEventResponseContentPartAdded as RealtimeBetaServerEventResponseContentPartAdded,
    )
    from .realtime_beta_server_event_response_content_part_added import (
        RealtimeBetaServerEventResponseContentPartAddedPart as RealtimeBetaServerEventResponseContentPartAddedPart,
    )
    from .realtime_beta_server_event_response_content_part_done import (
        RealtimeBetaServerEventResponseContentPartDone as RealtimeBetaServerEventResponseContentPartDone,
    )
    from .realtime_beta_server_event_response_content_part_done import (
        RealtimeBetaServerEventResponseContentPartDonePart as RealtimeBetaServerEventResponseContentPartDonePart,
    )
    from .realtime_beta_server_event_response_created import (
        RealtimeBetaServerEventResponseCreated as RealtimeBetaServerEventResponseCreated,
    )
    from .realtime_beta_server_event_response_done import (
        RealtimeBetaServerEventResponseDone as RealtimeBetaServerEventResponseDone,
    )
    from .realtime_beta_server_event_response_function_call_arguments_delta import (
        RealtimeBetaServerEventResponseFunctionCallArgumentsDelta as RealtimeBetaServerEventResponseFunctionCallArgumentsDelta,
    )
    from .realtime_beta_server_event_response_function_call_arguments_done import (
        RealtimeBetaServerEventResponseFunctionCallArgumentsDone as RealtimeBetaServerEventResponseFunctionCallArgumentsDone,
    )
    from .realtime_beta_server_event_response_mcp_call_arguments_delta import (
        RealtimeBetaServerEventResponseMCPCallArgumentsDelta as RealtimeBetaServerEventResponseMCPCallArgumentsDelta,
    )
    from .realtime_beta_server_event_response_mcp_call_arguments_done import (
        RealtimeBetaServerEventResponseMCPCallArgumentsDone as RealtimeBetaServerEventResponseMCPCallArgumentsDone,
    )
    from .realtime_beta_server_event_response_mcp_call_completed import (
        RealtimeBetaServerEventResponseMCPCallCompleted as RealtimeBetaServerEventResponseMCPCallCompleted,
    )
    from .realtime_beta_server_event_response_mcp_call_failed import (
        RealtimeBetaServerEventResponseMCPCallFailed as RealtimeBetaServerEventResponseMCPCallFailed,
    )
    from .realtime_beta_server_event_response_mcp_call_in_progress import (
        RealtimeBetaServerEventResponseMCPCallInProgress as RealtimeBetaServerEventResponseMCPCallInProgress,
    )
    from .realtime_beta_server_event_response_output_item_added import (
        RealtimeBetaServerEventResponseOutputItemAdded as RealtimeBetaServerEventResponseOutputItemAdded,
    )
    from .realtime_beta_server_event_response_output_item_done import (
        RealtimeBetaServerEventResponseOutputItemDone as RealtimeBetaServerEventResponseOutputItemDone,
    )
    from .realtime_beta_server_event_response_text_delta import (
        RealtimeBetaServerEventResponseTextDelta as RealtimeBetaServerEventResponseTextDelta,
    )
    from .realtime_beta_server_event_response_text_done import (
        RealtimeBetaServerEventResponseTextDone as RealtimeBetaServerEventResponseTextDone,
    )
    from .realtime_beta_server_event_session_created import (
        RealtimeBetaServerEventSessionCreated as RealtimeBetaServerEventSessionCreated,
    )
    from .realtime_beta_server_event_session_updated import (
        RealtimeBetaServerEventSessionUpdated as RealtimeBetaServerEventSessionUpdated,
    )
    from .realtime_beta_server_event_transcription_session_created import (
        RealtimeBetaServerEventTranscriptionSessionCreated as RealtimeBetaServerEventTranscriptionSessionCreated,
    )
    from .realtime_beta_server_event_transcription_session_updated import (
        RealtimeBetaServerEventTranscriptionSessionUpdated as RealtimeBetaServerEventTranscriptionSessionUpdated,
    )
    from .realtime_call_create_request import RealtimeCallCreateRequest as RealtimeCallCreateRequest
    from .realtime_call_refer_request import RealtimeCallReferRequest as RealtimeCallReferRequest
    from .realtime_call_reject_request import RealtimeCallRejectRequest as RealtimeCallRejectRequest
    from .realtime_client_event import RealtimeClientEvent as RealtimeClientEvent
    from .realtime_client_event_conversation_item_create import (
        RealtimeClientEventConversationItemCreate as RealtimeClientEventConversationItemCreate,
    )
    from .realtime_client_event_conversation_item_delete import (
        RealtimeClientEventConversationItemDelete as RealtimeClientEventConversationItemDelete,
    )
    from .realtime_client_event_conversation_item_retrieve import (
        RealtimeClientEventConversationItemRetrieve as RealtimeClientEventConversationItemRetrieve,
    )
    from .realtime_client_event_conversation_item_truncate import (
        RealtimeClientEventConversationItemTruncate as RealtimeClientEventConversationItemTruncate,
    )
    from .realtime_client_event_input_audio_buffer_append import (
        RealtimeClientEventInputAudioBufferAppend as RealtimeClientEventInputAudioBufferAppend,
    )
    from .realtime_client_event_input_audio_buffer_clear import (
        RealtimeClientEventInputAudioBufferClear as RealtimeClientEventInputAudioBufferClear,
    )
    from .realtime_client_event_input_audio_buffer_commit import (
        RealtimeClientEventInputAudioBufferCommit as RealtimeClientEventInputAudioBufferCommit,
    )
    from .realtime_client_event_output_audio_buffer_clear import (
        RealtimeClientEventOutputAudioBufferClear as RealtimeClientEventOutputAudioBufferClear,
    )
    from .realtime_client_event_response_cancel import (
        RealtimeClientEventResponseCancel as RealtimeClientEventResponseCancel,
    )
    from .realtime_client_event_response_create import (
        RealtimeClientEventResponseCreate as RealtimeClientEventResponseCreate,
    )
    from .realtime_client_event_session_update import (
        RealtimeClientEventSessionUpdate as RealtimeClientEventSessionUpdate,
    )
    from .realtime_client_event_session_update import (
        RealtimeClientEventSessionUpdateSession as RealtimeClientEventSessionUpdateSession,
    )
    from .realtime_client_event_transcription_session_update import (
        RealtimeClientEventTranscriptionSessionUpdate as RealtimeClientEventTranscriptionSessionUpdate,
    )
    from .realtime_conversation_item import RealtimeConversationItem as RealtimeConversationItem
    from .realtime_conversation_item_function_call import (
        RealtimeConversationItemFunctionCall as RealtimeConversationItemFunctionCall,
    )
    from .realtime_conversation_item_function_call_output import (
        RealtimeConversationItemFunctionCallOutput as RealtimeConversationItemFunctionCallOutput,
    )
    from .realtime_conversation_item_message_assistant import (
        RealtimeConversationItemMessageAssistant as RealtimeConversationItemMessageAssistant,
    )
    from .realtime_conversation_item_message_assistant import (
        RealtimeConversationItemMessageAssistantContentItem as RealtimeConversationItemMessageAssistantContentItem,
    )
    from .realtime_conversation_item_message_system import (
        RealtimeConversationItemMessageSystem as RealtimeConversationItemMessageSystem,
    )
    from .realtime_conversation_item_message_system import (
        RealtimeConversationItemMessageSystemContentItem as RealtimeConversationItemMessageSystemContentItem,
    )
    from .realtime_conversation_item_message_user import (
        RealtimeConversationItemMessageUser as RealtimeConversationItemMessageUser,
    )
    from .realtime_conversation_item_message_user import (
        RealtimeConversationItemMessageUserContentItem as RealtimeConversationItemMessageUserContentItem,
    )
    from .realtime_conversation_item_with_reference import (
        RealtimeConversationItemWithReference as RealtimeConversationItemWithReference,
    )
    from .realtime_conversation_item_with_reference import (
        RealtimeConversationItemWithReferenceContentItem as RealtimeConversationItemWithReferenceContentItem,
    )
    from .realtime_create_client_secret_request import (
        RealtimeCreateClientSecretRequest as RealtimeCreateClientSecretRequest,
    )
    from .realtime_create_client_secret_request import (
        RealtimeCreateClientSecretRequestExpiresAfter as RealtimeCreateClientSecretRequestExpiresAfter,
    )
    from .realtime_create_client_secret_request import (
        RealtimeCreateClientSecretRequestSession as RealtimeCreateClientSecretRequestSession,
    )
    from .realtime_create_client_secret_response import (
        RealtimeCreateClientSecretResponse as RealtimeCreateClientSecretResponse,
    )
    from .realtime_create_client_secret_response import (
        RealtimeCreateClientSecretResponseSession as RealtimeCreateClientSecretResponseSession,
    )
    from .realtime_function_tool import RealtimeFunctionTool as RealtimeFunctionTool
    from .realtime_mcp_approval_request import (
        RealtimeMCPApprovalRequest as RealtimeMCPApprovalRequest,
    )
    from .realtime_mcp_approval_response import (
        RealtimeMCPApprovalResponse as RealtimeMCPApprovalResponse,
    )
    from .realtime_mcp_list_tools import RealtimeMCPListTools as RealtimeMCPListTools
    from .realtime_mcp_protocol_error import RealtimeMCPProtocolError as RealtimeMCPProtocolError
    from .realtime_mcp_tool_call import RealtimeMCPToolCall as RealtimeMCPToolCall
    from .realtime_mcp_tool_call import RealtimeMCPToolCallError as RealtimeMCPToolCallError
    from .realtime_mcp_tool_execution_error import (
        RealtimeMCPToolExecutionError as RealtimeMCPToolExecutionError,
    )
    from .realtime_mcphttp_error import RealtimeMCPHTTPError as RealtimeMCPHTTPError
    from .realtime_reasoning import RealtimeReasoning as RealtimeReasoning
    from .realtime_reasoning_effort import RealtimeReasoningEffort as RealtimeReasoningEffort
    from .realtime_response import RealtimeResponse as RealtimeResponse
    from .realtime_response import RealtimeResponseAudio as RealtimeResponseAudio
    from .realtime_response import RealtimeResponseAudioOutput as RealtimeResponseAudioOutput
    from .realtime_response import RealtimeResponseStatusDetails as RealtimeResponseStatusDetails
    from .realtime_response import (
        RealtimeResponseStatusDetailsError as RealtimeResponseStatusDetailsError,
    )
    from .realtime_response import RealtimeResponseUsage as RealtimeResponseUsage
    from .realtime_response import (
        RealtimeResponseUsageInputTokenDetails as RealtimeResponseUsageInputTokenDetails,
    )
    from .realtime_response import (
        RealtimeResponseUsageInputTokenDetailsCachedTokensDetails as RealtimeResponseUsageInputTokenDetailsCachedTokensDetails,
    )
    from .realtime_response import (
        RealtimeResponseUsageOutputTokenDetails as RealtimeResponseUsageOutputTokenDetails,
    )
    from .realtime_response_create_params import (
        RealtimeResponseCreateParams as RealtimeResponseCreateParams,
    )
    from .realtime_response_create_params import (
        RealtimeResponseCreateParamsAudio as RealtimeResponseCreateParamsAudio,
    )
    from .realtime_response_create_params import (
        RealtimeResponseCreateParamsAudioOutput as RealtimeResponseCreateParamsAudioOutput,
    )
    from .realtime_response_create_params import (
        RealtimeResponseCreateParamsToolChoice as RealtimeResponseCreateParamsToolChoice,
    )
    from .realtime_response_create_params import (
        RealtimeResponseCreateParamsToolsItem as RealtimeResponseCreateParamsToolsItem,
    )
    from .realtime_server_event import RealtimeServerEvent as RealtimeServerEvent
    from .realtime_server_event_conversation_created import (
        RealtimeServerEventConversationCreated as RealtimeServerEventConversationCreated,
    )
    from .realtime_server_event_conversation_created import (
        RealtimeServerEventConversationCreatedConversation as RealtimeServerEventConversationCreatedConversation,
    )
    from .realtime_server_event_conversation_item_added import (
        RealtimeServerEventConversationItemAdded as RealtimeServerEventConversationItemAdded,
    )
    from .realtime_server_event_conversation_item_created import (
        RealtimeServerEventConversationItemCreated as RealtimeServerEventConversationItemCreated,
    )
    from .realtime_server_event_conversation_item_deleted import (
        RealtimeServerEventConversationItemDeleted as RealtimeServerEventConversationItemDeleted,
    )
    from .realtime_server_event_conversation_item_done import (
        RealtimeServerEventConversationItemDone as RealtimeServerEventConversationItemDone,
    )
    from .realtime_server_event_conversation_item_input_audio_transcription_completed import (
        RealtimeServerEventConversationItemInputAudioTranscriptionCompleted as RealtimeServerEventConversationItemInputAudioTranscriptionCompleted,
    )
    from .realtime_server_event_conversation_item_input_audio_transcription_completed import (
        RealtimeServerEventConversationItemInputAudioTranscriptionCompletedUsage as RealtimeServerEventConversationItemInputAudioTranscriptionCompletedUsage,
    )
    from .realtime_server_event_conversation_item_input_audio_transcription_delta import (
        RealtimeServerEventConversationItemInputAudioTranscriptionDelta as RealtimeServerEventConversationItemInputAudioTranscriptionDelta,
    )
    from .realtime_server_event_conversation_item_input_audio_transcription_failed import (
        RealtimeServerEventConversationItemInputAudioTranscriptionFailed as RealtimeServerEventConversationItemInputAudioTranscriptionFailed,
    )
    from .realtime_server_event_conversation_item_input_audio_transcription_failed import (
        RealtimeServerEventConversationItemInputAudioTranscriptionFailedError as RealtimeServerEventConversationItemInputAudioTranscriptionFailedError,
    )
    from .realtime_server_event_conversation_item_input_audio_transcription_segment import (
        RealtimeServerEventConversationItemInputAudioTranscriptionSegment as RealtimeServerEventConversationItemInputAudioTranscriptionSegment,
    )
    from .realtime_server_event_conversation_item_retrieved import (
        RealtimeServerEventConversationItemRetrieved as RealtimeServerEventConversationItemRetrieved,
    )
    from .realtime_server_event_conversation_item_truncated import (
        RealtimeServerEventConversationItemTruncated as RealtimeServerEventConversationItemTruncated,
    )
    from .realtime_server_event_error import RealtimeServerEventError as RealtimeServerEventError
    from .realtime_server_event_error import (
        RealtimeServerEventErrorError as RealtimeServerEventErrorError,
    )
    from .realtime_server_event_input_audio_buffer_cleared import (
        RealtimeServerEventInputAudioBufferCleared as RealtimeServerEventInputAudioBufferCleared,
    )
    from .realtime_server_event_input_audio_buffer_committed import (
        RealtimeServerEventInputAudioBufferCommitted as RealtimeServerEventInputAudioBufferCommitted,
    )
    from .realtime_server_event_input_audio_buffer_dtmf_event_received import (
        RealtimeServerEventInputAudioBufferDtmfEventReceived as RealtimeServerEventInputAudioBufferDtmfEventReceived,
    )
    from .realtime_server_event_input_audio_buffer_speech_started import (
        RealtimeServerEventInputAudioBufferSpeechStarted as RealtimeServerEventInputAudioBufferSpeechStarted,
    )
    from .realtime_server_event_input_audio_buffer_speech_stopped import (
        RealtimeServerEventInputAudioBufferSpeechStopped as RealtimeServerEventInputAudioBufferSpeechStopped,
    )
    from .realtime_server_event_input_audio_buffer_timeout_triggered import (
        RealtimeServerEventInputAudioBufferTimeoutTriggered as RealtimeServerEventInputAudioBufferTimeoutTriggered,
    )
    from .realtime_server_event_mcp_list_tools_completed import (
        RealtimeServerEventMCPListToolsCompleted as RealtimeServerEventMCPListToolsCompleted,
    )
    from .realtime_server_event_mcp_list_tools_failed import (
        RealtimeServerEventMCPListToolsFailed as RealtimeServerEventMCPListToolsFailed,
    )
    from .realtime_server_event_mcp_list_tools_in_progress import (
        RealtimeServerEventMCPListToolsInProgress as RealtimeServerEventMCPListToolsInProgress,
    )
    from .realtime_server_event_output_audio_buffer_cleared import (
        RealtimeServerEventOutputAudioBufferCleared as RealtimeServerEventOutputAudioBufferCleared,
    )
    from .realtime_server_event_output_audio_buffer_started import (
        RealtimeServerEventOutputAudioBufferStarted as RealtimeServerEventOutputAudioBufferStarted,
    )
    from .realtime_server_event_output_audio_buffer_stopped import (
        RealtimeServerEventOutputAudioBufferStopped as RealtimeServerEventOutputAudioBufferStopped,
    )
    from .realtime_server_event_rate_limits_updated import (
        RealtimeServerEventRateLimitsUpdated as RealtimeServerEventRateLimitsUpdated,
    )
    from .realtime_server_event_rate_limits_updated import (
        RealtimeServerEventRateLimitsUpdatedRateLimitsItem as RealtimeServerEventRateLimitsUpdatedRateLimitsItem,
    )
    from .realtime_server_event_response_audio_delta import (
        RealtimeServerEventResponseAudioDelta as RealtimeServerEventResponseAudioDelta,
    )
    from .realtime_server_event_response_audio_done import (
        RealtimeServerEventResponseAudioDone as RealtimeServerEventResponseAudioDone,
    )
    from .realtime_server_event_response_audio_transcript_delta import (
        RealtimeServerEventResponseAudioTranscriptDelta as RealtimeServerEventResponseAudioTranscriptDelta,
    )
    from .realtime_server_event_response_audio_transcript_done import (
        RealtimeServerEventResponseAudioTranscriptDone as RealtimeServerEventResponseAudioTranscriptDone,
    )
    from .realtime_server_event_response_content_part_added import (
        RealtimeServerEventResponseContentPartAdded as RealtimeServerEventResponseContentPartAdded,
    )
    from .realtime_server_event_response_content_part_added import (
        RealtimeServerEventResponseContentPartAddedPart as RealtimeServerEventResponseContentPartAddedPart,
    )
    from .realtime_server_event_response_content_part_done import (
        RealtimeServerEventResponseContentPartDone as RealtimeServerEventResponseContentPartDone,
    )
    from .realtime_server_event_response_content_part_done import (
        RealtimeServerEventResponseContentPartDonePart as RealtimeServerEventResponseContentPartDonePart,
    )
    from .realtime_server_event_response_created import (
        RealtimeServerEventResponseCreated as RealtimeServerEventResponseCreated,
    )
    from .realtime_server_event_response_done import (
        RealtimeServerEventResponseDone as RealtimeServerEventResponseDone,
    )
    from .realtime_server_event_response_function_call_arguments_delta import (
        RealtimeServerEventResponseFunctionCallArgumentsDelta as RealtimeServerEventResponseFunctionCallArgumentsDelta,
    )
    from .realtime_server_event_response_function_call_arguments_done import (
        RealtimeServerEventResponseFunctionCallArgumentsDone as RealtimeServerEventResponseFunctionCallArgumentsDone,
    )
    from .realtime_server_event_response_mcp_call_arguments_delta import (
        RealtimeServerEventResponseMCPCallArgumentsDelta as RealtimeServerEventResponseMCPCallArgumentsDelta,
    )
    from .realtime_server_event_response_mcp_call_arguments_done import (
        RealtimeServerEventResponseMCPCallArgumentsDone as RealtimeServerEventResponseMCPCallArgumentsDone,
    )
    from .realtime_server_event_response_mcp_call_completed import (
        RealtimeServerEventResponseMCPCallCompleted as RealtimeServerEventResponseMCPCallCompleted,
    )
    from .realtime_server_event_response_mcp_call_failed import (
        RealtimeServerEventResponseMCPCallFailed as RealtimeServerEventResponseMCPCallFailed,
    )
    from .realtime_server_event_response_mcp_call_in_progress import (
        RealtimeServerEventResponseMCPCallInProgress as RealtimeServerEventResponseMCPCallInProgress,
    )
    from .realtime_server_event_response_output_item_added import (
        RealtimeServerEventResponseOutputItemAdded as RealtimeServerEventResponseOutputItemAdded,
    )
    from .realtime_server_event_response_output_item_done import (
        RealtimeServerEventResponseOutputItemDone as RealtimeServerEventResponseOutputItemDone,
    )
    from .realtime_server_event_response_text_delta import (
        RealtimeServerEventResponseTextDelta as RealtimeServerEventResponseTextDelta,
    )
    from .realtime_server_event_response_text_done import (
        RealtimeServerEventResponseTextDone as RealtimeServerEventResponseTextDone,
    )
    from .realtime_server_event_session_created import (
        RealtimeServerEventSessionCreated as RealtimeServerEventSessionCreated,
    )
    from .realtime_server_event_session_created import (
        RealtimeServerEventSessionCreatedSession as RealtimeServerEventSessionCreatedSession,
    )
    from .realtime_server_event_session_updated import (
        RealtimeServerEventSessionUpdated as RealtimeServerEventSessionUpdated,
    )
    from .realtime_server_event_session_updated import (
        RealtimeServerEventSessionUpdatedSession as RealtimeServerEventSessionUpdatedSession,
    )
    from .realtime_server_event_transcription_session_updated import (
        RealtimeServerEventTranscriptionSessionUpdated as RealtimeServerEventTranscriptionSessionUpdated,
    )
    from .realtime_session import RealtimeSession as RealtimeSession
    from .realtime_session import (
        RealtimeSessionInputAudioNoiseReduction as RealtimeSessionInputAudioNoiseReduction,
    )
    from .realtime_session import (
        RealtimeSessionTracingTracingConfiguration as RealtimeSessionTracingTracingConfiguration,
    )
    from .realtime_session_create_request import (
        RealtimeSessionCreateRequest as RealtimeSessionCreateRequest,
    )
    from .realtime_session_create_request import (
        RealtimeSessionCreateRequestClientSecret as RealtimeSessionCreateRequestClientSecret,
    )
    from .realtime_session_create_request import (
        RealtimeSessionCreateRequestInputAudioNoiseReduction as RealtimeSessionCreateRequestInputAudioNoiseReduction,
    )
    from .realtime_session_create_request import (
        RealtimeSessionCreateRequestInputAudioTranscription as RealtimeSessionCreateRequestInputAudioTranscription,
    )
    from .realtime_session_create_request import (
        RealtimeSessionCreateRequestToolsItem as RealtimeSessionCreateRequestToolsItem,
    )
    from .realtime_session_create_request import (
        RealtimeSessionCreateRequestTracingTracingConfiguration as RealtimeSessionCreateRequestTracingTracingConfiguration,
    )
    from .realtime_session_create_request import (
        RealtimeSessionCreateRequestTurnDetection as RealtimeSessionCreateRequestTurnDetection,
    )
    from .realtime_session_create_request_ga import (
        RealtimeSessionCreateRequestGA as RealtimeSessionCreateRequestGA,
    )
    from .realtime_session_create_request_ga import (
        RealtimeSessionCreateRequestGAAudio as RealtimeSessionCreateRequestGAAudio,
    )
    from .realtime_session_create_request_ga import (
        RealtimeSessionCreateRequestGAAudioInput as RealtimeSessionCreateRequestGAAudioInput,
    )
    from .realtime_session_create_request_ga import (
        RealtimeSessionCreateRequestGAAudioInputNoiseReduction as RealtimeSessionCreateRequestGAAudioInputNoiseReduction,
    )
    from .realtime_session_create_request_ga import (
        RealtimeSessionCreateRequestGAAudioOutput as RealtimeSessionCreateRequestGAAudioOutput,
    )
    from .realtime_session_create_request_ga import (
        RealtimeSessionCreateRequestGAToolChoice as RealtimeSessionCreateRequestGAToolChoice,
    )
    from .realtime_session_create_request_ga import (
        RealtimeSessionCreateRequestGAToolsItem as RealtimeSessionCreateRequestGAToolsItem,
    )
    from .realtime_session_create_request_ga import (
        RealtimeSessionCreateRequestGATracingTracingConfiguration as RealtimeSessionCreateRequestGATracingTracingConfiguration,
    )
    from .realtime_session_create_response import (
        RealtimeSessionCreateResponse as RealtimeSessionCreateResponse,
    )
    from .realtime_session_create_response import (
        RealtimeSessionCreateResponseAudio as RealtimeSessionCreateResponseAudio,
    )
    from .realtime_session_create_response import (
        RealtimeSessionCreateResponseAudioInput as RealtimeSessionCreateResponseAudioInput,
    )
    from .realtime_session_create_response import (
        RealtimeSessionCreateResponseAudioInputNoiseReduction as RealtimeSessionCreateResponseAudioInputNoiseReduction,
    )
    from .realtime_session_create_response import (
        RealtimeSessionCreateResponseAudioInputTurnDetection as RealtimeSessionCreateResponseAudioInputTurnDetection,
    )
    from .realtime_session_create_response import (
        RealtimeSessionCreateResponseAudioOutput as RealtimeSessionCreateResponseAudioOutput,
    )
    from .realtime_session_create_response import (
        RealtimeSessionCreateResponseClientSecret as RealtimeSessionCreateResponseClientSecret,
    )
    from .realtime_session_create_response import (
        RealtimeSessionCreateResponseTracingTracingConfiguration as RealtimeSessionCreateResponseTracingTracingConfiguration,
    )
    from .realtime_session_create_response import (
        RealtimeSessionCreateResponseTurnDetection as RealtimeSessionCreateResponseTurnDetection,
    )
    from .realtime_session_create_response_ga import (
        RealtimeSessionCreateResponseGA as RealtimeSessionCreateResponseGA,
    )
    from .realtime_session_create_response_ga import (
        RealtimeSessionCreateResponseGAAudio as RealtimeSessionCreateResponseGAAudio,
    )
    from .realtime_session_create_response_ga import (
        RealtimeSessionCreateResponseGAAudioInput as RealtimeSessionCreateResponseGAAudioInput,
    )
    from .realtime_session_create_response_ga import (
        RealtimeSessionCreateResponseGAAudioInputNoiseReduction as RealtimeSessionCreateResponseGAAudioInputNoiseReduction,
    )
    from .realtime_session_create_response_ga import (
        RealtimeSessionCreateResponseGAAudioOutput as RealtimeSessionCreateResponseGAAudioOutput,
    )
    from .realtime_session_create_response_ga import (
        RealtimeSessionCreateResponseGAToolChoice as RealtimeSessionCreateResponseGAToolChoice,
    )
    from .realtime_session_create_response_ga import (
        RealtimeSessionCreateResponseGAToolsItem as RealtimeSessionCreateResponseGAToolsItem,
    )
    from .realtime_session_create_response_ga import (
        RealtimeSessionCreateResponseGATracingTracingConfiguration as RealtimeSessionCreateResponseGATracingTracingConfiguration,
    )
    from .realtime_transcription_session_create_request import (
        RealtimeTranscriptionSessionCreateRequest as RealtimeTranscriptionSessionCreateRequest,
    )
    from .realtime_transcription_session_create_request import (
        RealtimeTranscriptionSessionCreateRequestClientSecret as RealtimeTranscriptionSessionCreateRequestClientSecret,
    )
    from .realtime_transcription_session_create_request import (
        RealtimeTranscriptionSessionCreateRequestClientSecretExpiresAt as RealtimeTranscriptionSessionCreateRequestClientSecretExpiresAt,
    )
    from .realtime_transcription_session_create_request import (
        RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReduction as RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReduction,
    )
    from .realtime_transcription_session_create_request import (
        RealtimeTranscriptionSessionCreateRequestTurnDetection as RealtimeTranscriptionSessionCreateRequestTurnDetection,
    )
    from .realtime_transcription_session_create_request_ga import (
        RealtimeTranscriptionSessionCreateRequestGA as RealtimeTranscriptionSessionCreateRequestGA,
    )
    from .realtime_transcription_session_create_request_ga import (
        RealtimeTranscriptionSessionCreateRequestGAAudio as RealtimeTranscriptionSessionCreateRequestGAAudio,
    )
    from .realtime_transcription_session_create_request_ga import (
        RealtimeTranscriptionSessionCreateRequestGAAudioInput as RealtimeTranscriptionSessionCreateRequestGAAudioInput,
    )
    from .realtime_transcription_session_create_request_ga import (
        RealtimeTranscriptionSessionCreateRequestGAAudioInputNoiseReduction as RealtimeTranscriptionSessionCreateRequestGAAudioInputNoiseReduction,
    )
    from .realtime_transcription_session_create_response import (
        RealtimeTranscriptionSessionCreateResponse as RealtimeTranscriptionSessionCreateResponse,
    )
    from .realtime_transcription_session_create_response import (
        RealtimeTranscriptionSessionCreateResponseClientSecret as RealtimeTranscriptionSessionCreateResponseClientSecret,
    )
    from .realtime_transcription_session_create_response import (
        RealtimeTranscriptionSessionCreateResponseTurnDetection as RealtimeTranscriptionSessionCreateResponseTurnDetection,
    )
    from .realtime_transcription_session_create_response_ga import (
        RealtimeTranscriptionSessionCreateResponseGA as RealtimeTranscriptionSessionCreateResponseGA,
    )
    from .realtime_transcription_session_create_response_ga import (
        RealtimeTranscriptionSessionCreateResponseGAAudio as RealtimeTranscriptionSessionCreateResponseGAAudio,
    )
    from .realtime_transcription_session_create_response_ga import (
        RealtimeTranscriptionSessionCreateResponseGAAudioInput as RealtimeTranscriptionSessionCreateResponseGAAudioInput,
    )
    from .realtime_transcription_session_create_response_ga import (
        RealtimeTranscriptionSessionCreateResponseGAAudioInputNoiseReduction as RealtimeTranscriptionSessionCreateResponseGAAudioInputNoiseReduction,
    )
    from .realtime_transcription_session_create_response_ga import (
        RealtimeTranscriptionSessionCreateResponseGAAudioInputTurnDetection as RealtimeTranscriptionSessionCreateResponseGAAudioInputTurnDetection,
    )
    from .realtime_translation_client_event import (
        RealtimeTranslationClientEvent as RealtimeTranslationClientEvent,
    )
    from .realtime_translation_client_event_input_audio_buffer_append import (
        RealtimeTranslationClientEventInputAudioBufferAppend as RealtimeTranslationClientEventInputAudioBufferAppend,
    )
    from .realtime_translation_client_event_session_close import (
        RealtimeTranslationClientEventSessionClose as RealtimeTranslationClientEventSessionClose,
    )
    from .realtime_translation_client_event_session_update import (
        RealtimeTranslationClientEventSessionUpdate as RealtimeTranslationClientEventSessionUpdate,
    )
    from .realtime_translation_client_secret_create_request import (
        RealtimeTranslationClientSecretCreateRequest as RealtimeTranslationClientSecretCreateRequest,
    )
    from .realtime_translation_client_secret_create_request import (
        RealtimeTranslationClientSecretCreateRequestExpiresAfter as RealtimeTranslationClientSecretCreateRequestExpiresAfter,
    )
    from .realtime_translation_client_secret_create_response import (
        RealtimeTranslationClientSecretCreateResponse as RealtimeTranslationClientSecretCreateResponse,
    )
    from .realtime_translation_server_event import (
        RealtimeTranslationServerEvent as RealtimeTranslationServerEvent,
    )
    from .realtime_translation_server_event_session_closed import (
        RealtimeTranslationServerEventSessionClosed as RealtimeTranslationServerEventSessionClosed,
    )
    from .realtime_translation_server_event_session_created import (
        RealtimeTranslationServerEventSessionCreated as RealtimeTranslationServerEventSessionCreated,
    )
    from .realtime_translation_server_event_session_input_transcript_delta import (
        RealtimeTranslationServerEventSessionInputTranscriptDelta as RealtimeTranslationServerEventSessionInputTranscriptDelta,
    )
    from .realtime_translation_server_event_session_output_audio_delta import (
        RealtimeTranslationServerEventSessionOutputAudioDelta as RealtimeTranslationServerEventSessionOutputAudioDelta,
    )
    from .realtime_translation_server_event_session_output_transcript_delta import (
        RealtimeTranslationServerEventSessionOutputTranscriptDelta as RealtimeTranslationServerEventSessionOutputTranscriptDelta,
    )
    from .realtime_translation_server_event_session_updated import (
        RealtimeTranslationServerEventSessionUpdated as RealtimeTranslationServerEventSessionUpdated,
    )
    from .realtime_translation_session import (
        RealtimeTranslationSession as RealtimeTranslationSession,
    )
    from .realtime_translation_session import (
        RealtimeTranslationSessionAudio as RealtimeTranslationSessionAudio,
    )
    from .realtime_translation_session import (
        RealtimeTranslationSessionAudioInput as RealtimeTranslationSessionAudioInput,
    )
    from .realtime_translation_session import (
        RealtimeTranslationSessionAudioInputNoiseReduction as RealtimeTranslationSessionAudioInputNoiseReduction,
    )
    from .realtime_translation_session import (
        RealtimeTranslationSessionAudioInputTranscription as RealtimeTranslationSessionAudioInputTranscription,
    )
    from .realtime_translation_session import (
        RealtimeTranslationSessionAudioOutput as RealtimeTranslationSessionAudioOutput,
    )
    from .realtime_translation_session_create_request import (
        RealtimeTranslationSessionCreateRequest as RealtimeTranslationSessionCreateRequest,
    )
    from .realtime_translation_session_create_request import (
        RealtimeTranslationSessionCreateRequestAudio as RealtimeTranslationSessionCreateRequestAudio,
    )
    from .realtime_translation_session_create_request import (
        RealtimeTranslationSessionCreateRequestAudioInput as RealtimeTranslationSessionCreateRequestAudioInput,
    )
    from .realtime_translation_session_create_request import (
        RealtimeTranslationSessionCreateRequestAudioInputNoiseReduction as RealtimeTranslationSessionCreateRequestAudioInputNoiseReduction,
    )
    from .realtime_translation_session_create_request import (
        RealtimeTranslationSessionCreateRequestAudioInputTranscription as RealtimeTranslationSessionCreateRequestAudioInputTranscription,
    )
    from .realtime_translation_session_create_request import (
        RealtimeTranslationSessionCreateRequestAudioOutput as RealtimeTranslationSessionCreateRequestAudioOutput,
    )
    from .realtime_translation_session_update_request import (
        RealtimeTranslationSessionUpdateRequest as RealtimeTranslationSessionUpdateRequest,
    )
    from .realtime_translation_session_update_request import (
        RealtimeTranslationSessionUpdateRequestAudio as RealtimeTranslationSessionUpdateRequestAudio,
    )
    from .realtime_translation_session_update_request import (
        RealtimeTranslationSessionUpdateRequestAudioInput as RealtimeTranslationSessionUpdateRequestAudioInput,
    )
    from .realtime_translation_session_update_request import (
        RealtimeTranslationSessionUpdateRequestAudioInputNoiseReduction as RealtimeTranslationSessionUpdateRequestAudioInputNoiseReduction,
    )
    from .realtime_translation_session_update_request import (
        RealtimeTranslationSessionUpdateRequestAudioInputTranscription as RealtimeTranslationSessionUpdateRequestAudioInputTranscription,
    )
    from .realtime_translation_session_update_request import (
        RealtimeTranslationSessionUpdateRequestAudioOutput as RealtimeTranslationSessionUpdateRequestAudioOutput,
    )
    from .realtime_truncation import RealtimeTruncation as RealtimeTruncation
    from .realtime_truncation import RealtimeTruncationObject as RealtimeTruncationObject
    from .realtime_truncation import (
        RealtimeTruncationObjectTokenLimits as RealtimeTruncationObjectTokenLimits,
    )
    from .realtime_turn_detection import RealtimeTurnDetection as RealtimeTurnDetection
    from .realtime_turn_detection import (
        RealtimeTurnDetectionSemanticVad as RealtimeTurnDetectionSemanticVad,
    )
    from .realtime_turn_detection import (
        RealtimeTurnDetectionServerVad as RealtimeTurnDetectionServerVad,
    )

    ClientSecretCreateResponse: TypeAlias = RealtimeCreateClientSecretResponse
    ConversationCreatedEvent: TypeAlias = RealtimeServerEventConversationCreated
    ConversationItem: TypeAlias = RealtimeConversationItem
    ConversationItemAdded: TypeAlias = RealtimeServerEventConversationItemAdded
    ConversationItemContent: TypeAlias = RealtimeConversationItemWithReferenceContentItem
    ConversationItemCreateEvent: TypeAlias = RealtimeClientEventConversationItemCreate
    ConversationItemCreatedEvent: TypeAlias = RealtimeServerEventConversationItemCreated
    ConversationItemDeleteEvent: TypeAlias = RealtimeClientEventConversationItemDelete
    ConversationItemDeletedEvent: TypeAlias = RealtimeServerEventConversationItemDeleted
    ConversationItemDone: TypeAlias = RealtimeServerEventConversationItemDone
    ConversationItemInputAudioTranscriptionCompletedEvent: TypeAlias = (
        RealtimeServerEventConversationItemInputAudioTranscriptionCompleted
    )
    ConversationItemInputAudioTranscriptionDeltaEvent: TypeAlias = (
        RealtimeServerEventConversationItemInputAudioTranscriptionDelta
    )
    ConversationItemInputAudioTranscriptionFailedEvent: TypeAlias = (
        RealtimeServerEventConversationItemInputAudioTranscriptionFailed
    )
    ConversationItemInputAudioTranscriptionSegment: TypeAlias = (
        RealtimeServerEventConversationItemInputAudioTranscriptionSegment
    )
    ConversationItemRetrieveEvent: TypeAlias = RealtimeClientEventConversationItemRetrieve
    ConversationItemTruncateEvent: TypeAlias = RealtimeClientEventConversationItemTruncate
    ConversationItemTruncatedEvent: TypeAlias = RealtimeServerEventConversationItemTruncated
    ConversationItemWithReference: TypeAlias = RealtimeConversationItemWithReference
    InputAudioBufferAppendEvent: TypeAlias = RealtimeClientEventInputAudioBufferAppend
    InputAudioBufferClearEvent: TypeAlias = RealtimeClientEventInputAudioBufferClear
    InputAudioBufferClearedEvent: TypeAlias = RealtimeServerEventInputAudioBufferCleared
    InputAudioBufferCommitEvent: TypeAlias = RealtimeClientEventInputAudioBufferCommit
    InputAudioBufferCommittedEvent: TypeAlias = RealtimeServerEventInputAudioBufferCommitted
    InputAudioBufferDtmfEventReceivedEvent: TypeAlias = (
        RealtimeServerEventInputAudioBufferDtmfEventReceived
    )
    InputAudioBufferSpeechStartedEvent: TypeAlias = RealtimeServerEventInputAudioBufferSpeechStarted
    InputAudioBufferSpeechStoppedEvent: TypeAlias = RealtimeServerEventInputAudioBufferSpeechStopped
    InputAudioBufferTimeoutTriggered: TypeAlias = (
        RealtimeServerEventInputAudioBufferTimeoutTriggered
    )
    McpListToolsCompleted: TypeAlias = RealtimeServerEventMCPListToolsCompleted
    McpListToolsFailed: TypeAlias = RealtimeServerEventMCPListToolsFailed
    McpListToolsInProgress: TypeAlias = RealtimeServerEventMCPListToolsInProgress
    OutputAudioBufferClearEvent: TypeAlias = RealtimeClientEventOutputAudioBufferClear
    RateLimitsUpdatedEvent: TypeAlias = RealtimeServerEventRateLimitsUpdated
    RealtimeAudioConfig: TypeAlias = RealtimeSessionCreateRequestGAAudio
    RealtimeAudioConfigInput: TypeAlias = RealtimeSessionCreateRequestGAAudioInput
    RealtimeAudioConfigOutput: TypeAlias = RealtimeSessionCreateRequestGAAudioOutput
    RealtimeAudioInputTurnDetection: TypeAlias = RealtimeTurnDetection
    RealtimeConversationItemAssistantMessage: TypeAlias = RealtimeConversationItemMessageAssistant
    RealtimeConversationItemSystemMessage: TypeAlias = RealtimeConversationItemMessageSystem
    RealtimeConversationItemUserMessage: TypeAlias = RealtimeConversationItemMessageUser
    RealtimeError: TypeAlias = RealtimeServerEventErrorError
    RealtimeErrorEvent: TypeAlias = RealtimeServerEventError
    RealtimeMcpApprovalRequest: TypeAlias = RealtimeMCPApprovalRequest
    RealtimeMcpApprovalResponse: TypeAlias = RealtimeMCPApprovalResponse
    RealtimeMcpListTools: TypeAlias = RealtimeMCPListTools
    RealtimeMcpProtocolError: TypeAlias = RealtimeMCPProtocolError
    RealtimeMcpToolCall: TypeAlias = RealtimeMCPToolCall
    RealtimeMcpToolExecutionError: TypeAlias = RealtimeMCPToolExecutionError
    RealtimeMcphttpError: TypeAlias = RealtimeMCPHTTPError
    RealtimeResponseCreateAudioOutput: TypeAlias = RealtimeResponseCreateParamsAudio
    RealtimeResponseCreateMcpTool: TypeAlias = MCPTool
    RealtimeResponseStatus: TypeAlias = RealtimeResponseStatusDetails
    RealtimeToolChoiceConfig: TypeAlias = RealtimeSessionCreateRequestGAToolChoice
    RealtimeToolsConfigUnion: TypeAlias = RealtimeSessionCreateRequestGAToolsItem
    RealtimeTranscriptionSessionAudio: TypeAlias = RealtimeTranscriptionSessionCreateRequestGAAudio
    RealtimeTranscriptionSessionAudioInput: TypeAlias = (
        RealtimeTranscriptionSessionCreateRequestGAAudioInput
    )
    RealtimeTranscriptionSessionAudioInputTurnDetection: TypeAlias = RealtimeTurnDetection
    RealtimeTranscriptionSessionTurnDetection: TypeAlias = (
        RealtimeTranscriptionSessionCreateResponseTurnDetection
    )
    RealtimeTranslationInputAudioBufferAppendEvent: TypeAlias = (
        RealtimeTranslationClientEventInputAudioBufferAppend
    )
    RealtimeTranslationInputTranscriptDeltaEvent: TypeAlias = (
        RealtimeTranslationServerEventSessionInputTranscriptDelta
    )
    RealtimeTranslationOutputAudioDeltaEvent: TypeAlias = (
        RealtimeTranslationServerEventSessionOutputAudioDelta
    )
    RealtimeTranslationOutputTranscriptDeltaEvent: TypeAlias = (
        RealtimeTranslationServerEventSessionOutputTranscriptDelta
    )
    RealtimeTranslationSessionCloseEvent: TypeAlias = RealtimeTranslationClientEventSessionClose
    RealtimeTranslationSessionClosedEvent: TypeAlias = RealtimeTranslationServerEventSessionClosed
    RealtimeTranslationSessionCreatedEvent: TypeAlias = RealtimeTranslationServerEventSessionCreated
    RealtimeTranslationSessionUpdateEvent: TypeAlias = RealtimeTranslationClientEventSessionUpdate
    RealtimeTranslationSessionUpdatedEvent: TypeAlias = RealtimeTranslationServerEventSessionUpdated
    RealtimeTruncationRetentionRatio: TypeAlias = RealtimeTruncationObject
    ResponseAudioDeltaEvent: TypeAlias = RealtimeServerEventResponseAudioDelta
    ResponseAudioDoneEvent: TypeAlias = RealtimeServerEventResponseAudioDone
    ResponseAudioTranscriptDeltaEvent: TypeAlias = RealtimeServerEventResponseAudioTranscriptDelta
    ResponseAudioTranscriptDoneEvent: TypeAlias = RealtimeServerEventResponseAudioTranscriptDone
    ResponseCancelEvent: TypeAlias = RealtimeClientEventResponseCancel
    ResponseContentPartAddedEvent: TypeAlias = RealtimeServerEventResponseContentPartAdded
    ResponseContentPartDoneEvent: TypeAlias = RealtimeServerEventResponseContentPartDone
    ResponseCreateEvent: TypeAlias = RealtimeClientEventResponseCreate
    ResponseCreatedEvent: TypeAlias = RealtimeServerEventResponseCreated
    ResponseDoneEvent: TypeAlias = RealtimeServerEventResponseDone
    ResponseFunctionCallArgumentsDeltaEvent: TypeAlias = (
        RealtimeServerEventResponseFunctionCallArgumentsDelta
    )
    ResponseFunctionCallArgumentsDoneEvent: TypeAlias = (
        RealtimeServerEventResponseFunctionCallArgumentsDone
    )
    ResponseMcpCallArgumentsDelta: TypeAlias = RealtimeServerEventResponseMCPCallArgumentsDelta
    ResponseMcpCallArgumentsDone: TypeAlias = RealtimeServerEventResponseMCPCallArgumentsDone
    ResponseMcpCallCompleted: TypeAlias = RealtimeServerEventResponseMCPCallCompleted
    ResponseMcpCallFailed: TypeAlias = RealtimeServerEventResponseMCPCallFailed
    ResponseMcpCallInProgress: TypeAlias = RealtimeServerEventResponseMCPCallInProgress
    ResponseOutputItemAddedEvent: TypeAlias = RealtimeServerEventResponseOutputItemAdded
    ResponseOutputItemDoneEvent: TypeAlias = RealtimeServerEventResponseOutputItemDone
    ResponseTextDeltaEvent: TypeAlias = RealtimeServerEventResponseTextDelta
    ResponseTextDoneEvent: TypeAlias = RealtimeServerEventResponseTextDone
    SessionCreateResponse: TypeAlias = RealtimeSessionCreateResponse
    SessionCreatedEvent: TypeAlias = RealtimeServerEventSessionCreated
    SessionUpdateEvent: TypeAlias = RealtimeClientEventSessionUpdate
    SessionUpdatedEvent: TypeAlias = RealtimeServerEventSessionUpdated
    TranscriptionSession: TypeAlias = RealtimeTranscriptionSessionCreateResponse
    TranscriptionSessionUpdate: TypeAlias = RealtimeClientEventTranscriptionSessionUpdate
    TranscriptionSessionUpdatedEvent: TypeAlias = RealtimeServerEventTranscriptionSessionUpdated
else:
    _MODULES = {
        ".audio_transcription": "AudioTranscription",
        ".audio_transcription_response": "AudioTranscriptionResponse",
        ".log_prob_properties": "LogProbProperties",
        ".noise_reduction_type": "NoiseReductionType",
        ".realtime_audio_formats": (
            "RealtimeAudioFormats RealtimeAudioFormatsAudioPcm RealtimeAudioFormatsAudioPcma "
            "RealtimeAudioFormatsAudioPcmu "
        ),
        ".realtime_beta_client_event": "RealtimeBetaClientEvent",
        ".realtime_beta_client_event_conversation_item_create": "RealtimeBetaClientEventConversationItemCreate",
        ".realtime_beta_client_event_conversation_item_delete": "RealtimeBetaClientEventConversationItemDelete",
        ".realtime_beta_client_event_conversation_item_retrieve": "RealtimeBetaClientEventConversationItemRetrieve",
        ".realtime_beta_client_event_conversation_item_truncate": "RealtimeBetaClientEventConversationItemTruncate",
        ".realtime_beta_client_event_input_audio_buffer_append": "RealtimeBetaClientEventInputAudioBufferAppend",
        ".realtime_beta_client_event_input_audio_buffer_clear": "RealtimeBetaClientEventInputAudioBufferClear",
        ".realtime_beta_client_event_input_audio_buffer_commit": "RealtimeBetaClientEventInputAudioBufferCommit",
        ".realtime_beta_client_event_output_audio_buffer_clear": "RealtimeBetaClientEventOutputAudioBufferClear",
        ".realtime_beta_client_event_response_cancel": "RealtimeBetaClientEventResponseCancel",
        ".realtime_beta_client_event_response_create": "RealtimeBetaClientEventResponseCreate",
        ".realtime_beta_client_event_session_update": "RealtimeBetaClientEventSessionUpdate",
        ".realtime_beta_client_event_transcription_session_update": "RealtimeBetaClientEventTranscriptionSessionUpdate",
        ".realtime_beta_response": (
            "RealtimeBetaResponse RealtimeBetaResponseStatusDetails "
            "RealtimeBetaResponseStatusDetailsError RealtimeBetaResponseUsage "
            "RealtimeBetaResponseUsageInputTokenDetails "
            "RealtimeBetaResponseUsageInputTokenDetailsCachedTokensDetails "
            "RealtimeBetaResponseUsageOutputTokenDetails "
        ),
        ".realtime_beta_response_create_params": (
            "RealtimeBetaResponseCreateParams RealtimeBetaResponseCreateParamsToolChoice "
            "RealtimeBetaResponseCreateParamsToolsItem "
        ),
        ".realtime_beta_server_event": "RealtimeBetaServerEvent",
        ".realtime_beta_server_event_conversation_item_created": "RealtimeBetaServerEventConversationItemCreated",
        ".realtime_beta_server_event_conversation_item_deleted": "RealtimeBetaServerEventConversationItemDeleted",
        ".realtime_beta_server_event_conversation_item_input_audio_transcription_completed": (
            "RealtimeBetaServerEventConversationItemInputAudioTranscriptionCompleted "
            "RealtimeBetaServerEventConversationItemInputAudioTranscriptionCompletedUsage "
        ),
        ".realtime_beta_server_event_conversation_item_input_audio_transcription_delta": "RealtimeBetaServerEventConversationItemInputAudioTranscriptionDelta",
        ".realtime_beta_server_event_conversation_item_input_audio_transcription_failed": (
            "RealtimeBetaServerEventConversationItemInputAudioTranscriptionFailed "
            "RealtimeBetaServerEventConversationItemInputAudioTranscriptionFailedError "
        ),
        ".realtime_beta_server_event_conversation_item_input_audio_transcription_segment": "RealtimeBetaServerEventConversationItemInputAudioTranscriptionSegment",
        ".realtime_beta_server_event_conversation_item_retrieved": "RealtimeBetaServerEventConversationItemRetrieved",
        ".realtime_beta_server_event_conversation_item_truncated": "RealtimeBetaServerEventConversationItemTruncated",
        ".realtime_beta_server_event_error": "RealtimeBetaServerEventError RealtimeBetaServerEventErrorError",
        ".realtime_beta_server_event_input_audio_buffer_cleared": "RealtimeBetaServerEventInputAudioBufferCleared",
        ".realtime_beta_server_event_input_audio_buffer_committed": "RealtimeBetaServerEventInputAudioBufferCommitted",
        ".realtime_beta_server_event_input_audio_buffer_speech_started": "RealtimeBetaServerEventInputAudioBufferSpeechStarted",
        ".realtime_beta_server_event_input_audio_buffer_speech_stopped": "RealtimeBetaServerEventInputAudioBufferSpeechStopped",
        ".realtime_beta_server_event_mcp_list_tools_completed": "RealtimeBetaServerEventMCPListToolsCompleted",
        ".realtime_beta_server_event_mcp_list_tools_failed": "RealtimeBetaServerEventMCPListToolsFailed",
        ".realtime_beta_server_event_mcp_list_tools_in_progress": "RealtimeBetaServerEventMCPListToolsInProgress",
        ".realtime_beta_server_event_rate_limits_updated": (
            "RealtimeBetaServerEventRateLimitsUpdated "
            "RealtimeBetaServerEventRateLimitsUpdatedRateLimitsItem "
        ),
        ".realtime_beta_server_event_response_audio_delta": "RealtimeBetaServerEventResponseAudioDelta",
        ".realtime_beta_server_event_response_audio_done": "RealtimeBetaServerEventResponseAudioDone",
        ".realtime_beta_server_event_response_audio_transcript_delta": "RealtimeBetaServerEventResponseAudioTranscriptDelta",
        ".realtime_beta_server_event_response_audio_transcript_done": "RealtimeBetaServerEventResponseAudioTranscriptDone",
        ".realtime_beta_server_event_response_content_part_added": (
            "RealtimeBetaServerEventResponseContentPartAdded "
            "RealtimeBetaServerEventResponseContentPartAddedPart "
        ),
        ".realtime_beta_server_event_response_content_part_done": (
            "RealtimeBetaServerEventResponseContentPartDone "
            "RealtimeBetaServerEventResponseContentPartDonePart "
        ),
        ".realtime_beta_server_event_response_created": "RealtimeBetaServerEventResponseCreated",
        ".realtime_beta_server_event_response_done": "RealtimeBetaServerEventResponseDone",
        ".realtime_beta_server_event_response_function_call_arguments_delta": "RealtimeBetaServerEventResponseFunctionCallArgumentsDelta",
        ".realtime_beta_server_event_response_function_call_arguments_done": "RealtimeBetaServerEventResponseFunctionCallArgumentsDone",
        ".realtime_beta_server_event_response_mcp_call_arguments_delta": "RealtimeBetaServerEventResponseMCPCallArgumentsDelta",
        ".realtime_beta_server_event_response_mcp_call_arguments_done": "RealtimeBetaServerEventResponseMCPCallArgumentsDone",
        ".realtime_beta_server_event_response_mcp_call_completed": "RealtimeBetaServerEventResponseMCPCallCompleted",
        ".realtime_beta_server_event_response_mcp_call_failed": "RealtimeBetaServerEventResponseMCPCallFailed",
        ".realtime_beta_server_event_response_mcp_call_in_progress": "RealtimeBetaServerEventResponseMCPCallInProgress",
        ".realtime_beta_server_event_response_output_item_added": "RealtimeBetaServerEventResponseOutputItemAdded",
        ".realtime_beta_server_event_response_output_item_done": "RealtimeBetaServerEventResponseOutputItemDone",
        ".realtime_beta_server_event_response_text_delta": "RealtimeBetaServerEventResponseTextDelta",
        ".realtime_beta_server_event_response_text_done": "RealtimeBetaServerEventResponseTextDone",
        ".realtime_beta_server_event_session_created": "RealtimeBetaServerEventSessionCreated",
        ".realtime_beta_server_event_session_updated": "RealtimeBetaServerEventSessionUpdated",
        ".realtime_beta_server_event_transcription_session_created": "RealtimeBetaServerEventTranscriptionSessionCreated",
        ".realtime_beta_server_event_transcription_session_updated": "RealtimeBetaServerEventTranscriptionSessionUpdated",
        ".realtime_call_create_request": "RealtimeCallCreateRequest",
        ".realtime_call_refer_request": "RealtimeCallReferRequest",
        ".realtime_call_reject_request": "RealtimeCallRejectRequest",
        ".realtime_client_event": "RealtimeClientEvent",
        ".realtime_client_event_conversation_item_create": "RealtimeClientEventConversationItemCreate",
        ".realtime_client_event_conversation_item_delete": "RealtimeClientEventConversationItemDelete",
        ".realtime_client_event_conversation_item_retrieve": "RealtimeClientEventConversationItemRetrieve",
        ".realtime_client_event_conversation_item_truncate": "RealtimeClientEventConversationItemTruncate",
        ".realtime_client_event_input_audio_buffer_append": "RealtimeClientEventInputAudioBufferAppend",
        ".realtime_client_event_input_audio_buffer_clear": "RealtimeClientEventInputAudioBufferClear",
        ".realtime_client_event_input_audio_buffer_commit": "RealtimeClientEventInputAudioBufferCommit",
        ".realtime_client_event_output_audio_buffer_clear": "RealtimeClientEventOutputAudioBufferClear",
        ".realtime_client_event_response_cancel": "RealtimeClientEventResponseCancel",
        ".realtime_client_event_response_create": "RealtimeClientEventResponseCreate",
        ".realtime_client_event_session_update": "RealtimeClientEventSessionUpdate RealtimeClientEventSessionUpdateSession",
        ".realtime_client_event_transcription_session_update": "RealtimeClientEventTranscriptionSessionUpdate",
        ".realtime_conversation_item": "RealtimeConversationItem",
        ".realtime_conversation_item_function_call": "RealtimeConversationItemFunctionCall",
        ".realtime_conversation_item_function_call_output": "RealtimeConversationItemFunctionCallOutput",
        ".realtime_conversation_item_message_assistant": (
            "RealtimeConversationItemMessageAssistant "
            "RealtimeConversationItemMessageAssistantContentItem "
        ),
        ".realtime_conversation_item_message_system": (
            "RealtimeConversationItemMessageSystem "
            "RealtimeConversationItemMessageSystemContentItem "
        ),
        ".realtime_conversation_item_message_user": (
            "RealtimeConversationItemMessageUser RealtimeConversationItemMessageUserContentItem "
        ),
        ".realtime_conversation_item_with_reference": (
            "RealtimeConversationItemWithReference "
            "RealtimeConversationItemWithReferenceContentItem "
        ),
        ".realtime_create_client_secret_request": (
            "RealtimeCreateClientSecretRequest RealtimeCreateClientSecretRequestExpiresAfter "
            "RealtimeCreateClientSecretRequestSession "
        ),
        ".realtime_create_client_secret_response": "RealtimeCreateClientSecretResponse RealtimeCreateClientSecretResponseSession",
        ".realtime_function_tool": "RealtimeFunctionTool",
        ".realtime_mcp_approval_request": "RealtimeMCPApprovalRequest",
        ".realtime_mcp_approval_response": "RealtimeMCPApprovalResponse",
        ".realtime_mcp_list_tools": "RealtimeMCPListTools",
        ".realtime_mcp_protocol_error": "RealtimeMCPProtocolError",
        ".realtime_mcp_tool_call": "RealtimeMCPToolCall RealtimeMCPToolCallError",
        ".realtime_mcp_tool_execution_error": "RealtimeMCPToolExecutionError",
        ".realtime_mcphttp_error": "RealtimeMCPHTTPError",
        ".realtime_reasoning": "RealtimeReasoning",
        ".realtime_reasoning_effort": "RealtimeReasoningEffort",
        ".realtime_response": (
            "RealtimeResponse RealtimeResponseAudio RealtimeResponseAudioOutput "
            "RealtimeResponseStatusDetails RealtimeResponseStatusDetailsError "
            "RealtimeResponseUsage RealtimeResponseUsageInputTokenDetails "
            "RealtimeResponseUsageInputTokenDetailsCachedTokensDetails "
            "RealtimeResponseUsageOutputTokenDetails "
        ),
        ".realtime_response_create_params": (
            "RealtimeResponseCreateParams RealtimeResponseCreateParamsAudio "
            "RealtimeResponseCreateParamsAudioOutput RealtimeResponseCreateParamsToolChoice "
            "RealtimeResponseCreateParamsToolsItem "
        ),
        ".realtime_server_event": "RealtimeServerEvent",
        ".realtime_server_event_conversation_created": (
            "RealtimeServerEventConversationCreated "
            "RealtimeServerEventConversationCreatedConversation "
        ),
        ".realtime_server_event_conversation_item_added": "RealtimeServerEventConversationItemAdded",
        ".realtime_server_event_conversation_item_created": "RealtimeServerEventConversationItemCreated",
        ".realtime_server_event_conversation_item_deleted": "RealtimeServerEventConversationItemDeleted",
        ".realtime_server_event_conversation_item_done": "RealtimeServerEventConversationItemDone",
        ".realtime_server_event_conversation_item_input_audio_transcription_completed": (
            "RealtimeServerEventConversationItemInputAudioTranscriptionCompleted "
            "RealtimeServerEventConversationItemInputAudioTranscriptionCompletedUsage "
        ),
        ".realtime_server_event_conversation_item_input_audio_transcription_delta": "RealtimeServerEventConversationItemInputAudioTranscriptionDelta",
        ".realtime_server_event_conversation_item_input_audio_transcription_failed": (
            "RealtimeServerEventConversationItemInputAudioTranscriptionFailed "
            "RealtimeServerEventConversationItemInputAudioTranscriptionFailedError "
        ),
        ".realtime_server_event_conversation_item_input_audio_transcription_segment": "RealtimeServerEventConversationItemInputAudioTranscriptionSegment",
        ".realtime_server_event_conversation_item_retrieved": "RealtimeServerEventConversationItemRetrieved",
        ".realtime_server_event_conversation_item_truncated": "RealtimeServerEventConversationItemTruncated",
        ".realtime_server_event_error": "RealtimeServerEventError RealtimeServerEventErrorError",
        ".realtime_server_event_input_audio_buffer_cleared": "RealtimeServerEventInputAudioBufferCleared",
        ".realtime_server_event_input_audio_buffer_committed": "RealtimeServerEventInputAudioBufferCommitted",
        ".realtime_server_event_input_audio_buffer_dtmf_event_received": "RealtimeServerEventInputAudioBufferDtmfEventReceived",
        ".realtime_server_event_input_audio_buffer_speech_started": "RealtimeServerEventInputAudioBufferSpeechStarted",
        ".realtime_server_event_input_audio_buffer_speech_stopped": "RealtimeServerEventInputAudioBufferSpeechStopped",
        ".realtime_server_event_input_audio_buffer_timeout_triggered": "RealtimeServerEventInputAudioBufferTimeoutTriggered",
        ".realtime_server_event_mcp_list_tools_completed": "RealtimeServerEventMCPListToolsCompleted",
        ".realtime_server_event_mcp_list_tools_failed": "RealtimeServerEventMCPListToolsFailed",
        ".realtime_server_event_mcp_list_tools_in_progress": "RealtimeServerEventMCPListToolsInProgress",
        ".realtime_server_event_output_audio_buffer_cleared": "RealtimeServerEventOutputAudioBufferCleared",
        ".realtime_server_event_output_audio_buffer_started": "RealtimeServerEventOutputAudioBufferStarted",
        ".realtime_server_event_output_audio_buffer_stopped": "RealtimeServerEventOutputAudioBufferStopped",
        ".realtime_server_event_rate_limits_updated": (
            "RealtimeServerEventRateLimitsUpdated "
            "RealtimeServerEventRateLimitsUpdatedRateLimitsItem "
        ),
        ".realtime_server_event_response_audio_delta": "RealtimeServerEventResponseAudioDelta",
        ".realtime_server_event_response_audio_done": "RealtimeServerEventResponseAudioDone",
        ".realtime_server_event_response_audio_transcript_delta": "RealtimeServerEventResponseAudioTranscriptDelta",
        ".realtime_server_event_response_audio_transcript_done": "RealtimeServerEventResponseAudioTranscriptDone",
        ".realtime_server_event_response_content_part_added": (
            "RealtimeServerEventResponseContentPartAdded "
            "RealtimeServerEventResponseContentPartAddedPart "
        ),
        ".realtime_server_event_response_content_part_done": (
            "RealtimeServerEventResponseContentPartDone "
            "RealtimeServerEventResponseContentPartDonePart "
        ),
        ".realtime_server_event_response_created": "RealtimeServerEventResponseCreated",
        ".realtime_server_event_response_done": "RealtimeServerEventResponseDone",
        ".realtime_server_event_response_function_call_arguments_delta": "RealtimeServerEventResponseFunctionCallArgumentsDelta",
        ".realtime_server_event_response_function_call_arguments_done": "RealtimeServerEventResponseFunctionCallArgumentsDone",
        ".realtime_server_event_response_mcp_call_arguments_delta": "RealtimeServerEventResponseMCPCallArgumentsDelta",
        ".realtime_server_event_response_mcp_call_arguments_done": "RealtimeServerEventResponseMCPCallArgumentsDone",
        ".realtime_server_event_response_mcp_call_completed": "RealtimeServerEventResponseMCPCallCompleted",
        ".realtime_server_event_response_mcp_call_failed": "RealtimeServerEventResponseMCPCallFailed",
        ".realtime_server_event_response_mcp_call_in_progress": "RealtimeServerEventResponseMCPCallInProgress",
        ".realtime_server_event_response_output_item_added": "RealtimeServerEventResponseOutputItemAdded",
        ".realtime_server_event_response_output_item_done": "RealtimeServerEventResponseOutputItemDone",
        ".realtime_server_event_response_text_delta": "RealtimeServerEventResponseTextDelta",
        ".realtime_server_event_response_text_done": "RealtimeServerEventResponseTextDone",
        ".realtime_server_event_session_created": "RealtimeServerEventSessionCreated RealtimeServerEventSessionCreatedSession",
        ".realtime_server_event_session_updated": "RealtimeServerEventSessionUpdated RealtimeServerEventSessionUpdatedSession",
        ".realtime_server_event_transcription_session_updated": "RealtimeServerEventTranscriptionSessionUpdated",
        ".realtime_session": (
            "RealtimeSession RealtimeSessionInputAudioNoiseReduction "
            "RealtimeSessionTracingTracingConfiguration "
        ),
        ".realtime_session_create_request": (
            "RealtimeSessionCreateRequest RealtimeSessionCreateRequestClientSecret "
            "RealtimeSessionCreateRequestInputAudioNoiseReduction "
            "RealtimeSessionCreateRequestInputAudioTranscription "
            "RealtimeSessionCreateRequestToolsItem "
            "RealtimeSessionCreateRequestTracingTracingConfiguration "
            "RealtimeSessionCreateRequestTurnDetection "
        ),
        ".realtime_session_create_request_ga": (
            "RealtimeSessionCreateRequestGA RealtimeSessionCreateRequestGAAudio "
            "RealtimeSessionCreateRequestGAAudioInput "
            "RealtimeSessionCreateRequestGAAudioInputNoiseReduction "
            "RealtimeSessionCreateRequestGAAudioOutput "
            "RealtimeSessionCreateRequestGAToolChoice RealtimeSessionCreateRequestGAToolsItem "
            "RealtimeSessionCreateRequestGATracingTracingConfiguration "
        ),
        ".realtime_session_create_response": (
            "RealtimeSessionCreateResponse RealtimeSessionCreateResponseAudio "
            "RealtimeSessionCreateResponseAudioInput "
            "RealtimeSessionCreateResponseAudioInputNoiseReduction "
            "RealtimeSessionCreateResponseAudioInputTurnDetection "
            "RealtimeSessionCreateResponseAudioOutput "
            "RealtimeSessionCreateResponseClientSecret "
            "RealtimeSessionCreateResponseTracingTracingConfiguration "
            "RealtimeSessionCreateResponseTurnDetection "
        ),
        ".realtime_session_create_response_ga": (
            "RealtimeSessionCreateResponseGA RealtimeSessionCreateResponseGAAudio "
            "RealtimeSessionCreateResponseGAAudioInput "
            "RealtimeSessionCreateResponseGAAudioInputNoiseReduction "
            "RealtimeSessionCreateResponseGAAudioOutput "
            "RealtimeSessionCreateResponseGAToolChoice "
            "RealtimeSessionCreateResponseGAToolsItem "
            "RealtimeSessionCreateResponseGATracingTracingConfiguration "
        ),
        ".realtime_transcription_session_create_request": (
            "RealtimeTranscriptionSessionCreateRequest "
            "RealtimeTranscriptionSessionCreateRequestClientSecret "
            "RealtimeTranscriptionSessionCreateRequestClientSecretExpiresAt "
            "RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReduction "
            "RealtimeTranscriptionSessionCreateRequestTurnDetection "
        ),
        ".realtime_transcription_session_create_request_ga": (
            "RealtimeTranscriptionSessionCreateRequestGA "
            "RealtimeTranscriptionSessionCreateRequestGAAudio "
            "RealtimeTranscriptionSessionCreateRequestGAAudioInput "
            "RealtimeTranscriptionSessionCreateRequestGAAudioInputNoiseReduction "
        ),
        ".realtime_transcription_session_create_response": (
            "RealtimeTranscriptionSessionCreateResponse "
            "RealtimeTranscriptionSessionCreateResponseClientSecret "
            "RealtimeTranscriptionSessionCreateResponseTurnDetection "
        ),
        ".realtime_transcription_session_create_response_ga": (
            "RealtimeTranscriptionSessionCreateResponseGA "
            "RealtimeTranscriptionSessionCreateResponseGAAudio "
            "RealtimeTranscriptionSessionCreateResponseGAAudioInput "
            "RealtimeTranscriptionSessionCreateResponseGAAudioInputNoiseReduction "
            "RealtimeTranscriptionSessionCreateResponseGAAudioInputTurnDetection "
        ),
        ".realtime_translation_client_event": "RealtimeTranslationClientEvent",
        ".realtime_translation_client_event_input_audio_buffer_append": "RealtimeTranslationClientEventInputAudioBufferAppend",
        ".realtime_translation_client_event_session_close": "RealtimeTranslationClientEventSessionClose",
        ".realtime_translation_client_event_session_update": "RealtimeTranslationClientEventSessionUpdate",
        ".realtime_translation_client_secret_create_request": (
            "RealtimeTranslationClientSecretCreateRequest "
            "RealtimeTranslationClientSecretCreateRequestExpiresAfter "
        ),
        ".realtime_translation_client_secret_create_response": "RealtimeTranslationClientSecretCreateResponse",
        ".realtime_translation_server_event": "RealtimeTranslationServerEvent",
        ".realtime_translation_server_event_session_closed": "RealtimeTranslationServerEventSessionClosed",
        ".realtime_translation_server_event_session_created": "RealtimeTranslationServerEventSessionCreated",
        ".realtime_translation_server_event_session_input_transcript_delta": "RealtimeTranslationServerEventSessionInputTranscriptDelta",
        ".realtime_translation_server_event_session_output_audio_delta": "RealtimeTranslationServerEventSessionOutputAudioDelta",
        ".realtime_translation_server_event_session_output_transcript_delta": "RealtimeTranslationServerEventSessionOutputTranscriptDelta",
        ".realtime_translation_server_event_session_updated": "RealtimeTranslationServerEventSessionUpdated",
        ".realtime_translation_session": (
            "RealtimeTranslationSession RealtimeTranslationSessionAudio "
            "RealtimeTranslationSessionAudioInput "
            "RealtimeTranslationSessionAudioInputNoiseReduction "
            "RealtimeTranslationSessionAudioInputTranscription "
            "RealtimeTranslationSessionAudioOutput "
        ),
        ".realtime_translation_session_create_request": (
            "RealtimeTranslationSessionCreateRequest "
            "RealtimeTranslationSessionCreateRequestAudio "
            "RealtimeTranslationSessionCreateRequestAudioInput "
            "RealtimeTranslationSessionCreateRequestAudioInputNoiseReduction "
            "RealtimeTranslationSessionCreateRequestAudioInputTranscription "
            "RealtimeTranslationSessionCreateRequestAudioOutput "
        ),
        ".realtime_translation_session_update_request": (
            "RealtimeTranslationSessionUpdateRequest "
            "RealtimeTranslationSessionUpdateRequestAudio "
            "RealtimeTranslationSessionUpdateRequestAudioInput "
            "RealtimeTranslationSessionUpdateRequestAudioInputNoiseReduction "
            "RealtimeTranslationSessionUpdateRequestAudioInputTranscription "
            "RealtimeTranslationSessionUpdateRequestAudioOutput "
        ),
        ".realtime_truncation": "RealtimeTruncation RealtimeTruncationObject RealtimeTruncationObjectTokenLimits",
        ".realtime_turn_detection": (
            "RealtimeTurnDetection RealtimeTurnDetectionSemanticVad RealtimeTurnDetectionServerVad "
        ),
        "oai_shared.components.mcp_list_tools_tool": "MCPListToolsTool",
        "oai_shared.components.mcp_tool": "MCPTool",
        "oai_shared.components.metadata": "Metadata",
        "oai_shared.components.prompt": "Prompt",
        "oai_shared.components.tool_choice_function": "ToolChoiceFunction",
        "oai_shared.components.tool_choice_mcp": "ToolChoiceMCP",
        "oai_shared.components.tool_choice_options": "ToolChoiceOptions",
        "oai_shared.components.transcript_text_usage_duration": "TranscriptTextUsageDuration",
        "oai_shared.components.transcript_text_usage_tokens": "TranscriptTextUsageTokens",
        "oai_shared.components.transcription_language": "TranscriptionLanguage",
        "oai_shared.components.voice_ids_or_custom_voice": "VoiceIdsOrCustomVoice",
        "oai_shared.components.voice_ids_shared": "VoiceIdsShared",
    }
    _TABLE = {name: where for where, names in _MODULES.items() for name in names.split()}
    _ALIASES = {
        "ClientSecretCreateResponse": "RealtimeCreateClientSecretResponse",
        "ConversationCreatedEvent": "RealtimeServerEventConversationCreated",
        "ConversationItem": "RealtimeConversationItem",
        "ConversationItemAdded": "RealtimeServerEventConversationItemAdded",
        "ConversationItemContent": "RealtimeConversationItemWithReferenceContentItem",
        "ConversationItemCreateEvent": "RealtimeClientEventConversationItemCreate",
        "ConversationItemCreatedEvent": "RealtimeServerEventConversationItemCreated",
        "ConversationItemDeleteEvent": "RealtimeClientEventConversationItemDelete",
        "ConversationItemDeletedEvent": "RealtimeServerEventConversationItemDeleted",
        "ConversationItemDone": "RealtimeServerEventConversationItemDone",
        "ConversationItemInputAudioTranscriptionCompletedEvent": "RealtimeServerEventConversationItemInputAudioTranscriptionCompleted",
        "ConversationItemInputAudioTranscriptionDeltaEvent": "RealtimeServerEventConversationItemInputAudioTranscriptionDelta",
        "ConversationItemInputAudioTranscriptionFailedEvent": "RealtimeServerEventConversationItemInputAudioTranscriptionFailed",
        "ConversationItemInputAudioTranscriptionSegment": "RealtimeServerEventConversationItemInputAudioTranscriptionSegment",
        "ConversationItemRetrieveEvent": "RealtimeClientEventConversationItemRetrieve",
        "ConversationItemTruncateEvent": "RealtimeClientEventConversationItemTruncate",
        "ConversationItemTruncatedEvent": "RealtimeServerEventConversationItemTruncated",
        "ConversationItemWithReference": "RealtimeConversationItemWithReference",
        "InputAudioBufferAppendEvent": "RealtimeClientEventInputAudioBufferAppend",
        "InputAudioBufferClearEvent": "RealtimeClientEventInputAudioBufferClear",
        "InputAudioBufferClearedEvent": "RealtimeServerEventInputAudioBufferCleared",
        "InputAudioBufferCommitEvent": "RealtimeClientEventInputAudioBufferCommit",
        "InputAudioBufferCommittedEvent": "RealtimeServerEventInputAudioBufferCommitted",
        "InputAudioBufferDtmfEventReceivedEvent": "RealtimeServerEventInputAudioBufferDtmfEventReceived",
        "InputAudioBufferSpeechStartedEvent": "RealtimeServerEventInputAudioBufferSpeechStarted",
        "InputAudioBufferSpeechStoppedEvent": "RealtimeServerEventInputAudioBufferSpeechStopped",
        "InputAudioBufferTimeoutTriggered": "RealtimeServerEventInputAudioBufferTimeoutTriggered",
        "McpListToolsCompleted": "RealtimeServerEventMCPListToolsCompleted",
        "McpListToolsFailed": "RealtimeServerEventMCPListToolsFailed",
        "McpListToolsInProgress": "RealtimeServerEventMCPListToolsInProgress",
        "OutputAudioBufferClearEvent": "RealtimeClientEventOutputAudioBufferClear",
        "RateLimitsUpdatedEvent": "RealtimeServerEventRateLimitsUpdated",
        "RealtimeAudioConfig": "RealtimeSessionCreateRequestGAAudio",
        "RealtimeAudioConfigInput": "RealtimeSessionCreateRequestGAAudioInput",
        "RealtimeAudioConfigOutput": "RealtimeSessionCreateRequestGAAudioOutput",
        "RealtimeAudioInputTurnDetection": "RealtimeTurnDetection",
        "RealtimeConversationItemAssistantMessage": "RealtimeConversationItemMessageAssistant",
        "RealtimeConversationItemSystemMessage": "RealtimeConversationItemMessageSystem",
        "RealtimeConversationItemUserMessage": "RealtimeConversationItemMessageUser",
        "RealtimeError": "RealtimeServerEventErrorError",
        "RealtimeErrorEvent": "RealtimeServerEventError",
        "RealtimeMcpApprovalRequest": "RealtimeMCPApprovalRequest",
        "RealtimeMcpApprovalResponse": "RealtimeMCPApprovalResponse",
        "RealtimeMcpListTools": "RealtimeMCPListTools",
        "RealtimeMcpProtocolError": "RealtimeMCPProtocolError",
        "RealtimeMcpToolCall": "RealtimeMCPToolCall",
        "RealtimeMcpToolExecutionError": "RealtimeMCPToolExecutionError",
        "RealtimeMcphttpError": "RealtimeMCPHTTPError",
        "RealtimeResponseCreateAudioOutput": "RealtimeResponseCreateParamsAudio",
        "RealtimeResponseCreateMcpTool": "MCPTool",
        "RealtimeResponseStatus": "RealtimeResponseStatusDetails",
        "RealtimeToolChoiceConfig": "RealtimeSessionCreateRequestGAToolChoice",
        "RealtimeToolsConfigUnion": "RealtimeSessionCreateRequestGAToolsItem",
        "RealtimeTranscriptionSessionAudio": "RealtimeTranscriptionSessionCreateRequestGAAudio",
        "RealtimeTranscriptionSessionAudioInput": "RealtimeTranscriptionSessionCreateRequestGAAudioInput",
        "RealtimeTranscriptionSessionAudioInputTurnDetection": "RealtimeTurnDetection",
        "RealtimeTranscriptionSessionTurnDetection": "RealtimeTranscriptionSessionCreateResponseTurnDetection",
        "RealtimeTranslationInputAudioBufferAppendEvent": "RealtimeTranslationClientEventInputAudioBufferAppend",
        "RealtimeTranslationInputTranscriptDeltaEvent": "RealtimeTranslationServerEventSessionInputTranscriptDelta",
        "RealtimeTranslationOutputAudioDeltaEvent": "RealtimeTranslationServerEventSessionOutputAudioDelta",
        "RealtimeTranslationOutputTranscriptDeltaEvent": "RealtimeTranslationServerEventSessionOutputTranscriptDelta",
        "RealtimeTranslationSessionCloseEvent": "RealtimeTranslationClientEventSessionClose",
        "RealtimeTranslationSessionClosedEvent": "RealtimeTranslationServerEventSessionClosed",
        "RealtimeTranslationSessionCreatedEvent": "RealtimeTranslationServerEventSessionCreated",
        "RealtimeTranslationSessionUpdateEvent": "RealtimeTranslationClientEventSessionUpdate",
        "RealtimeTranslationSessionUpdatedEvent": "RealtimeTranslationServerEventSessionUpdated",
        "RealtimeTruncationRetentionRatio": "RealtimeTruncationObject",
        "ResponseAudioDeltaEvent": "RealtimeServerEventResponseAudioDelta",
        "ResponseAudioDoneEvent": "RealtimeServerEventResponseAudioDone",
        "ResponseAudioTranscriptDeltaEvent": "RealtimeServerEventResponseAudioTranscriptDelta",
        "ResponseAudioTranscriptDoneEvent": "RealtimeServerEventResponseAudioTranscriptDone",
        "ResponseCancelEvent": "RealtimeClientEventResponseCancel",
        "ResponseContentPartAddedEvent": "RealtimeServerEventResponseContentPartAdded",
        "ResponseContentPartDoneEvent": "RealtimeServerEventResponseContentPartDone",
        "ResponseCreateEvent": "RealtimeClientEventResponseCreate",
        "ResponseCreatedEvent": "RealtimeServerEventResponseCreated",
        "ResponseDoneEvent": "RealtimeServerEventResponseDone",
        "ResponseFunctionCallArgumentsDeltaEvent": "RealtimeServerEventResponseFunctionCallArgumentsDelta",
        "ResponseFunctionCallArgumentsDoneEvent": "RealtimeServerEventResponseFunctionCallArgumentsDone",
        "ResponseMcpCallArgumentsDelta": "RealtimeServerEventResponseMCPCallArgumentsDelta",
        "ResponseMcpCallArgumentsDone": "RealtimeServerEventResponseMCPCallArgumentsDone",
        "ResponseMcpCallCompleted": "RealtimeServerEventResponseMCPCallCompleted",
        "ResponseMcpCallFailed": "RealtimeServerEventResponseMCPCallFailed",
        "ResponseMcpCallInProgress": "RealtimeServerEventResponseMCPCallInProgress",
        "ResponseOutputItemAddedEvent": "RealtimeServerEventResponseOutputItemAdded",
        "ResponseOutputItemDoneEvent": "RealtimeServerEventResponseOutputItemDone",
        "ResponseTextDeltaEvent": "RealtimeServerEventResponseTextDelta",
        "ResponseTextDoneEvent": "RealtimeServerEventResponseTextDone",
        "SessionCreateResponse": "RealtimeSessionCreateResponse",
        "SessionCreatedEvent": "RealtimeServerEventSessionCreated",
        "SessionUpdateEvent": "RealtimeClientEventSessionUpdate",
        "SessionUpdatedEvent": "RealtimeServerEventSessionUpdated",
        "TranscriptionSession": "RealtimeTranscriptionSessionCreateResponse",
        "TranscriptionSessionUpdate": "RealtimeClientEventTranscriptionSessionUpdate",
        "TranscriptionSessionUpdatedEvent": "RealtimeServerEventTranscriptionSessionUpdated",
    }
    __all__ = sorted({*_TABLE, *_ALIASES})
    __getattr__, __dir__ = lazy_names(__name__, _TABLE, _ALIASES)
