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
    """An item of `results` of `BetaFileSearchToolCall`."""

    file_id: str | None = None
    """Id of the file."""

    text: str | None = None
    """The text."""

    filename: str | None = None
    """Name of the file."""

    attributes: BetaVectorStoreFileAttributes | None = None
    """Up to 16 pairs of your own, by which searches can filter. Values are texts, numbers or booleans. At most 16 entries."""

    score: float | None = None
    """How well it fits or did; higher is better."""


@component("BetaFileSearchToolCall")
class BetaFileSearchToolCall(Component):
    """A member of `BetaItem`, `BetaItemField`, `BetaItemResource` and others, told by `type` = `"file_search_call"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

    id: str
    """Unique id."""

    type: Literal["file_search_call"] = "file_search_call"
    status: Literal["in_progress", "searching", "completed", "incomplete", "failed"]
    """How far it got, or how it stands."""

    queries: list[str]
    """What was searched for."""

    results: list[BetaFileSearchToolCallResultsItem] | None = None
    """The results."""
