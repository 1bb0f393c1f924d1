# Generated from the slice of oai-assistants. Do not edit.
"""Components of oai-assistants."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from oai_core.lazy import lazy_names

if TYPE_CHECKING:
    from oai_shared.components.error import Error as Error
    from oai_shared.components.function_object import FunctionObject as FunctionObject
    from oai_shared.components.metadata import Metadata as Metadata
    from oai_shared.components.parallel_tool_calls import ParallelToolCalls as ParallelToolCalls
    from oai_shared.components.reasoning_effort import ReasoningEffort as ReasoningEffort
    from oai_shared.components.response_format_json_object import (
        ResponseFormatJsonObject as ResponseFormatJsonObject,
    )
    from oai_shared.components.response_format_json_schema import (
        ResponseFormatJsonSchema as ResponseFormatJsonSchema,
    )
    from oai_shared.components.response_format_text import ResponseFormatText as ResponseFormatText

    from .assistant_object import AssistantObject as AssistantObject
    from .assistant_object import AssistantObjectToolResources as AssistantObjectToolResources
    from .assistant_object import (
        AssistantObjectToolResourcesCodeInterpreter as AssistantObjectToolResourcesCodeInterpreter,
    )
    from .assistant_object import (
        AssistantObjectToolResourcesFileSearch as AssistantObjectToolResourcesFileSearch,
    )
    from .assistant_object import AssistantObjectToolsItem as AssistantObjectToolsItem
    from .assistant_stream_event import AssistantStreamEvent as AssistantStreamEvent
    from .assistant_supported_models import AssistantSupportedModels as AssistantSupportedModels
    from .assistant_tools_code import AssistantToolsCode as AssistantToolsCode
    from .assistant_tools_file_search import AssistantToolsFileSearch as AssistantToolsFileSearch
    from .assistant_tools_file_search import (
        AssistantToolsFileSearchFileSearch as AssistantToolsFileSearchFileSearch,
    )
    from .assistant_tools_file_search_type_only import (
        AssistantToolsFileSearchTypeOnly as AssistantToolsFileSearchTypeOnly,
    )
    from .assistant_tools_function import AssistantToolsFunction as AssistantToolsFunction
    from .assistants_api_response_format_option import (
        AssistantsApiResponseFormatOption as AssistantsApiResponseFormatOption,
    )
    from .assistants_api_tool_choice_option import (
        AssistantsApiToolChoiceOption as AssistantsApiToolChoiceOption,
    )
    from .assistants_named_tool_choice import AssistantsNamedToolChoice as AssistantsNamedToolChoice
    from .assistants_named_tool_choice import (
        AssistantsNamedToolChoiceFunction as AssistantsNamedToolChoiceFunction,
    )
    from .create_assistant_request import CreateAssistantRequest as CreateAssistantRequest
    from .create_assistant_request import (
        CreateAssistantRequestToolResources as CreateAssistantRequestToolResources,
    )
    from .create_assistant_request import (
        CreateAssistantRequestToolResourcesCodeInterpreter as CreateAssistantRequestToolResourcesCodeInterpreter,
    )
    from .create_assistant_request import (
        CreateAssistantRequestToolResourcesFileSearch as CreateAssistantRequestToolResourcesFileSearch,
    )
    from .create_assistant_request import (
        CreateAssistantRequestToolResourcesFileSearchVectorStoresItem as CreateAssistantRequestToolResourcesFileSearchVectorStoresItem,
    )
    from .create_assistant_request import (
        CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategy as CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategy,
    )
    from .create_assistant_request import (
        CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAuto as CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAuto,
    )
    from .create_assistant_request import (
        CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStatic as CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStatic,
    )
    from .create_assistant_request import (
        CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStatic as CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStatic,
    )
    from .create_assistant_request import (
        CreateAssistantRequestToolsItem as CreateAssistantRequestToolsItem,
    )
    from .create_message_request import CreateMessageRequest as CreateMessageRequest
    from .create_message_request import (
        CreateMessageRequestAttachmentsItem as CreateMessageRequestAttachmentsItem,
    )
    from .create_message_request import (
        CreateMessageRequestAttachmentsItemToolsItem as CreateMessageRequestAttachmentsItemToolsItem,
    )
    from .create_message_request import (
        CreateMessageRequestContentItem as CreateMessageRequestContentItem,
    )
    from .create_run_request import CreateRunRequest as CreateRunRequest
    from .create_run_request import CreateRunRequestToolsItem as CreateRunRequestToolsItem
    from .create_thread_and_run_request import (
        CreateThreadAndRunRequest as CreateThreadAndRunRequest,
    )
    from .create_thread_and_run_request import (
        CreateThreadAndRunRequestToolResources as CreateThreadAndRunRequestToolResources,
    )
    from .create_thread_and_run_request import (
        CreateThreadAndRunRequestToolResourcesCodeInterpreter as CreateThreadAndRunRequestToolResourcesCodeInterpreter,
    )
    from .create_thread_and_run_request import (
        CreateThreadAndRunRequestToolResourcesFileSearch as CreateThreadAndRunRequestToolResourcesFileSearch,
    )
    from .create_thread_and_run_request import (
        CreateThreadAndRunRequestToolsItem as CreateThreadAndRunRequestToolsItem,
    )
    from .create_thread_request import CreateThreadRequest as CreateThreadRequest
    from .create_thread_request import (
        CreateThreadRequestToolResources as CreateThreadRequestToolResources,
    )
    from .create_thread_request import (
        CreateThreadRequestToolResourcesCodeInterpreter as CreateThreadRequestToolResourcesCodeInterpreter,
    )
    from .create_thread_request import (
        CreateThreadRequestToolResourcesFileSearch as CreateThreadRequestToolResourcesFileSearch,
    )
    from .create_thread_request import (
        CreateThreadRequestToolResourcesFileSearchVectorStoresItem as CreateThreadRequestToolResourcesFileSearchVectorStoresItem,
    )
    from .create_thread_request import (
        CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategy as CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategy,
    )
    from .create_thread_request import (
        CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAuto as CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAuto,
    )
    from .create_thread_request import (
        CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStatic as CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStatic,
    )
    from .create_thread_request import (
        CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStatic as CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStatic,
    )
    from .delete_assistant_response import DeleteAssistantResponse as DeleteAssistantResponse
    from .delete_message_response import DeleteMessageResponse as DeleteMessageResponse
    from .delete_thread_response import DeleteThreadResponse as DeleteThreadResponse
    from .done_event import DoneEvent as DoneEvent
    from .error_event import ErrorEvent as ErrorEvent
    from .file_search_ranker import FileSearchRanker as FileSearchRanker
    from .file_search_ranking_options import FileSearchRankingOptions as FileSearchRankingOptions
    from .list_assistants_response import ListAssistantsResponse as ListAssistantsResponse
    from .list_messages_response import ListMessagesResponse as ListMessagesResponse
    from .list_run_steps_response import ListRunStepsResponse as ListRunStepsResponse
    from .list_runs_response import ListRunsResponse as ListRunsResponse
    from .message_content_image_file_object import (
        MessageContentImageFileObject as MessageContentImageFileObject,
    )
    from .message_content_image_file_object import (
        MessageContentImageFileObjectImageFile as MessageContentImageFileObjectImageFile,
    )
    from .message_content_image_url_object import (
        MessageContentImageUrlObject as MessageContentImageUrlObject,
    )
    from .message_content_image_url_object import (
        MessageContentImageUrlObjectImageUrl as MessageContentImageUrlObjectImageUrl,
    )
    from .message_content_refusal_object import (
        MessageContentRefusalObject as MessageContentRefusalObject,
    )
    from .message_content_text_annotations_file_citation_object import (
        MessageContentTextAnnotationsFileCitationObject as MessageContentTextAnnotationsFileCitationObject,
    )
    from .message_content_text_annotations_file_citation_object import (
        MessageContentTextAnnotationsFileCitationObjectFileCitation as MessageContentTextAnnotationsFileCitationObjectFileCitation,
    )
    from .message_content_text_annotations_file_path_object import (
        MessageContentTextAnnotationsFilePathObject as MessageContentTextAnnotationsFilePathObject,
    )
    from .message_content_text_annotations_file_path_object import (
        MessageContentTextAnnotationsFilePathObjectFilePath as MessageContentTextAnnotationsFilePathObjectFilePath,
    )
    from .message_content_text_object import MessageContentTextObject as MessageContentTextObject
    from .message_content_text_object import (
        MessageContentTextObjectText as MessageContentTextObjectText,
    )
    from .message_content_text_object import (
        MessageContentTextObjectTextAnnotationsItem as MessageContentTextObjectTextAnnotationsItem,
    )
    from .message_delta_content_image_file_object import (
        MessageDeltaContentImageFileObject as MessageDeltaContentImageFileObject,
    )
    from .message_delta_content_image_file_object import (
        MessageDeltaContentImageFileObjectImageFile as MessageDeltaContentImageFileObjectImageFile,
    )
    from .message_delta_content_image_url_object import (
        MessageDeltaContentImageUrlObject as MessageDeltaContentImageUrlObject,
    )
    from .message_delta_content_image_url_object import (
        MessageDeltaContentImageUrlObjectImageUrl as MessageDeltaContentImageUrlObjectImageUrl,
    )
    from .message_delta_content_refusal_object import (
        MessageDeltaContentRefusalObject as MessageDeltaContentRefusalObject,
    )
    from .message_delta_content_text_annotations_file_citation_object import (
        MessageDeltaContentTextAnnotationsFileCitationObject as MessageDeltaContentTextAnnotationsFileCitationObject,
    )
    from .message_delta_content_text_annotations_file_citation_object import (
        MessageDeltaContentTextAnnotationsFileCitationObjectFileCitation as MessageDeltaContentTextAnnotationsFileCitationObjectFileCitation,
    )
    from .message_delta_content_text_annotations_file_path_object import (
        MessageDeltaContentTextAnnotationsFilePathObject as MessageDeltaContentTextAnnotationsFilePathObject,
    )
    from .message_delta_content_text_annotations_file_path_object import (
        MessageDeltaContentTextAnnotationsFilePathObjectFilePath as MessageDeltaContentTextAnnotationsFilePathObjectFilePath,
    )
    from .message_delta_content_text_object import (
        MessageDeltaContentTextObject as MessageDeltaContentTextObject,
    )
    from .message_delta_content_text_object import (
        MessageDeltaContentTextObjectText as MessageDeltaContentTextObjectText,
    )
    from .message_delta_content_text_object import (
        MessageDeltaContentTextObjectTextAnnotationsItem as MessageDeltaContentTextObjectTextAnnotationsItem,
    )
    from .message_delta_object import MessageDeltaObject as MessageDeltaObject
    from .message_delta_object import MessageDeltaObjectDelta as MessageDeltaObjectDelta
    from .message_delta_object import (
        MessageDeltaObjectDeltaContentItem as MessageDeltaObjectDeltaContentItem,
    )
    from .message_object import MessageObject as MessageObject
    from .message_object import MessageObjectAttachmentsItem as MessageObjectAttachmentsItem
    from .message_object import (
        MessageObjectAttachmentsItemToolsItem as MessageObjectAttachmentsItemToolsItem,
    )
    from .message_object import MessageObjectContentItem as MessageObjectContentItem
    from .message_object import MessageObjectIncompleteDetails as MessageObjectIncompleteDetails
    from .message_request_content_text_object import (
        MessageRequestContentTextObject as MessageRequestContentTextObject,
    )
    from .message_stream_event import MessageStreamEvent as MessageStreamEvent
    from .message_stream_event import (
        MessageStreamEventThreadMessageCompleted as MessageStreamEventThreadMessageCompleted,
    )
    from .message_stream_event import (
        MessageStreamEventThreadMessageCreated as MessageStreamEventThreadMessageCreated,
    )
    from .message_stream_event import (
        MessageStreamEventThreadMessageDelta as MessageStreamEventThreadMessageDelta,
    )
    from .message_stream_event import (
        MessageStreamEventThreadMessageIncomplete as MessageStreamEventThreadMessageIncomplete,
    )
    from .message_stream_event import (
        MessageStreamEventThreadMessageInProgress as MessageStreamEventThreadMessageInProgress,
    )
    from .modify_assistant_request import ModifyAssistantRequest as ModifyAssistantRequest
    from .modify_assistant_request import (
        ModifyAssistantRequestToolResources as ModifyAssistantRequestToolResources,
    )
    from .modify_assistant_request import (
        ModifyAssistantRequestToolResourcesCodeInterpreter as ModifyAssistantRequestToolResourcesCodeInterpreter,
    )
    from .modify_assistant_request import (
        ModifyAssistantRequestToolResourcesFileSearch as ModifyAssistantRequestToolResourcesFileSearch,
    )
    from .modify_assistant_request import (
        ModifyAssistantRequestToolsItem as ModifyAssistantRequestToolsItem,
    )
    from .modify_message_request import ModifyMessageRequest as ModifyMessageRequest
    from .modify_run_request import ModifyRunRequest as ModifyRunRequest
    from .modify_thread_request import ModifyThreadRequest as ModifyThreadRequest
    from .modify_thread_request import (
        ModifyThreadRequestToolResources as ModifyThreadRequestToolResources,
    )
    from .modify_thread_request import (
        ModifyThreadRequestToolResourcesCodeInterpreter as ModifyThreadRequestToolResourcesCodeInterpreter,
    )
    from .modify_thread_request import (
        ModifyThreadRequestToolResourcesFileSearch as ModifyThreadRequestToolResourcesFileSearch,
    )
    from .run_completion_usage import RunCompletionUsage as RunCompletionUsage
    from .run_object import RunObject as RunObject
    from .run_object import RunObjectIncompleteDetails as RunObjectIncompleteDetails
    from .run_object import RunObjectLastError as RunObjectLastError
    from .run_object import RunObjectRequiredAction as RunObjectRequiredAction
    from .run_object import (
        RunObjectRequiredActionSubmitToolOutputs as RunObjectRequiredActionSubmitToolOutputs,
    )
    from .run_object import RunObjectToolsItem as RunObjectToolsItem
    from .run_status import RunStatus as RunStatus
    from .run_step_completion_usage import RunStepCompletionUsage as RunStepCompletionUsage
    from .run_step_delta_object import RunStepDeltaObject as RunStepDeltaObject
    from .run_step_delta_object import RunStepDeltaObjectDelta as RunStepDeltaObjectDelta
    from .run_step_delta_object import (
        RunStepDeltaObjectDeltaStepDetails as RunStepDeltaObjectDeltaStepDetails,
    )
    from .run_step_delta_step_details_message_creation_object import (
        RunStepDeltaStepDetailsMessageCreationObject as RunStepDeltaStepDetailsMessageCreationObject,
    )
    from .run_step_delta_step_details_message_creation_object import (
        RunStepDeltaStepDetailsMessageCreationObjectMessageCreation as RunStepDeltaStepDetailsMessageCreationObjectMessageCreation,
    )
    from .run_step_delta_step_details_tool_calls_code_object import (
        RunStepDeltaStepDetailsToolCallsCodeObject as RunStepDeltaStepDetailsToolCallsCodeObject,
    )
    from .run_step_delta_step_details_tool_calls_code_object import (
        RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreter as RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreter,
    )
    from .run_step_delta_step_details_tool_calls_code_object import (
        RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreterOutputsItem as RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreterOutputsItem,
    )
    from .run_step_delta_step_details_tool_calls_code_output_image_object import (
        RunStepDeltaStepDetailsToolCallsCodeOutputImageObject as RunStepDeltaStepDetailsToolCallsCodeOutputImageObject,
    )
    from .run_step_delta_step_details_tool_calls_code_output_image_object import (
        RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectImage as RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectImage,
    )
    from .run_step_delta_step_details_tool_calls_code_output_logs_object import (
        RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject as RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject,
    )
    from .run_step_delta_step_details_tool_calls_file_search_object import (
        RunStepDeltaStepDetailsToolCallsFileSearchObject as RunStepDeltaStepDetailsToolCallsFileSearchObject,
    )
    from .run_step_delta_step_details_tool_calls_function_object import (
        RunStepDeltaStepDetailsToolCallsFunctionObject as RunStepDeltaStepDetailsToolCallsFunctionObject,
    )
    from .run_step_delta_step_details_tool_calls_function_object import (
        RunStepDeltaStepDetailsToolCallsFunctionObjectFunction as RunStepDeltaStepDetailsToolCallsFunctionObjectFunction,
    )
    from .run_step_delta_step_details_tool_calls_object import (
        RunStepDeltaStepDetailsToolCallsObject as RunStepDeltaStepDetailsToolCallsObject,
    )
    from .run_step_delta_step_details_tool_calls_object import (
        RunStepDeltaStepDetailsToolCallsObjectToolCallsItem as RunStepDeltaStepDetailsToolCallsObjectToolCallsItem,
    )
    from .run_step_details_message_creation_object import (
        RunStepDetailsMessageCreationObject as RunStepDetailsMessageCreationObject,
    )
    from .run_step_details_message_creation_object import (
        RunStepDetailsMessageCreationObjectMessageCreation as RunStepDetailsMessageCreationObjectMessageCreation,
    )
    from .run_step_details_tool_calls_code_object import (
        RunStepDetailsToolCallsCodeObject as RunStepDetailsToolCallsCodeObject,
    )
    from .run_step_details_tool_calls_code_object import (
        RunStepDetailsToolCallsCodeObjectCodeInterpreter as RunStepDetailsToolCallsCodeObjectCodeInterpreter,
    )
    from .run_step_details_tool_calls_code_object import (
        RunStepDetailsToolCallsCodeObjectCodeInterpreterOutputsItem as RunStepDetailsToolCallsCodeObjectCodeInterpreterOutputsItem,
    )
    from .run_step_details_tool_calls_code_output_image_object import (
        RunStepDetailsToolCallsCodeOutputImageObject as RunStepDetailsToolCallsCodeOutputImageObject,
    )
    from .run_step_details_tool_calls_code_output_image_object import (
        RunStepDetailsToolCallsCodeOutputImageObjectImage as RunStepDetailsToolCallsCodeOutputImageObjectImage,
    )
    from .run_step_details_tool_calls_code_output_logs_object import (
        RunStepDetailsToolCallsCodeOutputLogsObject as RunStepDetailsToolCallsCodeOutputLogsObject,
    )
    from .run_step_details_tool_calls_file_search_object import (
        RunStepDetailsToolCallsFileSearchObject as RunStepDetailsToolCallsFileSearchObject,
    )
    from .run_step_details_tool_calls_file_search_object import (
        RunStepDetailsToolCallsFileSearchObjectFileSearch as RunStepDetailsToolCallsFileSearchObjectFileSearch,
    )
    from .run_step_details_tool_calls_file_search_ranking_options_object import (
        RunStepDetailsToolCallsFileSearchRankingOptionsObject as RunStepDetailsToolCallsFileSearchRankingOptionsObject,
    )
    from .run_step_details_tool_calls_file_search_result_object import (
        RunStepDetailsToolCallsFileSearchResultObject as RunStepDetailsToolCallsFileSearchResultObject,
    )
    from .run_step_details_tool_calls_file_search_result_object import (
        RunStepDetailsToolCallsFileSearchResultObjectContentItem as RunStepDetailsToolCallsFileSearchResultObjectContentItem,
    )
    from .run_step_details_tool_calls_function_object import (
        RunStepDetailsToolCallsFunctionObject as RunStepDetailsToolCallsFunctionObject,
    )
    from .run_step_details_tool_calls_function_object import (
        RunStepDetailsToolCallsFunctionObjectFunction as RunStepDetailsToolCallsFunctionObjectFunction,
    )
    from .run_step_details_tool_calls_object import (
        RunStepDetailsToolCallsObject as RunStepDetailsToolCallsObject,
    )
    from .run_step_details_tool_calls_object import (
        RunStepDetailsToolCallsObjectToolCallsItem as RunStepDetailsToolCallsObjectToolCallsItem,
    )
    from .run_step_object import RunStepObject as RunStepObject
    from .run_step_object import RunStepObjectLastError as RunStepObjectLastError
    from .run_step_object import RunStepObjectStepDetails as RunStepObjectStepDetails
    from .run_step_stream_event import RunStepStreamEvent as RunStepStreamEvent
    from .run_step_stream_event import (
        RunStepStreamEventThreadRunStepCancelled as RunStepStreamEventThreadRunStepCancelled,
    )
    from .run_step_stream_event import (
        RunStepStreamEventThreadRunStepCompleted as RunStepStreamEventThreadRunStepCompleted,
    )
    from .run_step_stream_event import (
        RunStepStreamEventThreadRunStepCreated as RunStepStreamEventThreadRunStepCreated,
    )
    from .run_step_stream_event import (
        RunStepStreamEventThreadRunStepDelta as RunStepStreamEventThreadRunStepDelta,
    )
    from .run_step_stream_event import (
        RunStepStreamEventThreadRunStepExpired as RunStepStreamEventThreadRunStepExpired,
    )
    from .run_step_stream_event import (
        RunStepStreamEventThreadRunStepFailed as RunStepStreamEventThreadRunStepFailed,
    )
    from .run_step_stream_event import (
        RunStepStreamEventThreadRunStepInProgress as RunStepStreamEventThreadRunStepInProgress,
    )
    from .run_stream_event import RunStreamEvent as RunStreamEvent
    from .run_stream_event import (
        RunStreamEventThreadRunCancelled as RunStreamEventThreadRunCancelled,
    )
    from .run_stream_event import (
        RunStreamEventThreadRunCancelling as RunStreamEventThreadRunCancelling,
    )
    from .run_stream_event import (
        RunStreamEventThreadRunCompleted as RunStreamEventThreadRunCompleted,
    )
    from .run_stream_event import RunStreamEventThreadRunCreated as RunStreamEventThreadRunCreated
    from .run_stream_event import RunStreamEventThreadRunExpired as RunStreamEventThreadRunExpired
    from .run_stream_event import RunStreamEventThreadRunFailed as RunStreamEventThreadRunFailed
    from .run_stream_event import (
        RunStreamEventThreadRunIncomplete as RunStreamEventThreadRunIncomplete,
    )
    from .run_stream_event import (
        RunStreamEventThreadRunInProgress as RunStreamEventThreadRunInProgress,
    )
    from .run_stream_event import RunStreamEventThreadRunQueued as RunStreamEventThreadRunQueued
    from .run_stream_event import (
        RunStreamEventThreadRunRequiresAction as RunStreamEventThreadRunRequiresAction,
    )
    from .run_tool_call_object import RunToolCallObject as RunToolCallObject
    from .run_tool_call_object import RunToolCallObjectFunction as RunToolCallObjectFunction
    from .submit_tool_outputs_run_request import (
        SubmitToolOutputsRunRequest as SubmitToolOutputsRunRequest,
    )
    from .submit_tool_outputs_run_request import (
        SubmitToolOutputsRunRequestToolOutputsItem as SubmitToolOutputsRunRequestToolOutputsItem,
    )
    from .thread_object import ThreadObject as ThreadObject
    from .thread_object import ThreadObjectToolResources as ThreadObjectToolResources
    from .thread_object import (
        ThreadObjectToolResourcesCodeInterpreter as ThreadObjectToolResourcesCodeInterpreter,
    )
    from .thread_object import (
        ThreadObjectToolResourcesFileSearch as ThreadObjectToolResourcesFileSearch,
    )
    from .thread_stream_event import ThreadStreamEvent as ThreadStreamEvent
    from .truncation_object import TruncationObject as TruncationObject

    Annotation: TypeAlias = MessageContentTextObjectTextAnnotationsItem
    AnnotationDelta: TypeAlias = MessageDeltaContentTextObjectTextAnnotationsItem
    Assistant: TypeAlias = AssistantObject
    AssistantDeleted: TypeAlias = DeleteAssistantResponse
    AssistantResponseFormatOption: TypeAlias = AssistantsApiResponseFormatOption
    AssistantTool: TypeAlias = AssistantObjectToolsItem
    AssistantToolChoice: TypeAlias = AssistantsNamedToolChoice
    AssistantToolChoiceFunction: TypeAlias = AssistantsNamedToolChoiceFunction
    AssistantToolChoiceOption: TypeAlias = AssistantsApiToolChoiceOption
    CodeInterpreterLogs: TypeAlias = RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject
    CodeInterpreterOutputImage: TypeAlias = RunStepDeltaStepDetailsToolCallsCodeOutputImageObject
    CodeInterpreterTool: TypeAlias = AssistantToolsCode
    CodeInterpreterToolCall: TypeAlias = RunStepDetailsToolCallsCodeObject
    CodeInterpreterToolCallDelta: TypeAlias = RunStepDeltaStepDetailsToolCallsCodeObject
    FileCitationAnnotation: TypeAlias = MessageContentTextAnnotationsFileCitationObject
    FileCitationDeltaAnnotation: TypeAlias = MessageDeltaContentTextAnnotationsFileCitationObject
    FilePathAnnotation: TypeAlias = MessageContentTextAnnotationsFilePathObject
    FilePathDeltaAnnotation: TypeAlias = MessageDeltaContentTextAnnotationsFilePathObject
    FileSearchTool: TypeAlias = AssistantToolsFileSearch
    FileSearchToolCall: TypeAlias = RunStepDetailsToolCallsFileSearchObject
    FileSearchToolCallDelta: TypeAlias = RunStepDeltaStepDetailsToolCallsFileSearchObject
    FunctionTool: TypeAlias = AssistantToolsFunction
    FunctionToolCall: TypeAlias = RunStepDetailsToolCallsFunctionObject
    FunctionToolCallDelta: TypeAlias = RunStepDeltaStepDetailsToolCallsFunctionObject
    ImageFile: TypeAlias = MessageContentImageFileObjectImageFile
    ImageFileContentBlock: TypeAlias = MessageContentImageFileObject
    ImageFileDelta: TypeAlias = MessageDeltaContentImageFileObjectImageFile
    ImageFileDeltaBlock: TypeAlias = MessageDeltaContentImageFileObject
    ImageURL: TypeAlias = MessageContentImageUrlObjectImageUrl
    ImageURLContentBlock: TypeAlias = MessageContentImageUrlObject
    ImageURLDelta: TypeAlias = MessageDeltaContentImageUrlObjectImageUrl
    ImageURLDeltaBlock: TypeAlias = MessageDeltaContentImageUrlObject
    Message: TypeAlias = MessageObject
    MessageContent: TypeAlias = MessageObjectContentItem
    MessageContentDelta: TypeAlias = MessageDeltaObjectDeltaContentItem
    MessageCreationStepDetails: TypeAlias = RunStepDetailsMessageCreationObject
    MessageDeleted: TypeAlias = DeleteMessageResponse
    MessageDelta: TypeAlias = MessageDeltaObjectDelta
    MessageDeltaEvent: TypeAlias = MessageDeltaObject
    RefusalContentBlock: TypeAlias = MessageContentRefusalObject
    RefusalDeltaBlock: TypeAlias = MessageDeltaContentRefusalObject
    RequiredActionFunctionToolCall: TypeAlias = RunToolCallObject
    Run: TypeAlias = RunObject
    RunStep: TypeAlias = RunStepObject
    RunStepDelta: TypeAlias = RunStepDeltaObjectDelta
    RunStepDeltaEvent: TypeAlias = RunStepDeltaObject
    RunStepDeltaMessageDelta: TypeAlias = RunStepDeltaStepDetailsMessageCreationObject
    Text: TypeAlias = MessageContentTextObjectText
    TextContentBlock: TypeAlias = MessageContentTextObject
    TextDelta: TypeAlias = MessageDeltaContentTextObjectText
    TextDeltaBlock: TypeAlias = MessageDeltaContentTextObject
    Thread: TypeAlias = ThreadObject
    ThreadDeleted: TypeAlias = DeleteThreadResponse
    ToolCall: TypeAlias = RunStepDetailsToolCallsObjectToolCallsItem
    ToolCallDelta: TypeAlias = RunStepDeltaStepDetailsToolCallsObjectToolCallsItem
    ToolCallDeltaObject: TypeAlias = RunStepDeltaStepDetailsToolCallsObject
    ToolCallsStepDetails: TypeAlias = RunStepDetailsToolCallsObject
else:
    _MODULES = {
        ".assistant_object": (
            "AssistantObject AssistantObjectToolResources "
            "AssistantObjectToolResourcesCodeInterpreter "
            "AssistantObjectToolResourcesFileSearch AssistantObjectToolsItem "
        ),
        ".assistant_stream_event": "AssistantStreamEvent",
        ".assistant_supported_models": "AssistantSupportedModels",
        ".assistant_tools_code": "AssistantToolsCode",
        ".assistant_tools_file_search": "AssistantToolsFileSearch AssistantToolsFileSearchFileSearch",
        ".assistant_tools_file_search_type_only": "AssistantToolsFileSearchTypeOnly",
        ".assistant_tools_function": "AssistantToolsFunction",
        ".assistants_api_response_format_option": "AssistantsApiResponseFormatOption",
        ".assistants_api_tool_choice_option": "AssistantsApiToolChoiceOption",
        ".assistants_named_tool_choice": "AssistantsNamedToolChoice AssistantsNamedToolChoiceFunction",
        ".create_assistant_request": (
            "CreateAssistantRequest CreateAssistantRequestToolResources "
            "CreateAssistantRequestToolResourcesCodeInterpreter "
            "CreateAssistantRequestToolResourcesFileSearch "
            "CreateAssistantRequestToolResourcesFileSearchVectorStoresItem "
            "CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategy "
            "CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAuto "
            "CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStatic "
            "CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStatic "
            "CreateAssistantRequestToolsItem "
        ),
        ".create_message_request": (
            "CreateMessageRequest CreateMessageRequestAttachmentsItem "
            "CreateMessageRequestAttachmentsItemToolsItem CreateMessageRequestContentItem "
        ),
        ".create_run_request": "CreateRunRequest CreateRunRequestToolsItem",
        ".create_thread_and_run_request": (
            "CreateThreadAndRunRequest CreateThreadAndRunRequestToolResources "
            "CreateThreadAndRunRequestToolResourcesCodeInterpreter "
            "CreateThreadAndRunRequestToolResourcesFileSearch "
            "CreateThreadAndRunRequestToolsItem "
        ),
        ".create_thread_request": (
            "CreateThreadRequest CreateThreadRequestToolResources "
            "CreateThreadRequestToolResourcesCodeInterpreter "
            "CreateThreadRequestToolResourcesFileSearch "
            "CreateThreadRequestToolResourcesFileSearchVectorStoresItem "
            "CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategy "
            "CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAuto "
            "CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStatic "
            "CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStatic "
        ),
        ".delete_assistant_response": "DeleteAssistantResponse",
        ".delete_message_response": "DeleteMessageResponse",
        ".delete_thread_response": "DeleteThreadResponse",
        ".done_event": "DoneEvent",
        ".error_event": "ErrorEvent",
        ".file_search_ranker": "FileSearchRanker",
        ".file_search_ranking_options": "FileSearchRankingOptions",
        ".list_assistants_response": "ListAssistantsResponse",
        ".list_messages_response": "ListMessagesResponse",
        ".list_run_steps_response": "ListRunStepsResponse",
        ".list_runs_response": "ListRunsResponse",
        ".message_content_image_file_object": "MessageContentImageFileObject MessageContentImageFileObjectImageFile",
        ".message_content_image_url_object": "MessageContentImageUrlObject MessageContentImageUrlObjectImageUrl",
        ".message_content_refusal_object": "MessageContentRefusalObject",
        ".message_content_text_annotations_file_citation_object": (
            "MessageContentTextAnnotationsFileCitationObject "
            "MessageContentTextAnnotationsFileCitationObjectFileCitation "
        ),
        ".message_content_text_annotations_file_path_object": (
            "MessageContentTextAnnotationsFilePathObject "
            "MessageContentTextAnnotationsFilePathObjectFilePath "
        ),
        ".message_content_text_object": (
            "MessageContentTextObject MessageContentTextObjectText "
            "MessageContentTextObjectTextAnnotationsItem "
        ),
        ".message_delta_content_image_file_object": "MessageDeltaContentImageFileObject MessageDeltaContentImageFileObjectImageFile",
        ".message_delta_content_image_url_object": "MessageDeltaContentImageUrlObject MessageDeltaContentImageUrlObjectImageUrl",
        ".message_delta_content_refusal_object": "MessageDeltaContentRefusalObject",
        ".message_delta_content_text_annotations_file_citation_object": (
            "MessageDeltaContentTextAnnotationsFileCitationObject "
            "MessageDeltaContentTextAnnotationsFileCitationObjectFileCitation "
        ),
        ".message_delta_content_text_annotations_file_path_object": (
            "MessageDeltaContentTextAnnotationsFilePathObject "
            "MessageDeltaContentTextAnnotationsFilePathObjectFilePath "
        ),
        ".message_delta_content_text_object": (
            "MessageDeltaContentTextObject MessageDeltaContentTextObjectText "
            "MessageDeltaContentTextObjectTextAnnotationsItem "
        ),
        ".message_delta_object": "MessageDeltaObject MessageDeltaObjectDelta MessageDeltaObjectDeltaContentItem",
        ".message_object": (
            "MessageObject MessageObjectAttachmentsItem MessageObjectAttachmentsItemToolsItem "
            "MessageObjectContentItem MessageObjectIncompleteDetails "
        ),
        ".message_request_content_text_object": "MessageRequestContentTextObject",
        ".message_stream_event": (
            "MessageStreamEvent MessageStreamEventThreadMessageCompleted "
            "MessageStreamEventThreadMessageCreated MessageStreamEventThreadMessageDelta "
            "MessageStreamEventThreadMessageInProgress "
            "MessageStreamEventThreadMessageIncomplete "
        ),
        ".modify_assistant_request": (
            "ModifyAssistantRequest ModifyAssistantRequestToolResources "
            "ModifyAssistantRequestToolResourcesCodeInterpreter "
            "ModifyAssistantRequestToolResourcesFileSearch ModifyAssistantRequestToolsItem "
        ),
        ".modify_message_request": "ModifyMessageRequest",
        ".modify_run_request": "ModifyRunRequest",
        ".modify_thread_request": (
            "ModifyThreadRequest ModifyThreadRequestToolResources "
            "ModifyThreadRequestToolResourcesCodeInterpreter "
            "ModifyThreadRequestToolResourcesFileSearch "
        ),
        ".run_completion_usage": "RunCompletionUsage",
        ".run_object": (
            "RunObject RunObjectIncompleteDetails RunObjectLastError RunObjectRequiredAction "
            "RunObjectRequiredActionSubmitToolOutputs RunObjectToolsItem "
        ),
        ".run_status": "RunStatus",
        ".run_step_completion_usage": "RunStepCompletionUsage",
        ".run_step_delta_object": "RunStepDeltaObject RunStepDeltaObjectDelta RunStepDeltaObjectDeltaStepDetails",
        ".run_step_delta_step_details_message_creation_object": (
            "RunStepDeltaStepDetailsMessageCreationObject "
            "RunStepDeltaStepDetailsMessageCreationObjectMessageCreation "
        ),
        ".run_step_delta_step_details_tool_calls_code_object": (
            "RunStepDeltaStepDetailsToolCallsCodeObject "
            "RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreter "
            "RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreterOutputsItem "
        ),
        ".run_step_delta_step_details_tool_calls_code_output_image_object": (
            "RunStepDeltaStepDetailsToolCallsCodeOutputImageObject "
            "RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectImage "
        ),
        ".run_step_delta_step_details_tool_calls_code_output_logs_object": "RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject",
        ".run_step_delta_step_details_tool_calls_file_search_object": "RunStepDeltaStepDetailsToolCallsFileSearchObject",
        ".run_step_delta_step_details_tool_calls_function_object": (
            "RunStepDeltaStepDetailsToolCallsFunctionObject "
            "RunStepDeltaStepDetailsToolCallsFunctionObjectFunction "
        ),
        ".run_step_delta_step_details_tool_calls_object": (
            "RunStepDeltaStepDetailsToolCallsObject "
            "RunStepDeltaStepDetailsToolCallsObjectToolCallsItem "
        ),
        ".run_step_details_message_creation_object": (
            "RunStepDetailsMessageCreationObject "
            "RunStepDetailsMessageCreationObjectMessageCreation "
        ),
        ".run_step_details_tool_calls_code_object": (
            "RunStepDetailsToolCallsCodeObject "
            "RunStepDetailsToolCallsCodeObjectCodeInterpreter "
            "RunStepDetailsToolCallsCodeObjectCodeInterpreterOutputsItem "
        ),
        ".run_step_details_tool_calls_code_output_image_object": (
            "RunStepDetailsToolCallsCodeOutputImageObject "
            "RunStepDetailsToolCallsCodeOutputImageObjectImage "
        ),
        ".run_step_details_tool_calls_code_output_logs_object": "RunStepDetailsToolCallsCodeOutputLogsObject",
        ".run_step_details_tool_calls_file_search_object": (
            "RunStepDetailsToolCallsFileSearchObject "
            "RunStepDetailsToolCallsFileSearchObjectFileSearch "
        ),
        ".run_step_details_tool_calls_file_search_ranking_options_object": "RunStepDetailsToolCallsFileSearchRankingOptionsObject",
        ".run_step_details_tool_calls_file_search_result_object": (
            "RunStepDetailsToolCallsFileSearchResultObject "
            "RunStepDetailsToolCallsFileSearchResultObjectContentItem "
        ),
        ".run_step_details_tool_calls_function_object": (
            "RunStepDetailsToolCallsFunctionObject RunStepDetailsToolCallsFunctionObjectFunction "
        ),
        ".run_step_details_tool_calls_object": "RunStepDetailsToolCallsObject RunStepDetailsToolCallsObjectToolCallsItem",
        ".run_step_object": "RunStepObject RunStepObjectLastError RunStepObjectStepDetails",
        ".run_step_stream_event": (
            "RunStepStreamEvent RunStepStreamEventThreadRunStepCancelled "
            "RunStepStreamEventThreadRunStepCompleted RunStepStreamEventThreadRunStepCreated "
            "RunStepStreamEventThreadRunStepDelta RunStepStreamEventThreadRunStepExpired "
            "RunStepStreamEventThreadRunStepFailed RunStepStreamEventThreadRunStepInProgress "
        ),
        ".run_stream_event": (
            "RunStreamEvent RunStreamEventThreadRunCancelled "
            "RunStreamEventThreadRunCancelling RunStreamEventThreadRunCompleted "
            "RunStreamEventThreadRunCreated RunStreamEventThreadRunExpired "
            "RunStreamEventThreadRunFailed RunStreamEventThreadRunInProgress "
            "RunStreamEventThreadRunIncomplete RunStreamEventThreadRunQueued "
            "RunStreamEventThreadRunRequiresAction "
        ),
        ".run_tool_call_object": "RunToolCallObject RunToolCallObjectFunction",
        ".submit_tool_outputs_run_request": "SubmitToolOutputsRunRequest SubmitToolOutputsRunRequestToolOutputsItem",
        ".thread_object": (
            "ThreadObject ThreadObjectToolResources ThreadObjectToolResourcesCodeInterpreter "
            "ThreadObjectToolResourcesFileSearch "
        ),
        ".thread_stream_event": "ThreadStreamEvent",
        ".truncation_object": "TruncationObject",
        "oai_shared.components.error": "Error",
        "oai_shared.components.function_object": "FunctionObject",
        "oai_shared.components.metadata": "Metadata",
        "oai_shared.components.parallel_tool_calls": "ParallelToolCalls",
        "oai_shared.components.reasoning_effort": "ReasoningEffort",
        "oai_shared.components.response_format_json_object": "ResponseFormatJsonObject",
        "oai_shared.components.response_format_json_schema": "ResponseFormatJsonSchema",
        "oai_shared.components.response_format_text": "ResponseFormatText",
    }
    _TABLE = {name: where for where, names in _MODULES.items() for name in names.split()}
    _ALIASES = {
        "Annotation": "MessageContentTextObjectTextAnnotationsItem",
        "AnnotationDelta": "MessageDeltaContentTextObjectTextAnnotationsItem",
        "Assistant": "AssistantObject",
        "AssistantDeleted": "DeleteAssistantResponse",
        "AssistantResponseFormatOption": "AssistantsApiResponseFormatOption",
        "AssistantTool": "AssistantObjectToolsItem",
        "AssistantToolChoice": "AssistantsNamedToolChoice",
        "AssistantToolChoiceFunction": "AssistantsNamedToolChoiceFunction",
        "AssistantToolChoiceOption": "AssistantsApiToolChoiceOption",
        "CodeInterpreterLogs": "RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject",
        "CodeInterpreterOutputImage": "RunStepDeltaStepDetailsToolCallsCodeOutputImageObject",
        "CodeInterpreterTool": "AssistantToolsCode",
        "CodeInterpreterToolCall": "RunStepDetailsToolCallsCodeObject",
        "CodeInterpreterToolCallDelta": "RunStepDeltaStepDetailsToolCallsCodeObject",
        "FileCitationAnnotation": "MessageContentTextAnnotationsFileCitationObject",
        "FileCitationDeltaAnnotation": "MessageDeltaContentTextAnnotationsFileCitationObject",
        "FilePathAnnotation": "MessageContentTextAnnotationsFilePathObject",
        "FilePathDeltaAnnotation": "MessageDeltaContentTextAnnotationsFilePathObject",
        "FileSearchTool": "AssistantToolsFileSearch",
        "FileSearchToolCall": "RunStepDetailsToolCallsFileSearchObject",
        "FileSearchToolCallDelta": "RunStepDeltaStepDetailsToolCallsFileSearchObject",
        "FunctionTool": "AssistantToolsFunction",
        "FunctionToolCall": "RunStepDetailsToolCallsFunctionObject",
        "FunctionToolCallDelta": "RunStepDeltaStepDetailsToolCallsFunctionObject",
        "ImageFile": "MessageContentImageFileObjectImageFile",
        "ImageFileContentBlock": "MessageContentImageFileObject",
        "ImageFileDelta": "MessageDeltaContentImageFileObjectImageFile",
        "ImageFileDeltaBlock": "MessageDeltaContentImageFileObject",
        "ImageURL": "MessageContentImageUrlObjectImageUrl",
        "ImageURLContentBlock": "MessageContentImageUrlObject",
        "ImageURLDelta": "MessageDeltaContentImageUrlObjectImageUrl",
        "ImageURLDeltaBlock": "MessageDeltaContentImageUrlObject",
        "Message": "MessageObject",
        "MessageContent": "MessageObjectContentItem",
        "MessageContentDelta": "MessageDeltaObjectDeltaContentItem",
        "MessageCreationStepDetails": "RunStepDetailsMessageCreationObject",
        "MessageDeleted": "DeleteMessageResponse",
        "MessageDelta": "MessageDeltaObjectDelta",
        "MessageDeltaEvent": "MessageDeltaObject",
        "RefusalContentBlock": "MessageContentRefusalObject",
        "RefusalDeltaBlock": "MessageDeltaContentRefusalObject",
        "RequiredActionFunctionToolCall": "RunToolCallObject",
        "Run": "RunObject",
        "RunStep": "RunStepObject",
        "RunStepDelta": "RunStepDeltaObjectDelta",
        "RunStepDeltaEvent": "RunStepDeltaObject",
        "RunStepDeltaMessageDelta": "RunStepDeltaStepDetailsMessageCreationObject",
        "Text": "MessageContentTextObjectText",
        "TextContentBlock": "MessageContentTextObject",
        "TextDelta": "MessageDeltaContentTextObjectText",
        "TextDeltaBlock": "MessageDeltaContentTextObject",
        "Thread": "ThreadObject",
        "ThreadDeleted": "DeleteThreadResponse",
        "ToolCall": "RunStepDetailsToolCallsObjectToolCallsItem",
        "ToolCallDelta": "RunStepDeltaStepDetailsToolCallsObjectToolCallsItem",
        "ToolCallDeltaObject": "RunStepDeltaStepDetailsToolCallsObject",
        "ToolCallsStepDetails": "RunStepDetailsToolCallsObject",
    }
    __all__ = sorted({*_TABLE, *_ALIASES})
    __getattr__, __dir__ = lazy_names(__name__, _TABLE, _ALIASES)
