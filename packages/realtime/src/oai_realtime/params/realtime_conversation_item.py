# Generated from RealtimeConversationItem. Do not edit.
"""RealtimeConversationItem in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import TypeAlias

    from ..components.realtime_conversation_item import RealtimeConversationItem
    from .realtime_conversation_item_function_call import RealtimeConversationItemFunctionCallDict
    from .realtime_conversation_item_function_call_output import (
        RealtimeConversationItemFunctionCallOutputDict,
    )
    from .realtime_conversation_item_message_assistant import (
        RealtimeConversationItemMessageAssistantDict,
    )
    from .realtime_conversation_item_message_system import RealtimeConversationItemMessageSystemDict
    from .realtime_conversation_item_message_user import RealtimeConversationItemMessageUserDict
    from .realtime_mcp_approval_request import RealtimeMCPApprovalRequestDict
    from .realtime_mcp_approval_response import RealtimeMCPApprovalResponseDict
    from .realtime_mcp_list_tools import RealtimeMCPListToolsDict
    from .realtime_mcp_tool_call import RealtimeMCPToolCallDict

if TYPE_CHECKING:
    RealtimeConversationItemLike: TypeAlias = "RealtimeConversationItem | RealtimeConversationItemMessageSystemDict | RealtimeConversationItemMessageUserDict | RealtimeConversationItemMessageAssistantDict | RealtimeConversationItemFunctionCallDict | RealtimeConversationItemFunctionCallOutputDict | RealtimeMCPApprovalResponseDict | RealtimeMCPListToolsDict | RealtimeMCPToolCallDict | RealtimeMCPApprovalRequestDict"
else:
    RealtimeConversationItemLike = Alias(
        "RealtimeConversationItem | RealtimeConversationItemMessageSystemDict | RealtimeConversationItemMessageUserDict | RealtimeConversationItemMessageAssistantDict | RealtimeConversationItemFunctionCallDict | RealtimeConversationItemFunctionCallOutputDict | RealtimeMCPApprovalResponseDict | RealtimeMCPListToolsDict | RealtimeMCPToolCallDict | RealtimeMCPApprovalRequestDict",
        __name__,
    )
