# Generated from the slice of oai-responses-beta. Do not edit.
"""Request parameters of oai-responses-beta, as typed mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from oai_core.lazy import lazy_names

if TYPE_CHECKING:
    from .beta_additional_tools_item_param import (
        BetaAdditionalToolsItemParamDict as BetaAdditionalToolsItemParamDict,
    )
    from .beta_agent_message_item_param import (
        BetaAgentMessageItemParamContentItemLike as BetaAgentMessageItemParamContentItemLike,
    )
    from .beta_agent_message_item_param import (
        BetaAgentMessageItemParamDict as BetaAgentMessageItemParamDict,
    )
    from .beta_agent_tag import BetaAgentTagDict as BetaAgentTagDict
    from .beta_agent_tag_param import BetaAgentTagParamDict as BetaAgentTagParamDict
    from .beta_annotation import BetaAnnotationLike as BetaAnnotationLike
    from .beta_apply_patch_create_file_operation_param import (
        BetaApplyPatchCreateFileOperationParamDict as BetaApplyPatchCreateFileOperationParamDict,
    )
    from .beta_apply_patch_delete_file_operation_param import (
        BetaApplyPatchDeleteFileOperationParamDict as BetaApplyPatchDeleteFileOperationParamDict,
    )
    from .beta_apply_patch_operation_param import (
        BetaApplyPatchOperationParamLike as BetaApplyPatchOperationParamLike,
    )
    from .beta_apply_patch_tool_call_item_param import (
        BetaApplyPatchToolCallItemParamDict as BetaApplyPatchToolCallItemParamDict,
    )
    from .beta_apply_patch_tool_call_output_item_param import (
        BetaApplyPatchToolCallOutputItemParamDict as BetaApplyPatchToolCallOutputItemParamDict,
    )
    from .beta_apply_patch_tool_param import (
        BetaApplyPatchToolParamDict as BetaApplyPatchToolParamDict,
    )
    from .beta_apply_patch_update_file_operation_param import (
        BetaApplyPatchUpdateFileOperationParamDict as BetaApplyPatchUpdateFileOperationParamDict,
    )
    from .beta_approximate_location import (
        BetaApproximateLocationDict as BetaApproximateLocationDict,
    )
    from .beta_auto_code_interpreter_tool_param import (
        BetaAutoCodeInterpreterToolParamDict as BetaAutoCodeInterpreterToolParamDict,
    )
    from .beta_auto_code_interpreter_tool_param import (
        BetaAutoCodeInterpreterToolParamNetworkPolicyLike as BetaAutoCodeInterpreterToolParamNetworkPolicyLike,
    )
    from .beta_click_param import BetaClickParamDict as BetaClickParamDict
    from .beta_code_interpreter_output_image import (
        BetaCodeInterpreterOutputImageDict as BetaCodeInterpreterOutputImageDict,
    )
    from .beta_code_interpreter_output_logs import (
        BetaCodeInterpreterOutputLogsDict as BetaCodeInterpreterOutputLogsDict,
    )
    from .beta_code_interpreter_tool import (
        BetaCodeInterpreterToolDict as BetaCodeInterpreterToolDict,
    )
    from .beta_code_interpreter_tool_call import (
        BetaCodeInterpreterToolCallDict as BetaCodeInterpreterToolCallDict,
    )
    from .beta_code_interpreter_tool_call import (
        BetaCodeInterpreterToolCallOutputsItemLike as BetaCodeInterpreterToolCallOutputsItemLike,
    )
    from .beta_compaction_summary_item_param import (
        BetaCompactionSummaryItemParamDict as BetaCompactionSummaryItemParamDict,
    )
    from .beta_compaction_trigger_item_param import (
        BetaCompactionTriggerItemParamDict as BetaCompactionTriggerItemParamDict,
    )
    from .beta_comparison_filter import BetaComparisonFilterDict as BetaComparisonFilterDict
    from .beta_compound_filter import BetaCompoundFilterDict as BetaCompoundFilterDict
    from .beta_compound_filter import (
        BetaCompoundFilterFiltersItemLike as BetaCompoundFilterFiltersItemLike,
    )
    from .beta_computer_action import BetaComputerActionLike as BetaComputerActionLike
    from .beta_computer_action_list import BetaComputerActionListLike as BetaComputerActionListLike
    from .beta_computer_call_output_item_param import (
        BetaComputerCallOutputItemParamDict as BetaComputerCallOutputItemParamDict,
    )
    from .beta_computer_call_safety_check_param import (
        BetaComputerCallSafetyCheckParamDict as BetaComputerCallSafetyCheckParamDict,
    )
    from .beta_computer_screenshot_image import (
        BetaComputerScreenshotImageDict as BetaComputerScreenshotImageDict,
    )
    from .beta_computer_tool import BetaComputerToolDict as BetaComputerToolDict
    from .beta_computer_tool_call import BetaComputerToolCallDict as BetaComputerToolCallDict
    from .beta_computer_use_preview_tool import (
        BetaComputerUsePreviewToolDict as BetaComputerUsePreviewToolDict,
    )
    from .beta_container_auto_param import BetaContainerAutoParamDict as BetaContainerAutoParamDict
    from .beta_container_auto_param import (
        BetaContainerAutoParamNetworkPolicyLike as BetaContainerAutoParamNetworkPolicyLike,
    )
    from .beta_container_auto_param import (
        BetaContainerAutoParamSkillsItemLike as BetaContainerAutoParamSkillsItemLike,
    )
    from .beta_container_file_citation_body import (
        BetaContainerFileCitationBodyDict as BetaContainerFileCitationBodyDict,
    )
    from .beta_container_file_citation_param import (
        BetaContainerFileCitationParamDict as BetaContainerFileCitationParamDict,
    )
    from .beta_container_network_policy_allowlist_param import (
        BetaContainerNetworkPolicyAllowlistParamDict as BetaContainerNetworkPolicyAllowlistParamDict,
    )
    from .beta_container_network_policy_disabled_param import (
        BetaContainerNetworkPolicyDisabledParamDict as BetaContainerNetworkPolicyDisabledParamDict,
    )
    from .beta_container_network_policy_domain_secret_param import (
        BetaContainerNetworkPolicyDomainSecretParamDict as BetaContainerNetworkPolicyDomainSecretParamDict,
    )
    from .beta_container_reference_param import (
        BetaContainerReferenceParamDict as BetaContainerReferenceParamDict,
    )
    from .beta_context_management_param import (
        BetaContextManagementParamDict as BetaContextManagementParamDict,
    )
    from .beta_conversation_param import BetaConversationParamLike as BetaConversationParamLike
    from .beta_conversation_param2 import BetaConversationParam2Dict as BetaConversationParam2Dict
    from .beta_coord_param import BetaCoordParamDict as BetaCoordParamDict
    from .beta_custom_grammar_format_param import (
        BetaCustomGrammarFormatParamDict as BetaCustomGrammarFormatParamDict,
    )
    from .beta_custom_text_format_param import (
        BetaCustomTextFormatParamDict as BetaCustomTextFormatParamDict,
    )
    from .beta_custom_tool_call import BetaCustomToolCallDict as BetaCustomToolCallDict
    from .beta_custom_tool_call_output import (
        BetaCustomToolCallOutputDict as BetaCustomToolCallOutputDict,
    )
    from .beta_custom_tool_param import BetaCustomToolParamDict as BetaCustomToolParamDict
    from .beta_custom_tool_param import (
        BetaCustomToolParamFormatLike as BetaCustomToolParamFormatLike,
    )
    from .beta_direct_tool_call_caller import (
        BetaDirectToolCallCallerDict as BetaDirectToolCallCallerDict,
    )
    from .beta_direct_tool_call_caller_param import (
        BetaDirectToolCallCallerParamDict as BetaDirectToolCallCallerParamDict,
    )
    from .beta_double_click_action import BetaDoubleClickActionDict as BetaDoubleClickActionDict
    from .beta_drag_param import BetaDragParamDict as BetaDragParamDict
    from .beta_easy_input_message import BetaEasyInputMessageDict as BetaEasyInputMessageDict
    from .beta_empty_model_param import BetaEmptyModelParamLike as BetaEmptyModelParamLike
    from .beta_encrypted_content_param import (
        BetaEncryptedContentParamDict as BetaEncryptedContentParamDict,
    )
    from .beta_file_citation_body import BetaFileCitationBodyDict as BetaFileCitationBodyDict
    from .beta_file_citation_param import BetaFileCitationParamDict as BetaFileCitationParamDict
    from .beta_file_path import BetaFilePathDict as BetaFilePathDict
    from .beta_file_search_tool import BetaFileSearchToolDict as BetaFileSearchToolDict
    from .beta_file_search_tool_call import BetaFileSearchToolCallDict as BetaFileSearchToolCallDict
    from .beta_file_search_tool_call import (
        BetaFileSearchToolCallResultsItemDict as BetaFileSearchToolCallResultsItemDict,
    )
    from .beta_filters import BetaFiltersLike as BetaFiltersLike
    from .beta_function_and_custom_tool_call_output import (
        BetaFunctionAndCustomToolCallOutputLike as BetaFunctionAndCustomToolCallOutputLike,
    )
    from .beta_function_call_output_item_param import (
        BetaFunctionCallOutputItemParamDict as BetaFunctionCallOutputItemParamDict,
    )
    from .beta_function_call_output_item_param import (
        BetaFunctionCallOutputItemParamOutputItemLike as BetaFunctionCallOutputItemParamOutputItemLike,
    )
    from .beta_function_shell_action_param import (
        BetaFunctionShellActionParamDict as BetaFunctionShellActionParamDict,
    )
    from .beta_function_shell_call_item_param import (
        BetaFunctionShellCallItemParamDict as BetaFunctionShellCallItemParamDict,
    )
    from .beta_function_shell_call_item_param import (
        BetaFunctionShellCallItemParamEnvironmentLike as BetaFunctionShellCallItemParamEnvironmentLike,
    )
    from .beta_function_shell_call_output_content_param import (
        BetaFunctionShellCallOutputContentParamDict as BetaFunctionShellCallOutputContentParamDict,
    )
    from .beta_function_shell_call_output_exit_outcome_param import (
        BetaFunctionShellCallOutputExitOutcomeParamDict as BetaFunctionShellCallOutputExitOutcomeParamDict,
    )
    from .beta_function_shell_call_output_item_param import (
        BetaFunctionShellCallOutputItemParamDict as BetaFunctionShellCallOutputItemParamDict,
    )
    from .beta_function_shell_call_output_outcome_param import (
        BetaFunctionShellCallOutputOutcomeParamLike as BetaFunctionShellCallOutputOutcomeParamLike,
    )
    from .beta_function_shell_call_output_timeout_outcome_param import (
        BetaFunctionShellCallOutputTimeoutOutcomeParamDict as BetaFunctionShellCallOutputTimeoutOutcomeParamDict,
    )
    from .beta_function_shell_tool_param import (
        BetaFunctionShellToolParamDict as BetaFunctionShellToolParamDict,
    )
    from .beta_function_shell_tool_param import (
        BetaFunctionShellToolParamEnvironmentLike as BetaFunctionShellToolParamEnvironmentLike,
    )
    from .beta_function_tool import BetaFunctionToolDict as BetaFunctionToolDict
    from .beta_function_tool_call import BetaFunctionToolCallDict as BetaFunctionToolCallDict
    from .beta_function_tool_param import BetaFunctionToolParamDict as BetaFunctionToolParamDict
    from .beta_http_error import BetaHTTPErrorDict as BetaHTTPErrorDict
    from .beta_hybrid_search_options import (
        BetaHybridSearchOptionsDict as BetaHybridSearchOptionsDict,
    )
    from .beta_image_gen_tool import BetaImageGenToolDict as BetaImageGenToolDict
    from .beta_image_gen_tool import (
        BetaImageGenToolInputImageMaskDict as BetaImageGenToolInputImageMaskDict,
    )
    from .beta_image_gen_tool_call import BetaImageGenToolCallDict as BetaImageGenToolCallDict
    from .beta_inline_skill_param import BetaInlineSkillParamDict as BetaInlineSkillParamDict
    from .beta_inline_skill_source_param import (
        BetaInlineSkillSourceParamDict as BetaInlineSkillSourceParamDict,
    )
    from .beta_input_content import BetaInputContentLike as BetaInputContentLike
    from .beta_input_file_content import BetaInputFileContentDict as BetaInputFileContentDict
    from .beta_input_file_content_param import (
        BetaInputFileContentParamDict as BetaInputFileContentParamDict,
    )
    from .beta_input_image_content import BetaInputImageContentDict as BetaInputImageContentDict
    from .beta_input_image_content_param_auto_param import (
        BetaInputImageContentParamAutoParamDict as BetaInputImageContentParamAutoParamDict,
    )
    from .beta_input_item import BetaInputItemLike as BetaInputItemLike
    from .beta_input_message import BetaInputMessageDict as BetaInputMessageDict
    from .beta_input_message_content_list import (
        BetaInputMessageContentListLike as BetaInputMessageContentListLike,
    )
    from .beta_input_param import BetaInputParamLike as BetaInputParamLike
    from .beta_input_text_content import BetaInputTextContentDict as BetaInputTextContentDict
    from .beta_input_text_content_param import (
        BetaInputTextContentParamDict as BetaInputTextContentParamDict,
    )
    from .beta_item import BetaItemLike as BetaItemLike
    from .beta_item_reference_param import BetaItemReferenceParamDict as BetaItemReferenceParamDict
    from .beta_key_press_action import BetaKeyPressActionDict as BetaKeyPressActionDict
    from .beta_local_environment_param import (
        BetaLocalEnvironmentParamDict as BetaLocalEnvironmentParamDict,
    )
    from .beta_local_shell_exec_action import (
        BetaLocalShellExecActionDict as BetaLocalShellExecActionDict,
    )
    from .beta_local_shell_tool_call import BetaLocalShellToolCallDict as BetaLocalShellToolCallDict
    from .beta_local_shell_tool_call_output import (
        BetaLocalShellToolCallOutputDict as BetaLocalShellToolCallOutputDict,
    )
    from .beta_local_shell_tool_param import (
        BetaLocalShellToolParamDict as BetaLocalShellToolParamDict,
    )
    from .beta_local_skill_param import BetaLocalSkillParamDict as BetaLocalSkillParamDict
    from .beta_log_prob import BetaLogProbDict as BetaLogProbDict
    from .beta_mcp_approval_request import BetaMCPApprovalRequestDict as BetaMCPApprovalRequestDict
    from .beta_mcp_approval_response import (
        BetaMCPApprovalResponseDict as BetaMCPApprovalResponseDict,
    )
    from .beta_mcp_list_tools import BetaMCPListToolsDict as BetaMCPListToolsDict
    from .beta_mcp_list_tools_tool import BetaMCPListToolsToolDict as BetaMCPListToolsToolDict
    from .beta_mcp_protocol_error import BetaMCPProtocolErrorDict as BetaMCPProtocolErrorDict
    from .beta_mcp_tool import BetaMCPToolDict as BetaMCPToolDict
    from .beta_mcp_tool import (
        BetaMCPToolRequireApprovalMCPToolApprovalFilterDict as BetaMCPToolRequireApprovalMCPToolApprovalFilterDict,
    )
    from .beta_mcp_tool_call import BetaMCPToolCallDict as BetaMCPToolCallDict
    from .beta_mcp_tool_call_error import BetaMCPToolCallErrorLike as BetaMCPToolCallErrorLike
    from .beta_mcp_tool_execution_error import (
        BetaMCPToolExecutionErrorDict as BetaMCPToolExecutionErrorDict,
    )
    from .beta_mcp_tool_filter import BetaMCPToolFilterDict as BetaMCPToolFilterDict
    from .beta_metadata import BetaMetadataLike as BetaMetadataLike
    from .beta_moderation_config_param import (
        BetaModerationConfigParamDict as BetaModerationConfigParamDict,
    )
    from .beta_moderation_param import BetaModerationParamDict as BetaModerationParamDict
    from .beta_moderation_policy_param import (
        BetaModerationPolicyParamDict as BetaModerationPolicyParamDict,
    )
    from .beta_move_param import BetaMoveParamDict as BetaMoveParamDict
    from .beta_multi_agent_call_item_param import (
        BetaMultiAgentCallItemParamDict as BetaMultiAgentCallItemParamDict,
    )
    from .beta_multi_agent_call_output_item_param import (
        BetaMultiAgentCallOutputItemParamDict as BetaMultiAgentCallOutputItemParamDict,
    )
    from .beta_multi_agent_param import BetaMultiAgentParamDict as BetaMultiAgentParamDict
    from .beta_namespace_tool_param import BetaNamespaceToolParamDict as BetaNamespaceToolParamDict
    from .beta_namespace_tool_param import (
        BetaNamespaceToolParamToolsItemLike as BetaNamespaceToolParamToolsItemLike,
    )
    from .beta_output_message import BetaOutputMessageDict as BetaOutputMessageDict
    from .beta_output_message_content import (
        BetaOutputMessageContentLike as BetaOutputMessageContentLike,
    )
    from .beta_output_text_content import BetaOutputTextContentDict as BetaOutputTextContentDict
    from .beta_output_text_content_param import (
        BetaOutputTextContentParamAnnotationsItemLike as BetaOutputTextContentParamAnnotationsItemLike,
    )
    from .beta_output_text_content_param import (
        BetaOutputTextContentParamDict as BetaOutputTextContentParamDict,
    )
    from .beta_program_item_param import BetaProgramItemParamDict as BetaProgramItemParamDict
    from .beta_program_output_item_param import (
        BetaProgramOutputItemParamDict as BetaProgramOutputItemParamDict,
    )
    from .beta_program_tool_call_caller import (
        BetaProgramToolCallCallerDict as BetaProgramToolCallCallerDict,
    )
    from .beta_program_tool_call_caller_param import (
        BetaProgramToolCallCallerParamDict as BetaProgramToolCallCallerParamDict,
    )
    from .beta_programmatic_tool_calling_param import (
        BetaProgrammaticToolCallingParamDict as BetaProgrammaticToolCallingParamDict,
    )
    from .beta_prompt import BetaPromptDict as BetaPromptDict
    from .beta_prompt_cache_breakpoint_config import (
        BetaPromptCacheBreakpointConfigDict as BetaPromptCacheBreakpointConfigDict,
    )
    from .beta_prompt_cache_breakpoint_param import (
        BetaPromptCacheBreakpointParamDict as BetaPromptCacheBreakpointParamDict,
    )
    from .beta_prompt_cache_options_param import (
        BetaPromptCacheOptionsParamDict as BetaPromptCacheOptionsParamDict,
    )
    from .beta_ranking_options import BetaRankingOptionsDict as BetaRankingOptionsDict
    from .beta_reasoning import BetaReasoningDict as BetaReasoningDict
    from .beta_reasoning_item import BetaReasoningItemDict as BetaReasoningItemDict
    from .beta_reasoning_text_content import (
        BetaReasoningTextContentDict as BetaReasoningTextContentDict,
    )
    from .beta_refusal_content import BetaRefusalContentDict as BetaRefusalContentDict
    from .beta_response_format_json_object import (
        BetaResponseFormatJsonObjectDict as BetaResponseFormatJsonObjectDict,
    )
    from .beta_response_format_json_schema_schema import (
        BetaResponseFormatJsonSchemaSchemaLike as BetaResponseFormatJsonSchemaSchemaLike,
    )
    from .beta_response_format_text import BetaResponseFormatTextDict as BetaResponseFormatTextDict
    from .beta_response_inject_event import (
        BetaResponseInjectEventDict as BetaResponseInjectEventDict,
    )
    from .beta_response_prompt_variables import (
        BetaResponsePromptVariablesLike as BetaResponsePromptVariablesLike,
    )
    from .beta_response_prompt_variables import (
        BetaResponsePromptVariablesValueLike as BetaResponsePromptVariablesValueLike,
    )
    from .beta_response_stream_options import (
        BetaResponseStreamOptionsDict as BetaResponseStreamOptionsDict,
    )
    from .beta_response_text_param import BetaResponseTextParamDict as BetaResponseTextParamDict
    from .beta_responses_cancel_params import BetaResponsesCancelParams as BetaResponsesCancelParams
    from .beta_responses_client_event import (
        BetaResponsesClientEventLike as BetaResponsesClientEventLike,
    )
    from .beta_responses_client_event_response_create import (
        BetaResponsesClientEventResponseCreateDict as BetaResponsesClientEventResponseCreateDict,
    )
    from .beta_responses_compact_params import (
        BetaResponsesCompactParams as BetaResponsesCompactParams,
    )
    from .beta_responses_connect_params import (
        BetaResponsesConnectParams as BetaResponsesConnectParams,
    )
    from .beta_responses_connection_events import (
        BetaResponsesResponseCreateEventParams as BetaResponsesResponseCreateEventParams,
    )
    from .beta_responses_connection_events import (
        BetaResponsesResponseInjectEventParams as BetaResponsesResponseInjectEventParams,
    )
    from .beta_responses_create_params import BetaResponsesCreateParams as BetaResponsesCreateParams
    from .beta_responses_delete_params import BetaResponsesDeleteParams as BetaResponsesDeleteParams
    from .beta_responses_input_items_list_params import (
        BetaResponsesInputItemsListParams as BetaResponsesInputItemsListParams,
    )
    from .beta_responses_input_tokens_count_params import (
        BetaResponsesInputTokensCountParams as BetaResponsesInputTokensCountParams,
    )
    from .beta_responses_retrieve_params import (
        BetaResponsesRetrieveParams as BetaResponsesRetrieveParams,
    )
    from .beta_screenshot_param import BetaScreenshotParamDict as BetaScreenshotParamDict
    from .beta_scroll_param import BetaScrollParamDict as BetaScrollParamDict
    from .beta_skill_reference_param import (
        BetaSkillReferenceParamDict as BetaSkillReferenceParamDict,
    )
    from .beta_specific_apply_patch_param import (
        BetaSpecificApplyPatchParamDict as BetaSpecificApplyPatchParamDict,
    )
    from .beta_specific_function_shell_param import (
        BetaSpecificFunctionShellParamDict as BetaSpecificFunctionShellParamDict,
    )
    from .beta_specific_programmatic_tool_calling_param import (
        BetaSpecificProgrammaticToolCallingParamDict as BetaSpecificProgrammaticToolCallingParamDict,
    )
    from .beta_summary_text_content import BetaSummaryTextContentDict as BetaSummaryTextContentDict
    from .beta_text_response_format_configuration import (
        BetaTextResponseFormatConfigurationLike as BetaTextResponseFormatConfigurationLike,
    )
    from .beta_text_response_format_json_schema import (
        BetaTextResponseFormatJsonSchemaDict as BetaTextResponseFormatJsonSchemaDict,
    )
    from .beta_tool import BetaToolLike as BetaToolLike
    from .beta_tool_call_caller import BetaToolCallCallerLike as BetaToolCallCallerLike
    from .beta_tool_call_caller_param import (
        BetaToolCallCallerParamLike as BetaToolCallCallerParamLike,
    )
    from .beta_tool_choice_allowed import BetaToolChoiceAllowedDict as BetaToolChoiceAllowedDict
    from .beta_tool_choice_custom import BetaToolChoiceCustomDict as BetaToolChoiceCustomDict
    from .beta_tool_choice_function import BetaToolChoiceFunctionDict as BetaToolChoiceFunctionDict
    from .beta_tool_choice_mcp import BetaToolChoiceMCPDict as BetaToolChoiceMCPDict
    from .beta_tool_choice_param import BetaToolChoiceParamLike as BetaToolChoiceParamLike
    from .beta_tool_choice_types import BetaToolChoiceTypesDict as BetaToolChoiceTypesDict
    from .beta_tool_search_call_item_param import (
        BetaToolSearchCallItemParamDict as BetaToolSearchCallItemParamDict,
    )
    from .beta_tool_search_output_item_param import (
        BetaToolSearchOutputItemParamDict as BetaToolSearchOutputItemParamDict,
    )
    from .beta_tool_search_tool_param import (
        BetaToolSearchToolParamDict as BetaToolSearchToolParamDict,
    )
    from .beta_tools_array import BetaToolsArrayLike as BetaToolsArrayLike
    from .beta_top_log_prob import BetaTopLogProbDict as BetaTopLogProbDict
    from .beta_type_param import BetaTypeParamDict as BetaTypeParamDict
    from .beta_url_citation_body import BetaUrlCitationBodyDict as BetaUrlCitationBodyDict
    from .beta_url_citation_param import BetaUrlCitationParamDict as BetaUrlCitationParamDict
    from .beta_vector_store_file_attributes import (
        BetaVectorStoreFileAttributesLike as BetaVectorStoreFileAttributesLike,
    )
    from .beta_wait_param import BetaWaitParamDict as BetaWaitParamDict
    from .beta_web_search_action_find import (
        BetaWebSearchActionFindDict as BetaWebSearchActionFindDict,
    )
    from .beta_web_search_action_open_page import (
        BetaWebSearchActionOpenPageDict as BetaWebSearchActionOpenPageDict,
    )
    from .beta_web_search_action_search import (
        BetaWebSearchActionSearchDict as BetaWebSearchActionSearchDict,
    )
    from .beta_web_search_action_search import (
        BetaWebSearchActionSearchSourcesItemDict as BetaWebSearchActionSearchSourcesItemDict,
    )
    from .beta_web_search_approximate_location import (
        BetaWebSearchApproximateLocationDict as BetaWebSearchApproximateLocationDict,
    )
    from .beta_web_search_preview_tool import (
        BetaWebSearchPreviewToolDict as BetaWebSearchPreviewToolDict,
    )
    from .beta_web_search_tool import BetaWebSearchToolDict as BetaWebSearchToolDict
    from .beta_web_search_tool import BetaWebSearchToolFiltersDict as BetaWebSearchToolFiltersDict
    from .beta_web_search_tool_call import (
        BetaWebSearchToolCallActionLike as BetaWebSearchToolCallActionLike,
    )
    from .beta_web_search_tool_call import BetaWebSearchToolCallDict as BetaWebSearchToolCallDict
    from .lists_of_items import BetaComputerActionListParam as BetaComputerActionListParam
    from .lists_of_items import (
        BetaResponseFunctionCallOutputItemListParam as BetaResponseFunctionCallOutputItemListParam,
    )
    from .lists_of_items import (
        BetaResponseInputMessageContentListParam as BetaResponseInputMessageContentListParam,
    )
    from .lists_of_items import BetaResponseInputParam as BetaResponseInputParam

    BetaComputerActionParam: TypeAlias = BetaComputerActionLike
    BetaComputerToolParam: TypeAlias = BetaComputerToolDict
    BetaComputerUsePreviewToolParam: TypeAlias = BetaComputerUsePreviewToolDict
    BetaEasyInputMessageParam: TypeAlias = BetaEasyInputMessageDict
    BetaFileSearchToolParam: TypeAlias = BetaFileSearchToolDict
    BetaMcpToolCallErrorParam: TypeAlias = BetaMCPToolCallErrorLike
    BetaResponseCodeInterpreterToolCallParam: TypeAlias = BetaCodeInterpreterToolCallDict
    BetaResponseCompactionItemParamParam: TypeAlias = BetaCompactionSummaryItemParamDict
    BetaResponseComputerToolCallOutputScreenshotParam: TypeAlias = BetaComputerScreenshotImageDict
    BetaResponseComputerToolCallParam: TypeAlias = BetaComputerToolCallDict
    BetaResponseConversationParamParam: TypeAlias = BetaConversationParam2Dict
    BetaResponseCustomToolCallOutputParam: TypeAlias = BetaCustomToolCallOutputDict
    BetaResponseCustomToolCallParam: TypeAlias = BetaCustomToolCallDict
    BetaResponseFileSearchToolCallParam: TypeAlias = BetaFileSearchToolCallDict
    BetaResponseFormatTextConfigParam: TypeAlias = BetaTextResponseFormatConfigurationLike
    BetaResponseFormatTextJSONSchemaConfigParam: TypeAlias = BetaTextResponseFormatJsonSchemaDict
    BetaResponseFunctionCallOutputItemParam: TypeAlias = (
        BetaFunctionCallOutputItemParamOutputItemLike
    )
    BetaResponseFunctionShellCallOutputContentParam: TypeAlias = (
        BetaFunctionShellCallOutputContentParamDict
    )
    BetaResponseFunctionToolCallParam: TypeAlias = BetaFunctionToolCallDict
    BetaResponseFunctionWebSearchParam: TypeAlias = BetaWebSearchToolCallDict
    BetaResponseInjectEventParam: TypeAlias = BetaResponseInjectEventDict
    BetaResponseInputContentParam: TypeAlias = BetaInputContentLike
    BetaResponseInputFileContentParam: TypeAlias = BetaInputFileContentParamDict
    BetaResponseInputFileParam: TypeAlias = BetaInputFileContentDict
    BetaResponseInputImageContentParam: TypeAlias = BetaInputImageContentParamAutoParamDict
    BetaResponseInputImageParam: TypeAlias = BetaInputImageContentDict
    BetaResponseInputItemParam: TypeAlias = BetaInputItemLike
    BetaResponseInputTextContentParam: TypeAlias = BetaInputTextContentParamDict
    BetaResponseInputTextParam: TypeAlias = BetaInputTextContentDict
    BetaResponseOutputMessageParam: TypeAlias = BetaOutputMessageDict
    BetaResponseOutputRefusalParam: TypeAlias = BetaRefusalContentDict
    BetaResponseOutputTextParam: TypeAlias = BetaOutputTextContentDict
    BetaResponsePromptParam: TypeAlias = BetaPromptDict
    BetaResponseReasoningItemParam: TypeAlias = BetaReasoningItemDict
    BetaResponseTextConfigParam: TypeAlias = BetaResponseTextParamDict
    BetaResponseToolSearchOutputItemParamParam: TypeAlias = BetaToolSearchOutputItemParamDict
    BetaResponsesClientEventParam: TypeAlias = BetaResponsesClientEventLike
    BetaToolChoiceAllowedParam: TypeAlias = BetaToolChoiceAllowedDict
    BetaToolChoiceApplyPatchParam: TypeAlias = BetaSpecificApplyPatchParamDict
    BetaToolChoiceCustomParam: TypeAlias = BetaToolChoiceCustomDict
    BetaToolChoiceFunctionParam: TypeAlias = BetaToolChoiceFunctionDict
    BetaToolChoiceMcpParam: TypeAlias = BetaToolChoiceMCPDict
    BetaToolChoiceShellParam: TypeAlias = BetaSpecificFunctionShellParamDict
    BetaToolChoiceTypesParam: TypeAlias = BetaToolChoiceTypesDict
    BetaToolParam: TypeAlias = BetaToolLike
    BetaToolSearchOutputNamespaceToolParam: TypeAlias = BetaNamespaceToolParamDict
    BetaWebSearchPreviewToolParam: TypeAlias = BetaWebSearchPreviewToolDict
    BetaWebSearchToolParam: TypeAlias = BetaWebSearchToolDict
    InputItemListParams: TypeAlias = BetaResponsesInputItemsListParams
    InputTokenCountParams: TypeAlias = BetaResponsesInputTokensCountParams
    MultiAgentConfigParam: TypeAlias = BetaMultiAgentParamDict
    ResponseCompactParams: TypeAlias = BetaResponsesCompactParams
    ResponseCreateParams: TypeAlias = BetaResponsesCreateParams
    ResponseRetrieveParams: TypeAlias = BetaResponsesRetrieveParams
else:
    _MODULES = {
        ".beta_additional_tools_item_param": "BetaAdditionalToolsItemParamDict",
        ".beta_agent_message_item_param": "BetaAgentMessageItemParamContentItemLike BetaAgentMessageItemParamDict",
        ".beta_agent_tag": "BetaAgentTagDict",
        ".beta_agent_tag_param": "BetaAgentTagParamDict",
        ".beta_annotation": "BetaAnnotationLike",
        ".beta_apply_patch_create_file_operation_param": "BetaApplyPatchCreateFileOperationParamDict",
        ".beta_apply_patch_delete_file_operation_param": "BetaApplyPatchDeleteFileOperationParamDict",
        ".beta_apply_patch_operation_param": "BetaApplyPatchOperationParamLike",
        ".beta_apply_patch_tool_call_item_param": "BetaApplyPatchToolCallItemParamDict",
        ".beta_apply_patch_tool_call_output_item_param": "BetaApplyPatchToolCallOutputItemParamDict",
        ".beta_apply_patch_tool_param": "BetaApplyPatchToolParamDict",
        ".beta_apply_patch_update_file_operation_param": "BetaApplyPatchUpdateFileOperationParamDict",
        ".beta_approximate_location": "BetaApproximateLocationDict",
        ".beta_auto_code_interpreter_tool_param": (
            "BetaAutoCodeInterpreterToolParamDict "
            "BetaAutoCodeInterpreterToolParamNetworkPolicyLike "
        ),
        ".beta_click_param": "BetaClickParamDict",
        ".beta_code_interpreter_output_image": "BetaCodeInterpreterOutputImageDict",
        ".beta_code_interpreter_output_logs": "BetaCodeInterpreterOutputLogsDict",
        ".beta_code_interpreter_tool": "BetaCodeInterpreterToolDict",
        ".beta_code_interpreter_tool_call": "BetaCodeInterpreterToolCallDict BetaCodeInterpreterToolCallOutputsItemLike",
        ".beta_compaction_summary_item_param": "BetaCompactionSummaryItemParamDict",
        ".beta_compaction_trigger_item_param": "BetaCompactionTriggerItemParamDict",
        ".beta_comparison_filter": "BetaComparisonFilterDict",
        ".beta_compound_filter": "BetaCompoundFilterDict BetaCompoundFilterFiltersItemLike",
        ".beta_computer_action": "BetaComputerActionLike",
        ".beta_computer_action_list": "BetaComputerActionListLike",
        ".beta_computer_call_output_item_param": "BetaComputerCallOutputItemParamDict",
        ".beta_computer_call_safety_check_param": "BetaComputerCallSafetyCheckParamDict",
        ".beta_computer_screenshot_image": "BetaComputerScreenshotImageDict",
        ".beta_computer_tool": "BetaComputerToolDict",
        ".beta_computer_tool_call": "BetaComputerToolCallDict",
        ".beta_computer_use_preview_tool": "BetaComputerUsePreviewToolDict",
        ".beta_container_auto_param": (
            "BetaContainerAutoParamDict BetaContainerAutoParamNetworkPolicyLike "
            "BetaContainerAutoParamSkillsItemLike "
        ),
        ".beta_container_file_citation_body": "BetaContainerFileCitationBodyDict",
        ".beta_container_file_citation_param": "BetaContainerFileCitationParamDict",
        ".beta_container_network_policy_allowlist_param": "BetaContainerNetworkPolicyAllowlistParamDict",
        ".beta_container_network_policy_disabled_param": "BetaContainerNetworkPolicyDisabledParamDict",
        ".beta_container_network_policy_domain_secret_param": "BetaContainerNetworkPolicyDomainSecretParamDict",
        ".beta_container_reference_param": "BetaContainerReferenceParamDict",
        ".beta_context_management_param": "BetaContextManagementParamDict",
        ".beta_conversation_param": "BetaConversationParamLike",
        ".beta_conversation_param2": "BetaConversationParam2Dict",
        ".beta_coord_param": "BetaCoordParamDict",
        ".beta_custom_grammar_format_param": "BetaCustomGrammarFormatParamDict",
        ".beta_custom_text_format_param": "BetaCustomTextFormatParamDict",
        ".beta_custom_tool_call": "BetaCustomToolCallDict",
        ".beta_custom_tool_call_output": "BetaCustomToolCallOutputDict",
        ".beta_custom_tool_param": "BetaCustomToolParamDict BetaCustomToolParamFormatLike",
        ".beta_direct_tool_call_caller": "BetaDirectToolCallCallerDict",
        ".beta_direct_tool_call_caller_param": "BetaDirectToolCallCallerParamDict",
        ".beta_double_click_action": "BetaDoubleClickActionDict",
        ".beta_drag_param": "BetaDragParamDict",
        ".beta_easy_input_message": "BetaEasyInputMessageDict",
        ".beta_empty_model_param": "BetaEmptyModelParamLike",
        ".beta_encrypted_content_param": "BetaEncryptedContentParamDict",
        ".beta_file_citation_body": "BetaFileCitationBodyDict",
        ".beta_file_citation_param": "BetaFileCitationParamDict",
        ".beta_file_path": "BetaFilePathDict",
        ".beta_file_search_tool": "BetaFileSearchToolDict",
        ".beta_file_search_tool_call": "BetaFileSearchToolCallDict BetaFileSearchToolCallResultsItemDict",
        ".beta_filters": "BetaFiltersLike",
        ".beta_function_and_custom_tool_call_output": "BetaFunctionAndCustomToolCallOutputLike",
        ".beta_function_call_output_item_param": (
            "BetaFunctionCallOutputItemParamDict BetaFunctionCallOutputItemParamOutputItemLike "
        ),
        ".beta_function_shell_action_param": "BetaFunctionShellActionParamDict",
        ".beta_function_shell_call_item_param": "BetaFunctionShellCallItemParamDict BetaFunctionShellCallItemParamEnvironmentLike",
        ".beta_function_shell_call_output_content_param": "BetaFunctionShellCallOutputContentParamDict",
        ".beta_function_shell_call_output_exit_outcome_param": "BetaFunctionShellCallOutputExitOutcomeParamDict",
        ".beta_function_shell_call_output_item_param": "BetaFunctionShellCallOutputItemParamDict",
        ".beta_function_shell_call_output_outcome_param": "BetaFunctionShellCallOutputOutcomeParamLike",
        ".beta_function_shell_call_output_timeout_outcome_param": "BetaFunctionShellCallOutputTimeoutOutcomeParamDict",
        ".beta_function_shell_tool_param": "BetaFunctionShellToolParamDict BetaFunctionShellToolParamEnvironmentLike",
        ".beta_function_tool": "BetaFunctionToolDict",
        ".beta_function_tool_call": "BetaFunctionToolCallDict",
        ".beta_function_tool_param": "BetaFunctionToolParamDict",
        ".beta_http_error": "BetaHTTPErrorDict",
        ".beta_hybrid_search_options": "BetaHybridSearchOptionsDict",
        ".beta_image_gen_tool": "BetaImageGenToolDict BetaImageGenToolInputImageMaskDict",
        ".beta_image_gen_tool_call": "BetaImageGenToolCallDict",
        ".beta_inline_skill_param": "BetaInlineSkillParamDict",
        ".beta_inline_skill_source_param": "BetaInlineSkillSourceParamDict",
        ".beta_input_content": "BetaInputContentLike",
        ".beta_input_file_content": "BetaInputFileContentDict",
        ".beta_input_file_content_param": "BetaInputFileContentParamDict",
        ".beta_input_image_content": "BetaInputImageContentDict",
        ".beta_input_image_content_param_auto_param": "BetaInputImageContentParamAutoParamDict",
        ".beta_input_item": "BetaInputItemLike",
        ".beta_input_message": "BetaInputMessageDict",
        ".beta_input_message_content_list": "BetaInputMessageContentListLike",
        ".beta_input_param": "BetaInputParamLike",
        ".beta_input_text_content": "BetaInputTextContentDict",
        ".beta_input_text_content_param": "BetaInputTextContentParamDict",
        ".beta_item": "BetaItemLike",
        ".beta_item_reference_param": "BetaItemReferenceParamDict",
        ".beta_key_press_action": "BetaKeyPressActionDict",
        ".beta_local_environment_param": "BetaLocalEnvironmentParamDict",
        ".beta_local_shell_exec_action": "BetaLocalShellExecActionDict",
        ".beta_local_shell_tool_call": "BetaLocalShellToolCallDict",
        ".beta_local_shell_tool_call_output": "BetaLocalShellToolCallOutputDict",
        ".beta_local_shell_tool_param": "BetaLocalShellToolParamDict",
        ".beta_local_skill_param": "BetaLocalSkillParamDict",
        ".beta_log_prob": "BetaLogProbDict",
        ".beta_mcp_approval_request": "BetaMCPApprovalRequestDict",
        ".beta_mcp_approval_response": "BetaMCPApprovalResponseDict",
        ".beta_mcp_list_tools": "BetaMCPListToolsDict",
        ".beta_mcp_list_tools_tool": "BetaMCPListToolsToolDict",
        ".beta_mcp_protocol_error": "BetaMCPProtocolErrorDict",
        ".beta_mcp_tool": "BetaMCPToolDict BetaMCPToolRequireApprovalMCPToolApprovalFilterDict",
        ".beta_mcp_tool_call": "BetaMCPToolCallDict",
        ".beta_mcp_tool_call_error": "BetaMCPToolCallErrorLike",
        ".beta_mcp_tool_execution_error": "BetaMCPToolExecutionErrorDict",
        ".beta_mcp_tool_filter": "BetaMCPToolFilterDict",
        ".beta_metadata": "BetaMetadataLike",
        ".beta_moderation_config_param": "BetaModerationConfigParamDict",
        ".beta_moderation_param": "BetaModerationParamDict",
        ".beta_moderation_policy_param": "BetaModerationPolicyParamDict",
        ".beta_move_param": "BetaMoveParamDict",
        ".beta_multi_agent_call_item_param": "BetaMultiAgentCallItemParamDict",
        ".beta_multi_agent_call_output_item_param": "BetaMultiAgentCallOutputItemParamDict",
        ".beta_multi_agent_param": "BetaMultiAgentParamDict",
        ".beta_namespace_tool_param": "BetaNamespaceToolParamDict BetaNamespaceToolParamToolsItemLike",
        ".beta_output_message": "BetaOutputMessageDict",
        ".beta_output_message_content": "BetaOutputMessageContentLike",
        ".beta_output_text_content": "BetaOutputTextContentDict",
        ".beta_output_text_content_param": "BetaOutputTextContentParamAnnotationsItemLike BetaOutputTextContentParamDict",
        ".beta_program_item_param": "BetaProgramItemParamDict",
        ".beta_program_output_item_param": "BetaProgramOutputItemParamDict",
        ".beta_program_tool_call_caller": "BetaProgramToolCallCallerDict",
        ".beta_program_tool_call_caller_param": "BetaProgramToolCallCallerParamDict",
        ".beta_programmatic_tool_calling_param": "BetaProgrammaticToolCallingParamDict",
        ".beta_prompt": "BetaPromptDict",
        ".beta_prompt_cache_breakpoint_config": "BetaPromptCacheBreakpointConfigDict",
        ".beta_prompt_cache_breakpoint_param": "BetaPromptCacheBreakpointParamDict",
        ".beta_prompt_cache_options_param": "BetaPromptCacheOptionsParamDict",
        ".beta_ranking_options": "BetaRankingOptionsDict",
        ".beta_reasoning": "BetaReasoningDict",
        ".beta_reasoning_item": "BetaReasoningItemDict",
        ".beta_reasoning_text_content": "BetaReasoningTextContentDict",
        ".beta_refusal_content": "BetaRefusalContentDict",
        ".beta_response_format_json_object": "BetaResponseFormatJsonObjectDict",
        ".beta_response_format_json_schema_schema": "BetaResponseFormatJsonSchemaSchemaLike",
        ".beta_response_format_text": "BetaResponseFormatTextDict",
        ".beta_response_inject_event": "BetaResponseInjectEventDict",
        ".beta_response_prompt_variables": "BetaResponsePromptVariablesLike BetaResponsePromptVariablesValueLike",
        ".beta_response_stream_options": "BetaResponseStreamOptionsDict",
        ".beta_response_text_param": "BetaResponseTextParamDict",
        ".beta_responses_cancel_params": "BetaResponsesCancelParams",
        ".beta_responses_client_event": "BetaResponsesClientEventLike",
        ".beta_responses_client_event_response_create": "BetaResponsesClientEventResponseCreateDict",
        ".beta_responses_compact_params": "BetaResponsesCompactParams",
        ".beta_responses_connect_params": "BetaResponsesConnectParams",
        ".beta_responses_connection_events": "BetaResponsesResponseCreateEventParams BetaResponsesResponseInjectEventParams",
        ".beta_responses_create_params": "BetaResponsesCreateParams",
        ".beta_responses_delete_params": "BetaResponsesDeleteParams",
        ".beta_responses_input_items_list_params": "BetaResponsesInputItemsListParams",
        ".beta_responses_input_tokens_count_params": "BetaResponsesInputTokensCountParams",
        ".beta_responses_retrieve_params": "BetaResponsesRetrieveParams",
        ".beta_screenshot_param": "BetaScreenshotParamDict",
        ".beta_scroll_param": "BetaScrollParamDict",
        ".beta_skill_reference_param": "BetaSkillReferenceParamDict",
        ".beta_specific_apply_patch_param": "BetaSpecificApplyPatchParamDict",
        ".beta_specific_function_shell_param": "BetaSpecificFunctionShellParamDict",
        ".beta_specific_programmatic_tool_calling_param": "BetaSpecificProgrammaticToolCallingParamDict",
        ".beta_summary_text_content": "BetaSummaryTextContentDict",
        ".beta_text_response_format_configuration": "BetaTextResponseFormatConfigurationLike",
        ".beta_text_response_format_json_schema": "BetaTextResponseFormatJsonSchemaDict",
        ".beta_tool": "BetaToolLike",
        ".beta_tool_call_caller": "BetaToolCallCallerLike",
        ".beta_tool_call_caller_param": "BetaToolCallCallerParamLike",
        ".beta_tool_choice_allowed": "BetaToolChoiceAllowedDict",
        ".beta_tool_choice_custom": "BetaToolChoiceCustomDict",
        ".beta_tool_choice_function": "BetaToolChoiceFunctionDict",
        ".beta_tool_choice_mcp": "BetaToolChoiceMCPDict",
        ".beta_tool_choice_param": "BetaToolChoiceParamLike",
        ".beta_tool_choice_types": "BetaToolChoiceTypesDict",
        ".beta_tool_search_call_item_param": "BetaToolSearchCallItemParamDict",
        ".beta_tool_search_output_item_param": "BetaToolSearchOutputItemParamDict",
        ".beta_tool_search_tool_param": "BetaToolSearchToolParamDict",
        ".beta_tools_array": "BetaToolsArrayLike",
        ".beta_top_log_prob": "BetaTopLogProbDict",
        ".beta_type_param": "BetaTypeParamDict",
        ".beta_url_citation_body": "BetaUrlCitationBodyDict",
        ".beta_url_citation_param": "BetaUrlCitationParamDict",
        ".beta_vector_store_file_attributes": "BetaVectorStoreFileAttributesLike",
        ".beta_wait_param": "BetaWaitParamDict",
        ".beta_web_search_action_find": "BetaWebSearchActionFindDict",
        ".beta_web_search_action_open_page": "BetaWebSearchActionOpenPageDict",
        ".beta_web_search_action_search": "BetaWebSearchActionSearchDict BetaWebSearchActionSearchSourcesItemDict",
        ".beta_web_search_approximate_location": "BetaWebSearchApproximateLocationDict",
        ".beta_web_search_preview_tool": "BetaWebSearchPreviewToolDict",
        ".beta_web_search_tool": "BetaWebSearchToolDict BetaWebSearchToolFiltersDict",
        ".beta_web_search_tool_call": "BetaWebSearchToolCallActionLike BetaWebSearchToolCallDict",
        ".lists_of_items": (
            "BetaComputerActionListParam BetaResponseFunctionCallOutputItemListParam "
            "BetaResponseInputMessageContentListParam BetaResponseInputParam "
        ),
    }
    _TABLE = {name: where for where, names in _MODULES.items() for name in names.split()}
    _ALIASES = {
        "BetaComputerActionParam": "BetaComputerActionLike",
        "BetaComputerToolParam": "BetaComputerToolDict",
        "BetaComputerUsePreviewToolParam": "BetaComputerUsePreviewToolDict",
        "BetaEasyInputMessageParam": "BetaEasyInputMessageDict",
        "BetaFileSearchToolParam": "BetaFileSearchToolDict",
        "BetaMcpToolCallErrorParam": "BetaMCPToolCallErrorLike",
        "BetaResponseCodeInterpreterToolCallParam": "BetaCodeInterpreterToolCallDict",
        "BetaResponseCompactionItemParamParam": "BetaCompactionSummaryItemParamDict",
        "BetaResponseComputerToolCallOutputScreenshotParam": "BetaComputerScreenshotImageDict",
        "BetaResponseComputerToolCallParam": "BetaComputerToolCallDict",
        "BetaResponseConversationParamParam": "BetaConversationParam2Dict",
        "BetaResponseCustomToolCallOutputParam": "BetaCustomToolCallOutputDict",
        "BetaResponseCustomToolCallParam": "BetaCustomToolCallDict",
        "BetaResponseFileSearchToolCallParam": "BetaFileSearchToolCallDict",
        "BetaResponseFormatTextConfigParam": "BetaTextResponseFormatConfigurationLike",
        "BetaResponseFormatTextJSONSchemaConfigParam": "BetaTextResponseFormatJsonSchemaDict",
        "BetaResponseFunctionCallOutputItemParam": "BetaFunctionCallOutputItemParamOutputItemLike",
        "BetaResponseFunctionShellCallOutputContentParam": "BetaFunctionShellCallOutputContentParamDict",
        "BetaResponseFunctionToolCallParam": "BetaFunctionToolCallDict",
        "BetaResponseFunctionWebSearchParam": "BetaWebSearchToolCallDict",
        "BetaResponseInjectEventParam": "BetaResponseInjectEventDict",
        "BetaResponseInputContentParam": "BetaInputContentLike",
        "BetaResponseInputFileContentParam": "BetaInputFileContentParamDict",
        "BetaResponseInputFileParam": "BetaInputFileContentDict",
        "BetaResponseInputImageContentParam": "BetaInputImageContentParamAutoParamDict",
        "BetaResponseInputImageParam": "BetaInputImageContentDict",
        "BetaResponseInputItemParam": "BetaInputItemLike",
        "BetaResponseInputTextContentParam": "BetaInputTextContentParamDict",
        "BetaResponseInputTextParam": "BetaInputTextContentDict",
        "BetaResponseOutputMessageParam": "BetaOutputMessageDict",
        "BetaResponseOutputRefusalParam": "BetaRefusalContentDict",
        "BetaResponseOutputTextParam": "BetaOutputTextContentDict",
        "BetaResponsePromptParam": "BetaPromptDict",
        "BetaResponseReasoningItemParam": "BetaReasoningItemDict",
        "BetaResponseTextConfigParam": "BetaResponseTextParamDict",
        "BetaResponseToolSearchOutputItemParamParam": "BetaToolSearchOutputItemParamDict",
        "BetaResponsesClientEventParam": "BetaResponsesClientEventLike",
        "BetaToolChoiceAllowedParam": "BetaToolChoiceAllowedDict",
        "BetaToolChoiceApplyPatchParam": "BetaSpecificApplyPatchParamDict",
        "BetaToolChoiceCustomParam": "BetaToolChoiceCustomDict",
        "BetaToolChoiceFunctionParam": "BetaToolChoiceFunctionDict",
        "BetaToolChoiceMcpParam": "BetaToolChoiceMCPDict",
        "BetaToolChoiceShellParam": "BetaSpecificFunctionShellParamDict",
        "BetaToolChoiceTypesParam": "BetaToolChoiceTypesDict",
        "BetaToolParam": "BetaToolLike",
        "BetaToolSearchOutputNamespaceToolParam": "BetaNamespaceToolParamDict",
        "BetaWebSearchPreviewToolParam": "BetaWebSearchPreviewToolDict",
        "BetaWebSearchToolParam": "BetaWebSearchToolDict",
        "InputItemListParams": "BetaResponsesInputItemsListParams",
        "InputTokenCountParams": "BetaResponsesInputTokensCountParams",
        "MultiAgentConfigParam": "BetaMultiAgentParamDict",
        "ResponseCompactParams": "BetaResponsesCompactParams",
        "ResponseCreateParams": "BetaResponsesCreateParams",
        "ResponseRetrieveParams": "BetaResponsesRetrieveParams",
    }
    __all__ = sorted({*_TABLE, *_ALIASES})
    __getattr__, __dir__ = lazy_names(__name__, _TABLE, _ALIASES)
