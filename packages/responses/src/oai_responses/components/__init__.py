# Generated from the slice of oai-responses. Do not edit.
"""Components of oai-responses."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from oai_core.lazy import lazy_names

if TYPE_CHECKING:
    from oai_shared.components.callable_tool_allowed_caller import (
        CallableToolAllowedCaller as CallableToolAllowedCaller,
    )
    from oai_shared.components.comparison_filter import ComparisonFilter as ComparisonFilter
    from oai_shared.components.compound_filter import CompoundFilter as CompoundFilter
    from oai_shared.components.container_network_policy_allowlist_param import (
        ContainerNetworkPolicyAllowlistParam as ContainerNetworkPolicyAllowlistParam,
    )
    from oai_shared.components.container_network_policy_disabled_param import (
        ContainerNetworkPolicyDisabledParam as ContainerNetworkPolicyDisabledParam,
    )
    from oai_shared.components.image_detail import ImageDetail as ImageDetail
    from oai_shared.components.inline_skill_param import InlineSkillParam as InlineSkillParam
    from oai_shared.components.input_fidelity import InputFidelity as InputFidelity
    from oai_shared.components.input_file_content import InputFileContent as InputFileContent
    from oai_shared.components.input_image_content import InputImageContent as InputImageContent
    from oai_shared.components.input_text_content import InputTextContent as InputTextContent
    from oai_shared.components.mcp_list_tools_tool import MCPListToolsTool as MCPListToolsTool
    from oai_shared.components.mcp_tool import MCPTool as MCPTool
    from oai_shared.components.metadata import Metadata as Metadata
    from oai_shared.components.model_ids_shared import ModelIdsShared as ModelIdsShared
    from oai_shared.components.moderation_param import ModerationParam as ModerationParam
    from oai_shared.components.moderation_result_body import (
        ModerationResultBody as ModerationResultBody,
    )
    from oai_shared.components.prompt import Prompt as Prompt
    from oai_shared.components.prompt_cache_breakpoint_config import (
        PromptCacheBreakpointConfig as PromptCacheBreakpointConfig,
    )
    from oai_shared.components.prompt_cache_breakpoint_param import (
        PromptCacheBreakpointParam as PromptCacheBreakpointParam,
    )
    from oai_shared.components.prompt_cache_mode_enum import (
        PromptCacheModeEnum as PromptCacheModeEnum,
    )
    from oai_shared.components.prompt_cache_options_param import (
        PromptCacheOptionsParam as PromptCacheOptionsParam,
    )
    from oai_shared.components.prompt_cache_ttl_enum import PromptCacheTTLEnum as PromptCacheTTLEnum
    from oai_shared.components.reasoning_effort import ReasoningEffort as ReasoningEffort
    from oai_shared.components.response_format_json_object import (
        ResponseFormatJsonObject as ResponseFormatJsonObject,
    )
    from oai_shared.components.response_format_json_schema_schema import (
        ResponseFormatJsonSchemaSchema as ResponseFormatJsonSchemaSchema,
    )
    from oai_shared.components.response_format_text import ResponseFormatText as ResponseFormatText
    from oai_shared.components.skill_reference_param import (
        SkillReferenceParam as SkillReferenceParam,
    )
    from oai_shared.components.tool_choice_function import ToolChoiceFunction as ToolChoiceFunction
    from oai_shared.components.tool_choice_mcp import ToolChoiceMCP as ToolChoiceMCP
    from oai_shared.components.tool_choice_options import ToolChoiceOptions as ToolChoiceOptions
    from oai_shared.components.vector_store_file_attributes import (
        VectorStoreFileAttributes as VectorStoreFileAttributes,
    )
    from oai_shared.components.verbosity import Verbosity as Verbosity

    from .additional_tools import AdditionalTools as AdditionalTools
    from .additional_tools_item_param import AdditionalToolsItemParam as AdditionalToolsItemParam
    from .annotation import Annotation as Annotation
    from .apply_patch_call_output_status import (
        ApplyPatchCallOutputStatus as ApplyPatchCallOutputStatus,
    )
    from .apply_patch_call_output_status_param import (
        ApplyPatchCallOutputStatusParam as ApplyPatchCallOutputStatusParam,
    )
    from .apply_patch_call_status import ApplyPatchCallStatus as ApplyPatchCallStatus
    from .apply_patch_call_status_param import (
        ApplyPatchCallStatusParam as ApplyPatchCallStatusParam,
    )
    from .apply_patch_create_file_operation import (
        ApplyPatchCreateFileOperation as ApplyPatchCreateFileOperation,
    )
    from .apply_patch_create_file_operation_param import (
        ApplyPatchCreateFileOperationParam as ApplyPatchCreateFileOperationParam,
    )
    from .apply_patch_delete_file_operation import (
        ApplyPatchDeleteFileOperation as ApplyPatchDeleteFileOperation,
    )
    from .apply_patch_delete_file_operation_param import (
        ApplyPatchDeleteFileOperationParam as ApplyPatchDeleteFileOperationParam,
    )
    from .apply_patch_operation_param import ApplyPatchOperationParam as ApplyPatchOperationParam
    from .apply_patch_tool_call import ApplyPatchToolCall as ApplyPatchToolCall
    from .apply_patch_tool_call import ApplyPatchToolCallOperation as ApplyPatchToolCallOperation
    from .apply_patch_tool_call_item_param import (
        ApplyPatchToolCallItemParam as ApplyPatchToolCallItemParam,
    )
    from .apply_patch_tool_call_output import ApplyPatchToolCallOutput as ApplyPatchToolCallOutput
    from .apply_patch_tool_call_output_item_param import (
        ApplyPatchToolCallOutputItemParam as ApplyPatchToolCallOutputItemParam,
    )
    from .apply_patch_tool_param import ApplyPatchToolParam as ApplyPatchToolParam
    from .apply_patch_update_file_operation import (
        ApplyPatchUpdateFileOperation as ApplyPatchUpdateFileOperation,
    )
    from .apply_patch_update_file_operation_param import (
        ApplyPatchUpdateFileOperationParam as ApplyPatchUpdateFileOperationParam,
    )
    from .approximate_location import ApproximateLocation as ApproximateLocation
    from .auto_code_interpreter_tool_param import (
        AutoCodeInterpreterToolParam as AutoCodeInterpreterToolParam,
    )
    from .auto_code_interpreter_tool_param import (
        AutoCodeInterpreterToolParamNetworkPolicy as AutoCodeInterpreterToolParamNetworkPolicy,
    )
    from .click_button_type import ClickButtonType as ClickButtonType
    from .click_param import ClickParam as ClickParam
    from .code_interpreter_file_output import CodeInterpreterFileOutput as CodeInterpreterFileOutput
    from .code_interpreter_file_output import (
        CodeInterpreterFileOutputFilesItem as CodeInterpreterFileOutputFilesItem,
    )
    from .code_interpreter_output_image import (
        CodeInterpreterOutputImage as CodeInterpreterOutputImage,
    )
    from .code_interpreter_output_logs import CodeInterpreterOutputLogs as CodeInterpreterOutputLogs
    from .code_interpreter_text_output import CodeInterpreterTextOutput as CodeInterpreterTextOutput
    from .code_interpreter_tool import CodeInterpreterTool as CodeInterpreterTool
    from .code_interpreter_tool_call import CodeInterpreterToolCall as CodeInterpreterToolCall
    from .code_interpreter_tool_call import (
        CodeInterpreterToolCallOutputsItem as CodeInterpreterToolCallOutputsItem,
    )
    from .compact_resource import CompactResource as CompactResource
    from .compact_response_method_public_body import (
        CompactResponseMethodPublicBody as CompactResponseMethodPublicBody,
    )
    from .compaction_body import CompactionBody as CompactionBody
    from .compaction_summary_item_param import (
        CompactionSummaryItemParam as CompactionSummaryItemParam,
    )
    from .compaction_trigger_item_param import (
        CompactionTriggerItemParam as CompactionTriggerItemParam,
    )
    from .computer_action import ComputerAction as ComputerAction
    from .computer_action_list import ComputerActionList as ComputerActionList
    from .computer_call_output_item_param import (
        ComputerCallOutputItemParam as ComputerCallOutputItemParam,
    )
    from .computer_call_output_status import ComputerCallOutputStatus as ComputerCallOutputStatus
    from .computer_call_safety_check_param import (
        ComputerCallSafetyCheckParam as ComputerCallSafetyCheckParam,
    )
    from .computer_environment import ComputerEnvironment as ComputerEnvironment
    from .computer_screenshot_content import ComputerScreenshotContent as ComputerScreenshotContent
    from .computer_screenshot_image import ComputerScreenshotImage as ComputerScreenshotImage
    from .computer_tool import ComputerTool as ComputerTool
    from .computer_tool_call import ComputerToolCall as ComputerToolCall
    from .computer_tool_call_output import ComputerToolCallOutput as ComputerToolCallOutput
    from .computer_tool_call_output_resource import (
        ComputerToolCallOutputResource as ComputerToolCallOutputResource,
    )
    from .computer_use_preview_tool import ComputerUsePreviewTool as ComputerUsePreviewTool
    from .container_auto_param import ContainerAutoParam as ContainerAutoParam
    from .container_auto_param import (
        ContainerAutoParamNetworkPolicy as ContainerAutoParamNetworkPolicy,
    )
    from .container_auto_param import ContainerAutoParamSkillsItem as ContainerAutoParamSkillsItem
    from .container_file_citation_body import ContainerFileCitationBody as ContainerFileCitationBody
    from .container_file_citation_param import (
        ContainerFileCitationParam as ContainerFileCitationParam,
    )
    from .container_memory_limit import ContainerMemoryLimit as ContainerMemoryLimit
    from .container_reference_param import ContainerReferenceParam as ContainerReferenceParam
    from .container_reference_resource import (
        ContainerReferenceResource as ContainerReferenceResource,
    )
    from .content import Content as Content
    from .context_management_param import ContextManagementParam as ContextManagementParam
    from .conversation_item import ConversationItem as ConversationItem
    from .conversation_item_list import ConversationItemList as ConversationItemList
    from .conversation_param import ConversationParam as ConversationParam
    from .conversation_param2 import ConversationParam2 as ConversationParam2
    from .conversation_resource import ConversationResource as ConversationResource
    from .coord_param import CoordParam as CoordParam
    from .create_conversation_body import CreateConversationBody as CreateConversationBody
    from .create_conversation_items_request import (
        CreateConversationItemsRequest as CreateConversationItemsRequest,
    )
    from .create_response import CreateResponse as CreateResponse
    from .custom_grammar_format_param import CustomGrammarFormatParam as CustomGrammarFormatParam
    from .custom_text_format_param import CustomTextFormatParam as CustomTextFormatParam
    from .custom_tool_call import CustomToolCall as CustomToolCall
    from .custom_tool_call_output import CustomToolCallOutput as CustomToolCallOutput
    from .custom_tool_call_output_resource import (
        CustomToolCallOutputResource as CustomToolCallOutputResource,
    )
    from .custom_tool_call_resource import CustomToolCallResource as CustomToolCallResource
    from .custom_tool_param import CustomToolParam as CustomToolParam
    from .custom_tool_param import CustomToolParamFormat as CustomToolParamFormat
    from .deleted_conversation import DeletedConversation as DeletedConversation
    from .deleted_conversation_resource import (
        DeletedConversationResource as DeletedConversationResource,
    )
    from .deleted_response import DeletedResponse as DeletedResponse
    from .detail_enum import DetailEnum as DetailEnum
    from .direct_tool_call_caller import DirectToolCallCaller as DirectToolCallCaller
    from .direct_tool_call_caller_param import (
        DirectToolCallCallerParam as DirectToolCallCallerParam,
    )
    from .double_click_action import DoubleClickAction as DoubleClickAction
    from .drag_param import DragParam as DragParam
    from .drag_point import DragPoint as DragPoint
    from .easy_input_message import EasyInputMessage as EasyInputMessage
    from .empty_model_param import EmptyModelParam as EmptyModelParam
    from .error_payload import ErrorPayload as ErrorPayload
    from .file_citation_body import FileCitationBody as FileCitationBody
    from .file_citation_param import FileCitationParam as FileCitationParam
    from .file_detail_enum import FileDetailEnum as FileDetailEnum
    from .file_path import FilePath as FilePath
    from .file_search_tool import FileSearchTool as FileSearchTool
    from .file_search_tool_call import FileSearchToolCall as FileSearchToolCall
    from .file_search_tool_call import (
        FileSearchToolCallResultsItem as FileSearchToolCallResultsItem,
    )
    from .filters import Filters as Filters
    from .function_and_custom_tool_call_output import (
        FunctionAndCustomToolCallOutput as FunctionAndCustomToolCallOutput,
    )
    from .function_call_item_status import FunctionCallItemStatus as FunctionCallItemStatus
    from .function_call_output_item_param import (
        FunctionCallOutputItemParam as FunctionCallOutputItemParam,
    )
    from .function_call_output_item_param import (
        FunctionCallOutputItemParamOutputItem as FunctionCallOutputItemParamOutputItem,
    )
    from .function_call_output_status_enum import (
        FunctionCallOutputStatusEnum as FunctionCallOutputStatusEnum,
    )
    from .function_call_status import FunctionCallStatus as FunctionCallStatus
    from .function_shell_action import FunctionShellAction as FunctionShellAction
    from .function_shell_action_param import FunctionShellActionParam as FunctionShellActionParam
    from .function_shell_call import FunctionShellCall as FunctionShellCall
    from .function_shell_call import FunctionShellCallEnvironment as FunctionShellCallEnvironment
    from .function_shell_call_item_param import (
        FunctionShellCallItemParam as FunctionShellCallItemParam,
    )
    from .function_shell_call_item_param import (
        FunctionShellCallItemParamEnvironment as FunctionShellCallItemParamEnvironment,
    )
    from .function_shell_call_item_status import (
        FunctionShellCallItemStatus as FunctionShellCallItemStatus,
    )
    from .function_shell_call_output import FunctionShellCallOutput as FunctionShellCallOutput
    from .function_shell_call_output_content import (
        FunctionShellCallOutputContent as FunctionShellCallOutputContent,
    )
    from .function_shell_call_output_content import (
        FunctionShellCallOutputContentOutcome as FunctionShellCallOutputContentOutcome,
    )
    from .function_shell_call_output_content_param import (
        FunctionShellCallOutputContentParam as FunctionShellCallOutputContentParam,
    )
    from .function_shell_call_output_exit_outcome import (
        FunctionShellCallOutputExitOutcome as FunctionShellCallOutputExitOutcome,
    )
    from .function_shell_call_output_exit_outcome_param import (
        FunctionShellCallOutputExitOutcomeParam as FunctionShellCallOutputExitOutcomeParam,
    )
    from .function_shell_call_output_item_param import (
        FunctionShellCallOutputItemParam as FunctionShellCallOutputItemParam,
    )
    from .function_shell_call_output_outcome_param import (
        FunctionShellCallOutputOutcomeParam as FunctionShellCallOutputOutcomeParam,
    )
    from .function_shell_call_output_status_enum import (
        FunctionShellCallOutputStatusEnum as FunctionShellCallOutputStatusEnum,
    )
    from .function_shell_call_output_timeout_outcome import (
        FunctionShellCallOutputTimeoutOutcome as FunctionShellCallOutputTimeoutOutcome,
    )
    from .function_shell_call_output_timeout_outcome_param import (
        FunctionShellCallOutputTimeoutOutcomeParam as FunctionShellCallOutputTimeoutOutcomeParam,
    )
    from .function_shell_call_status import FunctionShellCallStatus as FunctionShellCallStatus
    from .function_shell_tool_param import FunctionShellToolParam as FunctionShellToolParam
    from .function_shell_tool_param import (
        FunctionShellToolParamEnvironment as FunctionShellToolParamEnvironment,
    )
    from .function_tool import FunctionTool as FunctionTool
    from .function_tool_call import FunctionToolCall as FunctionToolCall
    from .function_tool_call_output import FunctionToolCallOutput as FunctionToolCallOutput
    from .function_tool_call_output_resource import (
        FunctionToolCallOutputResource as FunctionToolCallOutputResource,
    )
    from .function_tool_call_resource import FunctionToolCallResource as FunctionToolCallResource
    from .function_tool_param import FunctionToolParam as FunctionToolParam
    from .grammar_syntax1 import GrammarSyntax1 as GrammarSyntax1
    from .http_error import HTTPError as HTTPError
    from .hybrid_search_options import HybridSearchOptions as HybridSearchOptions
    from .image_gen_action_enum import ImageGenActionEnum as ImageGenActionEnum
    from .image_gen_tool import ImageGenTool as ImageGenTool
    from .image_gen_tool import ImageGenToolInputImageMask as ImageGenToolInputImageMask
    from .image_gen_tool_call import ImageGenToolCall as ImageGenToolCall
    from .include_enum import IncludeEnum as IncludeEnum
    from .input_content import InputContent as InputContent
    from .input_file_content_param import InputFileContentParam as InputFileContentParam
    from .input_image_content_param_auto_param import (
        InputImageContentParamAutoParam as InputImageContentParamAutoParam,
    )
    from .input_item import InputItem as InputItem
    from .input_message import InputMessage as InputMessage
    from .input_message_content_list import InputMessageContentList as InputMessageContentList
    from .input_message_resource import InputMessageResource as InputMessageResource
    from .input_param import InputParam as InputParam
    from .input_text_content_param import InputTextContentParam as InputTextContentParam
    from .item import Item as Item
    from .item_field import ItemField as ItemField
    from .item_reference_param import ItemReferenceParam as ItemReferenceParam
    from .item_resource import ItemResource as ItemResource
    from .key_press_action import KeyPressAction as KeyPressAction
    from .local_environment_param import LocalEnvironmentParam as LocalEnvironmentParam
    from .local_environment_resource import LocalEnvironmentResource as LocalEnvironmentResource
    from .local_shell_exec_action import LocalShellExecAction as LocalShellExecAction
    from .local_shell_tool_call import LocalShellToolCall as LocalShellToolCall
    from .local_shell_tool_call_output import LocalShellToolCallOutput as LocalShellToolCallOutput
    from .local_shell_tool_param import LocalShellToolParam as LocalShellToolParam
    from .local_skill_param import LocalSkillParam as LocalSkillParam
    from .log_prob import LogProb as LogProb
    from .mcp_approval_request import MCPApprovalRequest as MCPApprovalRequest
    from .mcp_approval_response import MCPApprovalResponse as MCPApprovalResponse
    from .mcp_approval_response_resource import (
        MCPApprovalResponseResource as MCPApprovalResponseResource,
    )
    from .mcp_list_tools import MCPListTools as MCPListTools
    from .mcp_protocol_error import MCPProtocolError as MCPProtocolError
    from .mcp_tool_call import MCPToolCall as MCPToolCall
    from .mcp_tool_call_error import MCPToolCallError as MCPToolCallError
    from .mcp_tool_call_status import MCPToolCallStatus as MCPToolCallStatus
    from .mcp_tool_execution_error import MCPToolExecutionError as MCPToolExecutionError
    from .message import Message as Message
    from .message import MessageContentItem as MessageContentItem
    from .message_phase import MessagePhase as MessagePhase
    from .message_phase2 import MessagePhase2 as MessagePhase2
    from .message_role import MessageRole as MessageRole
    from .message_status import MessageStatus as MessageStatus
    from .model_ids import ModelIds as ModelIds
    from .model_ids_compaction import ModelIdsCompaction as ModelIdsCompaction
    from .model_ids_responses import ModelIdsResponses as ModelIdsResponses
    from .moderation import Moderation as Moderation
    from .moderation import ModerationInput as ModerationInput
    from .moderation import ModerationOutput as ModerationOutput
    from .moderation_error_body import ModerationErrorBody as ModerationErrorBody
    from .move_param import MoveParam as MoveParam
    from .namespace_tool_param import NamespaceToolParam as NamespaceToolParam
    from .namespace_tool_param import NamespaceToolParamToolsItem as NamespaceToolParamToolsItem
    from .output_audio import OutputAudio as OutputAudio
    from .output_content import OutputContent as OutputContent
    from .output_item import OutputItem as OutputItem
    from .output_message import OutputMessage as OutputMessage
    from .output_message_content import OutputMessageContent as OutputMessageContent
    from .output_text_content import OutputTextContent as OutputTextContent
    from .personality_enum import PersonalityEnum as PersonalityEnum
    from .program import Program as Program
    from .program_item_param import ProgramItemParam as ProgramItemParam
    from .program_output import ProgramOutput as ProgramOutput
    from .program_output_item_param import ProgramOutputItemParam as ProgramOutputItemParam
    from .program_output_item_status import ProgramOutputItemStatus as ProgramOutputItemStatus
    from .program_output_status import ProgramOutputStatus as ProgramOutputStatus
    from .program_tool_call_caller import ProgramToolCallCaller as ProgramToolCallCaller
    from .program_tool_call_caller_param import (
        ProgramToolCallCallerParam as ProgramToolCallCallerParam,
    )
    from .programmatic_tool_calling_param import (
        ProgrammaticToolCallingParam as ProgrammaticToolCallingParam,
    )
    from .prompt_cache_options import PromptCacheOptions as PromptCacheOptions
    from .prompt_cache_retention_enum import PromptCacheRetentionEnum as PromptCacheRetentionEnum
    from .ranker_version_type import RankerVersionType as RankerVersionType
    from .ranking_options import RankingOptions as RankingOptions
    from .reasoning import Reasoning as Reasoning
    from .reasoning_item import ReasoningItem as ReasoningItem
    from .reasoning_mode_enum import ReasoningModeEnum as ReasoningModeEnum
    from .reasoning_text_content import ReasoningTextContent as ReasoningTextContent
    from .refusal_content import RefusalContent as RefusalContent
    from .response import Response as Response
    from .response import ResponseIncompleteDetails as ResponseIncompleteDetails
    from .response_audio_delta_event import ResponseAudioDeltaEvent as ResponseAudioDeltaEvent
    from .response_audio_done_event import ResponseAudioDoneEvent as ResponseAudioDoneEvent
    from .response_audio_transcript_delta_event import (
        ResponseAudioTranscriptDeltaEvent as ResponseAudioTranscriptDeltaEvent,
    )
    from .response_audio_transcript_done_event import (
        ResponseAudioTranscriptDoneEvent as ResponseAudioTranscriptDoneEvent,
    )
    from .response_code_interpreter_call_code_delta_event import (
        ResponseCodeInterpreterCallCodeDeltaEvent as ResponseCodeInterpreterCallCodeDeltaEvent,
    )
    from .response_code_interpreter_call_code_done_event import (
        ResponseCodeInterpreterCallCodeDoneEvent as ResponseCodeInterpreterCallCodeDoneEvent,
    )
    from .response_code_interpreter_call_completed_event import (
        ResponseCodeInterpreterCallCompletedEvent as ResponseCodeInterpreterCallCompletedEvent,
    )
    from .response_code_interpreter_call_in_progress_event import (
        ResponseCodeInterpreterCallInProgressEvent as ResponseCodeInterpreterCallInProgressEvent,
    )
    from .response_code_interpreter_call_interpreting_event import (
        ResponseCodeInterpreterCallInterpretingEvent as ResponseCodeInterpreterCallInterpretingEvent,
    )
    from .response_completed_event import ResponseCompletedEvent as ResponseCompletedEvent
    from .response_content_part_added_event import (
        ResponseContentPartAddedEvent as ResponseContentPartAddedEvent,
    )
    from .response_content_part_done_event import (
        ResponseContentPartDoneEvent as ResponseContentPartDoneEvent,
    )
    from .response_conversation import ResponseConversation as ResponseConversation
    from .response_created_event import ResponseCreatedEvent as ResponseCreatedEvent
    from .response_custom_tool_call_input_delta_event import (
        ResponseCustomToolCallInputDeltaEvent as ResponseCustomToolCallInputDeltaEvent,
    )
    from .response_custom_tool_call_input_done_event import (
        ResponseCustomToolCallInputDoneEvent as ResponseCustomToolCallInputDoneEvent,
    )
    from .response_error import ResponseError as ResponseError
    from .response_error_code import ResponseErrorCode as ResponseErrorCode
    from .response_error_event import ResponseErrorEvent as ResponseErrorEvent
    from .response_failed_event import ResponseFailedEvent as ResponseFailedEvent
    from .response_file_search_call_completed_event import (
        ResponseFileSearchCallCompletedEvent as ResponseFileSearchCallCompletedEvent,
    )
    from .response_file_search_call_in_progress_event import (
        ResponseFileSearchCallInProgressEvent as ResponseFileSearchCallInProgressEvent,
    )
    from .response_file_search_call_searching_event import (
        ResponseFileSearchCallSearchingEvent as ResponseFileSearchCallSearchingEvent,
    )
    from .response_function_call_arguments_delta_event import (
        ResponseFunctionCallArgumentsDeltaEvent as ResponseFunctionCallArgumentsDeltaEvent,
    )
    from .response_function_call_arguments_done_event import (
        ResponseFunctionCallArgumentsDoneEvent as ResponseFunctionCallArgumentsDoneEvent,
    )
    from .response_image_gen_call_completed_event import (
        ResponseImageGenCallCompletedEvent as ResponseImageGenCallCompletedEvent,
    )
    from .response_image_gen_call_generating_event import (
        ResponseImageGenCallGeneratingEvent as ResponseImageGenCallGeneratingEvent,
    )
    from .response_image_gen_call_in_progress_event import (
        ResponseImageGenCallInProgressEvent as ResponseImageGenCallInProgressEvent,
    )
    from .response_image_gen_call_partial_image_event import (
        ResponseImageGenCallPartialImageEvent as ResponseImageGenCallPartialImageEvent,
    )
    from .response_in_progress_event import ResponseInProgressEvent as ResponseInProgressEvent
    from .response_incomplete_event import ResponseIncompleteEvent as ResponseIncompleteEvent
    from .response_item_list import ResponseItemList as ResponseItemList
    from .response_log_prob import ResponseLogProb as ResponseLogProb
    from .response_log_prob import ResponseLogProbTopLogprobsItem as ResponseLogProbTopLogprobsItem
    from .response_mcp_call_arguments_delta_event import (
        ResponseMCPCallArgumentsDeltaEvent as ResponseMCPCallArgumentsDeltaEvent,
    )
    from .response_mcp_call_arguments_done_event import (
        ResponseMCPCallArgumentsDoneEvent as ResponseMCPCallArgumentsDoneEvent,
    )
    from .response_mcp_call_completed_event import (
        ResponseMCPCallCompletedEvent as ResponseMCPCallCompletedEvent,
    )
    from .response_mcp_call_failed_event import (
        ResponseMCPCallFailedEvent as ResponseMCPCallFailedEvent,
    )
    from .response_mcp_call_in_progress_event import (
        ResponseMCPCallInProgressEvent as ResponseMCPCallInProgressEvent,
    )
    from .response_mcp_list_tools_completed_event import (
        ResponseMCPListToolsCompletedEvent as ResponseMCPListToolsCompletedEvent,
    )
    from .response_mcp_list_tools_failed_event import (
        ResponseMCPListToolsFailedEvent as ResponseMCPListToolsFailedEvent,
    )
    from .response_mcp_list_tools_in_progress_event import (
        ResponseMCPListToolsInProgressEvent as ResponseMCPListToolsInProgressEvent,
    )
    from .response_output_item_added_event import (
        ResponseOutputItemAddedEvent as ResponseOutputItemAddedEvent,
    )
    from .response_output_item_done_event import (
        ResponseOutputItemDoneEvent as ResponseOutputItemDoneEvent,
    )
    from .response_output_text_annotation_added_event import (
        ResponseOutputTextAnnotationAddedEvent as ResponseOutputTextAnnotationAddedEvent,
    )
    from .response_properties import ResponseProperties as ResponseProperties
    from .response_queued_event import ResponseQueuedEvent as ResponseQueuedEvent
    from .response_reasoning_summary_part_added_event import (
        ResponseReasoningSummaryPartAddedEvent as ResponseReasoningSummaryPartAddedEvent,
    )
    from .response_reasoning_summary_part_added_event import (
        ResponseReasoningSummaryPartAddedEventPart as ResponseReasoningSummaryPartAddedEventPart,
    )
    from .response_reasoning_summary_part_done_event import (
        ResponseReasoningSummaryPartDoneEvent as ResponseReasoningSummaryPartDoneEvent,
    )
    from .response_reasoning_summary_part_done_event import (
        ResponseReasoningSummaryPartDoneEventPart as ResponseReasoningSummaryPartDoneEventPart,
    )
    from .response_reasoning_summary_text_delta_event import (
        ResponseReasoningSummaryTextDeltaEvent as ResponseReasoningSummaryTextDeltaEvent,
    )
    from .response_reasoning_summary_text_done_event import (
        ResponseReasoningSummaryTextDoneEvent as ResponseReasoningSummaryTextDoneEvent,
    )
    from .response_reasoning_text_delta_event import (
        ResponseReasoningTextDeltaEvent as ResponseReasoningTextDeltaEvent,
    )
    from .response_reasoning_text_done_event import (
        ResponseReasoningTextDoneEvent as ResponseReasoningTextDoneEvent,
    )
    from .response_refusal_delta_event import ResponseRefusalDeltaEvent as ResponseRefusalDeltaEvent
    from .response_refusal_done_event import ResponseRefusalDoneEvent as ResponseRefusalDoneEvent
    from .response_shell_call_command_added_streaming_event import (
        ResponseShellCallCommandAddedStreamingEvent as ResponseShellCallCommandAddedStreamingEvent,
    )
    from .response_shell_call_command_delta_streaming_event import (
        ResponseShellCallCommandDeltaStreamingEvent as ResponseShellCallCommandDeltaStreamingEvent,
    )
    from .response_shell_call_command_done_streaming_event import (
        ResponseShellCallCommandDoneStreamingEvent as ResponseShellCallCommandDoneStreamingEvent,
    )
    from .response_shell_call_output_content_delta_streaming_event import (
        ResponseShellCallOutputContentDeltaStreamingEvent as ResponseShellCallOutputContentDeltaStreamingEvent,
    )
    from .response_shell_call_output_content_done_streaming_event import (
        ResponseShellCallOutputContentDoneStreamingEvent as ResponseShellCallOutputContentDoneStreamingEvent,
    )
    from .response_status import ResponseStatus as ResponseStatus
    from .response_stream_event import ResponseStreamEvent as ResponseStreamEvent
    from .response_stream_options import ResponseStreamOptions as ResponseStreamOptions
    from .response_text_delta_event import ResponseTextDeltaEvent as ResponseTextDeltaEvent
    from .response_text_done_event import ResponseTextDoneEvent as ResponseTextDoneEvent
    from .response_text_param import ResponseTextParam as ResponseTextParam
    from .response_usage import ResponseUsage as ResponseUsage
    from .response_usage import ResponseUsageInputTokensDetails as ResponseUsageInputTokensDetails
    from .response_usage import ResponseUsageOutputTokensDetails as ResponseUsageOutputTokensDetails
    from .response_web_search_call_completed_event import (
        ResponseWebSearchCallCompletedEvent as ResponseWebSearchCallCompletedEvent,
    )
    from .response_web_search_call_in_progress_event import (
        ResponseWebSearchCallInProgressEvent as ResponseWebSearchCallInProgressEvent,
    )
    from .response_web_search_call_searching_event import (
        ResponseWebSearchCallSearchingEvent as ResponseWebSearchCallSearchingEvent,
    )
    from .response_ws_error import ResponseWsError as ResponseWsError
    from .responses_client_event import ResponsesClientEvent as ResponsesClientEvent
    from .responses_client_event_response_create import (
        ResponsesClientEventResponseCreate as ResponsesClientEventResponseCreate,
    )
    from .responses_server_event import ResponsesServerEvent as ResponsesServerEvent
    from .responses_server_event import (
        ResponsesServerEventResponseAudioDelta as ResponsesServerEventResponseAudioDelta,
    )
    from .responses_server_event import (
        ResponsesServerEventResponseAudioDone as ResponsesServerEventResponseAudioDone,
    )
    from .responses_server_event import (
        ResponsesServerEventResponseAudioTranscriptDelta as ResponsesServerEventResponseAudioTranscriptDelta,
    )
    from .responses_server_event import (
        ResponsesServerEventResponseAudioTranscriptDone as ResponsesServerEventResponseAudioTranscriptDone,
    )
    from .responses_server_event import (
        ResponsesServerEventResponseCodeInterpreterCallCodeDelta as ResponsesServerEventResponseCodeInterpreterCallCodeDelta,
    )
    from .responses_server_event import (
        ResponsesServerEventResponseCodeInterpreterCallCodeDone as ResponsesServerEventResponseCodeInterpreterCallCodeDone,
    )
    from .responses_server_event import (
        ResponsesServerEventResponseCodeInterpreterCallCompleted as ResponsesServerEventResponseCodeInterpreterCallCompleted,
    )
    from .responses_server_event import (
        ResponsesServerEventResponseCodeInterpreterCallInProgress as ResponsesServerEventResponseCodeInterpreterCallInProgress,
    )
    from .responses_server_event import (
        ResponsesServerEventResponseCodeInterpreterCallInterpreting as ResponsesServerEventResponseCodeInterpreterCallInterpreting,
    )
    from .responses_server_event import (
        ResponsesServerEventResponseCompleted as ResponsesServerEventResponseCompleted,
    )
    from .responses_server_event import (
        ResponsesServerEventResponseContentPartAdded as ResponsesServerEventResponseContentPartAdded,
    )
    from .responses_server_event import (
        ResponsesServerEventResponseContentPartDone as ResponsesServerEventResponseContentPartDone,
    )
    from .responses_server_event import (
        ResponsesServerEventResponseCreated as ResponsesServerEventResponseCreated,
    )
    from .responses_server_event import (
        ResponsesServerEventResponseCustomToolCallInputDelta as ResponsesServerEventResponseCustomToolCallInputDelta,
    )
    from .responses_server_event import (
        ResponsesServerEventResponseCustomToolCallInputDone as ResponsesServerEventResponseCustomToolCallInputDone,
    )
    from .responses_server_event import (
        ResponsesServerEventResponseFailed as ResponsesServerEventResponseFailed,
    )
    from .responses_server_event import (
        ResponsesServerEventResponseFileSearchCallCompleted as ResponsesServerEventResponseFileSearchCallCompleted,
    )
    from .responses_server_event import (
        ResponsesServerEventResponseFileSearchCallInProgress as ResponsesServerEventResponseFileSearchCallInProgress,
    )
    from .responses_server_event import (
        ResponsesServerEventResponseFileSearchCallSearching as ResponsesServerEventResponseFileSearchCallSearching,
    )
    from .responses_server_event import (
        ResponsesServerEventResponseFunctionCallArgumentsDelta as ResponsesServerEventResponseFunctionCallArgumentsDelta,
    )
    from .responses_server_event import (
        ResponsesServerEventResponseFunctionCallArgumentsDone as ResponsesServerEventResponseFunctionCallArgumentsDone,
    )
    from .responses_server_event import (
        ResponsesServerEventResponseImageGenerationCallCompleted as ResponsesServerEventResponseImageGenerationCallCompleted,
    )
    from .responses_server_event import (
        ResponsesServerEventResponseImageGenerationCallGenerating as ResponsesServerEventResponseImageGenerationCallGenerating,
    )
    from .responses_server_event import (
        ResponsesServerEventResponseImageGenerationCallInProgress as ResponsesServerEventResponseImageGenerationCallInProgress,
    )
    from .responses_server_event import (
        ResponsesServerEventResponseImageGenerationCallPartialImage as ResponsesServerEventResponseImageGenerationCallPartialImage,
    )
    from .responses_server_event import (
        ResponsesServerEventResponseIncomplete as ResponsesServerEventResponseIncomplete,
    )
    from .responses_server_event import (
        ResponsesServerEventResponseInProgress as ResponsesServerEventResponseInProgress,
    )
    from .responses_server_event import (
        ResponsesServerEventResponseMcpCallArgumentsDelta as ResponsesServerEventResponseMcpCallArgumentsDelta,
    )
    from .responses_server_event import (
        ResponsesServerEventResponseMcpCallArgumentsDone as ResponsesServerEventResponseMcpCallArgumentsDone,
    )
    from .responses_server_event import (
        ResponsesServerEventResponseMcpCallCompleted as ResponsesServerEventResponseMcpCallCompleted,
    )
    from .responses_server_event import (
        ResponsesServerEventResponseMcpCallFailed as ResponsesServerEventResponseMcpCallFailed,
    )
    from .responses_server_event import (
        ResponsesServerEventResponseMcpCallInProgress as ResponsesServerEventResponseMcpCallInProgress,
    )
    from .responses_server_event import (
        ResponsesServerEventResponseMcpListToolsCompleted as ResponsesServerEventResponseMcpListToolsCompleted,
    )
    from .responses_server_event import (
        ResponsesServerEventResponseMcpListToolsFailed as ResponsesServerEventResponseMcpListToolsFailed,
    )
    from .responses_server_event import (
        ResponsesServerEventResponseMcpListToolsInProgress as ResponsesServerEventResponseMcpListToolsInProgress,
    )
    from .responses_server_event import (
        ResponsesServerEventResponseOutputItemAdded as ResponsesServerEventResponseOutputItemAdded,
    )
    from .responses_server_event import (
        ResponsesServerEventResponseOutputItemDone as ResponsesServerEventResponseOutputItemDone,
    )
    from .responses_server_event import (
        ResponsesServerEventResponseOutputTextAnnotationAdded as ResponsesServerEventResponseOutputTextAnnotationAdded,
    )
    from .responses_server_event import (
        ResponsesServerEventResponseOutputTextDelta as ResponsesServerEventResponseOutputTextDelta,
    )
    from .responses_server_event import (
        ResponsesServerEventResponseOutputTextDone as ResponsesServerEventResponseOutputTextDone,
    )
    from .responses_server_event import (
        ResponsesServerEventResponseQueued as ResponsesServerEventResponseQueued,
    )
    from .responses_server_event import (
        ResponsesServerEventResponseReasoningSummaryPartAdded as ResponsesServerEventResponseReasoningSummaryPartAdded,
    )
    from .responses_server_event import (
        ResponsesServerEventResponseReasoningSummaryPartAddedPart as ResponsesServerEventResponseReasoningSummaryPartAddedPart,
    )
    from .responses_server_event import (
        ResponsesServerEventResponseReasoningSummaryPartDone as ResponsesServerEventResponseReasoningSummaryPartDone,
    )
    from .responses_server_event import (
        ResponsesServerEventResponseReasoningSummaryPartDonePart as ResponsesServerEventResponseReasoningSummaryPartDonePart,
    )
    from .responses_server_event import (
        ResponsesServerEventResponseReasoningSummaryTextDelta as ResponsesServerEventResponseReasoningSummaryTextDelta,
    )
    from .responses_server_event import (
        ResponsesServerEventResponseReasoningSummaryTextDone as ResponsesServerEventResponseReasoningSummaryTextDone,
    )
    from .responses_server_event import (
        ResponsesServerEventResponseReasoningTextDelta as ResponsesServerEventResponseReasoningTextDelta,
    )
    from .responses_server_event import (
        ResponsesServerEventResponseReasoningTextDone as ResponsesServerEventResponseReasoningTextDone,
    )
    from .responses_server_event import (
        ResponsesServerEventResponseRefusalDelta as ResponsesServerEventResponseRefusalDelta,
    )
    from .responses_server_event import (
        ResponsesServerEventResponseRefusalDone as ResponsesServerEventResponseRefusalDone,
    )
    from .responses_server_event import (
        ResponsesServerEventResponseShellCallCommandAdded as ResponsesServerEventResponseShellCallCommandAdded,
    )
    from .responses_server_event import (
        ResponsesServerEventResponseShellCallCommandDelta as ResponsesServerEventResponseShellCallCommandDelta,
    )
    from .responses_server_event import (
        ResponsesServerEventResponseShellCallCommandDone as ResponsesServerEventResponseShellCallCommandDone,
    )
    from .responses_server_event import (
        ResponsesServerEventResponseShellCallOutputContentDelta as ResponsesServerEventResponseShellCallOutputContentDelta,
    )
    from .responses_server_event import (
        ResponsesServerEventResponseShellCallOutputContentDone as ResponsesServerEventResponseShellCallOutputContentDone,
    )
    from .responses_server_event import (
        ResponsesServerEventResponseWebSearchCallCompleted as ResponsesServerEventResponseWebSearchCallCompleted,
    )
    from .responses_server_event import (
        ResponsesServerEventResponseWebSearchCallInProgress as ResponsesServerEventResponseWebSearchCallInProgress,
    )
    from .responses_server_event import (
        ResponsesServerEventResponseWebSearchCallSearching as ResponsesServerEventResponseWebSearchCallSearching,
    )
    from .responses_web_socket_stream_event import (
        ResponsesWebSocketStreamEvent as ResponsesWebSocketStreamEvent,
    )
    from .responses_web_socket_stream_event import (
        ResponsesWebSocketStreamEventResponseAudioDelta as ResponsesWebSocketStreamEventResponseAudioDelta,
    )
    from .responses_web_socket_stream_event import (
        ResponsesWebSocketStreamEventResponseAudioDone as ResponsesWebSocketStreamEventResponseAudioDone,
    )
    from .responses_web_socket_stream_event import (
        ResponsesWebSocketStreamEventResponseAudioTranscriptDelta as ResponsesWebSocketStreamEventResponseAudioTranscriptDelta,
    )
    from .responses_web_socket_stream_event import (
        ResponsesWebSocketStreamEventResponseAudioTranscriptDone as ResponsesWebSocketStreamEventResponseAudioTranscriptDone,
    )
    from .responses_web_socket_stream_event import (
        ResponsesWebSocketStreamEventResponseCodeInterpreterCallCodeDelta as ResponsesWebSocketStreamEventResponseCodeInterpreterCallCodeDelta,
    )
    from .responses_web_socket_stream_event import (
        ResponsesWebSocketStreamEventResponseCodeInterpreterCallCodeDone as ResponsesWebSocketStreamEventResponseCodeInterpreterCallCodeDone,
    )
    from .responses_web_socket_stream_event import (
        ResponsesWebSocketStreamEventResponseCodeInterpreterCallCompleted as ResponsesWebSocketStreamEventResponseCodeInterpreterCallCompleted,
    )
    from .responses_web_socket_stream_event import (
        ResponsesWebSocketStreamEventResponseCodeInterpreterCallInProgress as ResponsesWebSocketStreamEventResponseCodeInterpreterCallInProgress,
    )
    from .responses_web_socket_stream_event import (
        ResponsesWebSocketStreamEventResponseCodeInterpreterCallInterpreting as ResponsesWebSocketStreamEventResponseCodeInterpreterCallInterpreting,
    )
    from .responses_web_socket_stream_event import (
        ResponsesWebSocketStreamEventResponseCompleted as ResponsesWebSocketStreamEventResponseCompleted,
    )
    from .responses_web_socket_stream_event import (
        ResponsesWebSocketStreamEventResponseContentPartAdded as ResponsesWebSocketStreamEventResponseContentPartAdded,
    )
    from .responses_web_socket_stream_event import (
        ResponsesWebSocketStreamEventResponseContentPartDone as ResponsesWebSocketStreamEventResponseContentPartDone,
    )
    from .responses_web_socket_stream_event import (
        ResponsesWebSocketStreamEventResponseCreated as ResponsesWebSocketStreamEventResponseCreated,
    )
    from .responses_web_socket_stream_event import (
        ResponsesWebSocketStreamEventResponseCustomToolCallInputDelta as ResponsesWebSocketStreamEventResponseCustomToolCallInputDelta,
    )
    from .responses_web_socket_stream_event import (
        ResponsesWebSocketStreamEventResponseCustomToolCallInputDone as ResponsesWebSocketStreamEventResponseCustomToolCallInputDone,
    )
    from .responses_web_socket_stream_event import (
        ResponsesWebSocketStreamEventResponseFailed as ResponsesWebSocketStreamEventResponseFailed,
    )
    from .responses_web_socket_stream_event import (
        ResponsesWebSocketStreamEventResponseFileSearchCallCompleted as ResponsesWebSocketStreamEventResponseFileSearchCallCompleted,
    )
    from .responses_web_socket_stream_event import (
        ResponsesWebSocketStreamEventResponseFileSearchCallInProgress as ResponsesWebSocketStreamEventResponseFileSearchCallInProgress,
    )
    from .responses_web_socket_stream_event import (
        ResponsesWebSocketStreamEventResponseFileSearchCallSearching as ResponsesWebSocketStreamEventResponseFileSearchCallSearching,
    )
    from .responses_web_socket_stream_event import (
        ResponsesWebSocketStreamEventResponseFunctionCallArgumentsDelta as ResponsesWebSocketStreamEventResponseFunctionCallArgumentsDelta,
    )
    from .responses_web_socket_stream_event import (
        ResponsesWebSocketStreamEventResponseFunctionCallArgumentsDone as ResponsesWebSocketStreamEventResponseFunctionCallArgumentsDone,
    )
    from .responses_web_socket_stream_event import (
        ResponsesWebSocketStreamEventResponseImageGenerationCallCompleted as ResponsesWebSocketStreamEventResponseImageGenerationCallCompleted,
    )
    from .responses_web_socket_stream_event import (
        ResponsesWebSocketStreamEventResponseImageGenerationCallGenerating as ResponsesWebSocketStreamEventResponseImageGenerationCallGenerating,
    )
    from .responses_web_socket_stream_event import (
        ResponsesWebSocketStreamEventResponseImageGenerationCallInProgress as ResponsesWebSocketStreamEventResponseImageGenerationCallInProgress,
    )
    from .responses_web_socket_stream_event import (
        ResponsesWebSocketStreamEventResponseImageGenerationCallPartialImage as ResponsesWebSocketStreamEventResponseImageGenerationCallPartialImage,
    )
    from .responses_web_socket_stream_event import (
        ResponsesWebSocketStreamEventResponseIncomplete as ResponsesWebSocketStreamEventResponseIncomplete,
    )
    from .responses_web_socket_stream_event import (
        ResponsesWebSocketStreamEventResponseInProgress as ResponsesWebSocketStreamEventResponseInProgress,
    )
    from .responses_web_socket_stream_event import (
        ResponsesWebSocketStreamEventResponseMcpCallArgumentsDelta as ResponsesWebSocketStreamEventResponseMcpCallArgumentsDelta,
    )
    from .responses_web_socket_stream_event import (
        ResponsesWebSocketStreamEventResponseMcpCallArgumentsDone as ResponsesWebSocketStreamEventResponseMcpCallArgumentsDone,
    )
    from .responses_web_socket_stream_event import (
        ResponsesWebSocketStreamEventResponseMcpCallCompleted as ResponsesWebSocketStreamEventResponseMcpCallCompleted,
    )
    from .responses_web_socket_stream_event import (
        ResponsesWebSocketStreamEventResponseMcpCallFailed as ResponsesWebSocketStreamEventResponseMcpCallFailed,
    )
    from .responses_web_socket_stream_event import (
        ResponsesWebSocketStreamEventResponseMcpCallInProgress as ResponsesWebSocketStreamEventResponseMcpCallInProgress,
    )
    from .responses_web_socket_stream_event import (
        ResponsesWebSocketStreamEventResponseMcpListToolsCompleted as ResponsesWebSocketStreamEventResponseMcpListToolsCompleted,
    )
    from .responses_web_socket_stream_event import (
        ResponsesWebSocketStreamEventResponseMcpListToolsFailed as ResponsesWebSocketStreamEventResponseMcpListToolsFailed,
    )
    from .responses_web_socket_stream_event import (
        ResponsesWebSocketStreamEventResponseMcpListToolsInProgress as ResponsesWebSocketStreamEventResponseMcpListToolsInProgress,
    )
    from .responses_web_socket_stream_event import (
        ResponsesWebSocketStreamEventResponseOutputItemAdded as ResponsesWebSocketStreamEventResponseOutputItemAdded,
    )
    from .responses_web_socket_stream_event import (
        ResponsesWebSocketStreamEventResponseOutputItemDone as ResponsesWebSocketStreamEventResponseOutputItemDone,
    )
    from .responses_web_socket_stream_event import (
        ResponsesWebSocketStreamEventResponseOutputTextAnnotationAdded as ResponsesWebSocketStreamEventResponseOutputTextAnnotationAdded,
    )
    from .responses_web_socket_stream_event import (
        ResponsesWebSocketStreamEventResponseOutputTextDelta as ResponsesWebSocketStreamEventResponseOutputTextDelta,
    )
    from .responses_web_socket_stream_event import (
        ResponsesWebSocketStreamEventResponseOutputTextDone as ResponsesWebSocketStreamEventResponseOutputTextDone,
    )
    from .responses_web_socket_stream_event import (
        ResponsesWebSocketStreamEventResponseQueued as ResponsesWebSocketStreamEventResponseQueued,
    )
    from .responses_web_socket_stream_event import (
        ResponsesWebSocketStreamEventResponseReasoningSummaryPartAdded as ResponsesWebSocketStreamEventResponseReasoningSummaryPartAdded,
    )
    from .responses_web_socket_stream_event import (
        ResponsesWebSocketStreamEventResponseReasoningSummaryPartAddedPart as ResponsesWebSocketStreamEventResponseReasoningSummaryPartAddedPart,
    )
    from .responses_web_socket_stream_event import (
        ResponsesWebSocketStreamEventResponseReasoningSummaryPartDone as ResponsesWebSocketStreamEventResponseReasoningSummaryPartDone,
    )
    from .responses_web_socket_stream_event import (
        ResponsesWebSocketStreamEventResponseReasoningSummaryPartDonePart as ResponsesWebSocketStreamEventResponseReasoningSummaryPartDonePart,
    )
    from .responses_web_socket_stream_event import (
        ResponsesWebSocketStreamEventResponseReasoningSummaryTextDelta as ResponsesWebSocketStreamEventResponseReasoningSummaryTextDelta,
    )
    from .responses_web_socket_stream_event import (
        ResponsesWebSocketStreamEventResponseReasoningSummaryTextDone as ResponsesWebSocketStreamEventResponseReasoningSummaryTextDone,
    )
    from .responses_web_socket_stream_event import (
        ResponsesWebSocketStreamEventResponseReasoningTextDelta as ResponsesWebSocketStreamEventResponseReasoningTextDelta,
    )
    from .responses_web_socket_stream_event import (
        ResponsesWebSocketStreamEventResponseReasoningTextDone as ResponsesWebSocketStreamEventResponseReasoningTextDone,
    )
    from .responses_web_socket_stream_event import (
        ResponsesWebSocketStreamEventResponseRefusalDelta as ResponsesWebSocketStreamEventResponseRefusalDelta,
    )
    from .responses_web_socket_stream_event import (
        ResponsesWebSocketStreamEventResponseRefusalDone as ResponsesWebSocketStreamEventResponseRefusalDone,
    )
    from .responses_web_socket_stream_event import (
        ResponsesWebSocketStreamEventResponseShellCallCommandAdded as ResponsesWebSocketStreamEventResponseShellCallCommandAdded,
    )
    from .responses_web_socket_stream_event import (
        ResponsesWebSocketStreamEventResponseShellCallCommandDelta as ResponsesWebSocketStreamEventResponseShellCallCommandDelta,
    )
    from .responses_web_socket_stream_event import (
        ResponsesWebSocketStreamEventResponseShellCallCommandDone as ResponsesWebSocketStreamEventResponseShellCallCommandDone,
    )
    from .responses_web_socket_stream_event import (
        ResponsesWebSocketStreamEventResponseShellCallOutputContentDelta as ResponsesWebSocketStreamEventResponseShellCallOutputContentDelta,
    )
    from .responses_web_socket_stream_event import (
        ResponsesWebSocketStreamEventResponseShellCallOutputContentDone as ResponsesWebSocketStreamEventResponseShellCallOutputContentDone,
    )
    from .responses_web_socket_stream_event import (
        ResponsesWebSocketStreamEventResponseWebSearchCallCompleted as ResponsesWebSocketStreamEventResponseWebSearchCallCompleted,
    )
    from .responses_web_socket_stream_event import (
        ResponsesWebSocketStreamEventResponseWebSearchCallInProgress as ResponsesWebSocketStreamEventResponseWebSearchCallInProgress,
    )
    from .responses_web_socket_stream_event import (
        ResponsesWebSocketStreamEventResponseWebSearchCallSearching as ResponsesWebSocketStreamEventResponseWebSearchCallSearching,
    )
    from .screenshot_param import ScreenshotParam as ScreenshotParam
    from .scroll_param import ScrollParam as ScrollParam
    from .search_content_type import SearchContentType as SearchContentType
    from .search_context_size import SearchContextSize as SearchContextSize
    from .service_tier_enum import ServiceTierEnum as ServiceTierEnum
    from .service_tier_responses import ServiceTierResponses as ServiceTierResponses
    from .shell_call_output_delta import ShellCallOutputDelta as ShellCallOutputDelta
    from .specific_apply_patch_param import SpecificApplyPatchParam as SpecificApplyPatchParam
    from .specific_function_shell_param import (
        SpecificFunctionShellParam as SpecificFunctionShellParam,
    )
    from .specific_programmatic_tool_calling_param import (
        SpecificProgrammaticToolCallingParam as SpecificProgrammaticToolCallingParam,
    )
    from .summary_text_content import SummaryTextContent as SummaryTextContent
    from .text_content import TextContent as TextContent
    from .text_response_format_configuration import (
        TextResponseFormatConfiguration as TextResponseFormatConfiguration,
    )
    from .text_response_format_json_schema import (
        TextResponseFormatJsonSchema as TextResponseFormatJsonSchema,
    )
    from .token_counts_body import TokenCountsBody as TokenCountsBody
    from .token_counts_resource import TokenCountsResource as TokenCountsResource
    from .tool import Tool as Tool
    from .tool_call_caller import ToolCallCaller as ToolCallCaller
    from .tool_call_caller_param import ToolCallCallerParam as ToolCallCallerParam
    from .tool_choice_allowed import ToolChoiceAllowed as ToolChoiceAllowed
    from .tool_choice_custom import ToolChoiceCustom as ToolChoiceCustom
    from .tool_choice_param import ToolChoiceParam as ToolChoiceParam
    from .tool_choice_types import ToolChoiceTypes as ToolChoiceTypes
    from .tool_search_call import ToolSearchCall as ToolSearchCall
    from .tool_search_call_item_param import ToolSearchCallItemParam as ToolSearchCallItemParam
    from .tool_search_execution_type import ToolSearchExecutionType as ToolSearchExecutionType
    from .tool_search_output import ToolSearchOutput as ToolSearchOutput
    from .tool_search_output_item_param import (
        ToolSearchOutputItemParam as ToolSearchOutputItemParam,
    )
    from .tool_search_tool_param import ToolSearchToolParam as ToolSearchToolParam
    from .tools_array import ToolsArray as ToolsArray
    from .top_log_prob import TopLogProb as TopLogProb
    from .truncation_enum import TruncationEnum as TruncationEnum
    from .type_param import TypeParam as TypeParam
    from .update_conversation_body import UpdateConversationBody as UpdateConversationBody
    from .url_citation_body import UrlCitationBody as UrlCitationBody
    from .url_citation_param import UrlCitationParam as UrlCitationParam
    from .wait_param import WaitParam as WaitParam
    from .web_search_action_find import WebSearchActionFind as WebSearchActionFind
    from .web_search_action_open_page import WebSearchActionOpenPage as WebSearchActionOpenPage
    from .web_search_action_search import WebSearchActionSearch as WebSearchActionSearch
    from .web_search_action_search import (
        WebSearchActionSearchSourcesItem as WebSearchActionSearchSourcesItem,
    )
    from .web_search_approximate_location import (
        WebSearchApproximateLocation as WebSearchApproximateLocation,
    )
    from .web_search_preview_tool import WebSearchPreviewTool as WebSearchPreviewTool
    from .web_search_tool import WebSearchTool as WebSearchTool
    from .web_search_tool import WebSearchToolFilters as WebSearchToolFilters
    from .web_search_tool_call import WebSearchToolCall as WebSearchToolCall
    from .web_search_tool_call import WebSearchToolCallAction as WebSearchToolCallAction

    AllModels: TypeAlias = ModelIdsResponses
    ApplyPatchTool: TypeAlias = ApplyPatchToolParam
    CompactedResponse: TypeAlias = CompactResource
    ContainerAuto: TypeAlias = ContainerAutoParam
    ContainerNetworkPolicyAllowlist: TypeAlias = ContainerNetworkPolicyAllowlistParam
    ContainerNetworkPolicyDisabled: TypeAlias = ContainerNetworkPolicyDisabledParam
    ContainerReference: TypeAlias = ContainerReferenceParam
    Conversation: TypeAlias = ConversationResource
    ConversationDeletedResource: TypeAlias = DeletedConversationResource
    CustomTool: TypeAlias = CustomToolParam
    CustomToolInputFormat: TypeAlias = CustomToolParamFormat
    FunctionShellTool: TypeAlias = FunctionShellToolParam
    InlineSkill: TypeAlias = InlineSkillParam
    InputTokenCountResponse: TypeAlias = TokenCountsResource
    LocalEnvironment: TypeAlias = LocalEnvironmentParam
    LocalSkill: TypeAlias = LocalSkillParam
    McpToolCallError: TypeAlias = MCPToolCallError
    NamespaceTool: TypeAlias = NamespaceToolParam
    ResponseApplyPatchToolCall: TypeAlias = ApplyPatchToolCall
    ResponseApplyPatchToolCallOutput: TypeAlias = ApplyPatchToolCallOutput
    ResponseCodeInterpreterToolCall: TypeAlias = CodeInterpreterToolCall
    ResponseCompactionItem: TypeAlias = CompactionBody
    ResponseCompactionItemParam: TypeAlias = CompactionSummaryItemParam
    ResponseComputerToolCall: TypeAlias = ComputerToolCall
    ResponseComputerToolCallOutputItem: TypeAlias = ComputerToolCallOutputResource
    ResponseComputerToolCallOutputScreenshot: TypeAlias = ComputerScreenshotImage
    ResponseContainerReference: TypeAlias = ContainerReferenceResource
    ResponseConversationParam: TypeAlias = ConversationParam2
    ResponseCustomToolCall: TypeAlias = CustomToolCall
    ResponseCustomToolCallItem: TypeAlias = CustomToolCallResource
    ResponseCustomToolCallOutput: TypeAlias = CustomToolCallOutput
    ResponseCustomToolCallOutputItem: TypeAlias = CustomToolCallOutputResource
    ResponseFileSearchToolCall: TypeAlias = FileSearchToolCall
    ResponseFormatTextConfig: TypeAlias = TextResponseFormatConfiguration
    ResponseFormatTextJSONSchemaConfig: TypeAlias = TextResponseFormatJsonSchema
    ResponseFunctionCallOutputItem: TypeAlias = FunctionCallOutputItemParamOutputItem
    ResponseFunctionShellCallOutputContent: TypeAlias = FunctionShellCallOutputContentParam
    ResponseFunctionShellToolCall: TypeAlias = FunctionShellCall
    ResponseFunctionShellToolCallOutput: TypeAlias = FunctionShellCallOutput
    ResponseFunctionToolCall: TypeAlias = FunctionToolCall
    ResponseFunctionToolCallItem: TypeAlias = FunctionToolCallResource
    ResponseFunctionToolCallOutputItem: TypeAlias = FunctionToolCallOutputResource
    ResponseFunctionWebSearch: TypeAlias = WebSearchToolCall
    ResponseIncludable: TypeAlias = IncludeEnum
    ResponseInputContent: TypeAlias = InputContent
    ResponseInputFile: TypeAlias = InputFileContent
    ResponseInputFileContent: TypeAlias = InputFileContentParam
    ResponseInputImage: TypeAlias = InputImageContent
    ResponseInputImageContent: TypeAlias = InputImageContentParamAutoParam
    ResponseInputItem: TypeAlias = InputItem
    ResponseInputMessageContentList: TypeAlias = InputMessageContentList
    ResponseInputMessageItem: TypeAlias = InputMessageResource
    ResponseInputText: TypeAlias = InputTextContent
    ResponseInputTextContent: TypeAlias = InputTextContentParam
    ResponseItem: TypeAlias = ItemResource
    ResponseLocalEnvironment: TypeAlias = LocalEnvironmentResource
    ResponseMcpCallArgumentsDeltaEvent: TypeAlias = ResponseMCPCallArgumentsDeltaEvent
    ResponseMcpCallArgumentsDoneEvent: TypeAlias = ResponseMCPCallArgumentsDoneEvent
    ResponseMcpCallCompletedEvent: TypeAlias = ResponseMCPCallCompletedEvent
    ResponseMcpCallFailedEvent: TypeAlias = ResponseMCPCallFailedEvent
    ResponseMcpCallInProgressEvent: TypeAlias = ResponseMCPCallInProgressEvent
    ResponseMcpListToolsCompletedEvent: TypeAlias = ResponseMCPListToolsCompletedEvent
    ResponseMcpListToolsFailedEvent: TypeAlias = ResponseMCPListToolsFailedEvent
    ResponseMcpListToolsInProgressEvent: TypeAlias = ResponseMCPListToolsInProgressEvent
    ResponseOutputItem: TypeAlias = OutputItem
    ResponseOutputMessage: TypeAlias = OutputMessage
    ResponseOutputRefusal: TypeAlias = RefusalContent
    ResponseOutputText: TypeAlias = OutputTextContent
    ResponsePrompt: TypeAlias = Prompt
    ResponseReasoningItem: TypeAlias = ReasoningItem
    ResponseShellCallCommandAddedEvent: TypeAlias = ResponseShellCallCommandAddedStreamingEvent
    ResponseShellCallCommandDeltaEvent: TypeAlias = ResponseShellCallCommandDeltaStreamingEvent
    ResponseShellCallCommandDoneEvent: TypeAlias = ResponseShellCallCommandDoneStreamingEvent
    ResponseShellCallOutputContentDeltaEvent: TypeAlias = (
        ResponseShellCallOutputContentDeltaStreamingEvent
    )
    ResponseShellCallOutputContentDoneEvent: TypeAlias = (
        ResponseShellCallOutputContentDoneStreamingEvent
    )
    ResponseTextConfig: TypeAlias = ResponseTextParam
    ResponseToolSearchCall: TypeAlias = ToolSearchCall
    ResponseToolSearchOutputItem: TypeAlias = ToolSearchOutput
    ResponseToolSearchOutputItemParam: TypeAlias = ToolSearchOutputItemParam
    ResponsesModel: TypeAlias = ModelIdsResponses
    ServiceTier: TypeAlias = ServiceTierResponses
    SkillReference: TypeAlias = SkillReferenceParam
    ToolChoiceApplyPatch: TypeAlias = SpecificApplyPatchParam
    ToolChoiceMcp: TypeAlias = ToolChoiceMCP
    ToolChoiceShell: TypeAlias = SpecificFunctionShellParam
    ToolSearchOutputNamespaceTool: TypeAlias = NamespaceToolParam
    ToolSearchTool: TypeAlias = ToolSearchToolParam
else:
    _MODULES = {
        ".additional_tools": "AdditionalTools",
        ".additional_tools_item_param": "AdditionalToolsItemParam",
        ".annotation": "Annotation",
        ".apply_patch_call_output_status": "ApplyPatchCallOutputStatus",
        ".apply_patch_call_output_status_param": "ApplyPatchCallOutputStatusParam",
        ".apply_patch_call_status": "ApplyPatchCallStatus",
        ".apply_patch_call_status_param": "ApplyPatchCallStatusParam",
        ".apply_patch_create_file_operation": "ApplyPatchCreateFileOperation",
        ".apply_patch_create_file_operation_param": "ApplyPatchCreateFileOperationParam",
        ".apply_patch_delete_file_operation": "ApplyPatchDeleteFileOperation",
        ".apply_patch_delete_file_operation_param": "ApplyPatchDeleteFileOperationParam",
        ".apply_patch_operation_param": "ApplyPatchOperationParam",
        ".apply_patch_tool_call": "ApplyPatchToolCall ApplyPatchToolCallOperation",
        ".apply_patch_tool_call_item_param": "ApplyPatchToolCallItemParam",
        ".apply_patch_tool_call_output": "ApplyPatchToolCallOutput",
        ".apply_patch_tool_call_output_item_param": "ApplyPatchToolCallOutputItemParam",
        ".apply_patch_tool_param": "ApplyPatchToolParam",
        ".apply_patch_update_file_operation": "ApplyPatchUpdateFileOperation",
        ".apply_patch_update_file_operation_param": "ApplyPatchUpdateFileOperationParam",
        ".approximate_location": "ApproximateLocation",
        ".auto_code_interpreter_tool_param": "AutoCodeInterpreterToolParam AutoCodeInterpreterToolParamNetworkPolicy",
        ".click_button_type": "ClickButtonType",
        ".click_param": "ClickParam",
        ".code_interpreter_file_output": "CodeInterpreterFileOutput CodeInterpreterFileOutputFilesItem",
        ".code_interpreter_output_image": "CodeInterpreterOutputImage",
        ".code_interpreter_output_logs": "CodeInterpreterOutputLogs",
        ".code_interpreter_text_output": "CodeInterpreterTextOutput",
        ".code_interpreter_tool": "CodeInterpreterTool",
        ".code_interpreter_tool_call": "CodeInterpreterToolCall CodeInterpreterToolCallOutputsItem",
        ".compact_resource": "CompactResource",
        ".compact_response_method_public_body": "CompactResponseMethodPublicBody",
        ".compaction_body": "CompactionBody",
        ".compaction_summary_item_param": "CompactionSummaryItemParam",
        ".compaction_trigger_item_param": "CompactionTriggerItemParam",
        ".computer_action": "ComputerAction",
        ".computer_action_list": "ComputerActionList",
        ".computer_call_output_item_param": "ComputerCallOutputItemParam",
        ".computer_call_output_status": "ComputerCallOutputStatus",
        ".computer_call_safety_check_param": "ComputerCallSafetyCheckParam",
        ".computer_environment": "ComputerEnvironment",
        ".computer_screenshot_content": "ComputerScreenshotContent",
        ".computer_screenshot_image": "ComputerScreenshotImage",
        ".computer_tool": "ComputerTool",
        ".computer_tool_call": "ComputerToolCall",
        ".computer_tool_call_output": "ComputerToolCallOutput",
        ".computer_tool_call_output_resource": "ComputerToolCallOutputResource",
        ".computer_use_preview_tool": "ComputerUsePreviewTool",
        ".container_auto_param": "ContainerAutoParam ContainerAutoParamNetworkPolicy ContainerAutoParamSkillsItem",
        ".container_file_citation_body": "ContainerFileCitationBody",
        ".container_file_citation_param": "ContainerFileCitationParam",
        ".container_memory_limit": "ContainerMemoryLimit",
        ".container_reference_param": "ContainerReferenceParam",
        ".container_reference_resource": "ContainerReferenceResource",
        ".content": "Content",
        ".context_management_param": "ContextManagementParam",
        ".conversation_item": "ConversationItem",
        ".conversation_item_list": "ConversationItemList",
        ".conversation_param": "ConversationParam",
        ".conversation_param2": "ConversationParam2",
        ".conversation_resource": "ConversationResource",
        ".coord_param": "CoordParam",
        ".create_conversation_body": "CreateConversationBody",
        ".create_conversation_items_request": "CreateConversationItemsRequest",
        ".create_response": "CreateResponse",
        ".custom_grammar_format_param": "CustomGrammarFormatParam",
        ".custom_text_format_param": "CustomTextFormatParam",
        ".custom_tool_call": "CustomToolCall",
        ".custom_tool_call_output": "CustomToolCallOutput",
        ".custom_tool_call_output_resource": "CustomToolCallOutputResource",
        ".custom_tool_call_resource": "CustomToolCallResource",
        ".custom_tool_param": "CustomToolParam CustomToolParamFormat",
        ".deleted_conversation": "DeletedConversation",
        ".deleted_conversation_resource": "DeletedConversationResource",
        ".deleted_response": "DeletedResponse",
        ".detail_enum": "DetailEnum",
        ".direct_tool_call_caller": "DirectToolCallCaller",
        ".direct_tool_call_caller_param": "DirectToolCallCallerParam",
        ".double_click_action": "DoubleClickAction",
        ".drag_param": "DragParam",
        ".drag_point": "DragPoint",
        ".easy_input_message": "EasyInputMessage",
        ".empty_model_param": "EmptyModelParam",
        ".error_payload": "ErrorPayload",
        ".file_citation_body": "FileCitationBody",
        ".file_citation_param": "FileCitationParam",
        ".file_detail_enum": "FileDetailEnum",
        ".file_path": "FilePath",
        ".file_search_tool": "FileSearchTool",
        ".file_search_tool_call": "FileSearchToolCall FileSearchToolCallResultsItem",
        ".filters": "Filters",
        ".function_and_custom_tool_call_output": "FunctionAndCustomToolCallOutput",
        ".function_call_item_status": "FunctionCallItemStatus",
        ".function_call_output_item_param": "FunctionCallOutputItemParam FunctionCallOutputItemParamOutputItem",
        ".function_call_output_status_enum": "FunctionCallOutputStatusEnum",
        ".function_call_status": "FunctionCallStatus",
        ".function_shell_action": "FunctionShellAction",
        ".function_shell_action_param": "FunctionShellActionParam",
        ".function_shell_call": "FunctionShellCall FunctionShellCallEnvironment",
        ".function_shell_call_item_param": "FunctionShellCallItemParam FunctionShellCallItemParamEnvironment",
        ".function_shell_call_item_status": "FunctionShellCallItemStatus",
        ".function_shell_call_output": "FunctionShellCallOutput",
        ".function_shell_call_output_content": "FunctionShellCallOutputContent FunctionShellCallOutputContentOutcome",
        ".function_shell_call_output_content_param": "FunctionShellCallOutputContentParam",
        ".function_shell_call_output_exit_outcome": "FunctionShellCallOutputExitOutcome",
        ".function_shell_call_output_exit_outcome_param": "FunctionShellCallOutputExitOutcomeParam",
        ".function_shell_call_output_item_param": "FunctionShellCallOutputItemParam",
        ".function_shell_call_output_outcome_param": "FunctionShellCallOutputOutcomeParam",
        ".function_shell_call_output_status_enum": "FunctionShellCallOutputStatusEnum",
        ".function_shell_call_output_timeout_outcome": "FunctionShellCallOutputTimeoutOutcome",
        ".function_shell_call_output_timeout_outcome_param": "FunctionShellCallOutputTimeoutOutcomeParam",
        ".function_shell_call_status": "FunctionShellCallStatus",
        ".function_shell_tool_param": "FunctionShellToolParam FunctionShellToolParamEnvironment",
        ".function_tool": "FunctionTool",
        ".function_tool_call": "FunctionToolCall",
        ".function_tool_call_output": "FunctionToolCallOutput",
        ".function_tool_call_output_resource": "FunctionToolCallOutputResource",
        ".function_tool_call_resource": "FunctionToolCallResource",
        ".function_tool_param": "FunctionToolParam",
        ".grammar_syntax1": "GrammarSyntax1",
        ".http_error": "HTTPError",
        ".hybrid_search_options": "HybridSearchOptions",
        ".image_gen_action_enum": "ImageGenActionEnum",
        ".image_gen_tool": "ImageGenTool ImageGenToolInputImageMask",
        ".image_gen_tool_call": "ImageGenToolCall",
        ".include_enum": "IncludeEnum",
        ".input_content": "InputContent",
        ".input_file_content_param": "InputFileContentParam",
        ".input_image_content_param_auto_param": "InputImageContentParamAutoParam",
        ".input_item": "InputItem",
        ".input_message": "InputMessage",
        ".input_message_content_list": "InputMessageContentList",
        ".input_message_resource": "InputMessageResource",
        ".input_param": "InputParam",
        ".input_text_content_param": "InputTextContentParam",
        ".item": "Item",
        ".item_field": "ItemField",
        ".item_reference_param": "ItemReferenceParam",
        ".item_resource": "ItemResource",
        ".key_press_action": "KeyPressAction",
        ".local_environment_param": "LocalEnvironmentParam",
        ".local_environment_resource": "LocalEnvironmentResource",
        ".local_shell_exec_action": "LocalShellExecAction",
        ".local_shell_tool_call": "LocalShellToolCall",
        ".local_shell_tool_call_output": "LocalShellToolCallOutput",
        ".local_shell_tool_param": "LocalShellToolParam",
        ".local_skill_param": "LocalSkillParam",
        ".log_prob": "LogProb",
        ".mcp_approval_request": "MCPApprovalRequest",
        ".mcp_approval_response": "MCPApprovalResponse",
        ".mcp_approval_response_resource": "MCPApprovalResponseResource",
        ".mcp_list_tools": "MCPListTools",
        ".mcp_protocol_error": "MCPProtocolError",
        ".mcp_tool_call": "MCPToolCall",
        ".mcp_tool_call_error": "MCPToolCallError",
        ".mcp_tool_call_status": "MCPToolCallStatus",
        ".mcp_tool_execution_error": "MCPToolExecutionError",
        ".message": "Message MessageContentItem",
        ".message_phase": "MessagePhase",
        ".message_phase2": "MessagePhase2",
        ".message_role": "MessageRole",
        ".message_status": "MessageStatus",
        ".model_ids": "ModelIds",
        ".model_ids_compaction": "ModelIdsCompaction",
        ".model_ids_responses": "ModelIdsResponses",
        ".moderation": "Moderation ModerationInput ModerationOutput",
        ".moderation_error_body": "ModerationErrorBody",
        ".move_param": "MoveParam",
        ".namespace_tool_param": "NamespaceToolParam NamespaceToolParamToolsItem",
        ".output_audio": "OutputAudio",
        ".output_content": "OutputContent",
        ".output_item": "OutputItem",
        ".output_message": "OutputMessage",
        ".output_message_content": "OutputMessageContent",
        ".output_text_content": "OutputTextContent",
        ".personality_enum": "PersonalityEnum",
        ".program": "Program",
        ".program_item_param": "ProgramItemParam",
        ".program_output": "ProgramOutput",
        ".program_output_item_param": "ProgramOutputItemParam",
        ".program_output_item_status": "ProgramOutputItemStatus",
        ".program_output_status": "ProgramOutputStatus",
        ".program_tool_call_caller": "ProgramToolCallCaller",
        ".program_tool_call_caller_param": "ProgramToolCallCallerParam",
        ".programmatic_tool_calling_param": "ProgrammaticToolCallingParam",
        ".prompt_cache_options": "PromptCacheOptions",
        ".prompt_cache_retention_enum": "PromptCacheRetentionEnum",
        ".ranker_version_type": "RankerVersionType",
        ".ranking_options": "RankingOptions",
        ".reasoning": "Reasoning",
        ".reasoning_item": "ReasoningItem",
        ".reasoning_mode_enum": "ReasoningModeEnum",
        ".reasoning_text_content": "ReasoningTextContent",
        ".refusal_content": "RefusalContent",
        ".response": "Response ResponseIncompleteDetails",
        ".response_audio_delta_event": "ResponseAudioDeltaEvent",
        ".response_audio_done_event": "ResponseAudioDoneEvent",
        ".response_audio_transcript_delta_event": "ResponseAudioTranscriptDeltaEvent",
        ".response_audio_transcript_done_event": "ResponseAudioTranscriptDoneEvent",
        ".response_code_interpreter_call_code_delta_event": "ResponseCodeInterpreterCallCodeDeltaEvent",
        ".response_code_interpreter_call_code_done_event": "ResponseCodeInterpreterCallCodeDoneEvent",
        ".response_code_interpreter_call_completed_event": "ResponseCodeInterpreterCallCompletedEvent",
        ".response_code_interpreter_call_in_progress_event": "ResponseCodeInterpreterCallInProgressEvent",
        ".response_code_interpreter_call_interpreting_event": "ResponseCodeInterpreterCallInterpretingEvent",
        ".response_completed_event": "ResponseCompletedEvent",
        ".response_content_part_added_event": "ResponseContentPartAddedEvent",
        ".response_content_part_done_event": "ResponseContentPartDoneEvent",
        ".response_conversation": "ResponseConversation",
        ".response_created_event": "ResponseCreatedEvent",
        ".response_custom_tool_call_input_delta_event": "ResponseCustomToolCallInputDeltaEvent",
        ".response_custom_tool_call_input_done_event": "ResponseCustomToolCallInputDoneEvent",
        ".response_error": "ResponseError",
        ".response_error_code": "ResponseErrorCode",
        ".response_error_event": "ResponseErrorEvent",
        ".response_failed_event": "ResponseFailedEvent",
        ".response_file_search_call_completed_event": "ResponseFileSearchCallCompletedEvent",
        ".response_file_search_call_in_progress_event": "ResponseFileSearchCallInProgressEvent",
        ".response_file_search_call_searching_event": "ResponseFileSearchCallSearchingEvent",
        ".response_function_call_arguments_delta_event": "ResponseFunctionCallArgumentsDeltaEvent",
        ".response_function_call_arguments_done_event": "ResponseFunctionCallArgumentsDoneEvent",
        ".response_image_gen_call_completed_event": "ResponseImageGenCallCompletedEvent",
        ".response_image_gen_call_generating_event": "ResponseImageGenCallGeneratingEvent",
        ".response_image_gen_call_in_progress_event": "ResponseImageGenCallInProgressEvent",
        ".response_image_gen_call_partial_image_event": "ResponseImageGenCallPartialImageEvent",
        ".response_in_progress_event": "ResponseInProgressEvent",
        ".response_incomplete_event": "ResponseIncompleteEvent",
        ".response_item_list": "ResponseItemList",
        ".response_log_prob": "ResponseLogProb ResponseLogProbTopLogprobsItem",
        ".response_mcp_call_arguments_delta_event": "ResponseMCPCallArgumentsDeltaEvent",
        ".response_mcp_call_arguments_done_event": "ResponseMCPCallArgumentsDoneEvent",
        ".response_mcp_call_completed_event": "ResponseMCPCallCompletedEvent",
        ".response_mcp_call_failed_event": "ResponseMCPCallFailedEvent",
        ".response_mcp_call_in_progress_event": "ResponseMCPCallInProgressEvent",
        ".response_mcp_list_tools_completed_event": "ResponseMCPListToolsCompletedEvent",
        ".response_mcp_list_tools_failed_event": "ResponseMCPListToolsFailedEvent",
        ".response_mcp_list_tools_in_progress_event": "ResponseMCPListToolsInProgressEvent",
        ".response_output_item_added_event": "ResponseOutputItemAddedEvent",
        ".response_output_item_done_event": "ResponseOutputItemDoneEvent",
        ".response_output_text_annotation_added_event": "ResponseOutputTextAnnotationAddedEvent",
        ".response_properties": "ResponseProperties",
        ".response_queued_event": "ResponseQueuedEvent",
        ".response_reasoning_summary_part_added_event": (
            "ResponseReasoningSummaryPartAddedEvent ResponseReasoningSummaryPartAddedEventPart "
        ),
        ".response_reasoning_summary_part_done_event": "ResponseReasoningSummaryPartDoneEvent ResponseReasoningSummaryPartDoneEventPart",
        ".response_reasoning_summary_text_delta_event": "ResponseReasoningSummaryTextDeltaEvent",
        ".response_reasoning_summary_text_done_event": "ResponseReasoningSummaryTextDoneEvent",
        ".response_reasoning_text_delta_event": "ResponseReasoningTextDeltaEvent",
        ".response_reasoning_text_done_event": "ResponseReasoningTextDoneEvent",
        ".response_refusal_delta_event": "ResponseRefusalDeltaEvent",
        ".response_refusal_done_event": "ResponseRefusalDoneEvent",
        ".response_shell_call_command_added_streaming_event": "ResponseShellCallCommandAddedStreamingEvent",
        ".response_shell_call_command_delta_streaming_event": "ResponseShellCallCommandDeltaStreamingEvent",
        ".response_shell_call_command_done_streaming_event": "ResponseShellCallCommandDoneStreamingEvent",
        ".response_shell_call_output_content_delta_streaming_event": "ResponseShellCallOutputContentDeltaStreamingEvent",
        ".response_shell_call_output_content_done_streaming_event": "ResponseShellCallOutputContentDoneStreamingEvent",
        ".response_status": "ResponseStatus",
        ".response_stream_event": "ResponseStreamEvent",
        ".response_stream_options": "ResponseStreamOptions",
        ".response_text_delta_event": "ResponseTextDeltaEvent",
        ".response_text_done_event": "ResponseTextDoneEvent",
        ".response_text_param": "ResponseTextParam",
        ".response_usage": "ResponseUsage ResponseUsageInputTokensDetails ResponseUsageOutputTokensDetails",
        ".response_web_search_call_completed_event": "ResponseWebSearchCallCompletedEvent",
        ".response_web_search_call_in_progress_event": "ResponseWebSearchCallInProgressEvent",
        ".response_web_search_call_searching_event": "ResponseWebSearchCallSearchingEvent",
        ".response_ws_error": "ResponseWsError",
        ".responses_client_event": "ResponsesClientEvent",
        ".responses_client_event_response_create": "ResponsesClientEventResponseCreate",
        ".responses_server_event": (
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
            "ResponsesServerEventResponseWebSearchCallSearching "
        ),
        ".responses_web_socket_stream_event": (
            "ResponsesWebSocketStreamEvent ResponsesWebSocketStreamEventResponseAudioDelta "
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
            "ResponsesWebSocketStreamEventResponseWebSearchCallSearching "
        ),
        ".screenshot_param": "ScreenshotParam",
        ".scroll_param": "ScrollParam",
        ".search_content_type": "SearchContentType",
        ".search_context_size": "SearchContextSize",
        ".service_tier_enum": "ServiceTierEnum",
        ".service_tier_responses": "ServiceTierResponses",
        ".shell_call_output_delta": "ShellCallOutputDelta",
        ".specific_apply_patch_param": "SpecificApplyPatchParam",
        ".specific_function_shell_param": "SpecificFunctionShellParam",
        ".specific_programmatic_tool_calling_param": "SpecificProgrammaticToolCallingParam",
        ".summary_text_content": "SummaryTextContent",
        ".text_content": "TextContent",
        ".text_response_format_configuration": "TextResponseFormatConfiguration",
        ".text_response_format_json_schema": "TextResponseFormatJsonSchema",
        ".token_counts_body": "TokenCountsBody",
        ".token_counts_resource": "TokenCountsResource",
        ".tool": "Tool",
        ".tool_call_caller": "ToolCallCaller",
        ".tool_call_caller_param": "ToolCallCallerParam",
        ".tool_choice_allowed": "ToolChoiceAllowed",
        ".tool_choice_custom": "ToolChoiceCustom",
        ".tool_choice_param": "ToolChoiceParam",
        ".tool_choice_types": "ToolChoiceTypes",
        ".tool_search_call": "ToolSearchCall",
        ".tool_search_call_item_param": "ToolSearchCallItemParam",
        ".tool_search_execution_type": "ToolSearchExecutionType",
        ".tool_search_output": "ToolSearchOutput",
        ".tool_search_output_item_param": "ToolSearchOutputItemParam",
        ".tool_search_tool_param": "ToolSearchToolParam",
        ".tools_array": "ToolsArray",
        ".top_log_prob": "TopLogProb",
        ".truncation_enum": "TruncationEnum",
        ".type_param": "TypeParam",
        ".update_conversation_body": "UpdateConversationBody",
        ".url_citation_body": "UrlCitationBody",
        ".url_citation_param": "UrlCitationParam",
        ".wait_param": "WaitParam",
        ".web_search_action_find": "WebSearchActionFind",
        ".web_search_action_open_page": "WebSearchActionOpenPage",
        ".web_search_action_search": "WebSearchActionSearch WebSearchActionSearchSourcesItem",
        ".web_search_approximate_location": "WebSearchApproximateLocation",
        ".web_search_preview_tool": "WebSearchPreviewTool",
        ".web_search_tool": "WebSearchTool WebSearchToolFilters",
        ".web_search_tool_call": "WebSearchToolCall WebSearchToolCallAction",
        "oai_shared.components.callable_tool_allowed_caller": "CallableToolAllowedCaller",
        "oai_shared.components.comparison_filter": "ComparisonFilter",
        "oai_shared.components.compound_filter": "CompoundFilter",
        "oai_shared.components.container_network_policy_allowlist_param": "ContainerNetworkPolicyAllowlistParam",
        "oai_shared.components.container_network_policy_disabled_param": "ContainerNetworkPolicyDisabledParam",
        "oai_shared.components.image_detail": "ImageDetail",
        "oai_shared.components.inline_skill_param": "InlineSkillParam",
        "oai_shared.components.input_fidelity": "InputFidelity",
        "oai_shared.components.input_file_content": "InputFileContent",
        "oai_shared.components.input_image_content": "InputImageContent",
        "oai_shared.components.input_text_content": "InputTextContent",
        "oai_shared.components.mcp_list_tools_tool": "MCPListToolsTool",
        "oai_shared.components.mcp_tool": "MCPTool",
        "oai_shared.components.metadata": "Metadata",
        "oai_shared.components.model_ids_shared": "ModelIdsShared",
        "oai_shared.components.moderation_param": "ModerationParam",
        "oai_shared.components.moderation_result_body": "ModerationResultBody",
        "oai_shared.components.prompt": "Prompt",
        "oai_shared.components.prompt_cache_breakpoint_config": "PromptCacheBreakpointConfig",
        "oai_shared.components.prompt_cache_breakpoint_param": "PromptCacheBreakpointParam",
        "oai_shared.components.prompt_cache_mode_enum": "PromptCacheModeEnum",
        "oai_shared.components.prompt_cache_options_param": "PromptCacheOptionsParam",
        "oai_shared.components.prompt_cache_ttl_enum": "PromptCacheTTLEnum",
        "oai_shared.components.reasoning_effort": "ReasoningEffort",
        "oai_shared.components.response_format_json_object": "ResponseFormatJsonObject",
        "oai_shared.components.response_format_json_schema_schema": "ResponseFormatJsonSchemaSchema",
        "oai_shared.components.response_format_text": "ResponseFormatText",
        "oai_shared.components.skill_reference_param": "SkillReferenceParam",
        "oai_shared.components.tool_choice_function": "ToolChoiceFunction",
        "oai_shared.components.tool_choice_mcp": "ToolChoiceMCP",
        "oai_shared.components.tool_choice_options": "ToolChoiceOptions",
        "oai_shared.components.vector_store_file_attributes": "VectorStoreFileAttributes",
        "oai_shared.components.verbosity": "Verbosity",
    }
    _TABLE = {name: where for where, names in _MODULES.items() for name in names.split()}
    _ALIASES = {
        "AllModels": "ModelIdsResponses",
        "ApplyPatchTool": "ApplyPatchToolParam",
        "CompactedResponse": "CompactResource",
        "ContainerAuto": "ContainerAutoParam",
        "ContainerNetworkPolicyAllowlist": "ContainerNetworkPolicyAllowlistParam",
        "ContainerNetworkPolicyDisabled": "ContainerNetworkPolicyDisabledParam",
        "ContainerReference": "ContainerReferenceParam",
        "Conversation": "ConversationResource",
        "ConversationDeletedResource": "DeletedConversationResource",
        "CustomTool": "CustomToolParam",
        "CustomToolInputFormat": "CustomToolParamFormat",
        "FunctionShellTool": "FunctionShellToolParam",
        "InlineSkill": "InlineSkillParam",
        "InputTokenCountResponse": "TokenCountsResource",
        "LocalEnvironment": "LocalEnvironmentParam",
        "LocalSkill": "LocalSkillParam",
        "McpToolCallError": "MCPToolCallError",
        "NamespaceTool": "NamespaceToolParam",
        "ResponseApplyPatchToolCall": "ApplyPatchToolCall",
        "ResponseApplyPatchToolCallOutput": "ApplyPatchToolCallOutput",
        "ResponseCodeInterpreterToolCall": "CodeInterpreterToolCall",
        "ResponseCompactionItem": "CompactionBody",
        "ResponseCompactionItemParam": "CompactionSummaryItemParam",
        "ResponseComputerToolCall": "ComputerToolCall",
        "ResponseComputerToolCallOutputItem": "ComputerToolCallOutputResource",
        "ResponseComputerToolCallOutputScreenshot": "ComputerScreenshotImage",
        "ResponseContainerReference": "ContainerReferenceResource",
        "ResponseConversationParam": "ConversationParam2",
        "ResponseCustomToolCall": "CustomToolCall",
        "ResponseCustomToolCallItem": "CustomToolCallResource",
        "ResponseCustomToolCallOutput": "CustomToolCallOutput",
        "ResponseCustomToolCallOutputItem": "CustomToolCallOutputResource",
        "ResponseFileSearchToolCall": "FileSearchToolCall",
        "ResponseFormatTextConfig": "TextResponseFormatConfiguration",
        "ResponseFormatTextJSONSchemaConfig": "TextResponseFormatJsonSchema",
        "ResponseFunctionCallOutputItem": "FunctionCallOutputItemParamOutputItem",
        "ResponseFunctionShellCallOutputContent": "FunctionShellCallOutputContentParam",
        "ResponseFunctionShellToolCall": "FunctionShellCall",
        "ResponseFunctionShellToolCallOutput": "FunctionShellCallOutput",
        "ResponseFunctionToolCall": "FunctionToolCall",
        "ResponseFunctionToolCallItem": "FunctionToolCallResource",
        "ResponseFunctionToolCallOutputItem": "FunctionToolCallOutputResource",
        "ResponseFunctionWebSearch": "WebSearchToolCall",
        "ResponseIncludable": "IncludeEnum",
        "ResponseInputContent": "InputContent",
        "ResponseInputFile": "InputFileContent",
        "ResponseInputFileContent": "InputFileContentParam",
        "ResponseInputImage": "InputImageContent",
        "ResponseInputImageContent": "InputImageContentParamAutoParam",
        "ResponseInputItem": "InputItem",
        "ResponseInputMessageContentList": "InputMessageContentList",
        "ResponseInputMessageItem": "InputMessageResource",
        "ResponseInputText": "InputTextContent",
        "ResponseInputTextContent": "InputTextContentParam",
        "ResponseItem": "ItemResource",
        "ResponseLocalEnvironment": "LocalEnvironmentResource",
        "ResponseMcpCallArgumentsDeltaEvent": "ResponseMCPCallArgumentsDeltaEvent",
        "ResponseMcpCallArgumentsDoneEvent": "ResponseMCPCallArgumentsDoneEvent",
        "ResponseMcpCallCompletedEvent": "ResponseMCPCallCompletedEvent",
        "ResponseMcpCallFailedEvent": "ResponseMCPCallFailedEvent",
        "ResponseMcpCallInProgressEvent": "ResponseMCPCallInProgressEvent",
        "ResponseMcpListToolsCompletedEvent": "ResponseMCPListToolsCompletedEvent",
        "ResponseMcpListToolsFailedEvent": "ResponseMCPListToolsFailedEvent",
        "ResponseMcpListToolsInProgressEvent": "ResponseMCPListToolsInProgressEvent",
        "ResponseOutputItem": "OutputItem",
        "ResponseOutputMessage": "OutputMessage",
        "ResponseOutputRefusal": "RefusalContent",
        "ResponseOutputText": "OutputTextContent",
        "ResponsePrompt": "Prompt",
        "ResponseReasoningItem": "ReasoningItem",
        "ResponseShellCallCommandAddedEvent": "ResponseShellCallCommandAddedStreamingEvent",
        "ResponseShellCallCommandDeltaEvent": "ResponseShellCallCommandDeltaStreamingEvent",
        "ResponseShellCallCommandDoneEvent": "ResponseShellCallCommandDoneStreamingEvent",
        "ResponseShellCallOutputContentDeltaEvent": "ResponseShellCallOutputContentDeltaStreamingEvent",
        "ResponseShellCallOutputContentDoneEvent": "ResponseShellCallOutputContentDoneStreamingEvent",
        "ResponseTextConfig": "ResponseTextParam",
        "ResponseToolSearchCall": "ToolSearchCall",
        "ResponseToolSearchOutputItem": "ToolSearchOutput",
        "ResponseToolSearchOutputItemParam": "ToolSearchOutputItemParam",
        "ResponsesModel": "ModelIdsResponses",
        "ServiceTier": "ServiceTierResponses",
        "SkillReference": "SkillReferenceParam",
        "ToolChoiceApplyPatch": "SpecificApplyPatchParam",
        "ToolChoiceMcp": "ToolChoiceMCP",
        "ToolChoiceShell": "SpecificFunctionShellParam",
        "ToolSearchOutputNamespaceTool": "NamespaceToolParam",
        "ToolSearchTool": "ToolSearchToolParam",
    }
    __all__ = sorted({*_TABLE, *_ALIASES})
    __getattr__, __dir__ = lazy_names(__name__, _TABLE, _ALIASES)
