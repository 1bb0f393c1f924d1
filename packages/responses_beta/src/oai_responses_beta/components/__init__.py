# Generated from the slice of oai-responses-beta. Do not edit.
"""Components of oai-responses-beta."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from oai_core.lazy import lazy_names

if TYPE_CHECKING:
    from .beta_additional_tools import BetaAdditionalTools as BetaAdditionalTools
    from .beta_additional_tools_item_param import (
        BetaAdditionalToolsItemParam as BetaAdditionalToolsItemParam,
    )
    from .beta_agent_message import BetaAgentMessage as BetaAgentMessage
    from .beta_agent_message import BetaAgentMessageContentItem as BetaAgentMessageContentItem
    from .beta_agent_message_item_param import (
        BetaAgentMessageItemParam as BetaAgentMessageItemParam,
    )
    from .beta_agent_message_item_param import (
        BetaAgentMessageItemParamContentItem as BetaAgentMessageItemParamContentItem,
    )
    from .beta_agent_tag import BetaAgentTag as BetaAgentTag
    from .beta_agent_tag_param import BetaAgentTagParam as BetaAgentTagParam
    from .beta_annotation import BetaAnnotation as BetaAnnotation
    from .beta_apply_patch_call_output_status import (
        BetaApplyPatchCallOutputStatus as BetaApplyPatchCallOutputStatus,
    )
    from .beta_apply_patch_call_output_status_param import (
        BetaApplyPatchCallOutputStatusParam as BetaApplyPatchCallOutputStatusParam,
    )
    from .beta_apply_patch_call_status import BetaApplyPatchCallStatus as BetaApplyPatchCallStatus
    from .beta_apply_patch_call_status_param import (
        BetaApplyPatchCallStatusParam as BetaApplyPatchCallStatusParam,
    )
    from .beta_apply_patch_create_file_operation import (
        BetaApplyPatchCreateFileOperation as BetaApplyPatchCreateFileOperation,
    )
    from .beta_apply_patch_create_file_operation_param import (
        BetaApplyPatchCreateFileOperationParam as BetaApplyPatchCreateFileOperationParam,
    )
    from .beta_apply_patch_delete_file_operation import (
        BetaApplyPatchDeleteFileOperation as BetaApplyPatchDeleteFileOperation,
    )
    from .beta_apply_patch_delete_file_operation_param import (
        BetaApplyPatchDeleteFileOperationParam as BetaApplyPatchDeleteFileOperationParam,
    )
    from .beta_apply_patch_operation_param import (
        BetaApplyPatchOperationParam as BetaApplyPatchOperationParam,
    )
    from .beta_apply_patch_tool_call import BetaApplyPatchToolCall as BetaApplyPatchToolCall
    from .beta_apply_patch_tool_call import (
        BetaApplyPatchToolCallOperation as BetaApplyPatchToolCallOperation,
    )
    from .beta_apply_patch_tool_call_item_param import (
        BetaApplyPatchToolCallItemParam as BetaApplyPatchToolCallItemParam,
    )
    from .beta_apply_patch_tool_call_output import (
        BetaApplyPatchToolCallOutput as BetaApplyPatchToolCallOutput,
    )
    from .beta_apply_patch_tool_call_output_item_param import (
        BetaApplyPatchToolCallOutputItemParam as BetaApplyPatchToolCallOutputItemParam,
    )
    from .beta_apply_patch_tool_param import BetaApplyPatchToolParam as BetaApplyPatchToolParam
    from .beta_apply_patch_update_file_operation import (
        BetaApplyPatchUpdateFileOperation as BetaApplyPatchUpdateFileOperation,
    )
    from .beta_apply_patch_update_file_operation_param import (
        BetaApplyPatchUpdateFileOperationParam as BetaApplyPatchUpdateFileOperationParam,
    )
    from .beta_approximate_location import BetaApproximateLocation as BetaApproximateLocation
    from .beta_auto_code_interpreter_tool_param import (
        BetaAutoCodeInterpreterToolParam as BetaAutoCodeInterpreterToolParam,
    )
    from .beta_auto_code_interpreter_tool_param import (
        BetaAutoCodeInterpreterToolParamNetworkPolicy as BetaAutoCodeInterpreterToolParamNetworkPolicy,
    )
    from .beta_callable_tool_allowed_caller import (
        BetaCallableToolAllowedCaller as BetaCallableToolAllowedCaller,
    )
    from .beta_click_button_type import BetaClickButtonType as BetaClickButtonType
    from .beta_click_param import BetaClickParam as BetaClickParam
    from .beta_code_interpreter_output_image import (
        BetaCodeInterpreterOutputImage as BetaCodeInterpreterOutputImage,
    )
    from .beta_code_interpreter_output_logs import (
        BetaCodeInterpreterOutputLogs as BetaCodeInterpreterOutputLogs,
    )
    from .beta_code_interpreter_tool import BetaCodeInterpreterTool as BetaCodeInterpreterTool
    from .beta_code_interpreter_tool_call import (
        BetaCodeInterpreterToolCall as BetaCodeInterpreterToolCall,
    )
    from .beta_code_interpreter_tool_call import (
        BetaCodeInterpreterToolCallOutputsItem as BetaCodeInterpreterToolCallOutputsItem,
    )
    from .beta_compact_resource import BetaCompactResource as BetaCompactResource
    from .beta_compact_response_method_public_body import (
        BetaCompactResponseMethodPublicBody as BetaCompactResponseMethodPublicBody,
    )
    from .beta_compaction_body import BetaCompactionBody as BetaCompactionBody
    from .beta_compaction_summary_item_param import (
        BetaCompactionSummaryItemParam as BetaCompactionSummaryItemParam,
    )
    from .beta_compaction_trigger_item_param import (
        BetaCompactionTriggerItemParam as BetaCompactionTriggerItemParam,
    )
    from .beta_comparison_filter import BetaComparisonFilter as BetaComparisonFilter
    from .beta_compound_filter import BetaCompoundFilter as BetaCompoundFilter
    from .beta_compound_filter import BetaCompoundFilterFiltersItem as BetaCompoundFilterFiltersItem
    from .beta_computer_action import BetaComputerAction as BetaComputerAction
    from .beta_computer_action_list import BetaComputerActionList as BetaComputerActionList
    from .beta_computer_call_output_item_param import (
        BetaComputerCallOutputItemParam as BetaComputerCallOutputItemParam,
    )
    from .beta_computer_call_output_status import (
        BetaComputerCallOutputStatus as BetaComputerCallOutputStatus,
    )
    from .beta_computer_call_safety_check_param import (
        BetaComputerCallSafetyCheckParam as BetaComputerCallSafetyCheckParam,
    )
    from .beta_computer_environment import BetaComputerEnvironment as BetaComputerEnvironment
    from .beta_computer_screenshot_content import (
        BetaComputerScreenshotContent as BetaComputerScreenshotContent,
    )
    from .beta_computer_screenshot_image import (
        BetaComputerScreenshotImage as BetaComputerScreenshotImage,
    )
    from .beta_computer_tool import BetaComputerTool as BetaComputerTool
    from .beta_computer_tool_call import BetaComputerToolCall as BetaComputerToolCall
    from .beta_computer_tool_call_output import (
        BetaComputerToolCallOutput as BetaComputerToolCallOutput,
    )
    from .beta_computer_tool_call_output_resource import (
        BetaComputerToolCallOutputResource as BetaComputerToolCallOutputResource,
    )
    from .beta_computer_use_preview_tool import (
        BetaComputerUsePreviewTool as BetaComputerUsePreviewTool,
    )
    from .beta_container_auto_param import BetaContainerAutoParam as BetaContainerAutoParam
    from .beta_container_auto_param import (
        BetaContainerAutoParamNetworkPolicy as BetaContainerAutoParamNetworkPolicy,
    )
    from .beta_container_auto_param import (
        BetaContainerAutoParamSkillsItem as BetaContainerAutoParamSkillsItem,
    )
    from .beta_container_file_citation_body import (
        BetaContainerFileCitationBody as BetaContainerFileCitationBody,
    )
    from .beta_container_file_citation_param import (
        BetaContainerFileCitationParam as BetaContainerFileCitationParam,
    )
    from .beta_container_memory_limit import BetaContainerMemoryLimit as BetaContainerMemoryLimit
    from .beta_container_network_policy_allowlist_param import (
        BetaContainerNetworkPolicyAllowlistParam as BetaContainerNetworkPolicyAllowlistParam,
    )
    from .beta_container_network_policy_disabled_param import (
        BetaContainerNetworkPolicyDisabledParam as BetaContainerNetworkPolicyDisabledParam,
    )
    from .beta_container_network_policy_domain_secret_param import (
        BetaContainerNetworkPolicyDomainSecretParam as BetaContainerNetworkPolicyDomainSecretParam,
    )
    from .beta_container_reference_param import (
        BetaContainerReferenceParam as BetaContainerReferenceParam,
    )
    from .beta_container_reference_resource import (
        BetaContainerReferenceResource as BetaContainerReferenceResource,
    )
    from .beta_content import BetaContent as BetaContent
    from .beta_context_management_param import (
        BetaContextManagementParam as BetaContextManagementParam,
    )
    from .beta_conversation_param import BetaConversationParam as BetaConversationParam
    from .beta_conversation_param2 import BetaConversationParam2 as BetaConversationParam2
    from .beta_coord_param import BetaCoordParam as BetaCoordParam
    from .beta_create_model_response_properties import (
        BetaCreateModelResponseProperties as BetaCreateModelResponseProperties,
    )
    from .beta_create_response import BetaCreateResponse as BetaCreateResponse
    from .beta_custom_grammar_format_param import (
        BetaCustomGrammarFormatParam as BetaCustomGrammarFormatParam,
    )
    from .beta_custom_text_format_param import (
        BetaCustomTextFormatParam as BetaCustomTextFormatParam,
    )
    from .beta_custom_tool_call import BetaCustomToolCall as BetaCustomToolCall
    from .beta_custom_tool_call_output import BetaCustomToolCallOutput as BetaCustomToolCallOutput
    from .beta_custom_tool_call_output_resource import (
        BetaCustomToolCallOutputResource as BetaCustomToolCallOutputResource,
    )
    from .beta_custom_tool_call_resource import (
        BetaCustomToolCallResource as BetaCustomToolCallResource,
    )
    from .beta_custom_tool_param import BetaCustomToolParam as BetaCustomToolParam
    from .beta_custom_tool_param import BetaCustomToolParamFormat as BetaCustomToolParamFormat
    from .beta_deleted_response import BetaDeletedResponse as BetaDeletedResponse
    from .beta_detail_enum import BetaDetailEnum as BetaDetailEnum
    from .beta_direct_tool_call_caller import BetaDirectToolCallCaller as BetaDirectToolCallCaller
    from .beta_direct_tool_call_caller_param import (
        BetaDirectToolCallCallerParam as BetaDirectToolCallCallerParam,
    )
    from .beta_double_click_action import BetaDoubleClickAction as BetaDoubleClickAction
    from .beta_drag_param import BetaDragParam as BetaDragParam
    from .beta_easy_input_message import BetaEasyInputMessage as BetaEasyInputMessage
    from .beta_empty_model_param import BetaEmptyModelParam as BetaEmptyModelParam
    from .beta_encrypted_content import BetaEncryptedContent as BetaEncryptedContent
    from .beta_encrypted_content_param import BetaEncryptedContentParam as BetaEncryptedContentParam
    from .beta_error import BetaError as BetaError
    from .beta_error_payload import BetaErrorPayload as BetaErrorPayload
    from .beta_file_citation_body import BetaFileCitationBody as BetaFileCitationBody
    from .beta_file_citation_param import BetaFileCitationParam as BetaFileCitationParam
    from .beta_file_detail_enum import BetaFileDetailEnum as BetaFileDetailEnum
    from .beta_file_input_detail import BetaFileInputDetail as BetaFileInputDetail
    from .beta_file_path import BetaFilePath as BetaFilePath
    from .beta_file_search_tool import BetaFileSearchTool as BetaFileSearchTool
    from .beta_file_search_tool_call import BetaFileSearchToolCall as BetaFileSearchToolCall
    from .beta_file_search_tool_call import (
        BetaFileSearchToolCallResultsItem as BetaFileSearchToolCallResultsItem,
    )
    from .beta_filters import BetaFilters as BetaFilters
    from .beta_function_and_custom_tool_call_output import (
        BetaFunctionAndCustomToolCallOutput as BetaFunctionAndCustomToolCallOutput,
    )
    from .beta_function_call_item_status import (
        BetaFunctionCallItemStatus as BetaFunctionCallItemStatus,
    )
    from .beta_function_call_output_item_param import (
        BetaFunctionCallOutputItemParam as BetaFunctionCallOutputItemParam,
    )
    from .beta_function_call_output_item_param import (
        BetaFunctionCallOutputItemParamOutputItem as BetaFunctionCallOutputItemParamOutputItem,
    )
    from .beta_function_call_output_status_enum import (
        BetaFunctionCallOutputStatusEnum as BetaFunctionCallOutputStatusEnum,
    )
    from .beta_function_call_status import BetaFunctionCallStatus as BetaFunctionCallStatus
    from .beta_function_shell_action import BetaFunctionShellAction as BetaFunctionShellAction
    from .beta_function_shell_action_param import (
        BetaFunctionShellActionParam as BetaFunctionShellActionParam,
    )
    from .beta_function_shell_call import BetaFunctionShellCall as BetaFunctionShellCall
    from .beta_function_shell_call import (
        BetaFunctionShellCallEnvironment as BetaFunctionShellCallEnvironment,
    )
    from .beta_function_shell_call_item_param import (
        BetaFunctionShellCallItemParam as BetaFunctionShellCallItemParam,
    )
    from .beta_function_shell_call_item_param import (
        BetaFunctionShellCallItemParamEnvironment as BetaFunctionShellCallItemParamEnvironment,
    )
    from .beta_function_shell_call_item_status import (
        BetaFunctionShellCallItemStatus as BetaFunctionShellCallItemStatus,
    )
    from .beta_function_shell_call_output import (
        BetaFunctionShellCallOutput as BetaFunctionShellCallOutput,
    )
    from .beta_function_shell_call_output_content import (
        BetaFunctionShellCallOutputContent as BetaFunctionShellCallOutputContent,
    )
    from .beta_function_shell_call_output_content import (
        BetaFunctionShellCallOutputContentOutcome as BetaFunctionShellCallOutputContentOutcome,
    )
    from .beta_function_shell_call_output_content_param import (
        BetaFunctionShellCallOutputContentParam as BetaFunctionShellCallOutputContentParam,
    )
    from .beta_function_shell_call_output_exit_outcome import (
        BetaFunctionShellCallOutputExitOutcome as BetaFunctionShellCallOutputExitOutcome,
    )
    from .beta_function_shell_call_output_exit_outcome_param import (
        BetaFunctionShellCallOutputExitOutcomeParam as BetaFunctionShellCallOutputExitOutcomeParam,
    )
    from .beta_function_shell_call_output_item_param import (
        BetaFunctionShellCallOutputItemParam as BetaFunctionShellCallOutputItemParam,
    )
    from .beta_function_shell_call_output_outcome_param import (
        BetaFunctionShellCallOutputOutcomeParam as BetaFunctionShellCallOutputOutcomeParam,
    )
    from .beta_function_shell_call_output_status_enum import (
        BetaFunctionShellCallOutputStatusEnum as BetaFunctionShellCallOutputStatusEnum,
    )
    from .beta_function_shell_call_output_timeout_outcome import (
        BetaFunctionShellCallOutputTimeoutOutcome as BetaFunctionShellCallOutputTimeoutOutcome,
    )
    from .beta_function_shell_call_output_timeout_outcome_param import (
        BetaFunctionShellCallOutputTimeoutOutcomeParam as BetaFunctionShellCallOutputTimeoutOutcomeParam,
    )
    from .beta_function_shell_call_status import (
        BetaFunctionShellCallStatus as BetaFunctionShellCallStatus,
    )
    from .beta_function_shell_tool_param import (
        BetaFunctionShellToolParam as BetaFunctionShellToolParam,
    )
    from .beta_function_shell_tool_param import (
        BetaFunctionShellToolParamEnvironment as BetaFunctionShellToolParamEnvironment,
    )
    from .beta_function_tool import BetaFunctionTool as BetaFunctionTool
    from .beta_function_tool_call import BetaFunctionToolCall as BetaFunctionToolCall
    from .beta_function_tool_call_output import (
        BetaFunctionToolCallOutput as BetaFunctionToolCallOutput,
    )
    from .beta_function_tool_call_output_resource import (
        BetaFunctionToolCallOutputResource as BetaFunctionToolCallOutputResource,
    )
    from .beta_function_tool_call_resource import (
        BetaFunctionToolCallResource as BetaFunctionToolCallResource,
    )
    from .beta_function_tool_param import BetaFunctionToolParam as BetaFunctionToolParam
    from .beta_grammar_syntax1 import BetaGrammarSyntax1 as BetaGrammarSyntax1
    from .beta_http_error import BetaHTTPError as BetaHTTPError
    from .beta_hybrid_search_options import BetaHybridSearchOptions as BetaHybridSearchOptions
    from .beta_image_detail import BetaImageDetail as BetaImageDetail
    from .beta_image_gen_action_enum import BetaImageGenActionEnum as BetaImageGenActionEnum
    from .beta_image_gen_tool import BetaImageGenTool as BetaImageGenTool
    from .beta_image_gen_tool import (
        BetaImageGenToolInputImageMask as BetaImageGenToolInputImageMask,
    )
    from .beta_image_gen_tool_call import BetaImageGenToolCall as BetaImageGenToolCall
    from .beta_include_enum import BetaIncludeEnum as BetaIncludeEnum
    from .beta_inline_skill_param import BetaInlineSkillParam as BetaInlineSkillParam
    from .beta_inline_skill_source_param import (
        BetaInlineSkillSourceParam as BetaInlineSkillSourceParam,
    )
    from .beta_input_audio import BetaInputAudio as BetaInputAudio
    from .beta_input_audio import BetaInputAudioInputAudio as BetaInputAudioInputAudio
    from .beta_input_content import BetaInputContent as BetaInputContent
    from .beta_input_fidelity import BetaInputFidelity as BetaInputFidelity
    from .beta_input_file_content import BetaInputFileContent as BetaInputFileContent
    from .beta_input_file_content_param import (
        BetaInputFileContentParam as BetaInputFileContentParam,
    )
    from .beta_input_image_content import BetaInputImageContent as BetaInputImageContent
    from .beta_input_image_content_param_auto_param import (
        BetaInputImageContentParamAutoParam as BetaInputImageContentParamAutoParam,
    )
    from .beta_input_item import BetaInputItem as BetaInputItem
    from .beta_input_message import BetaInputMessage as BetaInputMessage
    from .beta_input_message_content_list import (
        BetaInputMessageContentList as BetaInputMessageContentList,
    )
    from .beta_input_message_resource import BetaInputMessageResource as BetaInputMessageResource
    from .beta_input_param import BetaInputParam as BetaInputParam
    from .beta_input_text_content import BetaInputTextContent as BetaInputTextContent
    from .beta_input_text_content_param import (
        BetaInputTextContentParam as BetaInputTextContentParam,
    )
    from .beta_item import BetaItem as BetaItem
    from .beta_item_field import BetaItemField as BetaItemField
    from .beta_item_reference_param import BetaItemReferenceParam as BetaItemReferenceParam
    from .beta_item_resource import BetaItemResource as BetaItemResource
    from .beta_key_press_action import BetaKeyPressAction as BetaKeyPressAction
    from .beta_local_environment_param import BetaLocalEnvironmentParam as BetaLocalEnvironmentParam
    from .beta_local_environment_resource import (
        BetaLocalEnvironmentResource as BetaLocalEnvironmentResource,
    )
    from .beta_local_shell_exec_action import BetaLocalShellExecAction as BetaLocalShellExecAction
    from .beta_local_shell_tool_call import BetaLocalShellToolCall as BetaLocalShellToolCall
    from .beta_local_shell_tool_call_output import (
        BetaLocalShellToolCallOutput as BetaLocalShellToolCallOutput,
    )
    from .beta_local_shell_tool_param import BetaLocalShellToolParam as BetaLocalShellToolParam
    from .beta_local_skill_param import BetaLocalSkillParam as BetaLocalSkillParam
    from .beta_log_prob import BetaLogProb as BetaLogProb
    from .beta_mcp_approval_request import BetaMCPApprovalRequest as BetaMCPApprovalRequest
    from .beta_mcp_approval_response import BetaMCPApprovalResponse as BetaMCPApprovalResponse
    from .beta_mcp_approval_response_resource import (
        BetaMCPApprovalResponseResource as BetaMCPApprovalResponseResource,
    )
    from .beta_mcp_list_tools import BetaMCPListTools as BetaMCPListTools
    from .beta_mcp_list_tools_tool import BetaMCPListToolsTool as BetaMCPListToolsTool
    from .beta_mcp_protocol_error import BetaMCPProtocolError as BetaMCPProtocolError
    from .beta_mcp_tool import BetaMCPTool as BetaMCPTool
    from .beta_mcp_tool import (
        BetaMCPToolRequireApprovalMCPToolApprovalFilter as BetaMCPToolRequireApprovalMCPToolApprovalFilter,
    )
    from .beta_mcp_tool_call import BetaMCPToolCall as BetaMCPToolCall
    from .beta_mcp_tool_call_error import BetaMCPToolCallError as BetaMCPToolCallError
    from .beta_mcp_tool_call_status import BetaMCPToolCallStatus as BetaMCPToolCallStatus
    from .beta_mcp_tool_execution_error import (
        BetaMCPToolExecutionError as BetaMCPToolExecutionError,
    )
    from .beta_mcp_tool_filter import BetaMCPToolFilter as BetaMCPToolFilter
    from .beta_message import BetaMessage as BetaMessage
    from .beta_message import BetaMessageContentItem as BetaMessageContentItem
    from .beta_message_phase import BetaMessagePhase as BetaMessagePhase
    from .beta_message_phase2 import BetaMessagePhase2 as BetaMessagePhase2
    from .beta_message_role import BetaMessageRole as BetaMessageRole
    from .beta_message_status import BetaMessageStatus as BetaMessageStatus
    from .beta_metadata import BetaMetadata as BetaMetadata
    from .beta_model_ids_compaction import BetaModelIdsCompaction as BetaModelIdsCompaction
    from .beta_model_ids_responses import BetaModelIdsResponses as BetaModelIdsResponses
    from .beta_model_ids_shared import BetaModelIdsShared as BetaModelIdsShared
    from .beta_model_response_properties import (
        BetaModelResponseProperties as BetaModelResponseProperties,
    )
    from .beta_moderation import BetaModeration as BetaModeration
    from .beta_moderation import BetaModerationInput as BetaModerationInput
    from .beta_moderation import BetaModerationOutput as BetaModerationOutput
    from .beta_moderation_config_param import BetaModerationConfigParam as BetaModerationConfigParam
    from .beta_moderation_error_body import BetaModerationErrorBody as BetaModerationErrorBody
    from .beta_moderation_input_type import BetaModerationInputType as BetaModerationInputType
    from .beta_moderation_mode import BetaModerationMode as BetaModerationMode
    from .beta_moderation_param import BetaModerationParam as BetaModerationParam
    from .beta_moderation_policy_param import BetaModerationPolicyParam as BetaModerationPolicyParam
    from .beta_moderation_result_body import BetaModerationResultBody as BetaModerationResultBody
    from .beta_move_param import BetaMoveParam as BetaMoveParam
    from .beta_multi_agent_action import BetaMultiAgentAction as BetaMultiAgentAction
    from .beta_multi_agent_action1 import BetaMultiAgentAction1 as BetaMultiAgentAction1
    from .beta_multi_agent_call import BetaMultiAgentCall as BetaMultiAgentCall
    from .beta_multi_agent_call_item_param import (
        BetaMultiAgentCallItemParam as BetaMultiAgentCallItemParam,
    )
    from .beta_multi_agent_call_output import BetaMultiAgentCallOutput as BetaMultiAgentCallOutput
    from .beta_multi_agent_call_output_item_param import (
        BetaMultiAgentCallOutputItemParam as BetaMultiAgentCallOutputItemParam,
    )
    from .beta_multi_agent_param import BetaMultiAgentParam as BetaMultiAgentParam
    from .beta_namespace_tool_param import BetaNamespaceToolParam as BetaNamespaceToolParam
    from .beta_namespace_tool_param import (
        BetaNamespaceToolParamToolsItem as BetaNamespaceToolParamToolsItem,
    )
    from .beta_output_audio import BetaOutputAudio as BetaOutputAudio
    from .beta_output_content import BetaOutputContent as BetaOutputContent
    from .beta_output_item import BetaOutputItem as BetaOutputItem
    from .beta_output_message import BetaOutputMessage as BetaOutputMessage
    from .beta_output_message_content import BetaOutputMessageContent as BetaOutputMessageContent
    from .beta_output_text_content import BetaOutputTextContent as BetaOutputTextContent
    from .beta_output_text_content_param import (
        BetaOutputTextContentParam as BetaOutputTextContentParam,
    )
    from .beta_output_text_content_param import (
        BetaOutputTextContentParamAnnotationsItem as BetaOutputTextContentParamAnnotationsItem,
    )
    from .beta_personality_enum import BetaPersonalityEnum as BetaPersonalityEnum
    from .beta_program import BetaProgram as BetaProgram
    from .beta_program_item_param import BetaProgramItemParam as BetaProgramItemParam
    from .beta_program_output import BetaProgramOutput as BetaProgramOutput
    from .beta_program_output_item_param import (
        BetaProgramOutputItemParam as BetaProgramOutputItemParam,
    )
    from .beta_program_output_item_status import (
        BetaProgramOutputItemStatus as BetaProgramOutputItemStatus,
    )
    from .beta_program_output_status import BetaProgramOutputStatus as BetaProgramOutputStatus
    from .beta_program_tool_call_caller import (
        BetaProgramToolCallCaller as BetaProgramToolCallCaller,
    )
    from .beta_program_tool_call_caller_param import (
        BetaProgramToolCallCallerParam as BetaProgramToolCallCallerParam,
    )
    from .beta_programmatic_tool_calling_param import (
        BetaProgrammaticToolCallingParam as BetaProgrammaticToolCallingParam,
    )
    from .beta_prompt import BetaPrompt as BetaPrompt
    from .beta_prompt_cache_breakpoint_config import (
        BetaPromptCacheBreakpointConfig as BetaPromptCacheBreakpointConfig,
    )
    from .beta_prompt_cache_breakpoint_param import (
        BetaPromptCacheBreakpointParam as BetaPromptCacheBreakpointParam,
    )
    from .beta_prompt_cache_mode_enum import BetaPromptCacheModeEnum as BetaPromptCacheModeEnum
    from .beta_prompt_cache_options import BetaPromptCacheOptions as BetaPromptCacheOptions
    from .beta_prompt_cache_options_param import (
        BetaPromptCacheOptionsParam as BetaPromptCacheOptionsParam,
    )
    from .beta_prompt_cache_retention_enum import (
        BetaPromptCacheRetentionEnum as BetaPromptCacheRetentionEnum,
    )
    from .beta_prompt_cache_ttl_enum import BetaPromptCacheTTLEnum as BetaPromptCacheTTLEnum
    from .beta_ranker_version_type import BetaRankerVersionType as BetaRankerVersionType
    from .beta_ranking_options import BetaRankingOptions as BetaRankingOptions
    from .beta_reasoning import BetaReasoning as BetaReasoning
    from .beta_reasoning_effort import BetaReasoningEffort as BetaReasoningEffort
    from .beta_reasoning_item import BetaReasoningItem as BetaReasoningItem
    from .beta_reasoning_mode_enum import BetaReasoningModeEnum as BetaReasoningModeEnum
    from .beta_reasoning_text_content import BetaReasoningTextContent as BetaReasoningTextContent
    from .beta_refusal_content import BetaRefusalContent as BetaRefusalContent
    from .beta_response import BetaResponse as BetaResponse
    from .beta_response import BetaResponseIncompleteDetails as BetaResponseIncompleteDetails
    from .beta_response_audio_delta_event import (
        BetaResponseAudioDeltaEvent as BetaResponseAudioDeltaEvent,
    )
    from .beta_response_audio_done_event import (
        BetaResponseAudioDoneEvent as BetaResponseAudioDoneEvent,
    )
    from .beta_response_audio_transcript_delta_event import (
        BetaResponseAudioTranscriptDeltaEvent as BetaResponseAudioTranscriptDeltaEvent,
    )
    from .beta_response_audio_transcript_done_event import (
        BetaResponseAudioTranscriptDoneEvent as BetaResponseAudioTranscriptDoneEvent,
    )
    from .beta_response_code_interpreter_call_code_delta_event import (
        BetaResponseCodeInterpreterCallCodeDeltaEvent as BetaResponseCodeInterpreterCallCodeDeltaEvent,
    )
    from .beta_response_code_interpreter_call_code_done_event import (
        BetaResponseCodeInterpreterCallCodeDoneEvent as BetaResponseCodeInterpreterCallCodeDoneEvent,
    )
    from .beta_response_code_interpreter_call_completed_event import (
        BetaResponseCodeInterpreterCallCompletedEvent as BetaResponseCodeInterpreterCallCompletedEvent,
    )
    from .beta_response_code_interpreter_call_in_progress_event import (
        BetaResponseCodeInterpreterCallInProgressEvent as BetaResponseCodeInterpreterCallInProgressEvent,
    )
    from .beta_response_code_interpreter_call_interpreting_event import (
        BetaResponseCodeInterpreterCallInterpretingEvent as BetaResponseCodeInterpreterCallInterpretingEvent,
    )
    from .beta_response_completed_event import (
        BetaResponseCompletedEvent as BetaResponseCompletedEvent,
    )
    from .beta_response_content_part_added_event import (
        BetaResponseContentPartAddedEvent as BetaResponseContentPartAddedEvent,
    )
    from .beta_response_content_part_done_event import (
        BetaResponseContentPartDoneEvent as BetaResponseContentPartDoneEvent,
    )
    from .beta_response_conversation import BetaResponseConversation as BetaResponseConversation
    from .beta_response_created_event import BetaResponseCreatedEvent as BetaResponseCreatedEvent
    from .beta_response_custom_tool_call_input_delta_event import (
        BetaResponseCustomToolCallInputDeltaEvent as BetaResponseCustomToolCallInputDeltaEvent,
    )
    from .beta_response_custom_tool_call_input_done_event import (
        BetaResponseCustomToolCallInputDoneEvent as BetaResponseCustomToolCallInputDoneEvent,
    )
    from .beta_response_error import BetaResponseError as BetaResponseError
    from .beta_response_error_code import BetaResponseErrorCode as BetaResponseErrorCode
    from .beta_response_error_event import BetaResponseErrorEvent as BetaResponseErrorEvent
    from .beta_response_failed_event import BetaResponseFailedEvent as BetaResponseFailedEvent
    from .beta_response_file_search_call_completed_event import (
        BetaResponseFileSearchCallCompletedEvent as BetaResponseFileSearchCallCompletedEvent,
    )
    from .beta_response_file_search_call_in_progress_event import (
        BetaResponseFileSearchCallInProgressEvent as BetaResponseFileSearchCallInProgressEvent,
    )
    from .beta_response_file_search_call_searching_event import (
        BetaResponseFileSearchCallSearchingEvent as BetaResponseFileSearchCallSearchingEvent,
    )
    from .beta_response_format_json_object import (
        BetaResponseFormatJsonObject as BetaResponseFormatJsonObject,
    )
    from .beta_response_format_json_schema_schema import (
        BetaResponseFormatJsonSchemaSchema as BetaResponseFormatJsonSchemaSchema,
    )
    from .beta_response_format_text import BetaResponseFormatText as BetaResponseFormatText
    from .beta_response_function_call_arguments_delta_event import (
        BetaResponseFunctionCallArgumentsDeltaEvent as BetaResponseFunctionCallArgumentsDeltaEvent,
    )
    from .beta_response_function_call_arguments_done_event import (
        BetaResponseFunctionCallArgumentsDoneEvent as BetaResponseFunctionCallArgumentsDoneEvent,
    )
    from .beta_response_image_gen_call_completed_event import (
        BetaResponseImageGenCallCompletedEvent as BetaResponseImageGenCallCompletedEvent,
    )
    from .beta_response_image_gen_call_generating_event import (
        BetaResponseImageGenCallGeneratingEvent as BetaResponseImageGenCallGeneratingEvent,
    )
    from .beta_response_image_gen_call_in_progress_event import (
        BetaResponseImageGenCallInProgressEvent as BetaResponseImageGenCallInProgressEvent,
    )
    from .beta_response_image_gen_call_partial_image_event import (
        BetaResponseImageGenCallPartialImageEvent as BetaResponseImageGenCallPartialImageEvent,
    )
    from .beta_response_in_progress_event import (
        BetaResponseInProgressEvent as BetaResponseInProgressEvent,
    )
    from .beta_response_incomplete_event import (
        BetaResponseIncompleteEvent as BetaResponseIncompleteEvent,
    )
    from .beta_response_inject_created_event import (
        BetaResponseInjectCreatedEvent as BetaResponseInjectCreatedEvent,
    )
    from .beta_response_inject_event import BetaResponseInjectEvent as BetaResponseInjectEvent
    from .beta_response_inject_failed_event import (
        BetaResponseInjectFailedEvent as BetaResponseInjectFailedEvent,
    )
    from .beta_response_inject_failed_event import (
        BetaResponseInjectFailedEventError as BetaResponseInjectFailedEventError,
    )
    from .beta_response_item_list import BetaResponseItemList as BetaResponseItemList
    from .beta_response_log_prob import BetaResponseLogProb as BetaResponseLogProb
    from .beta_response_log_prob import (
        BetaResponseLogProbTopLogprobsItem as BetaResponseLogProbTopLogprobsItem,
    )
    from .beta_response_mcp_call_arguments_delta_event import (
        BetaResponseMCPCallArgumentsDeltaEvent as BetaResponseMCPCallArgumentsDeltaEvent,
    )
    from .beta_response_mcp_call_arguments_done_event import (
        BetaResponseMCPCallArgumentsDoneEvent as BetaResponseMCPCallArgumentsDoneEvent,
    )
    from .beta_response_mcp_call_completed_event import (
        BetaResponseMCPCallCompletedEvent as BetaResponseMCPCallCompletedEvent,
    )
    from .beta_response_mcp_call_failed_event import (
        BetaResponseMCPCallFailedEvent as BetaResponseMCPCallFailedEvent,
    )
    from .beta_response_mcp_call_in_progress_event import (
        BetaResponseMCPCallInProgressEvent as BetaResponseMCPCallInProgressEvent,
    )
    from .beta_response_mcp_list_tools_completed_event import (
        BetaResponseMCPListToolsCompletedEvent as BetaResponseMCPListToolsCompletedEvent,
    )
    from .beta_response_mcp_list_tools_failed_event import (
        BetaResponseMCPListToolsFailedEvent as BetaResponseMCPListToolsFailedEvent,
    )
    from .beta_response_mcp_list_tools_in_progress_event import (
        BetaResponseMCPListToolsInProgressEvent as BetaResponseMCPListToolsInProgressEvent,
    )
    from .beta_response_output_item_added_event import (
        BetaResponseOutputItemAddedEvent as BetaResponseOutputItemAddedEvent,
    )
    from .beta_response_output_item_done_event import (
        BetaResponseOutputItemDoneEvent as BetaResponseOutputItemDoneEvent,
    )
    from .beta_response_output_text_annotation_added_event import (
        BetaResponseOutputTextAnnotationAddedEvent as BetaResponseOutputTextAnnotationAddedEvent,
    )
    from .beta_response_prompt_variables import (
        BetaResponsePromptVariables as BetaResponsePromptVariables,
    )
    from .beta_response_prompt_variables import (
        BetaResponsePromptVariablesValue as BetaResponsePromptVariablesValue,
    )
    from .beta_response_properties import BetaResponseProperties as BetaResponseProperties
    from .beta_response_queued_event import BetaResponseQueuedEvent as BetaResponseQueuedEvent
    from .beta_response_reasoning_summary_part_added_event import (
        BetaResponseReasoningSummaryPartAddedEvent as BetaResponseReasoningSummaryPartAddedEvent,
    )
    from .beta_response_reasoning_summary_part_added_event import (
        BetaResponseReasoningSummaryPartAddedEventPart as BetaResponseReasoningSummaryPartAddedEventPart,
    )
    from .beta_response_reasoning_summary_part_done_event import (
        BetaResponseReasoningSummaryPartDoneEvent as BetaResponseReasoningSummaryPartDoneEvent,
    )
    from .beta_response_reasoning_summary_part_done_event import (
        BetaResponseReasoningSummaryPartDoneEventPart as BetaResponseReasoningSummaryPartDoneEventPart,
    )
    from .beta_response_reasoning_summary_text_delta_event import (
        BetaResponseReasoningSummaryTextDeltaEvent as BetaResponseReasoningSummaryTextDeltaEvent,
    )
    from .beta_response_reasoning_summary_text_done_event import (
        BetaResponseReasoningSummaryTextDoneEvent as BetaResponseReasoningSummaryTextDoneEvent,
    )
    from .beta_response_reasoning_text_delta_event import (
        BetaResponseReasoningTextDeltaEvent as BetaResponseReasoningTextDeltaEvent,
    )
    from .beta_response_reasoning_text_done_event import (
        BetaResponseReasoningTextDoneEvent as BetaResponseReasoningTextDoneEvent,
    )
    from .beta_response_refusal_delta_event import (
        BetaResponseRefusalDeltaEvent as BetaResponseRefusalDeltaEvent,
    )
    from .beta_response_refusal_done_event import (
        BetaResponseRefusalDoneEvent as BetaResponseRefusalDoneEvent,
    )
    from .beta_response_shell_call_command_added_streaming_event import (
        BetaResponseShellCallCommandAddedStreamingEvent as BetaResponseShellCallCommandAddedStreamingEvent,
    )
    from .beta_response_shell_call_command_delta_streaming_event import (
        BetaResponseShellCallCommandDeltaStreamingEvent as BetaResponseShellCallCommandDeltaStreamingEvent,
    )
    from .beta_response_shell_call_command_done_streaming_event import (
        BetaResponseShellCallCommandDoneStreamingEvent as BetaResponseShellCallCommandDoneStreamingEvent,
    )
    from .beta_response_shell_call_output_content_delta_streaming_event import (
        BetaResponseShellCallOutputContentDeltaStreamingEvent as BetaResponseShellCallOutputContentDeltaStreamingEvent,
    )
    from .beta_response_shell_call_output_content_done_streaming_event import (
        BetaResponseShellCallOutputContentDoneStreamingEvent as BetaResponseShellCallOutputContentDoneStreamingEvent,
    )
    from .beta_response_status import BetaResponseStatus as BetaResponseStatus
    from .beta_response_stream_event import BetaResponseStreamEvent as BetaResponseStreamEvent
    from .beta_response_stream_options import BetaResponseStreamOptions as BetaResponseStreamOptions
    from .beta_response_text_delta_event import (
        BetaResponseTextDeltaEvent as BetaResponseTextDeltaEvent,
    )
    from .beta_response_text_done_event import (
        BetaResponseTextDoneEvent as BetaResponseTextDoneEvent,
    )
    from .beta_response_text_param import BetaResponseTextParam as BetaResponseTextParam
    from .beta_response_usage import BetaResponseUsage as BetaResponseUsage
    from .beta_response_usage import (
        BetaResponseUsageInputTokensDetails as BetaResponseUsageInputTokensDetails,
    )
    from .beta_response_usage import (
        BetaResponseUsageOutputTokensDetails as BetaResponseUsageOutputTokensDetails,
    )
    from .beta_response_web_search_call_completed_event import (
        BetaResponseWebSearchCallCompletedEvent as BetaResponseWebSearchCallCompletedEvent,
    )
    from .beta_response_web_search_call_in_progress_event import (
        BetaResponseWebSearchCallInProgressEvent as BetaResponseWebSearchCallInProgressEvent,
    )
    from .beta_response_web_search_call_searching_event import (
        BetaResponseWebSearchCallSearchingEvent as BetaResponseWebSearchCallSearchingEvent,
    )
    from .beta_response_ws_error import BetaResponseWsError as BetaResponseWsError
    from .beta_responses_client_event import BetaResponsesClientEvent as BetaResponsesClientEvent
    from .beta_responses_client_event_response_create import (
        BetaResponsesClientEventResponseCreate as BetaResponsesClientEventResponseCreate,
    )
    from .beta_responses_server_event import BetaResponsesServerEvent as BetaResponsesServerEvent
    from .beta_responses_server_event import (
        BetaResponsesServerEventResponseAudioDelta as BetaResponsesServerEventResponseAudioDelta,
    )
    from .beta_responses_server_event import (
        BetaResponsesServerEventResponseAudioDone as BetaResponsesServerEventResponseAudioDone,
    )
    from .beta_responses_server_event import (
        BetaResponsesServerEventResponseAudioTranscriptDelta as BetaResponsesServerEventResponseAudioTranscriptDelta,
    )
    from .beta_responses_server_event import (
        BetaResponsesServerEventResponseAudioTranscriptDone as BetaResponsesServerEventResponseAudioTranscriptDone,
    )
    from .beta_responses_server_event import (
        BetaResponsesServerEventResponseCodeInterpreterCallCodeDelta as BetaResponsesServerEventResponseCodeInterpreterCallCodeDelta,
    )
    from .beta_responses_server_event import (
        BetaResponsesServerEventResponseCodeInterpreterCallCodeDone as BetaResponsesServerEventResponseCodeInterpreterCallCodeDone,
    )
    from .beta_responses_server_event import (
        BetaResponsesServerEventResponseCodeInterpreterCallCompleted as BetaResponsesServerEventResponseCodeInterpreterCallCompleted,
    )
    from .beta_responses_server_event import (
        BetaResponsesServerEventResponseCodeInterpreterCallInProgress as BetaResponsesServerEventResponseCodeInterpreterCallInProgress,
    )
    from .beta_responses_server_event import (
        BetaResponsesServerEventResponseCodeInterpreterCallInterpreting as BetaResponsesServerEventResponseCodeInterpreterCallInterpreting,
    )
    from .beta_responses_server_event import (
        BetaResponsesServerEventResponseCompleted as BetaResponsesServerEventResponseCompleted,
    )
    from .beta_responses_server_event import (
        BetaResponsesServerEventResponseContentPartAdded as BetaResponsesServerEventResponseContentPartAdded,
    )
    from .beta_responses_server_event import (
        BetaResponsesServerEventResponseContentPartDone as BetaResponsesServerEventResponseContentPartDone,
    )
    from .beta_responses_server_event import (
        BetaResponsesServerEventResponseCreated as BetaResponsesServerEventResponseCreated,
    )
    from .beta_responses_server_event import (
        BetaResponsesServerEventResponseCustomToolCallInputDelta as BetaResponsesServerEventResponseCustomToolCallInputDelta,
    )
    from .beta_responses_server_event import (
        BetaResponsesServerEventResponseCustomToolCallInputDone as BetaResponsesServerEventResponseCustomToolCallInputDone,
    )
    from .beta_responses_server_event import (
        BetaResponsesServerEventResponseFailed as BetaResponsesServerEventResponseFailed,
    )
    from .beta_responses_server_event import (
        BetaResponsesServerEventResponseFileSearchCallCompleted as BetaResponsesServerEventResponseFileSearchCallCompleted,
    )
    from .beta_responses_server_event import (
        BetaResponsesServerEventResponseFileSearchCallInProgress as BetaResponsesServerEventResponseFileSearchCallInProgress,
    )
    from .beta_responses_server_event import (
        BetaResponsesServerEventResponseFileSearchCallSearching as BetaResponsesServerEventResponseFileSearchCallSearching,
    )
    from .beta_responses_server_event import (
        BetaResponsesServerEventResponseFunctionCallArgumentsDelta as BetaResponsesServerEventResponseFunctionCallArgumentsDelta,
    )
    from .beta_responses_server_event import (
        BetaResponsesServerEventResponseFunctionCallArgumentsDone as BetaResponsesServerEventResponseFunctionCallArgumentsDone,
    )
    from .beta_responses_server_event import (
        BetaResponsesServerEventResponseImageGenerationCallCompleted as BetaResponsesServerEventResponseImageGenerationCallCompleted,
    )
    from .beta_responses_server_event import (
        BetaResponsesServerEventResponseImageGenerationCallGenerating as BetaResponsesServerEventResponseImageGenerationCallGenerating,
    )
    from .beta_responses_server_event import (
        BetaResponsesServerEventResponseImageGenerationCallInProgress as BetaResponsesServerEventResponseImageGenerationCallInProgress,
    )
    from .beta_responses_server_event import (
        BetaResponsesServerEventResponseImageGenerationCallPartialImage as BetaResponsesServerEventResponseImageGenerationCallPartialImage,
    )
    from .beta_responses_server_event import (
        BetaResponsesServerEventResponseIncomplete as BetaResponsesServerEventResponseIncomplete,
    )
    from .beta_responses_server_event import (
        BetaResponsesServerEventResponseInProgress as BetaResponsesServerEventResponseInProgress,
    )
    from .beta_responses_server_event import (
        BetaResponsesServerEventResponseMcpCallArgumentsDelta as BetaResponsesServerEventResponseMcpCallArgumentsDelta,
    )
    from .beta_responses_server_event import (
        BetaResponsesServerEventResponseMcpCallArgumentsDone as BetaResponsesServerEventResponseMcpCallArgumentsDone,
    )
    from .beta_responses_server_event import (
        BetaResponsesServerEventResponseMcpCallCompleted as BetaResponsesServerEventResponseMcpCallCompleted,
    )
    from .beta_responses_server_event import (
        BetaResponsesServerEventResponseMcpCallFailed as BetaResponsesServerEventResponseMcpCallFailed,
    )
    from .beta_responses_server_event import (
        BetaResponsesServerEventResponseMcpCallInProgress as BetaResponsesServerEventResponseMcpCallInProgress,
    )
    from .beta_responses_server_event import (
        BetaResponsesServerEventResponseMcpListToolsCompleted as BetaResponsesServerEventResponseMcpListToolsCompleted,
    )
    from .beta_responses_server_event import (
        BetaResponsesServerEventResponseMcpListToolsFailed as BetaResponsesServerEventResponseMcpListToolsFailed,
    )
    from .beta_responses_server_event import (
        BetaResponsesServerEventResponseMcpListToolsInProgress as BetaResponsesServerEventResponseMcpListToolsInProgress,
    )
    from .beta_responses_server_event import (
        BetaResponsesServerEventResponseOutputItemAdded as BetaResponsesServerEventResponseOutputItemAdded,
    )
    from .beta_responses_server_event import (
        BetaResponsesServerEventResponseOutputItemDone as BetaResponsesServerEventResponseOutputItemDone,
    )
    from .beta_responses_server_event import (
        BetaResponsesServerEventResponseOutputTextAnnotationAdded as BetaResponsesServerEventResponseOutputTextAnnotationAdded,
    )
    from .beta_responses_server_event import (
        BetaResponsesServerEventResponseOutputTextDelta as BetaResponsesServerEventResponseOutputTextDelta,
    )
    from .beta_responses_server_event import (
        BetaResponsesServerEventResponseOutputTextDone as BetaResponsesServerEventResponseOutputTextDone,
    )
    from .beta_responses_server_event import (
        BetaResponsesServerEventResponseQueued as BetaResponsesServerEventResponseQueued,
    )
    from .beta_responses_server_event import (
        BetaResponsesServerEventResponseReasoningSummaryPartAdded as BetaResponsesServerEventResponseReasoningSummaryPartAdded,
    )
    from .beta_responses_server_event import (
        BetaResponsesServerEventResponseReasoningSummaryPartAddedPart as BetaResponsesServerEventResponseReasoningSummaryPartAddedPart,
    )
    from .beta_responses_server_event import (
        BetaResponsesServerEventResponseReasoningSummaryPartDone as BetaResponsesServerEventResponseReasoningSummaryPartDone,
    )
    from .beta_responses_server_event import (
        BetaResponsesServerEventResponseReasoningSummaryPartDonePart as BetaResponsesServerEventResponseReasoningSummaryPartDonePart,
    )
    from .beta_responses_server_event import (
        BetaResponsesServerEventResponseReasoningSummaryTextDelta as BetaResponsesServerEventResponseReasoningSummaryTextDelta,
    )
    from .beta_responses_server_event import (
        BetaResponsesServerEventResponseReasoningSummaryTextDone as BetaResponsesServerEventResponseReasoningSummaryTextDone,
    )
    from .beta_responses_server_event import (
        BetaResponsesServerEventResponseReasoningTextDelta as BetaResponsesServerEventResponseReasoningTextDelta,
    )
    from .beta_responses_server_event import (
        BetaResponsesServerEventResponseReasoningTextDone as BetaResponsesServerEventResponseReasoningTextDone,
    )
    from .beta_responses_server_event import (
        BetaResponsesServerEventResponseRefusalDelta as BetaResponsesServerEventResponseRefusalDelta,
    )
    from .beta_responses_server_event import (
        BetaResponsesServerEventResponseRefusalDone as BetaResponsesServerEventResponseRefusalDone,
    )
    from .beta_responses_server_event import (
        BetaResponsesServerEventResponseShellCallCommandAdded as BetaResponsesServerEventResponseShellCallCommandAdded,
    )
    from .beta_responses_server_event import (
        BetaResponsesServerEventResponseShellCallCommandDelta as BetaResponsesServerEventResponseShellCallCommandDelta,
    )
    from .beta_responses_server_event import (
        BetaResponsesServerEventResponseShellCallCommandDone as BetaResponsesServerEventResponseShellCallCommandDone,
    )
    from .beta_responses_server_event import (
        BetaResponsesServerEventResponseShellCallOutputContentDelta as BetaResponsesServerEventResponseShellCallOutputContentDelta,
    )
    from .beta_responses_server_event import (
        BetaResponsesServerEventResponseShellCallOutputContentDone as BetaResponsesServerEventResponseShellCallOutputContentDone,
    )
    from .beta_responses_server_event import (
        BetaResponsesServerEventResponseWebSearchCallCompleted as BetaResponsesServerEventResponseWebSearchCallCompleted,
    )
    from .beta_responses_server_event import (
        BetaResponsesServerEventResponseWebSearchCallInProgress as BetaResponsesServerEventResponseWebSearchCallInProgress,
    )
    from .beta_responses_server_event import (
        BetaResponsesServerEventResponseWebSearchCallSearching as BetaResponsesServerEventResponseWebSearchCallSearching,
    )
    from .beta_responses_web_socket_stream_event import (
        BetaResponsesWebSocketStreamEvent as BetaResponsesWebSocketStreamEvent,
    )
    from .beta_responses_web_socket_stream_event import (
        BetaResponsesWebSocketStreamEventResponseAudioDelta as BetaResponsesWebSocketStreamEventResponseAudioDelta,
    )
    from .beta_responses_web_socket_stream_event import (
        BetaResponsesWebSocketStreamEventResponseAudioDone as BetaResponsesWebSocketStreamEventResponseAudioDone,
    )
    from .beta_responses_web_socket_stream_event import (
        BetaResponsesWebSocketStreamEventResponseAudioTranscriptDelta as BetaResponsesWebSocketStreamEventResponseAudioTranscriptDelta,
    )
    from .beta_responses_web_socket_stream_event import (
        BetaResponsesWebSocketStreamEventResponseAudioTranscriptDone as BetaResponsesWebSocketStreamEventResponseAudioTranscriptDone,
    )
    from .beta_responses_web_socket_stream_event import (
        BetaResponsesWebSocketStreamEventResponseCodeInterpreterCallCodeDelta as BetaResponsesWebSocketStreamEventResponseCodeInterpreterCallCodeDelta,
    )
    from .beta_responses_web_socket_stream_event import (
        BetaResponsesWebSocketStreamEventResponseCodeInterpreterCallCodeDone as BetaResponsesWebSocketStreamEventResponseCodeInterpreterCallCodeDone,
    )
    from .beta_responses_web_socket_stream_event import (
        BetaResponsesWebSocketStreamEventResponseCodeInterpreterCallCompleted as BetaResponsesWebSocketStreamEventResponseCodeInterpreterCallCompleted,
    )
    from .beta_responses_web_socket_stream_event import (
        BetaResponsesWebSocketStreamEventResponseCodeInterpreterCallInProgress as BetaResponsesWebSocketStreamEventResponseCodeInterpreterCallInProgress,
    )
    from .beta_responses_web_socket_stream_event import (
        BetaResponsesWebSocketStreamEventResponseCodeInterpreterCallInterpreting as BetaResponsesWebSocketStreamEventResponseCodeInterpreterCallInterpreting,
    )
    from .beta_responses_web_socket_stream_event import (
        BetaResponsesWebSocketStreamEventResponseCompleted as BetaResponsesWebSocketStreamEventResponseCompleted,
    )
    from .beta_responses_web_socket_stream_event import (
        BetaResponsesWebSocketStreamEventResponseContentPartAdded as BetaResponsesWebSocketStreamEventResponseContentPartAdded,
    )
    from .beta_responses_web_socket_stream_event import (
        BetaResponsesWebSocketStreamEventResponseContentPartDone as BetaResponsesWebSocketStreamEventResponseContentPartDone,
    )
    from .beta_responses_web_socket_stream_event import (
        BetaResponsesWebSocketStreamEventResponseCreated as BetaResponsesWebSocketStreamEventResponseCreated,
    )
    from .beta_responses_web_socket_stream_event import (
        BetaResponsesWebSocketStreamEventResponseCustomToolCallInputDelta as BetaResponsesWebSocketStreamEventResponseCustomToolCallInputDelta,
    )
    from .beta_responses_web_socket_stream_event import (
        BetaResponsesWebSocketStreamEventResponseCustomToolCallInputDone as BetaResponsesWebSocketStreamEventResponseCustomToolCallInputDone,
    )
    from .beta_responses_web_socket_stream_event import (
        BetaResponsesWebSocketStreamEventResponseFailed as BetaResponsesWebSocketStreamEventResponseFailed,
    )
    from .beta_responses_web_socket_stream_event import (
        BetaResponsesWebSocketStreamEventResponseFileSearchCallCompleted as BetaResponsesWebSocketStreamEventResponseFileSearchCallCompleted,
    )
    from .beta_responses_web_socket_stream_event import (
        BetaResponsesWebSocketStreamEventResponseFileSearchCallInProgress as BetaResponsesWebSocketStreamEventResponseFileSearchCallInProgress,
    )
    from .beta_responses_web_socket_stream_event import (
        BetaResponsesWebSocketStreamEventResponseFileSearchCallSearching as BetaResponsesWebSocketStreamEventResponseFileSearchCallSearching,
    )
    from .beta_responses_web_socket_stream_event import (
        BetaResponsesWebSocketStreamEventResponseFunctionCallArgumentsDelta as BetaResponsesWebSocketStreamEventResponseFunctionCallArgumentsDelta,
    )
    from .beta_responses_web_socket_stream_event import (
        BetaResponsesWebSocketStreamEventResponseFunctionCallArgumentsDone as BetaResponsesWebSocketStreamEventResponseFunctionCallArgumentsDone,
    )
    from .beta_responses_web_socket_stream_event import (
        BetaResponsesWebSocketStreamEventResponseImageGenerationCallCompleted as BetaResponsesWebSocketStreamEventResponseImageGenerationCallCompleted,
    )
    from .beta_responses_web_socket_stream_event import (
        BetaResponsesWebSocketStreamEventResponseImageGenerationCallGenerating as BetaResponsesWebSocketStreamEventResponseImageGenerationCallGenerating,
    )
    from .beta_responses_web_socket_stream_event import (
        BetaResponsesWebSocketStreamEventResponseImageGenerationCallInProgress as BetaResponsesWebSocketStreamEventResponseImageGenerationCallInProgress,
    )
    from .beta_responses_web_socket_stream_event import (
        BetaResponsesWebSocketStreamEventResponseImageGenerationCallPartialImage as BetaResponsesWebSocketStreamEventResponseImageGenerationCallPartialImage,
    )
    from .beta_responses_web_socket_stream_event import (
        BetaResponsesWebSocketStreamEventResponseIncomplete as BetaResponsesWebSocketStreamEventResponseIncomplete,
    )
    from .beta_responses_web_socket_stream_event import (
        BetaResponsesWebSocketStreamEventResponseInProgress as BetaResponsesWebSocketStreamEventResponseInProgress,
    )
    from .beta_responses_web_socket_stream_event import (
        BetaResponsesWebSocketStreamEventResponseMcpCallArgumentsDelta as BetaResponsesWebSocketStreamEventResponseMcpCallArgumentsDelta,
    )
    from .beta_responses_web_socket_stream_event import (
        BetaResponsesWebSocketStreamEventResponseMcpCallArgumentsDone as BetaResponsesWebSocketStreamEventResponseMcpCallArgumentsDone,
    )
    from .beta_responses_web_socket_stream_event import (
        BetaResponsesWebSocketStreamEventResponseMcpCallCompleted as BetaResponsesWebSocketStreamEventResponseMcpCallCompleted,
    )
    from .beta_responses_web_socket_stream_event import (
        BetaResponsesWebSocketStreamEventResponseMcpCallFailed as BetaResponsesWebSocketStreamEventResponseMcpCallFailed,
    )
    from .beta_responses_web_socket_stream_event import (
        BetaResponsesWebSocketStreamEventResponseMcpCallInProgress as BetaResponsesWebSocketStreamEventResponseMcpCallInProgress,
    )
    from .beta_responses_web_socket_stream_event import (
        BetaResponsesWebSocketStreamEventResponseMcpListToolsCompleted as BetaResponsesWebSocketStreamEventResponseMcpListToolsCompleted,
    )
    from .beta_responses_web_socket_stream_event import (
        BetaResponsesWebSocketStreamEventResponseMcpListToolsFailed as BetaResponsesWebSocketStreamEventResponseMcpListToolsFailed,
    )
    from .beta_responses_web_socket_stream_event import (
        BetaResponsesWebSocketStreamEventResponseMcpListToolsInProgress as BetaResponsesWebSocketStreamEventResponseMcpListToolsInProgress,
    )
    from .beta_responses_web_socket_stream_event import (
        BetaResponsesWebSocketStreamEventResponseOutputItemAdded as BetaResponsesWebSocketStreamEventResponseOutputItemAdded,
    )
    from .beta_responses_web_socket_stream_event import (
        BetaResponsesWebSocketStreamEventResponseOutputItemDone as BetaResponsesWebSocketStreamEventResponseOutputItemDone,
    )
    from .beta_responses_web_socket_stream_event import (
        BetaResponsesWebSocketStreamEventResponseOutputTextAnnotationAdded as BetaResponsesWebSocketStreamEventResponseOutputTextAnnotationAdded,
    )
    from .beta_responses_web_socket_stream_event import (
        BetaResponsesWebSocketStreamEventResponseOutputTextDelta as BetaResponsesWebSocketStreamEventResponseOutputTextDelta,
    )
    from .beta_responses_web_socket_stream_event import (
        BetaResponsesWebSocketStreamEventResponseOutputTextDone as BetaResponsesWebSocketStreamEventResponseOutputTextDone,
    )
    from .beta_responses_web_socket_stream_event import (
        BetaResponsesWebSocketStreamEventResponseQueued as BetaResponsesWebSocketStreamEventResponseQueued,
    )
    from .beta_responses_web_socket_stream_event import (
        BetaResponsesWebSocketStreamEventResponseReasoningSummaryPartAdded as BetaResponsesWebSocketStreamEventResponseReasoningSummaryPartAdded,
    )
    from .beta_responses_web_socket_stream_event import (
        BetaResponsesWebSocketStreamEventResponseReasoningSummaryPartAddedPart as BetaResponsesWebSocketStreamEventResponseReasoningSummaryPartAddedPart,
    )
    from .beta_responses_web_socket_stream_event import (
        BetaResponsesWebSocketStreamEventResponseReasoningSummaryPartDone as BetaResponsesWebSocketStreamEventResponseReasoningSummaryPartDone,
    )
    from .beta_responses_web_socket_stream_event import (
        BetaResponsesWebSocketStreamEventResponseReasoningSummaryPartDonePart as BetaResponsesWebSocketStreamEventResponseReasoningSummaryPartDonePart,
    )
    from .beta_responses_web_socket_stream_event import (
        BetaResponsesWebSocketStreamEventResponseReasoningSummaryTextDelta as BetaResponsesWebSocketStreamEventResponseReasoningSummaryTextDelta,
    )
    from .beta_responses_web_socket_stream_event import (
        BetaResponsesWebSocketStreamEventResponseReasoningSummaryTextDone as BetaResponsesWebSocketStreamEventResponseReasoningSummaryTextDone,
    )
    from .beta_responses_web_socket_stream_event import (
        BetaResponsesWebSocketStreamEventResponseReasoningTextDelta as BetaResponsesWebSocketStreamEventResponseReasoningTextDelta,
    )
    from .beta_responses_web_socket_stream_event import (
        BetaResponsesWebSocketStreamEventResponseReasoningTextDone as BetaResponsesWebSocketStreamEventResponseReasoningTextDone,
    )
    from .beta_responses_web_socket_stream_event import (
        BetaResponsesWebSocketStreamEventResponseRefusalDelta as BetaResponsesWebSocketStreamEventResponseRefusalDelta,
    )
    from .beta_responses_web_socket_stream_event import (
        BetaResponsesWebSocketStreamEventResponseRefusalDone as BetaResponsesWebSocketStreamEventResponseRefusalDone,
    )
    from .beta_responses_web_socket_stream_event import (
        BetaResponsesWebSocketStreamEventResponseShellCallCommandAdded as BetaResponsesWebSocketStreamEventResponseShellCallCommandAdded,
    )
    from .beta_responses_web_socket_stream_event import (
        BetaResponsesWebSocketStreamEventResponseShellCallCommandDelta as BetaResponsesWebSocketStreamEventResponseShellCallCommandDelta,
    )
    from .beta_responses_web_socket_stream_event import (
        BetaResponsesWebSocketStreamEventResponseShellCallCommandDone as BetaResponsesWebSocketStreamEventResponseShellCallCommandDone,
    )
    from .beta_responses_web_socket_stream_event import (
        BetaResponsesWebSocketStreamEventResponseShellCallOutputContentDelta as BetaResponsesWebSocketStreamEventResponseShellCallOutputContentDelta,
    )
    from .beta_responses_web_socket_stream_event import (
        BetaResponsesWebSocketStreamEventResponseShellCallOutputContentDone as BetaResponsesWebSocketStreamEventResponseShellCallOutputContentDone,
    )
    from .beta_responses_web_socket_stream_event import (
        BetaResponsesWebSocketStreamEventResponseWebSearchCallCompleted as BetaResponsesWebSocketStreamEventResponseWebSearchCallCompleted,
    )
    from .beta_responses_web_socket_stream_event import (
        BetaResponsesWebSocketStreamEventResponseWebSearchCallInProgress as BetaResponsesWebSocketStreamEventResponseWebSearchCallInProgress,
    )
    from .beta_responses_web_socket_stream_event import (
        BetaResponsesWebSocketStreamEventResponseWebSearchCallSearching as BetaResponsesWebSocketStreamEventResponseWebSearchCallSearching,
    )
    from .beta_screenshot_param import BetaScreenshotParam as BetaScreenshotParam
    from .beta_scroll_param import BetaScrollParam as BetaScrollParam
    from .beta_search_content_type import BetaSearchContentType as BetaSearchContentType
    from .beta_search_context_size import BetaSearchContextSize as BetaSearchContextSize
    from .beta_service_tier_enum import BetaServiceTierEnum as BetaServiceTierEnum
    from .beta_service_tier_responses import BetaServiceTierResponses as BetaServiceTierResponses
    from .beta_shell_call_output_delta import BetaShellCallOutputDelta as BetaShellCallOutputDelta
    from .beta_skill_reference_param import BetaSkillReferenceParam as BetaSkillReferenceParam
    from .beta_specific_apply_patch_param import (
        BetaSpecificApplyPatchParam as BetaSpecificApplyPatchParam,
    )
    from .beta_specific_function_shell_param import (
        BetaSpecificFunctionShellParam as BetaSpecificFunctionShellParam,
    )
    from .beta_specific_programmatic_tool_calling_param import (
        BetaSpecificProgrammaticToolCallingParam as BetaSpecificProgrammaticToolCallingParam,
    )
    from .beta_summary_text_content import BetaSummaryTextContent as BetaSummaryTextContent
    from .beta_text_content import BetaTextContent as BetaTextContent
    from .beta_text_response_format_configuration import (
        BetaTextResponseFormatConfiguration as BetaTextResponseFormatConfiguration,
    )
    from .beta_text_response_format_json_schema import (
        BetaTextResponseFormatJsonSchema as BetaTextResponseFormatJsonSchema,
    )
    from .beta_token_counts_body import BetaTokenCountsBody as BetaTokenCountsBody
    from .beta_token_counts_resource import BetaTokenCountsResource as BetaTokenCountsResource
    from .beta_tool import BetaTool as BetaTool
    from .beta_tool_call_caller import BetaToolCallCaller as BetaToolCallCaller
    from .beta_tool_call_caller_param import BetaToolCallCallerParam as BetaToolCallCallerParam
    from .beta_tool_choice_allowed import BetaToolChoiceAllowed as BetaToolChoiceAllowed
    from .beta_tool_choice_custom import BetaToolChoiceCustom as BetaToolChoiceCustom
    from .beta_tool_choice_function import BetaToolChoiceFunction as BetaToolChoiceFunction
    from .beta_tool_choice_mcp import BetaToolChoiceMCP as BetaToolChoiceMCP
    from .beta_tool_choice_options import BetaToolChoiceOptions as BetaToolChoiceOptions
    from .beta_tool_choice_param import BetaToolChoiceParam as BetaToolChoiceParam
    from .beta_tool_choice_types import BetaToolChoiceTypes as BetaToolChoiceTypes
    from .beta_tool_search_call import BetaToolSearchCall as BetaToolSearchCall
    from .beta_tool_search_call_item_param import (
        BetaToolSearchCallItemParam as BetaToolSearchCallItemParam,
    )
    from .beta_tool_search_execution_type import (
        BetaToolSearchExecutionType as BetaToolSearchExecutionType,
    )
    from .beta_tool_search_output import BetaToolSearchOutput as BetaToolSearchOutput
    from .beta_tool_search_output_item_param import (
        BetaToolSearchOutputItemParam as BetaToolSearchOutputItemParam,
    )
    from .beta_tool_search_tool_param import BetaToolSearchToolParam as BetaToolSearchToolParam
    from .beta_tools_array import BetaToolsArray as BetaToolsArray
    from .beta_top_log_prob import BetaTopLogProb as BetaTopLogProb
    from .beta_truncation_enum import BetaTruncationEnum as BetaTruncationEnum
    from .beta_type_param import BetaTypeParam as BetaTypeParam
    from .beta_url_citation_body import BetaUrlCitationBody as BetaUrlCitationBody
    from .beta_url_citation_param import BetaUrlCitationParam as BetaUrlCitationParam
    from .beta_vector_store_file_attributes import (
        BetaVectorStoreFileAttributes as BetaVectorStoreFileAttributes,
    )
    from .beta_verbosity import BetaVerbosity as BetaVerbosity
    from .beta_wait_param import BetaWaitParam as BetaWaitParam
    from .beta_web_search_action_find import BetaWebSearchActionFind as BetaWebSearchActionFind
    from .beta_web_search_action_open_page import (
        BetaWebSearchActionOpenPage as BetaWebSearchActionOpenPage,
    )
    from .beta_web_search_action_search import (
        BetaWebSearchActionSearch as BetaWebSearchActionSearch,
    )
    from .beta_web_search_action_search import (
        BetaWebSearchActionSearchSourcesItem as BetaWebSearchActionSearchSourcesItem,
    )
    from .beta_web_search_approximate_location import (
        BetaWebSearchApproximateLocation as BetaWebSearchApproximateLocation,
    )
    from .beta_web_search_preview_tool import BetaWebSearchPreviewTool as BetaWebSearchPreviewTool
    from .beta_web_search_tool import BetaWebSearchTool as BetaWebSearchTool
    from .beta_web_search_tool import BetaWebSearchToolFilters as BetaWebSearchToolFilters
    from .beta_web_search_tool_call import BetaWebSearchToolCall as BetaWebSearchToolCall
    from .beta_web_search_tool_call import (
        BetaWebSearchToolCallAction as BetaWebSearchToolCallAction,
    )

    BetaApplyPatchTool: TypeAlias = BetaApplyPatchToolParam
    BetaCompactedResponse: TypeAlias = BetaCompactResource
    BetaContainerAuto: TypeAlias = BetaContainerAutoParam
    BetaContainerNetworkPolicyAllowlist: TypeAlias = BetaContainerNetworkPolicyAllowlistParam
    BetaContainerNetworkPolicyDisabled: TypeAlias = BetaContainerNetworkPolicyDisabledParam
    BetaContainerNetworkPolicyDomainSecret: TypeAlias = BetaContainerNetworkPolicyDomainSecretParam
    BetaContainerReference: TypeAlias = BetaContainerReferenceParam
    BetaCustomTool: TypeAlias = BetaCustomToolParam
    BetaFunctionShellTool: TypeAlias = BetaFunctionShellToolParam
    BetaInlineSkill: TypeAlias = BetaInlineSkillParam
    BetaInlineSkillSource: TypeAlias = BetaInlineSkillSourceParam
    BetaLocalEnvironment: TypeAlias = BetaLocalEnvironmentParam
    BetaLocalSkill: TypeAlias = BetaLocalSkillParam
    BetaMcpToolCallError: TypeAlias = BetaMCPToolCallError
    BetaNamespaceTool: TypeAlias = BetaNamespaceToolParam
    BetaResponseApplyPatchToolCall: TypeAlias = BetaApplyPatchToolCall
    BetaResponseApplyPatchToolCallOutput: TypeAlias = BetaApplyPatchToolCallOutput
    BetaResponseCodeInterpreterToolCall: TypeAlias = BetaCodeInterpreterToolCall
    BetaResponseCompactionItem: TypeAlias = BetaCompactionBody
    BetaResponseCompactionItemParam: TypeAlias = BetaCompactionSummaryItemParam
    BetaResponseComputerToolCall: TypeAlias = BetaComputerToolCall
    BetaResponseComputerToolCallOutputItem: TypeAlias = BetaComputerToolCallOutputResource
    BetaResponseComputerToolCallOutputScreenshot: TypeAlias = BetaComputerScreenshotImage
    BetaResponseContainerReference: TypeAlias = BetaContainerReferenceResource
    BetaResponseConversationParam: TypeAlias = BetaConversationParam2
    BetaResponseCustomToolCall: TypeAlias = BetaCustomToolCall
    BetaResponseCustomToolCallItem: TypeAlias = BetaCustomToolCallResource
    BetaResponseCustomToolCallOutput: TypeAlias = BetaCustomToolCallOutput
    BetaResponseCustomToolCallOutputItem: TypeAlias = BetaCustomToolCallOutputResource
    BetaResponseFileSearchToolCall: TypeAlias = BetaFileSearchToolCall
    BetaResponseFormatTextConfig: TypeAlias = BetaTextResponseFormatConfiguration
    BetaResponseFormatTextJSONSchemaConfig: TypeAlias = BetaTextResponseFormatJsonSchema
    BetaResponseFunctionCallOutputItem: TypeAlias = BetaFunctionCallOutputItemParamOutputItem
    BetaResponseFunctionShellCallOutputContent: TypeAlias = BetaFunctionShellCallOutputContentParam
    BetaResponseFunctionShellToolCall: TypeAlias = BetaFunctionShellCall
    BetaResponseFunctionShellToolCallOutput: TypeAlias = BetaFunctionShellCallOutput
    BetaResponseFunctionToolCall: TypeAlias = BetaFunctionToolCall
    BetaResponseFunctionToolCallItem: TypeAlias = BetaFunctionToolCallResource
    BetaResponseFunctionToolCallOutputItem: TypeAlias = BetaFunctionToolCallOutputResource
    BetaResponseFunctionWebSearch: TypeAlias = BetaWebSearchToolCall
    BetaResponseIncludable: TypeAlias = BetaIncludeEnum
    BetaResponseInputContent: TypeAlias = BetaInputContent
    BetaResponseInputFile: TypeAlias = BetaInputFileContent
    BetaResponseInputFileContent: TypeAlias = BetaInputFileContentParam
    BetaResponseInputImage: TypeAlias = BetaInputImageContent
    BetaResponseInputImageContent: TypeAlias = BetaInputImageContentParamAutoParam
    BetaResponseInputItem: TypeAlias = BetaInputItem
    BetaResponseInputMessageContentList: TypeAlias = BetaInputMessageContentList
    BetaResponseInputMessageItem: TypeAlias = BetaInputMessageResource
    BetaResponseInputText: TypeAlias = BetaInputTextContent
    BetaResponseInputTextContent: TypeAlias = BetaInputTextContentParam
    BetaResponseItem: TypeAlias = BetaItemResource
    BetaResponseLocalEnvironment: TypeAlias = BetaLocalEnvironmentResource
    BetaResponseMcpCallArgumentsDeltaEvent: TypeAlias = BetaResponseMCPCallArgumentsDeltaEvent
    BetaResponseMcpCallArgumentsDoneEvent: TypeAlias = BetaResponseMCPCallArgumentsDoneEvent
    BetaResponseMcpCallCompletedEvent: TypeAlias = BetaResponseMCPCallCompletedEvent
    BetaResponseMcpCallFailedEvent: TypeAlias = BetaResponseMCPCallFailedEvent
    BetaResponseMcpCallInProgressEvent: TypeAlias = BetaResponseMCPCallInProgressEvent
    BetaResponseMcpListToolsCompletedEvent: TypeAlias = BetaResponseMCPListToolsCompletedEvent
    BetaResponseMcpListToolsFailedEvent: TypeAlias = BetaResponseMCPListToolsFailedEvent
    BetaResponseMcpListToolsInProgressEvent: TypeAlias = BetaResponseMCPListToolsInProgressEvent
    BetaResponseOutputItem: TypeAlias = BetaOutputItem
    BetaResponseOutputMessage: TypeAlias = BetaOutputMessage
    BetaResponseOutputRefusal: TypeAlias = BetaRefusalContent
    BetaResponseOutputText: TypeAlias = BetaOutputTextContent
    BetaResponsePrompt: TypeAlias = BetaPrompt
    BetaResponseReasoningItem: TypeAlias = BetaReasoningItem
    BetaResponseShellCallCommandAddedEvent: TypeAlias = (
        BetaResponseShellCallCommandAddedStreamingEvent
    )
    BetaResponseShellCallCommandDeltaEvent: TypeAlias = (
        BetaResponseShellCallCommandDeltaStreamingEvent
    )
    BetaResponseShellCallCommandDoneEvent: TypeAlias = (
        BetaResponseShellCallCommandDoneStreamingEvent
    )
    BetaResponseShellCallOutputContentDeltaEvent: TypeAlias = (
        BetaResponseShellCallOutputContentDeltaStreamingEvent
    )
    BetaResponseShellCallOutputContentDoneEvent: TypeAlias = (
        BetaResponseShellCallOutputContentDoneStreamingEvent
    )
    BetaResponseTextConfig: TypeAlias = BetaResponseTextParam
    BetaResponseToolSearchCall: TypeAlias = BetaToolSearchCall
    BetaResponseToolSearchOutputItem: TypeAlias = BetaToolSearchOutput
    BetaResponseToolSearchOutputItemParam: TypeAlias = BetaToolSearchOutputItemParam
    BetaServiceTier: TypeAlias = BetaServiceTierResponses
    BetaSkillReference: TypeAlias = BetaSkillReferenceParam
    BetaToolChoiceApplyPatch: TypeAlias = BetaSpecificApplyPatchParam
    BetaToolChoiceMcp: TypeAlias = BetaToolChoiceMCP
    BetaToolChoiceShell: TypeAlias = BetaSpecificFunctionShellParam
    BetaToolSearchOutputNamespaceTool: TypeAlias = BetaNamespaceToolParam
    BetaToolSearchTool: TypeAlias = BetaToolSearchToolParam
    InputTokenCountResponse: TypeAlias = BetaTokenCountsResource
    MultiAgentConfig: TypeAlias = BetaMultiAgentParam
else:
    _MODULES = {
        ".beta_additional_tools": "BetaAdditionalTools",
        ".beta_additional_tools_item_param": "BetaAdditionalToolsItemParam",
        ".beta_agent_message": "BetaAgentMessage BetaAgentMessageContentItem",
        ".beta_agent_message_item_param": "BetaAgentMessageItemParam BetaAgentMessageItemParamContentItem",
        ".beta_agent_tag": "BetaAgentTag",
        ".beta_agent_tag_param": "BetaAgentTagParam",
        ".beta_annotation": "BetaAnnotation",
        ".beta_apply_patch_call_output_status": "BetaApplyPatchCallOutputStatus",
        ".beta_apply_patch_call_output_status_param": "BetaApplyPatchCallOutputStatusParam",
        ".beta_apply_patch_call_status": "BetaApplyPatchCallStatus",
        ".beta_apply_patch_call_status_param": "BetaApplyPatchCallStatusParam",
        ".beta_apply_patch_create_file_operation": "BetaApplyPatchCreateFileOperation",
        ".beta_apply_patch_create_file_operation_param": "BetaApplyPatchCreateFileOperationParam",
        ".beta_apply_patch_delete_file_operation": "BetaApplyPatchDeleteFileOperation",
        ".beta_apply_patch_delete_file_operation_param": "BetaApplyPatchDeleteFileOperationParam",
        ".beta_apply_patch_operation_param": "BetaApplyPatchOperationParam",
        ".beta_apply_patch_tool_call": "BetaApplyPatchToolCall BetaApplyPatchToolCallOperation",
        ".beta_apply_patch_tool_call_item_param": "BetaApplyPatchToolCallItemParam",
        ".beta_apply_patch_tool_call_output": "BetaApplyPatchToolCallOutput",
        ".beta_apply_patch_tool_call_output_item_param": "BetaApplyPatchToolCallOutputItemParam",
        ".beta_apply_patch_tool_param": "BetaApplyPatchToolParam",
        ".beta_apply_patch_update_file_operation": "BetaApplyPatchUpdateFileOperation",
        ".beta_apply_patch_update_file_operation_param": "BetaApplyPatchUpdateFileOperationParam",
        ".beta_approximate_location": "BetaApproximateLocation",
        ".beta_auto_code_interpreter_tool_param": "BetaAutoCodeInterpreterToolParam BetaAutoCodeInterpreterToolParamNetworkPolicy",
        ".beta_callable_tool_allowed_caller": "BetaCallableToolAllowedCaller",
        ".beta_click_button_type": "BetaClickButtonType",
        ".beta_click_param": "BetaClickParam",
        ".beta_code_interpreter_output_image": "BetaCodeInterpreterOutputImage",
        ".beta_code_interpreter_output_logs": "BetaCodeInterpreterOutputLogs",
        ".beta_code_interpreter_tool": "BetaCodeInterpreterTool",
        ".beta_code_interpreter_tool_call": "BetaCodeInterpreterToolCall BetaCodeInterpreterToolCallOutputsItem",
        ".beta_compact_resource": "BetaCompactResource",
        ".beta_compact_response_method_public_body": "BetaCompactResponseMethodPublicBody",
        ".beta_compaction_body": "BetaCompactionBody",
        ".beta_compaction_summary_item_param": "BetaCompactionSummaryItemParam",
        ".beta_compaction_trigger_item_param": "BetaCompactionTriggerItemParam",
        ".beta_comparison_filter": "BetaComparisonFilter",
        ".beta_compound_filter": "BetaCompoundFilter BetaCompoundFilterFiltersItem",
        ".beta_computer_action": "BetaComputerAction",
        ".beta_computer_action_list": "BetaComputerActionList",
        ".beta_computer_call_output_item_param": "BetaComputerCallOutputItemParam",
        ".beta_computer_call_output_status": "BetaComputerCallOutputStatus",
        ".beta_computer_call_safety_check_param": "BetaComputerCallSafetyCheckParam",
        ".beta_computer_environment": "BetaComputerEnvironment",
        ".beta_computer_screenshot_content": "BetaComputerScreenshotContent",
        ".beta_computer_screenshot_image": "BetaComputerScreenshotImage",
        ".beta_computer_tool": "BetaComputerTool",
        ".beta_computer_tool_call": "BetaComputerToolCall",
        ".beta_computer_tool_call_output": "BetaComputerToolCallOutput",
        ".beta_computer_tool_call_output_resource": "BetaComputerToolCallOutputResource",
        ".beta_computer_use_preview_tool": "BetaComputerUsePreviewTool",
        ".beta_container_auto_param": (
            "BetaContainerAutoParam BetaContainerAutoParamNetworkPolicy "
            "BetaContainerAutoParamSkillsItem "
        ),
        ".beta_container_file_citation_body": "BetaContainerFileCitationBody",
        ".beta_container_file_citation_param": "BetaContainerFileCitationParam",
        ".beta_container_memory_limit": "BetaContainerMemoryLimit",
        ".beta_container_network_policy_allowlist_param": "BetaContainerNetworkPolicyAllowlistParam",
        ".beta_container_network_policy_disabled_param": "BetaContainerNetworkPolicyDisabledParam",
        ".beta_container_network_policy_domain_secret_param": "BetaContainerNetworkPolicyDomainSecretParam",
        ".beta_container_reference_param": "BetaContainerReferenceParam",
        ".beta_container_reference_resource": "BetaContainerReferenceResource",
        ".beta_content": "BetaContent",
        ".beta_context_management_param": "BetaContextManagementParam",
        ".beta_conversation_param": "BetaConversationParam",
        ".beta_conversation_param2": "BetaConversationParam2",
        ".beta_coord_param": "BetaCoordParam",
        ".beta_create_model_response_properties": "BetaCreateModelResponseProperties",
        ".beta_create_response": "BetaCreateResponse",
        ".beta_custom_grammar_format_param": "BetaCustomGrammarFormatParam",
        ".beta_custom_text_format_param": "BetaCustomTextFormatParam",
        ".beta_custom_tool_call": "BetaCustomToolCall",
        ".beta_custom_tool_call_output": "BetaCustomToolCallOutput",
        ".beta_custom_tool_call_output_resource": "BetaCustomToolCallOutputResource",
        ".beta_custom_tool_call_resource": "BetaCustomToolCallResource",
        ".beta_custom_tool_param": "BetaCustomToolParam BetaCustomToolParamFormat",
        ".beta_deleted_response": "BetaDeletedResponse",
        ".beta_detail_enum": "BetaDetailEnum",
        ".beta_direct_tool_call_caller": "BetaDirectToolCallCaller",
        ".beta_direct_tool_call_caller_param": "BetaDirectToolCallCallerParam",
        ".beta_double_click_action": "BetaDoubleClickAction",
        ".beta_drag_param": "BetaDragParam",
        ".beta_easy_input_message": "BetaEasyInputMessage",
        ".beta_empty_model_param": "BetaEmptyModelParam",
        ".beta_encrypted_content": "BetaEncryptedContent",
        ".beta_encrypted_content_param": "BetaEncryptedContentParam",
        ".beta_error": "BetaError",
        ".beta_error_payload": "BetaErrorPayload",
        ".beta_file_citation_body": "BetaFileCitationBody",
        ".beta_file_citation_param": "BetaFileCitationParam",
        ".beta_file_detail_enum": "BetaFileDetailEnum",
        ".beta_file_input_detail": "BetaFileInputDetail",
        ".beta_file_path": "BetaFilePath",
        ".beta_file_search_tool": "BetaFileSearchTool",
        ".beta_file_search_tool_call": "BetaFileSearchToolCall BetaFileSearchToolCallResultsItem",
        ".beta_filters": "BetaFilters",
        ".beta_function_and_custom_tool_call_output": "BetaFunctionAndCustomToolCallOutput",
        ".beta_function_call_item_status": "BetaFunctionCallItemStatus",
        ".beta_function_call_output_item_param": "BetaFunctionCallOutputItemParam BetaFunctionCallOutputItemParamOutputItem",
        ".beta_function_call_output_status_enum": "BetaFunctionCallOutputStatusEnum",
        ".beta_function_call_status": "BetaFunctionCallStatus",
        ".beta_function_shell_action": "BetaFunctionShellAction",
        ".beta_function_shell_action_param": "BetaFunctionShellActionParam",
        ".beta_function_shell_call": "BetaFunctionShellCall BetaFunctionShellCallEnvironment",
        ".beta_function_shell_call_item_param": "BetaFunctionShellCallItemParam BetaFunctionShellCallItemParamEnvironment",
        ".beta_function_shell_call_item_status": "BetaFunctionShellCallItemStatus",
        ".beta_function_shell_call_output": "BetaFunctionShellCallOutput",
        ".beta_function_shell_call_output_content": "BetaFunctionShellCallOutputContent BetaFunctionShellCallOutputContentOutcome",
        ".beta_function_shell_call_output_content_param": "BetaFunctionShellCallOutputContentParam",
        ".beta_function_shell_call_output_exit_outcome": "BetaFunctionShellCallOutputExitOutcome",
        ".beta_function_shell_call_output_exit_outcome_param": "BetaFunctionShellCallOutputExitOutcomeParam",
        ".beta_function_shell_call_output_item_param": "BetaFunctionShellCallOutputItemParam",
        ".beta_function_shell_call_output_outcome_param": "BetaFunctionShellCallOutputOutcomeParam",
        ".beta_function_shell_call_output_status_enum": "BetaFunctionShellCallOutputStatusEnum",
        ".beta_function_shell_call_output_timeout_outcome": "BetaFunctionShellCallOutputTimeoutOutcome",
        ".beta_function_shell_call_output_timeout_outcome_param": "BetaFunctionShellCallOutputTimeoutOutcomeParam",
        ".beta_function_shell_call_status": "BetaFunctionShellCallStatus",
        ".beta_function_shell_tool_param": "BetaFunctionShellToolParam BetaFunctionShellToolParamEnvironment",
        ".beta_function_tool": "BetaFunctionTool",
        ".beta_function_tool_call": "BetaFunctionToolCall",
        ".beta_function_tool_call_output": "BetaFunctionToolCallOutput",
        ".beta_function_tool_call_output_resource": "BetaFunctionToolCallOutputResource",
        ".beta_function_tool_call_resource": "BetaFunctionToolCallResource",
        ".beta_function_tool_param": "BetaFunctionToolParam",
        ".beta_grammar_syntax1": "BetaGrammarSyntax1",
        ".beta_http_error": "BetaHTTPError",
        ".beta_hybrid_search_options": "BetaHybridSearchOptions",
        ".beta_image_detail": "BetaImageDetail",
        ".beta_image_gen_action_enum": "BetaImageGenActionEnum",
        ".beta_image_gen_tool": "BetaImageGenTool BetaImageGenToolInputImageMask",
        ".beta_image_gen_tool_call": "BetaImageGenToolCall",
        ".beta_include_enum": "BetaIncludeEnum",
        ".beta_inline_skill_param": "BetaInlineSkillParam",
        ".beta_inline_skill_source_param": "BetaInlineSkillSourceParam",
        ".beta_input_audio": "BetaInputAudio BetaInputAudioInputAudio",
        ".beta_input_content": "BetaInputContent",
        ".beta_input_fidelity": "BetaInputFidelity",
        ".beta_input_file_content": "BetaInputFileContent",
        ".beta_input_file_content_param": "BetaInputFileContentParam",
        ".beta_input_image_content": "BetaInputImageContent",
        ".beta_input_image_content_param_auto_param": "BetaInputImageContentParamAutoParam",
        ".beta_input_item": "BetaInputItem",
        ".beta_input_message": "BetaInputMessage",
        ".beta_input_message_content_list": "BetaInputMessageContentList",
        ".beta_input_message_resource": "BetaInputMessageResource",
        ".beta_input_param": "BetaInputParam",
        ".beta_input_text_content": "BetaInputTextContent",
        ".beta_input_text_content_param": "BetaInputTextContentParam",
        ".beta_item": "BetaItem",
        ".beta_item_field": "BetaItemField",
        ".beta_item_reference_param": "BetaItemReferenceParam",
        ".beta_item_resource": "BetaItemResource",
        ".beta_key_press_action": "BetaKeyPressAction",
        ".beta_local_environment_param": "BetaLocalEnvironmentParam",
        ".beta_local_environment_resource": "BetaLocalEnvironmentResource",
        ".beta_local_shell_exec_action": "BetaLocalShellExecAction",
        ".beta_local_shell_tool_call": "BetaLocalShellToolCall",
        ".beta_local_shell_tool_call_output": "BetaLocalShellToolCallOutput",
        ".beta_local_shell_tool_param": "BetaLocalShellToolParam",
        ".beta_local_skill_param": "BetaLocalSkillParam",
        ".beta_log_prob": "BetaLogProb",
        ".beta_mcp_approval_request": "BetaMCPApprovalRequest",
        ".beta_mcp_approval_response": "BetaMCPApprovalResponse",
        ".beta_mcp_approval_response_resource": "BetaMCPApprovalResponseResource",
        ".beta_mcp_list_tools": "BetaMCPListTools",
        ".beta_mcp_list_tools_tool": "BetaMCPListToolsTool",
        ".beta_mcp_protocol_error": "BetaMCPProtocolError",
        ".beta_mcp_tool": "BetaMCPTool BetaMCPToolRequireApprovalMCPToolApprovalFilter",
        ".beta_mcp_tool_call": "BetaMCPToolCall",
        ".beta_mcp_tool_call_error": "BetaMCPToolCallError",
        ".beta_mcp_tool_call_status": "BetaMCPToolCallStatus",
        ".beta_mcp_tool_execution_error": "BetaMCPToolExecutionError",
        ".beta_mcp_tool_filter": "BetaMCPToolFilter",
        ".beta_message": "BetaMessage BetaMessageContentItem",
        ".beta_message_phase": "BetaMessagePhase",
        ".beta_message_phase2": "BetaMessagePhase2",
        ".beta_message_role": "BetaMessageRole",
        ".beta_message_status": "BetaMessageStatus",
        ".beta_metadata": "BetaMetadata",
        ".beta_model_ids_compaction": "BetaModelIdsCompaction",
        ".beta_model_ids_responses": "BetaModelIdsResponses",
        ".beta_model_ids_shared": "BetaModelIdsShared",
        ".beta_model_response_properties": "BetaModelResponseProperties",
        ".beta_moderation": "BetaModeration BetaModerationInput BetaModerationOutput",
        ".beta_moderation_config_param": "BetaModerationConfigParam",
        ".beta_moderation_error_body": "BetaModerationErrorBody",
        ".beta_moderation_input_type": "BetaModerationInputType",
        ".beta_moderation_mode": "BetaModerationMode",
        ".beta_moderation_param": "BetaModerationParam",
        ".beta_moderation_policy_param": "BetaModerationPolicyParam",
        ".beta_moderation_result_body": "BetaModerationResultBody",
        ".beta_move_param": "BetaMoveParam",
        ".beta_multi_agent_action": "BetaMultiAgentAction",
        ".beta_multi_agent_action1": "BetaMultiAgentAction1",
        ".beta_multi_agent_call": "BetaMultiAgentCall",
        ".beta_multi_agent_call_item_param": "BetaMultiAgentCallItemParam",
        ".beta_multi_agent_call_output": "BetaMultiAgentCallOutput",
        ".beta_multi_agent_call_output_item_param": "BetaMultiAgentCallOutputItemParam",
        ".beta_multi_agent_param": "BetaMultiAgentParam",
        ".beta_namespace_tool_param": "BetaNamespaceToolParam BetaNamespaceToolParamToolsItem",
        ".beta_output_audio": "BetaOutputAudio",
        ".beta_output_content": "BetaOutputContent",
        ".beta_output_item": "BetaOutputItem",
        ".beta_output_message": "BetaOutputMessage",
        ".beta_output_message_content": "BetaOutputMessageContent",
        ".beta_output_text_content": "BetaOutputTextContent",
        ".beta_output_text_content_param": "BetaOutputTextContentParam BetaOutputTextContentParamAnnotationsItem",
        ".beta_personality_enum": "BetaPersonalityEnum",
        ".beta_program": "BetaProgram",
        ".beta_program_item_param": "BetaProgramItemParam",
        ".beta_program_output": "BetaProgramOutput",
        ".beta_program_output_item_param": "BetaProgramOutputItemParam",
        ".beta_program_output_item_status": "BetaProgramOutputItemStatus",
        ".beta_program_output_status": "BetaProgramOutputStatus",
        ".beta_program_tool_call_caller": "BetaProgramToolCallCaller",
        ".beta_program_tool_call_caller_param": "BetaProgramToolCallCallerParam",
        ".beta_programmatic_tool_calling_param": "BetaProgrammaticToolCallingParam",
        ".beta_prompt": "BetaPrompt",
        ".beta_prompt_cache_breakpoint_config": "BetaPromptCacheBreakpointConfig",
        ".beta_prompt_cache_breakpoint_param": "BetaPromptCacheBreakpointParam",
        ".beta_prompt_cache_mode_enum": "BetaPromptCacheModeEnum",
        ".beta_prompt_cache_options": "BetaPromptCacheOptions",
        ".beta_prompt_cache_options_param": "BetaPromptCacheOptionsParam",
        ".beta_prompt_cache_retention_enum": "BetaPromptCacheRetentionEnum",
        ".beta_prompt_cache_ttl_enum": "BetaPromptCacheTTLEnum",
        ".beta_ranker_version_type": "BetaRankerVersionType",
        ".beta_ranking_options": "BetaRankingOptions",
        ".beta_reasoning": "BetaReasoning",
        ".beta_reasoning_effort": "BetaReasoningEffort",
        ".beta_reasoning_item": "BetaReasoningItem",
        ".beta_reasoning_mode_enum": "BetaReasoningModeEnum",
        ".beta_reasoning_text_content": "BetaReasoningTextContent",
        ".beta_refusal_content": "BetaRefusalContent",
        ".beta_response": "BetaResponse BetaResponseIncompleteDetails",
        ".beta_response_audio_delta_event": "BetaResponseAudioDeltaEvent",
        ".beta_response_audio_done_event": "BetaResponseAudioDoneEvent",
        ".beta_response_audio_transcript_delta_event": "BetaResponseAudioTranscriptDeltaEvent",
        ".beta_response_audio_transcript_done_event": "BetaResponseAudioTranscriptDoneEvent",
        ".beta_response_code_interpreter_call_code_delta_event": "BetaResponseCodeInterpreterCallCodeDeltaEvent",
        ".beta_response_code_interpreter_call_code_done_event": "BetaResponseCodeInterpreterCallCodeDoneEvent",
        ".beta_response_code_interpreter_call_completed_event": "BetaResponseCodeInterpreterCallCompletedEvent",
        ".beta_response_code_interpreter_call_in_progress_event": "BetaResponseCodeInterpreterCallInProgressEvent",
        ".beta_response_code_interpreter_call_interpreting_event": "BetaResponseCodeInterpreterCallInterpretingEvent",
        ".beta_response_completed_event": "BetaResponseCompletedEvent",
        ".beta_response_content_part_added_event": "BetaResponseContentPartAddedEvent",
        ".beta_response_content_part_done_event": "BetaResponseContentPartDoneEvent",
        ".beta_response_conversation": "BetaResponseConversation",
        ".beta_response_created_event": "BetaResponseCreatedEvent",
        ".beta_response_custom_tool_call_input_delta_event": "BetaResponseCustomToolCallInputDeltaEvent",
        ".beta_response_custom_tool_call_input_done_event": "BetaResponseCustomToolCallInputDoneEvent",
        ".beta_response_error": "BetaResponseError",
        ".beta_response_error_code": "BetaResponseErrorCode",
        ".beta_response_error_event": "BetaResponseErrorEvent",
        ".beta_response_failed_event": "BetaResponseFailedEvent",
        ".beta_response_file_search_call_completed_event": "BetaResponseFileSearchCallCompletedEvent",
        ".beta_response_file_search_call_in_progress_event": "BetaResponseFileSearchCallInProgressEvent",
        ".beta_response_file_search_call_searching_event": "BetaResponseFileSearchCallSearchingEvent",
        ".beta_response_format_json_object": "BetaResponseFormatJsonObject",
        ".beta_response_format_json_schema_schema": "BetaResponseFormatJsonSchemaSchema",
        ".beta_response_format_text": "BetaResponseFormatText",
        ".beta_response_function_call_arguments_delta_event": "BetaResponseFunctionCallArgumentsDeltaEvent",
        ".beta_response_function_call_arguments_done_event": "BetaResponseFunctionCallArgumentsDoneEvent",
        ".beta_response_image_gen_call_completed_event": "BetaResponseImageGenCallCompletedEvent",
        ".beta_response_image_gen_call_generating_event": "BetaResponseImageGenCallGeneratingEvent",
        ".beta_response_image_gen_call_in_progress_event": "BetaResponseImageGenCallInProgressEvent",
        ".beta_response_image_gen_call_partial_image_event": "BetaResponseImageGenCallPartialImageEvent",
        ".beta_response_in_progress_event": "BetaResponseInProgressEvent",
        ".beta_response_incomplete_event": "BetaResponseIncompleteEvent",
        ".beta_response_inject_created_event": "BetaResponseInjectCreatedEvent",
        ".beta_response_inject_event": "BetaResponseInjectEvent",
        ".beta_response_inject_failed_event": "BetaResponseInjectFailedEvent BetaResponseInjectFailedEventError",
        ".beta_response_item_list": "BetaResponseItemList",
        ".beta_response_log_prob": "BetaResponseLogProb BetaResponseLogProbTopLogprobsItem",
        ".beta_response_mcp_call_arguments_delta_event": "BetaResponseMCPCallArgumentsDeltaEvent",
        ".beta_response_mcp_call_arguments_done_event": "BetaResponseMCPCallArgumentsDoneEvent",
        ".beta_response_mcp_call_completed_event": "BetaResponseMCPCallCompletedEvent",
        ".beta_response_mcp_call_failed_event": "BetaResponseMCPCallFailedEvent",
        ".beta_response_mcp_call_in_progress_event": "BetaResponseMCPCallInProgressEvent",
        ".beta_response_mcp_list_tools_completed_event": "BetaResponseMCPListToolsCompletedEvent",
        ".beta_response_mcp_list_tools_failed_event": "BetaResponseMCPListToolsFailedEvent",
        ".beta_response_mcp_list_tools_in_progress_event": "BetaResponseMCPListToolsInProgressEvent",
        ".beta_response_output_item_added_event": "BetaResponseOutputItemAddedEvent",
        ".beta_response_output_item_done_event": "BetaResponseOutputItemDoneEvent",
        ".beta_response_output_text_annotation_added_event": "BetaResponseOutputTextAnnotationAddedEvent",
        ".beta_response_prompt_variables": "BetaResponsePromptVariables BetaResponsePromptVariablesValue",
        ".beta_response_properties": "BetaResponseProperties",
        ".beta_response_queued_event": "BetaResponseQueuedEvent",
        ".beta_response_reasoning_summary_part_added_event": (
            "BetaResponseReasoningSummaryPartAddedEvent "
            "BetaResponseReasoningSummaryPartAddedEventPart "
        ),
        ".beta_response_reasoning_summary_part_done_event": (
            "BetaResponseReasoningSummaryPartDoneEvent "
            "BetaResponseReasoningSummaryPartDoneEventPart "
        ),
        ".beta_response_reasoning_summary_text_delta_event": "BetaResponseReasoningSummaryTextDeltaEvent",
        ".beta_response_reasoning_summary_text_done_event": "BetaResponseReasoningSummaryTextDoneEvent",
        ".beta_response_reasoning_text_delta_event": "BetaResponseReasoningTextDeltaEvent",
        ".beta_response_reasoning_text_done_event": "BetaResponseReasoningTextDoneEvent",
        ".beta_response_refusal_delta_event": "BetaResponseRefusalDeltaEvent",
        ".beta_response_refusal_done_event": "BetaResponseRefusalDoneEvent",
        ".beta_response_shell_call_command_added_streaming_event": "BetaResponseShellCallCommandAddedStreamingEvent",
        ".beta_response_shell_call_command_delta_streaming_event": "BetaResponseShellCallCommandDeltaStreamingEvent",
        ".beta_response_shell_call_command_done_streaming_event": "BetaResponseShellCallCommandDoneStreamingEvent",
        ".beta_response_shell_call_output_content_delta_streaming_event": "BetaResponseShellCallOutputContentDeltaStreamingEvent",
        ".beta_response_shell_call_output_content_done_streaming_event": "BetaResponseShellCallOutputContentDoneStreamingEvent",
        ".beta_response_status": "BetaResponseStatus",
        ".beta_response_stream_event": "BetaResponseStreamEvent",
        ".beta_response_stream_options": "BetaResponseStreamOptions",
        ".beta_response_text_delta_event": "BetaResponseTextDeltaEvent",
        ".beta_response_text_done_event": "BetaResponseTextDoneEvent",
        ".beta_response_text_param": "BetaResponseTextParam",
        ".beta_response_usage": (
            "BetaResponseUsage BetaResponseUsageInputTokensDetails "
            "BetaResponseUsageOutputTokensDetails "
        ),
        ".beta_response_web_search_call_completed_event": "BetaResponseWebSearchCallCompletedEvent",
        ".beta_response_web_search_call_in_progress_event": "BetaResponseWebSearchCallInProgressEvent",
        ".beta_response_web_search_call_searching_event": "BetaResponseWebSearchCallSearchingEvent",
        ".beta_response_ws_error": "BetaResponseWsError",
        ".beta_responses_client_event": "BetaResponsesClientEvent",
        ".beta_responses_client_event_response_create": "BetaResponsesClientEventResponseCreate",
        ".beta_responses_server_event": (
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
        ),
        ".beta_responses_web_socket_stream_event": (
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
        ),
        ".beta_screenshot_param": "BetaScreenshotParam",
        ".beta_scroll_param": "BetaScrollParam",
        ".beta_search_content_type": "BetaSearchContentType",
        ".beta_search_context_size": "BetaSearchContextSize",
        ".beta_service_tier_enum": "BetaServiceTierEnum",
        ".beta_service_tier_responses": "BetaServiceTierResponses",
        ".beta_shell_call_output_delta": "BetaShellCallOutputDelta",
        ".beta_skill_reference_param": "BetaSkillReferenceParam",
        ".beta_specific_apply_patch_param": "BetaSpecificApplyPatchParam",
        ".beta_specific_function_shell_param": "BetaSpecificFunctionShellParam",
        ".beta_specific_programmatic_tool_calling_param": "BetaSpecificProgrammaticToolCallingParam",
        ".beta_summary_text_content": "BetaSummaryTextContent",
        ".beta_text_content": "BetaTextContent",
        ".beta_text_response_format_configuration": "BetaTextResponseFormatConfiguration",
        ".beta_text_response_format_json_schema": "BetaTextResponseFormatJsonSchema",
        ".beta_token_counts_body": "BetaTokenCountsBody",
        ".beta_token_counts_resource": "BetaTokenCountsResource",
        ".beta_tool": "BetaTool",
        ".beta_tool_call_caller": "BetaToolCallCaller",
        ".beta_tool_call_caller_param": "BetaToolCallCallerParam",
        ".beta_tool_choice_allowed": "BetaToolChoiceAllowed",
        ".beta_tool_choice_custom": "BetaToolChoiceCustom",
        ".beta_tool_choice_function": "BetaToolChoiceFunction",
        ".beta_tool_choice_mcp": "BetaToolChoiceMCP",
        ".beta_tool_choice_options": "BetaToolChoiceOptions",
        ".beta_tool_choice_param": "BetaToolChoiceParam",
        ".beta_tool_choice_types": "BetaToolChoiceTypes",
        ".beta_tool_search_call": "BetaToolSearchCall",
        ".beta_tool_search_call_item_param": "BetaToolSearchCallItemParam",
        ".beta_tool_search_execution_type": "BetaToolSearchExecutionType",
        ".beta_tool_search_output": "BetaToolSearchOutput",
        ".beta_tool_search_output_item_param": "BetaToolSearchOutputItemParam",
        ".beta_tool_search_tool_param": "BetaToolSearchToolParam",
        ".beta_tools_array": "BetaToolsArray",
        ".beta_top_log_prob": "BetaTopLogProb",
        ".beta_truncation_enum": "BetaTruncationEnum",
        ".beta_type_param": "BetaTypeParam",
        ".beta_url_citation_body": "BetaUrlCitationBody",
        ".beta_url_citation_param": "BetaUrlCitationParam",
        ".beta_vector_store_file_attributes": "BetaVectorStoreFileAttributes",
        ".beta_verbosity": "BetaVerbosity",
        ".beta_wait_param": "BetaWaitParam",
        ".beta_web_search_action_find": "BetaWebSearchActionFind",
        ".beta_web_search_action_open_page": "BetaWebSearchActionOpenPage",
        ".beta_web_search_action_search": "BetaWebSearchActionSearch BetaWebSearchActionSearchSourcesItem",
        ".beta_web_search_approximate_location": "BetaWebSearchApproximateLocation",
        ".beta_web_search_preview_tool": "BetaWebSearchPreviewTool",
        ".beta_web_search_tool": "BetaWebSearchTool BetaWebSearchToolFilters",
        ".beta_web_search_tool_call": "BetaWebSearchToolCall BetaWebSearchToolCallAction",
    }
    _TABLE = {name: where for where, names in _MODULES.items() for name in names.split()}
    _ALIASES = {
        "BetaApplyPatchTool": "BetaApplyPatchToolParam",
        "BetaCompactedResponse": "BetaCompactResource",
        "BetaContainerAuto": "BetaContainerAutoParam",
        "BetaContainerNetworkPolicyAllowlist": "BetaContainerNetworkPolicyAllowlistParam",
        "BetaContainerNetworkPolicyDisabled": "BetaContainerNetworkPolicyDisabledParam",
        "BetaContainerNetworkPolicyDomainSecret": "BetaContainerNetworkPolicyDomainSecretParam",
        "BetaContainerReference": "BetaContainerReferenceParam",
        "BetaCustomTool": "BetaCustomToolParam",
        "BetaFunctionShellTool": "BetaFunctionShellToolParam",
        "BetaInlineSkill": "BetaInlineSkillParam",
        "BetaInlineSkillSource": "BetaInlineSkillSourceParam",
        "BetaLocalEnvironment": "BetaLocalEnvironmentParam",
        "BetaLocalSkill": "BetaLocalSkillParam",
        "BetaMcpToolCallError": "BetaMCPToolCallError",
        "BetaNamespaceTool": "BetaNamespaceToolParam",
        "BetaResponseApplyPatchToolCall": "BetaApplyPatchToolCall",
        "BetaResponseApplyPatchToolCallOutput": "BetaApplyPatchToolCallOutput",
        "BetaResponseCodeInterpreterToolCall": "BetaCodeInterpreterToolCall",
        "BetaResponseCompactionItem": "BetaCompactionBody",
        "BetaResponseCompactionItemParam": "BetaCompactionSummaryItemParam",
        "BetaResponseComputerToolCall": "BetaComputerToolCall",
        "BetaResponseComputerToolCallOutputItem": "BetaComputerToolCallOutputResource",
        "BetaResponseComputerToolCallOutputScreenshot": "BetaComputerScreenshotImage",
        "BetaResponseContainerReference": "BetaContainerReferenceResource",
        "BetaResponseConversationParam": "BetaConversationParam2",
        "BetaResponseCustomToolCall": "BetaCustomToolCall",
        "BetaResponseCustomToolCallItem": "BetaCustomToolCallResource",
        "BetaResponseCustomToolCallOutput": "BetaCustomToolCallOutput",
        "BetaResponseCustomToolCallOutputItem": "BetaCustomToolCallOutputResource",
        "BetaResponseFileSearchToolCall": "BetaFileSearchToolCall",
        "BetaResponseFormatTextConfig": "BetaTextResponseFormatConfiguration",
        "BetaResponseFormatTextJSONSchemaConfig": "BetaTextResponseFormatJsonSchema",
        "BetaResponseFunctionCallOutputItem": "BetaFunctionCallOutputItemParamOutputItem",
        "BetaResponseFunctionShellCallOutputContent": "BetaFunctionShellCallOutputContentParam",
        "BetaResponseFunctionShellToolCall": "BetaFunctionShellCall",
        "BetaResponseFunctionShellToolCallOutput": "BetaFunctionShellCallOutput",
        "BetaResponseFunctionToolCall": "BetaFunctionToolCall",
        "BetaResponseFunctionToolCallItem": "BetaFunctionToolCallResource",
        "BetaResponseFunctionToolCallOutputItem": "BetaFunctionToolCallOutputResource",
        "BetaResponseFunctionWebSearch": "BetaWebSearchToolCall",
        "BetaResponseIncludable": "BetaIncludeEnum",
        "BetaResponseInputContent": "BetaInputContent",
        "BetaResponseInputFile": "BetaInputFileContent",
        "BetaResponseInputFileContent": "BetaInputFileContentParam",
        "BetaResponseInputImage": "BetaInputImageContent",
        "BetaResponseInputImageContent": "BetaInputImageContentParamAutoParam",
        "BetaResponseInputItem": "BetaInputItem",
        "BetaResponseInputMessageContentList": "BetaInputMessageContentList",
        "BetaResponseInputMessageItem": "BetaInputMessageResource",
        "BetaResponseInputText": "BetaInputTextContent",
        "BetaResponseInputTextContent": "BetaInputTextContentParam",
        "BetaResponseItem": "BetaItemResource",
        "BetaResponseLocalEnvironment": "BetaLocalEnvironmentResource",
        "BetaResponseMcpCallArgumentsDeltaEvent": "BetaResponseMCPCallArgumentsDeltaEvent",
        "BetaResponseMcpCallArgumentsDoneEvent": "BetaResponseMCPCallArgumentsDoneEvent",
        "BetaResponseMcpCallCompletedEvent": "BetaResponseMCPCallCompletedEvent",
        "BetaResponseMcpCallFailedEvent": "BetaResponseMCPCallFailedEvent",
        "BetaResponseMcpCallInProgressEvent": "BetaResponseMCPCallInProgressEvent",
        "BetaResponseMcpListToolsCompletedEvent": "BetaResponseMCPListToolsCompletedEvent",
        "BetaResponseMcpListToolsFailedEvent": "BetaResponseMCPListToolsFailedEvent",
        "BetaResponseMcpListToolsInProgressEvent": "BetaResponseMCPListToolsInProgressEvent",
        "BetaResponseOutputItem": "BetaOutputItem",
        "BetaResponseOutputMessage": "BetaOutputMessage",
        "BetaResponseOutputRefusal": "BetaRefusalContent",
        "BetaResponseOutputText": "BetaOutputTextContent",
        "BetaResponsePrompt": "BetaPrompt",
        "BetaResponseReasoningItem": "BetaReasoningItem",
        "BetaResponseShellCallCommandAddedEvent": "BetaResponseShellCallCommandAddedStreamingEvent",
        "BetaResponseShellCallCommandDeltaEvent": "BetaResponseShellCallCommandDeltaStreamingEvent",
        "BetaResponseShellCallCommandDoneEvent": "BetaResponseShellCallCommandDoneStreamingEvent",
        "BetaResponseShellCallOutputContentDeltaEvent": "BetaResponseShellCallOutputContentDeltaStreamingEvent",
        "BetaResponseShellCallOutputContentDoneEvent": "BetaResponseShellCallOutputContentDoneStreamingEvent",
        "BetaResponseTextConfig": "BetaResponseTextParam",
        "BetaResponseToolSearchCall": "BetaToolSearchCall",
        "BetaResponseToolSearchOutputItem": "BetaToolSearchOutput",
        "BetaResponseToolSearchOutputItemParam": "BetaToolSearchOutputItemParam",
        "BetaServiceTier": "BetaServiceTierResponses",
        "BetaSkillReference": "BetaSkillReferenceParam",
        "BetaToolChoiceApplyPatch": "BetaSpecificApplyPatchParam",
        "BetaToolChoiceMcp": "BetaToolChoiceMCP",
        "BetaToolChoiceShell": "BetaSpecificFunctionShellParam",
        "BetaToolSearchOutputNamespaceTool": "BetaNamespaceToolParam",
        "BetaToolSearchTool": "BetaToolSearchToolParam",
        "InputTokenCountResponse": "BetaTokenCountsResource",
        "MultiAgentConfig": "BetaMultiAgentParam",
    }
    __all__ = sorted({*_TABLE, *_ALIASES})
    __getattr__, __dir__ = lazy_names(__name__, _TABLE, _ALIASES)
