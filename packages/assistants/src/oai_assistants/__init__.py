# Generated from the slice of oai-assistants. Do not edit.
# ruff: noqa: E501
"""Assistants, threads, messages and runs."""

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
    from .components import Assistant as Assistant
    from .components import AssistantDeleted as AssistantDeleted
    from .components import AssistantObject as AssistantObject
    from .components import AssistantObjectToolResources as AssistantObjectToolResources
    from .components import (
        AssistantObjectToolResourcesCodeInterpreter as AssistantObjectToolResourcesCodeInterpreter,
    )
    from .components import (
        AssistantObjectToolResourcesFileSearch as AssistantObjectToolResourcesFileSearch,
    )
    from .components import AssistantObjectToolsItem as AssistantObjectToolsItem
    from .components import AssistantsApiResponseFormatOption as AssistantsApiResponseFormatOption
    from .components import AssistantsApiToolChoiceOption as AssistantsApiToolChoiceOption
    from .components import AssistantsNamedToolChoice as AssistantsNamedToolChoice
    from .components import AssistantsNamedToolChoiceFunction as AssistantsNamedToolChoiceFunction
    from .components import AssistantStreamEvent as AssistantStreamEvent
    from .components import AssistantSupportedModels as AssistantSupportedModels
    from .components import AssistantToolsCode as AssistantToolsCode
    from .components import AssistantToolsFileSearch as AssistantToolsFileSearch
    from .components import AssistantToolsFileSearchFileSearch as AssistantToolsFileSearchFileSearch
    from .components import AssistantToolsFileSearchTypeOnly as AssistantToolsFileSearchTypeOnly
    from .components import AssistantToolsFunction as AssistantToolsFunction
    from .components import CreateAssistantRequest as CreateAssistantRequest
    from .components import (
        CreateAssistantRequestToolResources as CreateAssistantRequestToolResources,
    )
    from .components import (
        CreateAssistantRequestToolResourcesCodeInterpreter as CreateAssistantRequestToolResourcesCodeInterpreter,
    )
    from .components import (
        CreateAssistantRequestToolResourcesFileSearch as CreateAssistantRequestToolResourcesFileSearch,
    )
    from .components import (
        CreateAssistantRequestToolResourcesFileSearchVectorStoresItem as CreateAssistantRequestToolResourcesFileSearchVectorStoresItem,
    )
    from .components import (
        CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategy as CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategy,
    )
    from .components import (
        CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAuto as CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAuto,
    )
    from .components import (
        CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStatic as CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStatic,
    )
    from .components import (
        CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStatic as CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStatic,
    )
    from .components import CreateAssistantRequestToolsItem as CreateAssistantRequestToolsItem
    from .components import CreateMessageRequest as CreateMessageRequest
    from .components import (
        CreateMessageRequestAttachmentsItem as CreateMessageRequestAttachmentsItem,
    )
    from .components import (
        CreateMessageRequestAttachmentsItemToolsItem as CreateMessageRequestAttachmentsItemToolsItem,
    )
    from .components import CreateMessageRequestContentItem as CreateMessageRequestContentItem
    from .components import CreateRunRequest as CreateRunRequest
    from .components import CreateRunRequestToolsItem as CreateRunRequestToolsItem
    from .components import CreateThreadAndRunRequest as CreateThreadAndRunRequest
    from .components import (
        CreateThreadAndRunRequestToolResources as CreateThreadAndRunRequestToolResources,
    )
    from .components import (
        CreateThreadAndRunRequestToolResourcesCodeInterpreter as CreateThreadAndRunRequestToolResourcesCodeInterpreter,
    )
    from .components import (
        CreateThreadAndRunRequestToolResourcesFileSearch as CreateThreadAndRunRequestToolResourcesFileSearch,
    )
    from .components import CreateThreadAndRunRequestToolsItem as CreateThreadAndRunRequestToolsItem
    from .components import CreateThreadRequest as CreateThreadRequest
    from .components import CreateThreadRequestToolResources as CreateThreadRequestToolResources
    from .components import (
        CreateThreadRequestToolResourcesCodeInterpreter as CreateThreadRequestToolResourcesCodeInterpreter,
    )
    from .components import (
        CreateThreadRequestToolResourcesFileSearch as CreateThreadRequestToolResourcesFileSearch,
    )
    from .components import (
        CreateThreadRequestToolResourcesFileSearchVectorStoresItem as CreateThreadRequestToolResourcesFileSearchVectorStoresItem,
    )
    from .components import (
        CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategy as CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategy,
    )
    from .components import (
        CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAuto as CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAuto,
    )
    from .components import (
        CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStatic as CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStatic,
    )
    from .components import (
        CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStatic as CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStatic,
    )
    from .components import DeleteAssistantResponse as DeleteAssistantResponse
    from .components import DeleteMessageResponse as DeleteMessageResponse
    from .components import DeleteThreadResponse as DeleteThreadResponse
    from .components import DoneEvent as DoneEvent
    from .components import Error as Error
    from .components import ErrorEvent as ErrorEvent
    from .components import FileSearchRanker as FileSearchRanker
    from .components import FileSearchRankingOptions as FileSearchRankingOptions
    from .components import FunctionObject as FunctionObject
    from .components import ListAssistantsResponse as ListAssistantsResponse
    from .components import ListMessagesResponse as ListMessagesResponse
    from .components import ListRunsResponse as ListRunsResponse
    from .components import ListRunStepsResponse as ListRunStepsResponse
    from .components import Message as Message
    from .components import MessageContentImageFileObject as MessageContentImageFileObject
    from .components import (
        MessageContentImageFileObjectImageFile as MessageContentImageFileObjectImageFile,
    )
    from .components import MessageContentImageUrlObject as MessageContentImageUrlObject
    from .components import (
        MessageContentImageUrlObjectImageUrl as MessageContentImageUrlObjectImageUrl,
    )
    from .components import MessageContentRefusalObject as MessageContentRefusalObject
    from .components import (
        MessageContentTextAnnotationsFileCitationObject as MessageContentTextAnnotationsFileCitationObject,
    )
    from .components import (
        MessageContentTextAnnotationsFileCitationObjectFileCitation as MessageContentTextAnnotationsFileCitationObjectFileCitation,
    )
    from .components import (
        MessageContentTextAnnotationsFilePathObject as MessageContentTextAnnotationsFilePathObject,
    )
    from .components import (
        MessageContentTextAnnotationsFilePathObjectFilePath as MessageContentTextAnnotationsFilePathObjectFilePath,
    )
    from .components import MessageContentTextObject as MessageContentTextObject
    from .components import MessageContentTextObjectText as MessageContentTextObjectText
    from .components import (
        MessageContentTextObjectTextAnnotationsItem as MessageContentTextObjectTextAnnotationsItem,
    )
    from .components import MessageDeleted as MessageDeleted
    from .components import MessageDeltaContentImageFileObject as MessageDeltaContentImageFileObject
    from .components import (
        MessageDeltaContentImageFileObjectImageFile as MessageDeltaContentImageFileObjectImageFile,
    )
    from .components import MessageDeltaContentImageUrlObject as MessageDeltaContentImageUrlObject
    from .components import (
        MessageDeltaContentImageUrlObjectImageUrl as MessageDeltaContentImageUrlObjectImageUrl,
    )
    from .components import MessageDeltaContentRefusalObject as MessageDeltaContentRefusalObject
    from .components import (
        MessageDeltaContentTextAnnotationsFileCitationObject as MessageDeltaContentTextAnnotationsFileCitationObject,
    )
    from .components import (
        MessageDeltaContentTextAnnotationsFileCitationObjectFileCitation as MessageDeltaContentTextAnnotationsFileCitationObjectFileCitation,
    )
    from .components import (
        MessageDeltaContentTextAnnotationsFilePathObject as MessageDeltaContentTextAnnotationsFilePathObject,
    )
    from .components import (
        MessageDeltaContentTextAnnotationsFilePathObjectFilePath as MessageDeltaContentTextAnnotationsFilePathObjectFilePath,
    )
    from .components import MessageDeltaContentTextObject as MessageDeltaContentTextObject
    from .components import MessageDeltaContentTextObjectText as MessageDeltaContentTextObjectText
    from .components import (
        MessageDeltaContentTextObjectTextAnnotationsItem as MessageDeltaContentTextObjectTextAnnotationsItem,
    )
    from .components import MessageDeltaObject as MessageDeltaObject
    from .components import MessageDeltaObjectDelta as MessageDeltaObjectDelta
    from .components import MessageDeltaObjectDeltaContentItem as MessageDeltaObjectDeltaContentItem
    from .components import MessageObject as MessageObject
    from .components import MessageObjectAttachmentsItem as MessageObjectAttachmentsItem
    from .components import (
        MessageObjectAttachmentsItemToolsItem as MessageObjectAttachmentsItemToolsItem,
    )
    from .components import MessageObjectContentItem as MessageObjectContentItem
    from .components import MessageObjectIncompleteDetails as MessageObjectIncompleteDetails
    from .components import MessageRequestContentTextObject as MessageRequestContentTextObject
    from .components import MessageStreamEvent as MessageStreamEvent
    from .components import (
        MessageStreamEventThreadMessageCompleted as MessageStreamEventThreadMessageCompleted,
    )
    from .components import (
        MessageStreamEventThreadMessageCreated as MessageStreamEventThreadMessageCreated,
    )
    from .components import (
        MessageStreamEventThreadMessageDelta as MessageStreamEventThreadMessageDelta,
    )
    from .components import (
        MessageStreamEventThreadMessageIncomplete as MessageStreamEventThreadMessageIncomplete,
    )
    from .components import (
        MessageStreamEventThreadMessageInProgress as MessageStreamEventThreadMessageInProgress,
    )
    from .components import Metadata as Metadata
    from .components import ModifyAssistantRequest as ModifyAssistantRequest
    from .components import (
        ModifyAssistantRequestToolResources as ModifyAssistantRequestToolResources,
    )
    from .components import (
        ModifyAssistantRequestToolResourcesCodeInterpreter as ModifyAssistantRequestToolResourcesCodeInterpreter,
    )
    from .components import (
        ModifyAssistantRequestToolResourcesFileSearch as ModifyAssistantRequestToolResourcesFileSearch,
    )
    from .components import ModifyAssistantRequestToolsItem as ModifyAssistantRequestToolsItem
    from .components import ModifyMessageRequest as ModifyMessageRequest
    from .components import ModifyRunRequest as ModifyRunRequest
    from .components import ModifyThreadRequest as ModifyThreadRequest
    from .components import ModifyThreadRequestToolResources as ModifyThreadRequestToolResources
    from .components import (
        ModifyThreadRequestToolResourcesCodeInterpreter as ModifyThreadRequestToolResourcesCodeInterpreter,
    )
    from .components import (
        ModifyThreadRequestToolResourcesFileSearch as ModifyThreadRequestToolResourcesFileSearch,
    )
    from .components import ParallelToolCalls as ParallelToolCalls
    from .components import ReasoningEffort as ReasoningEffort
    from .components import ResponseFormatJsonObject as ResponseFormatJsonObject
    from .components import ResponseFormatJsonSchema as ResponseFormatJsonSchema
    from .components import ResponseFormatText as ResponseFormatText
    from .components import Run as Run
    from .components import RunCompletionUsage as RunCompletionUsage
    from .components import RunObject as RunObject
    from .components import RunObjectIncompleteDetails as RunObjectIncompleteDetails
    from .components import RunObjectLastError as RunObjectLastError
    from .components import RunObjectRequiredAction as RunObjectRequiredAction
    from .components import (
        RunObjectRequiredActionSubmitToolOutputs as RunObjectRequiredActionSubmitToolOutputs,
    )
    from .components import RunObjectToolsItem as RunObjectToolsItem
    from .components import RunStep as RunStep
    from .components import RunStepCompletionUsage as RunStepCompletionUsage
    from .components import RunStepDeltaObject as RunStepDeltaObject
    from .components import RunStepDeltaObjectDelta as RunStepDeltaObjectDelta
    from .components import RunStepDeltaObjectDeltaStepDetails as RunStepDeltaObjectDeltaStepDetails
    from .components import (
        RunStepDeltaStepDetailsMessageCreationObject as RunStepDeltaStepDetailsMessageCreationObject,
    )
    from .components import (
        RunStepDeltaStepDetailsMessageCreationObjectMessageCreation as RunStepDeltaStepDetailsMessageCreationObjectMessageCreation,
    )
    from .components import (
        RunStepDeltaStepDetailsToolCallsCodeObject as RunStepDeltaStepDetailsToolCallsCodeObject,
    )
    from .components import (
        RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreter as RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreter,
    )
    from .components import (
        RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreterOutputsItem as RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreterOutputsItem,
    )
    from .components import (
        RunStepDeltaStepDetailsToolCallsCodeOutputImageObject as RunStepDeltaStepDetailsToolCallsCodeOutputImageObject,
    )
    from .components import (
        RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectImage as RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectImage,
    )
    from .components import (
        RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject as RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject,
    )
    from .components import (
        RunStepDeltaStepDetailsToolCallsFileSearchObject as RunStepDeltaStepDetailsToolCallsFileSearchObject,
    )
    from .components import (
        RunStepDeltaStepDetailsToolCallsFunctionObject as RunStepDeltaStepDetailsToolCallsFunctionObject,
    )
    from .components import (
        RunStepDeltaStepDetailsToolCallsFunctionObjectFunction as RunStepDeltaStepDetailsToolCallsFunctionObjectFunction,
    )
    from .components import (
        RunStepDeltaStepDetailsToolCallsObject as RunStepDeltaStepDetailsToolCallsObject,
    )
    from .components import (
        RunStepDeltaStepDetailsToolCallsObjectToolCallsItem as RunStepDeltaStepDetailsToolCallsObjectToolCallsItem,
    )
    from .components import (
        RunStepDetailsMessageCreationObject as RunStepDetailsMessageCreationObject,
    )
    from .components import (
        RunStepDetailsMessageCreationObjectMessageCreation as RunStepDetailsMessageCreationObjectMessageCreation,
    )
    from .components import RunStepDetailsToolCallsCodeObject as RunStepDetailsToolCallsCodeObject
    from .components import (
        RunStepDetailsToolCallsCodeObjectCodeInterpreter as RunStepDetailsToolCallsCodeObjectCodeInterpreter,
    )
    from .components import (
        RunStepDetailsToolCallsCodeObjectCodeInterpreterOutputsItem as RunStepDetailsToolCallsCodeObjectCodeInterpreterOutputsItem,
    )
    from .components import (
        RunStepDetailsToolCallsCodeOutputImageObject as RunStepDetailsToolCallsCodeOutputImageObject,
    )
    from .components import (
        RunStepDetailsToolCallsCodeOutputImageObjectImage as RunStepDetailsToolCallsCodeOutputImageObjectImage,
    )
    from .components import (
        RunStepDetailsToolCallsCodeOutputLogsObject as RunStepDetailsToolCallsCodeOutputLogsObject,
    )
    from .components import (
        RunStepDetailsToolCallsFileSearchObject as RunStepDetailsToolCallsFileSearchObject,
    )
    from .components import (
        RunStepDetailsToolCallsFileSearchObjectFileSearch as RunStepDetailsToolCallsFileSearchObjectFileSearch,
    )
    from .components import (
        RunStepDetailsToolCallsFileSearchRankingOptionsObject as RunStepDetailsToolCallsFileSearchRankingOptionsObject,
    )
    from .components import (
        RunStepDetailsToolCallsFileSearchResultObject as RunStepDetailsToolCallsFileSearchResultObject,
    )
    from .components import (
        RunStepDetailsToolCallsFileSearchResultObjectContentItem as RunStepDetailsToolCallsFileSearchResultObjectContentItem,
    )
    from .components import (
        RunStepDetailsToolCallsFunctionObject as RunStepDetailsToolCallsFunctionObject,
    )
    from .components import (
        RunStepDetailsToolCallsFunctionObjectFunction as RunStepDetailsToolCallsFunctionObjectFunction,
    )
    from .components import RunStepDetailsToolCallsObject as RunStepDetailsToolCallsObject
    from .components import (
        RunStepDetailsToolCallsObjectToolCallsItem as RunStepDetailsToolCallsObjectToolCallsItem,
    )
    from .components import RunStepObject as RunStepObject
    from .components import RunStepObjectLastError as RunStepObjectLastError
    from .components import RunStepObjectStepDetails as RunStepObjectStepDetails
    from .components import RunStepStreamEvent as RunStepStreamEvent
    from .components import (
        RunStepStreamEventThreadRunStepCancelled as RunStepStreamEventThreadRunStepCancelled,
    )
    from .components import (
        RunStepStreamEventThreadRunStepCompleted as RunStepStreamEventThreadRunStepCompleted,
    )
    from .components import (
        RunStepStreamEventThreadRunStepCreated as RunStepStreamEventThreadRunStepCreated,
    )
    from .components import (
        RunStepStreamEventThreadRunStepDelta as RunStepStreamEventThreadRunStepDelta,
    )
    from .components import (
        RunStepStreamEventThreadRunStepExpired as RunStepStreamEventThreadRunStepExpired,
    )
    from .components import (
        RunStepStreamEventThreadRunStepFailed as RunStepStreamEventThreadRunStepFailed,
    )
    from .components import (
        RunStepStreamEventThreadRunStepInProgress as RunStepStreamEventThreadRunStepInProgress,
    )
    from .components import RunStreamEvent as RunStreamEvent
    from .components import RunStreamEventThreadRunCancelled as RunStreamEventThreadRunCancelled
    from .components import RunStreamEventThreadRunCancelling as RunStreamEventThreadRunCancelling
    from .components import RunStreamEventThreadRunCompleted as RunStreamEventThreadRunCompleted
    from .components import RunStreamEventThreadRunCreated as RunStreamEventThreadRunCreated
    from .components import RunStreamEventThreadRunExpired as RunStreamEventThreadRunExpired
    from .components import RunStreamEventThreadRunFailed as RunStreamEventThreadRunFailed
    from .components import RunStreamEventThreadRunIncomplete as RunStreamEventThreadRunIncomplete
    from .components import RunStreamEventThreadRunInProgress as RunStreamEventThreadRunInProgress
    from .components import RunStreamEventThreadRunQueued as RunStreamEventThreadRunQueued
    from .components import (
        RunStreamEventThreadRunRequiresAction as RunStreamEventThreadRunRequiresAction,
    )
    from .components import RunToolCallObject as RunToolCallObject
    from .components import RunToolCallObjectFunction as RunToolCallObjectFunction
    from .components import SubmitToolOutputsRunRequest as SubmitToolOutputsRunRequest
    from .components import (
        SubmitToolOutputsRunRequestToolOutputsItem as SubmitToolOutputsRunRequestToolOutputsItem,
    )
    from .components import Thread as Thread
    from .components import ThreadDeleted as ThreadDeleted
    from .components import ThreadObject as ThreadObject
    from .components import ThreadObjectToolResources as ThreadObjectToolResources
    from .components import (
        ThreadObjectToolResourcesCodeInterpreter as ThreadObjectToolResourcesCodeInterpreter,
    )
    from .components import (
        ThreadObjectToolResourcesFileSearch as ThreadObjectToolResourcesFileSearch,
    )
    from .components import ThreadStreamEvent as ThreadStreamEvent
    from .components import TruncationObject as TruncationObject
    from .params import (
        AssistantsApiResponseFormatOptionLike as AssistantsApiResponseFormatOptionLike,
    )
    from .params import AssistantsApiToolChoiceOptionLike as AssistantsApiToolChoiceOptionLike
    from .params import AssistantsNamedToolChoiceDict as AssistantsNamedToolChoiceDict
    from .params import (
        AssistantsNamedToolChoiceFunctionDict as AssistantsNamedToolChoiceFunctionDict,
    )
    from .params import AssistantToolsCodeDict as AssistantToolsCodeDict
    from .params import AssistantToolsFileSearchDict as AssistantToolsFileSearchDict
    from .params import (
        AssistantToolsFileSearchFileSearchDict as AssistantToolsFileSearchFileSearchDict,
    )
    from .params import AssistantToolsFileSearchTypeOnlyDict as AssistantToolsFileSearchTypeOnlyDict
    from .params import AssistantToolsFunctionDict as AssistantToolsFunctionDict
    from .params import BetaAssistantsCreateParams as BetaAssistantsCreateParams
    from .params import BetaAssistantsListParams as BetaAssistantsListParams
    from .params import BetaAssistantsUpdateParams as BetaAssistantsUpdateParams
    from .params import BetaThreadsCreateAndRunParams as BetaThreadsCreateAndRunParams
    from .params import BetaThreadsCreateParams as BetaThreadsCreateParams
    from .params import BetaThreadsMessagesCreateParams as BetaThreadsMessagesCreateParams
    from .params import BetaThreadsMessagesListParams as BetaThreadsMessagesListParams
    from .params import BetaThreadsMessagesUpdateParams as BetaThreadsMessagesUpdateParams
    from .params import BetaThreadsRunsCreateParams as BetaThreadsRunsCreateParams
    from .params import BetaThreadsRunsListParams as BetaThreadsRunsListParams
    from .params import BetaThreadsRunsStepsListParams as BetaThreadsRunsStepsListParams
    from .params import BetaThreadsRunsStepsRetrieveParams as BetaThreadsRunsStepsRetrieveParams
    from .params import (
        BetaThreadsRunsSubmitToolOutputsParams as BetaThreadsRunsSubmitToolOutputsParams,
    )
    from .params import BetaThreadsRunsUpdateParams as BetaThreadsRunsUpdateParams
    from .params import BetaThreadsUpdateParams as BetaThreadsUpdateParams
    from .params import (
        CreateAssistantRequestToolResourcesCodeInterpreterDict as CreateAssistantRequestToolResourcesCodeInterpreterDict,
    )
    from .params import (
        CreateAssistantRequestToolResourcesDict as CreateAssistantRequestToolResourcesDict,
    )
    from .params import (
        CreateAssistantRequestToolResourcesFileSearchDict as CreateAssistantRequestToolResourcesFileSearchDict,
    )
    from .params import (
        CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAutoDict as CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAutoDict,
    )
    from .params import (
        CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyLike as CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyLike,
    )
    from .params import (
        CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticDict as CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticDict,
    )
    from .params import (
        CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStaticDict as CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStaticDict,
    )
    from .params import (
        CreateAssistantRequestToolResourcesFileSearchVectorStoresItemDict as CreateAssistantRequestToolResourcesFileSearchVectorStoresItemDict,
    )
    from .params import CreateAssistantRequestToolsItemLike as CreateAssistantRequestToolsItemLike
    from .params import (
        CreateMessageRequestAttachmentsItemDict as CreateMessageRequestAttachmentsItemDict,
    )
    from .params import (
        CreateMessageRequestAttachmentsItemToolsItemLike as CreateMessageRequestAttachmentsItemToolsItemLike,
    )
    from .params import CreateMessageRequestContentItemLike as CreateMessageRequestContentItemLike
    from .params import CreateMessageRequestDict as CreateMessageRequestDict
    from .params import CreateRunRequestToolsItemLike as CreateRunRequestToolsItemLike
    from .params import (
        CreateThreadAndRunRequestToolResourcesCodeInterpreterDict as CreateThreadAndRunRequestToolResourcesCodeInterpreterDict,
    )
    from .params import (
        CreateThreadAndRunRequestToolResourcesDict as CreateThreadAndRunRequestToolResourcesDict,
    )
    from .params import (
        CreateThreadAndRunRequestToolResourcesFileSearchDict as CreateThreadAndRunRequestToolResourcesFileSearchDict,
    )
    from .params import (
        CreateThreadAndRunRequestToolsItemLike as CreateThreadAndRunRequestToolsItemLike,
    )
    from .params import CreateThreadRequestDict as CreateThreadRequestDict
    from .params import (
        CreateThreadRequestToolResourcesCodeInterpreterDict as CreateThreadRequestToolResourcesCodeInterpreterDict,
    )
    from .params import CreateThreadRequestToolResourcesDict as CreateThreadRequestToolResourcesDict
    from .params import (
        CreateThreadRequestToolResourcesFileSearchDict as CreateThreadRequestToolResourcesFileSearchDict,
    )
    from .params import (
        CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAutoDict as CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAutoDict,
    )
    from .params import (
        CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyLike as CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyLike,
    )
    from .params import (
        CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticDict as CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticDict,
    )
    from .params import (
        CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStaticDict as CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStaticDict,
    )
    from .params import (
        CreateThreadRequestToolResourcesFileSearchVectorStoresItemDict as CreateThreadRequestToolResourcesFileSearchVectorStoresItemDict,
    )
    from .params import FileSearchRankingOptionsDict as FileSearchRankingOptionsDict
    from .params import MessageContentImageFileObjectDict as MessageContentImageFileObjectDict
    from .params import (
        MessageContentImageFileObjectImageFileDict as MessageContentImageFileObjectImageFileDict,
    )
    from .params import MessageContentImageUrlObjectDict as MessageContentImageUrlObjectDict
    from .params import (
        MessageContentImageUrlObjectImageUrlDict as MessageContentImageUrlObjectImageUrlDict,
    )
    from .params import MessageRequestContentTextObjectDict as MessageRequestContentTextObjectDict
    from .params import (
        ModifyAssistantRequestToolResourcesCodeInterpreterDict as ModifyAssistantRequestToolResourcesCodeInterpreterDict,
    )
    from .params import (
        ModifyAssistantRequestToolResourcesDict as ModifyAssistantRequestToolResourcesDict,
    )
    from .params import (
        ModifyAssistantRequestToolResourcesFileSearchDict as ModifyAssistantRequestToolResourcesFileSearchDict,
    )
    from .params import ModifyAssistantRequestToolsItemLike as ModifyAssistantRequestToolsItemLike
    from .params import (
        ModifyThreadRequestToolResourcesCodeInterpreterDict as ModifyThreadRequestToolResourcesCodeInterpreterDict,
    )
    from .params import ModifyThreadRequestToolResourcesDict as ModifyThreadRequestToolResourcesDict
    from .params import (
        ModifyThreadRequestToolResourcesFileSearchDict as ModifyThreadRequestToolResourcesFileSearchDict,
    )
    from .params import (
        SubmitToolOutputsRunRequestToolOutputsItemDict as SubmitToolOutputsRunRequestToolOutputsItemDict,
    )
    from .params import TruncationObjectDict as TruncationObjectDict
    from .resources.beta_assistants import AsyncBetaAssistants as AsyncBetaAssistants
    from .resources.beta_assistants import BetaAssistants as BetaAssistants
    from .resources.beta_threads import AsyncBetaThreads as AsyncBetaThreads
    from .resources.beta_threads import BetaThreads as BetaThreads
    from .resources.beta_threads_messages import (
        AsyncBetaThreadsMessages as AsyncBetaThreadsMessages,
    )
    from .resources.beta_threads_messages import BetaThreadsMessages as BetaThreadsMessages
    from .resources.beta_threads_runs import AsyncBetaThreadsRuns as AsyncBetaThreadsRuns
    from .resources.beta_threads_runs import BetaThreadsRuns as BetaThreadsRuns
    from .resources.beta_threads_runs_steps import (
        AsyncBetaThreadsRunsSteps as AsyncBetaThreadsRunsSteps,
    )
    from .resources.beta_threads_runs_steps import BetaThreadsRunsSteps as BetaThreadsRunsSteps
