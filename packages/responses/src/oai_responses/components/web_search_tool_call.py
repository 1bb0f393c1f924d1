# Generated from WebSearchToolCall. Do not edit.
"""WebSearchToolCall."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, TaggedUnion, component

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent

    from .web_search_action_find import WebSearchActionFind
    from .web_search_action_open_page import WebSearchActionOpenPage
    from .web_search_action_search import WebSearchActionSearch


@component("WebSearchToolCall")
class WebSearchToolCall(Component):
    """A member of `ConversationItem`, `Item`, `ItemField` and others, told by `type` = `"web_search_call"`."""

    id: str
    """Unique id."""

    type: Literal["web_search_call"] = "web_search_call"
    status: Literal["in_progress", "searching", "completed", "failed"]
    """How far it got, or how it stands."""

    action: WebSearchToolCallAction
    """What is done, with its arguments."""


if TYPE_CHECKING:
    WebSearchToolCallAction: TypeAlias = (
        WebSearchActionSearch | WebSearchActionOpenPage | WebSearchActionFind | UnknownComponent
    )
    """`action` of `WebSearchToolCall`. Told apart by `type`."""
else:
    WebSearchToolCallAction = TaggedUnion(
        "WebSearchToolCallAction",
        __name__,
        "type",
        {
            "search": "WebSearchActionSearch",
            "open_page": "WebSearchActionOpenPage",
            "find_in_page": "WebSearchActionFind",
        },
    )
