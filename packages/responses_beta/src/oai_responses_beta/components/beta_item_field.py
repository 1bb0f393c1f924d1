# Generated from BetaItemField. Do not edit.
"""BetaItemField."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent

    from .beta_additional_tools import BetaAdditionalTools
    from .beta_agent_message import BetaAgentMessage
    from .beta_apply_patch_tool_call import BetaApplyPatchToolCall
    from .beta_apply_patch_tool_call_output import BetaApplyPatchToolCallOutput
    from .beta_code_interpreter_tool_call import BetaCodeInterpreterToolCall
    from .beta_compaction_body import BetaCompactionBody
    from .beta_computer_tool_call import BetaComputerToolCall
    from .beta_computer_tool_call_output_resource import BetaComputerToolCallOutputResource
    from .beta_custom_tool_call import BetaCustomToolCall
    from .beta_custom_tool_call_output import BetaCustomToolCallOutput
    from .beta_file_search_tool_call import BetaFileSearchToolCall
    from .beta_function_shell_call import BetaFunctionShellCall
    from .beta_function_shell_call_output import BetaFunctionShellCallOutput
    from .beta_function_tool_call import BetaFunctionToolCall
    from .beta_function_tool_call_output import BetaFunctionToolCallOutput
    from .beta_image_gen_tool_call import BetaImageGenToolCall
    from .beta_local_shell_tool_call import BetaLocalShellToolCall
    from .beta_local_shell_tool_call_output import BetaLocalShellToolCallOutput
    from .beta_mcp_approval_request import BetaMCPApprovalRequest
    from .beta_mcp_approval_response_resource import BetaMCPApprovalResponseResource
    from .beta_mcp_list_tools import BetaMCPListTools
    from .beta_mcp_tool_call import BetaMCPToolCall
    from .beta_message import BetaMessage
    from .beta_multi_agent_call import BetaMultiAgentCall
    from .beta_multi_agent_call_output import BetaMultiAgentCallOutput
    from .beta_program import BetaProgram
    from .beta_program_output import BetaProgramOutput
    from .beta_reasoning_item import BetaReasoningItem
    from .beta_tool_search_call import BetaToolSearchCall
    from .beta_tool_search_output import BetaToolSearchOutput
    from .beta_web_search_tool_call import BetaWebSearchToolCall

if TYPE_CHECKING:
    BetaItemField: TypeAlias = (
        BetaMessage
        | BetaProgram
        | BetaProgramOutput
        | BetaFunctionToolCall
        | BetaMultiAgentCall
        | BetaMultiAgentCallOutput
        | BetaToolSearchCall
        | BetaToolSearchOutput
        | BetaAdditionalTools
        | BetaAgentMessage
        | BetaFunctionToolCallOutput
        | BetaFileSearchToolCall
        | BetaWebSearchToolCall
        | BetaImageGenToolCall
        | BetaComputerToolCall
        | BetaComputerToolCallOutputResource
        | BetaReasoningItem
        | BetaCompactionBody
        | BetaCodeInterpreterToolCall
        | BetaLocalShellToolCall
        | BetaLocalShellToolCallOutput
        | BetaFunctionShellCall
        | BetaFunctionShellCallOutput
        | BetaApplyPatchToolCall
        | BetaApplyPatchToolCallOutput
        | BetaMCPListTools
        | BetaMCPApprovalRequest
        | BetaMCPApprovalResponseResource
        | BetaMCPToolCall
        | BetaCustomToolCall
        | BetaCustomToolCallOutput
        | UnknownComponent
    )
    """An item of `output` of `BetaCompactResource`. Told apart by `type`."""
else:
    BetaItemField = TaggedUnion(
        "BetaItemField",
        __name__,
        "type",
        {
            "message": "BetaMessage",
            "program": "BetaProgram",
            "program_output": "BetaProgramOutput",
            "function_call": "BetaFunctionToolCall",
            "multi_agent_call": "BetaMultiAgentCall",
            "multi_agent_call_output": "BetaMultiAgentCallOutput",
            "tool_search_call": "BetaToolSearchCall",
            "tool_search_output": "BetaToolSearchOutput",
            "additional_tools": "BetaAdditionalTools",
            "agent_message": "BetaAgentMessage",
            "function_call_output": "BetaFunctionToolCallOutput",
            "file_search_call": "BetaFileSearchToolCall",
            "web_search_call": "BetaWebSearchToolCall",
            "image_generation_call": "BetaImageGenToolCall",
            "computer_call": "BetaComputerToolCall",
            "computer_call_output": "BetaComputerToolCallOutputResource",
            "reasoning": "BetaReasoningItem",
            "compaction": "BetaCompactionBody",
            "code_interpreter_call": "BetaCodeInterpreterToolCall",
            "local_shell_call": "BetaLocalShellToolCall",
            "local_shell_call_output": "BetaLocalShellToolCallOutput",
            "shell_call": "BetaFunctionShellCall",
            "shell_call_output": "BetaFunctionShellCallOutput",
            "apply_patch_call": "BetaApplyPatchToolCall",
            "apply_patch_call_output": "BetaApplyPatchToolCallOutput",
            "mcp_list_tools": "BetaMCPListTools",
            "mcp_approval_request": "BetaMCPApprovalRequest",
            "mcp_approval_response": "BetaMCPApprovalResponseResource",
            "mcp_call": "BetaMCPToolCall",
            "custom_tool_call": "BetaCustomToolCall",
            "custom_tool_call_output": "BetaCustomToolCallOutput",
        },
    )