else:
    _MODULES = {
        ".client": "AsyncOpenAI OpenAI",
        ".components": (
            "Assistant AssistantDeleted AssistantObject AssistantObjectToolResources "
            "AssistantObjectToolResourcesCodeInterpreter "
            "AssistantObjectToolResourcesFileSearch AssistantObjectToolsItem "
            "AssistantStreamEvent AssistantSupportedModels AssistantToolsCode "
            "AssistantToolsFileSearch AssistantToolsFileSearchFileSearch "
            "AssistantToolsFileSearchTypeOnly AssistantToolsFunction "
            "AssistantsApiResponseFormatOption AssistantsApiToolChoiceOption "
            "AssistantsNamedToolChoice AssistantsNamedToolChoiceFunction "
            "CreateAssistantRequest CreateAssistantRequestToolResources "
            "CreateAssistantRequestToolResourcesCodeInterpreter "
            "CreateAssistantRequestToolResourcesFileSearch "
            "CreateAssistantRequestToolResourcesFileSearchVectorStoresItem "
            "CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategy "
            "CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAuto "
            "CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStatic "
            "CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStatic "
            "CreateAssistantRequestToolsItem CreateMessageRequest "
            "CreateMessageRequestAttachmentsItem CreateMessageRequestAttachmentsItemToolsItem "
            "CreateMessageRequestContentItem CreateRunRequest CreateRunRequestToolsItem "
            "CreateThreadAndRunRequest CreateThreadAndRunRequestToolResources "
            "CreateThreadAndRunRequestToolResourcesCodeInterpreter "
            "CreateThreadAndRunRequestToolResourcesFileSearch "
            "CreateThreadAndRunRequestToolsItem CreateThreadRequest "
            "CreateThreadRequestToolResources CreateThreadRequestToolResourcesCodeInterpreter "
            "CreateThreadRequestToolResourcesFileSearch "
            "CreateThreadRequestToolResourcesFileSearchVectorStoresItem "
            "CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategy "
            "CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAuto "
            "CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStatic "
            "CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStatic "
            "DeleteAssistantResponse DeleteMessageResponse DeleteThreadResponse DoneEvent "
            "Error ErrorEvent FileSearchRanker FileSearchRankingOptions FunctionObject "
            "ListAssistantsResponse ListMessagesResponse ListRunStepsResponse "
            "ListRunsResponse Message MessageContentImageFileObject "
            "MessageContentImageFileObjectImageFile MessageContentImageUrlObject "
            "MessageContentImageUrlObjectImageUrl MessageContentRefusalObject "
            "MessageContentTextAnnotationsFileCitationObject "
            "MessageContentTextAnnotationsFileCitationObjectFileCitation "
            "MessageContentTextAnnotationsFilePathObject "
            "MessageContentTextAnnotationsFilePathObjectFilePath MessageContentTextObject "
            "MessageContentTextObjectText MessageContentTextObjectTextAnnotationsItem "
            "MessageDeleted MessageDeltaContentImageFileObject "
            "MessageDeltaContentImageFileObjectImageFile MessageDeltaContentImageUrlObject "
            "MessageDeltaContentImageUrlObjectImageUrl MessageDeltaContentRefusalObject "
            "MessageDeltaContentTextAnnotationsFileCitationObject "
            "MessageDeltaContentTextAnnotationsFileCitationObjectFileCitation "
            "MessageDeltaContentTextAnnotationsFilePathObject "
            "MessageDeltaContentTextAnnotationsFilePathObjectFilePath "
            "MessageDeltaContentTextObject MessageDeltaContentTextObjectText "
            "MessageDeltaContentTextObjectTextAnnotationsItem MessageDeltaObject "
            "MessageDeltaObjectDelta MessageDeltaObjectDeltaContentItem MessageObject "
            "MessageObjectAttachmentsItem MessageObjectAttachmentsItemToolsItem "
            "MessageObjectContentItem MessageObjectIncompleteDetails "
            "MessageRequestContentTextObject MessageStreamEvent "
            "MessageStreamEventThreadMessageCompleted MessageStreamEventThreadMessageCreated "
            "MessageStreamEventThreadMessageDelta MessageStreamEventThreadMessageInProgress "
            "MessageStreamEventThreadMessageIncomplete Metadata ModifyAssistantRequest "
            "ModifyAssistantRequestToolResources "
            "ModifyAssistantRequestToolResourcesCodeInterpreter "
            "ModifyAssistantRequestToolResourcesFileSearch ModifyAssistantRequestToolsItem "
            "ModifyMessageRequest ModifyRunRequest ModifyThreadRequest "
            "ModifyThreadRequestToolResources ModifyThreadRequestToolResourcesCodeInterpreter "
            "ModifyThreadRequestToolResourcesFileSearch ParallelToolCalls ReasoningEffort "
            "ResponseFormatJsonObject ResponseFormatJsonSchema ResponseFormatText Run "
            "RunCompletionUsage RunObject RunObjectIncompleteDetails RunObjectLastError "
            "RunObjectRequiredAction RunObjectRequiredActionSubmitToolOutputs "
            "RunObjectToolsItem RunStep RunStepCompletionUsage RunStepDeltaObject "
            "RunStepDeltaObjectDelta RunStepDeltaObjectDeltaStepDetails "
            "RunStepDeltaStepDetailsMessageCreationObject "
            "RunStepDeltaStepDetailsMessageCreationObjectMessageCreation "
            "RunStepDeltaStepDetailsToolCallsCodeObject "
            "RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreter "
            "RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreterOutputsItem "
            "RunStepDeltaStepDetailsToolCallsCodeOutputImageObject "
            "RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectImage "
            "RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject "
            "RunStepDeltaStepDetailsToolCallsFileSearchObject "
            "RunStepDeltaStepDetailsToolCallsFunctionObject "
            "RunStepDeltaStepDetailsToolCallsFunctionObjectFunction "
            "RunStepDeltaStepDetailsToolCallsObject "
            "RunStepDeltaStepDetailsToolCallsObjectToolCallsItem "
            "RunStepDetailsMessageCreationObject "
            "RunStepDetailsMessageCreationObjectMessageCreation "
            "RunStepDetailsToolCallsCodeObject "
            "RunStepDetailsToolCallsCodeObjectCodeInterpreter "
            "RunStepDetailsToolCallsCodeObjectCodeInterpreterOutputsItem "
            "RunStepDetailsToolCallsCodeOutputImageObject "
            "RunStepDetailsToolCallsCodeOutputImageObjectImage "
            "RunStepDetailsToolCallsCodeOutputLogsObject "
            "RunStepDetailsToolCallsFileSearchObject "
            "RunStepDetailsToolCallsFileSearchObjectFileSearch "
            "RunStepDetailsToolCallsFileSearchRankingOptionsObject "
            "RunStepDetailsToolCallsFileSearchResultObject "
            "RunStepDetailsToolCallsFileSearchResultObjectContentItem "
            "RunStepDetailsToolCallsFunctionObject "
            "RunStepDetailsToolCallsFunctionObjectFunction RunStepDetailsToolCallsObject "
            "RunStepDetailsToolCallsObjectToolCallsItem RunStepObject RunStepObjectLastError "
            "RunStepObjectStepDetails RunStepStreamEvent "
            "RunStepStreamEventThreadRunStepCancelled "
            "RunStepStreamEventThreadRunStepCompleted RunStepStreamEventThreadRunStepCreated "
            "RunStepStreamEventThreadRunStepDelta RunStepStreamEventThreadRunStepExpired "
            "RunStepStreamEventThreadRunStepFailed RunStepStreamEventThreadRunStepInProgress "
            "RunStreamEvent RunStreamEventThreadRunCancelled "
            "RunStreamEventThreadRunCancelling RunStreamEventThreadRunCompleted "
            "RunStreamEventThreadRunCreated RunStreamEventThreadRunExpired "
            "RunStreamEventThreadRunFailed RunStreamEventThreadRunInProgress "
            "RunStreamEventThreadRunIncomplete RunStreamEventThreadRunQueued "
            "RunStreamEventThreadRunRequiresAction RunToolCallObject "
            "RunToolCallObjectFunction SubmitToolOutputsRunRequest "
            "SubmitToolOutputsRunRequestToolOutputsItem Thread ThreadDeleted ThreadObject "
            "ThreadObjectToolResources ThreadObjectToolResourcesCodeInterpreter "
            "ThreadObjectToolResourcesFileSearch ThreadStreamEvent TruncationObject "
        ),
        ".params": (
            "AssistantToolsCodeDict AssistantToolsFileSearchDict "
            "AssistantToolsFileSearchFileSearchDict AssistantToolsFileSearchTypeOnlyDict "
            "AssistantToolsFunctionDict AssistantsApiResponseFormatOptionLike "
            "AssistantsApiToolChoiceOptionLike AssistantsNamedToolChoiceDict "
            "AssistantsNamedToolChoiceFunctionDict BetaAssistantsCreateParams "
            "BetaAssistantsListParams BetaAssistantsUpdateParams "
            "BetaThreadsCreateAndRunParams BetaThreadsCreateParams "
            "BetaThreadsMessagesCreateParams BetaThreadsMessagesListParams "
            "BetaThreadsMessagesUpdateParams BetaThreadsRunsCreateParams "
            "BetaThreadsRunsListParams BetaThreadsRunsStepsListParams "
            "BetaThreadsRunsStepsRetrieveParams BetaThreadsRunsSubmitToolOutputsParams "
            "BetaThreadsRunsUpdateParams BetaThreadsUpdateParams "
            "CreateAssistantRequestToolResourcesCodeInterpreterDict "
            "CreateAssistantRequestToolResourcesDict "
            "CreateAssistantRequestToolResourcesFileSearchDict "
            "CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAutoDict "
            "CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyLike "
            "CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticDict "
            "CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStaticDict "
            "CreateAssistantRequestToolResourcesFileSearchVectorStoresItemDict "
            "CreateAssistantRequestToolsItemLike CreateMessageRequestAttachmentsItemDict "
            "CreateMessageRequestAttachmentsItemToolsItemLike "
            "CreateMessageRequestContentItemLike CreateMessageRequestDict "
            "CreateRunRequestToolsItemLike "
            "CreateThreadAndRunRequestToolResourcesCodeInterpreterDict "
            "CreateThreadAndRunRequestToolResourcesDict "
            "CreateThreadAndRunRequestToolResourcesFileSearchDict "
            "CreateThreadAndRunRequestToolsItemLike CreateThreadRequestDict "
            "CreateThreadRequestToolResourcesCodeInterpreterDict "
            "CreateThreadRequestToolResourcesDict "
            "CreateThreadRequestToolResourcesFileSearchDict "
            "CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAutoDict "
            "CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyLike "
            "CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticDict "
            "CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStaticDict "
            "CreateThreadRequestToolResourcesFileSearchVectorStoresItemDict "
            "FileSearchRankingOptionsDict MessageContentImageFileObjectDict "
            "MessageContentImageFileObjectImageFileDict MessageContentImageUrlObjectDict "
            "MessageContentImageUrlObjectImageUrlDict MessageRequestContentTextObjectDict "
            "ModifyAssistantRequestToolResourcesCodeInterpreterDict "
            "ModifyAssistantRequestToolResourcesDict "
            "ModifyAssistantRequestToolResourcesFileSearchDict "
            "ModifyAssistantRequestToolsItemLike "
            "ModifyThreadRequestToolResourcesCodeInterpreterDict "
            "ModifyThreadRequestToolResourcesDict "
            "ModifyThreadRequestToolResourcesFileSearchDict "
            "SubmitToolOutputsRunRequestToolOutputsItemDict TruncationObjectDict "
        ),
        ".resources.beta_assistants": "AsyncBetaAssistants BetaAssistants",
        ".resources.beta_threads": "AsyncBetaThreads BetaThreads",
        ".resources.beta_threads_messages": "AsyncBetaThreadsMessages BetaThreadsMessages",
        ".resources.beta_threads_runs": "AsyncBetaThreadsRuns BetaThreadsRuns",
        ".resources.beta_threads_runs_steps": "AsyncBetaThreadsRunsSteps BetaThreadsRunsSteps",
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
