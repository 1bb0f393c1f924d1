# Generated from the surfaces of all packages. Do not edit.
# ruff: noqa: E501
# pyright: reportWildcardImportFromLibrary=false
# ruff: noqa: PLC0414
"""The components and request mappings of all groups, imported when they are first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.lazy import lazy_names

if TYPE_CHECKING:
    # isort: off
    from oai_admin.components import *
    from oai_admin.params import *
    from oai_assistants.components import (
        AnnotationDelta as AnnotationDelta,
        Assistant as Assistant,
        AssistantDeleted as AssistantDeleted,
        AssistantObject as AssistantObject,
        AssistantObjectToolResources as AssistantObjectToolResources,
        AssistantObjectToolResourcesCodeInterpreter as AssistantObjectToolResourcesCodeInterpreter,
        AssistantObjectToolResourcesFileSearch as AssistantObjectToolResourcesFileSearch,
        AssistantObjectToolsItem as AssistantObjectToolsItem,
        AssistantResponseFormatOption as AssistantResponseFormatOption,
        AssistantStreamEvent as AssistantStreamEvent,
        AssistantSupportedModels as AssistantSupportedModels,
        AssistantTool as AssistantTool,
        AssistantToolChoice as AssistantToolChoice,
        AssistantToolChoiceFunction as AssistantToolChoiceFunction,
        AssistantToolChoiceOption as AssistantToolChoiceOption,
        AssistantToolsCode as AssistantToolsCode,
        AssistantToolsFileSearch as AssistantToolsFileSearch,
        AssistantToolsFileSearchFileSearch as AssistantToolsFileSearchFileSearch,
        AssistantToolsFileSearchTypeOnly as AssistantToolsFileSearchTypeOnly,
        AssistantToolsFunction as AssistantToolsFunction,
        AssistantsApiResponseFormatOption as AssistantsApiResponseFormatOption,
        AssistantsApiToolChoiceOption as AssistantsApiToolChoiceOption,
        AssistantsNamedToolChoice as AssistantsNamedToolChoice,
        AssistantsNamedToolChoiceFunction as AssistantsNamedToolChoiceFunction,
        CodeInterpreterLogs as CodeInterpreterLogs,
        CodeInterpreterToolCallDelta as CodeInterpreterToolCallDelta,
        CreateAssistantRequest as CreateAssistantRequest,
        CreateAssistantRequestToolResources as CreateAssistantRequestToolResources,
        CreateAssistantRequestToolResourcesCodeInterpreter as CreateAssistantRequestToolResourcesCodeInterpreter,
        CreateAssistantRequestToolResourcesFileSearch as CreateAssistantRequestToolResourcesFileSearch,
        CreateAssistantRequestToolResourcesFileSearchVectorStoresItem as CreateAssistantRequestToolResourcesFileSearchVectorStoresItem,
        CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategy as CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategy,
        CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAuto as CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAuto,
        CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStatic as CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStatic,
        CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStatic as CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStatic,
        CreateAssistantRequestToolsItem as CreateAssistantRequestToolsItem,
        CreateMessageRequest as CreateMessageRequest,
        CreateMessageRequestAttachmentsItem as CreateMessageRequestAttachmentsItem,
        CreateMessageRequestAttachmentsItemToolsItem as CreateMessageRequestAttachmentsItemToolsItem,
        CreateMessageRequestContentItem as CreateMessageRequestContentItem,
        CreateRunRequest as CreateRunRequest,
        CreateRunRequestToolsItem as CreateRunRequestToolsItem,
        CreateThreadAndRunRequest as CreateThreadAndRunRequest,
        CreateThreadAndRunRequestToolResources as CreateThreadAndRunRequestToolResources,
        CreateThreadAndRunRequestToolResourcesCodeInterpreter as CreateThreadAndRunRequestToolResourcesCodeInterpreter,
        CreateThreadAndRunRequestToolResourcesFileSearch as CreateThreadAndRunRequestToolResourcesFileSearch,
        CreateThreadAndRunRequestToolsItem as CreateThreadAndRunRequestToolsItem,
        CreateThreadRequest as CreateThreadRequest,
        CreateThreadRequestToolResources as CreateThreadRequestToolResources,
        CreateThreadRequestToolResourcesCodeInterpreter as CreateThreadRequestToolResourcesCodeInterpreter,
        CreateThreadRequestToolResourcesFileSearch as CreateThreadRequestToolResourcesFileSearch,
        CreateThreadRequestToolResourcesFileSearchVectorStoresItem as CreateThreadRequestToolResourcesFileSearchVectorStoresItem,
        CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategy as CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategy,
        CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAuto as CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAuto,
        CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStatic as CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStatic,
        CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStatic as CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStatic,
        DeleteAssistantResponse as DeleteAssistantResponse,
        DeleteMessageResponse as DeleteMessageResponse,
        DeleteThreadResponse as DeleteThreadResponse,
        DoneEvent as DoneEvent,
        ErrorEvent as ErrorEvent,
        FileCitationAnnotation as FileCitationAnnotation,
        FileCitationDeltaAnnotation as FileCitationDeltaAnnotation,
        FilePathAnnotation as FilePathAnnotation,
        FilePathDeltaAnnotation as FilePathDeltaAnnotation,
        FileSearchRanker as FileSearchRanker,
        FileSearchRankingOptions as FileSearchRankingOptions,
        FileSearchToolCallDelta as FileSearchToolCallDelta,
        FunctionToolCallDelta as FunctionToolCallDelta,
        ImageFile as ImageFile,
        ImageFileContentBlock as ImageFileContentBlock,
        ImageFileDelta as ImageFileDelta,
        ImageFileDeltaBlock as ImageFileDeltaBlock,
        ImageURL as ImageURL,
        ImageURLContentBlock as ImageURLContentBlock,
        ImageURLDelta as ImageURLDelta,
        ImageURLDeltaBlock as ImageURLDeltaBlock,
        ListAssistantsResponse as ListAssistantsResponse,
        ListMessagesResponse as ListMessagesResponse,
        ListRunStepsResponse as ListRunStepsResponse,
        ListRunsResponse as ListRunsResponse,
        MessageContent as MessageContent,
        MessageContentDelta as MessageContentDelta,
        MessageContentImageFileObject as MessageContentImageFileObject,
        MessageContentImageFileObjectImageFile as MessageContentImageFileObjectImageFile,
        MessageContentImageUrlObject as MessageContentImageUrlObject,
        MessageContentImageUrlObjectImageUrl as MessageContentImageUrlObjectImageUrl,
        MessageContentRefusalObject as MessageContentRefusalObject,
        MessageContentTextAnnotationsFileCitationObject as MessageContentTextAnnotationsFileCitationObject,
        MessageContentTextAnnotationsFileCitationObjectFileCitation as MessageContentTextAnnotationsFileCitationObjectFileCitation,
        MessageContentTextAnnotationsFilePathObject as MessageContentTextAnnotationsFilePathObject,
        MessageContentTextAnnotationsFilePathObjectFilePath as MessageContentTextAnnotationsFilePathObjectFilePath,
        MessageContentTextObject as MessageContentTextObject,
        MessageContentTextObjectText as MessageContentTextObjectText,
        MessageContentTextObjectTextAnnotationsItem as MessageContentTextObjectTextAnnotationsItem,
        MessageCreationStepDetails as MessageCreationStepDetails,
        MessageDeleted as MessageDeleted,
        MessageDelta as MessageDelta,
        MessageDeltaContentImageFileObject as MessageDeltaContentImageFileObject,
        MessageDeltaContentImageFileObjectImageFile as MessageDeltaContentImageFileObjectImageFile,
        MessageDeltaContentImageUrlObject as MessageDeltaContentImageUrlObject,
        MessageDeltaContentImageUrlObjectImageUrl as MessageDeltaContentImageUrlObjectImageUrl,
        MessageDeltaContentRefusalObject as MessageDeltaContentRefusalObject,
        MessageDeltaContentTextAnnotationsFileCitationObject as MessageDeltaContentTextAnnotationsFileCitationObject,
        MessageDeltaContentTextAnnotationsFileCitationObjectFileCitation as MessageDeltaContentTextAnnotationsFileCitationObjectFileCitation,
        MessageDeltaContentTextAnnotationsFilePathObject as MessageDeltaContentTextAnnotationsFilePathObject,
        MessageDeltaContentTextAnnotationsFilePathObjectFilePath as MessageDeltaContentTextAnnotationsFilePathObjectFilePath,
        MessageDeltaContentTextObject as MessageDeltaContentTextObject,
        MessageDeltaContentTextObjectText as MessageDeltaContentTextObjectText,
        MessageDeltaContentTextObjectTextAnnotationsItem as MessageDeltaContentTextObjectTextAnnotationsItem,
        MessageDeltaEvent as MessageDeltaEvent,
        MessageDeltaObject as MessageDeltaObject,
        MessageDeltaObjectDelta as MessageDeltaObjectDelta,
        MessageDeltaObjectDeltaContentItem as MessageDeltaObjectDeltaContentItem,
        MessageObject as MessageObject,
        MessageObjectAttachmentsItem as MessageObjectAttachmentsItem,
        MessageObjectAttachmentsItemToolsItem as MessageObjectAttachmentsItemToolsItem,
        MessageObjectContentItem as MessageObjectContentItem,
        MessageObjectIncompleteDetails as MessageObjectIncompleteDetails,
        MessageRequestContentTextObject as MessageRequestContentTextObject,
        MessageStreamEvent as MessageStreamEvent,
        MessageStreamEventThreadMessageCompleted as MessageStreamEventThreadMessageCompleted,
        MessageStreamEventThreadMessageCreated as MessageStreamEventThreadMessageCreated,
        MessageStreamEventThreadMessageDelta as MessageStreamEventThreadMessageDelta,
        MessageStreamEventThreadMessageInProgress as MessageStreamEventThreadMessageInProgress,
        MessageStreamEventThreadMessageIncomplete as MessageStreamEventThreadMessageIncomplete,
        ModifyAssistantRequest as ModifyAssistantRequest,
        ModifyAssistantRequestToolResources as ModifyAssistantRequestToolResources,
        ModifyAssistantRequestToolResourcesCodeInterpreter as ModifyAssistantRequestToolResourcesCodeInterpreter,
        ModifyAssistantRequestToolResourcesFileSearch as ModifyAssistantRequestToolResourcesFileSearch,
        ModifyAssistantRequestToolsItem as ModifyAssistantRequestToolsItem,
        ModifyMessageRequest as ModifyMessageRequest,
        ModifyRunRequest as ModifyRunRequest,
        ModifyThreadRequest as ModifyThreadRequest,
        ModifyThreadRequestToolResources as ModifyThreadRequestToolResources,
        ModifyThreadRequestToolResourcesCodeInterpreter as ModifyThreadRequestToolResourcesCodeInterpreter,
        ModifyThreadRequestToolResourcesFileSearch as ModifyThreadRequestToolResourcesFileSearch,
        RefusalContentBlock as RefusalContentBlock,
        RefusalDeltaBlock as RefusalDeltaBlock,
        RequiredActionFunctionToolCall as RequiredActionFunctionToolCall,
        Run as Run,
        RunCompletionUsage as RunCompletionUsage,
        RunObject as RunObject,
        RunObjectIncompleteDetails as RunObjectIncompleteDetails,
        RunObjectLastError as RunObjectLastError,
        RunObjectRequiredAction as RunObjectRequiredAction,
        RunObjectRequiredActionSubmitToolOutputs as RunObjectRequiredActionSubmitToolOutputs,
        RunObjectToolsItem as RunObjectToolsItem,
        RunStatus as RunStatus,
        RunStep as RunStep,
        RunStepCompletionUsage as RunStepCompletionUsage,
        RunStepDelta as RunStepDelta,
        RunStepDeltaEvent as RunStepDeltaEvent,
        RunStepDeltaMessageDelta as RunStepDeltaMessageDelta,
        RunStepDeltaObject as RunStepDeltaObject,
        RunStepDeltaObjectDelta as RunStepDeltaObjectDelta,
        RunStepDeltaObjectDeltaStepDetails as RunStepDeltaObjectDeltaStepDetails,
        RunStepDeltaStepDetailsMessageCreationObject as RunStepDeltaStepDetailsMessageCreationObject,
        RunStepDeltaStepDetailsMessageCreationObjectMessageCreation as RunStepDeltaStepDetailsMessageCreationObjectMessageCreation,
        RunStepDeltaStepDetailsToolCallsCodeObject as RunStepDeltaStepDetailsToolCallsCodeObject,
        RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreter as RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreter,
        RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreterOutputsItem as RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreterOutputsItem,
        RunStepDeltaStepDetailsToolCallsCodeOutputImageObject as RunStepDeltaStepDetailsToolCallsCodeOutputImageObject,
        RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectImage as RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectImage,
        RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject as RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject,
        RunStepDeltaStepDetailsToolCallsFileSearchObject as RunStepDeltaStepDetailsToolCallsFileSearchObject,
        RunStepDeltaStepDetailsToolCallsFunctionObject as RunStepDeltaStepDetailsToolCallsFunctionObject,
        RunStepDeltaStepDetailsToolCallsFunctionObjectFunction as RunStepDeltaStepDetailsToolCallsFunctionObjectFunction,
        RunStepDeltaStepDetailsToolCallsObject as RunStepDeltaStepDetailsToolCallsObject,
        RunStepDeltaStepDetailsToolCallsObjectToolCallsItem as RunStepDeltaStepDetailsToolCallsObjectToolCallsItem,
        RunStepDetailsMessageCreationObject as RunStepDetailsMessageCreationObject,
        RunStepDetailsMessageCreationObjectMessageCreation as RunStepDetailsMessageCreationObjectMessageCreation,
        RunStepDetailsToolCallsCodeObject as RunStepDetailsToolCallsCodeObject,
        RunStepDetailsToolCallsCodeObjectCodeInterpreter as RunStepDetailsToolCallsCodeObjectCodeInterpreter,
        RunStepDetailsToolCallsCodeObjectCodeInterpreterOutputsItem as RunStepDetailsToolCallsCodeObjectCodeInterpreterOutputsItem,
        RunStepDetailsToolCallsCodeOutputImageObject as RunStepDetailsToolCallsCodeOutputImageObject,
        RunStepDetailsToolCallsCodeOutputImageObjectImage as RunStepDetailsToolCallsCodeOutputImageObjectImage,
        RunStepDetailsToolCallsCodeOutputLogsObject as RunStepDetailsToolCallsCodeOutputLogsObject,
        RunStepDetailsToolCallsFileSearchObject as RunStepDetailsToolCallsFileSearchObject,
        RunStepDetailsToolCallsFileSearchObjectFileSearch as RunStepDetailsToolCallsFileSearchObjectFileSearch,
        RunStepDetailsToolCallsFileSearchRankingOptionsObject as RunStepDetailsToolCallsFileSearchRankingOptionsObject,
        RunStepDetailsToolCallsFileSearchResultObject as RunStepDetailsToolCallsFileSearchResultObject,
        RunStepDetailsToolCallsFileSearchResultObjectContentItem as RunStepDetailsToolCallsFileSearchResultObjectContentItem,
        RunStepDetailsToolCallsFunctionObject as RunStepDetailsToolCallsFunctionObject,
        RunStepDetailsToolCallsFunctionObjectFunction as RunStepDetailsToolCallsFunctionObjectFunction,
        RunStepDetailsToolCallsObject as RunStepDetailsToolCallsObject,
        RunStepDetailsToolCallsObjectToolCallsItem as RunStepDetailsToolCallsObjectToolCallsItem,
        RunStepObject as RunStepObject,
        RunStepObjectLastError as RunStepObjectLastError,
        RunStepObjectStepDetails as RunStepObjectStepDetails,
        RunStepStreamEvent as RunStepStreamEvent,
        RunStepStreamEventThreadRunStepCancelled as RunStepStreamEventThreadRunStepCancelled,
        RunStepStreamEventThreadRunStepCompleted as RunStepStreamEventThreadRunStepCompleted,
        RunStepStreamEventThreadRunStepCreated as RunStepStreamEventThreadRunStepCreated,
        RunStepStreamEventThreadRunStepDelta as RunStepStreamEventThreadRunStepDelta,
        RunStepStreamEventThreadRunStepExpired as RunStepStreamEventThreadRunStepExpired,
        RunStepStreamEventThreadRunStepFailed as RunStepStreamEventThreadRunStepFailed,
        RunStepStreamEventThreadRunStepInProgress as RunStepStreamEventThreadRunStepInProgress,
        RunStreamEvent as RunStreamEvent,
        RunStreamEventThreadRunCancelled as RunStreamEventThreadRunCancelled,
        RunStreamEventThreadRunCancelling as RunStreamEventThreadRunCancelling,
        RunStreamEventThreadRunCompleted as RunStreamEventThreadRunCompleted,
        RunStreamEventThreadRunCreated as RunStreamEventThreadRunCreated,
        RunStreamEventThreadRunExpired as RunStreamEventThreadRunExpired,
        RunStreamEventThreadRunFailed as RunStreamEventThreadRunFailed,
        RunStreamEventThreadRunInProgress as RunStreamEventThreadRunInProgress,
        RunStreamEventThreadRunIncomplete as RunStreamEventThreadRunIncomplete,
        RunStreamEventThreadRunQueued as RunStreamEventThreadRunQueued,
        RunStreamEventThreadRunRequiresAction as RunStreamEventThreadRunRequiresAction,
        RunToolCallObject as RunToolCallObject,
        RunToolCallObjectFunction as RunToolCallObjectFunction,
        SubmitToolOutputsRunRequest as SubmitToolOutputsRunRequest,
        SubmitToolOutputsRunRequestToolOutputsItem as SubmitToolOutputsRunRequestToolOutputsItem,
        Text as Text,
        TextContentBlock as TextContentBlock,
        TextDelta as TextDelta,
        TextDeltaBlock as TextDeltaBlock,
        Thread as Thread,
        ThreadDeleted as ThreadDeleted,
        ThreadObject as ThreadObject,
        ThreadObjectToolResources as ThreadObjectToolResources,
        ThreadObjectToolResourcesCodeInterpreter as ThreadObjectToolResourcesCodeInterpreter,
        ThreadObjectToolResourcesFileSearch as ThreadObjectToolResourcesFileSearch,
        ThreadStreamEvent as ThreadStreamEvent,
        ToolCall as ToolCall,
        ToolCallDelta as ToolCallDelta,
        ToolCallDeltaObject as ToolCallDeltaObject,
        ToolCallsStepDetails as ToolCallsStepDetails,
        TruncationObject as TruncationObject,
    )
    from oai_assistants.params import (
        AssistantCreateParams as AssistantCreateParams,
        AssistantListParams as AssistantListParams,
        AssistantResponseFormatOptionParam as AssistantResponseFormatOptionParam,
        AssistantToolChoiceFunctionParam as AssistantToolChoiceFunctionParam,
        AssistantToolChoiceOptionParam as AssistantToolChoiceOptionParam,
        AssistantToolChoiceParam as AssistantToolChoiceParam,
        AssistantToolParam as AssistantToolParam,
        AssistantToolsCodeDict as AssistantToolsCodeDict,
        AssistantToolsFileSearchDict as AssistantToolsFileSearchDict,
        AssistantToolsFileSearchFileSearchDict as AssistantToolsFileSearchFileSearchDict,
        AssistantToolsFileSearchTypeOnlyDict as AssistantToolsFileSearchTypeOnlyDict,
        AssistantToolsFunctionDict as AssistantToolsFunctionDict,
        AssistantUpdateParams as AssistantUpdateParams,
        AssistantsApiResponseFormatOptionLike as AssistantsApiResponseFormatOptionLike,
        AssistantsApiToolChoiceOptionLike as AssistantsApiToolChoiceOptionLike,
        AssistantsNamedToolChoiceDict as AssistantsNamedToolChoiceDict,
        AssistantsNamedToolChoiceFunctionDict as AssistantsNamedToolChoiceFunctionDict,
        BetaAssistantsCreateParams as BetaAssistantsCreateParams,
        BetaAssistantsListParams as BetaAssistantsListParams,
        BetaAssistantsUpdateParams as BetaAssistantsUpdateParams,
        BetaThreadsCreateAndRunParams as BetaThreadsCreateAndRunParams,
        BetaThreadsCreateParams as BetaThreadsCreateParams,
        BetaThreadsMessagesCreateParams as BetaThreadsMessagesCreateParams,
        BetaThreadsMessagesListParams as BetaThreadsMessagesListParams,
        BetaThreadsMessagesUpdateParams as BetaThreadsMessagesUpdateParams,
        BetaThreadsRunsCreateParams as BetaThreadsRunsCreateParams,
        BetaThreadsRunsListParams as BetaThreadsRunsListParams,
        BetaThreadsRunsStepsListParams as BetaThreadsRunsStepsListParams,
        BetaThreadsRunsStepsRetrieveParams as BetaThreadsRunsStepsRetrieveParams,
        BetaThreadsRunsSubmitToolOutputsParams as BetaThreadsRunsSubmitToolOutputsParams,
        BetaThreadsRunsUpdateParams as BetaThreadsRunsUpdateParams,
        BetaThreadsUpdateParams as BetaThreadsUpdateParams,
        CodeInterpreterToolParam as CodeInterpreterToolParam,
        CreateAssistantRequestToolResourcesCodeInterpreterDict as CreateAssistantRequestToolResourcesCodeInterpreterDict,
        CreateAssistantRequestToolResourcesDict as CreateAssistantRequestToolResourcesDict,
        CreateAssistantRequestToolResourcesFileSearchDict as CreateAssistantRequestToolResourcesFileSearchDict,
        CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAutoDict as CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAutoDict,
        CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyLike as CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyLike,
        CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticDict as CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticDict,
        CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStaticDict as CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStaticDict,
        CreateAssistantRequestToolResourcesFileSearchVectorStoresItemDict as CreateAssistantRequestToolResourcesFileSearchVectorStoresItemDict,
        CreateAssistantRequestToolsItemLike as CreateAssistantRequestToolsItemLike,
        CreateMessageRequestAttachmentsItemDict as CreateMessageRequestAttachmentsItemDict,
        CreateMessageRequestAttachmentsItemToolsItemLike as CreateMessageRequestAttachmentsItemToolsItemLike,
        CreateMessageRequestContentItemLike as CreateMessageRequestContentItemLike,
        CreateMessageRequestDict as CreateMessageRequestDict,
        CreateRunRequestToolsItemLike as CreateRunRequestToolsItemLike,
        CreateThreadAndRunRequestToolResourcesCodeInterpreterDict as CreateThreadAndRunRequestToolResourcesCodeInterpreterDict,
        CreateThreadAndRunRequestToolResourcesDict as CreateThreadAndRunRequestToolResourcesDict,
        CreateThreadAndRunRequestToolResourcesFileSearchDict as CreateThreadAndRunRequestToolResourcesFileSearchDict,
        CreateThreadAndRunRequestToolsItemLike as CreateThreadAndRunRequestToolsItemLike,
        CreateThreadRequestDict as CreateThreadRequestDict,
        CreateThreadRequestToolResourcesCodeInterpreterDict as CreateThreadRequestToolResourcesCodeInterpreterDict,
        CreateThreadRequestToolResourcesDict as CreateThreadRequestToolResourcesDict,
        CreateThreadRequestToolResourcesFileSearchDict as CreateThreadRequestToolResourcesFileSearchDict,
        CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAutoDict as CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAutoDict,
        CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyLike as CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyLike,
        CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticDict as CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticDict,
        CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStaticDict as CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStaticDict,
        CreateThreadRequestToolResourcesFileSearchVectorStoresItemDict as CreateThreadRequestToolResourcesFileSearchVectorStoresItemDict,
        FileSearchRankingOptionsDict as FileSearchRankingOptionsDict,
        ImageFileContentBlockParam as ImageFileContentBlockParam,
        ImageFileParam as ImageFileParam,
        ImageURLContentBlockParam as ImageURLContentBlockParam,
        ImageURLParam as ImageURLParam,
        MessageContentImageFileObjectDict as MessageContentImageFileObjectDict,
        MessageContentImageFileObjectImageFileDict as MessageContentImageFileObjectImageFileDict,
        MessageContentImageUrlObjectDict as MessageContentImageUrlObjectDict,
        MessageContentImageUrlObjectImageUrlDict as MessageContentImageUrlObjectImageUrlDict,
        MessageContentPartParam as MessageContentPartParam,
        MessageCreateParams as MessageCreateParams,
        MessageRequestContentTextObjectDict as MessageRequestContentTextObjectDict,
        ModifyAssistantRequestToolResourcesCodeInterpreterDict as ModifyAssistantRequestToolResourcesCodeInterpreterDict,
        ModifyAssistantRequestToolResourcesDict as ModifyAssistantRequestToolResourcesDict,
        ModifyAssistantRequestToolResourcesFileSearchDict as ModifyAssistantRequestToolResourcesFileSearchDict,
        ModifyAssistantRequestToolsItemLike as ModifyAssistantRequestToolsItemLike,
        ModifyThreadRequestToolResourcesCodeInterpreterDict as ModifyThreadRequestToolResourcesCodeInterpreterDict,
        ModifyThreadRequestToolResourcesDict as ModifyThreadRequestToolResourcesDict,
        ModifyThreadRequestToolResourcesFileSearchDict as ModifyThreadRequestToolResourcesFileSearchDict,
        StepListParams as StepListParams,
        SubmitToolOutputsRunRequestToolOutputsItemDict as SubmitToolOutputsRunRequestToolOutputsItemDict,
        TextContentBlockParam as TextContentBlockParam,
        ThreadCreateAndRunParams as ThreadCreateAndRunParams,
        ThreadCreateParams as ThreadCreateParams,
        ThreadUpdateParams as ThreadUpdateParams,
        TruncationObjectDict as TruncationObjectDict,
    )
    from oai_assistants.helpers.handlers import (
        AssistantEventHandler as AssistantEventHandler,
        AsyncAssistantEventHandler as AsyncAssistantEventHandler,
    )
    from oai_assistants.helpers.streaming import (
        AssistantStreamManager as AssistantStreamManager,
        AsyncAssistantStreamManager as AsyncAssistantStreamManager,
    )
    from oai_audio.components import *
    from oai_audio.params import *
    from oai_batch.components import *
    from oai_batch.params import *
    from oai_batch.helpers.results import BatchResult as BatchResult, BatchResults as BatchResults
    from oai_chat.components import (
        ChatCompletion as ChatCompletion,
        ChatCompletionAllowedTools as ChatCompletionAllowedTools,
        ChatCompletionAllowedToolsChoice as ChatCompletionAllowedToolsChoice,
        ChatCompletionAudio as ChatCompletionAudio,
        ChatCompletionChunk as ChatCompletionChunk,
        ChatCompletionContentPartImage as ChatCompletionContentPartImage,
        ChatCompletionContentPartText as ChatCompletionContentPartText,
        ChatCompletionDeleted as ChatCompletionDeleted,
        ChatCompletionFunctionCallOption as ChatCompletionFunctionCallOption,
        ChatCompletionFunctionTool as ChatCompletionFunctionTool,
        ChatCompletionFunctions as ChatCompletionFunctions,
        ChatCompletionList as ChatCompletionList,
        ChatCompletionMessage as ChatCompletionMessage,
        ChatCompletionMessageCustomToolCall as ChatCompletionMessageCustomToolCall,
        ChatCompletionMessageCustomToolCallCustom as ChatCompletionMessageCustomToolCallCustom,
        ChatCompletionMessageFunctionToolCall as ChatCompletionMessageFunctionToolCall,
        ChatCompletionMessageList as ChatCompletionMessageList,
        ChatCompletionMessageListDataItem as ChatCompletionMessageListDataItem,
        ChatCompletionMessageListDataItemAnnotationsItem as ChatCompletionMessageListDataItemAnnotationsItem,
        ChatCompletionMessageListDataItemAnnotationsItemUrlCitation as ChatCompletionMessageListDataItemAnnotationsItemUrlCitation,
        ChatCompletionMessageListDataItemAudio as ChatCompletionMessageListDataItemAudio,
        ChatCompletionMessageListDataItemContentPartsItem as ChatCompletionMessageListDataItemContentPartsItem,
        ChatCompletionMessageListDataItemFunctionCall as ChatCompletionMessageListDataItemFunctionCall,
        ChatCompletionMessageToolCall as ChatCompletionMessageToolCall,
        ChatCompletionMessageToolCallChunk as ChatCompletionMessageToolCallChunk,
        ChatCompletionMessageToolCallChunkFunction as ChatCompletionMessageToolCallChunkFunction,
        ChatCompletionMessageToolCallFunction as ChatCompletionMessageToolCallFunction,
        ChatCompletionMessageToolCallUnion as ChatCompletionMessageToolCallUnion,
        ChatCompletionMessageToolCalls as ChatCompletionMessageToolCalls,
        ChatCompletionMessageToolCallsItem as ChatCompletionMessageToolCallsItem,
        ChatCompletionModalities as ChatCompletionModalities,
        ChatCompletionModeration as ChatCompletionModeration,
        ChatCompletionModerationError as ChatCompletionModerationError,
        ChatCompletionModerationInput as ChatCompletionModerationInput,
        ChatCompletionModerationOutput as ChatCompletionModerationOutput,
        ChatCompletionModerationResults as ChatCompletionModerationResults,
        ChatCompletionNamedToolChoice as ChatCompletionNamedToolChoice,
        ChatCompletionNamedToolChoiceCustom as ChatCompletionNamedToolChoiceCustom,
        ChatCompletionNamedToolChoiceCustomCustom as ChatCompletionNamedToolChoiceCustomCustom,
        ChatCompletionNamedToolChoiceFunction as ChatCompletionNamedToolChoiceFunction,
        ChatCompletionReasoningEffort as ChatCompletionReasoningEffort,
        ChatCompletionRequestAssistantMessage as ChatCompletionRequestAssistantMessage,
        ChatCompletionRequestAssistantMessageAudio as ChatCompletionRequestAssistantMessageAudio,
        ChatCompletionRequestAssistantMessageContentPart as ChatCompletionRequestAssistantMessageContentPart,
        ChatCompletionRequestAssistantMessageFunctionCall as ChatCompletionRequestAssistantMessageFunctionCall,
        ChatCompletionRequestDeveloperMessage as ChatCompletionRequestDeveloperMessage,
        ChatCompletionRequestFunctionMessage as ChatCompletionRequestFunctionMessage,
        ChatCompletionRequestMessage as ChatCompletionRequestMessage,
        ChatCompletionRequestMessageContentPartAudio as ChatCompletionRequestMessageContentPartAudio,
        ChatCompletionRequestMessageContentPartAudioInputAudio as ChatCompletionRequestMessageContentPartAudioInputAudio,
        ChatCompletionRequestMessageContentPartFile as ChatCompletionRequestMessageContentPartFile,
        ChatCompletionRequestMessageContentPartFileFile as ChatCompletionRequestMessageContentPartFileFile,
        ChatCompletionRequestMessageContentPartImage as ChatCompletionRequestMessageContentPartImage,
        ChatCompletionRequestMessageContentPartImageImageUrl as ChatCompletionRequestMessageContentPartImageImageUrl,
        ChatCompletionRequestMessageContentPartRefusal as ChatCompletionRequestMessageContentPartRefusal,
        ChatCompletionRequestMessageContentPartText as ChatCompletionRequestMessageContentPartText,
        ChatCompletionRequestSystemMessage as ChatCompletionRequestSystemMessage,
        ChatCompletionRequestSystemMessageContentPart as ChatCompletionRequestSystemMessageContentPart,
        ChatCompletionRequestToolMessage as ChatCompletionRequestToolMessage,
        ChatCompletionRequestToolMessageContentPart as ChatCompletionRequestToolMessageContentPart,
        ChatCompletionRequestUserMessage as ChatCompletionRequestUserMessage,
        ChatCompletionRequestUserMessageContentPart as ChatCompletionRequestUserMessageContentPart,
        ChatCompletionResponseMessage as ChatCompletionResponseMessage,
        ChatCompletionResponseMessageAnnotationsItem as ChatCompletionResponseMessageAnnotationsItem,
        ChatCompletionResponseMessageAnnotationsItemUrlCitation as ChatCompletionResponseMessageAnnotationsItemUrlCitation,
        ChatCompletionResponseMessageAudio as ChatCompletionResponseMessageAudio,
        ChatCompletionResponseMessageFunctionCall as ChatCompletionResponseMessageFunctionCall,
        ChatCompletionRole as ChatCompletionRole,
        ChatCompletionStoreMessage as ChatCompletionStoreMessage,
        ChatCompletionStreamOptions as ChatCompletionStreamOptions,
        ChatCompletionStreamResponseDelta as ChatCompletionStreamResponseDelta,
        ChatCompletionStreamResponseDeltaFunctionCall as ChatCompletionStreamResponseDeltaFunctionCall,
        ChatCompletionTokenLogprob as ChatCompletionTokenLogprob,
        ChatCompletionTokenLogprobTopLogprobsItem as ChatCompletionTokenLogprobTopLogprobsItem,
        ChatCompletionToolChoiceOption as ChatCompletionToolChoiceOption,
        Completion as Completion,
        CompletionChoice as CompletionChoice,
        CompletionUsage as CompletionUsage,
        CompletionUsageCompletionTokensDetails as CompletionUsageCompletionTokensDetails,
        CompletionUsagePromptTokensDetails as CompletionUsagePromptTokensDetails,
        CreateChatCompletionRequest as CreateChatCompletionRequest,
        CreateChatCompletionRequestAudio as CreateChatCompletionRequestAudio,
        CreateChatCompletionRequestResponseFormat as CreateChatCompletionRequestResponseFormat,
        CreateChatCompletionRequestToolsItem as CreateChatCompletionRequestToolsItem,
        CreateChatCompletionRequestWebSearchOptions as CreateChatCompletionRequestWebSearchOptions,
        CreateChatCompletionRequestWebSearchOptionsUserLocation as CreateChatCompletionRequestWebSearchOptionsUserLocation,
        CreateChatCompletionResponse as CreateChatCompletionResponse,
        CreateChatCompletionResponseChoicesItem as CreateChatCompletionResponseChoicesItem,
        CreateChatCompletionResponseChoicesItemLogprobs as CreateChatCompletionResponseChoicesItemLogprobs,
        CreateChatCompletionStreamResponse as CreateChatCompletionStreamResponse,
        CreateChatCompletionStreamResponseChoicesItem as CreateChatCompletionStreamResponseChoicesItem,
        CreateChatCompletionStreamResponseChoicesItemLogprobs as CreateChatCompletionStreamResponseChoicesItemLogprobs,
        CreateCompletionRequest as CreateCompletionRequest,
        CreateCompletionResponse as CreateCompletionResponse,
        CreateCompletionResponseChoicesItem as CreateCompletionResponseChoicesItem,
        CreateCompletionResponseChoicesItemLogprobs as CreateCompletionResponseChoicesItemLogprobs,
        CustomToolChatCompletions as CustomToolChatCompletions,
        CustomToolChatCompletionsCustom as CustomToolChatCompletionsCustom,
        CustomToolChatCompletionsCustomFormat as CustomToolChatCompletionsCustomFormat,
        CustomToolChatCompletionsCustomFormatGrammar as CustomToolChatCompletionsCustomFormatGrammar,
        CustomToolChatCompletionsCustomFormatGrammarGrammar as CustomToolChatCompletionsCustomFormatGrammarGrammar,
        CustomToolChatCompletionsCustomFormatText as CustomToolChatCompletionsCustomFormatText,
        FineTuneChatCompletionRequestAssistantMessage as FineTuneChatCompletionRequestAssistantMessage,
        FineTuneChatCompletionRequestAssistantMessageAudio as FineTuneChatCompletionRequestAssistantMessageAudio,
        FineTuneChatCompletionRequestAssistantMessageFunctionCall as FineTuneChatCompletionRequestAssistantMessageFunctionCall,
        PredictionContent as PredictionContent,
        ResponseModalities as ResponseModalities,
        StopConfiguration as StopConfiguration,
        UpdateChatCompletionRequest as UpdateChatCompletionRequest,
        WebSearchContextSize as WebSearchContextSize,
        WebSearchLocation as WebSearchLocation,
    )
    from oai_chat.params import *
    from oai_chat.helpers.accumulating import ChatCompletionStreamState as ChatCompletionStreamState
    from oai_chat.helpers.parsed import (
        ParsedChatCompletion as ParsedChatCompletion,
        ParsedChatCompletionMessage as ParsedChatCompletionMessage,
        ParsedChoice as ParsedChoice,
        ParsedFunction as ParsedFunction,
        ParsedFunctionToolCall as ParsedFunctionToolCall,
    )
    from oai_chat.helpers.streams import (
        AsyncChatCompletionStream as AsyncChatCompletionStream,
        AsyncChatCompletionStreamManager as AsyncChatCompletionStreamManager,
        ChatCompletionStream as ChatCompletionStream,
        ChatCompletionStreamManager as ChatCompletionStreamManager,
    )
    from oai_chat.helpers.events import (
        ChatCompletionStreamEvent as ChatCompletionStreamEvent,
        ChunkEvent as ChunkEvent,
        ContentDeltaEvent as ContentDeltaEvent,
        ContentDoneEvent as ContentDoneEvent,
        FunctionToolCallArgumentsDeltaEvent as FunctionToolCallArgumentsDeltaEvent,
        FunctionToolCallArgumentsDoneEvent as FunctionToolCallArgumentsDoneEvent,
        LogprobsContentDeltaEvent as LogprobsContentDeltaEvent,
        LogprobsContentDoneEvent as LogprobsContentDoneEvent,
        LogprobsRefusalDeltaEvent as LogprobsRefusalDeltaEvent,
        LogprobsRefusalDoneEvent as LogprobsRefusalDoneEvent,
        RefusalDeltaEvent as RefusalDeltaEvent,
        RefusalDoneEvent as RefusalDoneEvent,
    )
    from oai_chatkit.components import (
        ActiveStatus as ActiveStatus,
        AssistantMessageItem as AssistantMessageItem,
        Attachment as Attachment,
        AttachmentType as AttachmentType,
        AutomaticThreadTitlingParam as AutomaticThreadTitlingParam,
        ChatKitAttachment as ChatKitAttachment,
        ChatKitResponseOutputText as ChatKitResponseOutputText,
        ChatKitThread as ChatKitThread,
        ChatKitThreadAssistantMessageItem as ChatKitThreadAssistantMessageItem,
        ChatKitThreadItemList as ChatKitThreadItemList,
        ChatKitThreadUserMessageItem as ChatKitThreadUserMessageItem,
        ChatKitWidgetItem as ChatKitWidgetItem,
        ChatKitWorkflow as ChatKitWorkflow,
        ChatSession as ChatSession,
        ChatSessionAutomaticThreadTitling as ChatSessionAutomaticThreadTitling,
        ChatSessionChatKitConfiguration as ChatSessionChatKitConfiguration,
        ChatSessionChatkitConfiguration as ChatSessionChatkitConfiguration,
        ChatSessionFileUpload as ChatSessionFileUpload,
        ChatSessionHistory as ChatSessionHistory,
        ChatSessionRateLimits as ChatSessionRateLimits,
        ChatSessionResource as ChatSessionResource,
        ChatSessionStatus as ChatSessionStatus,
        ChatkitConfigurationParam as ChatkitConfigurationParam,
        ChatkitWorkflow as ChatkitWorkflow,
        ChatkitWorkflowTracing as ChatkitWorkflowTracing,
        ClientToolCallItem as ClientToolCallItem,
        ClientToolCallStatus as ClientToolCallStatus,
        ClosedStatus as ClosedStatus,
        CreateChatSessionBody as CreateChatSessionBody,
        Data as Data,
        DeletedThreadResource as DeletedThreadResource,
        ExpiresAfterParam as ExpiresAfterParam,
        FileAnnotation as FileAnnotation,
        FileAnnotationSource as FileAnnotationSource,
        FileUploadParam as FileUploadParam,
        HistoryParam as HistoryParam,
        InferenceOptions as InferenceOptions,
        LockedStatus as LockedStatus,
        RateLimitsParam as RateLimitsParam,
        ResponseOutputTextAnnotationsItem as ResponseOutputTextAnnotationsItem,
        TaskGroupItem as TaskGroupItem,
        TaskGroupTask as TaskGroupTask,
        TaskItem as TaskItem,
        TaskType as TaskType,
        ThreadDeleteResponse as ThreadDeleteResponse,
        ThreadItem as ThreadItem,
        ThreadItemListResource as ThreadItemListResource,
        ThreadListResource as ThreadListResource,
        ThreadResource as ThreadResource,
        ThreadResourceStatus as ThreadResourceStatus,
        ToolChoice as ToolChoice,
        UrlAnnotation as UrlAnnotation,
        UrlAnnotationSource as UrlAnnotationSource,
        UserMessageInputText as UserMessageInputText,
        UserMessageItem as UserMessageItem,
        UserMessageItemContentItem as UserMessageItemContentItem,
        UserMessageQuotedText as UserMessageQuotedText,
        WidgetMessageItem as WidgetMessageItem,
        WorkflowParam as WorkflowParam,
        WorkflowTracingParam as WorkflowTracingParam,
    )
    from oai_chatkit.params import (
        AutomaticThreadTitlingParamDict as AutomaticThreadTitlingParamDict,
        BetaChatkitSessionsCreateParams as BetaChatkitSessionsCreateParams,
        BetaChatkitThreadsListItemsParams as BetaChatkitThreadsListItemsParams,
        BetaChatkitThreadsListParams as BetaChatkitThreadsListParams,
        ChatSessionChatKitConfigurationParam as ChatSessionChatKitConfigurationParam,
        ChatSessionExpiresAfterParam as ChatSessionExpiresAfterParam,
        ChatSessionRateLimitsParam as ChatSessionRateLimitsParam,
        ChatSessionWorkflowParam as ChatSessionWorkflowParam,
        ChatkitConfigurationParamDict as ChatkitConfigurationParamDict,
        ExpiresAfterParamDict as ExpiresAfterParamDict,
        FileUploadParamDict as FileUploadParamDict,
        HistoryParamDict as HistoryParamDict,
        RateLimitsParamDict as RateLimitsParamDict,
        ThreadListItemsParams as ThreadListItemsParams,
        ThreadListParams as ThreadListParams,
        WorkflowParamDict as WorkflowParamDict,
        WorkflowTracingParamDict as WorkflowTracingParamDict,
    )
    from oai_containers.components import *
    from oai_containers.params import (
        ContainerCreateParams as ContainerCreateParams,
        ContainerListParams as ContainerListParams,
        ContainersCreateParams as ContainersCreateParams,
        ContainersFilesCreateParams as ContainersFilesCreateParams,
        ContainersFilesListParams as ContainersFilesListParams,
        ContainersListParams as ContainersListParams,
        CreateContainerBodyExpiresAfterDict as CreateContainerBodyExpiresAfterDict,
        CreateContainerBodyNetworkPolicyLike as CreateContainerBodyNetworkPolicyLike,
        CreateContainerBodySkillsItemLike as CreateContainerBodySkillsItemLike,
    )
    from oai_content_provenance.components import *
    from oai_content_provenance.params import *
    from oai_embeddings.components import *
    from oai_embeddings.params import *
    from oai_embeddings.helpers.results import (
        EmbeddingVector as EmbeddingVector,
        EmbeddingVectors as EmbeddingVectors,
    )
    from oai_embeddings.helpers.vectors import Vector as Vector
    from oai_evals.components import *
    from oai_evals.params import *
    from oai_files.components import *
    from oai_files.params import *
    from oai_files.helpers.errors import UploadInterruptedError as UploadInterruptedError
    from oai_files.helpers.ledger import UploadLedger as UploadLedger
    from oai_fine_tuning.components import *
    from oai_fine_tuning.params import *
    from oai_images.components import *
    from oai_images.params import *
    from oai_models.components import *
    from oai_moderations.components import *
    from oai_moderations.params import *
    from oai_realtime.components import (
        AudioTranscription as AudioTranscription,
        AudioTranscriptionResponse as AudioTranscriptionResponse,
        ClientSecretCreateResponse as ClientSecretCreateResponse,
        ConversationCreatedEvent as ConversationCreatedEvent,
        ConversationItemAdded as ConversationItemAdded,
        ConversationItemContent as ConversationItemContent,
        ConversationItemCreateEvent as ConversationItemCreateEvent,
        ConversationItemCreatedEvent as ConversationItemCreatedEvent,
        ConversationItemDeleteEvent as ConversationItemDeleteEvent,
        ConversationItemDeletedEvent as ConversationItemDeletedEvent,
        ConversationItemDone as ConversationItemDone,
        ConversationItemInputAudioTranscriptionCompletedEvent as ConversationItemInputAudioTranscriptionCompletedEvent,
        ConversationItemInputAudioTranscriptionDeltaEvent as ConversationItemInputAudioTranscriptionDeltaEvent,
        ConversationItemInputAudioTranscriptionFailedEvent as ConversationItemInputAudioTranscriptionFailedEvent,
        ConversationItemInputAudioTranscriptionSegment as ConversationItemInputAudioTranscriptionSegment,
        ConversationItemRetrieveEvent as ConversationItemRetrieveEvent,
        ConversationItemTruncateEvent as ConversationItemTruncateEvent,
        ConversationItemTruncatedEvent as ConversationItemTruncatedEvent,
        ConversationItemWithReference as ConversationItemWithReference,
        InputAudioBufferAppendEvent as InputAudioBufferAppendEvent,
        InputAudioBufferClearEvent as InputAudioBufferClearEvent,
        InputAudioBufferClearedEvent as InputAudioBufferClearedEvent,
        InputAudioBufferCommitEvent as InputAudioBufferCommitEvent,
        InputAudioBufferCommittedEvent as InputAudioBufferCommittedEvent,
        InputAudioBufferDtmfEventReceivedEvent as InputAudioBufferDtmfEventReceivedEvent,
        InputAudioBufferSpeechStartedEvent as InputAudioBufferSpeechStartedEvent,
        InputAudioBufferSpeechStoppedEvent as InputAudioBufferSpeechStoppedEvent,
        InputAudioBufferTimeoutTriggered as InputAudioBufferTimeoutTriggered,
        LogProbProperties as LogProbProperties,
        McpListToolsCompleted as McpListToolsCompleted,
        McpListToolsFailed as McpListToolsFailed,
        McpListToolsInProgress as McpListToolsInProgress,
        NoiseReductionType as NoiseReductionType,
        OutputAudioBufferClearEvent as OutputAudioBufferClearEvent,
        RateLimitsUpdatedEvent as RateLimitsUpdatedEvent,
        RealtimeAudioConfig as RealtimeAudioConfig,
        RealtimeAudioConfigInput as RealtimeAudioConfigInput,
        RealtimeAudioConfigOutput as RealtimeAudioConfigOutput,
        RealtimeAudioFormats as RealtimeAudioFormats,
        RealtimeAudioFormatsAudioPcm as RealtimeAudioFormatsAudioPcm,
        RealtimeAudioFormatsAudioPcma as RealtimeAudioFormatsAudioPcma,
        RealtimeAudioFormatsAudioPcmu as RealtimeAudioFormatsAudioPcmu,
        RealtimeAudioInputTurnDetection as RealtimeAudioInputTurnDetection,
        RealtimeBetaClientEvent as RealtimeBetaClientEvent,
        RealtimeBetaClientEventConversationItemCreate as RealtimeBetaClientEventConversationItemCreate,
        RealtimeBetaClientEventConversationItemDelete as RealtimeBetaClientEventConversationItemDelete,
        RealtimeBetaClientEventConversationItemRetrieve as RealtimeBetaClientEventConversationItemRetrieve,
        RealtimeBetaClientEventConversationItemTruncate as RealtimeBetaClientEventConversationItemTruncate,
        RealtimeBetaClientEventInputAudioBufferAppend as RealtimeBetaClientEventInputAudioBufferAppend,
        RealtimeBetaClientEventInputAudioBufferClear as RealtimeBetaClientEventInputAudioBufferClear,
        RealtimeBetaClientEventInputAudioBufferCommit as RealtimeBetaClientEventInputAudioBufferCommit,
        RealtimeBetaClientEventOutputAudioBufferClear as RealtimeBetaClientEventOutputAudioBufferClear,
        RealtimeBetaClientEventResponseCancel as RealtimeBetaClientEventResponseCancel,
        RealtimeBetaClientEventResponseCreate as RealtimeBetaClientEventResponseCreate,
        RealtimeBetaClientEventSessionUpdate as RealtimeBetaClientEventSessionUpdate,
        RealtimeBetaClientEventTranscriptionSessionUpdate as RealtimeBetaClientEventTranscriptionSessionUpdate,
        RealtimeBetaResponse as RealtimeBetaResponse,
        RealtimeBetaResponseCreateParams as RealtimeBetaResponseCreateParams,
        RealtimeBetaResponseCreateParamsToolChoice as RealtimeBetaResponseCreateParamsToolChoice,
        RealtimeBetaResponseCreateParamsToolsItem as RealtimeBetaResponseCreateParamsToolsItem,
        RealtimeBetaResponseStatusDetails as RealtimeBetaResponseStatusDetails,
        RealtimeBetaResponseStatusDetailsError as RealtimeBetaResponseStatusDetailsError,
        RealtimeBetaResponseUsage as RealtimeBetaResponseUsage,
        RealtimeBetaResponseUsageInputTokenDetails as RealtimeBetaResponseUsageInputTokenDetails,
        RealtimeBetaResponseUsageInputTokenDetailsCachedTokensDetails as RealtimeBetaResponseUsageInputTokenDetailsCachedTokensDetails,
        RealtimeBetaResponseUsageOutputTokenDetails as RealtimeBetaResponseUsageOutputTokenDetails,
        RealtimeBetaServerEvent as RealtimeBetaServerEvent,
        RealtimeBetaServerEventConversationItemCreated as RealtimeBetaServerEventConversationItemCreated,
        RealtimeBetaServerEventConversationItemDeleted as RealtimeBetaServerEventConversationItemDeleted,
        RealtimeBetaServerEventConversationItemInputAudioTranscriptionCompleted as RealtimeBetaServerEventConversationItemInputAudioTranscriptionCompleted,
        RealtimeBetaServerEventConversationItemInputAudioTranscriptionCompletedUsage as RealtimeBetaServerEventConversationItemInputAudioTranscriptionCompletedUsage,
        RealtimeBetaServerEventConversationItemInputAudioTranscriptionDelta as RealtimeBetaServerEventConversationItemInputAudioTranscriptionDelta,
        RealtimeBetaServerEventConversationItemInputAudioTranscriptionFailed as RealtimeBetaServerEventConversationItemInputAudioTranscriptionFailed,
        RealtimeBetaServerEventConversationItemInputAudioTranscriptionFailedError as RealtimeBetaServerEventConversationItemInputAudioTranscriptionFailedError,
        RealtimeBetaServerEventConversationItemInputAudioTranscriptionSegment as RealtimeBetaServerEventConversationItemInputAudioTranscriptionSegment,
        RealtimeBetaServerEventConversationItemRetrieved as RealtimeBetaServerEventConversationItemRetrieved,
        RealtimeBetaServerEventConversationItemTruncated as RealtimeBetaServerEventConversationItemTruncated,
        RealtimeBetaServerEventError as RealtimeBetaServerEventError,
        RealtimeBetaServerEventErrorError as RealtimeBetaServerEventErrorError,
        RealtimeBetaServerEventInputAudioBufferCleared as RealtimeBetaServerEventInputAudioBufferCleared,
        RealtimeBetaServerEventInputAudioBufferCommitted as RealtimeBetaServerEventInputAudioBufferCommitted,
        RealtimeBetaServerEventInputAudioBufferSpeechStarted as RealtimeBetaServerEventInputAudioBufferSpeechStarted,
        RealtimeBetaServerEventInputAudioBufferSpeechStopped as RealtimeBetaServerEventInputAudioBufferSpeechStopped,
        RealtimeBetaServerEventMCPListToolsCompleted as RealtimeBetaServerEventMCPListToolsCompleted,
        RealtimeBetaServerEventMCPListToolsFailed as RealtimeBetaServerEventMCPListToolsFailed,
        RealtimeBetaServerEventMCPListToolsInProgress as RealtimeBetaServerEventMCPListToolsInProgress,
        RealtimeBetaServerEventRateLimitsUpdated as RealtimeBetaServerEventRateLimitsUpdated,
        RealtimeBetaServerEventRateLimitsUpdatedRateLimitsItem as RealtimeBetaServerEventRateLimitsUpdatedRateLimitsItem,
        RealtimeBetaServerEventResponseAudioDelta as RealtimeBetaServerEventResponseAudioDelta,
        RealtimeBetaServerEventResponseAudioDone as RealtimeBetaServerEventResponseAudioDone,
        RealtimeBetaServerEventResponseAudioTranscriptDelta as RealtimeBetaServerEventResponseAudioTranscriptDelta,
        RealtimeBetaServerEventResponseAudioTranscriptDone as RealtimeBetaServerEventResponseAudioTranscriptDone,
        RealtimeBetaServerEventResponseContentPartAdded as RealtimeBetaServerEventResponseContentPartAdded,
        RealtimeBetaServerEventResponseContentPartAddedPart as RealtimeBetaServerEventResponseContentPartAddedPart,
        RealtimeBetaServerEventResponseContentPartDone as RealtimeBetaServerEventResponseContentPartDone,
        RealtimeBetaServerEventResponseContentPartDonePart as RealtimeBetaServerEventResponseContentPartDonePart,
        RealtimeBetaServerEventResponseCreated as RealtimeBetaServerEventResponseCreated,
        RealtimeBetaServerEventResponseDone as RealtimeBetaServerEventResponseDone,
        RealtimeBetaServerEventResponseFunctionCallArgumentsDelta as RealtimeBetaServerEventResponseFunctionCallArgumentsDelta,
        RealtimeBetaServerEventResponseFunctionCallArgumentsDone as RealtimeBetaServerEventResponseFunctionCallArgumentsDone,
        RealtimeBetaServerEventResponseMCPCallArgumentsDelta as RealtimeBetaServerEventResponseMCPCallArgumentsDelta,
        RealtimeBetaServerEventResponseMCPCallArgumentsDone as RealtimeBetaServerEventResponseMCPCallArgumentsDone,
        RealtimeBetaServerEventResponseMCPCallCompleted as RealtimeBetaServerEventResponseMCPCallCompleted,
        RealtimeBetaServerEventResponseMCPCallFailed as RealtimeBetaServerEventResponseMCPCallFailed,
        RealtimeBetaServerEventResponseMCPCallInProgress as RealtimeBetaServerEventResponseMCPCallInProgress,
        RealtimeBetaServerEventResponseOutputItemAdded as RealtimeBetaServerEventResponseOutputItemAdded,
        RealtimeBetaServerEventResponseOutputItemDone as RealtimeBetaServerEventResponseOutputItemDone,
        RealtimeBetaServerEventResponseTextDelta as RealtimeBetaServerEventResponseTextDelta,
        RealtimeBetaServerEventResponseTextDone as RealtimeBetaServerEventResponseTextDone,
        RealtimeBetaServerEventSessionCreated as RealtimeBetaServerEventSessionCreated,
        RealtimeBetaServerEventSessionUpdated as RealtimeBetaServerEventSessionUpdated,
        RealtimeBetaServerEventTranscriptionSessionCreated as RealtimeBetaServerEventTranscriptionSessionCreated,
        RealtimeBetaServerEventTranscriptionSessionUpdated as RealtimeBetaServerEventTranscriptionSessionUpdated,
        RealtimeCallCreateRequest as RealtimeCallCreateRequest,
        RealtimeCallReferRequest as RealtimeCallReferRequest,
        RealtimeCallRejectRequest as RealtimeCallRejectRequest,
        RealtimeClientEvent as RealtimeClientEvent,
        RealtimeClientEventConversationItemCreate as RealtimeClientEventConversationItemCreate,
        RealtimeClientEventConversationItemDelete as RealtimeClientEventConversationItemDelete,
        RealtimeClientEventConversationItemRetrieve as RealtimeClientEventConversationItemRetrieve,
        RealtimeClientEventConversationItemTruncate as RealtimeClientEventConversationItemTruncate,
        RealtimeClientEventInputAudioBufferAppend as RealtimeClientEventInputAudioBufferAppend,
        RealtimeClientEventInputAudioBufferClear as RealtimeClientEventInputAudioBufferClear,
        RealtimeClientEventInputAudioBufferCommit as RealtimeClientEventInputAudioBufferCommit,
        RealtimeClientEventOutputAudioBufferClear as RealtimeClientEventOutputAudioBufferClear,
        RealtimeClientEventResponseCancel as RealtimeClientEventResponseCancel,
        RealtimeClientEventResponseCreate as RealtimeClientEventResponseCreate,
        RealtimeClientEventSessionUpdate as RealtimeClientEventSessionUpdate,
        RealtimeClientEventSessionUpdateSession as RealtimeClientEventSessionUpdateSession,
        RealtimeClientEventTranscriptionSessionUpdate as RealtimeClientEventTranscriptionSessionUpdate,
        RealtimeConversationItem as RealtimeConversationItem,
        RealtimeConversationItemAssistantMessage as RealtimeConversationItemAssistantMessage,
        RealtimeConversationItemFunctionCall as RealtimeConversationItemFunctionCall,
        RealtimeConversationItemFunctionCallOutput as RealtimeConversationItemFunctionCallOutput,
        RealtimeConversationItemMessageAssistant as RealtimeConversationItemMessageAssistant,
        RealtimeConversationItemMessageAssistantContentItem as RealtimeConversationItemMessageAssistantContentItem,
        RealtimeConversationItemMessageSystem as RealtimeConversationItemMessageSystem,
        RealtimeConversationItemMessageSystemContentItem as RealtimeConversationItemMessageSystemContentItem,
        RealtimeConversationItemMessageUser as RealtimeConversationItemMessageUser,
        RealtimeConversationItemMessageUserContentItem as RealtimeConversationItemMessageUserContentItem,
        RealtimeConversationItemSystemMessage as RealtimeConversationItemSystemMessage,
        RealtimeConversationItemUserMessage as RealtimeConversationItemUserMessage,
        RealtimeConversationItemWithReference as RealtimeConversationItemWithReference,
        RealtimeConversationItemWithReferenceContentItem as RealtimeConversationItemWithReferenceContentItem,
        RealtimeCreateClientSecretRequest as RealtimeCreateClientSecretRequest,
        RealtimeCreateClientSecretRequestExpiresAfter as RealtimeCreateClientSecretRequestExpiresAfter,
        RealtimeCreateClientSecretRequestSession as RealtimeCreateClientSecretRequestSession,
        RealtimeCreateClientSecretResponse as RealtimeCreateClientSecretResponse,
        RealtimeCreateClientSecretResponseSession as RealtimeCreateClientSecretResponseSession,
        RealtimeError as RealtimeError,
        RealtimeErrorEvent as RealtimeErrorEvent,
        RealtimeFunctionTool as RealtimeFunctionTool,
        RealtimeMCPApprovalRequest as RealtimeMCPApprovalRequest,
        RealtimeMCPApprovalResponse as RealtimeMCPApprovalResponse,
        RealtimeMCPHTTPError as RealtimeMCPHTTPError,
        RealtimeMCPListTools as RealtimeMCPListTools,
        RealtimeMCPProtocolError as RealtimeMCPProtocolError,
        RealtimeMCPToolCall as RealtimeMCPToolCall,
        RealtimeMCPToolCallError as RealtimeMCPToolCallError,
        RealtimeMCPToolExecutionError as RealtimeMCPToolExecutionError,
        RealtimeMcpApprovalRequest as RealtimeMcpApprovalRequest,
        RealtimeMcpApprovalResponse as RealtimeMcpApprovalResponse,
        RealtimeMcpListTools as RealtimeMcpListTools,
        RealtimeMcpProtocolError as RealtimeMcpProtocolError,
        RealtimeMcpToolCall as RealtimeMcpToolCall,
        RealtimeMcpToolExecutionError as RealtimeMcpToolExecutionError,
        RealtimeMcphttpError as RealtimeMcphttpError,
        RealtimeReasoning as RealtimeReasoning,
        RealtimeReasoningEffort as RealtimeReasoningEffort,
        RealtimeResponse as RealtimeResponse,
        RealtimeResponseAudio as RealtimeResponseAudio,
        RealtimeResponseAudioOutput as RealtimeResponseAudioOutput,
        RealtimeResponseCreateAudioOutput as RealtimeResponseCreateAudioOutput,
        RealtimeResponseCreateMcpTool as RealtimeResponseCreateMcpTool,
        RealtimeResponseCreateParams as RealtimeResponseCreateParams,
        RealtimeResponseCreateParamsAudio as RealtimeResponseCreateParamsAudio,
        RealtimeResponseCreateParamsAudioOutput as RealtimeResponseCreateParamsAudioOutput,
        RealtimeResponseCreateParamsToolChoice as RealtimeResponseCreateParamsToolChoice,
        RealtimeResponseCreateParamsToolsItem as RealtimeResponseCreateParamsToolsItem,
        RealtimeResponseStatus as RealtimeResponseStatus,
        RealtimeResponseStatusDetails as RealtimeResponseStatusDetails,
        RealtimeResponseStatusDetailsError as RealtimeResponseStatusDetailsError,
        RealtimeResponseUsage as RealtimeResponseUsage,
        RealtimeResponseUsageInputTokenDetails as RealtimeResponseUsageInputTokenDetails,
        RealtimeResponseUsageInputTokenDetailsCachedTokensDetails as RealtimeResponseUsageInputTokenDetailsCachedTokensDetails,
        RealtimeResponseUsageOutputTokenDetails as RealtimeResponseUsageOutputTokenDetails,
        RealtimeServerEvent as RealtimeServerEvent,
        RealtimeServerEventConversationCreated as RealtimeServerEventConversationCreated,
        RealtimeServerEventConversationCreatedConversation as RealtimeServerEventConversationCreatedConversation,
        RealtimeServerEventConversationItemAdded as RealtimeServerEventConversationItemAdded,
        RealtimeServerEventConversationItemCreated as RealtimeServerEventConversationItemCreated,
        RealtimeServerEventConversationItemDeleted as RealtimeServerEventConversationItemDeleted,
        RealtimeServerEventConversationItemDone as RealtimeServerEventConversationItemDone,
        RealtimeServerEventConversationItemInputAudioTranscriptionCompleted as RealtimeServerEventConversationItemInputAudioTranscriptionCompleted,
        RealtimeServerEventConversationItemInputAudioTranscriptionCompletedUsage as RealtimeServerEventConversationItemInputAudioTranscriptionCompletedUsage,
        RealtimeServerEventConversationItemInputAudioTranscriptionDelta as RealtimeServerEventConversationItemInputAudioTranscriptionDelta,
        RealtimeServerEventConversationItemInputAudioTranscriptionFailed as RealtimeServerEventConversationItemInputAudioTranscriptionFailed,
        RealtimeServerEventConversationItemInputAudioTranscriptionFailedError as RealtimeServerEventConversationItemInputAudioTranscriptionFailedError,
        RealtimeServerEventConversationItemInputAudioTranscriptionSegment as RealtimeServerEventConversationItemInputAudioTranscriptionSegment,
        RealtimeServerEventConversationItemRetrieved as RealtimeServerEventConversationItemRetrieved,
        RealtimeServerEventConversationItemTruncated as RealtimeServerEventConversationItemTruncated,
        RealtimeServerEventError as RealtimeServerEventError,
        RealtimeServerEventErrorError as RealtimeServerEventErrorError,
        RealtimeServerEventInputAudioBufferCleared as RealtimeServerEventInputAudioBufferCleared,
        RealtimeServerEventInputAudioBufferCommitted as RealtimeServerEventInputAudioBufferCommitted,
        RealtimeServerEventInputAudioBufferDtmfEventReceived as RealtimeServerEventInputAudioBufferDtmfEventReceived,
        RealtimeServerEventInputAudioBufferSpeechStarted as RealtimeServerEventInputAudioBufferSpeechStarted,
        RealtimeServerEventInputAudioBufferSpeechStopped as RealtimeServerEventInputAudioBufferSpeechStopped,
        RealtimeServerEventInputAudioBufferTimeoutTriggered as RealtimeServerEventInputAudioBufferTimeoutTriggered,
        RealtimeServerEventMCPListToolsCompleted as RealtimeServerEventMCPListToolsCompleted,
        RealtimeServerEventMCPListToolsFailed as RealtimeServerEventMCPListToolsFailed,
        RealtimeServerEventMCPListToolsInProgress as RealtimeServerEventMCPListToolsInProgress,
        RealtimeServerEventOutputAudioBufferCleared as RealtimeServerEventOutputAudioBufferCleared,
        RealtimeServerEventOutputAudioBufferStarted as RealtimeServerEventOutputAudioBufferStarted,
        RealtimeServerEventOutputAudioBufferStopped as RealtimeServerEventOutputAudioBufferStopped,
        RealtimeServerEventRateLimitsUpdated as RealtimeServerEventRateLimitsUpdated,
        RealtimeServerEventRateLimitsUpdatedRateLimitsItem as RealtimeServerEventRateLimitsUpdatedRateLimitsItem,
        RealtimeServerEventResponseAudioDelta as RealtimeServerEventResponseAudioDelta,
        RealtimeServerEventResponseAudioDone as RealtimeServerEventResponseAudioDone,
        RealtimeServerEventResponseAudioTranscriptDelta as RealtimeServerEventResponseAudioTranscriptDelta,
        RealtimeServerEventResponseAudioTranscriptDone as RealtimeServerEventResponseAudioTranscriptDone,
        RealtimeServerEventResponseContentPartAdded as RealtimeServerEventResponseContentPartAdded,
        RealtimeServerEventResponseContentPartAddedPart as RealtimeServerEventResponseContentPartAddedPart,
        RealtimeServerEventResponseContentPartDone as RealtimeServerEventResponseContentPartDone,
        RealtimeServerEventResponseContentPartDonePart as RealtimeServerEventResponseContentPartDonePart,
        RealtimeServerEventResponseCreated as RealtimeServerEventResponseCreated,
        RealtimeServerEventResponseDone as RealtimeServerEventResponseDone,
        RealtimeServerEventResponseFunctionCallArgumentsDelta as RealtimeServerEventResponseFunctionCallArgumentsDelta,
        RealtimeServerEventResponseFunctionCallArgumentsDone as RealtimeServerEventResponseFunctionCallArgumentsDone,
        RealtimeServerEventResponseMCPCallArgumentsDelta as RealtimeServerEventResponseMCPCallArgumentsDelta,
        RealtimeServerEventResponseMCPCallArgumentsDone as RealtimeServerEventResponseMCPCallArgumentsDone,
        RealtimeServerEventResponseMCPCallCompleted as RealtimeServerEventResponseMCPCallCompleted,
        RealtimeServerEventResponseMCPCallFailed as RealtimeServerEventResponseMCPCallFailed,
        RealtimeServerEventResponseMCPCallInProgress as RealtimeServerEventResponseMCPCallInProgress,
        RealtimeServerEventResponseOutputItemAdded as RealtimeServerEventResponseOutputItemAdded,
        RealtimeServerEventResponseOutputItemDone as RealtimeServerEventResponseOutputItemDone,
        RealtimeServerEventResponseTextDelta as RealtimeServerEventResponseTextDelta,
        RealtimeServerEventResponseTextDone as RealtimeServerEventResponseTextDone,
        RealtimeServerEventSessionCreated as RealtimeServerEventSessionCreated,
        RealtimeServerEventSessionCreatedSession as RealtimeServerEventSessionCreatedSession,
        RealtimeServerEventSessionUpdated as RealtimeServerEventSessionUpdated,
        RealtimeServerEventSessionUpdatedSession as RealtimeServerEventSessionUpdatedSession,
        RealtimeServerEventTranscriptionSessionUpdated as RealtimeServerEventTranscriptionSessionUpdated,
        RealtimeSession as RealtimeSession,
        RealtimeSessionCreateRequest as RealtimeSessionCreateRequest,
        RealtimeSessionCreateRequestClientSecret as RealtimeSessionCreateRequestClientSecret,
        RealtimeSessionCreateRequestGA as RealtimeSessionCreateRequestGA,
        RealtimeSessionCreateRequestGAAudio as RealtimeSessionCreateRequestGAAudio,
        RealtimeSessionCreateRequestGAAudioInput as RealtimeSessionCreateRequestGAAudioInput,
        RealtimeSessionCreateRequestGAAudioInputNoiseReduction as RealtimeSessionCreateRequestGAAudioInputNoiseReduction,
        RealtimeSessionCreateRequestGAAudioOutput as RealtimeSessionCreateRequestGAAudioOutput,
        RealtimeSessionCreateRequestGAToolChoice as RealtimeSessionCreateRequestGAToolChoice,
        RealtimeSessionCreateRequestGAToolsItem as RealtimeSessionCreateRequestGAToolsItem,
        RealtimeSessionCreateRequestGATracingTracingConfiguration as RealtimeSessionCreateRequestGATracingTracingConfiguration,
        RealtimeSessionCreateRequestInputAudioNoiseReduction as RealtimeSessionCreateRequestInputAudioNoiseReduction,
        RealtimeSessionCreateRequestInputAudioTranscription as RealtimeSessionCreateRequestInputAudioTranscription,
        RealtimeSessionCreateRequestToolsItem as RealtimeSessionCreateRequestToolsItem,
        RealtimeSessionCreateRequestTracingTracingConfiguration as RealtimeSessionCreateRequestTracingTracingConfiguration,
        RealtimeSessionCreateRequestTurnDetection as RealtimeSessionCreateRequestTurnDetection,
        RealtimeSessionCreateResponse as RealtimeSessionCreateResponse,
        RealtimeSessionCreateResponseAudio as RealtimeSessionCreateResponseAudio,
        RealtimeSessionCreateResponseAudioInput as RealtimeSessionCreateResponseAudioInput,
        RealtimeSessionCreateResponseAudioInputNoiseReduction as RealtimeSessionCreateResponseAudioInputNoiseReduction,
        RealtimeSessionCreateResponseAudioInputTurnDetection as RealtimeSessionCreateResponseAudioInputTurnDetection,
        RealtimeSessionCreateResponseAudioOutput as RealtimeSessionCreateResponseAudioOutput,
        RealtimeSessionCreateResponseClientSecret as RealtimeSessionCreateResponseClientSecret,
        RealtimeSessionCreateResponseGA as RealtimeSessionCreateResponseGA,
        RealtimeSessionCreateResponseGAAudio as RealtimeSessionCreateResponseGAAudio,
        RealtimeSessionCreateResponseGAAudioInput as RealtimeSessionCreateResponseGAAudioInput,
        RealtimeSessionCreateResponseGAAudioInputNoiseReduction as RealtimeSessionCreateResponseGAAudioInputNoiseReduction,
        RealtimeSessionCreateResponseGAAudioOutput as RealtimeSessionCreateResponseGAAudioOutput,
        RealtimeSessionCreateResponseGAToolChoice as RealtimeSessionCreateResponseGAToolChoice,
        RealtimeSessionCreateResponseGAToolsItem as RealtimeSessionCreateResponseGAToolsItem,
        RealtimeSessionCreateResponseGATracingTracingConfiguration as RealtimeSessionCreateResponseGATracingTracingConfiguration,
        RealtimeSessionCreateResponseTracingTracingConfiguration as RealtimeSessionCreateResponseTracingTracingConfiguration,
        RealtimeSessionCreateResponseTurnDetection as RealtimeSessionCreateResponseTurnDetection,
        RealtimeSessionInputAudioNoiseReduction as RealtimeSessionInputAudioNoiseReduction,
        RealtimeSessionTracingTracingConfiguration as RealtimeSessionTracingTracingConfiguration,
        RealtimeToolChoiceConfig as RealtimeToolChoiceConfig,
        RealtimeToolsConfigUnion as RealtimeToolsConfigUnion,
        RealtimeTranscriptionSessionAudio as RealtimeTranscriptionSessionAudio,
        RealtimeTranscriptionSessionAudioInput as RealtimeTranscriptionSessionAudioInput,
        RealtimeTranscriptionSessionAudioInputTurnDetection as RealtimeTranscriptionSessionAudioInputTurnDetection,
        RealtimeTranscriptionSessionCreateRequest as RealtimeTranscriptionSessionCreateRequest,
        RealtimeTranscriptionSessionCreateRequestClientSecret as RealtimeTranscriptionSessionCreateRequestClientSecret,
        RealtimeTranscriptionSessionCreateRequestClientSecretExpiresAt as RealtimeTranscriptionSessionCreateRequestClientSecretExpiresAt,
        RealtimeTranscriptionSessionCreateRequestGA as RealtimeTranscriptionSessionCreateRequestGA,
        RealtimeTranscriptionSessionCreateRequestGAAudio as RealtimeTranscriptionSessionCreateRequestGAAudio,
        RealtimeTranscriptionSessionCreateRequestGAAudioInput as RealtimeTranscriptionSessionCreateRequestGAAudioInput,
        RealtimeTranscriptionSessionCreateRequestGAAudioInputNoiseReduction as RealtimeTranscriptionSessionCreateRequestGAAudioInputNoiseReduction,
        RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReduction as RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReduction,
        RealtimeTranscriptionSessionCreateRequestTurnDetection as RealtimeTranscriptionSessionCreateRequestTurnDetection,
        RealtimeTranscriptionSessionCreateResponse as RealtimeTranscriptionSessionCreateResponse,
        RealtimeTranscriptionSessionCreateResponseClientSecret as RealtimeTranscriptionSessionCreateResponseClientSecret,
        RealtimeTranscriptionSessionCreateResponseGA as RealtimeTranscriptionSessionCreateResponseGA,
        RealtimeTranscriptionSessionCreateResponseGAAudio as RealtimeTranscriptionSessionCreateResponseGAAudio,
        RealtimeTranscriptionSessionCreateResponseGAAudioInput as RealtimeTranscriptionSessionCreateResponseGAAudioInput,
        RealtimeTranscriptionSessionCreateResponseGAAudioInputNoiseReduction as RealtimeTranscriptionSessionCreateResponseGAAudioInputNoiseReduction,
        RealtimeTranscriptionSessionCreateResponseGAAudioInputTurnDetection as RealtimeTranscriptionSessionCreateResponseGAAudioInputTurnDetection,
        RealtimeTranscriptionSessionCreateResponseTurnDetection as RealtimeTranscriptionSessionCreateResponseTurnDetection,
        RealtimeTranscriptionSessionTurnDetection as RealtimeTranscriptionSessionTurnDetection,
        RealtimeTranslationClientEvent as RealtimeTranslationClientEvent,
        RealtimeTranslationClientEventInputAudioBufferAppend as RealtimeTranslationClientEventInputAudioBufferAppend,
        RealtimeTranslationClientEventSessionClose as RealtimeTranslationClientEventSessionClose,
        RealtimeTranslationClientEventSessionUpdate as RealtimeTranslationClientEventSessionUpdate,
        RealtimeTranslationClientSecretCreateRequest as RealtimeTranslationClientSecretCreateRequest,
        RealtimeTranslationClientSecretCreateRequestExpiresAfter as RealtimeTranslationClientSecretCreateRequestExpiresAfter,
        RealtimeTranslationClientSecretCreateResponse as RealtimeTranslationClientSecretCreateResponse,
        RealtimeTranslationInputAudioBufferAppendEvent as RealtimeTranslationInputAudioBufferAppendEvent,
        RealtimeTranslationInputTranscriptDeltaEvent as RealtimeTranslationInputTranscriptDeltaEvent,
        RealtimeTranslationOutputAudioDeltaEvent as RealtimeTranslationOutputAudioDeltaEvent,
        RealtimeTranslationOutputTranscriptDeltaEvent as RealtimeTranslationOutputTranscriptDeltaEvent,
        RealtimeTranslationServerEvent as RealtimeTranslationServerEvent,
        RealtimeTranslationServerEventSessionClosed as RealtimeTranslationServerEventSessionClosed,
        RealtimeTranslationServerEventSessionCreated as RealtimeTranslationServerEventSessionCreated,
        RealtimeTranslationServerEventSessionInputTranscriptDelta as RealtimeTranslationServerEventSessionInputTranscriptDelta,
        RealtimeTranslationServerEventSessionOutputAudioDelta as RealtimeTranslationServerEventSessionOutputAudioDelta,
        RealtimeTranslationServerEventSessionOutputTranscriptDelta as RealtimeTranslationServerEventSessionOutputTranscriptDelta,
        RealtimeTranslationServerEventSessionUpdated as RealtimeTranslationServerEventSessionUpdated,
        RealtimeTranslationSession as RealtimeTranslationSession,
        RealtimeTranslationSessionAudio as RealtimeTranslationSessionAudio,
        RealtimeTranslationSessionAudioInput as RealtimeTranslationSessionAudioInput,
        RealtimeTranslationSessionAudioInputNoiseReduction as RealtimeTranslationSessionAudioInputNoiseReduction,
        RealtimeTranslationSessionAudioInputTranscription as RealtimeTranslationSessionAudioInputTranscription,
        RealtimeTranslationSessionAudioOutput as RealtimeTranslationSessionAudioOutput,
        RealtimeTranslationSessionCloseEvent as RealtimeTranslationSessionCloseEvent,
        RealtimeTranslationSessionClosedEvent as RealtimeTranslationSessionClosedEvent,
        RealtimeTranslationSessionCreateRequest as RealtimeTranslationSessionCreateRequest,
        RealtimeTranslationSessionCreateRequestAudio as RealtimeTranslationSessionCreateRequestAudio,
        RealtimeTranslationSessionCreateRequestAudioInput as RealtimeTranslationSessionCreateRequestAudioInput,
        RealtimeTranslationSessionCreateRequestAudioInputNoiseReduction as RealtimeTranslationSessionCreateRequestAudioInputNoiseReduction,
        RealtimeTranslationSessionCreateRequestAudioInputTranscription as RealtimeTranslationSessionCreateRequestAudioInputTranscription,
        RealtimeTranslationSessionCreateRequestAudioOutput as RealtimeTranslationSessionCreateRequestAudioOutput,
        RealtimeTranslationSessionCreatedEvent as RealtimeTranslationSessionCreatedEvent,
        RealtimeTranslationSessionUpdateEvent as RealtimeTranslationSessionUpdateEvent,
        RealtimeTranslationSessionUpdateRequest as RealtimeTranslationSessionUpdateRequest,
        RealtimeTranslationSessionUpdateRequestAudio as RealtimeTranslationSessionUpdateRequestAudio,
        RealtimeTranslationSessionUpdateRequestAudioInput as RealtimeTranslationSessionUpdateRequestAudioInput,
        RealtimeTranslationSessionUpdateRequestAudioInputNoiseReduction as RealtimeTranslationSessionUpdateRequestAudioInputNoiseReduction,
        RealtimeTranslationSessionUpdateRequestAudioInputTranscription as RealtimeTranslationSessionUpdateRequestAudioInputTranscription,
        RealtimeTranslationSessionUpdateRequestAudioOutput as RealtimeTranslationSessionUpdateRequestAudioOutput,
        RealtimeTranslationSessionUpdatedEvent as RealtimeTranslationSessionUpdatedEvent,
        RealtimeTruncation as RealtimeTruncation,
        RealtimeTruncationObject as RealtimeTruncationObject,
        RealtimeTruncationObjectTokenLimits as RealtimeTruncationObjectTokenLimits,
        RealtimeTruncationRetentionRatio as RealtimeTruncationRetentionRatio,
        RealtimeTurnDetection as RealtimeTurnDetection,
        RealtimeTurnDetectionSemanticVad as RealtimeTurnDetectionSemanticVad,
        RealtimeTurnDetectionServerVad as RealtimeTurnDetectionServerVad,
        ResponseCancelEvent as ResponseCancelEvent,
        ResponseCreateEvent as ResponseCreateEvent,
        ResponseDoneEvent as ResponseDoneEvent,
        ResponseMcpCallArgumentsDelta as ResponseMcpCallArgumentsDelta,
        ResponseMcpCallArgumentsDone as ResponseMcpCallArgumentsDone,
        ResponseMcpCallCompleted as ResponseMcpCallCompleted,
        ResponseMcpCallFailed as ResponseMcpCallFailed,
        ResponseMcpCallInProgress as ResponseMcpCallInProgress,
        SessionCreateResponse as SessionCreateResponse,
        SessionCreatedEvent as SessionCreatedEvent,
        SessionUpdateEvent as SessionUpdateEvent,
        SessionUpdatedEvent as SessionUpdatedEvent,
        TranscriptionSession as TranscriptionSession,
        TranscriptionSessionUpdate as TranscriptionSessionUpdate,
        TranscriptionSessionUpdatedEvent as TranscriptionSessionUpdatedEvent,
    )
    from oai_realtime.params import *
    from oai_realtime.sockets.realtime import (
        AsyncRealtimeConnection as AsyncRealtimeConnection,
        RealtimeConnection as RealtimeConnection,
    )
    from oai_realtime.sockets.realtime_translations import (
        AsyncRealtimeTranslationsConnection as AsyncRealtimeTranslationsConnection,
        RealtimeTranslationsConnection as RealtimeTranslationsConnection,
    )
    from oai_realtime.sockets.beta_realtime import (
        AsyncBetaRealtimeConnection as AsyncBetaRealtimeConnection,
        BetaRealtimeConnection as BetaRealtimeConnection,
    )
    from oai_realtime.helpers.output_audio import (
        AudioPart as AudioPart,
        TruncateArguments as TruncateArguments,
    )
    from oai_responses_beta.components import (
        BetaAdditionalTools as BetaAdditionalTools,
        BetaAdditionalToolsItemParam as BetaAdditionalToolsItemParam,
        BetaAgentMessage as BetaAgentMessage,
        BetaAgentMessageContentItem as BetaAgentMessageContentItem,
        BetaAgentMessageItemParam as BetaAgentMessageItemParam,
        BetaAgentMessageItemParamContentItem as BetaAgentMessageItemParamContentItem,
        BetaAgentTag as BetaAgentTag,
        BetaAgentTagParam as BetaAgentTagParam,
        BetaAnnotation as BetaAnnotation,
        BetaApplyPatchCallOutputStatus as BetaApplyPatchCallOutputStatus,
        BetaApplyPatchCallOutputStatusParam as BetaApplyPatchCallOutputStatusParam,
        BetaApplyPatchCallStatus as BetaApplyPatchCallStatus,
        BetaApplyPatchCallStatusParam as BetaApplyPatchCallStatusParam,
        BetaApplyPatchCreateFileOperation as BetaApplyPatchCreateFileOperation,
        BetaApplyPatchCreateFileOperationParam as BetaApplyPatchCreateFileOperationParam,
        BetaApplyPatchDeleteFileOperation as BetaApplyPatchDeleteFileOperation,
        BetaApplyPatchDeleteFileOperationParam as BetaApplyPatchDeleteFileOperationParam,
        BetaApplyPatchOperationParam as BetaApplyPatchOperationParam,
        BetaApplyPatchTool as BetaApplyPatchTool,
        BetaApplyPatchToolCall as BetaApplyPatchToolCall,
        BetaApplyPatchToolCallItemParam as BetaApplyPatchToolCallItemParam,
        BetaApplyPatchToolCallOperation as BetaApplyPatchToolCallOperation,
        BetaApplyPatchToolCallOutput as BetaApplyPatchToolCallOutput,
        BetaApplyPatchToolCallOutputItemParam as BetaApplyPatchToolCallOutputItemParam,
        BetaApplyPatchToolParam as BetaApplyPatchToolParam,
        BetaApplyPatchUpdateFileOperation as BetaApplyPatchUpdateFileOperation,
        BetaApplyPatchUpdateFileOperationParam as BetaApplyPatchUpdateFileOperationParam,
        BetaApproximateLocation as BetaApproximateLocation,
        BetaAutoCodeInterpreterToolParam as BetaAutoCodeInterpreterToolParam,
        BetaAutoCodeInterpreterToolParamNetworkPolicy as BetaAutoCodeInterpreterToolParamNetworkPolicy,
        BetaCallableToolAllowedCaller as BetaCallableToolAllowedCaller,
        BetaClickButtonType as BetaClickButtonType,
        BetaClickParam as BetaClickParam,
        BetaCodeInterpreterOutputImage as BetaCodeInterpreterOutputImage,
        BetaCodeInterpreterOutputLogs as BetaCodeInterpreterOutputLogs,
        BetaCodeInterpreterTool as BetaCodeInterpreterTool,
        BetaCodeInterpreterToolCall as BetaCodeInterpreterToolCall,
        BetaCodeInterpreterToolCallOutputsItem as BetaCodeInterpreterToolCallOutputsItem,
        BetaCompactResource as BetaCompactResource,
        BetaCompactResponseMethodPublicBody as BetaCompactResponseMethodPublicBody,
        BetaCompactedResponse as BetaCompactedResponse,
        BetaCompactionBody as BetaCompactionBody,
        BetaCompactionSummaryItemParam as BetaCompactionSummaryItemParam,
        BetaCompactionTriggerItemParam as BetaCompactionTriggerItemParam,
        BetaComparisonFilter as BetaComparisonFilter,
        BetaCompoundFilter as BetaCompoundFilter,
        BetaCompoundFilterFiltersItem as BetaCompoundFilterFiltersItem,
        BetaComputerAction as BetaComputerAction,
        BetaComputerActionList as BetaComputerActionList,
        BetaComputerCallOutputItemParam as BetaComputerCallOutputItemParam,
        BetaComputerCallOutputStatus as BetaComputerCallOutputStatus,
        BetaComputerCallSafetyCheckParam as BetaComputerCallSafetyCheckParam,
        BetaComputerEnvironment as BetaComputerEnvironment,
        BetaComputerScreenshotContent as BetaComputerScreenshotContent,
        BetaComputerScreenshotImage as BetaComputerScreenshotImage,
        BetaComputerTool as BetaComputerTool,
        BetaComputerToolCall as BetaComputerToolCall,
        BetaComputerToolCallOutput as BetaComputerToolCallOutput,
        BetaComputerToolCallOutputResource as BetaComputerToolCallOutputResource,
        BetaComputerUsePreviewTool as BetaComputerUsePreviewTool,
        BetaContainerAuto as BetaContainerAuto,
        BetaContainerAutoParam as BetaContainerAutoParam,
        BetaContainerAutoParamNetworkPolicy as BetaContainerAutoParamNetworkPolicy,
        BetaContainerAutoParamSkillsItem as BetaContainerAutoParamSkillsItem,
        BetaContainerFileCitationBody as BetaContainerFileCitationBody,
        BetaContainerFileCitationParam as BetaContainerFileCitationParam,
        BetaContainerMemoryLimit as BetaContainerMemoryLimit,
        BetaContainerNetworkPolicyAllowlist as BetaContainerNetworkPolicyAllowlist,
        BetaContainerNetworkPolicyAllowlistParam as BetaContainerNetworkPolicyAllowlistParam,
        BetaContainerNetworkPolicyDisabled as BetaContainerNetworkPolicyDisabled,
        BetaContainerNetworkPolicyDisabledParam as BetaContainerNetworkPolicyDisabledParam,
        BetaContainerNetworkPolicyDomainSecret as BetaContainerNetworkPolicyDomainSecret,
        BetaContainerNetworkPolicyDomainSecretParam as BetaContainerNetworkPolicyDomainSecretParam,
        BetaContainerReference as BetaContainerReference,
        BetaContainerReferenceParam as BetaContainerReferenceParam,
        BetaContainerReferenceResource as BetaContainerReferenceResource,
        BetaContent as BetaContent,
        BetaContextManagementParam as BetaContextManagementParam,
        BetaConversationParam as BetaConversationParam,
        BetaConversationParam2 as BetaConversationParam2,
        BetaCoordParam as BetaCoordParam,
        BetaCreateModelResponseProperties as BetaCreateModelResponseProperties,
        BetaCreateResponse as BetaCreateResponse,
        BetaCustomGrammarFormatParam as BetaCustomGrammarFormatParam,
        BetaCustomTextFormatParam as BetaCustomTextFormatParam,
        BetaCustomTool as BetaCustomTool,
        BetaCustomToolCall as BetaCustomToolCall,
        BetaCustomToolCallOutput as BetaCustomToolCallOutput,
        BetaCustomToolCallOutputResource as BetaCustomToolCallOutputResource,
        BetaCustomToolCallResource as BetaCustomToolCallResource,
        BetaCustomToolParam as BetaCustomToolParam,
        BetaCustomToolParamFormat as BetaCustomToolParamFormat,
        BetaDeletedResponse as BetaDeletedResponse,
        BetaDetailEnum as BetaDetailEnum,
        BetaDirectToolCallCaller as BetaDirectToolCallCaller,
        BetaDirectToolCallCallerParam as BetaDirectToolCallCallerParam,
        BetaDoubleClickAction as BetaDoubleClickAction,
        BetaDragParam as BetaDragParam,
        BetaEasyInputMessage as BetaEasyInputMessage,
        BetaEmptyModelParam as BetaEmptyModelParam,
        BetaEncryptedContent as BetaEncryptedContent,
        BetaEncryptedContentParam as BetaEncryptedContentParam,
        BetaError as BetaError,
        BetaErrorPayload as BetaErrorPayload,
        BetaFileCitationBody as BetaFileCitationBody,
        BetaFileCitationParam as BetaFileCitationParam,
        BetaFileDetailEnum as BetaFileDetailEnum,
        BetaFileInputDetail as BetaFileInputDetail,
        BetaFilePath as BetaFilePath,
        BetaFileSearchTool as BetaFileSearchTool,
        BetaFileSearchToolCall as BetaFileSearchToolCall,
        BetaFileSearchToolCallResultsItem as BetaFileSearchToolCallResultsItem,
        BetaFilters as BetaFilters,
        BetaFunctionAndCustomToolCallOutput as BetaFunctionAndCustomToolCallOutput,
        BetaFunctionCallItemStatus as BetaFunctionCallItemStatus,
        BetaFunctionCallOutputItemParam as BetaFunctionCallOutputItemParam,
        BetaFunctionCallOutputItemParamOutputItem as BetaFunctionCallOutputItemParamOutputItem,
        BetaFunctionCallOutputStatusEnum as BetaFunctionCallOutputStatusEnum,
        BetaFunctionCallStatus as BetaFunctionCallStatus,
        BetaFunctionShellAction as BetaFunctionShellAction,
        BetaFunctionShellActionParam as BetaFunctionShellActionParam,
        BetaFunctionShellCall as BetaFunctionShellCall,
        BetaFunctionShellCallEnvironment as BetaFunctionShellCallEnvironment,
        BetaFunctionShellCallItemParam as BetaFunctionShellCallItemParam,
        BetaFunctionShellCallItemParamEnvironment as BetaFunctionShellCallItemParamEnvironment,
        BetaFunctionShellCallItemStatus as BetaFunctionShellCallItemStatus,
        BetaFunctionShellCallOutput as BetaFunctionShellCallOutput,
        BetaFunctionShellCallOutputContent as BetaFunctionShellCallOutputContent,
        BetaFunctionShellCallOutputContentOutcome as BetaFunctionShellCallOutputContentOutcome,
        BetaFunctionShellCallOutputContentParam as BetaFunctionShellCallOutputContentParam,
        BetaFunctionShellCallOutputExitOutcome as BetaFunctionShellCallOutputExitOutcome,
        BetaFunctionShellCallOutputExitOutcomeParam as BetaFunctionShellCallOutputExitOutcomeParam,
        BetaFunctionShellCallOutputItemParam as BetaFunctionShellCallOutputItemParam,
        BetaFunctionShellCallOutputOutcomeParam as BetaFunctionShellCallOutputOutcomeParam,
        BetaFunctionShellCallOutputStatusEnum as BetaFunctionShellCallOutputStatusEnum,
        BetaFunctionShellCallOutputTimeoutOutcome as BetaFunctionShellCallOutputTimeoutOutcome,
        BetaFunctionShellCallOutputTimeoutOutcomeParam as BetaFunctionShellCallOutputTimeoutOutcomeParam,
        BetaFunctionShellCallStatus as BetaFunctionShellCallStatus,
        BetaFunctionShellTool as BetaFunctionShellTool,
        BetaFunctionShellToolParam as BetaFunctionShellToolParam,
        BetaFunctionShellToolParamEnvironment as BetaFunctionShellToolParamEnvironment,
        BetaFunctionTool as BetaFunctionTool,
        BetaFunctionToolCall as BetaFunctionToolCall,
        BetaFunctionToolCallOutput as BetaFunctionToolCallOutput,
        BetaFunctionToolCallOutputResource as BetaFunctionToolCallOutputResource,
        BetaFunctionToolCallResource as BetaFunctionToolCallResource,
        BetaFunctionToolParam as BetaFunctionToolParam,
        BetaGrammarSyntax1 as BetaGrammarSyntax1,
        BetaHTTPError as BetaHTTPError,
        BetaHybridSearchOptions as BetaHybridSearchOptions,
        BetaImageDetail as BetaImageDetail,
        BetaImageGenActionEnum as BetaImageGenActionEnum,
        BetaImageGenTool as BetaImageGenTool,
        BetaImageGenToolCall as BetaImageGenToolCall,
        BetaImageGenToolInputImageMask as BetaImageGenToolInputImageMask,
        BetaIncludeEnum as BetaIncludeEnum,
        BetaInlineSkill as BetaInlineSkill,
        BetaInlineSkillParam as BetaInlineSkillParam,
        BetaInlineSkillSource as BetaInlineSkillSource,
        BetaInlineSkillSourceParam as BetaInlineSkillSourceParam,
        BetaInputAudio as BetaInputAudio,
        BetaInputAudioInputAudio as BetaInputAudioInputAudio,
        BetaInputContent as BetaInputContent,
        BetaInputFidelity as BetaInputFidelity,
        BetaInputFileContent as BetaInputFileContent,
        BetaInputFileContentParam as BetaInputFileContentParam,
        BetaInputImageContent as BetaInputImageContent,
        BetaInputImageContentParamAutoParam as BetaInputImageContentParamAutoParam,
        BetaInputItem as BetaInputItem,
        BetaInputMessage as BetaInputMessage,
        BetaInputMessageContentList as BetaInputMessageContentList,
        BetaInputMessageResource as BetaInputMessageResource,
        BetaInputParam as BetaInputParam,
        BetaInputTextContent as BetaInputTextContent,
        BetaInputTextContentParam as BetaInputTextContentParam,
        BetaItem as BetaItem,
        BetaItemField as BetaItemField,
        BetaItemReferenceParam as BetaItemReferenceParam,
        BetaItemResource as BetaItemResource,
        BetaKeyPressAction as BetaKeyPressAction,
        BetaLocalEnvironment as BetaLocalEnvironment,
        BetaLocalEnvironmentParam as BetaLocalEnvironmentParam,
        BetaLocalEnvironmentResource as BetaLocalEnvironmentResource,
        BetaLocalShellExecAction as BetaLocalShellExecAction,
        BetaLocalShellToolCall as BetaLocalShellToolCall,
        BetaLocalShellToolCallOutput as BetaLocalShellToolCallOutput,
        BetaLocalShellToolParam as BetaLocalShellToolParam,
        BetaLocalSkill as BetaLocalSkill,
        BetaLocalSkillParam as BetaLocalSkillParam,
        BetaLogProb as BetaLogProb,
        BetaMCPApprovalRequest as BetaMCPApprovalRequest,
        BetaMCPApprovalResponse as BetaMCPApprovalResponse,
        BetaMCPApprovalResponseResource as BetaMCPApprovalResponseResource,
        BetaMCPListTools as BetaMCPListTools,
        BetaMCPListToolsTool as BetaMCPListToolsTool,
        BetaMCPProtocolError as BetaMCPProtocolError,
        BetaMCPTool as BetaMCPTool,
        BetaMCPToolCall as BetaMCPToolCall,
        BetaMCPToolCallError as BetaMCPToolCallError,
        BetaMCPToolCallStatus as BetaMCPToolCallStatus,
        BetaMCPToolExecutionError as BetaMCPToolExecutionError,
        BetaMCPToolFilter as BetaMCPToolFilter,
        BetaMCPToolRequireApprovalMCPToolApprovalFilter as BetaMCPToolRequireApprovalMCPToolApprovalFilter,
        BetaMcpToolCallError as BetaMcpToolCallError,
        BetaMessage as BetaMessage,
        BetaMessageContentItem as BetaMessageContentItem,
        BetaMessagePhase as BetaMessagePhase,
        BetaMessagePhase2 as BetaMessagePhase2,
        BetaMessageRole as BetaMessageRole,
        BetaMessageStatus as BetaMessageStatus,
        BetaMetadata as BetaMetadata,
        BetaModelIdsCompaction as BetaModelIdsCompaction,
        BetaModelIdsResponses as BetaModelIdsResponses,
        BetaModelIdsShared as BetaModelIdsShared,
        BetaModelResponseProperties as BetaModelResponseProperties,
        BetaModeration as BetaModeration,
        BetaModerationConfigParam as BetaModerationConfigParam,
        BetaModerationErrorBody as BetaModerationErrorBody,
        BetaModerationInput as BetaModerationInput,
        BetaModerationInputType as BetaModerationInputType,
        BetaModerationMode as BetaModerationMode,
        BetaModerationOutput as BetaModerationOutput,
        BetaModerationParam as BetaModerationParam,
        BetaModerationPolicyParam as BetaModerationPolicyParam,
        BetaModerationResultBody as BetaModerationResultBody,
        BetaMoveParam as BetaMoveParam,
        BetaMultiAgentAction as BetaMultiAgentAction,
        BetaMultiAgentAction1 as BetaMultiAgentAction1,
        BetaMultiAgentCall as BetaMultiAgentCall,
        BetaMultiAgentCallItemParam as BetaMultiAgentCallItemParam,
        BetaMultiAgentCallOutput as BetaMultiAgentCallOutput,
        BetaMultiAgentCallOutputItemParam as BetaMultiAgentCallOutputItemParam,
        BetaMultiAgentParam as BetaMultiAgentParam,
        BetaNamespaceTool as BetaNamespaceTool,
        BetaNamespaceToolParam as BetaNamespaceToolParam,
        BetaNamespaceToolParamToolsItem as BetaNamespaceToolParamToolsItem,
        BetaOutputAudio as BetaOutputAudio,
        BetaOutputContent as BetaOutputContent,
        BetaOutputItem as BetaOutputItem,
        BetaOutputMessage as BetaOutputMessage,
        BetaOutputMessageContent as BetaOutputMessageContent,
        BetaOutputTextContent as BetaOutputTextContent,
        BetaOutputTextContentParam as BetaOutputTextContentParam,
        BetaOutputTextContentParamAnnotationsItem as BetaOutputTextContentParamAnnotationsItem,
        BetaPersonalityEnum as BetaPersonalityEnum,
        BetaProgram as BetaProgram,
        BetaProgramItemParam as BetaProgramItemParam,
        BetaProgramOutput as BetaProgramOutput,
        BetaProgramOutputItemParam as BetaProgramOutputItemParam,
        BetaProgramOutputItemStatus as BetaProgramOutputItemStatus,
        BetaProgramOutputStatus as BetaProgramOutputStatus,
        BetaProgramToolCallCaller as BetaProgramToolCallCaller,
        BetaProgramToolCallCallerParam as BetaProgramToolCallCallerParam,
        BetaProgrammaticToolCallingParam as BetaProgrammaticToolCallingParam,
        BetaPrompt as BetaPrompt,
        BetaPromptCacheBreakpointConfig as BetaPromptCacheBreakpointConfig,
        BetaPromptCacheBreakpointParam as BetaPromptCacheBreakpointParam,
        BetaPromptCacheModeEnum as BetaPromptCacheModeEnum,
        BetaPromptCacheOptions as BetaPromptCacheOptions,
        BetaPromptCacheOptionsParam as BetaPromptCacheOptionsParam,
        BetaPromptCacheRetentionEnum as BetaPromptCacheRetentionEnum,
        BetaPromptCacheTTLEnum as BetaPromptCacheTTLEnum,
        BetaRankerVersionType as BetaRankerVersionType,
        BetaRankingOptions as BetaRankingOptions,
        BetaReasoning as BetaReasoning,
        BetaReasoningEffort as BetaReasoningEffort,
        BetaReasoningItem as BetaReasoningItem,
        BetaReasoningModeEnum as BetaReasoningModeEnum,
        BetaReasoningTextContent as BetaReasoningTextContent,
        BetaRefusalContent as BetaRefusalContent,
        BetaResponse as BetaResponse,
        BetaResponseApplyPatchToolCall as BetaResponseApplyPatchToolCall,
        BetaResponseApplyPatchToolCallOutput as BetaResponseApplyPatchToolCallOutput,
        BetaResponseAudioDeltaEvent as BetaResponseAudioDeltaEvent,
        BetaResponseAudioDoneEvent as BetaResponseAudioDoneEvent,
        BetaResponseAudioTranscriptDeltaEvent as BetaResponseAudioTranscriptDeltaEvent,
        BetaResponseAudioTranscriptDoneEvent as BetaResponseAudioTranscriptDoneEvent,
        BetaResponseCodeInterpreterCallCodeDeltaEvent as BetaResponseCodeInterpreterCallCodeDeltaEvent,
        BetaResponseCodeInterpreterCallCodeDoneEvent as BetaResponseCodeInterpreterCallCodeDoneEvent,
        BetaResponseCodeInterpreterCallCompletedEvent as BetaResponseCodeInterpreterCallCompletedEvent,
        BetaResponseCodeInterpreterCallInProgressEvent as BetaResponseCodeInterpreterCallInProgressEvent,
        BetaResponseCodeInterpreterCallInterpretingEvent as BetaResponseCodeInterpreterCallInterpretingEvent,
        BetaResponseCodeInterpreterToolCall as BetaResponseCodeInterpreterToolCall,
        BetaResponseCompactionItem as BetaResponseCompactionItem,
        BetaResponseCompactionItemParam as BetaResponseCompactionItemParam,
        BetaResponseCompletedEvent as BetaResponseCompletedEvent,
        BetaResponseComputerToolCall as BetaResponseComputerToolCall,
        BetaResponseComputerToolCallOutputItem as BetaResponseComputerToolCallOutputItem,
        BetaResponseComputerToolCallOutputScreenshot as BetaResponseComputerToolCallOutputScreenshot,
        BetaResponseContainerReference as BetaResponseContainerReference,
        BetaResponseContentPartAddedEvent as BetaResponseContentPartAddedEvent,
        BetaResponseContentPartDoneEvent as BetaResponseContentPartDoneEvent,
        BetaResponseConversation as BetaResponseConversation,
        BetaResponseConversationParam as BetaResponseConversationParam,
        BetaResponseCreatedEvent as BetaResponseCreatedEvent,
        BetaResponseCustomToolCall as BetaResponseCustomToolCall,
        BetaResponseCustomToolCallInputDeltaEvent as BetaResponseCustomToolCallInputDeltaEvent,
        BetaResponseCustomToolCallInputDoneEvent as BetaResponseCustomToolCallInputDoneEvent,
        BetaResponseCustomToolCallItem as BetaResponseCustomToolCallItem,
        BetaResponseCustomToolCallOutput as BetaResponseCustomToolCallOutput,
        BetaResponseCustomToolCallOutputItem as BetaResponseCustomToolCallOutputItem,
        BetaResponseError as BetaResponseError,
        BetaResponseErrorCode as BetaResponseErrorCode,
        BetaResponseErrorEvent as BetaResponseErrorEvent,
        BetaResponseFailedEvent as BetaResponseFailedEvent,
        BetaResponseFileSearchCallCompletedEvent as BetaResponseFileSearchCallCompletedEvent,
        BetaResponseFileSearchCallInProgressEvent as BetaResponseFileSearchCallInProgressEvent,
        BetaResponseFileSearchCallSearchingEvent as BetaResponseFileSearchCallSearchingEvent,
        BetaResponseFileSearchToolCall as BetaResponseFileSearchToolCall,
        BetaResponseFormatJsonObject as BetaResponseFormatJsonObject,
        BetaResponseFormatJsonSchemaSchema as BetaResponseFormatJsonSchemaSchema,
        BetaResponseFormatText as BetaResponseFormatText,
        BetaResponseFormatTextConfig as BetaResponseFormatTextConfig,
        BetaResponseFormatTextJSONSchemaConfig as BetaResponseFormatTextJSONSchemaConfig,
        BetaResponseFunctionCallArgumentsDeltaEvent as BetaResponseFunctionCallArgumentsDeltaEvent,
        BetaResponseFunctionCallArgumentsDoneEvent as BetaResponseFunctionCallArgumentsDoneEvent,
        BetaResponseFunctionCallOutputItem as BetaResponseFunctionCallOutputItem,
        BetaResponseFunctionShellCallOutputContent as BetaResponseFunctionShellCallOutputContent,
        BetaResponseFunctionShellToolCall as BetaResponseFunctionShellToolCall,
        BetaResponseFunctionShellToolCallOutput as BetaResponseFunctionShellToolCallOutput,
        BetaResponseFunctionToolCall as BetaResponseFunctionToolCall,
        BetaResponseFunctionToolCallItem as BetaResponseFunctionToolCallItem,
        BetaResponseFunctionToolCallOutputItem as BetaResponseFunctionToolCallOutputItem,
        BetaResponseFunctionWebSearch as BetaResponseFunctionWebSearch,
        BetaResponseImageGenCallCompletedEvent as BetaResponseImageGenCallCompletedEvent,
        BetaResponseImageGenCallGeneratingEvent as BetaResponseImageGenCallGeneratingEvent,
        BetaResponseImageGenCallInProgressEvent as BetaResponseImageGenCallInProgressEvent,
        BetaResponseImageGenCallPartialImageEvent as BetaResponseImageGenCallPartialImageEvent,
        BetaResponseInProgressEvent as BetaResponseInProgressEvent,
        BetaResponseIncludable as BetaResponseIncludable,
        BetaResponseIncompleteDetails as BetaResponseIncompleteDetails,
        BetaResponseIncompleteEvent as BetaResponseIncompleteEvent,
        BetaResponseInjectCreatedEvent as BetaResponseInjectCreatedEvent,
        BetaResponseInjectEvent as BetaResponseInjectEvent,
        BetaResponseInjectFailedEvent as BetaResponseInjectFailedEvent,
        BetaResponseInjectFailedEventError as BetaResponseInjectFailedEventError,
        BetaResponseInputContent as BetaResponseInputContent,
        BetaResponseInputFile as BetaResponseInputFile,
        BetaResponseInputFileContent as BetaResponseInputFileContent,
        BetaResponseInputImage as BetaResponseInputImage,
        BetaResponseInputImageContent as BetaResponseInputImageContent,
        BetaResponseInputItem as BetaResponseInputItem,
        BetaResponseInputMessageContentList as BetaResponseInputMessageContentList,
        BetaResponseInputMessageItem as BetaResponseInputMessageItem,
        BetaResponseInputText as BetaResponseInputText,
        BetaResponseInputTextContent as BetaResponseInputTextContent,
        BetaResponseItem as BetaResponseItem,
        BetaResponseItemList as BetaResponseItemList,
        BetaResponseLocalEnvironment as BetaResponseLocalEnvironment,
        BetaResponseLogProb as BetaResponseLogProb,
        BetaResponseLogProbTopLogprobsItem as BetaResponseLogProbTopLogprobsItem,
        BetaResponseMCPCallArgumentsDeltaEvent as BetaResponseMCPCallArgumentsDeltaEvent,
        BetaResponseMCPCallArgumentsDoneEvent as BetaResponseMCPCallArgumentsDoneEvent,
        BetaResponseMCPCallCompletedEvent as BetaResponseMCPCallCompletedEvent,
        BetaResponseMCPCallFailedEvent as BetaResponseMCPCallFailedEvent,
        BetaResponseMCPCallInProgressEvent as BetaResponseMCPCallInProgressEvent,
        BetaResponseMCPListToolsCompletedEvent as BetaResponseMCPListToolsCompletedEvent,
        BetaResponseMCPListToolsFailedEvent as BetaResponseMCPListToolsFailedEvent,
        BetaResponseMCPListToolsInProgressEvent as BetaResponseMCPListToolsInProgressEvent,
        BetaResponseMcpCallArgumentsDeltaEvent as BetaResponseMcpCallArgumentsDeltaEvent,
        BetaResponseMcpCallArgumentsDoneEvent as BetaResponseMcpCallArgumentsDoneEvent,
        BetaResponseMcpCallCompletedEvent as BetaResponseMcpCallCompletedEvent,
        BetaResponseMcpCallFailedEvent as BetaResponseMcpCallFailedEvent,
        BetaResponseMcpCallInProgressEvent as BetaResponseMcpCallInProgressEvent,
        BetaResponseMcpListToolsCompletedEvent as BetaResponseMcpListToolsCompletedEvent,
        BetaResponseMcpListToolsFailedEvent as BetaResponseMcpListToolsFailedEvent,
        BetaResponseMcpListToolsInProgressEvent as BetaResponseMcpListToolsInProgressEvent,
        BetaResponseOutputItem as BetaResponseOutputItem,
        BetaResponseOutputItemAddedEvent as BetaResponseOutputItemAddedEvent,
        BetaResponseOutputItemDoneEvent as BetaResponseOutputItemDoneEvent,
        BetaResponseOutputMessage as BetaResponseOutputMessage,
        BetaResponseOutputRefusal as BetaResponseOutputRefusal,
        BetaResponseOutputText as BetaResponseOutputText,
        BetaResponseOutputTextAnnotationAddedEvent as BetaResponseOutputTextAnnotationAddedEvent,
        BetaResponsePrompt as BetaResponsePrompt,
        BetaResponsePromptVariables as BetaResponsePromptVariables,
        BetaResponsePromptVariablesValue as BetaResponsePromptVariablesValue,
        BetaResponseProperties as BetaResponseProperties,
        BetaResponseQueuedEvent as BetaResponseQueuedEvent,
        BetaResponseReasoningItem as BetaResponseReasoningItem,
        BetaResponseReasoningSummaryPartAddedEvent as BetaResponseReasoningSummaryPartAddedEvent,
        BetaResponseReasoningSummaryPartAddedEventPart as BetaResponseReasoningSummaryPartAddedEventPart,
        BetaResponseReasoningSummaryPartDoneEvent as BetaResponseReasoningSummaryPartDoneEvent,
        BetaResponseReasoningSummaryPartDoneEventPart as BetaResponseReasoningSummaryPartDoneEventPart,
        BetaResponseReasoningSummaryTextDeltaEvent as BetaResponseReasoningSummaryTextDeltaEvent,
        BetaResponseReasoningSummaryTextDoneEvent as BetaResponseReasoningSummaryTextDoneEvent,
        BetaResponseReasoningTextDeltaEvent as BetaResponseReasoningTextDeltaEvent,
        BetaResponseReasoningTextDoneEvent as BetaResponseReasoningTextDoneEvent,
        BetaResponseRefusalDeltaEvent as BetaResponseRefusalDeltaEvent,
        BetaResponseRefusalDoneEvent as BetaResponseRefusalDoneEvent,
        BetaResponseShellCallCommandAddedEvent as BetaResponseShellCallCommandAddedEvent,
        BetaResponseShellCallCommandAddedStreamingEvent as BetaResponseShellCallCommandAddedStreamingEvent,
        BetaResponseShellCallCommandDeltaEvent as BetaResponseShellCallCommandDeltaEvent,
        BetaResponseShellCallCommandDeltaStreamingEvent as BetaResponseShellCallCommandDeltaStreamingEvent,
        BetaResponseShellCallCommandDoneEvent as BetaResponseShellCallCommandDoneEvent,
        BetaResponseShellCallCommandDoneStreamingEvent as BetaResponseShellCallCommandDoneStreamingEvent,
        BetaResponseShellCallOutputContentDeltaEvent as BetaResponseShellCallOutputContentDeltaEvent,
        BetaResponseShellCallOutputContentDeltaStreamingEvent as BetaResponseShellCallOutputContentDeltaStreamingEvent,
        BetaResponseShellCallOutputContentDoneEvent as BetaResponseShellCallOutputContentDoneEvent,
        BetaResponseShellCallOutputContentDoneStreamingEvent as BetaResponseShellCallOutputContentDoneStreamingEvent,
        BetaResponseStatus as BetaResponseStatus,
        BetaResponseStreamEvent as BetaResponseStreamEvent,
        BetaResponseStreamOptions as BetaResponseStreamOptions,
        BetaResponseTextConfig as BetaResponseTextConfig,
        BetaResponseTextDeltaEvent as BetaResponseTextDeltaEvent,
        BetaResponseTextDoneEvent as BetaResponseTextDoneEvent,
        BetaResponseTextParam as BetaResponseTextParam,
        BetaResponseToolSearchCall as BetaResponseToolSearchCall,
        BetaResponseToolSearchOutputItem as BetaResponseToolSearchOutputItem,
        BetaResponseToolSearchOutputItemParam as BetaResponseToolSearchOutputItemParam,
        BetaResponseUsage as BetaResponseUsage,
        BetaResponseUsageInputTokensDetails as BetaResponseUsageInputTokensDetails,
        BetaResponseUsageOutputTokensDetails as BetaResponseUsageOutputTokensDetails,
        BetaResponseWebSearchCallCompletedEvent as BetaResponseWebSearchCallCompletedEvent,
        BetaResponseWebSearchCallInProgressEvent as BetaResponseWebSearchCallInProgressEvent,
        BetaResponseWebSearchCallSearchingEvent as BetaResponseWebSearchCallSearchingEvent,
        BetaResponseWsError as BetaResponseWsError,
        BetaResponsesClientEvent as BetaResponsesClientEvent,
        BetaResponsesClientEventResponseCreate as BetaResponsesClientEventResponseCreate,
        BetaResponsesServerEvent as BetaResponsesServerEvent,
        BetaResponsesServerEventResponseAudioDelta as BetaResponsesServerEventResponseAudioDelta,
        BetaResponsesServerEventResponseAudioDone as BetaResponsesServerEventResponseAudioDone,
        BetaResponsesServerEventResponseAudioTranscriptDelta as BetaResponsesServerEventResponseAudioTranscriptDelta,
        BetaResponsesServerEventResponseAudioTranscriptDone as BetaResponsesServerEventResponseAudioTranscriptDone,
        BetaResponsesServerEventResponseCodeInterpreterCallCodeDelta as BetaResponsesServerEventResponseCodeInterpreterCallCodeDelta,
        BetaResponsesServerEventResponseCodeInterpreterCallCodeDone as BetaResponsesServerEventResponseCodeInterpreterCallCodeDone,
        BetaResponsesServerEventResponseCodeInterpreterCallCompleted as BetaResponsesServerEventResponseCodeInterpreterCallCompleted,
        BetaResponsesServerEventResponseCodeInterpreterCallInProgress as BetaResponsesServerEventResponseCodeInterpreterCallInProgress,
        BetaResponsesServerEventResponseCodeInterpreterCallInterpreting as BetaResponsesServerEventResponseCodeInterpreterCallInterpreting,
        BetaResponsesServerEventResponseCompleted as BetaResponsesServerEventResponseCompleted,
        BetaResponsesServerEventResponseContentPartAdded as BetaResponsesServerEventResponseContentPartAdded,
        BetaResponsesServerEventResponseContentPartDone as BetaResponsesServerEventResponseContentPartDone,
        BetaResponsesServerEventResponseCreated as BetaResponsesServerEventResponseCreated,
        BetaResponsesServerEventResponseCustomToolCallInputDelta as BetaResponsesServerEventResponseCustomToolCallInputDelta,
        BetaResponsesServerEventResponseCustomToolCallInputDone as BetaResponsesServerEventResponseCustomToolCallInputDone,
        BetaResponsesServerEventResponseFailed as BetaResponsesServerEventResponseFailed,
        BetaResponsesServerEventResponseFileSearchCallCompleted as BetaResponsesServerEventResponseFileSearchCallCompleted,
        BetaResponsesServerEventResponseFileSearchCallInProgress as BetaResponsesServerEventResponseFileSearchCallInProgress,
        BetaResponsesServerEventResponseFileSearchCallSearching as BetaResponsesServerEventResponseFileSearchCallSearching,
        BetaResponsesServerEventResponseFunctionCallArgumentsDelta as BetaResponsesServerEventResponseFunctionCallArgumentsDelta,
        BetaResponsesServerEventResponseFunctionCallArgumentsDone as BetaResponsesServerEventResponseFunctionCallArgumentsDone,
        BetaResponsesServerEventResponseImageGenerationCallCompleted as BetaResponsesServerEventResponseImageGenerationCallCompleted,
        BetaResponsesServerEventResponseImageGenerationCallGenerating as BetaResponsesServerEventResponseImageGenerationCallGenerating,
        BetaResponsesServerEventResponseImageGenerationCallInProgress as BetaResponsesServerEventResponseImageGenerationCallInProgress,
        BetaResponsesServerEventResponseImageGenerationCallPartialImage as BetaResponsesServerEventResponseImageGenerationCallPartialImage,
        BetaResponsesServerEventResponseInProgress as BetaResponsesServerEventResponseInProgress,
        BetaResponsesServerEventResponseIncomplete as BetaResponsesServerEventResponseIncomplete,
        BetaResponsesServerEventResponseMcpCallArgumentsDelta as BetaResponsesServerEventResponseMcpCallArgumentsDelta,
        BetaResponsesServerEventResponseMcpCallArgumentsDone as BetaResponsesServerEventResponseMcpCallArgumentsDone,
        BetaResponsesServerEventResponseMcpCallCompleted as BetaResponsesServerEventResponseMcpCallCompleted,
        BetaResponsesServerEventResponseMcpCallFailed as BetaResponsesServerEventResponseMcpCallFailed,
        BetaResponsesServerEventResponseMcpCallInProgress as BetaResponsesServerEventResponseMcpCallInProgress,
        BetaResponsesServerEventResponseMcpListToolsCompleted as BetaResponsesServerEventResponseMcpListToolsCompleted,
        BetaResponsesServerEventResponseMcpListToolsFailed as BetaResponsesServerEventResponseMcpListToolsFailed,
        BetaResponsesServerEventResponseMcpListToolsInProgress as BetaResponsesServerEventResponseMcpListToolsInProgress,
        BetaResponsesServerEventResponseOutputItemAdded as BetaResponsesServerEventResponseOutputItemAdded,
        BetaResponsesServerEventResponseOutputItemDone as BetaResponsesServerEventResponseOutputItemDone,
        BetaResponsesServerEventResponseOutputTextAnnotationAdded as BetaResponsesServerEventResponseOutputTextAnnotationAdded,
        BetaResponsesServerEventResponseOutputTextDelta as BetaResponsesServerEventResponseOutputTextDelta,
        BetaResponsesServerEventResponseOutputTextDone as BetaResponsesServerEventResponseOutputTextDone,
        BetaResponsesServerEventResponseQueued as BetaResponsesServerEventResponseQueued,
        BetaResponsesServerEventResponseReasoningSummaryPartAdded as BetaResponsesServerEventResponseReasoningSummaryPartAdded,
        BetaResponsesServerEventResponseReasoningSummaryPartAddedPart as BetaResponsesServerEventResponseReasoningSummaryPartAddedPart,
        BetaResponsesServerEventResponseReasoningSummaryPartDone as BetaResponsesServerEventResponseReasoningSummaryPartDone,
        BetaResponsesServerEventResponseReasoningSummaryPartDonePart as BetaResponsesServerEventResponseReasoningSummaryPartDonePart,
        BetaResponsesServerEventResponseReasoningSummaryTextDelta as BetaResponsesServerEventResponseReasoningSummaryTextDelta,
        BetaResponsesServerEventResponseReasoningSummaryTextDone as BetaResponsesServerEventResponseReasoningSummaryTextDone,
        BetaResponsesServerEventResponseReasoningTextDelta as BetaResponsesServerEventResponseReasoningTextDelta,
        BetaResponsesServerEventResponseReasoningTextDone as BetaResponsesServerEventResponseReasoningTextDone,
        BetaResponsesServerEventResponseRefusalDelta as BetaResponsesServerEventResponseRefusalDelta,
        BetaResponsesServerEventResponseRefusalDone as BetaResponsesServerEventResponseRefusalDone,
        BetaResponsesServerEventResponseShellCallCommandAdded as BetaResponsesServerEventResponseShellCallCommandAdded,
        BetaResponsesServerEventResponseShellCallCommandDelta as BetaResponsesServerEventResponseShellCallCommandDelta,
        BetaResponsesServerEventResponseShellCallCommandDone as BetaResponsesServerEventResponseShellCallCommandDone,
        BetaResponsesServerEventResponseShellCallOutputContentDelta as BetaResponsesServerEventResponseShellCallOutputContentDelta,
        BetaResponsesServerEventResponseShellCallOutputContentDone as BetaResponsesServerEventResponseShellCallOutputContentDone,
        BetaResponsesServerEventResponseWebSearchCallCompleted as BetaResponsesServerEventResponseWebSearchCallCompleted,
        BetaResponsesServerEventResponseWebSearchCallInProgress as BetaResponsesServerEventResponseWebSearchCallInProgress,
        BetaResponsesServerEventResponseWebSearchCallSearching as BetaResponsesServerEventResponseWebSearchCallSearching,
        BetaResponsesWebSocketStreamEvent as BetaResponsesWebSocketStreamEvent,
        BetaResponsesWebSocketStreamEventResponseAudioDelta as BetaResponsesWebSocketStreamEventResponseAudioDelta,
        BetaResponsesWebSocketStreamEventResponseAudioDone as BetaResponsesWebSocketStreamEventResponseAudioDone,
        BetaResponsesWebSocketStreamEventResponseAudioTranscriptDelta as BetaResponsesWebSocketStreamEventResponseAudioTranscriptDelta,
        BetaResponsesWebSocketStreamEventResponseAudioTranscriptDone as BetaResponsesWebSocketStreamEventResponseAudioTranscriptDone,
        BetaResponsesWebSocketStreamEventResponseCodeInterpreterCallCodeDelta as BetaResponsesWebSocketStreamEventResponseCodeInterpreterCallCodeDelta,
        BetaResponsesWebSocketStreamEventResponseCodeInterpreterCallCodeDone as BetaResponsesWebSocketStreamEventResponseCodeInterpreterCallCodeDone,
        BetaResponsesWebSocketStreamEventResponseCodeInterpreterCallCompleted as BetaResponsesWebSocketStreamEventResponseCodeInterpreterCallCompleted,
        BetaResponsesWebSocketStreamEventResponseCodeInterpreterCallInProgress as BetaResponsesWebSocketStreamEventResponseCodeInterpreterCallInProgress,
        BetaResponsesWebSocketStreamEventResponseCodeInterpreterCallInterpreting as BetaResponsesWebSocketStreamEventResponseCodeInterpreterCallInterpreting,
        BetaResponsesWebSocketStreamEventResponseCompleted as BetaResponsesWebSocketStreamEventResponseCompleted,
        BetaResponsesWebSocketStreamEventResponseContentPartAdded as BetaResponsesWebSocketStreamEventResponseContentPartAdded,
        BetaResponsesWebSocketStreamEventResponseContentPartDone as BetaResponsesWebSocketStreamEventResponseContentPartDone,
        BetaResponsesWebSocketStreamEventResponseCreated as BetaResponsesWebSocketStreamEventResponseCreated,
        BetaResponsesWebSocketStreamEventResponseCustomToolCallInputDelta as BetaResponsesWebSocketStreamEventResponseCustomToolCallInputDelta,
        BetaResponsesWebSocketStreamEventResponseCustomToolCallInputDone as BetaResponsesWebSocketStreamEventResponseCustomToolCallInputDone,
        BetaResponsesWebSocketStreamEventResponseFailed as BetaResponsesWebSocketStreamEventResponseFailed,
        BetaResponsesWebSocketStreamEventResponseFileSearchCallCompleted as BetaResponsesWebSocketStreamEventResponseFileSearchCallCompleted,
        BetaResponsesWebSocketStreamEventResponseFileSearchCallInProgress as BetaResponsesWebSocketStreamEventResponseFileSearchCallInProgress,
        BetaResponsesWebSocketStreamEventResponseFileSearchCallSearching as BetaResponsesWebSocketStreamEventResponseFileSearchCallSearching,
        BetaResponsesWebSocketStreamEventResponseFunctionCallArgumentsDelta as BetaResponsesWebSocketStreamEventResponseFunctionCallArgumentsDelta,
        BetaResponsesWebSocketStreamEventResponseFunctionCallArgumentsDone as BetaResponsesWebSocketStreamEventResponseFunctionCallArgumentsDone,
        BetaResponsesWebSocketStreamEventResponseImageGenerationCallCompleted as BetaResponsesWebSocketStreamEventResponseImageGenerationCallCompleted,
        BetaResponsesWebSocketStreamEventResponseImageGenerationCallGenerating as BetaResponsesWebSocketStreamEventResponseImageGenerationCallGenerating,
        BetaResponsesWebSocketStreamEventResponseImageGenerationCallInProgress as BetaResponsesWebSocketStreamEventResponseImageGenerationCallInProgress,
        BetaResponsesWebSocketStreamEventResponseImageGenerationCallPartialImage as BetaResponsesWebSocketStreamEventResponseImageGenerationCallPartialImage,
        BetaResponsesWebSocketStreamEventResponseInProgress as BetaResponsesWebSocketStreamEventResponseInProgress,
        BetaResponsesWebSocketStreamEventResponseIncomplete as BetaResponsesWebSocketStreamEventResponseIncomplete,
        BetaResponsesWebSocketStreamEventResponseMcpCallArgumentsDelta as BetaResponsesWebSocketStreamEventResponseMcpCallArgumentsDelta,
        BetaResponsesWebSocketStreamEventResponseMcpCallArgumentsDone as BetaResponsesWebSocketStreamEventResponseMcpCallArgumentsDone,
        BetaResponsesWebSocketStreamEventResponseMcpCallCompleted as BetaResponsesWebSocketStreamEventResponseMcpCallCompleted,
        BetaResponsesWebSocketStreamEventResponseMcpCallFailed as BetaResponsesWebSocketStreamEventResponseMcpCallFailed,
        BetaResponsesWebSocketStreamEventResponseMcpCallInProgress as BetaResponsesWebSocketStreamEventResponseMcpCallInProgress,
        BetaResponsesWebSocketStreamEventResponseMcpListToolsCompleted as BetaResponsesWebSocketStreamEventResponseMcpListToolsCompleted,
        BetaResponsesWebSocketStreamEventResponseMcpListToolsFailed as BetaResponsesWebSocketStreamEventResponseMcpListToolsFailed,
        BetaResponsesWebSocketStreamEventResponseMcpListToolsInProgress as BetaResponsesWebSocketStreamEventResponseMcpListToolsInProgress,
        BetaResponsesWebSocketStreamEventResponseOutputItemAdded as BetaResponsesWebSocketStreamEventResponseOutputItemAdded,
        BetaResponsesWebSocketStreamEventResponseOutputItemDone as BetaResponsesWebSocketStreamEventResponseOutputItemDone,
        BetaResponsesWebSocketStreamEventResponseOutputTextAnnotationAdded as BetaResponsesWebSocketStreamEventResponseOutputTextAnnotationAdded,
        BetaResponsesWebSocketStreamEventResponseOutputTextDelta as BetaResponsesWebSocketStreamEventResponseOutputTextDelta,
        BetaResponsesWebSocketStreamEventResponseOutputTextDone as BetaResponsesWebSocketStreamEventResponseOutputTextDone,
        BetaResponsesWebSocketStreamEventResponseQueued as BetaResponsesWebSocketStreamEventResponseQueued,
        BetaResponsesWebSocketStreamEventResponseReasoningSummaryPartAdded as BetaResponsesWebSocketStreamEventResponseReasoningSummaryPartAdded,
        BetaResponsesWebSocketStreamEventResponseReasoningSummaryPartAddedPart as BetaResponsesWebSocketStreamEventResponseReasoningSummaryPartAddedPart,
        BetaResponsesWebSocketStreamEventResponseReasoningSummaryPartDone as BetaResponsesWebSocketStreamEventResponseReasoningSummaryPartDone,
        BetaResponsesWebSocketStreamEventResponseReasoningSummaryPartDonePart as BetaResponsesWebSocketStreamEventResponseReasoningSummaryPartDonePart,
        BetaResponsesWebSocketStreamEventResponseReasoningSummaryTextDelta as BetaResponsesWebSocketStreamEventResponseReasoningSummaryTextDelta,
        BetaResponsesWebSocketStreamEventResponseReasoningSummaryTextDone as BetaResponsesWebSocketStreamEventResponseReasoningSummaryTextDone,
        BetaResponsesWebSocketStreamEventResponseReasoningTextDelta as BetaResponsesWebSocketStreamEventResponseReasoningTextDelta,
        BetaResponsesWebSocketStreamEventResponseReasoningTextDone as BetaResponsesWebSocketStreamEventResponseReasoningTextDone,
        BetaResponsesWebSocketStreamEventResponseRefusalDelta as BetaResponsesWebSocketStreamEventResponseRefusalDelta,
        BetaResponsesWebSocketStreamEventResponseRefusalDone as BetaResponsesWebSocketStreamEventResponseRefusalDone,
        BetaResponsesWebSocketStreamEventResponseShellCallCommandAdded as BetaResponsesWebSocketStreamEventResponseShellCallCommandAdded,
        BetaResponsesWebSocketStreamEventResponseShellCallCommandDelta as BetaResponsesWebSocketStreamEventResponseShellCallCommandDelta,
        BetaResponsesWebSocketStreamEventResponseShellCallCommandDone as BetaResponsesWebSocketStreamEventResponseShellCallCommandDone,
        BetaResponsesWebSocketStreamEventResponseShellCallOutputContentDelta as BetaResponsesWebSocketStreamEventResponseShellCallOutputContentDelta,
        BetaResponsesWebSocketStreamEventResponseShellCallOutputContentDone as BetaResponsesWebSocketStreamEventResponseShellCallOutputContentDone,
        BetaResponsesWebSocketStreamEventResponseWebSearchCallCompleted as BetaResponsesWebSocketStreamEventResponseWebSearchCallCompleted,
        BetaResponsesWebSocketStreamEventResponseWebSearchCallInProgress as BetaResponsesWebSocketStreamEventResponseWebSearchCallInProgress,
        BetaResponsesWebSocketStreamEventResponseWebSearchCallSearching as BetaResponsesWebSocketStreamEventResponseWebSearchCallSearching,
        BetaScreenshotParam as BetaScreenshotParam,
        BetaScrollParam as BetaScrollParam,
        BetaSearchContentType as BetaSearchContentType,
        BetaSearchContextSize as BetaSearchContextSize,
        BetaServiceTier as BetaServiceTier,
        BetaServiceTierEnum as BetaServiceTierEnum,
        BetaServiceTierResponses as BetaServiceTierResponses,
        BetaShellCallOutputDelta as BetaShellCallOutputDelta,
        BetaSkillReference as BetaSkillReference,
        BetaSkillReferenceParam as BetaSkillReferenceParam,
        BetaSpecificApplyPatchParam as BetaSpecificApplyPatchParam,
        BetaSpecificFunctionShellParam as BetaSpecificFunctionShellParam,
        BetaSpecificProgrammaticToolCallingParam as BetaSpecificProgrammaticToolCallingParam,
        BetaSummaryTextContent as BetaSummaryTextContent,
        BetaTextContent as BetaTextContent,
        BetaTextResponseFormatConfiguration as BetaTextResponseFormatConfiguration,
        BetaTextResponseFormatJsonSchema as BetaTextResponseFormatJsonSchema,
        BetaTokenCountsBody as BetaTokenCountsBody,
        BetaTokenCountsResource as BetaTokenCountsResource,
        BetaTool as BetaTool,
        BetaToolCallCaller as BetaToolCallCaller,
        BetaToolCallCallerParam as BetaToolCallCallerParam,
        BetaToolChoiceAllowed as BetaToolChoiceAllowed,
        BetaToolChoiceApplyPatch as BetaToolChoiceApplyPatch,
        BetaToolChoiceCustom as BetaToolChoiceCustom,
        BetaToolChoiceFunction as BetaToolChoiceFunction,
        BetaToolChoiceMCP as BetaToolChoiceMCP,
        BetaToolChoiceMcp as BetaToolChoiceMcp,
        BetaToolChoiceOptions as BetaToolChoiceOptions,
        BetaToolChoiceParam as BetaToolChoiceParam,
        BetaToolChoiceShell as BetaToolChoiceShell,
        BetaToolChoiceTypes as BetaToolChoiceTypes,
        BetaToolSearchCall as BetaToolSearchCall,
        BetaToolSearchCallItemParam as BetaToolSearchCallItemParam,
        BetaToolSearchExecutionType as BetaToolSearchExecutionType,
        BetaToolSearchOutput as BetaToolSearchOutput,
        BetaToolSearchOutputItemParam as BetaToolSearchOutputItemParam,
        BetaToolSearchOutputNamespaceTool as BetaToolSearchOutputNamespaceTool,
        BetaToolSearchTool as BetaToolSearchTool,
        BetaToolSearchToolParam as BetaToolSearchToolParam,
        BetaToolsArray as BetaToolsArray,
        BetaTopLogProb as BetaTopLogProb,
        BetaTruncationEnum as BetaTruncationEnum,
        BetaTypeParam as BetaTypeParam,
        BetaUrlCitationBody as BetaUrlCitationBody,
        BetaUrlCitationParam as BetaUrlCitationParam,
        BetaVectorStoreFileAttributes as BetaVectorStoreFileAttributes,
        BetaVerbosity as BetaVerbosity,
        BetaWaitParam as BetaWaitParam,
        BetaWebSearchActionFind as BetaWebSearchActionFind,
        BetaWebSearchActionOpenPage as BetaWebSearchActionOpenPage,
        BetaWebSearchActionSearch as BetaWebSearchActionSearch,
        BetaWebSearchActionSearchSourcesItem as BetaWebSearchActionSearchSourcesItem,
        BetaWebSearchApproximateLocation as BetaWebSearchApproximateLocation,
        BetaWebSearchPreviewTool as BetaWebSearchPreviewTool,
        BetaWebSearchTool as BetaWebSearchTool,
        BetaWebSearchToolCall as BetaWebSearchToolCall,
        BetaWebSearchToolCallAction as BetaWebSearchToolCallAction,
        BetaWebSearchToolFilters as BetaWebSearchToolFilters,
        MultiAgentConfig as MultiAgentConfig,
    )
    from oai_responses_beta.params import (
        BetaAdditionalToolsItemParamDict as BetaAdditionalToolsItemParamDict,
        BetaAgentMessageItemParamContentItemLike as BetaAgentMessageItemParamContentItemLike,
        BetaAgentMessageItemParamDict as BetaAgentMessageItemParamDict,
        BetaAgentTagDict as BetaAgentTagDict,
        BetaAgentTagParamDict as BetaAgentTagParamDict,
        BetaAnnotationLike as BetaAnnotationLike,
        BetaApplyPatchCreateFileOperationParamDict as BetaApplyPatchCreateFileOperationParamDict,
        BetaApplyPatchDeleteFileOperationParamDict as BetaApplyPatchDeleteFileOperationParamDict,
        BetaApplyPatchOperationParamLike as BetaApplyPatchOperationParamLike,
        BetaApplyPatchToolCallItemParamDict as BetaApplyPatchToolCallItemParamDict,
        BetaApplyPatchToolCallOutputItemParamDict as BetaApplyPatchToolCallOutputItemParamDict,
        BetaApplyPatchToolParamDict as BetaApplyPatchToolParamDict,
        BetaApplyPatchUpdateFileOperationParamDict as BetaApplyPatchUpdateFileOperationParamDict,
        BetaApproximateLocationDict as BetaApproximateLocationDict,
        BetaAutoCodeInterpreterToolParamDict as BetaAutoCodeInterpreterToolParamDict,
        BetaAutoCodeInterpreterToolParamNetworkPolicyLike as BetaAutoCodeInterpreterToolParamNetworkPolicyLike,
        BetaClickParamDict as BetaClickParamDict,
        BetaCodeInterpreterOutputImageDict as BetaCodeInterpreterOutputImageDict,
        BetaCodeInterpreterOutputLogsDict as BetaCodeInterpreterOutputLogsDict,
        BetaCodeInterpreterToolCallDict as BetaCodeInterpreterToolCallDict,
        BetaCodeInterpreterToolCallOutputsItemLike as BetaCodeInterpreterToolCallOutputsItemLike,
        BetaCodeInterpreterToolDict as BetaCodeInterpreterToolDict,
        BetaCompactionSummaryItemParamDict as BetaCompactionSummaryItemParamDict,
        BetaCompactionTriggerItemParamDict as BetaCompactionTriggerItemParamDict,
        BetaComparisonFilterDict as BetaComparisonFilterDict,
        BetaCompoundFilterDict as BetaCompoundFilterDict,
        BetaCompoundFilterFiltersItemLike as BetaCompoundFilterFiltersItemLike,
        BetaComputerActionLike as BetaComputerActionLike,
        BetaComputerActionListLike as BetaComputerActionListLike,
        BetaComputerActionListParam as BetaComputerActionListParam,
        BetaComputerActionParam as BetaComputerActionParam,
        BetaComputerCallOutputItemParamDict as BetaComputerCallOutputItemParamDict,
        BetaComputerCallSafetyCheckParamDict as BetaComputerCallSafetyCheckParamDict,
        BetaComputerScreenshotImageDict as BetaComputerScreenshotImageDict,
        BetaComputerToolCallDict as BetaComputerToolCallDict,
        BetaComputerToolDict as BetaComputerToolDict,
        BetaComputerToolParam as BetaComputerToolParam,
        BetaComputerUsePreviewToolDict as BetaComputerUsePreviewToolDict,
        BetaComputerUsePreviewToolParam as BetaComputerUsePreviewToolParam,
        BetaContainerAutoParamDict as BetaContainerAutoParamDict,
        BetaContainerAutoParamNetworkPolicyLike as BetaContainerAutoParamNetworkPolicyLike,
        BetaContainerAutoParamSkillsItemLike as BetaContainerAutoParamSkillsItemLike,
        BetaContainerFileCitationBodyDict as BetaContainerFileCitationBodyDict,
        BetaContainerFileCitationParamDict as BetaContainerFileCitationParamDict,
        BetaContainerNetworkPolicyAllowlistParamDict as BetaContainerNetworkPolicyAllowlistParamDict,
        BetaContainerNetworkPolicyDisabledParamDict as BetaContainerNetworkPolicyDisabledParamDict,
        BetaContainerNetworkPolicyDomainSecretParamDict as BetaContainerNetworkPolicyDomainSecretParamDict,
        BetaContainerReferenceParamDict as BetaContainerReferenceParamDict,
        BetaContextManagementParamDict as BetaContextManagementParamDict,
        BetaConversationParam2Dict as BetaConversationParam2Dict,
        BetaConversationParamLike as BetaConversationParamLike,
        BetaCoordParamDict as BetaCoordParamDict,
        BetaCustomGrammarFormatParamDict as BetaCustomGrammarFormatParamDict,
        BetaCustomTextFormatParamDict as BetaCustomTextFormatParamDict,
        BetaCustomToolCallDict as BetaCustomToolCallDict,
        BetaCustomToolCallOutputDict as BetaCustomToolCallOutputDict,
        BetaCustomToolParamDict as BetaCustomToolParamDict,
        BetaCustomToolParamFormatLike as BetaCustomToolParamFormatLike,
        BetaDirectToolCallCallerDict as BetaDirectToolCallCallerDict,
        BetaDirectToolCallCallerParamDict as BetaDirectToolCallCallerParamDict,
        BetaDoubleClickActionDict as BetaDoubleClickActionDict,
        BetaDragParamDict as BetaDragParamDict,
        BetaEasyInputMessageDict as BetaEasyInputMessageDict,
        BetaEasyInputMessageParam as BetaEasyInputMessageParam,
        BetaEmptyModelParamLike as BetaEmptyModelParamLike,
        BetaEncryptedContentParamDict as BetaEncryptedContentParamDict,
        BetaFileCitationBodyDict as BetaFileCitationBodyDict,
        BetaFileCitationParamDict as BetaFileCitationParamDict,
        BetaFilePathDict as BetaFilePathDict,
        BetaFileSearchToolCallDict as BetaFileSearchToolCallDict,
        BetaFileSearchToolCallResultsItemDict as BetaFileSearchToolCallResultsItemDict,
        BetaFileSearchToolDict as BetaFileSearchToolDict,
        BetaFileSearchToolParam as BetaFileSearchToolParam,
        BetaFiltersLike as BetaFiltersLike,
        BetaFunctionAndCustomToolCallOutputLike as BetaFunctionAndCustomToolCallOutputLike,
        BetaFunctionCallOutputItemParamDict as BetaFunctionCallOutputItemParamDict,
        BetaFunctionCallOutputItemParamOutputItemLike as BetaFunctionCallOutputItemParamOutputItemLike,
        BetaFunctionShellActionParamDict as BetaFunctionShellActionParamDict,
        BetaFunctionShellCallItemParamDict as BetaFunctionShellCallItemParamDict,
        BetaFunctionShellCallItemParamEnvironmentLike as BetaFunctionShellCallItemParamEnvironmentLike,
        BetaFunctionShellCallOutputContentParamDict as BetaFunctionShellCallOutputContentParamDict,
        BetaFunctionShellCallOutputExitOutcomeParamDict as BetaFunctionShellCallOutputExitOutcomeParamDict,
        BetaFunctionShellCallOutputItemParamDict as BetaFunctionShellCallOutputItemParamDict,
        BetaFunctionShellCallOutputOutcomeParamLike as BetaFunctionShellCallOutputOutcomeParamLike,
        BetaFunctionShellCallOutputTimeoutOutcomeParamDict as BetaFunctionShellCallOutputTimeoutOutcomeParamDict,
        BetaFunctionShellToolParamDict as BetaFunctionShellToolParamDict,
        BetaFunctionShellToolParamEnvironmentLike as BetaFunctionShellToolParamEnvironmentLike,
        BetaFunctionToolCallDict as BetaFunctionToolCallDict,
        BetaFunctionToolDict as BetaFunctionToolDict,
        BetaFunctionToolParamDict as BetaFunctionToolParamDict,
        BetaHTTPErrorDict as BetaHTTPErrorDict,
        BetaHybridSearchOptionsDict as BetaHybridSearchOptionsDict,
        BetaImageGenToolCallDict as BetaImageGenToolCallDict,
        BetaImageGenToolDict as BetaImageGenToolDict,
        BetaImageGenToolInputImageMaskDict as BetaImageGenToolInputImageMaskDict,
        BetaInlineSkillParamDict as BetaInlineSkillParamDict,
        BetaInlineSkillSourceParamDict as BetaInlineSkillSourceParamDict,
        BetaInputContentLike as BetaInputContentLike,
        BetaInputFileContentDict as BetaInputFileContentDict,
        BetaInputFileContentParamDict as BetaInputFileContentParamDict,
        BetaInputImageContentDict as BetaInputImageContentDict,
        BetaInputImageContentParamAutoParamDict as BetaInputImageContentParamAutoParamDict,
        BetaInputItemLike as BetaInputItemLike,
        BetaInputMessageContentListLike as BetaInputMessageContentListLike,
        BetaInputMessageDict as BetaInputMessageDict,
        BetaInputParamLike as BetaInputParamLike,
        BetaInputTextContentDict as BetaInputTextContentDict,
        BetaInputTextContentParamDict as BetaInputTextContentParamDict,
        BetaItemLike as BetaItemLike,
        BetaItemReferenceParamDict as BetaItemReferenceParamDict,
        BetaKeyPressActionDict as BetaKeyPressActionDict,
        BetaLocalEnvironmentParamDict as BetaLocalEnvironmentParamDict,
        BetaLocalShellExecActionDict as BetaLocalShellExecActionDict,
        BetaLocalShellToolCallDict as BetaLocalShellToolCallDict,
        BetaLocalShellToolCallOutputDict as BetaLocalShellToolCallOutputDict,
        BetaLocalShellToolParamDict as BetaLocalShellToolParamDict,
        BetaLocalSkillParamDict as BetaLocalSkillParamDict,
        BetaLogProbDict as BetaLogProbDict,
        BetaMCPApprovalRequestDict as BetaMCPApprovalRequestDict,
        BetaMCPApprovalResponseDict as BetaMCPApprovalResponseDict,
        BetaMCPListToolsDict as BetaMCPListToolsDict,
        BetaMCPListToolsToolDict as BetaMCPListToolsToolDict,
        BetaMCPProtocolErrorDict as BetaMCPProtocolErrorDict,
        BetaMCPToolCallDict as BetaMCPToolCallDict,
        BetaMCPToolCallErrorLike as BetaMCPToolCallErrorLike,
        BetaMCPToolDict as BetaMCPToolDict,
        BetaMCPToolExecutionErrorDict as BetaMCPToolExecutionErrorDict,
        BetaMCPToolFilterDict as BetaMCPToolFilterDict,
        BetaMCPToolRequireApprovalMCPToolApprovalFilterDict as BetaMCPToolRequireApprovalMCPToolApprovalFilterDict,
        BetaMcpToolCallErrorParam as BetaMcpToolCallErrorParam,
        BetaMetadataLike as BetaMetadataLike,
        BetaModerationConfigParamDict as BetaModerationConfigParamDict,
        BetaModerationParamDict as BetaModerationParamDict,
        BetaModerationPolicyParamDict as BetaModerationPolicyParamDict,
        BetaMoveParamDict as BetaMoveParamDict,
        BetaMultiAgentCallItemParamDict as BetaMultiAgentCallItemParamDict,
        BetaMultiAgentCallOutputItemParamDict as BetaMultiAgentCallOutputItemParamDict,
        BetaMultiAgentParamDict as BetaMultiAgentParamDict,
        BetaNamespaceToolParamDict as BetaNamespaceToolParamDict,
        BetaNamespaceToolParamToolsItemLike as BetaNamespaceToolParamToolsItemLike,
        BetaOutputMessageContentLike as BetaOutputMessageContentLike,
        BetaOutputMessageDict as BetaOutputMessageDict,
        BetaOutputTextContentDict as BetaOutputTextContentDict,
        BetaOutputTextContentParamAnnotationsItemLike as BetaOutputTextContentParamAnnotationsItemLike,
        BetaOutputTextContentParamDict as BetaOutputTextContentParamDict,
        BetaProgramItemParamDict as BetaProgramItemParamDict,
        BetaProgramOutputItemParamDict as BetaProgramOutputItemParamDict,
        BetaProgramToolCallCallerDict as BetaProgramToolCallCallerDict,
        BetaProgramToolCallCallerParamDict as BetaProgramToolCallCallerParamDict,
        BetaProgrammaticToolCallingParamDict as BetaProgrammaticToolCallingParamDict,
        BetaPromptCacheBreakpointConfigDict as BetaPromptCacheBreakpointConfigDict,
        BetaPromptCacheBreakpointParamDict as BetaPromptCacheBreakpointParamDict,
        BetaPromptCacheOptionsParamDict as BetaPromptCacheOptionsParamDict,
        BetaPromptDict as BetaPromptDict,
        BetaRankingOptionsDict as BetaRankingOptionsDict,
        BetaReasoningDict as BetaReasoningDict,
        BetaReasoningItemDict as BetaReasoningItemDict,
        BetaReasoningTextContentDict as BetaReasoningTextContentDict,
        BetaRefusalContentDict as BetaRefusalContentDict,
        BetaResponseCodeInterpreterToolCallParam as BetaResponseCodeInterpreterToolCallParam,
        BetaResponseCompactionItemParamParam as BetaResponseCompactionItemParamParam,
        BetaResponseComputerToolCallOutputScreenshotParam as BetaResponseComputerToolCallOutputScreenshotParam,
        BetaResponseComputerToolCallParam as BetaResponseComputerToolCallParam,
        BetaResponseConversationParamParam as BetaResponseConversationParamParam,
        BetaResponseCustomToolCallOutputParam as BetaResponseCustomToolCallOutputParam,
        BetaResponseCustomToolCallParam as BetaResponseCustomToolCallParam,
        BetaResponseFileSearchToolCallParam as BetaResponseFileSearchToolCallParam,
        BetaResponseFormatJsonObjectDict as BetaResponseFormatJsonObjectDict,
        BetaResponseFormatJsonSchemaSchemaLike as BetaResponseFormatJsonSchemaSchemaLike,
        BetaResponseFormatTextConfigParam as BetaResponseFormatTextConfigParam,
        BetaResponseFormatTextDict as BetaResponseFormatTextDict,
        BetaResponseFormatTextJSONSchemaConfigParam as BetaResponseFormatTextJSONSchemaConfigParam,
        BetaResponseFunctionCallOutputItemListParam as BetaResponseFunctionCallOutputItemListParam,
        BetaResponseFunctionCallOutputItemParam as BetaResponseFunctionCallOutputItemParam,
        BetaResponseFunctionShellCallOutputContentParam as BetaResponseFunctionShellCallOutputContentParam,
        BetaResponseFunctionToolCallParam as BetaResponseFunctionToolCallParam,
        BetaResponseFunctionWebSearchParam as BetaResponseFunctionWebSearchParam,
        BetaResponseInjectEventDict as BetaResponseInjectEventDict,
        BetaResponseInjectEventParam as BetaResponseInjectEventParam,
        BetaResponseInputContentParam as BetaResponseInputContentParam,
        BetaResponseInputFileContentParam as BetaResponseInputFileContentParam,
        BetaResponseInputFileParam as BetaResponseInputFileParam,
        BetaResponseInputImageContentParam as BetaResponseInputImageContentParam,
        BetaResponseInputImageParam as BetaResponseInputImageParam,
        BetaResponseInputItemParam as BetaResponseInputItemParam,
        BetaResponseInputMessageContentListParam as BetaResponseInputMessageContentListParam,
        BetaResponseInputParam as BetaResponseInputParam,
        BetaResponseInputTextContentParam as BetaResponseInputTextContentParam,
        BetaResponseInputTextParam as BetaResponseInputTextParam,
        BetaResponseOutputMessageParam as BetaResponseOutputMessageParam,
        BetaResponseOutputRefusalParam as BetaResponseOutputRefusalParam,
        BetaResponseOutputTextParam as BetaResponseOutputTextParam,
        BetaResponsePromptParam as BetaResponsePromptParam,
        BetaResponsePromptVariablesLike as BetaResponsePromptVariablesLike,
        BetaResponsePromptVariablesValueLike as BetaResponsePromptVariablesValueLike,
        BetaResponseReasoningItemParam as BetaResponseReasoningItemParam,
        BetaResponseStreamOptionsDict as BetaResponseStreamOptionsDict,
        BetaResponseTextConfigParam as BetaResponseTextConfigParam,
        BetaResponseTextParamDict as BetaResponseTextParamDict,
        BetaResponseToolSearchOutputItemParamParam as BetaResponseToolSearchOutputItemParamParam,
        BetaResponsesCancelParams as BetaResponsesCancelParams,
        BetaResponsesClientEventLike as BetaResponsesClientEventLike,
        BetaResponsesClientEventParam as BetaResponsesClientEventParam,
        BetaResponsesClientEventResponseCreateDict as BetaResponsesClientEventResponseCreateDict,
        BetaResponsesCompactParams as BetaResponsesCompactParams,
        BetaResponsesConnectParams as BetaResponsesConnectParams,
        BetaResponsesCreateParams as BetaResponsesCreateParams,
        BetaResponsesDeleteParams as BetaResponsesDeleteParams,
        BetaResponsesInputItemsListParams as BetaResponsesInputItemsListParams,
        BetaResponsesInputTokensCountParams as BetaResponsesInputTokensCountParams,
        BetaResponsesResponseCreateEventParams as BetaResponsesResponseCreateEventParams,
        BetaResponsesResponseInjectEventParams as BetaResponsesResponseInjectEventParams,
        BetaResponsesRetrieveParams as BetaResponsesRetrieveParams,
        BetaScreenshotParamDict as BetaScreenshotParamDict,
        BetaScrollParamDict as BetaScrollParamDict,
        BetaSkillReferenceParamDict as BetaSkillReferenceParamDict,
        BetaSpecificApplyPatchParamDict as BetaSpecificApplyPatchParamDict,
        BetaSpecificFunctionShellParamDict as BetaSpecificFunctionShellParamDict,
        BetaSpecificProgrammaticToolCallingParamDict as BetaSpecificProgrammaticToolCallingParamDict,
        BetaSummaryTextContentDict as BetaSummaryTextContentDict,
        BetaTextResponseFormatConfigurationLike as BetaTextResponseFormatConfigurationLike,
        BetaTextResponseFormatJsonSchemaDict as BetaTextResponseFormatJsonSchemaDict,
        BetaToolCallCallerLike as BetaToolCallCallerLike,
        BetaToolCallCallerParamLike as BetaToolCallCallerParamLike,
        BetaToolChoiceAllowedDict as BetaToolChoiceAllowedDict,
        BetaToolChoiceAllowedParam as BetaToolChoiceAllowedParam,
        BetaToolChoiceApplyPatchParam as BetaToolChoiceApplyPatchParam,
        BetaToolChoiceCustomDict as BetaToolChoiceCustomDict,
        BetaToolChoiceCustomParam as BetaToolChoiceCustomParam,
        BetaToolChoiceFunctionDict as BetaToolChoiceFunctionDict,
        BetaToolChoiceFunctionParam as BetaToolChoiceFunctionParam,
        BetaToolChoiceMCPDict as BetaToolChoiceMCPDict,
        BetaToolChoiceMcpParam as BetaToolChoiceMcpParam,
        BetaToolChoiceParamLike as BetaToolChoiceParamLike,
        BetaToolChoiceShellParam as BetaToolChoiceShellParam,
        BetaToolChoiceTypesDict as BetaToolChoiceTypesDict,
        BetaToolChoiceTypesParam as BetaToolChoiceTypesParam,
        BetaToolLike as BetaToolLike,
        BetaToolParam as BetaToolParam,
        BetaToolSearchCallItemParamDict as BetaToolSearchCallItemParamDict,
        BetaToolSearchOutputItemParamDict as BetaToolSearchOutputItemParamDict,
        BetaToolSearchOutputNamespaceToolParam as BetaToolSearchOutputNamespaceToolParam,
        BetaToolSearchToolParamDict as BetaToolSearchToolParamDict,
        BetaToolsArrayLike as BetaToolsArrayLike,
        BetaTopLogProbDict as BetaTopLogProbDict,
        BetaTypeParamDict as BetaTypeParamDict,
        BetaUrlCitationBodyDict as BetaUrlCitationBodyDict,
        BetaUrlCitationParamDict as BetaUrlCitationParamDict,
        BetaVectorStoreFileAttributesLike as BetaVectorStoreFileAttributesLike,
        BetaWaitParamDict as BetaWaitParamDict,
        BetaWebSearchActionFindDict as BetaWebSearchActionFindDict,
        BetaWebSearchActionOpenPageDict as BetaWebSearchActionOpenPageDict,
        BetaWebSearchActionSearchDict as BetaWebSearchActionSearchDict,
        BetaWebSearchActionSearchSourcesItemDict as BetaWebSearchActionSearchSourcesItemDict,
        BetaWebSearchApproximateLocationDict as BetaWebSearchApproximateLocationDict,
        BetaWebSearchPreviewToolDict as BetaWebSearchPreviewToolDict,
        BetaWebSearchPreviewToolParam as BetaWebSearchPreviewToolParam,
        BetaWebSearchToolCallActionLike as BetaWebSearchToolCallActionLike,
        BetaWebSearchToolCallDict as BetaWebSearchToolCallDict,
        BetaWebSearchToolDict as BetaWebSearchToolDict,
        BetaWebSearchToolFiltersDict as BetaWebSearchToolFiltersDict,
        BetaWebSearchToolParam as BetaWebSearchToolParam,
        MultiAgentConfigParam as MultiAgentConfigParam,
    )
    from oai_responses_beta.sockets.beta_responses import (
        AsyncBetaResponsesConnection as AsyncBetaResponsesConnection,
        BetaResponsesConnection as BetaResponsesConnection,
    )
    from oai_shared.components import *
    from oai_shared.params import *
    from oai_skills.components import *
    from oai_skills.params import *
    from oai_vector_stores.components import *
    from oai_vector_stores.params import (
        AutoChunkingStrategyRequestParamDict as AutoChunkingStrategyRequestParamDict,
        AutoFileChunkingStrategyParam as AutoFileChunkingStrategyParam,
        ChunkingStrategyRequestParamLike as ChunkingStrategyRequestParamLike,
        CreateVectorStoreFileRequestDict as CreateVectorStoreFileRequestDict,
        CreateVectorStoreRequestChunkingStrategyLike as CreateVectorStoreRequestChunkingStrategyLike,
        FileBatchCreateParams as FileBatchCreateParams,
        FileBatchListFilesParams as FileBatchListFilesParams,
        FileChunkingStrategyParam as FileChunkingStrategyParam,
        StaticChunkingStrategyDict as StaticChunkingStrategyDict,
        StaticChunkingStrategyRequestParamDict as StaticChunkingStrategyRequestParamDict,
        StaticFileChunkingStrategyObjectParam as StaticFileChunkingStrategyObjectParam,
        StaticFileChunkingStrategyParam as StaticFileChunkingStrategyParam,
        VectorStoreCreateParams as VectorStoreCreateParams,
        VectorStoreExpirationAfterDict as VectorStoreExpirationAfterDict,
        VectorStoreListParams as VectorStoreListParams,
        VectorStoreSearchParams as VectorStoreSearchParams,
        VectorStoreSearchRequestFiltersLike as VectorStoreSearchRequestFiltersLike,
        VectorStoreSearchRequestRankingOptionsDict as VectorStoreSearchRequestRankingOptionsDict,
        VectorStoreUpdateParams as VectorStoreUpdateParams,
        VectorStoresCreateParams as VectorStoresCreateParams,
        VectorStoresFileBatchesCreateParams as VectorStoresFileBatchesCreateParams,
        VectorStoresFileBatchesListFilesParams as VectorStoresFileBatchesListFilesParams,
        VectorStoresFilesCreateParams as VectorStoresFilesCreateParams,
        VectorStoresFilesListParams as VectorStoresFilesListParams,
        VectorStoresFilesUpdateParams as VectorStoresFilesUpdateParams,
        VectorStoresListParams as VectorStoresListParams,
        VectorStoresSearchParams as VectorStoresSearchParams,
        VectorStoresUpdateParams as VectorStoresUpdateParams,
    )
    from oai_vector_stores.helpers.errors import VectorStoreUploadError as VectorStoreUploadError
    from oai_videos.components import *
    from oai_videos.params import *
    from oai_webhooks.components import *
    from oai_webhooks.helpers.signatures import verify_signature as verify_signature
    from oai_webhooks.helpers.unwrapping import unwrap as unwrap
    from oai_responses.components import (
        AdditionalTools as AdditionalTools,
        AdditionalToolsItemParam as AdditionalToolsItemParam,
        AllModels as AllModels,
        Annotation as Annotation,
        ApplyPatchCallOutputStatus as ApplyPatchCallOutputStatus,
        ApplyPatchCallOutputStatusParam as ApplyPatchCallOutputStatusParam,
        ApplyPatchCallStatus as ApplyPatchCallStatus,
        ApplyPatchCallStatusParam as ApplyPatchCallStatusParam,
        ApplyPatchCreateFileOperation as ApplyPatchCreateFileOperation,
        ApplyPatchCreateFileOperationParam as ApplyPatchCreateFileOperationParam,
        ApplyPatchDeleteFileOperation as ApplyPatchDeleteFileOperation,
        ApplyPatchDeleteFileOperationParam as ApplyPatchDeleteFileOperationParam,
        ApplyPatchOperationParam as ApplyPatchOperationParam,
        ApplyPatchTool as ApplyPatchTool,
        ApplyPatchToolCall as ApplyPatchToolCall,
        ApplyPatchToolCallItemParam as ApplyPatchToolCallItemParam,
        ApplyPatchToolCallOperation as ApplyPatchToolCallOperation,
        ApplyPatchToolCallOutput as ApplyPatchToolCallOutput,
        ApplyPatchToolCallOutputItemParam as ApplyPatchToolCallOutputItemParam,
        ApplyPatchToolParam as ApplyPatchToolParam,
        ApplyPatchUpdateFileOperation as ApplyPatchUpdateFileOperation,
        ApplyPatchUpdateFileOperationParam as ApplyPatchUpdateFileOperationParam,
        ApproximateLocation as ApproximateLocation,
        AutoCodeInterpreterToolParam as AutoCodeInterpreterToolParam,
        AutoCodeInterpreterToolParamNetworkPolicy as AutoCodeInterpreterToolParamNetworkPolicy,
        ClickButtonType as ClickButtonType,
        ClickParam as ClickParam,
        CodeInterpreterFileOutput as CodeInterpreterFileOutput,
        CodeInterpreterFileOutputFilesItem as CodeInterpreterFileOutputFilesItem,
        CodeInterpreterOutputImage as CodeInterpreterOutputImage,
        CodeInterpreterOutputLogs as CodeInterpreterOutputLogs,
        CodeInterpreterTextOutput as CodeInterpreterTextOutput,
        CodeInterpreterTool as CodeInterpreterTool,
        CodeInterpreterToolCall as CodeInterpreterToolCall,
        CodeInterpreterToolCallOutputsItem as CodeInterpreterToolCallOutputsItem,
        CompactResource as CompactResource,
        CompactResponseMethodPublicBody as CompactResponseMethodPublicBody,
        CompactedResponse as CompactedResponse,
        CompactionBody as CompactionBody,
        CompactionSummaryItemParam as CompactionSummaryItemParam,
        CompactionTriggerItemParam as CompactionTriggerItemParam,
        ComputerAction as ComputerAction,
        ComputerActionList as ComputerActionList,
        ComputerCallOutputItemParam as ComputerCallOutputItemParam,
        ComputerCallOutputStatus as ComputerCallOutputStatus,
        ComputerCallSafetyCheckParam as ComputerCallSafetyCheckParam,
        ComputerEnvironment as ComputerEnvironment,
        ComputerScreenshotContent as ComputerScreenshotContent,
        ComputerScreenshotImage as ComputerScreenshotImage,
        ComputerTool as ComputerTool,
        ComputerToolCall as ComputerToolCall,
        ComputerToolCallOutput as ComputerToolCallOutput,
        ComputerToolCallOutputResource as ComputerToolCallOutputResource,
        ComputerUsePreviewTool as ComputerUsePreviewTool,
        ContainerAuto as ContainerAuto,
        ContainerAutoParam as ContainerAutoParam,
        ContainerAutoParamNetworkPolicy as ContainerAutoParamNetworkPolicy,
        ContainerAutoParamSkillsItem as ContainerAutoParamSkillsItem,
        ContainerFileCitationBody as ContainerFileCitationBody,
        ContainerFileCitationParam as ContainerFileCitationParam,
        ContainerMemoryLimit as ContainerMemoryLimit,
        ContainerNetworkPolicyAllowlist as ContainerNetworkPolicyAllowlist,
        ContainerNetworkPolicyDisabled as ContainerNetworkPolicyDisabled,
        ContainerReference as ContainerReference,
        ContainerReferenceParam as ContainerReferenceParam,
        ContainerReferenceResource as ContainerReferenceResource,
        Content as Content,
        ContextManagementParam as ContextManagementParam,
        Conversation as Conversation,
        ConversationDeletedResource as ConversationDeletedResource,
        ConversationItem as ConversationItem,
        ConversationItemList as ConversationItemList,
        ConversationParam as ConversationParam,
        ConversationParam2 as ConversationParam2,
        ConversationResource as ConversationResource,
        CoordParam as CoordParam,
        CreateConversationBody as CreateConversationBody,
        CreateConversationItemsRequest as CreateConversationItemsRequest,
        CreateResponse as CreateResponse,
        CustomGrammarFormatParam as CustomGrammarFormatParam,
        CustomTextFormatParam as CustomTextFormatParam,
        CustomTool as CustomTool,
        CustomToolCall as CustomToolCall,
        CustomToolCallOutput as CustomToolCallOutput,
        CustomToolCallOutputResource as CustomToolCallOutputResource,
        CustomToolCallResource as CustomToolCallResource,
        CustomToolInputFormat as CustomToolInputFormat,
        CustomToolParam as CustomToolParam,
        CustomToolParamFormat as CustomToolParamFormat,
        DeletedConversation as DeletedConversation,
        DeletedConversationResource as DeletedConversationResource,
        DeletedResponse as DeletedResponse,
        DetailEnum as DetailEnum,
        DirectToolCallCaller as DirectToolCallCaller,
        DirectToolCallCallerParam as DirectToolCallCallerParam,
        DoubleClickAction as DoubleClickAction,
        DragParam as DragParam,
        DragPoint as DragPoint,
        EasyInputMessage as EasyInputMessage,
        EmptyModelParam as EmptyModelParam,
        ErrorPayload as ErrorPayload,
        FileCitationBody as FileCitationBody,
        FileCitationParam as FileCitationParam,
        FileDetailEnum as FileDetailEnum,
        FilePath as FilePath,
        FileSearchTool as FileSearchTool,
        FileSearchToolCall as FileSearchToolCall,
        FileSearchToolCallResultsItem as FileSearchToolCallResultsItem,
        Filters as Filters,
        FunctionAndCustomToolCallOutput as FunctionAndCustomToolCallOutput,
        FunctionCallItemStatus as FunctionCallItemStatus,
        FunctionCallOutputItemParam as FunctionCallOutputItemParam,
        FunctionCallOutputItemParamOutputItem as FunctionCallOutputItemParamOutputItem,
        FunctionCallOutputStatusEnum as FunctionCallOutputStatusEnum,
        FunctionCallStatus as FunctionCallStatus,
        FunctionShellAction as FunctionShellAction,
        FunctionShellActionParam as FunctionShellActionParam,
        FunctionShellCall as FunctionShellCall,
        FunctionShellCallEnvironment as FunctionShellCallEnvironment,
        FunctionShellCallItemParam as FunctionShellCallItemParam,
        FunctionShellCallItemParamEnvironment as FunctionShellCallItemParamEnvironment,
        FunctionShellCallItemStatus as FunctionShellCallItemStatus,
        FunctionShellCallOutput as FunctionShellCallOutput,
        FunctionShellCallOutputContent as FunctionShellCallOutputContent,
        FunctionShellCallOutputContentOutcome as FunctionShellCallOutputContentOutcome,
        FunctionShellCallOutputContentParam as FunctionShellCallOutputContentParam,
        FunctionShellCallOutputExitOutcome as FunctionShellCallOutputExitOutcome,
        FunctionShellCallOutputExitOutcomeParam as FunctionShellCallOutputExitOutcomeParam,
        FunctionShellCallOutputItemParam as FunctionShellCallOutputItemParam,
        FunctionShellCallOutputOutcomeParam as FunctionShellCallOutputOutcomeParam,
        FunctionShellCallOutputStatusEnum as FunctionShellCallOutputStatusEnum,
        FunctionShellCallOutputTimeoutOutcome as FunctionShellCallOutputTimeoutOutcome,
        FunctionShellCallOutputTimeoutOutcomeParam as FunctionShellCallOutputTimeoutOutcomeParam,
        FunctionShellCallStatus as FunctionShellCallStatus,
        FunctionShellTool as FunctionShellTool,
        FunctionShellToolParam as FunctionShellToolParam,
        FunctionShellToolParamEnvironment as FunctionShellToolParamEnvironment,
        FunctionTool as FunctionTool,
        FunctionToolCall as FunctionToolCall,
        FunctionToolCallOutput as FunctionToolCallOutput,
        FunctionToolCallOutputResource as FunctionToolCallOutputResource,
        FunctionToolCallResource as FunctionToolCallResource,
        FunctionToolParam as FunctionToolParam,
        GrammarSyntax1 as GrammarSyntax1,
        HTTPError as HTTPError,
        HybridSearchOptions as HybridSearchOptions,
        ImageGenActionEnum as ImageGenActionEnum,
        ImageGenTool as ImageGenTool,
        ImageGenToolCall as ImageGenToolCall,
        ImageGenToolInputImageMask as ImageGenToolInputImageMask,
        IncludeEnum as IncludeEnum,
        InlineSkill as InlineSkill,
        InputContent as InputContent,
        InputFileContentParam as InputFileContentParam,
        InputImageContentParamAutoParam as InputImageContentParamAutoParam,
        InputItem as InputItem,
        InputMessage as InputMessage,
        InputMessageContentList as InputMessageContentList,
        InputMessageResource as InputMessageResource,
        InputParam as InputParam,
        InputTextContentParam as InputTextContentParam,
        InputTokenCountResponse as InputTokenCountResponse,
        Item as Item,
        ItemField as ItemField,
        ItemReferenceParam as ItemReferenceParam,
        ItemResource as ItemResource,
        KeyPressAction as KeyPressAction,
        LocalEnvironment as LocalEnvironment,
        LocalEnvironmentParam as LocalEnvironmentParam,
        LocalEnvironmentResource as LocalEnvironmentResource,
        LocalShellExecAction as LocalShellExecAction,
        LocalShellToolCall as LocalShellToolCall,
        LocalShellToolCallOutput as LocalShellToolCallOutput,
        LocalShellToolParam as LocalShellToolParam,
        LocalSkill as LocalSkill,
        LocalSkillParam as LocalSkillParam,
        LogProb as LogProb,
        MCPApprovalRequest as MCPApprovalRequest,
        MCPApprovalResponse as MCPApprovalResponse,
        MCPApprovalResponseResource as MCPApprovalResponseResource,
        MCPListTools as MCPListTools,
        MCPProtocolError as MCPProtocolError,
        MCPToolCall as MCPToolCall,
        MCPToolCallError as MCPToolCallError,
        MCPToolCallStatus as MCPToolCallStatus,
        MCPToolExecutionError as MCPToolExecutionError,
        McpToolCallError as McpToolCallError,
        Message as Message,
        MessageContentItem as MessageContentItem,
        MessagePhase as MessagePhase,
        MessagePhase2 as MessagePhase2,
        MessageRole as MessageRole,
        MessageStatus as MessageStatus,
        ModelIds as ModelIds,
        ModelIdsCompaction as ModelIdsCompaction,
        ModelIdsResponses as ModelIdsResponses,
        ModerationErrorBody as ModerationErrorBody,
        ModerationInput as ModerationInput,
        ModerationOutput as ModerationOutput,
        MoveParam as MoveParam,
        NamespaceTool as NamespaceTool,
        NamespaceToolParam as NamespaceToolParam,
        NamespaceToolParamToolsItem as NamespaceToolParamToolsItem,
        OutputAudio as OutputAudio,
        OutputContent as OutputContent,
        OutputItem as OutputItem,
        OutputMessage as OutputMessage,
        OutputMessageContent as OutputMessageContent,
        OutputTextContent as OutputTextContent,
        PersonalityEnum as PersonalityEnum,
        Program as Program,
        ProgramItemParam as ProgramItemParam,
        ProgramOutput as ProgramOutput,
        ProgramOutputItemParam as ProgramOutputItemParam,
        ProgramOutputItemStatus as ProgramOutputItemStatus,
        ProgramOutputStatus as ProgramOutputStatus,
        ProgramToolCallCaller as ProgramToolCallCaller,
        ProgramToolCallCallerParam as ProgramToolCallCallerParam,
        ProgrammaticToolCallingParam as ProgrammaticToolCallingParam,
        PromptCacheOptions as PromptCacheOptions,
        PromptCacheRetentionEnum as PromptCacheRetentionEnum,
        RankerVersionType as RankerVersionType,
        RankingOptions as RankingOptions,
        Reasoning as Reasoning,
        ReasoningItem as ReasoningItem,
        ReasoningModeEnum as ReasoningModeEnum,
        ReasoningTextContent as ReasoningTextContent,
        RefusalContent as RefusalContent,
        Response as Response,
        ResponseApplyPatchToolCall as ResponseApplyPatchToolCall,
        ResponseApplyPatchToolCallOutput as ResponseApplyPatchToolCallOutput,
        ResponseAudioDeltaEvent as ResponseAudioDeltaEvent,
        ResponseAudioDoneEvent as ResponseAudioDoneEvent,
        ResponseAudioTranscriptDeltaEvent as ResponseAudioTranscriptDeltaEvent,
        ResponseAudioTranscriptDoneEvent as ResponseAudioTranscriptDoneEvent,
        ResponseCodeInterpreterCallCodeDeltaEvent as ResponseCodeInterpreterCallCodeDeltaEvent,
        ResponseCodeInterpreterCallCodeDoneEvent as ResponseCodeInterpreterCallCodeDoneEvent,
        ResponseCodeInterpreterCallCompletedEvent as ResponseCodeInterpreterCallCompletedEvent,
        ResponseCodeInterpreterCallInProgressEvent as ResponseCodeInterpreterCallInProgressEvent,
        ResponseCodeInterpreterCallInterpretingEvent as ResponseCodeInterpreterCallInterpretingEvent,
        ResponseCodeInterpreterToolCall as ResponseCodeInterpreterToolCall,
        ResponseCompactionItem as ResponseCompactionItem,
        ResponseCompactionItemParam as ResponseCompactionItemParam,
        ResponseCompletedEvent as ResponseCompletedEvent,
        ResponseComputerToolCall as ResponseComputerToolCall,
        ResponseComputerToolCallOutputItem as ResponseComputerToolCallOutputItem,
        ResponseComputerToolCallOutputScreenshot as ResponseComputerToolCallOutputScreenshot,
        ResponseContainerReference as ResponseContainerReference,
        ResponseContentPartAddedEvent as ResponseContentPartAddedEvent,
        ResponseContentPartDoneEvent as ResponseContentPartDoneEvent,
        ResponseConversation as ResponseConversation,
        ResponseConversationParam as ResponseConversationParam,
        ResponseCreatedEvent as ResponseCreatedEvent,
        ResponseCustomToolCall as ResponseCustomToolCall,
        ResponseCustomToolCallInputDeltaEvent as ResponseCustomToolCallInputDeltaEvent,
        ResponseCustomToolCallInputDoneEvent as ResponseCustomToolCallInputDoneEvent,
        ResponseCustomToolCallItem as ResponseCustomToolCallItem,
        ResponseCustomToolCallOutput as ResponseCustomToolCallOutput,
        ResponseCustomToolCallOutputItem as ResponseCustomToolCallOutputItem,
        ResponseError as ResponseError,
        ResponseErrorCode as ResponseErrorCode,
        ResponseErrorEvent as ResponseErrorEvent,
        ResponseFailedEvent as ResponseFailedEvent,
        ResponseFileSearchCallCompletedEvent as ResponseFileSearchCallCompletedEvent,
        ResponseFileSearchCallInProgressEvent as ResponseFileSearchCallInProgressEvent,
        ResponseFileSearchCallSearchingEvent as ResponseFileSearchCallSearchingEvent,
        ResponseFileSearchToolCall as ResponseFileSearchToolCall,
        ResponseFormatTextConfig as ResponseFormatTextConfig,
        ResponseFormatTextJSONSchemaConfig as ResponseFormatTextJSONSchemaConfig,
        ResponseFunctionCallArgumentsDeltaEvent as ResponseFunctionCallArgumentsDeltaEvent,
        ResponseFunctionCallArgumentsDoneEvent as ResponseFunctionCallArgumentsDoneEvent,
        ResponseFunctionCallOutputItem as ResponseFunctionCallOutputItem,
        ResponseFunctionShellCallOutputContent as ResponseFunctionShellCallOutputContent,
        ResponseFunctionShellToolCall as ResponseFunctionShellToolCall,
        ResponseFunctionShellToolCallOutput as ResponseFunctionShellToolCallOutput,
        ResponseFunctionToolCall as ResponseFunctionToolCall,
        ResponseFunctionToolCallItem as ResponseFunctionToolCallItem,
        ResponseFunctionToolCallOutputItem as ResponseFunctionToolCallOutputItem,
        ResponseFunctionWebSearch as ResponseFunctionWebSearch,
        ResponseImageGenCallCompletedEvent as ResponseImageGenCallCompletedEvent,
        ResponseImageGenCallGeneratingEvent as ResponseImageGenCallGeneratingEvent,
        ResponseImageGenCallInProgressEvent as ResponseImageGenCallInProgressEvent,
        ResponseImageGenCallPartialImageEvent as ResponseImageGenCallPartialImageEvent,
        ResponseInProgressEvent as ResponseInProgressEvent,
        ResponseIncludable as ResponseIncludable,
        ResponseIncompleteDetails as ResponseIncompleteDetails,
        ResponseIncompleteEvent as ResponseIncompleteEvent,
        ResponseInputContent as ResponseInputContent,
        ResponseInputFile as ResponseInputFile,
        ResponseInputFileContent as ResponseInputFileContent,
        ResponseInputImage as ResponseInputImage,
        ResponseInputImageContent as ResponseInputImageContent,
        ResponseInputItem as ResponseInputItem,
        ResponseInputMessageContentList as ResponseInputMessageContentList,
        ResponseInputMessageItem as ResponseInputMessageItem,
        ResponseInputText as ResponseInputText,
        ResponseInputTextContent as ResponseInputTextContent,
        ResponseItem as ResponseItem,
        ResponseItemList as ResponseItemList,
        ResponseLocalEnvironment as ResponseLocalEnvironment,
        ResponseLogProb as ResponseLogProb,
        ResponseLogProbTopLogprobsItem as ResponseLogProbTopLogprobsItem,
        ResponseMCPCallArgumentsDeltaEvent as ResponseMCPCallArgumentsDeltaEvent,
        ResponseMCPCallArgumentsDoneEvent as ResponseMCPCallArgumentsDoneEvent,
        ResponseMCPCallCompletedEvent as ResponseMCPCallCompletedEvent,
        ResponseMCPCallFailedEvent as ResponseMCPCallFailedEvent,
        ResponseMCPCallInProgressEvent as ResponseMCPCallInProgressEvent,
        ResponseMCPListToolsCompletedEvent as ResponseMCPListToolsCompletedEvent,
        ResponseMCPListToolsFailedEvent as ResponseMCPListToolsFailedEvent,
        ResponseMCPListToolsInProgressEvent as ResponseMCPListToolsInProgressEvent,
        ResponseMcpCallArgumentsDeltaEvent as ResponseMcpCallArgumentsDeltaEvent,
        ResponseMcpCallArgumentsDoneEvent as ResponseMcpCallArgumentsDoneEvent,
        ResponseMcpCallCompletedEvent as ResponseMcpCallCompletedEvent,
        ResponseMcpCallFailedEvent as ResponseMcpCallFailedEvent,
        ResponseMcpCallInProgressEvent as ResponseMcpCallInProgressEvent,
        ResponseMcpListToolsCompletedEvent as ResponseMcpListToolsCompletedEvent,
        ResponseMcpListToolsFailedEvent as ResponseMcpListToolsFailedEvent,
        ResponseMcpListToolsInProgressEvent as ResponseMcpListToolsInProgressEvent,
        ResponseOutputItem as ResponseOutputItem,
        ResponseOutputItemAddedEvent as ResponseOutputItemAddedEvent,
        ResponseOutputItemDoneEvent as ResponseOutputItemDoneEvent,
        ResponseOutputMessage as ResponseOutputMessage,
        ResponseOutputRefusal as ResponseOutputRefusal,
        ResponseOutputText as ResponseOutputText,
        ResponseOutputTextAnnotationAddedEvent as ResponseOutputTextAnnotationAddedEvent,
        ResponsePrompt as ResponsePrompt,
        ResponseProperties as ResponseProperties,
        ResponseQueuedEvent as ResponseQueuedEvent,
        ResponseReasoningItem as ResponseReasoningItem,
        ResponseReasoningSummaryPartAddedEvent as ResponseReasoningSummaryPartAddedEvent,
        ResponseReasoningSummaryPartAddedEventPart as ResponseReasoningSummaryPartAddedEventPart,
        ResponseReasoningSummaryPartDoneEvent as ResponseReasoningSummaryPartDoneEvent,
        ResponseReasoningSummaryPartDoneEventPart as ResponseReasoningSummaryPartDoneEventPart,
        ResponseReasoningSummaryTextDeltaEvent as ResponseReasoningSummaryTextDeltaEvent,
        ResponseReasoningSummaryTextDoneEvent as ResponseReasoningSummaryTextDoneEvent,
        ResponseReasoningTextDeltaEvent as ResponseReasoningTextDeltaEvent,
        ResponseReasoningTextDoneEvent as ResponseReasoningTextDoneEvent,
        ResponseRefusalDeltaEvent as ResponseRefusalDeltaEvent,
        ResponseRefusalDoneEvent as ResponseRefusalDoneEvent,
        ResponseShellCallCommandAddedEvent as ResponseShellCallCommandAddedEvent,
        ResponseShellCallCommandAddedStreamingEvent as ResponseShellCallCommandAddedStreamingEvent,
        ResponseShellCallCommandDeltaEvent as ResponseShellCallCommandDeltaEvent,
        ResponseShellCallCommandDeltaStreamingEvent as ResponseShellCallCommandDeltaStreamingEvent,
        ResponseShellCallCommandDoneEvent as ResponseShellCallCommandDoneEvent,
        ResponseShellCallCommandDoneStreamingEvent as ResponseShellCallCommandDoneStreamingEvent,
        ResponseShellCallOutputContentDeltaEvent as ResponseShellCallOutputContentDeltaEvent,
        ResponseShellCallOutputContentDeltaStreamingEvent as ResponseShellCallOutputContentDeltaStreamingEvent,
        ResponseShellCallOutputContentDoneEvent as ResponseShellCallOutputContentDoneEvent,
        ResponseShellCallOutputContentDoneStreamingEvent as ResponseShellCallOutputContentDoneStreamingEvent,
        ResponseStatus as ResponseStatus,
        ResponseStreamEvent as ResponseStreamEvent,
        ResponseStreamOptions as ResponseStreamOptions,
        ResponseTextConfig as ResponseTextConfig,
        ResponseTextDeltaEvent as ResponseTextDeltaEvent,
        ResponseTextDoneEvent as ResponseTextDoneEvent,
        ResponseTextParam as ResponseTextParam,
        ResponseToolSearchCall as ResponseToolSearchCall,
        ResponseToolSearchOutputItem as ResponseToolSearchOutputItem,
        ResponseToolSearchOutputItemParam as ResponseToolSearchOutputItemParam,
        ResponseUsage as ResponseUsage,
        ResponseUsageInputTokensDetails as ResponseUsageInputTokensDetails,
        ResponseUsageOutputTokensDetails as ResponseUsageOutputTokensDetails,
        ResponseWebSearchCallCompletedEvent as ResponseWebSearchCallCompletedEvent,
        ResponseWebSearchCallInProgressEvent as ResponseWebSearchCallInProgressEvent,
        ResponseWebSearchCallSearchingEvent as ResponseWebSearchCallSearchingEvent,
        ResponseWsError as ResponseWsError,
        ResponsesClientEvent as ResponsesClientEvent,
        ResponsesClientEventResponseCreate as ResponsesClientEventResponseCreate,
        ResponsesModel as ResponsesModel,
        ResponsesServerEvent as ResponsesServerEvent,
        ResponsesServerEventResponseAudioDelta as ResponsesServerEventResponseAudioDelta,
        ResponsesServerEventResponseAudioDone as ResponsesServerEventResponseAudioDone,
        ResponsesServerEventResponseAudioTranscriptDelta as ResponsesServerEventResponseAudioTranscriptDelta,
        ResponsesServerEventResponseAudioTranscriptDone as ResponsesServerEventResponseAudioTranscriptDone,
        ResponsesServerEventResponseCodeInterpreterCallCodeDelta as ResponsesServerEventResponseCodeInterpreterCallCodeDelta,
        ResponsesServerEventResponseCodeInterpreterCallCodeDone as ResponsesServerEventResponseCodeInterpreterCallCodeDone,
        ResponsesServerEventResponseCodeInterpreterCallCompleted as ResponsesServerEventResponseCodeInterpreterCallCompleted,
        ResponsesServerEventResponseCodeInterpreterCallInProgress as ResponsesServerEventResponseCodeInterpreterCallInProgress,
        ResponsesServerEventResponseCodeInterpreterCallInterpreting as ResponsesServerEventResponseCodeInterpreterCallInterpreting,
        ResponsesServerEventResponseCompleted as ResponsesServerEventResponseCompleted,
        ResponsesServerEventResponseContentPartAdded as ResponsesServerEventResponseContentPartAdded,
        ResponsesServerEventResponseContentPartDone as ResponsesServerEventResponseContentPartDone,
        ResponsesServerEventResponseCreated as ResponsesServerEventResponseCreated,
        ResponsesServerEventResponseCustomToolCallInputDelta as ResponsesServerEventResponseCustomToolCallInputDelta,
        ResponsesServerEventResponseCustomToolCallInputDone as ResponsesServerEventResponseCustomToolCallInputDone,
        ResponsesServerEventResponseFailed as ResponsesServerEventResponseFailed,
        ResponsesServerEventResponseFileSearchCallCompleted as ResponsesServerEventResponseFileSearchCallCompleted,
        ResponsesServerEventResponseFileSearchCallInProgress as ResponsesServerEventResponseFileSearchCallInProgress,
        ResponsesServerEventResponseFileSearchCallSearching as ResponsesServerEventResponseFileSearchCallSearching,
        ResponsesServerEventResponseFunctionCallArgumentsDelta as ResponsesServerEventResponseFunctionCallArgumentsDelta,
        ResponsesServerEventResponseFunctionCallArgumentsDone as ResponsesServerEventResponseFunctionCallArgumentsDone,
        ResponsesServerEventResponseImageGenerationCallCompleted as ResponsesServerEventResponseImageGenerationCallCompleted,
        ResponsesServerEventResponseImageGenerationCallGenerating as ResponsesServerEventResponseImageGenerationCallGenerating,
        ResponsesServerEventResponseImageGenerationCallInProgress as ResponsesServerEventResponseImageGenerationCallInProgress,
        ResponsesServerEventResponseImageGenerationCallPartialImage as ResponsesServerEventResponseImageGenerationCallPartialImage,
        ResponsesServerEventResponseInProgress as ResponsesServerEventResponseInProgress,
        ResponsesServerEventResponseIncomplete as ResponsesServerEventResponseIncomplete,
        ResponsesServerEventResponseMcpCallArgumentsDelta as ResponsesServerEventResponseMcpCallArgumentsDelta,
        ResponsesServerEventResponseMcpCallArgumentsDone as ResponsesServerEventResponseMcpCallArgumentsDone,
        ResponsesServerEventResponseMcpCallCompleted as ResponsesServerEventResponseMcpCallCompleted,
        ResponsesServerEventResponseMcpCallFailed as ResponsesServerEventResponseMcpCallFailed,
        ResponsesServerEventResponseMcpCallInProgress as ResponsesServerEventResponseMcpCallInProgress,
        ResponsesServerEventResponseMcpListToolsCompleted as ResponsesServerEventResponseMcpListToolsCompleted,
        ResponsesServerEventResponseMcpListToolsFailed as ResponsesServerEventResponseMcpListToolsFailed,
        ResponsesServerEventResponseMcpListToolsInProgress as ResponsesServerEventResponseMcpListToolsInProgress,
        ResponsesServerEventResponseOutputItemAdded as ResponsesServerEventResponseOutputItemAdded,
        ResponsesServerEventResponseOutputItemDone as ResponsesServerEventResponseOutputItemDone,
        ResponsesServerEventResponseOutputTextAnnotationAdded as ResponsesServerEventResponseOutputTextAnnotationAdded,
        ResponsesServerEventResponseOutputTextDelta as ResponsesServerEventResponseOutputTextDelta,
        ResponsesServerEventResponseOutputTextDone as ResponsesServerEventResponseOutputTextDone,
        ResponsesServerEventResponseQueued as ResponsesServerEventResponseQueued,
        ResponsesServerEventResponseReasoningSummaryPartAdded as ResponsesServerEventResponseReasoningSummaryPartAdded,
        ResponsesServerEventResponseReasoningSummaryPartAddedPart as ResponsesServerEventResponseReasoningSummaryPartAddedPart,
        ResponsesServerEventResponseReasoningSummaryPartDone as ResponsesServerEventResponseReasoningSummaryPartDone,
        ResponsesServerEventResponseReasoningSummaryPartDonePart as ResponsesServerEventResponseReasoningSummaryPartDonePart,
        ResponsesServerEventResponseReasoningSummaryTextDelta as ResponsesServerEventResponseReasoningSummaryTextDelta,
        ResponsesServerEventResponseReasoningSummaryTextDone as ResponsesServerEventResponseReasoningSummaryTextDone,
        ResponsesServerEventResponseReasoningTextDelta as ResponsesServerEventResponseReasoningTextDelta,
        ResponsesServerEventResponseReasoningTextDone as ResponsesServerEventResponseReasoningTextDone,
        ResponsesServerEventResponseRefusalDelta as ResponsesServerEventResponseRefusalDelta,
        ResponsesServerEventResponseRefusalDone as ResponsesServerEventResponseRefusalDone,
        ResponsesServerEventResponseShellCallCommandAdded as ResponsesServerEventResponseShellCallCommandAdded,
        ResponsesServerEventResponseShellCallCommandDelta as ResponsesServerEventResponseShellCallCommandDelta,
        ResponsesServerEventResponseShellCallCommandDone as ResponsesServerEventResponseShellCallCommandDone,
        ResponsesServerEventResponseShellCallOutputContentDelta as ResponsesServerEventResponseShellCallOutputContentDelta,
        ResponsesServerEventResponseShellCallOutputContentDone as ResponsesServerEventResponseShellCallOutputContentDone,
        ResponsesServerEventResponseWebSearchCallCompleted as ResponsesServerEventResponseWebSearchCallCompleted,
        ResponsesServerEventResponseWebSearchCallInProgress as ResponsesServerEventResponseWebSearchCallInProgress,
        ResponsesServerEventResponseWebSearchCallSearching as ResponsesServerEventResponseWebSearchCallSearching,
        ResponsesWebSocketStreamEvent as ResponsesWebSocketStreamEvent,
        ResponsesWebSocketStreamEventResponseAudioDelta as ResponsesWebSocketStreamEventResponseAudioDelta,
        ResponsesWebSocketStreamEventResponseAudioDone as ResponsesWebSocketStreamEventResponseAudioDone,
        ResponsesWebSocketStreamEventResponseAudioTranscriptDelta as ResponsesWebSocketStreamEventResponseAudioTranscriptDelta,
        ResponsesWebSocketStreamEventResponseAudioTranscriptDone as ResponsesWebSocketStreamEventResponseAudioTranscriptDone,
        ResponsesWebSocketStreamEventResponseCodeInterpreterCallCodeDelta as ResponsesWebSocketStreamEventResponseCodeInterpreterCallCodeDelta,
        ResponsesWebSocketStreamEventResponseCodeInterpreterCallCodeDone as ResponsesWebSocketStreamEventResponseCodeInterpreterCallCodeDone,
        ResponsesWebSocketStreamEventResponseCodeInterpreterCallCompleted as ResponsesWebSocketStreamEventResponseCodeInterpreterCallCompleted,
        ResponsesWebSocketStreamEventResponseCodeInterpreterCallInProgress as ResponsesWebSocketStreamEventResponseCodeInterpreterCallInProgress,
        ResponsesWebSocketStreamEventResponseCodeInterpreterCallInterpreting as ResponsesWebSocketStreamEventResponseCodeInterpreterCallInterpreting,
        ResponsesWebSocketStreamEventResponseCompleted as ResponsesWebSocketStreamEventResponseCompleted,
        ResponsesWebSocketStreamEventResponseContentPartAdded as ResponsesWebSocketStreamEventResponseContentPartAdded,
        ResponsesWebSocketStreamEventResponseContentPartDone as ResponsesWebSocketStreamEventResponseContentPartDone,
        ResponsesWebSocketStreamEventResponseCreated as ResponsesWebSocketStreamEventResponseCreated,
        ResponsesWebSocketStreamEventResponseCustomToolCallInputDelta as ResponsesWebSocketStreamEventResponseCustomToolCallInputDelta,
        ResponsesWebSocketStreamEventResponseCustomToolCallInputDone as ResponsesWebSocketStreamEventResponseCustomToolCallInputDone,
        ResponsesWebSocketStreamEventResponseFailed as ResponsesWebSocketStreamEventResponseFailed,
        ResponsesWebSocketStreamEventResponseFileSearchCallCompleted as ResponsesWebSocketStreamEventResponseFileSearchCallCompleted,
        ResponsesWebSocketStreamEventResponseFileSearchCallInProgress as ResponsesWebSocketStreamEventResponseFileSearchCallInProgress,
        ResponsesWebSocketStreamEventResponseFileSearchCallSearching as ResponsesWebSocketStreamEventResponseFileSearchCallSearching,
        ResponsesWebSocketStreamEventResponseFunctionCallArgumentsDelta as ResponsesWebSocketStreamEventResponseFunctionCallArgumentsDelta,
        ResponsesWebSocketStreamEventResponseFunctionCallArgumentsDone as ResponsesWebSocketStreamEventResponseFunctionCallArgumentsDone,
        ResponsesWebSocketStreamEventResponseImageGenerationCallCompleted as ResponsesWebSocketStreamEventResponseImageGenerationCallCompleted,
        ResponsesWebSocketStreamEventResponseImageGenerationCallGenerating as ResponsesWebSocketStreamEventResponseImageGenerationCallGenerating,
        ResponsesWebSocketStreamEventResponseImageGenerationCallInProgress as ResponsesWebSocketStreamEventResponseImageGenerationCallInProgress,
        ResponsesWebSocketStreamEventResponseImageGenerationCallPartialImage as ResponsesWebSocketStreamEventResponseImageGenerationCallPartialImage,
        ResponsesWebSocketStreamEventResponseInProgress as ResponsesWebSocketStreamEventResponseInProgress,
        ResponsesWebSocketStreamEventResponseIncomplete as ResponsesWebSocketStreamEventResponseIncomplete,
        ResponsesWebSocketStreamEventResponseMcpCallArgumentsDelta as ResponsesWebSocketStreamEventResponseMcpCallArgumentsDelta,
        ResponsesWebSocketStreamEventResponseMcpCallArgumentsDone as ResponsesWebSocketStreamEventResponseMcpCallArgumentsDone,
        ResponsesWebSocketStreamEventResponseMcpCallCompleted as ResponsesWebSocketStreamEventResponseMcpCallCompleted,
        ResponsesWebSocketStreamEventResponseMcpCallFailed as ResponsesWebSocketStreamEventResponseMcpCallFailed,
        ResponsesWebSocketStreamEventResponseMcpCallInProgress as ResponsesWebSocketStreamEventResponseMcpCallInProgress,
        ResponsesWebSocketStreamEventResponseMcpListToolsCompleted as ResponsesWebSocketStreamEventResponseMcpListToolsCompleted,
        ResponsesWebSocketStreamEventResponseMcpListToolsFailed as ResponsesWebSocketStreamEventResponseMcpListToolsFailed,
        ResponsesWebSocketStreamEventResponseMcpListToolsInProgress as ResponsesWebSocketStreamEventResponseMcpListToolsInProgress,
        ResponsesWebSocketStreamEventResponseOutputItemAdded as ResponsesWebSocketStreamEventResponseOutputItemAdded,
        ResponsesWebSocketStreamEventResponseOutputItemDone as ResponsesWebSocketStreamEventResponseOutputItemDone,
        ResponsesWebSocketStreamEventResponseOutputTextAnnotationAdded as ResponsesWebSocketStreamEventResponseOutputTextAnnotationAdded,
        ResponsesWebSocketStreamEventResponseOutputTextDelta as ResponsesWebSocketStreamEventResponseOutputTextDelta,
        ResponsesWebSocketStreamEventResponseOutputTextDone as ResponsesWebSocketStreamEventResponseOutputTextDone,
        ResponsesWebSocketStreamEventResponseQueued as ResponsesWebSocketStreamEventResponseQueued,
        ResponsesWebSocketStreamEventResponseReasoningSummaryPartAdded as ResponsesWebSocketStreamEventResponseReasoningSummaryPartAdded,
        ResponsesWebSocketStreamEventResponseReasoningSummaryPartAddedPart as ResponsesWebSocketStreamEventResponseReasoningSummaryPartAddedPart,
        ResponsesWebSocketStreamEventResponseReasoningSummaryPartDone as ResponsesWebSocketStreamEventResponseReasoningSummaryPartDone,
        ResponsesWebSocketStreamEventResponseReasoningSummaryPartDonePart as ResponsesWebSocketStreamEventResponseReasoningSummaryPartDonePart,
        ResponsesWebSocketStreamEventResponseReasoningSummaryTextDelta as ResponsesWebSocketStreamEventResponseReasoningSummaryTextDelta,
        ResponsesWebSocketStreamEventResponseReasoningSummaryTextDone as ResponsesWebSocketStreamEventResponseReasoningSummaryTextDone,
        ResponsesWebSocketStreamEventResponseReasoningTextDelta as ResponsesWebSocketStreamEventResponseReasoningTextDelta,
        ResponsesWebSocketStreamEventResponseReasoningTextDone as ResponsesWebSocketStreamEventResponseReasoningTextDone,
        ResponsesWebSocketStreamEventResponseRefusalDelta as ResponsesWebSocketStreamEventResponseRefusalDelta,
        ResponsesWebSocketStreamEventResponseRefusalDone as ResponsesWebSocketStreamEventResponseRefusalDone,
        ResponsesWebSocketStreamEventResponseShellCallCommandAdded as ResponsesWebSocketStreamEventResponseShellCallCommandAdded,
        ResponsesWebSocketStreamEventResponseShellCallCommandDelta as ResponsesWebSocketStreamEventResponseShellCallCommandDelta,
        ResponsesWebSocketStreamEventResponseShellCallCommandDone as ResponsesWebSocketStreamEventResponseShellCallCommandDone,
        ResponsesWebSocketStreamEventResponseShellCallOutputContentDelta as ResponsesWebSocketStreamEventResponseShellCallOutputContentDelta,
        ResponsesWebSocketStreamEventResponseShellCallOutputContentDone as ResponsesWebSocketStreamEventResponseShellCallOutputContentDone,
        ResponsesWebSocketStreamEventResponseWebSearchCallCompleted as ResponsesWebSocketStreamEventResponseWebSearchCallCompleted,
        ResponsesWebSocketStreamEventResponseWebSearchCallInProgress as ResponsesWebSocketStreamEventResponseWebSearchCallInProgress,
        ResponsesWebSocketStreamEventResponseWebSearchCallSearching as ResponsesWebSocketStreamEventResponseWebSearchCallSearching,
        ScreenshotParam as ScreenshotParam,
        ScrollParam as ScrollParam,
        SearchContentType as SearchContentType,
        SearchContextSize as SearchContextSize,
        ServiceTier as ServiceTier,
        ServiceTierEnum as ServiceTierEnum,
        ServiceTierResponses as ServiceTierResponses,
        ShellCallOutputDelta as ShellCallOutputDelta,
        SkillReference as SkillReference,
        SpecificApplyPatchParam as SpecificApplyPatchParam,
        SpecificFunctionShellParam as SpecificFunctionShellParam,
        SpecificProgrammaticToolCallingParam as SpecificProgrammaticToolCallingParam,
        SummaryTextContent as SummaryTextContent,
        TextContent as TextContent,
        TextResponseFormatConfiguration as TextResponseFormatConfiguration,
        TextResponseFormatJsonSchema as TextResponseFormatJsonSchema,
        TokenCountsBody as TokenCountsBody,
        TokenCountsResource as TokenCountsResource,
        Tool as Tool,
        ToolCallCaller as ToolCallCaller,
        ToolCallCallerParam as ToolCallCallerParam,
        ToolChoiceAllowed as ToolChoiceAllowed,
        ToolChoiceApplyPatch as ToolChoiceApplyPatch,
        ToolChoiceCustom as ToolChoiceCustom,
        ToolChoiceMcp as ToolChoiceMcp,
        ToolChoiceParam as ToolChoiceParam,
        ToolChoiceShell as ToolChoiceShell,
        ToolChoiceTypes as ToolChoiceTypes,
        ToolSearchCall as ToolSearchCall,
        ToolSearchCallItemParam as ToolSearchCallItemParam,
        ToolSearchExecutionType as ToolSearchExecutionType,
        ToolSearchOutput as ToolSearchOutput,
        ToolSearchOutputItemParam as ToolSearchOutputItemParam,
        ToolSearchOutputNamespaceTool as ToolSearchOutputNamespaceTool,
        ToolSearchTool as ToolSearchTool,
        ToolSearchToolParam as ToolSearchToolParam,
        ToolsArray as ToolsArray,
        TopLogProb as TopLogProb,
        TruncationEnum as TruncationEnum,
        TypeParam as TypeParam,
        UpdateConversationBody as UpdateConversationBody,
        UrlCitationBody as UrlCitationBody,
        UrlCitationParam as UrlCitationParam,
        WaitParam as WaitParam,
        WebSearchActionFind as WebSearchActionFind,
        WebSearchActionOpenPage as WebSearchActionOpenPage,
        WebSearchActionSearch as WebSearchActionSearch,
        WebSearchActionSearchSourcesItem as WebSearchActionSearchSourcesItem,
        WebSearchApproximateLocation as WebSearchApproximateLocation,
        WebSearchPreviewTool as WebSearchPreviewTool,
        WebSearchTool as WebSearchTool,
        WebSearchToolCall as WebSearchToolCall,
        WebSearchToolCallAction as WebSearchToolCallAction,
        WebSearchToolFilters as WebSearchToolFilters,
    )
    from oai_responses.params import *
    from oai_responses.sockets.responses import (
        AsyncResponsesConnection as AsyncResponsesConnection,
        ResponsesConnection as ResponsesConnection,
    )
    from oai_responses.helpers.parsed import (
        ParsedResponse as ParsedResponse,
        ParsedResponseFunctionToolCall as ParsedResponseFunctionToolCall,
        ParsedResponseOutputMessage as ParsedResponseOutputMessage,
        ParsedResponseOutputText as ParsedResponseOutputText,
    )
    from oai_responses.helpers.streaming import (
        AsyncResponseStream as AsyncResponseStream,
        AsyncResponseStreamManager as AsyncResponseStreamManager,
        ResponseStream as ResponseStream,
        ResponseStreamManager as ResponseStreamManager,
    )
    # isort: on

else:
    _MODULES = {
        "oai_admin.components": (
            "APIKeyCreateResponse APIKeyDeleteResponse AdminAPIKey AdminAPIKeyCreateResponse "
            "AdminAPIKeyDeleteResponse AdminApiKey AdminApiKeyCreateResponse "
            "AdminApiKeyCreateResponseOwner AdminApiKeyOwner AdminApiKeysCreateRequest "
            "AdminApiKeysDeleteResponse ApiKeyList AssignedRoleDetails "
            "AssignedRoleDetailsAssignmentSourcesItem AuditLog AuditLogActor "
            "AuditLogActorApiKey AuditLogActorServiceAccount AuditLogActorSession "
            "AuditLogActorUser AuditLogApiKeyCreated AuditLogApiKeyCreatedData "
            "AuditLogApiKeyDeleted AuditLogApiKeyUpdated "
            "AuditLogApiKeyUpdatedChangesRequested AuditLogCertificateCreated "
            "AuditLogCertificateDeleted AuditLogCertificateUpdated "
            "AuditLogCertificatesActivated AuditLogCertificatesActivatedCertificatesItem "
            "AuditLogCertificatesDeactivated AuditLogCertificatesDeactivatedCertificatesItem "
            "AuditLogCheckpointPermissionCreated AuditLogCheckpointPermissionCreatedData "
            "AuditLogCheckpointPermissionDeleted AuditLogEventType "
            "AuditLogExternalKeyRegistered AuditLogExternalKeyRemoved AuditLogGroupCreated "
            "AuditLogGroupCreatedData AuditLogGroupDeleted AuditLogGroupUpdated "
            "AuditLogGroupUpdatedChangesRequested AuditLogInviteAccepted "
            "AuditLogInviteDeleted AuditLogInviteSent AuditLogInviteSentData "
            "AuditLogIpAllowlistConfigActivated AuditLogIpAllowlistConfigActivatedConfigsItem "
            "AuditLogIpAllowlistConfigDeactivated "
            "AuditLogIpAllowlistConfigDeactivatedConfigsItem AuditLogIpAllowlistCreated "
            "AuditLogIpAllowlistDeleted AuditLogIpAllowlistUpdated AuditLogListResponse "
            "AuditLogLoginFailed AuditLogLogoutFailed AuditLogOrganizationUpdated "
            "AuditLogOrganizationUpdatedChangesRequested AuditLogProject "
            "AuditLogProjectArchived AuditLogProjectCreated AuditLogProjectCreatedData "
            "AuditLogProjectDeleted AuditLogProjectUpdated "
            "AuditLogProjectUpdatedChangesRequested AuditLogRateLimitDeleted "
            "AuditLogRateLimitUpdated AuditLogRateLimitUpdatedChangesRequested "
            "AuditLogRoleAssignmentCreated AuditLogRoleAssignmentDeleted "
            "AuditLogRoleBoundToResource AuditLogRoleCreated AuditLogRoleDeleted "
            "AuditLogRoleUnboundFromResource AuditLogRoleUpdated "
            "AuditLogRoleUpdatedChangesRequested AuditLogScimDisabled AuditLogScimEnabled "
            "AuditLogServiceAccountCreated AuditLogServiceAccountCreatedData "
            "AuditLogServiceAccountDeleted AuditLogServiceAccountUpdated "
            "AuditLogServiceAccountUpdatedChangesRequested AuditLogUserAdded "
            "AuditLogUserAddedData AuditLogUserDeleted AuditLogUserUpdated "
            "AuditLogUserUpdatedChangesRequested AuditLogWorkloadIdentityProviderCreated "
            "AuditLogWorkloadIdentityProviderDeleted "
            "AuditLogWorkloadIdentityProviderMappingCreated "
            "AuditLogWorkloadIdentityProviderMappingDeleted "
            "AuditLogWorkloadIdentityProviderMappingUpdated "
            "AuditLogWorkloadIdentityProviderUpdated Certificate "
            "CertificateCertificateDetails CertificateDeleteResponse CostsResult "
            "CostsResultAmount CreateGroupBody CreateGroupUserBody "
            "CreateProjectServiceAccountApiKeyBody CreateSpendAlertBody "
            "DeleteCertificateResponse DeletedRoleAssignmentResource Group "
            "GroupDeletedResource GroupListResource GroupMemberUser GroupResourceWithSuccess "
            "GroupResponse GroupRoleAssignment GroupUpdateResponse GroupUser "
            "GroupUserAssignment GroupUserDeletedResource HostedToolPermission "
            "HostedToolPermissionUpdate Invite InviteDeleteResponse InviteListResponse "
            "InviteProjectGroupBody InviteProjectsItem InviteRequest "
            "InviteRequestProjectsItem ListAuditLogsEffectiveAt ListAuditLogsResponse "
            "ListCertificatesResponse ListProjectCertificatesResponse "
            "ModifyCertificateRequest OrganizationCertificate "
            "OrganizationCertificateActivationResponse "
            "OrganizationCertificateCertificateDetails "
            "OrganizationCertificateDeactivationResponse OrganizationDataRetention "
            "OrganizationGroupUser OrganizationProjectCertificate "
            "OrganizationProjectCertificateActivationResponse "
            "OrganizationProjectCertificateCertificateDetails "
            "OrganizationProjectCertificateDeactivationResponse OrganizationSpendAlert "
            "OrganizationSpendAlertDeleted OrganizationSpendAlertDeletedResource "
            "OrganizationSpendAlertListResource OrganizationSpendLimit "
            "OrganizationSpendLimitDeleted OrganizationSpendLimitDeletedResource "
            "OrganizationSpendLimitResource OrganizationUser Project ProjectAPIKey "
            "ProjectApiKey ProjectApiKeyDeleteResponse ProjectApiKeyListResponse "
            "ProjectApiKeyOwner ProjectApiKeyOwnerServiceAccount ProjectApiKeyOwnerUser "
            "ProjectCreateRequest ProjectDataRetention ProjectGroup "
            "ProjectGroupDeletedResource ProjectGroupListResource "
            "ProjectHostedToolPermissions ProjectHostedToolPermissionsUpdateRequest "
            "ProjectListResponse ProjectModelPermissions "
            "ProjectModelPermissionsDeleteResponse ProjectModelPermissionsDeleted "
            "ProjectModelPermissionsUpdateRequest ProjectRateLimit "
            "ProjectRateLimitListResponse ProjectRateLimitUpdateRequest ProjectResidency "
            "ProjectServiceAccount ProjectServiceAccountApiKey "
            "ProjectServiceAccountCreateRequest ProjectServiceAccountCreateResponse "
            "ProjectServiceAccountDeleteResponse ProjectServiceAccountListResponse "
            "ProjectSpendAlert ProjectSpendAlertDeleted ProjectSpendAlertDeletedResource "
            "ProjectSpendAlertListResource ProjectSpendLimit ProjectSpendLimitDeleted "
            "ProjectSpendLimitDeletedResource ProjectSpendLimitResource ProjectUpdateRequest "
            "ProjectUser ProjectUserCreateRequest ProjectUserDeleteResponse "
            "ProjectUserListResponse ProjectUserUpdateRequest "
            "PublicAssignOrganizationGroupRoleBody PublicCreateOrganizationRoleBody "
            "PublicProjectResidency PublicRoleListResource PublicUpdateOrganizationRoleBody "
            "Role RoleDeletedResource RoleListResource RoleListResponse RoleRetrieveResponse "
            "ServiceAccountApiKeyBody ServiceAccountCreateResponse "
            "ServiceAccountDeleteResponse SpendAlertNotificationChannel SpendLimitCurrency "
            "SpendLimitEnforcement SpendLimitEnforcementStatus SpendLimitInterval "
            "ToggleCertificatesRequest UpdateGroupBody UpdateOrganizationDataRetentionBody "
            "UpdateOrganizationSpendLimitBody UpdateProjectDataRetentionBody "
            "UpdateProjectServiceAccountBody UpdateProjectSpendLimitBody "
            "UploadCertificateRequest UsageAudioSpeechesResponse UsageAudioSpeechesResult "
            "UsageAudioTranscriptionsResponse UsageAudioTranscriptionsResult "
            "UsageCodeInterpreterSessionsResponse UsageCodeInterpreterSessionsResult "
            "UsageCompletionsResponse UsageCompletionsResult UsageCostsResponse "
            "UsageEmbeddingsResponse UsageEmbeddingsResult UsageFileSearchCallsResponse "
            "UsageFileSearchCallsResult UsageImagesResponse UsageImagesResult "
            "UsageModerationsResponse UsageModerationsResult UsageResponse UsageTimeBucket "
            "UsageTimeBucketResultsItem UsageVectorStoresResponse UsageVectorStoresResult "
            "UsageWebSearchCallsResponse UsageWebSearchCallsResult User UserCreateResponse "
            "UserDeleteResponse UserListResource UserListResponse UserProjects "
            "UserProjectsDataItem UserRetrieveResponse UserRoleAssignment "
            "UserRoleUpdateRequest UserUser "
        ),
        "oai_admin.params": (
            "AdminAPIKeyCreateParams AdminAPIKeyListParams "
            "AdminOrganizationAdminApiKeysCreateParams "
            "AdminOrganizationAdminApiKeysListParams AdminOrganizationAuditLogsListParams "
            "AdminOrganizationCertificatesActivateParams "
            "AdminOrganizationCertificatesCreateParams "
            "AdminOrganizationCertificatesDeactivateParams "
            "AdminOrganizationCertificatesListParams "
            "AdminOrganizationCertificatesRetrieveParams "
            "AdminOrganizationCertificatesUpdateParams "
            "AdminOrganizationDataRetentionUpdateParams AdminOrganizationGroupsCreateParams "
            "AdminOrganizationGroupsListParams AdminOrganizationGroupsRolesCreateParams "
            "AdminOrganizationGroupsRolesListParams AdminOrganizationGroupsUpdateParams "
            "AdminOrganizationGroupsUsersCreateParams AdminOrganizationGroupsUsersListParams "
            "AdminOrganizationInvitesCreateParams AdminOrganizationInvitesListParams "
            "AdminOrganizationProjectsApiKeysListParams "
            "AdminOrganizationProjectsCertificatesActivateParams "
            "AdminOrganizationProjectsCertificatesDeactivateParams "
            "AdminOrganizationProjectsCertificatesListParams "
            "AdminOrganizationProjectsCreateParams "
            "AdminOrganizationProjectsDataRetentionUpdateParams "
            "AdminOrganizationProjectsGroupsCreateParams "
            "AdminOrganizationProjectsGroupsListParams "
            "AdminOrganizationProjectsGroupsRetrieveParams "
            "AdminOrganizationProjectsGroupsRolesCreateParams "
            "AdminOrganizationProjectsGroupsRolesListParams "
            "AdminOrganizationProjectsHostedToolPermissionsUpdateParams "
            "AdminOrganizationProjectsListParams "
            "AdminOrganizationProjectsModelPermissionsUpdateParams "
            "AdminOrganizationProjectsRateLimitsListRateLimitsParams "
            "AdminOrganizationProjectsRateLimitsUpdateRateLimitParams "
            "AdminOrganizationProjectsRolesCreateParams "
            "AdminOrganizationProjectsRolesListParams "
            "AdminOrganizationProjectsRolesUpdateParams "
            "AdminOrganizationProjectsServiceAccountsApiKeysCreateParams "
            "AdminOrganizationProjectsServiceAccountsCreateParams "
            "AdminOrganizationProjectsServiceAccountsListParams "
            "AdminOrganizationProjectsServiceAccountsUpdateParams "
            "AdminOrganizationProjectsSpendAlertsCreateParams "
            "AdminOrganizationProjectsSpendAlertsListParams "
            "AdminOrganizationProjectsSpendAlertsUpdateParams "
            "AdminOrganizationProjectsSpendLimitUpdateParams "
            "AdminOrganizationProjectsUpdateParams AdminOrganizationProjectsUsersCreateParams "
            "AdminOrganizationProjectsUsersListParams "
            "AdminOrganizationProjectsUsersRolesCreateParams "
            "AdminOrganizationProjectsUsersRolesListParams "
            "AdminOrganizationProjectsUsersUpdateParams AdminOrganizationRolesCreateParams "
            "AdminOrganizationRolesListParams AdminOrganizationRolesUpdateParams "
            "AdminOrganizationSpendAlertsCreateParams AdminOrganizationSpendAlertsListParams "
            "AdminOrganizationSpendAlertsUpdateParams AdminOrganizationSpendLimitUpdateParams "
            "AdminOrganizationUsageAudioSpeechesParams "
            "AdminOrganizationUsageAudioTranscriptionsParams "
            "AdminOrganizationUsageCodeInterpreterSessionsParams "
            "AdminOrganizationUsageCompletionsParams AdminOrganizationUsageCostsParams "
            "AdminOrganizationUsageEmbeddingsParams "
            "AdminOrganizationUsageFileSearchCallsParams AdminOrganizationUsageImagesParams "
            "AdminOrganizationUsageModerationsParams AdminOrganizationUsageVectorStoresParams "
            "AdminOrganizationUsageWebSearchCallsParams AdminOrganizationUsersListParams "
            "AdminOrganizationUsersRolesCreateParams AdminOrganizationUsersRolesListParams "
            "AdminOrganizationUsersUpdateParams AuditLogListParams CertificateCreateParams "
            "CertificateRetrieveParams CertificateUpdateParams GroupUpdateParams "
            "HostedToolPermissionUpdateDict HostedToolPermissionUpdateParams "
            "InviteCreateParams InviteListParams InviteRequestProjectsItemDict "
            "ListAuditLogsEffectiveAtDict ModelPermissionUpdateParams ProjectCreateParams "
            "ProjectListParams ProjectUpdateParams RateLimitListRateLimitsParams "
            "RateLimitUpdateRateLimitParams ServiceAccountCreateParams "
            "ServiceAccountListParams ServiceAccountUpdateParams "
            "SpendAlertNotificationChannelDict UsageAudioSpeechesParams "
            "UsageAudioTranscriptionsParams UsageCodeInterpreterSessionsParams "
            "UsageCompletionsParams UsageCostsParams UsageEmbeddingsParams "
            "UsageFileSearchCallsParams UsageImagesParams UsageModerationsParams "
            "UsageVectorStoresParams UsageWebSearchCallsParams "
        ),
        "oai_assistants.components": (
            "AnnotationDelta Assistant AssistantDeleted AssistantObject "
            "AssistantObjectToolResources AssistantObjectToolResourcesCodeInterpreter "
            "AssistantObjectToolResourcesFileSearch AssistantObjectToolsItem "
            "AssistantResponseFormatOption AssistantStreamEvent AssistantSupportedModels "
            "AssistantTool AssistantToolChoice AssistantToolChoiceFunction "
            "AssistantToolChoiceOption AssistantToolsCode AssistantToolsFileSearch "
            "AssistantToolsFileSearchFileSearch AssistantToolsFileSearchTypeOnly "
            "AssistantToolsFunction AssistantsApiResponseFormatOption "
            "AssistantsApiToolChoiceOption AssistantsNamedToolChoice "
            "AssistantsNamedToolChoiceFunction CodeInterpreterLogs "
            "CodeInterpreterToolCallDelta CreateAssistantRequest "
            "CreateAssistantRequestToolResources "
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
            "ErrorEvent FileCitationAnnotation FileCitationDeltaAnnotation FilePathAnnotation "
            "FilePathDeltaAnnotation FileSearchRanker FileSearchRankingOptions "
            "FileSearchToolCallDelta FunctionToolCallDelta ImageFile ImageFileContentBlock "
            "ImageFileDelta ImageFileDeltaBlock ImageURL ImageURLContentBlock ImageURLDelta "
            "ImageURLDeltaBlock ListAssistantsResponse ListMessagesResponse "
            "ListRunStepsResponse ListRunsResponse MessageContent MessageContentDelta "
            "MessageContentImageFileObject MessageContentImageFileObjectImageFile "
            "MessageContentImageUrlObject MessageContentImageUrlObjectImageUrl "
            "MessageContentRefusalObject MessageContentTextAnnotationsFileCitationObject "
            "MessageContentTextAnnotationsFileCitationObjectFileCitation "
            "MessageContentTextAnnotationsFilePathObject "
            "MessageContentTextAnnotationsFilePathObjectFilePath MessageContentTextObject "
            "MessageContentTextObjectText MessageContentTextObjectTextAnnotationsItem "
            "MessageCreationStepDetails MessageDeleted MessageDelta "
            "MessageDeltaContentImageFileObject MessageDeltaContentImageFileObjectImageFile "
            "MessageDeltaContentImageUrlObject MessageDeltaContentImageUrlObjectImageUrl "
            "MessageDeltaContentRefusalObject "
            "MessageDeltaContentTextAnnotationsFileCitationObject "
            "MessageDeltaContentTextAnnotationsFileCitationObjectFileCitation "
            "MessageDeltaContentTextAnnotationsFilePathObject "
            "MessageDeltaContentTextAnnotationsFilePathObjectFilePath "
            "MessageDeltaContentTextObject MessageDeltaContentTextObjectText "
            "MessageDeltaContentTextObjectTextAnnotationsItem MessageDeltaEvent "
            "MessageDeltaObject MessageDeltaObjectDelta MessageDeltaObjectDeltaContentItem "
            "MessageObject MessageObjectAttachmentsItem MessageObjectAttachmentsItemToolsItem "
            "MessageObjectContentItem MessageObjectIncompleteDetails "
            "MessageRequestContentTextObject MessageStreamEvent "
            "MessageStreamEventThreadMessageCompleted MessageStreamEventThreadMessageCreated "
            "MessageStreamEventThreadMessageDelta MessageStreamEventThreadMessageInProgress "
            "MessageStreamEventThreadMessageIncomplete ModifyAssistantRequest "
            "ModifyAssistantRequestToolResources "
            "ModifyAssistantRequestToolResourcesCodeInterpreter "
            "ModifyAssistantRequestToolResourcesFileSearch ModifyAssistantRequestToolsItem "
            "ModifyMessageRequest ModifyRunRequest ModifyThreadRequest "
            "ModifyThreadRequestToolResources ModifyThreadRequestToolResourcesCodeInterpreter "
            "ModifyThreadRequestToolResourcesFileSearch RefusalContentBlock RefusalDeltaBlock "
            "RequiredActionFunctionToolCall Run RunCompletionUsage RunObject "
            "RunObjectIncompleteDetails RunObjectLastError RunObjectRequiredAction "
            "RunObjectRequiredActionSubmitToolOutputs RunObjectToolsItem RunStatus RunStep "
            "RunStepCompletionUsage RunStepDelta RunStepDeltaEvent RunStepDeltaMessageDelta "
            "RunStepDeltaObject RunStepDeltaObjectDelta RunStepDeltaObjectDeltaStepDetails "
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
            "SubmitToolOutputsRunRequestToolOutputsItem Text TextContentBlock TextDelta "
            "TextDeltaBlock Thread ThreadDeleted ThreadObject ThreadObjectToolResources "
            "ThreadObjectToolResourcesCodeInterpreter ThreadObjectToolResourcesFileSearch "
            "ThreadStreamEvent ToolCall ToolCallDelta ToolCallDeltaObject "
            "ToolCallsStepDetails TruncationObject "
        ),
        "oai_assistants.helpers.handlers": "AssistantEventHandler AsyncAssistantEventHandler",
        "oai_assistants.helpers.streaming": "AssistantStreamManager AsyncAssistantStreamManager",
        "oai_assistants.params": (
            "AssistantCreateParams AssistantListParams AssistantResponseFormatOptionParam "
            "AssistantToolChoiceFunctionParam AssistantToolChoiceOptionParam "
            "AssistantToolChoiceParam AssistantToolParam AssistantToolsCodeDict "
            "AssistantToolsFileSearchDict AssistantToolsFileSearchFileSearchDict "
            "AssistantToolsFileSearchTypeOnlyDict AssistantToolsFunctionDict "
            "AssistantUpdateParams AssistantsApiResponseFormatOptionLike "
            "AssistantsApiToolChoiceOptionLike AssistantsNamedToolChoiceDict "
            "AssistantsNamedToolChoiceFunctionDict BetaAssistantsCreateParams "
            "BetaAssistantsListParams BetaAssistantsUpdateParams "
            "BetaThreadsCreateAndRunParams BetaThreadsCreateParams "
            "BetaThreadsMessagesCreateParams BetaThreadsMessagesListParams "
            "BetaThreadsMessagesUpdateParams BetaThreadsRunsCreateParams "
            "BetaThreadsRunsListParams BetaThreadsRunsStepsListParams "
            "BetaThreadsRunsStepsRetrieveParams BetaThreadsRunsSubmitToolOutputsParams "
            "BetaThreadsRunsUpdateParams BetaThreadsUpdateParams CodeInterpreterToolParam "
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
            "FileSearchRankingOptionsDict ImageFileContentBlockParam ImageFileParam "
            "ImageURLContentBlockParam ImageURLParam MessageContentImageFileObjectDict "
            "MessageContentImageFileObjectImageFileDict MessageContentImageUrlObjectDict "
            "MessageContentImageUrlObjectImageUrlDict MessageContentPartParam "
            "MessageCreateParams MessageRequestContentTextObjectDict "
            "ModifyAssistantRequestToolResourcesCodeInterpreterDict "
            "ModifyAssistantRequestToolResourcesDict "
            "ModifyAssistantRequestToolResourcesFileSearchDict "
            "ModifyAssistantRequestToolsItemLike "
            "ModifyThreadRequestToolResourcesCodeInterpreterDict "
            "ModifyThreadRequestToolResourcesDict "
            "ModifyThreadRequestToolResourcesFileSearchDict StepListParams "
            "SubmitToolOutputsRunRequestToolOutputsItemDict TextContentBlockParam "
            "ThreadCreateAndRunParams ThreadCreateParams ThreadUpdateParams "
            "TruncationObjectDict "
        ),
        "oai_audio.components": (
            "AudioModel AudioResponseFormat CreateSpeechRequest "
            "CreateSpeechResponseStreamEvent CreateTranscriptionRequest "
            "CreateTranscriptionResponse CreateTranscriptionResponseDiarizedJson "
            "CreateTranscriptionResponseDiarizedJsonUsage CreateTranscriptionResponseJson "
            "CreateTranscriptionResponseJsonLogprobsItem CreateTranscriptionResponseJsonUsage "
            "CreateTranscriptionResponseStreamEvent CreateTranscriptionResponseVerboseJson "
            "CreateTranslationRequest CreateTranslationResponse CreateTranslationResponseJson "
            "CreateTranslationResponseVerboseJson CreateVoiceConsentRequest "
            "CreateVoiceRequest SpeechAudioDeltaEvent SpeechAudioDoneEvent "
            "SpeechAudioDoneEventUsage SpeechModel TranscriptTextDeltaEvent "
            "TranscriptTextDeltaEventLogprobsItem TranscriptTextDoneEvent "
            "TranscriptTextDoneEventLogprobsItem TranscriptTextSegmentEvent Transcription "
            "TranscriptionChunkingStrategy TranscriptionCreateResponse TranscriptionDiarized "
            "TranscriptionDiarizedSegment TranscriptionInclude TranscriptionSegment "
            "TranscriptionStreamEvent TranscriptionTextDeltaEvent TranscriptionTextDoneEvent "
            "TranscriptionTextSegmentEvent TranscriptionVerbose TranscriptionWord Translation "
            "TranslationCreateResponse TranslationVerbose UpdateVoiceConsentRequest VadConfig "
            "Voice VoiceConsent VoiceConsentDeleted VoiceConsentDeletedResource "
            "VoiceConsentListResource VoiceConsentResource VoiceResource "
        ),
        "oai_audio.params": (
            "AudioSpeechCreateParams AudioTranscriptionsCreateBaseParams "
            "AudioTranscriptionsCreateParams AudioTranslationsCreateBaseParams "
            "AudioTranslationsCreateParams AudioVoiceConsentsCreateParams "
            "AudioVoiceConsentsListParams AudioVoiceConsentsUpdateParams "
            "AudioVoicesCreateParams SpeechCreateParams TranscriptionCreateParams "
            "TranslationCreateParams VadConfigDict VoiceConsentCreateParams "
            "VoiceConsentListParams VoiceConsentUpdateParams "
        ),
        "oai_batch.components": (
            "Batch BatchError BatchErrors BatchFileExpirationAfter BatchRequestCounts "
            "BatchUsage BatchUsageInputTokensDetails BatchUsageOutputTokensDetails "
            "CreateBatchRequest ListBatchesResponse "
        ),
        "oai_batch.helpers.results": "BatchResult BatchResults",
        "oai_batch.params": (
            "BatchCreateParams BatchFileExpirationAfterDict BatchListParams "
            "BatchesCreateParams BatchesListParams "
        ),
        "oai_chat.components": (
            "ChatCompletion ChatCompletionAllowedTools ChatCompletionAllowedToolsChoice "
            "ChatCompletionAudio ChatCompletionChunk ChatCompletionContentPartImage "
            "ChatCompletionContentPartText ChatCompletionDeleted "
            "ChatCompletionFunctionCallOption ChatCompletionFunctionTool "
            "ChatCompletionFunctions ChatCompletionList ChatCompletionMessage "
            "ChatCompletionMessageCustomToolCall ChatCompletionMessageCustomToolCallCustom "
            "ChatCompletionMessageFunctionToolCall ChatCompletionMessageList "
            "ChatCompletionMessageListDataItem "
            "ChatCompletionMessageListDataItemAnnotationsItem "
            "ChatCompletionMessageListDataItemAnnotationsItemUrlCitation "
            "ChatCompletionMessageListDataItemAudio "
            "ChatCompletionMessageListDataItemContentPartsItem "
            "ChatCompletionMessageListDataItemFunctionCall ChatCompletionMessageToolCall "
            "ChatCompletionMessageToolCallChunk ChatCompletionMessageToolCallChunkFunction "
            "ChatCompletionMessageToolCallFunction ChatCompletionMessageToolCallUnion "
            "ChatCompletionMessageToolCalls ChatCompletionMessageToolCallsItem "
            "ChatCompletionModalities ChatCompletionModeration ChatCompletionModerationError "
            "ChatCompletionModerationInput ChatCompletionModerationOutput "
            "ChatCompletionModerationResults ChatCompletionNamedToolChoice "
            "ChatCompletionNamedToolChoiceCustom ChatCompletionNamedToolChoiceCustomCustom "
            "ChatCompletionNamedToolChoiceFunction ChatCompletionReasoningEffort "
            "ChatCompletionRequestAssistantMessage ChatCompletionRequestAssistantMessageAudio "
            "ChatCompletionRequestAssistantMessageContentPart "
            "ChatCompletionRequestAssistantMessageFunctionCall "
            "ChatCompletionRequestDeveloperMessage ChatCompletionRequestFunctionMessage "
            "ChatCompletionRequestMessage ChatCompletionRequestMessageContentPartAudio "
            "ChatCompletionRequestMessageContentPartAudioInputAudio "
            "ChatCompletionRequestMessageContentPartFile "
            "ChatCompletionRequestMessageContentPartFileFile "
            "ChatCompletionRequestMessageContentPartImage "
            "ChatCompletionRequestMessageContentPartImageImageUrl "
            "ChatCompletionRequestMessageContentPartRefusal "
            "ChatCompletionRequestMessageContentPartText ChatCompletionRequestSystemMessage "
            "ChatCompletionRequestSystemMessageContentPart ChatCompletionRequestToolMessage "
            "ChatCompletionRequestToolMessageContentPart ChatCompletionRequestUserMessage "
            "ChatCompletionRequestUserMessageContentPart ChatCompletionResponseMessage "
            "ChatCompletionResponseMessageAnnotationsItem "
            "ChatCompletionResponseMessageAnnotationsItemUrlCitation "
            "ChatCompletionResponseMessageAudio ChatCompletionResponseMessageFunctionCall "
            "ChatCompletionRole ChatCompletionStoreMessage ChatCompletionStreamOptions "
            "ChatCompletionStreamResponseDelta ChatCompletionStreamResponseDeltaFunctionCall "
            "ChatCompletionTokenLogprob ChatCompletionTokenLogprobTopLogprobsItem "
            "ChatCompletionToolChoiceOption Completion CompletionChoice CompletionUsage "
            "CompletionUsageCompletionTokensDetails CompletionUsagePromptTokensDetails "
            "CreateChatCompletionRequest CreateChatCompletionRequestAudio "
            "CreateChatCompletionRequestResponseFormat CreateChatCompletionRequestToolsItem "
            "CreateChatCompletionRequestWebSearchOptions "
            "CreateChatCompletionRequestWebSearchOptionsUserLocation "
            "CreateChatCompletionResponse CreateChatCompletionResponseChoicesItem "
            "CreateChatCompletionResponseChoicesItemLogprobs "
            "CreateChatCompletionStreamResponse CreateChatCompletionStreamResponseChoicesItem "
            "CreateChatCompletionStreamResponseChoicesItemLogprobs CreateCompletionRequest "
            "CreateCompletionResponse CreateCompletionResponseChoicesItem "
            "CreateCompletionResponseChoicesItemLogprobs CustomToolChatCompletions "
            "CustomToolChatCompletionsCustom CustomToolChatCompletionsCustomFormat "
            "CustomToolChatCompletionsCustomFormatGrammar "
            "CustomToolChatCompletionsCustomFormatGrammarGrammar "
            "CustomToolChatCompletionsCustomFormatText "
            "FineTuneChatCompletionRequestAssistantMessage "
            "FineTuneChatCompletionRequestAssistantMessageAudio "
            "FineTuneChatCompletionRequestAssistantMessageFunctionCall PredictionContent "
            "ResponseModalities StopConfiguration UpdateChatCompletionRequest "
            "WebSearchContextSize WebSearchLocation "
        ),
        "oai_chat.helpers.accumulating": "ChatCompletionStreamState",
        "oai_chat.helpers.events": (
            "ChatCompletionStreamEvent ChunkEvent ContentDeltaEvent ContentDoneEvent "
            "FunctionToolCallArgumentsDeltaEvent FunctionToolCallArgumentsDoneEvent "
            "LogprobsContentDeltaEvent LogprobsContentDoneEvent LogprobsRefusalDeltaEvent "
            "LogprobsRefusalDoneEvent RefusalDeltaEvent RefusalDoneEvent "
        ),
        "oai_chat.helpers.parsed": (
            "ParsedChatCompletion ParsedChatCompletionMessage ParsedChoice ParsedFunction "
            "ParsedFunctionToolCall "
        ),
        "oai_chat.helpers.streams": (
            "AsyncChatCompletionStream AsyncChatCompletionStreamManager ChatCompletionStream "
            "ChatCompletionStreamManager "
        ),
        "oai_chat.params": (
            "ChatCompletionAllowedToolChoiceParam ChatCompletionAllowedToolsChoiceDict "
            "ChatCompletionAllowedToolsDict ChatCompletionAllowedToolsParam "
            "ChatCompletionAssistantMessageParam ChatCompletionAudioParam "
            "ChatCompletionContentPartImageParam ChatCompletionContentPartInputAudioParam "
            "ChatCompletionContentPartParam ChatCompletionContentPartRefusalParam "
            "ChatCompletionContentPartTextParam ChatCompletionCustomToolParam "
            "ChatCompletionDeveloperMessageParam ChatCompletionFunctionCallOptionDict "
            "ChatCompletionFunctionCallOptionParam ChatCompletionFunctionMessageParam "
            "ChatCompletionFunctionToolParam ChatCompletionFunctionsDict "
            "ChatCompletionMessageCustomToolCallCustomDict "
            "ChatCompletionMessageCustomToolCallDict ChatCompletionMessageCustomToolCallParam "
            "ChatCompletionMessageFunctionToolCallParam ChatCompletionMessageParam "
            "ChatCompletionMessageToolCallDict ChatCompletionMessageToolCallFunctionDict "
            "ChatCompletionMessageToolCallParam ChatCompletionMessageToolCallUnionParam "
            "ChatCompletionMessageToolCallsItemLike ChatCompletionMessageToolCallsLike "
            "ChatCompletionNamedToolChoiceCustomCustomDict "
            "ChatCompletionNamedToolChoiceCustomDict ChatCompletionNamedToolChoiceCustomParam "
            "ChatCompletionNamedToolChoiceDict ChatCompletionNamedToolChoiceFunctionDict "
            "ChatCompletionNamedToolChoiceParam ChatCompletionPredictionContentParam "
            "ChatCompletionRequestAssistantMessageAudioDict "
            "ChatCompletionRequestAssistantMessageContentPartLike "
            "ChatCompletionRequestAssistantMessageDict "
            "ChatCompletionRequestAssistantMessageFunctionCallDict "
            "ChatCompletionRequestDeveloperMessageDict "
            "ChatCompletionRequestFunctionMessageDict "
            "ChatCompletionRequestMessageContentPartAudioDict "
            "ChatCompletionRequestMessageContentPartAudioInputAudioDict "
            "ChatCompletionRequestMessageContentPartFileDict "
            "ChatCompletionRequestMessageContentPartFileFileDict "
            "ChatCompletionRequestMessageContentPartImageDict "
            "ChatCompletionRequestMessageContentPartImageImageUrlDict "
            "ChatCompletionRequestMessageContentPartRefusalDict "
            "ChatCompletionRequestMessageContentPartTextDict ChatCompletionRequestMessageLike "
            "ChatCompletionRequestSystemMessageContentPartLike "
            "ChatCompletionRequestSystemMessageDict "
            "ChatCompletionRequestToolMessageContentPartLike "
            "ChatCompletionRequestToolMessageDict "
            "ChatCompletionRequestUserMessageContentPartLike "
            "ChatCompletionRequestUserMessageDict ChatCompletionStreamOptionsDict "
            "ChatCompletionStreamOptionsParam ChatCompletionSystemMessageParam "
            "ChatCompletionToolChoiceOptionLike ChatCompletionToolChoiceOptionParam "
            "ChatCompletionToolMessageParam ChatCompletionToolParam "
            "ChatCompletionToolUnionParam ChatCompletionUserMessageParam "
            "ChatCompletionsCreateBaseParams ChatCompletionsCreateParams "
            "ChatCompletionsListParams ChatCompletionsMessagesListParams "
            "ChatCompletionsUpdateParams CompletionListParams CompletionUpdateParams "
            "CompletionsCreateParams CreateChatCompletionRequestAudioDict "
            "CreateChatCompletionRequestMessageParam "
            "CreateChatCompletionRequestResponseFormatLike "
            "CreateChatCompletionRequestToolsItemLike "
            "CreateChatCompletionRequestWebSearchOptionsDict "
            "CreateChatCompletionRequestWebSearchOptionsUserLocationDict "
            "CustomToolChatCompletionsCustomDict "
            "CustomToolChatCompletionsCustomFormatGrammarDict "
            "CustomToolChatCompletionsCustomFormatGrammarGrammarDict "
            "CustomToolChatCompletionsCustomFormatLike "
            "CustomToolChatCompletionsCustomFormatTextDict CustomToolChatCompletionsDict "
            "MessageListParams PredictionContentDict ResponseModalitiesLike "
            "StopConfigurationLike WebSearchLocationDict "
        ),
        "oai_chatkit.components": (
            "ActiveStatus AssistantMessageItem Attachment AttachmentType "
            "AutomaticThreadTitlingParam ChatKitAttachment ChatKitResponseOutputText "
            "ChatKitThread ChatKitThreadAssistantMessageItem ChatKitThreadItemList "
            "ChatKitThreadUserMessageItem ChatKitWidgetItem ChatKitWorkflow ChatSession "
            "ChatSessionAutomaticThreadTitling ChatSessionChatKitConfiguration "
            "ChatSessionChatkitConfiguration ChatSessionFileUpload ChatSessionHistory "
            "ChatSessionRateLimits ChatSessionResource ChatSessionStatus "
            "ChatkitConfigurationParam ChatkitWorkflow ChatkitWorkflowTracing "
            "ClientToolCallItem ClientToolCallStatus ClosedStatus CreateChatSessionBody Data "
            "DeletedThreadResource ExpiresAfterParam FileAnnotation FileAnnotationSource "
            "FileUploadParam HistoryParam InferenceOptions LockedStatus RateLimitsParam "
            "ResponseOutputTextAnnotationsItem TaskGroupItem TaskGroupTask TaskItem TaskType "
            "ThreadDeleteResponse ThreadItem ThreadItemListResource ThreadListResource "
            "ThreadResource ThreadResourceStatus ToolChoice UrlAnnotation UrlAnnotationSource "
            "UserMessageInputText UserMessageItem UserMessageItemContentItem "
            "UserMessageQuotedText WidgetMessageItem WorkflowParam WorkflowTracingParam "
        ),
        "oai_chatkit.params": (
            "AutomaticThreadTitlingParamDict BetaChatkitSessionsCreateParams "
            "BetaChatkitThreadsListItemsParams BetaChatkitThreadsListParams "
            "ChatSessionChatKitConfigurationParam ChatSessionExpiresAfterParam "
            "ChatSessionRateLimitsParam ChatSessionWorkflowParam "
            "ChatkitConfigurationParamDict ExpiresAfterParamDict FileUploadParamDict "
            "HistoryParamDict RateLimitsParamDict ThreadListItemsParams ThreadListParams "
            "WorkflowParamDict WorkflowTracingParamDict "
        ),
        "oai_containers.components": (
            "ContainerCreateResponse ContainerFileListResource ContainerFileResource "
            "ContainerListResource ContainerListResponse ContainerResource "
            "ContainerResourceExpiresAfter ContainerResourceNetworkPolicy "
            "ContainerRetrieveResponse CreateContainerBody CreateContainerBodyExpiresAfter "
            "CreateContainerBodyNetworkPolicy CreateContainerBodySkillsItem "
            "CreateContainerFileBody DeletedContainer DeletedContainerFile FileCreateResponse "
            "FileListResponse FileRetrieveResponse "
        ),
        "oai_containers.params": (
            "ContainerCreateParams ContainerListParams ContainersCreateParams "
            "ContainersFilesCreateParams ContainersFilesListParams ContainersListParams "
            "CreateContainerBodyExpiresAfterDict CreateContainerBodyNetworkPolicyLike "
            "CreateContainerBodySkillsItemLike "
        ),
        "oai_content_provenance.components": (
            "C2PAProvenanceResult C2PAValidationStateApi ContentProvenanceCheck "
            "CreateContentProvenanceBody ProvenanceCheckObject ProvenanceDetectionResultApi "
            "ProvenanceResource ProvenanceResourceResultsItem SynthIDProvenanceResult "
        ),
        "oai_content_provenance.params": "ContentProvenanceCheckCreateParams ContentProvenanceChecksCreateParams",
        "oai_embeddings.components": (
            "CreateEmbeddingRequest CreateEmbeddingResponse CreateEmbeddingResponseUsage "
            "Embedding EmbeddingModel "
        ),
        "oai_embeddings.helpers.results": "EmbeddingVector EmbeddingVectors",
        "oai_embeddings.helpers.vectors": "Vector",
        "oai_embeddings.params": "EmbeddingCreateParams EmbeddingsCreateBaseParams EmbeddingsCreateParams",
        "oai_evals.components": (
            "CreateEvalCompletionsRunDataSource "
            "CreateEvalCompletionsRunDataSourceInputMessages "
            "CreateEvalCompletionsRunDataSourceInputMessagesItemReference "
            "CreateEvalCompletionsRunDataSourceInputMessagesTemplate "
            "CreateEvalCompletionsRunDataSourceInputMessagesTemplateTemplateItem "
            "CreateEvalCompletionsRunDataSourceSamplingParams "
            "CreateEvalCompletionsRunDataSourceSamplingParamsResponseFormat "
            "CreateEvalCompletionsRunDataSourceSource CreateEvalCustomDataSourceConfig "
            "CreateEvalItem CreateEvalItemSimpleInputMessage CreateEvalJSONLRunDataSource "
            "CreateEvalJsonlRunDataSource CreateEvalJsonlRunDataSourceSource "
            "CreateEvalLabelModelGrader CreateEvalLogsDataSourceConfig CreateEvalRequest "
            "CreateEvalRequestDataSourceConfig CreateEvalRequestTestingCriteriaItem "
            "CreateEvalResponsesRunDataSource CreateEvalResponsesRunDataSourceInputMessages "
            "CreateEvalResponsesRunDataSourceInputMessagesItemReference "
            "CreateEvalResponsesRunDataSourceInputMessagesTemplate "
            "CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateItem "
            "CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateItemChatMessage "
            "CreateEvalResponsesRunDataSourceSamplingParams "
            "CreateEvalResponsesRunDataSourceSamplingParamsText "
            "CreateEvalResponsesRunDataSourceSource CreateEvalRunRequest "
            "CreateEvalRunRequestDataSource CreateEvalStoredCompletionsDataSourceConfig "
            "DeleteEvalResponse DeleteEvalRunResponse Eval EvalAPIError EvalApiError "
            "EvalCreateResponse EvalCustomDataSourceConfig EvalDataSourceConfig "
            "EvalDeleteResponse EvalGraderLabelModel EvalGraderPython EvalGraderScoreModel "
            "EvalGraderScoreModelSamplingParams EvalGraderStringCheck "
            "EvalGraderTextSimilarity EvalJsonlFileContentSource "
            "EvalJsonlFileContentSourceContentItem EvalJsonlFileIdSource EvalList "
            "EvalListResponse EvalLogsDataSourceConfig EvalResponsesSource "
            "EvalRetrieveResponse EvalRun EvalRunDataSource EvalRunList EvalRunOutputItem "
            "EvalRunOutputItemList EvalRunOutputItemResult EvalRunOutputItemSample "
            "EvalRunOutputItemSampleInputItem EvalRunOutputItemSampleOutputItem "
            "EvalRunOutputItemSampleUsage EvalRunPerModelUsageItem "
            "EvalRunPerTestingCriteriaResultsItem EvalRunResultCounts "
            "EvalStoredCompletionsDataSourceConfig EvalStoredCompletionsSource "
            "EvalTestingCriteriaItem EvalUpdateResponse OutputItemListResponse "
            "OutputItemRetrieveResponse RunCancelResponse RunCreateResponse RunDeleteResponse "
            "RunListResponse RunRetrieveResponse UpdateEvalRequest "
        ),
        "oai_evals.params": (
            "CreateEvalCompletionsRunDataSourceDict "
            "CreateEvalCompletionsRunDataSourceInputMessagesItemReferenceDict "
            "CreateEvalCompletionsRunDataSourceInputMessagesLike "
            "CreateEvalCompletionsRunDataSourceInputMessagesTemplateDict "
            "CreateEvalCompletionsRunDataSourceInputMessagesTemplateTemplateItemLike "
            "CreateEvalCompletionsRunDataSourceParam "
            "CreateEvalCompletionsRunDataSourceSamplingParamsDict "
            "CreateEvalCompletionsRunDataSourceSamplingParamsResponseFormatLike "
            "CreateEvalCompletionsRunDataSourceSourceLike "
            "CreateEvalCustomDataSourceConfigDict CreateEvalItemLike "
            "CreateEvalItemSimpleInputMessageDict CreateEvalJSONLRunDataSourceParam "
            "CreateEvalJsonlRunDataSourceDict CreateEvalJsonlRunDataSourceSourceLike "
            "CreateEvalLabelModelGraderDict CreateEvalLogsDataSourceConfigDict "
            "CreateEvalRequestDataSourceConfigLike CreateEvalRequestTestingCriteriaItemLike "
            "CreateEvalResponsesRunDataSourceDict "
            "CreateEvalResponsesRunDataSourceInputMessagesItemReferenceDict "
            "CreateEvalResponsesRunDataSourceInputMessagesLike "
            "CreateEvalResponsesRunDataSourceInputMessagesTemplateDict "
            "CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateItemChatMessageDict "
            "CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateItemLike "
            "CreateEvalResponsesRunDataSourceSamplingParamsDict "
            "CreateEvalResponsesRunDataSourceSamplingParamsTextDict "
            "CreateEvalResponsesRunDataSourceSourceLike CreateEvalRunRequestDataSourceLike "
            "CreateEvalStoredCompletionsDataSourceConfigDict EvalCreateParams "
            "EvalGraderPythonDict EvalGraderScoreModelDict "
            "EvalGraderScoreModelSamplingParamsDict EvalGraderStringCheckLike "
            "EvalGraderTextSimilarityDict EvalJsonlFileContentSourceContentItemDict "
            "EvalJsonlFileContentSourceDict EvalJsonlFileIdSourceDict EvalListParams "
            "EvalResponsesSourceDict EvalStoredCompletionsSourceDict EvalUpdateParams "
            "EvalsCreateParams EvalsListParams EvalsRunsCreateParams EvalsRunsListParams "
            "EvalsRunsOutputItemsListParams EvalsUpdateParams OutputItemListParams "
            "RunCreateParams RunListParams "
        ),
        "oai_files.components": (
            "AddUploadPartRequest CompleteUploadRequest CreateFileRequest CreateUploadRequest "
            "DeleteFileResponse FileDeleted FileExpirationAfter FileObject FilePurpose "
            "ListFilesResponse OpenAIFile Upload UploadPart "
        ),
        "oai_files.helpers.errors": "UploadInterruptedError",
        "oai_files.helpers.ledger": "UploadLedger",
        "oai_files.params": (
            "FileCreateParams FileExpirationAfterDict FileListParams FilesCreateParams "
            "FilesListParams PartCreateParams UploadCompleteParams UploadCreateParams "
            "UploadsCompleteParams UploadsCreateParams UploadsPartsCreateParams "
        ),
        "oai_fine_tuning.components": (
            "CreateFineTuningCheckpointPermissionRequest CreateFineTuningJobRequest "
            "CreateFineTuningJobRequestHyperparameters "
            "CreateFineTuningJobRequestIntegrationsItem "
            "CreateFineTuningJobRequestIntegrationsItemWandb "
            "DeleteFineTuningCheckpointPermissionResponse DpoHyperparameters DpoMethod "
            "EvalItem EvalItemContent EvalItemContentArray EvalItemContentItem "
            "EvalItemContentOutputText EvalItemContentText EvalItemInputImage "
            "FineTuneDPOHyperparameters FineTuneDPOMethod FineTuneMethod "
            "FineTuneReinforcementHyperparameters FineTuneReinforcementMethod "
            "FineTuneReinforcementMethodGrader FineTuneSupervisedHyperparameters "
            "FineTuneSupervisedMethod FineTuningCheckpointPermission FineTuningIntegration "
            "FineTuningIntegrationWandb FineTuningJob FineTuningJobCheckpoint "
            "FineTuningJobCheckpointMetrics FineTuningJobError FineTuningJobEvent "
            "FineTuningJobHyperparameters FineTuningJobIntegration "
            "FineTuningJobWandbIntegration FineTuningJobWandbIntegrationObject GraderInputs "
            "GraderLabelModel GraderMulti GraderMultiPart GraderPython GraderRunResponse "
            "GraderScoreModel GraderScoreModelSamplingParams GraderStringCheck "
            "GraderTextSimilarity GraderValidateResponse InputAudio InputAudioInputAudio "
            "LabelModelGrader ListFineTuningCheckpointPermissionResponse "
            "ListFineTuningJobCheckpointsResponse ListFineTuningJobEventsResponse "
            "ListPaginatedFineTuningJobsResponse MultiGrader PermissionCreateResponse "
            "PermissionDeleteResponse PermissionListResponse PermissionRetrieveResponse "
            "PythonGrader ReinforcementHyperparameters ReinforcementMethod RunGraderRequest "
            "RunGraderRequestGrader RunGraderResponse RunGraderResponseMetadata "
            "RunGraderResponseMetadataErrors ScoreModelGrader StringCheckGrader "
            "SupervisedHyperparameters SupervisedMethod TextSimilarityGrader "
            "ValidateGraderRequest ValidateGraderRequestGrader ValidateGraderResponse "
            "ValidateGraderResponseGrader "
        ),
        "oai_fine_tuning.params": (
            "CheckpointListParams CreateFineTuningJobRequestHyperparametersDict "
            "CreateFineTuningJobRequestIntegrationsItemDict "
            "CreateFineTuningJobRequestIntegrationsItemWandbDict DpoHyperparametersParam "
            "DpoMethodParam EvalItemContentArrayLike EvalItemContentItemLike "
            "EvalItemContentLike EvalItemContentOutputTextDict EvalItemDict "
            "EvalItemInputImageDict FineTuneDPOHyperparametersDict FineTuneDPOMethodDict "
            "FineTuneMethodDict FineTuneReinforcementHyperparametersDict "
            "FineTuneReinforcementMethodDict FineTuneReinforcementMethodGraderLike "
            "FineTuneSupervisedHyperparametersDict FineTuneSupervisedMethodDict "
            "FineTuningAlphaGradersRunParams FineTuningAlphaGradersValidateParams "
            "FineTuningCheckpointsPermissionsCreateParams "
            "FineTuningCheckpointsPermissionsListParams "
            "FineTuningCheckpointsPermissionsRetrieveParams "
            "FineTuningJobsCheckpointsListParams FineTuningJobsCreateParams "
            "FineTuningJobsListEventsParams FineTuningJobsListParams GraderInputsParam "
            "GraderLabelModelDict GraderMultiDict GraderMultiPartLike GraderPythonDict "
            "GraderRunParams GraderScoreModelDict GraderScoreModelSamplingParamsDict "
            "GraderStringCheckDict GraderTextSimilarityDict GraderValidateParams "
            "InputAudioDict InputAudioInputAudioDict JobCreateParams JobListEventsParams "
            "JobListParams LabelModelGraderParam MultiGraderParam PermissionCreateParams "
            "PermissionListParams PermissionRetrieveParams PythonGraderParam "
            "ReinforcementHyperparametersParam ReinforcementMethodParam "
            "RunGraderRequestGraderLike ScoreModelGraderParam StringCheckGraderParam "
            "SupervisedHyperparametersParam SupervisedMethodParam TextSimilarityGraderParam "
            "ValidateGraderRequestGraderLike "
        ),
        "oai_images.components": (
            "CreateImageEditRequest CreateImageRequest CreateImageVariationRequest "
            "EditImageBodyJsonParam Image ImageEditCompletedEvent ImageEditPartialImageEvent "
            "ImageEditStreamEvent ImageGenCompletedEvent ImageGenInputUsageDetails "
            "ImageGenOutputTokensDetails ImageGenPartialImageEvent ImageGenStreamEvent "
            "ImageGenUsage ImageModel ImageRefParam ImagesResponse ImagesUsage "
            "ImagesUsageInputTokensDetails PartialImages "
        ),
        "oai_images.params": (
            "ImageCreateVariationParams ImageEditParams ImageGenerateParams ImageRefParamDict "
            "ImagesCreateVariationParams ImagesEditParams ImagesGenerateParams "
        ),
        "oai_models.components": "DeleteModelResponse ListModelsResponse Model ModelDeleted",
        "oai_moderations.components": (
            "CreateModerationRequest CreateModerationRequestInputItem "
            "CreateModerationRequestInputItemImageUrl "
            "CreateModerationRequestInputItemImageUrlImageUrl "
            "CreateModerationRequestInputItemText CreateModerationResponse "
            "CreateModerationResponseResultsItem "
            "CreateModerationResponseResultsItemCategories "
            "CreateModerationResponseResultsItemCategoryAppliedInputTypes "
            "CreateModerationResponseResultsItemCategoryScores Moderation "
            "ModerationCreateResponse ModerationModel "
        ),
        "oai_moderations.params": (
            "CreateModerationRequestInputItemImageUrlDict "
            "CreateModerationRequestInputItemImageUrlImageUrlDict "
            "CreateModerationRequestInputItemLike CreateModerationRequestInputItemTextDict "
            "ModerationCreateParams ModerationImageURLInputParam "
            "ModerationMultiModalInputParam ModerationTextInputParam ModerationsCreateParams "
        ),
        "oai_realtime.components": (
            "AudioTranscription AudioTranscriptionResponse ClientSecretCreateResponse "
            "ConversationCreatedEvent ConversationItemAdded ConversationItemContent "
            "ConversationItemCreateEvent ConversationItemCreatedEvent "
            "ConversationItemDeleteEvent ConversationItemDeletedEvent ConversationItemDone "
            "ConversationItemInputAudioTranscriptionCompletedEvent "
            "ConversationItemInputAudioTranscriptionDeltaEvent "
            "ConversationItemInputAudioTranscriptionFailedEvent "
            "ConversationItemInputAudioTranscriptionSegment ConversationItemRetrieveEvent "
            "ConversationItemTruncateEvent ConversationItemTruncatedEvent "
            "ConversationItemWithReference InputAudioBufferAppendEvent "
            "InputAudioBufferClearEvent InputAudioBufferClearedEvent "
            "InputAudioBufferCommitEvent InputAudioBufferCommittedEvent "
            "InputAudioBufferDtmfEventReceivedEvent InputAudioBufferSpeechStartedEvent "
            "InputAudioBufferSpeechStoppedEvent InputAudioBufferTimeoutTriggered "
            "LogProbProperties McpListToolsCompleted McpListToolsFailed "
            "McpListToolsInProgress NoiseReductionType OutputAudioBufferClearEvent "
            "RateLimitsUpdatedEvent RealtimeAudioConfig RealtimeAudioConfigInput "
            "RealtimeAudioConfigOutput RealtimeAudioFormats RealtimeAudioFormatsAudioPcm "
            "RealtimeAudioFormatsAudioPcma RealtimeAudioFormatsAudioPcmu "
            "RealtimeAudioInputTurnDetection RealtimeBetaClientEvent "
            "RealtimeBetaClientEventConversationItemCreate "
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
            "RealtimeBetaResponseUsageOutputTokenDetails RealtimeBetaServerEvent "
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
            "RealtimeConversationItemAssistantMessage RealtimeConversationItemFunctionCall "
            "RealtimeConversationItemFunctionCallOutput "
            "RealtimeConversationItemMessageAssistant "
            "RealtimeConversationItemMessageAssistantContentItem "
            "RealtimeConversationItemMessageSystem "
            "RealtimeConversationItemMessageSystemContentItem "
            "RealtimeConversationItemMessageUser "
            "RealtimeConversationItemMessageUserContentItem "
            "RealtimeConversationItemSystemMessage RealtimeConversationItemUserMessage "
            "RealtimeConversationItemWithReference "
            "RealtimeConversationItemWithReferenceContentItem "
            "RealtimeCreateClientSecretRequest RealtimeCreateClientSecretRequestExpiresAfter "
            "RealtimeCreateClientSecretRequestSession RealtimeCreateClientSecretResponse "
            "RealtimeCreateClientSecretResponseSession RealtimeError RealtimeErrorEvent "
            "RealtimeFunctionTool RealtimeMCPApprovalRequest RealtimeMCPApprovalResponse "
            "RealtimeMCPHTTPError RealtimeMCPListTools RealtimeMCPProtocolError "
            "RealtimeMCPToolCall RealtimeMCPToolCallError RealtimeMCPToolExecutionError "
            "RealtimeMcpApprovalRequest RealtimeMcpApprovalResponse RealtimeMcpListTools "
            "RealtimeMcpProtocolError RealtimeMcpToolCall RealtimeMcpToolExecutionError "
            "RealtimeMcphttpError RealtimeReasoning RealtimeReasoningEffort RealtimeResponse "
            "RealtimeResponseAudio RealtimeResponseAudioOutput "
            "RealtimeResponseCreateAudioOutput RealtimeResponseCreateMcpTool "
            "RealtimeResponseCreateParams RealtimeResponseCreateParamsAudio "
            "RealtimeResponseCreateParamsAudioOutput RealtimeResponseCreateParamsToolChoice "
            "RealtimeResponseCreateParamsToolsItem RealtimeResponseStatus "
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
            "RealtimeSessionTracingTracingConfiguration RealtimeToolChoiceConfig "
            "RealtimeToolsConfigUnion RealtimeTranscriptionSessionAudio "
            "RealtimeTranscriptionSessionAudioInput "
            "RealtimeTranscriptionSessionAudioInputTurnDetection "
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
            "RealtimeTranscriptionSessionTurnDetection RealtimeTranslationClientEvent "
            "RealtimeTranslationClientEventInputAudioBufferAppend "
            "RealtimeTranslationClientEventSessionClose "
            "RealtimeTranslationClientEventSessionUpdate "
            "RealtimeTranslationClientSecretCreateRequest "
            "RealtimeTranslationClientSecretCreateRequestExpiresAfter "
            "RealtimeTranslationClientSecretCreateResponse "
            "RealtimeTranslationInputAudioBufferAppendEvent "
            "RealtimeTranslationInputTranscriptDeltaEvent "
            "RealtimeTranslationOutputAudioDeltaEvent "
            "RealtimeTranslationOutputTranscriptDeltaEvent RealtimeTranslationServerEvent "
            "RealtimeTranslationServerEventSessionClosed "
            "RealtimeTranslationServerEventSessionCreated "
            "RealtimeTranslationServerEventSessionInputTranscriptDelta "
            "RealtimeTranslationServerEventSessionOutputAudioDelta "
            "RealtimeTranslationServerEventSessionOutputTranscriptDelta "
            "RealtimeTranslationServerEventSessionUpdated RealtimeTranslationSession "
            "RealtimeTranslationSessionAudio RealtimeTranslationSessionAudioInput "
            "RealtimeTranslationSessionAudioInputNoiseReduction "
            "RealtimeTranslationSessionAudioInputTranscription "
            "RealtimeTranslationSessionAudioOutput RealtimeTranslationSessionCloseEvent "
            "RealtimeTranslationSessionClosedEvent RealtimeTranslationSessionCreateRequest "
            "RealtimeTranslationSessionCreateRequestAudio "
            "RealtimeTranslationSessionCreateRequestAudioInput "
            "RealtimeTranslationSessionCreateRequestAudioInputNoiseReduction "
            "RealtimeTranslationSessionCreateRequestAudioInputTranscription "
            "RealtimeTranslationSessionCreateRequestAudioOutput "
            "RealtimeTranslationSessionCreatedEvent RealtimeTranslationSessionUpdateEvent "
            "RealtimeTranslationSessionUpdateRequest "
            "RealtimeTranslationSessionUpdateRequestAudio "
            "RealtimeTranslationSessionUpdateRequestAudioInput "
            "RealtimeTranslationSessionUpdateRequestAudioInputNoiseReduction "
            "RealtimeTranslationSessionUpdateRequestAudioInputTranscription "
            "RealtimeTranslationSessionUpdateRequestAudioOutput "
            "RealtimeTranslationSessionUpdatedEvent RealtimeTruncation "
            "RealtimeTruncationObject RealtimeTruncationObjectTokenLimits "
            "RealtimeTruncationRetentionRatio RealtimeTurnDetection "
            "RealtimeTurnDetectionSemanticVad RealtimeTurnDetectionServerVad "
            "ResponseCancelEvent ResponseCreateEvent ResponseDoneEvent "
            "ResponseMcpCallArgumentsDelta ResponseMcpCallArgumentsDone "
            "ResponseMcpCallCompleted ResponseMcpCallFailed ResponseMcpCallInProgress "
            "SessionCreateResponse SessionCreatedEvent SessionUpdateEvent SessionUpdatedEvent "
            "TranscriptionSession TranscriptionSessionUpdate TranscriptionSessionUpdatedEvent "
        ),
        "oai_realtime.helpers.output_audio": "AudioPart TruncateArguments",
        "oai_realtime.params": (
            "AudioTranscriptionDict AudioTranscriptionParam BetaRealtimeConnectParams "
            "BetaRealtimeConversationItemCreateEventParams "
            "BetaRealtimeConversationItemDeleteEventParams "
            "BetaRealtimeConversationItemRetrieveEventParams "
            "BetaRealtimeConversationItemTruncateEventParams "
            "BetaRealtimeInputAudioBufferAppendEventParams "
            "BetaRealtimeInputAudioBufferClearEventParams "
            "BetaRealtimeInputAudioBufferCommitEventParams "
            "BetaRealtimeOutputAudioBufferClearEventParams "
            "BetaRealtimeResponseCancelEventParams BetaRealtimeResponseCreateEventParams "
            "BetaRealtimeSessionUpdateEventParams BetaRealtimeSessionsCreateParams "
            "BetaRealtimeTranscriptionSessionUpdateEventParams "
            "BetaRealtimeTranscriptionSessionsCreateParams CallAcceptParams CallCreateParams "
            "CallReferParams CallRejectParams ConversationItemCreateEventParam "
            "ConversationItemDeleteEventParam ConversationItemParam "
            "ConversationItemRetrieveEventParam ConversationItemTruncateEventParam "
            "InputAudioBufferAppendEventParam InputAudioBufferClearEventParam "
            "InputAudioBufferCommitEventParam OutputAudioBufferClearEventParam "
            "RealtimeAudioConfigInputParam RealtimeAudioConfigOutputParam "
            "RealtimeAudioConfigParam RealtimeAudioFormatsAudioPcmDict "
            "RealtimeAudioFormatsAudioPcmaDict RealtimeAudioFormatsAudioPcmuDict "
            "RealtimeAudioFormatsLike RealtimeAudioFormatsParam "
            "RealtimeAudioInputTurnDetectionParam "
            "RealtimeBetaClientEventConversationItemCreateDict "
            "RealtimeBetaClientEventConversationItemDeleteDict "
            "RealtimeBetaClientEventConversationItemRetrieveDict "
            "RealtimeBetaClientEventConversationItemTruncateDict "
            "RealtimeBetaClientEventInputAudioBufferAppendDict "
            "RealtimeBetaClientEventInputAudioBufferClearDict "
            "RealtimeBetaClientEventInputAudioBufferCommitDict RealtimeBetaClientEventLike "
            "RealtimeBetaClientEventOutputAudioBufferClearDict "
            "RealtimeBetaClientEventResponseCancelDict "
            "RealtimeBetaClientEventResponseCreateDict "
            "RealtimeBetaClientEventSessionUpdateDict "
            "RealtimeBetaClientEventTranscriptionSessionUpdateDict "
            "RealtimeBetaResponseCreateParamsDict "
            "RealtimeBetaResponseCreateParamsToolChoiceLike "
            "RealtimeBetaResponseCreateParamsToolsItemDict RealtimeCallsAcceptParams "
            "RealtimeCallsCreateParams RealtimeCallsReferParams RealtimeCallsRejectParams "
            "RealtimeClientEventConversationItemCreateDict "
            "RealtimeClientEventConversationItemDeleteDict "
            "RealtimeClientEventConversationItemRetrieveDict "
            "RealtimeClientEventConversationItemTruncateDict "
            "RealtimeClientEventInputAudioBufferAppendDict "
            "RealtimeClientEventInputAudioBufferClearDict "
            "RealtimeClientEventInputAudioBufferCommitDict RealtimeClientEventLike "
            "RealtimeClientEventOutputAudioBufferClearDict RealtimeClientEventParam "
            "RealtimeClientEventResponseCancelDict RealtimeClientEventResponseCreateDict "
            "RealtimeClientEventSessionUpdateDict RealtimeClientEventSessionUpdateSessionLike "
            "RealtimeClientSecretsCreateParams RealtimeConnectParams "
            "RealtimeConversationItemAssistantMessageParam "
            "RealtimeConversationItemCreateEventParams "
            "RealtimeConversationItemDeleteEventParams "
            "RealtimeConversationItemFunctionCallDict "
            "RealtimeConversationItemFunctionCallOutputDict "
            "RealtimeConversationItemFunctionCallOutputParam "
            "RealtimeConversationItemFunctionCallParam RealtimeConversationItemLike "
            "RealtimeConversationItemMessageAssistantContentItemDict "
            "RealtimeConversationItemMessageAssistantDict "
            "RealtimeConversationItemMessageSystemContentItemDict "
            "RealtimeConversationItemMessageSystemDict "
            "RealtimeConversationItemMessageUserContentItemDict "
            "RealtimeConversationItemMessageUserDict "
            "RealtimeConversationItemRetrieveEventParams "
            "RealtimeConversationItemSystemMessageParam "
            "RealtimeConversationItemTruncateEventParams "
            "RealtimeConversationItemUserMessageParam "
            "RealtimeCreateClientSecretRequestExpiresAfterDict "
            "RealtimeCreateClientSecretRequestSessionLike RealtimeFunctionToolDict "
            "RealtimeFunctionToolParam RealtimeInputAudioBufferAppendEventParams "
            "RealtimeInputAudioBufferClearEventParams "
            "RealtimeInputAudioBufferCommitEventParams RealtimeMCPApprovalRequestDict "
            "RealtimeMCPApprovalResponseDict RealtimeMCPHTTPErrorDict "
            "RealtimeMCPListToolsDict RealtimeMCPProtocolErrorDict RealtimeMCPToolCallDict "
            "RealtimeMCPToolCallErrorLike RealtimeMCPToolExecutionErrorDict "
            "RealtimeMcpApprovalRequestParam RealtimeMcpApprovalResponseParam "
            "RealtimeMcpListToolsParam RealtimeMcpProtocolErrorParam RealtimeMcpToolCallParam "
            "RealtimeMcpToolExecutionErrorParam RealtimeMcphttpErrorParam "
            "RealtimeOutputAudioBufferClearEventParams RealtimeReasoningDict "
            "RealtimeReasoningParam RealtimeResponseCancelEventParams "
            "RealtimeResponseCreateAudioOutputParam RealtimeResponseCreateEventParams "
            "RealtimeResponseCreateMcpToolParam RealtimeResponseCreateParamsAudioDict "
            "RealtimeResponseCreateParamsAudioOutputDict RealtimeResponseCreateParamsDict "
            "RealtimeResponseCreateParamsParam RealtimeResponseCreateParamsToolChoiceLike "
            "RealtimeResponseCreateParamsToolsItemLike "
            "RealtimeSessionCreateRequestClientSecretDict RealtimeSessionCreateRequestDict "
            "RealtimeSessionCreateRequestGAAudioDict "
            "RealtimeSessionCreateRequestGAAudioInputDict "
            "RealtimeSessionCreateRequestGAAudioInputNoiseReductionDict "
            "RealtimeSessionCreateRequestGAAudioOutputDict RealtimeSessionCreateRequestGADict "
            "RealtimeSessionCreateRequestGAToolChoiceLike "
            "RealtimeSessionCreateRequestGAToolsItemLike "
            "RealtimeSessionCreateRequestGATracingTracingConfigurationDict "
            "RealtimeSessionCreateRequestInputAudioNoiseReductionDict "
            "RealtimeSessionCreateRequestInputAudioTranscriptionDict "
            "RealtimeSessionCreateRequestParam RealtimeSessionCreateRequestToolsItemDict "
            "RealtimeSessionCreateRequestTracingTracingConfigurationDict "
            "RealtimeSessionCreateRequestTurnDetectionDict RealtimeSessionUpdateEventParams "
            "RealtimeToolChoiceConfigParam RealtimeToolsConfigParam "
            "RealtimeToolsConfigUnionParam RealtimeTranscriptionSessionAudioInputParam "
            "RealtimeTranscriptionSessionAudioInputTurnDetectionParam "
            "RealtimeTranscriptionSessionAudioParam "
            "RealtimeTranscriptionSessionCreateRequestClientSecretDict "
            "RealtimeTranscriptionSessionCreateRequestClientSecretExpiresAtDict "
            "RealtimeTranscriptionSessionCreateRequestDict "
            "RealtimeTranscriptionSessionCreateRequestGAAudioDict "
            "RealtimeTranscriptionSessionCreateRequestGAAudioInputDict "
            "RealtimeTranscriptionSessionCreateRequestGAAudioInputNoiseReductionDict "
            "RealtimeTranscriptionSessionCreateRequestGADict "
            "RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReductionDict "
            "RealtimeTranscriptionSessionCreateRequestParam "
            "RealtimeTranscriptionSessionCreateRequestTurnDetectionDict "
            "RealtimeTranslationClientEventInputAudioBufferAppendDict "
            "RealtimeTranslationClientEventLike RealtimeTranslationClientEventParam "
            "RealtimeTranslationClientEventSessionCloseDict "
            "RealtimeTranslationClientEventSessionUpdateDict "
            "RealtimeTranslationClientSecretCreateRequestExpiresAfterDict "
            "RealtimeTranslationInputAudioBufferAppendEventParam "
            "RealtimeTranslationSessionCloseEventParam "
            "RealtimeTranslationSessionCreateRequestAudioDict "
            "RealtimeTranslationSessionCreateRequestAudioInputDict "
            "RealtimeTranslationSessionCreateRequestAudioInputNoiseReductionDict "
            "RealtimeTranslationSessionCreateRequestAudioInputTranscriptionDict "
            "RealtimeTranslationSessionCreateRequestAudioOutputDict "
            "RealtimeTranslationSessionCreateRequestDict "
            "RealtimeTranslationSessionCreateRequestParam "
            "RealtimeTranslationSessionUpdateEventParam "
            "RealtimeTranslationSessionUpdateRequestAudioDict "
            "RealtimeTranslationSessionUpdateRequestAudioInputDict "
            "RealtimeTranslationSessionUpdateRequestAudioInputNoiseReductionDict "
            "RealtimeTranslationSessionUpdateRequestAudioInputTranscriptionDict "
            "RealtimeTranslationSessionUpdateRequestAudioOutputDict "
            "RealtimeTranslationSessionUpdateRequestDict "
            "RealtimeTranslationSessionUpdateRequestParam "
            "RealtimeTranslationsClientSecretsCreateParams RealtimeTranslationsConnectParams "
            "RealtimeTranslationsSessionCloseEventParams "
            "RealtimeTranslationsSessionInputAudioBufferAppendEventParams "
            "RealtimeTranslationsSessionUpdateEventParams RealtimeTruncationLike "
            "RealtimeTruncationObjectDict RealtimeTruncationObjectTokenLimitsDict "
            "RealtimeTruncationParam RealtimeTruncationRetentionRatioParam "
            "RealtimeTurnDetectionLike RealtimeTurnDetectionSemanticVadDict "
            "RealtimeTurnDetectionServerVadDict ResponseCancelEventParam "
            "ResponseCreateEventParam SessionCreateParams SessionUpdateEventParam "
            "TranscriptionSessionCreateParams "
        ),
        "oai_realtime.sockets.beta_realtime": "AsyncBetaRealtimeConnection BetaRealtimeConnection",
        "oai_realtime.sockets.realtime": "AsyncRealtimeConnection RealtimeConnection",
        "oai_realtime.sockets.realtime_translations": "AsyncRealtimeTranslationsConnection RealtimeTranslationsConnection",
        "oai_responses.components": (
            "AdditionalTools AdditionalToolsItemParam AllModels Annotation "
            "ApplyPatchCallOutputStatus ApplyPatchCallOutputStatusParam ApplyPatchCallStatus "
            "ApplyPatchCallStatusParam ApplyPatchCreateFileOperation "
            "ApplyPatchCreateFileOperationParam ApplyPatchDeleteFileOperation "
            "ApplyPatchDeleteFileOperationParam ApplyPatchOperationParam ApplyPatchTool "
            "ApplyPatchToolCall ApplyPatchToolCallItemParam ApplyPatchToolCallOperation "
            "ApplyPatchToolCallOutput ApplyPatchToolCallOutputItemParam ApplyPatchToolParam "
            "ApplyPatchUpdateFileOperation ApplyPatchUpdateFileOperationParam "
            "ApproximateLocation AutoCodeInterpreterToolParam "
            "AutoCodeInterpreterToolParamNetworkPolicy ClickButtonType ClickParam "
            "CodeInterpreterFileOutput CodeInterpreterFileOutputFilesItem "
            "CodeInterpreterOutputImage CodeInterpreterOutputLogs CodeInterpreterTextOutput "
            "CodeInterpreterTool CodeInterpreterToolCall CodeInterpreterToolCallOutputsItem "
            "CompactResource CompactResponseMethodPublicBody CompactedResponse CompactionBody "
            "CompactionSummaryItemParam CompactionTriggerItemParam ComputerAction "
            "ComputerActionList ComputerCallOutputItemParam ComputerCallOutputStatus "
            "ComputerCallSafetyCheckParam ComputerEnvironment ComputerScreenshotContent "
            "ComputerScreenshotImage ComputerTool ComputerToolCall ComputerToolCallOutput "
            "ComputerToolCallOutputResource ComputerUsePreviewTool ContainerAuto "
            "ContainerAutoParam ContainerAutoParamNetworkPolicy ContainerAutoParamSkillsItem "
            "ContainerFileCitationBody ContainerFileCitationParam ContainerMemoryLimit "
            "ContainerNetworkPolicyAllowlist ContainerNetworkPolicyDisabled "
            "ContainerReference ContainerReferenceParam ContainerReferenceResource Content "
            "ContextManagementParam Conversation ConversationDeletedResource ConversationItem "
            "ConversationItemList ConversationParam ConversationParam2 ConversationResource "
            "CoordParam CreateConversationBody CreateConversationItemsRequest CreateResponse "
            "CustomGrammarFormatParam CustomTextFormatParam CustomTool CustomToolCall "
            "CustomToolCallOutput CustomToolCallOutputResource CustomToolCallResource "
            "CustomToolInputFormat CustomToolParam CustomToolParamFormat DeletedConversation "
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
            "FunctionShellCallStatus FunctionShellTool FunctionShellToolParam "
            "FunctionShellToolParamEnvironment FunctionTool FunctionToolCall "
            "FunctionToolCallOutput FunctionToolCallOutputResource FunctionToolCallResource "
            "FunctionToolParam GrammarSyntax1 HTTPError HybridSearchOptions "
            "ImageGenActionEnum ImageGenTool ImageGenToolCall ImageGenToolInputImageMask "
            "IncludeEnum InlineSkill InputContent InputFileContentParam "
            "InputImageContentParamAutoParam InputItem InputMessage InputMessageContentList "
            "InputMessageResource InputParam InputTextContentParam InputTokenCountResponse "
            "Item ItemField ItemReferenceParam ItemResource KeyPressAction LocalEnvironment "
            "LocalEnvironmentParam LocalEnvironmentResource LocalShellExecAction "
            "LocalShellToolCall LocalShellToolCallOutput LocalShellToolParam LocalSkill "
            "LocalSkillParam LogProb MCPApprovalRequest MCPApprovalResponse "
            "MCPApprovalResponseResource MCPListTools MCPProtocolError MCPToolCall "
            "MCPToolCallError MCPToolCallStatus MCPToolExecutionError McpToolCallError "
            "Message MessageContentItem MessagePhase MessagePhase2 MessageRole MessageStatus "
            "ModelIds ModelIdsCompaction ModelIdsResponses ModerationErrorBody "
            "ModerationInput ModerationOutput MoveParam NamespaceTool NamespaceToolParam "
            "NamespaceToolParamToolsItem OutputAudio OutputContent OutputItem OutputMessage "
            "OutputMessageContent OutputTextContent PersonalityEnum Program ProgramItemParam "
            "ProgramOutput ProgramOutputItemParam ProgramOutputItemStatus ProgramOutputStatus "
            "ProgramToolCallCaller ProgramToolCallCallerParam ProgrammaticToolCallingParam "
            "PromptCacheOptions PromptCacheRetentionEnum RankerVersionType RankingOptions "
            "Reasoning ReasoningItem ReasoningModeEnum ReasoningTextContent RefusalContent "
            "Response ResponseApplyPatchToolCall ResponseApplyPatchToolCallOutput "
            "ResponseAudioDeltaEvent ResponseAudioDoneEvent ResponseAudioTranscriptDeltaEvent "
            "ResponseAudioTranscriptDoneEvent ResponseCodeInterpreterCallCodeDeltaEvent "
            "ResponseCodeInterpreterCallCodeDoneEvent "
            "ResponseCodeInterpreterCallCompletedEvent "
            "ResponseCodeInterpreterCallInProgressEvent "
            "ResponseCodeInterpreterCallInterpretingEvent ResponseCodeInterpreterToolCall "
            "ResponseCompactionItem ResponseCompactionItemParam ResponseCompletedEvent "
            "ResponseComputerToolCall ResponseComputerToolCallOutputItem "
            "ResponseComputerToolCallOutputScreenshot ResponseContainerReference "
            "ResponseContentPartAddedEvent ResponseContentPartDoneEvent ResponseConversation "
            "ResponseConversationParam ResponseCreatedEvent ResponseCustomToolCall "
            "ResponseCustomToolCallInputDeltaEvent ResponseCustomToolCallInputDoneEvent "
            "ResponseCustomToolCallItem ResponseCustomToolCallOutput "
            "ResponseCustomToolCallOutputItem ResponseError ResponseErrorCode "
            "ResponseErrorEvent ResponseFailedEvent ResponseFileSearchCallCompletedEvent "
            "ResponseFileSearchCallInProgressEvent ResponseFileSearchCallSearchingEvent "
            "ResponseFileSearchToolCall ResponseFormatTextConfig "
            "ResponseFormatTextJSONSchemaConfig ResponseFunctionCallArgumentsDeltaEvent "
            "ResponseFunctionCallArgumentsDoneEvent ResponseFunctionCallOutputItem "
            "ResponseFunctionShellCallOutputContent ResponseFunctionShellToolCall "
            "ResponseFunctionShellToolCallOutput ResponseFunctionToolCall "
            "ResponseFunctionToolCallItem ResponseFunctionToolCallOutputItem "
            "ResponseFunctionWebSearch ResponseImageGenCallCompletedEvent "
            "ResponseImageGenCallGeneratingEvent ResponseImageGenCallInProgressEvent "
            "ResponseImageGenCallPartialImageEvent ResponseInProgressEvent ResponseIncludable "
            "ResponseIncompleteDetails ResponseIncompleteEvent ResponseInputContent "
            "ResponseInputFile ResponseInputFileContent ResponseInputImage "
            "ResponseInputImageContent ResponseInputItem ResponseInputMessageContentList "
            "ResponseInputMessageItem ResponseInputText ResponseInputTextContent ResponseItem "
            "ResponseItemList ResponseLocalEnvironment ResponseLogProb "
            "ResponseLogProbTopLogprobsItem ResponseMCPCallArgumentsDeltaEvent "
            "ResponseMCPCallArgumentsDoneEvent ResponseMCPCallCompletedEvent "
            "ResponseMCPCallFailedEvent ResponseMCPCallInProgressEvent "
            "ResponseMCPListToolsCompletedEvent ResponseMCPListToolsFailedEvent "
            "ResponseMCPListToolsInProgressEvent ResponseMcpCallArgumentsDeltaEvent "
            "ResponseMcpCallArgumentsDoneEvent ResponseMcpCallCompletedEvent "
            "ResponseMcpCallFailedEvent ResponseMcpCallInProgressEvent "
            "ResponseMcpListToolsCompletedEvent ResponseMcpListToolsFailedEvent "
            "ResponseMcpListToolsInProgressEvent ResponseOutputItem "
            "ResponseOutputItemAddedEvent ResponseOutputItemDoneEvent ResponseOutputMessage "
            "ResponseOutputRefusal ResponseOutputText ResponseOutputTextAnnotationAddedEvent "
            "ResponsePrompt ResponseProperties ResponseQueuedEvent ResponseReasoningItem "
            "ResponseReasoningSummaryPartAddedEvent "
            "ResponseReasoningSummaryPartAddedEventPart ResponseReasoningSummaryPartDoneEvent "
            "ResponseReasoningSummaryPartDoneEventPart ResponseReasoningSummaryTextDeltaEvent "
            "ResponseReasoningSummaryTextDoneEvent ResponseReasoningTextDeltaEvent "
            "ResponseReasoningTextDoneEvent ResponseRefusalDeltaEvent "
            "ResponseRefusalDoneEvent ResponseShellCallCommandAddedEvent "
            "ResponseShellCallCommandAddedStreamingEvent ResponseShellCallCommandDeltaEvent "
            "ResponseShellCallCommandDeltaStreamingEvent ResponseShellCallCommandDoneEvent "
            "ResponseShellCallCommandDoneStreamingEvent "
            "ResponseShellCallOutputContentDeltaEvent "
            "ResponseShellCallOutputContentDeltaStreamingEvent "
            "ResponseShellCallOutputContentDoneEvent "
            "ResponseShellCallOutputContentDoneStreamingEvent ResponseStatus "
            "ResponseStreamEvent ResponseStreamOptions ResponseTextConfig "
            "ResponseTextDeltaEvent ResponseTextDoneEvent ResponseTextParam "
            "ResponseToolSearchCall ResponseToolSearchOutputItem "
            "ResponseToolSearchOutputItemParam ResponseUsage ResponseUsageInputTokensDetails "
            "ResponseUsageOutputTokensDetails ResponseWebSearchCallCompletedEvent "
            "ResponseWebSearchCallInProgressEvent ResponseWebSearchCallSearchingEvent "
            "ResponseWsError ResponsesClientEvent ResponsesClientEventResponseCreate "
            "ResponsesModel ResponsesServerEvent ResponsesServerEventResponseAudioDelta "
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
            "ScrollParam SearchContentType SearchContextSize ServiceTier ServiceTierEnum "
            "ServiceTierResponses ShellCallOutputDelta SkillReference SpecificApplyPatchParam "
            "SpecificFunctionShellParam SpecificProgrammaticToolCallingParam "
            "SummaryTextContent TextContent TextResponseFormatConfiguration "
            "TextResponseFormatJsonSchema TokenCountsBody TokenCountsResource Tool "
            "ToolCallCaller ToolCallCallerParam ToolChoiceAllowed ToolChoiceApplyPatch "
            "ToolChoiceCustom ToolChoiceMcp ToolChoiceParam ToolChoiceShell ToolChoiceTypes "
            "ToolSearchCall ToolSearchCallItemParam ToolSearchExecutionType ToolSearchOutput "
            "ToolSearchOutputItemParam ToolSearchOutputNamespaceTool ToolSearchTool "
            "ToolSearchToolParam ToolsArray TopLogProb TruncationEnum TypeParam "
            "UpdateConversationBody UrlCitationBody UrlCitationParam WaitParam "
            "WebSearchActionFind WebSearchActionOpenPage WebSearchActionSearch "
            "WebSearchActionSearchSourcesItem WebSearchApproximateLocation "
            "WebSearchPreviewTool WebSearchTool WebSearchToolCall WebSearchToolCallAction "
            "WebSearchToolFilters "
        ),
        "oai_responses.helpers.parsed": (
            "ParsedResponse ParsedResponseFunctionToolCall ParsedResponseOutputMessage "
            "ParsedResponseOutputText "
        ),
        "oai_responses.helpers.streaming": (
            "AsyncResponseStream AsyncResponseStreamManager ResponseStream ResponseStreamManager "
        ),
        "oai_responses.params": (
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
            "ComputerActionListParam ComputerActionParam ComputerCallOutputItemParamDict "
            "ComputerCallSafetyCheckParamDict ComputerScreenshotImageDict "
            "ComputerToolCallDict ComputerToolDict ComputerToolParam "
            "ComputerUsePreviewToolDict ComputerUsePreviewToolParam ContainerAutoParamDict "
            "ContainerAutoParamNetworkPolicyLike ContainerAutoParamSkillsItemLike "
            "ContainerFileCitationBodyDict ContainerReferenceParamDict "
            "ContextManagementParamDict ConversationCreateParams ConversationParam2Dict "
            "ConversationParamLike ConversationUpdateParams ConversationsCreateParams "
            "ConversationsItemsCreateParams ConversationsItemsListParams "
            "ConversationsItemsRetrieveParams ConversationsUpdateParams CoordParamDict "
            "CustomGrammarFormatParamDict CustomTextFormatParamDict CustomToolCallDict "
            "CustomToolCallOutputDict CustomToolParamDict CustomToolParamFormatLike "
            "DirectToolCallCallerDict DirectToolCallCallerParamDict DoubleClickActionDict "
            "DragParamDict EasyInputMessageDict EasyInputMessageParam EmptyModelParamLike "
            "FileCitationBodyDict FilePathDict FileSearchToolCallDict "
            "FileSearchToolCallResultsItemDict FileSearchToolDict FileSearchToolParam "
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
            "InputFileContentParamDict InputImageContentParam "
            "InputImageContentParamAutoParamDict InputItemLike InputItemListParams "
            "InputMessageContentListLike InputMessageDict InputParamLike "
            "InputTextContentParamDict InputTokenCountParams ItemCreateParams ItemLike "
            "ItemListParams ItemReferenceParamDict KeyPressActionDict "
            "LocalEnvironmentParamDict LocalShellExecActionDict LocalShellToolCallDict "
            "LocalShellToolCallOutputDict LocalShellToolParamDict LocalSkillParamDict "
            "LogProbDict MCPApprovalRequestDict MCPApprovalResponseDict MCPListToolsDict "
            "MCPProtocolErrorDict MCPToolCallDict MCPToolCallErrorLike "
            "MCPToolExecutionErrorDict McpToolCallErrorParam MoveParamDict "
            "NamespaceToolParamDict NamespaceToolParamToolsItemLike OutputMessageContentLike "
            "OutputMessageDict OutputTextContentDict OutputTextContentParam "
            "ProgramItemParamDict ProgramOutputItemParamDict ProgramToolCallCallerDict "
            "ProgramToolCallCallerParamDict ProgrammaticToolCallingParamDict "
            "RankingOptionsDict ReasoningDict ReasoningItemDict ReasoningTextContentDict "
            "RefusalContentDict RefusalContentParam ResponseCodeInterpreterToolCallParam "
            "ResponseCompactParams ResponseCompactionItemParamParam "
            "ResponseComputerToolCallOutputScreenshotParam ResponseComputerToolCallParam "
            "ResponseConversationParamParam ResponseCreateParams "
            "ResponseCustomToolCallOutputParam ResponseCustomToolCallParam "
            "ResponseFileSearchToolCallParam ResponseFormatTextConfigParam "
            "ResponseFormatTextJSONSchemaConfigParam ResponseFunctionCallOutputItemListParam "
            "ResponseFunctionCallOutputItemParam ResponseFunctionShellCallOutputContentParam "
            "ResponseFunctionToolCallParam ResponseFunctionWebSearchParam "
            "ResponseInputContentParam ResponseInputFileContentParam ResponseInputFileParam "
            "ResponseInputImageContentParam ResponseInputImageParam ResponseInputItemParam "
            "ResponseInputMessageContentListParam ResponseInputParam "
            "ResponseInputTextContentParam ResponseInputTextParam ResponseOutputMessageParam "
            "ResponseOutputRefusalParam ResponseOutputTextParam ResponsePromptParam "
            "ResponseReasoningItemParam ResponseRetrieveParams ResponseStreamOptionsDict "
            "ResponseTextConfigParam ResponseTextParamDict "
            "ResponseToolSearchOutputItemParamParam ResponsesClientEventLike "
            "ResponsesClientEventParam ResponsesClientEventResponseCreateDict "
            "ResponsesCompactParams ResponsesConnectParams ResponsesCreateBaseParams "
            "ResponsesCreateParams ResponsesInputItemsListParams "
            "ResponsesInputTokensCountParams ResponsesResponseCreateEventParams "
            "ResponsesRetrieveParams ScreenshotParamDict ScrollParamDict "
            "SpecificApplyPatchParamDict SpecificFunctionShellParamDict "
            "SpecificProgrammaticToolCallingParamDict SummaryTextContentDict "
            "TextResponseFormatConfigurationLike TextResponseFormatJsonSchemaDict "
            "ToolCallCallerLike ToolCallCallerParamLike ToolChoiceAllowedDict "
            "ToolChoiceAllowedParam ToolChoiceApplyPatchParam ToolChoiceCustomDict "
            "ToolChoiceCustomParam ToolChoiceFunctionParam ToolChoiceMcpParam "
            "ToolChoiceParamLike ToolChoiceShellParam ToolChoiceTypesDict "
            "ToolChoiceTypesParam ToolLike ToolParam ToolSearchCallItemParamDict "
            "ToolSearchOutputItemParamDict ToolSearchOutputNamespaceToolParam "
            "ToolSearchToolParamDict ToolsArrayLike TopLogProbDict TypeParamDict "
            "UrlCitationBodyDict WaitParamDict WebSearchActionFindDict "
            "WebSearchActionOpenPageDict WebSearchActionSearchDict "
            "WebSearchActionSearchSourcesItemDict WebSearchApproximateLocationDict "
            "WebSearchPreviewToolDict WebSearchPreviewToolParam WebSearchToolCallActionLike "
            "WebSearchToolCallDict WebSearchToolDict WebSearchToolFiltersDict "
            "WebSearchToolParam "
        ),
        "oai_responses.sockets.responses": "AsyncResponsesConnection ResponsesConnection",
        "oai_responses_beta.components": (
            "BetaAdditionalTools BetaAdditionalToolsItemParam BetaAgentMessage "
            "BetaAgentMessageContentItem BetaAgentMessageItemParam "
            "BetaAgentMessageItemParamContentItem BetaAgentTag BetaAgentTagParam "
            "BetaAnnotation BetaApplyPatchCallOutputStatus "
            "BetaApplyPatchCallOutputStatusParam BetaApplyPatchCallStatus "
            "BetaApplyPatchCallStatusParam BetaApplyPatchCreateFileOperation "
            "BetaApplyPatchCreateFileOperationParam BetaApplyPatchDeleteFileOperation "
            "BetaApplyPatchDeleteFileOperationParam BetaApplyPatchOperationParam "
            "BetaApplyPatchTool BetaApplyPatchToolCall BetaApplyPatchToolCallItemParam "
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
            "BetaComputerUsePreviewTool BetaContainerAuto BetaContainerAutoParam "
            "BetaContainerAutoParamNetworkPolicy BetaContainerAutoParamSkillsItem "
            "BetaContainerFileCitationBody BetaContainerFileCitationParam "
            "BetaContainerMemoryLimit BetaContainerNetworkPolicyAllowlist "
            "BetaContainerNetworkPolicyAllowlistParam BetaContainerNetworkPolicyDisabled "
            "BetaContainerNetworkPolicyDisabledParam BetaContainerNetworkPolicyDomainSecret "
            "BetaContainerNetworkPolicyDomainSecretParam BetaContainerReference "
            "BetaContainerReferenceParam BetaContainerReferenceResource BetaContent "
            "BetaContextManagementParam BetaConversationParam BetaConversationParam2 "
            "BetaCoordParam BetaCreateModelResponseProperties BetaCreateResponse "
            "BetaCustomGrammarFormatParam BetaCustomTextFormatParam BetaCustomTool "
            "BetaCustomToolCall BetaCustomToolCallOutput BetaCustomToolCallOutputResource "
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
            "BetaFunctionShellTool BetaFunctionShellToolParam "
            "BetaFunctionShellToolParamEnvironment BetaFunctionTool BetaFunctionToolCall "
            "BetaFunctionToolCallOutput BetaFunctionToolCallOutputResource "
            "BetaFunctionToolCallResource BetaFunctionToolParam BetaGrammarSyntax1 "
            "BetaHTTPError BetaHybridSearchOptions BetaImageDetail BetaImageGenActionEnum "
            "BetaImageGenTool BetaImageGenToolCall BetaImageGenToolInputImageMask "
            "BetaIncludeEnum BetaInlineSkill BetaInlineSkillParam BetaInlineSkillSource "
            "BetaInlineSkillSourceParam BetaInputAudio BetaInputAudioInputAudio "
            "BetaInputContent BetaInputFidelity BetaInputFileContent "
            "BetaInputFileContentParam BetaInputImageContent "
            "BetaInputImageContentParamAutoParam BetaInputItem BetaInputMessage "
            "BetaInputMessageContentList BetaInputMessageResource BetaInputParam "
            "BetaInputTextContent BetaInputTextContentParam BetaItem BetaItemField "
            "BetaItemReferenceParam BetaItemResource BetaKeyPressAction BetaLocalEnvironment "
            "BetaLocalEnvironmentParam BetaLocalEnvironmentResource BetaLocalShellExecAction "
            "BetaLocalShellToolCall BetaLocalShellToolCallOutput BetaLocalShellToolParam "
            "BetaLocalSkill BetaLocalSkillParam BetaLogProb BetaMCPApprovalRequest "
            "BetaMCPApprovalResponse BetaMCPApprovalResponseResource BetaMCPListTools "
            "BetaMCPListToolsTool BetaMCPProtocolError BetaMCPTool BetaMCPToolCall "
            "BetaMCPToolCallError BetaMCPToolCallStatus BetaMCPToolExecutionError "
            "BetaMCPToolFilter BetaMCPToolRequireApprovalMCPToolApprovalFilter "
            "BetaMcpToolCallError BetaMessage BetaMessageContentItem BetaMessagePhase "
            "BetaMessagePhase2 BetaMessageRole BetaMessageStatus BetaMetadata "
            "BetaModelIdsCompaction BetaModelIdsResponses BetaModelIdsShared "
            "BetaModelResponseProperties BetaModeration BetaModerationConfigParam "
            "BetaModerationErrorBody BetaModerationInput BetaModerationInputType "
            "BetaModerationMode BetaModerationOutput BetaModerationParam "
            "BetaModerationPolicyParam BetaModerationResultBody BetaMoveParam "
            "BetaMultiAgentAction BetaMultiAgentAction1 BetaMultiAgentCall "
            "BetaMultiAgentCallItemParam BetaMultiAgentCallOutput "
            "BetaMultiAgentCallOutputItemParam BetaMultiAgentParam BetaNamespaceTool "
            "BetaNamespaceToolParam BetaNamespaceToolParamToolsItem BetaOutputAudio "
            "BetaOutputContent BetaOutputItem BetaOutputMessage BetaOutputMessageContent "
            "BetaOutputTextContent BetaOutputTextContentParam "
            "BetaOutputTextContentParamAnnotationsItem BetaPersonalityEnum BetaProgram "
            "BetaProgramItemParam BetaProgramOutput BetaProgramOutputItemParam "
            "BetaProgramOutputItemStatus BetaProgramOutputStatus BetaProgramToolCallCaller "
            "BetaProgramToolCallCallerParam BetaProgrammaticToolCallingParam BetaPrompt "
            "BetaPromptCacheBreakpointConfig BetaPromptCacheBreakpointParam "
            "BetaPromptCacheModeEnum BetaPromptCacheOptions BetaPromptCacheOptionsParam "
            "BetaPromptCacheRetentionEnum BetaPromptCacheTTLEnum BetaRankerVersionType "
            "BetaRankingOptions BetaReasoning BetaReasoningEffort BetaReasoningItem "
            "BetaReasoningModeEnum BetaReasoningTextContent BetaRefusalContent BetaResponse "
            "BetaResponseApplyPatchToolCall BetaResponseApplyPatchToolCallOutput "
            "BetaResponseAudioDeltaEvent BetaResponseAudioDoneEvent "
            "BetaResponseAudioTranscriptDeltaEvent BetaResponseAudioTranscriptDoneEvent "
            "BetaResponseCodeInterpreterCallCodeDeltaEvent "
            "BetaResponseCodeInterpreterCallCodeDoneEvent "
            "BetaResponseCodeInterpreterCallCompletedEvent "
            "BetaResponseCodeInterpreterCallInProgressEvent "
            "BetaResponseCodeInterpreterCallInterpretingEvent "
            "BetaResponseCodeInterpreterToolCall BetaResponseCompactionItem "
            "BetaResponseCompactionItemParam BetaResponseCompletedEvent "
            "BetaResponseComputerToolCall BetaResponseComputerToolCallOutputItem "
            "BetaResponseComputerToolCallOutputScreenshot BetaResponseContainerReference "
            "BetaResponseContentPartAddedEvent BetaResponseContentPartDoneEvent "
            "BetaResponseConversation BetaResponseConversationParam BetaResponseCreatedEvent "
            "BetaResponseCustomToolCall BetaResponseCustomToolCallInputDeltaEvent "
            "BetaResponseCustomToolCallInputDoneEvent BetaResponseCustomToolCallItem "
            "BetaResponseCustomToolCallOutput BetaResponseCustomToolCallOutputItem "
            "BetaResponseError BetaResponseErrorCode BetaResponseErrorEvent "
            "BetaResponseFailedEvent BetaResponseFileSearchCallCompletedEvent "
            "BetaResponseFileSearchCallInProgressEvent "
            "BetaResponseFileSearchCallSearchingEvent BetaResponseFileSearchToolCall "
            "BetaResponseFormatJsonObject BetaResponseFormatJsonSchemaSchema "
            "BetaResponseFormatText BetaResponseFormatTextConfig "
            "BetaResponseFormatTextJSONSchemaConfig "
            "BetaResponseFunctionCallArgumentsDeltaEvent "
            "BetaResponseFunctionCallArgumentsDoneEvent BetaResponseFunctionCallOutputItem "
            "BetaResponseFunctionShellCallOutputContent BetaResponseFunctionShellToolCall "
            "BetaResponseFunctionShellToolCallOutput BetaResponseFunctionToolCall "
            "BetaResponseFunctionToolCallItem BetaResponseFunctionToolCallOutputItem "
            "BetaResponseFunctionWebSearch BetaResponseImageGenCallCompletedEvent "
            "BetaResponseImageGenCallGeneratingEvent BetaResponseImageGenCallInProgressEvent "
            "BetaResponseImageGenCallPartialImageEvent BetaResponseInProgressEvent "
            "BetaResponseIncludable BetaResponseIncompleteDetails BetaResponseIncompleteEvent "
            "BetaResponseInjectCreatedEvent BetaResponseInjectEvent "
            "BetaResponseInjectFailedEvent BetaResponseInjectFailedEventError "
            "BetaResponseInputContent BetaResponseInputFile BetaResponseInputFileContent "
            "BetaResponseInputImage BetaResponseInputImageContent BetaResponseInputItem "
            "BetaResponseInputMessageContentList BetaResponseInputMessageItem "
            "BetaResponseInputText BetaResponseInputTextContent BetaResponseItem "
            "BetaResponseItemList BetaResponseLocalEnvironment BetaResponseLogProb "
            "BetaResponseLogProbTopLogprobsItem BetaResponseMCPCallArgumentsDeltaEvent "
            "BetaResponseMCPCallArgumentsDoneEvent BetaResponseMCPCallCompletedEvent "
            "BetaResponseMCPCallFailedEvent BetaResponseMCPCallInProgressEvent "
            "BetaResponseMCPListToolsCompletedEvent BetaResponseMCPListToolsFailedEvent "
            "BetaResponseMCPListToolsInProgressEvent BetaResponseMcpCallArgumentsDeltaEvent "
            "BetaResponseMcpCallArgumentsDoneEvent BetaResponseMcpCallCompletedEvent "
            "BetaResponseMcpCallFailedEvent BetaResponseMcpCallInProgressEvent "
            "BetaResponseMcpListToolsCompletedEvent BetaResponseMcpListToolsFailedEvent "
            "BetaResponseMcpListToolsInProgressEvent BetaResponseOutputItem "
            "BetaResponseOutputItemAddedEvent BetaResponseOutputItemDoneEvent "
            "BetaResponseOutputMessage BetaResponseOutputRefusal BetaResponseOutputText "
            "BetaResponseOutputTextAnnotationAddedEvent BetaResponsePrompt "
            "BetaResponsePromptVariables BetaResponsePromptVariablesValue "
            "BetaResponseProperties BetaResponseQueuedEvent BetaResponseReasoningItem "
            "BetaResponseReasoningSummaryPartAddedEvent "
            "BetaResponseReasoningSummaryPartAddedEventPart "
            "BetaResponseReasoningSummaryPartDoneEvent "
            "BetaResponseReasoningSummaryPartDoneEventPart "
            "BetaResponseReasoningSummaryTextDeltaEvent "
            "BetaResponseReasoningSummaryTextDoneEvent BetaResponseReasoningTextDeltaEvent "
            "BetaResponseReasoningTextDoneEvent BetaResponseRefusalDeltaEvent "
            "BetaResponseRefusalDoneEvent BetaResponseShellCallCommandAddedEvent "
            "BetaResponseShellCallCommandAddedStreamingEvent "
            "BetaResponseShellCallCommandDeltaEvent "
            "BetaResponseShellCallCommandDeltaStreamingEvent "
            "BetaResponseShellCallCommandDoneEvent "
            "BetaResponseShellCallCommandDoneStreamingEvent "
            "BetaResponseShellCallOutputContentDeltaEvent "
            "BetaResponseShellCallOutputContentDeltaStreamingEvent "
            "BetaResponseShellCallOutputContentDoneEvent "
            "BetaResponseShellCallOutputContentDoneStreamingEvent BetaResponseStatus "
            "BetaResponseStreamEvent BetaResponseStreamOptions BetaResponseTextConfig "
            "BetaResponseTextDeltaEvent BetaResponseTextDoneEvent BetaResponseTextParam "
            "BetaResponseToolSearchCall BetaResponseToolSearchOutputItem "
            "BetaResponseToolSearchOutputItemParam BetaResponseUsage "
            "BetaResponseUsageInputTokensDetails BetaResponseUsageOutputTokensDetails "
            "BetaResponseWebSearchCallCompletedEvent BetaResponseWebSearchCallInProgressEvent "
            "BetaResponseWebSearchCallSearchingEvent BetaResponseWsError "
            "BetaResponsesClientEvent BetaResponsesClientEventResponseCreate "
            "BetaResponsesServerEvent BetaResponsesServerEventResponseAudioDelta "
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
            "BetaServiceTier BetaServiceTierEnum BetaServiceTierResponses "
            "BetaShellCallOutputDelta BetaSkillReference BetaSkillReferenceParam "
            "BetaSpecificApplyPatchParam BetaSpecificFunctionShellParam "
            "BetaSpecificProgrammaticToolCallingParam BetaSummaryTextContent BetaTextContent "
            "BetaTextResponseFormatConfiguration BetaTextResponseFormatJsonSchema "
            "BetaTokenCountsBody BetaTokenCountsResource BetaTool BetaToolCallCaller "
            "BetaToolCallCallerParam BetaToolChoiceAllowed BetaToolChoiceApplyPatch "
            "BetaToolChoiceCustom BetaToolChoiceFunction BetaToolChoiceMCP BetaToolChoiceMcp "
            "BetaToolChoiceOptions BetaToolChoiceParam BetaToolChoiceShell "
            "BetaToolChoiceTypes BetaToolSearchCall BetaToolSearchCallItemParam "
            "BetaToolSearchExecutionType BetaToolSearchOutput BetaToolSearchOutputItemParam "
            "BetaToolSearchOutputNamespaceTool BetaToolSearchTool BetaToolSearchToolParam "
            "BetaToolsArray BetaTopLogProb BetaTruncationEnum BetaTypeParam "
            "BetaUrlCitationBody BetaUrlCitationParam BetaVectorStoreFileAttributes "
            "BetaVerbosity BetaWaitParam BetaWebSearchActionFind BetaWebSearchActionOpenPage "
            "BetaWebSearchActionSearch BetaWebSearchActionSearchSourcesItem "
            "BetaWebSearchApproximateLocation BetaWebSearchPreviewTool BetaWebSearchTool "
            "BetaWebSearchToolCall BetaWebSearchToolCallAction BetaWebSearchToolFilters "
            "MultiAgentConfig "
        ),
        "oai_responses_beta.params": (
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
            "BetaComputerActionListLike BetaComputerActionListParam BetaComputerActionParam "
            "BetaComputerCallOutputItemParamDict BetaComputerCallSafetyCheckParamDict "
            "BetaComputerScreenshotImageDict BetaComputerToolCallDict BetaComputerToolDict "
            "BetaComputerToolParam BetaComputerUsePreviewToolDict "
            "BetaComputerUsePreviewToolParam BetaContainerAutoParamDict "
            "BetaContainerAutoParamNetworkPolicyLike BetaContainerAutoParamSkillsItemLike "
            "BetaContainerFileCitationBodyDict BetaContainerFileCitationParamDict "
            "BetaContainerNetworkPolicyAllowlistParamDict "
            "BetaContainerNetworkPolicyDisabledParamDict "
            "BetaContainerNetworkPolicyDomainSecretParamDict BetaContainerReferenceParamDict "
            "BetaContextManagementParamDict BetaConversationParam2Dict "
            "BetaConversationParamLike BetaCoordParamDict BetaCustomGrammarFormatParamDict "
            "BetaCustomTextFormatParamDict BetaCustomToolCallDict "
            "BetaCustomToolCallOutputDict BetaCustomToolParamDict "
            "BetaCustomToolParamFormatLike BetaDirectToolCallCallerDict "
            "BetaDirectToolCallCallerParamDict BetaDoubleClickActionDict BetaDragParamDict "
            "BetaEasyInputMessageDict BetaEasyInputMessageParam BetaEmptyModelParamLike "
            "BetaEncryptedContentParamDict BetaFileCitationBodyDict BetaFileCitationParamDict "
            "BetaFilePathDict BetaFileSearchToolCallDict "
            "BetaFileSearchToolCallResultsItemDict BetaFileSearchToolDict "
            "BetaFileSearchToolParam BetaFiltersLike BetaFunctionAndCustomToolCallOutputLike "
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
            "BetaMCPToolRequireApprovalMCPToolApprovalFilterDict BetaMcpToolCallErrorParam "
            "BetaMetadataLike BetaModerationConfigParamDict BetaModerationParamDict "
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
            "BetaResponseCodeInterpreterToolCallParam BetaResponseCompactionItemParamParam "
            "BetaResponseComputerToolCallOutputScreenshotParam "
            "BetaResponseComputerToolCallParam BetaResponseConversationParamParam "
            "BetaResponseCustomToolCallOutputParam BetaResponseCustomToolCallParam "
            "BetaResponseFileSearchToolCallParam BetaResponseFormatJsonObjectDict "
            "BetaResponseFormatJsonSchemaSchemaLike BetaResponseFormatTextConfigParam "
            "BetaResponseFormatTextDict BetaResponseFormatTextJSONSchemaConfigParam "
            "BetaResponseFunctionCallOutputItemListParam "
            "BetaResponseFunctionCallOutputItemParam "
            "BetaResponseFunctionShellCallOutputContentParam "
            "BetaResponseFunctionToolCallParam BetaResponseFunctionWebSearchParam "
            "BetaResponseInjectEventDict BetaResponseInjectEventParam "
            "BetaResponseInputContentParam BetaResponseInputFileContentParam "
            "BetaResponseInputFileParam BetaResponseInputImageContentParam "
            "BetaResponseInputImageParam BetaResponseInputItemParam "
            "BetaResponseInputMessageContentListParam BetaResponseInputParam "
            "BetaResponseInputTextContentParam BetaResponseInputTextParam "
            "BetaResponseOutputMessageParam BetaResponseOutputRefusalParam "
            "BetaResponseOutputTextParam BetaResponsePromptParam "
            "BetaResponsePromptVariablesLike BetaResponsePromptVariablesValueLike "
            "BetaResponseReasoningItemParam BetaResponseStreamOptionsDict "
            "BetaResponseTextConfigParam BetaResponseTextParamDict "
            "BetaResponseToolSearchOutputItemParamParam BetaResponsesCancelParams "
            "BetaResponsesClientEventLike BetaResponsesClientEventParam "
            "BetaResponsesClientEventResponseCreateDict BetaResponsesCompactParams "
            "BetaResponsesConnectParams BetaResponsesCreateParams BetaResponsesDeleteParams "
            "BetaResponsesInputItemsListParams BetaResponsesInputTokensCountParams "
            "BetaResponsesResponseCreateEventParams BetaResponsesResponseInjectEventParams "
            "BetaResponsesRetrieveParams BetaScreenshotParamDict BetaScrollParamDict "
            "BetaSkillReferenceParamDict BetaSpecificApplyPatchParamDict "
            "BetaSpecificFunctionShellParamDict BetaSpecificProgrammaticToolCallingParamDict "
            "BetaSummaryTextContentDict BetaTextResponseFormatConfigurationLike "
            "BetaTextResponseFormatJsonSchemaDict BetaToolCallCallerLike "
            "BetaToolCallCallerParamLike BetaToolChoiceAllowedDict BetaToolChoiceAllowedParam "
            "BetaToolChoiceApplyPatchParam BetaToolChoiceCustomDict BetaToolChoiceCustomParam "
            "BetaToolChoiceFunctionDict BetaToolChoiceFunctionParam BetaToolChoiceMCPDict "
            "BetaToolChoiceMcpParam BetaToolChoiceParamLike BetaToolChoiceShellParam "
            "BetaToolChoiceTypesDict BetaToolChoiceTypesParam BetaToolLike BetaToolParam "
            "BetaToolSearchCallItemParamDict BetaToolSearchOutputItemParamDict "
            "BetaToolSearchOutputNamespaceToolParam BetaToolSearchToolParamDict "
            "BetaToolsArrayLike BetaTopLogProbDict BetaTypeParamDict BetaUrlCitationBodyDict "
            "BetaUrlCitationParamDict BetaVectorStoreFileAttributesLike BetaWaitParamDict "
            "BetaWebSearchActionFindDict BetaWebSearchActionOpenPageDict "
            "BetaWebSearchActionSearchDict BetaWebSearchActionSearchSourcesItemDict "
            "BetaWebSearchApproximateLocationDict BetaWebSearchPreviewToolDict "
            "BetaWebSearchPreviewToolParam BetaWebSearchToolCallActionLike "
            "BetaWebSearchToolCallDict BetaWebSearchToolDict BetaWebSearchToolFiltersDict "
            "BetaWebSearchToolParam MultiAgentConfigParam "
        ),
        "oai_responses_beta.sockets.beta_responses": "AsyncBetaResponsesConnection BetaResponsesConnection",
        "oai_shared.components": (
            "CallableToolAllowedCaller ChatCompletionTool ChatModel ComparisonFilter "
            "CompoundFilter CompoundFilterFiltersItem ContainerNetworkPolicyAllowlistParam "
            "ContainerNetworkPolicyDisabledParam ContainerNetworkPolicyDomainSecret "
            "ContainerNetworkPolicyDomainSecretParam CreateModelResponseProperties Error "
            "ErrorObject ErrorResponse FileInputDetail FunctionDefinition FunctionObject "
            "FunctionParameters ImageDetail InlineSkillParam InlineSkillSource "
            "InlineSkillSourceParam InputFidelity InputFileContent InputImageContent "
            "InputTextContent MCPListToolsTool MCPTool MCPToolFilter "
            "MCPToolRequireApprovalMCPToolApprovalFilter Metadata ModelIdsShared "
            "ModelResponseProperties ModerationConfigParam ModerationInputType ModerationMode "
            "ModerationParam ModerationPolicyParam ModerationResultBody OrderEnum "
            "ParallelToolCalls Prompt PromptCacheBreakpointConfig PromptCacheBreakpointParam "
            "PromptCacheModeEnum PromptCacheOptionsParam PromptCacheTTLEnum ReasoningEffort "
            "ResponseFormatJSONObject ResponseFormatJSONSchema ResponseFormatJsonObject "
            "ResponseFormatJsonSchema ResponseFormatJsonSchemaJsonSchema "
            "ResponseFormatJsonSchemaSchema ResponseFormatText ResponseFormatTextGrammar "
            "ResponseFormatTextPython ResponsePromptVariables ResponsePromptVariablesValue "
            "SkillReferenceParam ToolChoiceFunction ToolChoiceMCP ToolChoiceOptions "
            "TranscriptTextUsageDuration TranscriptTextUsageTokens "
            "TranscriptTextUsageTokensInputTokenDetails TranscriptionLanguage "
            "VectorStoreFileAttributes Verbosity VoiceIdsOrCustomVoice "
            "VoiceIdsOrCustomVoiceObject VoiceIdsShared "
        ),
        "oai_shared.params": (
            "ChatCompletionToolDict ComparisonFilterDict CompoundFilterDict "
            "CompoundFilterFiltersItemLike ContainerNetworkPolicyAllowlistParamDict "
            "ContainerNetworkPolicyDisabledParamDict "
            "ContainerNetworkPolicyDomainSecretParamDict CreateModelResponsePropertiesDict "
            "ErrorDict ErrorResponseDict FunctionObjectDict FunctionParametersLike "
            "InlineSkillParamDict InlineSkillSourceParamDict InputFileContentDict "
            "InputImageContentDict InputTextContentDict MCPListToolsToolDict MCPToolDict "
            "MCPToolFilterDict MCPToolRequireApprovalMCPToolApprovalFilterDict MetadataLike "
            "ModelResponsePropertiesDict ModerationConfigParamDict ModerationParamDict "
            "ModerationPolicyParamDict ModerationResultBodyDict "
            "PromptCacheBreakpointConfigDict PromptCacheBreakpointParamDict "
            "PromptCacheOptionsParamDict PromptDict ResponseFormatJsonObjectDict "
            "ResponseFormatJsonSchemaDict ResponseFormatJsonSchemaJsonSchemaDict "
            "ResponseFormatJsonSchemaSchemaLike ResponseFormatTextDict "
            "ResponseFormatTextGrammarDict ResponseFormatTextPythonDict "
            "ResponsePromptVariablesLike ResponsePromptVariablesValueLike "
            "SkillReferenceParamDict ToolChoiceFunctionDict ToolChoiceMCPDict "
            "TranscriptTextUsageDurationDict TranscriptTextUsageTokensDict "
            "TranscriptTextUsageTokensInputTokenDetailsDict TranscriptionLanguageDict "
            "VectorStoreFileAttributesLike VoiceIdsOrCustomVoiceLike "
            "VoiceIdsOrCustomVoiceObjectDict "
        ),
        "oai_skills.components": (
            "CreateSkillBody CreateSkillVersionBody DeletedSkill DeletedSkillResource "
            "DeletedSkillVersion DeletedSkillVersionResource SetDefaultSkillVersionBody Skill "
            "SkillList SkillListResource SkillResource SkillVersion SkillVersionList "
            "SkillVersionListResource SkillVersionResource "
        ),
        "oai_skills.params": (
            "SkillCreateParams SkillListParams SkillUpdateParams SkillsCreateParams "
            "SkillsListParams SkillsUpdateParams SkillsVersionsCreateParams "
            "SkillsVersionsListParams VersionCreateParams VersionListParams "
        ),
        "oai_vector_stores.components": (
            "AutoChunkingStrategyRequestParam ChunkingStrategyRequestParam "
            "CreateVectorStoreFileBatchRequest CreateVectorStoreFileRequest "
            "CreateVectorStoreRequest CreateVectorStoreRequestChunkingStrategy "
            "DeleteVectorStoreFileResponse DeleteVectorStoreResponse FileChunkingStrategy "
            "FileContentResponse ListVectorStoreFilesResponse ListVectorStoresResponse "
            "OtherChunkingStrategyResponseParam OtherFileChunkingStrategyObject "
            "StaticChunkingStrategy StaticChunkingStrategyRequestParam "
            "StaticChunkingStrategyResponseParam StaticFileChunkingStrategy "
            "StaticFileChunkingStrategyObject UpdateVectorStoreFileAttributesRequest "
            "UpdateVectorStoreRequest VectorStore VectorStoreDeleted "
            "VectorStoreExpirationAfter VectorStoreFile VectorStoreFileBatch "
            "VectorStoreFileBatchObject VectorStoreFileBatchObjectFileCounts "
            "VectorStoreFileContentResponse VectorStoreFileContentResponseDataItem "
            "VectorStoreFileDeleted VectorStoreFileObject "
            "VectorStoreFileObjectChunkingStrategy VectorStoreFileObjectLastError "
            "VectorStoreObject VectorStoreObjectFileCounts VectorStoreSearchRequest "
            "VectorStoreSearchRequestFilters VectorStoreSearchRequestRankingOptions "
            "VectorStoreSearchResponse VectorStoreSearchResultContentObject "
            "VectorStoreSearchResultItem VectorStoreSearchResultsPage "
        ),
        "oai_vector_stores.helpers.errors": "VectorStoreUploadError",
        "oai_vector_stores.params": (
            "AutoChunkingStrategyRequestParamDict AutoFileChunkingStrategyParam "
            "ChunkingStrategyRequestParamLike CreateVectorStoreFileRequestDict "
            "CreateVectorStoreRequestChunkingStrategyLike FileBatchCreateParams "
            "FileBatchListFilesParams FileChunkingStrategyParam StaticChunkingStrategyDict "
            "StaticChunkingStrategyRequestParamDict StaticFileChunkingStrategyObjectParam "
            "StaticFileChunkingStrategyParam VectorStoreCreateParams "
            "VectorStoreExpirationAfterDict VectorStoreListParams VectorStoreSearchParams "
            "VectorStoreSearchRequestFiltersLike VectorStoreSearchRequestRankingOptionsDict "
            "VectorStoreUpdateParams VectorStoresCreateParams "
            "VectorStoresFileBatchesCreateParams VectorStoresFileBatchesListFilesParams "
            "VectorStoresFilesCreateParams VectorStoresFilesListParams "
            "VectorStoresFilesUpdateParams VectorStoresListParams VectorStoresSearchParams "
            "VectorStoresUpdateParams "
        ),
        "oai_videos.components": (
            "CreateVideoCharacterBody CreateVideoEditJsonBody CreateVideoEditMultipartBody "
            "CreateVideoExtendJsonBody CreateVideoExtendMultipartBody CreateVideoJsonBody "
            "CreateVideoMultipartBody CreateVideoRemixBody DeletedVideoResource Error2 "
            "ImageRefParam2 Video VideoCharacterResource VideoContentVariant "
            "VideoCreateCharacterResponse VideoCreateError VideoDeleteResponse "
            "VideoGetCharacterResponse VideoListResource VideoModel VideoModelParam "
            "VideoReferenceInputParam VideoResource VideoSeconds VideoSize VideoStatus "
        ),
        "oai_videos.params": (
            "ImageInputReferenceParam ImageRefParam2Dict VideoCreateCharacterParams "
            "VideoCreateParams VideoDownloadContentParams VideoEditParams VideoExtendParams "
            "VideoListParams VideoReferenceInputParamDict VideoRemixParams "
            "VideosCreateCharacterParams VideosCreateParams VideosDownloadContentParams "
            "VideosEditParams VideosExtendParams VideosListParams VideosRemixParams "
        ),
        "oai_webhooks.components": (
            "BatchCancelledWebhookEvent BatchCompletedWebhookEvent BatchExpiredWebhookEvent "
            "BatchFailedWebhookEvent EvalRunCanceledWebhookEvent EvalRunFailedWebhookEvent "
            "EvalRunSucceededWebhookEvent FineTuningJobCancelledWebhookEvent "
            "FineTuningJobFailedWebhookEvent FineTuningJobSucceededWebhookEvent "
            "LiveCallIncomingWebhookEvent RealtimeCallIncomingWebhookEvent "
            "ResponseCancelledWebhookEvent ResponseCompletedWebhookEvent "
            "ResponseFailedWebhookEvent ResponseIncompleteWebhookEvent UnwrapWebhookEvent "
            "WebhookBatchCancelled WebhookBatchCancelledData WebhookBatchCompleted "
            "WebhookBatchCompletedData WebhookBatchExpired WebhookBatchExpiredData "
            "WebhookBatchFailed WebhookBatchFailedData WebhookEvalRunCanceled "
            "WebhookEvalRunCanceledData WebhookEvalRunFailed WebhookEvalRunFailedData "
            "WebhookEvalRunSucceeded WebhookEvalRunSucceededData "
            "WebhookFineTuningJobCancelled WebhookFineTuningJobCancelledData "
            "WebhookFineTuningJobFailed WebhookFineTuningJobFailedData "
            "WebhookFineTuningJobSucceeded WebhookFineTuningJobSucceededData "
            "WebhookLiveCallIncoming WebhookLiveCallIncomingData "
            "WebhookLiveCallIncomingDataSipHeadersItem WebhookRealtimeCallIncoming "
            "WebhookRealtimeCallIncomingData WebhookRealtimeCallIncomingDataSipHeadersItem "
            "WebhookResponseCancelled WebhookResponseCancelledData WebhookResponseCompleted "
            "WebhookResponseCompletedData WebhookResponseFailed WebhookResponseFailedData "
            "WebhookResponseIncomplete WebhookResponseIncompleteData "
        ),
        "oai_webhooks.helpers.signatures": "verify_signature",
        "oai_webhooks.helpers.unwrapping": "unwrap",
    }
    _TABLE = {name: where for where, names in _MODULES.items() for name in names.split()}
    __all__ = sorted(_TABLE)
    __getattr__, __dir__ = lazy_names(__name__, _TABLE)
