# Generated from the slice of oai-responses. Do not edit.
"""Request parameters of oai-responses, as typed mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from oai_core.lazy import lazy_names

if TYPE_CHECKING:
    from oai_shared.params.input_file_content import InputFileContentDict as InputFileContentDict
    from oai_shared.params.input_image_content import InputImageContentDict as InputImageContentDict
    from oai_shared.params.input_text_content import InputTextContentDict as InputTextContentDict
    from oai_shared.params.prompt import PromptDict as PromptDict
    from oai_shared.params.tool_choice_function import (
        ToolChoiceFunctionDict as ToolChoiceFunctionDict,
    )
    from oai_shared.params.tool_choice_mcp import ToolChoiceMCPDict as ToolChoiceMCPDict

    from .additional_tools_item_param import (
        AdditionalToolsItemParamDict as AdditionalToolsItemParamDict,
    )
    from .annotation import AnnotationLike as AnnotationLike
    from .apply_patch_create_file_operation_param import (
        ApplyPatchCreateFileOperationParamDict as ApplyPatchCreateFileOperationParamDict,
    )
    from .apply_patch_delete_file_operation_param import (
        ApplyPatchDeleteFileOperationParamDict as ApplyPatchDeleteFileOperationParamDict,
    )
    from .apply_patch_operation_param import (
        ApplyPatchOperationParamLike as ApplyPatchOperationParamLike,
    )
    from .apply_patch_tool_call_item_param import (
        ApplyPatchToolCallItemParamDict as ApplyPatchToolCallItemParamDict,
    )
    from .apply_patch_tool_call_output_item_param import (
        ApplyPatchToolCallOutputItemParamDict as ApplyPatchToolCallOutputItemParamDict,
    )
    from .apply_patch_tool_param import ApplyPatchToolParamDict as ApplyPatchToolParamDict
    from .apply_patch_update_file_operation_param import (
        ApplyPatchUpdateFileOperationParamDict as ApplyPatchUpdateFileOperationParamDict,
    )
    from .approximate_location import ApproximateLocationDict as ApproximateLocationDict
    from .auto_code_interpreter_tool_param import (
        AutoCodeInterpreterToolParamDict as AutoCodeInterpreterToolParamDict,
    )
    from .auto_code_interpreter_tool_param import (
        AutoCodeInterpreterToolParamNetworkPolicyLike as AutoCodeInterpreterToolParamNetworkPolicyLike,
    )
    from .click_param import ClickParamDict as ClickParamDict
    from .code_interpreter_output_image import (
        CodeInterpreterOutputImageDict as CodeInterpreterOutputImageDict,
    )
    from .code_interpreter_output_logs import (
        CodeInterpreterOutputLogsDict as CodeInterpreterOutputLogsDict,
    )
    from .code_interpreter_tool import CodeInterpreterToolDict as CodeInterpreterToolDict
    from .code_interpreter_tool_call import (
        CodeInterpreterToolCallDict as CodeInterpreterToolCallDict,
    )
    from .code_interpreter_tool_call import (
        CodeInterpreterToolCallOutputsItemLike as CodeInterpreterToolCallOutputsItemLike,
    )
    from .compaction_summary_item_param import (
        CompactionSummaryItemParamDict as CompactionSummaryItemParamDict,
    )
    from .compaction_trigger_item_param import (
        CompactionTriggerItemParamDict as CompactionTriggerItemParamDict,
    )
    from .computer_action import ComputerActionLike as ComputerActionLike
    from .computer_action_list import ComputerActionListLike as ComputerActionListLike
    from .computer_call_output_item_param import (
        ComputerCallOutputItemParamDict as ComputerCallOutputItemParamDict,
    )
    from .computer_call_safety_check_param import (
        ComputerCallSafetyCheckParamDict as ComputerCallSafetyCheckParamDict,
    )
    from .computer_screenshot_image import (
        ComputerScreenshotImageDict as ComputerScreenshotImageDict,
    )
    from .computer_tool import ComputerToolDict as ComputerToolDict
    from .computer_tool_call import ComputerToolCallDict as ComputerToolCallDict
    from .computer_use_preview_tool import ComputerUsePreviewToolDict as ComputerUsePreviewToolDict
    from .container_auto_param import ContainerAutoParamDict as ContainerAutoParamDict
    from .container_auto_param import (
        ContainerAutoParamNetworkPolicyLike as ContainerAutoParamNetworkPolicyLike,
    )
    from .container_auto_param import (
        ContainerAutoParamSkillsItemLike as ContainerAutoParamSkillsItemLike,
    )
    from .container_file_citation_body import (
        ContainerFileCitationBodyDict as ContainerFileCitationBodyDict,
    )
    from .container_reference_param import (
        ContainerReferenceParamDict as ContainerReferenceParamDict,
    )
    from .context_management_param import ContextManagementParamDict as ContextManagementParamDict
    from .conversation_param import ConversationParamLike as ConversationParamLike
    from .conversation_param2 import ConversationParam2Dict as ConversationParam2Dict
    from .conversations_create_params import ConversationsCreateParams as ConversationsCreateParams
    from .conversations_items_create_params import (
        ConversationsItemsCreateParams as ConversationsItemsCreateParams,
    )
    from .conversations_items_list_params import (
        ConversationsItemsListParams as ConversationsItemsListParams,
    )
    from .conversations_items_retrieve_params import (
        ConversationsItemsRetrieveParams as ConversationsItemsRetrieveParams,
    )
    from .conversations_update_params import ConversationsUpdateParams as ConversationsUpdateParams
    from .coord_param import CoordParamDict as CoordParamDict
    from .custom_grammar_format_param import (
        CustomGrammarFormatParamDict as CustomGrammarFormatParamDict,
    )
    from .custom_text_format_param import CustomTextFormatParamDict as CustomTextFormatParamDict
    from .custom_tool_call import CustomToolCallDict as CustomToolCallDict
    from .custom_tool_call_output import CustomToolCallOutputDict as CustomToolCallOutputDict
    from .custom_tool_param import CustomToolParamDict as CustomToolParamDict
    from .custom_tool_param import CustomToolParamFormatLike as CustomToolParamFormatLike
    from .direct_tool_call_caller import DirectToolCallCallerDict as DirectToolCallCallerDict
    from .direct_tool_call_caller_param import (
        DirectToolCallCallerParamDict as DirectToolCallCallerParamDict,
    )
    from .double_click_action import DoubleClickActionDict as DoubleClickActionDict
    from .drag_param import DragParamDict as DragParamDict
    from .easy_input_message import EasyInputMessageDict as EasyInputMessageDict
    from .empty_model_param import EmptyModelParamLike as EmptyModelParamLike
    from .file_citation_body import FileCitationBodyDict as FileCitationBodyDict
    from .file_path import FilePathDict as FilePathDict
    from .file_search_tool import FileSearchToolDict as FileSearchToolDict
    from .file_search_tool_call import FileSearchToolCallDict as FileSearchToolCallDict
    from .file_search_tool_call import (
        FileSearchToolCallResultsItemDict as FileSearchToolCallResultsItemDict,
    )
    from .filters import FiltersLike as FiltersLike
    from .function_and_custom_tool_call_output import (
        FunctionAndCustomToolCallOutputLike as FunctionAndCustomToolCallOutputLike,
    )
    from .function_call_output_item_param import (
        FunctionCallOutputItemParamDict as FunctionCallOutputItemParamDict,
    )
    from .function_call_output_item_param import (
        FunctionCallOutputItemParamOutputItemLike as FunctionCallOutputItemParamOutputItemLike,
    )
    from .function_shell_action_param import (
        FunctionShellActionParamDict as FunctionShellActionParamDict,
    )
    from .function_shell_call_item_param import (
        FunctionShellCallItemParamDict as FunctionShellCallItemParamDict,
    )
    from .function_shell_call_item_param import (
        FunctionShellCallItemParamEnvironmentLike as FunctionShellCallItemParamEnvironmentLike,
    )
    from .function_shell_call_output_content_param import (
        FunctionShellCallOutputContentParamDict as FunctionShellCallOutputContentParamDict,
    )
    from .function_shell_call_output_exit_outcome_param import (
        FunctionShellCallOutputExitOutcomeParamDict as FunctionShellCallOutputExitOutcomeParamDict,
    )
    from .function_shell_call_output_item_param import (
        FunctionShellCallOutputItemParamDict as FunctionShellCallOutputItemParamDict,
    )
    from .function_shell_call_output_outcome_param import (
        FunctionShellCallOutputOutcomeParamLike as FunctionShellCallOutputOutcomeParamLike,
    )
    from .function_shell_call_output_timeout_outcome_param import (
        FunctionShellCallOutputTimeoutOutcomeParamDict as FunctionShellCallOutputTimeoutOutcomeParamDict,
    )
    from .function_shell_tool_param import FunctionShellToolParamDict as FunctionShellToolParamDict
    from .function_shell_tool_param import (
        FunctionShellToolParamEnvironmentLike as FunctionShellToolParamEnvironmentLike,
    )
    from .function_tool import FunctionToolDict as FunctionToolDict
    from .function_tool_call import FunctionToolCallDict as FunctionToolCallDict
    from .function_tool_param import FunctionToolParamDict as FunctionToolParamDict
    from .http_error import HTTPErrorDict as HTTPErrorDict
    from .hybrid_search_options import HybridSearchOptionsDict as HybridSearchOptionsDict
    from .image_gen_tool import ImageGenToolDict as ImageGenToolDict
    from .image_gen_tool import ImageGenToolInputImageMaskDict as ImageGenToolInputImageMaskDict
    from .image_gen_tool_call import ImageGenToolCallDict as ImageGenToolCallDict
    from .input_content import InputContentLike as InputContentLike
    from .input_file_content_param import InputFileContentParamDict as InputFileContentParamDict
    from .input_image_content_param_auto_param import (
        InputImageContentParamAutoParamDict as InputImageContentParamAutoParamDict,
    )
    from .input_item import InputItemLike as InputItemLike
    from .input_message import InputMessageDict as InputMessageDict
    from .input_message_content_list import (
        InputMessageContentListLike as InputMessageContentListLike,
    )
    from .input_param import InputParamLike as InputParamLike
    from .input_text_content_param import InputTextContentParamDict as InputTextContentParamDict
    from .item import ItemLike as ItemLike
    from .item_reference_param import ItemReferenceParamDict as ItemReferenceParamDict
    from .key_press_action import KeyPressActionDict as KeyPressActionDict
    from .lists_of_items import ComputerActionListParam as ComputerActionListParam
    from .lists_of_items import (
        ResponseFunctionCallOutputItemListParam as ResponseFunctionCallOutputItemListParam,
    )
    from .lists_of_items import (
        ResponseInputMessageContentListParam as ResponseInputMessageContentListParam,
    )
    from .lists_of_items import ResponseInputParam as ResponseInputParam
    from .local_environment_param import LocalEnvironmentParamDict as LocalEnvironmentParamDict
    from .local_shell_exec_action import LocalShellExecActionDict as LocalShellExecActionDict
    from .local_shell_tool_call import LocalShellToolCallDict as LocalShellToolCallDict
    from .local_shell_tool_call_output import (
        LocalShellToolCallOutputDict as LocalShellToolCallOutputDict,
    )
    from .local_shell_tool_param import LocalShellToolParamDict as LocalShellToolParamDict
    from .local_skill_param import LocalSkillParamDict as LocalSkillParamDict
    from .log_prob import LogProbDict as LogProbDict
    from .mcp_approval_request import MCPApprovalRequestDict as MCPApprovalRequestDict
    from .mcp_approval_response import MCPApprovalResponseDict as MCPApprovalResponseDict
    from .mcp_list_tools import MCPListToolsDict as MCPListToolsDict
    from .mcp_protocol_error import MCPProtocolErrorDict as MCPProtocolErrorDict
    from .mcp_tool_call import MCPToolCallDict as MCPToolCallDict
    from .mcp_tool_call_error import MCPToolCallErrorLike as MCPToolCallErrorLike
    from .mcp_tool_execution_error import MCPToolExecutionErrorDict as MCPToolExecutionErrorDict
    from .move_param import MoveParamDict as MoveParamDict
    from .namespace_tool_param import NamespaceToolParamDict as NamespaceToolParamDict
    from .namespace_tool_param import (
        NamespaceToolParamToolsItemLike as NamespaceToolParamToolsItemLike,
    )
    from .output_message import OutputMessageDict as OutputMessageDict
    from .output_message_content import OutputMessageContentLike as OutputMessageContentLike
    from .output_text_content import OutputTextContentDict as OutputTextContentDict
    from .program_item_param import ProgramItemParamDict as ProgramItemParamDict
    from .program_output_item_param import ProgramOutputItemParamDict as ProgramOutputItemParamDict
    from .program_tool_call_caller import ProgramToolCallCallerDict as ProgramToolCallCallerDict
    from .program_tool_call_caller_param import (
        ProgramToolCallCallerParamDict as ProgramToolCallCallerParamDict,
    )
    from .programmatic_tool_calling_param import (
        ProgrammaticToolCallingParamDict as ProgrammaticToolCallingParamDict,
    )
    from .ranking_options import RankingOptionsDict as RankingOptionsDict
    from .reasoning import ReasoningDict as ReasoningDict
    from .reasoning_item import ReasoningItemDict as ReasoningItemDict
    from .reasoning_text_content import ReasoningTextContentDict as ReasoningTextContentDict
    from .refusal_content import RefusalContentDict as RefusalContentDict
    from .response_stream_options import ResponseStreamOptionsDict as ResponseStreamOptionsDict
    from .response_text_param import ResponseTextParamDict as ResponseTextParamDict
    from .responses_client_event import ResponsesClientEventLike as ResponsesClientEventLike
    from .responses_client_event_response_create import (
        ResponsesClientEventResponseCreateDict as ResponsesClientEventResponseCreateDict,
    )
    from .responses_compact_params import ResponsesCompactParams as ResponsesCompactParams
    from .responses_connect_params import ResponsesConnectParams as ResponsesConnectParams
    from .responses_connection_events import (
        ResponsesResponseCreateEventParams as ResponsesResponseCreateEventParams,
    )
    from .responses_create_params import ResponsesCreateBaseParams as ResponsesCreateBaseParams
    from .responses_create_params import ResponsesCreateParams as ResponsesCreateParams
    from .responses_input_items_list_params import (
        ResponsesInputItemsListParams as ResponsesInputItemsListParams,
    )
    from .responses_input_tokens_count_params import (
        ResponsesInputTokensCountParams as ResponsesInputTokensCountParams,
    )
    from .responses_retrieve_params import ResponsesRetrieveParams as ResponsesRetrieveParams
    from .screenshot_param import ScreenshotParamDict as ScreenshotParamDict
    from .scroll_param import ScrollParamDict as ScrollParamDict
    from .specific_apply_patch_param import (
        SpecificApplyPatchParamDict as SpecificApplyPatchParamDict,
    )
    from .specific_function_shell_param import (
        SpecificFunctionShellParamDict as SpecificFunctionShellParamDict,
    )
    from .specific_programmatic_tool_calling_param import (
        SpecificProgrammaticToolCallingParamDict as SpecificProgrammaticToolCallingParamDict,
    )
    from .summary_text_content import SummaryTextContentDict as SummaryTextContentDict
    from .text_response_format_configuration import (
        TextResponseFormatConfigurationLike as TextResponseFormatConfigurationLike,
    )
    from .text_response_format_json_schema import (
        TextResponseFormatJsonSchemaDict as TextResponseFormatJsonSchemaDict,
    )
    from .tool import ToolLike as ToolLike
    from .tool_call_caller import ToolCallCallerLike as ToolCallCallerLike
    from .tool_call_caller_param import ToolCallCallerParamLike as ToolCallCallerParamLike
    from .tool_choice_allowed import ToolChoiceAllowedDict as ToolChoiceAllowedDict
    from .tool_choice_custom import ToolChoiceCustomDict as ToolChoiceCustomDict
    from .tool_choice_param import ToolChoiceParamLike as ToolChoiceParamLike
    from .tool_choice_types import ToolChoiceTypesDict as ToolChoiceTypesDict
    from .tool_search_call_item_param import (
        ToolSearchCallItemParamDict as ToolSearchCallItemParamDict,
    )
    from .tool_search_output_item_param import (
        ToolSearchOutputItemParamDict as ToolSearchOutputItemParamDict,
    )
    from .tool_search_tool_param import ToolSearchToolParamDict as ToolSearchToolParamDict
    from .tools_array import ToolsArrayLike as ToolsArrayLike
    from .top_log_prob import TopLogProbDict as TopLogProbDict
    from .type_param import TypeParamDict as TypeParamDict
    from .url_citation_body import UrlCitationBodyDict as UrlCitationBodyDict
    from .wait_param import WaitParamDict as WaitParamDict
    from .web_search_action_find import WebSearchActionFindDict as WebSearchActionFindDict
    from .web_search_action_open_page import (
        WebSearchActionOpenPageDict as WebSearchActionOpenPageDict,
    )
    from .web_search_action_search import WebSearchActionSearchDict as WebSearchActionSearchDict
    from .web_search_action_search import (
        WebSearchActionSearchSourcesItemDict as WebSearchActionSearchSourcesItemDict,
    )
    from .web_search_approximate_location import (
        WebSearchApproximateLocationDict as WebSearchApproximateLocationDict,
    )
    from .web_search_preview_tool import WebSearchPreviewToolDict as WebSearchPreviewToolDict
    from .web_search_tool import WebSearchToolDict as WebSearchToolDict
    from .web_search_tool import WebSearchToolFiltersDict as WebSearchToolFiltersDict
    from .web_search_tool_call import WebSearchToolCallActionLike as WebSearchToolCallActionLike
    from .web_search_tool_call import WebSearchToolCallDict as WebSearchToolCallDict

    ComputerActionParam: TypeAlias = ComputerActionLike
    ComputerToolParam: TypeAlias = ComputerToolDict
    ComputerUsePreviewToolParam: TypeAlias = ComputerUsePreviewToolDict
    ConversationCreateParams: TypeAlias = ConversationsCreateParams
    ConversationUpdateParams: TypeAlias = ConversationsUpdateParams
    EasyInputMessageParam: TypeAlias = EasyInputMessageDict
    FileSearchToolParam: TypeAlias = FileSearchToolDict
    InputImageContentParam: TypeAlias = InputImageContentDict
    InputItemListParams: TypeAlias = ResponsesInputItemsListParams
    InputTokenCountParams: TypeAlias = ResponsesInputTokensCountParams
    ItemCreateParams: TypeAlias = ConversationsItemsCreateParams
    ItemListParams: TypeAlias = ConversationsItemsListParams
    McpToolCallErrorParam: TypeAlias = MCPToolCallErrorLike
    OutputTextContentParam: TypeAlias = OutputTextContentDict
    RefusalContentParam: TypeAlias = RefusalContentDict
    ResponseCodeInterpreterToolCallParam: TypeAlias = CodeInterpreterToolCallDict
    ResponseCompactParams: TypeAlias = ResponsesCompactParams
    ResponseCompactionItemParamParam: TypeAlias = CompactionSummaryItemParamDict
    ResponseComputerToolCallOutputScreenshotParam: TypeAlias = ComputerScreenshotImageDict
    ResponseComputerToolCallParam: TypeAlias = ComputerToolCallDict
    ResponseConversationParamParam: TypeAlias = ConversationParam2Dict
    ResponseCreateParams: TypeAlias = ResponsesCreateParams
    ResponseCustomToolCallOutputParam: TypeAlias = CustomToolCallOutputDict
    ResponseCustomToolCallParam: TypeAlias = CustomToolCallDict
    ResponseFileSearchToolCallParam: TypeAlias = FileSearchToolCallDict
    ResponseFormatTextConfigParam: TypeAlias = TextResponseFormatConfigurationLike
    ResponseFormatTextJSONSchemaConfigParam: TypeAlias = TextResponseFormatJsonSchemaDict
    ResponseFunctionCallOutputItemParam: TypeAlias = FunctionCallOutputItemParamOutputItemLike
    ResponseFunctionShellCallOutputContentParam: TypeAlias = FunctionShellCallOutputContentParamDict
    ResponseFunctionToolCallParam: TypeAlias = FunctionToolCallDict
    ResponseFunctionWebSearchParam: TypeAlias = WebSearchToolCallDict
    ResponseInputContentParam: TypeAlias = InputContentLike
    ResponseInputFileContentParam: TypeAlias = InputFileContentParamDict
    ResponseInputFileParam: TypeAlias = InputFileContentDict
    ResponseInputImageContentParam: TypeAlias = InputImageContentParamAutoParamDict
    ResponseInputImageParam: TypeAlias = InputImageContentDict
    ResponseInputItemParam: TypeAlias = InputItemLike
    ResponseInputTextContentParam: TypeAlias = InputTextContentParamDict
    ResponseInputTextParam: TypeAlias = InputTextContentDict
    ResponseOutputMessageParam: TypeAlias = OutputMessageDict
    ResponseOutputRefusalParam: TypeAlias = RefusalContentDict
    ResponseOutputTextParam: TypeAlias = OutputTextContentDict
    ResponsePromptParam: TypeAlias = PromptDict
    ResponseReasoningItemParam: TypeAlias = ReasoningItemDict
    ResponseRetrieveParams: TypeAlias = ResponsesRetrieveParams
    ResponseTextConfigParam: TypeAlias = ResponseTextParamDict
    ResponseToolSearchOutputItemParamParam: TypeAlias = ToolSearchOutputItemParamDict
    ResponsesClientEventParam: TypeAlias = ResponsesClientEventLike
    ToolChoiceAllowedParam: TypeAlias = ToolChoiceAllowedDict
    ToolChoiceApplyPatchParam: TypeAlias = SpecificApplyPatchParamDict
    ToolChoiceCustomParam: TypeAlias = ToolChoiceCustomDict
    ToolChoiceFunctionParam: TypeAlias = ToolChoiceFunctionDict
    ToolChoiceMcpParam: TypeAlias = ToolChoiceMCPDict
    ToolChoiceShellParam: TypeAlias = SpecificFunctionShellParamDict
    ToolChoiceTypesParam: TypeAlias = ToolChoiceTypesDict
    ToolParam: TypeAlias = ToolLike
    ToolSearchOutputNamespaceToolParam: TypeAlias = NamespaceToolParamDict
    WebSearchPreviewToolParam: TypeAlias = WebSearchPreviewToolDict
    WebSearchToolParam: TypeAlias = WebSearchToolDict
else:
    _MODULES = {
        ".additional_tools_item_param": "AdditionalToolsItemParamDict",
        ".annotation": "AnnotationLike",
        ".apply_patch_create_file_operation_param": "ApplyPatchCreateFileOperationParamDict",
        ".apply_patch_delete_file_operation_param": "ApplyPatchDeleteFileOperationParamDict",
        ".apply_patch_operation_param": "ApplyPatchOperationParamLike",
        ".apply_patch_tool_call_item_param": "ApplyPatchToolCallItemParamDict",
        ".apply_patch_tool_call_output_item_param": "ApplyPatchToolCallOutputItemParamDict",
        ".apply_patch_tool_param": "ApplyPatchToolParamDict",
        ".apply_patch_update_file_operation_param": "ApplyPatchUpdateFileOperationParamDict",
        ".approximate_location": "ApproximateLocationDict",
        ".auto_code_interpreter_tool_param": "AutoCodeInterpreterToolParamDict AutoCodeInterpreterToolParamNetworkPolicyLike",
        ".click_param": "ClickParamDict",
        ".code_interpreter_output_image": "CodeInterpreterOutputImageDict",
        ".code_interpreter_output_logs": "CodeInterpreterOutputLogsDict",
        ".code_interpreter_tool": "CodeInterpreterToolDict",
        ".code_interpreter_tool_call": "CodeInterpreterToolCallDict CodeInterpreterToolCallOutputsItemLike",
        ".compaction_summary_item_param": "CompactionSummaryItemParamDict",
        ".compaction_trigger_item_param": "CompactionTriggerItemParamDict",
        ".computer_action": "ComputerActionLike",
        ".computer_action_list": "ComputerActionListLike",
        ".computer_call_output_item_param": "ComputerCallOutputItemParamDict",
        ".computer_call_safety_check_param": "ComputerCallSafetyCheckParamDict",
        ".computer_screenshot_image": "ComputerScreenshotImageDict",
        ".computer_tool": "ComputerToolDict",
        ".computer_tool_call": "ComputerToolCallDict",
        ".computer_use_preview_tool": "ComputerUsePreviewToolDict",
        ".container_auto_param": (
            "ContainerAutoParamDict ContainerAutoParamNetworkPolicyLike "
            "ContainerAutoParamSkillsItemLike "
        ),
        ".container_file_citation_body": "ContainerFileCitationBodyDict",
        ".container_reference_param": "ContainerReferenceParamDict",
        ".context_management_param": "ContextManagementParamDict",
        ".conversation_param": "ConversationParamLike",
        ".conversation_param2": "ConversationParam2Dict",
        ".conversations_create_params": "ConversationsCreateParams",
        ".conversations_items_create_params": "ConversationsItemsCreateParams",
        ".conversations_items_list_params": "ConversationsItemsListParams",
        ".conversations_items_retrieve_params": "ConversationsItemsRetrieveParams",
        ".conversations_update_params": "ConversationsUpdateParams",
        ".coord_param": "CoordParamDict",
        ".custom_grammar_format_param": "CustomGrammarFormatParamDict",
        ".custom_text_format_param": "CustomTextFormatParamDict",
        ".custom_tool_call": "CustomToolCallDict",
        ".custom_tool_call_output": "CustomToolCallOutputDict",
        ".custom_tool_param": "CustomToolParamDict CustomToolParamFormatLike",
        ".direct_tool_call_caller": "DirectToolCallCallerDict",
        ".direct_tool_call_caller_param": "DirectToolCallCallerParamDict",
        ".double_click_action": "DoubleClickActionDict",
        ".drag_param": "DragParamDict",
        ".easy_input_message": "EasyInputMessageDict",
        ".empty_model_param": "EmptyModelParamLike",
        ".file_citation_body": "FileCitationBodyDict",
        ".file_path": "FilePathDict",
        ".file_search_tool": "FileSearchToolDict",
        ".file_search_tool_call": "FileSearchToolCallDict FileSearchToolCallResultsItemDict",
        ".filters": "FiltersLike",
        ".function_and_custom_tool_call_output": "FunctionAndCustomToolCallOutputLike",
        ".function_call_output_item_param": "FunctionCallOutputItemParamDict FunctionCallOutputItemParamOutputItemLike",
        ".function_shell_action_param": "FunctionShellActionParamDict",
        ".function_shell_call_item_param": "FunctionShellCallItemParamDict FunctionShellCallItemParamEnvironmentLike",
        ".function_shell_call_output_content_param": "FunctionShellCallOutputContentParamDict",
        ".function_shell_call_output_exit_outcome_param": "FunctionShellCallOutputExitOutcomeParamDict",
        ".function_shell_call_output_item_param": "FunctionShellCallOutputItemParamDict",
        ".function_shell_call_output_outcome_param": "FunctionShellCallOutputOutcomeParamLike",
        ".function_shell_call_output_timeout_outcome_param": "FunctionShellCallOutputTimeoutOutcomeParamDict",
        ".function_shell_tool_param": "FunctionShellToolParamDict FunctionShellToolParamEnvironmentLike",
        ".function_tool": "FunctionToolDict",
        ".function_tool_call": "FunctionToolCallDict",
        ".function_tool_param": "FunctionToolParamDict",
        ".http_error": "HTTPErrorDict",
        ".hybrid_search_options": "HybridSearchOptionsDict",
        ".image_gen_tool": "ImageGenToolDict ImageGenToolInputImageMaskDict",
        ".image_gen_tool_call": "ImageGenToolCallDict",
        ".input_content": "InputContentLike",
        ".input_file_content_param": "InputFileContentParamDict",
        ".input_image_content_param_auto_param": "InputImageContentParamAutoParamDict",
        ".input_item": "InputItemLike",
        ".input_message": "InputMessageDict",
        ".input_message_content_list": "InputMessageContentListLike",
        ".input_param": "InputParamLike",
        ".input_text_content_param": "InputTextContentParamDict",
        ".item": "ItemLike",
        ".item_reference_param": "ItemReferenceParamDict",
        ".key_press_action": "KeyPressActionDict",
        ".lists_of_items": (
            "ComputerActionListParam ResponseFunctionCallOutputItemListParam "
            "ResponseInputMessageContentListParam ResponseInputParam "
        ),
        ".local_environment_param": "LocalEnvironmentParamDict",
        ".local_shell_exec_action": "LocalShellExecActionDict",
        ".local_shell_tool_call": "LocalShellToolCallDict",
        ".local_shell_tool_call_output": "LocalShellToolCallOutputDict",
        ".local_shell_tool_param": "LocalShellToolParamDict",
        ".local_skill_param": "LocalSkillParamDict",
        ".log_prob": "LogProbDict",
        ".mcp_approval_request": "MCPApprovalRequestDict",
        ".mcp_approval_response": "MCPApprovalResponseDict",
        ".mcp_list_tools": "MCPListToolsDict",
        ".mcp_protocol_error": "MCPProtocolErrorDict",
        ".mcp_tool_call": "MCPToolCallDict",
        ".mcp_tool_call_error": "MCPToolCallErrorLike",
        ".mcp_tool_execution_error": "MCPToolExecutionErrorDict",
        ".move_param": "MoveParamDict",
        ".namespace_tool_param": "NamespaceToolParamDict NamespaceToolParamToolsItemLike",
        ".output_message": "OutputMessageDict",
        ".output_message_content": "OutputMessageContentLike",
        ".output_text_content": "OutputTextContentDict",
        ".program_item_param": "ProgramItemParamDict",
        ".program_output_item_param": "ProgramOutputItemParamDict",
        ".program_tool_call_caller": "ProgramToolCallCallerDict",
        ".program_tool_call_caller_param": "ProgramToolCallCallerParamDict",
        ".programmatic_tool_calling_param": "ProgrammaticToolCallingParamDict",
        ".ranking_options": "RankingOptionsDict",
        ".reasoning": "ReasoningDict",
        ".reasoning_item": "ReasoningItemDict",
        ".reasoning_text_content": "ReasoningTextContentDict",
        ".refusal_content": "RefusalContentDict",
        ".response_stream_options": "ResponseStreamOptionsDict",
        ".response_text_param": "ResponseTextParamDict",
        ".responses_client_event": "ResponsesClientEventLike",
        ".responses_client_event_response_create": "ResponsesClientEventResponseCreateDict",
        ".responses_compact_params": "ResponsesCompactParams",
        ".responses_connect_params": "ResponsesConnectParams",
        ".responses_connection_events": "ResponsesResponseCreateEventParams",
        ".responses_create_params": "ResponsesCreateBaseParams ResponsesCreateParams",
        ".responses_input_items_list_params": "ResponsesInputItemsListParams",
        ".responses_input_tokens_count_params": "ResponsesInputTokensCountParams",
        ".responses_retrieve_params": "ResponsesRetrieveParams",
        ".screenshot_param": "ScreenshotParamDict",
        ".scroll_param": "ScrollParamDict",
        ".specific_apply_patch_param": "SpecificApplyPatchParamDict",
        ".specific_function_shell_param": "SpecificFunctionShellParamDict",
        ".specific_programmatic_tool_calling_param": "SpecificProgrammaticToolCallingParamDict",
        ".summary_text_content": "SummaryTextContentDict",
        ".text_response_format_configuration": "TextResponseFormatConfigurationLike",
        ".text_response_format_json_schema": "TextResponseFormatJsonSchemaDict",
        ".tool": "ToolLike",
        ".tool_call_caller": "ToolCallCallerLike",
        ".tool_call_caller_param": "ToolCallCallerParamLike",
        ".tool_choice_allowed": "ToolChoiceAllowedDict",
        ".tool_choice_custom": "ToolChoiceCustomDict",
        ".tool_choice_param": "ToolChoiceParamLike",
        ".tool_choice_types": "ToolChoiceTypesDict",
        ".tool_search_call_item_param": "ToolSearchCallItemParamDict",
        ".tool_search_output_item_param": "ToolSearchOutputItemParamDict",
        ".tool_search_tool_param": "ToolSearchToolParamDict",
        ".tools_array": "ToolsArrayLike",
        ".top_log_prob": "TopLogProbDict",
        ".type_param": "TypeParamDict",
        ".url_citation_body": "UrlCitationBodyDict",
        ".wait_param": "WaitParamDict",
        ".web_search_action_find": "WebSearchActionFindDict",
        ".web_search_action_open_page": "WebSearchActionOpenPageDict",
        ".web_search_action_search": "WebSearchActionSearchDict WebSearchActionSearchSourcesItemDict",
        ".web_search_approximate_location": "WebSearchApproximateLocationDict",
        ".web_search_preview_tool": "WebSearchPreviewToolDict",
        ".web_search_tool": "WebSearchToolDict WebSearchToolFiltersDict",
        ".web_search_tool_call": "WebSearchToolCallActionLike WebSearchToolCallDict",
        "oai_shared.params.input_file_content": "InputFileContentDict",
        "oai_shared.params.input_image_content": "InputImageContentDict",
        "oai_shared.params.input_text_content": "InputTextContentDict",
        "oai_shared.params.prompt": "PromptDict",
        "oai_shared.params.tool_choice_function": "ToolChoiceFunctionDict",
        "oai_shared.params.tool_choice_mcp": "ToolChoiceMCPDict",
    }
    _TABLE = {name: where for where, names in _MODULES.items() for name in names.split()}
    _ALIASES = {
        "ComputerActionParam": "ComputerActionLike",
        "ComputerToolParam": "ComputerToolDict",
        "ComputerUsePreviewToolParam": "ComputerUsePreviewToolDict",
        "ConversationCreateParams": "ConversationsCreateParams",
        "ConversationUpdateParams": "ConversationsUpdateParams",
        "EasyInputMessageParam": "EasyInputMessageDict",
        "FileSearchToolParam": "FileSearchToolDict",
        "InputImageContentParam": "InputImageContentDict",
        "InputItemListParams": "ResponsesInputItemsListParams",
        "InputTokenCountParams": "ResponsesInputTokensCountParams",
        "ItemCreateParams": "ConversationsItemsCreateParams",
        "ItemListParams": "ConversationsItemsListParams",
        "McpToolCallErrorParam": "MCPToolCallErrorLike",
        "OutputTextContentParam": "OutputTextContentDict",
        "RefusalContentParam": "RefusalContentDict",
        "ResponseCodeInterpreterToolCallParam": "CodeInterpreterToolCallDict",
        "ResponseCompactParams": "ResponsesCompactParams",
        "ResponseCompactionItemParamParam": "CompactionSummaryItemParamDict",
        "ResponseComputerToolCallOutputScreenshotParam": "ComputerScreenshotImageDict",
        "ResponseComputerToolCallParam": "ComputerToolCallDict",
        "ResponseConversationParamParam": "ConversationParam2Dict",
        "ResponseCreateParams": "ResponsesCreateParams",
        "ResponseCustomToolCallOutputParam": "CustomToolCallOutputDict",
        "ResponseCustomToolCallParam": "CustomToolCallDict",
        "ResponseFileSearchToolCallParam": "FileSearchToolCallDict",
        "ResponseFormatTextConfigParam": "TextResponseFormatConfigurationLike",
        "ResponseFormatTextJSONSchemaConfigParam": "TextResponseFormatJsonSchemaDict",
        "ResponseFunctionCallOutputItemParam": "FunctionCallOutputItemParamOutputItemLike",
        "ResponseFunctionShellCallOutputContentParam": "FunctionShellCallOutputContentParamDict",
        "ResponseFunctionToolCallParam": "FunctionToolCallDict",
        "ResponseFunctionWebSearchParam": "WebSearchToolCallDict",
        "ResponseInputContentParam": "InputContentLike",
        "ResponseInputFileContentParam": "InputFileContentParamDict",
        "ResponseInputFileParam": "InputFileContentDict",
        "ResponseInputImageContentParam": "InputImageContentParamAutoParamDict",
        "ResponseInputImageParam": "InputImageContentDict",
        "ResponseInputItemParam": "InputItemLike",
        "ResponseInputTextContentParam": "InputTextContentParamDict",
        "ResponseInputTextParam": "InputTextContentDict",
        "ResponseOutputMessageParam": "OutputMessageDict",
        "ResponseOutputRefusalParam": "RefusalContentDict",
        "ResponseOutputTextParam": "OutputTextContentDict",
        "ResponsePromptParam": "PromptDict",
        "ResponseReasoningItemParam": "ReasoningItemDict",
        "ResponseRetrieveParams": "ResponsesRetrieveParams",
        "ResponseTextConfigParam": "ResponseTextParamDict",
        "ResponseToolSearchOutputItemParamParam": "ToolSearchOutputItemParamDict",
        "ResponsesClientEventParam": "ResponsesClientEventLike",
        "ToolChoiceAllowedParam": "ToolChoiceAllowedDict",
        "ToolChoiceApplyPatchParam": "SpecificApplyPatchParamDict",
        "ToolChoiceCustomParam": "ToolChoiceCustomDict",
        "ToolChoiceFunctionParam": "ToolChoiceFunctionDict",
        "ToolChoiceMcpParam": "ToolChoiceMCPDict",
        "ToolChoiceShellParam": "SpecificFunctionShellParamDict",
        "ToolChoiceTypesParam": "ToolChoiceTypesDict",
        "ToolParam": "ToolLike",
        "ToolSearchOutputNamespaceToolParam": "NamespaceToolParamDict",
        "WebSearchPreviewToolParam": "WebSearchPreviewToolDict",
        "WebSearchToolParam": "WebSearchToolDict",
    }
    __all__ = sorted({*_TABLE, *_ALIASES})
    __getattr__, __dir__ = lazy_names(__name__, _TABLE, _ALIASES)
