# Generated from Item. Do not edit.
"""Item."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import TaggedUnion, When

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent

    from .additional_tools_item_param import AdditionalToolsItemParam
    from .apply_patch_tool_call_item_param import ApplyPatchToolCallItemParam
    from .apply_patch_tool_call_output_item_param import ApplyPatchToolCallOutputItemParam
    from .code_interpreter_tool_call import CodeInterpreterToolCall
    from .compaction_summary_item_param import CompactionSummaryItemParam
    from .computer_call_output_item_param import ComputerCallOutputItemParam
    from .computer_tool_call import ComputerToolCall
    from .custom_tool_call import CustomToolCall
    from .custom_tool_call_output import CustomToolCallOutput
    from .file_search_tool_call import FileSearchToolCall
    from .function_call_output_item_param import FunctionCallOutputItemParam
    from .function_shell_call_item_param import FunctionShellCallItemParam
    from .function_shell_call_output_item_param import FunctionShellCallOutputItemParam
    from .function_tool_call import FunctionToolCall
    from .image_gen_tool_call import ImageGenToolCall
    from .input_message import InputMessage
    from .local_shell_tool_call import LocalShellToolCall
    from .local_shell_tool_call_output import LocalShellToolCallOutput
    from .mcp_approval_request import MCPApprovalRequest
    from .mcp_approval_response import MCPApprovalResponse
    from .mcp_list_tools import MCPListTools
    from .mcp_tool_call import MCPToolCall
    from .output_message import OutputMessage
    from .reasoning_item import ReasoningItem
    from .tool_search_call_item_param import ToolSearchCallItemParam
    from .tool_search_output_item_param import ToolSearchOutputItemParam
    from .web_search_tool_call import WebSearchToolCall

if TYPE_CHECKING:
    Item: TypeAlias = (
        InputMessage
        | OutputMessage
        | FileSearchToolCall
        | ComputerToolCall
        | ComputerCallOutputItemParam
        | WebSearchToolCall
        | FunctionToolCall
        | FunctionCallOutputItemParam
        | ToolSearchCallItemParam
        | ToolSearchOutputItemParam
        | AdditionalToolsItemParam
        | ReasoningItem
        | CompactionSummaryItemParam
        | ImageGenToolCall
        | CodeInterpreterToolCall
        | LocalShellToolCall
        | LocalShellToolCallOutput
        | FunctionShellCallItemParam
        | FunctionShellCallOutputItemParam
        | ApplyPatchToolCallItemParam
        | ApplyPatchToolCallOutputItemParam
        | MCPListTools
        | MCPApprovalRequest
        | MCPApprovalResponse
        | MCPToolCall
        | CustomToolCallOutput
        | CustomToolCall
        | UnknownComponent
    )
    """A member of `InputItem`. Told apart by `type`."""
else:
    Item = TaggedUnion(
        "Item",
        __name__,
        "type",
        {
            "message": (
                When("InputMessage", where={"role": ("user", "system", "developer")}),
                When("OutputMessage", where={"role": ("assistant",)}),
            ),
            "file_search_call": "FileSearchToolCall",
            "computer_call": "ComputerToolCall",
            "computer_call_output": "ComputerCallOutputItemParam",
            "web_search_call": "WebSearchToolCall",
            "function_call": "FunctionToolCall",
            "function_call_output": "FunctionCallOutputItemParam",
            "tool_search_call": "ToolSearchCallItemParam",
            "tool_search_output": "ToolSearchOutputItemParam",
            "additional_tools": "AdditionalToolsItemParam",
            "reasoning": "ReasoningItem",
            "compaction": "CompactionSummaryItemParam",
            "image_generation_call": "ImageGenToolCall",
            "code_interpreter_call": "CodeInterpreterToolCall",
            "local_shell_call": "LocalShellToolCall",
            "local_shell_call_output": "LocalShellToolCallOutput",
            "shell_call": "FunctionShellCallItemParam",
            "shell_call_output": "FunctionShellCallOutputItemParam",
            "apply_patch_call": "ApplyPatchToolCallItemParam",
            "apply_patch_call_output": "ApplyPatchToolCallOutputItemParam",
            "mcp_list_tools": "MCPListTools",
            "mcp_approval_request": "MCPApprovalRequest",
            "mcp_approval_response": "MCPApprovalResponse",
            "mcp_call": "MCPToolCall",
            "custom_tool_call_output": "CustomToolCallOutput",
            "custom_tool_call": "CustomToolCall",
        },
        absent="InputMessage",
    )
