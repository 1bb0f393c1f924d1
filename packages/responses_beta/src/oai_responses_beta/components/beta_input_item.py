# Generated from BetaInputItem. Do not edit.
"""BetaInputItem."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import TaggedUnion, When

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent

    from .beta_compaction_trigger_item_param import BetaCompactionTriggerItemParam
    from .beta_easy_input_message import BetaEasyInputMessage
    from .beta_item import BetaItem
    from .beta_item_reference_param import BetaItemReferenceParam
    from .beta_program_item_param import BetaProgramItemParam
    from .beta_program_output_item_param import BetaProgramOutputItemParam

if TYPE_CHECKING:
    BetaInputItem: TypeAlias = (
        BetaEasyInputMessage
        | BetaItem
        | BetaCompactionTriggerItemParam
        | BetaItemReferenceParam
        | BetaProgramItemParam
        | BetaProgramOutputItemParam
        | UnknownComponent
    )
    """An item of `input` of `client.beta.responses.compact`, `BetaResponseInjectEvent`, `BetaResponseInjectFailedEvent` and others. An item of `instructions` of `BetaResponse`. Told apart by `type`."""
else:
    BetaInputItem = TaggedUnion(
        "BetaInputItem",
        __name__,
        "type",
        {
            "message": (
                When("BetaOutputMessage", has=("id", "status"), where={"role": ("assistant",)}),
                When(
                    "BetaInputMessage",
                    has=("status",),
                    where={"role": ("user", "system", "developer")},
                ),
                When(
                    "BetaInputMessage",
                    has=("agent",),
                    where={"role": ("user", "system", "developer")},
                ),
                When("BetaEasyInputMessage"),
            ),
            "file_search_call": "BetaFileSearchToolCall",
            "computer_call": "BetaComputerToolCall",
            "computer_call_output": "BetaComputerCallOutputItemParam",
            "web_search_call": "BetaWebSearchToolCall",
            "function_call": "BetaFunctionToolCall",
            "function_call_output": "BetaFunctionCallOutputItemParam",
            "agent_message": "BetaAgentMessageItemParam",
            "multi_agent_call": "BetaMultiAgentCallItemParam",
            "multi_agent_call_output": "BetaMultiAgentCallOutputItemParam",
            "tool_search_call": "BetaToolSearchCallItemParam",
            "tool_search_output": "BetaToolSearchOutputItemParam",
            "additional_tools": "BetaAdditionalToolsItemParam",
            "reasoning": "BetaReasoningItem",
            "compaction": "BetaCompactionSummaryItemParam",
            "image_generation_call": "BetaImageGenToolCall",
            "code_interpreter_call": "BetaCodeInterpreterToolCall",
            "local_shell_call": "BetaLocalShellToolCall",
            "local_shell_call_output": "BetaLocalShellToolCallOutput",
            "shell_call": "BetaFunctionShellCallItemParam",
            "shell_call_output": "BetaFunctionShellCallOutputItemParam",
            "apply_patch_call": "BetaApplyPatchToolCallItemParam",
            "apply_patch_call_output": "BetaApplyPatchToolCallOutputItemParam",
            "mcp_list_tools": "BetaMCPListTools",
            "mcp_approval_request": "BetaMCPApprovalRequest",
            "mcp_approval_response": "BetaMCPApprovalResponse",
            "mcp_call": "BetaMCPToolCall",
            "custom_tool_call_output": "BetaCustomToolCallOutput",
            "custom_tool_call": "BetaCustomToolCall",
            "compaction_trigger": "BetaCompactionTriggerItemParam",
            "item_reference": "BetaItemReferenceParam",
            "program": "BetaProgramItemParam",
            "program_output": "BetaProgramOutputItemParam",
        },
        absent=(
            When("BetaEasyInputMessage", has=("role",)),
            When("BetaItemReferenceParam", has=("id",)),
        ),
    )
