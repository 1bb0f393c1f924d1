# Generated from RealtimeConversationItem. Do not edit.
"""RealtimeConversationItem."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import TaggedUnion, When

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent

    from .realtime_conversation_item_function_call import RealtimeConversationItemFunctionCall
    from .realtime_conversation_item_function_call_output import (
        RealtimeConversationItemFunctionCallOutput,
    )
    from .realtime_conversation_item_message_assistant import (
        RealtimeConversationItemMessageAssistant,
    )
    from .realtime_conversation_item_message_system import RealtimeConversationItemMessageSystem
    from .realtime_conversation_item_message_user import RealtimeConversationItemMessageUser
    from .realtime_mcp_approval_request import RealtimeMCPApprovalRequest
    from .realtime_mcp_approval_response import RealtimeMCPApprovalResponse
    from .realtime_mcp_list_tools import RealtimeMCPListTools
    from .realtime_mcp_tool_call import RealtimeMCPToolCall

if TYPE_CHECKING:
    RealtimeConversationItem: TypeAlias = (
        RealtimeConversationItemMessageSystem
        | RealtimeConversationItemMessageUser
        | RealtimeConversationItemMessageAssistant
        | RealtimeConversationItemFunctionCall
        | RealtimeConversationItemFunctionCallOutput
        | RealtimeMCPApprovalResponse
        | RealtimeMCPListTools
        | RealtimeMCPToolCall
        | RealtimeMCPApprovalRequest
        | UnknownComponent
    )
    """`item` of `RealtimeBetaClientEventConversationItemCreate`, `RealtimeBetaServerEventConversationItemCreated`, `RealtimeBetaServerEventConversationItemRetrieved` and others. An item of `output` of `RealtimeBetaResponse` and `RealtimeResponse`. Told apart by `type`."""
else:
    RealtimeConversationItem = TaggedUnion(
        "RealtimeConversationItem",
        __name__,
        "type",
        {
            "message": (
                When("RealtimeConversationItemMessageSystem", where={"role": ("system",)}),
                When("RealtimeConversationItemMessageUser", where={"role": ("user",)}),
                When("RealtimeConversationItemMessageAssistant", where={"role": ("assistant",)}),
            ),
            "function_call": "RealtimeConversationItemFunctionCall",
            "function_call_output": "RealtimeConversationItemFunctionCallOutput",
            "mcp_approval_response": "RealtimeMCPApprovalResponse",
            "mcp_list_tools": "RealtimeMCPListTools",
            "mcp_call": "RealtimeMCPToolCall",
            "mcp_approval_request": "RealtimeMCPApprovalRequest",
        },
    )
