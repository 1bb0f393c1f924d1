# Generated from the slice of oai-responses. Do not edit.
# ruff: noqa: E501
"""Model responses, and conversations that keep their items."""

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
    from .components import AdditionalTools as AdditionalTools
    from .components import AdditionalToolsItemParam as AdditionalToolsItemParam
    from .components import Annotation as Annotation
    from .components import ApplyPatchCallOutputStatus as ApplyPatchCallOutputStatus
    from .components import ApplyPatchCallOutputStatusParam as ApplyPatchCallOutputStatusParam
    from .components import ApplyPatchCallStatus as ApplyPatchCallStatus
    from .components import ApplyPatchCallStatusParam as ApplyPatchCallStatusParam
    from .components import ApplyPatchCreateFileOperation as ApplyPatchCreateFileOperation
    from .components import ApplyPatchCreateFileOperationParam as ApplyPatchCreateFileOperationParam
    from .components import ApplyPatchDeleteFileOperation as ApplyPatchDeleteFileOperation
    from .components import ApplyPatchDeleteFileOperationParam as ApplyPatchDeleteFileOperationParam
    from .components import ApplyPatchOperationParam as ApplyPatchOperationParam
    from .components import ApplyPatchToolCall as ApplyPatchToolCall
    from .components import ApplyPatchToolCallItemParam as ApplyPatchToolCallItemParam
    from .components import ApplyPatchToolCallOperation as ApplyPatchToolCallOperation
    from .components import ApplyPatchToolCallOutput as ApplyPatchToolCallOutput
    from .components import ApplyPatchToolCallOutputItemParam as ApplyPatchToolCallOutputItemParam
    from .components import ApplyPatchToolParam as ApplyPatchToolParam
    from .components import ApplyPatchUpdateFileOperation as ApplyPatchUpdateFileOperation
    from .components import ApplyPatchUpdateFileOperationParam as ApplyPatchUpdateFileOperationParam
    from .components import ApproximateLocation as ApproximateLocation
    from .components import AutoCodeInterpreterToolParam as AutoCodeInterpreterToolParam
    from .components import (
        AutoCodeInterpreterToolParamNetworkPolicy as AutoCodeInterpreterToolParamNetworkPolicy,
    )
    from .components import CallableToolAllowedCaller as CallableToolAllowedCaller
    from .components import ClickButtonType as ClickButtonType
    from .components import ClickParam as ClickParam
    from .components import CodeInterpreterFileOutput as CodeInterpreterFileOutput
    from .components import CodeInterpreterFileOutputFilesItem as CodeInterpreterFileOutputFilesItem
    from .components import CodeInterpreterOutputImage as CodeInterpreterOutputImage
    from .components import CodeInterpreterOutputLogs as CodeInterpreterOutputLogs
    from .components import CodeInterpreterTextOutput as CodeInterpreterTextOutput
    from .components import CodeInterpreterTool as CodeInterpreterTool
    from .components import CodeInterpreterToolCall as CodeInterpreterToolCall
    from .components import CodeInterpreterToolCallOutputsItem as CodeInterpreterToolCallOutputsItem
    from .components import CompactedResponse as CompactedResponse
    from .components import CompactionBody as CompactionBody
    from .components import CompactionSummaryItemParam as CompactionSummaryItemParam
    from .components import CompactionTriggerItemParam as CompactionTriggerItemParam
    from .components import CompactResource as CompactResource
    from .components import CompactResponseMethodPublicBody as CompactResponseMethodPublicBody
    from .components import ComparisonFilter as ComparisonFilter
    from .components import CompoundFilter as CompoundFilter
    from .components import ComputerAction as ComputerAction
    from .components import ComputerActionList as ComputerActionList
    from .components import ComputerCallOutputItemParam as ComputerCallOutputItemParam
    from .components import ComputerCallOutputStatus as ComputerCallOutputStatus
    from .components import ComputerCallSafetyCheckParam as ComputerCallSafetyCheckParam
    from .components import ComputerEnvironment as ComputerEnvironment
    from .components import ComputerScreenshotContent as ComputerScreenshotContent
    from .components import ComputerScreenshotImage as ComputerScreenshotImage
    from .components import ComputerTool as ComputerTool
    from .components import ComputerToolCall as ComputerToolCall
    from .components import ComputerToolCallOutput as ComputerToolCallOutput
    from .components import ComputerToolCallOutputResource as ComputerToolCallOutputResource
    from .components import ComputerUsePreviewTool as ComputerUsePreviewTool
    from .components import ContainerAutoParam as ContainerAutoParam
    from .components import ContainerAutoParamNetworkPolicy as ContainerAutoParamNetworkPolicy
    from .components import ContainerAutoParamSkillsItem as ContainerAutoParamSkillsItem
    from .components import ContainerFileCitationBody as ContainerFileCitationBody
    from .components import ContainerFileCitationParam as ContainerFileCitationParam
    from .components import ContainerMemoryLimit as ContainerMemoryLimit
    from .components import (
        ContainerNetworkPolicyAllowlistParam as ContainerNetworkPolicyAllowlistParam,
    )
    from .components import (
        ContainerNetworkPolicyDisabledParam as ContainerNetworkPolicyDisabledParam,
    )
    from .components import ContainerReferenceParam as ContainerReferenceParam
    from .components import ContainerReferenceResource as ContainerReferenceResource
    from .components import Content as Content
    from .components import ContextManagementParam as ContextManagementParam
    from .components import Conversation as Conversation
    from .components import ConversationDeletedResource as ConversationDeletedResource
    from .components import ConversationItem as ConversationItem
    from .components import ConversationItemList as ConversationItemList
    from .components import ConversationParam as ConversationParam
    from .components import ConversationParam2 as ConversationParam2
    from .components import ConversationResource as ConversationResource
    from .components import CoordParam as CoordParam
    from .components import CreateConversationBody as CreateConversationBody
    from .components import CreateConversationItemsRequest as CreateConversationItemsRequest
    from .components import CreateResponse as CreateResponse
    from .components import CustomGrammarFormatParam as CustomGrammarFormatParam
    from .components import CustomTextFormatParam as CustomTextFormatParam
    from .components import CustomToolCall as CustomToolCall
    from .components import CustomToolCallOutput as CustomToolCallOutput
    from .components import CustomToolCallOutputResource as CustomToolCallOutputResource
    from .components import CustomToolCallResource as CustomToolCallResource
    from .components import CustomToolParam as CustomToolParam
    from .components import CustomToolParamFormat as CustomToolParamFormat
    from .components import DeletedConversation as DeletedConversation
    from .components import DeletedConversationResource as DeletedConversationResource
    from .components import DeletedResponse as DeletedResponse
    from .components import DetailEnum as DetailEnum
    from .components import DirectToolCallCaller as DirectToolCallCaller
    from .components import DirectToolCallCallerParam as DirectToolCallCallerParam
    from .components import DoubleClickAction as DoubleClickAction
    from .components import DragParam as DragParam
    from .components import DragPoint as DragPoint
    from .components import EasyInputMessage as EasyInputMessage
    from .components import EmptyModelParam as EmptyModelParam
    from .components import ErrorPayload as ErrorPayload
    from .components import FileCitationBody as FileCitationBody
    from .components import FileCitationParam as FileCitationParam
    from .components import FileDetailEnum as FileDetailEnum
    from .components import FilePath as FilePath
    from .components import FileSearchTool as FileSearchTool
    from .components import FileSearchToolCall as FileSearchToolCall
    from .components import FileSearchToolCallResultsItem as FileSearchToolCallResultsItem
    from .components import Filters as Filters
    from .components import FunctionAndCustomToolCallOutput as FunctionAndCustomToolCallOutput
    from .components import FunctionCallItemStatus as FunctionCallItemStatus
    from .components import FunctionCallOutputItemParam as FunctionCallOutputItemParam
    from .components import (
        FunctionCallOutputItemParamOutputItem as FunctionCallOutputItemParamOutputItem,
    )
    from .components import FunctionCallOutputStatusEnum as FunctionCallOutputStatusEnum
    from .components import FunctionCallStatus as FunctionCallStatus
    from .components import FunctionShellAction as FunctionShellAction
    from .components import FunctionShellActionParam as FunctionShellActionParam
    from .components import FunctionShellCall as FunctionShellCall
    from .components import FunctionShellCallEnvironment as FunctionShellCallEnvironment
    from .components import FunctionShellCallItemParam as FunctionShellCallItemParam
    from .components import (
        FunctionShellCallItemParamEnvironment as FunctionShellCallItemParamEnvironment,
    )
    from .components import FunctionShellCallItemStatus as FunctionShellCallItemStatus
    from .components import FunctionShellCallOutput as FunctionShellCallOutput
    from .components import FunctionShellCallOutputContent as FunctionShellCallOutputContent
    from .components import (
        FunctionShellCallOutputContentOutcome as FunctionShellCallOutputContentOutcome,
    )
    from .components import (
        FunctionShellCallOutputContentParam as FunctionShellCallOutputContentParam,
    )
    from .components import FunctionShellCallOutputExitOutcome as FunctionShellCallOutputExitOutcome
    from .components import (
        FunctionShellCallOutputExitOutcomeParam as FunctionShellCallOutputExitOutcomeParam,
    )
    from .components import FunctionShellCallOutputItemParam as FunctionShellCallOutputItemParam
    from .components import (
        FunctionShellCallOutputOutcomeParam as FunctionShellCallOutputOutcomeParam,
    )
    from .components import FunctionShellCallOutputStatusEnum as FunctionShellCallOutputStatusEnum
    from .components import (
        FunctionShellCallOutputTimeoutOutcome as FunctionShellCallOutputTimeoutOutcome,
    )
    from .components import (
        FunctionShellCallOutputTimeoutOutcomeParam as FunctionShellCallOutputTimeoutOutcomeParam,
    )
    from .components import FunctionShellCallStatus as FunctionShellCallStatus
    from .components import FunctionShellToolParam as FunctionShellToolParam
    from .components import FunctionShellToolParamEnvironment as FunctionShellToolParamEnvironment
    from .components import FunctionTool as FunctionTool
    from .components import FunctionToolCall as FunctionToolCall
    from .components import FunctionToolCallOutput as FunctionToolCallOutput
    from .components import FunctionToolCallOutputResource as FunctionToolCallOutputResource
    from .components import FunctionToolCallResource as FunctionToolCallResource
    from .components import FunctionToolParam as FunctionToolParam
    from .components import GrammarSyntax1 as GrammarSyntax1
    from .components import HTTPError as HTTPError
    from .components import HybridSearchOptions as HybridSearchOptions
    from .components import ImageDetail as ImageDetail
    from .components import ImageGenActionEnum as ImageGenActionEnum
    from .components import ImageGenTool as ImageGenTool
    from .components import ImageGenToolCall as ImageGenToolCall
    from .components import ImageGenToolInputImageMask as ImageGenToolInputImageMask
    from .components import IncludeEnum as IncludeEnum
    from .components import InlineSkillParam as InlineSkillParam
    from .components import InputContent as InputContent
    from .components import InputFidelity as InputFidelity
    from .components import InputFileContent as InputFileContent
    from .components import InputFileContentParam as InputFileContentParam
    from .components import InputImageContent as InputImageContent
    from .components import InputImageContentParamAutoParam as InputImageContentParamAutoParam
    from .components import InputItem as InputItem
    from .components import InputMessage as InputMessage
    from .components import InputMessageContentList as InputMessageContentList
    from .components import InputMessageResource as InputMessageResource
    from .components import InputParam as InputParam
    from .components import InputTextContent as InputTextContent
    from .components import InputTextContentParam as InputTextContentParam
    from .components import InputTokenCountResponse as InputTokenCountResponse
    from .components import Item as Item
    from .components import ItemField as ItemField
    from .components import ItemReferenceParam as ItemReferenceParam
    from .components import ItemResource as ItemResource
    from .components import KeyPressAction as KeyPressAction
    from .components import LocalEnvironmentParam as LocalEnvironmentParam
    from .components import LocalEnvironmentResource as LocalEnvironmentResource
    from .components import LocalShellExecAction as LocalShellExecAction
    from .components import LocalShellToolCall as LocalShellToolCall
    from .components import LocalShellToolCallOutput as LocalShellToolCallOutput
    from .components import LocalShellToolParam as LocalShellToolParam
    from .components import LocalSkillParam as LocalSkillParam
    from .components import LogProb as LogProb
    from .components import MCPApprovalRequest as MCPApprovalRequest
    from .components import MCPApprovalResponse as MCPApprovalResponse
    from .components import MCPApprovalResponseResource as MCPApprovalResponseResource
    from .components import MCPListTools as MCPListTools
    from .components import MCPListToolsTool as MCPListToolsTool
    from .components import MCPProtocolError as MCPProtocolError
    from .components import MCPTool as MCPTool
    from .components import MCPToolCall as MCPToolCall
    from .components import MCPToolCallError as MCPToolCallError
    from .components import MCPToolCallStatus as MCPToolCallStatus
    from .components import MCPToolExecutionError as MCPToolExecutionError
    from .components import Message as Message
    from .components import MessageContentItem as MessageContentItem
    from .components import MessagePhase as MessagePhase
    from .components import MessagePhase2 as MessagePhase2
    from .components import MessageRole as MessageRole
    from .components import MessageStatus as MessageStatus
    from .components import Metadata as Metadata
    from .components import ModelIds as ModelIds
    from .components import ModelIdsCompaction as ModelIdsCompaction
    from .components import ModelIdsResponses as ModelIdsResponses
    from .components import ModelIdsShared as ModelIdsShared
    from .components import Moderation as Moderation
    from .components import ModerationErrorBody as ModerationErrorBody
    from .components import ModerationInput as ModerationInput
    from .components import ModerationOutput as ModerationOutput
    from .components import ModerationParam as ModerationParam
    from .components import ModerationResultBody as ModerationResultBody
    from .components import MoveParam as MoveParam
    from .components import NamespaceToolParam as NamespaceToolParam
    from .components import NamespaceToolParamToolsItem as NamespaceToolParamToolsItem
    from .components import OutputAudio as OutputAudio
    from .components import OutputContent as OutputContent
    from .components import OutputItem as OutputItem
    from .components import OutputMessage as OutputMessage
    from .components import OutputMessageContent as OutputMessageContent
    from .components import OutputTextContent as OutputTextContent
    from .components import PersonalityEnum as PersonalityEnum
    from .components import Program as Program
    from .components import ProgramItemParam as ProgramItemParam
    from .components import ProgrammaticToolCallingParam as ProgrammaticToolCallingParam
    from .components import ProgramOutput as ProgramOutput
    from .components import ProgramOutputItemParam as ProgramOutputItemParam
    from .components import ProgramOutputItemStatus as ProgramOutputItemStatus
    from .components import ProgramOutputStatus as ProgramOutputStatus
    from .components import ProgramToolCallCaller as ProgramToolCallCaller
    from .components import ProgramToolCallCallerParam as ProgramToolCallCallerParam
    from .components import Prompt as Prompt
    from .components import PromptCacheBreakpointConfig as PromptCacheBreakpointConfig
    from .components import PromptCacheBreakpointParam as PromptCacheBreakpointParam
    from .components import PromptCacheModeEnum as PromptCacheModeEnum
    from .components import PromptCacheOptions as PromptCacheOptions
    from .components import PromptCacheOptionsParam as PromptCacheOptionsParam
    from .components import PromptCacheRetentionEnum as PromptCacheRetentionEnum
    from .components import PromptCacheTTLEnum as PromptCacheTTLEnum
    from .components import RankerVersionType as RankerVersionType
    from .components import RankingOptions as RankingOptions
    from .components import Reasoning as Reasoning
    from .components import ReasoningEffort as ReasoningEffort
    from .components import ReasoningItem as ReasoningItem
    from .components import ReasoningModeEnum as ReasoningModeEnum
    from .components import ReasoningTextContent as ReasoningTextContent
    from .components import RefusalContent as RefusalContent
    from .components import Response as Response
    from .components import ResponseAudioDeltaEvent as ResponseAudioDeltaEvent
    from .components import ResponseAudioDoneEvent as ResponseAudioDoneEvent
    from .components import ResponseAudioTranscriptDeltaEvent as ResponseAudioTranscriptDeltaEvent
    from .components import ResponseAudioTranscriptDoneEvent as ResponseAudioTranscriptDoneEvent
    from .components import (
        ResponseCodeInterpreterCallCodeDeltaEvent as ResponseCodeInterpreterCallCodeDeltaEvent,
    )
    from .components import (
        ResponseCodeInterpreterCallCodeDoneEvent as ResponseCodeInterpreterCallCodeDoneEvent,
    )
    from .components import (
        ResponseCodeInterpreterCallCompletedEvent as ResponseCodeInterpreterCallCompletedEvent,
    )
    from .components import (
        ResponseCodeInterpreterCallInProgressEvent as ResponseCodeInterpreterCallInProgressEvent,
    )
    from .components import (
        ResponseCodeInterpreterCallInterpretingEvent as ResponseCodeInterpreterCallInterpretingEvent,
    )
    from .components import ResponseCompletedEvent as ResponseCompletedEvent
    from .components import ResponseContentPartAddedEvent as ResponseContentPartAddedEvent
    from .components import ResponseContentPartDoneEvent as ResponseContentPartDoneEvent
    from .components import ResponseConversation as ResponseConversation
    from .components import ResponseCreatedEvent as ResponseCreatedEvent
    from .components import (
        ResponseCustomToolCallInputDeltaEvent as ResponseCustomToolCallInputDeltaEvent,
    )
    from .components import (
        ResponseCustomToolCallInputDoneEvent as ResponseCustomToolCallInputDoneEvent,
    )
    from .components import ResponseError as ResponseError
    from .components import ResponseErrorCode as ResponseErrorCode
    from .components import ResponseErrorEvent as ResponseErrorEvent
    from .components import ResponseFailedEvent as ResponseFailedEvent
    from .components import (
        ResponseFileSearchCallCompletedEvent as ResponseFileSearchCallCompletedEvent,
    )
    from .components import (
        ResponseFileSearchCallInProgressEvent as ResponseFileSearchCallInProgressEvent,
    )
    from .components import (
        ResponseFileSearchCallSearchingEvent as ResponseFileSearchCallSearchingEvent,
    )
    from .components import ResponseFormatJsonObject as ResponseFormatJsonObject
    from .components import ResponseFormatJsonSchemaSchema as ResponseFormatJsonSchemaSchema
    from .components import ResponseFormatText as ResponseFormatText
    from .components import (
        ResponseFunctionCallArgumentsDeltaEvent as ResponseFunctionCallArgumentsDeltaEvent,
    )
    from .components import (
        ResponseFunctionCallArgumentsDoneEvent as ResponseFunctionCallArgumentsDoneEvent,
    )
    from .components import ResponseImageGenCallCompletedEvent as ResponseImageGenCallCompletedEvent
    from .components import (
        ResponseImageGenCallGeneratingEvent as ResponseImageGenCallGeneratingEvent,
    )
    from .components import (
        ResponseImageGenCallInProgressEvent as ResponseImageGenCallInProgressEvent,
    )
    from .components import (
        ResponseImageGenCallPartialImageEvent as ResponseImageGenCallPartialImageEvent,
    )
    from .components import ResponseIncompleteDetails as ResponseIncompleteDetails
    from .components import ResponseIncompleteEvent as ResponseIncompleteEvent
    from .components import ResponseInProgressEvent as ResponseInProgressEvent
    from .components import ResponseItem as ResponseItem
    from .components import ResponseItemList as ResponseItemList
    from .components import ResponseLogProb as ResponseLogProb
    from .components import ResponseLogProbTopLogprobsItem as ResponseLogProbTopLogprobsItem
    from .components import ResponseMCPCallArgumentsDeltaEvent as ResponseMCPCallArgumentsDeltaEvent
    from .components import ResponseMCPCallArgumentsDoneEvent as ResponseMCPCallArgumentsDoneEvent
    from .components import ResponseMCPCallCompletedEvent as ResponseMCPCallCompletedEvent
    from .components import ResponseMCPCallFailedEvent as ResponseMCPCallFailedEvent
    from .components import ResponseMCPCallInProgressEvent as ResponseMCPCallInProgressEvent
    from .components import ResponseMCPListToolsCompletedEvent as ResponseMCPListToolsCompletedEvent
    from .components import ResponseMCPListToolsFailedEvent as ResponseMCPListToolsFailedEvent
    from .components import (
        ResponseMCPListToolsInProgressEvent as ResponseMCPListToolsInProgressEvent,
    )
    from .components import ResponseOutputItemAddedEvent as ResponseOutputItemAddedEvent
    from .components import ResponseOutputItemDoneEvent as ResponseOutputItemDoneEvent
    from .components import (
        ResponseOutputTextAnnotationAddedEvent as ResponseOutputTextAnnotationAddedEvent,
    )
    from .components import ResponseProperties as ResponseProperties
    from .components import ResponseQueuedEvent as ResponseQueuedEvent
    from .components import (
        ResponseReasoningSummaryPartAddedEvent as ResponseReasoningSummaryPartAddedEvent,
    )
    from .components import (
        ResponseReasoningSummaryPartAddedEventPart as ResponseReasoningSummaryPartAddedEventPart,
    )
    from .components import (
        ResponseReasoningSummaryPartDoneEvent as ResponseReasoningSummaryPartDoneEvent,
    )
    from .components import (
        ResponseReasoningSummaryPartDoneEventPart as ResponseReasoningSummaryPartDoneEventPart,
    )
    from .components import (
        ResponseReasoningSummaryTextDeltaEvent as ResponseReasoningSummaryTextDeltaEvent,
    )
    from .components import (
        ResponseReasoningSummaryTextDoneEvent as ResponseReasoningSummaryTextDoneEvent,
    )
    from .components import ResponseReasoningTextDeltaEvent as ResponseReasoningTextDeltaEvent
    from .components import ResponseReasoningTextDoneEvent as ResponseReasoningTextDoneEvent
    from .components import ResponseRefusalDeltaEvent as ResponseRefusalDeltaEvent
    from .components import ResponseRefusalDoneEvent as ResponseRefusalDoneEvent
    from .components import ResponsesClientEvent as ResponsesClientEvent
    from .components import ResponsesClientEventResponseCreate as ResponsesClientEventResponseCreate
    from .components import (
        ResponseShellCallCommandAddedStreamingEvent as ResponseShellCallCommandAddedStreamingEvent,
    )
    from .components import (
        ResponseShellCallCommandDeltaStreamingEvent as ResponseShellCallCommandDeltaStreamingEvent,
    )
    from .components import (
        ResponseShellCallCommandDoneStreamingEvent as ResponseShellCallCommandDoneStreamingEvent,
    )
    from .components import (
        ResponseShellCallOutputContentDeltaStreamingEvent as ResponseShellCallOutputContentDeltaStreamingEvent,
    )
    from .components import (
        ResponseShellCallOutputContentDoneStreamingEvent as ResponseShellCallOutputContentDoneStreamingEvent,
    )
    from .components import ResponsesServerEvent as ResponsesServerEvent
    from .components import (
        ResponsesServerEventResponseAudioDelta as ResponsesServerEventResponseAudioDelta,
    )
    from .components import (
        ResponsesServerEventResponseAudioDone as ResponsesServerEventResponseAudioDone,
    )
    from .components import (
        ResponsesServerEventResponseAudioTranscriptDelta as ResponsesServerEventResponseAudioTranscriptDelta,
    )
    from .components import (
        ResponsesServerEventResponseAudioTranscriptDone as ResponsesServerEventResponseAudioTranscriptDone,
    )
    from .components import (
        ResponsesServerEventResponseCodeInterpreterCallCodeDelta as ResponsesServerEventResponseCodeInterpreterCallCodeDelta,
    )
    from .components import (
        ResponsesServerEventResponseCodeInterpreterCallCodeDone as ResponsesServerEventResponseCodeInterpreterCallCodeDone,
    )
    from .components import (
        ResponsesServerEventResponseCodeInterpreterCallCompleted as ResponsesServerEventResponseCodeInterpreterCallCompleted,
    )
    from .components import (
        ResponsesServerEventResponseCodeInterpreterCallInProgress as ResponsesServerEventResponseCodeInterpreterCallInProgress,
    )
    from .components import (
        ResponsesServerEventResponseCodeInterpreterCallInterpreting as ResponsesServerEventResponseCodeInterpreterCallInterpreting,
    )
    from .components import (
        ResponsesServerEventResponseCompleted as ResponsesServerEventResponseCompleted,
    )
    from .components import (
        ResponsesServerEventResponseContentPartAdded as ResponsesServerEventResponseContentPartAdded,
    )
    from .components import (
        ResponsesServerEventResponseContentPartDone as ResponsesServerEventResponseContentPartDone,
    )
    from .components import (
        ResponsesServerEventResponseCreated as ResponsesServerEventResponseCreated,
    )
    from .components import (
        ResponsesServerEventResponseCustomToolCallInputDelta as ResponsesServerEventResponseCustomToolCallInputDelta,
    )
    from .components import (
        ResponsesServerEventResponseCustomToolCallInputDone as ResponsesServerEventResponseCustomToolCallInputDone,
    )
    from .components import ResponsesServerEventResponseFailed as ResponsesServerEventResponseFailed
    from .components import (
        ResponsesServerEventResponseFileSearchCallCompleted as ResponsesServerEventResponseFileSearchCallCompleted,
    )
    from .components import (
        ResponsesServerEventResponseFileSearchCallInProgress as ResponsesServerEventResponseFileSearchCallInProgress,
    )
    from .components import (
        ResponsesServerEventResponseFileSearchCallSearching as ResponsesServerEventResponseFileSearchCallSearching,
    )
    from .components import (
        ResponsesServerEventResponseFunctionCallArgumentsDelta as ResponsesServerEventResponseFunctionCallArgumentsDelta,
    )
    from .components import (
        ResponsesServerEventResponseFunctionCallArgumentsDone as ResponsesServerEventResponseFunctionCallArgumentsDone,
    )
    from .components import (
        ResponsesServerEventResponseImageGenerationCallCompleted as ResponsesServerEventResponseImageGenerationCallCompleted,
    )
    from .components import (
        ResponsesServerEventResponseImageGenerationCallGenerating as ResponsesServerEventResponseImageGenerationCallGenerating,
    )
    from .components import (
        ResponsesServerEventResponseImageGenerationCallInProgress as ResponsesServerEventResponseImageGenerationCallInProgress,
    )
    from .components import (
        ResponsesServerEventResponseImageGenerationCallPartialImage as ResponsesServerEventResponseImageGenerationCallPartialImage,
    )
    from .components import (
        ResponsesServerEventResponseIncomplete as ResponsesServerEventResponseIncomplete,
    )
    from .components import (
        ResponsesServerEventResponseInProgress as ResponsesServerEventResponseInProgress,
    )
    from .components import (
        ResponsesServerEventResponseMcpCallArgumentsDelta as ResponsesServerEventResponseMcpCallArgumentsDelta,
    )
    from .components import (
        ResponsesServerEventResponseMcpCallArgumentsDone as ResponsesServerEventResponseMcpCallArgumentsDone,
    )
    from .components import (
        ResponsesServerEventResponseMcpCallCompleted as ResponsesServerEventResponseMcpCallCompleted,
    )
    from .components import (
        ResponsesServerEventResponseMcpCallFailed as ResponsesServerEventResponseMcpCallFailed,
    )
    from .components import (
        ResponsesServerEventResponseMcpCallInProgress as ResponsesServerEventResponseMcpCallInProgress,
    )
    from .components import (
        ResponsesServerEventResponseMcpListToolsCompleted as ResponsesServerEventResponseMcpListToolsCompleted,
    )
    from .components import (
        ResponsesServerEventResponseMcpListToolsFailed as ResponsesServerEventResponseMcpListToolsFailed,
    )
    from .components import (
        ResponsesServerEventResponseMcpListToolsInProgress as ResponsesServerEventResponseMcpListToolsInProgress,
    )
    from .components import (
        ResponsesServerEventResponseOutputItemAdded as ResponsesServerEventResponseOutputItemAdded,
    )
    from .components import (
        ResponsesServerEventResponseOutputItemDone as ResponsesServerEventResponseOutputItemDone,
    )
    from .components import (
        ResponsesServerEventResponseOutputTextAnnotationAdded as ResponsesServerEventResponseOutputTextAnnotationAdded,
    )
    from .components import (
        ResponsesServerEventResponseOutputTextDelta as ResponsesServerEventResponseOutputTextDelta,
    )
    from .components import (
        ResponsesServerEventResponseOutputTextDone as ResponsesServerEventResponseOutputTextDone,
    )
    from .components import ResponsesServerEventResponseQueued as ResponsesServerEventResponseQueued
    from .components import (
        ResponsesServerEventResponseReasoningSummaryPartAdded as ResponsesServerEventResponseReasoningSummaryPartAdded,
    )
    from .components import (
        ResponsesServerEventResponseReasoningSummaryPartAddedPart as ResponsesServerEventResponseReasoningSummaryPartAddedPart,
    )
    from .components import (
        ResponsesServerEventResponseReasoningSummaryPartDone as ResponsesServerEventResponseReasoningSummaryPartDone,
    )
    from .components import (
        ResponsesServerEventResponseReasoningSummaryPartDonePart as ResponsesServerEventResponseReasoningSummaryPartDonePart,
    )
    from .components import (
        ResponsesServerEventResponseReasoningSummaryTextDelta as ResponsesServerEventResponseReasoningSummaryTextDelta,
    )
    from .components import (
        ResponsesServerEventResponseReasoningSummaryTextDone as ResponsesServerEventResponseReasoningSummaryTextDone,
    )
    from .components import (
        ResponsesServerEventResponseReasoningTextDelta as ResponsesServerEventResponseReasoningTextDelta,
    )
    from .components import (
        ResponsesServerEventResponseReasoningTextDone as ResponsesServerEventResponseReasoningTextDone,
    )
    from .components import (
        ResponsesServerEventResponseRefusalDelta as ResponsesServerEventResponseRefusalDelta,
    )
    from .components import (
        ResponsesServerEventResponseRefusalDone as ResponsesServerEventResponseRefusalDone,
    )
    from .components import (
        ResponsesServerEventResponseShellCallCommandAdded as ResponsesServerEventResponseShellCallCommandAdded,
    )
    from .components import (
        ResponsesServerEventResponseShellCallCommandDelta as ResponsesServerEventResponseShellCallCommandDelta,
    )
    from .components import (
        ResponsesServerEventResponseShellCallCommandDone as ResponsesServerEventResponseShellCallCommandDone,
    )
    from .components import (
        ResponsesServerEventResponseShellCallOutputContentDelta as ResponsesServerEventResponseShellCallOutputContentDelta,
    )
    from .components import (
        ResponsesServerEventResponseShellCallOutputContentDone as ResponsesServerEventResponseShellCallOutputContentDone,
    )
    from .components import (
        ResponsesServerEventResponseWebSearchCallCompleted as ResponsesServerEventResponseWebSearchCallCompleted,
    )
    from .components import (
        ResponsesServerEventResponseWebSearchCallInProgress as ResponsesServerEventResponseWebSearchCallInProgress,
    )
    from .components import (
        ResponsesServerEventResponseWebSearchCallSearching as ResponsesServerEventResponseWebSearchCallSearching,
    )
    from .components import ResponseStreamEvent as ResponseStreamEvent
    from .components import ResponseStreamOptions as ResponseStreamOptions
    from .components import ResponsesWebSocketStreamEvent as ResponsesWebSocketStreamEvent
    from .components import (
        ResponsesWebSocketStreamEventResponseAudioDelta as ResponsesWebSocketStreamEventResponseAudioDelta,
    )
    from .components import (
        ResponsesWebSocketStreamEventResponseAudioDone as ResponsesWebSocketStreamEventResponseAudioDone,
    )
    from .components import (
        ResponsesWebSocketStreamEventResponseAudioTranscriptDelta as ResponsesWebSocketStreamEventResponseAudioTranscriptDelta,
    )
    from .components import (
        ResponsesWebSocketStreamEventResponseAudioTranscriptDone as ResponsesWebSocketStreamEventResponseAudioTranscriptDone,
    )
    from .components import (
        ResponsesWebSocketStreamEventResponseCodeInterpreterCallCodeDelta as ResponsesWebSocketStreamEventResponseCodeInterpreterCallCodeDelta,
    )
    from .components import (
        ResponsesWebSocketStreamEventResponseCodeInterpreterCallCodeDone as ResponsesWebSocketStreamEventResponseCodeInterpreterCallCodeDone,
    )
    from .components import (
        ResponsesWebSocketStreamEventResponseCodeInterpreterCallCompleted as ResponsesWebSocketStreamEventResponseCodeInterpreterCallCompleted,
    )
    from .components import (
        ResponsesWebSocketStreamEventResponseCodeInterpreterCallInProgress as ResponsesWebSocketStreamEventResponseCodeInterpreterCallInProgress,
    )
    from .components import (
        ResponsesWebSocketStreamEventResponseCodeInterpreterCallInterpreting as ResponsesWebSocketStreamEventResponseCodeInterpreterCallInterpreting,
    )
    from .components import (
        ResponsesWebSocketStreamEventResponseCompleted as ResponsesWebSocketStreamEventResponseCompleted,
    )
    from .components import (
        ResponsesWebSocketStreamEventResponseContentPartAdded as ResponsesWebSocketStreamEventResponseContentPartAdded,
    )
    from .components import (
        ResponsesWebSocketStreamEventResponseContentPartDone as ResponsesWebSocketStreamEventResponseContentPartDone,
    )
    from .components import (
        ResponsesWebSocketStreamEventResponseCreated as ResponsesWebSocketStreamEventResponseCreated,
    )
    from .components import (
        ResponsesWebSocketStreamEventResponseCustomToolCallInputDelta as ResponsesWebSocketStreamEventResponseCustomToolCallInputDelta,
    )
    from .components import (
        ResponsesWebSocketStreamEventResponseCustomToolCallInputDone as ResponsesWebSocketStreamEventResponseCustomToolCallInputDone,
    )
    from .components import (
        ResponsesWebSocketStreamEventResponseFailed as ResponsesWebSocketStreamEventResponseFailed,
    )
    from .components import (
        ResponsesWebSocketStreamEventResponseFileSearchCallCompleted as ResponsesWebSocketStreamEventResponseFileSearchCallCompleted,
    )
    from .components import (
        ResponsesWebSocketStreamEventResponseFileSearchCallInProgress as ResponsesWebSocketStreamEventResponseFileSearchCallInProgress,
    )
    from .components import (
        ResponsesWebSocketStreamEventResponseFileSearchCallSearching as ResponsesWebSocketStreamEventResponseFileSearchCallSearching,
    )
    from .components import (
        ResponsesWebSocketStreamEventResponseFunctionCallArgumentsDelta as ResponsesWebSocketStreamEventResponseFunctionCallArgumentsDelta,
    )
    from .components import (
        ResponsesWebSocketStreamEventResponseFunctionCallArgumentsDone as ResponsesWebSocketStreamEventResponseFunctionCallArgumentsDone,
    )
    from .components import (
        ResponsesWebSocketStreamEventResponseImageGenerationCallCompleted as ResponsesWebSocketStreamEventResponseImageGenerationCallCompleted,
    )
    from .components import (
        ResponsesWebSocketStreamEventResponseImageGenerationCallGenerating as ResponsesWebSocketStreamEventResponseImageGenerationCallGenerating,
    )
    from .components import (
        ResponsesWebSocketStreamEventResponseImageGenerationCallInProgress as ResponsesWebSocketStreamEventResponseImageGenerationCallInProgress,
    )
    from .components import (
        ResponsesWebSocketStreamEventResponseImageGenerationCallPartialImage as ResponsesWebSocketStreamEventResponseImageGenerationCallPartialImage,
    )
    from .components import (
        ResponsesWebSocketStreamEventResponseIncomplete as ResponsesWebSocketStreamEventResponseIncomplete,
    )
    from .components import (
        ResponsesWebSocketStreamEventResponseInProgress as ResponsesWebSocketStreamEventResponseInProgress,
    )
    from .components import (
        ResponsesWebSocketStreamEventResponseMcpCallArgumentsDelta as ResponsesWebSocketStreamEventResponseMcpCallArgumentsDelta,
    )
    from .components import (
        ResponsesWebSocketStreamEventResponseMcpCallArgumentsDone as ResponsesWebSocketStreamEventResponseMcpCallArgumentsDone,
    )
    from .components import (
        ResponsesWebSocketStreamEventResponseMcpCallCompleted as ResponsesWebSocketStreamEventResponseMcpCallCompleted,
    )
    from .components import (
        ResponsesWebSocketStreamEventResponseMcpCallFailed as ResponsesWebSocketStreamEventResponseMcpCallFailed,
    )
    from .components import (
        ResponsesWebSocketStreamEventResponseMcpCallInProgress as ResponsesWebSocketStreamEventResponseMcpCallInProgress,
    )
    from .components import (
        ResponsesWebSocketStreamEventResponseMcpListToolsCompleted as ResponsesWebSocketStreamEventResponseMcpListToolsCompleted,
    )
    from .components import (
        ResponsesWebSocketStreamEventResponseMcpListToolsFailed as ResponsesWebSocketStreamEventResponseMcpListToolsFailed,
    )
    from .components import (
        ResponsesWebSocketStreamEventResponseMcpListToolsInProgress as ResponsesWebSocketStreamEventResponseMcpListToolsInProgress,
    )
    from .components import (
        ResponsesWebSocketStreamEventResponseOutputItemAdded as ResponsesWebSocketStreamEventResponseOutputItemAdded,
    )
    from .components import (
        ResponsesWebSocketStreamEventResponseOutputItemDone as ResponsesWebSocketStreamEventResponseOutputItemDone,
    )
    from .components import (
        ResponsesWebSocketStreamEventResponseOutputTextAnnotationAdded as ResponsesWebSocketStreamEventResponseOutputTextAnnotationAdded,
    )
    from .components import (
        ResponsesWebSocketStreamEventResponseOutputTextDelta as ResponsesWebSocketStreamEventResponseOutputTextDelta,
    )
    from .components import (
        ResponsesWebSocketStreamEventResponseOutputTextDone as ResponsesWebSocketStreamEventResponseOutputTextDone,
    )
    from .components import (
        ResponsesWebSocketStreamEventResponseQueued as ResponsesWebSocketStreamEventResponseQueued,
    )
    from .components import (
        ResponsesWebSocketStreamEventResponseReasoningSummaryPartAdded as ResponsesWebSocketStreamEventResponseReasoningSummaryPartAdded,
    )
    from .components import (
        ResponsesWebSocketStreamEventResponseReasoningSummaryPartAddedPart as ResponsesWebSocketStreamEventResponseReasoningSummaryPartAddedPart,
    )
    from .components import (
        ResponsesWebSocketStreamEventResponseReasoningSummaryPartDone as ResponsesWebSocketStreamEventResponseReasoningSummaryPartDone,
    )
    from .components import (
        ResponsesWebSocketStreamEventResponseReasoningSummaryPartDonePart as ResponsesWebSocketStreamEventResponseReasoningSummaryPartDonePart,
    )
    from .components import (
        ResponsesWebSocketStreamEventResponseReasoningSummaryTextDelta as ResponsesWebSocketStreamEventResponseReasoningSummaryTextDelta,
    )
    from .components import (
        ResponsesWebSocketStreamEventResponseReasoningSummaryTextDone as ResponsesWebSocketStreamEventResponseReasoningSummaryTextDone,
    )
    from .components import (
        ResponsesWebSocketStreamEventResponseReasoningTextDelta as ResponsesWebSocketStreamEventResponseReasoningTextDelta,
    )
    from .components import (
        ResponsesWebSocketStreamEventResponseReasoningTextDone as ResponsesWebSocketStreamEventResponseReasoningTextDone,
    )
    from .components import (
        ResponsesWebSocketStreamEventResponseRefusalDelta as ResponsesWebSocketStreamEventResponseRefusalDelta,
    )
    from .components import (
        ResponsesWebSocketStreamEventResponseRefusalDone as ResponsesWebSocketStreamEventResponseRefusalDone,
    )
    from .components import (
        ResponsesWebSocketStreamEventResponseShellCallCommandAdded as ResponsesWebSocketStreamEventResponseShellCallCommandAdded,
    )
    from .components import (
        ResponsesWebSocketStreamEventResponseShellCallCommandDelta as ResponsesWebSocketStreamEventResponseShellCallCommandDelta,
    )
    from .components import (
        ResponsesWebSocketStreamEventResponseShellCallCommandDone as ResponsesWebSocketStreamEventResponseShellCallCommandDone,
    )
    from .components import (
        ResponsesWebSocketStreamEventResponseShellCallOutputContentDelta as ResponsesWebSocketStreamEventResponseShellCallOutputContentDelta,
    )
    from .components import (
        ResponsesWebSocketStreamEventResponseShellCallOutputContentDone as ResponsesWebSocketStreamEventResponseShellCallOutputContentDone,
    )
    from .components import (
        ResponsesWebSocketStreamEventResponseWebSearchCallCompleted as ResponsesWebSocketStreamEventResponseWebSearchCallCompleted,
    )
    from .components import (
        ResponsesWebSocketStreamEventResponseWebSearchCallInProgress as ResponsesWebSocketStreamEventResponseWebSearchCallInProgress,
    )
    from .components import (
        ResponsesWebSocketStreamEventResponseWebSearchCallSearching as ResponsesWebSocketStreamEventResponseWebSearchCallSearching,
    )
    from .components import ResponseTextDeltaEvent as ResponseTextDeltaEvent
    from .components import ResponseTextDoneEvent as ResponseTextDoneEvent
    from .components import ResponseTextParam as ResponseTextParam
    from .components import ResponseUsage as ResponseUsage
    from .components import ResponseUsageInputTokensDetails as ResponseUsageInputTokensDetails
    from .components import ResponseUsageOutputTokensDetails as ResponseUsageOutputTokensDetails
    from .components import (
        ResponseWebSearchCallCompletedEvent as ResponseWebSearchCallCompletedEvent,
    )
    from .components import (
        ResponseWebSearchCallInProgressEvent as ResponseWebSearchCallInProgressEvent,
    )
    from .components import (
        ResponseWebSearchCallSearchingEvent as ResponseWebSearchCallSearchingEvent,
    )
    from .components import ResponseWsError as ResponseWsError
    from .components import ScreenshotParam as ScreenshotParam
    from .components import ScrollParam as ScrollParam
    from .components import SearchContentType as SearchContentType
    from .components import SearchContextSize as SearchContextSize
    from .components import ServiceTierEnum as ServiceTierEnum
    from .components import ServiceTierResponses as ServiceTierResponses
    from .components import ShellCallOutputDelta as ShellCallOutputDelta
    from .components import SkillReferenceParam as SkillReferenceParam
    from .components import SpecificApplyPatchParam as SpecificApplyPatchParam
    from .components import SpecificFunctionShellParam as SpecificFunctionShellParam
    from .components import (
        SpecificProgrammaticToolCallingParam as SpecificProgrammaticToolCallingParam,
    )
    from .components import SummaryTextContent as SummaryTextContent
    from .components import TextContent as TextContent
    from .components import TextResponseFormatConfiguration as TextResponseFormatConfiguration
    from .components import TextResponseFormatJsonSchema as TextResponseFormatJsonSchema
    from .components import TokenCountsBody as TokenCountsBody
    from .components import TokenCountsResource as TokenCountsResource
    from .components import Tool as Tool
    from .components import ToolCallCaller as ToolCallCaller
    from .components import ToolCallCallerParam as ToolCallCallerParam
    from .components import ToolChoiceAllowed as ToolChoiceAllowed
    from .components import ToolChoiceCustom as ToolChoiceCustom
    from .components import ToolChoiceFunction as ToolChoiceFunction
    from .components import ToolChoiceMCP as ToolChoiceMCP
    from .components import ToolChoiceOptions as ToolChoiceOptions
    from .components import ToolChoiceParam as ToolChoiceParam
    from .components import ToolChoiceTypes as ToolChoiceTypes
    from .components import ToolsArray as ToolsArray
    from .components import ToolSearchCall as ToolSearchCall
    from .components import ToolSearchCallItemParam as ToolSearchCallItemParam
    from .components import ToolSearchExecutionType as ToolSearchExecutionType
    from .components import ToolSearchOutput as ToolSearchOutput
    from .components import ToolSearchOutputItemParam as ToolSearchOutputItemParam
    from .components import ToolSearchToolParam as ToolSearchToolParam
    from .components import TopLogProb as TopLogProb
    from .components import TruncationEnum as TruncationEnum
    from .components import TypeParam as TypeParam
    from .components import UpdateConversationBody as UpdateConversationBody
    from .components import UrlCitationBody as UrlCitationBody
    from .components import UrlCitationParam as UrlCitationParam
    from .components import VectorStoreFileAttributes as VectorStoreFileAttributes
    from .components import Verbosity as Verbosity
    from .components import WaitParam as WaitParam
    from .components import WebSearchActionFind as WebSearchActionFind
    from .components import WebSearchActionOpenPage as WebSearchActionOpenPage
    from .components import WebSearchActionSearch as WebSearchActionSearch
    from .components import WebSearchActionSearchSourcesItem as WebSearchActionSearchSourcesItem
    from .components import WebSearchApproximateLocation as WebSearchApproximateLocation
    from .components import WebSearchPreviewTool as WebSearchPreviewTool
    from .components import WebSearchTool as WebSearchTool
    from .components import WebSearchToolCall as WebSearchToolCall
    from .components import WebSearchToolCallAction as WebSearchToolCallAction
    from .components import WebSearchToolFilters as WebSearchToolFilters
    from .params import AdditionalToolsItemParamDict as AdditionalToolsItemParamDict
    from .params import AnnotationLike as AnnotationLike
    from .params import (
        ApplyPatchCreateFileOperationParamDict as ApplyPatchCreateFileOperationParamDict,
    )
    from .params import (
        ApplyPatchDeleteFileOperationParamDict as ApplyPatchDeleteFileOperationParamDict,
    )
    from .params import ApplyPatchOperationParamLike as ApplyPatchOperationParamLike
    from .params import ApplyPatchToolCallItemParamDict as ApplyPatchToolCallItemParamDict
    from .params import (
        ApplyPatchToolCallOutputItemParamDict as ApplyPatchToolCallOutputItemParamDict,
    )
    from .params import ApplyPatchToolParamDict as ApplyPatchToolParamDict
    from .params import (
        ApplyPatchUpdateFileOperationParamDict as ApplyPatchUpdateFileOperationParamDict,
    )
    from .params import ApproximateLocationDict as ApproximateLocationDict
    from .params import AutoCodeInterpreterToolParamDict as AutoCodeInterpreterToolParamDict
    from .params import (
        AutoCodeInterpreterToolParamNetworkPolicyLike as AutoCodeInterpreterToolParamNetworkPolicyLike,
    )
    from .params import ClickParamDict as ClickParamDict
    from .params import CodeInterpreterOutputImageDict as CodeInterpreterOutputImageDict
    from .params import CodeInterpreterOutputLogsDict as CodeInterpreterOutputLogsDict
    from .params import CodeInterpreterToolCallDict as CodeInterpreterToolCallDict
    from .params import (
        CodeInterpreterToolCallOutputsItemLike as CodeInterpreterToolCallOutputsItemLike,
    )
    from .params import CodeInterpreterToolDict as CodeInterpreterToolDict
    from .params import CompactionSummaryItemParamDict as CompactionSummaryItemParamDict
    from .params import CompactionTriggerItemParamDict as CompactionTriggerItemParamDict
    from .params import ComputerActionLike as ComputerActionLike
    from .params import ComputerActionListLike as ComputerActionListLike
    from .params import ComputerCallOutputItemParamDict as ComputerCallOutputItemParamDict
    from .params import ComputerCallSafetyCheckParamDict as ComputerCallSafetyCheckParamDict
    from .params import ComputerScreenshotImageDict as ComputerScreenshotImageDict
    from .params import ComputerToolCallDict as ComputerToolCallDict
    from .params import ComputerToolDict as ComputerToolDict
    from .params import ComputerUsePreviewToolDict as ComputerUsePreviewToolDict
    from .params import ContainerAutoParamDict as ContainerAutoParamDict
    from .params import ContainerAutoParamNetworkPolicyLike as ContainerAutoParamNetworkPolicyLike
    from .params import ContainerAutoParamSkillsItemLike as ContainerAutoParamSkillsItemLike
    from .params import ContainerFileCitationBodyDict as ContainerFileCitationBodyDict
    from .params import ContainerReferenceParamDict as ContainerReferenceParamDict
    from .params import ContextManagementParamDict as ContextManagementParamDict
    from .params import ConversationParam2Dict as ConversationParam2Dict
    from .params import ConversationParamLike as ConversationParamLike
    from .params import ConversationsCreateParams as ConversationsCreateParams
    from .params import ConversationsItemsCreateParams as ConversationsItemsCreateParams
    from .params import ConversationsItemsListParams as ConversationsItemsListParams
    from .params import ConversationsItemsRetrieveParams as ConversationsItemsRetrieveParams
    from .params import ConversationsUpdateParams as ConversationsUpdateParams
    from .params import CoordParamDict as CoordParamDict
    from .params import CustomGrammarFormatParamDict as CustomGrammarFormatParamDict
    from .params import CustomTextFormatParamDict as CustomTextFormatParamDict
    from .params import CustomToolCallDict as CustomToolCallDict
    from .params import CustomToolCallOutputDict as CustomToolCallOutputDict
    from .params import CustomToolParamDict as CustomToolParamDict
    from .params import CustomToolParamFormatLike as CustomToolParamFormatLike
    from .params import DirectToolCallCallerDict as DirectToolCallCallerDict
    from .params import DirectToolCallCallerParamDict as DirectToolCallCallerParamDict
    from .params import DoubleClickActionDict as DoubleClickActionDict
    from .params import DragParamDict as DragParamDict
    from .params import EasyInputMessageDict as EasyInputMessageDict
    from .params import EmptyModelParamLike as EmptyModelParamLike
    from .params import FileCitationBodyDict as FileCitationBodyDict
    from .params import FilePathDict as FilePathDict
    from .params import FileSearchToolCallDict as FileSearchToolCallDict
    from .params import FileSearchToolCallResultsItemDict as FileSearchToolCallResultsItemDict
    from .params import FileSearchToolDict as FileSearchToolDict
    from .params import FiltersLike as FiltersLike
    from .params import FunctionAndCustomToolCallOutputLike as FunctionAndCustomToolCallOutputLike
    from .params import FunctionCallOutputItemParamDict as FunctionCallOutputItemParamDict
    from .params import (
        FunctionCallOutputItemParamOutputItemLike as FunctionCallOutputItemParamOutputItemLike,
    )
    from .params import FunctionShellActionParamDict as FunctionShellActionParamDict
    from .params import FunctionShellCallItemParamDict as FunctionShellCallItemParamDict
    from .params import (
        FunctionShellCallItemParamEnvironmentLike as FunctionShellCallItemParamEnvironmentLike,
    )
    from .params import (
        FunctionShellCallOutputContentParamDict as FunctionShellCallOutputContentParamDict,
    )
    from .params import (
        FunctionShellCallOutputExitOutcomeParamDict as FunctionShellCallOutputExitOutcomeParamDict,
    )
    from .params import FunctionShellCallOutputItemParamDict as FunctionShellCallOutputItemParamDict
    from .params import (
        FunctionShellCallOutputOutcomeParamLike as FunctionShellCallOutputOutcomeParamLike,
    )
    from .params import (
        FunctionShellCallOutputTimeoutOutcomeParamDict as FunctionShellCallOutputTimeoutOutcomeParamDict,
    )
    from .params import FunctionShellToolParamDict as FunctionShellToolParamDict
    from .params import (
        FunctionShellToolParamEnvironmentLike as FunctionShellToolParamEnvironmentLike,
    )
    from .params import FunctionToolCallDict as FunctionToolCallDict
    from .params import FunctionToolDict as FunctionToolDict
    from .params import FunctionToolParamDict as FunctionToolParamDict
    from .params import HTTPErrorDict as HTTPErrorDict
    from .params import HybridSearchOptionsDict as HybridSearchOptionsDict
    from .params import ImageGenToolCallDict as ImageGenToolCallDict
    from .params import ImageGenToolDict as ImageGenToolDict
    from .params import ImageGenToolInputImageMaskDict as ImageGenToolInputImageMaskDict
    from .params import InputContentLike as InputContentLike
    from .params import InputFileContentParamDict as InputFileContentParamDict
    from .params import InputImageContentParamAutoParamDict as InputImageContentParamAutoParamDict
    from .params import InputItemLike as InputItemLike
    from .params import InputMessageContentListLike as InputMessageContentListLike
    from .params import InputMessageDict as InputMessageDict
    from .params import InputParamLike as InputParamLike
    from .params import InputTextContentParamDict as InputTextContentParamDict
    from .params import ItemLike as ItemLike
    from .params import ItemReferenceParamDict as ItemReferenceParamDict
    from .params import KeyPressActionDict as KeyPressActionDict
    from .params import LocalEnvironmentParamDict as LocalEnvironmentParamDict
    from .params import LocalShellExecActionDict as LocalShellExecActionDict
    from .params import LocalShellToolCallDict as LocalShellToolCallDict
    from .params import LocalShellToolCallOutputDict as LocalShellToolCallOutputDict
    from .params import LocalShellToolParamDict as LocalShellToolParamDict
    from .params import LocalSkillParamDict as LocalSkillParamDict
    from .params import LogProbDict as LogProbDict
    from .params import MCPApprovalRequestDict as MCPApprovalRequestDict
    from .params import MCPApprovalResponseDict as MCPApprovalResponseDict
    from .params import MCPListToolsDict as MCPListToolsDict
    from .params import MCPProtocolErrorDict as MCPProtocolErrorDict
    from .params import MCPToolCallDict as MCPToolCallDict
    from .params import MCPToolCallErrorLike as MCPToolCallErrorLike
    from .params import MCPToolExecutionErrorDict as MCPToolExecutionErrorDict
    from .params import MoveParamDict as MoveParamDict
    from .params import NamespaceToolParamDict as NamespaceToolParamDict
    from .params import NamespaceToolParamToolsItemLike as NamespaceToolParamToolsItemLike
    from .params import OutputMessageContentLike as OutputMessageContentLike
    from .params import OutputMessageDict as OutputMessageDict
    from .params import OutputTextContentDict as OutputTextContentDict
    from .params import ProgramItemParamDict as ProgramItemParamDict
    from .params import ProgrammaticToolCallingParamDict as ProgrammaticToolCallingParamDict
    from .params import ProgramOutputItemParamDict as ProgramOutputItemParamDict
    from .params import ProgramToolCallCallerDict as ProgramToolCallCallerDict
    from .params import ProgramToolCallCallerParamDict as ProgramToolCallCallerParamDict
    from .params import RankingOptionsDict as RankingOptionsDict
    from .params import ReasoningDict as ReasoningDict
    from .params import ReasoningItemDict as ReasoningItemDict
    from .params import ReasoningTextContentDict as ReasoningTextContentDict
    from .params import RefusalContentDict as RefusalContentDict
    from .params import ResponsesClientEventLike as ResponsesClientEventLike
    from .params import (
        ResponsesClientEventResponseCreateDict as ResponsesClientEventResponseCreateDict,
    )
    from .params import ResponsesCompactParams as ResponsesCompactParams
    from .params import ResponsesCreateParams as ResponsesCreateParams
    from .params import ResponsesInputItemsListParams as ResponsesInputItemsListParams
    from .params import ResponsesInputTokensCountParams as ResponsesInputTokensCountParams
    from .params import ResponsesRetrieveParams as ResponsesRetrieveParams
    from .params import ResponseStreamOptionsDict as ResponseStreamOptionsDict
    from .params import ResponseTextParamDict as ResponseTextParamDict
    from .params import ScreenshotParamDict as ScreenshotParamDict
    from .params import ScrollParamDict as ScrollParamDict
    from .params import SpecificApplyPatchParamDict as SpecificApplyPatchParamDict
    from .params import SpecificFunctionShellParamDict as SpecificFunctionShellParamDict
    from .params import (
        SpecificProgrammaticToolCallingParamDict as SpecificProgrammaticToolCallingParamDict,
    )
    from .params import SummaryTextContentDict as SummaryTextContentDict
    from .params import TextResponseFormatConfigurationLike as TextResponseFormatConfigurationLike
    from .params import TextResponseFormatJsonSchemaDict as TextResponseFormatJsonSchemaDict
    from .params import ToolCallCallerLike as ToolCallCallerLike
    from .params import ToolCallCallerParamLike as ToolCallCallerParamLike
    from .params import ToolChoiceAllowedDict as ToolChoiceAllowedDict
    from .params import ToolChoiceCustomDict as ToolChoiceCustomDict
    from .params import ToolChoiceParamLike as ToolChoiceParamLike
    from .params import ToolChoiceTypesDict as ToolChoiceTypesDict
    from .params import ToolLike as ToolLike
    from .params import ToolsArrayLike as ToolsArrayLike
    from .params import ToolSearchCallItemParamDict as ToolSearchCallItemParamDict
    from .params import ToolSearchOutputItemParamDict as ToolSearchOutputItemParamDict
    from .params import ToolSearchToolParamDict as ToolSearchToolParamDict
    from .params import TopLogProbDict as TopLogProbDict
    from .params import TypeParamDict as TypeParamDict
    from .params import UrlCitationBodyDict as UrlCitationBodyDict
    from .params import WaitParamDict as WaitParamDict
    from .params import WebSearchActionFindDict as WebSearchActionFindDict
    from .params import WebSearchActionOpenPageDict as WebSearchActionOpenPageDict
    from .params import WebSearchActionSearchDict as WebSearchActionSearchDict
    from .params import WebSearchActionSearchSourcesItemDict as WebSearchActionSearchSourcesItemDict
    from .params import WebSearchApproximateLocationDict as WebSearchApproximateLocationDict
    from .params import WebSearchPreviewToolDict as WebSearchPreviewToolDict
    from .params import WebSearchToolCallActionLike as WebSearchToolCallActionLike
    from .params import WebSearchToolCallDict as WebSearchToolCallDict
    from .params import WebSearchToolDict as WebSearchToolDict
    from .params import WebSearchToolFiltersDict as WebSearchToolFiltersDict
    from .resources.conversations import AsyncConversations as AsyncConversations
    from .resources.conversations import Conversations as Conversations
    from .resources.conversations_items import AsyncConversationsItems as AsyncConversationsItems
    from .resources.conversations_items import ConversationsItems as ConversationsItems
    from .resources.responses import AsyncResponses as AsyncResponses
    from .resources.responses import Responses as Responses
    from .resources.responses_input_items import (
        AsyncResponsesInputItems as AsyncResponsesInputItems,
    )
    from .resources.responses_input_items import ResponsesInputItems as ResponsesInputItems
    from .resources.responses_input_tokens import (
        AsyncResponsesInputTokens as AsyncResponsesInputTokens,
    )
    from .resources.responses_input_tokens import ResponsesInputTokens as ResponsesInputTokens
