# Generated from the slice of oai-responses-beta. Do not edit.
# ruff: noqa: E501
"""The beta of the Responses group."""

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
    from .components import BetaAdditionalTools as BetaAdditionalTools
    from .components import BetaAdditionalToolsItemParam as BetaAdditionalToolsItemParam
    from .components import BetaAgentMessage as BetaAgentMessage
    from .components import BetaAgentMessageContentItem as BetaAgentMessageContentItem
    from .components import BetaAgentMessageItemParam as BetaAgentMessageItemParam
    from .components import (
        BetaAgentMessageItemParamContentItem as BetaAgentMessageItemParamContentItem,
    )
    from .components import BetaAgentTag as BetaAgentTag
    from .components import BetaAgentTagParam as BetaAgentTagParam
    from .components import BetaAnnotation as BetaAnnotation
    from .components import BetaApplyPatchCallOutputStatus as BetaApplyPatchCallOutputStatus
    from .components import (
        BetaApplyPatchCallOutputStatusParam as BetaApplyPatchCallOutputStatusParam,
    )
    from .components import BetaApplyPatchCallStatus as BetaApplyPatchCallStatus
    from .components import BetaApplyPatchCallStatusParam as BetaApplyPatchCallStatusParam
    from .components import BetaApplyPatchCreateFileOperation as BetaApplyPatchCreateFileOperation
    from .components import (
        BetaApplyPatchCreateFileOperationParam as BetaApplyPatchCreateFileOperationParam,
    )
    from .components import BetaApplyPatchDeleteFileOperation as BetaApplyPatchDeleteFileOperation
    from .components import (
        BetaApplyPatchDeleteFileOperationParam as BetaApplyPatchDeleteFileOperationParam,
    )
    from .components import BetaApplyPatchOperationParam as BetaApplyPatchOperationParam
    from .components import BetaApplyPatchToolCall as BetaApplyPatchToolCall
    from .components import BetaApplyPatchToolCallItemParam as BetaApplyPatchToolCallItemParam
    from .components import BetaApplyPatchToolCallOperation as BetaApplyPatchToolCallOperation
    from .components import BetaApplyPatchToolCallOutput as BetaApplyPatchToolCallOutput
    from .components import (
        BetaApplyPatchToolCallOutputItemParam as BetaApplyPatchToolCallOutputItemParam,
    )
    from .components import BetaApplyPatchToolParam as BetaApplyPatchToolParam
    from .components import BetaApplyPatchUpdateFileOperation as BetaApplyPatchUpdateFileOperation
    from .components import (
        BetaApplyPatchUpdateFileOperationParam as BetaApplyPatchUpdateFileOperationParam,
    )
    from .components import BetaApproximateLocation as BetaApproximateLocation
    from .components import BetaAutoCodeInterpreterToolParam as BetaAutoCodeInterpreterToolParam
    from .components import (
        BetaAutoCodeInterpreterToolParamNetworkPolicy as BetaAutoCodeInterpreterToolParamNetworkPolicy,
    )
    from .components import BetaCallableToolAllowedCaller as BetaCallableToolAllowedCaller
    from .components import BetaClickButtonType as BetaClickButtonType
    from .components import BetaClickParam as BetaClickParam
    from .components import BetaCodeInterpreterOutputImage as BetaCodeInterpreterOutputImage
    from .components import BetaCodeInterpreterOutputLogs as BetaCodeInterpreterOutputLogs
    from .components import BetaCodeInterpreterTool as BetaCodeInterpreterTool
    from .components import BetaCodeInterpreterToolCall as BetaCodeInterpreterToolCall
    from .components import (
        BetaCodeInterpreterToolCallOutputsItem as BetaCodeInterpreterToolCallOutputsItem,
    )
    from .components import BetaCompactedResponse as BetaCompactedResponse
    from .components import BetaCompactionBody as BetaCompactionBody
    from .components import BetaCompactionSummaryItemParam as BetaCompactionSummaryItemParam
    from .components import BetaCompactionTriggerItemParam as BetaCompactionTriggerItemParam
    from .components import BetaCompactResource as BetaCompactResource
    from .components import (
        BetaCompactResponseMethodPublicBody as BetaCompactResponseMethodPublicBody,
    )
    from .components import BetaComparisonFilter as BetaComparisonFilter
    from .components import BetaCompoundFilter as BetaCompoundFilter
    from .components import BetaCompoundFilterFiltersItem as BetaCompoundFilterFiltersItem
    from .components import BetaComputerAction as BetaComputerAction
    from .components import BetaComputerActionList as BetaComputerActionList
    from .components import BetaComputerCallOutputItemParam as BetaComputerCallOutputItemParam
    from .components import BetaComputerCallOutputStatus as BetaComputerCallOutputStatus
    from .components import BetaComputerCallSafetyCheckParam as BetaComputerCallSafetyCheckParam
    from .components import BetaComputerEnvironment as BetaComputerEnvironment
    from .components import BetaComputerScreenshotContent as BetaComputerScreenshotContent
    from .components import BetaComputerScreenshotImage as BetaComputerScreenshotImage
    from .components import BetaComputerTool as BetaComputerTool
    from .components import BetaComputerToolCall as BetaComputerToolCall
    from .components import BetaComputerToolCallOutput as BetaComputerToolCallOutput
    from .components import BetaComputerToolCallOutputResource as BetaComputerToolCallOutputResource
    from .components import BetaComputerUsePreviewTool as BetaComputerUsePreviewTool
    from .components import BetaContainerAutoParam as BetaContainerAutoParam
    from .components import (
        BetaContainerAutoParamNetworkPolicy as BetaContainerAutoParamNetworkPolicy,
    )
    from .components import BetaContainerAutoParamSkillsItem as BetaContainerAutoParamSkillsItem
    from .components import BetaContainerFileCitationBody as BetaContainerFileCitationBody
    from .components import BetaContainerFileCitationParam as BetaContainerFileCitationParam
    from .components import BetaContainerMemoryLimit as BetaContainerMemoryLimit
    from .components import (
        BetaContainerNetworkPolicyAllowlistParam as BetaContainerNetworkPolicyAllowlistParam,
    )
    from .components import (
        BetaContainerNetworkPolicyDisabledParam as BetaContainerNetworkPolicyDisabledParam,
    )
    from .components import (
        BetaContainerNetworkPolicyDomainSecretParam as BetaContainerNetworkPolicyDomainSecretParam,
    )
    from .components import BetaContainerReferenceParam as BetaContainerReferenceParam
    from .components import BetaContainerReferenceResource as BetaContainerReferenceResource
    from .components import BetaContent as BetaContent
    from .components import BetaContextManagementParam as BetaContextManagementParam
    from .components import BetaConversationParam as BetaConversationParam
    from .components import BetaConversationParam2 as BetaConversationParam2
    from .components import BetaCoordParam as BetaCoordParam
    from .components import BetaCreateModelResponseProperties as BetaCreateModelResponseProperties
    from .components import BetaCreateResponse as BetaCreateResponse
    from .components import BetaCustomGrammarFormatParam as BetaCustomGrammarFormatParam
    from .components import BetaCustomTextFormatParam as BetaCustomTextFormatParam
    from .components import BetaCustomToolCall as BetaCustomToolCall
    from .components import BetaCustomToolCallOutput as BetaCustomToolCallOutput
    from .components import BetaCustomToolCallOutputResource as BetaCustomToolCallOutputResource
    from .components import BetaCustomToolCallResource as BetaCustomToolCallResource
    from .components import BetaCustomToolParam as BetaCustomToolParam
    from .components import BetaCustomToolParamFormat as BetaCustomToolParamFormat
    from .components import BetaDeletedResponse as BetaDeletedResponse
    from .components import BetaDetailEnum as BetaDetailEnum
    from .components import BetaDirectToolCallCaller as BetaDirectToolCallCaller
    from .components import BetaDirectToolCallCallerParam as BetaDirectToolCallCallerParam
    from .components import BetaDoubleClickAction as BetaDoubleClickAction
    from .components import BetaDragParam as BetaDragParam
    from .components import BetaEasyInputMessage as BetaEasyInputMessage
    from .components import BetaEmptyModelParam as BetaEmptyModelParam
    from .components import BetaEncryptedContent as BetaEncryptedContent
    from .components import BetaEncryptedContentParam as BetaEncryptedContentParam
    from .components import BetaError as BetaError
    from .components import BetaErrorPayload as BetaErrorPayload
    from .components import BetaFileCitationBody as BetaFileCitationBody
    from .components import BetaFileCitationParam as BetaFileCitationParam
    from .components import BetaFileDetailEnum as BetaFileDetailEnum
    from .components import BetaFileInputDetail as BetaFileInputDetail
    from .components import BetaFilePath as BetaFilePath
    from .components import BetaFileSearchTool as BetaFileSearchTool
    from .components import BetaFileSearchToolCall as BetaFileSearchToolCall
    from .components import BetaFileSearchToolCallResultsItem as BetaFileSearchToolCallResultsItem
    from .components import BetaFilters as BetaFilters
    from .components import (
        BetaFunctionAndCustomToolCallOutput as BetaFunctionAndCustomToolCallOutput,
    )
    from .components import BetaFunctionCallItemStatus as BetaFunctionCallItemStatus
    from .components import BetaFunctionCallOutputItemParam as BetaFunctionCallOutputItemParam
    from .components import (
        BetaFunctionCallOutputItemParamOutputItem as BetaFunctionCallOutputItemParamOutputItem,
    )
    from .components import BetaFunctionCallOutputStatusEnum as BetaFunctionCallOutputStatusEnum
    from .components import BetaFunctionCallStatus as BetaFunctionCallStatus
    from .components import BetaFunctionShellAction as BetaFunctionShellAction
    from .components import BetaFunctionShellActionParam as BetaFunctionShellActionParam
    from .components import BetaFunctionShellCall as BetaFunctionShellCall
    from .components import BetaFunctionShellCallEnvironment as BetaFunctionShellCallEnvironment
    from .components import BetaFunctionShellCallItemParam as BetaFunctionShellCallItemParam
    from .components import (
        BetaFunctionShellCallItemParamEnvironment as BetaFunctionShellCallItemParamEnvironment,
    )
    from .components import BetaFunctionShellCallItemStatus as BetaFunctionShellCallItemStatus
    from .components import BetaFunctionShellCallOutput as BetaFunctionShellCallOutput
    from .components import BetaFunctionShellCallOutputContent as BetaFunctionShellCallOutputContent
    from .components import (
        BetaFunctionShellCallOutputContentOutcome as BetaFunctionShellCallOutputContentOutcome,
    )
    from .components import (
        BetaFunctionShellCallOutputContentParam as BetaFunctionShellCallOutputContentParam,
    )
    from .components import (
        BetaFunctionShellCallOutputExitOutcome as BetaFunctionShellCallOutputExitOutcome,
    )
    from .components import (
        BetaFunctionShellCallOutputExitOutcomeParam as BetaFunctionShellCallOutputExitOutcomeParam,
    )
    from .components import (
        BetaFunctionShellCallOutputItemParam as BetaFunctionShellCallOutputItemParam,
    )
    from .components import (
        BetaFunctionShellCallOutputOutcomeParam as BetaFunctionShellCallOutputOutcomeParam,
    )
    from .components import (
        BetaFunctionShellCallOutputStatusEnum as BetaFunctionShellCallOutputStatusEnum,
    )
    from .components import (
        BetaFunctionShellCallOutputTimeoutOutcome as BetaFunctionShellCallOutputTimeoutOutcome,
    )
    from .components import (
        BetaFunctionShellCallOutputTimeoutOutcomeParam as BetaFunctionShellCallOutputTimeoutOutcomeParam,
    )
    from .components import BetaFunctionShellCallStatus as BetaFunctionShellCallStatus
    from .components import BetaFunctionShellToolParam as BetaFunctionShellToolParam
    from .components import (
        BetaFunctionShellToolParamEnvironment as BetaFunctionShellToolParamEnvironment,
    )
    from .components import BetaFunctionTool as BetaFunctionTool
    from .components import BetaFunctionToolCall as BetaFunctionToolCall
    from .components import BetaFunctionToolCallOutput as BetaFunctionToolCallOutput
    from .components import BetaFunctionToolCallOutputResource as BetaFunctionToolCallOutputResource
    from .components import BetaFunctionToolCallResource as BetaFunctionToolCallResource
    from .components import BetaFunctionToolParam as BetaFunctionToolParam
    from .components import BetaGrammarSyntax1 as BetaGrammarSyntax1
    from .components import BetaHTTPError as BetaHTTPError
    from .components import BetaHybridSearchOptions as BetaHybridSearchOptions
    from .components import BetaImageDetail as BetaImageDetail
    from .components import BetaImageGenActionEnum as BetaImageGenActionEnum
    from .components import BetaImageGenTool as BetaImageGenTool
    from .components import BetaImageGenToolCall as BetaImageGenToolCall
    from .components import BetaImageGenToolInputImageMask as BetaImageGenToolInputImageMask
    from .components import BetaIncludeEnum as BetaIncludeEnum
    from .components import BetaInlineSkillParam as BetaInlineSkillParam
    from .components import BetaInlineSkillSourceParam as BetaInlineSkillSourceParam
    from .components import BetaInputAudio as BetaInputAudio
    from .components import BetaInputAudioInputAudio as BetaInputAudioInputAudio
    from .components import BetaInputContent as BetaInputContent
    from .components import BetaInputFidelity as BetaInputFidelity
    from .components import BetaInputFileContent as BetaInputFileContent
    from .components import BetaInputFileContentParam as BetaInputFileContentParam
    from .components import BetaInputImageContent as BetaInputImageContent
    from .components import (
        BetaInputImageContentParamAutoParam as BetaInputImageContentParamAutoParam,
    )
    from .components import BetaInputItem as BetaInputItem
    from .components import BetaInputMessage as BetaInputMessage
    from .components import BetaInputMessageContentList as BetaInputMessageContentList
    from .components import BetaInputMessageResource as BetaInputMessageResource
    from .components import BetaInputParam as BetaInputParam
    from .components import BetaInputTextContent as BetaInputTextContent
    from .components import BetaInputTextContentParam as BetaInputTextContentParam
    from .components import BetaItem as BetaItem
    from .components import BetaItemField as BetaItemField
    from .components import BetaItemReferenceParam as BetaItemReferenceParam
    from .components import BetaItemResource as BetaItemResource
    from .components import BetaKeyPressAction as BetaKeyPressAction
    from .components import BetaLocalEnvironmentParam as BetaLocalEnvironmentParam
    from .components import BetaLocalEnvironmentResource as BetaLocalEnvironmentResource
    from .components import BetaLocalShellExecAction as BetaLocalShellExecAction
    from .components import BetaLocalShellToolCall as BetaLocalShellToolCall
    from .components import BetaLocalShellToolCallOutput as BetaLocalShellToolCallOutput
    from .components import BetaLocalShellToolParam as BetaLocalShellToolParam
    from .components import BetaLocalSkillParam as BetaLocalSkillParam
    from .components import BetaLogProb as BetaLogProb
    from .components import BetaMCPApprovalRequest as BetaMCPApprovalRequest
    from .components import BetaMCPApprovalResponse as BetaMCPApprovalResponse
    from .components import BetaMCPApprovalResponseResource as BetaMCPApprovalResponseResource
    from .components import BetaMCPListTools as BetaMCPListTools
    from .components import BetaMCPListToolsTool as BetaMCPListToolsTool
    from .components import BetaMCPProtocolError as BetaMCPProtocolError
    from .components import BetaMCPTool as BetaMCPTool
    from .components import BetaMCPToolCall as BetaMCPToolCall
    from .components import BetaMCPToolCallError as BetaMCPToolCallError
    from .components import BetaMCPToolCallStatus as BetaMCPToolCallStatus
    from .components import BetaMCPToolExecutionError as BetaMCPToolExecutionError
    from .components import BetaMCPToolFilter as BetaMCPToolFilter
    from .components import (
        BetaMCPToolRequireApprovalMCPToolApprovalFilter as BetaMCPToolRequireApprovalMCPToolApprovalFilter,
    )
    from .components import BetaMessage as BetaMessage
    from .components import BetaMessageContentItem as BetaMessageContentItem
    from .components import BetaMessagePhase as BetaMessagePhase
    from .components import BetaMessagePhase2 as BetaMessagePhase2
    from .components import BetaMessageRole as BetaMessageRole
    from .components import BetaMessageStatus as BetaMessageStatus
    from .components import BetaMetadata as BetaMetadata
    from .components import BetaModelIdsCompaction as BetaModelIdsCompaction
    from .components import BetaModelIdsResponses as BetaModelIdsResponses
    from .components import BetaModelIdsShared as BetaModelIdsShared
    from .components import BetaModelResponseProperties as BetaModelResponseProperties
    from .components import BetaModeration as BetaModeration
    from .components import BetaModerationConfigParam as BetaModerationConfigParam
    from .components import BetaModerationErrorBody as BetaModerationErrorBody
    from .components import BetaModerationInput as BetaModerationInput
    from .components import BetaModerationInputType as BetaModerationInputType
    from .components import BetaModerationMode as BetaModerationMode
    from .components import BetaModerationOutput as BetaModerationOutput
    from .components import BetaModerationParam as BetaModerationParam
    from .components import BetaModerationPolicyParam as BetaModerationPolicyParam
    from .components import BetaModerationResultBody as BetaModerationResultBody
    from .components import BetaMoveParam as BetaMoveParam
    from .components import BetaMultiAgentAction as BetaMultiAgentAction
    from .components import BetaMultiAgentAction1 as BetaMultiAgentAction1
    from .components import BetaMultiAgentCall as BetaMultiAgentCall
    from .components import BetaMultiAgentCallItemParam as BetaMultiAgentCallItemParam
    from .components import BetaMultiAgentCallOutput as BetaMultiAgentCallOutput
    from .components import BetaMultiAgentCallOutputItemParam as BetaMultiAgentCallOutputItemParam
    from .components import BetaMultiAgentParam as BetaMultiAgentParam
    from .components import BetaNamespaceToolParam as BetaNamespaceToolParam
    from .components import BetaNamespaceToolParamToolsItem as BetaNamespaceToolParamToolsItem
    from .components import BetaOutputAudio as BetaOutputAudio
    from .components import BetaOutputContent as BetaOutputContent
    from .components import BetaOutputItem as BetaOutputItem
    from .components import BetaOutputMessage as BetaOutputMessage
    from .components import BetaOutputMessageContent as BetaOutputMessageContent
    from .components import BetaOutputTextContent as BetaOutputTextContent
    from .components import BetaOutputTextContentParam as BetaOutputTextContentParam
    from .components import (
        BetaOutputTextContentParamAnnotationsItem as BetaOutputTextContentParamAnnotationsItem,
    )
    from .components import BetaPersonalityEnum as BetaPersonalityEnum
    from .components import BetaProgram as BetaProgram
    from .components import BetaProgramItemParam as BetaProgramItemParam
    from .components import BetaProgrammaticToolCallingParam as BetaProgrammaticToolCallingParam
    from .components import BetaProgramOutput as BetaProgramOutput
    from .components import BetaProgramOutputItemParam as BetaProgramOutputItemParam
    from .components import BetaProgramOutputItemStatus as BetaProgramOutputItemStatus
    from .components import BetaProgramOutputStatus as BetaProgramOutputStatus
    from .components import BetaProgramToolCallCaller as BetaProgramToolCallCaller
    from .components import BetaProgramToolCallCallerParam as BetaProgramToolCallCallerParam
    from .components import BetaPrompt as BetaPrompt
    from .components import BetaPromptCacheBreakpointConfig as BetaPromptCacheBreakpointConfig
    from .components import BetaPromptCacheBreakpointParam as BetaPromptCacheBreakpointParam
    from .components import BetaPromptCacheModeEnum as BetaPromptCacheModeEnum
    from .components import BetaPromptCacheOptions as BetaPromptCacheOptions
    from .components import BetaPromptCacheOptionsParam as BetaPromptCacheOptionsParam
    from .components import BetaPromptCacheRetentionEnum as BetaPromptCacheRetentionEnum
    from .components import BetaPromptCacheTTLEnum as BetaPromptCacheTTLEnum
    from .components import BetaRankerVersionType as BetaRankerVersionType
    from .components import BetaRankingOptions as BetaRankingOptions
    from .components import BetaReasoning as BetaReasoning
    from .components import BetaReasoningEffort as BetaReasoningEffort
    from .components import BetaReasoningItem as BetaReasoningItem
    from .components import BetaReasoningModeEnum as BetaReasoningModeEnum
    from .components import BetaReasoningTextContent as BetaReasoningTextContent
    from .components import BetaRefusalContent as BetaRefusalContent
    from .components import BetaResponse as BetaResponse
    from .components import BetaResponseAudioDeltaEvent as BetaResponseAudioDeltaEvent
    from .components import BetaResponseAudioDoneEvent as BetaResponseAudioDoneEvent
    from .components import (
        BetaResponseAudioTranscriptDeltaEvent as BetaResponseAudioTranscriptDeltaEvent,
    )
    from .components import (
        BetaResponseAudioTranscriptDoneEvent as BetaResponseAudioTranscriptDoneEvent,
    )
    from .components import (
        BetaResponseCodeInterpreterCallCodeDeltaEvent as BetaResponseCodeInterpreterCallCodeDeltaEvent,
    )
    from .components import (
        BetaResponseCodeInterpreterCallCodeDoneEvent as BetaResponseCodeInterpreterCallCodeDoneEvent,
    )
    from .components import (
        BetaResponseCodeInterpreterCallCompletedEvent as BetaResponseCodeInterpreterCallCompletedEvent,
    )
    from .components import (
        BetaResponseCodeInterpreterCallInProgressEvent as BetaResponseCodeInterpreterCallInProgressEvent,
    )
    from .components import (
        BetaResponseCodeInterpreterCallInterpretingEvent as BetaResponseCodeInterpreterCallInterpretingEvent,
    )
    from .components import BetaResponseCompletedEvent as BetaResponseCompletedEvent
    from .components import BetaResponseContentPartAddedEvent as BetaResponseContentPartAddedEvent
    from .components import BetaResponseContentPartDoneEvent as BetaResponseContentPartDoneEvent
    from .components import BetaResponseConversation as BetaResponseConversation
    from .components import BetaResponseCreatedEvent as BetaResponseCreatedEvent
    from .components import (
        BetaResponseCustomToolCallInputDeltaEvent as BetaResponseCustomToolCallInputDeltaEvent,
    )
    from .components import (
        BetaResponseCustomToolCallInputDoneEvent as BetaResponseCustomToolCallInputDoneEvent,
    )
    from .components import BetaResponseError as BetaResponseError
    from .components import BetaResponseErrorCode as BetaResponseErrorCode
    from .components import BetaResponseErrorEvent as BetaResponseErrorEvent
    from .components import BetaResponseFailedEvent as BetaResponseFailedEvent
    from .components import (
        BetaResponseFileSearchCallCompletedEvent as BetaResponseFileSearchCallCompletedEvent,
    )
    from .components import (
        BetaResponseFileSearchCallInProgressEvent as BetaResponseFileSearchCallInProgressEvent,
    )
    from .components import (
        BetaResponseFileSearchCallSearchingEvent as BetaResponseFileSearchCallSearchingEvent,
    )
    from .components import BetaResponseFormatJsonObject as BetaResponseFormatJsonObject
    from .components import BetaResponseFormatJsonSchemaSchema as BetaResponseFormatJsonSchemaSchema
    from .components import BetaResponseFormatText as BetaResponseFormatText
    from .components import (
        BetaResponseFunctionCallArgumentsDeltaEvent as BetaResponseFunctionCallArgumentsDeltaEvent,
    )
    from .components import (
        BetaResponseFunctionCallArgumentsDoneEvent as BetaResponseFunctionCallArgumentsDoneEvent,
    )
    from .components import (
        BetaResponseImageGenCallCompletedEvent as BetaResponseImageGenCallCompletedEvent,
    )
    from .components import (
        BetaResponseImageGenCallGeneratingEvent as BetaResponseImageGenCallGeneratingEvent,
    )
    from .components import (
        BetaResponseImageGenCallInProgressEvent as BetaResponseImageGenCallInProgressEvent,
    )
    from .components import (
        BetaResponseImageGenCallPartialImageEvent as BetaResponseImageGenCallPartialImageEvent,
    )
    from .components import BetaResponseIncompleteDetails as BetaResponseIncompleteDetails
    from .components import BetaResponseIncompleteEvent as BetaResponseIncompleteEvent
    from .components import BetaResponseInjectCreatedEvent as BetaResponseInjectCreatedEvent
    from .components import BetaResponseInjectEvent as BetaResponseInjectEvent
    from .components import BetaResponseInjectFailedEvent as BetaResponseInjectFailedEvent
    from .components import BetaResponseInjectFailedEventError as BetaResponseInjectFailedEventError
    from .components import BetaResponseInProgressEvent as BetaResponseInProgressEvent
    from .components import BetaResponseItem as BetaResponseItem
    from .components import BetaResponseItemList as BetaResponseItemList
    from .components import BetaResponseLogProb as BetaResponseLogProb
    from .components import BetaResponseLogProbTopLogprobsItem as BetaResponseLogProbTopLogprobsItem
    from .components import (
        BetaResponseMCPCallArgumentsDeltaEvent as BetaResponseMCPCallArgumentsDeltaEvent,
    )
    from .components import (
        BetaResponseMCPCallArgumentsDoneEvent as BetaResponseMCPCallArgumentsDoneEvent,
    )
    from .components import BetaResponseMCPCallCompletedEvent as BetaResponseMCPCallCompletedEvent
    from .components import BetaResponseMCPCallFailedEvent as BetaResponseMCPCallFailedEvent
    from .components import BetaResponseMCPCallInProgressEvent as BetaResponseMCPCallInProgressEvent
    from .components import (
        BetaResponseMCPListToolsCompletedEvent as BetaResponseMCPListToolsCompletedEvent,
    )
    from .components import (
        BetaResponseMCPListToolsFailedEvent as BetaResponseMCPListToolsFailedEvent,
    )
    from .components import (
        BetaResponseMCPListToolsInProgressEvent as BetaResponseMCPListToolsInProgressEvent,
    )
    from .components import BetaResponseOutputItemAddedEvent as BetaResponseOutputItemAddedEvent
    from .components import BetaResponseOutputItemDoneEvent as BetaResponseOutputItemDoneEvent
    from .components import (
        BetaResponseOutputTextAnnotationAddedEvent as BetaResponseOutputTextAnnotationAddedEvent,
    )
    from .components import BetaResponsePromptVariables as BetaResponsePromptVariables
    from .components import BetaResponsePromptVariablesValue as BetaResponsePromptVariablesValue
    from .components import BetaResponseProperties as BetaResponseProperties
    from .components import BetaResponseQueuedEvent as BetaResponseQueuedEvent
    from .components import (
        BetaResponseReasoningSummaryPartAddedEvent as BetaResponseReasoningSummaryPartAddedEvent,
    )
    from .components import (
        BetaResponseReasoningSummaryPartAddedEventPart as BetaResponseReasoningSummaryPartAddedEventPart,
    )
    from .components import (
        BetaResponseReasoningSummaryPartDoneEvent as BetaResponseReasoningSummaryPartDoneEvent,
    )
    from .components import (
        BetaResponseReasoningSummaryPartDoneEventPart as BetaResponseReasoningSummaryPartDoneEventPart,
    )
    from .components import (
        BetaResponseReasoningSummaryTextDeltaEvent as BetaResponseReasoningSummaryTextDeltaEvent,
    )
    from .components import (
        BetaResponseReasoningSummaryTextDoneEvent as BetaResponseReasoningSummaryTextDoneEvent,
    )
    from .components import (
        BetaResponseReasoningTextDeltaEvent as BetaResponseReasoningTextDeltaEvent,
    )
    from .components import BetaResponseReasoningTextDoneEvent as BetaResponseReasoningTextDoneEvent
    from .components import BetaResponseRefusalDeltaEvent as BetaResponseRefusalDeltaEvent
    from .components import BetaResponseRefusalDoneEvent as BetaResponseRefusalDoneEvent
    from .components import BetaResponsesClientEvent as BetaResponsesClientEvent
    from .components import (
        BetaResponsesClientEventResponseCreate as BetaResponsesClientEventResponseCreate,
    )
    from .components import (
        BetaResponseShellCallCommandAddedStreamingEvent as BetaResponseShellCallCommandAddedStreamingEvent,
    )
    from .components import (
        BetaResponseShellCallCommandDeltaStreamingEvent as BetaResponseShellCallCommandDeltaStreamingEvent,
    )
    from .components import (
        BetaResponseShellCallCommandDoneStreamingEvent as BetaResponseShellCallCommandDoneStreamingEvent,
    )
    from .components import (
        BetaResponseShellCallOutputContentDeltaStreamingEvent as BetaResponseShellCallOutputContentDeltaStreamingEvent,
    )
    from .components import (
        BetaResponseShellCallOutputContentDoneStreamingEvent as BetaResponseShellCallOutputContentDoneStreamingEvent,
    )
    from .components import BetaResponsesServerEvent as BetaResponsesServerEvent
    from .components import (
        BetaResponsesServerEventResponseAudioDelta as BetaResponsesServerEventResponseAudioDelta,
    )
    from .components import (
        BetaResponsesServerEventResponseAudioDone as BetaResponsesServerEventResponseAudioDone,
    )
    from .components import (
        BetaResponsesServerEventResponseAudioTranscriptDelta as BetaResponsesServerEventResponseAudioTranscriptDelta,
    )
    from .components import (
        BetaResponsesServerEventResponseAudioTranscriptDone as BetaResponsesServerEventResponseAudioTranscriptDone,
    )
    from .components import (
        BetaResponsesServerEventResponseCodeInterpreterCallCodeDelta as BetaResponsesServerEventResponseCodeInterpreterCallCodeDelta,
    )
    from .components import (
        BetaResponsesServerEventResponseCodeInterpreterCallCodeDone as BetaResponsesServerEventResponseCodeInterpreterCallCodeDone,
    )
    from .components import (
        BetaResponsesServerEventResponseCodeInterpreterCallCompleted as BetaResponsesServerEventResponseCodeInterpreterCallCompleted,
    )
    from .components import (
        BetaResponsesServerEventResponseCodeInterpreterCallInProgress as BetaResponsesServerEventResponseCodeInterpreterCallInProgress,
    )
    from .components import (
        BetaResponsesServerEventResponseCodeInterpreterCallInterpreting as BetaResponsesServerEventResponseCodeInterpreterCallInterpreting,
    )
    from .components import (
        BetaResponsesServerEventResponseCompleted as BetaResponsesServerEventResponseCompleted,
    )
    from .components import (
        BetaResponsesServerEventResponseContentPartAdded as BetaResponsesServerEventResponseContentPartAdded,
    )
    from .components import (
        BetaResponsesServerEventResponseContentPartDone as BetaResponsesServerEventResponseContentPartDone,
    )
    from .components import (
        BetaResponsesServerEventResponseCreated as BetaResponsesServerEventResponseCreated,
    )
    from .components import (
        BetaResponsesServerEventResponseCustomToolCallInputDelta as BetaResponsesServerEventResponseCustomToolCallInputDelta,
    )
    from .components import (
        BetaResponsesServerEventResponseCustomToolCallInputDone as BetaResponsesServerEventResponseCustomToolCallInputDone,
    )
    from .components import (
        BetaResponsesServerEventResponseFailed as BetaResponsesServerEventResponseFailed,
    )
    from .components import (
        BetaResponsesServerEventResponseFileSearchCallCompleted as BetaResponsesServerEventResponseFileSearchCallCompleted,
    )
    from .components import (
        BetaResponsesServerEventResponseFileSearchCallInProgress as BetaResponsesServerEventResponseFileSearchCallInProgress,
    )
    from .components import (
        BetaResponsesServerEventResponseFileSearchCallSearching as BetaResponsesServerEventResponseFileSearchCallSearching,
    )
    from .components import (
        BetaResponsesServerEventResponseFunctionCallArgumentsDelta as BetaResponsesServerEventResponseFunctionCallArgumentsDelta,
    )
    from .components import (
        BetaResponsesServerEventResponseFunctionCallArgumentsDone as BetaResponsesServerEventResponseFunctionCallArgumentsDone,
    )
    from .components import (
        BetaResponsesServerEventResponseImageGenerationCallCompleted as BetaResponsesServerEventResponseImageGenerationCallCompleted,
    )
    from .components import (
        BetaResponsesServerEventResponseImageGenerationCallGenerating as BetaResponsesServerEventResponseImageGenerationCallGenerating,
    )
    from .components import (
        BetaResponsesServerEventResponseImageGenerationCallInProgress as BetaResponsesServerEventResponseImageGenerationCallInProgress,
    )
    from .components import (
        BetaResponsesServerEventResponseImageGenerationCallPartialImage as BetaResponsesServerEventResponseImageGenerationCallPartialImage,
    )
    from .components import (
        BetaResponsesServerEventResponseIncomplete as BetaResponsesServerEventResponseIncomplete,
    )
    from .components import (
        BetaResponsesServerEventResponseInProgress as BetaResponsesServerEventResponseInProgress,
    )
    from .components import (
        BetaResponsesServerEventResponseMcpCallArgumentsDelta as BetaResponsesServerEventResponseMcpCallArgumentsDelta,
    )
    from .components import (
        BetaResponsesServerEventResponseMcpCallArgumentsDone as BetaResponsesServerEventResponseMcpCallArgumentsDone,
    )
    from .components import (
        BetaResponsesServerEventResponseMcpCallCompleted as BetaResponsesServerEventResponseMcpCallCompleted,
    )
    from .components import (
        BetaResponsesServerEventResponseMcpCallFailed as BetaResponsesServerEventResponseMcpCallFailed,
    )
    from .components import (
        BetaResponsesServerEventResponseMcpCallInProgress as BetaResponsesServerEventResponseMcpCallInProgress,
    )
    from .components import (
        BetaResponsesServerEventResponseMcpListToolsCompleted as BetaResponsesServerEventResponseMcpListToolsCompleted,
    )
    from .components import (
        BetaResponsesServerEventResponseMcpListToolsFailed as BetaResponsesServerEventResponseMcpListToolsFailed,
    )
    from .components import (
        BetaResponsesServerEventResponseMcpListToolsInProgress as BetaResponsesServerEventResponseMcpListToolsInProgress,
    )
    from .components import (
        BetaResponsesServerEventResponseOutputItemAdded as BetaResponsesServerEventResponseOutputItemAdded,
    )
    from .components import (
        BetaResponsesServerEventResponseOutputItemDone as BetaResponsesServerEventResponseOutputItemDone,
    )
    from .components import (
        BetaResponsesServerEventResponseOutputTextAnnotationAdded as BetaResponsesServerEventResponseOutputTextAnnotationAdded,
    )
    from .components import (
        BetaResponsesServerEventResponseOutputTextDelta as BetaResponsesServerEventResponseOutputTextDelta,
    )
    from .components import (
        BetaResponsesServerEventResponseOutputTextDone as BetaResponsesServerEventResponseOutputTextDone,
    )
    from .components import (
        BetaResponsesServerEventResponseQueued as BetaResponsesServerEventResponseQueued,
    )
    from .components import (
        BetaResponsesServerEventResponseReasoningSummaryPartAdded as BetaResponsesServerEventResponseReasoningSummaryPartAdded,
    )
    from .components import (
        BetaResponsesServerEventResponseReasoningSummaryPartAddedPart as BetaResponsesServerEventResponseReasoningSummaryPartAddedPart,
    )
    from .components import (
        BetaResponsesServerEventResponseReasoningSummaryPartDone as BetaResponsesServerEventResponseReasoningSummaryPartDone,
    )
    from .components import (
        BetaResponsesServerEventResponseReasoningSummaryPartDonePart as BetaResponsesServerEventResponseReasoningSummaryPartDonePart,
    )
    from .components import (
        BetaResponsesServerEventResponseReasoningSummaryTextDelta as BetaResponsesServerEventResponseReasoningSummaryTextDelta,
    )
    from .components import (
        BetaResponsesServerEventResponseReasoningSummaryTextDone as BetaResponsesServerEventResponseReasoningSummaryTextDone,
    )
    from .components import (
        BetaResponsesServerEventResponseReasoningTextDelta as BetaResponsesServerEventResponseReasoningTextDelta,
    )
    from .components import (
        BetaResponsesServerEventResponseReasoningTextDone as BetaResponsesServerEventResponseReasoningTextDone,
    )
    from .components import (
        BetaResponsesServerEventResponseRefusalDelta as BetaResponsesServerEventResponseRefusalDelta,
    )
    from .components import (
        BetaResponsesServerEventResponseRefusalDone as BetaResponsesServerEventResponseRefusalDone,
    )
    from .components import (
        BetaResponsesServerEventResponseShellCallCommandAdded as BetaResponsesServerEventResponseShellCallCommandAdded,
    )
    from .components import (
        BetaResponsesServerEventResponseShellCallCommandDelta as BetaResponsesServerEventResponseShellCallCommandDelta,
    )
    from .components import (
        BetaResponsesServerEventResponseShellCallCommandDone as BetaResponsesServerEventResponseShellCallCommandDone,
    )
    from .components import (
        BetaResponsesServerEventResponseShellCallOutputContentDelta as BetaResponsesServerEventResponseShellCallOutputContentDelta,
    )
    from .components import (
        BetaResponsesServerEventResponseShellCallOutputContentDone as BetaResponsesServerEventResponseShellCallOutputContentDone,
    )
    from .components import (
        BetaResponsesServerEventResponseWebSearchCallCompleted as BetaResponsesServerEventResponseWebSearchCallCompleted,
    )
    from .components import (
        BetaResponsesServerEventResponseWebSearchCallInProgress as BetaResponsesServerEventResponseWebSearchCallInProgress,
    )
    from .components import (
        BetaResponsesServerEventResponseWebSearchCallSearching as BetaResponsesServerEventResponseWebSearchCallSearching,
    )
    from .components import BetaResponseStreamEvent as BetaResponseStreamEvent
    from .components import BetaResponseStreamOptions as BetaResponseStreamOptions
    from .components import BetaResponsesWebSocketStreamEvent as BetaResponsesWebSocketStreamEvent
    from .components import (
        BetaResponsesWebSocketStreamEventResponseAudioDelta as BetaResponsesWebSocketStreamEventResponseAudioDelta,
    )
    from .components import (
        BetaResponsesWebSocketStreamEventResponseAudioDone as BetaResponsesWebSocketStreamEventResponseAudioDone,
    )
    from .components import (
        BetaResponsesWebSocketStreamEventResponseAudioTranscriptDelta as BetaResponsesWebSocketStreamEventResponseAudioTranscriptDelta,
    )
    from .components import (
        BetaResponsesWebSocketStreamEventResponseAudioTranscriptDone as BetaResponsesWebSocketStreamEventResponseAudioTranscriptDone,
    )
    from .components import (
        BetaResponsesWebSocketStreamEventResponseCodeInterpreterCallCodeDelta as BetaResponsesWebSocketStreamEventResponseCodeInterpreterCallCodeDelta,
    )
    from .components import (
        BetaResponsesWebSocketStreamEventResponseCodeInterpreterCallCodeDone as BetaResponsesWebSocketStreamEventResponseCodeInterpreterCallCodeDone,
    )
    from .components import (
        BetaResponsesWebSocketStreamEventResponseCodeInterpreterCallCompleted as BetaResponsesWebSocketStreamEventResponseCodeInterpreterCallCompleted,
    )
    from .components import (
        BetaResponsesWebSocketStreamEventResponseCodeInterpreterCallInProgress as BetaResponsesWebSocketStreamEventResponseCodeInterpreterCallInProgress,
    )
    from .components import (
        BetaResponsesWebSocketStreamEventResponseCodeInterpreterCallInterpreting as BetaResponsesWebSocketStreamEventResponseCodeInterpreterCallInterpreting,
    )
    from .components import (
        BetaResponsesWebSocketStreamEventResponseCompleted as BetaResponsesWebSocketStreamEventResponseCompleted,
    )
    from .components import (
        BetaResponsesWebSocketStreamEventResponseContentPartAdded as BetaResponsesWebSocketStreamEventResponseContentPartAdded,
    )
    from .components import (
        BetaResponsesWebSocketStreamEventResponseContentPartDone as BetaResponsesWebSocketStreamEventResponseContentPartDone,
    )
    from .components import (
        BetaResponsesWebSocketStreamEventResponseCreated as BetaResponsesWebSocketStreamEventResponseCreated,
    )
    from .components import (
        BetaResponsesWebSocketStreamEventResponseCustomToolCallInputDelta as BetaResponsesWebSocketStreamEventResponseCustomToolCallInputDelta,
    )
    from .components import (
        BetaResponsesWebSocketStreamEventResponseCustomToolCallInputDone as BetaResponsesWebSocketStreamEventResponseCustomToolCallInputDone,
    )
    from .components import (
        BetaResponsesWebSocketStreamEventResponseFailed as BetaResponsesWebSocketStreamEventResponseFailed,
    )
    from .components import (
        BetaResponsesWebSocketStreamEventResponseFileSearchCallCompleted as BetaResponsesWebSocketStreamEventResponseFileSearchCallCompleted,
    )
    from .components import (
        BetaResponsesWebSocketStreamEventResponseFileSearchCallInProgress as BetaResponsesWebSocketStreamEventResponseFileSearchCallInProgress,
    )
    from .components import (
        BetaResponsesWebSocketStreamEventResponseFileSearchCallSearching as BetaResponsesWebSocketStreamEventResponseFileSearchCallSearching,
    )
    from .components import (
        BetaResponsesWebSocketStreamEventResponseFunctionCallArgumentsDelta as BetaResponsesWebSocketStreamEventResponseFunctionCallArgumentsDelta,
    )
    from .components import (
        BetaResponsesWebSocketStreamEventResponseFunctionCallArgumentsDone as BetaResponsesWebSocketStreamEventResponseFunctionCallArgumentsDone,
    )
    from .components import (
        BetaResponsesWebSocketStreamEventResponseImageGenerationCallCompleted as BetaResponsesWebSocketStreamEventResponseImageGenerationCallCompleted,
    )
    from .components import (
        BetaResponsesWebSocketStreamEventResponseImageGenerationCallGenerating as BetaResponsesWebSocketStreamEventResponseImageGenerationCallGenerating,
    )
    from .components import (
        BetaResponsesWebSocketStreamEventResponseImageGenerationCallInProgress as BetaResponsesWebSocketStreamEventResponseImageGenerationCallInProgress,
    )
    from .components import (
        BetaResponsesWebSocketStreamEventResponseImageGenerationCallPartialImage as BetaResponsesWebSocketStreamEventResponseImageGenerationCallPartialImage,
    )
    from .components import (
        BetaResponsesWebSocketStreamEventResponseIncomplete as BetaResponsesWebSocketStreamEventResponseIncomplete,
    )
    from .components import (
        BetaResponsesWebSocketStreamEventResponseInProgress as BetaResponsesWebSocketStreamEventResponseInProgress,
    )
    from .components import (
        BetaResponsesWebSocketStreamEventResponseMcpCallArgumentsDelta as BetaResponsesWebSocketStreamEventResponseMcpCallArgumentsDelta,
    )
    from .components import (
        BetaResponsesWebSocketStreamEventResponseMcpCallArgumentsDone as BetaResponsesWebSocketStreamEventResponseMcpCallArgumentsDone,
    )
    from .components import (
        BetaResponsesWebSocketStreamEventResponseMcpCallCompleted as BetaResponsesWebSocketStreamEventResponseMcpCallCompleted,
    )
    from .components import (
        BetaResponsesWebSocketStreamEventResponseMcpCallFailed as BetaResponsesWebSocketStreamEventResponseMcpCallFailed,
    )
    from .components import (
        BetaResponsesWebSocketStreamEventResponseMcpCallInProgress as BetaResponsesWebSocketStreamEventResponseMcpCallInProgress,
    )
    from .components import (
        BetaResponsesWebSocketStreamEventResponseMcpListToolsCompleted as BetaResponsesWebSocketStreamEventResponseMcpListToolsCompleted,
    )
    from .components import (
        BetaResponsesWebSocketStreamEventResponseMcpListToolsFailed as BetaResponsesWebSocketStreamEventResponseMcpListToolsFailed,
    )
    from .components import (
        BetaResponsesWebSocketStreamEventResponseMcpListToolsInProgress as BetaResponsesWebSocketStreamEventResponseMcpListToolsInProgress,
    )
    from .components import (
        BetaResponsesWebSocketStreamEventResponseOutputItemAdded as BetaResponsesWebSocketStreamEventResponseOutputItemAdded,
    )
    from .components import (
        BetaResponsesWebSocketStreamEventResponseOutputItemDone as BetaResponsesWebSocketStreamEventResponseOutputItemDone,
    )
    from .components import (
        BetaResponsesWebSocketStreamEventResponseOutputTextAnnotationAdded as BetaResponsesWebSocketStreamEventResponseOutputTextAnnotationAdded,
    )
    from .components import (
        BetaResponsesWebSocketStreamEventResponseOutputTextDelta as BetaResponsesWebSocketStreamEventResponseOutputTextDelta,
    )
    from .components import (
        BetaResponsesWebSocketStreamEventResponseOutputTextDone as BetaResponsesWebSocketStreamEventResponseOutputTextDone,
    )
    from .components import (
        BetaResponsesWebSocketStreamEventResponseQueued as BetaResponsesWebSocketStreamEventResponseQueued,
    )
    from .components import (
        BetaResponsesWebSocketStreamEventResponseReasoningSummaryPartAdded as BetaResponsesWebSocketStreamEventResponseReasoningSummaryPartAdded,
    )
    from .components import (
        BetaResponsesWebSocketStreamEventResponseReasoningSummaryPartAddedPart as BetaResponsesWebSocketStreamEventResponseReasoningSummaryPartAddedPart,
    )
    from .components import (
        BetaResponsesWebSocketStreamEventResponseReasoningSummaryPartDone as BetaResponsesWebSocketStreamEventResponseReasoningSummaryPartDone,
    )
    from .components import (
        BetaResponsesWebSocketStreamEventResponseReasoningSummaryPartDonePart as BetaResponsesWebSocketStreamEventResponseReasoningSummaryPartDonePart,
    )
    from .components import (
        BetaResponsesWebSocketStreamEventResponseReasoningSummaryTextDelta as BetaResponsesWebSocketStreamEventResponseReasoningSummaryTextDelta,
    )
    from .components import (
        BetaResponsesWebSocketStreamEventResponseReasoningSummaryTextDone as BetaResponsesWebSocketStreamEventResponseReasoningSummaryTextDone,
    )
    from .components import (
        BetaResponsesWebSocketStreamEventResponseReasoningTextDelta as BetaResponsesWebSocketStreamEventResponseReasoningTextDelta,
    )
    from .components import (
        BetaResponsesWebSocketStreamEventResponseReasoningTextDone as BetaResponsesWebSocketStreamEventResponseReasoningTextDone,
    )
    from .components import (
        BetaResponsesWebSocketStreamEventResponseRefusalDelta as BetaResponsesWebSocketStreamEventResponseRefusalDelta,
    )
    from .components import (
        BetaResponsesWebSocketStreamEventResponseRefusalDone as BetaResponsesWebSocketStreamEventResponseRefusalDone,
    )
    from .components import (
        BetaResponsesWebSocketStreamEventResponseShellCallCommandAdded as BetaResponsesWebSocketStreamEventResponseShellCallCommandAdded,
    )
    from .components import (
        BetaResponsesWebSocketStreamEventResponseShellCallCommandDelta as BetaResponsesWebSocketStreamEventResponseShellCallCommandDelta,
    )
    from .components import (
        BetaResponsesWebSocketStreamEventResponseShellCallCommandDone as BetaResponsesWebSocketStreamEventResponseShellCallCommandDone,
    )
    from .components import (
        BetaResponsesWebSocketStreamEventResponseShellCallOutputContentDelta as BetaResponsesWebSocketStreamEventResponseShellCallOutputContentDelta,
    )
    from .components import (
        BetaResponsesWebSocketStreamEventResponseShellCallOutputContentDone as BetaResponsesWebSocketStreamEventResponseShellCallOutputContentDone,
    )
    from .components import (
        BetaResponsesWebSocketStreamEventResponseWebSearchCallCompleted as BetaResponsesWebSocketStreamEventResponseWebSearchCallCompleted,
    )
    from .components import (
        BetaResponsesWebSocketStreamEventResponseWebSearchCallInProgress as BetaResponsesWebSocketStreamEventResponseWebSearchCallInProgress,
    )
    from .components import (
        BetaResponsesWebSocketStreamEventResponseWebSearchCallSearching as BetaResponsesWebSocketStreamEventResponseWebSearchCallSearching,
    )
    from .components import BetaResponseTextDeltaEvent as BetaResponseTextDeltaEvent
    from .components import BetaResponseTextDoneEvent as BetaResponseTextDoneEvent
    from .components import BetaResponseTextParam as BetaResponseTextParam
    from .components import BetaResponseUsage as BetaResponseUsage
    from .components import (
        BetaResponseUsageInputTokensDetails as BetaResponseUsageInputTokensDetails,
    )
    from .components import (
        BetaResponseUsageOutputTokensDetails as BetaResponseUsageOutputTokensDetails,
    )
    from .components import (
        BetaResponseWebSearchCallCompletedEvent as BetaResponseWebSearchCallCompletedEvent,
    )
    from .components import (
        BetaResponseWebSearchCallInProgressEvent as BetaResponseWebSearchCallInProgressEvent,
    )
    from .components import (
        BetaResponseWebSearchCallSearchingEvent as BetaResponseWebSearchCallSearchingEvent,
    )
    from .components import BetaResponseWsError as BetaResponseWsError
    from .components import BetaScreenshotParam as BetaScreenshotParam
    from .components import BetaScrollParam as BetaScrollParam
    from .components import BetaSearchContentType as BetaSearchContentType
    from .components import BetaSearchContextSize as BetaSearchContextSize
    from .components import BetaServiceTierEnum as BetaServiceTierEnum
    from .components import BetaServiceTierResponses as BetaServiceTierResponses
    from .components import BetaShellCallOutputDelta as BetaShellCallOutputDelta
    from .components import BetaSkillReferenceParam as BetaSkillReferenceParam
    from .components import BetaSpecificApplyPatchParam as BetaSpecificApplyPatchParam
    from .components import BetaSpecificFunctionShellParam as BetaSpecificFunctionShellParam
    from .components import (
        BetaSpecificProgrammaticToolCallingParam as BetaSpecificProgrammaticToolCallingParam,
    )
    from .components import BetaSummaryTextContent as BetaSummaryTextContent
    from .components import BetaTextContent as BetaTextContent
    from .components import (
        BetaTextResponseFormatConfiguration as BetaTextResponseFormatConfiguration,
    )
    from .components import BetaTextResponseFormatJsonSchema as BetaTextResponseFormatJsonSchema
    from .components import BetaTokenCountsBody as BetaTokenCountsBody
    from .components import BetaTokenCountsResource as BetaTokenCountsResource
    from .components import BetaTool as BetaTool
    from .components import BetaToolCallCaller as BetaToolCallCaller
    from .components import BetaToolCallCallerParam as BetaToolCallCallerParam
    from .components import BetaToolChoiceAllowed as BetaToolChoiceAllowed
    from .components import BetaToolChoiceCustom as BetaToolChoiceCustom
    from .components import BetaToolChoiceFunction as BetaToolChoiceFunction
    from .components import BetaToolChoiceMCP as BetaToolChoiceMCP
    from .components import BetaToolChoiceOptions as BetaToolChoiceOptions
    from .components import BetaToolChoiceParam as BetaToolChoiceParam
    from .components import BetaToolChoiceTypes as BetaToolChoiceTypes
    from .components import BetaToolsArray as BetaToolsArray
    from .components import BetaToolSearchCall as BetaToolSearchCall
    from .components import BetaToolSearchCallItemParam as BetaToolSearchCallItemParam
    from .components import BetaToolSearchExecutionType as BetaToolSearchExecutionType
    from .components import BetaToolSearchOutput as BetaToolSearchOutput
    from .components import BetaToolSearchOutputItemParam as BetaToolSearchOutputItemParam
    from .components import BetaToolSearchToolParam as BetaToolSearchToolParam
    from .components import BetaTopLogProb as BetaTopLogProb
    from .components import BetaTruncationEnum as BetaTruncationEnum
    from .components import BetaTypeParam as BetaTypeParam
    from .components import BetaUrlCitationBody as BetaUrlCitationBody
    from .components import BetaUrlCitationParam as BetaUrlCitationParam
    from .components import BetaVectorStoreFileAttributes as BetaVectorStoreFileAttributes
    from .components import BetaVerbosity as BetaVerbosity
    from .components import BetaWaitParam as BetaWaitParam
    from .components import BetaWebSearchActionFind as BetaWebSearchActionFind
    from .components import BetaWebSearchActionOpenPage as BetaWebSearchActionOpenPage
    from .components import BetaWebSearchActionSearch as BetaWebSearchActionSearch
    from .components import (
        BetaWebSearchActionSearchSourcesItem as BetaWebSearchActionSearchSourcesItem,
    )
    from .components import BetaWebSearchApproximateLocation as BetaWebSearchApproximateLocation
    from .components import BetaWebSearchPreviewTool as BetaWebSearchPreviewTool
    from .components import BetaWebSearchTool as BetaWebSearchTool
    from .components import BetaWebSearchToolCall as BetaWebSearchToolCall
    from .components import BetaWebSearchToolCallAction as BetaWebSearchToolCallAction
    from .components import BetaWebSearchToolFilters as BetaWebSearchToolFilters
    from .components import InputTokenCountResponse as InputTokenCountResponse
    from .params import BetaAdditionalToolsItemParamDict as BetaAdditionalToolsItemParamDict
    from .params import (
        BetaAgentMessageItemParamContentItemLike as BetaAgentMessageItemParamContentItemLike,
    )
    from .params import BetaAgentMessageItemParamDict as BetaAgentMessageItemParamDict
    from .params import BetaAgentTagDict as BetaAgentTagDict
    from .params import BetaAgentTagParamDict as BetaAgentTagParamDict
    from .params import BetaAnnotationLike as BetaAnnotationLike
    from .params import (
        BetaApplyPatchCreateFileOperationParamDict as BetaApplyPatchCreateFileOperationParamDict,
    )
    from .params import (
        BetaApplyPatchDeleteFileOperationParamDict as BetaApplyPatchDeleteFileOperationParamDict,
    )
    from .params import BetaApplyPatchOperationParamLike as BetaApplyPatchOperationParamLike
    from .params import BetaApplyPatchToolCallItemParamDict as BetaApplyPatchToolCallItemParamDict
    from .params import (
        BetaApplyPatchToolCallOutputItemParamDict as BetaApplyPatchToolCallOutputItemParamDict,
    )
    from .params import BetaApplyPatchToolParamDict as BetaApplyPatchToolParamDict
    from .params import (
        BetaApplyPatchUpdateFileOperationParamDict as BetaApplyPatchUpdateFileOperationParamDict,
    )
    from .params import BetaApproximateLocationDict as BetaApproximateLocationDict
    from .params import BetaAutoCodeInterpreterToolParamDict as BetaAutoCodeInterpreterToolParamDict
    from .params import (
        BetaAutoCodeInterpreterToolParamNetworkPolicyLike as BetaAutoCodeInterpreterToolParamNetworkPolicyLike,
    )
    from .params import BetaClickParamDict as BetaClickParamDict
    from .params import BetaCodeInterpreterOutputImageDict as BetaCodeInterpreterOutputImageDict
    from .params import BetaCodeInterpreterOutputLogsDict as BetaCodeInterpreterOutputLogsDict
    from .params import BetaCodeInterpreterToolCallDict as BetaCodeInterpreterToolCallDict
    from .params import (
        BetaCodeInterpreterToolCallOutputsItemLike as BetaCodeInterpreterToolCallOutputsItemLike,
    )
    from .params import BetaCodeInterpreterToolDict as BetaCodeInterpreterToolDict
    from .params import BetaCompactionSummaryItemParamDict as BetaCompactionSummaryItemParamDict
    from .params import BetaCompactionTriggerItemParamDict as BetaCompactionTriggerItemParamDict
    from .params import BetaComparisonFilterDict as BetaComparisonFilterDict
    from .params import BetaCompoundFilterDict as BetaCompoundFilterDict
    from .params import BetaCompoundFilterFiltersItemLike as BetaCompoundFilterFiltersItemLike
    from .params import BetaComputerActionLike as BetaComputerActionLike
    from .params import BetaComputerActionListLike as BetaComputerActionListLike
    from .params import BetaComputerCallOutputItemParamDict as BetaComputerCallOutputItemParamDict
    from .params import BetaComputerCallSafetyCheckParamDict as BetaComputerCallSafetyCheckParamDict
    from .params import BetaComputerScreenshotImageDict as BetaComputerScreenshotImageDict
    from .params import BetaComputerToolCallDict as BetaComputerToolCallDict
    from .params import BetaComputerToolDict as BetaComputerToolDict
    from .params import BetaComputerUsePreviewToolDict as BetaComputerUsePreviewToolDict
    from .params import BetaContainerAutoParamDict as BetaContainerAutoParamDict
    from .params import (
        BetaContainerAutoParamNetworkPolicyLike as BetaContainerAutoParamNetworkPolicyLike,
    )
    from .params import BetaContainerAutoParamSkillsItemLike as BetaContainerAutoParamSkillsItemLike
    from .params import BetaContainerFileCitationBodyDict as BetaContainerFileCitationBodyDict
    from .params import BetaContainerFileCitationParamDict as BetaContainerFileCitationParamDict
    from .params import (
        BetaContainerNetworkPolicyAllowlistParamDict as BetaContainerNetworkPolicyAllowlistParamDict,
    )
    from .params import (
        BetaContainerNetworkPolicyDisabledParamDict as BetaContainerNetworkPolicyDisabledParamDict,
    )
    from .params import (
        BetaContainerNetworkPolicyDomainSecretParamDict as BetaContainerNetworkPolicyDomainSecretParamDict,
    )
    from .params import BetaContainerReferenceParamDict as BetaContainerReferenceParamDict
    from .params import BetaContextManagementParamDict as BetaContextManagementParamDict
    from .params import BetaConversationParam2Dict as BetaConversationParam2Dict
    from .params import BetaConversationParamLike as BetaConversationParamLike
    from .params import BetaCoordParamDict as BetaCoordParamDict
    from .params import BetaCustomGrammarFormatParamDict as BetaCustomGrammarFormatParamDict
    from .params import BetaCustomTextFormatParamDict as BetaCustomTextFormatParamDict
    from .params import BetaCustomToolCallDict as BetaCustomToolCallDict
    from .params import BetaCustomToolCallOutputDict as BetaCustomToolCallOutputDict
    from .params import BetaCustomToolParamDict as BetaCustomToolParamDict
    from .params import BetaCustomToolParamFormatLike as BetaCustomToolParamFormatLike
    from .params import BetaDirectToolCallCallerDict as BetaDirectToolCallCallerDict
    from .params import BetaDirectToolCallCallerParamDict as BetaDirectToolCallCallerParamDict
    from .params import BetaDoubleClickActionDict as BetaDoubleClickActionDict
    from .params import BetaDragParamDict as BetaDragParamDict
    from .params import BetaEasyInputMessageDict as BetaEasyInputMessageDict
    from .params import BetaEmptyModelParamLike as BetaEmptyModelParamLike
    from .params import BetaEncryptedContentParamDict as BetaEncryptedContentParamDict
    from .params import BetaFileCitationBodyDict as BetaFileCitationBodyDict
    from .params import BetaFileCitationParamDict as BetaFileCitationParamDict
    from .params import BetaFilePathDict as BetaFilePathDict
    from .params import BetaFileSearchToolCallDict as BetaFileSearchToolCallDict
    from .params import (
        BetaFileSearchToolCallResultsItemDict as BetaFileSearchToolCallResultsItemDict,
    )
    from .params import BetaFileSearchToolDict as BetaFileSearchToolDict
    from .params import BetaFiltersLike as BetaFiltersLike
    from .params import (
        BetaFunctionAndCustomToolCallOutputLike as BetaFunctionAndCustomToolCallOutputLike,
    )
    from .params import BetaFunctionCallOutputItemParamDict as BetaFunctionCallOutputItemParamDict
    from .params import (
        BetaFunctionCallOutputItemParamOutputItemLike as BetaFunctionCallOutputItemParamOutputItemLike,
    )
    from .params import BetaFunctionShellActionParamDict as BetaFunctionShellActionParamDict
    from .params import BetaFunctionShellCallItemParamDict as BetaFunctionShellCallItemParamDict
    from .params import (
        BetaFunctionShellCallItemParamEnvironmentLike as BetaFunctionShellCallItemParamEnvironmentLike,
    )
    from .params import (
        BetaFunctionShellCallOutputContentParamDict as BetaFunctionShellCallOutputContentParamDict,
    )
    from .params import (
        BetaFunctionShellCallOutputExitOutcomeParamDict as BetaFunctionShellCallOutputExitOutcomeParamDict,
    )
    from .params import (
        BetaFunctionShellCallOutputItemParamDict as BetaFunctionShellCallOutputItemParamDict,
    )
    from .params import (
        BetaFunctionShellCallOutputOutcomeParamLike as BetaFunctionShellCallOutputOutcomeParamLike,
    )
    from .params import (
        BetaFunctionShellCallOutputTimeoutOutcomeParamDict as BetaFunctionShellCallOutputTimeoutOutcomeParamDict,
    )
    from .params import BetaFunctionShellToolParamDict as BetaFunctionShellToolParamDict
    from .params import (
        BetaFunctionShellToolParamEnvironmentLike as BetaFunctionShellToolParamEnvironmentLike,
    )
    from .params import BetaFunctionToolCallDict as BetaFunctionToolCallDict
    from .params import BetaFunctionToolDict as BetaFunctionToolDict
    from .params import BetaFunctionToolParamDict as BetaFunctionToolParamDict
    from .params import BetaHTTPErrorDict as BetaHTTPErrorDict
    from .params import BetaHybridSearchOptionsDict as BetaHybridSearchOptionsDict
    from .params import BetaImageGenToolCallDict as BetaImageGenToolCallDict
    from .params import BetaImageGenToolDict as BetaImageGenToolDict
    from .params import BetaImageGenToolInputImageMaskDict as BetaImageGenToolInputImageMaskDict
    from .params import BetaInlineSkillParamDict as BetaInlineSkillParamDict
    from .params import BetaInlineSkillSourceParamDict as BetaInlineSkillSourceParamDict
    from .params import BetaInputContentLike as BetaInputContentLike
    from .params import BetaInputFileContentDict as BetaInputFileContentDict
    from .params import BetaInputFileContentParamDict as BetaInputFileContentParamDict
    from .params import BetaInputImageContentDict as BetaInputImageContentDict
    from .params import (
        BetaInputImageContentParamAutoParamDict as BetaInputImageContentParamAutoParamDict,
    )
    from .params import BetaInputItemLike as BetaInputItemLike
    from .params import BetaInputMessageContentListLike as BetaInputMessageContentListLike
    from .params import BetaInputMessageDict as BetaInputMessageDict
    from .params import BetaInputParamLike as BetaInputParamLike
    from .params import BetaInputTextContentDict as BetaInputTextContentDict
    from .params import BetaInputTextContentParamDict as BetaInputTextContentParamDict
    from .params import BetaItemLike as BetaItemLike
    from .params import BetaItemReferenceParamDict as BetaItemReferenceParamDict
    from .params import BetaKeyPressActionDict as BetaKeyPressActionDict
    from .params import BetaLocalEnvironmentParamDict as BetaLocalEnvironmentParamDict
    from .params import BetaLocalShellExecActionDict as BetaLocalShellExecActionDict
    from .params import BetaLocalShellToolCallDict as BetaLocalShellToolCallDict
    from .params import BetaLocalShellToolCallOutputDict as BetaLocalShellToolCallOutputDict
    from .params import BetaLocalShellToolParamDict as BetaLocalShellToolParamDict
    from .params import BetaLocalSkillParamDict as BetaLocalSkillParamDict
    from .params import BetaLogProbDict as BetaLogProbDict
    from .params import BetaMCPApprovalRequestDict as BetaMCPApprovalRequestDict
    from .params import BetaMCPApprovalResponseDict as BetaMCPApprovalResponseDict
    from .params import BetaMCPListToolsDict as BetaMCPListToolsDict
    from .params import BetaMCPListToolsToolDict as BetaMCPListToolsToolDict
    from .params import BetaMCPProtocolErrorDict as BetaMCPProtocolErrorDict
    from .params import BetaMCPToolCallDict as BetaMCPToolCallDict
    from .params import BetaMCPToolCallErrorLike as BetaMCPToolCallErrorLike
    from .params import BetaMCPToolDict as BetaMCPToolDict
    from .params import BetaMCPToolExecutionErrorDict as BetaMCPToolExecutionErrorDict
    from .params import BetaMCPToolFilterDict as BetaMCPToolFilterDict
    from .params import (
        BetaMCPToolRequireApprovalMCPToolApprovalFilterDict as BetaMCPToolRequireApprovalMCPToolApprovalFilterDict,
    )
    from .params import BetaMetadataLike as BetaMetadataLike
    from .params import BetaModerationConfigParamDict as BetaModerationConfigParamDict
    from .params import BetaModerationParamDict as BetaModerationParamDict
    from .params import BetaModerationPolicyParamDict as BetaModerationPolicyParamDict
    from .params import BetaMoveParamDict as BetaMoveParamDict
    from .params import BetaMultiAgentCallItemParamDict as BetaMultiAgentCallItemParamDict
    from .params import (
        BetaMultiAgentCallOutputItemParamDict as BetaMultiAgentCallOutputItemParamDict,
    )
    from .params import BetaMultiAgentParamDict as BetaMultiAgentParamDict
    from .params import BetaNamespaceToolParamDict as BetaNamespaceToolParamDict
    from .params import BetaNamespaceToolParamToolsItemLike as BetaNamespaceToolParamToolsItemLike
    from .params import BetaOutputMessageContentLike as BetaOutputMessageContentLike
    from .params import BetaOutputMessageDict as BetaOutputMessageDict
    from .params import BetaOutputTextContentDict as BetaOutputTextContentDict
    from .params import (
        BetaOutputTextContentParamAnnotationsItemLike as BetaOutputTextContentParamAnnotationsItemLike,
    )
    from .params import BetaOutputTextContentParamDict as BetaOutputTextContentParamDict
    from .params import BetaProgramItemParamDict as BetaProgramItemParamDict
    from .params import BetaProgrammaticToolCallingParamDict as BetaProgrammaticToolCallingParamDict
    from .params import BetaProgramOutputItemParamDict as BetaProgramOutputItemParamDict
    from .params import BetaProgramToolCallCallerDict as BetaProgramToolCallCallerDict
    from .params import BetaProgramToolCallCallerParamDict as BetaProgramToolCallCallerParamDict
    from .params import BetaPromptCacheBreakpointConfigDict as BetaPromptCacheBreakpointConfigDict
    from .params import BetaPromptCacheBreakpointParamDict as BetaPromptCacheBreakpointParamDict
    from .params import BetaPromptCacheOptionsParamDict as BetaPromptCacheOptionsParamDict
    from .params import BetaPromptDict as BetaPromptDict
    from .params import BetaRankingOptionsDict as BetaRankingOptionsDict
    from .params import BetaReasoningDict as BetaReasoningDict
    from .params import BetaReasoningItemDict as BetaReasoningItemDict
    from .params import BetaReasoningTextContentDict as BetaReasoningTextContentDict
    from .params import BetaRefusalContentDict as BetaRefusalContentDict
    from .params import BetaResponseFormatJsonObjectDict as BetaResponseFormatJsonObjectDict
    from .params import (
        BetaResponseFormatJsonSchemaSchemaLike as BetaResponseFormatJsonSchemaSchemaLike,
    )
    from .params import BetaResponseFormatTextDict as BetaResponseFormatTextDict
    from .params import BetaResponseInjectEventDict as BetaResponseInjectEventDict
    from .params import BetaResponsePromptVariablesLike as BetaResponsePromptVariablesLike
    from .params import BetaResponsePromptVariablesValueLike as BetaResponsePromptVariablesValueLike
    from .params import BetaResponsesCancelParams as BetaResponsesCancelParams
    from .params import BetaResponsesClientEventLike as BetaResponsesClientEventLike
    from .params import (
        BetaResponsesClientEventResponseCreateDict as BetaResponsesClientEventResponseCreateDict,
    )
    from .params import BetaResponsesCompactParams as BetaResponsesCompactParams
    from .params import BetaResponsesCreateParams as BetaResponsesCreateParams
    from .params import BetaResponsesDeleteParams as BetaResponsesDeleteParams
    from .params import BetaResponsesInputItemsListParams as BetaResponsesInputItemsListParams
    from .params import BetaResponsesInputTokensCountParams as BetaResponsesInputTokensCountParams
    from .params import BetaResponsesRetrieveParams as BetaResponsesRetrieveParams
    from .params import BetaResponseStreamOptionsDict as BetaResponseStreamOptionsDict
    from .params import BetaResponseTextParamDict as BetaResponseTextParamDict
    from .params import BetaScreenshotParamDict as BetaScreenshotParamDict
    from .params import BetaScrollParamDict as BetaScrollParamDict
    from .params import BetaSkillReferenceParamDict as BetaSkillReferenceParamDict
    from .params import BetaSpecificApplyPatchParamDict as BetaSpecificApplyPatchParamDict
    from .params import BetaSpecificFunctionShellParamDict as BetaSpecificFunctionShellParamDict
    from .params import (
        BetaSpecificProgrammaticToolCallingParamDict as BetaSpecificProgrammaticToolCallingParamDict,
    )
    from .params import BetaSummaryTextContentDict as BetaSummaryTextContentDict
    from .params import (
        BetaTextResponseFormatConfigurationLike as BetaTextResponseFormatConfigurationLike,
    )
    from .params import BetaTextResponseFormatJsonSchemaDict as BetaTextResponseFormatJsonSchemaDict
    from .params import BetaToolCallCallerLike as BetaToolCallCallerLike
    from .params import BetaToolCallCallerParamLike as BetaToolCallCallerParamLike
    from .params import BetaToolChoiceAllowedDict as BetaToolChoiceAllowedDict
    from .params import BetaToolChoiceCustomDict as BetaToolChoiceCustomDict
    from .params import BetaToolChoiceFunctionDict as BetaToolChoiceFunctionDict
    from .params import BetaToolChoiceMCPDict as BetaToolChoiceMCPDict
    from .params import BetaToolChoiceParamLike as BetaToolChoiceParamLike
    from .params import BetaToolChoiceTypesDict as BetaToolChoiceTypesDict
    from .params import BetaToolLike as BetaToolLike
    from .params import BetaToolsArrayLike as BetaToolsArrayLike
    from .params import BetaToolSearchCallItemParamDict as BetaToolSearchCallItemParamDict
    from .params import BetaToolSearchOutputItemParamDict as BetaToolSearchOutputItemParamDict
    from .params import BetaToolSearchToolParamDict as BetaToolSearchToolParamDict
    from .params import BetaTopLogProbDict as BetaTopLogProbDict
    from .params import BetaTypeParamDict as BetaTypeParamDict
    from .params import BetaUrlCitationBodyDict as BetaUrlCitationBodyDict
    from .params import BetaUrlCitationParamDict as BetaUrlCitationParamDict
    from .params import BetaVectorStoreFileAttributesLike as BetaVectorStoreFileAttributesLike
    from .params import BetaWaitParamDict as BetaWaitParamDict
    from .params import BetaWebSearchActionFindDict as BetaWebSearchActionFindDict
    from .params import BetaWebSearchActionOpenPageDict as BetaWebSearchActionOpenPageDict
    from .params import BetaWebSearchActionSearchDict as BetaWebSearchActionSearchDict
    from .params import (
        BetaWebSearchActionSearchSourcesItemDict as BetaWebSearchActionSearchSourcesItemDict,
    )
    from .params import BetaWebSearchApproximateLocationDict as BetaWebSearchApproximateLocationDict
    from .params import BetaWebSearchPreviewToolDict as BetaWebSearchPreviewToolDict
    from .params import BetaWebSearchToolCallActionLike as BetaWebSearchToolCallActionLike
    from .params import BetaWebSearchToolCallDict as BetaWebSearchToolCallDict
    from .params import BetaWebSearchToolDict as BetaWebSearchToolDict
    from .params import BetaWebSearchToolFiltersDict as BetaWebSearchToolFiltersDict
    from .resources.beta_responses import AsyncBetaResponses as AsyncBetaResponses
    from .resources.beta_responses import BetaResponses as BetaResponses
    from .resources.beta_responses_input_items import (
        AsyncBetaResponsesInputItems as AsyncBetaResponsesInputItems,
    )
    from .resources.beta_responses_input_items import (
        BetaResponsesInputItems as BetaResponsesInputItems,
    )
    from .resources.beta_responses_input_tokens import (
        AsyncBetaResponsesInputTokens as AsyncBetaResponsesInputTokens,
    )
    from .resources.beta_responses_input_tokens import (
        BetaResponsesInputTokens as BetaResponsesInputTokens,
    )
