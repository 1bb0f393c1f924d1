# Generated from BetaFileSearchToolCall. Do not edit.
"""BetaFileSearchToolCall."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_agent_tag import BetaAgentTag
    from .beta_vector_store_file_attributes import BetaVectorStoreFileAttributes


@component("BetaFileSearchToolCallResultsItem")
class BetaFileSearchToolCallResultsItem(Component):
    """An object of the API."""

    file_id: str | None = None
    """Id of an uploaded file."""

    text: str | None = None
    filename: str | None = None
    """Name of the file."""

    attributes: BetaVectorStoreFileAttributes | None = None
    score: float | None = None


@component("BetaFileSearchToolCall")
class BetaFileSearchToolCall(Component):
    """An object of `type` "file_search_call"."""

    agent: BetaAgentTag | None = None
    id: str
    """Unique id."""

    type: Literal["file_search_call"] = "file_search_call"
    status: Literal["in_progress", "searching", "completed", "incomplete", "failed"]
    queries: list[str]
    results: list[BetaFileSearchToolCallResultsItem] | None = None