else:
    _MODULES = {
        ".client": "AsyncOpenAI OpenAI",
        ".components": (
            "AdditionalTools AdditionalToolsItemParam Annotation ApplyPatchCallOutputStatus "
            "ApplyPatchCallOutputStatusParam ApplyPatchCallStatus ApplyPatchCallStatusParam "
            "ApplyPatchCreateFileOperation ApplyPatchCreateFileOperationParam "
            "ApplyPatchDeleteFileOperation ApplyPatchDeleteFileOperationParam "
            "ApplyPatchOperationParam ApplyPatchToolCall ApplyPatchToolCallItemParam "
            "ApplyPatchToolCallOperation ApplyPatchToolCallOutput "
            "ApplyPatchToolCallOutputItemParam ApplyPatchToolParam "
            "ApplyPatchUpdateFileOperation ApplyPatchUpdateFileOperationParam "
            "ApproximateLocation AutoCodeInterpreterToolParam "
            "AutoCodeInterpreterToolParamNetworkPolicy CallableToolAllowedCaller "
            "ClickButtonType ClickParam CodeInterpreterFileOutput "
            "CodeInterpreterFileOutputFilesItem CodeInterpreterOutputImage "
            "CodeInterpreterOutputLogs CodeInterpreterTextOutput CodeInterpreterTool "
            "CodeInterpreterToolCall CodeInterpreterToolCallOutputsItem CompactResource "
            "CompactResponseMethodPublicBody CompactedResponse CompactionBody "
            "CompactionSummaryItemParam CompactionTriggerItemParam ComparisonFilter "
            "CompoundFilter ComputerAction ComputerActionList ComputerCallOutputItemParam "
            "ComputerCallOutputStatus ComputerCallSafetyCheckParam ComputerEnvironment "
            "ComputerScreenshotContent ComputerScreenshotImage ComputerTool ComputerToolCall "
            "ComputerToolCallOutput ComputerToolCallOutputResource ComputerUsePreviewTool "
            "ContainerAutoParam ContainerAutoParamNetworkPolicy ContainerAutoParamSkillsItem "
            "ContainerFileCitationBody ContainerFileCitationParam ContainerMemoryLimit "
            "ContainerNetworkPolicyAllowlistParam ContainerNetworkPolicyDisabledParam "
            "ContainerReferenceParam ContainerReferenceResource Content "
            "ContextManagementParam Conversation ConversationDeletedResource ConversationItem "
            "ConversationItemList ConversationParam ConversationParam2 ConversationResource "
            "CoordParam CreateConversationBody CreateConversationItemsRequest CreateResponse "
            "CustomGrammarFormatParam CustomTextFormatParam CustomToolCall "
            "CustomToolCallOutput CustomToolCallOutputResource CustomToolCallResource "
            "CustomToolParam CustomToolParamFormat DeletedConversation "
            "DeletedConversationResource DeletedResponse DetailEnum DirectToolCallCaller "
            "DirectToolCallCallerParam DoubleClickAction DragParam DragPoint EasyInputMessage "
            "EmptyModelParam ErrorPayload FileCitationBody FileCitationParam FileDetailEnum "
            "FilePath FileSearchTool FileSearchToolCall FileSearchToolCallResultsItem Filters "
            "FunctionAndCustomToolCallOutput FunctionCallItemStatus "
            "FunctionCallOutputItemParam FunctionCallOutputItemParamOutputItem "
            "FunctionCallOutputStatusEnum FunctionCallStatus FunctionShellAction "
            "FunctionShellActionParam FunctionShellCall FunctionShellCallEnvironment "
            "FunctionShellCallItemParam FunctionShellCallItemParamEnvironment "
            "FunctionShellCallItemStatus FunctionShellCallOutput "
            "FunctionShellCallOutputContent FunctionShellCallOutputContentOutcome "
            "FunctionShellCallOutputContentParam FunctionShellCallOutputExitOutcome "
            "FunctionShellCallOutputExitOutcomeParam FunctionShellCallOutputItemParam "
            "FunctionShellCallOutputOutcomeParam FunctionShellCallOutputStatusEnum "
            "FunctionShellCallOutputTimeoutOutcome FunctionShellCallOutputTimeoutOutcomeParam "
            "FunctionShellCallStatus FunctionShellToolParam FunctionShellToolParamEnvironment "
            "FunctionTool FunctionToolCall FunctionToolCallOutput "
            "FunctionToolCallOutputResource FunctionToolCallResource FunctionToolParam "
            "GrammarSyntax1 HTTPError HybridSearchOptions ImageDetail ImageGenActionEnum "
            "ImageGenTool ImageGenToolCall ImageGenToolInputImageMask IncludeEnum "
            "InlineSkillParam InputContent InputFidelity InputFileContent "
            "InputFileContentParam InputImageContent InputImageContentParamAutoParam "
            "InputItem InputMessage InputMessageContentList InputMessageResource InputParam "
            "InputTextContent InputTextContentParam InputTokenCountResponse Item ItemField "
            "ItemReferenceParam ItemResource KeyPressAction LocalEnvironmentParam "
            "LocalEnvironmentResource LocalShellExecAction LocalShellToolCall "
            "LocalShellToolCallOutput LocalShellToolParam LocalSkillParam LogProb "
            "MCPApprovalRequest MCPApprovalResponse MCPApprovalResponseResource MCPListTools "
            "MCPListToolsTool MCPProtocolError MCPTool MCPToolCall MCPToolCallError "
            "MCPToolCallStatus MCPToolExecutionError Message MessageContentItem MessagePhase "
            "MessagePhase2 MessageRole MessageStatus Metadata ModelIds ModelIdsCompaction "
            "ModelIdsResponses ModelIdsShared Moderation ModerationErrorBody ModerationInput "
            "ModerationOutput ModerationParam ModerationResultBody MoveParam "
            "NamespaceToolParam NamespaceToolParamToolsItem OutputAudio OutputContent "
            "OutputItem OutputMessage OutputMessageContent OutputTextContent PersonalityEnum "
            "Program ProgramItemParam ProgramOutput ProgramOutputItemParam "
            "ProgramOutputItemStatus ProgramOutputStatus ProgramToolCallCaller "
            "ProgramToolCallCallerParam ProgrammaticToolCallingParam Prompt "
            "PromptCacheBreakpointConfig PromptCacheBreakpointParam PromptCacheModeEnum "
            "PromptCacheOptions PromptCacheOptionsParam PromptCacheRetentionEnum "
            "PromptCacheTTLEnum RankerVersionType RankingOptions Reasoning ReasoningEffort "
            "ReasoningItem ReasoningModeEnum ReasoningTextContent RefusalContent Response "
            "ResponseAudioDeltaEvent ResponseAudioDoneEvent ResponseAudioTranscriptDeltaEvent "
            "ResponseAudioTranscriptDoneEvent ResponseCodeInterpreterCallCodeDeltaEvent "
            "ResponseCodeInterpreterCallCodeDoneEvent "
            "ResponseCodeInterpreterCallCompletedEvent "
            "ResponseCodeInterpreterCallInProgressEvent "
            "ResponseCodeInterpreterCallInterpretingEvent ResponseCompletedEvent "
            "ResponseContentPartAddedEvent ResponseContentPartDoneEvent ResponseConversation "
            "ResponseCreatedEvent ResponseCustomToolCallInputDeltaEvent "
            "ResponseCustomToolCallInputDoneEvent ResponseError ResponseErrorCode "
            "ResponseErrorEvent ResponseFailedEvent ResponseFileSearchCallCompletedEvent "
            "ResponseFileSearchCallInProgressEvent ResponseFileSearchCallSearchingEvent "
            "ResponseFormatJsonObject ResponseFormatJsonSchemaSchema ResponseFormatText "
            "ResponseFunctionCallArgumentsDeltaEvent ResponseFunctionCallArgumentsDoneEvent "
            "ResponseImageGenCallCompletedEvent ResponseImageGenCallGeneratingEvent "
            "ResponseImageGenCallInProgressEvent ResponseImageGenCallPartialImageEvent "
            "ResponseInProgressEvent ResponseIncompleteDetails ResponseIncompleteEvent "
            "ResponseItem ResponseItemList ResponseLogProb ResponseLogProbTopLogprobsItem "
            "ResponseMCPCallArgumentsDeltaEvent ResponseMCPCallArgumentsDoneEvent "
            "ResponseMCPCallCompletedEvent ResponseMCPCallFailedEvent "
            "ResponseMCPCallInProgressEvent ResponseMCPListToolsCompletedEvent "
            "ResponseMCPListToolsFailedEvent ResponseMCPListToolsInProgressEvent "
            "ResponseOutputItemAddedEvent ResponseOutputItemDoneEvent "
            "ResponseOutputTextAnnotationAddedEvent ResponseProperties ResponseQueuedEvent "
            "ResponseReasoningSummaryPartAddedEvent "
            "ResponseReasoningSummaryPartAddedEventPart ResponseReasoningSummaryPartDoneEvent "
            "ResponseReasoningSummaryPartDoneEventPart ResponseReasoningSummaryTextDeltaEvent "
            "ResponseReasoningSummaryTextDoneEvent ResponseReasoningTextDeltaEvent "
            "ResponseReasoningTextDoneEvent ResponseRefusalDeltaEvent "
            "ResponseRefusalDoneEvent ResponseShellCallCommandAddedStreamingEvent "
            "ResponseShellCallCommandDeltaStreamingEvent "
            "ResponseShellCallCommandDoneStreamingEvent "
            "ResponseShellCallOutputContentDeltaStreamingEvent "
            "ResponseShellCallOutputContentDoneStreamingEvent ResponseStreamEvent "
            "ResponseStreamOptions ResponseTextDeltaEvent ResponseTextDoneEvent "
            "ResponseTextParam ResponseUsage ResponseUsageInputTokensDetails "
            "ResponseUsageOutputTokensDetails ResponseWebSearchCallCompletedEvent "
            "ResponseWebSearchCallInProgressEvent ResponseWebSearchCallSearchingEvent "
            "ResponseWsError ResponsesClientEvent ResponsesClientEventResponseCreate "
            "ResponsesServerEvent ResponsesServerEventResponseAudioDelta "
            "ResponsesServerEventResponseAudioDone "
            "ResponsesServerEventResponseAudioTranscriptDelta "
            "ResponsesServerEventResponseAudioTranscriptDone "
            "ResponsesServerEventResponseCodeInterpreterCallCodeDelta "
            "ResponsesServerEventResponseCodeInterpreterCallCodeDone "
            "ResponsesServerEventResponseCodeInterpreterCallCompleted "
            "ResponsesServerEventResponseCodeInterpreterCallInProgress "
            "ResponsesServerEventResponseCodeInterpreterCallInterpreting "
            "ResponsesServerEventResponseCompleted "
            "ResponsesServerEventResponseContentPartAdded "
            "ResponsesServerEventResponseContentPartDone ResponsesServerEventResponseCreated "
            "ResponsesServerEventResponseCustomToolCallInputDelta "
            "ResponsesServerEventResponseCustomToolCallInputDone "
            "ResponsesServerEventResponseFailed "
            "ResponsesServerEventResponseFileSearchCallCompleted "
            "ResponsesServerEventResponseFileSearchCallInProgress "
            "ResponsesServerEventResponseFileSearchCallSearching "
            "ResponsesServerEventResponseFunctionCallArgumentsDelta "
            "ResponsesServerEventResponseFunctionCallArgumentsDone "
            "ResponsesServerEventResponseImageGenerationCallCompleted "
            "ResponsesServerEventResponseImageGenerationCallGenerating "
            "ResponsesServerEventResponseImageGenerationCallInProgress "
            "ResponsesServerEventResponseImageGenerationCallPartialImage "
            "ResponsesServerEventResponseInProgress ResponsesServerEventResponseIncomplete "
            "ResponsesServerEventResponseMcpCallArgumentsDelta "
            "ResponsesServerEventResponseMcpCallArgumentsDone "
            "ResponsesServerEventResponseMcpCallCompleted "
            "ResponsesServerEventResponseMcpCallFailed "
            "ResponsesServerEventResponseMcpCallInProgress "
            "ResponsesServerEventResponseMcpListToolsCompleted "
            "ResponsesServerEventResponseMcpListToolsFailed "
            "ResponsesServerEventResponseMcpListToolsInProgress "
            "ResponsesServerEventResponseOutputItemAdded "
            "ResponsesServerEventResponseOutputItemDone "
            "ResponsesServerEventResponseOutputTextAnnotationAdded "
            "ResponsesServerEventResponseOutputTextDelta "
            "ResponsesServerEventResponseOutputTextDone ResponsesServerEventResponseQueued "
            "ResponsesServerEventResponseReasoningSummaryPartAdded "
            "ResponsesServerEventResponseReasoningSummaryPartAddedPart "
            "ResponsesServerEventResponseReasoningSummaryPartDone "
            "ResponsesServerEventResponseReasoningSummaryPartDonePart "
            "ResponsesServerEventResponseReasoningSummaryTextDelta "
            "ResponsesServerEventResponseReasoningSummaryTextDone "
            "ResponsesServerEventResponseReasoningTextDelta "
            "ResponsesServerEventResponseReasoningTextDone "
            "ResponsesServerEventResponseRefusalDelta ResponsesServerEventResponseRefusalDone "
            "ResponsesServerEventResponseShellCallCommandAdded "
            "ResponsesServerEventResponseShellCallCommandDelta "
            "ResponsesServerEventResponseShellCallCommandDone "
            "ResponsesServerEventResponseShellCallOutputContentDelta "
            "ResponsesServerEventResponseShellCallOutputContentDone "
            "ResponsesServerEventResponseWebSearchCallCompleted "
            "ResponsesServerEventResponseWebSearchCallInProgress "
            "ResponsesServerEventResponseWebSearchCallSearching ResponsesWebSocketStreamEvent "
            "ResponsesWebSocketStreamEventResponseAudioDelta "
            "ResponsesWebSocketStreamEventResponseAudioDone "
            "ResponsesWebSocketStreamEventResponseAudioTranscriptDelta "
            "ResponsesWebSocketStreamEventResponseAudioTranscriptDone "
            "ResponsesWebSocketStreamEventResponseCodeInterpreterCallCodeDelta "
            "ResponsesWebSocketStreamEventResponseCodeInterpreterCallCodeDone "
            "ResponsesWebSocketStreamEventResponseCodeInterpreterCallCompleted "
            "ResponsesWebSocketStreamEventResponseCodeInterpreterCallInProgress "
            "ResponsesWebSocketStreamEventResponseCodeInterpreterCallInterpreting "
            "ResponsesWebSocketStreamEventResponseCompleted "
            "ResponsesWebSocketStreamEventResponseContentPartAdded "
            "ResponsesWebSocketStreamEventResponseContentPartDone "
            "ResponsesWebSocketStreamEventResponseCreated "
            "ResponsesWebSocketStreamEventResponseCustomToolCallInputDelta "
            "ResponsesWebSocketStreamEventResponseCustomToolCallInputDone "
            "ResponsesWebSocketStreamEventResponseFailed "
            "ResponsesWebSocketStreamEventResponseFileSearchCallCompleted "
            "ResponsesWebSocketStreamEventResponseFileSearchCallInProgress "
            "ResponsesWebSocketStreamEventResponseFileSearchCallSearching "
            "ResponsesWebSocketStreamEventResponseFunctionCallArgumentsDelta "
            "ResponsesWebSocketStreamEventResponseFunctionCallArgumentsDone "
            "ResponsesWebSocketStreamEventResponseImageGenerationCallCompleted "
            "ResponsesWebSocketStreamEventResponseImageGenerationCallGenerating "
            "ResponsesWebSocketStreamEventResponseImageGenerationCallInProgress "
            "ResponsesWebSocketStreamEventResponseImageGenerationCallPartialImage "
            "ResponsesWebSocketStreamEventResponseInProgress "
            "ResponsesWebSocketStreamEventResponseIncomplete "
            "ResponsesWebSocketStreamEventResponseMcpCallArgumentsDelta "
            "ResponsesWebSocketStreamEventResponseMcpCallArgumentsDone "
            "ResponsesWebSocketStreamEventResponseMcpCallCompleted "
            "ResponsesWebSocketStreamEventResponseMcpCallFailed "
            "ResponsesWebSocketStreamEventResponseMcpCallInProgress "
            "ResponsesWebSocketStreamEventResponseMcpListToolsCompleted "
            "ResponsesWebSocketStreamEventResponseMcpListToolsFailed "
            "ResponsesWebSocketStreamEventResponseMcpListToolsInProgress "
            "ResponsesWebSocketStreamEventResponseOutputItemAdded "
            "ResponsesWebSocketStreamEventResponseOutputItemDone "
            "ResponsesWebSocketStreamEventResponseOutputTextAnnotationAdded "
            "ResponsesWebSocketStreamEventResponseOutputTextDelta "
            "ResponsesWebSocketStreamEventResponseOutputTextDone "
            "ResponsesWebSocketStreamEventResponseQueued "
            "ResponsesWebSocketStreamEventResponseReasoningSummaryPartAdded "
            "ResponsesWebSocketStreamEventResponseReasoningSummaryPartAddedPart "
            "ResponsesWebSocketStreamEventResponseReasoningSummaryPartDone "
            "ResponsesWebSocketStreamEventResponseReasoningSummaryPartDonePart "
            "ResponsesWebSocketStreamEventResponseReasoningSummaryTextDelta "
            "ResponsesWebSocketStreamEventResponseReasoningSummaryTextDone "
            "ResponsesWebSocketStreamEventResponseReasoningTextDelta "
            "ResponsesWebSocketStreamEventResponseReasoningTextDone "
            "ResponsesWebSocketStreamEventResponseRefusalDelta "
            "ResponsesWebSocketStreamEventResponseRefusalDone "
            "ResponsesWebSocketStreamEventResponseShellCallCommandAdded "
            "ResponsesWebSocketStreamEventResponseShellCallCommandDelta "
            "ResponsesWebSocketStreamEventResponseShellCallCommandDone "
            "ResponsesWebSocketStreamEventResponseShellCallOutputContentDelta "
            "ResponsesWebSocketStreamEventResponseShellCallOutputContentDone "
            "ResponsesWebSocketStreamEventResponseWebSearchCallCompleted "
            "ResponsesWebSocketStreamEventResponseWebSearchCallInProgress "
            "ResponsesWebSocketStreamEventResponseWebSearchCallSearching ScreenshotParam "
            "ScrollParam SearchContentType SearchContextSize ServiceTierEnum "
            "ServiceTierResponses ShellCallOutputDelta SkillReferenceParam "
            "SpecificApplyPatchParam SpecificFunctionShellParam "
            "SpecificProgrammaticToolCallingParam SummaryTextContent TextContent "
            "TextResponseFormatConfiguration TextResponseFormatJsonSchema TokenCountsBody "
            "TokenCountsResource Tool ToolCallCaller ToolCallCallerParam ToolChoiceAllowed "
            "ToolChoiceCustom ToolChoiceFunction ToolChoiceMCP ToolChoiceOptions "
            "ToolChoiceParam ToolChoiceTypes ToolSearchCall ToolSearchCallItemParam "
            "ToolSearchExecutionType ToolSearchOutput ToolSearchOutputItemParam "
            "ToolSearchToolParam ToolsArray TopLogProb TruncationEnum TypeParam "
            "UpdateConversationBody UrlCitationBody UrlCitationParam "
            "VectorStoreFileAttributes Verbosity WaitParam WebSearchActionFind "
            "WebSearchActionOpenPage WebSearchActionSearch WebSearchActionSearchSourcesItem "
            "WebSearchApproximateLocation WebSearchPreviewTool WebSearchTool "
            "WebSearchToolCall WebSearchToolCallAction WebSearchToolFilters "
        ),
        ".params": (
            "AdditionalToolsItemParamDict AnnotationLike "
            "ApplyPatchCreateFileOperationParamDict ApplyPatchDeleteFileOperationParamDict "
            "ApplyPatchOperationParamLike ApplyPatchToolCallItemParamDict "
            "ApplyPatchToolCallOutputItemParamDict ApplyPatchToolParamDict "
            "ApplyPatchUpdateFileOperationParamDict ApproximateLocationDict "
            "AutoCodeInterpreterToolParamDict AutoCodeInterpreterToolParamNetworkPolicyLike "
            "ClickParamDict CodeInterpreterOutputImageDict CodeInterpreterOutputLogsDict "
            "CodeInterpreterToolCallDict CodeInterpreterToolCallOutputsItemLike "
            "CodeInterpreterToolDict CompactionSummaryItemParamDict "
            "CompactionTriggerItemParamDict ComputerActionLike ComputerActionListLike "
            "ComputerCallOutputItemParamDict ComputerCallSafetyCheckParamDict "
            "ComputerScreenshotImageDict ComputerToolCallDict ComputerToolDict "
            "ComputerUsePreviewToolDict ContainerAutoParamDict "
            "ContainerAutoParamNetworkPolicyLike ContainerAutoParamSkillsItemLike "
            "ContainerFileCitationBodyDict ContainerReferenceParamDict "
            "ContextManagementParamDict ConversationParam2Dict ConversationParamLike "
            "ConversationsCreateParams ConversationsItemsCreateParams "
            "ConversationsItemsListParams ConversationsItemsRetrieveParams "
            "ConversationsUpdateParams CoordParamDict CustomGrammarFormatParamDict "
            "CustomTextFormatParamDict CustomToolCallDict CustomToolCallOutputDict "
            "CustomToolParamDict CustomToolParamFormatLike DirectToolCallCallerDict "
            "DirectToolCallCallerParamDict DoubleClickActionDict DragParamDict "
            "EasyInputMessageDict EmptyModelParamLike FileCitationBodyDict FilePathDict "
            "FileSearchToolCallDict FileSearchToolCallResultsItemDict FileSearchToolDict "
            "FiltersLike FunctionAndCustomToolCallOutputLike FunctionCallOutputItemParamDict "
            "FunctionCallOutputItemParamOutputItemLike FunctionShellActionParamDict "
            "FunctionShellCallItemParamDict FunctionShellCallItemParamEnvironmentLike "
            "FunctionShellCallOutputContentParamDict "
            "FunctionShellCallOutputExitOutcomeParamDict FunctionShellCallOutputItemParamDict "
            "FunctionShellCallOutputOutcomeParamLike "
            "FunctionShellCallOutputTimeoutOutcomeParamDict FunctionShellToolParamDict "
            "FunctionShellToolParamEnvironmentLike FunctionToolCallDict FunctionToolDict "
            "FunctionToolParamDict HTTPErrorDict HybridSearchOptionsDict ImageGenToolCallDict "
            "ImageGenToolDict ImageGenToolInputImageMaskDict InputContentLike "
            "InputFileContentParamDict InputImageContentParamAutoParamDict InputItemLike "
            "InputMessageContentListLike InputMessageDict InputParamLike "
            "InputTextContentParamDict ItemLike ItemReferenceParamDict KeyPressActionDict "
            "LocalEnvironmentParamDict LocalShellExecActionDict LocalShellToolCallDict "
            "LocalShellToolCallOutputDict LocalShellToolParamDict LocalSkillParamDict "
            "LogProbDict MCPApprovalRequestDict MCPApprovalResponseDict MCPListToolsDict "
            "MCPProtocolErrorDict MCPToolCallDict MCPToolCallErrorLike "
            "MCPToolExecutionErrorDict MoveParamDict NamespaceToolParamDict "
            "NamespaceToolParamToolsItemLike OutputMessageContentLike OutputMessageDict "
            "OutputTextContentDict ProgramItemParamDict ProgramOutputItemParamDict "
            "ProgramToolCallCallerDict ProgramToolCallCallerParamDict "
            "ProgrammaticToolCallingParamDict RankingOptionsDict ReasoningDict "
            "ReasoningItemDict ReasoningTextContentDict RefusalContentDict "
            "ResponseStreamOptionsDict ResponseTextParamDict ResponsesClientEventLike "
            "ResponsesClientEventResponseCreateDict ResponsesCompactParams "
            "ResponsesCreateParams ResponsesInputItemsListParams "
            "ResponsesInputTokensCountParams ResponsesRetrieveParams ScreenshotParamDict "
            "ScrollParamDict SpecificApplyPatchParamDict SpecificFunctionShellParamDict "
            "SpecificProgrammaticToolCallingParamDict SummaryTextContentDict "
            "TextResponseFormatConfigurationLike TextResponseFormatJsonSchemaDict "
            "ToolCallCallerLike ToolCallCallerParamLike ToolChoiceAllowedDict "
            "ToolChoiceCustomDict ToolChoiceParamLike ToolChoiceTypesDict ToolLike "
            "ToolSearchCallItemParamDict ToolSearchOutputItemParamDict "
            "ToolSearchToolParamDict ToolsArrayLike TopLogProbDict TypeParamDict "
            "UrlCitationBodyDict WaitParamDict WebSearchActionFindDict "
            "WebSearchActionOpenPageDict WebSearchActionSearchDict "
            "WebSearchActionSearchSourcesItemDict WebSearchApproximateLocationDict "
            "WebSearchPreviewToolDict WebSearchToolCallActionLike WebSearchToolCallDict "
            "WebSearchToolDict WebSearchToolFiltersDict "
        ),
        ".resources.conversations": "AsyncConversations Conversations",
        ".resources.conversations_items": "AsyncConversationsItems ConversationsItems",
        ".resources.responses": "AsyncResponses Responses",
        ".resources.responses_input_items": "AsyncResponsesInputItems ResponsesInputItems",
        ".resources.responses_input_tokens": "AsyncResponsesInputTokens ResponsesInputTokens",
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
