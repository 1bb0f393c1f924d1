# Generated from InputItem. Do not edit.
"""InputItem."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import TaggedUnion, When

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent

    from .compaction_trigger_item_param import CompactionTriggerItemParam
    from .easy_input_message import EasyInputMessage
    from .item import Item
    from .item_reference_param import ItemReferenceParam
    from .program_item_param import ProgramItemParam
    from .program_output_item_param import ProgramOutputItemParam

if TYPE_CHECKING:
    InputItem: TypeAlias = (
        EasyInputMessage
        | Item
        | CompactionTriggerItemParam
        | ItemReferenceParam
        | ProgramItemParam
        | ProgramOutputItemParam
        | UnknownComponent
    )
    """An item of `input` of `client.responses.compact` and `client.responses.input_tokens.count`. An item of `items` of `client.conversations.create` and `client.conversations.items.create`. Told apart by `type`."""
else:
    InputItem = TaggedUnion(
        "InputItem",
        __name__,
        "type",
        {
            "message": (
                When("OutputMessage", has=("id", "status"), where={"role": ("assistant",)}),
                When(
                    "InputMessage", has=("status",), where={"role": ("user", "system", "developer")}
                ),
                When("EasyInputMessage"),
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
            "compaction_trigger": "CompactionTriggerItemParam",
            "item_reference": "ItemReferenceParam",
            "program": "ProgramItemParam",
            "program_output": "ProgramOutputItemParam",
        },
        absent=(
            When("EasyInputMessage", has=("role",)),
            When("ItemReferenceParam", has=("id",)),
        ),
    )
