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
    """A member of `BetaItem`, `BetaItemField`, `BetaItemResource` and others, told by `type` = `"web_search_call"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

    id: str
    """Unique id."""

    type: Literal["web_search_call"] = "web_search_call"
    status: Literal["in_progress", "searching", "completed", "failed"]
    """How far it got, or how it stands."""

    action: BetaWebSearchToolCallAction
    """What is done, with its arguments."""


if TYPE_CHECKING:
    BetaWebSearchToolCallAction: TypeAlias = (
        BetaWebSearchActionSearch
        | BetaWebSearchActionOpenPage
        | BetaWebSearchActionFind
        | UnknownComponent
    )
    """`action` of `BetaWebSearchToolCall`. Told apart by `type`."""
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
