# Generated from the slice of oai-realtime. Do not edit.
# ruff: noqa: E501
"""Realtime sessions: secrets, calls, and the events of their sockets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.lazy import lazy_names

from ._version import __version__ as __version__

if TYPE_CHECKING:
    from oai_core import NULL as NULL
    from oai_core import APIConnectionError as APIConnectionError
    from oai_core import APIError as APIError
    from oai_core import APIResponseValidationError as APIResponseValidationError
    from oai_core import APIStatusError as APIStatusError
    from oai_core import APITimeoutError as APITimeoutError
    from oai_core import AuthenticationError as AuthenticationError
    from oai_core import BadRequestError as BadRequestError
    from oai_core import ConfigurationError as ConfigurationError
    from oai_core import ConflictError as ConflictError
    from oai_core import ContentFilterFinishReasonError as ContentFilterFinishReasonError
    from oai_core import InternalServerError as InternalServerError
    from oai_core import InvalidWebhookSignatureError as InvalidWebhookSignatureError
    from oai_core import LengthFinishReasonError as LengthFinishReasonError
    from oai_core import NotFoundError as NotFoundError
    from oai_core import OpenAIError as OpenAIError
    from oai_core import PermissionDeniedError as PermissionDeniedError
    from oai_core import PluginError as PluginError
    from oai_core import RateLimitError as RateLimitError
    from oai_core import StreamError as StreamError
    from oai_core import Timeout as Timeout
    from oai_core import UnprocessableEntityError as UnprocessableEntityError
    from oai_core import WebSocketConnectionClosedError as WebSocketConnectionClosedError
    from oai_core import WebSocketQueueFullError as WebSocketQueueFullError
    from oai_core import hookimpl as hookimpl

    from .client import AsyncOpenAI as AsyncOpenAI
    from .client import OpenAI as OpenAI
    from .components import AudioTranscription as AudioTranscription
    from .components import AudioTranscriptionResponse as AudioTranscriptionResponse
    from .components import ClientSecretCreateResponse as ClientSecretCreateResponse
    from .components import LogProbProperties as LogProbProperties
    from .components import MCPListToolsTool as MCPListToolsTool
    from .components import MCPTool as MCPTool
    from .components import Metadata as Metadata
    from .components import NoiseReductionType as NoiseReductionType
    from .components import Prompt as Prompt
    from .components import RealtimeAudioFormats as RealtimeAudioFormats
    from .components import RealtimeAudioFormatsAudioPcm as RealtimeAudioFormatsAudioPcm
    from .components import RealtimeAudioFormatsAudioPcma as RealtimeAudioFormatsAudioPcma
    from .components import RealtimeAudioFormatsAudioPcmu as RealtimeAudioFormatsAudioPcmu
    from .components import (
        RealtimeBetaClientEventConversationItemCreate as RealtimeBetaClientEventConversationItemCreate,
    )
    from .components import (
        RealtimeBetaClientEventConversationItemDelete as RealtimeBetaClientEventConversationItemDelete,
    )
    from .components import (
        RealtimeBetaClientEventConversationItemRetrieve as RealtimeBetaClientEventConversationItemRetrieve,
    )
    from .components import (
        RealtimeBetaClientEventConversationItemTruncate as RealtimeBetaClientEventConversationItemTruncate,
    )
    from .components import (
        RealtimeBetaClientEventInputAudioBufferAppend as RealtimeBetaClientEventInputAudioBufferAppend,
    )
    from .components import (
        RealtimeBetaClientEventInputAudioBufferClear as RealtimeBetaClientEventInputAudioBufferClear,
    )
    from .components import (
        RealtimeBetaClientEventInputAudioBufferCommit as RealtimeBetaClientEventInputAudioBufferCommit,
    )
    from .components import (
        RealtimeBetaClientEventOutputAudioBufferClear as RealtimeBetaClientEventOutputAudioBufferClear,
    )
    from .components import (
        RealtimeBetaClientEventResponseCancel as RealtimeBetaClientEventResponseCancel,
    )
    from .components import (
        RealtimeBetaClientEventResponseCreate as RealtimeBetaClientEventResponseCreate,
    )
    from .components import (
        RealtimeBetaClientEventSessionUpdate as RealtimeBetaClientEventSessionUpdate,
    )
    from .components import (
        RealtimeBetaClientEventTranscriptionSessionUpdate as RealtimeBetaClientEventTranscriptionSessionUpdate,
    )
    from .components import RealtimeBetaResponse as RealtimeBetaResponse
    from .components import RealtimeBetaResponseCreateParams as RealtimeBetaResponseCreateParams
    from .components import (
        RealtimeBetaResponseCreateParamsToolChoice as RealtimeBetaResponseCreateParamsToolChoice,
    )
    from .components import (
        RealtimeBetaResponseCreateParamsToolsItem as RealtimeBetaResponseCreateParamsToolsItem,
    )
    from .components import RealtimeBetaResponseStatusDetails as RealtimeBetaResponseStatusDetails
    from .components import (
        RealtimeBetaResponseStatusDetailsError as RealtimeBetaResponseStatusDetailsError,
    )
    from .components import RealtimeBetaResponseUsage as RealtimeBetaResponseUsage
    from .components import (
        RealtimeBetaResponseUsageInputTokenDetails as RealtimeBetaResponseUsageInputTokenDetails,
    )
    from .components import (
        RealtimeBetaResponseUsageInputTokenDetailsCachedTokensDetails as RealtimeBetaResponseUsageInputTokenDetailsCachedTokensDetails,
    )
    from .components import (
        RealtimeBetaResponseUsageOutputTokenDetails as RealtimeBetaResponseUsageOutputTokenDetails,
    )
    from .components import (
        RealtimeBetaServerEventConversationItemCreated as RealtimeBetaServerEventConversationItemCreated,
    )
    from .components import (
        RealtimeBetaServerEventConversationItemDeleted as RealtimeBetaServerEventConversationItemDeleted,
    )
    from .components import (
        RealtimeBetaServerEventConversationItemInputAudioTranscriptionCompleted as RealtimeBetaServerEventConversationItemInputAudioTranscriptionCompleted,
    )
    from .components import (
        RealtimeBetaServerEventConversationItemInputAudioTranscriptionCompletedUsage as RealtimeBetaServerEventConversationItemInputAudioTranscriptionCompletedUsage,
    )
    from .components import (
        RealtimeBetaServerEventConversationItemInputAudioTranscriptionDelta as RealtimeBetaServerEventConversationItemInputAudioTranscriptionDelta,
    )
    from .components import (
        RealtimeBetaServerEventConversationItemInputAudioTranscriptionFailed as RealtimeBetaServerEventConversationItemInputAudioTranscriptionFailed,
    )
    from .components import (
        RealtimeBetaServerEventConversationItemInputAudioTranscriptionFailedError as RealtimeBetaServerEventConversationItemInputAudioTranscriptionFailedError,
    )
    from .components import (
        RealtimeBetaServerEventConversationItemInputAudioTranscriptionSegment as RealtimeBetaServerEventConversationItemInputAudioTranscriptionSegment,
    )
    from .components import (
        RealtimeBetaServerEventConversationItemRetrieved as RealtimeBetaServerEventConversationItemRetrieved,
    )
    from .components import (
        RealtimeBetaServerEventConversationItemTruncated as RealtimeBetaServerEventConversationItemTruncated,
    )
    from .components import RealtimeBetaServerEventError as RealtimeBetaServerEventError
    from .components import RealtimeBetaServerEventErrorError as RealtimeBetaServerEventErrorError
    from .components import (
        RealtimeBetaServerEventInputAudioBufferCleared as RealtimeBetaServerEventInputAudioBufferCleared,
    )
    from .components import (
        RealtimeBetaServerEventInputAudioBufferCommitted as RealtimeBetaServerEventInputAudioBufferCommitted,
    )
    from .components import (
        RealtimeBetaServerEventInputAudioBufferSpeechStarted as RealtimeBetaServerEventInputAudioBufferSpeechStarted,
    )
    from .components import (
        RealtimeBetaServerEventInputAudioBufferSpeechStopped as RealtimeBetaServerEventInputAudioBufferSpeechStopped,
    )
    from .components import (
        RealtimeBetaServerEventMCPListToolsCompleted as RealtimeBetaServerEventMCPListToolsCompleted,
    )
    from .components import (
        RealtimeBetaServerEventMCPListToolsFailed as RealtimeBetaServerEventMCPListToolsFailed,
    )
    from .components import (
        RealtimeBetaServerEventMCPListToolsInProgress as RealtimeBetaServerEventMCPListToolsInProgress,
    )
    from .components import (
        RealtimeBetaServerEventRateLimitsUpdated as RealtimeBetaServerEventRateLimitsUpdated,
    )
    from .components import (
        RealtimeBetaServerEventRateLimitsUpdatedRateLimitsItem as RealtimeBetaServerEventRateLimitsUpdatedRateLimitsItem,
    )
    from .components import (
        RealtimeBetaServerEventResponseAudioDelta as RealtimeBetaServerEventResponseAudioDelta,
    )
    from .components import (
        RealtimeBetaServerEventResponseAudioDone as RealtimeBetaServerEventResponseAudioDone,
    )
    from .components import (
        RealtimeBetaServerEventResponseAudioTranscriptDelta as RealtimeBetaServerEventResponseAudioTranscriptDelta,
    )
    from .components import (
        RealtimeBetaServerEventResponseAudioTranscriptDone as RealtimeBetaServerEventResponseAudioTranscriptDone,
    )
    from .components import (
        RealtimeBetaServerEventResponseContentPartAdded as RealtimeBetaServerEventResponseContentPartAdded,
    )
    from .components import (
        RealtimeBetaServerEventResponseContentPartAddedPart as RealtimeBetaServerEventResponseContentPartAddedPart,
    )
    from .components import (
        RealtimeBetaServerEventResponseContentPartDone as RealtimeBetaServerEventResponseContentPartDone,
    )
    from .components import (
        RealtimeBetaServerEventResponseContentPartDonePart as RealtimeBetaServerEventResponseContentPartDonePart,
    )
    from .components import (
        RealtimeBetaServerEventResponseCreated as RealtimeBetaServerEventResponseCreated,
    )
    from .components import (
        RealtimeBetaServerEventResponseDone as RealtimeBetaServerEventResponseDone,
    )
    from .components import (
        RealtimeBetaServerEventResponseFunctionCallArgumentsDelta as RealtimeBetaServerEventResponseFunctionCallArgumentsDelta,
    )
    from .components import (
        RealtimeBetaServerEventResponseFunctionCallArgumentsDone as RealtimeBetaServerEventResponseFunctionCallArgumentsDone,
    )
    from .components import (
        RealtimeBetaServerEventResponseMCPCallArgumentsDelta as RealtimeBetaServerEventResponseMCPCallArgumentsDelta,
    )
    from .components import (
        RealtimeBetaServerEventResponseMCPCallArgumentsDone as RealtimeBetaServerEventResponseMCPCallArgumentsDone,
    )
    from .components import (
        RealtimeBetaServerEventResponseMCPCallCompleted as RealtimeBetaServerEventResponseMCPCallCompleted,
    )
    from .components import (
        RealtimeBetaServerEventResponseMCPCallFailed as RealtimeBetaServerEventResponseMCPCallFailed,
    )
    from .components import (
        RealtimeBetaServerEventResponseMCPCallInProgress as RealtimeBetaServerEventResponseMCPCallInProgress,
    )
    from .components import (
        RealtimeBetaServerEventResponseOutputItemAdded as RealtimeBetaServerEventResponseOutputItemAdded,
    )
    from .components import (
        RealtimeBetaServerEventResponseOutputItemDone as RealtimeBetaServerEventResponseOutputItemDone,
    )
    from .components import (
        RealtimeBetaServerEventResponseTextDelta as RealtimeBetaServerEventResponseTextDelta,
    )
    from .components import (
        RealtimeBetaServerEventResponseTextDone as RealtimeBetaServerEventResponseTextDone,
    )
    from .components import (
        RealtimeBetaServerEventSessionCreated as RealtimeBetaServerEventSessionCreated,
    )
    from .components import (
        RealtimeBetaServerEventSessionUpdated as RealtimeBetaServerEventSessionUpdated,
    )
    from .components import (
        RealtimeBetaServerEventTranscriptionSessionCreated as RealtimeBetaServerEventTranscriptionSessionCreated,
    )
    from .components import (
        RealtimeBetaServerEventTranscriptionSessionUpdated as RealtimeBetaServerEventTranscriptionSessionUpdated,
    )
    from .components import RealtimeCallCreateRequest as RealtimeCallCreateRequest
    from .components import RealtimeCallReferRequest as RealtimeCallReferRequest
    from .components import RealtimeCallRejectRequest as RealtimeCallRejectRequest
    from .components import RealtimeClientEvent as RealtimeClientEvent
    from .components import (
        RealtimeClientEventConversationItemCreate as RealtimeClientEventConversationItemCreate,
    )
    from .components import (
        RealtimeClientEventConversationItemDelete as RealtimeClientEventConversationItemDelete,
    )
    from .components import (
        RealtimeClientEventConversationItemRetrieve as RealtimeClientEventConversationItemRetrieve,
    )
    from .components import (
        RealtimeClientEventConversationItemTruncate as RealtimeClientEventConversationItemTruncate,
    )
    from .components import (
        RealtimeClientEventInputAudioBufferAppend as RealtimeClientEventInputAudioBufferAppend,
    )
    from .components import (
        RealtimeClientEventInputAudioBufferClear as RealtimeClientEventInputAudioBufferClear,
    )
    from .components import (
        RealtimeClientEventInputAudioBufferCommit as RealtimeClientEventInputAudioBufferCommit,
    )
    from .components import (
        RealtimeClientEventOutputAudioBufferClear as RealtimeClientEventOutputAudioBufferClear,
    )
    from .components import RealtimeClientEventResponseCancel as RealtimeClientEventResponseCancel
    from .components import RealtimeClientEventResponseCreate as RealtimeClientEventResponseCreate
    from .components import RealtimeClientEventSessionUpdate as RealtimeClientEventSessionUpdate
    from .components import (
        RealtimeClientEventSessionUpdateSession as RealtimeClientEventSessionUpdateSession,
    )
    from .components import (
        RealtimeClientEventTranscriptionSessionUpdate as RealtimeClientEventTranscriptionSessionUpdate,
    )
    from .components import RealtimeConversationItem as RealtimeConversationItem
    from .components import (
        RealtimeConversationItemFunctionCall as RealtimeConversationItemFunctionCall,
    )
    from .components import (
        RealtimeConversationItemFunctionCallOutput as RealtimeConversationItemFunctionCallOutput,
    )
    from .components import (
        RealtimeConversationItemMessageAssistant as RealtimeConversationItemMessageAssistant,
    )
    from .components import (
        RealtimeConversationItemMessageAssistantContentItem as RealtimeConversationItemMessageAssistantContentItem,
    )
    from .components import (
        RealtimeConversationItemMessageSystem as RealtimeConversationItemMessageSystem,
    )
    from .components import (
        RealtimeConversationItemMessageSystemContentItem as RealtimeConversationItemMessageSystemContentItem,
    )
    from .components import (
        RealtimeConversationItemMessageUser as RealtimeConversationItemMessageUser,
    )
    from .components import (
        RealtimeConversationItemMessageUserContentItem as RealtimeConversationItemMessageUserContentItem,
    )
    from .components import (
        RealtimeConversationItemWithReference as RealtimeConversationItemWithReference,
    )
    from .components import (
        RealtimeConversationItemWithReferenceContentItem as RealtimeConversationItemWithReferenceContentItem,
    )
    from .components import RealtimeCreateClientSecretRequest as RealtimeCreateClientSecretRequest
    from .components import (
        RealtimeCreateClientSecretRequestExpiresAfter as RealtimeCreateClientSecretRequestExpiresAfter,
    )
    from .components import (
        RealtimeCreateClientSecretRequestSession as RealtimeCreateClientSecretRequestSession,
    )
    from .components import RealtimeCreateClientSecretResponse as RealtimeCreateClientSecretResponse
    from .components import (
        RealtimeCreateClientSecretResponseSession as RealtimeCreateClientSecretResponseSession,
    )
    from .components import RealtimeFunctionTool as RealtimeFunctionTool
    from .components import RealtimeMCPApprovalRequest as RealtimeMCPApprovalRequest
    from .components import RealtimeMCPApprovalResponse as RealtimeMCPApprovalResponse
    from .components import RealtimeMCPHTTPError as RealtimeMCPHTTPError
    from .components import RealtimeMCPListTools as RealtimeMCPListTools
    from .components import RealtimeMCPProtocolError as RealtimeMCPProtocolError
    from .components import RealtimeMCPToolCall as RealtimeMCPToolCall
    from .components import RealtimeMCPToolCallError as RealtimeMCPToolCallError
    from .components import RealtimeMCPToolExecutionError as RealtimeMCPToolExecutionError
    from .components import RealtimeReasoning as RealtimeReasoning
    from .components import RealtimeReasoningEffort as RealtimeReasoningEffort
    from .components import RealtimeResponse as RealtimeResponse
    from .components import RealtimeResponseAudio as RealtimeResponseAudio
    from .components import RealtimeResponseAudioOutput as RealtimeResponseAudioOutput
    from .components import RealtimeResponseCreateParams as RealtimeResponseCreateParams
    from .components import RealtimeResponseCreateParamsAudio as RealtimeResponseCreateParamsAudio
    from .components import (
        RealtimeResponseCreateParamsAudioOutput as RealtimeResponseCreateParamsAudioOutput,
    )
    from .components import (
        RealtimeResponseCreateParamsToolChoice as RealtimeResponseCreateParamsToolChoice,
    )
    from .components import (
        RealtimeResponseCreateParamsToolsItem as RealtimeResponseCreateParamsToolsItem,
    )
    from .components import RealtimeResponseStatusDetails as RealtimeResponseStatusDetails
    from .components import RealtimeResponseStatusDetailsError as RealtimeResponseStatusDetailsError
    from .components import RealtimeResponseUsage as RealtimeResponseUsage
    from .components import (
        RealtimeResponseUsageInputTokenDetails as RealtimeResponseUsageInputTokenDetails,
    )
    from .components import (
        RealtimeResponseUsageInputTokenDetailsCachedTokensDetails as RealtimeResponseUsageInputTokenDetailsCachedTokensDetails,
    )
    from .components import (
        RealtimeResponseUsageOutputTokenDetails as RealtimeResponseUsageOutputTokenDetails,
    )
    from .components import RealtimeServerEvent as RealtimeServerEvent
    from .components import (
        RealtimeServerEventConversationCreated as RealtimeServerEventConversationCreated,
    )
    from .components import (
        RealtimeServerEventConversationCreatedConversation as RealtimeServerEventConversationCreatedConversation,
    )
    from .components import (
        RealtimeServerEventConversationItemAdded as RealtimeServerEventConversationItemAdded,
    )
    from .components import (
        RealtimeServerEventConversationItemCreated as RealtimeServerEventConversationItemCreated,
    )
    from .components import (
        RealtimeServerEventConversationItemDeleted as RealtimeServerEventConversationItemDeleted,
    )
    from .components import (
        RealtimeServerEventConversationItemDone as RealtimeServerEventConversationItemDone,
    )
    from .components import (
        RealtimeServerEventConversationItemInputAudioTranscriptionCompleted as RealtimeServerEventConversationItemInputAudioTranscriptionCompleted,
    )
    from .components import (
        RealtimeServerEventConversationItemInputAudioTranscriptionCompletedUsage as RealtimeServerEventConversationItemInputAudioTranscriptionCompletedUsage,
    )
    from .components import (
        RealtimeServerEventConversationItemInputAudioTranscriptionDelta as RealtimeServerEventConversationItemInputAudioTranscriptionDelta,
    )
    from .components import (
        RealtimeServerEventConversationItemInputAudioTranscriptionFailed as RealtimeServerEventConversationItemInputAudioTranscriptionFailed,
    )
    from .components import (
        RealtimeServerEventConversationItemInputAudioTranscriptionFailedError as RealtimeServerEventConversationItemInputAudioTranscriptionFailedError,
    )
    from .components import (
        RealtimeServerEventConversationItemInputAudioTranscriptionSegment as RealtimeServerEventConversationItemInputAudioTranscriptionSegment,
    )
    from .components import (
        RealtimeServerEventConversationItemRetrieved as RealtimeServerEventConversationItemRetrieved,
    )
    from .components import (
        RealtimeServerEventConversationItemTruncated as RealtimeServerEventConversationItemTruncated,
    )
    from .components import RealtimeServerEventError as RealtimeServerEventError
    from .components import RealtimeServerEventErrorError as RealtimeServerEventErrorError
    from .components import (
        RealtimeServerEventInputAudioBufferCleared as RealtimeServerEventInputAudioBufferCleared,
    )
    from .components import (
        RealtimeServerEventInputAudioBufferCommitted as RealtimeServerEventInputAudioBufferCommitted,
    )
    from .components import (
        RealtimeServerEventInputAudioBufferDtmfEventReceived as RealtimeServerEventInputAudioBufferDtmfEventReceived,
    )
    from .components import (
        RealtimeServerEventInputAudioBufferSpeechStarted as RealtimeServerEventInputAudioBufferSpeechStarted,
    )
    from .components import (
        RealtimeServerEventInputAudioBufferSpeechStopped as RealtimeServerEventInputAudioBufferSpeechStopped,
    )
    from .components import (
        RealtimeServerEventInputAudioBufferTimeoutTriggered as RealtimeServerEventInputAudioBufferTimeoutTriggered,
    )
    from .components import (
        RealtimeServerEventMCPListToolsCompleted as RealtimeServerEventMCPListToolsCompleted,
    )
    from .components import (
        RealtimeServerEventMCPListToolsFailed as RealtimeServerEventMCPListToolsFailed,
    )
    from .components import (
        RealtimeServerEventMCPListToolsInProgress as RealtimeServerEventMCPListToolsInProgress,
    )
    from .components import (
        RealtimeServerEventOutputAudioBufferCleared as RealtimeServerEventOutputAudioBufferCleared,
    )
    from .components import (
        RealtimeServerEventOutputAudioBufferStarted as RealtimeServerEventOutputAudioBufferStarted,
    )
    from .components import (
        RealtimeServerEventOutputAudioBufferStopped as RealtimeServerEventOutputAudioBufferStopped,
    )
    from .components import (
        RealtimeServerEventRateLimitsUpdated as RealtimeServerEventRateLimitsUpdated,
    )
    from .components import (
        RealtimeServerEventRateLimitsUpdatedRateLimitsItem as RealtimeServerEventRateLimitsUpdatedRateLimitsItem,
    )
    from .components import (
        RealtimeServerEventResponseAudioDelta as RealtimeServerEventResponseAudioDelta,
    )
    from .components import (
        RealtimeServerEventResponseAudioDone as RealtimeServerEventResponseAudioDone,
    )
    from .components import (
        RealtimeServerEventResponseAudioTranscriptDelta as RealtimeServerEventResponseAudioTranscriptDelta,
    )
    from .components import (
        RealtimeServerEventResponseAudioTranscriptDone as RealtimeServerEventResponseAudioTranscriptDone,
    )
    from .components import (
        RealtimeServerEventResponseContentPartAdded as RealtimeServerEventResponseContentPartAdded,
    )
    from .components import (
        RealtimeServerEventResponseContentPartAddedPart as RealtimeServerEventResponseContentPartAddedPart,
    )
    from .components import (
        RealtimeServerEventResponseContentPartDone as RealtimeServerEventResponseContentPartDone,
    )
    from .components import (
        RealtimeServerEventResponseContentPartDonePart as RealtimeServerEventResponseContentPartDonePart,
    )
    from .components import RealtimeServerEventResponseCreated as RealtimeServerEventResponseCreated
    from .components import RealtimeServerEventResponseDone as RealtimeServerEventResponseDone
    from .components import (
        RealtimeServerEventResponseFunctionCallArgumentsDelta as RealtimeServerEventResponseFunctionCallArgumentsDelta,
    )
    from .components import (
        RealtimeServerEventResponseFunctionCallArgumentsDone as RealtimeServerEventResponseFunctionCallArgumentsDone,
    )
    from .components import (
        RealtimeServerEventResponseMCPCallArgumentsDelta as RealtimeServerEventResponseMCPCallArgumentsDelta,
    )
    from .components import (
        RealtimeServerEventResponseMCPCallArgumentsDone as RealtimeServerEventResponseMCPCallArgumentsDone,
    )
    from .components import (
        RealtimeServerEventResponseMCPCallCompleted as RealtimeServerEventResponseMCPCallCompleted,
    )
    from .components import (
        RealtimeServerEventResponseMCPCallFailed as RealtimeServerEventResponseMCPCallFailed,
    )
    from .components import (
        RealtimeServerEventResponseMCPCallInProgress as RealtimeServerEventResponseMCPCallInProgress,
    )
    from .components import (
        RealtimeServerEventResponseOutputItemAdded as RealtimeServerEventResponseOutputItemAdded,
    )
    from .components import (
        RealtimeServerEventResponseOutputItemDone as RealtimeServerEventResponseOutputItemDone,
    )
    from .components import (
        RealtimeServerEventResponseTextDelta as RealtimeServerEventResponseTextDelta,
    )
    from .components import (
        RealtimeServerEventResponseTextDone as RealtimeServerEventResponseTextDone,
    )
    from .components import RealtimeServerEventSessionCreated as RealtimeServerEventSessionCreated
    from .components import (
        RealtimeServerEventSessionCreatedSession as RealtimeServerEventSessionCreatedSession,
    )
    from .components import RealtimeServerEventSessionUpdated as RealtimeServerEventSessionUpdated
    from .components import (
        RealtimeServerEventSessionUpdatedSession as RealtimeServerEventSessionUpdatedSession,
    )
    from .components import (
        RealtimeServerEventTranscriptionSessionUpdated as RealtimeServerEventTranscriptionSessionUpdated,
    )
    from .components import RealtimeSession as RealtimeSession
    from .components import RealtimeSessionCreateRequest as RealtimeSessionCreateRequest
    from .components import (
        RealtimeSessionCreateRequestClientSecret as RealtimeSessionCreateRequestClientSecret,
    )
    from .components import RealtimeSessionCreateRequestGA as RealtimeSessionCreateRequestGA
    from .components import (
        RealtimeSessionCreateRequestGAAudio as RealtimeSessionCreateRequestGAAudio,
    )
    from .components import (
        RealtimeSessionCreateRequestGAAudioInput as RealtimeSessionCreateRequestGAAudioInput,
    )
    from .components import (
        RealtimeSessionCreateRequestGAAudioInputNoiseReduction as RealtimeSessionCreateRequestGAAudioInputNoiseReduction,
    )
    from .components import (
        RealtimeSessionCreateRequestGAAudioOutput as RealtimeSessionCreateRequestGAAudioOutput,
    )
    from .components import (
        RealtimeSessionCreateRequestGAToolChoice as RealtimeSessionCreateRequestGAToolChoice,
    )
    from .components import (
        RealtimeSessionCreateRequestGAToolsItem as RealtimeSessionCreateRequestGAToolsItem,
    )
    from .components import (
        RealtimeSessionCreateRequestGATracingTracingConfiguration as RealtimeSessionCreateRequestGATracingTracingConfiguration,
    )
    from .components import (
        RealtimeSessionCreateRequestInputAudioNoiseReduction as RealtimeSessionCreateRequestInputAudioNoiseReduction,
    )
    from .components import (
        RealtimeSessionCreateRequestInputAudioTranscription as RealtimeSessionCreateRequestInputAudioTranscription,
    )
    from .components import (
        RealtimeSessionCreateRequestToolsItem as RealtimeSessionCreateRequestToolsItem,
    )
    from .components import (
        RealtimeSessionCreateRequestTracingTracingConfiguration as RealtimeSessionCreateRequestTracingTracingConfiguration,
    )
    from .components import (
        RealtimeSessionCreateRequestTurnDetection as RealtimeSessionCreateRequestTurnDetection,
    )
    from .components import RealtimeSessionCreateResponse as RealtimeSessionCreateResponse
    from .components import RealtimeSessionCreateResponseAudio as RealtimeSessionCreateResponseAudio
    from .components import (
        RealtimeSessionCreateResponseAudioInput as RealtimeSessionCreateResponseAudioInput,
    )
    from .components import (
        RealtimeSessionCreateResponseAudioInputNoiseReduction as RealtimeSessionCreateResponseAudioInputNoiseReduction,
    )
    from .components import (
        RealtimeSessionCreateResponseAudioInputTurnDetection as RealtimeSessionCreateResponseAudioInputTurnDetection,
    )
    from .components import (
        RealtimeSessionCreateResponseAudioOutput as RealtimeSessionCreateResponseAudioOutput,
    )
    from .components import (
        RealtimeSessionCreateResponseClientSecret as RealtimeSessionCreateResponseClientSecret,
    )
    from .components import RealtimeSessionCreateResponseGA as RealtimeSessionCreateResponseGA
    from .components import (
        RealtimeSessionCreateResponseGAAudio as RealtimeSessionCreateResponseGAAudio,
    )
    from .components import (
        RealtimeSessionCreateResponseGAAudioInput as RealtimeSessionCreateResponseGAAudioInput,
    )
    from .components import (
        RealtimeSessionCreateResponseGAAudioInputNoiseReduction as RealtimeSessionCreateResponseGAAudioInputNoiseReduction,
    )
    from .components import (
        RealtimeSessionCreateResponseGAAudioOutput as RealtimeSessionCreateResponseGAAudioOutput,
    )
    from .components import (
        RealtimeSessionCreateResponseGAToolChoice as RealtimeSessionCreateResponseGAToolChoice,
    )
    from .components import (
        RealtimeSessionCreateResponseGAToolsItem as RealtimeSessionCreateResponseGAToolsItem,
    )
    from .components import (
        RealtimeSessionCreateResponseGATracingTracingConfiguration as RealtimeSessionCreateResponseGATracingTracingConfiguration,
    )
    from .components import (
        RealtimeSessionCreateResponseTracingTracingConfiguration as RealtimeSessionCreateResponseTracingTracingConfiguration,
    )
    from .components import (
        RealtimeSessionCreateResponseTurnDetection as RealtimeSessionCreateResponseTurnDetection,
    )
    from .components import (
        RealtimeSessionInputAudioNoiseReduction as RealtimeSessionInputAudioNoiseReduction,
    )
    from .components import (
        RealtimeSessionTracingTracingConfiguration as RealtimeSessionTracingTracingConfiguration,
    )
    from .components import (
        RealtimeTranscriptionSessionCreateRequest as RealtimeTranscriptionSessionCreateRequest,
    )
    from .components import (
        RealtimeTranscriptionSessionCreateRequestClientSecret as RealtimeTranscriptionSessionCreateRequestClientSecret,
    )
    from .components import (
        RealtimeTranscriptionSessionCreateRequestClientSecretExpiresAt as RealtimeTranscriptionSessionCreateRequestClientSecretExpiresAt,
    )
    from .components import (
        RealtimeTranscriptionSessionCreateRequestGA as RealtimeTranscriptionSessionCreateRequestGA,
    )
    from .components import (
        RealtimeTranscriptionSessionCreateRequestGAAudio as RealtimeTranscriptionSessionCreateRequestGAAudio,
    )
    from .components import (
        RealtimeTranscriptionSessionCreateRequestGAAudioInput as RealtimeTranscriptionSessionCreateRequestGAAudioInput,
    )
    from .components import (
        RealtimeTranscriptionSessionCreateRequestGAAudioInputNoiseReduction as RealtimeTranscriptionSessionCreateRequestGAAudioInputNoiseReduction,
    )
    from .components import (
        RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReduction as RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReduction,
    )
    from .components import (
        RealtimeTranscriptionSessionCreateRequestTurnDetection as RealtimeTranscriptionSessionCreateRequestTurnDetection,
    )
    from .components import (
        RealtimeTranscriptionSessionCreateResponse as RealtimeTranscriptionSessionCreateResponse,
    )
    from .components import (
        RealtimeTranscriptionSessionCreateResponseClientSecret as RealtimeTranscriptionSessionCreateResponseClientSecret,
    )
    from .components import (
        RealtimeTranscriptionSessionCreateResponseGA as RealtimeTranscriptionSessionCreateResponseGA,
    )
    from .components import (
        RealtimeTranscriptionSessionCreateResponseGAAudio as RealtimeTranscriptionSessionCreateResponseGAAudio,
    )
    from .components import (
        RealtimeTranscriptionSessionCreateResponseGAAudioInput as RealtimeTranscriptionSessionCreateResponseGAAudioInput,
    )
    from .components import (
        RealtimeTranscriptionSessionCreateResponseGAAudioInputNoiseReduction as RealtimeTranscriptionSessionCreateResponseGAAudioInputNoiseReduction,
    )
    from .components import (
        RealtimeTranscriptionSessionCreateResponseGAAudioInputTurnDetection as RealtimeTranscriptionSessionCreateResponseGAAudioInputTurnDetection,
    )
    from .components import (
        RealtimeTranscriptionSessionCreateResponseTurnDetection as RealtimeTranscriptionSessionCreateResponseTurnDetection,
    )
    from .components import RealtimeTranslationClientEvent as RealtimeTranslationClientEvent
    from .components import (
        RealtimeTranslationClientEventInputAudioBufferAppend as RealtimeTranslationClientEventInputAudioBufferAppend,
    )
    from .components import (
        RealtimeTranslationClientEventSessionClose as RealtimeTranslationClientEventSessionClose,
    )
    from .components import (
        RealtimeTranslationClientEventSessionUpdate as RealtimeTranslationClientEventSessionUpdate,
    )
    from .components import (
        RealtimeTranslationClientSecretCreateRequest as RealtimeTranslationClientSecretCreateRequest,
    )
    from .components import (
        RealtimeTranslationClientSecretCreateRequestExpiresAfter as RealtimeTranslationClientSecretCreateRequestExpiresAfter,
    )
    from .components import (
        RealtimeTranslationClientSecretCreateResponse as RealtimeTranslationClientSecretCreateResponse,
    )
    from .components import RealtimeTranslationServerEvent as RealtimeTranslationServerEvent
    from .components import (
        RealtimeTranslationServerEventSessionClosed as RealtimeTranslationServerEventSessionClosed,
    )
    from .components import (
        RealtimeTranslationServerEventSessionCreated as RealtimeTranslationServerEventSessionCreated,
    )
    from .components import (
        RealtimeTranslationServerEventSessionInputTranscriptDelta as RealtimeTranslationServerEventSessionInputTranscriptDelta,
    )
    from .components import (
        RealtimeTranslationServerEventSessionOutputAudioDelta as RealtimeTranslationServerEventSessionOutputAudioDelta,
    )
    from .components import (
        RealtimeTranslationServerEventSessionOutputTranscriptDelta as RealtimeTranslationServerEventSessionOutputTranscriptDelta,
    )
    from .components import (
        RealtimeTranslationServerEventSessionUpdated as RealtimeTranslationServerEventSessionUpdated,
    )
    from .components import RealtimeTranslationSession as RealtimeTranslationSession
    from .components import RealtimeTranslationSessionAudio as RealtimeTranslationSessionAudio
    from .components import (
        RealtimeTranslationSessionAudioInput as RealtimeTranslationSessionAudioInput,
    )
    from .components import (
        RealtimeTranslationSessionAudioInputNoiseReduction as RealtimeTranslationSessionAudioInputNoiseReduction,
    )
    from .components import (
        RealtimeTranslationSessionAudioInputTranscription as RealtimeTranslationSessionAudioInputTranscription,
    )
    from .components import (
        RealtimeTranslationSessionAudioOutput as RealtimeTranslationSessionAudioOutput,
    )
    from .components import (
        RealtimeTranslationSessionCreateRequest as RealtimeTranslationSessionCreateRequest,
    )
    from .components import (
        RealtimeTranslationSessionCreateRequestAudio as RealtimeTranslationSessionCreateRequestAudio,
    )
    from .components import (
        RealtimeTranslationSessionCreateRequestAudioInput as RealtimeTranslationSessionCreateRequestAudioInput,
    )
    from .components import (
        RealtimeTranslationSessionCreateRequestAudioInputNoiseReduction as RealtimeTranslationSessionCreateRequestAudioInputNoiseReduction,
    )
    from .components import (
        RealtimeTranslationSessionCreateRequestAudioInputTranscription as RealtimeTranslationSessionCreateRequestAudioInputTranscription,
    )
    from .components import (
        RealtimeTranslationSessionCreateRequestAudioOutput as RealtimeTranslationSessionCreateRequestAudioOutput,
    )
    from .components import (
        RealtimeTranslationSessionUpdateRequest as RealtimeTranslationSessionUpdateRequest,
    )
    from .components import (
        RealtimeTranslationSessionUpdateRequestAudio as RealtimeTranslationSessionUpdateRequestAudio,
    )
    from .components import (
        RealtimeTranslationSessionUpdateRequestAudioInput as RealtimeTranslationSessionUpdateRequestAudioInput,
    )
    from .components import (
        RealtimeTranslationSessionUpdateRequestAudioInputNoiseReduction as RealtimeTranslationSessionUpdateRequestAudioInputNoiseReduction,
    )
    from .components import (
        RealtimeTranslationSessionUpdateRequestAudioInputTranscription as RealtimeTranslationSessionUpdateRequestAudioInputTranscription,
    )
    from .components import (
        RealtimeTranslationSessionUpdateRequestAudioOutput as RealtimeTranslationSessionUpdateRequestAudioOutput,
    )
    from .components import RealtimeTruncation as RealtimeTruncation
    from .components import RealtimeTruncationObject as RealtimeTruncationObject
    from .components import (
        RealtimeTruncationObjectTokenLimits as RealtimeTruncationObjectTokenLimits,
    )
    from .components import RealtimeTurnDetection as RealtimeTurnDetection
    from .components import RealtimeTurnDetectionSemanticVad as RealtimeTurnDetectionSemanticVad
    from .components import RealtimeTurnDetectionServerVad as RealtimeTurnDetectionServerVad
    from .components import SessionCreateResponse as SessionCreateResponse
    from .components import ToolChoiceFunction as ToolChoiceFunction
    from .components import ToolChoiceMCP as ToolChoiceMCP
    from .components import ToolChoiceOptions as ToolChoiceOptions
    from .components import TranscriptionLanguage as TranscriptionLanguage
    from .components import TranscriptionSession as TranscriptionSession
    from .components import TranscriptTextUsageDuration as TranscriptTextUsageDuration
    from .components import TranscriptTextUsageTokens as TranscriptTextUsageTokens
    from .components import VoiceIdsOrCustomVoice as VoiceIdsOrCustomVoice
    from .components import VoiceIdsShared as VoiceIdsShared
    from .params import AudioTranscriptionDict as AudioTranscriptionDict
    from .params import BetaRealtimeSessionsCreateParams as BetaRealtimeSessionsCreateParams
    from .params import (
        BetaRealtimeTranscriptionSessionsCreateParams as BetaRealtimeTranscriptionSessionsCreateParams,
    )
    from .params import RealtimeAudioFormatsAudioPcmaDict as RealtimeAudioFormatsAudioPcmaDict
    from .params import RealtimeAudioFormatsAudioPcmDict as RealtimeAudioFormatsAudioPcmDict
    from .params import RealtimeAudioFormatsAudioPcmuDict as RealtimeAudioFormatsAudioPcmuDict
    from .params import RealtimeAudioFormatsLike as RealtimeAudioFormatsLike
    from .params import RealtimeCallsAcceptParams as RealtimeCallsAcceptParams
    from .params import RealtimeCallsCreateParams as RealtimeCallsCreateParams
    from .params import RealtimeCallsReferParams as RealtimeCallsReferParams
    from .params import RealtimeCallsRejectParams as RealtimeCallsRejectParams
    from .params import (
        RealtimeClientEventConversationItemCreateDict as RealtimeClientEventConversationItemCreateDict,
    )
    from .params import (
        RealtimeClientEventConversationItemDeleteDict as RealtimeClientEventConversationItemDeleteDict,
    )
    from .params import (
        RealtimeClientEventConversationItemRetrieveDict as RealtimeClientEventConversationItemRetrieveDict,
    )
    from .params import (
        RealtimeClientEventConversationItemTruncateDict as RealtimeClientEventConversationItemTruncateDict,
    )
    from .params import (
        RealtimeClientEventInputAudioBufferAppendDict as RealtimeClientEventInputAudioBufferAppendDict,
    )
    from .params import (
        RealtimeClientEventInputAudioBufferClearDict as RealtimeClientEventInputAudioBufferClearDict,
    )
    from .params import (
        RealtimeClientEventInputAudioBufferCommitDict as RealtimeClientEventInputAudioBufferCommitDict,
    )
    from .params import RealtimeClientEventLike as RealtimeClientEventLike
    from .params import (
        RealtimeClientEventOutputAudioBufferClearDict as RealtimeClientEventOutputAudioBufferClearDict,
    )
    from .params import (
        RealtimeClientEventResponseCancelDict as RealtimeClientEventResponseCancelDict,
    )
    from .params import (
        RealtimeClientEventResponseCreateDict as RealtimeClientEventResponseCreateDict,
    )
    from .params import RealtimeClientEventSessionUpdateDict as RealtimeClientEventSessionUpdateDict
    from .params import (
        RealtimeClientEventSessionUpdateSessionLike as RealtimeClientEventSessionUpdateSessionLike,
    )
    from .params import RealtimeClientSecretsCreateParams as RealtimeClientSecretsCreateParams
    from .params import (
        RealtimeConversationItemFunctionCallDict as RealtimeConversationItemFunctionCallDict,
    )
    from .params import (
        RealtimeConversationItemFunctionCallOutputDict as RealtimeConversationItemFunctionCallOutputDict,
    )
    from .params import RealtimeConversationItemLike as RealtimeConversationItemLike
    from .params import (
        RealtimeConversationItemMessageAssistantContentItemDict as RealtimeConversationItemMessageAssistantContentItemDict,
    )
    from .params import (
        RealtimeConversationItemMessageAssistantDict as RealtimeConversationItemMessageAssistantDict,
    )
    from .params import (
        RealtimeConversationItemMessageSystemContentItemDict as RealtimeConversationItemMessageSystemContentItemDict,
    )
    from .params import (
        RealtimeConversationItemMessageSystemDict as RealtimeConversationItemMessageSystemDict,
    )
    from .params import (
        RealtimeConversationItemMessageUserContentItemDict as RealtimeConversationItemMessageUserContentItemDict,
    )
    from .params import (
        RealtimeConversationItemMessageUserDict as RealtimeConversationItemMessageUserDict,
    )
    from .params import (
        RealtimeCreateClientSecretRequestExpiresAfterDict as RealtimeCreateClientSecretRequestExpiresAfterDict,
    )
    from .params import (
        RealtimeCreateClientSecretRequestSessionLike as RealtimeCreateClientSecretRequestSessionLike,
    )
    from .params import RealtimeFunctionToolDict as RealtimeFunctionToolDict
    from .params import RealtimeMCPApprovalRequestDict as RealtimeMCPApprovalRequestDict
    from .params import RealtimeMCPApprovalResponseDict as RealtimeMCPApprovalResponseDict
    from .params import RealtimeMCPHTTPErrorDict as RealtimeMCPHTTPErrorDict
    from .params import RealtimeMCPListToolsDict as RealtimeMCPListToolsDict
    from .params import RealtimeMCPProtocolErrorDict as RealtimeMCPProtocolErrorDict
    from .params import RealtimeMCPToolCallDict as RealtimeMCPToolCallDict
    from .params import RealtimeMCPToolCallErrorLike as RealtimeMCPToolCallErrorLike
    from .params import RealtimeMCPToolExecutionErrorDict as RealtimeMCPToolExecutionErrorDict
    from .params import RealtimeReasoningDict as RealtimeReasoningDict
    from .params import (
        RealtimeResponseCreateParamsAudioDict as RealtimeResponseCreateParamsAudioDict,
    )
    from .params import (
        RealtimeResponseCreateParamsAudioOutputDict as RealtimeResponseCreateParamsAudioOutputDict,
    )
    from .params import RealtimeResponseCreateParamsDict as RealtimeResponseCreateParamsDict
    from .params import (
        RealtimeResponseCreateParamsToolChoiceLike as RealtimeResponseCreateParamsToolChoiceLike,
    )
    from .params import (
        RealtimeResponseCreateParamsToolsItemLike as RealtimeResponseCreateParamsToolsItemLike,
    )
    from .params import (
        RealtimeSessionCreateRequestClientSecretDict as RealtimeSessionCreateRequestClientSecretDict,
    )
    from .params import (
        RealtimeSessionCreateRequestGAAudioDict as RealtimeSessionCreateRequestGAAudioDict,
    )
    from .params import (
        RealtimeSessionCreateRequestGAAudioInputDict as RealtimeSessionCreateRequestGAAudioInputDict,
    )
    from .params import (
        RealtimeSessionCreateRequestGAAudioInputNoiseReductionDict as RealtimeSessionCreateRequestGAAudioInputNoiseReductionDict,
    )
    from .params import (
        RealtimeSessionCreateRequestGAAudioOutputDict as RealtimeSessionCreateRequestGAAudioOutputDict,
    )
    from .params import RealtimeSessionCreateRequestGADict as RealtimeSessionCreateRequestGADict
    from .params import (
        RealtimeSessionCreateRequestGAToolChoiceLike as RealtimeSessionCreateRequestGAToolChoiceLike,
    )
    from .params import (
        RealtimeSessionCreateRequestGAToolsItemLike as RealtimeSessionCreateRequestGAToolsItemLike,
    )
    from .params import (
        RealtimeSessionCreateRequestGATracingTracingConfigurationDict as RealtimeSessionCreateRequestGATracingTracingConfigurationDict,
    )
    from .params import (
        RealtimeSessionCreateRequestInputAudioNoiseReductionDict as RealtimeSessionCreateRequestInputAudioNoiseReductionDict,
    )
    from .params import (
        RealtimeSessionCreateRequestInputAudioTranscriptionDict as RealtimeSessionCreateRequestInputAudioTranscriptionDict,
    )
    from .params import (
        RealtimeSessionCreateRequestToolsItemDict as RealtimeSessionCreateRequestToolsItemDict,
    )
    from .params import (
        RealtimeSessionCreateRequestTracingTracingConfigurationDict as RealtimeSessionCreateRequestTracingTracingConfigurationDict,
    )
    from .params import (
        RealtimeSessionCreateRequestTurnDetectionDict as RealtimeSessionCreateRequestTurnDetectionDict,
    )
    from .params import (
        RealtimeTranscriptionSessionCreateRequestClientSecretDict as RealtimeTranscriptionSessionCreateRequestClientSecretDict,
    )
    from .params import (
        RealtimeTranscriptionSessionCreateRequestClientSecretExpiresAtDict as RealtimeTranscriptionSessionCreateRequestClientSecretExpiresAtDict,
    )
    from .params import (
        RealtimeTranscriptionSessionCreateRequestGAAudioDict as RealtimeTranscriptionSessionCreateRequestGAAudioDict,
    )
    from .params import (
        RealtimeTranscriptionSessionCreateRequestGAAudioInputDict as RealtimeTranscriptionSessionCreateRequestGAAudioInputDict,
    )
    from .params import (
        RealtimeTranscriptionSessionCreateRequestGAAudioInputNoiseReductionDict as RealtimeTranscriptionSessionCreateRequestGAAudioInputNoiseReductionDict,
    )
    from .params import (
        RealtimeTranscriptionSessionCreateRequestGADict as RealtimeTranscriptionSessionCreateRequestGADict,
    )
    from .params import (
        RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReductionDict as RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReductionDict,
    )
    from .params import (
        RealtimeTranscriptionSessionCreateRequestTurnDetectionDict as RealtimeTranscriptionSessionCreateRequestTurnDetectionDict,
    )
    from .params import (
        RealtimeTranslationClientEventInputAudioBufferAppendDict as RealtimeTranslationClientEventInputAudioBufferAppendDict,
    )
    from .params import RealtimeTranslationClientEventLike as RealtimeTranslationClientEventLike
    from .params import (
        RealtimeTranslationClientEventSessionCloseDict as RealtimeTranslationClientEventSessionCloseDict,
    )
    from .params import (
        RealtimeTranslationClientEventSessionUpdateDict as RealtimeTranslationClientEventSessionUpdateDict,
    )
    from .params import (
        RealtimeTranslationClientSecretCreateRequestExpiresAfterDict as RealtimeTranslationClientSecretCreateRequestExpiresAfterDict,
    )
    from .params import (
        RealtimeTranslationsClientSecretsCreateParams as RealtimeTranslationsClientSecretsCreateParams,
    )
    from .params import (
        RealtimeTranslationSessionCreateRequestAudioDict as RealtimeTranslationSessionCreateRequestAudioDict,
    )
    from .params import (
        RealtimeTranslationSessionCreateRequestAudioInputDict as RealtimeTranslationSessionCreateRequestAudioInputDict,
    )
    from .params import (
        RealtimeTranslationSessionCreateRequestAudioInputNoiseReductionDict as RealtimeTranslationSessionCreateRequestAudioInputNoiseReductionDict,
    )
    from .params import (
        RealtimeTranslationSessionCreateRequestAudioInputTranscriptionDict as RealtimeTranslationSessionCreateRequestAudioInputTranscriptionDict,
    )
    from .params import (
        RealtimeTranslationSessionCreateRequestAudioOutputDict as RealtimeTranslationSessionCreateRequestAudioOutputDict,
    )
    from .params import (
        RealtimeTranslationSessionCreateRequestDict as RealtimeTranslationSessionCreateRequestDict,
    )
    from .params import (
        RealtimeTranslationSessionUpdateRequestAudioDict as RealtimeTranslationSessionUpdateRequestAudioDict,
    )
    from .params import (
        RealtimeTranslationSessionUpdateRequestAudioInputDict as RealtimeTranslationSessionUpdateRequestAudioInputDict,
    )
    from .params import (
        RealtimeTranslationSessionUpdateRequestAudioInputNoiseReductionDict as RealtimeTranslationSessionUpdateRequestAudioInputNoiseReductionDict,
    )
    from .params import (
        RealtimeTranslationSessionUpdateRequestAudioInputTranscriptionDict as RealtimeTranslationSessionUpdateRequestAudioInputTranscriptionDict,
    )
    from .params import (
        RealtimeTranslationSessionUpdateRequestAudioOutputDict as RealtimeTranslationSessionUpdateRequestAudioOutputDict,
    )
    from .params import (
        RealtimeTranslationSessionUpdateRequestDict as RealtimeTranslationSessionUpdateRequestDict,
    )
    from .params import RealtimeTruncationLike as RealtimeTruncationLike
    from .params import RealtimeTruncationObjectDict as RealtimeTruncationObjectDict
    from .params import (
        RealtimeTruncationObjectTokenLimitsDict as RealtimeTruncationObjectTokenLimitsDict,
    )
    from .params import RealtimeTurnDetectionLike as RealtimeTurnDetectionLike
    from .params import RealtimeTurnDetectionSemanticVadDict as RealtimeTurnDetectionSemanticVadDict
    from .params import RealtimeTurnDetectionServerVadDict as RealtimeTurnDetectionServerVadDict
    from .resources.beta_realtime import AsyncBetaRealtime as AsyncBetaRealtime
    from .resources.beta_realtime import BetaRealtime as BetaRealtime
    from .resources.beta_realtime_sessions import (
        AsyncBetaRealtimeSessions as AsyncBetaRealtimeSessions,
    )
    from .resources.beta_realtime_sessions import BetaRealtimeSessions as BetaRealtimeSessions
    from .resources.beta_realtime_transcription_sessions import (
        AsyncBetaRealtimeTranscriptionSessions as AsyncBetaRealtimeTranscriptionSessions,
    )
    from .resources.beta_realtime_transcription_sessions import (
        BetaRealtimeTranscriptionSessions as BetaRealtimeTranscriptionSessions,
    )
    from .resources.realtime import AsyncRealtime as AsyncRealtime
    from .resources.realtime import Realtime as Realtime
    from .resources.realtime_calls import AsyncRealtimeCalls as AsyncRealtimeCalls
    from .resources.realtime_calls import RealtimeCalls as RealtimeCalls
    from .resources.realtime_client_secrets import (
        AsyncRealtimeClientSecrets as AsyncRealtimeClientSecrets,
    )
    from .resources.realtime_client_secrets import RealtimeClientSecrets as RealtimeClientSecrets
    from .resources.realtime_translations import (
        AsyncRealtimeTranslations as AsyncRealtimeTranslations,
    )
    from .resources.realtime_translations import RealtimeTranslations as RealtimeTranslations
    from .resources.realtime_translations_client_secrets import (
        AsyncRealtimeTranslationsClientSecrets as AsyncRealtimeTranslationsClientSecrets,
    )
    from .resources.realtime_translations_client_secrets import (
        RealtimeTranslationsClientSecrets as RealtimeTranslationsClientSecrets,
    )
else:
    _MODULES = {
        ".client": "AsyncOpenAI OpenAI",
        ".components": (
            "AudioTranscription AudioTranscriptionResponse ClientSecretCreateResponse "
            "LogProbProperties MCPListToolsTool MCPTool Metadata NoiseReductionType Prompt "
            "RealtimeAudioFormats RealtimeAudioFormatsAudioPcm RealtimeAudioFormatsAudioPcma "
            "RealtimeAudioFormatsAudioPcmu RealtimeBetaClientEventConversationItemCreate "
            "RealtimeBetaClientEventConversationItemDelete "
            "RealtimeBetaClientEventConversationItemRetrieve "
            "RealtimeBetaClientEventConversationItemTruncate "
            "RealtimeBetaClientEventInputAudioBufferAppend "
            "RealtimeBetaClientEventInputAudioBufferClear "
            "RealtimeBetaClientEventInputAudioBufferCommit "
            "RealtimeBetaClientEventOutputAudioBufferClear "
            "RealtimeBetaClientEventResponseCancel RealtimeBetaClientEventResponseCreate "
            "RealtimeBetaClientEventSessionUpdate "
            "RealtimeBetaClientEventTranscriptionSessionUpdate RealtimeBetaResponse "
            "RealtimeBetaResponseCreateParams RealtimeBetaResponseCreateParamsToolChoice "
            "RealtimeBetaResponseCreateParamsToolsItem RealtimeBetaResponseStatusDetails "
            "RealtimeBetaResponseStatusDetailsError RealtimeBetaResponseUsage "
            "RealtimeBetaResponseUsageInputTokenDetails "
            "RealtimeBetaResponseUsageInputTokenDetailsCachedTokensDetails "
            "RealtimeBetaResponseUsageOutputTokenDetails "
            "RealtimeBetaServerEventConversationItemCreated "
            "RealtimeBetaServerEventConversationItemDeleted "
            "RealtimeBetaServerEventConversationItemInputAudioTranscriptionCompleted "
            "RealtimeBetaServerEventConversationItemInputAudioTranscriptionCompletedUsage "
            "RealtimeBetaServerEventConversationItemInputAudioTranscriptionDelta "
            "RealtimeBetaServerEventConversationItemInputAudioTranscriptionFailed "
            "RealtimeBetaServerEventConversationItemInputAudioTranscriptionFailedError "
            "RealtimeBetaServerEventConversationItemInputAudioTranscriptionSegment "
            "RealtimeBetaServerEventConversationItemRetrieved "
            "RealtimeBetaServerEventConversationItemTruncated RealtimeBetaServerEventError "
            "RealtimeBetaServerEventErrorError RealtimeBetaServerEventInputAudioBufferCleared "
            "RealtimeBetaServerEventInputAudioBufferCommitted "
            "RealtimeBetaServerEventInputAudioBufferSpeechStarted "
            "RealtimeBetaServerEventInputAudioBufferSpeechStopped "
            "RealtimeBetaServerEventMCPListToolsCompleted "
            "RealtimeBetaServerEventMCPListToolsFailed "
            "RealtimeBetaServerEventMCPListToolsInProgress "
            "RealtimeBetaServerEventRateLimitsUpdated "
            "RealtimeBetaServerEventRateLimitsUpdatedRateLimitsItem "
            "RealtimeBetaServerEventResponseAudioDelta "
            "RealtimeBetaServerEventResponseAudioDone "
            "RealtimeBetaServerEventResponseAudioTranscriptDelta "
            "RealtimeBetaServerEventResponseAudioTranscriptDone "
            "RealtimeBetaServerEventResponseContentPartAdded "
            "RealtimeBetaServerEventResponseContentPartAddedPart "
            "RealtimeBetaServerEventResponseContentPartDone "
            "RealtimeBetaServerEventResponseContentPartDonePart "
            "RealtimeBetaServerEventResponseCreated RealtimeBetaServerEventResponseDone "
            "RealtimeBetaServerEventResponseFunctionCallArgumentsDelta "
            "RealtimeBetaServerEventResponseFunctionCallArgumentsDone "
            "RealtimeBetaServerEventResponseMCPCallArgumentsDelta "
            "RealtimeBetaServerEventResponseMCPCallArgumentsDone "
            "RealtimeBetaServerEventResponseMCPCallCompleted "
            "RealtimeBetaServerEventResponseMCPCallFailed "
            "RealtimeBetaServerEventResponseMCPCallInProgress "
            "RealtimeBetaServerEventResponseOutputItemAdded "
            "RealtimeBetaServerEventResponseOutputItemDone "
            "RealtimeBetaServerEventResponseTextDelta RealtimeBetaServerEventResponseTextDone "
            "RealtimeBetaServerEventSessionCreated RealtimeBetaServerEventSessionUpdated "
            "RealtimeBetaServerEventTranscriptionSessionCreated "
            "RealtimeBetaServerEventTranscriptionSessionUpdated RealtimeCallCreateRequest "
            "RealtimeCallReferRequest RealtimeCallRejectRequest RealtimeClientEvent "
            "RealtimeClientEventConversationItemCreate "
            "RealtimeClientEventConversationItemDelete "
            "RealtimeClientEventConversationItemRetrieve "
            "RealtimeClientEventConversationItemTruncate "
            "RealtimeClientEventInputAudioBufferAppend "
            "RealtimeClientEventInputAudioBufferClear "
            "RealtimeClientEventInputAudioBufferCommit "
            "RealtimeClientEventOutputAudioBufferClear RealtimeClientEventResponseCancel "
            "RealtimeClientEventResponseCreate RealtimeClientEventSessionUpdate "
            "RealtimeClientEventSessionUpdateSession "
            "RealtimeClientEventTranscriptionSessionUpdate RealtimeConversationItem "
            "RealtimeConversationItemFunctionCall RealtimeConversationItemFunctionCallOutput "
            "RealtimeConversationItemMessageAssistant "
            "RealtimeConversationItemMessageAssistantContentItem "
            "RealtimeConversationItemMessageSystem "
            "RealtimeConversationItemMessageSystemContentItem "
            "RealtimeConversationItemMessageUser "
            "RealtimeConversationItemMessageUserContentItem "
            "RealtimeConversationItemWithReference "
            "RealtimeConversationItemWithReferenceContentItem "
            "RealtimeCreateClientSecretRequest RealtimeCreateClientSecretRequestExpiresAfter "
            "RealtimeCreateClientSecretRequestSession RealtimeCreateClientSecretResponse "
            "RealtimeCreateClientSecretResponseSession RealtimeFunctionTool "
            "RealtimeMCPApprovalRequest RealtimeMCPApprovalResponse RealtimeMCPHTTPError "
            "RealtimeMCPListTools RealtimeMCPProtocolError RealtimeMCPToolCall "
            "RealtimeMCPToolCallError RealtimeMCPToolExecutionError RealtimeReasoning "
            "RealtimeReasoningEffort RealtimeResponse RealtimeResponseAudio "
            "RealtimeResponseAudioOutput RealtimeResponseCreateParams "
            "RealtimeResponseCreateParamsAudio RealtimeResponseCreateParamsAudioOutput "
            "RealtimeResponseCreateParamsToolChoice RealtimeResponseCreateParamsToolsItem "
            "RealtimeResponseStatusDetails RealtimeResponseStatusDetailsError "
            "RealtimeResponseUsage RealtimeResponseUsageInputTokenDetails "
            "RealtimeResponseUsageInputTokenDetailsCachedTokensDetails "
            "RealtimeResponseUsageOutputTokenDetails RealtimeServerEvent "
            "RealtimeServerEventConversationCreated "
            "RealtimeServerEventConversationCreatedConversation "
            "RealtimeServerEventConversationItemAdded "
            "RealtimeServerEventConversationItemCreated "
            "RealtimeServerEventConversationItemDeleted "
            "RealtimeServerEventConversationItemDone "
            "RealtimeServerEventConversationItemInputAudioTranscriptionCompleted "
            "RealtimeServerEventConversationItemInputAudioTranscriptionCompletedUsage "
            "RealtimeServerEventConversationItemInputAudioTranscriptionDelta "
            "RealtimeServerEventConversationItemInputAudioTranscriptionFailed "
            "RealtimeServerEventConversationItemInputAudioTranscriptionFailedError "
            "RealtimeServerEventConversationItemInputAudioTranscriptionSegment "
            "RealtimeServerEventConversationItemRetrieved "
            "RealtimeServerEventConversationItemTruncated RealtimeServerEventError "
            "RealtimeServerEventErrorError RealtimeServerEventInputAudioBufferCleared "
            "RealtimeServerEventInputAudioBufferCommitted "
            "RealtimeServerEventInputAudioBufferDtmfEventReceived "
            "RealtimeServerEventInputAudioBufferSpeechStarted "
            "RealtimeServerEventInputAudioBufferSpeechStopped "
            "RealtimeServerEventInputAudioBufferTimeoutTriggered "
            "RealtimeServerEventMCPListToolsCompleted RealtimeServerEventMCPListToolsFailed "
            "RealtimeServerEventMCPListToolsInProgress "
            "RealtimeServerEventOutputAudioBufferCleared "
            "RealtimeServerEventOutputAudioBufferStarted "
            "RealtimeServerEventOutputAudioBufferStopped RealtimeServerEventRateLimitsUpdated "
            "RealtimeServerEventRateLimitsUpdatedRateLimitsItem "
            "RealtimeServerEventResponseAudioDelta RealtimeServerEventResponseAudioDone "
            "RealtimeServerEventResponseAudioTranscriptDelta "
            "RealtimeServerEventResponseAudioTranscriptDone "
            "RealtimeServerEventResponseContentPartAdded "
            "RealtimeServerEventResponseContentPartAddedPart "
            "RealtimeServerEventResponseContentPartDone "
            "RealtimeServerEventResponseContentPartDonePart "
            "RealtimeServerEventResponseCreated RealtimeServerEventResponseDone "
            "RealtimeServerEventResponseFunctionCallArgumentsDelta "
            "RealtimeServerEventResponseFunctionCallArgumentsDone "
            "RealtimeServerEventResponseMCPCallArgumentsDelta "
            "RealtimeServerEventResponseMCPCallArgumentsDone "
            "RealtimeServerEventResponseMCPCallCompleted "
            "RealtimeServerEventResponseMCPCallFailed "
            "RealtimeServerEventResponseMCPCallInProgress "
            "RealtimeServerEventResponseOutputItemAdded "
            "RealtimeServerEventResponseOutputItemDone RealtimeServerEventResponseTextDelta "
            "RealtimeServerEventResponseTextDone RealtimeServerEventSessionCreated "
            "RealtimeServerEventSessionCreatedSession RealtimeServerEventSessionUpdated "
            "RealtimeServerEventSessionUpdatedSession "
            "RealtimeServerEventTranscriptionSessionUpdated RealtimeSession "
            "RealtimeSessionCreateRequest RealtimeSessionCreateRequestClientSecret "
            "RealtimeSessionCreateRequestGA RealtimeSessionCreateRequestGAAudio "
            "RealtimeSessionCreateRequestGAAudioInput "
            "RealtimeSessionCreateRequestGAAudioInputNoiseReduction "
            "RealtimeSessionCreateRequestGAAudioOutput "
            "RealtimeSessionCreateRequestGAToolChoice RealtimeSessionCreateRequestGAToolsItem "
            "RealtimeSessionCreateRequestGATracingTracingConfiguration "
            "RealtimeSessionCreateRequestInputAudioNoiseReduction "
            "RealtimeSessionCreateRequestInputAudioTranscription "
            "RealtimeSessionCreateRequestToolsItem "
            "RealtimeSessionCreateRequestTracingTracingConfiguration "
            "RealtimeSessionCreateRequestTurnDetection RealtimeSessionCreateResponse "
            "RealtimeSessionCreateResponseAudio RealtimeSessionCreateResponseAudioInput "
            "RealtimeSessionCreateResponseAudioInputNoiseReduction "
            "RealtimeSessionCreateResponseAudioInputTurnDetection "
            "RealtimeSessionCreateResponseAudioOutput "
            "RealtimeSessionCreateResponseClientSecret RealtimeSessionCreateResponseGA "
            "RealtimeSessionCreateResponseGAAudio RealtimeSessionCreateResponseGAAudioInput "
            "RealtimeSessionCreateResponseGAAudioInputNoiseReduction "
            "RealtimeSessionCreateResponseGAAudioOutput "
            "RealtimeSessionCreateResponseGAToolChoice "
            "RealtimeSessionCreateResponseGAToolsItem "
            "RealtimeSessionCreateResponseGATracingTracingConfiguration "
            "RealtimeSessionCreateResponseTracingTracingConfiguration "
            "RealtimeSessionCreateResponseTurnDetection "
            "RealtimeSessionInputAudioNoiseReduction "
            "RealtimeSessionTracingTracingConfiguration "
            "RealtimeTranscriptionSessionCreateRequest "
            "RealtimeTranscriptionSessionCreateRequestClientSecret "
            "RealtimeTranscriptionSessionCreateRequestClientSecretExpiresAt "
            "RealtimeTranscriptionSessionCreateRequestGA "
            "RealtimeTranscriptionSessionCreateRequestGAAudio "
            "RealtimeTranscriptionSessionCreateRequestGAAudioInput "
            "RealtimeTranscriptionSessionCreateRequestGAAudioInputNoiseReduction "
            "RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReduction "
            "RealtimeTranscriptionSessionCreateRequestTurnDetection "
            "RealtimeTranscriptionSessionCreateResponse "
            "RealtimeTranscriptionSessionCreateResponseClientSecret "
            "RealtimeTranscriptionSessionCreateResponseGA "
            "RealtimeTranscriptionSessionCreateResponseGAAudio "
            "RealtimeTranscriptionSessionCreateResponseGAAudioInput "
            "RealtimeTranscriptionSessionCreateResponseGAAudioInputNoiseReduction "
            "RealtimeTranscriptionSessionCreateResponseGAAudioInputTurnDetection "
            "RealtimeTranscriptionSessionCreateResponseTurnDetection "
            "RealtimeTranslationClientEvent "
            "RealtimeTranslationClientEventInputAudioBufferAppend "
            "RealtimeTranslationClientEventSessionClose "
            "RealtimeTranslationClientEventSessionUpdate "
            "RealtimeTranslationClientSecretCreateRequest "
            "RealtimeTranslationClientSecretCreateRequestExpiresAfter "
            "RealtimeTranslationClientSecretCreateResponse RealtimeTranslationServerEvent "
            "RealtimeTranslationServerEventSessionClosed "
            "RealtimeTranslationServerEventSessionCreated "
            "RealtimeTranslationServerEventSessionInputTranscriptDelta "
            "RealtimeTranslationServerEventSessionOutputAudioDelta "
            "RealtimeTranslationServerEventSessionOutputTranscriptDelta "
            "RealtimeTranslationServerEventSessionUpdated RealtimeTranslationSession "
            "RealtimeTranslationSessionAudio RealtimeTranslationSessionAudioInput "
            "RealtimeTranslationSessionAudioInputNoiseReduction "
            "RealtimeTranslationSessionAudioInputTranscription "
            "RealtimeTranslationSessionAudioOutput RealtimeTranslationSessionCreateRequest "
            "RealtimeTranslationSessionCreateRequestAudio "
            "RealtimeTranslationSessionCreateRequestAudioInput "
            "RealtimeTranslationSessionCreateRequestAudioInputNoiseReduction "
            "RealtimeTranslationSessionCreateRequestAudioInputTranscription "
            "RealtimeTranslationSessionCreateRequestAudioOutput "
            "RealtimeTranslationSessionUpdateRequest "
            "RealtimeTranslationSessionUpdateRequestAudio "
            "RealtimeTranslationSessionUpdateRequestAudioInput "
            "RealtimeTranslationSessionUpdateRequestAudioInputNoiseReduction "
            "RealtimeTranslationSessionUpdateRequestAudioInputTranscription "
            "RealtimeTranslationSessionUpdateRequestAudioOutput RealtimeTruncation "
            "RealtimeTruncationObject RealtimeTruncationObjectTokenLimits "
            "RealtimeTurnDetection RealtimeTurnDetectionSemanticVad "
            "RealtimeTurnDetectionServerVad SessionCreateResponse ToolChoiceFunction "
            "ToolChoiceMCP ToolChoiceOptions TranscriptTextUsageDuration "
            "TranscriptTextUsageTokens TranscriptionLanguage TranscriptionSession "
            "VoiceIdsOrCustomVoice VoiceIdsShared "
        ),
        ".params": (
            "AudioTranscriptionDict BetaRealtimeSessionsCreateParams "
            "BetaRealtimeTranscriptionSessionsCreateParams RealtimeAudioFormatsAudioPcmDict "
            "RealtimeAudioFormatsAudioPcmaDict RealtimeAudioFormatsAudioPcmuDict "
            "RealtimeAudioFormatsLike RealtimeCallsAcceptParams RealtimeCallsCreateParams "
            "RealtimeCallsReferParams RealtimeCallsRejectParams "
            "RealtimeClientEventConversationItemCreateDict "
            "RealtimeClientEventConversationItemDeleteDict "
            "RealtimeClientEventConversationItemRetrieveDict "
            "RealtimeClientEventConversationItemTruncateDict "
            "RealtimeClientEventInputAudioBufferAppendDict "
            "RealtimeClientEventInputAudioBufferClearDict "
            "RealtimeClientEventInputAudioBufferCommitDict RealtimeClientEventLike "
            "RealtimeClientEventOutputAudioBufferClearDict "
            "RealtimeClientEventResponseCancelDict RealtimeClientEventResponseCreateDict "
            "RealtimeClientEventSessionUpdateDict RealtimeClientEventSessionUpdateSessionLike "
            "RealtimeClientSecretsCreateParams RealtimeConversationItemFunctionCallDict "
            "RealtimeConversationItemFunctionCallOutputDict RealtimeConversationItemLike "
            "RealtimeConversationItemMessageAssistantContentItemDict "
            "RealtimeConversationItemMessageAssistantDict "
            "RealtimeConversationItemMessageSystemContentItemDict "
            "RealtimeConversationItemMessageSystemDict "
            "RealtimeConversationItemMessageUserContentItemDict "
            "RealtimeConversationItemMessageUserDict "
            "RealtimeCreateClientSecretRequestExpiresAfterDict "
            "RealtimeCreateClientSecretRequestSessionLike RealtimeFunctionToolDict "
            "RealtimeMCPApprovalRequestDict RealtimeMCPApprovalResponseDict "
            "RealtimeMCPHTTPErrorDict RealtimeMCPListToolsDict RealtimeMCPProtocolErrorDict "
            "RealtimeMCPToolCallDict RealtimeMCPToolCallErrorLike "
            "RealtimeMCPToolExecutionErrorDict RealtimeReasoningDict "
            "RealtimeResponseCreateParamsAudioDict "
            "RealtimeResponseCreateParamsAudioOutputDict RealtimeResponseCreateParamsDict "
            "RealtimeResponseCreateParamsToolChoiceLike "
            "RealtimeResponseCreateParamsToolsItemLike "
            "RealtimeSessionCreateRequestClientSecretDict "
            "RealtimeSessionCreateRequestGAAudioDict "
            "RealtimeSessionCreateRequestGAAudioInputDict "
            "RealtimeSessionCreateRequestGAAudioInputNoiseReductionDict "
            "RealtimeSessionCreateRequestGAAudioOutputDict RealtimeSessionCreateRequestGADict "
            "RealtimeSessionCreateRequestGAToolChoiceLike "
            "RealtimeSessionCreateRequestGAToolsItemLike "
            "RealtimeSessionCreateRequestGATracingTracingConfigurationDict "
            "RealtimeSessionCreateRequestInputAudioNoiseReductionDict "
            "RealtimeSessionCreateRequestInputAudioTranscriptionDict "
            "RealtimeSessionCreateRequestToolsItemDict "
            "RealtimeSessionCreateRequestTracingTracingConfigurationDict "
            "RealtimeSessionCreateRequestTurnDetectionDict "
            "RealtimeTranscriptionSessionCreateRequestClientSecretDict "
            "RealtimeTranscriptionSessionCreateRequestClientSecretExpiresAtDict "
            "RealtimeTranscriptionSessionCreateRequestGAAudioDict "
            "RealtimeTranscriptionSessionCreateRequestGAAudioInputDict "
            "RealtimeTranscriptionSessionCreateRequestGAAudioInputNoiseReductionDict "
            "RealtimeTranscriptionSessionCreateRequestGADict "
            "RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReductionDict "
            "RealtimeTranscriptionSessionCreateRequestTurnDetectionDict "
            "RealtimeTranslationClientEventInputAudioBufferAppendDict "
            "RealtimeTranslationClientEventLike "
            "RealtimeTranslationClientEventSessionCloseDict "
            "RealtimeTranslationClientEventSessionUpdateDict "
            "RealtimeTranslationClientSecretCreateRequestExpiresAfterDict "
            "RealtimeTranslationSessionCreateRequestAudioDict "
            "RealtimeTranslationSessionCreateRequestAudioInputDict "
            "RealtimeTranslationSessionCreateRequestAudioInputNoiseReductionDict "
            "RealtimeTranslationSessionCreateRequestAudioInputTranscriptionDict "
            "RealtimeTranslationSessionCreateRequestAudioOutputDict "
            "RealtimeTranslationSessionCreateRequestDict "
            "RealtimeTranslationSessionUpdateRequestAudioDict "
            "RealtimeTranslationSessionUpdateRequestAudioInputDict "
            "RealtimeTranslationSessionUpdateRequestAudioInputNoiseReductionDict "
            "RealtimeTranslationSessionUpdateRequestAudioInputTranscriptionDict "
            "RealtimeTranslationSessionUpdateRequestAudioOutputDict "
            "RealtimeTranslationSessionUpdateRequestDict "
            "RealtimeTranslationsClientSecretsCreateParams RealtimeTruncationLike "
            "RealtimeTruncationObjectDict RealtimeTruncationObjectTokenLimitsDict "
            "RealtimeTurnDetectionLike RealtimeTurnDetectionSemanticVadDict "
            "RealtimeTurnDetectionServerVadDict "
        ),
        ".resources.beta_realtime": "AsyncBetaRealtime BetaRealtime",
        ".resources.beta_realtime_sessions": "AsyncBetaRealtimeSessions BetaRealtimeSessions",
        ".resources.beta_realtime_transcription_sessions": "AsyncBetaRealtimeTranscriptionSessions BetaRealtimeTranscriptionSessions",
        ".resources.realtime": "AsyncRealtime Realtime",
        ".resources.realtime_calls": "AsyncRealtimeCalls RealtimeCalls",
        ".resources.realtime_client_secrets": "AsyncRealtimeClientSecrets RealtimeClientSecrets",
        ".resources.realtime_translations": "AsyncRealtimeTranslations RealtimeTranslations",
        ".resources.realtime_translations_client_secrets": "AsyncRealtimeTranslationsClientSecrets RealtimeTranslationsClientSecrets",
        "oai_core": (
            "APIConnectionError APIError APIResponseValidationError APIStatusError "
            "APITimeoutError AuthenticationError BadRequestError ConfigurationError "
            "ConflictError ContentFilterFinishReasonError InternalServerError "
            "InvalidWebhookSignatureError LengthFinishReasonError NULL NotFoundError "
            "OpenAIError PermissionDeniedError PluginError RateLimitError StreamError Timeout "
            "UnprocessableEntityError WebSocketConnectionClosedError WebSocketQueueFullError "
            "hookimpl "
        ),
    }
    _TABLE = {name: where for where, names in _MODULES.items() for name in names.split()}
    __all__ = sorted({"__version__", *_TABLE})
    __getattr__, __dir__ = lazy_names(__name__, _TABLE)
