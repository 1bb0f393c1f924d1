# Generated from Item. Do not edit.
"""Item in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import TypeAlias

    from ..components.item import Item
    from .additional_tools_item_param import AdditionalToolsItemParamDict
    from .apply_patch_tool_call_item_param import ApplyPatchToolCallItemParamDict
    from .apply_patch_tool_call_output_item_param import ApplyPatchToolCallOutputItemParamDict
    from .code_interpreter_tool_call import CodeInterpreterToolCallDict
    from .compaction_summary_item_param import CompactionSummaryItemParamDict
    from .computer_call_output_item_param import ComputerCallOutputItemParamDict
    from .computer_tool_call import ComputerToolCallDict
    from .custom_tool_call import CustomToolCallDict
    from .custom_tool_call_output import CustomToolCallOutputDict
    from .file_search_tool_call import FileSearchToolCallDict
    from .function_call_output_item_param import FunctionCallOutputItemParamDict
    from .function_shell_call_item_param import FunctionShellCallItemParamDict
    from .function_shell_call_output_item_param import FunctionShellCallOutputItemParamDict
    from .function_tool_call import FunctionToolCallDict
    from .image_gen_tool_call import ImageGenToolCallDict
    from .input_message import InputMessageDict
    from .local_shell_tool_call import LocalShellToolCallDict
    from .local_shell_tool_call_output import LocalShellToolCallOutputDict
    from .mcp_approval_request import MCPApprovalRequestDict
    from .mcp_approval_response import MCPApprovalResponseDict
    from .mcp_list_tools import MCPListToolsDict
    from .mcp_tool_call import MCPToolCallDict
    from .output_message import OutputMessageDict
    from .reasoning_item import ReasoningItemDict
    from .tool_search_call_item_param import ToolSearchCallItemParamDict
    from .tool_search_output_item_param import ToolSearchOutputItemParamDict
    from .web_search_tool_call import WebSearchToolCallDict

if TYPE_CHECKING:
    ItemLike: TypeAlias = "Item | InputMessageDict | OutputMessageDict | FileSearchToolCallDict | ComputerToolCallDict | ComputerCallOutputItemParamDict | WebSearchToolCallDict | FunctionToolCallDict | FunctionCallOutputItemParamDict | ToolSearchCallItemParamDict | ToolSearchOutputItemParamDict | AdditionalToolsItemParamDict | ReasoningItemDict | CompactionSummaryItemParamDict | ImageGenToolCallDict | CodeInterpreterToolCallDict | LocalShellToolCallDict | LocalShellToolCallOutputDict | FunctionShellCallItemParamDict | FunctionShellCallOutputItemParamDict | ApplyPatchToolCallItemParamDict | ApplyPatchToolCallOutputItemParamDict | MCPListToolsDict | MCPApprovalRequestDict | MCPApprovalResponseDict | MCPToolCallDict | CustomToolCallOutputDict | CustomToolCallDict"
else:
    ItemLike = Alias(
        "Item | InputMessageDict | OutputMessageDict | FileSearchToolCallDict | ComputerToolCallDict | ComputerCallOutputItemParamDict | WebSearchToolCallDict | FunctionToolCallDict | FunctionCallOutputItemParamDict | ToolSearchCallItemParamDict | ToolSearchOutputItemParamDict | AdditionalToolsItemParamDict | ReasoningItemDict | CompactionSummaryItemParamDict | ImageGenToolCallDict | CodeInterpreterToolCallDict | LocalShellToolCallDict | LocalShellToolCallOutputDict | FunctionShellCallItemParamDict | FunctionShellCallOutputItemParamDict | ApplyPatchToolCallItemParamDict | ApplyPatchToolCallOutputItemParamDict | MCPListToolsDict | MCPApprovalRequestDict | MCPApprovalResponseDict | MCPToolCallDict | CustomToolCallOutputDict | CustomToolCallDict",
        __name__,
    )
