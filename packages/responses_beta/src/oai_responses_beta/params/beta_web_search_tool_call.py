# Generated from BetaWebSearchToolCall. Do not edit.
"""BetaWebSearchToolCall in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import Literal, Required, TypeAlias

    from ..components.beta_agent_tag import BetaAgentTag
    from ..components.beta_web_search_tool_call import BetaWebSearchToolCallAction
    from .beta_agent_tag import BetaAgentTagDict
    from .beta_web_search_action_find import BetaWebSearchActionFindDict
    from .beta_web_search_action_open_page import BetaWebSearchActionOpenPageDict
    from .beta_web_search_action_search import BetaWebSearchActionSearchDict


class BetaWebSearchToolCallDict(TypedDict, total=False):
    """`BetaWebSearchToolCall` as a mapping."""

    agent: BetaAgentTag | BetaAgentTagDict | None
    id: Required[str]
    type: Required[Literal["web_search_call"]]
    status: Required[Literal["in_progress", "searching", "completed", "failed"]]
    action: Required[BetaWebSearchToolCallActionLike]


if TYPE_CHECKING:
    BetaWebSearchToolCallActionLike: TypeAlias = "BetaWebSearchToolCallAction | BetaWebSearchActionSearchDict | BetaWebSearchActionOpenPageDict | BetaWebSearchActionFindDict"
else:
    BetaWebSearchToolCallActionLike = Alias(
        "BetaWebSearchToolCallAction | BetaWebSearchActionSearchDict | BetaWebSearchActionOpenPageDict | BetaWebSearchActionFindDict",
        __name__,
    )
