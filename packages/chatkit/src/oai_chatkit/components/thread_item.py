# Generated from ThreadItem. Do not edit.
"""ThreadItem."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent

    from .assistant_message_item import AssistantMessageItem
    from .client_tool_call_item import ClientToolCallItem
    from .task_group_item import TaskGroupItem
    from .task_item import TaskItem
    from .user_message_item import UserMessageItem
    from .widget_message_item import WidgetMessageItem

if TYPE_CHECKING:
    ThreadItem: TypeAlias = (
        UserMessageItem
        | AssistantMessageItem
        | WidgetMessageItem
        | ClientToolCallItem
        | TaskItem
        | TaskGroupItem
        | UnknownComponent
    )
    """Item of the list that `client.beta.chatkit.threads.list_items` gives. Told apart by `type`."""
else:
    ThreadItem = TaggedUnion(
        "ThreadItem",
        __name__,
        "type",
        {
            "chatkit.user_message": "UserMessageItem",
            "chatkit.assistant_message": "AssistantMessageItem",
            "chatkit.widget": "WidgetMessageItem",
            "chatkit.client_tool_call": "ClientToolCallItem",
            "chatkit.task": "TaskItem",
            "chatkit.task_group": "TaskGroupItem",
        },
    )
