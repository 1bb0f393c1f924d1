# Generated from BetaItem. Do not edit.
"""BetaItem in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import TypeAlias

    from ..components.beta_item import BetaItem
    from .beta_additional_tools_item_param import BetaAdditionalToolsItemParamDict
    from .beta_agent_message_item_param import BetaAgentMessageItemParamDict
    from .beta_apply_patch_tool_call_item_param import BetaApplyPatchToolCallItemParamDict
    from .beta_apply_patch_tool_call_output_item_param import (
        BetaApplyPatchToolCallOutputItemParamDict,
    )
    from .beta_code_interpreter_tool_call import BetaCodeInterpreterToolCallDict
    from .beta_compaction_summary_item_param import BetaCompactionSummaryItemParamDict
    from .beta_computer_call_output_item_param import BetaComputerCallOutputItemParamDict
    from .beta_computer_tool_call import BetaComputerToolCallDict
    from .beta_custom_tool_call import BetaCustomToolCallDict
    from .beta_custom_tool_call_output import BetaCustomToolCallOutputDict
    from .beta_file_search_tool_call import BetaFileSearchToolCallDict
    from .beta_function_call_output_item_param import BetaFunctionCallOutputItemParamDict
    from .beta_function_shell_call_item_param import BetaFunctionShellCallItemParamDict
    from .beta_function_shell_call_output_item_param import BetaFunctionShellCallOutputItemParamDict
    from .beta_function_tool_call import BetaFunctionToolCallDict
    from .beta_image_gen_tool_call import BetaImageGenToolCallDict
    from .beta_input_message import BetaInputMessageDict
    from .beta_local_shell_tool_call import BetaLocalShellToolCallDict
    from .beta_local_shell_tool_call_output import BetaLocalShellToolCallOutputDict
    from .beta_mcp_approval_request import BetaMCPApprovalRequestDict
    from .beta_mcp_approval_response import BetaMCPApprovalResponseDict
    from .beta_mcp_list_tools import BetaMCPListToolsDict
    from .beta_mcp_tool_call import BetaMCPToolCallDict
    from .beta_multi_agent_call_item_param import BetaMultiAgentCallItemParamDict
    from .beta_multi_agent_call_output_item_param import BetaMultiAgentCallOutputItemParamDict
    from .beta_output_message import BetaOutputMessageDict
    from .beta_reasoning_item import BetaReasoningItemDict
    from .beta_tool_search_call_item_param import BetaToolSearchCallItemParamDict
    from .beta_tool_search_output_item_param import BetaToolSearchOutputItemParamDict
    from .beta_web_search_tool_call import BetaWebSearchToolCallDict

if TYPE_CHECKING:
    BetaItemLike: TypeAlias = "BetaItem | BetaInputMessageDict | BetaOutputMessageDict | BetaFileSearchToolCallDict | BetaComputerToolCallDict | BetaComputerCallOutputItemParamDict | BetaWebSearchToolCallDict | BetaFunctionToolCallDict | BetaFunctionCallOutputItemParamDict | BetaAgentMessageItemParamDict | BetaMultiAgentCallItemParamDict | BetaMultiAgentCallOutputItemParamDict | BetaToolSearchCallItemParamDict | BetaToolSearchOutputItemParamDict | BetaAdditionalToolsItemParamDict | BetaReasoningItemDict | BetaCompactionSummaryItemParamDict | BetaImageGenToolCallDict | BetaCodeInterpreterToolCallDict | BetaLocalShellToolCallDict | BetaLocalShellToolCallOutputDict | BetaFunctionShellCallItemParamDict | BetaFunctionShellCallOutputItemParamDict | BetaApplyPatchToolCallItemParamDict | BetaApplyPatchToolCallOutputItemParamDict | BetaMCPListToolsDict | BetaMCPApprovalRequestDict | BetaMCPApprovalResponseDict | BetaMCPToolCallDict | BetaCustomToolCallOutputDict | BetaCustomToolCallDict"
else:
    BetaItemLike = Alias(
        "BetaItem | BetaInputMessageDict | BetaOutputMessageDict | BetaFileSearchToolCallDict | BetaComputerToolCallDict | BetaComputerCallOutputItemParamDict | BetaWebSearchToolCallDict | BetaFunctionToolCallDict | BetaFunctionCallOutputItemParamDict | BetaAgentMessageItemParamDict | BetaMultiAgentCallItemParamDict | BetaMultiAgentCallOutputItemParamDict | BetaToolSearchCallItemParamDict | BetaToolSearchOutputItemParamDict | BetaAdditionalToolsItemParamDict | BetaReasoningItemDict | BetaCompactionSummaryItemParamDict | BetaImageGenToolCallDict | BetaCodeInterpreterToolCallDict | BetaLocalShellToolCallDict | BetaLocalShellToolCallOutputDict | BetaFunctionShellCallItemParamDict | BetaFunctionShellCallOutputItemParamDict | BetaApplyPatchToolCallItemParamDict | BetaApplyPatchToolCallOutputItemParamDict | BetaMCPListToolsDict | BetaMCPApprovalRequestDict | BetaMCPApprovalResponseDict | BetaMCPToolCallDict | BetaCustomToolCallOutputDict | BetaCustomToolCallDict",
        __name__,
    )
