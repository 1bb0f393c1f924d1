# Generated from BetaFileSearchToolCall. Do not edit.
"""BetaFileSearchToolCall in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Required

    from ..components.beta_agent_tag import BetaAgentTag
    from ..components.beta_file_search_tool_call import BetaFileSearchToolCallResultsItem
    from .beta_agent_tag import BetaAgentTagDict
    from .beta_vector_store_file_attributes import BetaVectorStoreFileAttributesLike


class BetaFileSearchToolCallResultsItemDict(TypedDict, total=False):
    """`BetaFileSearchToolCallResultsItem` as a mapping."""

    file_id: str
    text: str
    filename: str
    attributes: BetaVectorStoreFileAttributesLike
    score: float


class BetaFileSearchToolCallDict(TypedDict, total=False):
    """`BetaFileSearchToolCall` as a mapping."""

    agent: BetaAgentTag | BetaAgentTagDict | None
    id: Required[str]
    type: Required[Literal["file_search_call"]]
    status: Required[Literal["in_progress", "searching", "completed", "incomplete", "failed"]]
    queries: Required[Iterable[str]]
    results: (
        Iterable[BetaFileSearchToolCallResultsItem | BetaFileSearchToolCallResultsItemDict] | None
    )