else:
    _MODULES = {
        ".client": "AsyncOpenAI OpenAI",
        ".components": (
            "BetaAdditionalTools BetaAdditionalToolsItemParam BetaAgentMessage "
            "BetaAgentMessageContentItem BetaAgentMessageItemParam "
            "BetaAgentMessageItemParamContentItem BetaAgentTag BetaAgentTagParam "
            "BetaAnnotation BetaApplyPatchCallOutputStatus "
            "BetaApplyPatchCallOutputStatusParam BetaApplyPatchCallStatus "
            "BetaApplyPatchCallStatusParam BetaApplyPatchCreateFileOperation "
            "BetaApplyPatchCreateFileOperationParam BetaApplyPatchDeleteFileOperation "
            "BetaApplyPatchDeleteFileOperationParam BetaApplyPatchOperationParam "
            "BetaApplyPatchToolCall BetaApplyPatchToolCallItemParam "
            "BetaApplyPatchToolCallOperation BetaApplyPatchToolCallOutput "
            "BetaApplyPatchToolCallOutputItemParam BetaApplyPatchToolParam "
            "BetaApplyPatchUpdateFileOperation BetaApplyPatchUpdateFileOperationParam "
            "BetaApproximateLocation BetaAutoCodeInterpreterToolParam "
            "BetaAutoCodeInterpreterToolParamNetworkPolicy BetaCallableToolAllowedCaller "
            "BetaClickButtonType BetaClickParam BetaCodeInterpreterOutputImage "
            "BetaCodeInterpreterOutputLogs BetaCodeInterpreterTool "
            "BetaCodeInterpreterToolCall BetaCodeInterpreterToolCallOutputsItem "
            "BetaCompactResource BetaCompactResponseMethodPublicBody BetaCompactedResponse "
            "BetaCompactionBody BetaCompactionSummaryItemParam BetaCompactionTriggerItemParam "
            "BetaComparisonFilter BetaCompoundFilter BetaCompoundFilterFiltersItem "
            "BetaComputerAction BetaComputerActionList BetaComputerCallOutputItemParam "
            "BetaComputerCallOutputStatus BetaComputerCallSafetyCheckParam "
            "BetaComputerEnvironment BetaComputerScreenshotContent "
            "BetaComputerScreenshotImage BetaComputerTool BetaComputerToolCall "
            "BetaComputerToolCallOutput BetaComputerToolCallOutputResource "
            "BetaComputerUsePreviewTool BetaContainerAutoParam "
            "BetaContainerAutoParamNetworkPolicy BetaContainerAutoParamSkillsItem "
            "BetaContainerFileCitationBody BetaContainerFileCitationParam "
            "BetaContainerMemoryLimit BetaContainerNetworkPolicyAllowlistParam "
            "BetaContainerNetworkPolicyDisabledParam "
            "BetaContainerNetworkPolicyDomainSecretParam BetaContainerReferenceParam "
            "BetaContainerReferenceResource BetaContent BetaContextManagementParam "
            "BetaConversationParam BetaConversationParam2 BetaCoordParam "
            "BetaCreateModelResponseProperties BetaCreateResponse "
            "BetaCustomGrammarFormatParam BetaCustomTextFormatParam BetaCustomToolCall "
            "BetaCustomToolCallOutput BetaCustomToolCallOutputResource "
            "BetaCustomToolCallResource BetaCustomToolParam BetaCustomToolParamFormat "
            "BetaDeletedResponse BetaDetailEnum BetaDirectToolCallCaller "
            "BetaDirectToolCallCallerParam BetaDoubleClickAction BetaDragParam "
            "BetaEasyInputMessage BetaEmptyModelParam BetaEncryptedContent "
            "BetaEncryptedContentParam BetaError BetaErrorPayload BetaFileCitationBody "
            "BetaFileCitationParam BetaFileDetailEnum BetaFileInputDetail BetaFilePath "
            "BetaFileSearchTool BetaFileSearchToolCall BetaFileSearchToolCallResultsItem "
            "BetaFilters BetaFunctionAndCustomToolCallOutput BetaFunctionCallItemStatus "
            "BetaFunctionCallOutputItemParam BetaFunctionCallOutputItemParamOutputItem "
            "BetaFunctionCallOutputStatusEnum BetaFunctionCallStatus BetaFunctionShellAction "
            "BetaFunctionShellActionParam BetaFunctionShellCall "
            "BetaFunctionShellCallEnvironment BetaFunctionShellCallItemParam "
            "BetaFunctionShellCallItemParamEnvironment BetaFunctionShellCallItemStatus "
            "BetaFunctionShellCallOutput BetaFunctionShellCallOutputContent "
            "BetaFunctionShellCallOutputContentOutcome "
            "BetaFunctionShellCallOutputContentParam BetaFunctionShellCallOutputExitOutcome "
            "BetaFunctionShellCallOutputExitOutcomeParam BetaFunctionShellCallOutputItemParam "
            "BetaFunctionShellCallOutputOutcomeParam BetaFunctionShellCallOutputStatusEnum "
            "BetaFunctionShellCallOutputTimeoutOutcome "
            "BetaFunctionShellCallOutputTimeoutOutcomeParam BetaFunctionShellCallStatus "
            "BetaFunctionShellToolParam BetaFunctionShellToolParamEnvironment "
            "BetaFunctionTool BetaFunctionToolCall BetaFunctionToolCallOutput "
            "BetaFunctionToolCallOutputResource BetaFunctionToolCallResource "
            "BetaFunctionToolParam BetaGrammarSyntax1 BetaHTTPError BetaHybridSearchOptions "
            "BetaImageDetail BetaImageGenActionEnum BetaImageGenTool BetaImageGenToolCall "
            "BetaImageGenToolInputImageMask BetaIncludeEnum BetaInlineSkillParam "
            "BetaInlineSkillSourceParam BetaInputAudio BetaInputAudioInputAudio "
            "BetaInputContent BetaInputFidelity BetaInputFileContent "
            "BetaInputFileContentParam BetaInputImageContent "
            "BetaInputImageContentParamAutoParam BetaInputItem BetaInputMessage "
            "BetaInputMessageContentList BetaInputMessageResource BetaInputParam "
            "BetaInputTextContent BetaInputTextContentParam BetaItem BetaItemField "
            "BetaItemReferenceParam BetaItemResource BetaKeyPressAction "
            "BetaLocalEnvironmentParam BetaLocalEnvironmentResource BetaLocalShellExecAction "
            "BetaLocalShellToolCall BetaLocalShellToolCallOutput BetaLocalShellToolParam "
            "BetaLocalSkillParam BetaLogProb BetaMCPApprovalRequest BetaMCPApprovalResponse "
            "BetaMCPApprovalResponseResource BetaMCPListTools BetaMCPListToolsTool "
            "BetaMCPProtocolError BetaMCPTool BetaMCPToolCall BetaMCPToolCallError "
            "BetaMCPToolCallStatus BetaMCPToolExecutionError BetaMCPToolFilter "
            "BetaMCPToolRequireApprovalMCPToolApprovalFilter BetaMessage "
            "BetaMessageContentItem BetaMessagePhase BetaMessagePhase2 BetaMessageRole "
            "BetaMessageStatus BetaMetadata BetaModelIdsCompaction BetaModelIdsResponses "
            "BetaModelIdsShared BetaModelResponseProperties BetaModeration "
            "BetaModerationConfigParam BetaModerationErrorBody BetaModerationInput "
            "BetaModerationInputType BetaModerationMode BetaModerationOutput "
            "BetaModerationParam BetaModerationPolicyParam BetaModerationResultBody "
            "BetaMoveParam BetaMultiAgentAction BetaMultiAgentAction1 BetaMultiAgentCall "
            "BetaMultiAgentCallItemParam BetaMultiAgentCallOutput "
            "BetaMultiAgentCallOutputItemParam BetaMultiAgentParam BetaNamespaceToolParam "
            "BetaNamespaceToolParamToolsItem BetaOutputAudio BetaOutputContent BetaOutputItem "
            "BetaOutputMessage BetaOutputMessageContent BetaOutputTextContent "
            "BetaOutputTextContentParam BetaOutputTextContentParamAnnotationsItem "
            "BetaPersonalityEnum BetaProgram BetaProgramItemParam BetaProgramOutput "
            "BetaProgramOutputItemParam BetaProgramOutputItemStatus BetaProgramOutputStatus "
            "BetaProgramToolCallCaller BetaProgramToolCallCallerParam "
            "BetaProgrammaticToolCallingParam BetaPrompt BetaPromptCacheBreakpointConfig "
            "BetaPromptCacheBreakpointParam BetaPromptCacheModeEnum BetaPromptCacheOptions "
            "BetaPromptCacheOptionsParam BetaPromptCacheRetentionEnum BetaPromptCacheTTLEnum "
            "BetaRankerVersionType BetaRankingOptions BetaReasoning BetaReasoningEffort "
            "BetaReasoningItem BetaReasoningModeEnum BetaReasoningTextContent "
            "BetaRefusalContent BetaResponse BetaResponseAudioDeltaEvent "
            "BetaResponseAudioDoneEvent BetaResponseAudioTranscriptDeltaEvent "
            "BetaResponseAudioTranscriptDoneEvent "
            "BetaResponseCodeInterpreterCallCodeDeltaEvent "
            "BetaResponseCodeInterpreterCallCodeDoneEvent "
            "BetaResponseCodeInterpreterCallCompletedEvent "
            "BetaResponseCodeInterpreterCallInProgressEvent "
            "BetaResponseCodeInterpreterCallInterpretingEvent BetaResponseCompletedEvent "
            "BetaResponseContentPartAddedEvent BetaResponseContentPartDoneEvent "
            "BetaResponseConversation BetaResponseCreatedEvent "
            "BetaResponseCustomToolCallInputDeltaEvent "
            "BetaResponseCustomToolCallInputDoneEvent BetaResponseError BetaResponseErrorCode "
            "BetaResponseErrorEvent BetaResponseFailedEvent "
            "BetaResponseFileSearchCallCompletedEvent "
            "BetaResponseFileSearchCallInProgressEvent "
            "BetaResponseFileSearchCallSearchingEvent BetaResponseFormatJsonObject "
            "BetaResponseFormatJsonSchemaSchema BetaResponseFormatText "
            "BetaResponseFunctionCallArgumentsDeltaEvent "
            "BetaResponseFunctionCallArgumentsDoneEvent "
            "BetaResponseImageGenCallCompletedEvent BetaResponseImageGenCallGeneratingEvent "
            "BetaResponseImageGenCallInProgressEvent "
            "BetaResponseImageGenCallPartialImageEvent BetaResponseInProgressEvent "
            "BetaResponseIncompleteDetails BetaResponseIncompleteEvent "
            "BetaResponseInjectCreatedEvent BetaResponseInjectEvent "
            "BetaResponseInjectFailedEvent BetaResponseInjectFailedEventError "
            "BetaResponseItem BetaResponseItemList BetaResponseLogProb "
            "BetaResponseLogProbTopLogprobsItem BetaResponseMCPCallArgumentsDeltaEvent "
            "BetaResponseMCPCallArgumentsDoneEvent BetaResponseMCPCallCompletedEvent "
            "BetaResponseMCPCallFailedEvent BetaResponseMCPCallInProgressEvent "
            "BetaResponseMCPListToolsCompletedEvent BetaResponseMCPListToolsFailedEvent "
            "BetaResponseMCPListToolsInProgressEvent BetaResponseOutputItemAddedEvent "
            "BetaResponseOutputItemDoneEvent BetaResponseOutputTextAnnotationAddedEvent "
            "BetaResponsePromptVariables BetaResponsePromptVariablesValue "
            "BetaResponseProperties BetaResponseQueuedEvent "
            "BetaResponseReasoningSummaryPartAddedEvent "
            "BetaResponseReasoningSummaryPartAddedEventPart "
            "BetaResponseReasoningSummaryPartDoneEvent "
            "BetaResponseReasoningSummaryPartDoneEventPart "
            "BetaResponseReasoningSummaryTextDeltaEvent "
            "BetaResponseReasoningSummaryTextDoneEvent BetaResponseReasoningTextDeltaEvent "
            "BetaResponseReasoningTextDoneEvent BetaResponseRefusalDeltaEvent "
            "BetaResponseRefusalDoneEvent BetaResponseShellCallCommandAddedStreamingEvent "
            "BetaResponseShellCallCommandDeltaStreamingEvent "
            "BetaResponseShellCallCommandDoneStreamingEvent "
            "BetaResponseShellCallOutputContentDeltaStreamingEvent "
            "BetaResponseShellCallOutputContentDoneStreamingEvent BetaResponseStreamEvent "
            "BetaResponseStreamOptions BetaResponseTextDeltaEvent BetaResponseTextDoneEvent "
            "BetaResponseTextParam BetaResponseUsage BetaResponseUsageInputTokensDetails "
            "BetaResponseUsageOutputTokensDetails BetaResponseWebSearchCallCompletedEvent "
            "BetaResponseWebSearchCallInProgressEvent BetaResponseWebSearchCallSearchingEvent "
            "BetaResponseWsError BetaResponsesClientEvent "
            "BetaResponsesClientEventResponseCreate BetaResponsesServerEvent "
            "BetaResponsesServerEventResponseAudioDelta "
            "BetaResponsesServerEventResponseAudioDone "
            "BetaResponsesServerEventResponseAudioTranscriptDelta "
            "BetaResponsesServerEventResponseAudioTranscriptDone "
            "BetaResponsesServerEventResponseCodeInterpreterCallCodeDelta "
            "BetaResponsesServerEventResponseCodeInterpreterCallCodeDone "
            "BetaResponsesServerEventResponseCodeInterpreterCallCompleted "
            "BetaResponsesServerEventResponseCodeInterpreterCallInProgress "
            "BetaResponsesServerEventResponseCodeInterpreterCallInterpreting "
            "BetaResponsesServerEventResponseCompleted "
            "BetaResponsesServerEventResponseContentPartAdded "
            "BetaResponsesServerEventResponseContentPartDone "
            "BetaResponsesServerEventResponseCreated "
            "BetaResponsesServerEventResponseCustomToolCallInputDelta "
            "BetaResponsesServerEventResponseCustomToolCallInputDone "
            "BetaResponsesServerEventResponseFailed "
            "BetaResponsesServerEventResponseFileSearchCallCompleted "
            "BetaResponsesServerEventResponseFileSearchCallInProgress "
            "BetaResponsesServerEventResponseFileSearchCallSearching "
            "BetaResponsesServerEventResponseFunctionCallArgumentsDelta "
            "BetaResponsesServerEventResponseFunctionCallArgumentsDone "
            "BetaResponsesServerEventResponseImageGenerationCallCompleted "
            "BetaResponsesServerEventResponseImageGenerationCallGenerating "
            "BetaResponsesServerEventResponseImageGenerationCallInProgress "
            "BetaResponsesServerEventResponseImageGenerationCallPartialImage "
            "BetaResponsesServerEventResponseInProgress "
            "BetaResponsesServerEventResponseIncomplete "
            "BetaResponsesServerEventResponseMcpCallArgumentsDelta "
            "BetaResponsesServerEventResponseMcpCallArgumentsDone "
            "BetaResponsesServerEventResponseMcpCallCompleted "
            "BetaResponsesServerEventResponseMcpCallFailed "
            "BetaResponsesServerEventResponseMcpCallInProgress "
            "BetaResponsesServerEventResponseMcpListToolsCompleted "
            "BetaResponsesServerEventResponseMcpListToolsFailed "
            "BetaResponsesServerEventResponseMcpListToolsInProgress "
            "BetaResponsesServerEventResponseOutputItemAdded "
            "BetaResponsesServerEventResponseOutputItemDone "
            "BetaResponsesServerEventResponseOutputTextAnnotationAdded "
            "BetaResponsesServerEventResponseOutputTextDelta "
            "BetaResponsesServerEventResponseOutputTextDone "
            "BetaResponsesServerEventResponseQueued "
            "BetaResponsesServerEventResponseReasoningSummaryPartAdded "
            "BetaResponsesServerEventResponseReasoningSummaryPartAddedPart "
            "BetaResponsesServerEventResponseReasoningSummaryPartDone "
            "BetaResponsesServerEventResponseReasoningSummaryPartDonePart "
            "BetaResponsesServerEventResponseReasoningSummaryTextDelta "
            "BetaResponsesServerEventResponseReasoningSummaryTextDone "
            "BetaResponsesServerEventResponseReasoningTextDelta "
            "BetaResponsesServerEventResponseReasoningTextDone "
            "BetaResponsesServerEventResponseRefusalDelta "
            "BetaResponsesServerEventResponseRefusalDone "
            "BetaResponsesServerEventResponseShellCallCommandAdded "
            "BetaResponsesServerEventResponseShellCallCommandDelta "
            "BetaResponsesServerEventResponseShellCallCommandDone "
            "BetaResponsesServerEventResponseShellCallOutputContentDelta "
            "BetaResponsesServerEventResponseShellCallOutputContentDone "
            "BetaResponsesServerEventResponseWebSearchCallCompleted "
            "BetaResponsesServerEventResponseWebSearchCallInProgress "
            "BetaResponsesServerEventResponseWebSearchCallSearching "
            "BetaResponsesWebSocketStreamEvent "
            "BetaResponsesWebSocketStreamEventResponseAudioDelta "
            "BetaResponsesWebSocketStreamEventResponseAudioDone "
            "BetaResponsesWebSocketStreamEventResponseAudioTranscriptDelta "
            "BetaResponsesWebSocketStreamEventResponseAudioTranscriptDone "
            "BetaResponsesWebSocketStreamEventResponseCodeInterpreterCallCodeDelta "
            "BetaResponsesWebSocketStreamEventResponseCodeInterpreterCallCodeDone "
            "BetaResponsesWebSocketStreamEventResponseCodeInterpreterCallCompleted "
            "BetaResponsesWebSocketStreamEventResponseCodeInterpreterCallInProgress "
            "BetaResponsesWebSocketStreamEventResponseCodeInterpreterCallInterpreting "
            "BetaResponsesWebSocketStreamEventResponseCompleted "
            "BetaResponsesWebSocketStreamEventResponseContentPartAdded "
            "BetaResponsesWebSocketStreamEventResponseContentPartDone "
            "BetaResponsesWebSocketStreamEventResponseCreated "
            "BetaResponsesWebSocketStreamEventResponseCustomToolCallInputDelta "
            "BetaResponsesWebSocketStreamEventResponseCustomToolCallInputDone "
            "BetaResponsesWebSocketStreamEventResponseFailed "
            "BetaResponsesWebSocketStreamEventResponseFileSearchCallCompleted "
            "BetaResponsesWebSocketStreamEventResponseFileSearchCallInProgress "
            "BetaResponsesWebSocketStreamEventResponseFileSearchCallSearching "
            "BetaResponsesWebSocketStreamEventResponseFunctionCallArgumentsDelta "
            "BetaResponsesWebSocketStreamEventResponseFunctionCallArgumentsDone "
            "BetaResponsesWebSocketStreamEventResponseImageGenerationCallCompleted "
            "BetaResponsesWebSocketStreamEventResponseImageGenerationCallGenerating "
            "BetaResponsesWebSocketStreamEventResponseImageGenerationCallInProgress "
            "BetaResponsesWebSocketStreamEventResponseImageGenerationCallPartialImage "
            "BetaResponsesWebSocketStreamEventResponseInProgress "
            "BetaResponsesWebSocketStreamEventResponseIncomplete "
            "BetaResponsesWebSocketStreamEventResponseMcpCallArgumentsDelta "
            "BetaResponsesWebSocketStreamEventResponseMcpCallArgumentsDone "
            "BetaResponsesWebSocketStreamEventResponseMcpCallCompleted "
            "BetaResponsesWebSocketStreamEventResponseMcpCallFailed "
            "BetaResponsesWebSocketStreamEventResponseMcpCallInProgress "
            "BetaResponsesWebSocketStreamEventResponseMcpListToolsCompleted "
            "BetaResponsesWebSocketStreamEventResponseMcpListToolsFailed "
            "BetaResponsesWebSocketStreamEventResponseMcpListToolsInProgress "
            "BetaResponsesWebSocketStreamEventResponseOutputItemAdded "
            "BetaResponsesWebSocketStreamEventResponseOutputItemDone "
            "BetaResponsesWebSocketStreamEventResponseOutputTextAnnotationAdded "
            "BetaResponsesWebSocketStreamEventResponseOutputTextDelta "
            "BetaResponsesWebSocketStreamEventResponseOutputTextDone "
            "BetaResponsesWebSocketStreamEventResponseQueued "
            "BetaResponsesWebSocketStreamEventResponseReasoningSummaryPartAdded "
            "BetaResponsesWebSocketStreamEventResponseReasoningSummaryPartAddedPart "
            "BetaResponsesWebSocketStreamEventResponseReasoningSummaryPartDone "
            "BetaResponsesWebSocketStreamEventResponseReasoningSummaryPartDonePart "
            "BetaResponsesWebSocketStreamEventResponseReasoningSummaryTextDelta "
            "BetaResponsesWebSocketStreamEventResponseReasoningSummaryTextDone "
            "BetaResponsesWebSocketStreamEventResponseReasoningTextDelta "
            "BetaResponsesWebSocketStreamEventResponseReasoningTextDone "
            "BetaResponsesWebSocketStreamEventResponseRefusalDelta "
            "BetaResponsesWebSocketStreamEventResponseRefusalDone "
            "BetaResponsesWebSocketStreamEventResponseShellCallCommandAdded "
            "BetaResponsesWebSocketStreamEventResponseShellCallCommandDelta "
            "BetaResponsesWebSocketStreamEventResponseShellCallCommandDone "
            "BetaResponsesWebSocketStreamEventResponseShellCallOutputContentDelta "
            "BetaResponsesWebSocketStreamEventResponseShellCallOutputContentDone "
            "BetaResponsesWebSocketStreamEventResponseWebSearchCallCompleted "
            "BetaResponsesWebSocketStreamEventResponseWebSearchCallInProgress "
            "BetaResponsesWebSocketStreamEventResponseWebSearchCallSearching "
            "BetaScreenshotParam BetaScrollParam BetaSearchContentType BetaSearchContextSize "
            "BetaServiceTierEnum BetaServiceTierResponses BetaShellCallOutputDelta "
            "BetaSkillReferenceParam BetaSpecificApplyPatchParam "
            "BetaSpecificFunctionShellParam BetaSpecificProgrammaticToolCallingParam "
            "BetaSummaryTextContent BetaTextContent BetaTextResponseFormatConfiguration "
            "BetaTextResponseFormatJsonSchema BetaTokenCountsBody BetaTokenCountsResource "
            "BetaTool BetaToolCallCaller BetaToolCallCallerParam BetaToolChoiceAllowed "
            "BetaToolChoiceCustom BetaToolChoiceFunction BetaToolChoiceMCP "
            "BetaToolChoiceOptions BetaToolChoiceParam BetaToolChoiceTypes BetaToolSearchCall "
            "BetaToolSearchCallItemParam BetaToolSearchExecutionType BetaToolSearchOutput "
            "BetaToolSearchOutputItemParam BetaToolSearchToolParam BetaToolsArray "
            "BetaTopLogProb BetaTruncationEnum BetaTypeParam BetaUrlCitationBody "
            "BetaUrlCitationParam BetaVectorStoreFileAttributes BetaVerbosity BetaWaitParam "
            "BetaWebSearchActionFind BetaWebSearchActionOpenPage BetaWebSearchActionSearch "
            "BetaWebSearchActionSearchSourcesItem BetaWebSearchApproximateLocation "
            "BetaWebSearchPreviewTool BetaWebSearchTool BetaWebSearchToolCall "
            "BetaWebSearchToolCallAction BetaWebSearchToolFilters InputTokenCountResponse "
        ),
        ".params": (
            "BetaAdditionalToolsItemParamDict BetaAgentMessageItemParamContentItemLike "
            "BetaAgentMessageItemParamDict BetaAgentTagDict BetaAgentTagParamDict "
            "BetaAnnotationLike BetaApplyPatchCreateFileOperationParamDict "
            "BetaApplyPatchDeleteFileOperationParamDict BetaApplyPatchOperationParamLike "
            "BetaApplyPatchToolCallItemParamDict BetaApplyPatchToolCallOutputItemParamDict "
            "BetaApplyPatchToolParamDict BetaApplyPatchUpdateFileOperationParamDict "
            "BetaApproximateLocationDict BetaAutoCodeInterpreterToolParamDict "
            "BetaAutoCodeInterpreterToolParamNetworkPolicyLike BetaClickParamDict "
            "BetaCodeInterpreterOutputImageDict BetaCodeInterpreterOutputLogsDict "
            "BetaCodeInterpreterToolCallDict BetaCodeInterpreterToolCallOutputsItemLike "
            "BetaCodeInterpreterToolDict BetaCompactionSummaryItemParamDict "
            "BetaCompactionTriggerItemParamDict BetaComparisonFilterDict "
            "BetaCompoundFilterDict BetaCompoundFilterFiltersItemLike BetaComputerActionLike "
            "BetaComputerActionListLike BetaComputerCallOutputItemParamDict "
            "BetaComputerCallSafetyCheckParamDict BetaComputerScreenshotImageDict "
            "BetaComputerToolCallDict BetaComputerToolDict BetaComputerUsePreviewToolDict "
            "BetaContainerAutoParamDict BetaContainerAutoParamNetworkPolicyLike "
            "BetaContainerAutoParamSkillsItemLike BetaContainerFileCitationBodyDict "
            "BetaContainerFileCitationParamDict BetaContainerNetworkPolicyAllowlistParamDict "
            "BetaContainerNetworkPolicyDisabledParamDict "
            "BetaContainerNetworkPolicyDomainSecretParamDict BetaContainerReferenceParamDict "
            "BetaContextManagementParamDict BetaConversationParam2Dict "
            "BetaConversationParamLike BetaCoordParamDict BetaCustomGrammarFormatParamDict "
            "BetaCustomTextFormatParamDict BetaCustomToolCallDict "
            "BetaCustomToolCallOutputDict BetaCustomToolParamDict "
            "BetaCustomToolParamFormatLike BetaDirectToolCallCallerDict "
            "BetaDirectToolCallCallerParamDict BetaDoubleClickActionDict BetaDragParamDict "
            "BetaEasyInputMessageDict BetaEmptyModelParamLike BetaEncryptedContentParamDict "
            "BetaFileCitationBodyDict BetaFileCitationParamDict BetaFilePathDict "
            "BetaFileSearchToolCallDict BetaFileSearchToolCallResultsItemDict "
            "BetaFileSearchToolDict BetaFiltersLike BetaFunctionAndCustomToolCallOutputLike "
            "BetaFunctionCallOutputItemParamDict "
            "BetaFunctionCallOutputItemParamOutputItemLike BetaFunctionShellActionParamDict "
            "BetaFunctionShellCallItemParamDict BetaFunctionShellCallItemParamEnvironmentLike "
            "BetaFunctionShellCallOutputContentParamDict "
            "BetaFunctionShellCallOutputExitOutcomeParamDict "
            "BetaFunctionShellCallOutputItemParamDict "
            "BetaFunctionShellCallOutputOutcomeParamLike "
            "BetaFunctionShellCallOutputTimeoutOutcomeParamDict "
            "BetaFunctionShellToolParamDict BetaFunctionShellToolParamEnvironmentLike "
            "BetaFunctionToolCallDict BetaFunctionToolDict BetaFunctionToolParamDict "
            "BetaHTTPErrorDict BetaHybridSearchOptionsDict BetaImageGenToolCallDict "
            "BetaImageGenToolDict BetaImageGenToolInputImageMaskDict BetaInlineSkillParamDict "
            "BetaInlineSkillSourceParamDict BetaInputContentLike BetaInputFileContentDict "
            "BetaInputFileContentParamDict BetaInputImageContentDict "
            "BetaInputImageContentParamAutoParamDict BetaInputItemLike "
            "BetaInputMessageContentListLike BetaInputMessageDict BetaInputParamLike "
            "BetaInputTextContentDict BetaInputTextContentParamDict BetaItemLike "
            "BetaItemReferenceParamDict BetaKeyPressActionDict BetaLocalEnvironmentParamDict "
            "BetaLocalShellExecActionDict BetaLocalShellToolCallDict "
            "BetaLocalShellToolCallOutputDict BetaLocalShellToolParamDict "
            "BetaLocalSkillParamDict BetaLogProbDict BetaMCPApprovalRequestDict "
            "BetaMCPApprovalResponseDict BetaMCPListToolsDict BetaMCPListToolsToolDict "
            "BetaMCPProtocolErrorDict BetaMCPToolCallDict BetaMCPToolCallErrorLike "
            "BetaMCPToolDict BetaMCPToolExecutionErrorDict BetaMCPToolFilterDict "
            "BetaMCPToolRequireApprovalMCPToolApprovalFilterDict BetaMetadataLike "
            "BetaModerationConfigParamDict BetaModerationParamDict "
            "BetaModerationPolicyParamDict BetaMoveParamDict BetaMultiAgentCallItemParamDict "
            "BetaMultiAgentCallOutputItemParamDict BetaMultiAgentParamDict "
            "BetaNamespaceToolParamDict BetaNamespaceToolParamToolsItemLike "
            "BetaOutputMessageContentLike BetaOutputMessageDict BetaOutputTextContentDict "
            "BetaOutputTextContentParamAnnotationsItemLike BetaOutputTextContentParamDict "
            "BetaProgramItemParamDict BetaProgramOutputItemParamDict "
            "BetaProgramToolCallCallerDict BetaProgramToolCallCallerParamDict "
            "BetaProgrammaticToolCallingParamDict BetaPromptCacheBreakpointConfigDict "
            "BetaPromptCacheBreakpointParamDict BetaPromptCacheOptionsParamDict "
            "BetaPromptDict BetaRankingOptionsDict BetaReasoningDict BetaReasoningItemDict "
            "BetaReasoningTextContentDict BetaRefusalContentDict "
            "BetaResponseFormatJsonObjectDict BetaResponseFormatJsonSchemaSchemaLike "
            "BetaResponseFormatTextDict BetaResponseInjectEventDict "
            "BetaResponsePromptVariablesLike BetaResponsePromptVariablesValueLike "
            "BetaResponseStreamOptionsDict BetaResponseTextParamDict "
            "BetaResponsesCancelParams BetaResponsesClientEventLike "
            "BetaResponsesClientEventResponseCreateDict BetaResponsesCompactParams "
            "BetaResponsesCreateParams BetaResponsesDeleteParams "
            "BetaResponsesInputItemsListParams BetaResponsesInputTokensCountParams "
            "BetaResponsesRetrieveParams BetaScreenshotParamDict BetaScrollParamDict "
            "BetaSkillReferenceParamDict BetaSpecificApplyPatchParamDict "
            "BetaSpecificFunctionShellParamDict BetaSpecificProgrammaticToolCallingParamDict "
            "BetaSummaryTextContentDict BetaTextResponseFormatConfigurationLike "
            "BetaTextResponseFormatJsonSchemaDict BetaToolCallCallerLike "
            "BetaToolCallCallerParamLike BetaToolChoiceAllowedDict BetaToolChoiceCustomDict "
            "BetaToolChoiceFunctionDict BetaToolChoiceMCPDict BetaToolChoiceParamLike "
            "BetaToolChoiceTypesDict BetaToolLike BetaToolSearchCallItemParamDict "
            "BetaToolSearchOutputItemParamDict BetaToolSearchToolParamDict BetaToolsArrayLike "
            "BetaTopLogProbDict BetaTypeParamDict BetaUrlCitationBodyDict "
            "BetaUrlCitationParamDict BetaVectorStoreFileAttributesLike BetaWaitParamDict "
            "BetaWebSearchActionFindDict BetaWebSearchActionOpenPageDict "
            "BetaWebSearchActionSearchDict BetaWebSearchActionSearchSourcesItemDict "
            "BetaWebSearchApproximateLocationDict BetaWebSearchPreviewToolDict "
            "BetaWebSearchToolCallActionLike BetaWebSearchToolCallDict BetaWebSearchToolDict "
            "BetaWebSearchToolFiltersDict "
        ),
        ".resources.beta_responses": "AsyncBetaResponses BetaResponses",
        ".resources.beta_responses_input_items": "AsyncBetaResponsesInputItems BetaResponsesInputItems",
        ".resources.beta_responses_input_tokens": "AsyncBetaResponsesInputTokens BetaResponsesInputTokens",
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
