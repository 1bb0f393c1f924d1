# Generated from WebSearchToolCall. Do not edit.
"""WebSearchToolCall in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import Literal, Required, TypeAlias

    from ..components.web_search_tool_call import WebSearchToolCallAction
    from .web_search_action_find import WebSearchActionFindDict
    from .web_search_action_open_page import WebSearchActionOpenPageDict
    from .web_search_action_search import WebSearchActionSearchDict


class WebSearchToolCallDict(TypedDict, total=False):
    """`WebSearchToolCall` as a mapping."""

    id: Required[str]
    type: Required[Literal["web_search_call"]]
    status: Required[Literal["in_progress", "searching", "completed", "failed"]]
    action: Required[WebSearchToolCallActionLike]


if TYPE_CHECKING:
    WebSearchToolCallActionLike: TypeAlias = "WebSearchToolCallAction | WebSearchActionSearchDict | WebSearchActionOpenPageDict | WebSearchActionFindDict"
else:
    WebSearchToolCallActionLike = Alias(
        "WebSearchToolCallAction | WebSearchActionSearchDict | WebSearchActionOpenPageDict | WebSearchActionFindDict",
        __name__,
    )
