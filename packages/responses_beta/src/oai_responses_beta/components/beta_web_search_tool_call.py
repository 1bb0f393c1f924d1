# Generated from BetaWebSearchToolCall. Do not edit.
"""BetaWebSearchToolCall."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, TaggedUnion, component

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent

    from .beta_agent_tag import BetaAgentTag
    from .beta_web_search_action_find import BetaWebSearchActionFind
    from .beta_web_search_action_open_page import BetaWebSearchActionOpenPage
    from .beta_web_search_action_search import BetaWebSearchActionSearch


@component("BetaWebSearchToolCall")
class BetaWebSearchToolCall(Component):
    """An object of `type` "web_search_call"."""

    agent: BetaAgentTag | None = None
    id: str
    """Unique id."""

    type: Literal["web_search_call"] = "web_search_call"
    status: Literal["in_progress", "searching", "completed", "failed"]
    action: BetaWebSearchToolCallAction


if TYPE_CHECKING:
    BetaWebSearchToolCallAction: TypeAlias = (
        BetaWebSearchActionSearch
        | BetaWebSearchActionOpenPage
        | BetaWebSearchActionFind
        | UnknownComponent
    )
else:
    BetaWebSearchToolCallAction = TaggedUnion(
        "BetaWebSearchToolCallAction",
        __name__,
        "type",
        {
            "search": "BetaWebSearchActionSearch",
            "open_page": "BetaWebSearchActionOpenPage",
            "find_in_page": "BetaWebSearchActionFind",
        },
    )
